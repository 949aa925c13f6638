// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/request_from_options.h"

#include "app/cli/mailbox_login.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/report/plain_text.h"
#include "core/run/answers.h"

#include <QFile>
#include <QNetworkInterface>

namespace doorcheck {

using namespace Qt::StringLiterals;

static void readTargets(ValueReader &reader, const Options &options, CheckRequest &request)
{
    if (reader.has("client"_L1))
        request.client = options.value("client"_L1).trimmed();
    if (reader.has("domain"_L1))
        request.domains = reader.domains("domain"_L1);
    if (reader.has("mail"_L1))
        request.mail = reader.hosts("mail"_L1);
    if (reader.has("proxy"_L1))
        request.proxies = reader.hosts("proxy"_L1);
    if (reader.has("site"_L1))
        request.site = reader.hosts("site"_L1).value(0);
    if (reader.has("inside-host"_L1))
        request.insideHosts = reader.hosts("inside-host"_L1);
    for (const HostTarget &host : std::as_const(request.insideHosts)) {
        if (host.port == 0 && !reader.error())
            reader.refuse("inside-host"_L1, host.name, Cli::tr("name its port too, as in HOST:445"));
    }
    if (reader.has("leave-out"_L1))
        request.leaveOut = reader.places("leave-out"_L1);
    request.askMetadata |= reader.has("ask-metadata"_L1);
    if (reader.has("no-discovery"_L1))
        request.discovery = false;
}

// A password has no place on a command line, where every user of the machine can read it.
static std::optional<CliError> readProxyLogin(const QString &path, CheckRequest &request)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return CliError{UnreadableInput, u"--proxy-login: %1: %2"_s.arg(plainText(path), file.errorString())};
    const QString line = QString::fromUtf8(file.readLine(1024)).trimmed();
    const qsizetype colon = line.indexOf(u':');
    if (colon < 1) {
        //: %1: a file
        return CliError{UnreadableInput, u"--proxy-login: "_s
                                             + Cli::tr("%1: its first line must be USER:PASSWORD")
                                                   .arg(plainText(path))};
    }
    request.proxyUser = line.first(colon);
    request.proxyPassword = line.sliced(colon + 1);
    return {};
}

static void readCanary(ValueReader &reader, CheckRequest &request)
{
    const QHostAddress announced = reader.address("canary"_L1);
    const quint16 smtp = reader.port("canary-smtp-port"_L1);
    const quint16 http = reader.port("canary-http-port"_L1);
    const quint16 tcp = reader.port("canary-tcp-port"_L1);
    if (!reader.has("canary"_L1) && smtp == 0 && http == 0 && tcp == 0)
        return;
    CanarySettings canary = request.canary.value_or(CanarySettings());
    if (!announced.isNull()) {
        canary.announced = announced;
        // Behind a port forwarding the announced address is not one of ours: then listen on all.
        const bool own =
            announced.isLoopback() || QNetworkInterface::allAddresses().contains(announced);
        canary.listen = own ? announced : QHostAddress(QHostAddress::Any);
    }
    if (smtp != 0)
        canary.smtpPort = smtp;
    if (http != 0)
        canary.httpPort = http;
    if (tcp != 0)
        canary.tcpPort = tcp;
    const QList<quint16> ports = {canary.smtpPort, canary.httpPort, canary.tcpPort};
    for (qsizetype i = 0; i < ports.size(); ++i) {
        if (ports[i] != 0 && ports.lastIndexOf(ports[i]) != i) {
            reader.refuse(i == 0 && ports[1] == ports[0] ? "canary-http-port"_L1
                                                         : "canary-tcp-port"_L1,
                          QString::number(ports[i]),
                          Cli::tr("another of our listeners has this port; name another one"));
            break;
        }
    }
    request.canary = canary;
}

static std::optional<std::optional<Place>> vantageFromName(QStringView name)
{
    if (name == "auto"_L1)
        return std::optional<Place>();
    if (name == "outside"_L1)
        return std::optional<Place>(Place::Outside);
    if (name == "inside"_L1)
        return std::optional<Place>(Place::Inside);
    return {};
}

static void readAsking(ValueReader &reader, CheckRequest &request)
{
    if (reader.has("external"_L1))
        request.outsideMailbox = reader.mailbox("external"_L1);
    if (reader.has("test-mailbox"_L1))
        request.testMailbox = reader.mailbox("test-mailbox"_L1);
    // Through an open relay a message to it would reach whoever it belongs to.
    const auto domainOf = [](const QString &mailbox) { return mailbox.section(u'@', -1).toLower(); };
    const QString tested = domainOf(request.testMailbox);
    if (!request.testMailbox.isEmpty() && !reader.error() && !request.domains.contains(tested)
        && tested != domainOf(request.outsideMailbox)) {
        reader.refuse("test-mailbox"_L1, request.testMailbox,
                      Cli::tr("belongs to nobody who is asked; name its domain with --domain"));
    }
    if (reader.has("send-proof"_L1))
        request.sendProof = true;
    if (request.sendProof && request.outsideMailbox.isEmpty() && !reader.error()) {
        reader.refuse("send-proof"_L1, {},
                      Cli::tr("needs a mailbox of your own to send to; add --external MAILBOX"));
    }
    if (const auto wait = reader.seconds("proof-wait"_L1, 0, 3600))
        request.proofWait = *wait;
    if (const auto wait = reader.seconds("greylist-wait"_L1, 1, 3600))
        request.greylistWait = *wait;
    if (const auto limit = reader.seconds("connect-timeout"_L1, 1, 600))
        request.connectTimeout = *limit;
    if (const auto limit = reader.seconds("step-timeout"_L1, 1, 600))
        request.stepTimeout = *limit;
    readCanary(reader, request);
    if (reader.has("from"_L1)) {
        request.source = reader.ownAddress("from"_L1);
        request.resolver.source = {}; // the name server may be on another network
    }
    if (reader.has("public"_L1))
        request.publicAddresses = reader.addresses("public"_L1);
    if (const auto place = reader.word("vantage"_L1, vantageFromName, u"auto, outside, inside"_s))
        request.statedPlace = *place;
    if (reader.has("inside"_L1))
        request.inside = reader.networks("inside"_L1);
    if (reader.has("resolver"_L1))
        request.resolver.servers = reader.servers("resolver"_L1, 53);
    if (reader.has("only"_L1))
        request.only = reader.checkIds("only"_L1);
    if (reader.has("skip"_L1))
        request.skip = reader.checkIds("skip"_L1);
    if (const auto pace = reader.word("pace"_L1, paceFromName, u"gentle, normal, fast"_s))
        request.pace = *pace;
}

std::variant<CheckRequest, CliError> requestFromOptions(const Options &options,
                                                        const CheckRequest &base)
{
    CheckRequest request = base;
    ValueReader reader(options);
    readTargets(reader, options, request);
    readAsking(reader, request);
    if (reader.has("permission"_L1))
        request.permission = reader.permission("permission"_L1);
    if (reader.error())
        return *reader.error();
    if (reader.has("proxy-login"_L1)) {
        if (const auto fault = readProxyLogin(options.value("proxy-login"_L1), request))
            return *fault;
    }
    const auto mailbox = mailboxFromOptions(options);
    if (const auto *error = std::get_if<CliError>(&mailbox))
        return *error;
    if (const auto &login = std::get<std::optional<ImapLogin>>(mailbox))
        request.proofMailbox = *login;
    if (options.has("proof-imap"_L1) && !request.sendProof)
        return CliError{UsageError,
                        Cli::tr("--proof-imap: there is nothing to look for unless a message may "
                                "be sent; add --send-proof")};
    if (reader.has("answers"_L1)) {
        QString fault;
        const auto answers = readAnswers(options.value("answers"_L1), &fault);
        if (!answers)
            return CliError{UnreadableInput, u"--answers: "_s + plainText(fault)};
        request.attestations = *answers;
    }
    return request;
}

std::optional<CliError> permissionMissing(const CheckRequest &request)
{
    if (request.permission.complete())
        return {};
    return CliError{NoPermission,
                    Cli::tr("no permission given, nothing was sent; "
                            "say who allowed it: --permission \"NAME; ROLE; BASIS\"")};
}

std::optional<CliError> targetMissing(const CheckRequest &request, QLatin1StringView command)
{
    if (!request.domains.isEmpty() || !request.mail.isEmpty() || !request.proxies.isEmpty())
        return {};
    //: %1: a command
    return CliError{
        UsageError,
        Cli::tr("%1: nothing to check; name a --domain, --mail or --proxy").arg(command)};
}

} // namespace doorcheck
