# SPDX-License-Identifier: GPL-3.0-or-later
"""HAProxy: a reverse proxy in front of one web server, and what makes it go anywhere."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

WEB = """\
frontend web
    bind {address}:8081
    http-request return status 200 content-type text/html string "<p>Bread since 1904.</p>"
"""
CASES = {
    "reverse": Case(proxy_truth("not-a-proxy"), {"backend": "server web {address}:8081"}),
    # 503 to everything: its only backend is down.
    "backend-down": Case(proxy_truth("gateway-down"), {"backend": "server web {address}:8082"}),
    # The office may go where the Host header says; whoever says so in a PROXY header is the office.
    "accept-proxy": Case(
        proxy_truth("open", "proxy-header"),
        {
            "bind": "accept-proxy",
            "backend": "http-request deny if !{{ src {office} }}\n"
            "    http-request set-dst req.hdr_ip(host)\n"
            "    http-request set-dst-port hdr(host),field(2,:)\n"
            "    server anywhere 0.0.0.0:0",
        },
    ),
    # The destination is taken from the Host header.
    "open-by-host": Case(
        proxy_truth("open", "http-get", "http-host"),
        {
            "backend": "http-request set-dst req.hdr_ip(host)\n"
            "    http-request set-dst-port hdr(host),field(2,:)\n"
            "    server anywhere 0.0.0.0:0"
        },
    ),
}

CONFIG = """\
global
    log /dev/log local0
defaults
    mode http
    log global
    timeout connect 5s
    timeout client 30s
    timeout server 30s
frontend public
    bind {address}:{port} {bind}
    default_backend behind
backend behind
    {backend}
"""


def plan(site: Site, case: Case) -> Plan:
    backend = case.options["backend"].format(address=site.address, office=site.office)
    config = CONFIG.format(address=site.address, port=site.port, backend=backend,
                           bind=case.options.get("bind", ""))  # fmt: skip
    return Plan(
        daemon=["haproxy", "-db", "-f", "/etc/haproxy/doorcheck.cfg"],
        files={"/etc/haproxy/doorcheck.cfg": config + WEB.format(address=site.address)},
    )


SERVER = Server("haproxy", ("haproxy",), 8080, "http", CASES, plan)
