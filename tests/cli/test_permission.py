# SPDX-License-Identifier: GPL-3.0-or-later
"""No packet before a permission, and none at all from plan."""

import unittest

from cli_support import PERMISSION, CliTest, Listener


class Permission(CliTest):
    def setUp(self):
        super().setUp()
        self.listener = Listener(self)
        self.target = ["--mail", f"127.0.0.1:{self.listener.port}", "--domain", "bakery.example",
                       "--proxy", f"127.0.0.1:{self.listener.port}",
                       "--resolver", f"127.0.0.1:{self.listener.port}", "--pace", "fast"]

    def assert_left_nothing(self):
        self.assertEqual(list(self.here.iterdir()), [])
        self.assertFalse(self.data.exists())

    def test_the_listener_would_notice(self):
        process = self.start("check", *self.target, *PERMISSION, "--no-store")
        self.listener.hold()
        process.kill()

    def test_check_without_permission(self):
        for given in ([], ["--permission", ""], ["--permission", " ; ; "]):
            with self.subTest(given=given):
                self.refused(77, "check", *self.target, *given, "--json", "run.json",
                             says=["permission", "nothing was sent", "--permission"])
                self.assertFalse(self.listener.touched())
                self.assert_left_nothing()

    def test_usage_is_told_before_permission(self):
        self.refused(64, "check", *self.target, "--only", "nonsense", says=["nonsense"])
        self.assertFalse(self.listener.touched())

    def test_wrong_outputs_are_told_before_anything_is_sent(self):
        self.refused(73, "check", *self.target, *PERMISSION, "--pdf", "nowhere/report.pdf",
                     says=["--pdf", "nowhere/report.pdf"])
        self.assertFalse(self.listener.touched())

    def test_plan_sends_nothing(self):
        text = self.run_cli("plan", *self.target)
        self.assertEqual((text.status, text.err), (0, b""))
        self.assertIn(b"mail.open-relay", text.out)
        as_json = self.run_cli("plan", *self.target, "--json", "-")
        self.assertEqual(as_json.status, 0)
        plan = as_json.json()
        self.assertGreater(plan["connections"], 0)
        self.assertEqual(plan["connections"], sum(row["connections"] for row in plan["rows"]))
        self.assertIn("mail.open-relay", {row["check"] for row in plan["rows"]})
        self.assertTrue(any(row["logLines"] for row in plan["rows"]))
        self.assertFalse(self.listener.touched())
        self.assert_left_nothing()


if __name__ == "__main__":
    unittest.main()
