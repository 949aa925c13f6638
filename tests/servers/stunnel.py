# SPDX-License-Identifier: GPL-3.0-or-later
"""stunnel in front of Tinyproxy: the proxy sees everybody as its own computer."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    # "Allow 127.0.0.0/8" was meant for the machine itself, and now means everybody.
    "allows-itself": Case(
        proxy_truth("open", "http-get", "http-connect", kind="https"), {"allow": "127.0.0.0/8"}
    ),
    "closed": Case(proxy_truth("shut", kind="https"), {"allow": "192.0.2.1"}),
}
FRONT = """\
foreground = yes
pid =
[proxy]
accept = {address}:{port}
connect = {inside}:8888
cert = /etc/stunnel/doorcheck.pem
"""


def plan(site: Site, case: Case) -> Plan:
    behind = (
        f"Port 8888\nListen {site.behind}\nUser nobody\nTimeout 60\nMaxClients 20\n"
        f"LogFile \"/var/log/tinyproxy.log\"\nAllow {case.options['allow']}\n"
    )
    pem = "/etc/stunnel/doorcheck.pem"
    return Plan(
        daemon=["sh", "-ec", "tinyproxy -c /etc/tinyproxy/behind.conf; "
                f"{site.once_up(8888)}exec stunnel4 /etc/stunnel/doorcheck.conf"],
        setup=[["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                "/CN=proxy", "-keyout", pem, "-out", "/etc/stunnel/cert.pem"],
               ["sh", "-c", f"cat /etc/stunnel/cert.pem >> {pem}"]],
        files={
            "/etc/stunnel/doorcheck.conf": FRONT.format(
                address=site.address, port=site.port, inside=site.behind
            ),
            "/etc/tinyproxy/behind.conf": behind,
        },
        modes={},
    )  # fmt: skip


SERVER = Server("stunnel", ("stunnel4", "tinyproxy"), 8443, "http", CASES, plan)
