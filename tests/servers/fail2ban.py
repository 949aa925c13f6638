# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix watched by a real fail2ban, which shuts clients out with nftables.

It writes rules for the whole network it runs in, so it starts only in one of its own: see ban.py.
"""

from __future__ import annotations

import postfix
from doorcheck_servers.model import OFFICE, Case, Plan, Server, Site, mail_truth

CASES = {"closed": Case(mail_truth("closed", ban=5))}

# Debian's own filter in its stricter mode, with its own numbers: five refusals in ten minutes.
JAIL = f"""\
[DEFAULT]
banaction = nftables-multiport
backend = polling
ignoreself = false
ignoreip = {OFFICE}
maxretry = 5
findtime = 10m
bantime = 10m
[sshd]
enabled = false
[postfix]
enabled = true
mode = more
port = smtp
logpath = /var/log/mail.log
"""
OWN = """\
[Definition]
logtarget = /var/log/fail2ban.log
dbfile = None
allowipv6 = no
"""


def plan(site: Site, case: Case) -> Plan:
    built = postfix.plan(site, Case(case.truth))
    built.files["/etc/fail2ban/jail.local"] = JAIL
    built.files["/etc/fail2ban/fail2ban.local"] = OWN
    built.files["/var/log/mail.log"] = ""
    built.directories["/run/fail2ban"] = "root:755"
    built.daemon = [
        "sh",
        "-c",
        "fail2ban-server -xf start & exec /usr/lib/postfix/sbin/master -d",
    ]
    return built


SERVER = Server(
    "fail2ban", ("fail2ban", "nftables", "postfix"), 25, "smtp", CASES, plan, own_network=True
)
