// SPDX-License-Identifier: GPL-3.0-or-later
// report_bench [--limit RATIO] [--rounds N]: a report of 200 pages against drawing the same texts,
// letter by letter in the same fonts at the same places, with QPdfWriter alone. Both in turn in the
// same run; medians and their ratio are printed. With a limit, 1 when the ratio is above it.
#include "core/report/pdf/canvas.h"
#include "core/report/pdf/draw_pages.h"
#include "core/report/report.h"
#include "tests/support/sample_run.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>

using namespace doorcheck;
using namespace Qt::StringLiterals;

namespace {

struct Piece
{
    int page = 0;
    QPointF at;
    QString text;
    QFont font;
};

// Notes every text that is drawn, and draws nothing.
class NotingEngine : public QPaintEngine
{
public:
    NotingEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        pieces << Piece{page, at, item.text(), item.font()};
    }
    Type type() const override { return User; }

    int page = 0;
    QList<Piece> pieces;
};

class NotingWriter : public QPdfWriter
{
public:
    explicit NotingWriter(QIODevice *nowhere) : QPdfWriter(nowhere) {}
    bool newPage() override
    {
        ++engine.page;
        return true;
    }
    mutable NotingEngine engine;

protected:
    QPaintEngine *paintEngine() const override { return &engine; }
};

QList<Piece> piecesOf(const RunDocument &run, const ReportOptions &options)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    NotingWriter writer(&nowhere);
    writer.setResolution(int(96 * pdf::unitsPerPixel));
    pdf::drawPages(&writer, prepare(run, options));
    return writer.engine.pieces;
}

QByteArray drawPlainly(const QList<Piece> &pieces)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(96 * pdf::unitsPerPixel));
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()});
    QPainter painter(&writer);
    int page = 0;
    for (const Piece &piece : pieces) {
        for (; page < piece.page; ++page)
            writer.newPage();
        painter.setFont(piece.font);
        painter.drawText(piece.at, piece.text);
    }
    painter.end();
    return bytes;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto valueOf = [&](const QString &option, double otherwise) {
        const qsizetype at = arguments.indexOf(option);
        return at < 0 ? otherwise : arguments.value(at + 1).toDouble();
    };
    const double limit = valueOf(u"--limit"_s, 0);
    const int rounds = qMax(3, int(valueOf(u"--rounds"_s, 7)));

    const RunDocument run = test::largeRun(120, 70);
    const ReportOptions options;
    const QList<Piece> pieces = piecesOf(run, options);
    qsizetype letters = 0;
    for (const Piece &piece : pieces)
        letters += piece.text.size();
    QList<double> reports, plains;
    qsizetype size = 0;
    for (int round = 0; round <= rounds; ++round) {
        const double report = milliseconds([&] { size = renderPdf(run, options).size(); });
        const double plain = milliseconds([&] { drawPlainly(pieces); });
        if (round > 0) { // the first one loads fonts
            reports << report;
            plains << plain;
        }
    }
    const double ratio = median(reports) / median(plains);
    std::printf("pages %d, texts %lld, letters %lld, %lld KB\n", pieces.last().page + 1,
                qlonglong(pieces.size()), qlonglong(letters), qlonglong(size / 1024));
    std::printf("report %.1f ms, the same texts with QPdfWriter %.1f ms, ratio %.2f\n",
                median(reports), median(plains), ratio);
    if (pieces.last().page + 1 < 200) {
        std::fprintf(stderr, "the report has fewer than 200 pages\n");
        return 1;
    }
    return limit > 0 && ratio > limit ? 1 : 0;
}
