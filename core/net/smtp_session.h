// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/bounded_server.h"

#include <QStringList>

#include <optional>

namespace doorcheck {

// One message as it came in over SMTP.
struct SmtpMessage
{
    QHostAddress client;
    QString mailFrom; // without angle brackets; empty for the null sender
    QStringList rcptTo;
    QByteArray data; // headers and body, dots unstuffed, CRLF line ends
};

// What a small SMTP server decides; the session does the rest. Replies are whole lines without
// their end ("550 5.1.1 No such user").
struct SmtpPolicy
{
    QByteArray hostName;
    std::function<QByteArray()> greeting; // the text after "220 "
    std::function<QByteArray(const QString &mailFrom, const QString &rcptTo)> recipient;
    std::function<QByteArray(const SmtpMessage &message)> message;
    // All that is said to it, and by whom; may be empty.
    std::function<void(const QByteArray &bytes, const QHostAddress &peer)> heard = {};
};

inline constexpr qsizetype smtpMessageMost = 64 * 1024;

// The server's side of one SMTP connection (RFC 5321), small and bounded: no extensions but SIZE
// and 8BITMIME, 100 recipients, 64 KiB a message, 20 mistakes.
class SmtpSession : public ServerConnection
{
    Q_OBJECT

public:
    SmtpSession(const ServerLimits &limits, const SmtpPolicy &policy);

protected:
    void begun() override;
    void received(const QByteArray &bytes) override;

private:
    void reply(const QByteArray &line);
    void mistake(const QByteArray &line);
    void command(const QByteArray &line);
    void mail(const QByteArray &argument);
    void rcpt(const QByteArray &argument);
    void data();
    void dataLine(QByteArray line);
    void reset();

    const SmtpPolicy m_policy;
    QByteArray m_buffer;
    QString m_mailFrom;
    QStringList m_rcptTo;
    QByteArray m_message;
    bool m_greeted = false; // HELO or EHLO was said
    bool m_haveSender = false;
    bool m_inData = false;
    bool m_tooLarge = false;
    int m_mistakes = 0;
};

// The path in "FROM:<a@b> SIZE=3": what stands between the angle brackets, or the first word where
// there are none. Nothing when `keyword` ("FROM") does not begin it.
std::optional<QString> smtpPath(QByteArrayView argument, QByteArrayView keyword);

} // namespace doorcheck
