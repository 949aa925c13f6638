// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reach_table.h"

#include "ui/models/reach_model.h"
#include "ui/theme/row_paint.h"
#include "ui/theme/verdict_paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

class ReachDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.row() + 1 < index.model()->rowCount()) {
            painter->setPen(theme.border);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        if (index.column() == 0)
            paintService(painter, option, index, theme);
        else
            paintCell(painter, option, index, theme);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString name = index.data().toString();
        const QString port = index.data(ReachModel::PortRole).toString();
        const int widest =
            qMax(QFontMetrics(scaledFont(option.font, 13)).horizontalAdvance(name),
                 QFontMetrics(scaledFont(option.font, 11)).horizontalAdvance(port));
        return {qMax(widest + 12, 144), QStyledItemDelegate::sizeHint(option, index).height()};
    }

private:
    static void paintService(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const Theme &theme)
    {
        const QString port = index.data(ReachModel::PortRole).toString();
        const int line = QFontMetrics(scaledFont(option.font, 13)).height() + 1;
        const QRect first(option.rect.left(),
                          option.rect.top() +
                              (option.rect.height() - (port.isEmpty() ? 1 : 2) * line) / 2,
                          option.rect.width() - 8, line);
        drawElided(painter, first, scaledFont(option.font, 13), theme.text, index.data().toString(),
                   Qt::AlignLeft, option.direction);
        drawElided(painter, first.translated(0, line), scaledFont(option.font, 11), theme.text2,
                   port, Qt::AlignLeft, option.direction);
    }

    static void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Theme &theme)
    {
        const auto verdict = Verdict(index.data(ReachModel::VerdictRole).toInt());
        const QRect inside = option.rect.adjusted(0, (option.rect.height() - 32) / 2, -4,
                                                  -(option.rect.height() - 32) / 2);
        if (verdict == Verdict::Fail || option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(verdict == Verdict::Fail ? theme.failTint : theme.surface);
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(theme.accent, 2)
                            : theme.highContrast                          ? QPen(theme.fail, 2)
                                                                          : QPen(Qt::NoPen));
            painter->drawRoundedRect(QRectF(inside).adjusted(1, 1, -1, -1), 4, 4);
        }
        const auto place = [&](const QRect &part) {
            return QStyle::visualRect(option.direction, inside, part);
        };
        const QRect shape(inside.left() + 8, inside.center().y() - 6, 14, 14);
        paintVerdict(painter, place(shape), verdict, false, theme);
        drawElided(painter, place(inside.adjusted(29, 0, -4, 0)),
                   scaledFont(option.font, 12, QFont::Medium), theme.verdict(verdict),
                   index.data().toString(), Qt::AlignLeft, option.direction);
    }
};

} // namespace

ReachTable::ReachTable(ReachModel *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"reachTable"_s);
    //: For a screen reader: a table of services by ways to ask for them
    setAccessibleName(tr("What a stranger can reach through your proxy"));
    setModel(model);
    setItemDelegate(new ReachDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(110);
    fit();
}

void ReachTable::fit()
{
    const int row = 2 * QFontMetrics(scaledFont(font(), 13)).height() + 14;
    verticalHeader()->setDefaultSectionSize(row);
    if (model()->columnCount() > 0) // a service is known by its name, so it has room for it
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setFixedHeight(horizontalHeader()->sizeHint().height() + row * model()->rowCount() + 4);
}

} // namespace doorcheck
