// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/verdict.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace doorcheck {

// The shape of a verdict. Painted in the colours of the moment, so that it follows a change of
// theme by itself.
class VerdictBadge : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBadge(Verdict verdict, int size = 20, QWidget *parent = nullptr);

    void setVerdict(Verdict verdict);
    void setAccepted(bool accepted);
    Verdict verdict() const { return m_verdict; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict;
    bool m_accepted = false;
};

// One of resources/icons ("ui/outside") in the colour of second lines.
class IconBadge : public QWidget
{
    Q_OBJECT

public:
    explicit IconBadge(QString name, int size = 16, QWidget *parent = nullptr);
    void setIcon(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

// The word of a verdict, or another text, in the verdict's colour of the theme of the moment.
QLabel *verdictLabel(Verdict verdict, const QString &text, int pixels = 12);
void setVerdictOf(QLabel *label, Verdict verdict);

} // namespace doorcheck
