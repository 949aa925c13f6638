# SPDX-License-Identifier: GPL-3.0-or-later
"""A name server of one zone, for checks that begin at a domain: A, AAAA and MX, nothing else."""

from __future__ import annotations

import ipaddress
import socketserver
import struct
import threading
from collections.abc import Mapping

TYPES = {1: "A", 15: "MX", 28: "AAAA"}


def _wire(name: str) -> bytes:
    labels = [label for label in name.rstrip(".").split(".") if label]
    return b"".join(bytes([len(label)]) + label.encode() for label in labels) + b"\0"


def _question(packet: bytes) -> tuple[str, str, bytes]:
    """Name, type and the question as it stood (RFC 1035 section 4.1.2)."""
    labels, at = [], 12
    while length := packet[at]:
        labels.append(packet[at + 1 : at + 1 + length].decode("ascii", "replace"))
        at += 1 + length
    (kind,) = struct.unpack("!H", packet[at + 1 : at + 3])
    return ".".join(labels).lower(), TYPES.get(kind, str(kind)), packet[12 : at + 5]


def _data(kind: str, value: str) -> bytes:
    if kind == "MX":
        preference, _, host = value.partition(" ")
        return struct.pack("!H", int(preference)) + _wire(host)
    return ipaddress.ip_address(value).packed


class _Answer(socketserver.BaseRequestHandler):
    server: NameServer

    def handle(self) -> None:
        packet, door = self.request
        name, kind, question = _question(packet)
        values = self.server.zone.get((name, kind), [])
        known = any(one == name for one, _ in self.server.zone)
        answers = b"".join(
            _wire(name) + struct.pack("!HHIH", {v: k for k, v in TYPES.items()}[kind], 1, 60, len(data)) + data
            for data in (_data(kind, value) for value in values)
        )
        flags = 0x8580 if known else 0x8583
        head = packet[:2] + struct.pack("!HHHHH", flags, 1, len(values), 0, 0)
        door.sendto(head + question + answers, self.client_address)


class NameServer(socketserver.ThreadingUDPServer):
    """`zone` maps (name, type) to values. Use as a context manager."""

    daemon_threads = True

    def __init__(self, address: str, zone: Mapping[tuple[str, str], list[str]]) -> None:
        super().__init__((address, 0), _Answer)
        self.zone = zone
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def server_close(self) -> None:
        self.shutdown()
        super().server_close()

    @property
    def place(self) -> str:
        return "{}:{}".format(*self.server_address)
