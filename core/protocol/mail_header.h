// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace doorcheck {

// A message's own header (RFC 5322 2.2): of a message that was delivered to us, fetched, or pasted
// by a person. Never of a message inside it, as a bounce carries one.
struct MailHeader
{
    struct Field
    {
        QByteArray name;  // as written
        QByteArray value; // unfolded, trimmed
    };
    QList<Field> fields;

    QByteArray value(QByteArrayView name) const; // of the first field of that name, any case
};

// Reads up to the first empty line; what follows is the body and is not looked at. Takes any line
// end, an mbox "From " line before it, and lines that lost their indent in a mail program's window.
// Bounded: 512 KiB, 1000 fields, 16 KiB a field.
MailHeader readMailHeader(QByteArrayView message);

// One server on a message's way, as it wrote itself down (RFC 5321 4.4).
struct ReceivedHop
{
    QString from; // everything it says of who handed the message over
    QString by;   // its own name
    QDateTime at; // invalid when it cannot be read
    QString text; // the whole field, one line; at most 1,000 characters
};

// One Received line: what stands behind the colon.
ReceivedHop readReceived(const QByteArray &value);

// The way in its order: the first server that took the message first.
QList<ReceivedHop> receivedPath(const MailHeader &header);

// The field that names the mark of a message of ours.
inline constexpr char markField[] = "X-Doorcheck-Token";
QString newMark(); // "dc-3f2a...", which nobody else has

// Whether this is our message with that mark. A bounce or an answer may repeat the mark in its
// subject, its references or its body, and is another message.
bool carriesMark(const MailHeader &header, QByteArrayView token);

} // namespace doorcheck
