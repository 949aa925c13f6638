// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

// Everything known about one question: what we saw at each server, why it matters, how to mend it,
// the conversations. Everything in it is plain text.
class FindingDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingDetail(QWidget *parent = nullptr);

    // Keeps the place one has scrolled to while the same question is shown again.
    void show(const ReportItem &item, const QList<ReportFinding> &findings, bool running);
    // Who answers, until somebody else signs: the one who gave the permission.
    void setSigner(const QString &name, const QString &role);
    // Builds again at the next show(), whatever is in it: after a change of colours.
    void forget() { m_signature.clear(); }
    // The commands of the first advice shown, for the shortcut; empty when there are none.
    QString commands() const { return m_commands; }

Q_SIGNALS:
    void checkAgain(const QString &check); // the public id of one check
    void signedAnswer(const doorcheck::Attestation &answer);

private:
    void addHead(QVBoxLayout *layout, const ReportItem &item, bool answered);
    void addFinding(QVBoxLayout *layout, const ReportFinding &finding, bool several);
    void addWhy(QVBoxLayout *layout, const ReportItem &item);
    void addAdvice(QVBoxLayout *layout, const ReportFinding &finding);
    void addAnswer(QVBoxLayout *layout, const ReportItem &item,
                   const QList<ReportFinding> &findings);
    void addAgain(QVBoxLayout *layout, const QString &check);
    void addEvidence(QVBoxLayout *layout, const ReportFinding &finding);

    QString m_shown;     // the id of the question
    QString m_signature; // of everything that is shown
    QString m_commands;
    QString m_signer;
    QString m_signerRole;
};

} // namespace doorcheck
