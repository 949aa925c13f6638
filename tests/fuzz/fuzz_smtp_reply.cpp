// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever a mail server sends is read as something, within bounds, and nothing but
// 250 and 251 is ever an acceptance.
#include "core/probe/smtp/reply_reading.h"
#include "tests/fuzz/must.h"

using namespace doorcheck;

namespace {

void read(const SmtpReply &reply)
{
    must(reply.code >= 200 && reply.code <= 599);
    const QString text = reply.text();
    must(text.size() <= 300);
    for (const QChar c : text)
        must(c >= u' ' && c != QChar(0x7f)); // no control character reaches a terminal or a report
    const RelayOutcome rcpt = readRecipientReply(reply);
    must((rcpt == RelayOutcome::Accepted) == (reply.code == 250 || reply.code == 251));
    must(rcpt != RelayOutcome::Proven && rcpt != RelayOutcome::AcceptedToData);
    const RelayOutcome mail = readSenderReply(reply);
    must((mail == RelayOutcome::Accepted) == reply.positive());
    const RelayOutcome data = readDataReply(reply);
    must((data == RelayOutcome::AcceptedToData) == (reply.code == 354));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray stream = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes),
                                                      static_cast<qsizetype>(size));
    QByteArrayList lines;
    for (const QByteArray &line : stream.split('\n')) {
        const auto parsed = parseSmtpReplyLine(line);
        if (!parsed)
            continue;
        lines.append(line);
        if (const auto alone = parseSmtpReply({line}))
            read(*alone);
        if (!parsed->last)
            continue;
        if (const auto reply = parseSmtpReply(lines))
            read(*reply);
        lines.clear();
    }
    must(visibleText(stream).size() <= 1000);
    return 0;
}
