// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/finisher.h"

#include "core/report/pdf/xmp.h"

#include <QLoggingCategory>
#include <QUrl>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace doorcheck::pdf {

using namespace Qt::StringLiterals;

static constexpr double pointsPerPixel = 0.75;

static QPDFObjectHandle text(const QString &string)
{
    return QPDFObjectHandle::newUnicodeString(string.toStdString());
}

static QPDFObjectHandle name(const char *value)
{
    return QPDFObjectHandle::newName(value);
}

static QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

// Adds outline and links to a document that is already drawn.
class Finisher
{
public:
    Finisher(QPDF &pdf, const Sheet &sheet, const Marks &marks)
        : m_pdf(pdf), m_sheet(sheet), m_marks(marks), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void addLinks()
    {
        for (const Marks::Link &link : m_marks.links)
            addLink(link);
    }

    // Two levels. Parts are shown, what is inside them is folded away (a negative /Count).
    void addOutline()
    {
        if (m_marks.bookmarks.isEmpty())
            return;
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", name("/Outlines"));
        QList<QPDFObjectHandle> parts;
        QList<QList<QPDFObjectHandle>> inside;
        for (const Marks::Bookmark &bookmark : m_marks.bookmarks) {
            QPDFObjectHandle entry = newEntry(bookmark);
            if (bookmark.level == 0 || parts.isEmpty()) {
                parts << entry;
                inside << QList<QPDFObjectHandle>();
            } else {
                inside.last() << entry;
            }
        }
        chain(root, parts, int(parts.size()));
        for (int i = 0; i < parts.size(); ++i)
            chain(parts[i], inside[i], -int(inside[i].size()));
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
    }

private:
    QPDFObjectHandle destination(const Marks::Place &place)
    {
        QPDFObjectHandle array = QPDFObjectHandle::newArray();
        array.appendItem(m_pages.at(size_t(place.page)).getObjectHandle());
        array.appendItem(name("/XYZ"));
        array.appendItem(QPDFObjectHandle::newNull());
        // A little above the heading, so that it does not stick to the window's edge.
        array.appendItem(number((m_sheet.height - qMax(0.0, place.y - 12)) * pointsPerPixel));
        array.appendItem(QPDFObjectHandle::newNull());
        return array;
    }

    QPDFObjectHandle newEntry(const Marks::Bookmark &bookmark)
    {
        QPDFObjectHandle entry = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", text(bookmark.title));
        entry.replaceKey("/Dest", destination(bookmark.place));
        return entry;
    }

    static void chain(QPDFObjectHandle parent, QList<QPDFObjectHandle> &children, int count)
    {
        if (children.isEmpty())
            return;
        for (int i = 0; i < children.size(); ++i) {
            children[i].replaceKey("/Parent", parent);
            if (i > 0)
                children[i].replaceKey("/Prev", children[i - 1]);
            if (i + 1 < children.size())
                children[i].replaceKey("/Next", children[i + 1]);
        }
        parent.replaceKey("/First", children.first());
        parent.replaceKey("/Last", children.last());
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    }

    void addLink(const Marks::Link &link)
    {
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", name("/Annot"));
        annotation.replaceKey("/Subtype", name("/Link"));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed: PDF/A asks for it
        annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        const QRectF &r = link.rect;
        QPDFObjectHandle rect = QPDFObjectHandle::newArray();
        rect.appendItem(number(r.left() * pointsPerPixel));
        rect.appendItem(number((m_sheet.height - r.bottom()) * pointsPerPixel));
        rect.appendItem(number(r.right() * pointsPerPixel));
        rect.appendItem(number((m_sheet.height - r.top()) * pointsPerPixel));
        annotation.replaceKey("/Rect", rect);
        if (link.target.startsWith(u'#')) {
            const auto place = m_marks.anchors.constFind(link.target.mid(1));
            if (place == m_marks.anchors.constEnd())
                return;
            annotation.replaceKey("/Dest", destination(*place));
        } else {
            QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
            action.replaceKey("/S", name("/URI"));
            const QByteArray url = QUrl(link.target).toEncoded();
            action.replaceKey("/URI", QPDFObjectHandle::newString(url.toStdString()));
            annotation.replaceKey("/A", action);
        }
        QPDFObjectHandle page = m_pages.at(size_t(link.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    QPDF &m_pdf;
    const Sheet &m_sheet;
    const Marks &m_marks;
    std::vector<QPDFPageObjectHelper> m_pages;
};

static void describe(QPDF &pdf, const DocumentInfo &info)
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    const auto add = [&dictionary](const char *key, const QString &value) {
        if (!value.isEmpty())
            dictionary.replaceKey(key, text(value));
    };
    add("/Title", info.title);
    add("/Author", info.author);
    add("/Subject", info.subject);
    add("/Creator", info.creator);
    add("/Producer", info.creator);
    add("/CreationDate", pdfDate(info.created));
    add("/ModDate", pdfDate(info.created));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
    pdf.getTrailer().removeKey("/ID"); // made of the time and a random number

    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(info.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpPacket(info).toStdString());
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", metadata);
}

static void attach(QPDF &pdf, const DocumentInfo &info)
{
    if (info.attached.isEmpty())
        return;
    const std::string fileName = info.attachedName.toStdString();
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, info.attached.toStdString());
    stream.setSubtype("application/json");
    stream.setCreationDate(pdfDate(info.created).toStdString());
    stream.setModDate(pdfDate(info.created).toStdString());
    auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, fileName, stream);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(fileName, spec);
}

// Qt marks an embedded subset with six letters that change from run to run, and only in one of the
// two places that have to agree (PDF 1.4, 5.5.3). One file holds one subset of each font, so one mark
// serves them all.
static void nameFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        for (const char *key : {"/FontName", "/BaseFont"}) {
            QPDFObjectHandle value = object.getKey(key);
            if (!value.isName())
                continue;
            std::string fontName = value.getName().substr(1);
            const size_t plus = fontName.find('+');
            if (plus != std::string::npos)
                fontName.erase(0, plus + 1);
            object.replaceKey(key, QPDFObjectHandle::newName("/DOORCK+" + fontName));
        }
    }
}

static QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4, which has none
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray finish(const QByteArray &drawn, const Sheet &sheet, const Marks &marks,
                  const DocumentInfo &info)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", drawn.constData(), size_t(drawn.size()));
        Finisher finisher(pdf, sheet, marks);
        finisher.addLinks();
        finisher.addOutline();
        describe(pdf, info);
        attach(pdf, info);
        nameFonts(pdf);
        return written(pdf);
    } catch (const std::exception &error) {
        qCritical("The report's outline and links could not be added (%s); the pages are complete.",
                  error.what());
        return drawn;
    }
}

} // namespace doorcheck::pdf
