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

QString plainText(const QString &text, qsizetype longest)
{
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
        else if (isHidden(c))
            result += u"<U+%1>"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
        else
            result += QChar::fromUcs4(c);
    }
    return result.trimmed();
}

} // namespace doorcheck
