# SPDX-License-Identifier: GPL-3.0-or-later
"""What a man in the middle of an IMAP connection learns: he ends its TLS, listens, and passes it on."""

from __future__ import annotations

import contextlib
import socket
import ssl
import subprocess
import threading
from pathlib import Path


class Authority:
    """Signs certificates. A host that trusts it trusts them."""

    def __init__(self, folder: Path, name: str, names: str = "DNS:nobody.example") -> None:
        self._folder, self._name = folder, name
        self.certificate = folder / f"{name}.pem"
        self._key = folder / f"{name}.key"
        self._openssl("req", "-x509", *self._new_key(self._key), "-days", "30", "-subj", f"/CN={name}",
                      "-addext", f"subjectAltName={names}", "-out", self.certificate)  # fmt: skip

    def sign(self, host: str, names: str, days: int = 2) -> Path:
        """Certificate and key in one file. `names` as openssl writes them: IP:..., DNS:..."""
        both, request = self._folder / f"{host}-{days}.both", self._folder / "request"
        extensions = self._folder / "extensions"
        extensions.write_text(f"subjectAltName={names}\n")
        key = self._folder / "host.key"
        self._openssl("req", *self._new_key(key), "-subj", f"/CN={host}", "-out", request)
        self._openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", self._key,
                      "-days", str(days), "-extfile", extensions, "-out", both)  # fmt: skip
        both.write_text(both.read_text() + key.read_text())
        return both

    def itself(self) -> Path:
        both = self._folder / f"{self._name}.both"
        both.write_text(self.certificate.read_text() + self._key.read_text())
        return both

    @staticmethod
    def _new_key(path: Path) -> tuple[object, ...]:
        return ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", path)

    @staticmethod
    def _openssl(*words: object) -> None:
        subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True)


class Recorder:
    """Listens at `place`, shows `certificate` (none: never TLS) and passes on to the real `mailbox`."""

    def __init__(self, place: tuple[str, int], certificate: Path | None, mailbox: str) -> None:
        self.heard, self.connections = b"", 0
        self._mailbox, self._context = mailbox, None
        if certificate:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(certificate)
        self._at_once = place[1] == 993
        self._listening = socket.create_server(place)
        threading.Thread(target=self._serve, daemon=True).start()

    def __enter__(self) -> Recorder:
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self.connections += 1
                threading.Thread(target=self._talk, args=(client,), daemon=True).start()

    def _talk(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            greeted = not self._at_once and self._until_tls(client)
            if self._context is None:
                return
            with self._context.wrap_socket(client, server_side=True) as inner, self._real() as real:
                if greeted:
                    real.recv(65536)  # its greeting: ours was first
                back = threading.Thread(target=self._pass_back, args=(real, inner), daemon=True)
                back.start()
                while data := inner.recv(65536):
                    self.heard += data
                    real.sendall(data)

    def _until_tls(self, client: socket.socket) -> bool:
        """Speaks in the clear; without a certificate it takes whatever is said, a login too."""
        offered = b"STARTTLS LOGINDISABLED" if self._context else b"AUTH=PLAIN"
        client.sendall(b"* OK [CAPABILITY IMAP4rev1 " + offered + b"] ready\r\n")
        for line in client.makefile("rb", buffering=0):
            self.heard += line
            tag, _, command = line.strip().partition(b" ")
            if self._context and command.upper() == b"STARTTLS":
                client.sendall(tag + b" OK begin\r\n")
                return True
            if command.upper().startswith(b"AUTH"):
                client.sendall(b"+ \r\n")
            elif command.upper() == b"CAPABILITY":
                client.sendall(b"* CAPABILITY IMAP4rev1 " + offered + b"\r\n" + tag + b" OK done\r\n")
            else:
                client.sendall(tag + b" BAD no\r\n")
        return False

    def _real(self) -> ssl.SSLSocket:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return context.wrap_socket(socket.create_connection((self._mailbox, 993), 20))

    @staticmethod
    def _pass_back(real: ssl.SSLSocket, client: ssl.SSLSocket) -> None:
        with contextlib.suppress(OSError):
            while data := real.recv(65536):
                client.sendall(data)
