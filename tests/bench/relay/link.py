# SPDX-License-Identifier: GPL-3.0-or-later
"""Two network namespaces and a slow wire between them: every packet arrives a fixed time later.

Two TUN devices, one in each namespace, joined by a thread of this process. It stands in for netem,
which not every kernel has.
"""

from __future__ import annotations

import ctypes
import fcntl
import heapq
import os
import select
import struct
import subprocess
import threading
import time
from pathlib import Path

TUNSETIFF, IFF_TUN, IFF_NO_PI, CLONE_NEWNET = 0x400454CA, 0x0001, 0x1000, 0x40000000
NAMES = Path("/var/run/netns")


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True, text=True)


def _enter(handle: int) -> None:
    if ctypes.CDLL(None, use_errno=True).setns(handle, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "the network namespace cannot be entered: root is needed")


def _open_tun(namespace: str) -> int:
    """A TUN device inside `namespace`, held by this process outside of it."""
    here, there = os.open("/proc/self/ns/net", os.O_RDONLY), os.open(NAMES / namespace, os.O_RDONLY)
    try:
        _enter(there)
        tun = os.open("/dev/net/tun", os.O_RDWR)
        fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH22x", b"dc0", IFF_TUN | IFF_NO_PI))
        return tun
    finally:
        _enter(here)
        os.close(here)
        os.close(there)


class Link:
    """Use as a context manager. `left` and `right` are the namespaces, 10.99.0.1 and .2 their ends."""

    LEFT, RIGHT = "10.99.0.1", "10.99.0.2"

    def __init__(self, round_trip: float) -> None:
        self._delay = round_trip / 2
        self._ends = False
        self.left, self.right = (f"dc-bench-{os.getpid()}-{side}" for side in ("a", "b"))

    def __enter__(self) -> Link:
        for name in (self.left, self.right):
            _run("ip", "netns", "add", name)
        tuns = [_open_tun(name) for name in (self.left, self.right)]
        for name, own, other in ((self.left, self.LEFT, self.RIGHT), (self.right, self.RIGHT, self.LEFT)):
            _run("ip", "-n", name, "link", "set", "lo", "up")
            _run("ip", "-n", name, "addr", "add", own, "peer", other, "dev", "dc0")
            _run("ip", "-n", name, "link", "set", "dc0", "up")
        self._thread = threading.Thread(target=self._carry, args=tuns, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends = True
        self._thread.join()
        for name in (self.left, self.right):
            _run("ip", "netns", "del", name)

    def _carry(self, one: int, other: int) -> None:
        waiting: list[tuple[float, int, int, bytes]] = []
        count = 0
        while not self._ends:
            pause = 0.2 if not waiting else max(0.0, waiting[0][0] - time.monotonic())
            ready, _, _ = select.select([one, other], [], [], min(pause, 0.2))
            for end in ready:
                packet = os.read(end, 65536)
                count += 1
                target = other if end == one else one
                heapq.heappush(waiting, (time.monotonic() + self._delay, count, target, packet))
            while waiting and waiting[0][0] <= time.monotonic():
                _, _, target, packet = heapq.heappop(waiting)
                os.write(target, packet)
        os.close(one)
        os.close(other)


def inside(namespace: str, *words: str) -> list[str]:
    """The command, run in a namespace."""
    return ["ip", "netns", "exec", namespace, *words]
