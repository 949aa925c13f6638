// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

namespace doorcheck::pdf {

// What a drawn document knows of itself and QPdfWriter cannot say: pages count from 0, measures are
// pixels at 96 dpi from the top left corner.
struct Marks
{
    struct Place
    {
        int page = 0;
        qreal y = 0;
    };
    struct Bookmark
    {
        QString title;
        int level = 0; // 0: part, 1: inside it
        Place place;
    };
    struct Link
    {
        int page = 0;
        QRectF rect;
        QString target; // "#anchor", or an address of the web
    };
    int pages = 0;
    QList<Bookmark> bookmarks;
    QHash<QString, Place> anchors;
    QList<Link> links;

    // "12", or empty when there is no such anchor.
    QString pageNumber(const QString &anchor) const
    {
        const auto it = anchors.constFind(anchor);
        return it == anchors.constEnd() ? QString() : QString::number(it->page + 1);
    }
};

} // namespace doorcheck::pdf
