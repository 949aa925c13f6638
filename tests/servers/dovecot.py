# SPDX-License-Identifier: GPL-3.0-or-later
"""Dovecot: the tester's own mailbox. Read over IMAP, filled over LMTP by whatever server relays."""

from __future__ import annotations

from doorcheck_servers.model import OUTSIDE, PASSWORD, TESTER, Case, Plan, Server, Site

LMTP_PORT = 24
CASES = {
    "inbox": Case({"mailbox": TESTER}),
    # The password is no good any more.
    "locked-out": Case({"mailbox": TESTER}, {"password": "another-one"}),
}

CONFIG = """\
protocols = imap lmtp
listen = {address}
hostname = mail.outside.example
log_path = /var/log/dovecot.log
ssl = required
ssl_cert = </etc/dovecot/cert.pem
ssl_key = </etc/dovecot/key.pem
mail_location = maildir:~/Maildir
first_valid_uid = 1000
default_internal_user = dovecot
default_login_user = dovenull
passdb {{
  driver = passwd-file
  args = /etc/dovecot/users
}}
userdb {{
  driver = static
  args = uid=anna gid=anna home=/home/anna
}}
namespace inbox {{
  inbox = yes
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = 143
  }}
  inet_listener imaps {{
    port = 993
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
"""
KEY = (
    "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
    f"-subj /CN=mail.{OUTSIDE} -keyout /etc/dovecot/key.pem -out /etc/dovecot/cert.pem"
)


def plan(site: Site, case: Case) -> Plan:
    config = CONFIG.format(address=site.address, lmtp=LMTP_PORT)
    password = case.options.get("password", PASSWORD)
    return Plan(
        daemon=["sh", "-c", "exec dovecot -F -c /etc/dovecot/own.conf"],
        users={"dovecot": 108, "dovenull": 109},
        files={
            "/etc/dovecot/own.conf": config,
            "/etc/dovecot/users": f"{TESTER}:{{PLAIN}}{password}::::::\n",
        },
        directories={"/run/dovecot": "root:755", "/etc/dovecot": "root:755", "/home/anna": "anna:755"},
        setup=[KEY.split()],
    )


SERVER = Server("dovecot", ("dovecot-imapd", "dovecot-lmtpd"), 993, "imap", CASES, plan)
