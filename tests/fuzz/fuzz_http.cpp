// SPDX-License-Identifier: GPL-3.0-or-later
// The head and body of an HTTP response, in one piece and byte by byte.
#include "core/protocol/http_response.h"

using namespace doorcheck;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const HttpHeadReading whole = readHttpHead(bytes);
    if (whole.state == HttpHeadReading::State::Complete) {
        if (whole.bodyStart > bytes.size() || whole.head.status < 100 || whole.head.status > 999)
            __builtin_trap();
        const QByteArray body = httpBody(whole.head, bytes.sliced(whole.bodyStart));
        if (body.size() > bytes.size() - whole.bodyStart)
            __builtin_trap();
        httpBodyComplete(whole.head, bytes.sliced(whole.bodyStart));
        whole.head.statusText();
        whole.head.values("via");
    }
    // What is final for a beginning stays so for the whole.
    const HttpHeadReading half = readHttpHead(bytes.first(bytes.size() / 2));
    if (half.state != HttpHeadReading::State::Incomplete && half.state != whole.state)
        __builtin_trap();
    return 0;
}
