# SPDX-License-Identifier: GPL-3.0-or-later
"""Courier. Who may relay stands in its access table; one line there opens it."""

from __future__ import annotations

from doorcheck_servers.model import DOMAIN, HOST, OUTSIDE, Case, Plan, Server, Site, mail_truth

CASES = {
    "closed": Case(mail_truth("closed", smuggling="shut")),
    "no-abuse": Case(mail_truth("closed", abuse="missing")),
    "open": Case(mail_truth("open"), {"access": "*\tallow,RELAYCLIENT\n"}),
}

# What its installation does: accounts own the queue, and one tool of it changes user.
BUILD = """\
set -e
for tool in lockmail maildirmake makedat preline; do ln -sf $tool.courier /usr/bin/$tool; done
chown -R courier:courier /var/lib/courier
chmod 770 /var/lib/courier/tmp
chown courier:courier /usr/lib/courier/courier/submitmkdir
chmod 4755 /usr/lib/courier/courier/submitmkdir
install -d -o courier -g courier /run/courier /run/courier/authdaemon
cd /home/anna
install -d -o anna -g anna Maildir Maildir/new Maildir/cur Maildir/tmp
cd /
cat /etc/courier/esmtpd.tests >> /etc/courier/esmtpd
makeuserdb
makesmtpaccess
makeacceptmailfor
makealiases
"""

RUN = """\
authdaemond start
esmtpd start
set -a
. /etc/courier/courierd
cd /
exec /usr/lib/courier/courier/courierd
"""

# The shipped file stays, but for name look-ups, the tarpit and TLS.
ESMTPD = """\
TCPDOPTS="$TCPDOPTS -nodnslookup"
BOFHCHECKDNS=0
TARPIT=0
MAXPERC=40
MAXPERIP=40
TLS_CERTFILE=
ADDRESS={address}
"""

AUTHDAEMON = """\
authmodulelist="authuserdb"
daemons=2
authdaemonvar=/run/courier/authdaemon
"""


def plan(site: Site, case: Case) -> Plan:
    aliases = ["postmaster: anna", "mailer-daemon: anna", "root: anna"]
    aliases += ["abuse: anna"] if case.truth["abuse"] == "exists" else []
    etc = "/etc/courier/"
    return Plan(
        daemon=["sh", "-c", RUN],
        users={"courier": 108},
        files={
            etc + "esmtpd.tests": ESMTPD.format(address=site.address),
            etc + "me": HOST + "\n",
            etc + "defaultdomain": DOMAIN + "\n",
            etc + "dsnfrom": f'"Mail" <mailer-daemon@{HOST}>\n',
            etc + "locals": f"localhost\n{DOMAIN}\n{HOST}\n",
            etc + "esmtpacceptmailfor": f"{DOMAIN}\n{HOST}\n",
            etc + "esmtproutes": f"{OUTSIDE}: [{site.sink_host}],{site.sink_port}\n",
            etc
            + "smtpaccess/default": case.options.get(
                "access", f"{site.office}\tallow,RELAYCLIENT\n"
            ),
            etc + "aliases/system": "\n".join(aliases) + "\n",
            etc + "userdb": "anna\tuid=1000|gid=1000|home=/home/anna|mail=/home/anna/Maildir\n",
            etc + "authdaemonrc": AUTHDAEMON,
        },
        modes={etc + "userdb": "root:600"},
        setup=[["sh", "-exc", BUILD]],
    )


SERVER = Server("courier", ("courier-mta", "courier-authlib-userdb"), 25, "smtp", CASES, plan)
