// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict/rule.h"

namespace doorcheck {

// The texts a rule hands over for the two answers that decide.
struct StatedTexts
{
    QString yes;     // owner's line for a yes that counts
    QString no;      // owner's line for a no
    QString problem; // the advice for a no
};

// What a signed answer is worth on `today`. Yes: Pass with grade "stated", as long as it is signed,
// not dated in the future and not past its end; a no is a Fail; "don't know" and an answer that ran
// out are NotProven; no answer is NotTested.
Judgement judgeStated(const std::optional<Attestation> &attestation, const QDate &today,
                      const StatedTexts &texts);

// Who said what, when, on what basis: the administrator's line.
QString statedDetail(const Attestation &attestation);

} // namespace doorcheck
