// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/rules/proxy_reach.h"

#include "core/verdict/rules/proxy_open.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProxyReachRule)
};

// One cell of the matrix.
struct Cell
{
    QString row;
    int port = 0;
    QString destination;
    QString method;
    ProxyOutcome outcome = ProxyOutcome::NotAsked;
};

QList<Cell> cellsOf(const Evidence &evidence)
{
    QList<Cell> cells;
    const QJsonArray matrix = evidence.facts[u"matrix"_s].toArray();
    for (const QJsonValue &value : matrix) {
        const QJsonObject cell = value.toObject();
        cells.append({cell[u"row"_s].toString(), cell[u"port"_s].toInt(),
                      cell[u"destination"_s].toString(), cell[u"method"_s].toString(),
                      proxyOutcomeFromName(cell[u"outcome"_s].toString())
                          .value_or(ProxyOutcome::NotAsked)});
    }
    return cells;
}

bool isReached(const Cell &cell)
{
    return cell.outcome == ProxyOutcome::Reached;
}

// The rules of the proxy let us through, whatever became of it.
bool isAllowed(const Cell &cell)
{
    return isReached(cell) || cell.outcome == ProxyOutcome::Granted
        || cell.outcome == ProxyOutcome::Unreachable;
}

QString rowTitle(const QString &row)
{
    //: Where a proxy led to, in a list of places
    const QList<QPair<QString, QString>> titles{{u"mail"_s, Text::tr("mail")},
                                                {u"web"_s, Text::tr("web")},
                                                {u"messaging"_s, Text::tr("messaging")},
                                                {u"login"_s, Text::tr("remote login")},
                                                {u"files"_s, Text::tr("file transfer")},
                                                {u"loopback"_s, Text::tr("its own computer")},
                                                {u"own"_s, Text::tr("your own mail server")},
                                                {u"site"_s, Text::tr("your web site")},
                                                {u"other"_s, Text::tr("another port")},
                                                {u"inside"_s, Text::tr("your inside network")},
                                                {u"metadata"_s, Text::tr("cloud metadata")}};
    for (const auto &[id, title] : titles) {
        if (id == row)
            return title;
    }
    return row;
}

// "mail 25, 465; web 80": each port once.
QString placesText(const QList<Cell> &cells, bool (*chosen)(const Cell &))
{
    QStringList rows;
    QHash<QString, QStringList> ports;
    for (const Cell &cell : cells) {
        const bool named = cell.row == u"inside"_s || cell.row == u"metadata"_s;
        const QString port = named ? cell.destination : QString::number(cell.port);
        if (!chosen(cell) || ports[cell.row].contains(port))
            continue;
        if (!rows.contains(cell.row))
            rows.append(cell.row);
        ports[cell.row].append(port);
    }
    QStringList texts;
    for (const QString &row : std::as_const(rows))
        texts.append(rowTitle(row) + u' ' + ports[row].join(u", "_s));
    return texts.join(u"; "_s);
}

Judgement notTested(const QString &technical)
{
    //: Owner's line, at most 60 characters
    return {Verdict::NotTested, u"not-tested"_s, Text::tr("Where it leads could not be found out."),
            technical, {}};
}

// Nothing was asked: what proxy.open found says why.
Judgement withoutMatrix(const RuleInput &input)
{
    const bool inside = input.place == Place::Inside;
    const auto is = [&](const QString &grade) {
        return std::ranges::any_of(input.related, [&](const Judgement &each) {
            return each.grade == grade;
        });
    };
    const bool elsewhere = std::ranges::any_of(input.related, [](const Judgement &each) {
        return each.verdict == Verdict::NotProven;
    });
    const QString missing = input.evidence.notLearnt.value(0);
    if (input.evidence.facts[u"answersUs"_s].toBool() || is(u"not-tested"_s) || is(u"proven"_s)
        || is(u"granted"_s))
        return notTested(missing);
    if (is(u"denied"_s) || is(u"auth-required"_s)) {
        if (inside || elsewhere)
            //: Owner's line, at most 60 characters
            return {Verdict::NotProven, u"denied"_s, Text::tr("It did not let us through."), {}, {}};
        //: Owner's line, at most 60 characters
        return {Verdict::Pass, u"denied"_s, Text::tr("Nothing. It lets no stranger through."), {}, {}};
    }
    if (is(u"not-a-proxy"_s)) {
        //: Owner's line, at most 60 characters
        return {Verdict::NotApplicable, {}, Text::tr("No proxy was found."), {}, {}};
    }
    return notTested(missing);
}

// The same from the probe's own evidence, where proxy.open was not asked in this run.
QList<Judgement> fromCases(const Evidence &evidence)
{
    const auto any = [&](ProxyOutcome outcome) {
        return std::ranges::any_of(evidence.proxyCases, [=](const ProxyCase &way) {
            return way.outcome == outcome;
        });
    };
    if (evidence.proxyCases.isEmpty() || any(ProxyOutcome::NotAsked))
        return {{Verdict::NotTested, u"not-tested"_s, {}, {}, {}}};
    if (any(ProxyOutcome::Denied) || any(ProxyOutcome::AuthRequired))
        return {{Verdict::Pass, u"denied"_s, {}, {}, {}}};
    return {{Verdict::Pass, u"not-a-proxy"_s, {}, {}, {}}};
}

Judgement forStrangers(const QList<Cell> &cells)
{
    const QString problem = u"proxy-reach"_s;
    // Port 25 leads from server to server; the others want a login of their own.
    const bool mail = std::ranges::any_of(cells, [](const Cell &cell) {
        return cell.row == u"mail"_s && cell.port == 25 && isReached(cell);
    });
    const auto row = [&](const QString &id) {
        return std::ranges::any_of(cells, [&](const Cell &cell) {
            return cell.row == id && isReached(cell);
        });
    };
    //: Administrator's line. %1: places and ports
    QString technical = Text::tr("Reached through it: %1.").arg(placesText(cells, isReached));
    const QString allowed = placesText(cells, [](const Cell &cell) {
        return isAllowed(cell) && !isReached(cell);
    });
    if (!allowed.isEmpty())
        //: Administrator's line. %1: places and ports
        technical += u' ' + Text::tr("Not refused either: %1.").arg(allowed);
    QString reason;
    if (row(u"metadata"_s))
        //: Owner's line, at most 60 characters
        reason = Text::tr("Strangers can read your cloud machine's keys through it.");
    else if (row(u"inside"_s))
        //: Owner's line, at most 60 characters
        reason = Text::tr("Strangers can reach your inside network through it.");
    if (!reason.isEmpty())
        return {Verdict::Fail, u"strangers-reach"_s, reason, technical, problem};
    const bool elsewhere = std::ranges::any_of(cells, [](const Cell &cell) {
        return cell.row != u"site"_s && isAllowed(cell);
    });
    // Everybody may go to a web site; that the proxy leads there is still no service of its own.
    if (!elsewhere)
        return {Verdict::Warning, u"wide"_s,
                //: Owner's line, at most 60 characters
                Text::tr("Your own web site; nothing else was let through."), technical, problem};
    return {Verdict::Fail, u"strangers-reach"_s,
            //: Owner's line, at most 60 characters
            mail ? Text::tr("Other mail servers: strangers can send spam through it.")
                 //: Owner's line, at most 60 characters
                 : Text::tr("Strangers can reach other computers through it."),
            technical, problem};
}

// An ordinary client of the proxy's own network.
Judgement forInsiders(const QList<Cell> &cells)
{
    const QString problem = u"proxy-reach"_s;
    //: Administrator's line. %1: places and ports
    const QString technical = Text::tr("Let through from inside: %1.").arg(placesText(cells, isAllowed));
    const auto row = [&](const QString &id) {
        return std::ranges::any_of(cells, [&](const Cell &cell) {
            return cell.row == id && isAllowed(cell);
        });
    };
    const bool mail = std::ranges::any_of(cells, [](const Cell &cell) {
        return cell.row == u"mail"_s && cell.port == 25 && isAllowed(cell);
    });
    if (mail)
        //: Owner's line, at most 60 characters
        return {Verdict::Warning, u"mail-reachable"_s,
                Text::tr("Other mail servers: an infected PC could send spam."), technical, problem};
    for (const QString &id : {u"metadata"_s, u"mail"_s, u"messaging"_s, u"login"_s, u"files"_s,
                              u"loopback"_s, u"other"_s, u"inside"_s}) {
        if (row(id))
            //: Owner's line, at most 60 characters
            return {Verdict::Warning, u"wide"_s, Text::tr("More than web sites; that is seldom needed."),
                    technical, problem};
    }
    //: Owner's line, at most 60 characters
    return {Verdict::Pass, u"web-only"_s, Text::tr("Web sites, and nothing else."), technical, {}};
}

} // namespace

Judgement judgeProxyReach(const RuleInput &input)
{
    const Evidence &evidence = input.evidence;
    const QList<Cell> cells = cellsOf(evidence);
    if (cells.isEmpty()) {
        RuleInput asked = input;
        if (asked.related.isEmpty())
            asked.related = fromCases(evidence);
        return withoutMatrix(asked);
    }
    // Whoever logs in is one of their own people, wherever they sit.
    const bool inside = input.place == Place::Inside || evidence.facts[u"login"_s].toBool();
    if (std::ranges::any_of(cells, isReached))
        return inside ? forInsiders(cells) : forStrangers(cells);
    if (std::ranges::any_of(cells, isAllowed)) {
        const bool eitherWay = std::ranges::none_of(cells, [](const Cell &cell) {
            return isAllowed(cell) && !rejectedOrFailed(cell.method, cell.outcome);
        });
        if (eitherWay)
            //: Owner's line, at most 60 characters. The answer of the proxy means either
            return {Verdict::NotProven, u"granted"_s, Text::tr("It refused us or failed; it does not say which."),
                    //: Administrator's line. %1: places and ports
                    Text::tr("SOCKS 4 answered 5b (rejected or failed): %1.").arg(placesText(cells, isAllowed)),
                    {}};
        //: Administrator's line. %1: places and ports
        const QString technical = Text::tr("Not refused, and nothing of our listener was seen: %1.")
                                      .arg(placesText(cells, isAllowed));
        //: Owner's line, at most 60 characters
        return {Verdict::NotProven, u"granted"_s, Text::tr("It did not refuse us. We saw no result."),
                technical, {}};
    }
    const bool missing = !evidence.facts[u"complete"_s].toBool()
        || std::ranges::any_of(cells, [](const Cell &cell) {
               return cell.outcome == ProxyOutcome::NotAsked;
           });
    if (missing)
        return notTested(evidence.notLearnt.value(0));
    // Strangers got through it elsewhere: that nothing on this list was reached is no all-clear.
    const bool open = std::ranges::any_of(input.related, [](const Judgement &each) {
        return each.verdict == Verdict::Fail;
    });
    if (open)
        //: Owner's line, at most 60 characters
        return {Verdict::NotProven, u"granted"_s, Text::tr("It lets strangers through; where to, we did not see."),
                {}, {}};
    const bool granted = std::ranges::any_of(input.related, [](const Judgement &each) {
        return each.grade == u"granted"_s;
    });
    if (!inside && (granted || evidence.facts[u"passedBefore"_s].toBool()))
        //: Owner's line, at most 60 characters
        return {Verdict::NotProven, u"granted"_s, Text::tr("It refused these places, and not everything."),
                {}, {}};
    RuleInput denied = input;
    denied.related = {{Verdict::Pass, u"denied"_s, {}, {}, {}}};
    denied.evidence.facts.remove(u"answersUs"_s);
    return withoutMatrix(denied);
}

} // namespace doorcheck
