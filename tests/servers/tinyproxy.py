# SPDX-License-Identifier: GPL-3.0-or-later
"""Tinyproxy. Without an Allow line it serves everybody; without ConnectPort, to every port."""

from __future__ import annotations

from doorcheck_servers.model import PASSWORD, USER, Case, Plan, Server, Site, proxy_truth

CASES = {
    "closed": Case(proxy_truth("closed"), {"lines": "Allow {office}\n"}),
    "open": Case(proxy_truth("open", "http-get", "http-connect")),
    "auth": Case(proxy_truth("auth"), {"lines": f"BasicAuth {USER} {PASSWORD}\n"}),
    "connect-443-only": Case(proxy_truth("open", "http-get"), {"lines": "ConnectPort 443\n"}),
}


def plan(site: Site, case: Case) -> Plan:
    config = (
        f"Port {site.port}\nListen {site.address}\nUser nobody\nTimeout 60\nMaxClients 20\n"
        'LogFile "/var/log/tinyproxy/tinyproxy.log"\nLogLevel Connect\n'
        'DefaultErrorFile "/usr/share/tinyproxy/default.html"\n'
        + case.options.get("lines", "").format(office=site.office)
    )
    return Plan(
        daemon=["tinyproxy", "-d", "-c", "/etc/tinyproxy/tinyproxy.conf"],
        files={"/etc/tinyproxy/tinyproxy.conf": config},
        directories={"/var/log/tinyproxy": "nobody:755", "/run/tinyproxy": "nobody:755"},
    )


SERVER = Server("tinyproxy", ("tinyproxy",), 8888, "http", CASES, plan)
