// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/resolver.h"

#include "core/net/resolver_answer.h"
#include "core/net/resolver_exchange.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

// Each exchange has a socket of its own; a desktop system may give a process 256 of them.
constexpr int mostAtOnce = 64;
constexpr int mostAliases = 8;

} // namespace

// Outlives the Resolver for as long as a query is under way.
struct ResolverState
{
    ResolverSettings settings;
    bool closed = false;
    int queries = 0;
    QList<DnsExchange *> running; // owned by their coroutines
    QList<DnsExchange *> waiting;

    void enter(DnsExchange *exchange)
    {
        waiting.append(exchange);
        startNext();
    }

    void leave(DnsExchange *exchange)
    {
        running.removeOne(exchange);
        waiting.removeOne(exchange);
        startNext();
    }

    void startNext()
    {
        while (running.size() < mostAtOnce && !waiting.isEmpty()) {
            running.append(waiting.takeFirst());
            running.last()->start();
        }
    }

    void close()
    {
        closed = true;
        const QList<DnsExchange *> all = running + waiting;
        for (DnsExchange *exchange : all)
            exchange->end({DnsStatus::Stopped, {}});
    }
};

namespace {

using StatePointer = std::shared_ptr<ResolverState>;

DnsReading failed(DnsStatus status)
{
    DnsReading reading;
    reading.answer.status = status;
    return reading;
}

// One question to one server.
QCoro::Task<DnsReading> askServer(StatePointer state, NameServer server, DnsQuestion question,
                                  std::stop_token stop)
{
    const auto type = static_cast<DnsType>(question.type);
    const auto id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    const QByteArray bytes = buildDnsMessage(dnsQuery(question.name, type, id));
    DnsExchange exchange(server, bytes, state->settings, stop);
    state->enter(&exchange);
    const DnsOutcome outcome = co_await exchange.finished();
    state->leave(&exchange);
    if (outcome.status != DnsStatus::Ok)
        co_return failed(outcome.status);
    co_return readDnsAnswer(outcome.message, question);
}

// One question to the servers in turn, until one of them answers.
QCoro::Task<DnsReading> askServers(StatePointer state, DnsQuestion question, std::stop_token stop)
{
    QList<NameServer> servers = state->settings.servers;
    if (servers.isEmpty())
        servers = systemNameServers();
    DnsReading best = failed(DnsStatus::NoServer);
    for (int round = 0; round < state->settings.tries; ++round) {
        QList<NameServer> silent;
        for (const NameServer &server : servers) {
            const DnsReading reading = co_await askServer(state, server, question, stop);
            const DnsStatus status = reading.answer.status;
            if (isAnswer(status) || status == DnsStatus::Stopped)
                co_return reading;
            if (status == DnsStatus::TimedOut)
                silent.append(server);
            if (saysMore(status, best.answer.status))
                best = reading;
        }
        servers = silent;
    }
    co_return best;
}

QCoro::Task<DnsAnswer> ask(StatePointer state, DnsQuestion question, std::stop_token stop)
{
    QString canonicalName;
    bool authenticated = true;
    for (int i = 0; i <= mostAliases; ++i) {
        if (stop.stop_requested() || state->closed)
            co_return failed(DnsStatus::Stopped).answer;
        ++state->queries;
        DnsReading reading = co_await askServers(state, question, stop);
        // A chain is as trustworthy as the weakest of its answers.
        authenticated = authenticated && reading.answer.authenticated;
        reading.answer.authenticated = authenticated;
        if (reading.answer.canonicalName.isEmpty())
            reading.answer.canonicalName = canonicalName;
        canonicalName = reading.answer.canonicalName;
        if (reading.next.isEmpty())
            co_return reading.answer;
        question.name = reading.next;
    }
    // CNAMEs that go round: no answer will ever come out of that.
    DnsReading endless = failed(DnsStatus::Garbled);
    endless.answer.canonicalName = canonicalName;
    co_return endless.answer;
}

QCoro::Task<DnsAnswer> answerAtOnce(DnsAnswer answer)
{
    co_return answer;
}

// RFC 6761 section 6.3: such names are this computer's, and no name server is to be asked for them.
bool isLocal(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "localhost" || lower.endsWith(".localhost");
}

DnsAnswer localAnswer(DnsType type)
{
    DnsAnswer answer;
    answer.status = DnsStatus::Ok;
    if (type == DnsType::A)
        answer.addresses << QHostAddress(QHostAddress::LocalHost);
    else if (type == DnsType::Aaaa)
        answer.addresses << QHostAddress(QHostAddress::LocalHostIPv6);
    else
        answer.status = DnsStatus::NoData;
    return answer;
}

} // namespace

Resolver::Resolver(ResolverSettings settings, QObject *parent)
    : QObject(parent), m_state(std::make_shared<ResolverState>())
{
    settings.tries = std::max(settings.tries, 1);
    m_state->settings = std::move(settings);
}

Resolver::~Resolver()
{
    m_state->close();
}

QCoro::Task<DnsAnswer> Resolver::query(QString name, DnsType type, std::stop_token stop)
{
    // Written as it will be read back from the answer. A name without a wire form cannot exist.
    const std::optional<QByteArray> wire = dnsNameToWire(name.toUtf8());
    if (!wire)
        return answerAtOnce(failed(DnsStatus::NoSuchName).answer);
    qsizetype offset = 0;
    const DnsQuestion question{*readDnsName(*wire, offset), static_cast<quint16>(type), 1};
    if (isLocal(question.name))
        return answerAtOnce(localAnswer(type));
    return ask(m_state, question, std::move(stop));
}

QString Resolver::reverseName(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return u"%1.%2.%3.%4.in-addr.arpa"_s.arg(v4 & 0xff)
            .arg((v4 >> 8) & 0xff)
            .arg((v4 >> 16) & 0xff)
            .arg(v4 >> 24);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    QString name;
    for (int i = 15; i >= 0; --i)
        name += u"%1.%2."_s.arg(v6[i] & 0xf, 0, 16).arg(v6[i] >> 4, 0, 16);
    return name + "ip6.arpa"_L1;
}

int Resolver::queries() const
{
    return m_state->queries;
}

} // namespace doorcheck
