// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reach_model.h"

#include "core/report/plain_text.h"

#include <QJsonArray>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

static QString serviceTitle(const QString &row)
{
    if (row == "mail"_L1)
        //: Kinds of services a stranger may reach through a proxy
        return ReachModel::tr("Mail");
    if (row == "web"_L1)
        return ReachModel::tr("Web");
    if (row == "messaging"_L1)
        return ReachModel::tr("Instant messaging");
    if (row == "login"_L1)
        return ReachModel::tr("Remote login");
    if (row == "files"_L1)
        return ReachModel::tr("File transfer");
    if (row == "loopback"_L1)
        return ReachModel::tr("The proxy itself");
    if (row == "own"_L1)
        return ReachModel::tr("Your mail server");
    if (row == "inside"_L1)
        return ReachModel::tr("Your inside network");
    if (row == "metadata"_L1)
        return ReachModel::tr("Cloud metadata");
    return plainText(row, 60);
}

static QString methodTitle(const QString &method)
{
    QString title = method;
    title.replace(u"http-get"_s, u"HTTP GET"_s).replace(u"socks"_s, u"SOCKS"_s);
    title.replace(u"connect"_s, u"CONNECT"_s).replace(u'-', u' ');
    return plainText(title, 40);
}

static QPair<QString, Verdict> reading(const QString &name)
{
    const std::optional<ProxyOutcome> outcome = proxyOutcomeFromName(name);
    switch (outcome.value_or(ProxyOutcome::NotAsked)) {
    case ProxyOutcome::Reached:
        //: How one way through a proxy ended
        return {ReachModel::tr("Reached"), Verdict::Fail};
    case ProxyOutcome::Granted:
        return {ReachModel::tr("Not proven"), Verdict::NotProven};
    case ProxyOutcome::Unreachable:
        return {ReachModel::tr("Let pass"), Verdict::NotProven};
    case ProxyOutcome::Denied:
    case ProxyOutcome::AuthRequired:
        return {ReachModel::tr("Refused"), Verdict::Pass};
    case ProxyOutcome::OwnPage:
    case ProxyOutcome::Redirected:
    case ProxyOutcome::NotAProxy:
    case ProxyOutcome::Refused:
        return {ReachModel::tr("Not offered"), Verdict::NotApplicable};
    case ProxyOutcome::NotAsked:
        break;
    }
    return {ReachModel::tr("Not tested"), Verdict::NotTested};
}

// Several proxies and ports share one table: the worst of them stands in the cell.
static bool isWorse(Verdict one, Verdict other)
{
    const auto place = [](Verdict verdict) {
        return std::find(std::begin(allVerdicts), std::end(allVerdicts), verdict);
    };
    return place(one) < place(other);
}

void ReachModel::add(const QJsonObject &entry)
{
    const QString method = entry["method"_L1].toString();
    if (!m_methods.contains(method)) {
        m_methods << method;
        for (Row &row : m_rows)
            row.cells << Cell{tr("Not tested"), Verdict::NotTested};
    }
    const QString name = serviceTitle(entry["row"_L1].toString());
    auto row = std::find_if(m_rows.begin(), m_rows.end(),
                            [&](const Row &other) { return other.name == name; });
    if (row == m_rows.end()) {
        const int port = entry["port"_L1].toInt();
        //: %1 is a number
        m_rows << Row{name, port > 0 ? tr("port %1").arg(port) : QString(),
                      QList<Cell>(m_methods.size(), Cell{tr("Not tested"), Verdict::NotTested})};
        row = m_rows.end() - 1;
    }
    Cell &cell = row->cells[m_methods.indexOf(method)];
    const auto [text, verdict] = reading(entry["outcome"_L1].toString());
    const bool first = cell.verdict == Verdict::NotTested;
    if (first || isWorse(verdict, cell.verdict))
        cell = {text, verdict};
}

void ReachModel::show(const RunDocument &run)
{
    static constexpr int mostCells = 400; // a run may come from a file of anybody's
    beginResetModel();
    m_methods.clear();
    m_rows.clear();
    int cells = 0;
    for (const Finding &finding : run.findings) {
        if (finding.id != "proxy.reach"_L1)
            continue;
        for (const QJsonValue &entry : finding.evidence.facts["matrix"_L1].toArray()) {
            if (++cells <= mostCells)
                add(entry.toObject());
        }
    }
    endResetModel();
}

int ReachModel::reached() const
{
    int count = 0;
    for (const Row &row : m_rows)
        count += int(std::count_if(row.cells.begin(), row.cells.end(),
                                   [](const Cell &cell) { return cell.verdict == Verdict::Fail; }));
    return count;
}

int ReachModel::asked() const
{
    return int(m_rows.size() * m_methods.size());
}

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : int(m_methods.size()) + 1;
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (index.column() == 0) {
        if (role == PortRole)
            return row.port;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.name)
                                                                         : QVariant();
    }
    const Cell &cell = row.cells[index.column() - 1];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(row.name, methodTitle(m_methods[index.column() - 1]), cell.text);
    case VerdictRole:
        return int(cell.verdict);
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QString() : methodTitle(m_methods.value(section - 1));
}

} // namespace doorcheck
