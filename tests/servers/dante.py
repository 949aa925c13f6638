# SPDX-License-Identifier: GPL-3.0-or-later
"""Dante, a SOCKS 4 and 5 server. It may not reach its own address, nor bind anywhere else."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "closed": Case(proxy_truth("closed", kind="socks"), {"client": "{office}/32"}),
    # Everybody gets as far as the request, and there the rules say no.
    "blocked": Case(proxy_truth("closed", kind="socks"), {"socks": "{office}/32"}),
    "open": Case(
        proxy_truth("open", "socks4", "socks5", kind="socks"), {"external": "{address}"}
    ),
    # Everywhere but to other mail servers.
    "port-25-blocked": Case(
        proxy_truth("open", "socks4", "socks5", kind="socks"),
        {"before": "socks block { from: 0.0.0.0/0 to: 0.0.0.0/0 port = 25 log: connect error }\n"},
    ),
    # CONNECT is for the office; a stranger may have an inbound port.
    "bind-allowed": Case(
        proxy_truth("bind-only", kind="socks"),
        {
            "socks": "{office}/32",
            "before": "socks pass { from: 0.0.0.0/0 to: 0.0.0.0/0 command: bind bindreply }\n",
        },
    ),
    # The same, and the port is where a stranger may reach it.
    "bind-reachable": Case(
        proxy_truth("bind-open", kind="socks"),
        {
            "socks": "{office}/32",
            "before": "socks pass { from: 0.0.0.0/0 to: 0.0.0.0/0 command: bind bindreply }\n",
            "external": "{address}",
        },
    ),
    "auth": Case(proxy_truth("auth", kind="socks"), {"method": "username"}),
}
EVERYBODY = "0.0.0.0/0"

CONFIG = """\
logoutput: /var/log/danted.log
internal: {address} port = {port}
external: {external}
{rotation}clientmethod: none
socksmethod: {method}
user.privileged: root
user.unprivileged: proxy
client pass {{ from: {client} to: 0.0.0.0/0 log: connect error }}
client block {{ from: 0.0.0.0/0 to: 0.0.0.0/0 log: connect error }}
{before}socks pass {{ from: {socks} to: 0.0.0.0/0 log: connect error }}
socks block {{ from: 0.0.0.0/0 to: 0.0.0.0/0 log: connect error }}
"""


def plan(site: Site, case: Case) -> Plan:
    config = CONFIG.format(
        address=site.address,
        port=site.port,
        rotation="" if "external" in case.options else "external.rotation: route\n",
        external=case.options.get("external", "lo").format(address=site.address),
        before=case.options.get("before", ""),
        method=case.options.get("method", "none"),
        client=case.options.get("client", EVERYBODY).format(office=site.office),
        socks=case.options.get("socks", EVERYBODY).format(office=site.office),
    )
    return Plan(daemon=["danted", "-f", "/etc/danted.conf"], files={"/etc/danted.conf": config})


SERVER = Server("dante", ("dante-server",), 1080, "socks", CASES, plan)
