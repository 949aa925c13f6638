// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/imap_response.h"

#include <algorithm>

namespace doorcheck {

namespace {

constexpr qsizetype mostWords = 200;
constexpr qsizetype mostName = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Printable, so that it can be said back or written down.
bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f; });
}

// The word at the front of `rest`, which then begins behind the blank after it.
QByteArrayView takeWord(QByteArrayView *rest)
{
    const qsizetype blank = rest->indexOf(' ');
    const QByteArrayView word = blank < 0 ? *rest : rest->first(blank);
    *rest = blank < 0 ? QByteArrayView() : rest->sliced(blank + 1);
    return word;
}

std::optional<quint32> numberOf(QByteArrayView word)
{
    if (word.isEmpty() || word.size() > 10 || !std::ranges::all_of(word, isDigit))
        return std::nullopt;
    bool fits = false;
    const quint32 number = word.toByteArray().toUInt(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

// "\"/\" \"Junk\"": behind the delimiter, as written.
QByteArray folderName(QByteArrayView rest)
{
    takeWord(&rest);
    const QByteArray name = rest.trimmed().toByteArray();
    const bool quoted = name.size() > 2 && name.startsWith('"') && name.endsWith('"')
        && name.count('"') == 2 && !name.contains('\\');
    const bool atom = !name.isEmpty() && std::ranges::none_of(name, [](char c) {
        return QByteArrayView(" \"(){}%*\\").contains(c);
    });
    return name.size() <= mostName && isPlain(name) && (quoted || atom) ? name : QByteArray();
}

} // namespace

std::optional<qint64> imapLiteralSize(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0)
        return std::nullopt;
    const QByteArrayView digits = line.sliced(open + 1, line.size() - open - 2);
    const std::optional<quint32> size = numberOf(digits);
    return size ? std::optional<qint64>(*size) : std::nullopt;
}

ImapResponse parseImapResponse(const QByteArray &line, const QByteArrayList &literals)
{
    ImapResponse response;
    response.literals = literals;
    QByteArrayView rest(line);
    if (rest == "+" || rest.startsWith("+ ")) {
        response.kind = ImapResponse::Kind::Continuation;
        response.text = rest.sliced(std::min<qsizetype>(2, rest.size())).toByteArray();
        return response;
    }
    const QByteArrayView tag = takeWord(&rest);
    QByteArrayView word = takeWord(&rest);
    if (tag.isEmpty() || word.isEmpty() || !isPlain(tag))
        return response;
    if (const std::optional<quint32> number = tag == "*" ? numberOf(word) : std::nullopt) {
        response.number = *number;
        word = takeWord(&rest);
    }
    response.word = word.toByteArray().toUpper();
    response.text = rest.toByteArray();
    if (response.word.isEmpty() || response.word.size() > 40 || !isPlain(response.word))
        return response;
    if (tag == "*") {
        response.kind = ImapResponse::Kind::Untagged;
        return response;
    }
    if (response.word != "OK" && response.word != "NO" && response.word != "BAD")
        return response;
    response.kind = ImapResponse::Kind::Tagged;
    response.tag = tag.toByteArray();
    return response;
}

QByteArrayList ImapResponse::capabilities() const
{
    QByteArrayView listed = word == "CAPABILITY" ? QByteArrayView(text) : QByteArrayView();
    const QByteArray upper = text.toUpper();
    const qsizetype bracket = upper.indexOf("[CAPABILITY ");
    if (word == "OK" && bracket == 0) {
        listed = QByteArrayView(text).sliced(12);
        const qsizetype close = listed.indexOf(']');
        listed = close < 0 ? QByteArrayView() : listed.first(close);
    }
    QByteArrayList words;
    while (!listed.isEmpty() && words.size() < mostWords) {
        const QByteArrayView one = takeWord(&listed);
        if (!one.isEmpty() && isPlain(one))
            words.append(one.toByteArray().toUpper());
    }
    return words;
}

QList<quint32> ImapResponse::found(qsizetype most) const
{
    QList<quint32> numbers;
    QByteArrayView rest(text);
    while (word == "SEARCH" && !rest.isEmpty()) {
        const QByteArrayView one = takeWord(&rest);
        const std::optional<quint32> number = numberOf(one);
        if (!number || *number == 0)
            continue;
        numbers.append(*number);
        if (numbers.size() > most)
            numbers.removeFirst();
    }
    return numbers;
}

QByteArray ImapResponse::junkFolder() const
{
    const qsizetype close = text.indexOf(')');
    if (word != "LIST" || !text.startsWith('(') || close < 0 || !literals.isEmpty())
        return {};
    const QByteArrayList attributes = text.mid(1, close - 1).toLower().split(' ');
    if (!attributes.contains("\\junk"))
        return {};
    QByteArrayView rest = QByteArrayView(text).sliced(close + 1);
    return folderName(rest.trimmed());
}

} // namespace doorcheck
