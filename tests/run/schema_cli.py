# SPDX-License-Identifier: GPL-3.0-or-later
"""What doorcheck-cli writes of the practice servers keeps to the schema of the run document."""

import json
import pathlib
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))
from cli_support import CliTest  # noqa: E402

SCHEMA = HERE.parent.parent / "resources" / "schema" / "doorcheck-run-1.schema.json"
# The distribution's own interpreter first: that is where its python3-jsonschema is.
PYTHONS = ["/usr/bin/python3", sys.executable]


def python():
    for path in PYTHONS:
        if pathlib.Path(path).exists() and not subprocess.run(
                [path, "-c", "import jsonschema"], stderr=subprocess.DEVNULL).returncode:
            return path
    raise AssertionError("no Python with jsonschema: install python3-jsonschema")


class RealRuns(CliTest):
    def assert_valid(self, name):
        answer = subprocess.run([python(), "-B", HERE / "validate_run.py", SCHEMA, self.here / name],
                                capture_output=True, text=True, check=True)
        self.assertEqual(answer.stdout, "ok\n")

    def check(self, state):
        lab = self.lab(state)
        result = self.check_lab(lab, "--json", "run.json", "--store", "runs.sqlite")
        self.assert_valid("run.json")
        return result, json.loads((self.here / "run.json").read_text(encoding="utf-8"))

    def assert_same_in_store(self, document):
        kept = self.run_cli("report", "last", "--store", "runs.sqlite", "--json", "-")
        self.assertEqual(kept.json(), document)

    def test_open(self):
        result, document = self.check("open")
        self.assertEqual(result.status, 1, result.err)
        self.assertEqual(document["summary"]["answer"], "open")
        self.assert_same_in_store(document)

    def test_closed(self):
        result, document = self.check("closed")
        self.assertNotEqual(result.status, 1, result.err)
        self.assertEqual(document["summary"]["fail"], 0)
        self.assert_same_in_store(document)


if __name__ == "__main__":
    unittest.main()
