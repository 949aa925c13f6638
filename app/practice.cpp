// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice.h"

#include <QCoreApplication>
#include <QTcpServer>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};
} // namespace

static QList<HostTarget> hosts(const QJsonObject &addresses, std::initializer_list<QString> names)
{
    QList<HostTarget> result;
    for (const QString &name : names) {
        const auto host = parseHostTarget(addresses[name].toString());
        if (const auto *target = std::get_if<HostTarget>(&host))
            result << *target;
    }
    return result;
}

LabSettings practiceSettings()
{
    LabSettings settings;
    settings.open = true;
    QTcpServer finder;
    if (finder.listen(settings.nextHop))
        settings.nextHopPort = finder.serverPort();
    return settings;
}

CheckRequest practiceRequest(const PracticeLab &lab)
{
    const QJsonObject addresses = lab.addresses();
    CheckRequest request;
    //: The client's name of a check of the practice servers
    request.client = Text::tr("Practice");
    request.domains = {addresses["domain"_L1].toString()};
    request.mail = hosts(addresses, {u"mail"_s});
    request.proxies = hosts(addresses, {u"httpProxy"_s, u"socksProxy"_s});
    request.discovery = false; // its domain stands in no directory
    request.outsideMailbox = addresses["outsideMailbox"_L1].toString();
    request.sendProof = true;
    // Loopback counts as outside here: nothing else could be practised.
    request.statedPlace = Place::Outside;
    request.pace = PaceName::Fast;

    // The lab passes mail on to one place of its own: there our listener waits for the proof.
    const auto hop = parseHostTarget(addresses["relaysTo"_L1].toString());
    CanarySettings canary;
    if (const auto *target = std::get_if<HostTarget>(&hop)) {
        canary.listen = target->address;
        canary.announced = target->address;
        canary.smtpPort = target->port;
    }
    request.canary = canary;
    //: Who allows a check of the practice servers: name, role, basis
    request.permission = {Text::tr("You"), Text::tr("owner of this computer"),
                          Text::tr("practice servers on this computer"), {}};
    return request;
}

} // namespace doorcheck
