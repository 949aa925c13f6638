# SPDX-License-Identifier: GPL-3.0-or-later
"""msmtpd: hands every message to a command. It knows nobody, and asks nobody unless told to."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, mail_truth

CASES = {
    # Meant for this machine's own programs, and put on an address of the network.
    "open": Case(mail_truth("open", "accepts-anything", "accepted")),
}


def plan(site: Site, case: Case) -> Plan:
    hand_on = f"/usr/bin/msmtp --host={site.sink_host} --port={site.sink_port} --tls=off"
    return Plan(
        daemon=[
            "/usr/bin/msmtpd",
            *("--interface", site.address, "--port", "25"),
            *("--command", f"{hand_on} -f %F --"),
        ],
    )


SERVER = Server("msmtpd", ("msmtp", "msmtp-mta"), 25, "smtp", CASES, plan)
