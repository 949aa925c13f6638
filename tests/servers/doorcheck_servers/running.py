# SPDX-License-Identifier: GPL-3.0-or-later
"""A server in a process of its own, for tests that want several side by side."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

RUN_SERVER = Path(__file__).resolve().parent.parent / "run_server.py"


def free_address(port: int) -> str:
    """A loopback address on which nobody uses `port`, chosen at random: test runs may overlap."""
    while True:
        address = f"127.{random.randint(64, 191)}.{random.randint(0, 255)}.{random.randint(1, 254)}"
        with socket.socket() as trial:
            try:
                trial.bind((address, port))
                return address
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise


def as_root(command: list[str]) -> list[str]:
    """The command, through sudo where the user is not root and sudo asks for no password."""
    return (
        command if os.geteuid() == 0 or shutil.which("sudo") is None else ["sudo", "-n", *command]
    )


class Running:
    """A started server. `ready` waits for it; its address, port and truth are known afterwards."""

    def __init__(
        self, kind: str, case: str, sink: str | None = None, address: str | None = None
    ) -> None:
        command = [sys.executable, "-B", str(RUN_SERVER), kind, case]
        command += ["--sink", sink] if sink else []
        command += ["--address", address] if address else []
        self.kind, self.case = kind, case
        self.facts: dict[str, Any] = {}
        self._process = subprocess.Popen(
            as_root(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def ready(self) -> Running:
        """Raises RuntimeError with the server's own reason if it did not come up."""
        if not self.facts:
            assert self._process.stdout is not None
            line = self._process.stdout.readline()
            if not line:
                _, reason = self._process.communicate()
                raise RuntimeError(
                    reason.strip() or f"{self.kind} {self.case} ended without a word"
                )
            self.facts = json.loads(line)
        return self

    @property
    def address(self) -> str:
        return self.facts["address"]

    @property
    def port(self) -> int:
        return self.facts["port"]

    @property
    def truth(self) -> dict[str, Any]:
        return self.facts["truth"]

    @property
    def logs(self) -> Path:
        """The folder of the server's own logs; gone when it stops."""
        return Path(self.facts["logs"])

    def stop(self) -> None:
        """Ends the server by the end of its standard input, which works through sudo too."""
        self._process.communicate()


def launch(kind: str, case: str, sink: str | None = None, address: str | None = None) -> Running:
    """Starts without waiting: launch many, then call `ready` on each."""
    return Running(kind, case, sink, address)


@contextmanager
def server(
    kind: str, case: str, sink: str | None = None, address: str | None = None
) -> Iterator[Running]:
    """One server for the length of a with block. `sink` is HOST:PORT."""
    running = launch(kind, case, sink, address)
    try:
        yield running.ready()
    finally:
        running.stop()
