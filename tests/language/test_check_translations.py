#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the catalogues finds what it is there for."""

from __future__ import annotations

import unittest

from check_translations import Message, comment_faults, message_faults


def message(source: str, *forms: str, language: str = "de", counted: bool = False, finished: bool = True,
            context: str = "MainWindow") -> Message:
    return Message(language, context, source, "", counted, finished, list(forms))


class Faults(unittest.TestCase):
    def assert_clean(self, one: Message) -> None:
        self.assertEqual(list(message_faults(one)), [])

    def assert_fault(self, one: Message, word: str) -> None:
        found = list(message_faults(one))
        self.assertEqual(len(found), 1, found)
        self.assertIn(word, found[0])

    def test_good_ones(self) -> None:
        self.assert_clean(message("%1, port %2", "%1, Port %2"))
        self.assert_clean(message("%n warnings", "eine Warnung", "%n Warnungen", counted=True))
        self.assert_clean(message("&Open...", "Ö&ffnen..."))
        self.assert_clean(message("a & b", "a und b"))
        self.assert_clean(message("Anything", "", language="ar", finished=False))

    def test_lost_placeholder(self) -> None:
        self.assert_fault(message("%1, port %2", "%1"), "placeholders")

    def test_invented_placeholder(self) -> None:
        self.assert_fault(message("%n lines", "%n Zeile", "%n %1 Zeilen", counted=True), "placeholders")

    def test_unfinished(self) -> None:
        self.assert_fault(message("Open", "", finished=False), "not translated")

    def test_empty(self) -> None:
        self.assert_fault(message("%n lines", "%n Zeile", "", counted=True), "empty")

    def test_missing_form(self) -> None:
        self.assert_fault(message("%n lines", "%n Zeilen", counted=True), "forms")

    def test_accelerators(self) -> None:
        self.assert_fault(message("&Open", "Öffnen"), "accelerators")
        self.assert_fault(message("&Open", "Ö&ff&nen"), "accelerators")

    def test_spaces(self) -> None:
        self.assert_fault(message(" (seen in: %1)", "(gesehen in: %1)"), "spaces")

    def test_names(self) -> None:
        self.assert_fault(message("Name a file with --store.", "Nennen Sie eine Datei."), "--store")
        self.assert_fault(message("Leave relay_domains.", "Lassen Sie das.", context="advice"), "relay_domains")

    def test_unnamed_placeholder(self) -> None:
        one = message("%1: %2 of %3", "%1: %2 von %3")
        for comment, missing in (("", "%1, %2, %3"), ("%1 is a host", "%2, %3"), ("%1 a host, %2 to %3 numbers", "")):
            one.comment = comment
            found = list(comment_faults(one))
            self.assertEqual(len(found), 1 if missing else 0, found)
            self.assertTrue(not missing or f"what {missing} is" in found[0], found)


if __name__ == "__main__":
    unittest.main()
