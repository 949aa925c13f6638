# SPDX-License-Identifier: GPL-3.0-or-later
"""Exim, with the RCPT list of its own sample configuration; an option widens who may relay."""

from __future__ import annotations

from doorcheck_servers.model import DOMAIN, HOST, OFFICE, OUTSIDE, Case, Plan, Server, Site, mail_truth

TLS = "tls"
NO_TLS = """deny message = 530 5.7.0 Must issue a STARTTLS command first
         !encrypted = *
  accept"""
# Who comes for the first time is put off, and again until some seconds are over.
SEEN = "/var/spool/exim4/seen-$sender_host_address"
GREYLIST = f"""defer message = 450 4.2.0 Greylisted, come back later
         condition = ${{if exists{{{SEEN}}}{{no}}{{${{run{{/usr/bin/touch {SEEN}}}{{yes}}{{yes}}}}}}}}
  defer message = 450 4.2.0 Greylisted, come back later
         condition = ${{if <{{${{eval:$tod_epoch-${{extract{{mtime}}{{${{stat:{SEEN}}}}}}}}}}}{{3}}}}"""

CASES = {
    # Domain literals are refused at MAIL, and a fourth one ends the connection.
    "closed": Case(mail_truth("closed", smuggling="shut")),
    # Trusted hosts skip the check of local users, so here RCPT accepts any address at all.
    "open": Case(
        mail_truth("open", abuse="accepts-anything", unknown_user="accepted"), {"relay_from": "*"}
    ),
    "open-any-domain": Case(mail_truth("open"), {"relay_to": "*"}),
    "no-abuse": Case(mail_truth("closed", abuse="missing")),
    "own-senders": Case(
        mail_truth("open-sender-domain"), {"trust": "accept sender_domains = +local_domains"}
    ),
    "null-sender": Case(mail_truth("open-sender", sender=""), {"trust": "accept senders = :"}),
    "greeting-trusted": Case(
        mail_truth("open-greeting", greeting=DOMAIN),
        {"trust": f"accept condition = ${{if eqi{{$sender_helo_name}}{{{DOMAIN}}}}}"},
    ),
    # Taken for safe, since only "our own" programs use encryption.
    "trusts-tls": Case(mail_truth("open-in-tls"), {TLS: True, "trust": "accept encrypted = *"}),
    "open-after-starttls": Case(
        mail_truth("open-after-starttls"), {TLS: True, "relay_to": "*", "acl_smtp_mail": NO_TLS}
    ),
    "closed-starttls": Case(mail_truth("closed"), {TLS: True}),
    "refused-at-data": Case(
        mail_truth("refused-at-data"),
        {"relay_to": "*", "acl_smtp_predata": f"deny hosts = !{OFFICE}\n  accept"},
    ),
    "refused-message": Case(
        mail_truth("refused-message"),
        {"relay_to": "*", "acl_smtp_data": f"deny hosts = !{OFFICE}\n  accept"},
    ),
    "tarpit": Case(
        mail_truth("closed"), {"trust": f"warn hosts = !{OFFICE}\n         delay = 1s"}
    ),
    "greylist-closed": Case(mail_truth("closed", greylist=True), {"first": GREYLIST}),
    "greylist-open": Case(
        mail_truth("open", greylist=True), {"relay_to": "*", "first": GREYLIST}
    ),
    "submission-open": Case(
        mail_truth("closed", submission="open"),
        {"ports": "25 : 587", "trust": "accept condition = ${if eq{$received_port}{587}}"},
    ),
}

CONFIG = """\
primary_hostname = {host}
qualify_domain = {domain}
local_interfaces = {address}
daemon_smtp_ports = {ports}
disable_ipv6 = true
domainlist local_domains = {domain} : {host}
domainlist relay_to_domains = {relay_to}
hostlist relay_from_hosts = <; {relay_from}
rfc1413_query_timeout = 0s
host_lookup =
{tls}
dns_csa_search_limit = 0
log_file_path = /var/log/exim4/%slog
keep_environment =
acl_smtp_rcpt = check_rcpt
{more_acls}

begin acl
{acls}
check_rcpt:
  accept hosts = :
  {first}
  deny   message = restricted characters in address
         domains = +local_domains
         local_parts = ^[.] : ^.*[@%!/|]
  deny   message = restricted characters in address
         domains = !+local_domains
         local_parts = ^[./|] : ^.*[@%!] : ^.*/\\.\\./
  accept local_parts = postmaster
         domains = +local_domains
  accept hosts = +relay_from_hosts
         control = submission
  {trust}
  require message = relay not permitted
         domains = +local_domains : +relay_to_domains
  require verify = recipient
  accept

begin routers
outside:
  driver = manualroute
  domains = {outside}
  transport = sink
  route_list = * {sink_host} byname
  self = send
aliases:
  driver = redirect
  domains = +local_domains
  data = ${{lookup{{$local_part}}lsearch{{/etc/aliases}}}}
users:
  driver = accept
  domains = +local_domains
  check_local_user
  transport = mailbox

begin transports
sink:
  driver = smtp
  port = {sink_port}
  allow_localhost = true
mailbox:
  driver = appendfile
  file = /var/mail/$local_part_data
  user = mail
"""


KEY = (
    "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
    f"-subj /CN={HOST} -keyout /etc/exim4/key.pem -out /etc/exim4/cert.pem"
)
WITH_TLS = (
    "tls_advertise_hosts = *\ntls_certificate = /etc/exim4/cert.pem\n"
    "tls_privatekey = /etc/exim4/key.pem"
)


def plan(site: Site, case: Case) -> Plan:
    acls = {name: text for name, text in case.options.items() if name.startswith("acl_")}
    config = CONFIG.format(
        host=HOST,
        domain=DOMAIN,
        address=site.address,
        outside=OUTSIDE,
        relay_from=case.options.get("relay_from", site.office),
        relay_to=case.options.get("relay_to", ""),
        sink_host=site.sink_host,
        sink_port=site.sink_port,
        ports=case.options.get("ports", "25"),
        tls=WITH_TLS if TLS in case.options else "tls_advertise_hosts =",
        first=case.options.get("first", ""),
        trust=case.options.get("trust", ""),
        more_acls="".join(f"{name} = own_{name}\n" for name in acls),
        acls="".join(f"own_{name}:\n  {text}\n" for name, text in acls.items()),
    )
    abuse = "abuse: anna\n" if case.truth["abuse"] == "exists" else ""
    return Plan(
        daemon=["exim4", "-bdf", "-q5m"],
        users={"Debian-exim": 103},
        files={"/etc/exim4/exim4.conf": config, "/etc/aliases": "postmaster: anna\n" + abuse},
        directories={"/var/spool/exim4": "Debian-exim:750", "/var/log/exim4": "Debian-exim:755"},
        setup=[KEY.split(), ["chown", "Debian-exim", "/etc/exim4/key.pem"]] if TLS in case.options else [],
    )


SERVER = Server("exim", ("exim4-daemon-light",), 25, "smtp", CASES, plan)
