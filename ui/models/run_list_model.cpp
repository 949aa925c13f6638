// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_list_model.h"

#include "core/language/dates.h"
#include "core/language/language.h"
#include "core/report/plain_text.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/run_delegate.h"

#include <algorithm>
#include <numeric>

namespace doorcheck {

using namespace Qt::StringLiterals;

RunListModel::RunListModel(Named named, QObject *parent)
    : QAbstractListModel(parent), m_named(named)
{
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString RunListModel::id(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_runs[m_rows[index.row()]].id
                                                          : QString();
}

QString RunListModel::nameOf(const StoredRun &run) const
{
    if (m_named == Named::ByDate)
        return dateAndTime(run.started);
    return run.client.isEmpty() ? run.id : plainText(run.client, 80);
}

QString RunListModel::secondOf(const StoredRun &run) const
{
    if (m_named == Named::ByClient)
        return dateAndTime(run.started);
    //: Below the date of an earlier check: %n answers
    const QString passed = tr("%n passed", nullptr, run.summary.pass);
    return run.complete ? passed : passed + u", "_s + tr("stopped early");
}

QString RunListModel::wordOf(const StoredRun &run) const
{
    if (m_named == Named::ByDate && run.summary.fail > 0)
        //: Outcome of an earlier check; %n counts questions
        return tr("%n failed", nullptr, run.summary.fail);
    return storedAnswer(run).section(u',', 0, 0).section(u':', 0, 0);
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const StoredRun &run = m_runs[m_rows[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(run);
    case Qt::AccessibleTextRole: {
        //: A line of the list of earlier checks: %1 client or date, %2 outcome, %3 date or passes
        const QString line = tr("%1: %2, %3").arg(nameOf(run), storedAnswer(run), secondOf(run));
        //: For a screen reader: this check is one of the two that are compared. %1 is its line
        return m_chosen.contains(run.id) ? tr("%1, compared").arg(line) : line;
    }
    case Qt::CheckStateRole:
        if (m_boxes)
            return m_chosen.contains(run.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case RunDelegate::IdRole:
        return run.id;
    case RunDelegate::VerdictRole:
        return int(storedShape(run));
    case RunDelegate::WordRole:
        return wordOf(run);
    case RunDelegate::SecondRole:
        return secondOf(run);
    default:
        return {};
    }
}

void RunListModel::show(const QList<StoredRun> &runs)
{
    beginResetModel();
    m_runs = runs;
    m_texts = QStringList();
    m_texts.resize(runs.size());
    m_rows.resize(runs.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    endResetModel();
}

const QString &RunListModel::textOf(int run)
{
    QString &text = m_texts[run];
    if (text.isEmpty()) {
        const StoredRun &entry = m_runs[run];
        // The day in the zone the check was made in: turning ten thousand into ours takes too long.
        const QDate day = entry.started.date();
        text = entry.client + u' ' + QString::number(day.day()) + u' ' +
               currentLocale().monthName(day.month(), QLocale::ShortFormat) + u' ' +
               QString::number(day.year()) + u' ' + wordOf(entry);
        text = text.toCaseFolded();
    }
    return text;
}

void RunListModel::filter(const QString &wanted)
{
    const QStringList words = wanted.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QList<int> rows;
    for (int run = 0; run < m_runs.size(); ++run) {
        const bool fits = words.isEmpty() || std::ranges::all_of(words, [&](const QString &word) {
            return textOf(run).contains(word);
        });
        if (fits)
            rows << run;
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RunListModel::setChosen(const QStringList &ids)
{
    m_boxes = true;
    m_chosen = ids;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole, Qt::AccessibleTextRole});
}

} // namespace doorcheck
