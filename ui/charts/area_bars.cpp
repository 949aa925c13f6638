// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/area_bars.h"

#include "ui/charts/hatch.h"
#include "ui/theme/row_paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace doorcheck {

using namespace Qt::StringLiterals;

static constexpr int between = 3; // pieces of one bar

AreaBars::AreaBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"areaBars"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void AreaBars::show(const ReportModel &report)
{
    m_areas.clear();
    for (const ReportItem &item : report.items) {
        if (m_areas.isEmpty() || m_areas.last().name != item.group)
            m_areas << Area{item.group, {}, 0};
        ++m_areas.last().counts[item.verdict];
        ++m_areas.last().total;
    }
    setAccessibleName(sentence());
    choose(0);
    updateGeometry();
    update();
}

QString AreaBars::sentence() const
{
    QStringList areas;
    for (const Area &area : m_areas) {
        QStringList counts;
        for (const Verdict verdict : chartOrder) {
            if (const int count = area.counts.value(verdict))
                counts << u"%1 %2"_s.arg(count).arg(verdictTitle(verdict));
        }
        areas << area.name + u": "_s + counts.join(u", "_s);
    }
    //: For a screen reader: what a chart shows. %1 is a list
    return tr("Questions by area. %1.").arg(areas.join(u"; "_s));
}

int AreaBars::pitch() const
{
    return QFontMetrics(scaledFont(font(), 12)).height() + 21;
}

QSize AreaBars::sizeHint() const
{
    return {300, qMax(1, int(m_areas.size())) * pitch()};
}

int AreaBars::labelWidth() const
{
    return qMin(width() / 2, fontMetrics().height() * 150 / 16);
}

QList<AreaBars::Piece> AreaBars::pieces() const
{
    int largest = 1, most = 1;
    for (const Area &area : m_areas) {
        largest = qMax(largest, area.total);
        most = qMax(most, int(area.counts.size()));
    }
    const qreal unit = double(width() - labelWidth() - 4 - between * most) / largest;
    const int high = pitch() - 14;
    QList<Piece> pieces;
    for (int i = 0; i < m_areas.size(); ++i) {
        const QRect row(0, i * pitch() + 4, width(), high);
        qreal x = labelWidth();
        for (const Verdict verdict : chartOrder) {
            const int count = m_areas[i].counts.value(verdict);
            if (count == 0)
                continue;
            const QRect part(qRound(x), row.top(), qRound(unit * count), high);
            pieces << Piece{QStyle::visualRect(layoutDirection(), row, part), i, verdict};
            x += unit * count + between;
        }
    }
    return pieces;
}

QRect AreaBars::pieceAt(int area, Verdict verdict) const
{
    for (const Piece &piece : pieces()) {
        if (piece.area == area && piece.verdict == verdict)
            return piece.rect;
    }
    return {};
}

std::optional<AreaBars::Piece> AreaBars::pieceUnder(const QPoint &point) const
{
    for (const Piece &piece : pieces()) {
        if (piece.rect.contains(point))
            return piece;
    }
    return {};
}

void AreaBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const QFont names = scaledFont(font(), 12), numbers = scaledFont(font(), 12, QFont::DemiBold);
    const int high = pitch() - 14;
    for (int i = 0; i < m_areas.size(); ++i) {
        const QRect row(0, i * pitch() + 4, width(), high);
        drawElided(&painter,
                   QStyle::visualRect(layoutDirection(), row,
                                      QRect(0, row.top(), labelWidth() - 8, high)),
                   names, theme.text, m_areas[i].name, Qt::AlignLeft, layoutDirection());
    }
    for (const Piece &piece : pieces())
        paintSegment(&painter, piece.rect, piece.verdict, theme,
                     QString::number(m_areas[piece.area].counts.value(piece.verdict)), numbers);
    if (!hasFocus() || m_chosen >= pieces().size())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pieces()[m_chosen].rect.adjusted(-2, -2, 2, 2));
}

QString AreaBars::textOf(const Piece &piece) const
{
    const Area &area = m_areas[piece.area];
    return u"%1: %2 %3"_s.arg(area.name).arg(area.counts.value(piece.verdict))
        .arg(verdictTitle(piece.verdict));
}

// A screen reader is told the piece the arrows have come to.
void AreaBars::choose(int piece)
{
    const QList<Piece> all = pieces();
    m_chosen = all.isEmpty() ? 0 : (piece + int(all.size())) % int(all.size());
    setAccessibleDescription(all.isEmpty() ? QString() : textOf(all[m_chosen]));
    update();
}

void AreaBars::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QList<Piece> all = pieces();
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(m_chosen + onward);
    case Qt::Key_Left:
        return choose(m_chosen - onward);
    case Qt::Key_Down:
        return choose(m_chosen + 1);
    case Qt::Key_Up:
        return choose(m_chosen - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_chosen < all.size())
            Q_EMIT asked(m_areas[all[m_chosen].area].name, all[m_chosen].verdict);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AreaBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    choose(m_chosen);
}

bool AreaBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const auto piece = pieceUnder(help->pos())) {
        QToolTip::showText(help->globalPos(), textOf(*piece), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void AreaBars::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(pieceUnder(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void AreaBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto piece = pieceUnder(event->pos()))
        Q_EMIT asked(m_areas[piece->area].name, piece->verdict);
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setVerdicts(const QList<Verdict> &verdicts)
{
    m_verdicts.clear();
    for (const Verdict verdict : chartOrder) {
        if (verdicts.contains(verdict))
            m_verdicts << verdict;
    }
    updateGeometry();
    update();
}

int ChartLegend::lineWidth() const
{
    const QFontMetrics metrics(scaledFont(font(), 11));
    int total = 0;
    for (const Verdict verdict : m_verdicts)
        total += 20 + metrics.horizontalAdvance(verdictTitle(verdict)) + 14;
    return total;
}

// Beside a title it asks for the room of one line; below a chart it takes what there is.
QSize ChartLegend::sizeHint() const
{
    const int wide = m_right ? lineWidth() + 1 : 200;
    return {wide, heightForWidth(width() > 0 ? width() : 350)};
}

int ChartLegend::layOut(int width, QPainter *painter) const
{
    const QFont words = scaledFont(font(), 11);
    const QFontMetrics metrics(words);
    const Theme theme = themeOf(palette());
    const int line = metrics.height() + 6;
    const int total = lineWidth();
    int x = m_right && total < width ? width - total + 14 : 0, y = 0;
    for (const Verdict verdict : m_verdicts) {
        const QString word = verdictTitle(verdict);
        const int wide = 20 + metrics.horizontalAdvance(word);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const QRect all(0, y, width, line);
            const auto place = [&](const QRect &part) {
                return QStyle::visualRect(layoutDirection(), all, part);
            };
            paintSegment(painter, place(QRect(x, y + (line - 14) / 2, 14, 14)), verdict, theme);
            drawElided(painter, place(QRect(x + 20, y, wide, line)), words, theme.text2, word,
                       Qt::AlignLeft, layoutDirection());
        }
        x += wide + 14;
    }
    return y + line;
}

int ChartLegend::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

} // namespace doorcheck
