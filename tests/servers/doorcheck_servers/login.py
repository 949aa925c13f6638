# SPDX-License-Identifier: GPL-3.0-or-later
"""Enough of Dovecot's login service that Postfix offers AUTH: it says hello and lets nobody in.

    login.py ADDRESS PORT
"""

from __future__ import annotations

import socketserver
import sys

HELLO = b"VERSION\t1\t2\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\nCOOKIE\t00\nDONE\n"


class _Login(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        self.wfile.write(HELLO)
        for line in self.rfile:
            words = line.rstrip(b"\n").split(b"\t")
            if words[0] == b"AUTH" and len(words) > 1:
                self.wfile.write(b"FAIL\t" + words[1] + b"\n")


if __name__ == "__main__":
    socketserver.ThreadingTCPServer((sys.argv[1], int(sys.argv[2])), _Login).serve_forever()
