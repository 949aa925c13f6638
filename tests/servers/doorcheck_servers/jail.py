# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one server in a jail of namespaces, from outside: start, wait until it answers, stop."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from . import own_network, packages
from .model import DOMAIN, HOST, PASSWORD_HASH, Server, Site

PR_SET_PDEATHSIG = 1
# Inside, only /usr is there: an interpreter from elsewhere could not load its modules.
PYTHON = "/usr/bin/python3" if os.access("/usr/bin/python3", os.X_OK) else sys.executable
INSIDE = Path(__file__).with_name("inside.py")


class StartError(RuntimeError):
    """The server did not come up; the text says why and what to do."""


def _die_with_parent() -> None:
    """Even a killed starter leaves nothing behind: the kernel passes the signal on."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _common_files(site: Site) -> dict[str, str]:
    """Names come from /etc/hosts; the resolver is a stub of the jail that knows none."""
    hosts = ["127.0.0.1 localhost", f"{site.address} {HOST} {DOMAIN}"]
    return {
        "/etc/hosts": "\n".join(hosts) + "\n",
        "/etc/resolv.conf": f"nameserver {site.resolver}\noptions timeout:1 attempts:1\n",
        "/etc/nsswitch.conf": "passwd: files\ngroup: files\nshadow: files\nhosts: files\n"
        "services: files\nprotocols: files\naliases: files\n",
        "/etc/hostname": HOST + "\n",
        "/etc/mailname": DOMAIN + "\n",
    }


def may_run(server: Server) -> None:
    """Raises StartError where the machine or the user cannot give what a jail takes."""
    if os.geteuid() != 0:
        raise StartError(
            f"{server.kind} needs root: it gets namespaces of its own and opens port "
            f"{server.port}. Run the tests as root or with sudo"
        )
    alone = own_network.entered() and len(socket.if_nameindex()) == 1
    if server.own_network and not alone:
        raise StartError(f"{server.kind} writes firewall rules: it is started by ban.py only")
    if shutil.which("unshare") is None:
        raise StartError("the command unshare is missing: install util-linux")


class Jail:
    """One running server. Create it, then `wait_ready`; `stop` returns when all of it is gone."""

    def __init__(self, server: Server, site: Site) -> None:
        self._server, self._site = server, site
        root = packages.ensure(server)
        self._plan = server.plan(site, server.cases[site.case])
        # Each jail mounts over it in a namespace of its own: one empty folder serves them all.
        stage = packages.cache_folder() / "stage"
        stage.mkdir(parents=True, exist_ok=True)
        self._errors = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            [
                "unshare",
                "--mount",
                "--pid",
                "--uts",
                "--ipc",
                "--fork",
                "--kill-child=SIGKILL",
                "--propagation",
                "private",
                PYTHON,
                "-ISB",
                str(INSIDE),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            preexec_fn=_die_with_parent,
        )
        job = {
            "plan": self._plan.as_dict(),
            "stage": str(stage),
            "package_root": str(root),
            "host_name": HOST,
            "resolver": site.resolver,
            "common_files": _common_files(site),
            "password_hash": PASSWORD_HASH,
        }
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(job).encode())
            self._process.stdin.close()
        except BrokenPipeError:
            pass  # it has ended already: wait_ready tells why

    def first_process(self) -> int | None:
        """Process 1 of the jail, as numbered by the host."""
        pid = self._process.pid
        try:
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        except OSError:
            return None
        return int(children[0]) if children else None

    def log_folder(self) -> str:
        """The jail's /var/log, as root sees it from outside while the server runs."""
        return f"/proc/{self.first_process()}/root/var/log"

    def ended(self) -> bool:
        return self._process.poll() is not None

    def wait_ready(self) -> None:
        """Until the server speaks as its protocol demands, or has ended, or time is up."""
        deadline = time.monotonic() + self._plan.ready_seconds
        pause = 0.05
        while not self._answers():
            if self.ended():
                raise StartError(
                    f"{self._server.kind} {self._site.case} ended at once: {self._last_words()}"
                )
            if time.monotonic() > deadline:
                words = self._last_words()
                self.stop()
                raise StartError(
                    f"{self._server.kind} {self._site.case} did not answer on {self._site.address} "
                    f"port {self._site.port} in {self._plan.ready_seconds:.0f} s: {words}"
                )
            time.sleep(pause)
            pause = min(pause * 1.5, 0.5)

    def _answers(self) -> bool:
        try:
            # The office address is trusted by every case, so no limit or ban is spent on the wait.
            with socket.create_connection(
                (self._site.address, self._site.port), 20, (self._site.office, 0)
            ) as stream:
                if self._server.speaks != "smtp":
                    return True
                return stream.recv(4).startswith(b"220")
        except OSError:
            return False

    def _last_words(self) -> str:
        """The end of what the daemon said, as one line."""
        lines = []
        for name in ("daemon.log", "syslog", "mail.log"):
            path = Path(self.log_folder()) / name
            if path.exists():
                lines += path.read_text(errors="replace").splitlines()
        self._errors.seek(0)
        lines += self._errors.read().decode(errors="replace").splitlines()
        words = " | ".join(line.strip() for line in lines[-6:]) or "it gave no reason"
        if "Operation not permitted" in words:
            words += ". In a container, allow namespaces and mounts (CAP_SYS_ADMIN)"
        return words

    def stop(self) -> None:
        first = self.first_process()
        if first is not None:
            # The kernel reaps the whole namespace before process 1 counts as gone.
            os.kill(first, signal.SIGKILL)
        else:
            self._process.kill()
        self._process.wait()
