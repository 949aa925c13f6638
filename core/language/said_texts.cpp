// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/said_texts.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace doorcheck {

using namespace Qt::StringLiterals;

// A text with fewer letters of its own ("%1: %2") fits anything and would recognise nothing.
static constexpr qsizetype fewestLetters = 8;
// What stands for a placeholder is bounded like everything a server says.
static const QString anything = u"(.{1,2000}?)"_s;

SaidTexts::SaidTexts()
{
    const QDir folder(u":/i18n"_s);
    for (const QString &file : folder.entryList({u"doorcheck_*.ts"_s}, QDir::Files, QDir::Name))
        read(folder.filePath(file));
    std::ranges::stable_sort(m_forms, std::ranges::greater(), &Form::letters);
}

void SaidTexts::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program: build it again.", qPrintable(path));
    QXmlStreamReader xml(&file);
    TextKey key;
    QStringList forms;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QStringView name = xml.name();
            if (name == "message"_L1) {
                key = {key.context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1};
                forms.clear();
            } else if (name == "name"_L1) {
                key.context = xml.readElementText().toUtf8();
            } else if (name == "source"_L1) {
                forms << xml.readElementText();
                key.source = forms.last().toUtf8();
            } else if (name == "comment"_L1) {
                key.comment = xml.readElementText().toUtf8();
            } else if (name == "numerusform"_L1 || (name == "translation"_L1 && !key.counted)) {
                forms << xml.readElementText();
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1) {
            const QByteArray name = key.context + '\n' + key.source + '\n' + key.comment;
            auto known = m_known.find(name);
            if (known == m_known.end()) {
                known = m_known.insert(name, int(m_keys.size()));
                m_keys << key;
            }
            forms.removeDuplicates();
            for (const QString &form : std::as_const(forms))
                add(form, known.value());
        }
    }
    if (xml.hasError())
        qFatal("%s cannot be read: build the program again.", qPrintable(path));
}

void SaidTexts::add(const QString &text, int key)
{
    static const QRegularExpression placeholder(u"%L?([0-9]|n)"_s);
    if (text.isEmpty())
        return;
    Form form;
    form.key = key;
    QString pattern;
    qsizetype at = 0;
    const auto literal = [&](qsizetype end) {
        const QString part = text.mid(at, end - at);
        pattern += QRegularExpression::escape(part);
        form.longest = part.size() > form.longest.size() ? part : form.longest;
        form.letters += std::ranges::count_if(part, [](QChar c) { return c.isLetter(); });
    };
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        literal(match.capturedStart());
        at = match.capturedEnd();
        const int place = match.captured(1).toInt(); // 0 for %n
        const qsizetype before = form.places.indexOf(place);
        pattern += before >= 0 ? u"\\g{%1}"_s.arg(before + 1)
                   : match.captured(1) == "n"_L1 ? u"([0-9]{1,9})"_s
                                                 : anything;
        if (before < 0)
            form.places << place;
    }
    literal(text.size());
    if (form.places.isEmpty()) {
        if (!m_whole.contains(text))
            m_whole.insert(text, key);
    } else if (form.letters >= fewestLetters) {
        form.pattern.setPattern(QRegularExpression::anchoredPattern(pattern));
        form.pattern.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        m_forms << form;
    }
}

std::optional<SaidText> SaidTexts::find(const QString &text) const
{
    if (const auto whole = m_whole.constFind(text); whole != m_whole.constEnd())
        return SaidText{m_keys[whole.value()], {}};
    for (const Form &form : m_forms) {
        if (form.letters > text.size() || !text.contains(form.longest))
            continue;
        const QRegularExpressionMatch match = form.pattern.match(text);
        if (!match.hasMatch())
            continue;
        SaidText said{m_keys[form.key], {}};
        for (qsizetype i = 0; i < form.places.size(); ++i)
            said.arguments.insert(form.places[i], match.captured(int(i) + 1));
        return said;
    }
    return {};
}

} // namespace doorcheck
