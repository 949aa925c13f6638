# SPDX-License-Identifier: GPL-3.0-or-later
"""V2Ray: inbound HTTP and SOCKS, with and without a login."""

from __future__ import annotations

import json

from doorcheck_servers.model import PASSWORD, USER, Case, Plan, Server, Site, proxy_truth

ACCOUNT = [{"user": USER, "pass": PASSWORD}]
CASES = {
    "http-open": Case(
        proxy_truth("open", "http-get", "http-connect"), {"protocol": "http", "settings": {}}
    ),
    "http-auth": Case(
        proxy_truth("auth"), {"protocol": "http", "settings": {"accounts": ACCOUNT}}
    ),
    "socks-open": Case(
        proxy_truth("open", "socks4", "socks5", kind="socks"),
        {"protocol": "socks", "settings": {"auth": "noauth", "udp": True}},
    ),
    "socks-auth": Case(
        proxy_truth("auth", kind="socks"),
        {"protocol": "socks", "settings": {"auth": "password", "accounts": ACCOUNT}},
    ),
    # Strangers are sent nowhere, after they were told yes.
    "socks-blackhole": Case(
        proxy_truth("says-yes", kind="socks"),
        {"protocol": "socks", "settings": {"auth": "noauth"}, "outbound": "blackhole"},
    ),
}


def plan(site: Site, case: Case) -> Plan:
    config = {
        "log": {"loglevel": "info"},
        "inbounds": [
            {
                "listen": site.address,
                "port": site.port,
                "protocol": case.options["protocol"],
                "settings": case.options["settings"],
            }
        ],
        "outbounds": [{"protocol": case.options.get("outbound", "freedom"), "settings": {}}],
    }
    return Plan(
        daemon=["v2ray", "-config", "/etc/v2ray/doorcheck.json"],
        files={"/etc/v2ray/doorcheck.json": json.dumps(config)},
    )


SERVER = Server("v2ray", ("v2ray",), 10808, "http", CASES, plan)
