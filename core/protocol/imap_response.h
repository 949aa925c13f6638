// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>

namespace doorcheck {

// What an IMAP server says (RFC 9051 7, RFC 3501 7), as far as finding one message needs it. Pure.

// The size of the literal that follows a line ending in "{342}"; nothing when none follows.
std::optional<qint64> imapLiteralSize(QByteArrayView line);

// One response: its line or lines without their ends, where each literal stands as its "{342}".
struct ImapResponse
{
    enum class Kind { Untagged, Tagged, Continuation, Garbled };
    Kind kind = Kind::Garbled;
    QByteArray tag;            // of a tagged one
    QByteArray word;           // upper case: OK NO BAD BYE PREAUTH CAPABILITY SEARCH LIST FETCH EXISTS
    quint32 number = 0;        // before the word: "* 5 FETCH"
    QByteArray text;           // what follows the word
    QByteArrayList literals;   // at most those that were handed over

    bool ok() const { return word == "OK"; }
    // CAPABILITY: its words in upper case, also of "[CAPABILITY ...]" in an OK.
    QByteArrayList capabilities() const;
    // SEARCH: the numbers, bounded to the last `most`.
    QList<quint32> found(qsizetype most) const;
    // LIST: the name as the server wrote it, ready to be said back, when the folder is the one for
    // junk (RFC 6154 \Junk); else empty.
    QByteArray junkFolder() const;
};

ImapResponse parseImapResponse(const QByteArray &line, const QByteArrayList &literals);

} // namespace doorcheck
