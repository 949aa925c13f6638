// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever a person pastes is read within bounds, and nothing behind the first
// empty line ever counts as the message's own.
#include "core/protocol/mail_header.h"
#include "tests/fuzz/must.h"

using namespace doorcheck;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray message = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes),
                                                       static_cast<qsizetype>(size));
    const MailHeader header = readMailHeader(message);
    must(header.fields.size() <= 1000);
    for (const MailHeader::Field &field : header.fields) {
        must(!field.name.isEmpty() && !field.name.contains(' ') && !field.name.contains('\n'));
        must(field.value.size() <= 17 * 1024 && !field.value.contains('\n'));
    }
    const QList<ReceivedHop> path = receivedPath(header);
    must(path.size() <= 100);
    for (const ReceivedHop &hop : path) {
        must(hop.text.size() <= 1000 && hop.by.size() <= hop.text.size());
        for (const QChar c : hop.text)
            must(c >= u' ' && c != QChar(0x7f));
    }
    must(!carriesMark(header, QByteArray()));
    const QByteArray mark = "dc-7f3a9c2e5b81d046";
    const QByteArray hidden = "Subject: x\r\n\r\n" + message + "\r\nX-Doorcheck-Token: " + mark + "\r\n";
    must(!carriesMark(readMailHeader(hidden), mark));
    return 0;
}
