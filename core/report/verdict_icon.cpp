// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_icon.h"

#include "core/verdict/verdict_look.h"

#include <QColor>
#include <QFile>

static void initIconResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace doorcheck {

using namespace Qt::StringLiterals;

// "currentColor" is resolved here: not every reader of SVG takes it from the root's attribute.
static QByteArray icon(const VerdictLook &look)
{
    initIconResource();
    QFile file(u":/doorcheck/report/%1.svg"_s.arg(look.shape));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A verdict's shape is missing from the program: build it again.");
    const QString colour = QColor(look.colour[0]).name();
    return QString::fromUtf8(file.readAll()).replace(u"currentColor"_s, colour).toUtf8();
}

QByteArray verdictIcon(Verdict verdict)
{
    return icon(lookOf(verdict));
}

QByteArray acceptedIcon()
{
    return icon(lookOfAccepted());
}

} // namespace doorcheck
