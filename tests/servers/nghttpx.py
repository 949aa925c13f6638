# SPDX-License-Identifier: GPL-3.0-or-later
"""nghttpx in front of Squid: a proxy that speaks TLS first, HTTP/2 as well as HTTP/1.1."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(proxy_truth("open", "http-get", "http-connect", kind="https"), {"access": "allow all"}),
    # Nobody at all gets through: Squid sees every client as its own computer.
    "closed": Case(proxy_truth("shut", kind="https"), {"access": "deny all"}),
}
INNER = 3128


def plan(site: Site, case: Case) -> Plan:
    squid = (
        f"http_access {case.options['access']}\nhttp_port {site.address}:{INNER}\n"
        "visible_hostname proxy.bakery.example\ncache deny all\ncache_mem 1 MB\n"
        "pid_filename none\nmax_filedescriptors 1024\nshutdown_lifetime 0 seconds\n"
        "dns_nameservers 127.0.0.1\npinger_enable off\nnetdb_filename none\n"
        "access_log stdio:/var/log/squid/access.log\ncache_log /var/log/squid/cache.log\n"
    )
    key, certificate = "/etc/doorcheck/key.pem", "/etc/doorcheck/certificate.pem"
    front = (
        f"frontend={site.address},{site.port}\nbackend={site.address},{INNER}\nhttp2-proxy=yes\n"
        f"private-key-file={key}\ncertificate-file={certificate}\nworkers=1\n"
        "errorlog-file=/var/log/nghttpx.log\n"
    )
    return Plan(
        daemon=[
            "sh", "-c",
            "squid -N -f /etc/squid/squid.conf & exec nghttpx --conf=/etc/doorcheck/nghttpx.conf",
        ],
        files={"/etc/squid/squid.conf": squid, "/etc/doorcheck/nghttpx.conf": front},
        directories={
            "/var/log/squid": "proxy:755",
            "/var/spool/squid": "proxy:755",
            "/etc/doorcheck": "root:755",
        },
        setup=[
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
             "-subj", "/CN=proxy.bakery.example", "-keyout", key, "-out", certificate],
        ],
    )  # fmt: skip


SERVER = Server("nghttpx", ("nghttp2-proxy", "squid"), 8443, "http", CASES, plan)
