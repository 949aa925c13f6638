# SPDX-License-Identifier: GPL-3.0-or-later
"""Caddy: a reverse proxy, one that follows the Host header, and answers to whatever is asked."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "in-front": Case(proxy_truth("not-a-proxy"), {"do": "reverse_proxy {behind}:8081"}),
    "open-by-host": Case(
        proxy_truth("open", "http-get", "http-host"),
        {"do": "reverse_proxy {http.request.hostport}"},
    ),
    # Says 200 to everything and shows what it was asked.
    "echo": Case(
        proxy_truth("not-a-proxy"),
        {"do": 'respond "asked for {http.request.method} {http.request.hostport} {http.request.uri}" 200'},
    ),
    "redirect": Case(
        proxy_truth("not-a-proxy"), {"do": "redir https://{http.request.hostport}{http.request.uri}"}
    ),
}  # fmt: skip


def plan(site: Site, case: Case) -> Plan:
    do = case.options["do"]
    do = do.replace("{behind}", site.behind)
    config = f"{{\n admin off\n auto_https off\n}}\nhttp://:{site.port} {{\n bind {site.address}\n {do}\n}}\n"
    config += f'http://:8081 {{\n bind {site.behind}\n respond "<p>Bread since 1904.</p>"\n}}\n'
    return Plan(
        daemon=["caddy", "run", "--adapter", "caddyfile", "--config", "/etc/caddy/doorcheck"],
        files={"/etc/caddy/doorcheck": config},
    )


SERVER = Server("caddy", ("caddy",), 8080, "http", CASES, plan)
