// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/request.h"

#include "core/evidence/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

QString addressText(const QHostAddress &address)
{
    return address.isNull() ? QString() : address.toString();
}

QJsonArray toJson(const QList<HostTarget> &targets)
{
    QJsonArray array;
    for (const HostTarget &target : targets) {
        array.append(QJsonObject{{u"name"_s, target.name},
                                 {u"host"_s, target.host},
                                 {u"address"_s, addressText(target.address)},
                                 {u"port"_s, target.port}});
    }
    return array;
}

QJsonArray toJson(const QList<Endpoint> &places)
{
    QJsonArray array;
    for (const Endpoint &place : places) {
        array.append(QJsonObject{{u"host"_s, place.host},
                                 {u"address"_s, addressText(place.address)},
                                 {u"port"_s, place.port}});
    }
    return array;
}

QJsonArray toJson(const Networks &networks)
{
    QJsonArray array;
    for (const auto &[address, length] : networks)
        array.append(QJsonObject{{u"address"_s, addressText(address)}, {u"length"_s, length}});
    return array;
}

QJsonObject toJson(const CanarySettings &canary)
{
    return {{u"listen"_s, addressText(canary.listen)},
            {u"announced"_s, addressText(canary.announced)},
            {u"smtpPort"_s, canary.smtpPort},
            {u"httpPort"_s, canary.httpPort},
            {u"tcpPort"_s, canary.tcpPort}};
}

QJsonObject toJson(const ResolverSettings &resolver)
{
    QJsonArray servers;
    for (const NameServer &server : resolver.servers) {
        servers.append(
            QJsonObject{{u"address"_s, addressText(server.address)}, {u"port"_s, server.port}});
    }
    return {{u"servers"_s, servers},
            {u"timeoutMs"_s, qint64(resolver.timeout.count())},
            {u"tries"_s, resolver.tries},
            {u"source"_s, addressText(resolver.source)}};
}

QHostAddress addressFrom(JsonReader &reader, QLatin1StringView key)
{
    QHostAddress address;
    const QString text = reader.optionalText(key);
    if (!text.isEmpty() && !address.setAddress(text)) {
        //: After the name of a member of a JSON file.
        reader.refuse(key, QCoreApplication::translate("CheckRequest", "is not an address"));
    }
    return address;
}

quint16 portFrom(JsonReader &reader, QLatin1StringView key, quint16 fallback = 0)
{
    return static_cast<quint16>(reader.number(key, 0, 65535, fallback));
}

QJsonArray toJson(const QList<QHostAddress> &addresses)
{
    QJsonArray array;
    for (const QHostAddress &address : addresses)
        array.append(addressText(address));
    return array;
}

QList<QHostAddress> addressesFrom(JsonReader &reader, QLatin1StringView key)
{
    QList<QHostAddress> addresses;
    const QStringList texts = reader.optionalTexts(key);
    for (const QString &text : texts) {
        const QHostAddress address(text);
        if (address.isNull()) {
            //: After the name of a member of a JSON file.
            reader.refuse(key, QCoreApplication::translate("CheckRequest", "is not an address"));
        }
        addresses.append(address);
    }
    return addresses;
}

QList<HostTarget> targetsFrom(const QList<JsonReader> &readers)
{
    QList<HostTarget> targets;
    for (JsonReader reader : readers) {
        HostTarget target;
        target.name = reader.filledText("name"_L1);
        target.host = reader.optionalText("host"_L1);
        target.address = addressFrom(reader, "address"_L1);
        target.port = portFrom(reader, "port"_L1);
        if (target.host.isEmpty() == target.address.isNull()) {
            //: After the name of a member of a JSON file; "address" is the name of another one.
            const char *what = QT_TRANSLATE_NOOP(
                "CheckRequest", "and 'address': exactly one of the two must be given");
            reader.refuse("host"_L1, QCoreApplication::translate("CheckRequest", what));
        }
        targets.append(target);
    }
    return targets;
}

QList<Endpoint> placesFrom(const QList<JsonReader> &readers)
{
    QList<Endpoint> places;
    for (JsonReader reader : readers) {
        const QString host = reader.optionalText("host"_L1);
        places.append({host, addressFrom(reader, "address"_L1), portFrom(reader, "port"_L1)});
    }
    return places;
}

Networks networksFrom(const QList<JsonReader> &readers)
{
    Networks networks;
    for (JsonReader reader : readers) {
        const QHostAddress address = addressFrom(reader, "address"_L1);
        networks.append({address, static_cast<int>(reader.number("length"_L1, 0, 128))});
    }
    return networks;
}

CanarySettings canaryFrom(JsonReader reader)
{
    CanarySettings canary;
    canary.listen = addressFrom(reader, "listen"_L1);
    canary.announced = addressFrom(reader, "announced"_L1);
    canary.smtpPort = portFrom(reader, "smtpPort"_L1);
    canary.httpPort = portFrom(reader, "httpPort"_L1);
    canary.tcpPort = portFrom(reader, "tcpPort"_L1);
    return canary;
}

ResolverSettings resolverFrom(JsonReader reader)
{
    ResolverSettings resolver;
    const QList<JsonReader> servers = reader.objects("servers"_L1, false);
    for (JsonReader server : servers)
        resolver.servers.append(
            {addressFrom(server, "address"_L1), portFrom(server, "port"_L1, 53)});
    const qint64 usual = resolver.timeout.count();
    resolver.timeout = std::chrono::milliseconds(reader.number("timeoutMs"_L1, 1, 600'000, usual));
    resolver.tries = static_cast<int>(reader.number("tries"_L1, 1, 100, resolver.tries));
    resolver.source = addressFrom(reader, "source"_L1);
    return resolver;
}

QList<Attestation> answersFrom(JsonReader &reader)
{
    QList<Attestation> answers;
    const QList<JsonReader> entries = reader.objects("answers"_L1, false);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QString fault;
        if (const auto answer = attestationFromJson(entries[i].json(), &fault))
            answers.append(*answer);
        else
            reader.refuse("answers"_L1, u"%1: %2"_s.arg(i + 1).arg(fault));
    }
    return answers;
}

// Without the password: a run document is handed around.
QJsonObject toJson(const ImapLogin &login)
{
    return {{u"user"_s, login.user}, {u"host"_s, login.host}, {u"port"_s, login.port}};
}

ImapLogin mailboxFrom(JsonReader reader)
{
    ImapLogin login;
    login.user = reader.filledText("user"_L1);
    login.host = reader.filledText("host"_L1);
    login.port = portFrom(reader, "port"_L1, login.port);
    return login;
}

Permission permissionFrom(JsonReader reader)
{
    return {reader.optionalText("name"_L1), reader.optionalText("role"_L1),
            reader.optionalText("basis"_L1), reader.optionalTime("given"_L1)};
}

} // namespace

bool needsListeners(const CheckRequest &request)
{
    const bool proofComesToUs = request.sendProof && !request.proofMailbox;
    return request.canary || proofComesToUs || !request.proxies.isEmpty();
}

QJsonObject requestToJson(const CheckRequest &request)
{
    QJsonArray answers;
    for (const Attestation &answer : request.attestations)
        answers.append(attestationToJson(answer));
    const QJsonValue null(QJsonValue::Null);
    const QJsonObject permission{{u"name"_s, request.permission.name},
                                 {u"role"_s, request.permission.role},
                                 {u"basis"_s, request.permission.basis},
                                 {u"given"_s, timeText(request.permission.given)}};
    return {{u"client"_s, request.client},
            {u"domains"_s, QJsonArray::fromStringList(request.domains)},
            {u"mail"_s, toJson(request.mail)},
            {u"proxies"_s, toJson(request.proxies)},
            {u"site"_s, request.site ? toJson(QList<HostTarget>{*request.site}).first() : null},
            {u"insideHosts"_s, toJson(request.insideHosts)},
            {u"askMetadata"_s, request.askMetadata},
            {u"discovery"_s, request.discovery},
            {u"leaveOut"_s, toJson(request.leaveOut)},
            {u"permission"_s, permission},
            {u"outsideMailbox"_s, request.outsideMailbox},
            {u"testMailbox"_s, request.testMailbox},
            {u"sendProof"_s, request.sendProof},
            {u"canary"_s, request.canary ? QJsonValue(toJson(*request.canary)) : null},
            {u"source"_s, addressText(request.source)},
            {u"publicAddresses"_s, toJson(request.publicAddresses)},
            {u"place"_s, request.statedPlace ? QJsonValue(placeName(*request.statedPlace)) : null},
            {u"inside"_s, toJson(request.inside)},
            {u"resolver"_s, toJson(request.resolver)},
            {u"only"_s, QJsonArray::fromStringList(request.only)},
            {u"skip"_s, QJsonArray::fromStringList(request.skip)},
            {u"pace"_s, paceName(request.pace)},
            {u"answers"_s, answers},
            {u"proofMailbox"_s,
             request.proofMailbox ? QJsonValue(toJson(*request.proofMailbox)) : null},
            {u"proofWaitMs"_s, qint64(request.proofWait.count())},
            {u"greylistWaitMs"_s, qint64(request.greylistWait.count())},
            {u"connectTimeoutMs"_s, qint64(request.connectTimeout.count())},
            {u"stepTimeoutMs"_s, qint64(request.stepTimeout.count())}};
}

std::optional<CheckRequest> requestFromJson(const QJsonObject &object, QString *error)
{
    QString fault;
    JsonReader reader(object, {}, &fault);
    CheckRequest request;
    request.client = reader.optionalText("client"_L1);
    request.domains = reader.optionalTexts("domains"_L1);
    request.mail = targetsFrom(reader.objects("mail"_L1, false));
    request.proxies = targetsFrom(reader.objects("proxies"_L1, false));
    if (const auto site = reader.optionalObject("site"_L1))
        request.site = targetsFrom({*site}).value(0);
    request.insideHosts = targetsFrom(reader.objects("insideHosts"_L1, false));
    request.askMetadata = reader.optionalFlag("askMetadata"_L1, false);
    request.discovery = reader.optionalFlag("discovery"_L1, true);
    request.leaveOut = placesFrom(reader.objects("leaveOut"_L1, false));
    if (const auto permission = reader.optionalObject("permission"_L1))
        request.permission = permissionFrom(*permission);
    request.outsideMailbox = reader.optionalText("outsideMailbox"_L1);
    request.testMailbox = reader.optionalText("testMailbox"_L1);
    request.sendProof = reader.optionalFlag("sendProof"_L1, false);
    if (const auto canary = reader.optionalObject("canary"_L1))
        request.canary = canaryFrom(*canary);
    request.source = addressFrom(reader, "source"_L1);
    request.publicAddresses = addressesFrom(reader, "publicAddresses"_L1);
    if (reader.contains("place"_L1)) {
        request.statedPlace = reader.word("place"_L1, placeFromName, Place::Unknown,
                                          {u"outside"_s, u"inside"_s, u"unknown"_s});
    }
    request.inside = networksFrom(reader.objects("inside"_L1, false));
    if (const auto resolver = reader.optionalObject("resolver"_L1))
        request.resolver = resolverFrom(*resolver);
    request.only = reader.optionalTexts("only"_L1);
    request.skip = reader.optionalTexts("skip"_L1);
    if (reader.contains("pace"_L1)) {
        request.pace = reader.word("pace"_L1, paceFromName, PaceName::Gentle,
                                   {u"gentle"_s, u"normal"_s, u"fast"_s});
    }
    request.attestations = answersFrom(reader);
    if (const auto mailbox = reader.optionalObject("proofMailbox"_L1))
        request.proofMailbox = mailboxFrom(*mailbox);
    const qint64 usual = request.proofWait.count();
    const qint64 wait = reader.number("proofWaitMs"_L1, 0, 86'400'000, usual);
    request.proofWait = std::chrono::milliseconds(wait);
    request.greylistWait =
        std::chrono::milliseconds(reader.number("greylistWaitMs"_L1, 0, 86'400'000, 0));
    request.connectTimeout = std::chrono::milliseconds(
        reader.number("connectTimeoutMs"_L1, 1, 3'600'000, request.connectTimeout.count()));
    request.stepTimeout = std::chrono::milliseconds(
        reader.number("stepTimeoutMs"_L1, 1, 3'600'000, request.stepTimeout.count()));
    if (fault.isEmpty())
        return request;
    if (error)
        *error = fault;
    return std::nullopt;
}

} // namespace doorcheck
