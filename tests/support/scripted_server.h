// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <functional>
#include <random>

namespace doorcheck::test {

// What a scripted peer does when something came (or, for the greeting, at once).
struct Answer
{
    enum class Then { Go, Close, Reset, StartTls, Silence };
    QByteArray bytes;
    Then then = Then::Go;
    int delayMs = 0;
    QByteArray afterTls = {}; // with StartTls: clear text slipped in behind the reply
};

// A TCP peer that plays a script. What it sends is cut at random places (seeded, so that a failure
// can be repeated), a piece an event-loop turn. Records what it was told.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Unit { Line, Bytes };
    // `said` is one line without its end, or with Unit::Bytes whatever came; `connection` counts
    // from 0.
    using Handler = std::function<Answer(const QByteArray &said, int connection)>;

    ScriptedServer(Answer greeting, Handler handler, Unit unit = Unit::Line, unsigned seed = 1);
    ~ScriptedServer() override;

    // Listens on any free port of `address`.
    bool start(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    // TLS from the first byte.
    void setImplicitTls(bool on) { m_implicitTls = on; }
    // Nothing newer than TLS 1.0.
    void setOldTls(bool on) { m_oldTls = on; }
    void setFragmenting(bool on) { m_fragmenting = on; }

    int connections() const { return m_count; }
    const QList<QByteArrayList> &received() const { return m_received; }
    QByteArrayList allReceived() const;

    // A handler from a table: the first prefix (or wildcard pattern, where it has a "*") that fits
    // decides, case-insensitively. What fits
    // nothing gets "500 what?".
    struct Row
    {
        QByteArray prefix;
        Answer answer;
    };
    static Handler table(const QList<Row> &rows);
    // An SMTP server that says 250 to all it knows, except where `rows` say otherwise.
    static Handler smtp(const QList<Row> &rows);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Peer;
    Answer m_greeting;
    Handler m_handler;
    Unit m_unit;
    std::mt19937 m_random;
    bool m_implicitTls = false;
    bool m_oldTls = false;
    bool m_fragmenting = true;
    int m_count = 0;
    QList<QByteArrayList> m_received;
};

// A certificate and key made now, for "localhost" and "mx.test.example".
struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;
};
const TestCertificate &testCertificate();

} // namespace doorcheck::test
