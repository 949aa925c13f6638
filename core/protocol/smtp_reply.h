// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace doorcheck {

// One SMTP reply, all its lines (RFC 5321 4.2).
struct SmtpReply
{
    int code = 0;         // 200..599
    QByteArrayList lines; // texts without code and separator, untrusted bytes
    QByteArray enhanced;  // "5.7.1" of the first line (RFC 2034), else empty

    bool positive() const { return code >= 200 && code < 300; }
    bool temporary() const { return code >= 400 && code < 500; }
    bool permanent() const { return code >= 500 && code < 600; }

    // "550 5.7.1 Relaying denied", the lines joined by " / ", control characters visible, bounded
    // to `most` characters.
    QString text(qsizetype most = 300) const;
};

// What one line is in a reply: its code, and whether more lines follow ("250-").
struct SmtpReplyLine
{
    int code = 0;
    bool last = true;
    QByteArray text;
};

// Nothing when the line is no line of a reply. Accepts "250", "250 text", "250-text"
// (RFC 5321 4.2.1: a client takes a bare code too).
std::optional<SmtpReplyLine> parseSmtpReplyLine(QByteArrayView line);

// Joins lines as they came, the last one final; its code counts. Nothing when a line is none of a
// reply, the codes differ in their first digit, or there is no line.
std::optional<SmtpReply> parseSmtpReply(const QByteArrayList &lines);

// Untrusted bytes as one line of text: UTF-8 where valid, else Latin-1; every control character
// becomes a visible escape ("\x1b"), so that neither a terminal nor a report is played with.
QString visibleText(QByteArrayView bytes, qsizetype most = 1000);

} // namespace doorcheck
