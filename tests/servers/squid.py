# SPDX-License-Identifier: GPL-3.0-or-later
"""Squid. Each case is the list of http_access lines that makes it so."""

from __future__ import annotations

from doorcheck_servers.model import PASSWORD_HASH, USER, Case, Plan, Server, Site, proxy_truth

PORTS = """\
acl SSL_ports port 443
acl Safe_ports port 80 21 443 70 210 280 488 591 777 1025-65535
http_access deny !Safe_ports
http_access deny CONNECT !SSL_ports
"""
LOGIN = """\
auth_param basic program /usr/lib/squid/basic_ncsa_auth /etc/squid/users
auth_param basic realm bakery
acl staff proxy_auth REQUIRED
"""

CASES = {
    "closed": Case(
        proxy_truth("closed"), {"access": "http_access allow office\nhttp_access deny all\n"}
    ),
    "open": Case(
        proxy_truth("open", "http-get", "http-connect"), {"access": "http_access allow all\n"}
    ),
    "auth": Case(
        proxy_truth("auth"), {"access": LOGIN + "http_access allow staff\nhttp_access deny all\n"}
    ),
    # CONNECT is held to 443 and looks careful, but Safe_ports lets GET reach any high port.
    "safe-ports-trap": Case(
        proxy_truth("open", "http-get"), {"access": PORTS + "http_access allow all\n"}
    ),
    # Without a line that fits, Squid does the opposite of its last one: this lets everybody in.
    "deny-last": Case(
        proxy_truth("open", "http-get", "http-connect"),
        {"access": PORTS.replace("http_access deny CONNECT !SSL_ports\n", "")},
    ),
    # The office is trusted by what the client itself says of where it comes from.
    "forwarded-for": Case(
        proxy_truth("open", "http-forwarded"),
        {
            "access": "follow_x_forwarded_for allow all\nacl_uses_indirect_client on\n"
            "http_access allow office\nhttp_access deny all\n"
        },
    ),
    # The same by a PROXY header.
    "proxy-header": Case(
        proxy_truth("open", "proxy-header"),
        {
            "access": "proxy_protocol_access allow all\nhttp_access allow office\nhttp_access deny all\n",
            "port": "require-proxy-header",
        },
    ),
    # A reverse proxy whose server behind is down: 503 to everything.
    "backend-down": Case(
        proxy_truth("gateway-down"),
        {
            "access": "cache_peer 127.0.0.1 parent 9 0 no-query originserver\nhttp_access allow all\n"
            "never_direct allow all\n",
            "port": "accel defaultsite=bakery.example",
        },
    ),
    # Nobody may use it to get out, and everybody may read how it is doing.
    "get-only": Case(
        proxy_truth("open", "http-get"),
        {
            "access": "acl reading method GET\nhttp_access allow reading\n"
            "http_access allow office\nhttp_access deny all\n"
        },
    ),
    # Turned away for the program they say they use.
    "by-user-agent": Case(
        proxy_truth("closed"),
        {
            "access": "acl known browser ^$\nhttp_access allow office\nacl odd browser .\n"
            "http_access deny odd\nhttp_access deny known\nhttp_access deny all\n"
        },
    ),
    # Refusals as a redirect to a page that says so.
    "deny-info": Case(
        proxy_truth("closed"),
        {
            "access": "deny_info http://intranet.bakery.example/no.html all\n"
            "http_access allow office\nhttp_access deny all\n"
        },
    ),
    # A tunnel for nobody, yet everything by POST.
    "post-only": Case(
        proxy_truth("open", "http-post"),
        {
            "access": "acl posts method POST\nhttp_access allow posts\n"
            "http_access allow office\nhttp_access deny all\n"
        },
    ),
    # Our own listeners are forbidden, the rest of the world is not. A stranger gets everywhere; in the
    # jail there is nothing else to get to.
    "tester-forbidden": Case(
        proxy_truth("granted"),
        {
            "access": "http_access allow office\nacl tester dst 127.7.0.0/16\n"
            "http_access deny tester\nhttp_access allow all\n"
        },
    ),
    # Strangers may go to the organisation's own web site, as they may without the proxy.
    "own-site-only": Case(
        proxy_truth("closed"),
        {
            "access": "http_access allow office\nacl own dst 127.44.0.0/16\n"
            "http_access allow own\nhttp_access deny all\n"
        },
    ),
    # Open, and yet not to the machine itself nor to what a cloud tells it: the lines that later
    # versions bring along.
    "no-way-inside": Case(
        proxy_truth("open", "http-get", "http-connect"),
        {
            "access": "acl inside dst 127.0.0.1/32 169.254.0.0/16 127.44.0.0/16\n"
            "http_access deny inside\nhttp_access allow all\n"
        },
    ),
    # Shut over IPv4; over IPv6 nobody thought of it.
    "six-open": Case(
        proxy_truth("closed"),
        {
            "access": "acl six src ::1/128\nhttp_access allow office\nhttp_access allow six\n"
            "http_access deny all\n",
            "six": True,
        },
    ),
    "stock-like": Case(
        proxy_truth("closed"),
        {"access": PORTS + "http_access allow office\nhttp_access deny all\n"},
    ),
}


def plan(site: Site, case: Case) -> Plan:
    config = (
        f"acl office src {site.office}/32\n{case.options['access']}"
        f"http_port {site.address}:{site.port} {case.options.get('port', '')}\n"
        "visible_hostname proxy.bakery.example\n"
        "cache deny all\ncache_mem 1 MB\npid_filename none\nmax_filedescriptors 1024\n"
        f"shutdown_lifetime 0 seconds\ndns_nameservers {site.resolver}\n"
        "pinger_enable off\nnetdb_filename none\n"
        "access_log stdio:/var/log/squid/access.log\ncache_log /var/log/squid/cache.log\n"
    )
    if case.options.get("six"):
        config += f"http_port [::1]:{site.port}\n"
    return Plan(
        daemon=["squid", "-N", "-f", "/etc/squid/squid.conf"],
        files={"/etc/squid/squid.conf": config, "/etc/squid/users": f"{USER}:{PASSWORD_HASH}\n"},
        directories={"/var/log/squid": "proxy:755", "/var/spool/squid": "proxy:755"},
    )


SERVER = Server("squid", ("squid",), 3128, "http", CASES, plan)
