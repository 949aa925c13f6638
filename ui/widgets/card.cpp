// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

Card::Card(const QString &title, const QString &beside, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(plainLabel(title, 14, QFont::DemiBold))
    , m_beside(plainLabel(beside, 12, QFont::Normal, "second"))
{
    setObjectName(u"card"_s);
    m_title->setWordWrap(false);
    m_beside->setTextInteractionFlags(Qt::NoTextInteraction); // often empty: nothing to stop at
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_head->addWidget(m_beside, 1);
    m_body->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Card::setBuddy(QWidget *widget)
{
    m_title->setBuddy(widget);
}

void Card::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Card::rule()
{
    m_body->addWidget(hairline());
}

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setObjectName(u"rule"_s);
    line->setFixedHeight(1);
    return line;
}

QPushButton *linkButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace doorcheck
