# SPDX-License-Identifier: GPL-3.0-or-later
"""Outputs, the answers file and the store: what goes right, what goes wrong, and what is kept."""

import csv
import html.parser
import io
import json
import os
import socket
import subprocess
import unittest

from cli_support import PATIENCE, PERMISSION, CliTest, ClosedRelay, Listener, free_port


class FilesTest(CliTest):
    def setUp(self):
        super().setUp()
        self.relay = ClosedRelay(self)
        self.check = ["check", "--mail", f"127.0.0.1:{self.relay.port}", *PERMISSION,
                      "--resolver", f"127.0.0.1:{free_port()}", "--vantage", "outside",
                      "--only", "mail.open-relay", "--pace", "fast"]


class Outputs(FilesTest):
    def test_several_at_once_and_the_same_numbers(self):
        names = {"json": "run.json", "csv": "run.csv", "html": "run.html", "markdown": "run.md",
                 "sarif": "run.sarif", "pdf": "run.pdf"}
        wanted = [word for name, file in names.items() for word in ("--" + name, file)]
        result = self.run_cli(*self.check, *wanted)
        self.assertEqual(result.status, 0, result.err)
        run = json.loads((self.here / "run.json").read_text())
        self.assertEqual(run["schema"], "doorcheck-run/1")
        self.assertEqual(run["run"]["state"], "complete")
        findings = len(run["findings"])
        self.assertEqual(run["summary"]["pass"], findings)
        table = list(csv.reader(io.StringIO((self.here / "run.csv").read_text(encoding="utf-8-sig"))))
        self.assertEqual(len(table), findings + 1)
        self.assertEqual(json.loads((self.here / "run.sarif").read_text())["version"], "2.1.0")
        self.assertTrue((self.here / "run.pdf").read_bytes().startswith(b"%PDF-"))
        self.assertIn("mail.open-relay", (self.here / "run.md").read_text())
        page = html.parser.HTMLParser()
        page.feed((self.here / "run.html").read_text())
        self.assertEqual({path.name for path in self.here.iterdir()}, set(names.values()))

    def test_json_on_standard_output_is_nothing_but_json(self):
        result = self.run_cli(*self.check, "--json", "-")
        self.assertEqual(result.json()["run"]["permission"]["name"], "Anna Baker")
        self.assertIn(b"mail.open-relay", result.err)
        quiet = self.run_cli(*self.check, "--json", "-", "--quiet")
        self.assertEqual(quiet.json()["run"]["state"], "complete")
        self.assertEqual(quiet.err, b"")

    def test_a_later_proof_asks_the_name_server_it_is_told(self):
        self.assertEqual(self.run_cli(*self.check, "--json", "run.json").status, 0)
        later = ["prove", "run.json", "--proof-imap", "u@mail.example", "--proof-imap-password", "secret"]
        (self.here / "secret").write_text("xyzzy\n")
        (self.here / "secret").chmod(0o600)
        self.refused(64, *later, "--resolver", "ns.example", says=["--resolver", "ns.example"])
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
            server.bind(("127.0.0.1", 0))
            server.settimeout(PATIENCE)
            prove = self.start(*later, "--resolver", "127.0.0.1:%d" % server.getsockname()[1])
            asked = server.recv(512)
            prove.kill()
            self.end(prove)
        self.assertIn(b"\x04mail\x07example", asked)

    def test_what_has_changed_since_an_earlier_run(self):
        store = ["--store", "runs.sqlite"]
        for _ in range(2):
            self.assertEqual(self.run_cli(*self.check, *store).status, 0)
        runs = self.run_cli("history", "--json", "-", *store).json()["runs"]
        self.assertEqual(self.run_cli("report", "last", *store, "--compare", runs[1]["id"],
                                      "--pdf", "later.pdf").status, 0)
        self.assertEqual(self.run_cli("report", "last", *store, "--pdf", "alone.pdf").status, 0)
        told = {name: subprocess.run(["pdftotext", self.here / name, "-"], capture_output=True,
                                     check=True).stdout for name in ("later.pdf", "alone.pdf")}
        self.assertIn(b"Since the last check", told["later.pdf"])
        self.assertNotIn(b"Since the last check", told["alone.pdf"])
        self.refused(65, "report", "last", *store, "--compare", "DC-0", "--pdf", "a.pdf",
                     says=["DC-0"])

    def test_text_for_a_person(self):
        result = self.run_cli(*self.check, "--no-store")
        line, *_ = result.out.decode().splitlines()
        self.assertRegex(line, rf"^PASS  mail\.open-relay  127\.0\.0\.1:{self.relay.port}  \S")
        self.assertNotIn(b"\x1b", result.out)
        coloured = self.run_cli(*self.check, "--no-store", "--color", "always")
        self.assertIn(b"\x1b[32m", coloured.out)

    def test_place_that_is_not_there(self):
        for place in ("nowhere/run.json", "."):
            with self.subTest(place=place):
                self.refused(73, *self.check, "--csv", "fine.csv", "--json", place, says=["--json", place])
                self.assertEqual(self.relay.connections, 0)

    def test_place_that_fails_in_the_end_does_not_take_the_others_along(self):
        result = self.run_cli(*self.check, "--json", "/dev/full", "--csv", "run.csv", "--html", "run.html")
        self.assertEqual(result.status, 73, result.err)
        self.assertIn(b"--json: /dev/full", result.err)
        self.assertTrue((self.here / "run.csv").stat().st_size)
        self.assertTrue((self.here / "run.html").stat().st_size)
        self.assertTrue(os.path.exists("/dev/full") and not os.path.isfile("/dev/full"))

    def test_standard_output_that_cannot_be_written(self):
        with open("/dev/full", "wb") as full:
            for output in ([], ["--json", "-"]):
                process = self.start(*self.check, *output, stdout=full)
                _, err = process.communicate(timeout=PATIENCE)
                self.assertEqual(process.returncode, 73, err)
                self.assertIn(b"standard output", err)

    def test_a_reader_that_went_away(self):
        process = self.start(*self.check, "--csv", "run.csv")
        process.stdout.close()
        self.assertEqual(process.wait(timeout=PATIENCE), 73)
        self.assertTrue((self.here / "run.csv").stat().st_size)

    def test_a_pipe_is_written_through(self):
        reader = subprocess.Popen(["bash", "-c", f'mkfifo {self.here}/pipe && exec cat {self.here}/pipe'],
                                  stdout=subprocess.PIPE)
        while not (self.here / "pipe").exists():
            pass
        self.assertEqual(self.run_cli(*self.check, "--json", "pipe").status, 0)
        out, _ = reader.communicate(timeout=PATIENCE)
        self.assertEqual(json.loads(out)["schema"], "doorcheck-run/1")

    def test_a_file_that_was_there_is_replaced_as_a_whole(self):
        (self.here / "run.json").write_text("x" * 1_000_000)
        self.assertEqual(self.run_cli(*self.check, "--json", "run.json").status, 0)
        json.loads((self.here / "run.json").read_text())

    def test_logo_that_cannot_be_read(self):
        self.refused(65, *self.check, "--pdf", "a.pdf", "--logo", "logo.png", says=["--logo", "logo.png"])


class Answers(FilesTest):
    GOOD = {"check": "proxy.patched", "answer": "yes", "name": "Anna Baker", "role": "owner",
            "given": "2026-11-20", "basis": "the update log", "validUntil": "2099-01-31"}

    def test_answers_that_cannot_be_read(self):
        (self.here / "broken.json").write_text("[{")
        (self.here / "list.json").write_text("7")
        (self.here / "date.json").write_text(json.dumps([{**self.GOOD, "validUntil": "soon"}]))
        (self.here / "check.json").write_text(json.dumps([{**self.GOOD, "check": "proxy.painted"}]))
        for name, says in [("none.json", []), ("broken.json", []), ("list.json", []),
                           ("date.json", ["validUntil"]), ("check.json", ["answer 1", "check"]), (".", [])]:
            with self.subTest(name=name):
                self.refused(65, *self.check, "--answers", name, says=["--answers", name, *says])
                self.assertEqual(self.relay.connections, 0)

    def test_answers_reach_the_run(self):
        (self.here / "answers.json").write_text(json.dumps({"answers": [self.GOOD]}))
        listener = Listener(self)
        listener.tcp.close()  # nobody listens there: a proxy that turns us away at once
        result = self.run_cli("check", "--proxy", f"127.0.0.1:{listener.port}", *PERMISSION,
                              "--only", "proxy.patched", "--answers", "answers.json", "--json", "-")
        findings = {finding["id"]: finding for finding in result.json()["findings"]}
        self.assertEqual(findings["proxy.patched"]["attestation"]["name"], "Anna Baker")


class Store(FilesTest):
    def test_kept_and_rendered_again(self):
        first = self.run_cli(*self.check, "--store", "runs.sqlite", "--json", "first.json")
        self.assertEqual(first.status, 0, first.err)
        document = json.loads((self.here / "first.json").read_text())
        run = document["run"]["id"]
        store = ["--store", "runs.sqlite"]
        for name in (run, run[:-1], "last", "first.json"):
            with self.subTest(name=name):
                again = self.run_cli("report", name, *store, "--json", "-")
                self.assertEqual((again.status, again.json()), (0, document), again.err)
        shown = self.run_cli("history", "show", run, *store)
        self.assertEqual((shown.status, shown.err), (0, b""))
        self.assertIn(b"mail.open-relay", shown.out)
        listed = self.run_cli("history", *store, "--json", "-").json()["runs"]
        self.assertEqual([(one["id"], one["state"]) for one in listed], [(run, "complete")])
        self.assertIn(run.encode(), self.run_cli("history", "list", *store).out)

        self.assertEqual(self.run_cli(*self.check, *store).status, 0)
        self.assertEqual(len(self.run_cli("history", *store, "--json", "-").json()["runs"]), 2)
        diff = self.run_cli("history", "diff", run, "last", *store, "--json", "-").json()
        self.assertEqual({change["change"] for change in diff["changes"]}, {"unchanged"})
        self.assertEqual(self.run_cli("history", "diff", run, "last", *store).status, 0)

    def test_usual_place_and_no_store(self):
        self.assertEqual(self.run_cli("history").status, 0)
        self.assertEqual(self.run_cli(*self.check, "--no-store").status, 0)
        self.assertFalse(self.data.exists())
        self.assertEqual(self.run_cli("history", "--json", "-").json(), {"runs": []})
        self.assertEqual(self.run_cli(*self.check).status, 0)
        self.assertEqual(len(self.run_cli("history", "--json", "-").json()["runs"]), 1)

    def test_run_that_is_not_there(self):
        self.assertEqual(self.run_cli(*self.check, "--store", "runs.sqlite").status, 0)
        store = ["--store", "runs.sqlite"]
        (self.here / "not-a-run.json").write_text('{"schema": "doorcheck-run/9"}')
        (self.here / "no-json.json").write_text("DC-1")
        for name in ("DC-0", "missing.json", "./missing", "not-a-run.json", "no-json.json"):
            with self.subTest(name=name):
                self.refused(65, "report", name, *store, "--pdf", "a.pdf", says=[name])
                self.refused(65, "recheck", name, *store, *PERMISSION, says=[name])
                self.refused(65, "history", "show", name, *store, says=[name])
                self.refused(65, "check", "--resume", name, *store, *PERMISSION, says=[name])
        self.assertFalse((self.here / "a.pdf").exists())
        self.refused(65, "report", "last", "--store", "none.sqlite", says=["none.sqlite"])
        self.assertFalse((self.here / "none.sqlite").exists())

    def test_broken_store_costs_one_warning_and_nothing_else(self):
        (self.here / "broken.sqlite").write_bytes(b"not a database at all " * 500)
        (self.here / "file").touch()
        for store in ("broken.sqlite", "file/runs.sqlite", "."):
            with self.subTest(store=store):
                result = self.run_cli(*self.check, "--store", store, "--json", "-", "--quiet")
                self.assertEqual(result.status, 0, result.err)
                self.assertEqual(result.json()["run"]["state"], "complete")
                self.assertEqual(len(result.lines()), 1, result.err)
                self.assertIn("warning", result.lines()[0])
                self.refused(65, "history", "list", "--store", store)

    def test_text_of_a_server_never_reaches_the_terminal_raw(self):
        self.run_cli(*self.check, "--json", "run.json")
        run = json.loads((self.here / "run.json").read_text())
        evil = "\x1b]0;owned\x07\r\x9b31m\u202egnp\u2028\x00%1%2"
        for finding in run["findings"]:
            finding.update(reason=evil, target=evil, id=evil, technical=evil, grade=evil)
        run["run"].update(client=evil, id=evil)
        (self.here / "evil.json").write_text(json.dumps(run))
        for command in (["report", "evil.json"], ["history", "show", "evil.json"],
                        ["history", "diff", "run.json", "evil.json"], ["report", evil + ".json"]):
            with self.subTest(command=command):
                result = self.run_cli(*[word.replace("\0", "") for word in command])
                text = (result.out + result.err).decode()
                self.assertTrue(text)
                for c in text:
                    self.assertTrue(c == "\n" or c.isprintable(), ascii(text))

    def test_report_writes_what_it_can(self):
        self.run_cli(*self.check, "--json", "run.json")
        result = self.run_cli("report", "run.json", "--html", "nowhere/a.html", "--csv", "a.csv")
        self.assertEqual(result.status, 73)
        self.assertIn(b"nowhere/a.html", result.err)
        self.assertTrue((self.here / "a.csv").stat().st_size)

    def test_resume_of_a_finished_run(self):
        self.run_cli(*self.check, "--json", "run.json")
        self.refused(64, "check", "--resume", "run.json", says=["recheck"])
        self.refused(64, "check", "--resume", "run.json", "--mail", "127.0.0.1", says=["--mail"])


if __name__ == "__main__":
    unittest.main()
