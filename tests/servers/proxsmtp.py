# SPDX-License-Identifier: GPL-3.0-or-later
"""ProxSMTP, a filter before Postfix: unless it says who the client is, Postfix sees the filter."""

from __future__ import annotations

import postfix
from doorcheck_servers.model import OFFICE, Case, Plan, Server, Site, mail_truth

CASES = {
    # Postfix trusts its own machine, and everybody comes from there.
    "open": Case(mail_truth("open", client="lost"), {"mynetworks": "127.0.0.0/29"}),
    "closed": Case(
        mail_truth("closed", trusts_itself=True),
        {"mynetworks": f"{OFFICE}/32", "smtpd_authorized_xclient_hosts": "127.0.0.0/29"},
    ),
}

CONFIG = """\
OutAddress: {behind}:25
Listen: {address}:25
FilterCommand: /bin/cat
FilterType: pipe
XClient: {xclient}
TempDirectory: /tmp
"""


def plan(site: Site, case: Case) -> Plan:
    # The front of Postfix's own cases is a program of the tests; here it is this one.
    built = postfix.plan(site, Case(case.truth, {postfix.FRONT: "", **case.options}))
    told = "smtpd_authorized_xclient_hosts" in case.options
    built.files["/etc/proxsmtpd.conf"] = CONFIG.format(
        behind=site.behind, address=site.address, xclient="on" if told else "off"
    )
    built.daemon = [
        "sh",
        "-c",
        "/usr/sbin/proxsmtpd -d 1 -f /etc/proxsmtpd.conf & exec /usr/lib/postfix/sbin/master -d",
    ]
    return built


SERVER = Server("proxsmtp", ("proxsmtp", "postfix"), 25, "smtp", CASES, plan)
