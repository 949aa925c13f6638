# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix. The cases are those at which testers go wrong; their options are lines of main.cf."""

from __future__ import annotations

from pathlib import Path

from doorcheck_servers.model import (
    DOMAIN,
    HOST,
    OFFICE,
    OUTSIDE,
    Case,
    Plan,
    Server,
    Site,
    mail_truth,
)

HOSTER = "mail.hoster.example"
CLOSED = "permit_mynetworks, reject_unauth_destination"
GREYLIST = "check_policy_service unix:private/greylist"
# Options that are no lines of main.cf: what else runs, and where.
FRONT, SUBMISSION, SMTPS, IPV6 = "(front)", "(submission)", "(smtps)", "(ipv6)"
HERE = Path(__file__).parent / "doorcheck_servers"
EVERYBODY = {"mynetworks": "0.0.0.0/0"}
OWN_SENDERS = {
    "smtpd_relay_restrictions": f"permit_mynetworks, check_sender_access inline:{{ {DOMAIN}=OK }}, "
    "reject_unauth_destination"
}
UNTRUSTED_ROUTING = {"allow_untrusted_routing": "yes"}
GATEWAY = {"mydestination": "localhost"}
CERTIFICATE = {
    "smtpd_tls_cert_file": "/etc/postfix/cert.pem",
    "smtpd_tls_key_file": "/etc/postfix/key.pem",
}

FOOTER = "\\c. This server does not relay; see https://bakery.example/relaying-denied"

CASES = {
    "closed": Case(mail_truth("closed")),
    "open": Case(mail_truth("open"), EVERYBODY),
    "no-abuse": Case(mail_truth("closed", abuse="missing")),
    "catch-all": Case(
        mail_truth("catch-all", "accepts-anything", "accepted"), {"local_recipient_maps": ""}
    ),
    "refused-at-data": Case(
        mail_truth("refused-at-data"),
        {
            **EVERYBODY,
            "smtpd_data_restrictions": f"check_client_access inline:{{ {OFFICE}=OK }}, reject",
        },
    ),
    # The two below trust the sender's domain; they differ in what the banner gives away of it.
    "own-senders": Case(mail_truth("open-sender-domain"), OWN_SENDERS),
    "own-senders-hoster": Case(
        mail_truth("open-sender-domain"),
        {**OWN_SENDERS, "myhostname": HOSTER, "mydestination": f"{DOMAIN}, localhost"},
    ),
    # A gateway knows no users, so a hole in its routing comes with a catch-all.
    "routing-hole": Case(
        mail_truth("routing-hole", "accepts-anything", "accepted"),
        {**UNTRUSTED_ROUTING, **GATEWAY, "relay_domains": f"{DOMAIN}, {HOST}"},
    ),
    "routing-hole-hoster": Case(
        mail_truth("routing-hole", "accepts-anything", "accepted"),
        {**UNTRUSTED_ROUTING, **GATEWAY, "relay_domains": DOMAIN, "myhostname": HOSTER},
    ),
    "routing-local": Case(
        mail_truth("closed"),
        {**UNTRUSTED_ROUTING, "myhostname": HOSTER, "mydestination": f"{DOMAIN}, localhost"},
    ),
    "hoster": Case(
        mail_truth("closed"), {"myhostname": HOSTER, "mydestination": f"{DOMAIN}, localhost"}
    ),
    "open-after-starttls": Case(
        mail_truth("open-after-starttls"),
        {**EVERYBODY, **CERTIFICATE, "smtpd_tls_security_level": "encrypt"},
    ),
    "closed-starttls": Case(
        mail_truth("closed"), {**CERTIFICATE, "smtpd_tls_security_level": "may"}
    ),
    "open-patient": Case(
        mail_truth("open-patient"),
        {
            **EVERYBODY,
            "postscreen_greet_wait": "6s",
            "postscreen_greet_action": "enforce",
            "postscreen_access_list": "",
            "postscreen_cache_map": "",
        },
    ),
    # The policy speaks first, as where greylisting was put before everything else.
    "greylist-closed": Case(
        mail_truth("closed", greylist=True), {"smtpd_relay_restrictions": f"{GREYLIST}, {CLOSED}"}
    ),
    "greylist-open": Case(
        mail_truth("open", greylist=True),
        {**EVERYBODY, "smtpd_relay_restrictions": f"{GREYLIST}, {CLOSED}"},
    ),
    # A gateway may tell Postfix whom it speaks for; here everybody may.
    "xclient": Case(
        mail_truth("closed", client="claimed", trusts_itself=True),
        {
            "smtpd_authorized_xclient_hosts": "0.0.0.0/0",
            "mynetworks": f"{OFFICE}/32, 127.0.0.1/32",
        },
    ),
    # Behind a container's port: Postfix sees one trusted address for everybody.
    "address-lost": Case(mail_truth("open", client="lost"), {FRONT: f"--from {OFFICE}"}),
    # Behind a log watcher that shuts a client out at its fifth refusal.
    "banned": Case(mail_truth("closed", ban=5), {FRONT: f"--ban 5 --spare {OFFICE}"}),
    # Made for a load balancer that says where a client comes from; here anybody may say it.
    "proxy-header": Case(
        mail_truth("closed", proxy_header="taken"),
        {
            SUBMISSION: "smtpd_upstream_proxy_protocol=haproxy"
            "\n  -o smtpd_upstream_proxy_timeout=60s\n  -o mynetworks=127.0.0.1/32"
        },
    ),
    "submission-open": Case(
        mail_truth("closed", submission="open"), {SUBMISSION: "mynetworks=0.0.0.0/0"}
    ),
    "submission-closed": Case(
        mail_truth("closed", submission="closed"),
        {
            SUBMISSION: "smtpd_client_restrictions=permit_sasl_authenticated,reject"
            "\n  -o smtpd_sasl_auth_enable=yes\n  -o smtpd_sasl_type=dovecot"
        },
    ),
    # Hangs up on whoever gives an address for a name, as many do against spammers' programs.
    "strict-greeting": Case(
        mail_truth("closed", picky=True),
        {"smtpd_helo_restrictions": "check_helo_access regexp:/etc/postfix/greetings"},
    ),
    "strict-greeting-open": Case(
        mail_truth("open", picky=True),
        {**EVERYBODY, "smtpd_helo_restrictions": "check_helo_access regexp:/etc/postfix/greetings"},
    ),
    "smtps-open": Case(
        mail_truth("closed", smtps="open"),
        {**CERTIFICATE, SMTPS: "mynetworks=0.0.0.0/0"},
    ),
    # Debian's own default takes a lone line feed for the end of a line, and of a message.
    "bare-newlines": Case(mail_truth("closed", smuggling="open")),
    "no-bare-newlines": Case(
        mail_truth("closed", smuggling="shut"), {"smtpd_forbid_bare_newline": "normalize"}
    ),
    "refuses-bare-newlines": Case(
        mail_truth("closed", smuggling="shut"), {"smtpd_forbid_bare_newline": "reject"}
    ),
    # Settings that look harmless, or that change the words.
    "all-are-relay-domains": Case(mail_truth("open"), {"relay_domains": "static:all"}),
    "serves-tester": Case(mail_truth("serves-tester"), {"relay_domains": OUTSIDE}),
    "null-sender": Case(
        mail_truth("open-sender", sender=""),
        {
            "smtpd_relay_restrictions": "permit_mynetworks, check_sender_access "
            "inline:{ {<> = OK} }, reject_unauth_destination"
        },
    ),
    "greeting-trusted": Case(
        mail_truth("open-greeting", greeting=DOMAIN),
        {
            "smtpd_relay_restrictions": "permit_mynetworks, check_helo_access "
            f"inline:{{ {DOMAIN}=OK }}, reject_unauth_destination"
        },
    ),
    "localhost-trusted": Case(
        mail_truth("open-greeting", greeting="localhost"),
        {
            "smtpd_relay_restrictions": "permit_mynetworks, check_helo_access "
            "inline:{ localhost=OK }, reject_unauth_destination"
        },
    ),
    "soft-bounce": Case(mail_truth("closed"), {"soft_bounce": "yes"}),
    "soft-bounce-open": Case(mail_truth("open"), {**EVERYBODY, "soft_bounce": "yes"}),
    "soft-unknown-open": Case(
        mail_truth("open"), {**EVERYBODY, "unknown_local_recipient_reject_code": "450"}
    ),
    "footer": Case(mail_truth("closed"), {"smtpd_reject_footer": FOOTER}),
    "footer-open": Case(mail_truth("open"), {**EVERYBODY, "smtpd_reject_footer": FOOTER}),
    "verified-recipients": Case(
        mail_truth("open"),
        {
            **EVERYBODY,
            "smtpd_recipient_restrictions": "reject_unverified_recipient",
            "unverified_recipient_reject_code": "550",
            "address_verify_map": "",
        },
    ),
    "without-pipelining-open": Case(
        mail_truth("open"), {**EVERYBODY, "smtpd_discard_ehlo_keywords": "pipelining"}
    ),
    "strict-errors": Case(
        mail_truth("closed-impatient"),
        {"smtpd_soft_error_limit": "1", "smtpd_hard_error_limit": "2"},
    ),
    # One question a message; the second is put off.
    "one-recipient": Case(mail_truth("closed", single=True), {"smtpd_recipient_limit": "1"}),
    "one-recipient-open": Case(
        mail_truth("open", single=True), {**EVERYBODY, "smtpd_recipient_limit": "1"}
    ),
    "early-refusal": Case(mail_truth("closed"), {"smtpd_delay_reject": "no"}),
    "recipients-before-relaying": Case(
        mail_truth("closed"), {"smtpd_relay_before_recipient_restrictions": "no"}
    ),
    "virtual-mailboxes": Case(
        mail_truth("closed"),
        {
            "mydestination": "localhost",
            "virtual_mailbox_domains": DOMAIN,
            "virtual_mailbox_maps": "inline:{ "
            + ", ".join(f"{name}@{DOMAIN}=x" for name in ("anna", "postmaster", "abuse"))
            + " }",
        },
    ),
    "gateway-with-list": Case(
        mail_truth("closed"),
        {
            **GATEWAY,
            "relay_domains": DOMAIN,
            "relay_recipient_maps": "inline:{ "
            + ", ".join(f"{name}@{DOMAIN}=x" for name in ("anna", "postmaster", "abuse"))
            + " }",
        },
    ),
    "ipv6-open": Case(mail_truth("closed", ipv6="open"), {IPV6: "mynetworks=[::1]/128"}),
}

USERS = {"postfix": 101, "postdrop": 102}

DIRECT = "{address}:25 inet n - n - - smtpd\n"
SCREENED = """\
{address}:25 inet n - n - 1 postscreen
smtpd pass - - n - - smtpd
dnsblog unix - - n - 0 dnsblog
tlsproxy unix - - n - 0 tlsproxy
"""
SERVICES = """\
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
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
    # A mailbox takes mail for its own users by LMTP, on its usual port.
    way = "lmtp:inet:" if site.sink_port == 24 else "smtp:"
    sink = f"{way}[{site.sink_host}]:{site.sink_port}"
    # A gateway hands the organisation's mail on too; here the next hop is the sink.
    routed = [OUTSIDE, DOMAIN, HOST] if "relay_domains" in case.options else [OUTSIDE]
    base = {
        "compatibility_level": "3.6",
        "maillog_file": "/var/log/mail.log",
        # Postfix knows 127.0.0.1 alone as its own; master.cf names the real address.
        "inet_interfaces": "127.0.0.1",
        "proxy_interfaces": site.address,
        "inet_protocols": "all" if IPV6 in case.options else "ipv4",
        "myhostname": HOST,
        "mydomain": DOMAIN,
        "myorigin": DOMAIN,
        "mydestination": f"{DOMAIN}, {HOST}, localhost",
        "mynetworks": f"{site.office}/32",
        "alias_maps": "texthash:/etc/postfix/aliases",
        "transport_maps": "inline:{ " + ", ".join(f"{name}={sink}" for name in routed) + " }",
        "disable_dns_lookups": "yes",
        # Accepted and kept, as a real server would keep mail it cannot route yet.
        "default_transport": "smtp:[127.0.0.1]:9",
    }
    return {**base, **{key: value for key, value in case.options.items() if key[0] != "("}}


def entrances(site: Site, case: Case) -> str:
    """master.cf: where mail comes in."""
    lines = SCREENED if "postscreen_greet_wait" in case.options else DIRECT
    text = lines.format(address=site.behind if FRONT in case.options else site.address)
    if SUBMISSION in case.options:
        text += f"{site.address}:587 inet n - n - - smtpd\n  -o {case.options[SUBMISSION]}\n"
        text += f"  -o smtpd_sasl_path=inet:{site.behind}:12345\n"
    if SMTPS in case.options:
        text += f"{site.address}:465 inet n - n - - smtpd\n  -o {case.options[SMTPS]}\n"
        text += "  -o smtpd_tls_wrappermode=yes\n"
    if IPV6 in case.options:
        text += f"[::1]:25 inet n - n - - smtpd\n  -o {case.options[IPV6]}\n"
    if GREYLIST in case.options.get("smtpd_relay_restrictions", ""):
        text += "greylist unix - n n - 0 spawn\n  user=anna argv=/usr/bin/python3 -ISB /etc/greylist.py\n"
    return text


def queue_folders() -> dict[str, str]:
    spool = "/var/spool/postfix"
    own = "active bounce corrupt defer deferred flush hold incoming private saved trace".split()
    return {
        "/var/lib/postfix": "postfix:755",
        spool: "root:755",
        f"{spool}/pid": "root:755",
        f"{spool}/maildrop": "postfix:733",
        f"{spool}/public": "postfix:711",
        **{f"{spool}/{name}": "postfix:700" for name in own},
    }


def plan(site: Site, case: Case) -> Plan:
    aliases = ["postmaster", "abuse"] if case.truth["abuse"] == "exists" else ["postmaster"]
    setup = []
    if "smtpd_tls_cert_file" in case.options:
        setup.append(
            [
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "2",
                "-subj",
                f"/CN={HOST}",
                "-addext",
                f"subjectAltName=DNS:{HOST}",
                "-keyout",
                "/etc/postfix/key.pem",
                "-out",
                "/etc/postfix/cert.pem",
            ]
        )
    daemon = "exec /usr/lib/postfix/sbin/master -d"
    if FRONT in case.options:
        front = f"/usr/bin/python3 -ISB /etc/front.py {site.address} {site.behind}"
        daemon = f"{front} {case.options[FRONT]} & {daemon}"
    if SUBMISSION in case.options:
        daemon = f"/usr/bin/python3 -ISB /etc/login.py {site.behind} 12345 & {daemon}"
    config = "".join(f"{key} = {value}\n" for key, value in settings(site, case).items())
    return Plan(
        # The start script looks after installations and takes a second; master is what it ends in.
        daemon=["sh", "-c", daemon],
        users=USERS,
        files={
            "/etc/postfix/aliases": "".join(f"{name} anna\n" for name in aliases),
            "/etc/postfix/main.cf": config,
            "/etc/postfix/master.cf": entrances(site, case) + SERVICES,
            "/etc/postfix/greetings": "/^\\[/ REJECT your name is an address\n",
            "/etc/front.py": (HERE / "front.py").read_text(),
            "/etc/login.py": (HERE / "login.py").read_text(),
            "/etc/greylist.py": (HERE / "greylist.py").read_text(),
        },
        directories={**queue_folders(), "/var/lib/greylist": "anna:755"},
        setup=setup,
    )


SERVER = Server("postfix", ("postfix",), 25, "smtp", CASES, plan)
