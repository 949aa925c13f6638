# SPDX-License-Identifier: GPL-3.0-or-later
"""Ziproxy, a compressing proxy: open to whoever reaches the port, unless told whom to serve."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(proxy_truth("open", "http-get", "http-connect"), {"lines": ""}),
    "closed": Case(proxy_truth("closed"), {"lines": 'OnlyFrom = "{office}"\n'}),
}


def plan(site: Site, case: Case) -> Plan:
    config = (
        f'Port = {site.port}\nAddress = "{site.address}"\nRunAsUser = "nobody"\nMaxActiveUserConnections = 20\n'
        'ErrorLog = "/var/log/ziproxy.log"\nUseContentLength = false\nAllowMethodCONNECT = true\n'
        + case.options["lines"].format(office=site.office)
    )  # fmt: skip
    return Plan(
        daemon=["sh", "-c", "ziproxy -d -c /etc/ziproxy/doorcheck.conf && exec sleep infinity"],
        files={"/etc/ziproxy/doorcheck.conf": config},
    )


SERVER = Server("ziproxy", ("ziproxy",), 8080, "http", CASES, plan)
