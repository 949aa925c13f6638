// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/transcript_view.h"

#include "core/report/plain_text.h"
#include "ui/models/transcript_model.h"
#include "ui/theme/row_paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

class TranscriptDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.palette);
        const bool decisive = index.data(TranscriptModel::DecisiveRole).toBool();
        painter->save();
        if (decisive)
            paintMark(painter, option, index, theme);
        else if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.select);
        paintText(painter, option, index, theme, decisive);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFont font = index.column() == TranscriptModel::Text
                               ? monoFont(option.font)
                               : scaledFont(option.font, 12, QFont::Medium);
        return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + 24,
                QFontMetrics(monoFont(option.font)).height() + 4};
    }

private:
    static void paintMark(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Theme &theme)
    {
        painter->fillRect(option.rect, theme.mark);
        if (index.column() == TranscriptModel::Number)
            painter->fillRect(
                QStyle::visualRect(option.direction, option.rect,
                                   QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                theme.fail);
        if (theme.highContrast) {
            painter->setPen(QPen(theme.fail, 2));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
    }

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Theme &theme, bool decisive)
    {
        const QRect inside = option.rect.adjusted(6, 0, -6, 0);
        const QString text = index.data().toString();
        const bool hidden = index.data(TranscriptModel::HiddenRole).toBool();
        switch (index.column()) {
        case TranscriptModel::Number:
            return drawElided(painter, inside, monoFont(option.font), theme.text2, text,
                              Qt::AlignRight, option.direction);
        case TranscriptModel::Speaker:
            return drawElided(painter, inside, scaledFont(option.font, 12), theme.text2, text,
                              Qt::AlignLeft, option.direction);
        case TranscriptModel::Text:
            // What is said on the wire reads from left to right in every language.
            return drawElided(painter, inside,
                              hidden ? scaledFont(option.font, 12) : monoFont(option.font),
                              hidden ? theme.text2 : theme.text, text);
        default:
            return drawElided(
                painter, inside.adjusted(0, 0, -6, 0), scaledFont(option.font, 12, QFont::DemiBold),
                decisive ? theme.fail : theme.text2, text, Qt::AlignRight, option.direction);
        }
    }
};

} // namespace

TranscriptView::TranscriptView(const Finding &finding, const Transcript &transcript,
                               QWidget *parent)
    : QTableView(parent), m_model(new TranscriptModel(finding, transcript, this))
{
    //: For a screen reader. %1 is a server
    setAccessibleName(tr("Conversation with %1").arg(plainText(transcript.peer, 200)));
    setModel(m_model);
    setItemDelegate(new TranscriptDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(TranscriptModel::Text, QHeaderView::Stretch);
    connect(this, &QTableView::clicked, this, &TranscriptView::open);
    connect(this, &QTableView::activated, this, &TranscriptView::open);
    fit();
}

QString TranscriptView::text() const
{
    return m_model->text();
}

void TranscriptView::fit()
{
    const int row = QFontMetrics(monoFont(font())).height() + 4;
    verticalHeader()->setDefaultSectionSize(row);
    // A line without a remark may use the remark's place.
    clearSpans();
    for (int line = 0; line < m_model->rowCount(); ++line) {
        if (m_model->index(line, TranscriptModel::Remark).data().toString().isEmpty())
            setSpan(line, TranscriptModel::Text, 1, 2);
    }
    setFixedHeight(row * std::clamp(m_model->rowCount(), 2, 24) + 2 * frameWidth());
}

void TranscriptView::open(const QModelIndex &index)
{
    if (!index.data(TranscriptModel::HiddenRole).toBool())
        return;
    const int row = index.row();
    m_model->showAll();
    setCurrentIndex(m_model->index(row, TranscriptModel::Text));
    fit();
}

bool TranscriptView::select(const QString &words)
{
    m_model->showAll();
    fit();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, TranscriptModel::Text);
        if (!index.data().toString().contains(words, Qt::CaseInsensitive))
            continue;
        selectRow(row);
        scrollTo(index);
        return true;
    }
    return false;
}

void TranscriptView::copyRow()
{
    QGuiApplication::clipboard()->setText(
        currentIndex().siblingAtColumn(TranscriptModel::Text).data().toString());
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyRow();
    QTableView::keyPressEvent(event);
}

} // namespace doorcheck
