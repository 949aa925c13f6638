// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_scope.h"

#include "core/report/plain_text.h"
#include "core/report/report_words.h"

#include <QCryptographicHash>

namespace doorcheck {

using namespace Qt::StringLiterals;

static QString zoneOf(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    if (minutes == 0)
        return u"UTC"_s;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
            .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
            .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString timeWithZone(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return u"%1 (%2)"_s.arg(time.toString(u"yyyy-MM-dd HH:mm:ss"), zoneOf(time));
}

static QString placeWords(Place place)
{
    switch (place) {
    case Place::Outside:
        return ReportWords::tr("from outside the network");
    case Place::Inside:
        return ReportWords::tr("from inside the network");
    case Place::Unknown:
        break;
    }
    return ReportWords::tr("from a place that is not known to be outside");
}

static QString windowOf(const RunDocument &run)
{
    if (!run.started.isValid())
        return ReportWords::tr("at a time that was not recorded");
    const QString from = run.started.toString(u"yyyy-MM-dd, HH:mm");
    if (!run.finished.isValid())
        //: %1 is when the check began, %2 where from
        return ReportWords::tr("%1 (%2), not finished").arg(from, zoneOf(run.started));
    const bool sameDay = run.started.date() == run.finished.date();
    const QString to = run.finished.toString(sameDay ? u"HH:mm"_s : u"yyyy-MM-dd, HH:mm"_s);
    //: %1 is the start and %2 the end of a check, %3 the time zone
    return ReportWords::tr("%1 to %2 (%3)").arg(from, to, zoneOf(run.started));
}

// The targets as the person knows them, each once, in the order they were asked.
static QStringList targetsOf(const RunDocument &run)
{
    QStringList targets;
    for (const Finding &finding : run.findings) {
        const QString target = plainText(finding.target, 120);
        if (!target.isEmpty() && !targets.contains(target))
            targets << target;
    }
    return targets;
}

static QString firstOf(const QStringList &list, int most)
{
    if (list.size() <= most)
        return list.join(u", "_s);
    //: %1 is a name, %2 how many more there are
    return ReportWords::tr("%1 and %2 more")
            .arg(list.mid(0, most).join(u", "_s))
            .arg(list.size() - most);
}

void describeCover(ReportModel &model, const RunDocument &run, const ReportOptions &options)
{
    model.id = plainText(run.id, 60);
    model.client = plainText(run.client, 120);
    if (model.client.isEmpty())
        model.client = ReportWords::tr("Client not named");
    model.targets = firstOf(targetsOf(run), 4);
    model.when = run.finished.isValid() ? run.finished : run.started;
    model.checked = windowOf(run) + u", "_s + placeWords(run.vantage.place);
    model.preparedBy = plainText(options.preparedBy, 120);
    model.preparedFor = plainText(options.preparedFor, 120);
    model.classification = plainText(options.classification, 120);
    model.contact = plainText(options.contact, 200);
    model.legal = plainText(options.legal, 300);
    if (options.redact)
        model.shared = ReportWords::tr("Copy for sharing: names of servers, addresses, mailboxes "
                                       "and people are replaced by stand-ins such as \"host-1\". "
                                       "The same stand-in always means the same.");
    //: %1 is the version of the program, %2 the day its facts are of
    model.version = ReportWords::tr("Doorcheck %1, facts of %2")
                            .arg(plainText(run.engineVersion, 30), plainText(run.factsVersion, 30));
    model.about = {{ReportWords::tr("Checked"), model.checked},
                   {ReportWords::tr("Prepared for"), model.preparedFor},
                   {ReportWords::tr("Prepared by"), model.preparedBy},
                   {ReportWords::tr("Report"), model.id},
                   {ReportWords::tr("Handling"), model.classification},
                   {ReportWords::tr("Names"), model.shared}};
    model.about.removeIf([](const ReportRow &row) { return row.value.isEmpty(); });
}

static QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// A line that one can type in again: the same three parts the permission was given in.
static QByteArray permissionText(const Permission &permission)
{
    return u"%1; %2; %3"_s.arg(permission.name, permission.role, permission.basis).toUtf8();
}

static void describePermission(ReportModel &model, const Permission &permission)
{
    if (!permission.complete()) {
        model.scope << ReportRow{ReportWords::tr("Permission"),
                                 ReportWords::tr("Not recorded in this run.")};
        return;
    }
    model.scope << ReportRow{ReportWords::tr("Permission given by"),
                             u"%1, %2"_s.arg(plainText(permission.name, 120),
                                             plainText(permission.role, 120))}
                << ReportRow{ReportWords::tr("On the basis of"), plainText(permission.basis, 400)}
                << ReportRow{ReportWords::tr("Given"), timeWithZone(permission.given)};
    // Of a text that is left out a checksum would tell those who guess it.
    if (model.shared.isEmpty())
        model.scope << ReportRow{ReportWords::tr("SHA-256 of the permission"),
                                 sha256(permissionText(permission))};
}

static void describeVantage(ReportModel &model, const Vantage &vantage)
{
    QString from = vantage.source.isNull() ? ReportWords::tr("Address not known")
                                           : vantage.source.toString();
    from += u", "_s + placeWords(vantage.place);
    model.scope << ReportRow{ReportWords::tr("Asked from"), from};
    QString basis = plainText(vantage.reason, 400);
    if (vantage.stated)
        basis += u' ' + ReportWords::tr("The place was stated by the person who ran the check.");
    if (!basis.isEmpty())
        model.scope << ReportRow{ReportWords::tr("How we know"), basis};
}

static void describeNotTested(ReportModel &model)
{
    for (const ReportItem &item : model.items) {
        if (item.findings.isEmpty())
            model.notTested << u"%1. %2 %3"_s.arg(item.number).arg(item.question, item.outcome);
    }
    for (const ReportFinding &entry : model.findings) {
        if (entry.finding.verdict == Verdict::NotTested)
            model.notTested << u"%1 (%2): %3"_s.arg(entry.finding.id, entry.where,
                                                    entry.finding.reason);
    }
}

void describeScope(ReportModel &model, const RunDocument &run, const QByteArray &runJson)
{
    const QStringList targets = targetsOf(run);
    model.scope << ReportRow{ReportWords::tr("Targets"),
                             targets.isEmpty() ? ReportWords::tr("None")
                                               : plainText(targets.join(u", "_s), 3000)}
                << ReportRow{ReportWords::tr("Time"), windowOf(run)};
    describeVantage(model, run.vantage);
    describePermission(model, run.permission);
    model.scope << ReportRow{ReportWords::tr("What was sent"),
                             //: %1 to %3 are numbers
                             ReportWords::tr("Connections: %1. Complete messages: %2. Bytes: %3.")
                                     .arg(run.sent.connections)
                                     .arg(run.sent.messages)
                                     .arg(run.sent.bytes)}
                << ReportRow{ReportWords::tr("Made with"), model.version};
    for (const QString &note : run.notes)
        model.scope << ReportRow{ReportWords::tr("Seen in DNS"), plainText(note, 400)};
    describeNotTested(model);

    model.limits
            << ReportWords::tr("Doorcheck asks servers what anybody may ask them, and takes a "
                               "person's signed answer where only a person can know.")
            << ReportWords::tr("No other organisation's server was asked to take or pass on "
                               "anything: test mail goes only to a mailbox the tester named, and "
                               "a proxy is asked to reach only Doorcheck's own listeners.")
            << ReportWords::tr("An answer holds for the servers, addresses, ports and time named "
                               "here. A server that is changed later has to be checked again.")
            << ReportWords::tr("What could not be asked, or whose answer decides nothing, is "
                               "listed as such and counted as no pass.")
            << ReportWords::tr("A pass is not proof of security. Faults nobody asked about are "
                               "not covered.");

    model.integrity << ReportRow{ReportWords::tr("Report"), model.id}
                    << ReportRow{ReportWords::tr("Run finished"), timeWithZone(model.when)}
                    << ReportRow{ReportWords::tr("SHA-256 of the run"), sha256(runJson)}
                    << ReportRow{ReportWords::tr("Size of the run"),
                                 //: %1 is a number
                                 ReportWords::tr("%1 bytes").arg(runJson.size())};
}

} // namespace doorcheck
