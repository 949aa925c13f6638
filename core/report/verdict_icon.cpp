// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_icon.h"

#include <QFile>
#include <QRegularExpression>

static void initIconResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace doorcheck {

using namespace Qt::StringLiterals;

// "currentColor" is resolved here: not every reader of SVG takes it from the root's attribute.
static QByteArray icon(const QString &name)
{
    initIconResource();
    QFile file(u":/doorcheck/report/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A verdict's shape is missing from the program: build it again.");
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression colour(u" color=\"(#[0-9A-Fa-f]{6})\""_s);
    const QString hex = colour.match(text).captured(1);
    return text.replace(u"currentColor"_s, hex).toUtf8();
}

QByteArray verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return icon(u"verdict-pass"_s);
    case Verdict::Warning:
        return icon(u"verdict-warning"_s);
    case Verdict::Fail:
        return icon(u"verdict-fail"_s);
    case Verdict::NotProven:
        return icon(u"verdict-not-proven"_s);
    case Verdict::NotTested:
        return icon(u"verdict-not-tested"_s);
    case Verdict::NotApplicable:
        break;
    }
    return icon(u"verdict-not-applicable"_s);
}

QByteArray acceptedIcon()
{
    return icon(u"overlay-accepted"_s);
}

} // namespace doorcheck
