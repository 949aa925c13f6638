// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace doorcheck::test {

// A picture against the one that is kept for it (tests/ui/baselines/<name>.png: one grey dot a tile
// of 8 by 8 pixels at 100 %, which smooths away how letters are drawn from machine to machine).
// Empty when they agree; else what differs, and <pictures>/differences/<name>.png shows it.
// With DOORCHECK_RENEW_PICTURES=1 the picture replaces what was kept.
QString comparedWithBaseline(const QString &name, const QImage &shot);

} // namespace doorcheck::test
