// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever a mailbox says is read within bounds, and what may be said back to it is
// one printable word.
#include "core/protocol/imap_response.h"
#include "tests/fuzz/must.h"

#include <algorithm>

using namespace doorcheck;

namespace {

bool isPrintable(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray stream = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes),
                                                      static_cast<qsizetype>(size));
    for (const QByteArray &line : stream.split('\n')) {
        if (const auto literal = imapLiteralSize(line))
            must(*literal >= 0 && *literal <= 0xffffffff && line.endsWith('}'));
        const ImapResponse response = parseImapResponse(line, {});
        must(response.kind == ImapResponse::Kind::Garbled || isPrintable(response.word));
        if (response.kind == ImapResponse::Kind::Tagged)
            must(isPrintable(response.tag) && !response.tag.isEmpty() && response.tag != "*");
        const QByteArray junk = response.junkFolder();
        must(isPrintable(junk) && junk.size() <= 200);
        must(response.found(5).size() <= 5 && !response.found(5).contains(0));
        for (const QByteArray &word : response.capabilities())
            must(isPrintable(word) && !word.isEmpty());
    }
    return 0;
}
