// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/host_hello.h"

#include <algorithm>

namespace doorcheck {

namespace {

quint8 at(QByteArrayView bytes, qsizetype index)
{
    return static_cast<quint8>(bytes[index]);
}

// TPKT (RFC 1006 section 6) around a Connection Confirm (X.224 section 13.4).
bool isRdp(QByteArrayView bytes)
{
    constexpr qsizetype least = 11;
    if (bytes.size() < least || at(bytes, 0) != 3 || at(bytes, 1) != 0)
        return false;
    const qsizetype whole = at(bytes, 2) * 256 + at(bytes, 3);
    // The length indicator leaves out itself and the four bytes of TPKT.
    return whole >= least && at(bytes, 4) == whole - 5 && (at(bytes, 5) & 0xf0) == 0xd0;
}

// An answer to NEGOTIATE; of SMB 1 as well, which says so in a bit of its own flags.
bool isSmb(QByteArrayView bytes)
{
    constexpr qsizetype session = 4; // in front, as NetBIOS has it
    if (bytes.size() < session + 20 || at(bytes, 0) != 0)
        return false;
    const QByteArrayView header = bytes.sliced(session);
    if (header.startsWith("\xfeSMB"))
        return at(header, 4) == 64 && at(header, 12) == 0 && at(header, 13) == 0
            && (at(header, 16) & 1) == 1;
    return header.startsWith("\xffSMB") && at(header, 4) == 0x72 && (at(header, 9) & 0x80) == 0x80;
}

// "RFB 003.008\n" (RFC 6143 section 7.1.1).
bool isVnc(QByteArrayView bytes)
{
    return bytes.size() >= 12 && bytes.startsWith("RFB 00") && at(bytes, 7) == '.'
        && at(bytes, 11) == '\n';
}

// A stream with an id, which only the server gives (RFC 6120 section 4.7.3), or its error.
bool isXmpp(QByteArrayView bytes)
{
    const qsizetype stream = bytes.indexOf("<stream:stream");
    if (stream < 0 || stream > 200)
        return false;
    const QByteArrayView rest = bytes.sliced(stream);
    const QByteArrayView tag = rest.first(std::max<qsizetype>(rest.indexOf('>'), 0));
    return tag.contains(" id=") || rest.contains("<stream:error");
}

bool isIrc(QByteArrayView bytes)
{
    const qsizetype end = bytes.first(std::min<qsizetype>(bytes.size(), 512)).indexOf('\n');
    const QByteArrayView line = bytes.first(std::max<qsizetype>(end, 0));
    return line.startsWith("ERROR :") || line.startsWith("NOTICE AUTH :")
        || (line.startsWith(':') && line.contains(" NOTICE "));
}

} // namespace

QByteArray rdpHello()
{
    // Class 0, and what security we could do: TLS or CredSSP ([MS-RDPBCGR] 2.2.1.1.1).
    return QByteArray::fromHex("030000130ee000000000000100080003000000");
}

QByteArray smbHello()
{
    QByteArray header = "\xfeSMB" + QByteArray::fromHex("4000");
    header.resize(64, '\0');
    header[14] = 1; // credits asked for
    QByteArray body = QByteArray::fromHex("2400" "0300" "0100");
    body.resize(36, '\0');
    body += QByteArray::fromHex("0202" "1002" "0003"); // 2.0.2, 2.1, 3.0
    const qsizetype size = header.size() + body.size();
    return QByteArray("\0\0", 2) + char(size >> 8) + char(size & 0xff) + header + body;
}

QByteArray xmppHello(const QByteArray &host)
{
    QByteArray name;
    for (const char c : host.left(255)) {
        if (c > ' ' && c < 0x7f && !QByteArrayView("<>&'\"").contains(c))
            name += c;
    }
    return "<?xml version='1.0'?><stream:stream to='" + name
        + "' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
}

QByteArray ircHello()
{
    return "QUIT\r\n";
}

QLatin1StringView spokenProtocol(QByteArrayView bytes)
{
    if (isRdp(bytes))
        return QLatin1StringView("RDP");
    if (isSmb(bytes))
        return QLatin1StringView("SMB");
    if (isVnc(bytes))
        return QLatin1StringView("VNC");
    if (isXmpp(bytes))
        return QLatin1StringView("XMPP");
    if (isIrc(bytes))
        return QLatin1StringView("IRC");
    if (bytes.startsWith("SSH-2.0-") || bytes.startsWith("SSH-1."))
        return QLatin1StringView("SSH");
    return {};
}

} // namespace doorcheck
