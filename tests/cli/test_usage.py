# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person mistypes: one line that names it and the mend, status 64, nothing on stdout."""

import json
import os
import tempfile
import unittest

from cli_support import PERMISSION, CliTest, Listener

MAIL = ["--mail", "127.0.0.1:1"]

# arguments, what the line has to name
REFUSALS = [
    ([], ["no command", "--help"]),
    (["chekc"], ["chekc", "check"]),
    (["frobnicate"], ["frobnicate", "--help"]),
    (["--json", "-"], ["--json", "command comes first"]),
    (["check", "--frobnicate"], ["--frobnicate", "check --help"]),
    (["check", "--premission", "x"], ["--premission", "--permission"]),
    (["check", "-x"], ["-x"]),
    (["list", "--domain", "bakery.example"], ["--domain", "list"]),
    (["check", "--mail", "::1:25"], ["--mail", "[::1]:25"]),
    (["check", "bakery.example"], ["bakery.example", "options only"]),
    (["check", "--mail"], ["--mail", "value is missing", "HOST[:PORT]"]),
    (["check", "--mail", "--quiet"], ["--mail", "value is missing"]),
    (["check", "--mail="], ["--mail", "empty"]),
    (["check", "--quiet=yes", *MAIL], ["--quiet", "no value"]),
    (["check", "--pace", "fast", "--pace", "normal", *MAIL], ["--pace", "twice"]),
    (["check", *PERMISSION], ["nothing to check", "--domain"]),
    (["plan"], ["nothing to check"]),
    (["check", "--mail", "mx.example:0"], ["--mail", "mx.example:0", "Character 12"]),
    (["check", "--mail", "mx.example:65536"], ["--mail", "65536", "Character 12"]),
    (["check", "--mail", "[::1"], ["--mail", "[::1"]),
    (["check", "--proxy", "http://proxy.example"], ["--proxy", "http://"]),
    (["check", "--proxy", "a b"], ["--proxy", "Character 2"]),
    (["check", "--domain", "bakery..example"], ["--domain", "bakery..example"]),
    (["check", "--domain", "anna@bakery.example"], ["--domain"]),
    (["check", "--external", "anna", *MAIL], ["--external", "anna"]),
    (["check", "--send-proof", *MAIL], ["--send-proof", "--external"]),
    (["check", "--proof-wait", "soon", *MAIL], ["--proof-wait", "soon", "seconds"]),
    (["check", "--proof-wait", "-1", *MAIL], ["--proof-wait", "seconds"]),
    (["check", "--proof-imap", "mail.example", "--external", "u@x.example", "--send-proof", *MAIL],
     ["--proof-imap", "USER@HOST"]),
    (["check", "--proof-imap", "u@mail.example:x", "--external", "u@x.example", "--send-proof", *MAIL],
     ["--proof-imap", "u@mail.example:x"]),
    (["check", "--proof-imap", "u@mail.example", *MAIL], ["--proof-imap", "--send-proof"]),
    (["check", "--test-mailbox", "anna", *MAIL], ["--test-mailbox", "anna"]),
    (["prove"], ["prove", "--headers", "--proof-imap"]),
    (["prove", "last"], ["prove", "--headers", "--proof-imap"]),
    (["prove", "last", "--headers", "-", "--proof-imap", "u@x.example"], ["either"]),
    (["check", "--canary", "here", *MAIL], ["--canary", "here", "address"]),
    (["check", "--canary-smtp-port", "99999", *MAIL], ["--canary-smtp-port", "65535"]),
    (["check", "--canary-smtp-port", "2525", "--canary-http-port", "2525", *MAIL],
     ["--canary-http-port", "2525"]),
    (["check", "--from", "203.0.113.9", *MAIL], ["--from", "203.0.113.9", "this machine"]),
    (["check", "--public", "192.0.2.1,gate", *MAIL], ["--public", "gate", "not an address"]),
    (["check", "--leave-out", "mx.example,192.0.2.1:0", *MAIL], ["--leave-out", "192.0.2.1:0"]),
    (["check", "--from", "10.1", *MAIL], ["--from", "10.1", "not an address"]),
    (["check", "--vantage", "sideways", *MAIL], ["--vantage", "sideways", "outside"]),
    (["check", "--inside", "10.0.0.0/33", *MAIL], ["--inside", "10.0.0.0/33"]),
    (["check", "--inside", "10/8", *MAIL], ["--inside", "10/8"]),
    (["check", "--resolver", "127.0.0.1:dns", *MAIL], ["--resolver", "port", "character 11"]),
    (["check", "--resolver", "ns.example", *MAIL], ["--resolver", "ns.example"]),
    (["check", "--pace", "hasty", *MAIL], ["--pace", "hasty", "gentle, normal, fast"]),
    (["check", "--only", "mail.open-rely", *MAIL], ["--only", "mail.open-rely", "list"]),
    (["check", "--skip", "mail.open-relay,nonsense", *MAIL], ["--skip", "nonsense"]),
    (["check", "--only", "open-relay", *MAIL], ["--only", "did you mean mail.open-relay"]),
    (["check", "--only", ",", *MAIL], ["--only", "names no check"]),
    (["check", "--permission", "Anna; owner", *MAIL], ["--permission", "the basis"]),
    (["check", "--permission", "; owner; phone", *MAIL], ["--permission", "the name"]),
    (["check", *MAIL, *PERMISSION, "--json", "-", "--html", "-"], ["--json", "--html", "-"]),
    (["check", *MAIL, *PERMISSION, "--json", "a", "--csv", "./a"], ["--json", "--csv"]),
    (["check", *MAIL, *PERMISSION, "--store", "a", "--no-store"], ["--store", "--no-store"]),
    (["check", *MAIL, *PERMISSION, "--store", "postgresql://db/x"], ["--store", "PostgreSQL"]),
    (["check", "--color", "mauve", *MAIL], ["--color"]),
    (["check", "--report-lang", "ar", *MAIL, *PERMISSION], ["--report-lang", "ar", "de, en"]),
    (["check", "--lang", "tlh", *MAIL], ["--lang", "tlh", "en"]),
    (["check", "--domain", "evil\x1b[2J.example"], ["--domain"]),
    (["audit", "main.cf"], ["audit", "not in this version"]),
    (["logs", "mail.log"], ["logs", "not in this version"]),
    (["lab", "--state", "ajar"], ["--state", "ajar", "open, closed"]),
    (["lab", "--address", "192.0.2.1"], ["--address", "loopback"]),
    (["lab", "--relays-to", "192.0.2.1:25"], ["--relays-to", "loopback"]),
    (["lab", "--smtp-port", "x"], ["--smtp-port", "x"]),
    (["recheck"], ["recheck", "last"]),
    (["recheck", "a", "b"], ["recheck", "one run"]),
    (["report"], ["report", "last"]),
    (["history", "burn"], ["burn", "history show"]),
    (["history", "show"], ["history show"]),
    (["history", "diff", "a"], ["history diff"]),
    (["history", "list", "--no-store"], ["--no-store"]),
]


class Usage(CliTest):
    def test_refusals(self):
        for arguments, says in REFUSALS:
            with self.subTest(arguments=arguments):
                result = self.refused(64, *arguments, says=says)
                self.assertNotIn(b"\x1b", result.err)

    def test_texts_that_were_asked_for(self):
        commands = ["check", "plan", "recheck", "report", "history", "audit", "logs", "lab", "list"]
        for arguments in [["--help"], ["-h"], ["help"], *([c, "--help"] for c in commands)]:
            with self.subTest(arguments=arguments):
                result = self.run_cli(*arguments)
                self.assertEqual((result.status, result.err), (0, b""))
                self.assertIn(b"doorcheck-cli", result.out)
        for command in commands:
            self.assertIn(command.encode(), self.run_cli("--help").out)

    def test_version(self):
        result = self.run_cli("--version")
        self.assertEqual((result.status, result.err), (0, b""))
        self.assertRegex(result.out.decode(), r"^doorcheck-cli \d+\.\d+\.\d+\n$")

    def test_every_option_of_the_contract_is_taken(self):
        help_text = self.run_cli("check", "--help").out.decode()
        for option in """client domain mail proxy no-discovery permission external send-proof canary
                canary-smtp-port canary-http-port canary-tcp-port from vantage resolver only skip pace
                answers inside store no-store quiet lang color json pdf html csv sarif
                markdown""".split():
            self.assertRegex(help_text, rf"(?m)^  --{option}\b")

    def test_passwords_others_can_read_are_refused(self):
        """The password never comes by the command line, nor from a file that is everybody's."""
        with tempfile.NamedTemporaryFile() as file:
            file.write(b"secret\n")
            file.flush()
            os.chmod(file.name, 0o644)
            self.refused(65, "check", *MAIL, *PERMISSION, "--external", "u@x.example", "--send-proof",
                         "--no-store", "--proof-imap", "u@127.0.0.1", "--proof-imap-password", file.name,
                         says=["--proof-imap-password", "chmod 600"])  # fmt: skip
            os.chmod(file.name, 0o600)
            os.truncate(file.name, 0)
            self.refused(65, "check", *MAIL, *PERMISSION, "--external", "u@x.example", "--send-proof",
                         "--no-store", "--proof-imap", "u@127.0.0.1", "--proof-imap-password", file.name,
                         says=["--proof-imap-password", "empty"])  # fmt: skip

    def test_what_a_run_may_be_is_in_the_help(self):
        for arguments in (["--help"], ["prove", "--help"], ["report", "--help"]):
            self.assertIn('"last"', self.run_cli(*arguments).out.decode())

    def test_a_later_proof_asks_the_name_server_it_is_told(self):
        self.assertRegex(self.run_cli("prove", "--help").out.decode(), r"(?m)^  --resolver\b")

    def test_quiet_shortens_a_plan(self):
        whole = self.run_cli("plan", *MAIL).out
        short = self.run_cli("plan", *MAIL, "--quiet").out
        self.assertEqual(short.count(b"\n"), 1)
        self.assertGreater(whole.count(b"\n"), 5)

    def test_a_plan_tells_the_time(self):
        plan = json.loads(self.run_cli("plan", *MAIL, "--json", "-").out)
        self.assertGreater(plan["mostSeconds"], plan["usualSeconds"])
        self.assertGreater(plan["usualSeconds"], 0)
        fast = json.loads(self.run_cli("plan", *MAIL, "--pace", "fast", "--json", "-").out)
        self.assertLess(fast["usualSeconds"], plan["usualSeconds"])
        for arguments in ([], ["--quiet"]):
            self.assertRegex(self.run_cli("plan", *MAIL, *arguments).out.decode(), r"about \d+ min, at most \d")

    def test_what_is_left_out_is_in_no_plan(self):
        def ports(*arguments):
            plan = json.loads(self.run_cli("plan", "--mail", "127.0.0.1", *arguments, "--json", "-").out)
            return {row["port"] for row in plan["rows"]}

        self.assertIn(25, ports())
        self.assertEqual(ports("--leave-out", "127.0.0.1:25,192.0.2.1"), ports() - {25})
        self.assertEqual(ports("--leave-out", "127.0.0.1"), set())

    def test_a_locale_without_utf8_changes_nothing(self):
        self.refused(64, "check", "--frob", says=["--frob"], env={"LANG": "C", "LC_ALL": "C"})


class Listening(CliTest):
    def test_port_of_ours_that_is_taken(self):
        taken = Listener(self)
        result = self.refused(64, "check", *MAIL, *PERMISSION, "--no-store", "--quiet",
                              "--canary", "127.0.0.1", "--canary-smtp-port", taken.port)
        self.assertIn(str(taken.port), result.lines()[0])


class List(CliTest):
    def test_template_is_an_answers_file(self):
        template = self.run_cli("list", "--template")
        self.assertEqual((template.status, template.err), (0, b""))
        asked = {answer["check"] for answer in template.json()["answers"]}
        self.assertLessEqual({"proxy.patched", "proxy.watched", "abuse.monitored"}, asked)
        self.assertNotIn("mail.open-relay", asked)
        (self.here / "answers.json").write_bytes(template.out)
        result = self.run_cli("plan", *MAIL, "--answers", "answers.json")
        self.assertEqual((result.status, result.err), (0, b""))

    def test_text_and_json_name_the_same_checks(self):
        text = self.run_cli("list")
        self.assertEqual((text.status, text.err), (0, b""))
        as_json = self.run_cli("list", "--json", "-")
        self.assertEqual((as_json.status, as_json.err), (0, b""))
        checks = as_json.json()["checks"]
        ids = {check["id"] for check in checks}
        self.assertLessEqual({"mail.open-relay", "proxy.open", "abuse.mailbox", "proxy.patched"}, ids)
        self.assertEqual(ids, {line for line in text.out.decode().splitlines() if line[:1].strip()})
        for check in checks:
            self.assertTrue(check["title"] and check["answeredBy"] and check["sends"], check)

    def test_output_that_cannot_be_written(self):
        self.refused(73, "list", "--json", self.here / "nowhere" / "list.json", says=["list.json"])


if __name__ == "__main__":
    unittest.main()
