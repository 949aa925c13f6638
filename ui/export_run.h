// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"
#include "ui/widgets/write_dialog.h"

#include <QString>

namespace doorcheck {

// The formats data is exported in, as filters for a file dialog; the first is the default.
QString exportFilters();

// Makes the run in the format the file's ending names (.json, .html, .csv, .md, .sarif, .pdf);
// nothing for another, and a sentence that says what, where, and what to do.
WriteDialog::Make exportOf(const RunDocument &run, const QString &path, QString *error);

// A file name to offer: "Bright Bakery 2026-11-24.pdf", nothing in it that a file system refuses.
QString suggestedName(const RunDocument &run, const QString &ending);

} // namespace doorcheck
