# SPDX-License-Identifier: GPL-3.0-or-later
"""qpsmtpd: a door keeper in Perl, made of plug-ins, that hands on what it takes."""

from __future__ import annotations

from doorcheck_servers.model import DOMAIN, HOST, OFFICE, Case, Plan, Server, Site, mail_truth

KNOWS_USERS = f"rcpt_map domain {DOMAIN} file /etc/qpsmtpd/users"

CASES = {
    "closed": Case(mail_truth("closed"), {"plugins": [KNOWS_USERS]}),
    "open": Case(mail_truth("open"), {"plugins": [KNOWS_USERS], "relayclients": "127."}),
    # As delivered: the domain is checked, its users are not.
    "closed-catch-all": Case(mail_truth("catch-all", "accepts-anything", "accepted"), {}),
    # The relay is open for whoever speaks no earlier than the greeting; others are shut out.
    "closed-early-talker": Case(
        mail_truth("closed"), {"plugins": ["earlytalker wait 1 reject 1", KNOWS_USERS]}
    ),
}


def plan(site: Site, case: Case) -> Plan:
    known = ["anna", "postmaster"] + (["abuse"] if case.truth["abuse"] != "missing" else [])
    plugins = [*case.options.get("plugins", []), "rcpt_ok"]
    plugins.insert(0, "relay")
    plugins.append(f"queue/smtp-forward {site.sink_host} {site.sink_port}")
    return Plan(
        daemon=[
            *("/usr/bin/env", "QPSMTPD_CONFIG=/etc/qpsmtpd", "/usr/bin/qpsmtpd-forkserver"),
            *("--port", "25", "--user", "qpsmtpd", "--listen-address", site.address),
        ],
        files={
            "/etc/qpsmtpd/me": HOST + "\n",
            "/etc/qpsmtpd/rcpthosts": DOMAIN + "\n",
            "/etc/qpsmtpd/relayclients": case.options.get("relayclients", OFFICE) + "\n",
            "/etc/qpsmtpd/plugin_dirs": "/usr/share/qpsmtpd/plugins\n",
            "/etc/qpsmtpd/spool_dir": "/var/spool/qpsmtpd\n",
            "/etc/qpsmtpd/users": "".join(f"{name}@{DOMAIN} OK welcome\n" for name in known),
            "/etc/qpsmtpd/logging": "logging/warn 6\n",
            "/etc/qpsmtpd/plugins": "\n".join(plugins) + "\n",
        },
        directories={"/var/spool/qpsmtpd": "qpsmtpd:700"},
        users={"qpsmtpd": 64055},
    )


SERVER = Server("qpsmtpd", ("qpsmtpd", "libnet-ip-perl"), 25, "smtp", CASES, plan)
