// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: any bytes are a DNS message or none; what was read and can be written again reads
// the same, and no name or text is longer than the protocol allows.
#include "core/protocol/dns_name.h"
#include "core/protocol/dns_record.h"
#include "tests/fuzz/must.h"

using namespace doorcheck;

namespace {

void read(const DnsRecord &record)
{
    if (const auto address = dnsAddressBytes(record))
        must(address->size() == 4 || address->size() == 16);
    if (const auto mx = dnsMx(record))
        must(mx->host.size() <= 4 * 255);
    if (const auto target = dnsTarget(record)) // PTR and CNAME: becomes a host name later
        must(target->size() <= 4 * 255);
    if (const auto text = dnsText(record))
        must(text->size() <= record.data.size());
    must(sameDnsName(record.name, record.name));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArray stream = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes),
                                                      static_cast<qsizetype>(size));
    const std::optional<DnsMessage> message = parseDnsMessage(stream);
    if (!message)
        return 0;
    for (const QList<DnsRecord> &section : {message->answers, message->authorities, message->additionals}) {
        for (const DnsRecord &record : section)
            read(record);
    }
    const QByteArray written = buildDnsMessage(*message);
    if (!written.isEmpty()) {
        const std::optional<DnsMessage> again = parseDnsMessage(written);
        must(again && *again == *message);
    }
    return 0;
}
