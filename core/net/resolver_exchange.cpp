// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/resolver_exchange.h"

#include <QSocketNotifier>
#include <QtEndian>

#include <cstring>
#include <mutex>

namespace doorcheck {

namespace {

// c-ares wants it before anything else; it counts, and is never undone.
void initialiseAres()
{
    static std::once_flag once;
    std::call_once(once, [] { ares_library_init(ARES_LIB_INIT_ALL); });
}

DnsOutcome outcomeOf(int status, const unsigned char *bytes, int size)
{
    switch (status) {
    case ARES_SUCCESS:
        return {DnsStatus::Ok, QByteArray(reinterpret_cast<const char *>(bytes), size)};
    case ARES_ETIMEOUT:
        return {DnsStatus::TimedOut, {}};
    default:
        return {DnsStatus::NoServer, {}};
    }
}

} // namespace

DnsExchange::DnsExchange(NameServer server, QByteArray query, const ResolverSettings &settings,
                         std::stop_token stop)
    : m_server(std::move(server)), m_query(std::move(query)), m_source(settings.source)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(settings.timeout);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end({DnsStatus::TimedOut, {}}); });
    // The stop may be asked for in another thread, so it takes the way through the event loop.
    m_stop.emplace(std::move(stop), [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                end({DnsStatus::Stopped, {}});
            },
            Qt::QueuedConnection);
    });
}

DnsExchange::~DnsExchange()
{
    m_stop.reset();
    if (m_channel)
        ares_destroy(m_channel);
}

void DnsExchange::start()
{
    if (m_outcome)
        return;
    if (!openChannel()) {
        end({DnsStatus::NoServer, {}});
        return;
    }
    m_deadline.start();
    ares_send(
        m_channel, reinterpret_cast<const unsigned char *>(m_query.constData()),
        static_cast<int>(m_query.size()),
        [](void *self, int status, int, unsigned char *bytes, int size) {
            // Our own ares_destroy() reports every query once more.
            if (status != ARES_EDESTRUCTION)
                static_cast<DnsExchange *>(self)->end(outcomeOf(status, bytes, size));
        },
        this);
}

void DnsExchange::end(DnsOutcome outcome)
{
    if (m_outcome)
        return;
    m_outcome = std::move(outcome);
    m_deadline.stop();
    if (m_waiting)
        QMetaObject::invokeMethod(this, &DnsExchange::resume, Qt::QueuedConnection);
}

// The coroutine deletes this object soon after it goes on.
void DnsExchange::resume()
{
    std::exchange(m_waiting, nullptr).resume();
}

bool DnsExchange::openChannel()
{
    initialiseAres();
    char lookups[] = "b";
    char noFile[] = "";
    ares_options options{};
    // Every response code is for us to judge (NOCHECKRESP), and the time-out is ours: c-ares' own
    // is only there to be later. Nothing comes from the system's files.
    options.flags =
        ARES_FLAG_NOCHECKRESP | ARES_FLAG_EDNS | ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES;
    options.timeout = m_deadline.interval() * 2 + 10'000;
    options.tries = 1;
    options.ednspsz = DnsEdns().udpSize;
    options.lookups = lookups;
    options.resolvconf_path = noFile;
    options.sock_state_cb = [](void *self, ares_socket_t socket, int readable, int writable) {
        static_cast<DnsExchange *>(self)->watch(socket, readable, writable);
    };
    options.sock_state_cb_data = this;
    const int given = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ |
                      ARES_OPT_LOOKUPS | ARES_OPT_DOMAINS | ARES_OPT_RESOLVCONF |
                      ARES_OPT_SOCK_STATE_CB;
    if (ares_init_options(&m_channel, &options, given) != ARES_SUCCESS) {
        m_channel = nullptr;
        return false;
    }
    bool isV4 = false;
    const quint32 v4 = m_source.toIPv4Address(&isV4);
    if (isV4) {
        ares_set_local_ip4(m_channel, v4);
    } else if (!m_source.isNull()) {
        const Q_IPV6ADDR v6 = m_source.toIPv6Address();
        ares_set_local_ip6(m_channel, v6.c);
    }
    return setServer();
}

bool DnsExchange::setServer()
{
    ares_addr_port_node node{};
    bool isV4 = false;
    const quint32 v4 = qToBigEndian(m_server.address.toIPv4Address(&isV4));
    if (isV4) {
        node.family = AF_INET;
        std::memcpy(&node.addr.addr4, &v4, sizeof v4);
    } else {
        const Q_IPV6ADDR v6 = m_server.address.toIPv6Address();
        node.family = AF_INET6;
        std::memcpy(&node.addr.addr6, &v6, sizeof v6);
    }
    node.udp_port = node.tcp_port = m_server.port;
    return ares_set_servers_ports(m_channel, &node) == ARES_SUCCESS;
}

// c-ares says which sockets to watch, also from within ares_process_fd(): a notifier may be the
// sender of the very signal we are in, so it is switched off now and deleted later.
void DnsExchange::watch(ares_socket_t socket, bool readable, bool writable)
{
    const auto set = [&](QSocketNotifier *&notifier, bool wanted, QSocketNotifier::Type type) {
        if (wanted && !notifier) {
            notifier = new QSocketNotifier(socket, type, this);
            connect(notifier, &QSocketNotifier::activated, this, [this, socket, type] {
                const bool read = type == QSocketNotifier::Read;
                ares_process_fd(m_channel, read ? socket : ARES_SOCKET_BAD,
                                read ? ARES_SOCKET_BAD : socket);
            });
        } else if (!wanted && notifier) {
            notifier->setEnabled(false);
            std::exchange(notifier, nullptr)->deleteLater();
        }
    };
    Watch &watched = m_watched[socket];
    set(watched.read, readable, QSocketNotifier::Read);
    set(watched.write, writable, QSocketNotifier::Write);
    if (!watched.read && !watched.write)
        m_watched.erase(socket);
}

QList<NameServer> systemNameServers()
{
    initialiseAres();
    QList<NameServer> servers;
    ares_channel channel = nullptr;
    if (ares_init(&channel) != ARES_SUCCESS)
        return servers;
    ares_addr_port_node *first = nullptr;
    ares_get_servers_ports(channel, &first);
    for (const ares_addr_port_node *node = first; node; node = node->next) {
        NameServer server;
        if (node->family == AF_INET) {
            quint32 address = 0;
            std::memcpy(&address, &node->addr.addr4, sizeof address);
            server.address.setAddress(qFromBigEndian(address));
        } else {
            Q_IPV6ADDR address;
            std::memcpy(&address, &node->addr.addr6, sizeof address);
            server.address.setAddress(address);
        }
        server.port = static_cast<quint16>(node->udp_port > 0 ? node->udp_port : 53);
        servers.append(server);
    }
    ares_free_data(first);
    ares_destroy(channel);
    return servers;
}

} // namespace doorcheck
