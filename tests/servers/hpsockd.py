# SPDX-License-Identifier: GPL-3.0-or-later
"""HP's SOCKS server of the 1990s, versions 4 and 5."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(proxy_truth("open", "socks4", "socks5", kind="socks"), {"src": "127/8"}),
    "closed": Case(proxy_truth("closed", kind="socks"), {"src": "{office}/32"}),
}
CONFIG = """\
daemon {{ directory "/var/cache/hpsockd"; negotiate-file "negotiate"; listen-address {{ {address}; }};
    port {port}; user "nobody"; }};
logging {{ level 2; }};
env {{ PING="/bin/false"; TRACEROUTE="/bin/false"; }};
default {{ timeout 2h; }};
route {{ {{ default host }}; }};
method-list {{
    {{ number 0; name "noAuth"; internal; flags 0; }};
    {{ number 254; name "v4"; internal; flags 0; }};
}};
client-method {{ {{ src {{ 0.0.0.0/0; }}; method {{ "v4"; "noAuth"; }}; }}; }};
client {{
    permit {{ src {{ {src}; }}; }};
    deny {{ }};
}};
"""


def plan(site: Site, case: Case) -> Plan:
    config = CONFIG.format(address=site.address, port=site.port,
                           src=case.options["src"].format(office=site.office))  # fmt: skip
    return Plan(
        daemon=["sh", "-c", "hpsockd -c /etc/hpsockd.conf && exec sleep infinity"],
        files={"/etc/hpsockd.conf": config},
        directories={"/var/cache/hpsockd": "nobody:755"},
    )


SERVER = Server("hpsockd", ("hpsockd",), 1080, "socks", CASES, plan)
