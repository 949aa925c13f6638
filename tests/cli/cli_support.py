# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives doorcheck-cli as a script would: arguments in, status and two streams out.

The program is named by DOORCHECK_CLI. Every test has a home of its own; nothing but loopback is
ever spoken to.
"""

import json
import os
import pathlib
import select
import socket
import subprocess
import tempfile
import threading
import unittest

CLI = os.environ["DOORCHECK_CLI"]
PERMISSION = ["--permission", "Anna Baker; owner; told me on the phone"]
# Sanitizers and a busy machine make everything slower; a test that passes never waits this long.
PATIENCE = 90


class Result:
    def __init__(self, status, out, err):
        self.status = status
        self.out = out
        self.err = err

    def json(self):
        return json.loads(self.out)

    def lines(self):
        return self.err.decode().splitlines()


class CliTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="doorcheck-cli-")
        self.addCleanup(folder.cleanup)
        self.here = pathlib.Path(folder.name) / "here"  # where the program is started
        home = pathlib.Path(folder.name) / "home"
        self.data = home / "data"
        for made in (self.here, home):
            made.mkdir()
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_DATA_HOME": str(self.data),
            "XDG_CONFIG_HOME": str(home / "config"),
            "LANG": "C.UTF-8",
        }
        for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                self.env[name] = os.environ[name]

    def start(self, *arguments, **popen):
        popen.setdefault("env", self.env)
        popen.setdefault("stdout", subprocess.PIPE)
        popen.setdefault("stderr", subprocess.PIPE)
        process = subprocess.Popen(
            [CLI, *map(str, arguments)], stdin=subprocess.DEVNULL, cwd=self.here, **popen)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()

    def run_cli(self, *arguments, env=None):
        process = self.start(*arguments, env={**self.env, **(env or {})})
        out, err = process.communicate(timeout=PATIENCE)
        return Result(process.returncode, out, err)

    def refused(self, status, *arguments, says=(), env=None):
        """The command ends with `status` and exactly one line of error that says all of `says`."""
        result = self.run_cli(*arguments, env=env)
        self.assertEqual(result.status, status, result.err)
        self.assertEqual(result.out, b"")
        self.assertEqual(len(result.lines()), 1, result.err)
        self.assertTrue(result.lines()[0].startswith("doorcheck-cli: "), result.err)
        for part in says:
            self.assertIn(part, result.lines()[0])
        return result

    def lab(self, state, **options):
        """A practice lab; its addresses. Ends with the test."""
        arguments = ["lab", "--state", state, "--relays-to", f"127.0.0.1:{free_port()}"]
        for name, value in options.items():
            arguments += ["--" + name.replace("_", "-"), value]
        process = self.start(*arguments, stderr=subprocess.DEVNULL)
        ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
        self.assertTrue(ready, "the lab never told its addresses")
        addresses = json.loads(process.stdout.readline())
        addresses["process"] = process
        return addresses

    def check_lab(self, lab, *arguments):
        return self.run_cli("check", *lab["checkArguments"], *PERMISSION, "--pace", "fast", *arguments)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Listener:
    """A TCP and a UDP socket on one loopback port that count whoever comes, and never answer."""

    def __init__(self, test):
        while True:
            self.tcp = socket.socket()
            self.tcp.bind(("127.0.0.1", 0))
            self.port = self.tcp.getsockname()[1]
            self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            try:
                self.udp.bind(("127.0.0.1", self.port))
                break
            except OSError:
                self.tcp.close()
                self.udp.close()
        self.tcp.listen()
        self.held = []
        test.addCleanup(self.close)

    def touched(self):
        ready, _, _ = select.select([self.tcp, self.udp], [], [], 0)
        return bool(ready)

    def hold(self):
        """Takes a connection and keeps it open without a word."""
        ready, _, _ = select.select([self.tcp], [], [], PATIENCE)
        if not ready:
            raise AssertionError("nobody connected")
        self.held.append(self.tcp.accept()[0])

    def close(self):
        for one in [self.tcp, self.udp, *self.held]:
            one.close()


class Serving(threading.Thread):
    """A server on loopback that hands each connection to `talk`, in a thread of its own."""

    def __init__(self, test):
        super().__init__(daemon=True)
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.connections = 0
        test.addCleanup(self.socket.close)
        self.start()

    def run(self):
        while True:
            try:
                peer, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self.talk, args=(peer,), daemon=True).start()


class ClosedRelay(Serving):
    """A mail server that turns every stranger away at once. For runs that only need to end."""

    @staticmethod
    def talk(peer):
        with peer, peer.makefile("rwb") as stream:
            def say(line):
                stream.write(line + b"\r\n")
                stream.flush()
            try:
                say(b"220 closed.example ESMTP")
                for line in stream:
                    verb = line[:4].upper()
                    if verb in (b"EHLO", b"HELO"):
                        say(b"250 closed.example")
                    elif verb == b"RCPT" and b"@closed.example>" in line.lower():
                        say(b"250 2.1.5 Ok" if b"postmaster" in line.lower() else b"550 5.1.1 Unknown user")
                    elif verb == b"RCPT":
                        say(b"554 5.7.1 Relay access denied")
                    elif verb == b"DATA":
                        say(b"554 5.5.1 No valid recipients")
                    elif verb == b"QUIT":
                        say(b"221 2.0.0 Bye")
                        return
                    else:
                        say(b"250 2.0.0 Ok")
            except OSError:
                return
