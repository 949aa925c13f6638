// SPDX-License-Identifier: GPL-3.0-or-later
// What a server may answer to CONNECT in HTTP/2, cut in two.
#include "core/protocol/h2_connect.h"

using namespace doorcheck;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    H2Connect connection("192.0.2.9:25");
    connection.takeOutput();
    const qsizetype cut = bytes.size() / 2;
    if (connection.feed(bytes.first(cut)))
        connection.feed(bytes.sliced(cut));
    connection.takeOutput();
    if (connection.data().size() > bytes.size())
        __builtin_trap();
    connection.endText();
    return 0;
}
