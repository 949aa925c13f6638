// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/marks.h"
#include "core/report/pdf/theme.h"

#include <QByteArray>
#include <QDateTime>

namespace doorcheck::pdf {

struct DocumentInfo
{
    QString title, author, subject;
    QString creator;    // "Doorcheck 0.1.0"
    QString language;   // BCP 47
    QDateTime created;  // the run's time: never now
    bool archive = true; // says that it is prepared for PDF/A-1b
    QByteArray attached; // the run document, where it goes along
    QString attachedName;
};

// What QPdfWriter cannot do, done to what it wrote: outline, links that work, language, title and
// author in Info and XMP alike, and an identity that depends on nothing but the contents. A result
// for the archive is "prepared for PDF/A-1b": nobody has validated it.
// A file libqpdf cannot read is a programming error; then `drawn` comes back as it was.
QByteArray finish(const QByteArray &drawn, const Sheet &sheet, const Marks &marks,
                  const DocumentInfo &info);

} // namespace doorcheck::pdf
