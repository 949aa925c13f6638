# SPDX-License-Identifier: GPL-3.0-or-later
"""Tinyproxy. Without an Allow line it serves everybody; without ConnectPort, to every port."""

from __future__ import annotations

from doorcheck_servers.model import PASSWORD, USER, Case, Plan, Server, Site, proxy_truth

UPSTREAM = "Upstream http {behind}:8889\n"
CASES = {
    "closed": Case(proxy_truth("closed"), {"lines": "Allow {office}\n"}),
    "open": Case(proxy_truth("open", "http-get", "http-connect")),
    "auth": Case(proxy_truth("auth"), {"lines": f"BasicAuth {USER} {PASSWORD}\n"}),
    "connect-443-only": Case(proxy_truth("open", "http-get"), {"lines": "ConnectPort 443\n"}),
    # All of it goes through a second one, behind.
    "upstream": Case(
        proxy_truth("open", "http-get", "http-connect"), {"behind": "0.0.0.0/0", "lines": UPSTREAM}
    ),
    # It serves everybody itself, and the one behind it nobody.
    "upstream-closed": Case(proxy_truth("shut-behind"), {"behind": "192.0.2.1", "lines": UPSTREAM}),
    # The one behind is down.
    "upstream-down": Case(proxy_truth("gateway-down"), {"lines": UPSTREAM}),
}


def plan(site: Site, case: Case) -> Plan:
    config = (
        f"Port {site.port}\nListen {site.address}\nUser nobody\nTimeout 60\nMaxClients 20\n"
        'LogFile "/var/log/tinyproxy/tinyproxy.log"\nLogLevel Connect\n'
        'DefaultErrorFile "/usr/share/tinyproxy/default.html"\n'
        + case.options.get("lines", "").format(
            office=site.office, behind=site.behind
        )
    )
    files = {"/etc/tinyproxy/tinyproxy.conf": config}
    daemon = ["tinyproxy", "-d", "-c", "/etc/tinyproxy/tinyproxy.conf"]
    if "behind" in case.options:
        files["/etc/tinyproxy/behind.conf"] = (
            f"Port 8889\nListen {site.behind}\nUser nobody\nMaxClients 20\n"
            f"Allow {case.options['behind']}\nLogFile \"/var/log/tinyproxy/behind.log\"\n"
        )
        behind = f"tinyproxy -c /etc/tinyproxy/behind.conf; {site.once_up(8889)}"
        daemon = ["sh", "-ec", f"{behind}exec {' '.join(daemon)}"]
    return Plan(
        daemon=daemon,
        files=files,
        directories={"/var/log/tinyproxy": "nobody:755", "/run/tinyproxy": "nobody:755"},
    )


SERVER = Server("tinyproxy", ("tinyproxy",), 8888, "http", CASES, plan)
