// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcript_model.h"

#include "core/report/finding_text.h"
#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

// Shown whatever they say: the beginning, the end, and what stands around a line that decided.
static constexpr int firstShown = 3, lastShown = 3, aroundShown = 4, fewestHidden = 3;

TranscriptModel::TranscriptModel(const Finding &finding, const Transcript &transcript,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_transcript(transcript)
    , m_decisive(decisiveLines(finding, transcript))
{
    build(false);
}

void TranscriptModel::build(bool all)
{
    const int count = int(m_transcript.lines.size());
    QList<bool> shown(count, all || m_decisive.isEmpty());
    for (int i = 0; i < count; ++i) {
        bool near = i < firstShown || i >= count - lastShown;
        for (const int line : std::as_const(m_decisive))
            near = near || qAbs(line - i) <= aroundShown;
        shown[i] = shown[i] || near;
    }
    m_rows.clear();
    for (int i = 0; i < count; ++i) {
        int end = i;
        while (end < count && !shown[end])
            ++end;
        if (end - i >= fewestHidden) {
            //: In place of lines of a conversation that decide nothing
            m_rows << Row{u"%1\u2013%2"_s.arg(i + 1).arg(end),
                          {},
                          //: %n counts lines of a conversation
                          tr("%n lines hidden", nullptr, end - i),
                          {},
                          false,
                          true};
            i = end - 1;
            continue;
        }
        const TranscriptLine &line = m_transcript.lines[i];
        const bool decisive = m_decisive.contains(i);
        m_rows << Row{QString::number(i + 1),
                      speakerName(line.speaker),
                      plainText(line.text, 1000),
                      decisive ? decisiveRemark() : QString(),
                      decisive,
                      false};
    }
    if (m_transcript.truncated)
        //: Below a transcript that was cut
        m_rows << Row{{}, {}, tr("More was said than is kept here."), {}, false, false};
}

void TranscriptModel::showAll()
{
    beginResetModel();
    build(true);
    endResetModel();
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TranscriptModel::cell(const Row &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Speaker:
        return row.speaker;
    case Text:
        return row.text;
    default:
        return row.remark;
    }
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = cell(row, index.column());
        //: For a screen reader: a cell of a table that holds nothing
        return text.isEmpty() ? tr("none") : text;
    }
    case DecisiveRole:
        return row.decisive;
    case HiddenRole:
        return row.hidden;
    default:
        return {};
    }
}

QVariant TranscriptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        //: Heads of the columns of a conversation
        return tr("Line");
    case Speaker:
        return tr("Who");
    case Text:
        return tr("What was said");
    default:
        return tr("Remark");
    }
}

QString TranscriptModel::text() const
{
    QStringList lines{plainText(m_transcript.peer, 200)};
    for (int i = 0; i < m_transcript.lines.size(); ++i) {
        const TranscriptLine &line = m_transcript.lines[i];
        QString text = u"%1  %2  %3"_s.arg(i + 1, 4)
                           .arg(speakerName(line.speaker), -9)
                           .arg(plainText(line.text, 2000));
        if (m_decisive.contains(i))
            text += u"   <== "_s + decisiveRemark();
        lines << text;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace doorcheck
