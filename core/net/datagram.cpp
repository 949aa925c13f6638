// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/datagram.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Datagram)
};

constexpr qint64 datagramMost = 4096;

} // namespace

QCoro::Task<QByteArray> exchangeDatagram(Network *network, Endpoint endpoint, QByteArray bytes,
                                         QString shown, std::chrono::milliseconds limit)
{
    const std::shared_ptr<Transcript> transcript = network->newTranscript();
    transcript->peer = endpoint.text() + u"/udp"_s;
    transcript->started = QDateTime::currentDateTimeUtc();
    const std::chrono::milliseconds turn = network->waitForTurn(endpoint.address);
    if (turn.count() > 0)
    {
        const std::stop_token never;
        co_await network->pause(turn, never);
    }
    if (network->stop().stop_requested())
        co_return QByteArray();

    QElapsedTimer clock;
    clock.start();
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    const QHostAddress source = network->settings().source;
    if (!source.isNull() && source.protocol() == endpoint.address.protocol())
        socket.bind(source);
    // Connected: the kernel drops what comes from elsewhere, and tells of a closed port.
    std::stop_source wake;
    QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [&wake] { wake.request_stop(); });
    QObject::connect(&socket, &QUdpSocket::errorOccurred, &socket, [&wake] { wake.request_stop(); });
    socket.connectToHost(endpoint.address, endpoint.port);
    transcript->source = Endpoint{{}, socket.localAddress(), socket.localPort()}.text();
    ++network->countedTraffic().connections;
    network->countedTraffic().bytes += bytes.size();
    transcript->lines.append({0, Speaker::Doorcheck, shown});
    socket.write(bytes);
    const std::stop_token woken = wake.get_token();
    co_await network->pause(limit, woken);
    QByteArray answer;
    if (socket.hasPendingDatagrams())
    {
        answer.resize(datagramMost);
        const qint64 size = socket.readDatagram(answer.data(), answer.size());
        answer.resize(std::max<qint64>(size, 0));
    }
    const Speaker speaker = answer.isEmpty() ? Speaker::Note : Speaker::Server;
    const QString text = answer.isEmpty() ? Words::tr("no datagram came back")
                                          : visibleText(answer, 200);
    transcript->lines.append({clock.elapsed(), speaker, text});
    co_return answer;
}

} // namespace doorcheck
