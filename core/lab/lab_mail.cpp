// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_mail.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr std::chrono::seconds deliveryMost{30};
constexpr qsizetype replyMost = 8 * 1024;

// The last "@" parts the two: "user%other@here" is a user of here, whatever its name.
QString domainOf(const QString &mailbox)
{
    const qsizetype at = mailbox.lastIndexOf(u'@');
    return at < 0 ? QString(labDomain) : mailbox.sliced(at + 1).toLower();
}

// A source route "@a,@b:user@c" is the address after its colon (RFC 5321 4.1.1.3).
QString withoutRoute(const QString &path)
{
    const qsizetype colon = path.indexOf(u':');
    return path.startsWith(u'@') && colon > 0 ? path.sliced(colon + 1) : path;
}

bool isOwnDomain(const QString &domain)
{
    return domain == labDomain || domain == labHost;
}

QByteArray stuffed(const QByteArray &data)
{
    QByteArray dotted = data.startsWith('.') ? "." + data : data;
    return dotted.replace("\r\n.", "\r\n..");
}

// The line by which each server that passes a message on says so (RFC 5321 4.4).
QByteArray receivedLine(const SmtpMessage &message)
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc(),
                                               u"ddd, dd MMM yyyy HH:mm:ss"_s);
    return u"Received: from [%1] by %2 with ESMTP; %3 +0000\r\n"_s
        .arg(message.client.toString(), QString(labHost), date)
        .toLatin1();
}

} // namespace

bool isLabMailbox(const QString &rcptTo)
{
    return isOwnDomain(domainOf(withoutRoute(rcptTo)));
}

QByteArray labRecipientReply(const QString &rcptTo, bool open)
{
    const QString mailbox = withoutRoute(rcptTo);
    if (!isOwnDomain(domainOf(mailbox)))
        return open ? "250 2.1.5 Will be passed on"_ba : "554 5.7.1 Relay access denied"_ba;
    const QString user = mailbox.left(mailbox.lastIndexOf(u'@') < 0 ? mailbox.size()
                                                                   : mailbox.lastIndexOf(u'@'))
                             .toLower();
    const bool known = user == u"postmaster"_s || user == u"abuse"_s || user == labUser;
    return known ? "250 2.1.5 Recipient known"_ba : "550 5.1.1 No such user here"_ba;
}

LabDelivery::LabDelivery(SmtpMessage message, const QHostAddress &hop, quint16 port,
                         QObject *parent)
    : QObject(parent)
{
    m_words << "EHLO " + QByteArray(labHost.data()) << "MAIL FROM:<" + message.mailFrom.toUtf8() + '>';
    for (const QString &recipient : std::as_const(message.rcptTo))
        m_words << "RCPT TO:<" + recipient.toUtf8() + '>';
    m_words << "DATA"_ba << receivedLine(message) + stuffed(message.data) + '.' << "QUIT"_ba;
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::readyRead, this, &LabDelivery::hear);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &QObject::deleteLater);
    QTimer::singleShot(deliveryMost, this, &QObject::deleteLater);
    m_socket.connectToHost(hop, port);
}

void LabDelivery::hear()
{
    m_heard += m_socket.readAll();
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        const QByteArray line = m_heard.first(end).trimmed();
        m_heard.remove(0, end + 1);
        const bool last = line.size() < 4 || line[3] != '-';
        const bool fine = line.startsWith('2') || line.startsWith('3');
        if (!fine)
            m_words = {"QUIT"_ba};
        if (last)
            sayNext();
    }
    if (m_heard.size() > replyMost)
        m_socket.abort();
}

void LabDelivery::sayNext()
{
    if (m_words.isEmpty())
        m_socket.disconnectFromHost();
    else
        m_socket.write(m_words.takeFirst() + "\r\n");
}

} // namespace doorcheck
