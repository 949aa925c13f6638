// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int sameStepMs = 500;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(plainLabel({}, 12, QFont::Medium, "second"))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"said"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 10, 28, 0);
    layout->addWidget(m_text);
    hide();
}

void MessageBar::say(const QString &text, bool fault)
{
    m_fault = fault && !text.isEmpty();
    m_since.start();
    m_text->setText(text);
    m_text->setProperty("tone", m_fault ? u"fault"_s : u"second"_s);
    repolish(m_text);
    setVisible(!text.isEmpty());
}

void MessageBar::turnPage()
{
    if (!m_fault && m_since.isValid() && m_since.hasExpired(sameStepMs))
        say({});
}

} // namespace doorcheck
