# SPDX-License-Identifier: GPL-3.0-or-later
"""sslh: one port for several protocols, here OpenSSH's neighbour is Tinyproxy."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "proxy-behind": Case(proxy_truth("open", "http-get", "http-connect"), {"allow": "127.0.0.0/8"}),
    "closed-behind": Case(proxy_truth("shut"), {"allow": "192.0.2.1"}),
}
TINYPROXY = "tinyproxy -c /etc/tinyproxy/behind.conf"


def plan(site: Site, case: Case) -> Plan:
    behind = (
        f"Port 8888\nListen {site.behind}\nUser nobody\nTimeout 60\nMaxClients 20\n"
        f"LogFile \"/var/log/tinyproxy.log\"\nAllow {case.options['allow']}\n"
    )
    # The forking one: sslh-select closes a connection unheard when the one before it said nothing,
    # and the wait for the server is such a one.
    front = (
        f"sslh -f -u nobody -p {site.address}:{site.port} --timeout 2 --on-timeout ssh "
        f"--ssh {site.behind}:22 --http {site.behind}:8888 --anyprot {site.behind}:8888"
    )
    return Plan(
        daemon=["sh", "-ec", f"{TINYPROXY}; {site.once_up(8888)}exec {front}"],
        files={"/etc/tinyproxy/behind.conf": behind},
    )


SERVER = Server("sslh", ("sslh", "tinyproxy"), 443, "http", CASES, plan)
