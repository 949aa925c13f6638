# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenSMTPD. It trusts all of loopback by the words "from local", so no rule here says them."""

from __future__ import annotations

from doorcheck_servers.model import DOMAIN, HOST, OFFICE, OUTSIDE, Case, Plan, Server, Site, mail_truth

OFFICE_RELAYS = f"match from src {OFFICE} for domain {OUTSIDE} action outside"

CASES = {
    "closed": Case(mail_truth("closed", smuggling="shut")),
    "open": Case(mail_truth("open"), {"relay": "match from any for any action outside"}),
    "no-abuse": Case(mail_truth("closed", abuse="missing")),
    "own-senders": Case(
        mail_truth("open-sender-domain"),
        {"relay": f'match from any mail-from "@{DOMAIN}" for any action outside\n{OFFICE_RELAYS}'},
    ),
    "greeting-trusted": Case(
        mail_truth("open-greeting", greeting=DOMAIN),
        {"relay": f'match helo "{DOMAIN}" from any for any action outside\n{OFFICE_RELAYS}'},
    ),
    "submission-open": Case(
        mail_truth("closed", submission="open"),
        {
            "also": "listen on {address} port 587 tag SUBMIT",
            "relay": f"match tag SUBMIT from any for any action outside\n{OFFICE_RELAYS}",
        },
    ),
    "catch-all": Case(mail_truth("catch-all", unknown_user="accepted"), {"aliases": "@: anna"}),
}

CONFIG = """\
table aliases file:/etc/aliases
listen on {address} port 25 hostname {host}
{also}
action inside mbox {users}
action outside relay host smtp://{sink_host}:{sink_port}
match from any for domain {domain} action inside
{relay}
"""


def plan(site: Site, case: Case) -> Plan:
    relay = case.options.get("relay", OFFICE_RELAYS)
    lines = ["postmaster: anna"] + (["abuse: anna"] if case.truth["abuse"] == "exists" else [])
    # A virtual table may name a user for every address; an alias table may not.
    users = "virtual <aliases>" if "aliases" in case.options else "alias <aliases>"
    lines = [case.options["aliases"], "anna: anna"] if "aliases" in case.options else lines
    config = CONFIG.format(
        address=site.address,
        host=HOST,
        also=case.options.get("also", "").format(address=site.address),
        domain=DOMAIN,
        users=users,
        relay=relay,
        sink_host=site.sink_host,
        sink_port=site.sink_port,
    )
    return Plan(
        daemon=["smtpd", "-d", "-f", "/etc/smtpd.conf"],
        users={"opensmtpd": 104, "opensmtpq": 105},
        files={"/etc/smtpd.conf": config, "/etc/aliases": "\n".join(lines) + "\n"},
        directories={"/var/spool/smtpd": "root:711", "/var/empty": "root:755"},
    )


SERVER = Server("opensmtpd", ("opensmtpd",), 25, "smtp", CASES, plan)
