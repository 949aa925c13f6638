# SPDX-License-Identifier: GPL-3.0-or-later
"""A TCP relay in front of a mail server, as a container's port or a ban by a log watcher makes one.

    front.py LISTEN TARGET [--from ADDRESS] [--ban REFUSALS]

With --from, the server behind sees that address for everybody. Without, it sees the real one. With
--ban, a client is shut out for good after so many refusals, in the middle of whatever it says.
"""

from __future__ import annotations

import argparse
import re
import socket
import threading

PORT = 25
REFUSAL = re.compile(rb"(?m)^[45]\d\d ")


class Front:
    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._refused: dict[str, int] = {}
        self._lock = threading.Lock()

    def banned(self, client: str, more: int = 0) -> bool:
        if not self._options.ban or client == self._options.spare:
            return False
        with self._lock:
            self._refused[client] = self._refused.get(client, 0) + more
            return self._refused[client] >= self._options.ban

    def pass_on(self, source: socket.socket, target: socket.socket, client: str | None) -> None:
        """Bytes of one direction; with `client`, the server's answers, whose refusals count."""
        try:
            while data := source.recv(65536):
                target.sendall(data)
                if client and self.banned(client, len(REFUSAL.findall(data))):
                    break
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def serve(self, inner: socket.socket, client: str) -> None:
        with inner, socket.socket() as outer:
            if self.banned(client):
                return
            outer.bind((self._options.source or client, 0))
            outer.connect((self._options.target, PORT))
            back = threading.Thread(target=self.pass_on, args=(outer, inner, client), daemon=True)
            back.start()
            self.pass_on(inner, outer, None)
            back.join()

    def run(self) -> None:
        with socket.create_server((self._options.listen, PORT), backlog=64) as listener:
            while True:
                inner, (client, *_) = listener.accept()
                threading.Thread(target=self.serve, args=(inner, client), daemon=True).start()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("listen")
    parser.add_argument("target")
    parser.add_argument("--from", dest="source")
    parser.add_argument("--ban", type=int, default=0)
    parser.add_argument("--spare", help="a client that is never shut out")
    Front(parser.parse_args()).run()


if __name__ == "__main__":
    main()
