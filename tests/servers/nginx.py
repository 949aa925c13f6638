# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx: web servers that are mistaken for proxies, and the one line that makes it one."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    # A redirect to https://<what was asked for>/ is no proxy, whatever its status code.
    "redirect": Case(
        proxy_truth("not-a-proxy"), {"answer": "return 301 https://$host$request_uri;"}
    ),
    "plain": Case(
        proxy_truth("not-a-proxy"), {"answer": "root /srv/www; try_files $uri /index.html;"}
    ),
    "always-503": Case(proxy_truth("not-a-proxy"), {"answer": "return 503;"}),
    "block-page": Case(
        proxy_truth("not-a-proxy"), {"answer": "return 403 'Request blocked. Incident 4711.';"}
    ),
    # In front of another web server, whose pages it shows to whoever asks.
    "in-front": Case(
        proxy_truth("not-a-proxy"), {"answer": "proxy_pass http://{sink_host}:{sink_port};"}
    ),
    # Follows the Host header anywhere.
    "open": Case(
        proxy_truth("open", "http-get"), {"answer": "proxy_pass http://$http_host$request_uri;"}
    ),
}

CONFIG = """\
worker_processes 1;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log;
events {{ worker_connections 64; }}
http {{
    default_type text/html;
    access_log /var/log/nginx/access.log;
    server {{
        listen {address}:{port};
        location / {{ {answer} }}
    }}
}}
"""


def plan(site: Site, case: Case) -> Plan:
    behind = {"{sink_host}": site.sink_host, "{sink_port}": str(site.sink_port)}
    answer = case.options["answer"]
    for word, value in behind.items():
        answer = answer.replace(word, value)
    config = CONFIG.format(address=site.address, port=site.port, answer=answer)
    return Plan(
        daemon=["nginx", "-g", "daemon off;", "-c", "/etc/nginx/doorcheck.conf"],
        files={
            "/etc/nginx/doorcheck.conf": config,
            "/srv/www/index.html": "<p>Bread since 1904.</p>\n",
        },
        directories={"/var/log/nginx": "www-data:755", "/var/lib/nginx": "www-data:755"},
    )


SERVER = Server("nginx", ("nginx-light",), 80, "http", CASES, plan)
