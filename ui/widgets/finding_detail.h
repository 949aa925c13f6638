// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"
#include "ui/widgets/answer_box.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QMenu;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

class KeptMenus;

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
    // Whose answers the drafts are, and what keeps a file that backs one.
    void setClient(const QString &client)
    {
        if (client != m_client)
            m_software.clear();
        m_client = client;
    }
    void setAttach(decltype(AnswerQuestion::attach) attach) { m_attach = std::move(attach); }
    // The question has an answer that was begun and not signed.
    bool hasDraft() const;
    // The commands of the first advice shown, for the shortcut; empty when there are none.
    QString commands() const { return m_commands; }
    // The check that "Check this again" asks; empty when there is none.
    QString checkToAsk() const { return m_check; }

Q_SIGNALS:
    void checkAgain(const QString &check); // the public id of one check
    void signedAnswer(const doorcheck::Attestation &answer);
    void acceptAsked(const QString &item);
    void actionAsked(const QString &item); // who mends it by when
    void saveAsked(const QString &name, const QString &text); // a text, to a file of that name
    void said(const QString &text);                           // a sentence on what was done
    void draftChanged();
    void rebuildAsked(); // something that is shown was chosen anew

private:
    void addAnswer(QVBoxLayout *layout, const ReportItem &item,
                   const QList<ReportFinding> &findings);
    void addPlaces(QVBoxLayout *layout, const ReportItem &item,
                   const QList<ReportFinding> &findings);
    void addAgain(QVBoxLayout *layout);
    void addConversations(QVBoxLayout *layout, const ReportItem &item,
                          const QList<ReportFinding> &findings);
    // A button that chooses other software for the advice; nothing where there is no choice.
    QWidget *softwareButton(const Finding &finding);
    QWidget *moreButton(const ReportItem &item, const QList<ReportFinding> &findings);
    QWidget *build(const ReportItem &item, const QList<ReportFinding> &findings, bool running);

    KeptMenus *m_menus;
    QString m_shown;     // the id of the question
    int m_places = 0;    // at how many servers it is told what was seen
    QString m_signature; // of everything that is shown
    QString m_commands;
    QString m_check;
    QString m_signer;
    QString m_signerRole;
    QString m_client;
    QHash<QString, QString> m_software; // chosen by hand, by problem
    decltype(AnswerQuestion::attach) m_attach;
};

} // namespace doorcheck
