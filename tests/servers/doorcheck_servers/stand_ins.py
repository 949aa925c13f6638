# SPDX-License-Identifier: GPL-3.0-or-later
"""What a daemon expects of its machine and the jail has not: a log and a name server."""

from __future__ import annotations

import os
import socket


def collect_syslog() -> None:
    """Stands in for syslogd: daemons that log to /dev/log end up in /var/log/syslog."""
    inbox = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    inbox.bind("/dev/log")
    os.chmod("/dev/log", 0o666)
    with open("/var/log/syslog", "ab", buffering=0) as log:
        while True:
            log.write(inbox.recv(8192).rstrip(b"\0\n") + b"\n")


def deny_names(address: str) -> None:
    """Answers NXDOMAIN to every question: a daemon that looks names up shall not wait in vain."""
    door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        door.bind((address, 53))
    except OSError:
        return  # a jail whose address ends alike is there already, and says the same
    while True:
        question, peer = door.recvfrom(512)
        # RFC 1035 section 4.1.1: a reply, code 3; the question comes back with it.
        door.sendto(question[:2] + b"\x81\x83" + question[4:6] + bytes(6) + question[12:], peer)
