# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx as a mail proxy before Postfix. It speaks itself until the first recipient, passes on what
Postfix says to that one, and hangs up when it is a refusal."""

from __future__ import annotations

import postfix
from doorcheck_servers.model import HOST, OFFICE, Case, Plan, Server, Site, mail_truth

SEEN = "127.0.0.0/29"
"""Where nginx itself comes from."""

CASES = {
    # Postfix trusts its own machine, and everybody comes from there.
    "open": Case(mail_truth("open", client="lost"), {"mynetworks": SEEN}),
    "closed": Case(
        mail_truth("closed", trusts_itself=True),
        {"mynetworks": f"{OFFICE}/32", "smtpd_authorized_xclient_hosts": SEEN},
    ),
    # Told who the client is, and open to everybody all the same.
    "open-xclient": Case(
        mail_truth("open", trusts_itself=True),
        {**postfix.EVERYBODY, "smtpd_authorized_xclient_hosts": SEEN},
    ),
}

CONFIG = """\
load_module /usr/lib/nginx/modules/ngx_mail_module.so;
worker_processes 1;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log;
events {{ worker_connections 256; }}
http {{
    access_log off;
    server {{
        listen {behind}:8025;
        add_header Auth-Status OK;
        add_header Auth-Server {behind};
        add_header Auth-Port 25;
        return 200 "";
    }}
}}
mail {{
    server_name {host};
    auth_http {behind}:8025/;
    proxy_pass_error_message on;
    server {{
        listen {address}:25;
        protocol smtp;
        smtp_auth none;
        xclient {xclient};
    }}
}}
"""


def plan(site: Site, case: Case) -> Plan:
    # The front of Postfix's own cases is a program of the tests; here it is this one.
    built = postfix.plan(site, Case(case.truth, {postfix.FRONT: "", **case.options}))
    told = "smtpd_authorized_xclient_hosts" in case.options
    built.files["/etc/nginx/doorcheck.conf"] = CONFIG.format(
        behind=site.behind, address=site.address, host=HOST, xclient="on" if told else "off"
    )
    built.directories |= {"/var/log/nginx": "www-data:755", "/var/lib/nginx": "www-data:755"}
    built.daemon = [
        "sh",
        "-c",
        "/usr/lib/postfix/sbin/master -d & " + site.once_up(25)
        + "exec nginx -g 'daemon off;' -c /etc/nginx/doorcheck.conf",
    ]
    return built


SERVER = Server("nginxmail", ("nginx-light", "libnginx-mod-mail", "postfix"), 25, "smtp", CASES, plan)
