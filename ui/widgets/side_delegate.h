// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace doorcheck {

// One page a row of the side bar: icon, name, remark; rows without a page are headings.
class SideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 1, IconRole, RemarkRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace doorcheck
