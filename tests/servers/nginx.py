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
    # As a proxy does that follows the Host header of any request, and gets nowhere.
    "always-503": Case(proxy_truth("gateway-down"), {"answer": "return 503;"}),
    "block-page": Case(
        proxy_truth("not-a-proxy"), {"answer": "return 403 'Request blocked. Incident 4711.';"}
    ),
    # In front of a web server that own_hosts.py runs, and nobody else.
    "in-front": Case(
        proxy_truth("gateway-down"), {"answer": "proxy_pass http://127.44.0.1:80;"}
    ),
    # For the office, and the office is whoever says so in a PROXY header; without one it hangs up.
    "proxy-header": Case(
        proxy_truth("open", "proxy-header"),
        {
            "answer": "set_real_ip_from 0.0.0.0/0; real_ip_header proxy_protocol; allow {office}; "
            "deny all; proxy_pass http://$http_host$request_uri;",
            "listen": "proxy_protocol",
        },
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
        listen {address}:{port} {listen};
        location / {{ {answer} }}
    }}
}}
"""


def plan(site: Site, case: Case) -> Plan:
    listen = case.options.get("listen", "")
    answer = case.options["answer"]
    answer = answer.replace("{office}", site.office)
    config = CONFIG.format(
        address=site.address, port=site.port, answer=answer, listen=listen
    )
    return Plan(
        daemon=["nginx", "-g", "daemon off;", "-c", "/etc/nginx/doorcheck.conf"],
        files={
            "/etc/nginx/doorcheck.conf": config,
            "/srv/www/index.html": "<p>Bread since 1904.</p>\n",
        },
        directories={"/var/log/nginx": "www-data:755", "/var/lib/nginx": "www-data:755"},
    )


SERVER = Server("nginx", ("nginx-light",), 80, "http", CASES, plan)
