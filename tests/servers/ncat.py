# SPDX-License-Identifier: GPL-3.0-or-later
"""Ncat as a proxy of HTTP. It listens on every address, so one case must do."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(proxy_truth("open", "http-get", "http-connect")),
}


def plan(site: Site, case: Case) -> Plan:
    return Plan(daemon=["ncat", "-l", site.address, str(site.port), "-k", "--proxy-type", "http"])


SERVER = Server("ncat", ("ncat",), 8123, "http", CASES, plan)
