// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QGuiApplication>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace doorcheck {

QLabel *plainLabel(const QString &text, int pixels, QFont::Weight weight, const char *tone,
                   QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setFont(scaledFont(label->font(), pixels, weight));
    label->setProperty("tone", QString::fromLatin1(tone));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A text in Latin letters would otherwise begin on the left of a window that begins on the right.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QLabel *caption(const QString &text, QWidget *buddy)
{
    QLabel *label = plainLabel(text, 12, QFont::Medium);
    label->setWordWrap(false);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setBuddy(buddy);
    return label;
}

QFont scaledFontOf(const QWidget *widget, int pixels, QFont::Weight weight)
{
    return scaledFont(widget->font(), pixels, weight);
}

QWidget *captioned(const QString &name, QWidget *field)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(caption(name, field));
    layout->addWidget(field);
    return box;
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace doorcheck
