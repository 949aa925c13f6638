# SPDX-License-Identifier: GPL-3.0-or-later
"""Privoxy. Without a permit-access line it serves whoever can reach the port."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "closed": Case(proxy_truth("closed"), {"lines": "permit-access {office}\n"}),
    "open": Case(proxy_truth("open", "http-get", "http-connect")),
    # Follows the Host header of a plain request, too.
    "intercepting": Case(
        proxy_truth("open", "http-get", "http-connect", "http-host"),
        {"lines": "accept-intercepted-requests 1\n"},
    ),
}


def plan(site: Site, case: Case) -> Plan:
    config = (
        f"listen-address {site.address}:{site.port}\n"
        "confdir /etc/privoxy\ntempldir /etc/privoxy/templates\n"
        "logdir /var/log/privoxy\nlogfile logfile\ndebug 1\ndebug 4096\ndebug 8192\n"
        "toggle 0\nsocket-timeout 60\n"
        + case.options.get("lines", "").format(office=site.office)
    )
    return Plan(
        daemon=["privoxy", "--no-daemon", "/etc/privoxy/doorcheck"],
        files={"/etc/privoxy/doorcheck": config},
        directories={"/var/log/privoxy": "root:755"},
    )


SERVER = Server("privoxy", ("privoxy",), 8118, "http", CASES, plan)
