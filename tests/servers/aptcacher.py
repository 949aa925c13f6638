# SPDX-License-Identifier: GPL-3.0-or-later
"""Apt-Cacher NG: a proxy for packages, and for nothing else."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "stock": Case(proxy_truth("shut"), {"lines": ""}),
}


def plan(site: Site, case: Case) -> Plan:
    config = (
        f"CacheDir: /var/cache/apt-cacher-ng\nLogDir: /var/log/apt-cacher-ng\nPort: {site.port}\n"
        f"BindAddress: {site.address}\nForeGround: 1\nReportPage: acng-report.html\n"
        f"SupportDir: /usr/lib/apt-cacher-ng\n{case.options['lines']}"
    )
    return Plan(
        daemon=["apt-cacher-ng", "-c", "/etc/acng"],
        files={"/etc/acng/acng.conf": config},
        directories={"/var/cache/apt-cacher-ng": "root:755", "/var/log/apt-cacher-ng": "root:755"},
    )


SERVER = Server("aptcacher", ("apt-cacher-ng",), 3142, "http", CASES, plan)
