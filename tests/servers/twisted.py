# SPDX-License-Identifier: GPL-3.0-or-later
"""Twisted: a proxy of HTTP in ten lines, as people write it, and its SOCKS 4 server."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "http": Case(proxy_truth("open", "http-get"), {"kind": "http"}),
    "socks": Case(proxy_truth("open", "socks4", kind="socks"), {"kind": "socks"}),
}
HTTP = """\
import sys
from twisted.internet import reactor
from twisted.web import http, proxy
class Factory(http.HTTPFactory):
    protocol = proxy.Proxy
reactor.listenTCP(int(sys.argv[2]), Factory(), interface=sys.argv[1])
reactor.run()
"""
SOCKS = """\
import sys
from twisted.internet import reactor
from twisted.protocols import socks
reactor.listenTCP(int(sys.argv[2]), socks.SOCKSv4Factory(None), interface=sys.argv[1])
reactor.run()
"""


def plan(site: Site, case: Case) -> Plan:
    text = {"http": HTTP, "socks": SOCKS}[case.options["kind"]]
    return Plan(
        daemon=["/usr/bin/python3", "/srv/proxy.py", site.address, str(site.port)],
        files={"/srv/proxy.py": text},
    )


SERVER = Server("twisted", ("python3-twisted",), 1080, "http", CASES, plan)
