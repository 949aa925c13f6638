// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/canary.h"

#include "core/net/canary_nonces.h"
#include "core/net/canary_sessions.h"
#include "core/net/smtp_session.h"
#include "core/net/vantage.h"
#include "core/protocol/mail_header.h"

#include <QCoreApplication>
#include <QDateTime>

#include <vector>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qsizetype deliveriesKept = 200;
constexpr auto hostName = "doorcheck"_L1;

// One listener's words for a person, and the option that gives it another port.
struct Role
{
    quint16 usualPort; // 0: none
    QString option;
};

QString startFailure(const Role &role, const CanarySettings &settings, quint16 port,
                     const QString &error)
{
    //: %1: an address, %2: a port, %3: the system's error text, %4: an option of the command line
    return QCoreApplication::translate("Canary",
                                       "Our own listener could not open port %2 on %1 (%3): free "
                                       "the port, or name another with %4.")
        .arg(settings.listen == QHostAddress(QHostAddress::Any) ? u"*"_s
                                                                : settings.listen.toString(),
             QString::number(port), error, role.option);
}

// Many proxies may lead here at once, each in several ways: none of them may be turned away.
ServerLimits canaryLimits()
{
    ServerLimits limits;
    limits.connections = 300;
    return limits;
}

bool isAnyAddress(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

struct Canary::State
{
    explicit State(CanarySettings s) : settings(std::move(s)) {}

    QString open(BoundedServer &server, quint16 wanted, const Role &role);
    QByteArray recipientReply(const QString &rcptTo) const;
    QByteArray keep(const SmtpMessage &message);

    CanarySettings settings;
    std::shared_ptr<CanaryNonces> nonces = std::make_shared<CanaryNonces>();
    std::unique_ptr<BoundedServer> smtp, http, tcp;
    std::unique_ptr<CanaryDatagrams> udp;
    std::vector<std::unique_ptr<BoundedServer>> also;
    QList<quint16> alsoPorts;
    QSet<QString> expected; // lower case
    QList<Delivery> deliveries;
};

// Tries the port named, or without one the usual port and then any free one.
QString Canary::State::open(BoundedServer &server, quint16 wanted, const Role &role)
{
    if (wanted != 0) {
        return server.listen(settings.listen, wanted)
            ? QString()
            : startFailure(role, settings, wanted, server.errorString());
    }
    if (role.usualPort != 0 && server.listen(settings.listen, role.usualPort))
        return {};
    return server.listen(settings.listen, 0)
        ? QString()
        : startFailure(role, settings, role.usualPort, server.errorString());
}

QByteArray Canary::State::recipientReply(const QString &rcptTo) const
{
    return expected.contains(rcptTo.toLower()) ? "250 2.1.5 Recipient noted"_ba
                                               : "550 5.7.1 No mail is taken for that mailbox"_ba;
}

QByteArray Canary::State::keep(const SmtpMessage &message)
{
    for (const QString &rcptTo : message.rcptTo) {
        if (deliveries.size() >= deliveriesKept)
            deliveries.removeFirst();
        deliveries.append({message.client, message.mailFrom, rcptTo, message.data,
                           QDateTime::currentMSecsSinceEpoch()});
    }
    return "250 2.0.0 Taken"_ba;
}

Canary::Canary(CanarySettings settings, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(settings)))
{
}

Canary::~Canary() = default;

QString Canary::start()
{
    const ServerLimits limits = canaryLimits();
    State *state = m_state.get();
    const auto touch = [this](ServerConnection *connection) {
        // Later: whoever hears of it must find the session begun.
        QMetaObject::invokeMethod(this, &Canary::touched, Qt::QueuedConnection);
        return connection;
    };
    SmtpPolicy policy;
    policy.hostName = QByteArray(hostName.data(), hostName.size());
    policy.greeting = [state, name = policy.hostName] {
        return name + " ESMTP " + state->nonces->fresh();
    };
    policy.recipient = [state](const QString &, const QString &to) {
        return state->recipientReply(to);
    };
    policy.message = [this, state](const SmtpMessage &message) {
        QMetaObject::invokeMethod(this, &Canary::delivered, Qt::QueuedConnection);
        return state->keep(message);
    };
    policy.heard = [state](const QByteArray &bytes, const QHostAddress &peer) {
        state->nonces->noteArrivals(bytes, peer);
    };
    state->smtp = std::make_unique<BoundedServer>(limits, [limits, policy, touch](auto) {
        return touch(new SmtpSession(limits, policy));
    });
    state->http = std::make_unique<BoundedServer>(limits, [limits, state, touch](auto) {
        return touch(new CanaryHttpSession(limits, state->nonces));
    });
    state->tcp = std::make_unique<BoundedServer>(limits, [limits, state, touch](auto) {
        return touch(new CanaryLineSession(limits, state->nonces));
    });
    const CanarySettings &settings = state->settings;
    QString error = state->open(*state->smtp, settings.smtpPort, {25, u"--canary-smtp-port"_s});
    if (error.isEmpty())
        error = state->open(*state->http, settings.httpPort, {80, u"--canary-http-port"_s});
    if (error.isEmpty())
        error = state->open(*state->tcp, settings.tcpPort, {0, u"--canary-tcp-port"_s});
    state->udp = std::make_unique<CanaryDatagrams>(state->nonces);
    if (error.isEmpty() && !state->udp->listen(settings.listen, state->tcp->serverPort()))
        state->udp->listen(settings.listen, 0);
    if (!error.isEmpty()) {
        state->udp.reset();
        state->smtp.reset();
        state->http.reset();
        state->tcp.reset();
    }
    return error;
}

quint16 Canary::smtpPort() const
{
    return m_state->smtp ? m_state->smtp->serverPort() : 0;
}

quint16 Canary::httpPort() const
{
    return m_state->http ? m_state->http->serverPort() : 0;
}

quint16 Canary::tcpPort() const
{
    return m_state->tcp ? m_state->tcp->serverPort() : 0;
}

quint16 Canary::udpPort() const
{
    return m_state->udp ? m_state->udp->port() : 0;
}

void Canary::listenAlso(const QList<quint16> &ports)
{
    const ServerLimits limits = canaryLimits();
    for (const quint16 port : ports) {
        const bool known = port == smtpPort() || port == httpPort() || port == tcpPort();
        if (known || m_state->alsoPorts.contains(port) || !m_state->tcp)
            continue;
        auto server = std::make_unique<BoundedServer>(limits, [limits, state = m_state.get()](auto) {
            return new CanaryLineSession(limits, state->nonces);
        });
        if (!server->listen(m_state->settings.listen, port))
            continue;
        m_state->alsoPorts.append(port);
        m_state->also.push_back(std::move(server));
    }
}

const QList<quint16> &Canary::alsoPorts() const
{
    return m_state->alsoPorts;
}

QHostAddress Canary::addressFor(const QHostAddress &target) const
{
    const CanarySettings &settings = m_state->settings;
    QHostAddress address = settings.announced;
    if (address.isNull())
        address = isAnyAddress(settings.listen) ? sourceTowards(target) : settings.listen;
    if (settings.listen == QHostAddress(QHostAddress::AnyIPv4)
        && address.protocol() == QAbstractSocket::IPv6Protocol)
        return {};
    // Our loopback is not another machine's: naming it would send the proxy to itself.
    if (address.isLoopback() && !target.isLoopback())
        return {};
    return address;
}

QHostAddress Canary::ownAddress() const
{
    const QHostAddress &listen = m_state->settings.listen;
    if (!isAnyAddress(listen))
        return listen;
    return QHostAddress(listen == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress::LocalHostIPv6
                                                                      : QHostAddress::LocalHost);
}

Canary::Page Canary::newPage()
{
    return m_state->nonces->newPage();
}

bool Canary::arrived(const Page &page) const
{
    return !arrivedFrom(page).isEmpty();
}

QList<QHostAddress> Canary::arrivedFrom(const Page &page) const
{
    return page.path.isEmpty() ? QList<QHostAddress>()
                               : m_state->nonces->arrivedFrom(page.path.sliced(1).toLatin1());
}

bool Canary::issued(const QByteArray &nonce) const
{
    return m_state->nonces->issued(nonce);
}

QByteArray Canary::findIssued(const QByteArray &bytes) const
{
    return m_state->nonces->findIssued(bytes);
}

void Canary::expectMail(const QString &mailbox)
{
    m_state->expected.insert(mailbox.toLower());
}

std::optional<Canary::Delivery> Canary::deliveryWith(const QByteArray &token) const
{
    if (token.isEmpty())
        return std::nullopt;
    for (const Delivery &delivery : m_state->deliveries) {
        // A bounce carries the lost message, and its mark, in its body or its subject, and proves
        // that nothing was passed on.
        if (carriesMark(readMailHeader(delivery.message), token))
            return delivery;
    }
    return std::nullopt;
}

} // namespace doorcheck
