// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/mail_header.h"

#include <QStringList>

namespace doorcheck {

// Which station of a message's way is a server that goes by these names and addresses. A name
// without a dot, as a container has one, counts only where a station calls itself just that.

// The station that took the message first under one of the names; -1 when none did.
qsizetype hopOfServer(const QList<ReceivedHop> &path, const QStringList &names);

// Whether the way shows that the server handed the message on: it took it, and another one after it;
// or another one says to have it from there. A bounce that carries a piece of the message never does.
bool showsHandingOn(const QList<ReceivedHop> &path, const QStringList &names);

} // namespace doorcheck
