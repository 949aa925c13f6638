// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_document.h"

namespace doorcheck {

// What a stranger reaches through the proxies of a run: a row for each kind of service, a column for
// each way to ask. Read from the facts of the check proxy.reach; empty when a run has none. Several
// proxies and ports share one table: the worst of them stands in the cell.
struct ReachMatrix
{
    struct Cell
    {
        QString text; // "Reached"
        Verdict verdict = Verdict::NotTested;
    };
    struct Row
    {
        QString name, ports; // "Mail", "ports 25, 465"
        QList<Cell> cells;   // one a method
    };
    QStringList methods; // "SOCKS 5"
    QList<Row> rows;

    int reached() const;
    int asked() const { return int(rows.size() * methods.size()); }
};
ReachMatrix reachMatrix(const RunDocument &run);

} // namespace doorcheck
