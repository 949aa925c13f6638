# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of doorcheck-cli in the middle of a check: what it had said is kept, and it goes on.

The servers are our own, slow, and on loopback. KILLS says how often (50).
"""

import os
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import threading
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "cli"))
from cli_support import PATIENCE, PERMISSION, ClosedRelay, CliTest, free_port  # noqa: E402

KILLS = int(os.environ.get("KILLS", "50"))
SERVERS = 8


class SlowRelay(ClosedRelay):
    """Turns everybody away too, but takes its time."""

    def talk(self, peer):
        time.sleep(0.05)
        ClosedRelay.talk(peer)


class Kill(CliTest):
    def setUp(self):
        super().setUp()
        self.relays = [SlowRelay(self) for _ in range(SERVERS)]
        self.random = random.Random(4711)

    def check(self, *arguments):
        return ["check", *arguments, *PERMISSION, "--store", "runs.sqlite"]

    def targets(self):
        options = []
        for relay in self.relays:
            options += ["--mail", f"127.0.0.1:{relay.port}"]
        return options + ["--only", "mail.open-relay", "--vantage", "outside", "--pace", "fast",
                          "--resolver", f"127.0.0.1:{free_port()}"]

    def told(self, process, seconds):
        """The ports whose answers stood on standard error when the program was killed."""
        lines = []
        reader = threading.Thread(target=lambda: lines.extend(process.stderr), daemon=True)
        reader.start()
        time.sleep(seconds)  # the moment of the kill is the point, not a wait for something
        process.kill()
        process.wait()
        reader.join(PATIENCE)
        ports = [re.search(rb"mail\.open-relay.*?:(\d+)\s*$", line) for line in lines]
        return [int(port.group(1)) for port in ports if port]

    def stored(self):
        store = self.here / "runs.sqlite"
        if not store.exists():
            return None
        with sqlite3.connect(store) as database:
            self.assertEqual(database.execute("PRAGMA quick_check").fetchone()[0], "ok")
        result = self.run_cli("report", "last", "--store", "runs.sqlite", "--json", "-")
        return result.json() if result.out else None

    def whole_run(self):
        """How long an undisturbed run takes here and now."""
        began = time.monotonic()
        result = self.run_cli(*self.check(*self.targets()))
        self.assertEqual(result.status, 0, result.err)
        (self.here / "runs.sqlite").unlink()
        return time.monotonic() - began

    def kill_once(self, seconds):
        process = self.start(*self.check(*self.targets()), stdout=subprocess.DEVNULL)
        ports = self.told(process, seconds)
        if process.returncode == 0:
            return 0  # quicker than we were
        document = self.stored()
        if document is None:
            self.assertEqual(ports, [])
            return 0
        kept = {finding["port"]: finding["verdict"] for finding in document["findings"]}
        self.assertLessEqual(set(ports), set(kept))
        if document["run"]["state"] == "complete":  # killed after its last row, before its end
            self.assertEqual(len(kept), SERVERS)
            return SERVERS
        self.assertEqual(document["run"]["state"], "stopped")
        self.assertIsNone(document["run"]["finished"])
        self.assertNotEqual(document["summary"]["answer"], "shut")
        self.go_on(document["run"]["id"], kept)
        return len(kept)

    def go_on(self, run, kept):
        before = {relay.port: relay.connections for relay in self.relays}
        result = self.run_cli(*self.check("--resume", run))
        self.assertEqual(result.status, 0, result.err)
        document = self.stored()
        self.assertEqual(document["run"]["id"], run)
        self.assertEqual(document["run"]["state"], "complete")
        verdicts = {finding["port"]: finding["verdict"] for finding in document["findings"]}
        self.assertEqual(verdicts, {relay.port: "pass" for relay in self.relays})
        for relay in self.relays:
            asked = relay.connections - before[relay.port]
            self.assertEqual(asked == 0, relay.port in kept, "asked twice, or not at all")

    def test_kill(self):
        longest = self.whole_run()
        cut_short = 0
        for _ in range(KILLS):
            (self.here / "runs.sqlite").unlink(missing_ok=True)
            for leftover in self.here.glob("runs.sqlite-*"):
                leftover.unlink()
            kept = self.kill_once(self.random.uniform(0, longest))
            cut_short += 0 < kept < SERVERS
        self.assertGreater(cut_short, 0, "no kill came in the middle: nothing was tried")


if __name__ == "__main__":
    unittest.main()
