// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace doorcheck {

// What a screen reader is told about scroll areas. Qt 6.4's own account of them fetches a part by its
// number without looking whether it is still there, and reads past the end of a list when a scroll
// bar went in between: the program ends. To be called once, before there is a window.
void guardScrollAreas();

} // namespace doorcheck
