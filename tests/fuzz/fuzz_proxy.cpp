// SPDX-License-Identifier: GPL-3.0-or-later
// How the answers of a proxy are read: a plain one and one to a request, a zero byte between them.
#include "core/probe/proxy/http_reading.h"

using namespace doorcheck;

namespace {

HttpAnswer answerOf(const QByteArray &bytes)
{
    Heard heard;
    heard.bytes = bytes;
    heard.connected = true;
    return readHttpAnswer(heard);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = bytes.indexOf('\0');
    const HttpAnswer baseline = answerOf(bytes.left(std::max<qsizetype>(cut, 0)));
    const HttpAnswer answer = answerOf(bytes.sliced(cut + 1));
    for (const HttpQuestion question : {HttpQuestion::Get, HttpQuestion::Connect}) {
        const ProxyOutcome outcome = readHttpOutcome(question, answer, baseline);
        // Nothing is ever proved by what an answer says of itself.
        if (outcome == ProxyOutcome::Reached || outcome == ProxyOutcome::Refused)
            __builtin_trap();
        // A status code alone is no grant where the same is said to anybody.
        if (answer.isHttp() && alike(answer, baseline) && outcome == ProxyOutcome::Granted)
            __builtin_trap();
    }
    if (alike(answer, baseline) != alike(baseline, answer))
        __builtin_trap();
    if (answer.text().size() > 1'000 || firstWords(bytes).size() > 500)
        __builtin_trap();
    if (answer.isHttp())
        for (const QString &scheme : authSchemes(answer.reading.head)) {
            if (scheme.isEmpty() || scheme.size() > 200)
                __builtin_trap();
        }
    softwareOf(answer.reading.head);
    return 0;
}
