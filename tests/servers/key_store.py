#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mailbox's password by way of a real key store: gnome-keyring, on a session bus of its own.

    key_store.py /path/to/doorcheck-cli

It is kept by one run and found by the next, once it has let the run in. A store that is locked or
absent, and a machine without the library for it, give a sentence that says what to do, and no proof.
Status 1 when something differs, or when the password turns up in what is said or in any file.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from doorcheck_servers import PASSWORD, TESTER, server  # noqa: E402
from doorcheck_servers.relay_check import relay_check  # noqa: E402
from doorcheck_servers.running import Running  # noqa: E402
from doorcheck_servers.secret_service import environment, secret_service  # noqa: E402

NOT_THE_PASSWORD = "not-the-password"
KEEP = "--proof-imap-keep"


class Person:
    """Runs the product as somebody without a terminal, and keeps what it says."""

    def __init__(self, cli: str, folder: Path, mailbox: Running, target: Running) -> None:
        self._cli, self._folder, self._target = cli, folder, target
        self._imap = ("--proof-imap", f"{TESTER}@{mailbox.address}:993")
        self.wrong, self.said = 0, b""

    def run(self, own: dict[str, str], *arguments: str, stdin: str = "") -> tuple[str, int, str]:
        """Verdict and grade (empty without a run document), exit status, what was said."""
        out = self._folder / "run.json"
        out.unlink(missing_ok=True)
        done = subprocess.run(
            [self._cli, *arguments, "--store", str(self._folder / "store"), "--json", str(out)],
            env=own, input=stdin.encode(), capture_output=True, timeout=120, start_new_session=True,
        )  # fmt: skip
        said = done.stdout + done.stderr
        self.said += said + (out.read_bytes() if out.exists() else b"")
        if not out.exists():
            return "", done.returncode, said.decode()
        findings = json.loads(out.read_text())["findings"]
        found = next(one for one in findings if one["id"] == "mail.open-relay")
        words = said.decode() + " ".join(found["evidence"]["notLearnt"])
        return f"{found['verdict']}/{found['grade']}", done.returncode, words

    def check(self, own: dict[str, str], *options: str, stdin: str = "") -> tuple[str, int, str]:
        return self.run(own, "check", *relay_check(self._target.address), *options, stdin=stdin)

    def check_with(self, own: dict[str, str], password: str, *options: str) -> tuple[str, int, str]:
        given = [*self._imap, *(("--proof-imap-password", "-") if password else ()), *options]
        return self.check(own, *given, stdin=f"{password}\n" if password else "")

    def prove(self, own: dict[str, str]) -> tuple[str, int, str]:
        return self.run(own, "prove", "last", *self._imap)

    def expect(self, name: str, came: tuple[str, int, str], verdict: str, status: int,
               *, says: str = "", not_says: str = "key store") -> None:  # fmt: skip
        told, code, words = came
        right = (told, code) == (verdict, status) and says in words
        right = right and (bool(says) or not_says not in words)
        self.wrong += not right
        print(f"{'ok   ' if right else 'WRONG'} {name:48} {told or 'no run':14} status {code}")
        if says or not right:
            lines = [line for line in words.splitlines() if says in line] if right else [words]
            print("      " + "\n      ".join(lines)[-800:])


def without_library(folder: Path, own: dict[str, str]) -> dict[str, str]:
    """The same on a machine that lacks libsecret: the loader stops at what is no library."""
    libraries = folder / "libraries"
    libraries.mkdir()
    (libraries / "libsecret-1.so.0").touch()
    return own | {"LD_LIBRARY_PATH": str(libraries)}


def with_store(person: Person, folder: Path) -> None:
    nothing = environment(folder / "nobody")
    none_kept = "no password (the key store holds none for this mailbox). Type it in"
    no_store, locked = "no key store runs in this session", "the key store is locked"
    not_kept, none_gave = "was not kept (", "no password ("
    person.expect("no key store, a password to keep", person.check_with(nothing, PASSWORD, KEEP),
                  "fail/proven", 1, says=not_kept + no_store)  # fmt: skip
    person.expect("no key store, no password", person.check_with(nothing, ""), "", 65,
                  says=none_gave + no_store)  # fmt: skip
    bare, install = without_library(folder, nothing), "no library for its key store; install libsecret-1-0"
    person.expect("no library, a password to keep", person.check_with(bare, PASSWORD, KEEP),
                  "fail/proven", 1, says=install)  # fmt: skip
    person.expect("no library, no password", person.check_with(bare, ""), "", 65, says=install)

    keeper = folder / "keeper"
    with secret_service(keeper, unlocked=True) as own:
        person.expect("an empty store, no password", person.check_with(own, ""), "", 65, says=none_kept)
        person.expect("used, not kept", person.check_with(own, PASSWORD), "fail/proven", 1)
        person.expect("it was not kept", person.check_with(own, ""), "", 65, says=none_kept)
        person.expect("another one is not kept", person.check_with(own, NOT_THE_PASSWORD, KEEP),
                      "fail/accepted", 1, says=not_kept + "the mailbox refuses the login")  # fmt: skip
        person.expect("nothing was kept", person.check_with(own, ""), "", 65, says=none_kept)
        person.expect("used and kept", person.check_with(own, PASSWORD, KEEP), "fail/proven", 1)
        person.expect("found in the store", person.check_with(own, ""), "fail/proven", 1)
    with secret_service(keeper, unlocked=True) as own:
        person.expect("found after the desktop was left", person.check_with(own, ""), "fail/proven", 1)
        canary = ("--canary", "127.7.252.1", "--proof-wait", "0")
        person.expect("nobody looks", person.check(own, *canary), "fail/accepted", 1)
    time.sleep(2)
    person.expect("proved later, no key store", person.prove(nothing), "", 65,
                  says=none_gave + no_store)  # fmt: skip
    with secret_service(keeper, unlocked=False) as own:
        person.expect("proved later, the store is locked", person.prove(own), "", 65, says=none_gave + locked)
        person.expect("checked, the store is locked", person.check_with(own, ""), "", 65,
                      says=none_gave + locked)  # fmt: skip
        person.expect("kept, the store is locked", person.check_with(own, PASSWORD, KEEP),
                      "fail/proven", 1, says=not_kept + locked)  # fmt: skip
    with secret_service(keeper, unlocked=True) as own:
        person.expect("nobody looks", person.check(own, *canary), "fail/accepted", 1)
        time.sleep(2)
        person.expect("proved later, found in the store", person.prove(own), "fail/proven", 1)
        person.expect("another one does not replace it", person.check_with(own, NOT_THE_PASSWORD, KEEP),
                      "fail/accepted", 1, says=not_kept + "the mailbox refuses the login")  # fmt: skip
        person.expect("it is still found", person.check_with(own, ""), "fail/proven", 1)


def written_down(person: Person, folder: Path) -> list[str]:
    """Where the password, or one like it, can be read."""
    places = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    places["what was said"] = person.said
    secrets = []
    for word in (PASSWORD, NOT_THE_PASSWORD):
        login = b"\0" + TESTER.encode() + b"\0" + word.encode()
        secrets += [word.encode(), word.encode("utf-16-le"), base64.b64encode(login)]
    return [place for place, text in places.items() if any(secret in text for secret in secrets)]


def main() -> int:
    with tempfile.TemporaryDirectory() as name, server("dovecot", "inbox") as mailbox:
        folder = Path(name)
        with server("postfix", "open", sink=f"{mailbox.address}:24") as target:
            person = Person(sys.argv[1], folder, mailbox, target)
            with_store(person, folder)
        kept = list(folder.glob("keeper/**/*.keyring"))
        if not kept:
            person.wrong += 1
            print("WRONG the key store kept nothing where it was told to")
        for place in written_down(person, folder):
            person.wrong += 1
            print(f"WRONG the password stands in {place}")
    print(f"{person.wrong} wrong")
    return 1 if person.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
