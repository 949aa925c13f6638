// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/dialogue.h"

#include <QCoroTask>

namespace doorcheck {

// Where the tester's own mailbox can be read. The password is never written down anywhere.
struct ImapLogin
{
    QString host;         // a name or an address
    quint16 port = 993;   // 993: TLS from the start; others: STARTTLS (RFC 8314 3.2)
    QString user;
    QString password;
};

// One connection to a mailbox, for reading only.
struct ImapMailbox
{
    QByteArray junk; // the folder for junk, as the server writes it; empty: none known
    int commands = 0;
    bool askedForJunk = false;
    bool refused = false; // the login, or whom it was to be said to: asking again is of no use
};

// Where `login` leads, asked of DNS where it is a name. Throws DialogueError when it leads nowhere.
QCoro::Task<Endpoint> findMailbox(Network *network, ImapLogin login);

// Greeting, TLS, login. A sentence why it cannot be read, or empty. The password is said only to a
// server whose certificate holds, or on this very machine. `dialogue` is not open yet. Throws
// DialogueError.
QCoro::Task<QString> enterMailbox(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox,
                                  ImapLogin login);

// The headers of the messages with this mark (mail_header.h), in the inbox and among the junk, those
// with the longest way first: a copy of ours may lie beside what arrived. Opens folders with EXAMINE
// and fetches with PEEK, so that nothing changes.
QCoro::Task<QByteArrayList> findMarked(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox,
                                       QByteArray token);

// LOGOUT, without insisting on an answer.
QCoro::Task<> leaveMailbox(Dialogue *dialogue, std::shared_ptr<ImapMailbox> mailbox);

} // namespace doorcheck
