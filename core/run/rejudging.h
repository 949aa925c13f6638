// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/judging.h"

namespace doorcheck {

// A finding whose evidence has grown is judged by its rule again; what people added to it stays.
// Remarks that compareAddresses() made are gone afterwards: call that again.
void judgeAgain(Finding *finding, const CheckRequest &request);

// A marked message that came through shows in its Received line which address the server saw: it
// stands in the evidence of mail.open-relay, and mail.client-address of the same place is told (fact
// "received") and judged anew.
void tellClientAddress(QList<Finding> *findings, const CheckRequest &request);

} // namespace doorcheck
