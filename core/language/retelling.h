// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace doorcheck {

// A text of ours that was said in any of our languages and then stored, in the language of this
// thread: names, numbers and addresses in it stay as they are. Several sentences in a row are told
// one by one. Whatever is no text of ours comes back unchanged.
QString retold(const QString &text);

} // namespace doorcheck
