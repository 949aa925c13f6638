// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/http_response.h"

#include "core/protocol/smtp_reply.h" // visibleText

#include <algorithm>

namespace doorcheck {

namespace {

using State = HttpHeadReading::State;

constexpr QByteArrayView versionStart("HTTP/1.");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "HTTP/1.x NNN reason"; the reason and the space before it may be missing (RFC 9112 section 4).
bool parseStatusLine(QByteArrayView line, HttpResponseHead &head)
{
    if (line.size() < 12 || !line.startsWith(versionStart) || !isDigit(line[7]) || line[8] != ' ')
        return false;
    const QByteArrayView code = line.sliced(9, 3);
    if (!std::ranges::all_of(code, isDigit) || code[0] == '0')
        return false;
    if (line.size() > 12 && line[12] != ' ')
        return false;
    head.status = code.toInt();
    head.reason = line.sliced(12).trimmed().toByteArray();
    return true;
}

void addHeaderLine(QByteArrayView line, HttpResponseHead &head)
{
    if (line.startsWith(' ') || line.startsWith('\t')) {
        if (!head.headers.isEmpty()) { // a folded line (RFC 9112 section 5.2)
            QByteArray &value = head.headers.last().value;
            value += ' ';
            value += line.trimmed();
        }
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0) {
        head.headers.append({line.first(colon).trimmed().toByteArray().toLower(),
                             line.sliced(colon + 1).trimmed().toByteArray()});
    }
}

// One chunk at `from` (RFC 9112 section 7.1). Moves `from` behind it. Nothing when it is garbled
// or not all there; an empty chunk is the last.
struct Chunk
{
    QByteArrayView data;
    bool whole = false;
};

std::optional<Chunk> nextChunk(QByteArrayView bytes, qsizetype &from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    if (end < 0 || end - from > 256)
        return std::nullopt;
    QByteArray size = bytes.sliced(from, end - from).toByteArray();
    size.truncate(std::min(size.size(), size.indexOf(';') < 0 ? size.size() : size.indexOf(';')));
    bool ok = false;
    const qint64 length = size.trimmed().toLongLong(&ok, 16);
    if (!ok || length < 0)
        return std::nullopt;
    const qsizetype start = end + 1;
    const qsizetype there = static_cast<qsizetype>(std::min<qint64>(length, bytes.size() - start));
    const Chunk chunk{bytes.sliced(start, there), there == length};
    from = start + there;
    if (chunk.whole && length > 0) {
        if (from < bytes.size() && bytes[from] == '\r')
            ++from;
        if (from < bytes.size() && bytes[from] == '\n')
            ++from;
    }
    return chunk;
}

struct Unchunked
{
    QByteArray body;
    bool complete = false;
};

Unchunked unchunk(QByteArrayView bytes)
{
    Unchunked result;
    qsizetype from = 0;
    while (const std::optional<Chunk> chunk = nextChunk(bytes, from)) {
        result.body += chunk->data;
        if (chunk->data.isEmpty() || !chunk->whole) {
            result.complete = chunk->whole;
            break;
        }
    }
    return result;
}

} // namespace

QByteArray HttpResponseHead::value(QByteArrayView name) const
{
    const auto it = std::ranges::find(headers, name, &HttpHeader::name);
    return it == headers.end() ? QByteArray() : it->value;
}

QByteArrayList HttpResponseHead::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (const HttpHeader &header : headers) {
        if (header.name == name)
            found.append(header.value);
    }
    return found;
}

bool HttpResponseHead::has(QByteArrayView name) const
{
    return std::ranges::find(headers, name, &HttpHeader::name) != headers.end();
}

QString HttpResponseHead::statusText() const
{
    QByteArray text = QByteArray::number(status);
    if (!reason.isEmpty())
        text += ' ' + reason;
    return visibleText(text, 120);
}

std::optional<qint64> HttpResponseHead::contentLength() const
{
    bool ok = false;
    const qint64 length = value("content-length").toLongLong(&ok);
    return ok && length >= 0 ? std::optional(length) : std::nullopt;
}

bool HttpResponseHead::chunked() const
{
    return value("transfer-encoding").toLower().endsWith("chunked");
}

HttpHeadReading readHttpHead(QByteArrayView bytes)
{
    HttpHeadReading reading;
    const qsizetype shared = std::min(bytes.size(), versionStart.size());
    if (bytes.first(shared) != versionStart.first(shared)) {
        reading.state = State::NotHttp;
        return reading;
    }
    qsizetype from = 0;
    for (bool first = true;; first = false) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (end >= httpHeadMost || (end < 0 && bytes.size() >= httpHeadMost)) {
            reading.state = State::TooLarge;
            return reading;
        }
        if (end < 0)
            return reading;
        QByteArrayView line = bytes.sliced(from, end - from);
        if (line.endsWith('\r'))
            line.chop(1);
        from = end + 1;
        if (first) {
            if (!parseStatusLine(line, reading.head)) {
                reading.state = State::NotHttp;
                return reading;
            }
        } else if (line.isEmpty()) {
            reading.state = State::Complete;
            reading.bodyStart = from;
            return reading;
        } else if (reading.head.headers.size() >= httpHeadersMost) {
            reading.state = State::TooLarge;
            return reading;
        } else {
            addHeaderLine(line, reading.head);
        }
    }
}

QByteArray httpBody(const HttpResponseHead &head, QByteArrayView afterHead)
{
    if (head.chunked())
        return unchunk(afterHead).body;
    const qint64 length = head.contentLength().value_or(afterHead.size());
    return afterHead.first(static_cast<qsizetype>(std::min<qint64>(length, afterHead.size())))
        .toByteArray();
}

bool httpBodyComplete(const HttpResponseHead &head, QByteArrayView afterHead)
{
    // RFC 9110 sections 15.2, 15.3.5, 15.4.5: these never have a body.
    if (head.status < 200 || head.status == 204 || head.status == 304)
        return true;
    if (head.chunked())
        return unchunk(afterHead).complete;
    const std::optional<qint64> length = head.contentLength();
    return length && afterHead.size() >= *length;
}

} // namespace doorcheck
