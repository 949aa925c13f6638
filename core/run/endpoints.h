// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"
#include "core/run/request.h"

#include <QCoroTask>
#include <QHash>

#include <utility>

namespace doorcheck {

// One place the run will speak to, and what is known of it beforehand.
struct RunEndpoint
{
    ProbeScope scope = ProbeScope::MailEndpoint;
    QString target; // for people
    ProbeInput input;
};

// A target that leads nowhere, and why; becomes a finding.
struct LostTarget
{
    ProbeScope scope = ProbeScope::MailEndpoint;
    QString target;
    QString reason;    // owner's line
    QString technical; // administrator's line
    bool notApplicable = false; // the domain says that it takes no mail
};

// Where an endpoint is: its address, and the port with the scope above it.
using EndpointPlace = std::pair<QHostAddress, quint32>;

struct RunTargets
{
    QList<RunEndpoint> endpoints; // each (scope, address, port) once for each mail domain
    QList<LostTarget> lost;
    QStringList notes; // sentences on what is odd about the names; they change no verdict
    QHash<EndpointPlace, QList<qsizetype>> known; // which of the endpoints are there
};

// The ports of a mail server asked when none was named.
QList<quint16> usualMailPorts();

// What a server is called where it is asked for another of its domains: "mx.example (b.example)".
QString targetFor(const QString &target, const QString &domain);

// Whether the name of a mail server's address is asked in DNS. Names a public name server cannot
// know are not asked of one (RFC 6303).
bool asksReverseName(const CheckRequest &request, const QHostAddress &address);

// Whether DNS is asked who takes mail for the outside mailbox: one that ends at the tested server
// proves nothing.
bool asksOutsideDomain(const CheckRequest &request);

// What every probe of this request is told, before an endpoint is known.
ProbeInput commonInput(const CheckRequest &request);

// Whether somebody wants this place left alone. One that was named without an address is every
// address of that host, one without a port every port.
bool isLeftOut(const QList<Endpoint> &leaveOut, const Endpoint &place);

// Looks up what has to be looked up: the only DNS questions of a run.
QCoro::Task<RunTargets> findEndpoints(CheckRequest request, Resolver *resolver,
                                      std::stop_token stop);

} // namespace doorcheck
