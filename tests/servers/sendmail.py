# SPDX-License-Identifier: GPL-3.0-or-later
"""Sendmail. Every case is a line or two of its m4 configuration, built as an admin would."""

from __future__ import annotations

from doorcheck_servers.model import DOMAIN, HOST, OUTSIDE, Case, Plan, Server, Site, mail_truth

CASES = {
    "closed": Case(mail_truth("closed", smuggling="shut")),
    "no-abuse": Case(mail_truth("closed", abuse="missing")),
    "open": Case(mail_truth("open"), {"feature": "FEATURE(`promiscuous_relay')dnl"}),
    "own-senders": Case(
        mail_truth("open-sender-domain"), {"feature": "FEATURE(`relay_local_from')dnl"}
    ),
    # RELAY for a sender in the access table, which the feature makes count.
    "access-from": Case(
        mail_truth("open-sender-domain"),
        {"feature": "FEATURE(`relay_mail_from', `domain')dnl", "access": f"From:{DOMAIN} RELAY\n"},
    ),
    # RELAY for a recipient: a domain more that it serves.
    "serves-tester": Case(mail_truth("serves-tester"), {"access": f"To:{OUTSIDE} RELAY\n"}),
    "delayed-checks": Case(mail_truth("closed"), {"feature": "FEATURE(`delay_checks')dnl"}),
    "greet-pause": Case(mail_truth("closed"), {"feature": "FEATURE(`greet_pause', `3000')dnl"}),
    "unqualified-senders": Case(
        mail_truth("closed"), {"feature": "FEATURE(`accept_unqualified_senders')dnl"}
    ),
    # A gateway that looks only at the last domain of u%X@D, and hands it to the next hop as it is.
    "loose-relay-check": Case(
        mail_truth("routing-hole", "accepts-anything", "accepted"),
        {"feature": "FEATURE(`loose_relay_check')dnl", "domain": "RELAY_DOMAIN"},
    ),
    "closed-starttls": Case(mail_truth("closed"), {"tls": True}),
    # The access table wants 112 bits of encryption of every client; without: 403 at MAIL.
    "open-after-starttls": Case(
        mail_truth("open-after-starttls"),
        {
            "tls": True,
            "feature": "FEATURE(`promiscuous_relay')dnl",
            "access": "TLS_Clt: ENCR:112\n",
        },
    ),
    "gateway": Case(
        mail_truth("catch-all", "accepts-anything", "accepted"), {"domain": "RELAY_DOMAIN"}
    ),
}

CONFIG = """\
divert(0)dnl
OSTYPE(`debian')dnl
define(`confDOMAIN_NAME', `{host}')dnl
define(`confDONT_PROBE_INTERFACES', `True')dnl
define(`confSERVICE_SWITCH_FILE', `/etc/mail/service.switch-nodns')dnl
define(`confTO_IDENT', `0s')dnl
define(`confPRIVACY_FLAGS', `goaway')dnl
define(`ALIAS_FILE', `/etc/mail/aliases')dnl
define(`RELAY_MAILER_ARGS', `TCP $h {sink_port}')dnl
FEATURE(`no_default_msa')dnl
DAEMON_OPTIONS(`Family=inet, Name=MTA, Addr={address}, Port=25')dnl
FEATURE(`accept_unresolvable_domains')dnl
FEATURE(`access_db', `hash /etc/mail/access')dnl
FEATURE(`mailertable', `hash /etc/mail/mailertable')dnl
{feature}
{tls}
{role}(`{domain}')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
"""

TLS = """\
define(`confSERVER_CERT', `/etc/mail/cert.pem')dnl
define(`confSERVER_KEY', `/etc/mail/key.pem')dnl
define(`confCACERT', `/etc/mail/cert.pem')dnl
define(`confCACERT_PATH', `/etc/mail')dnl"""
KEY = (
    "openssl req -x509 -newkey rsa:2048 -nodes -days 2 "
    f"-subj /CN={HOST} -keyout /etc/mail/key.pem -out /etc/mail/cert.pem && chmod 600 /etc/mail/key.pem"
)

SENDMAIL = "/usr/libexec/sendmail/sendmail"
BUILD = """\
set -e
cd /etc/mail
m4 -D_CF_DIR_=/usr/share/sendmail/cf/ /usr/share/sendmail/cf/m4/cf.m4 sendmail.mc > sendmail.cf
# The rules trust 127.0.0.1 whatever the tables say; here it is one more tester's address.
sed -i '/^R127\\.0\\.0\\.1.*originated locally/d' sendmail.cf
for map in access mailertable; do /usr/libexec/sendmail/makemap hash $map < $map; done
"""


def plan(site: Site, case: Case) -> Plan:
    role = case.options.get("domain", "LOCAL_DOMAIN")
    routed = [OUTSIDE, DOMAIN] if role == "RELAY_DOMAIN" else [OUTSIDE]
    config = CONFIG.format(
        host=HOST,
        domain=DOMAIN,
        address=site.address,
        sink_port=site.sink_port,
        feature=case.options.get("feature", "dnl"),
        role=role,
        tls=TLS if "tls" in case.options else "dnl",
    )
    abuse = "abuse: anna\n" if case.truth["abuse"] == "exists" else ""
    return Plan(
        daemon=[SENDMAIL, "-bD", "-q5m"],
        users={"smmta": 106, "smmsp": 107},
        files={
            # Without localhost in it: a client of that name would count as one of the domain.
            "/etc/hosts": f"{site.address} {HOST}\n",
            "/etc/mail/sendmail.mc": config,
            "/etc/mail/access": f"Connect:{site.office} RELAY\n" + case.options.get("access", ""),
            "/etc/mail/mailertable": "".join(
                f"{name} relay:[{site.sink_host}]\n" for name in routed
            ),
            "/etc/mail/aliases": "postmaster: anna\nMAILER-DAEMON: postmaster\n" + abuse,
        },
        directories={"/var/spool/mqueue": "root:700", "/run/sendmail": "root:755"},
        setup=[
            *([["sh", "-c", KEY]] if "tls" in case.options else []),
            ["sh", "-c", BUILD],
            [SENDMAIL, "-bi"],
        ],
    )


SERVER = Server("sendmail", ("sendmail-bin", "sendmail-cf", "m4"), 25, "smtp", CASES, plan)
