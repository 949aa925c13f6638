# SPDX-License-Identifier: GPL-3.0-or-later
"""Tor, opened to the network: its SOCKS port and its HTTP tunnel. It leads to no real network.

Its only way out is a bridge that does not exist, at an address of this machine.
"""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    # As it comes: no way to addresses of no public network, which all of ours are.
    "socks": Case(proxy_truth("says-yes", kind="socks"), {"port": "SocksPort", "reject": 1}),
    # There it says that something inside went wrong, and in a header of its own that it was not the
    # asking; it hangs up on what is no CONNECT.
    "tunnel": Case(proxy_truth("says-yes"), {"port": "HTTPTunnelPort", "reject": 1}),
    # It lets everybody in, looks for a way, and gives up.
    "socks-waits": Case(proxy_truth("says-yes", kind="socks"), {"port": "SocksPort", "reject": 0}),
    "tunnel-waits": Case(proxy_truth("says-yes"), {"port": "HTTPTunnelPort", "reject": 0}),
    # By its own policy, whoever is not of the office is hung up on.
    "closed": Case(
        proxy_truth("shut", kind="socks"),
        {"port": "SocksPort", "reject": 1, "policy": "reject *"},
    ),
}


def plan(site: Site, case: Case) -> Plan:
    other = {"SocksPort": "HTTPTunnelPort", "HTTPTunnelPort": "SocksPort"}[case.options["port"]]
    config = (
        f"{case.options['port']} {site.address}:{site.port}\n{other} 0\nDataDirectory /var/lib/tor\n"
        f"ClientOnly 1\nUseBridges 1\nBridge {site.behind}:9\nOutboundBindAddress {site.behind}\n"
        f"ClientRejectInternalAddresses {case.options['reject']}\n"
        "SocksTimeout 5\nLog notice stdout\n"
    )
    if "policy" in case.options:
        config += f"SocksPolicy accept {site.office}\nSocksPolicy {case.options['policy']}\n"
    return Plan(
        daemon=["tor", "-f", "/etc/tor/doorcheck"],
        files={"/etc/tor/doorcheck": config},
        directories={"/var/lib/tor": "root:700"},
    )


SERVER = Server("tor", ("tor",), 9050, "socks", CASES, plan)
