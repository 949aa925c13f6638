// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checklist_model.h"

#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

ChecklistModel::ChecklistModel(QObject *parent) : QAbstractListModel(parent)
{
    show(buildReportModel({}, checklist(), {}, {}), true);
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const ReportItem *ChecklistModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].item < 0)
        return nullptr;
    return &m_items[m_rows[index.row()].item];
}

QModelIndex ChecklistModel::indexOf(const QString &itemId) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item >= 0 && m_items[m_rows[row].item].id == itemId)
            return index(row);
    }
    return {};
}

QModelIndex ChecklistModel::nextOpen(const QModelIndex &from, int step) const
{
    const int rows = rowCount();
    for (int i = 1; i <= rows; ++i) {
        const int row = ((from.row() + i * step) % rows + rows) % rows;
        const ReportItem *candidate = item(index(row));
        if (!candidate || !answered(*candidate))
            continue;
        if (candidate->verdict != Verdict::Pass && candidate->verdict != Verdict::NotApplicable)
            return index(row);
    }
    return {};
}

Engine::Asking ChecklistModel::askedOf(const ReportItem &item) const
{
    Engine::Asking all;
    const ChecklistItem *question = checklist().item(item.id);
    for (const Engine::Asking &entry : m_asking) {
        if (!question || !question->checks.contains(entry.check))
            continue;
        if (all.where.isEmpty())
            all.where = entry.where;
        all.connections += entry.connections;
        all.mostConnections += entry.mostConnections;
    }
    return all;
}

ChecklistModel::State ChecklistModel::stateOf(const ReportItem &item) const
{
    if (!m_running)
        return Answered;
    if (!askedOf(item).where.isEmpty())
        return Running;
    return item.findings.isEmpty() ? Waiting : Answered;
}

QString ChecklistModel::wordOf(const ReportItem &item) const
{
    switch (stateOf(item)) {
    case Waiting:
        //: Instead of a verdict, while its check has not run yet
        return tr("Waiting");
    case Running:
        //: Instead of a verdict, while the question is being asked
        return tr("Running");
    case Answered:
        break;
    }
    return verdictTitle(item.verdict);
}

QString ChecklistModel::outcomeOf(const ReportItem &item) const
{
    switch (stateOf(item)) {
    case Waiting:
        //: Under a question that has no answer yet
        return tr("No answer yet");
    case Running:
        //: Under a question that is being asked. %1 is a server and its port
        return tr("Asking %1").arg(plainText(askedOf(item).where, 120));
    case Answered:
        break;
    }
    return item.outcome;
}

// Where the answer comes from: one word beside the row.
QString ChecklistModel::sourceOf(const ReportItem &item) const
{
    if (stateOf(item) == Running) {
        const Engine::Asking asked = askedOf(item);
        //: Beside a question that is being asked: %1 attempts made, and %2 it takes at most
        return tr("%1 of %2").arg(asked.connections).arg(asked.mostConnections);
    }
    // What was not asked has no source yet, but the reader is told where one would come from.
    if (stateOf(item) == Answered && item.verdict != Verdict::NotTested)
        return item.source.section(u',', 0, 0);
    const ChecklistItem *question = checklist().item(item.id);
    const CheckEntry *check = question ? checklist().check(question->checks.value(0)) : nullptr;
    return check && check->answeredBy.value(0) == "attestation"_L1
               //: Where an answer comes from: a person, or a probe that asks the server
               ? tr("Your answer")
               : tr("Probe");
}

QVariant ChecklistModel::itemData(const ReportItem &item, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return item.question;
    case Qt::ToolTipRole: // a narrow row cuts both off. As markup only so that it wraps
        return u"<p>%1</p><p>%2</p>"_s.arg(item.question.toHtmlEscaped(),
                                           outcomeOf(item).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        //: For a screen reader. %1 verdict, %2 question, %3 outcome, %4 where the answer comes from
        return tr("%1. %2 %3 Source: %4.")
            .arg(wordOf(item), item.question, outcomeOf(item), item.source);
    case ItemRole:
        return item.id;
    case VerdictRole:
        return answered(item) ? QVariant(int(item.verdict)) : QVariant();
    case OutcomeRole:
        return item.accepted.isEmpty() ? outcomeOf(item)
                                       : outcomeOf(item) + u' ' + item.accepted + u'.';
    case WordRole:
        return wordOf(item);
    case SourceRole:
        return sourceOf(item);
    case StateRole:
        return stateOf(item);
    case ProgressRole: {
        const Engine::Asking asked = askedOf(item);
        return asked.mostConnections > 0
                   ? qMin(1.0, double(asked.connections) / asked.mostConnections)
                   : 0.0;
    }
    case AcceptedRole:
        return !item.accepted.isEmpty();
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (const ReportItem *entry = item(index))
        return itemData(*entry, role);
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows[index.row()].group;
    return role == GroupRole ? QVariant(true) : QVariant();
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    return item(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void ChecklistModel::setAsking(const QList<Engine::Asking> &asking)
{
    if (asking == m_asking)
        return;
    m_asking = asking;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ChecklistModel::show(const ReportModel &report, bool running)
{
    m_running = running;
    if (report.items.size() == m_items.size()) {
        m_items = report.items;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_items = report.items;
    m_rows.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        if (i == 0 || m_items[i].group != m_items[i - 1].group)
            m_rows << Row{m_items[i].group, -1};
        m_rows << Row{{}, i};
    }
    endResetModel();
}

} // namespace doorcheck
