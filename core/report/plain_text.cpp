// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_text.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

static bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

// Isolates set a name apart from right-to-left text around it. They turn nothing around by
// themselves, and as long as each one is ended they reach no further than the text they stand in.
static bool isIsolate(char32_t c)
{
    return c == 0x2068 || c == 0x2069; // first strong isolate, pop directional isolate
}

// The mark that goes before an isolate at the beginning of a text.
static bool isMarkBefore(const QString &text, qsizetype at)
{
    return text[at].unicode() == 0x200F && at + 1 < text.size()
        && text[at + 1].unicode() == 0x2068;
}

static bool endsItsIsolates(const QString &text)
{
    int open = 0;
    for (const QChar c : text) {
        open += c.unicode() == 0x2068 ? 1 : c.unicode() == 0x2069 ? -1 : 0;
        if (open < 0)
            return false;
    }
    return open == 0;
}

// Nearly every line of a conversation is: nothing in it has to be looked at twice.
static bool isPrintableAscii(const QString &text)
{
    const QChar *const end = text.constData() + text.size();
    for (const QChar *at = text.constData(); at != end; ++at) {
        if (*at < QChar(u' ') || *at > QChar(u'~'))
            return false;
    }
    return true;
}

QString plainText(const QString &text, qsizetype longest)
{
    if (text.size() <= longest && isPrintableAscii(text))
        return text.trimmed();
    const bool isolates = endsItsIsolates(text);
    QString result;
    result.reserve(qMin(text.size(), longest));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (result.size() >= longest) {
            result += u"..."_s;
            break;
        }
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
        if (c == '\n' || c == '\r' || c == '\t')
            result += u' ';
        else if (isHidden(c) && !(isolates && (isIsolate(c) || isMarkBefore(text, i))))
            result += u"<U+%1>"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
        else
            result += QChar::fromUcs4(c);
    }
    while (isolates && !endsItsIsolates(result)) // cut off inside
        result += QChar(0x2069);
    return result.trimmed();
}

} // namespace doorcheck
