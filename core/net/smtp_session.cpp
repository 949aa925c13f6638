// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/smtp_session.h"

#include <array>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

constexpr qsizetype lineMost = 2048; // RFC 5321 4.5.3.1.4 asks for 512
constexpr qsizetype recipientsMost = 100;
constexpr int mistakesMost = 20;

// Words with which a web browser or a proxy begins, never a mail server (a proxy was talked into
// connecting here): one answer, and the door is shut.
bool isOtherProtocol(const QByteArray &line)
{
    static constexpr std::array<QByteArrayView, 6> words{"GET ",  "POST ",    "HEAD ",
                                                         "PUT ", "CONNECT ", "OPTIONS "};
    for (const QByteArrayView word : words) {
        if (line.startsWith(word))
            return true;
    }
    return false;
}

} // namespace

std::optional<QString> smtpPath(QByteArrayView argument, QByteArrayView keyword)
{
    argument = argument.trimmed();
    if (argument.size() <= keyword.size() || argument[keyword.size()] != ':'
        || argument.first(keyword.size()).compare(keyword, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArrayView rest = argument.sliced(keyword.size() + 1).trimmed();
    if (!rest.startsWith('<')) {
        const qsizetype space = rest.indexOf(' ');
        return QString::fromUtf8(space < 0 ? rest : rest.first(space));
    }
    bool quoted = false; // a bracket inside a quoted local part is an ordinary character
    for (qsizetype at = 1; at < rest.size(); ++at) {
        if (rest[at] == '\\' && quoted)
            ++at;
        else if (rest[at] == '"')
            quoted = !quoted;
        else if (rest[at] == '>' && !quoted)
            return QString::fromUtf8(rest.sliced(1, at - 1));
    }
    return std::nullopt;
}

SmtpSession::SmtpSession(const ServerLimits &limits, const SmtpPolicy &policy)
    : ServerConnection(limits)
    , m_policy(policy)
{
}

void SmtpSession::begun()
{
    reply("220 " + m_policy.greeting());
}

void SmtpSession::received(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_policy.heard)
        m_policy.heard(m_buffer, peerAddress());
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0 && !finishing();
         end = m_buffer.indexOf('\n')) {
        QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        if (m_inData) {
            dataLine(line);
            continue;
        }
        if (line.endsWith('\r'))
            line.chop(1);
        command(line);
    }
    if (m_buffer.size() > (m_inData ? smtpMessageMost : lineMost)) {
        reply("500 5.5.2 That line is too long");
        finish();
    }
}

void SmtpSession::reply(const QByteArray &line)
{
    send(line + "\r\n");
}

void SmtpSession::mistake(const QByteArray &line)
{
    if (++m_mistakes < mistakesMost) {
        reply(line);
        return;
    }
    reply("421 4.7.0 Too many mistakes, closing");
    finish();
}

void SmtpSession::command(const QByteArray &line)
{
    if (isOtherProtocol(line)) {
        reply("521 5.5.1 This is a mail server, closing");
        finish();
        return;
    }
    const QByteArray verb = line.left(4).toUpper();
    const QByteArray argument = line.size() > 4 ? line.sliced(5) : QByteArray();
    if (line.size() > 4 && line[4] != ' ') {
        mistake("500 5.5.2 No such command");
    } else if (verb == "EHLO") {
        m_greeted = true;
        reset();
        reply("250-" + m_policy.hostName + "\r\n250-SIZE " + QByteArray::number(smtpMessageMost)
              + "\r\n250 8BITMIME");
    } else if (verb == "HELO") {
        m_greeted = true;
        reset();
        reply("250 " + m_policy.hostName);
    } else if (verb == "MAIL") {
        mail(argument);
    } else if (verb == "RCPT") {
        rcpt(argument);
    } else if (verb == "DATA") {
        data();
    } else if (verb == "RSET") {
        reset();
        reply("250 2.0.0 Forgotten");
    } else if (verb == "NOOP") {
        reply("250 2.0.0 Here");
    } else if (verb == "VRFY") {
        reply("252 2.5.0 Send mail and see");
    } else if (verb == "QUIT") {
        reply("221 2.0.0 Goodbye");
        finish();
    } else {
        mistake("500 5.5.2 No such command");
    }
}

void SmtpSession::mail(const QByteArray &argument)
{
    const std::optional<QString> path = smtpPath(argument, "FROM");
    if (!m_greeted) {
        mistake("503 5.5.1 Say EHLO first");
    } else if (m_haveSender) {
        mistake("503 5.5.1 The sender is known already");
    } else if (!path) {
        mistake("501 5.1.7 That is no sender");
    } else {
        m_haveSender = true;
        m_mailFrom = *path;
        reply("250 2.1.0 Sender noted");
    }
}

void SmtpSession::rcpt(const QByteArray &argument)
{
    const std::optional<QString> path = smtpPath(argument, "TO");
    if (!m_haveSender) {
        mistake("503 5.5.1 Say MAIL first");
        return;
    }
    if (!path || path->isEmpty()) {
        mistake("501 5.1.3 That is no recipient");
        return;
    }
    if (m_rcptTo.size() >= recipientsMost) {
        reply("452 4.5.3 Too many recipients");
        return;
    }
    const QByteArray answer = m_policy.recipient(m_mailFrom, *path);
    if (answer.startsWith('2')) {
        m_rcptTo.append(*path);
        reply(answer);
    } else {
        mistake(answer);
    }
}

void SmtpSession::data()
{
    if (m_rcptTo.isEmpty()) {
        mistake(m_haveSender ? "554 5.5.1 No recipient was taken" : "503 5.5.1 Say MAIL first");
        return;
    }
    m_inData = true;
    reply("354 Go on, end with a line of one dot");
}

// The end is CRLF.CRLF and nothing else: a bare LF beside the dot ends nothing, or a message could
// be smuggled inside another (RFC 5321 2.3.8).
void SmtpSession::dataLine(QByteArray line)
{
    const bool whole = line.endsWith('\r');
    if (!whole || line != ".\r") {
        if (line.startsWith('.') && line.size() > 1 && whole)
            line.remove(0, 1);
        m_tooLarge = m_tooLarge || m_message.size() + line.size() >= smtpMessageMost;
        if (!m_tooLarge)
            m_message += line + '\n';
        return;
    }
    if (m_tooLarge)
        reply("552 5.3.4 The message is larger than 64 KiB");
    else
        reply(m_policy.message({peerAddress(), m_mailFrom, m_rcptTo, m_message}));
    reset();
}

void SmtpSession::reset()
{
    m_mailFrom.clear();
    m_rcptTo.clear();
    m_message.clear();
    m_haveSender = m_inData = m_tooLarge = false;
}

} // namespace doorcheck
