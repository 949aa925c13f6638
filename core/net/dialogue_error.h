// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace doorcheck {

// What ends a dialogue early. Thrown by Dialogue and caught at the latest by the guard in run/;
// probes may catch it where the end of one connection still leaves others to try.
class DialogueError : public std::exception
{
public:
    enum class Kind {
        Refused,     // nothing listens, or a firewall answers with a reset
        Unreachable, // no route, no such network, source address not ours
        TimedOut,    // a step or the whole took longer than allowed
        Closed,      // the other side closed in good order
        Reset,       // the other side, or somebody between, broke the connection
        TlsFailed,   // the handshake did not succeed
        TooLong,     // a line, a reply or the whole exceeded its bound
        Garbled,     // bytes that are no reply of this protocol
        Stopped      // the person stopped the run
    };

    DialogueError(Kind kind, QString text);

    Kind kind() const { return m_kind; }
    // One sentence for a person: what happened, where.
    const QString &text() const { return m_text; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    Kind m_kind;
    QString m_text;
    QByteArray m_utf8;
};

// Public name, as in the fact "error": "refused", "timedOut", "tlsFailed" ...
QString dialogueErrorName(DialogueError::Kind kind);

} // namespace doorcheck
