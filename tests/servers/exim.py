# SPDX-License-Identifier: GPL-3.0-or-later
"""Exim, with the RCPT list of its own sample configuration; an option widens who may relay."""

from __future__ import annotations

from doorcheck_servers.model import DOMAIN, HOST, OUTSIDE, Case, Plan, Server, Site, mail_truth

CASES = {
    # Domain literals are refused at MAIL, and a fourth one ends the connection.
    "closed": Case(mail_truth("closed")),
    # Trusted hosts skip the check of local users, so here RCPT accepts any address at all.
    "open": Case(
        mail_truth("open", abuse="accepts-anything", unknown_user="accepted"), {"relay_from": "*"}
    ),
    "open-any-domain": Case(mail_truth("open"), {"relay_to": "*"}),
    "no-abuse": Case(mail_truth("closed", abuse="missing")),
}

CONFIG = """\
primary_hostname = {host}
qualify_domain = {domain}
local_interfaces = {address}
daemon_smtp_ports = 25
disable_ipv6 = true
domainlist local_domains = {domain} : {host}
domainlist relay_to_domains = {relay_to}
hostlist relay_from_hosts = <; {relay_from}
rfc1413_query_timeout = 0s
host_lookup =
tls_advertise_hosts =
dns_csa_search_limit = 0
log_file_path = /var/log/exim4/%slog
keep_environment =
acl_smtp_rcpt = check_rcpt

begin acl
check_rcpt:
  accept hosts = :
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


def plan(site: Site, case: Case) -> Plan:
    config = CONFIG.format(
        host=HOST,
        domain=DOMAIN,
        address=site.address,
        outside=OUTSIDE,
        relay_from=case.options.get("relay_from", site.office),
        relay_to=case.options.get("relay_to", ""),
        sink_host=site.sink_host,
        sink_port=site.sink_port,
    )
    abuse = "abuse: anna\n" if case.truth["abuse"] == "exists" else ""
    return Plan(
        daemon=["exim4", "-bdf", "-q5m"],
        users={"Debian-exim": 103},
        files={"/etc/exim4/exim4.conf": config, "/etc/aliases": "postmaster: anna\n" + abuse},
        directories={"/var/spool/exim4": "Debian-exim:750", "/var/log/exim4": "Debian-exim:755"},
    )


SERVER = Server("exim", ("exim4-daemon-light",), 25, "smtp", CASES, plan)
