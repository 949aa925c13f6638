// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/parts.h"
#include "core/report/verdict_icon.h"

#include <QRegularExpression>

namespace doorcheck::html {

using namespace Qt::StringLiterals;

QString findingId(const QString &reference)
{
    return u"finding-"_s + reference;
}

QString evidenceId(const QString &reference)
{
    return u"evidence-"_s + reference;
}

void openPart(Writer &out, ReportPart part)
{
    const QString id = partAnchor(part);
    out.open(u"section"_s, {{u"aria-labelledby"_s, id}});
    out.element(u"h2"_s, partTitle(part), {{u"id"_s, id}});
}

// The path of the shape alone: colour comes from the style sheet, and the word beside it is its
// alternative text.
void writeIcon(Writer &out, Verdict verdict)
{
    static const QRegularExpression path(u" d=\"([^\"]+)\""_s);
    const QString icon = QString::fromUtf8(verdictIcon(verdict));
    out.open(u"svg"_s, {{u"viewBox"_s, u"0 0 24 24"_s},
                        {u"aria-hidden"_s, u"true"_s},
                        {u"class"_s, verdictName(verdict)}});
    for (auto it = path.globalMatch(icon); it.hasNext();)
        out.element(u"path"_s, QString(),
                    {{u"fill"_s, u"currentColor"_s},
                     {u"fill-rule"_s, u"evenodd"_s},
                     {u"d"_s, it.next().captured(1).simplified()}});
    out.close();
}

void writeVerdict(Writer &out, Verdict verdict, const QString &tag)
{
    out.open(tag, {{u"class"_s, u"verdict "_s + verdictName(verdict)}});
    writeIcon(out, verdict);
    out.text(verdictTitle(verdict));
    out.close();
}

void writeLink(Writer &out, const QString &target, const QString &text)
{
    out.element(u"a"_s, text, {{u"href"_s, u'#' + target}});
}

void openTable(Writer &out, const QString &caption, const QStringList &heads, const QString &kind)
{
    out.open(u"table"_s, kind.isEmpty() ? Attributes() : Attributes{{u"class"_s, kind}});
    out.element(u"caption"_s, caption);
    out.open(u"thead"_s);
    out.open(u"tr"_s);
    for (const QString &head : heads)
        out.element(u"th"_s, head, {{u"scope"_s, u"col"_s}});
    out.close();
    out.close();
}

void writeRows(Writer &out, const QString &caption, const QList<ReportRow> &rows)
{
    if (rows.isEmpty())
        return;
    out.open(u"table"_s);
    out.element(u"caption"_s, caption);
    out.open(u"tbody"_s);
    for (const ReportRow &row : rows) {
        out.open(u"tr"_s);
        out.element(u"th"_s, row.name, {{u"scope"_s, u"row"_s}});
        out.element(u"td"_s, row.value);
        out.close();
    }
    out.close();
    out.close();
}

} // namespace doorcheck::html
