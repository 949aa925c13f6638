// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command_block.h"

#include "ui/theme/verdict_paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace doorcheck {

using namespace Qt::StringLiterals;

// The numbers stand beside the text, not in it: what is marked and copied holds none.
static QLabel *lineNumbers(int count, const QFont &font)
{
    QStringList numbers;
    for (int i = 1; i <= count; ++i)
        numbers << QString::number(i);
    auto *label = new QLabel(numbers.join(u'\n'));
    label->setFont(font);
    label->setProperty("tone", u"third"_s);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    return label;
}

CommandBlock::CommandBlock(const QStringList &commands, QWidget *parent)
    : QFrame(parent), m_text(commands.join(u'\n'))
{
    setObjectName(u"commands"_s);
    setLayoutDirection(Qt::LeftToRight); // as a terminal reads, in every language
    auto *view = new QPlainTextEdit(m_text);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setTabChangesFocus(true);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFont(monoFont(font()));
    view->document()->setDocumentMargin(0);
    view->setFrameShape(QFrame::NoFrame);
    //: For a screen reader: the box with commands to paste
    view->setAccessibleName(tr("Commands"));
    const int lines = int(m_text.count(u'\n')) + 1;
    const int high = QFontMetrics(view->font()).lineSpacing() * lines + 4;
    view->setFixedHeight(high);
    // A line that does not fit brings a bar, which must not lie over the text.
    QScrollBar *bar = view->horizontalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, view, [view, bar, high](int, int most) {
        view->setFixedHeight(high + (most > 0 ? bar->sizeHint().height() + 2 : 0));
    });

    auto *button = new QPushButton(themedIcon(u"ui/copy"_s),
                                   //: Button: puts the commands into the clipboard
                                   tr("Copy"));
    button->setObjectName(u"copyCommands"_s);
    button->setProperty("small", true);
    connect(button, &QPushButton::clicked, this, &CommandBlock::copy);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 8, 9);
    layout->setSpacing(12);
    layout->addWidget(lineNumbers(lines, view->font()), 0, Qt::AlignTop);
    layout->addWidget(view, 1);
    layout->addWidget(button, 0, Qt::AlignVCenter);
}

void CommandBlock::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace doorcheck
