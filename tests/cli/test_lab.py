# SPDX-License-Identifier: GPL-3.0-or-later
"""From end to end: the practice lab open and closed, checked, rechecked, compared."""

import json
import unittest

from cli_support import PERMISSION, CliTest


def by_check(document):
    found = {}
    for finding in document["findings"]:
        found.setdefault(finding["id"], []).append(finding)
    return found


class Lab(CliTest):
    def test_open_is_found_open_and_proven(self):
        result = self.check_lab(self.lab("open"), "--json", "-")
        self.assertEqual(result.status, 1, result.err)
        document = result.json()
        self.assertEqual(document["summary"]["answer"], "open")
        found = by_check(document)
        self.assertEqual({(f["verdict"], f["grade"]) for f in found["mail.open-relay"]},
                         {("fail", "proven")})
        self.assertIn(("fail", "proven"), {(f["verdict"], f["grade"]) for f in found["proxy.open"]})
        for finding in document["findings"]:
            self.assertTrue(finding["reason"], finding)
            if finding["verdict"] == "fail":
                self.assertTrue(finding["advice"], finding)
        self.assertGreater(document["sent"]["connections"], 0)

    def test_closed_is_not_found_open(self):
        result = self.check_lab(self.lab("closed"), "--json", "-")
        self.assertEqual(result.status, 2, result.err)  # the questions only a person can answer
        document = result.json()
        self.assertEqual(document["summary"]["fail"], 0)
        self.assertNotEqual(document["summary"]["answer"], "open")

    def test_closed_then_open(self):
        lab = self.lab("open")
        first = self.check_lab(lab, "--json", "first.json", "--store", "runs.sqlite")
        self.assertEqual(first.status, 1, first.err)
        self.assertIn(b"FAIL", first.out)
        self.assertIn(b"The door is open", first.out)
        again = self.run_cli("recheck", "last", "--store", "runs.sqlite", *PERMISSION,
                             "--only", "mail.open-relay", "--send-proof", "--json", "again.json")
        self.assertEqual(again.status, 1, again.err)
        self.assertEqual(set(by_check(json.loads((self.here / "again.json").read_text()))),
                         {"mail.open-relay"})
        self.refused(77, "recheck", "last", "--store", "runs.sqlite", says=["permission"])
        one, two = (json.loads((self.here / name).read_text())["run"]["id"]
                    for name in ("first.json", "again.json"))
        diff = self.run_cli("history", "diff", one, two, "--store", "runs.sqlite", "--json", "-").json()
        changes = {change["id"]: change["change"] for change in diff["changes"]}
        self.assertEqual(changes["mail.open-relay"], "unchanged")
        # The leave to send a message was given for that run only.
        mute = self.run_cli("recheck", one, "--store", "runs.sqlite", *PERMISSION, "--only",
                            "mail.open-relay", "--json", "-").json()
        self.assertEqual(mute["sent"]["messages"], 0)
        self.assertEqual({finding["grade"] for finding in mute["findings"]}, {"accepted"})

    def test_lab_on_ports_that_were_named(self):
        lab = self.lab("closed", address="127.0.0.3")
        self.assertTrue(lab["mail"].startswith("127.0.0.3:"), lab)


if __name__ == "__main__":
    unittest.main()
