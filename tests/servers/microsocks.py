# SPDX-License-Identifier: GPL-3.0-or-later
"""microsocks, a SOCKS 5 server without a configuration file: without a login it serves everybody."""

from __future__ import annotations

from doorcheck_servers.model import PASSWORD, USER, Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(proxy_truth("open", "socks5", kind="socks")),
    "auth": Case(proxy_truth("auth", kind="socks"), {"login": ["-u", USER, "-P", PASSWORD]}),
}


def plan(site: Site, case: Case) -> Plan:
    login = case.options.get("login", [])
    return Plan(daemon=["microsocks", "-i", site.address, "-p", str(site.port), *login])


SERVER = Server("microsocks", ("microsocks",), 1080, "socks", CASES, plan)
