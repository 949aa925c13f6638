# SPDX-License-Identifier: GPL-3.0-or-later
"""Shadowsocks: its local end grants every request at once, and connects afterwards."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(proxy_truth("open", "socks5", kind="socks")),
    # The far end is down: everything is granted, and nothing comes of it.
    "far-end-down": Case(proxy_truth("says-yes", kind="socks"), {"far": False}),
}


def plan(site: Site, case: Case) -> Plan:
    common = "-p 8388 -k no-secret -m aes-256-gcm"
    near = f"exec ss-local -b {site.address} -l {site.port} -s {site.behind} -u {common}"
    far = f"ss-server -s {site.behind} -u {common} & {site.once_up(8388)}"
    if not case.options.get("far", True):
        far = ""
    return Plan(daemon=["sh", "-c", far + near])


SERVER = Server("shadowsocks", ("shadowsocks-libev",), 1080, "socks", CASES, plan)
