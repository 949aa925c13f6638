// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_text.h"

#include "app/cli/words.h"
#include "core/report/plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doorcheck {

using namespace Qt::StringLiterals;

// Numbers after their names: English has no translation file to bring plural forms.
static QString trafficText(int connections, int messages)
{
    //: %1 and %2: numbers
    return Cli::tr("connections %1, messages %2").arg(connections).arg(messages);
}

QString planSummary(const Plan &plan, const PlanTime &time)
{
    //: %1: "connections 31, messages 1"; %2: a number
    QString text = Cli::tr("To be sent, at most: %1; looked up in DNS: %2.")
                       .arg(trafficText(plan.connections, plan.messages))
                       .arg(plan.lookups.size());
    if (plan.eachAddress)
        text += u' ' + Cli::tr("More where DNS gives several addresses.");
    if (plan.connections > 0) {
        //: %1 and %2: times, as "4 min"
        text += u' ' + Cli::tr("It takes about %1, at most %2.")
                           .arg(timeText(time.usual), timeText(time.most));
    }
    if (!plan.sourceAddress.isEmpty()) {
        //: %1: an address. fail2ban and ignoreip stay as they are
        text += u' ' +
                Cli::tr("It comes from %1: allow that address where a log watcher bans strangers "
                        "(fail2ban: ignoreip).")
                    .arg(plainText(plan.sourceAddress));
    }
    return text;
}

QString planLogLines(const Plan &plan)
{
    constexpr qsizetype most = 8;
    QStringList lines;
    for (const PlanRow &row : plan.rows)
        lines += row.logLines;
    lines.removeDuplicates();
    if (lines.isEmpty())
        return {};
    QString text = Cli::tr("What their administrators will see in the logs, by example:");
    for (const QString &line : lines.first(std::min(most, lines.size())))
        text += u"\n    "_s + plainText(line);
    if (lines.size() > most) {
        //: %1: a number of lines
        text += u"\n    "_s +
                Cli::tr("and %1 more; doorcheck-cli plan shows all.").arg(lines.size() - most);
    }
    return text;
}

static QString rowPlace(const PlanRow &row)
{
    QString place = plainText(row.target);
    if (!row.address.isEmpty() && row.address != row.target)
        place += u" ["_s + plainText(row.address) + u']';
    if (row.port != 0)
        place += u':' + QString::number(row.port);
    return place;
}

QString planText(const Plan &plan, const PlanTime &time)
{
    QString text = planSummary(plan, time) + u'\n';
    for (const PlanRow &row : plan.rows) {
        text += u'\n' + plainText(row.check) + u"  "_s + rowPlace(row) + u'\n';
        text += u"    "_s + trafficText(row.connections, row.messages);
        if (row.usualConnections < row.connections) {
            //: %1: a number of connections
            text += u' ' + Cli::tr("(connections %1 when it refuses)").arg(row.usualConnections);
        }
        text += u'\n';
        for (const QString &line : row.logLines)
            text += u"    "_s + Cli::tr("in its log:") + u' ' + plainText(line) + u'\n';
    }
    if (!plan.paceText.isEmpty())
        text += u'\n' + Cli::tr("Pace:") + u' ' + plainText(plan.paceText) + u'\n';
    if (!plan.outsideMailbox.isEmpty()) {
        //: %1: a mailbox
        text += u'\n' +
                Cli::tr("Every relay test names %1 as its recipient, and made-up ones as controls.")
                    .arg(plainText(plan.outsideMailbox)) +
                u'\n';
    }
    if (!plan.lookups.isEmpty()) {
        text += u'\n' + Cli::tr("Asked in DNS:") + u'\n';
        for (const QString &name : plan.lookups)
            text += u"    "_s + plainText(name) + u'\n';
    }
    if (!plan.notes.isEmpty())
        text += u'\n';
    for (const QString &note : plan.notes)
        text += plainText(note) + u'\n';
    text += u'\n' + Cli::tr("Nothing was sent.") + u'\n';
    return text;
}

QByteArray planJson(const Plan &plan, const PlanTime &time)
{
    QJsonArray rows;
    for (const PlanRow &row : plan.rows) {
        rows << QJsonObject{{u"check"_s, row.check},
                            {u"target"_s, row.target},
                            {u"address"_s, row.address},
                            {u"port"_s, row.port},
                            {u"connections"_s, row.connections},
                            {u"usualConnections"_s, row.usualConnections},
                            {u"messages"_s, row.messages},
                            {u"logLines"_s, QJsonArray::fromStringList(row.logLines)}};
    }
    const QJsonObject json{{u"connections"_s, plan.connections},
                           {u"messages"_s, plan.messages},
                           {u"usualSeconds"_s, qint64(time.usual.count())},
                           {u"mostSeconds"_s, qint64(time.most.count())},
                           {u"sourceAddress"_s, plan.sourceAddress},
                           {u"outsideMailbox"_s, plan.outsideMailbox},
                           {u"pace"_s, plan.paceText},
                           {u"lookups"_s, QJsonArray::fromStringList(plan.lookups)},
                           {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
                           {u"rows"_s, rows}};
    return QJsonDocument(json).toJson();
}

} // namespace doorcheck
