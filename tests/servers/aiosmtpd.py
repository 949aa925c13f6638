# SPDX-License-Identifier: GPL-3.0-or-later
"""aiosmtpd: what a program of the house's own puts on port 25. Its answers are whatever it says."""

from __future__ import annotations

from doorcheck_servers.model import DOMAIN, OFFICE, OUTSIDE, Case, Plan, Server, Site, mail_truth

CASES = {
    # A trap or a mail sink: everything is taken, and goes nowhere.
    "takes-everything": Case(
        mail_truth("swallows", "accepts-anything", "accepted"), {"rcpt": "return '250 OK'"}
    ),
    # Only its own users are known; what is for others vanishes, with thanks.
    "swallows-foreign": Case(mail_truth("swallows"), {"rcpt": "return own or '250 OK'"}),
    "open": Case(mail_truth("open"), {"rcpt": "return own or '250 OK'", "relays": True}),
    # A refusal that may be meant for us, for the domain, or for everybody.
    "closed-terse": Case(
        mail_truth("closed"), {"rcpt": "return own or '554 no'"}
    ),
    # 252 says neither yes nor no, and what it stands for comes with the message.
    "closed-252": Case(
        mail_truth("refused-message", unclear=True),
        {"rcpt": "return own or '252 cannot VRFY'", "at_end": True},
    ),
    "closed-odd-words": Case(
        mail_truth("closed"),
        {"rcpt": "return own or '550 5.7.1 Nous ne faisons pas suivre'"},
    ),
}

PROGRAM = """\
import asyncio, smtplib
from aiosmtpd.smtp import SMTP

KNOWN = {known!r}

class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        local, _, domain = address.rpartition("@")
        own = None
        if domain.lower() == {domain!r} or not domain:
            known = (local or address).lower() in KNOWN
            own = None if known else "550 5.1.1 no such user here"
            if known:
                envelope.rcpt_tos.append(address)
                return "250 OK"
        answer = "250 OK" if session.peer[0] == {office!r} else self.judge(own)
        if answer.startswith("25"):
            envelope.rcpt_tos.append(address)
        return answer

    def judge(self, own):
        {rcpt}

    async def handle_DATA(self, server, session, envelope):
        trusted = session.peer[0] == {office!r}
        if {at_end} and not trusted:
            return "550 5.7.1 not for you"
        foreign = [to for to in envelope.rcpt_tos if to.lower().endswith("@" + {outside!r})]
        if foreign and ({relays} or trusted):
            await asyncio.to_thread(self.hand_on, envelope.mail_from, foreign, envelope.content)
        return "250 OK"

    def hand_on(self, sender, recipients, content):
        head = b"Received: from somebody by mx.bakery.example; Thu, 01 Jan 2026 00:00:00 +0000\\r\\n"
        with smtplib.SMTP({sink_host!r}, {sink_port}, "mx.bakery.example", 30) as hop:
            hop.sendmail(sender, recipients, head + content)

async def main():
    loop = asyncio.get_running_loop()
    make = lambda: SMTP(Handler(), hostname="mx.bakery.example", decode_data=False)
    server = await loop.create_server(make, {address!r}, 25)
    await server.serve_forever()

asyncio.run(main())
"""


def plan(site: Site, case: Case) -> Plan:
    known = ["anna", "postmaster"] + (["abuse"] if case.truth["abuse"] != "missing" else [])
    program = PROGRAM.format(
        known=known,
        domain=DOMAIN,
        office=OFFICE,
        outside=OUTSIDE,
        rcpt=case.options["rcpt"],
        at_end=case.options.get("at_end", False),
        relays=case.options.get("relays", False),
        sink_host=site.sink_host,
        sink_port=site.sink_port,
        address=site.address,
    )
    return Plan(
        daemon=["/usr/bin/python3", "-B", "/etc/house_smtp.py"],
        files={"/etc/house_smtp.py": program},
    )


SERVER = Server("aiosmtpd", ("python3-aiosmtpd",), 25, "smtp", CASES, plan)
