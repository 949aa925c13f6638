// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/practice_lab.h"

#include "core/lab/lab_mail.h"
#include "core/lab/lab_proxy.h"
#include "core/net/endpoint.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qsizetype deliveriesMost = 16; // at once
constexpr auto outsideMailbox = "proof@outside.example"_L1;

ServerLimits labLimits()
{
    ServerLimits limits;
    limits.connections = 64;
    limits.linger = std::chrono::milliseconds(200);
    return limits;
}

QString listenFailure(const QHostAddress &address, quint16 port, const QString &error,
                      QStringView option)
{
    //: %1: an address and port, %2: the system's error text, %3: an option of the command line
    return QCoreApplication::translate("PracticeLab",
                                       "The practice server could not listen on %1 (%2): free the "
                                       "port, or name another with %3.")
        .arg(Endpoint{{}, address, port}.text(), error, option);
}

} // namespace

struct PracticeLab::State
{
    explicit State(LabSettings s) : settings(std::move(s)) {}

    LabSettings settings;
    std::unique_ptr<BoundedServer> mail, http, socks;
    QObject deliveries; // the parent of those under way
};

PracticeLab::PracticeLab(LabSettings settings, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(settings)))
{
}

PracticeLab::~PracticeLab() = default;

QString PracticeLab::start()
{
    State *state = m_state.get();
    const LabSettings &settings = state->settings;
    if (!settings.address.isLoopback() || !settings.nextHop.isLoopback())
        //: %1: an address that is not of this computer
        return tr("The practice servers serve this computer only: %1 is no loopback address. Name "
                  "one, such as 127.0.0.1.")
            .arg((settings.address.isLoopback() ? settings.nextHop : settings.address).toString());

    const ServerLimits limits = labLimits();
    SmtpPolicy policy;
    policy.hostName = QByteArray(labHost.data(), labHost.size());
    policy.greeting = [name = policy.hostName] { return name + " ESMTP practice server"; };
    policy.recipient = [state](const QString &, const QString &to) {
        return labRecipientReply(to, state->settings.open);
    };
    policy.message = [state](SmtpMessage message) {
        message.rcptTo.removeIf(isLabMailbox); // delivered, as far as practice goes
        if (state->deliveries.children().size() >= deliveriesMost)
            return "451 4.3.2 Too much mail at once"_ba;
        if (!message.rcptTo.isEmpty())
            new LabDelivery(message, state->settings.nextHop, state->settings.nextHopPort,
                            &state->deliveries);
        return "250 2.0.0 Taken"_ba;
    };
    state->mail = std::make_unique<BoundedServer>(
        limits, [limits, policy](const QHostAddress &peer) -> ServerConnection * {
            return peer.isLoopback() ? new SmtpSession(limits, policy) : nullptr;
        });
    state->http = std::make_unique<BoundedServer>(
        limits, [limits, state](const QHostAddress &peer) -> ServerConnection * {
            return peer.isLoopback() ? new LabHttpSession(limits, state->settings.open) : nullptr;
        });
    state->socks = std::make_unique<BoundedServer>(
        limits, [limits, state](const QHostAddress &peer) -> ServerConnection * {
            return peer.isLoopback() ? new LabSocksSession(limits, state->settings.open) : nullptr;
        });
    if (!state->mail->listen(settings.address, settings.smtpPort))
        return listenFailure(settings.address, settings.smtpPort, state->mail->errorString(),
                             u"--smtp-port");
    if (!state->http->listen(settings.address, settings.httpPort))
        return listenFailure(settings.address, settings.httpPort, state->http->errorString(),
                             u"--http-port");
    if (!state->socks->listen(settings.address, settings.socksPort))
        return listenFailure(settings.address, settings.socksPort, state->socks->errorString(),
                             u"--socks-port");
    return {};
}

void PracticeLab::setOpen(bool open)
{
    m_state->settings.open = open;
}

bool PracticeLab::isOpen() const
{
    return m_state->settings.open;
}

QJsonObject PracticeLab::addresses() const
{
    const LabSettings &settings = m_state->settings;
    const auto at = [&](const std::unique_ptr<BoundedServer> &server) {
        return Endpoint{{}, settings.address, server ? server->serverPort() : quint16(0)}.text();
    };
    const QString mail = at(m_state->mail);
    const QString http = at(m_state->http);
    const QString socks = at(m_state->socks);
    const QString hop = settings.nextHop.toString();
    // The lab counts as seen from outside: on loopback nothing else could be practised.
    const QStringList arguments{
        u"--client"_s,   u"Practice"_s,     u"--domain"_s,  labDomain,
        u"--mail"_s,     mail,              u"--proxy"_s,   http,
        u"--proxy"_s,    socks,             u"--no-discovery"_s,
        u"--external"_s, outsideMailbox,    u"--send-proof"_s,
        u"--canary"_s,   hop,               u"--canary-smtp-port"_s,
        QString::number(settings.nextHopPort), u"--vantage"_s, u"outside"_s};
    return {{u"state"_s, settings.open ? u"open"_s : u"closed"_s},
            {u"domain"_s, QString(labDomain)},
            {u"mail"_s, mail},
            {u"httpProxy"_s, http},
            {u"socksProxy"_s, socks},
            {u"mailbox"_s, QString(labUser) + u'@' + labDomain},
            {u"outsideMailbox"_s, QString(outsideMailbox)},
            {u"relaysTo"_s, Endpoint{{}, settings.nextHop, settings.nextHopPort}.text()},
            {u"checkArguments"_s, QJsonArray::fromStringList(arguments)}};
}

} // namespace doorcheck
