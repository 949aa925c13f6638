# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP::Proxy, a proxy of a few lines of Perl, as people write it."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(proxy_truth("open", "http-get", "http-connect"), {"allow": "."}),
    "closed": Case(proxy_truth("closed"), {"allow": "^{office}$"}),
}
PROGRAM = """\
use strict;
use HTTP::Proxy;
use HTTP::Proxy::HeaderFilter::simple;
my $proxy = HTTP::Proxy->new(host => $ARGV[0], port => $ARGV[1]);
my $allow = $ARGV[2];
$proxy->push_filter(mime => undef, request => HTTP::Proxy::HeaderFilter::simple->new(sub {
    my ($self, $headers, $request) = @_;
    return if $self->proxy->client_socket->peerhost =~ /$allow/;
    $self->proxy->response(HTTP::Response->new(403, 'Forbidden', [], "No.\\n"));
}));
$proxy->start;
"""


def plan(site: Site, case: Case) -> Plan:
    allow = case.options["allow"].format(office=site.office.replace(".", "[.]"))
    return Plan(
        daemon=["perl", "/srv/proxy.pl", site.address, str(site.port), allow],
        files={"/srv/proxy.pl": PROGRAM},
    )


SERVER = Server("perlproxy", ("libhttp-proxy-perl",), 8080, "http", CASES, plan)
