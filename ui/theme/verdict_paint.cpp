// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/verdict_paint.h"

#include "core/verdict/verdict_look.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// The linker drops a static library's resources unless somebody asks for them by name, and this
// macro works in the global namespace only.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace doorcheck {

using namespace Qt::StringLiterals;

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    initIconResource();
    // What leads onward leads to the left where one reads that way.
    const bool mirrored = QGuiApplication::isRightToLeft();
    const QString shown = mirrored && name == "ui/chevron-right"_L1  ? u"ui/chevron-left"_s
                          : mirrored && name == "ui/chevron-left"_L1 ? u"ui/chevron-right"_s
                                                                      : name;
    QFile file(u":/doorcheck/icons/"_s + shown + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer(svg).render(painter, rect);
}

void paintVerdict(QPainter *painter, const QRectF &rect, Verdict verdict, bool accepted,
                  const Theme &theme)
{
    paintIcon(painter, rect, QString(lookOf(verdict).shape), theme.verdict(verdict));
    if (!accepted)
        return;
    const qreal size = rect.width() * 0.65;
    const QRectF shield(rect.right() - size / 2, rect.bottom() - size / 2, size, size);
    paintIcon(painter, shield, QString(lookOfAccepted().shape), theme.accepted);
}

static QPixmap emptyPixmap(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPixmap verdictPixmap(Verdict verdict, int size, qreal ratio, const Theme &theme)
{
    QPixmap pixmap = emptyPixmap(size, ratio);
    QPainter painter(&pixmap);
    paintVerdict(&painter, QRectF(0, 0, size, size), verdict, false, theme);
    return pixmap;
}

namespace {

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, bool primary, bool gap)
        : m_name(std::move(name)), m_primary(primary), m_gap(gap)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QPalette palette = QGuiApplication::palette();
        const bool onAccent = m_primary && mode != QIcon::Disabled;
        paintIcon(painter, placeIn(rect), m_name,
                  onAccent ? themeOf(palette).onAccent
                           : palette.color(group, QPalette::ButtonText));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_primary, m_gap); }

private:
    // A style sheet knows no gap between icon and text: the icon leaves room at its end.
    QRectF placeIn(const QRect &rect) const
    {
        if (!m_gap)
            return rect;
        const qreal side = rect.height() * 16.0 / 22.0;
        const bool mirrored = QGuiApplication::isRightToLeft();
        return {mirrored ? rect.right() + 1 - side : rect.left(),
                rect.center().y() + 0.5 - side / 2, side, side};
    }

    QString m_name;
    bool m_primary, m_gap;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name, false, true));
}

QIcon bareIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name, false, false));
}

QIcon primaryIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name, true, true));
}

} // namespace doorcheck
