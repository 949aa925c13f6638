# SPDX-License-Identifier: GPL-3.0-or-later
"""Varnish: a cache in front of a web server of its own, which answers, or is down."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "own-answer": Case(
        proxy_truth("not-a-proxy"), {"receive": 'return (synth(200, "Bread since 1904"));'}
    ),
    "backend-down": Case(proxy_truth("gateway-down"), {"receive": "return (pass);"}),
}


def plan(site: Site, case: Case) -> Plan:
    vcl = (
        "vcl 4.1;\n"
        f'backend web {{ .host = "{site.address}"; .port = "8081"; }}\n'
        f"sub vcl_recv {{ {case.options['receive']} }}\n"
    )
    return Plan(
        daemon=[
            "varnishd", "-F", "-n", "/run/varnish", "-j", "none", "-s", "malloc,1m",
            "-a", f"{site.address}:{site.port}", "-f", "/etc/varnish/doorcheck.vcl",
        ],
        files={"/etc/varnish/doorcheck.vcl": vcl},
        directories={"/run/varnish": "root:755"},
    )  # fmt: skip


SERVER = Server("varnish", ("varnish",), 8080, "http", CASES, plan)
