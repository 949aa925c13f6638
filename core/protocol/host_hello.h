// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

namespace doorcheck {

// What makes a server of another protocol say its first word, and by what that word is known: enough
// to tell that such a server is there, and no more. No login is begun. Nothing here reads beyond the
// bytes it is given.

// A Connection Request in X.224 as RDP has it ([MS-RDPBCGR] 2.2.1.1).
QByteArray rdpHello();
// An SMB 2 NEGOTIATE in direct TCP ([MS-SMB2] 2.1 and 2.2.3).
QByteArray smbHello();
// The opening of a stream (RFC 6120 section 4.2) to a host named so.
QByteArray xmppHello(const QByteArray &host);
// Taking leave at once, which a server of IRC answers (RFC 2812 section 3.1.7).
QByteArray ircHello();

// The protocol of a server that speaks so: "RDP", "SMB", "VNC", "XMPP", "IRC", "SSH". Empty: none of
// these, or too little of it. A mere echo of a hello is none.
QLatin1StringView spokenProtocol(QByteArrayView bytes);

} // namespace doorcheck
