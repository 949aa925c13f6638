// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace doorcheck {

// What stands between us and the place where the desktop keeps passwords. Asked after a question to
// it has failed; where nothing is known to be in the way, it counts as open.
enum class KeyStoreState {
    Open,
    Locked,   // and nobody unlocked it when that was asked for
    Absent,   // the session has none
    NoLibrary // what we speak to it with is not installed
};
KeyStoreState keyStoreState();

} // namespace doorcheck
