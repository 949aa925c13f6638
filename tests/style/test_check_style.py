#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one fault at a time in a small tree and sees that check_style finds it, and it alone."""

from __future__ import annotations

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import check_style  # noqa: E402

MARK = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
AWAIT = "co_" + "await"

# path, text, a part of what must be said; "" where nothing is wrong.
CASES = [
    ("core/net/a.cpp", MARK + '#include "core/protocol/b.h"\n', ""),
    ("core/probe/smtp/a.cpp", MARK + '#include "core/verdict/rule.h"\n', "core/probe may not use core/verdict"),
    ("core/verdict/rules/a.cpp", MARK + '#include "core/net/network.h"\n', "core/verdict may not use core/net"),
    ("core/evidence/a.cpp", MARK + '#include "core/protocol/b.h"\n', "core/evidence may not use core/protocol"),
    ("core/unheard/a.cpp", MARK + '#include "core/net/b.h"\n', "core/unheard may not use core/net"),
    ("core/run/a.cpp", MARK + '#include "ui/main_window.h"\n', "neither ui nor app"),
    ("core/report/a.cpp", MARK + "#include <QWidget>\n", "no widgets"),
    ("core/report/module.cmake", "doorcheck_module(report LIBS Qt6::Widgets SOURCES a.cpp)\n", "link the widgets"),
    ("ui/a.cpp", MARK + "#include <QWidget>\n", ""),
    ("ui/a.cpp", MARK + "#include <QTcpSocket>\n", "ui opens no socket"),
    ("ui/a.cpp", MARK + "#include <QLocale>\n", ""),
    ("ui/a.cpp", MARK + '#include "core/net/dialogue.h"\n', "ui opens no socket"),
    ("core/net/a.cpp", MARK + f"auto r = {AWAIT} f(g);\n", ""),
    ("core/net/a.cpp", MARK + f"auto r = {AWAIT} f({{a, b}});\n", "miscompile"),
    ("core/net/a.cpp", MARK + f"auto r = x ? {AWAIT} f() : y;\n", "miscompile"),
    ("app/a.cpp", MARK + f"auto r = {AWAIT} f([s] {{}});\n", "miscompile"),
    ("core/net/a.cpp", MARK + f"// never {AWAIT} f({{a}})\n", ""),
    ("app/a.cpp", MARK + "QCoreApplication::processEvents();\n", "pumps events"),
    ("app/a.cpp", MARK + "QEventLoop loop;\n", "nested event loop"),
    ("ui/a.cpp", MARK + "connect(a, SIGNAL(b()), c, SLOT(d()));\n", "connects by text"),
    ("core/run/a.cpp", MARK + "QThread::msleep(5);\n", "sleeps"),
    ("core/run/a.cpp", MARK + "std::this_thread::sleep_for(1s);\n", "sleeps"),
    ("core/run/a.cpp", "int a;\n", "licence line"),
    ("installer/a.sh", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n", ""),
    ("installer/a.sh", "#!/bin/sh\necho\n", "licence line"),
    ("core/run/a.cpp", MARK + "int a;\n" * 399, ""),
    ("core/run/a.cpp", MARK + "int a;\n" * 400, "longer than 400"),
    ("core/run/a.cpp", MARK + "// TO" + "DO later\n", "left-over"),
    ("README.md", "See /wo" + "rk/there\n", "outside the project"),
    ("README.md", "As iss" + "ue 12 says\n", "outside the project"),
    ("README.md", "a network/there\n", ""),
    ("tests/net/tst_a.cpp", MARK + "int a;\n", "asserts nothing"),
    ("tests/net/tst_a.cpp", MARK + "QVERIFY(a);\n", ""),
    ("build/a.cpp", "int a;\n", ""),
]


class PlantedFaults(unittest.TestCase):
    def test_each(self) -> None:
        for path, text, expected in CASES:
            with self.subTest(path=path, text=text[-60:]), tempfile.TemporaryDirectory() as folder:
                file = Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, "utf-8")
                found = list(check_style.faults(Path(folder)))
                self.assertEqual(len(found), 1 if expected else 0, found)
                if expected:
                    self.assertIn(expected, found[0])
                    self.assertTrue(found[0].startswith(path + ":"), found)


if __name__ == "__main__":
    unittest.main()
