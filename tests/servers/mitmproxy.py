# SPDX-License-Identifier: GPL-3.0-or-later
"""mitmproxy, as people leave it running: a proxy for whoever can reach the port, or with a login."""

from __future__ import annotations

from doorcheck_servers.model import PASSWORD, USER, Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(proxy_truth("open", "http-get", "http-connect")),
    "auth": Case(proxy_truth("auth"), {"login": ["--set", f"proxyauth={USER}:{PASSWORD}"]}),
}


def plan(site: Site, case: Case) -> Plan:
    return Plan(
        daemon=[
            "mitmdump", "--listen-host", site.address, "--listen-port", str(site.port),
            "--set", "block_global=false", "--set", "confdir=/root/.mitmproxy",
            *case.options.get("login", []),
        ],
    )  # fmt: skip


SERVER = Server("mitmproxy", ("mitmproxy",), 8080, "http", CASES, plan)
