// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vantage_picture.h"

#include "ui/theme/row_paint.h"
#include "ui/theme/verdict_paint.h"

#include <QPainter>

namespace doorcheck {

using namespace Qt::StringLiterals;

VantagePicture::VantagePicture(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(84);
    setPlace(Place::Unknown);
}

void VantagePicture::setPlace(Place place)
{
    m_place = place;
    //: For a screen reader: what the picture of the network shows
    setAccessibleName(place == Place::Inside ? tr("You stand inside, with the servers.")
                                             : tr("You stand outside, before the door."));
    update();
}

static void paintBox(QPainter *painter, const QRectF &box, const QColor &fill, const QColor &line)
{
    painter->setPen(line);
    painter->setBrush(fill);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void VantagePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(palette());
    const QFont words = scaledFont(font(), 11);
    const bool inside = m_place == Place::Inside;
    const auto place = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int right = width() - 8, doorX = right - (inside ? 196 : 118);
    const QRect you(inside ? doorX + 26 : 8, 10, 64, 38);
    const QRect servers(right - 86, 2, 86, 54);
    const auto word = [&](const QRect &under, const QString &text) {
        drawElided(&painter, place(QRect(under.center().x() - 55, 58, 110, 18)), words, theme.text2,
                   text, Qt::AlignHCenter);
    };
    const QRect ground(inside ? you.left() - 8 : servers.left(), 2,
                       servers.right() - (inside ? you.left() - 8 : servers.left()), 54);
    paintBox(&painter, place(ground), theme.sunken, theme.border);
    const int from = inside ? 30 : you.right();
    painter.setPen(QPen(theme.text3, 1, Qt::DashLine));
    const QRect line = place(QRect(from, 29, doorX - from, 1));
    painter.drawLine(line.topLeft(), line.topRight());
    drawElided(&painter, place(QRect(from, 8, doorX - from, 18)), words, theme.text2,
               //: Words in a picture of the network
               tr("Internet"), Qt::AlignHCenter);
    painter.fillRect(place(QRect(doorX, 6, 6, 45)), theme.accent);
    word(QRect(doorX, 0, 6, 1), tr("Door"));
    paintBox(&painter, place(you), theme.surface, theme.borderStrong);
    paintIcon(&painter, place(QRect(you.center().x() - 11, you.center().y() - 11, 24, 24)),
              u"ui/laptop"_s, theme.text2);
    word(you, tr("You"));
    for (const int y : {11, 31})
        paintBox(&painter, place(QRect(servers.left() + 14, y, 58, 15)), theme.surface,
                 theme.borderStrong);
    word(servers, tr("Your servers"));
}

} // namespace doorcheck
