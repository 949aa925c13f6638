// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/report/report_model.h"

namespace doorcheck {

// What a probe wrote down, in words a person reads; the names themselves are those of the run
// document, which keeps them.

// "hostNames" -> "Names of the mail server"; a name of which nothing is known is taken apart:
// "someNewFact" -> "Some new fact".
QString factLabel(const QString &name);

// The facts of a probe, each value in one line; of what no value is known, no row. Where a proxy
// leads is a row a place.
QList<ReportRow> factRows(const QJsonObject &facts);

// "Refused by the server's rules": how one attempt ended.
QString outcomeWords(RelayOutcome outcome);
QString outcomeWords(ProxyOutcome outcome);
QString methodTitle(const QString &method); // "socks5" -> "SOCKS 5"
QString reachTitle(const QString &row);     // "login" -> "Remote login": where a proxy leads
QString reachPlace(const QJsonObject &cell); // the same for a cell of the matrix; a named host by name

} // namespace doorcheck
