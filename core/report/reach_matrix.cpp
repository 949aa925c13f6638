// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reach_matrix.h"

#include "core/report/evidence_words.h"
#include "core/report/plain_text.h"
#include "core/report/report_words.h"

#include <QJsonArray>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

QString reachTitle(const QString &row)
{
    if (row == "mail"_L1)
        //: Kinds of services a stranger may reach through a proxy
        return ReportWords::tr("Mail");
    if (row == "web"_L1)
        return ReportWords::tr("Web");
    if (row == "messaging"_L1)
        return ReportWords::tr("Instant messaging");
    if (row == "login"_L1)
        return ReportWords::tr("Remote login");
    if (row == "files"_L1)
        return ReportWords::tr("File transfer");
    if (row == "loopback"_L1)
        return ReportWords::tr("The proxy itself");
    if (row == "own"_L1)
        return ReportWords::tr("Your mail server");
    if (row == "site"_L1)
        return ReportWords::tr("Your web site");
    if (row == "other"_L1)
        //: A port that stands for no kind of service
        return ReportWords::tr("Another port");
    if (row == "metadata"_L1)
        //: A cloud's service that describes the machine, and holds its keys
        return ReportWords::tr("Cloud metadata");
    if (row == "inside"_L1)
        //: Hosts inside the organisation that the person named
        return ReportWords::tr("Inside");
    return plainText(row, 60);
}

QString reachPlace(const QJsonObject &cell)
{
    const QString title = reachTitle(cell["row"_L1].toString());
    // Each host that somebody named is a place of its own; kinds of services share their ports.
    const bool named = cell["row"_L1] == "inside"_L1;
    return named ? plainText(title + u": "_s + cell["destination"_L1].toString(), 80) : title;
}

static ReachMatrix::Cell reading(const QString &name)
{
    switch (proxyOutcomeFromName(name).value_or(ProxyOutcome::NotAsked)) {
    case ProxyOutcome::Reached:
        return {ReportWords::tr("Reached"), Verdict::Fail};
    case ProxyOutcome::Granted:
        return {ReportWords::tr("Not proven"), Verdict::NotProven};
    case ProxyOutcome::Unreachable:
        return {ReportWords::tr("Let pass"), Verdict::NotProven};
    case ProxyOutcome::Denied:
    case ProxyOutcome::AuthRequired:
        return {ReportWords::tr("Refused"), Verdict::Pass};
    case ProxyOutcome::OwnPage:
    case ProxyOutcome::Redirected:
    case ProxyOutcome::NotAProxy:
    case ProxyOutcome::Refused:
        return {ReportWords::tr("Not offered"), Verdict::NotApplicable};
    case ProxyOutcome::NotAsked:
        break;
    }
    return {ReportWords::tr("Not tested"), Verdict::NotTested};
}

namespace {

class Filling
{
public:
    void add(const QJsonObject &entry)
    {
        const QString method = methodTitle(entry["method"_L1].toString());
        if (!m_matrix.methods.contains(method)) {
            m_matrix.methods << method;
            for (ReachMatrix::Row &row : m_matrix.rows)
                row.cells << reading({});
        }
        const int at = rowOf(reachPlace(entry));
        const int port = entry["row"_L1] == "inside"_L1 ? 0 : entry["port"_L1].toInt();
        if (port > 0 && !m_ports[at].contains(port))
            m_ports[at] << port;
        ReachMatrix::Cell &cell = m_matrix.rows[at].cells[m_matrix.methods.indexOf(method)];
        const ReachMatrix::Cell read = reading(entry["outcome"_L1].toString());
        if (cell.verdict == Verdict::NotTested || worstVerdict({read.verdict, cell.verdict}) != cell.verdict)
            cell = read;
    }

    ReachMatrix take()
    {
        for (int i = 0; i < m_matrix.rows.size(); ++i) {
            QStringList ports;
            for (const int port : std::as_const(m_ports[i]))
                ports << QString::number(port);
            if (ports.size() == 1)
                //: %1 is a number
                m_matrix.rows[i].ports = ReportWords::tr("port %1").arg(ports.first());
            else if (!ports.isEmpty())
                //: %1 is a list of numbers
                m_matrix.rows[i].ports = ReportWords::tr("ports %1").arg(ports.join(u", "_s));
        }
        return m_matrix;
    }

private:
    int rowOf(const QString &name)
    {
        for (int i = 0; i < m_matrix.rows.size(); ++i) {
            if (m_matrix.rows[i].name == name)
                return i;
        }
        m_matrix.rows << ReachMatrix::Row{
            name, {}, QList<ReachMatrix::Cell>(m_matrix.methods.size(), reading({}))};
        m_ports << QList<int>();
        return int(m_matrix.rows.size()) - 1;
    }

    ReachMatrix m_matrix;
    QList<QList<int>> m_ports; // of each row
};

} // namespace

int ReachMatrix::reached() const
{
    int count = 0;
    for (const Row &row : rows)
        count += int(std::ranges::count(row.cells, Verdict::Fail, &Cell::verdict));
    return count;
}

ReachMatrix reachMatrix(const RunDocument &run)
{
    constexpr int mostCells = 400; // a run may come from a file of anybody's
    Filling filling;
    int cells = 0;
    for (const Finding &finding : run.findings) {
        if (finding.id != "proxy.reach"_L1)
            continue;
        for (const QJsonValue &entry : finding.evidence.facts["matrix"_L1].toArray()) {
            if (++cells <= mostCells)
                filling.add(entry.toObject());
        }
    }
    return filling.take();
}

} // namespace doorcheck
