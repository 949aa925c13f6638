// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

#include <QPlainTextEdit>

namespace doorcheck {

// One conversation, line by line, as plain text. The lines that decided are marked by colour and by
// an arrow at their end.
class TranscriptView : public QPlainTextEdit
{
    Q_OBJECT

public:
    TranscriptView(const Finding &finding, const Transcript &transcript, QWidget *parent = nullptr);
};

} // namespace doorcheck
