// SPDX-License-Identifier: GPL-3.0-or-later
// The first words of servers behind a proxy, and the name that one is greeted with.
#include "core/protocol/host_hello.h"
#include "tests/fuzz/must.h"

using namespace doorcheck;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QLatin1StringView protocol = spokenProtocol(bytes);
    // What follows a first word changes nothing about it.
    if (!protocol.isEmpty() && protocol != QLatin1StringView("XMPP"))
        must(spokenProtocol(bytes + "more") == protocol);
    must(protocol.isEmpty() || bytes.size() >= 6);
    const QByteArray hello = xmppHello(bytes);
    must(hello.count('<') == 2 && hello.count('>') == 2 && hello.size() < 500);
    must(spokenProtocol(hello).isEmpty());
    return 0;
}
