# SPDX-License-Identifier: GPL-3.0-or-later
"""e2guardian, a filter of contents that is a proxy of its own. As it comes, it serves everybody."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CONFIG = "/etc/e2guardian/e2guardian.conf"

CASES = {
    "open": Case(proxy_truth("open", "http-get", "http-connect", "http-host"), {"banned": ""}),
    # It has no list of those who are served, only of those who are not.
    "closed": Case(proxy_truth("closed"), {"banned": "127.0.0.1\n127.9.0.1\n"}),
}


def plan(site: Site, case: Case) -> Plan:
    changes = {
        "filterip =": f"filterip = {site.address}",
        "filterports = 8080": f"filterports = {site.port}",
        "httpworkers = 500": "httpworkers = 40",
        "transparenthttpsport =": "#",
    }
    added = "daemonuser = 'nobody'\ndaemongroup = 'nogroup'\nloglocation = '/var/log/e2guardian/access.log'\n"
    script = "; ".join(f"s|^{old}.*|{new}|" for old, new in changes.items())
    return Plan(
        daemon=["e2guardian", "-N", "-c", CONFIG],
        files={
            "/etc/e2guardian/lists/bannediplist": case.options["banned"],
            "/etc/e2guardian/added": added,
        },
        directories={"/var/log/e2guardian": "nobody:755"},
        setup=[["sh", "-c", f"sed -i '{script}' {CONFIG} && cat /etc/e2guardian/added >> {CONFIG}"]],
    )


SERVER = Server("e2guardian", ("e2guardian",), 8080, "http", CASES, plan)
