// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_fixture.h"

namespace doorcheck::test {

// Seven runs of one client in the store, the last one open in the window: something to see on every
// page. False, with a reason, when that failed.
bool openWithSamples(WindowFixture &fixture, QString *error);

// The pages with a picture each, the first page included.
QStringList samplePages();
// Shows one of them and waits until it is laid out.
void showSamplePage(WindowFixture &fixture, const QString &page);

} // namespace doorcheck::test
