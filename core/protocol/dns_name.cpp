// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/dns_name.h"

namespace doorcheck {

namespace {

constexpr qsizetype mostBytes = 255; // RFC 1035 2.3.4, lengths and the root label included
constexpr qsizetype mostLabelBytes = 63;

quint8 at(QByteArrayView bytes, qsizetype offset)
{
    return static_cast<quint8>(bytes[offset]);
}

void appendEscaped(QByteArray &text, quint8 byte)
{
    if (byte == '.' || byte == '\\') {
        text += '\\';
        text += static_cast<char>(byte);
    } else if (byte > 0x20 && byte < 0x7f) {
        text += static_cast<char>(byte);
    } else {
        text += '\\';
        text += QByteArray::number(byte).rightJustified(3, '0');
    }
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The byte that the escape at `i` (behind the backslash) stands for; moves `i` behind it.
std::optional<char> unescape(QByteArrayView text, qsizetype &i)
{
    if (i >= text.size())
        return std::nullopt;
    if (!isDigit(text[i]))
        return text[i++];
    if (i + 3 > text.size() || !isDigit(text[i + 1]) || !isDigit(text[i + 2]))
        return std::nullopt;
    const int value = (text[i] - '0') * 100 + (text[i + 1] - '0') * 10 + (text[i + 2] - '0');
    i += 3;
    return value > 255 ? std::nullopt : std::optional<char>(static_cast<char>(value));
}

} // namespace

std::optional<QByteArray> readDnsName(QByteArrayView message, qsizetype &offset)
{
    QByteArray text;
    qsizetype place = offset;
    qsizetype start = offset; // of the run of labels we are in
    std::optional<qsizetype> behind;
    qsizetype length = 1; // the root label
    while (true) {
        if (place < 0 || place >= message.size())
            return std::nullopt;
        const quint8 head = at(message, place);
        if (head == 0)
            break;
        if ((head & 0xc0) == 0xc0) {
            if (place + 1 >= message.size())
                return std::nullopt;
            const qsizetype target = ((head & 0x3f) << 8) | at(message, place + 1);
            if (!behind)
                behind = place + 2;
            // Only backwards, before the run that holds the pointer: so there is no way round.
            if (target >= start)
                return std::nullopt;
            place = start = target;
            continue;
        }
        // 0x40 and 0x80 are reserved (RFC 6891 5).
        if (head > mostLabelBytes || place + 1 + head > message.size())
            return std::nullopt;
        length += 1 + head;
        if (length > mostBytes)
            return std::nullopt;
        if (!text.isEmpty())
            text += '.';
        for (qsizetype i = 1; i <= head; ++i)
            appendEscaped(text, at(message, place + i));
        place += 1 + head;
    }
    offset = behind.value_or(place + 1);
    return text;
}

std::optional<QByteArray> dnsNameToWire(QByteArrayView text)
{
    QByteArray wire;
    QByteArray label;
    if (text == "." || text.isEmpty())
        return QByteArray(1, '\0');
    for (qsizetype i = 0; i <= text.size();) {
        if (i < text.size() && text[i] != '.') {
            char byte = text[i++];
            if (byte == '\\') {
                const std::optional<char> escaped = unescape(text, i);
                if (!escaped)
                    return std::nullopt;
                byte = *escaped;
            }
            label += byte;
            continue;
        }
        const bool finalDot = i == text.size() && label.isEmpty() && !wire.isEmpty();
        if (!finalDot) {
            if (label.isEmpty() || label.size() > mostLabelBytes)
                return std::nullopt;
            wire += static_cast<char>(label.size());
            wire += label;
            label.clear();
        }
        ++i;
    }
    wire += '\0';
    if (wire.size() > mostBytes)
        return std::nullopt;
    return wire;
}

bool sameDnsName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace doorcheck
