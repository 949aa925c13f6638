// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/dialogue_error.h"

namespace doorcheck {

DialogueError::DialogueError(Kind kind, QString text)
    : m_kind(kind)
    , m_text(std::move(text))
    , m_utf8(m_text.toUtf8())
{
}

QString dialogueErrorName(DialogueError::Kind kind)
{
    using enum DialogueError::Kind;
    switch (kind) {
    case Refused:
        return QStringLiteral("refused");
    case Unreachable:
        return QStringLiteral("unreachable");
    case TimedOut:
        return QStringLiteral("timedOut");
    case Closed:
        return QStringLiteral("closed");
    case Reset:
        return QStringLiteral("reset");
    case TlsFailed:
        return QStringLiteral("tlsFailed");
    case TooLong:
        return QStringLiteral("tooLong");
    case Garbled:
        return QStringLiteral("garbled");
    case Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

} // namespace doorcheck
