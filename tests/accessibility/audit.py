#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The owner's journey through the accessibility tree alone, and an audit of every page on the way.

Argument: the window's program. To be run on a display and a session bus of its own:
    xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- tests/accessibility/audit.py PROGRAM
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import pyatspi
import tree

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else ""

# What takes the focus and does something has to say so by its role.
ROLES = {"push button", "toggle button", "check box", "radio button", "text", "combo box", "list", "table",
         "tree", "label", "menu item", "scroll pane", "spin button", "slider", "page tab", "list item",
         "table cell", "document frame", "date editor", "filler", "menu", "check menu item"}


def faults_of(item: object) -> list[str]:
    states = item.getState()
    if not states.contains(pyatspi.STATE_FOCUSABLE):
        return []
    role = item.getRoleName()
    if role == "label" and not item.name:
        return []  # takes the focus with a click, to copy its text; Tab does not stop at it
    said = f"{role} {item.name!r} in {item.parent.name!r}"
    faults = []
    if not item.name.strip():
        faults.append(f"{said}: has no name")
    if role not in ROLES:
        faults.append(f"{said}: no role for something to work with")
    if role == "combo box" and not any(r.getRelationType() == pyatspi.RELATION_LABELLED_BY
                                       for r in item.getRelationSet()):
        faults.append(f"{said}: is called by its value and has no label")
    if role in ("push button", "check box", "radio button") and states.contains(pyatspi.STATE_ENABLED):
        actions = item.queryAction()
        if not {actions.getName(i) for i in range(actions.nActions)} & {"Press", "Toggle", "ShowMenu"}:
            faults.append(f"{said}: cannot be worked with")
    return faults


class Audit(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.home = Path(self.folder.name)
        self.home.chmod(0o700)
        tree.start_bus()
        self.window = tree.start_window(PROGRAM, self.home)
        self.app = tree.application()

    def tearDown(self) -> None:
        self.assertIsNone(self.window.poll(), "the window ended by itself")
        self.window.terminate()
        try:
            self.window.wait(10)
        except subprocess.TimeoutExpired:
            self.window.kill()
            self.window.wait()
        self.folder.cleanup()

    def audit(self, page: str) -> None:
        """Everything that is shown and takes the focus has a name, a fitting role and an action."""
        seen = 0
        faults: list[str] = []
        buttons: list[str] = []
        for item in tree.everything(self.app):
            if not tree.is_shown(item):
                continue
            seen += 1
            faults += faults_of(item)
            if item.getRoleName() == "push button" and item.name.startswith("Remove"):
                buttons.append(item.name)
        self.assertGreater(seen, 10, page)
        self.assertEqual(faults, [], page)
        self.assertEqual(len(buttons), len(set(buttons)), f"{page}: two buttons of one name: {buttons}")

    def go_to(self, page: str) -> None:
        pages = tree.wanted(self.app, "list", "Pages")
        for index in range(pages.childCount):
            item = pages.getChildAtIndex(index)
            if (item.name or "").split(",")[0] == page:
                tree.choose(item)
                return
        self.fail(f"no page {page}")

    def choose_menu(self, menu: str, entry: str) -> None:
        bar = next(i for i in tree.everything(self.app) if i.getRoleName() == "menu bar" and tree.is_shown(i))
        title = next(bar.getChildAtIndex(i) for i in range(bar.childCount)
                     if bar.getChildAtIndex(i).name == menu)

        def look() -> object:
            entries = title.getChildAtIndex(0)
            found = (entries.getChildAtIndex(i) for i in range(entries.childCount))
            return next((i for i in found if i.name == entry), None)
        item = look()
        if item is None:
            tree.act(title, "ShowMenu")
            item = tree.wait_for(f"entry {entry!r}", look)
        tree.act(item, "Press", "Toggle")

    def questions(self) -> object:
        return tree.wanted(self.app, "list", "Questions")

    def row(self, question: str) -> str:
        rows = self.questions()
        names = [rows.getChildAtIndex(i).name for i in range(rows.childCount)]
        return next((name for name in names if question in name), "")

    def choose_question(self, question: str) -> None:
        rows = self.questions()
        for index in range(rows.childCount):
            item = rows.getChildAtIndex(index)
            if question in (item.name or ""):
                tree.choose(item)
                return
        self.fail(f"no question {question}")

    def test_owners_journey(self) -> None:
        self.audit("start")
        tree.press(self.app, "Try it on the practice server")
        permission = "I am allowed to test these servers"
        box = tree.wanted(self.app, "check box", permission, begins=True)
        self.audit("plan")
        tree.act(box, "Toggle", "Press")
        tree.wait_for("the tick", lambda: box.getState().contains(pyatspi.STATE_CHECKED))
        tree.press(self.app, "Start the check")

        tree.wanted(self.app, "label", "The door is open", begins=True, seconds=60)
        self.audit("results")
        self.tables_are_read_cell_by_cell()

        self.go_to("Checklist")
        relay = "Can strangers send mail through your server?"
        self.choose_question(relay)
        self.assertTrue(tree.wait_for("a Fail", lambda: self.row(relay).startswith("Fail")))
        self.assertRegex(self.row(relay), r"^Fail\. .*\? .+ Source: .+\.$")
        self.audit("checklist")
        self.rows_are_read()
        tree.wanted(self.app, "label", "Do this: ", begins=True)

        self.choose_menu("File", "Shut the practice servers")
        tree.press(self.app, "Check this again")
        tree.wait_for("a Pass", lambda: self.row(relay).startswith("Pass"), 90)

        tree.press(self.app, "See results", seconds=90)
        self.go_to("History")
        time.sleep(0.5)
        self.audit("history")
        self.go_to("Reports")
        self.audit("reports")
        self.make_report()
        self.earlier_checks_open()

    def test_other_pages(self) -> None:
        """What lies beside the journey: settings, help, the proof by message."""
        self.choose_menu("File", "Settings")
        tree.wanted(self.app, "label", "Appearance")
        self.audit("settings")
        self.choose_menu("Help", "Help")
        tree.wanted(self.app, "label", "Help")
        self.audit("help")
        tree.press(self.app, "Close")
        self.gone("label", "Help")
        self.choose_menu("Help", "Keys")
        tree.wanted(self.app, "label", "Help")
        self.audit("keys")
        tree.press(self.app, "Close")
        self.gone("label", "Help")

        self.check_practice()
        self.choose_menu("Check", "Prove it with the message...")
        message = tree.wanted(self.app, "text", "The message with its headers")
        self.audit("proof")
        message.queryEditableText().setTextContents("Subject: hello\n\nNothing of ours.\n")
        tree.press(self.app, "Look into it")
        tree.press(self.app, "Close")

    def gone(self, role: str, name: str) -> None:
        tree.wait_for(f"{name!r} to go", lambda: tree.find(self.app, role, name) is None)

    def check_practice(self) -> None:
        self.choose_menu("File", "Try the practice server")
        box = tree.wanted(self.app, "check box", "I am allowed to test these servers", begins=True)
        tree.act(box, "Toggle", "Press")
        tree.press(self.app, "Start the check")
        tree.wanted(self.app, "label", "The door is open", begins=True, seconds=60)

    def earlier_checks_open(self) -> None:
        """Every list of earlier checks: its row is selected, a button beside it opens the check."""
        def row_of(name: str, index: int) -> object:
            rows = tree.wanted(self.app, "list", name)
            return tree.wait_for(f"row {index} of {name}", lambda: rows.getChildAtIndex(index))

        self.go_to("History")
        tree.choose(row_of("Checks", 0))
        self.assertTrue(row_of("Checks", 0).name.endswith(", compared"))
        tree.press(self.app, "Do not compare")
        tree.wanted(self.app, "label", "Choose two checks to compare.")
        self.assertFalse(row_of("Checks", 0).name.endswith(", compared"))
        tree.press(self.app, "Compare")
        self.gone("label", "Choose two checks to compare.")
        tree.press(self.app, "Open")
        tree.wanted(self.app, "label", "The door is open", begins=True)

        self.choose_menu("File", "New check")
        tree.choose(row_of("Recent clients", 0))
        self.audit("start with a client")
        tree.press(self.app, "Open")
        tree.wanted(self.app, "label", "The door is open", begins=True)

        self.choose_menu("File", "Open an earlier check...")
        tree.choose(row_of("Earlier checks", 0))
        self.audit("earlier checks")
        tree.press(self.app, "Open")
        self.gone("list", "Earlier checks")
        tree.wanted(self.app, "label", "The door is open", begins=True)

    def rows_are_read(self) -> None:
        rows = self.questions()
        self.assertGreaterEqual(rows.childCount, 16)
        for index in range(rows.childCount):
            self.assertTrue((rows.getChildAtIndex(index).name or "").strip(), f"row {index}")

    def tables_are_read_cell_by_cell(self) -> None:
        tables = [i for i in tree.everything(self.app)
                  if i.getRoleName() == "table" and tree.is_shown(i)]
        self.assertTrue(tables)
        for table in tables:
            self.assertTrue(table.name)
            rows = tree.cells(table)
            self.assertTrue(rows, table.name)
            for row in rows:
                self.assertTrue(all(cell.strip() for cell in row), f"{table.name}: {row}")

    def make_report(self) -> None:
        tree.press(self.app, "Make a report...")
        save = tree.wanted(self.app, "push button", "Save report...")
        tree.wanted(self.app, "label", "Page 1 of", begins=True, seconds=60)
        self.audit("report dialog")
        tree.press(self.app, "Change the branding")
        tree.wanted(self.app, "text", "Prepared by", begins=True)
        self.audit("branding")
        tree.press(self.app, "OK")
        self.gone("text", "Prepared by")
        tree.act(save, "Press")
        path = self.home / "report.pdf"
        name = tree.wait_for("the field for a file's name", lambda: next(
            (i for i in tree.everything(self.app)
             if i.getRoleName() == "text" and tree.is_shown(i) and i.name.startswith("File name")), None))
        name.queryEditableText().setTextContents(str(path))
        tree.press(self.app, "Save")
        tree.wait_for("the PDF", lambda: path.exists() and path.read_bytes().startswith(b"%PDF-"))


if __name__ == "__main__":
    unittest.main()
