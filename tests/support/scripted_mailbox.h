// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_server.h"

namespace doorcheck::test {

// An IMAP server that lets anybody in, and holds for every mark it is asked for a message with that
// mark and with `way` above it.
struct ScriptedMailbox
{
    QByteArray way;
    QByteArray login = {}; // the tag of one that is under way
    QByteArray mark = {};

    Answer operator()(const QByteArray &said, int)
    {
        const QByteArray tag = said.left(said.indexOf(' '));
        const QByteArray command = said.mid(tag.size() + 1);
        if (!login.isEmpty())
            return {std::exchange(login, {}) + " OK in\r\n"};
        if (command == "STARTTLS")
            return {tag + " OK go\r\n", Answer::Then::StartTls};
        if (command == "CAPABILITY")
            return {"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n" + tag + " OK\r\n"};
        if (command == "AUTHENTICATE PLAIN") {
            login = tag;
            return {"+ go\r\n"};
        }
        if (command.startsWith("UID SEARCH")) {
            mark = command.split('"').value(1);
            return {"* SEARCH 7\r\n" + tag + " OK\r\n"};
        }
        const QByteArray mail = way + "X-Doorcheck-Token: " + mark + "\r\n\r\n";
        if (command.startsWith("UID FETCH"))
            return {"* 1 FETCH (UID 7 BODY[HEADER] {" + QByteArray::number(mail.size()) + "}\r\n"
                    + mail + ")\r\n" + tag + " OK\r\n"};
        return {tag + " OK\r\n"};
    }
};

} // namespace doorcheck::test
