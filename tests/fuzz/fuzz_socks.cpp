// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is read of SOCKS, on both sides.
#include "core/protocol/socks.h"

using namespace doorcheck;

namespace {

void within(qsizetype part, qsizetype whole)
{
    if (part > whole)
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readSocks4Reply(bytes);
    readSocks5Choice(bytes);
    readSocks5LoginReply(bytes);
    const Socks5Reply reply = readSocks5Reply(bytes);
    within(reply.size, bytes.size());
    if (reply.state == SocksState::Complete && reply.size == 0)
        __builtin_trap();
    within(readSocks4Request(bytes).size, bytes.size());
    within(readSocks5Greeting(bytes).size, bytes.size());
    within(readSocks5Request(bytes).size, bytes.size());
    const Socks5Datagram datagram = readSocks5Datagram(bytes);
    within(datagram.data.size(), bytes.size());
    // Written again, a datagram reads the same.
    if (datagram.complete && !datagram.from.address.isNull()) {
        const QByteArray again = socks5Datagram(datagram.from, datagram.data);
        if (readSocks5Datagram(again).data != datagram.data)
            __builtin_trap();
    }
    return 0;
}
