#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mailbox that is not on this machine: its password is said only to a certificate that holds.

    remote_mailbox.py /path/to/doorcheck-cli

A real Dovecot stands behind somebody who ends its TLS and writes down what he is told. All of it runs in
a network and with root certificates of its own; the address of the mailbox is none of loopback's.
Status 1 when a password was said to a wrong one, or not to the right one.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import PASSWORD, TESTER, own_network, server  # noqa: E402
from doorcheck_servers.names import NameServer  # noqa: E402
from doorcheck_servers.recorder import Authority, Recorder  # noqa: E402
from doorcheck_servers.relay_check import relay_check  # noqa: E402

REMOTE, ANOTHER, NAME = "203.0.113.25", "203.0.113.26", "mail.outside.example"
TRUSTED = "/etc/ssl/certs"
NO_CERTIFICATE = "certificate does not hold"
LOGIN = base64.b64encode(b"\0" + TESTER.encode() + b"\0" + PASSWORD.encode())


@dataclass(frozen=True)
class Way:
    name: str
    port: int
    certificate: Path | None
    why: str  # the refusal's words; empty: the password is said, and proves
    host: str = REMOTE


def trust_only(authority: Authority, folder: Path) -> None:
    # Libraries look for a root in one file, or by its hash in the folder.
    trusted = folder / "trusted"
    trusted.mkdir()
    text = authority.certificate.read_text()
    (trusted / "ca-certificates.crt").write_text(text)
    subprocess.run(["openssl", "rehash", str(trusted)], check=True)
    subprocess.run(["mount", "--bind", str(trusted), TRUSTED], check=True)


def ways(folder: Path, authority: Authority) -> list[Way]:
    right = authority.sign("right.outside.example", f"IP:{REMOTE}")
    named = authority.sign(NAME, f"DNS:{NAME}")
    stranger = Authority(folder, "stranger", f"IP:{REMOTE}")
    other = authority.sign("another.example", f"IP:{ANOTHER},DNS:another.example")
    late = authority.sign("late.outside.example", f"IP:{REMOTE}", days=-1)
    signed_itself = stranger.itself()
    strange = stranger.sign("strange.outside.example", f"IP:{REMOTE}")
    return [
        Way("a certificate that holds", 993, right, ""),
        Way("a certificate that holds, STARTTLS", 143, right, ""),
        Way("signed by itself", 993, signed_itself, NO_CERTIFICATE),
        Way("signed by itself, STARTTLS", 143, signed_itself, NO_CERTIFICATE),
        Way("signed by somebody unknown", 993, strange, NO_CERTIFICATE),
        Way("another host's", 993, other, NO_CERTIFICATE),
        Way("another host's, STARTTLS", 143, other, NO_CERTIFICATE),
        Way("run out", 993, late, NO_CERTIFICATE),
        Way("no TLS at all", 143, None, "offers no encryption"),
        Way("by name, it holds", 993, named, "", NAME),
        Way("by name, it holds, STARTTLS", 143, named, "", NAME),
        Way("by name, another host's", 993, other, NO_CERTIFICATE, NAME),
        Way("by name, for the address alone", 993, right, NO_CERTIFICATE, NAME),
        Way("by name, another host's, STARTTLS", 143, other, NO_CERTIFICATE, NAME),
    ]


class Tester:
    def __init__(self, cli: str, folder: Path) -> None:
        self._cli, self._folder = cli, folder
        self._password = folder / "password"
        self._password.write_text(PASSWORD + "\n")
        self._password.chmod(0o600)

    def run(self, *arguments: str) -> tuple[str, str]:
        """Verdict and grade, and everything that was said."""
        out = self._folder / "run.json"
        out.unlink(missing_ok=True)
        command = [self._cli, *arguments, "--store", str(self._folder / "store"), "--json", str(out)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, start_new_session=True)
        if not out.exists():
            raise RuntimeError(f"status {done.returncode}: {done.stderr}")
        text = out.read_text()
        found = next(one for one in json.loads(text)["findings"] if one["id"] == "mail.open-relay")
        notes = "\n".join(found["evidence"]["notLearnt"])
        return f"{found['verdict']}/{found['grade']}", f"{done.stderr}\n{done.stdout}\n{notes}"

    def check(self, target: str, *options: str) -> tuple[str, str]:
        return self.run("check", *relay_check(target), *options)

    def imap(self, way: Way) -> tuple[str, ...]:
        return ("--proof-imap", f"{TESTER}@{way.host}:{way.port}", "--proof-imap-password", str(self._password))


def judge(way: Way, how: str, came: tuple[str, str], recorder: Recorder) -> bool:
    told, words = came
    heard = recorder.heard
    said = LOGIN in heard or PASSWORD.encode() in heard or b"AUTHENTICATE" in heard or b"LOGIN" in heard
    expected = "fail/accepted" if way.why else "fail/proven"
    right = told == expected and said == (not way.why) and way.why in words
    right = right and recorder.connections == 1 and (not way.why or "the password was not said" in words)
    print(f"{'ok   ' if right else 'WRONG'} {how:6} {way.name:36} {told:14} password said: {said}")
    lines = [line for line in words.splitlines() if "password was not said" in line] if right else [words[-400:]]
    print("".join(f"      {line.strip()}\n" for line in lines[:1]), end="")
    if not right:
        print(f"      {recorder.connections} connections; it was told {heard[:300]!r}")
    return right


def main() -> int:
    own_network.enter(REMOTE, mounts=True)
    wrong = 0
    with tempfile.TemporaryDirectory() as name, server("dovecot", "inbox") as mailbox:
        folder = Path(name)
        authority = Authority(folder, "authority")
        trust_only(authority, folder)
        tester = Tester(sys.argv[1], folder)
        zone = {(NAME, "A"): [REMOTE]}
        with server("postfix", "open", sink=f"{mailbox.address}:24") as target, NameServer("127.7.53.1", zone) as names:
            for way in ways(folder, authority):
                with Recorder((REMOTE, way.port), way.certificate, mailbox.address) as recorder:
                    came = tester.check(target.address, "--resolver", names.place, *tester.imap(way))
                    wrong += not judge(way, "check", came, recorder)
                if way.host == NAME:
                    continue  # prove asks the system's own name server only
                told, _ = tester.check(target.address, "--canary", "127.7.251.1", "--proof-wait", "0")
                if told != "fail/accepted":
                    wrong += 1
                    print(f"WRONG nobody looked: {told}")
                time.sleep(2)
                with Recorder((REMOTE, way.port), way.certificate, mailbox.address) as recorder:
                    came = tester.run("prove", "last", *tester.imap(way))
                    wrong += not judge(way, "prove", came, recorder)
    print(f"{wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
