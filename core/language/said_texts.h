// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace doorcheck {

// How a text is asked for: the arguments of QCoreApplication::translate().
struct TextKey
{
    QByteArray context, source, comment;
    bool counted = false; // has numerus forms
};

// A text found again in what was stored, with what stood at its %1, %2 (at 1, 2) and %n (at 0).
struct SaidText
{
    TextKey key;
    QHash<int, QString> arguments;
};

// Every text of the catalogues in every language, to be recognised when it comes back.
class SaidTexts
{
public:
    SaidTexts(); // reads :/i18n/doorcheck_*.ts

    std::optional<SaidText> find(const QString &text) const;

private:
    struct Form
    {
        int key = 0;
        QString longest;       // its longest part without a placeholder: tried before the pattern
        qsizetype letters = 0; // outside the placeholders: the more, the surer
        QRegularExpression pattern;
        QList<int> places; // the placeholder of each group
    };
    void read(const QString &path);
    void add(const QString &form, int key);

    QList<TextKey> m_keys;
    QHash<QString, int> m_whole; // texts without placeholders
    QHash<QByteArray, int> m_known;
    QList<Form> m_forms; // most letters first
};

} // namespace doorcheck
