// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever stands in a greeting or in the answer to EHLO, the software read out of it
// is a short plain word, and the host's name one that can stand in an address.
#include "core/protocol/mta_fingerprint.h"
#include "tests/fuzz/must.h"

#include <algorithm>

using namespace doorcheck;

namespace {

bool isHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray stream = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes),
                                                      static_cast<qsizetype>(size));
    const QByteArrayList lines = stream.split('\n');
    const Software software = mailSoftware(lines.first(), lines.mid(1));
    must(software.name.size() <= 60 && software.version.size() <= 60);
    must(!software.name.isEmpty() || software.version.isEmpty());
    for (const QChar c : software.name + software.version)
        must(c >= u' ' && c < QChar(0x7f));
    const QString name = hostNameAtStart({220, lines, {}});
    must(name.isEmpty() || name.contains(u'.'));
    must(name.size() <= 300 && std::all_of(name.begin(), name.end(), isHostCharacter));
    return 0;
}
