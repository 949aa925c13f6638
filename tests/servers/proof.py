#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proof over IMAP and by pasted headers: a real Postfix, and the tester's mailbox on a real Dovecot.

    proof.py /path/to/doorcheck-cli

Each line is one way, what was expected and what came. Status 1 when one differs, or when the
mailbox's password turns up in the run, the store or what the program says.
"""

from __future__ import annotations

import base64
import json
import os
import pty
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import PASSWORD, TESTER, server  # noqa: E402
from doorcheck_servers.relay_check import relay_check  # noqa: E402
from doorcheck_servers.running import Running  # noqa: E402


class Tester:
    def __init__(self, cli: str, folder: Path, mailbox: Running) -> None:
        self._cli, self._folder, self._mailbox = cli, folder, mailbox
        self.said = b""
        self.password = folder / "password"
        self.password.write_text(PASSWORD + "\n")
        self.password.chmod(0o600)

    def run(self, *arguments: str, stdin: bytes = b"") -> dict:
        out = self._folder / "run.json"
        command = [self._cli, *arguments, "--store", str(self._folder / "store"), "--json", str(out)]
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=300)
        self.said += done.stdout + done.stderr
        if done.returncode not in (0, 1, 2):
            raise RuntimeError(f"{arguments[0]}: status {done.returncode}: {done.stderr.decode()}")
        self.said += out.read_bytes()
        document = json.loads(out.read_text())
        self.sent = document["sent"]
        findings = document["findings"]
        return next(one for one in findings if one["id"] == "mail.open-relay")

    def asked_at_terminal(self) -> bytes:
        """What a person sees who types the password when asked for it."""
        process, terminal = pty.fork()
        if process == 0:
            os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
            os.execv(self._cli, [self._cli, "prove", "last", "--store", str(self._folder / "store"),
                                 *self.imap()[:2]])  # fmt: skip
        seen = b""
        typed = False
        try:
            while more := os.read(terminal, 4096):
                seen += more
                if not typed and seen.rstrip().endswith(b":"):
                    typed = True
                    time.sleep(0.2)
                    os.write(terminal, PASSWORD.encode() + b"\n")
        except OSError:
            pass  # the end, as Linux tells it
        os.waitpid(process, 0)
        self.said += seen
        return seen

    def plan(self, target: Running, *options: str) -> dict:
        done = subprocess.run(
            [self._cli, "plan", *relay_check(target.address), *options, "--json", "-"],
            capture_output=True, check=True)  # fmt: skip
        self.said += done.stdout + done.stderr
        return json.loads(done.stdout)

    def check(self, target: Running, *options: str) -> dict:
        return self.run("check", *relay_check(target.address), *options)

    def imap(self, port: int = 993) -> tuple[str, ...]:
        return ("--proof-imap", f"{TESTER}@{self._mailbox.address}:{port}",
                "--proof-imap-password", str(self.password))  # fmt: skip


def main() -> int:
    cli, wrong = sys.argv[1], 0

    def expect(name: str, finding: dict, verdict: str, grade: str, seen_by: str = "") -> None:
        nonlocal wrong
        proofs = finding["evidence"]["facts"].get("proofs", [])
        proof = next((one for one in proofs if one["arrived"]), {})
        ours = (finding["verdict"], finding["grade"], proof.get("seenBy", ""))
        right = ours == (verdict, grade, seen_by)
        wrong += not right
        print(f"{'ok   ' if right else 'WRONG'} {name:44} {'/'.join(ours):24} {finding['technical'][:160]}")

    with tempfile.TemporaryDirectory() as folder, server("dovecot", "inbox") as mailbox:
        sink = f"{mailbox.address}:24"
        tester = Tester(cli, Path(folder), mailbox)
        with server("postfix", "open", sink=sink) as target:
            found = tester.check(target, *tester.imap())
            expect("open, mailbox over TLS", found, "fail", "proven", "imap")
            planned = tester.plan(target, *tester.imap())
            really = tester.sent
            if really["connections"] > planned["connections"] or really["messages"] > planned["messages"]:
                wrong += 1
                print(f"WRONG sent {really}, planned {planned['connections']}, {planned['messages']}")
            if not any(one["port"] == 993 and one["connections"] == 1 for one in planned["rows"]):
                wrong += 1
                print("WRONG the plan does not name the mailbox")
            sent = found["evidence"]["facts"]["proofs"]
            if not 1 <= len(sent) <= 3 or not all(one["arrived"] for one in sent):
                wrong += 1
                print(f"WRONG {len(sent)} proofs, of which some did not arrive")
            expect("open, mailbox by STARTTLS", tester.check(target, *tester.imap(143)),
                   "fail", "proven", "imap")  # fmt: skip
            canary = ("--canary", "127.7.251.1", "--proof-wait", "0")
            expect("open, nobody looks", tester.check(target, *canary), "fail", "accepted")
            time.sleep(2)
            expect("the mailbox afterwards", tester.run("prove", "last", *tester.imap()),
                   "fail", "proven", "imap")  # fmt: skip
            tester.check(target, *canary)
            time.sleep(2)
            seen = tester.asked_at_terminal()
            if b"Proven" not in seen:
                wrong += 1
                print(f"WRONG the password was typed and nothing proven: {seen!r}")
            tester.check(target, *canary)
            time.sleep(2)
            token = tester.run("report", "last")["evidence"]["facts"]["proofs"][0]["token"]
            home = Path(f"{mailbox.logs.parents[1]}/home/anna/Maildir")
            letter = next(path.read_bytes() for path in home.rglob("*")
                          if path.is_file() and f"\nX-Doorcheck-Token: {token}\n".encode() in path.read_bytes())  # fmt: skip
            bounce = b"Subject: Undelivered " + token.encode() + b"\n\n" + letter
            expect("a bounce is pasted", tester.run("prove", "last", "--headers", "-", stdin=bounce),
                   "fail", "accepted")  # fmt: skip
            expect("the message is pasted", tester.run("prove", "last", "--headers", "-", stdin=letter),
                   "fail", "proven", "pasted")  # fmt: skip
        with server("postfix", "closed", sink=sink) as target:
            expect("closed", tester.check(target, *tester.imap()), "pass", "denied")
        with server("postfix", "open", sink=sink) as target:
            tester.password.write_text("not-the-password\n")
            found = tester.check(target, *tester.imap())
            expect("open, the mailbox refuses us", found, "fail", "accepted")
            if not any("refuses the login" in one for one in found["evidence"]["notLearnt"]):
                wrong += 1
                print("WRONG it does not say that the mailbox was not read")
        kept = tester.said + (Path(folder) / "store").read_bytes()
        for secret in (PASSWORD.encode(), base64.b64encode(b"\0" + TESTER.encode() + b"\0" + PASSWORD.encode())):
            if secret in kept:
                wrong += 1
                print("WRONG the password was written down")
    print(f"{wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
