// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_dns.h"

#include "core/protocol/dns_record.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <algorithm>

namespace doorcheck::test {

namespace {

DnsCode codeOf(DnsAct act)
{
    switch (act) {
    case DnsAct::NoSuchName:
        return DnsCode::NameError;
    case DnsAct::ServerFailed:
        return DnsCode::ServerFailure;
    case DnsAct::Refused:
        return DnsCode::Refused;
    case DnsAct::NotImplemented:
        return DnsCode::NotImplemented;
    default:
        return DnsCode::NoError;
    }
}

bool hasRecords(DnsAct act)
{
    switch (act) {
    case DnsAct::NoData:
    case DnsAct::ServerFailed:
    case DnsAct::Refused:
    case DnsAct::NotImplemented:
    case DnsAct::Referral:
        return false;
    default:
        return true;
    }
}

// Spoils the bytes of an answer in the way the act says.
QByteArray spoil(DnsAct act, QByteArray bytes, const QByteArray &query)
{
    switch (act) {
    case DnsAct::WrongId:
        bytes[1] = static_cast<char>(bytes[1] ^ 1);
        return bytes;
    case DnsAct::NotAnAnswer:
        return query;
    case DnsAct::Garbage:
        bytes.truncate(query.size() - 11); // header and question, without our OPT record
        bytes[7] = 3;
        return bytes + QByteArray(40, '\xff');
    case DnsAct::CutShort:
        return bytes.chopped(15);
    default:
        return bytes;
    }
}

} // namespace

ScriptedDns::ScriptedDns(QObject *parent) : QObject(parent)
{
    connect(&m_udp, &QUdpSocket::readyRead, this, &ScriptedDns::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readStream(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

bool ScriptedDns::start(const QHostAddress &address)
{
    for (int i = 0; i < 50; ++i) {
        if (!m_tcp.listen(address))
            return false;
        if (m_udp.bind(address, m_tcp.serverPort())) {
            // A burst of questions must not overflow the socket.
            m_udp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1 << 20);
            return true;
        }
        m_tcp.close();
    }
    return false;
}

NameServer ScriptedDns::server() const
{
    return {m_tcp.serverAddress(), m_tcp.serverPort()};
}

ResolverSettings ScriptedDns::settings(std::chrono::milliseconds timeout) const
{
    ResolverSettings settings;
    settings.servers = {server()};
    settings.timeout = timeout;
    settings.tries = 2;
    return settings;
}

void ScriptedDns::script(const QByteArray &name, DnsType type, DnsScript script)
{
    m_scripts.insert({name.toLower(), static_cast<quint16>(type)}, std::move(script));
}

void ScriptedDns::act(const QByteArray &name, DnsAct act)
{
    m_acts.insert(name.toLower(), act);
}

void ScriptedDns::add(const DnsRecord &record)
{
    m_scripts[{record.name.toLower(), record.type}].records.append(record);
}

void ScriptedDns::addAddress(const QByteArray &name, const QString &text)
{
    const QHostAddress address(text);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, '\0');
        qToBigEndian(address.toIPv4Address(), bytes.data());
        add(addressRecord(name, bytes));
    } else {
        const Q_IPV6ADDR v6 = address.toIPv6Address();
        add(addressRecord(name, QByteArray(reinterpret_cast<const char *>(&v6), 16)));
    }
}

void ScriptedDns::addMx(const QByteArray &name, int preference, const QByteArray &host)
{
    add(mxRecord(name, static_cast<quint16>(preference), host));
}

void ScriptedDns::addText(const QByteArray &name, const QByteArray &text)
{
    add(textRecord(name, text));
}

void ScriptedDns::addAlias(const QByteArray &name, const QByteArray &target)
{
    add(targetRecord(name, DnsType::Cname, target));
}

void ScriptedDns::addReverse(const QString &address, const QByteArray &name)
{
    const QString reverse = Resolver::reverseName(QHostAddress(address));
    add(targetRecord(reverse.toLatin1(), DnsType::Ptr, name));
}

int ScriptedDns::count(const QByteArray &name, DnsType type) const
{
    return m_counts.value({name.toLower(), static_cast<quint16>(type)});
}

void ScriptedDns::later(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> send)
{
    if (delay.count() == 0) {
        send();
        return;
    }
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_pending);
    QTimer::singleShot(delay, context, [this, send = std::move(send)] {
        --m_pending;
        send();
    });
}

void ScriptedDns::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        m_lastFrom = datagram.senderAddress();
        std::chrono::milliseconds delay{0};
        const QByteArray bytes = answer(datagram.data(), false, delay);
        if (!bytes.isEmpty())
            later(delay, this,
                  [this, datagram, bytes] { m_udp.writeDatagram(datagram.makeReply(bytes)); });
    }
}

void ScriptedDns::readStream(QTcpSocket *socket)
{
    while (socket->bytesAvailable() >= 2) {
        const QByteArray head = socket->peek(2);
        const quint16 size = qFromBigEndian<quint16>(head.constData());
        if (socket->bytesAvailable() < 2 + size)
            return;
        const QByteArray query = socket->read(2 + size).mid(2);
        ++m_overTcp;
        std::chrono::milliseconds delay{0};
        const QByteArray bytes = answer(query, true, delay);
        if (bytes.isEmpty())
            continue;
        later(delay, socket, [socket, bytes] {
            QByteArray length(2, '\0');
            qToBigEndian(static_cast<quint16>(bytes.size()), length.data());
            socket->write(length + bytes);
        });
    }
}

QByteArray ScriptedDns::answer(const QByteArray &query, bool tcp, std::chrono::milliseconds &delay)
{
    const std::optional<DnsMessage> read = parseDnsMessage(query);
    if (!read || read->questions.size() != 1)
        return {};
    m_lastQuery = *read;
    const DnsQuestion question = read->questions.first();
    ++m_total;
    ++m_counts[{question.name.toLower(), question.type}];

    const DnsScript script = scriptFor(question);
    delay = script.delay;
    if (script.act == DnsAct::Silence)
        return {};
    DnsMessage answer = dnsAnswerTo(*read, codeOf(script.act));
    answer.authenticData = script.authenticated;
    if (script.act == DnsAct::TruncateAlways || (script.act == DnsAct::TruncateThenTcp && !tcp)) {
        answer.truncated = true;
        return buildDnsMessage(answer);
    }
    if (script.act == DnsAct::NoEdns && read->edns) {
        answer.code = DnsCode::FormatError;
        answer.edns.reset();
        return buildDnsMessage(answer);
    }
    if (script.act == DnsAct::WrongQuestion)
        answer.questions.first().name = "another.example";
    if (script.act == DnsAct::Referral) {
        answer.recursionAvailable = false;
        answer.authorities = {targetRecord("example", DnsType::Ns, "ns.example")};
    }
    if (hasRecords(script.act))
        answer.answers = script.records;
    if (answer.answers.isEmpty() && script.act != DnsAct::Referral)
        answer.authorities = {soaRecord(question.name)};
    const QByteArray bytes = buildDnsMessage(answer);
    if (!tcp && bytes.size() > (read->edns ? read->edns->udpSize : 512)) {
        answer.truncated = true;
        answer.answers.clear();
        return buildDnsMessage(answer);
    }
    return spoil(script.act, bytes, query);
}

DnsScript ScriptedDns::scriptFor(const DnsQuestion &question) const
{
    const QByteArray name = question.name.toLower();
    DnsScript script = m_scripts.value({name, question.type});
    if (m_acts.contains(name))
        script.act = m_acts.value(name);
    if (script.act != DnsAct::Answer || !script.records.isEmpty())
        return script;
    script.records = withAliases(question);
    if (!script.records.isEmpty())
        return script;
    const QList<Key> keys = m_scripts.keys();
    const bool known = std::ranges::any_of(keys, [&](const Key &key) { return key.first == name; });
    script.act = known ? DnsAct::NoData : DnsAct::NoSuchName;
    return script;
}

QList<DnsRecord> ScriptedDns::withAliases(const DnsQuestion &question) const
{
    QList<DnsRecord> records;
    QByteArray name = question.name.toLower();
    for (int i = 0; i < 12; ++i) {
        const DnsScript alias = m_scripts.value({name, static_cast<quint16>(DnsType::Cname)});
        if (alias.records.isEmpty())
            break;
        records += alias.records;
        name = dnsTarget(alias.records.first()).value_or(QByteArray()).toLower();
        if (!followAliases)
            break;
        records += m_scripts.value({name, question.type}).records;
    }
    return records;
}

} // namespace doorcheck::test
