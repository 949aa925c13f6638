// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/retelling.h"

#include "core/language/language.h"
#include "core/language/said_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <mutex>

namespace doorcheck {

using namespace Qt::StringLiterals;

// A text may stand in a text, and that one in a third; more is nothing that we say.
static constexpr int deepest = 3;
// Sentences in a row beyond which a text is somebody else's.
static constexpr qsizetype mostSentences = 24;
static constexpr qsizetype mostKept = 4096;

static QString tell(const QString &text, int depth);

// All placeholders at once: what stands for one may itself look like another.
static QString filled(const QString &pattern, const QHash<int, QString> &arguments)
{
    static const QRegularExpression placeholder(u"%L?([1-9])"_s);
    QString text;
    qsizetype at = 0;
    for (auto matches = placeholder.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += QStringView(pattern).sliced(at, match.capturedStart() - at);
        text += arguments.value(match.captured(1).toInt(), match.captured());
        at = match.capturedEnd();
    }
    return text + pattern.sliced(at);
}

static std::optional<QString> told(const QString &text, int depth)
{
    static const SaidTexts texts;
    const std::optional<SaidText> said = texts.find(text);
    if (!said)
        return {};
    QHash<int, QString> arguments;
    for (auto it = said->arguments.cbegin(); it != said->arguments.cend(); ++it)
        arguments[it.key()] = depth < deepest ? tell(it.value(), depth + 1) : it.value();
    const TextKey &key = said->key;
    const int n = key.counted ? said->arguments.value(0, u"0"_s).toInt() : -1;
    return filled(QCoreApplication::translate(key.context, key.source, key.comment, n), arguments);
}

static QString tell(const QString &text, int depth)
{
    if (const std::optional<QString> whole = told(text, depth))
        return *whole;
    static const QRegularExpression sentenceEnd(u"(?<=[.?!\u061F]) (?=\\S)"_s);
    const QStringList sentences = text.split(sentenceEnd);
    if (sentences.size() < 2 || sentences.size() > mostSentences)
        return text;
    // A text of ours may be several sentences: the longest that is known comes first.
    QStringList result;
    for (qsizetype from = 0; from < sentences.size();) {
        qsizetype to = sentences.size();
        std::optional<QString> part;
        for (; to > from && !part; --to)
            part = told(sentences.sliced(from, to - from).join(u' '), depth);
        result << part.value_or(sentences[from]);
        from = part ? to + 1 : from + 1;
    }
    return result.join(u' ');
}

QString retold(const QString &text)
{
    if (text.isEmpty())
        return text;
    static std::mutex mutex;
    static QHash<QString, QString> kept;
    const QString key = currentLanguage() + u'\n' + text;
    {
        const std::lock_guard lock(mutex);
        if (const auto known = kept.constFind(key); known != kept.constEnd())
            return known.value();
    }
    const QString result = tell(text, 0);
    const std::lock_guard lock(mutex);
    if (kept.size() >= mostKept)
        kept.clear();
    kept.insert(key, result);
    return result;
}

} // namespace doorcheck
