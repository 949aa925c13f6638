# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C and a polite kill: what was learnt is kept, status 130; the second ends at once."""

import json
import os
import signal
import subprocess
import unittest

from cli_support import PATIENCE, PERMISSION, CliTest, ClosedRelay, Listener, free_port


class Stop(CliTest):
    def setUp(self):
        super().setUp()
        # The first server answers at once, the second never says a word.
        self.relay = ClosedRelay(self)
        self.silent = Listener(self)

    def start_check(self, *arguments):
        process = self.start(
            "check", "--mail", f"127.0.0.1:{self.relay.port}", "--mail", f"127.0.0.1:{self.silent.port}",
            *PERMISSION, "--resolver", f"127.0.0.1:{free_port()}", "--only", "mail.open-relay",
            "--vantage", "outside", "--pace", "fast", "--store", "runs.sqlite", *arguments)
        self.silent.hold()
        return process

    def finish(self, process):
        out, err = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 130, err)
        return out, err

    def assert_kept(self, document):
        self.assertEqual(document["run"]["state"], "stopped")
        verdicts = {finding["port"]: finding["verdict"] for finding in document["findings"]}
        self.assertEqual(verdicts[self.relay.port], "pass")
        self.assertNotEqual(verdicts.get(self.silent.port), "pass")

    def wait_for_first(self, process):
        """Until the answer of the first server stands on standard error."""
        while True:
            line = process.stderr.readline()
            self.assertTrue(line, "the run ended by itself")
            if b"mail.open-relay" in line and str(self.relay.port).encode() in line:
                return

    def test_signals_keep_what_was_learnt(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(signal=number):
                process = self.start_check("--json", "-", "--csv", "run.csv")
                self.wait_for_first(process)
                process.send_signal(number)
                out, err = self.finish(process)
                self.assert_kept(json.loads(out))
                self.assertTrue((self.here / "run.csv").stat().st_size)
                kept = self.run_cli("report", "last", "--store", "runs.sqlite", "--json", "-")
                self.assert_kept(kept.json())
                self.assertIn(b"kept", err)

    def test_two_signals_in_a_moment_are_one(self):
        process = self.start_check("--json", "-")
        self.wait_for_first(process)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGINT)
        self.assert_kept(json.loads(self.finish(process)[0]))

    def test_second_signal_ends_at_once(self):
        # A pipe nobody reads holds the program up after the first signal.
        os.mkfifo(self.here / "pipe")
        process = self.start_check("--json", "pipe")
        self.wait_for_first(process)
        process.send_signal(signal.SIGINT)
        with self.assertRaises(subprocess.TimeoutExpired):
            process.wait(timeout=2)
        process.send_signal(signal.SIGTERM)
        self.finish(process)

    def test_stopped_run_goes_on(self):
        process = self.start_check("--json", "first.json")
        self.wait_for_first(process)
        process.send_signal(signal.SIGINT)
        self.finish(process)
        first = json.loads((self.here / "first.json").read_text())
        asked = self.relay.connections
        self.silent.close()  # refused from now on: the rest of the run ends by itself
        self.refused(64, "check", "--resume", "last", "--store", "runs.sqlite", "--permission",
                     "Zed; guest; none", says=["--permission", "Anna Baker"])
        resumed = self.run_cli("check", "--resume", "last", "--store", "runs.sqlite", "--json", "-")
        self.assertEqual(resumed.status, 2, resumed.err)
        document = resumed.json()
        self.assertEqual(document["run"]["id"], first["run"]["id"])
        self.assertEqual(document["run"]["state"], "complete")
        self.assertEqual(document["run"]["permission"], first["run"]["permission"])
        self.assertEqual(self.relay.connections, asked, "asked again what was known")
        verdicts = {finding["port"]: finding["verdict"] for finding in document["findings"]}
        self.assertEqual(verdicts, {self.relay.port: "pass", self.silent.port: "notTested"})

    def test_lab_ends_well(self):
        lab = self.lab("closed")
        lab["process"].send_signal(signal.SIGTERM)
        self.assertEqual(lab["process"].wait(timeout=PATIENCE), 0)


if __name__ == "__main__":
    unittest.main()
