// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/report/pdf/flow.h"

#include <QSet>

namespace doorcheck::pdf {

// Commands as one types them: a grey box that breaks between lines.
void drawCommands(Flow &flow, const QStringList &commands);

// Which lines to set. Line numbers are those of the whole transcript in every case.
struct Excerpt
{
    int first = 0;  // lines before are left out, visibly
    int count = 0;  // and those after it
    QSet<int> decisive; // lines with the mark of `remark`
    QString remark; // "Should have been refused"
};

// The server's and our words, numbered, in a frame. Long lines are broken and cut after three.
void drawTranscript(Flow &flow, const Transcript &transcript, const Excerpt &excerpt);

} // namespace doorcheck::pdf
