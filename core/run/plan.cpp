// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/plan.h"

#include "core/probe/proxy/proxy_methods.h"
#include "core/run/endpoints.h"
#include "core/run/judging.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorcheck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::Plan)
};

void addRows(Plan *plan, const CheckRequest &request, ProbeScope scope, const QString &target,
             const ProbeInput &input)
{
    const QStringList selected = selectedChecks(request);
    const PaceLimits pace = paceLimits(request.pace);
    for (const ProbeEntry &probe : probeTable()) {
        if (!asks(probe, scope, input) || !selected.contains(probe.id))
            continue;
        ProbeInput known = input;
        if (selected.contains(probe.after))
            known.before = std::make_shared<const Evidence>(); // it will have run by then
        const PlannedTraffic traffic = probe.plan(known, pace);
        if (traffic.connections == 0)
            continue;
        plan->rows.append({probe.id, target,
                           input.endpoint.address.isNull() ? QString()
                                                           : input.endpoint.address.toString(),
                           input.endpoint.port, traffic.connections, traffic.messages,
                           traffic.logLines,
                           traffic.usual > 0 ? traffic.usual : traffic.connections,
                           traffic.refusals});
        plan->connections += traffic.connections;
        plan->messages += traffic.messages;
    }
}

void addHost(Plan *plan, const CheckRequest &request, ProbeScope scope, const HostTarget &host)
{
    const bool mail = scope == ProbeScope::MailEndpoint;
    if (host.address.isNull()) {
        plan->lookups.append((mail && request.discovery
                                  ? //: %1 lists names
                                    Words::tr("A and AAAA of %1, then the reverse names")
                                  //: %1 lists names
                                  : Words::tr("A and AAAA of %1"))
                                 .arg(host.host));
        plan->eachAddress = true;
    } else if (mail && asksReverseName(request, host.address)) {
        //: %1 lists addresses
        plan->lookups.append(Words::tr("the reverse name of %1").arg(host.address.toString()));
    }
    QList<quint16> ports =
        scope == ProbeScope::ProxyEndpoint ? usualProxyPorts() : usualMailPorts();
    if (host.port)
        ports = {host.port};
    const qsizetype domains = mail ? std::max<qsizetype>(request.domains.size(), 1) : 1;
    for (qsizetype i = 0; i < domains; ++i) {
        for (const quint16 port : std::as_const(ports)) {
            if (isLeftOut(request.leaveOut, {host.host, host.address, port}))
                continue;
            ProbeInput input = commonInput(request);
            input.domain = request.domains.value(i);
            input.furtherDomain = i > 0;
            input.endpoint = {host.host, host.address, port};
            input.portNamed = host.port != 0;
            if (!host.host.isEmpty())
                input.hostNames.append(host.host);
            addRows(plan, request, scope,
                    i > 0 ? targetFor(host.name, input.domain) : host.name, input);
        }
    }
}

// The tester's own mailbox, read once for each server that may take a marked message.
void addMailbox(Plan *plan, const ImapLogin &login)
{
    const QString check = u"mail.open-relay"_s;
    const auto servers = std::ranges::count_if(
        plan->rows, [&](const PlanRow &row) { return row.check == check && row.messages > 0; });
    if (servers == 0)
        return;
    const QHostAddress address(login.host);
    if (address.isNull())
        //: %1 lists names
        plan->lookups.append(Words::tr("A and AAAA of %1").arg(login.host));
    const int most = static_cast<int>(servers);
    //: %1 is the server of a mailbox
    plan->rows.append({check, Words::tr("your mailbox at %1").arg(login.host),
                       address.isNull() ? QString() : address.toString(), login.port, most, 0,
                       //: %1 is who logs in
                       {Words::tr("a login of %1 over IMAP, reading only").arg(login.user)}, 0, 0});
    plan->connections += most;
}

QHostAddress anyTarget(const CheckRequest &request)
{
    for (const QList<HostTarget> *list : {&request.mail, &request.proxies}) {
        for (const HostTarget &host : *list) {
            if (!host.address.isNull())
                return host.address;
        }
    }
    // A documentation address (RFC 5737): only the routing table is asked.
    return QHostAddress(u"192.0.2.1"_s);
}

QString wordsOf(PaceName pace)
{
    const PaceLimits limits = paceLimits(pace);
    if (limits.perMinute == 0)
        return Words::tr("as fast as the server answers");
    //: How fast the check goes. %1 counts connections, %2 seconds
    const QString apart = Words::tr("at most %1 connections a minute to one address, %2 s apart")
                              .arg(limits.perMinute)
                              .arg(double(limits.gap.count()) / 1000.0);
    if (limits.refusalsInTenMinutes == 0)
        return apart;
    //: %1 is the sentence about the pace, %2 the most refused questions
    return Words::tr("%1, and no more than %2 refused questions in any ten minutes, so that a log "
                     "watcher does not shut us out")
        .arg(apart)
        .arg(limits.refusalsInTenMinutes);
}

} // namespace

Plan planFor(const CheckRequest &request)
{
    Plan plan;
    plan.paceText = wordsOf(request.pace);
    plan.outsideMailbox = commonInput(request).outsideMailbox;
    if (request.discovery) {
        for (const QString &domain : request.domains) {
            plan.lookups.append(
                //: %1 lists domains
                Words::tr("MX of %1, then A, AAAA and the reverse names of its mail servers")
                    .arg(domain));
            ProbeInput input = commonInput(request);
            input.domain = domain;
            for (const quint16 port : usualMailPorts()) {
                input.endpoint = {domain, {}, port};
                addRows(&plan, request, ProbeScope::MailEndpoint,
                        //: %1 lists domains
                        Words::tr("each mail server of %1").arg(domain), input);
            }
        }
        plan.eachAddress = !request.domains.isEmpty();
    }
    for (const HostTarget &host : request.mail)
        addHost(&plan, request, ProbeScope::MailEndpoint, host);
    for (const HostTarget &host : request.proxies)
        addHost(&plan, request, ProbeScope::ProxyEndpoint, host);
    if (asksOutsideDomain(request))
        //: %1 is a mailbox's domain
        plan.lookups.append(Words::tr("MX of %1, then A and AAAA of its mail servers: a mailbox that "
                                      "the tested server itself holds would prove nothing")
                                .arg(request.outsideMailbox.section(u'@', -1)));
    if (request.sendProof && request.proofMailbox)
        addMailbox(&plan, *request.proofMailbox);
    if (plan.eachAddress)
        plan.notes.append(Words::tr("Rows without an address are sent once to every address "
                                    "that DNS gives."));
    if (needsListeners(request))
        plan.notes.append(Words::tr("Listeners of our own wait on this computer while the check "
                                    "runs, for what comes back through a server or a proxy."));
    if (request.outsideMailbox.isEmpty())
        plan.notes.append(Words::tr("No outside mailbox of yours is named, so a reserved address "
                                    "stands in for it. Some servers cannot find its domain; name "
                                    "one with --external."));
    plan.notes.append(request.sendProof
                          ? //: %1 is a mailbox
                            Words::tr("Where a server agrees to pass on mail, a marked message is "
                                      "sent to %1 for each way it agreed, at most three a server.")
                                .arg(plan.outsideMailbox)
                          : Words::tr("No message is sent: every dialogue ends before the first "
                                      "byte of one."));
    const QHostAddress source = sourceTowards(anyTarget(request), request.source);
    plan.sourceAddress = source.isNull() ? QString() : source.toString();
    return plan;
}

} // namespace doorcheck
