// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/imap_mailbox.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace doorcheck {

// Reading the tester's mailbox again and again until what is looked for has come or the wait is
// over. No connection gets as old as a Dialogue may: a fresh one takes its place before.
struct MailboxWatch
{
    // Asked before every look. The functions are called from the coroutine, and outlive it.
    std::function<QStringList()> marks;                    // what is still to be found
    std::function<bool()> isOver;                          // whether nobody waits any longer
    std::function<void(QString mark, QByteArray header)> found; // a message's own header

    // Afterwards. Sentences, or empty.
    QString trouble;     // why the mailbox was not read at all, or not to the end
    QString interrupted; // the last failure to come back to it, when the watch went on
};

// Looks at least once. A mailbox that refuses the login ends the watch, and so does one that cannot be
// reached for the first minute; any other failure is noted and tried again until the wait is over.
// Throws DialogueError only when the run is stopped.
QCoro::Task<> watchMailbox(Network *network, ImapLogin login, std::shared_ptr<MailboxWatch> watch);

} // namespace doorcheck
