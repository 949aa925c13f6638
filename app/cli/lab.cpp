// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/lab/practice_lab.h"
#include "core/platform/stop_signals.h"

#include <QJsonDocument>

namespace doorcheck {

using namespace Qt::StringLiterals;

static std::optional<bool> openFromName(QStringView name)
{
    if (name == "open"_L1)
        return true;
    if (name == "closed"_L1)
        return false;
    return {};
}

static LabSettings labSettings(ValueReader &reader)
{
    LabSettings settings;
    settings.open = reader.word("state"_L1, openFromName, u"open, closed"_s).value_or(false);
    if (reader.has("address"_L1)) {
        settings.address = reader.address("address"_L1);
        if (!settings.address.isNull() && !settings.address.isLoopback()) {
            // An open relay that anybody else can reach would be used within the hour.
            reader.refuse(
                "address"_L1, settings.address.toString(),
                Cli::tr("not a loopback address; practice servers serve this machine only"));
        }
    }
    settings.smtpPort = reader.port("smtp-port"_L1);
    settings.httpPort = reader.port("http-port"_L1);
    settings.socksPort = reader.port("socks-port"_L1);
    const QList<NameServer> hops = reader.servers("relays-to"_L1, 2525);
    if (!hops.isEmpty()) {
        settings.nextHop = hops.first().address;
        settings.nextHopPort = hops.first().port;
        if (!settings.nextHop.isLoopback())
            reader.refuse("relays-to"_L1, settings.nextHop.toString(),
                          Cli::tr("not a loopback address; practice mail stays on this machine"));
    }
    return settings;
}

int runLab(const Options &options, Terminal &terminal)
{
    ValueReader reader(options);
    const LabSettings settings = labSettings(reader);
    if (reader.error())
        return terminal.fail(*reader.error());
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::asked, qApp, &QCoreApplication::quit);
    PracticeLab lab(settings);
    if (const QString error = lab.start(); !error.isEmpty()) {
        terminal.fail(u"lab: "_s + error);
        return UsageError;
    }
    if (!terminal.printBytes(QJsonDocument(lab.addresses()).toJson(QJsonDocument::Compact) +
                             '\n')) {
        terminal.fail(
            Cli::tr("lab: its addresses cannot be written to standard output; see who reads it"));
        return CannotWrite;
    }
    terminal.note(Cli::tr("Practice servers are running; Ctrl-C stops them."));
    QCoreApplication::exec();
    return AllPassed;
}

} // namespace doorcheck
