// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_badge.h"

#include "ui/theme/verdict_paint.h"
#include "ui/widgets/labels.h"

#include <QPainter>

namespace doorcheck {

using namespace Qt::StringLiterals;

VerdictBadge::VerdictBadge(Verdict verdict, int size, QWidget *parent)
    : QWidget(parent), m_verdict(verdict)
{
    setFixedSize(size, size);
    setAccessibleName(verdictTitle(verdict));
}

void VerdictBadge::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    setAccessibleName(verdictTitle(verdict));
    update();
}

void VerdictBadge::setAccepted(bool accepted)
{
    m_accepted = accepted;
    update();
}

void VerdictBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintVerdict(&painter, rect(), m_verdict, m_accepted, themeOf(palette()));
}

IconBadge::IconBadge(QString name, int size, QWidget *parent)
    : QWidget(parent), m_name(std::move(name))
{
    setFixedSize(size, size);
}

void IconBadge::setIcon(const QString &name)
{
    m_name = name;
    update();
}

void IconBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    paintIcon(&painter, rect(), m_name,
              m_name == "overlay-accepted"_L1 ? theme.accepted : theme.text2);
}

QLabel *verdictLabel(Verdict verdict, const QString &text, int pixels)
{
    QLabel *label = plainLabel(text, pixels, QFont::DemiBold);
    label->setWordWrap(false);
    setVerdictOf(label, verdict);
    return label;
}

void setVerdictOf(QLabel *label, Verdict verdict)
{
    label->setProperty("verdict", verdictName(verdict));
    repolish(label);
}

} // namespace doorcheck
