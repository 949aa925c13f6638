// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command_block.h"

#include "ui/theme/verdict_paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace doorcheck {

using namespace Qt::StringLiterals;

CommandBlock::CommandBlock(const QStringList &commands, QWidget *parent)
    : QFrame(parent), m_text(commands.join(u'\n'))
{
    setObjectName(u"commands"_s);
    auto *view = new QPlainTextEdit(m_text);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setTabChangesFocus(true);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFont(monoFont(font()));
    //: For a screen reader: the box with commands to paste
    view->setAccessibleName(tr("Commands"));
    const int bar = view->horizontalScrollBar()->sizeHint().height();
    const int lines = QFontMetrics(view->font()).lineSpacing() * int(commands.size());
    view->setFixedHeight(lines + 2 * int(view->document()->documentMargin()) + bar);

    auto *button = new QPushButton(themedIcon(u"ui/copy"_s),
                                   //: Button: puts the commands into the clipboard
                                   tr("Copy"));
    button->setObjectName(u"copyCommands"_s);
    button->setProperty("small", true);
    connect(button, &QPushButton::clicked, this, &CommandBlock::copy);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(view, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
}

void CommandBlock::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace doorcheck
