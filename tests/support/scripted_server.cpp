// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_server.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace doorcheck::test {

class ScriptedServer::Peer : public QSslSocket
{
public:
    Peer(ScriptedServer *server, int number)
        : QSslSocket(server)
        , m_server(server)
        , m_number(number)
    {
        connect(this, &QSslSocket::readyRead, this, &Peer::hear);
        connect(this, &QSslSocket::encrypted, this, [this] {
            if (m_server->m_implicitTls && !m_greeted)
                greet();
        });
        connect(this, &QSslSocket::disconnected, this, &QObject::deleteLater);
    }

    void begin()
    {
        if (m_server->m_implicitTls)
            encrypt();
        else
            greet();
    }

private:
    void greet()
    {
        m_greeted = true;
        act(m_server->m_greeting);
    }

    void encrypt()
    {
        setLocalCertificate(testCertificate().certificate);
        setPrivateKey(testCertificate().key);
        setPeerVerifyMode(QSslSocket::VerifyNone);
        if (m_server->m_oldTls) {
            QSslConfiguration tls = sslConfiguration();
            tls.setProtocol(QSsl::AnyProtocol);
            tls.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
            tls.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1"));
            tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
            setSslConfiguration(tls);
        }
        startServerEncryption();
    }

    void hear()
    {
        m_heard += readAll();
        if (m_server->m_unit == Unit::Bytes) {
            const QByteArray said = std::exchange(m_heard, {});
            m_server->m_received[m_number].append(said);
            act(m_server->m_handler(said, m_number));
            return;
        }
        for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
            QByteArray said = m_heard.left(end);
            m_heard.remove(0, end + 1);
            if (said.endsWith('\r'))
                said.chop(1);
            m_server->m_received[m_number].append(said);
            act(m_server->m_handler(said, m_number));
        }
    }

    void act(const Answer &answer)
    {
        m_queue.append(answer);
        if (!m_busy)
            next();
    }

    void next()
    {
        if (m_queue.isEmpty())
            return;
        m_busy = true;
        m_now = m_queue.takeFirst();
        m_sent = 0;
        QTimer::singleShot(m_now.delayMs, this, &Peer::sendPiece);
    }

    void sendPiece()
    {
        const qsizetype left = m_now.bytes.size() - m_sent;
        if (left > 0) {
            qsizetype size = left;
            if (m_server->m_fragmenting && left < 4096)
                size = 1 + static_cast<qsizetype>(m_server->m_random() % static_cast<unsigned>(left));
            write(m_now.bytes.mid(m_sent, size));
            flush();
            m_sent += size;
            QTimer::singleShot(0, this, &Peer::sendPiece);
            return;
        }
        m_busy = false;
        switch (m_now.then) {
        case Answer::Then::Go:
            next();
            return;
        case Answer::Then::Silence:
            m_busy = true; // and never anything again
            return;
        case Answer::Then::Close:
            disconnectFromHost();
            return;
        case Answer::Then::Reset:
            setSocketOption(QAbstractSocket::LowDelayOption, 1);
            abort();
            return;
        case Answer::Then::StartTls:
            if (!m_now.afterTls.isEmpty()) {
                write(m_now.afterTls);
                flush();
            }
            encrypt();
            next();
        }
    }

    ScriptedServer *m_server;
    int m_number;
    QByteArray m_heard;
    QList<Answer> m_queue;
    Answer m_now;
    qsizetype m_sent = 0;
    bool m_busy = false;
    bool m_greeted = false;
};

ScriptedServer::ScriptedServer(Answer greeting, Handler handler, Unit unit, unsigned seed)
    : m_greeting(std::move(greeting))
    , m_handler(std::move(handler))
    , m_unit(unit)
    , m_random(seed)
{
}

ScriptedServer::~ScriptedServer()
{
    const QList<Peer *> peers = findChildren<Peer *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(peers);
}

bool ScriptedServer::start(const QHostAddress &address)
{
    setListenBacklogSize(2000);
    return listen(address, 0);
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *peer = new Peer(this, m_count++);
    m_received.append(QByteArrayList());
    peer->setSocketDescriptor(descriptor);
    // Many small pieces: Nagle's algorithm would wait 40 ms for each.
    peer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    peer->begin();
}

QByteArrayList ScriptedServer::allReceived() const
{
    QByteArrayList all;
    for (const QByteArrayList &lines : m_received)
        all += lines;
    return all;
}

ScriptedServer::Handler ScriptedServer::table(const QList<Row> &rows)
{
    return [rows](const QByteArray &said, int) {
        for (const Row &row : rows) {
            if (row.prefix.contains('*')) {
                const QRegularExpression pattern(
                    QRegularExpression::wildcardToRegularExpression(QString::fromLatin1(row.prefix)),
                    QRegularExpression::CaseInsensitiveOption);
                if (pattern.match(QString::fromLatin1(said)).hasMatch())
                    return row.answer;
            } else if (said.toUpper().startsWith(row.prefix.toUpper())) {
                return row.answer;
            }
        }
        return Answer{"500 5.5.1 what?\r\n"};
    };
}

ScriptedServer::Handler ScriptedServer::smtp(const QList<Row> &rows)
{
    QList<Row> all = rows;
    all += {{"EHLO", {"250-mx.test.example\r\n250-PIPELINING\r\n250 8BITMIME\r\n"}},
            {"HELO", {"250 mx.test.example\r\n"}},
            {"MAIL", {"250 2.1.0 Ok\r\n"}},
            {"RCPT", {"250 2.1.5 Ok\r\n"}},
            {"DATA", {"354 go on\r\n"}},
            {"RSET", {"250 2.0.0 Ok\r\n"}},
            {"QUIT", {"221 2.0.0 Bye\r\n", Answer::Then::Close}}};
    return table(all);
}

const TestCertificate &testCertificate()
{
    static const TestCertificate made = [] {
        QTemporaryDir folder;
        const QString key = folder.filePath(u"key.pem"_s);
        const QString certificate = folder.filePath(u"cert.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                           u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=mx.test.example"_s,
                           u"-addext"_s, u"subjectAltName=DNS:localhost,DNS:mx.test.example"_s,
                           u"-keyout"_s, key, u"-out"_s, certificate});
        openssl.waitForFinished();
        QFile keyFile(key);
        QFile certificateFile(certificate);
        if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
            qFatal("openssl could not make a test certificate");
        return TestCertificate{QSslCertificate(&certificateFile), QSslKey(&keyFile, QSsl::Rsa)};
    }();
    return made;
}

} // namespace doorcheck::test
