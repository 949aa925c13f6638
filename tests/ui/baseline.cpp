// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/baseline.h"

#include <QDir>
#include <QPainter>

namespace doorcheck::test {

using namespace Qt::StringLiterals;

static constexpr int tile = 8;
// Grey levels by which a tile may differ, and tiles of a picture that may differ by more: a word of
// five letters touches about twelve.
static constexpr int tolerated = 12;
static constexpr int fewTiles = 10;

static QImage smallOf(const QImage &shot)
{
    const int step = qMax(1, qRound(tile * shot.devicePixelRatio()));
    QImage plain = shot.convertToFormat(QImage::Format_RGB32);
    plain.setDevicePixelRatio(1);
    return plain
        .scaled(shot.width() / step, shot.height() / step, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

static QList<QPoint> differing(const QImage &one, const QImage &other)
{
    QList<QPoint> tiles;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > tolerated)
                tiles << QPoint(x, y);
        }
    }
    return tiles;
}

// What was kept on the left, what is there now on the right, with every tile that differs marked.
static QImage difference(const QImage &kept, const QImage &shot, const QList<QPoint> &tiles)
{
    QImage now = shot.convertToFormat(QImage::Format_RGB32);
    now.setDevicePixelRatio(1);
    QImage both(now.width() * 2 + tile, now.height(), QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.drawImage(QRect(QPoint(0, 0), now.size()), kept);
    painter.drawImage(now.width() + tile, 0, now);
    const double step = double(now.width()) / kept.width();
    painter.setPen(Qt::red);
    for (const QPoint &at : tiles)
        painter.drawRect(QRectF(now.width() + tile + at.x() * step, at.y() * step, step, step));
    return both;
}

QString comparedWithBaseline(const QString &name, const QImage &shot)
{
    const QString kept = QStringLiteral(DOORCHECK_BASELINES) + u'/' + name + u".png"_s;
    const QImage now = smallOf(shot);
    if (qEnvironmentVariableIntValue("DOORCHECK_RENEW_PICTURES") > 0) {
        QDir().mkpath(QStringLiteral(DOORCHECK_BASELINES));
        return now.save(kept) ? QString() : u"%1 cannot be written"_s.arg(kept);
    }
    const QImage before(kept);
    if (before.isNull())
        return u"%1: there is no such picture yet: look at the new one, then renew"_s.arg(kept);
    const QList<QPoint> tiles = before.size() == now.size() ? differing(before, now)
                                                            : QList<QPoint>{};
    if (before.size() == now.size() && tiles.size() <= fewTiles)
        return {};
    const QString folder = qEnvironmentVariable("DOORCHECK_PICTURES") + u"/differences"_s;
    const QString path = folder + u'/' + name + u".png"_s;
    QDir().mkpath(folder);
    difference(before, shot, tiles).save(path);
    return u"%1: %2 of %3 tiles differ; see %4. If the new picture is right: "
           "DOORCHECK_RENEW_PICTURES=1 ctest -R pictures"_s.arg(name)
        .arg(before.size() == now.size() ? tiles.size() : now.width() * now.height())
        .arg(now.width() * now.height())
        .arg(path);
}

} // namespace doorcheck::test
