# SPDX-License-Identifier: GPL-3.0-or-later
"""ffproxy, a filtering proxy. A stranger's connection is closed without a word."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    # As it comes, tunnels lead to port 443 only.
    "open": Case(proxy_truth("open", "http-get"), {"from": ".*"}),
    "open-connect": Case(
        proxy_truth("open", "http-get", "http-connect"), {"from": ".*", "connect": "yes"}
    ),
    "closed": Case(proxy_truth("closed"), {"from": "^{office}$"}),
}


def plan(site: Site, case: Case) -> Plan:
    config = (
        f"child_processes 20\nbind_ipv4 yes\nbind_ipv6 no\nbind_ipv4_host {site.address}\n"
        f"port {site.port}\nuse_ipv6 no\nuse_syslog yes\nlog_all_requests yes\ndaemonize no\n"
        f"unrestricted_connect {case.options.get('connect', 'no')}\nbacklog_size 64\n"
        "db_files_path /etc/ffproxy\n"
    )
    allowed = case.options["from"].format(office=site.office.replace(".", r"\."))
    return Plan(
        daemon=["ffproxy", "-f", "/etc/ffproxy.conf"],
        files={
            "/etc/ffproxy.conf": config,
            "/etc/ffproxy/db/access.ip": allowed + "\n",
            "/etc/ffproxy/db/access.host": "",
        },
    )


SERVER = Server("ffproxy", ("ffproxy",), 8080, "http", CASES, plan)
