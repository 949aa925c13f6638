// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace doorcheck {

// The translation context of everything the command line says: Cli::tr("...").
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Cli)
};

} // namespace doorcheck
