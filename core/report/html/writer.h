// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QXmlStreamWriter>

namespace doorcheck::html {

using Attributes = QList<QPair<QString, QString>>;

// Writes HTML that is well-formed XML as well; everything handed in is text and is escaped. Closes
// what it opened by itself at most once: open() and close() pair in the caller.
class Writer
{
public:
    explicit Writer(QString *out) : m_xml(out) {}

    void doctype() { m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>\n")); }
    void open(const QString &tag, const Attributes &attributes = {});
    void close();
    // An element that holds one text, empty or not.
    void element(const QString &tag, const QString &text, const Attributes &attributes = {});
    // "meta", "img": an element that never has an end.
    void empty(const QString &tag, const Attributes &attributes);
    void text(const QString &text) { m_xml.writeCharacters(text); }

private:
    void write(const Attributes &attributes);
    QXmlStreamWriter m_xml;
};

} // namespace doorcheck::html
