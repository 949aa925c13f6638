# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix. The cases are those measured for the relay checks; what each changes is in its options."""

from __future__ import annotations

from doorcheck_servers.model import DOMAIN, HOST, OUTSIDE, Case, Plan, Server, Site, mail_truth

HOSTER = "mail.hoster.example"
OWN_SENDERS = {"smtpd_relay_restrictions":
               f"permit_mynetworks, check_sender_access inline:{{ {DOMAIN}=OK }}, reject_unauth_destination"}
EVERYBODY = {"mynetworks": "0.0.0.0/0"}

CASES = {
    "closed": Case(mail_truth("closed")),
    "open": Case(mail_truth("open"), EVERYBODY),
}

USERS = {"postfix": 101, "postdrop": 102}

MASTER = """\
{listen} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
local unix - n n - - local
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


def settings(site: Site, case: Case) -> dict[str, str]:
    """main.cf: what the cases share, then what the case says."""
    base = {
        "compatibility_level": "3.6",
        "maillog_file": "/var/log/mail.log",
        # Postfix knows 127.0.0.1 alone as its own; master.cf names the real address.
        "inet_interfaces": "127.0.0.1",
        "proxy_interfaces": site.address,
        "inet_protocols": "ipv4",
        "myhostname": HOST,
        "mydomain": DOMAIN,
        "myorigin": DOMAIN,
        "mydestination": f"{DOMAIN}, {HOST}, localhost",
        "mynetworks": f"{site.office}/32",
        "alias_maps": "hash:/etc/aliases",
        "alias_database": "hash:/etc/aliases",
        "transport_maps": f"inline:{{ {OUTSIDE}=smtp:[{site.sink_host}]:{site.sink_port} }}",
        "disable_dns_lookups": "yes",
        # Accepted and kept, as a real server would keep mail it cannot route yet.
        "default_transport": "smtp:[127.0.0.1]:9",
    }
    own = {name: value for name, value in case.options.items() if name.islower()}
    return {**base, **own}


def plan(site: Site, case: Case) -> Plan:
    aliases = ["postmaster: anna"]
    if case.truth["abuse"] == "exists":
        aliases.append("abuse: anna")
    return Plan(
        daemon=["postfix", "start-fg"],
        users=USERS,
        files={
            "/etc/aliases": "\n".join(aliases) + "\n",
            "/etc/postfix/main.cf": "".join(f"{key} = {value}\n" for key, value in settings(site, case).items()),
            "/etc/postfix/master.cf": MASTER.format(listen=f"{site.address}:25"),
        },
        directories={"/var/lib/postfix": "postfix:755", "/var/spool/postfix": "root:755"},
        setup=[["newaliases"]],
    )


SERVER = Server("postfix", ("postfix",), 25, "smtp", CASES, plan)
