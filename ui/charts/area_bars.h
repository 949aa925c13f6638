// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

#include <QMap>
#include <QWidget>

#include <optional>

namespace doorcheck {

// One bar an area of the checklist, a piece for each verdict, as long as it has questions.
class AreaBars : public QWidget
{
    Q_OBJECT

public:
    explicit AreaBars(QWidget *parent = nullptr);

    void show(const ReportModel &report);
    // The same in one sentence, for those who do not see it.
    QString sentence() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    struct Area
    {
        QString name;
        QMap<Verdict, int> counts;
        int total = 0;
    };
    const QList<Area> &areas() const { return m_areas; }
    // Where the piece of an area is; null when it has none.
    QRect pieceAt(int area, Verdict verdict) const;

Q_SIGNALS:
    // A number was clicked, or chosen with the arrows and Enter.
    void asked(const QString &area, doorcheck::Verdict verdict);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Piece
    {
        QRect rect;
        int area = 0;
        Verdict verdict = Verdict::NotTested;
    };
    int pitch() const;
    int labelWidth() const;
    QList<Piece> pieces() const;
    std::optional<Piece> pieceUnder(const QPoint &point) const;
    QString textOf(const Piece &piece) const;
    void choose(int piece);

    QList<Area> m_areas;
    int m_chosen = 0; // of pieces(), while the focus is here
};

// What the patterns mean: the verdicts that occur.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setVerdicts(const QList<Verdict> &verdicts);
    void setRightAligned(bool right) { m_right = right; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineWidth() const; // of all words in one line
    int layOut(int width, QPainter *painter) const;

    QList<Verdict> m_verdicts;
    bool m_right = false;
};

} // namespace doorcheck
