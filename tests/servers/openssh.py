# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenSSH: the SOCKS server of a client that serves the whole network (-D with -g), and a server."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "dynamic-forward": Case(proxy_truth("open", "socks4", "socks5", kind="socks")),
    # The far end lets the client in, and nobody through.
    "no-forwarding": Case(proxy_truth("hangs-up", kind="socks"), {"forwarding": "no"}),
}
CONFIG = """\
Port 2222
ListenAddress {inside}
HostKey /etc/ssh/host
AuthorizedKeysFile /etc/ssh/client.pub
StrictModes no
PidFile none
PermitRootLogin yes
UsePAM no
AllowTcpForwarding {forwarding}
"""
CLIENT = """\
/usr/sbin/sshd -f /etc/ssh/doorcheck.conf -E /var/log/sshd.log
for try in 1 2 3 4 5 6 7 8 9; do ssh -i /etc/ssh/client -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null \\
    -N -g -D {address}:{port} -p 2222 root@{inside} && exit; sleep 0.3; done
"""


def plan(site: Site, case: Case) -> Plan:
    words = {"inside": site.behind, "address": site.address, "port": site.port}
    key = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f"]
    return Plan(
        daemon=["sh", "-c", CLIENT.format(**words)],
        setup=[[*key, "/etc/ssh/host"], [*key, "/etc/ssh/client"]],
        files={
            "/etc/ssh/doorcheck.conf": CONFIG.format(
                forwarding=case.options.get("forwarding", "yes"), **words
            )
        },
        directories={"/run/sshd": "root:755"},
        users={"sshd": 120},
    )


SERVER = Server("openssh", ("openssh-server", "openssh-client"), 1080, "socks", CASES, plan)
