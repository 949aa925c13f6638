// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict/verdict_look.h"

namespace doorcheck {

using namespace Qt::StringLiterals;

const VerdictLook &lookOf(Verdict verdict)
{
    static const VerdictLook pass{
        "verdict-pass"_L1, {0x17704C, 0x6CC79B, 0x5CFFB0}, {0xE6F3EC, 0x1C3228, 0x000000}};
    static const VerdictLook fail{
        "verdict-fail"_L1, {0xB3261E, 0xFF8F84, 0xFF9C94}, {0xFBEAE8, 0x40211F, 0x000000}};
    static const VerdictLook warning{
        "verdict-warning"_L1, {0x8A5A00, 0xE7B75B, 0xFFCC4D}, {0xFAF0DC, 0x392D16, 0x000000}};
    static const VerdictLook notProven{
        "verdict-not-proven"_L1, {0x6247B5, 0xB9A8F5, 0xD0BFFF}, {0xEFEBFA, 0x2C2642, 0x000000}};
    static const VerdictLook notTested{
        "verdict-not-tested"_L1, {0x5A6270, 0xAEB5C0, 0xFFFFFF}, {0xEEF0F3, 0x2A2E35, 0x000000}};
    static const VerdictLook notApplicable{"verdict-not-applicable"_L1,
                                           {0x5A6270, 0xAEB5C0, 0xFFFFFF},
                                           {0xEEF0F3, 0x2A2E35, 0x000000}};
    switch (verdict) {
    case Verdict::Pass:
        return pass;
    case Verdict::Fail:
        return fail;
    case Verdict::Warning:
        return warning;
    case Verdict::NotProven:
        return notProven;
    case Verdict::NotTested:
        return notTested;
    case Verdict::NotApplicable:
        break;
    }
    return notApplicable;
}

const VerdictLook &lookOfAccepted()
{
    static const VerdictLook accepted{
        "overlay-accepted"_L1, {0x1F5FA8, 0x8DB8F2, 0x8FD0FF}, {0xE5EEF9, 0x1F2F45, 0x000000}};
    return accepted;
}

} // namespace doorcheck
