# SPDX-License-Identifier: GPL-3.0-or-later
"""The far ends of the proofs: a mail server that keeps what it gets, and a web server of one page.

Both listen on a loopback address of their own; what arrives there has passed through a server.
"""

from __future__ import annotations

import http.server
import socketserver
import threading
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

SINK_ADDRESS = "127.7.0.1"


@dataclass(frozen=True)
class Letter:
    """One message as it arrived: envelope and text."""

    sender: str
    recipients: tuple[str, ...]
    text: str


class _MailDialogue(socketserver.StreamRequestHandler):
    """Just enough of RFC 5321 for a mail server that wants to be rid of a message."""

    timeout = 60
    server: MailSink

    def _say(self, text: str) -> None:
        self.wfile.write(text.encode() + b"\r\n")

    def handle(self) -> None:
        sender = ""
        recipients: list[str] = []
        self._say("220 sink.outside.example ESMTP")
        while line := self.rfile.readline(4096).decode("latin-1").strip():
            verb = line[:4].upper()
            if verb == "QUIT":
                return self._say("221 bye")
            if verb == "MAIL":
                sender, recipients = line[10:], []
            if verb == "RCPT":
                recipients.append(line[8:])
            if verb == "DATA":
                self._say("354 go on")
                self.server.keep(Letter(sender, tuple(recipients), self._text()))
            self._say("250 sink.outside.example")

    def _text(self) -> str:
        lines = []
        while (line := self.rfile.readline(4096)) and line.rstrip(b"\r\n") != b".":
            lines.append(line.decode("latin-1"))
        return "".join(lines)


class _Quiet(socketserver.ThreadingMixIn):
    """A peer that hangs up half-way is its own affair, not a traceback in the table."""

    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: what did not arrive is missed by the proof that waits for it."""


class MailSink(_Quiet, socketserver.TCPServer):
    """Keeps every letter. Use as a context manager."""

    def __init__(self) -> None:
        super().__init__((SINK_ADDRESS, 0), _MailDialogue)
        self._changed = threading.Condition()
        self._letters: list[Letter] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def server_close(self) -> None:
        self.shutdown()
        super().server_close()

    @property
    def place(self) -> str:
        """HOST:PORT, as run_server.py takes it."""
        return "{}:{}".format(*self.server_address)

    def keep(self, letter: Letter) -> None:
        with self._changed:
            self._letters.append(letter)
            self._changed.notify_all()

    def wait_for(self, nonce: str, seconds: float) -> Letter | None:
        """The letter whose text holds `nonce`, or None when it has not come in time."""
        deadline = time.monotonic() + seconds
        with self._changed:
            while True:
                for letter in self._letters:
                    if nonce in letter.text:
                        return letter
                left = deadline - time.monotonic()
                if left <= 0 or not self._changed.wait(left):
                    return None


class _Page(http.server.BaseHTTPRequestHandler):
    """The path comes back in the page, so each proof carries a nonce of its own."""

    timeout = 30

    def do_GET(self) -> None:
        # A reverse proxy may pass the whole address on (RFC 9112 section 3.2.2).
        body = f"outside page {urlsplit(self.path).path}\n".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Outside", "yes")
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.rfile.read(min(int(self.headers.get("Content-Length", "0")), 4096))
        self.do_GET()

    def log_message(self, *arguments: object) -> None:
        """Nothing: the table of truth.py is the only thing a reader wants to see."""


class OutsidePage(_Quiet, http.server.HTTPServer):
    """A web server on a high port. `X-Outside` in the answer tells that it was reached."""

    def __init__(self) -> None:
        super().__init__((SINK_ADDRESS, 0), _Page)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def server_close(self) -> None:
        self.shutdown()
        super().server_close()
