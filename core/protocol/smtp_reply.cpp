// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/smtp_reply.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The enhanced status code at the start of a text: class "." subject "." detail (RFC 3463 2).
QByteArray enhancedCode(QByteArrayView text, int code)
{
    qsizetype end = 0;
    while (end < text.size() && end < 12 && (isDigit(text[end]) || text[end] == '.'))
        ++end;
    const QByteArray word = text.first(end).toByteArray();
    const QByteArrayList parts = word.split('.');
    if (parts.size() != 3 || parts[0].size() != 1 || parts[0][0] - '0' != code / 100)
        return {};
    const bool whole = std::ranges::all_of(parts, [](const QByteArray &part) {
        return !part.isEmpty() && part.size() <= 3;
    });
    return whole ? word : QByteArray();
}

// U+200E.. and U+202A.. turn the direction of what follows; in a report they could reorder it.
bool isHidden(char32_t c)
{
    return c < 0x20 || c == 0x7f || (c >= 0x80 && c < 0xa0) || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff
        || c == 0xfffe || c == 0xffff;
}

} // namespace

QString SmtpReply::text(qsizetype most) const
{
    QString joined = QString::number(code);
    for (qsizetype i = 0; i < lines.size() && joined.size() < most; ++i)
        joined += (i == 0 ? u" "_s : u" / "_s) + visibleText(lines[i], most);
    return joined.left(most).trimmed();
}

std::optional<SmtpReplyLine> parseSmtpReplyLine(QByteArrayView line)
{
    while (line.size() > 3 && (line.back() == '\r' || line.back() == '\n'))
        line.chop(1);
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]))
        return std::nullopt;
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (code < 200 || code > 599)
        return std::nullopt;
    if (line.size() == 3)
        return SmtpReplyLine{code, true, {}};
    if (line[3] != ' ' && line[3] != '-')
        return std::nullopt;
    return SmtpReplyLine{code, line[3] == ' ', line.sliced(4).toByteArray()};
}

std::optional<SmtpReply> parseSmtpReply(const QByteArrayList &lines)
{
    SmtpReply reply;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const std::optional<SmtpReplyLine> line = parseSmtpReplyLine(lines[i]);
        if (!line || line->last != (i == lines.size() - 1))
            return std::nullopt;
        // RFC 5321 4.2.1 wants one code; filters put their own before the server's. The last counts,
        // unless one line says yes and another no.
        if (i > 0 && line->code / 100 != reply.code / 100)
            return std::nullopt;
        reply.code = line->code;
        reply.lines.append(line->text);
    }
    if (reply.lines.isEmpty())
        return std::nullopt;
    reply.enhanced = enhancedCode(reply.lines.first(), reply.code);
    if (reply.enhanced.isEmpty())
        reply.enhanced = enhancedCode(reply.lines.last(), reply.code);
    return reply;
}

QString visibleText(QByteArrayView bytes, qsizetype most)
{
    // Four bytes a character at most, so the bound may be applied before decoding.
    const bool cut = bytes.size() > most * 4;
    const QByteArrayView part = cut ? bytes.first(most * 4) : bytes;
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(part);
    if (utf8.hasError() || text.contains(QChar::ReplacementCharacter))
        text = QString::fromLatin1(part);

    QString visible;
    visible.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (visible.size() >= most)
            break;
        if (isHidden(point))
            visible += point < 0x100 ? u"\\x%1"_s.arg(point, 2, 16, '0'_L1)
                                     : u"\\u%1"_s.arg(point, 4, 16, '0'_L1);
        else
            visible += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    if (cut || visible.size() > most)
        visible = visible.left(most - 1) + u"…"_s;
    return visible;
}

} // namespace doorcheck
