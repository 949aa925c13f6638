// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/protocol/smtp_reply.h"

#include <QByteArray>
#include <QByteArrayList>

namespace doorcheck {

// Which mail server speaks, as far as it says so itself: a hint, never proof, since a greeting can
// say anything. `banner` is the greeting, with or without "220 "; `ehlo` are the lines of the answer
// to EHLO. Both are untrusted: only their beginnings are looked at, and the version holds nothing
// but letters, digits and ".-_+". A greeting that names two servers is recognised as none.
Software mailSoftware(const QByteArray &banner, const QByteArrayList &ehlo);

// The name a server gives itself at the start of its greeting or of its answer to EHLO, lower case;
// empty when that is no host name of two labels at least.
QString hostNameAtStart(const SmtpReply &reply);

} // namespace doorcheck
