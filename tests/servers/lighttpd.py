# SPDX-License-Identifier: GPL-3.0-or-later
"""lighttpd: a web server, and one in front of another that may take CONNECT."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "plain": Case(proxy_truth("not-a-proxy"), {"lines": ""}),
    "in-front": Case(
        proxy_truth("not-a-proxy"),
        {
            "lines": 'server.modules += ("mod_proxy")\n'
            'proxy.server = ("" => (("host" => "{behind}", "port" => 8081)))\n'
        },
    ),
    # A tunnel, and always to the same server behind it.
    "in-front-connect": Case(
        proxy_truth("says-yes"),
        {
            "lines": 'server.modules += ("mod_proxy")\nproxy.header = ("connect" => "enable")\n'
            'proxy.server = ("" => (("host" => "{behind}", "port" => 8081)))\n'
        },
    ),
}


def plan(site: Site, case: Case) -> Plan:
    lines = case.options["lines"]
    lines = lines.replace("{behind}", site.behind)
    config = (
        f'server.document-root = "/srv/www"\nserver.bind = "{site.address}"\n'
        f'server.port = {site.port}\nindex-file.names = ("index.html")\n'
        'server.errorlog = "/var/log/lighttpd-error.log"\n' + lines
    )
    return Plan(
        # It must be up first: lighttpd shuns one that failed for a while, and answers 503 itself.
        daemon=["sh", "-c", f"cd /srv/www; python3 -m http.server -b {site.behind} 8081 & "
                + site.once_up(8081) + "exec lighttpd -D -f /etc/lighttpd/doorcheck.conf"],
        files={
            "/etc/lighttpd/doorcheck.conf": config,
            "/srv/www/index.html": "<p>Bread since 1904.</p>\n",
        },
    )  # fmt: skip


SERVER = Server("lighttpd", ("lighttpd",), 8088, "http", CASES, plan)
