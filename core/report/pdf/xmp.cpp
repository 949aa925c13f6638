// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/xmp.h"

#include <QXmlStreamWriter>

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

QString pdfDate(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const int minutes = time.offsetFromUtc() / 60;
    return time.toString(u"'D:'yyyyMMddHHmmss")
            + u"%1%2'%3'"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                      .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                      .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

static QString xmpDate(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return time.toString(u"yyyy-MM-ddTHH:mm:ss")
            + u"%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                      .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                      .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

static const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
static const auto dc = u"http://purl.org/dc/elements/1.1/"_s;
static const auto xmp = u"http://ns.adobe.com/xap/1.0/"_s;
static const auto pdfNs = u"http://ns.adobe.com/pdf/1.3/"_s;
static const auto pdfaid = u"http://www.aiim.org/pdfa/ns/id/"_s;

static void writeLanguages(QXmlStreamWriter &xml, const QString &element, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dc, element);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

static void writeAuthor(QXmlStreamWriter &xml, const QString &author)
{
    if (author.isEmpty())
        return;
    xml.writeStartElement(dc, u"creator"_s);
    xml.writeStartElement(rdf, u"Seq"_s);
    xml.writeTextElement(rdf, u"li"_s, author);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray xmpPacket(const DocumentInfo &info)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(pdfNs, u"pdf"_s);
    xml.writeNamespace(pdfaid, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeTextElement(dc, u"format"_s, u"application/pdf"_s);
    writeLanguages(xml, u"title"_s, info.title);
    writeLanguages(xml, u"description"_s, info.subject);
    writeAuthor(xml, info.author);
    xml.writeTextElement(xmp, u"CreatorTool"_s, info.creator);
    if (info.created.isValid()) {
        xml.writeTextElement(xmp, u"CreateDate"_s, xmpDate(info.created));
        xml.writeTextElement(xmp, u"ModifyDate"_s, xmpDate(info.created));
    }
    xml.writeTextElement(pdfNs, u"Producer"_s, info.creator);
    if (info.archive) {
        xml.writeTextElement(pdfaid, u"part"_s, u"1"_s);
        xml.writeTextElement(pdfaid, u"conformance"_s, u"B"_s);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + text.toUtf8()
            + "\n<?xpacket end=\"w\"?>\n";
}

} // namespace doorcheck::pdf
