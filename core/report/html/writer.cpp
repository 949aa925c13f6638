// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/writer.h"

namespace doorcheck::html {

void Writer::write(const Attributes &attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(name, value);
}

void Writer::open(const QString &tag, const Attributes &attributes)
{
    m_xml.writeStartElement(tag);
    write(attributes);
}

void Writer::close()
{
    // Without this an element with nothing in it becomes "<td/>", which HTML reads as not closed.
    m_xml.writeCharacters(QString());
    m_xml.writeEndElement();
}

void Writer::element(const QString &tag, const QString &text, const Attributes &attributes)
{
    open(tag, attributes);
    m_xml.writeCharacters(text);
    close();
}

void Writer::empty(const QString &tag, const Attributes &attributes)
{
    m_xml.writeEmptyElement(tag);
    write(attributes);
}

} // namespace doorcheck::html
