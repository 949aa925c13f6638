# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs HOPM, the open-proxy monitor of IRC networks, on the addresses of the farm.

It scans whoever connects to its IRC server, so this plays one: it lets HOPM in as an operator and
announces each address. The target it has every proxy connect to says one line, which is its proof.
"""

from __future__ import annotations

import os
import re
import socket
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "servers"))

IRC = ("127.30.0.3", 6667)
WORD = ":bench.example NOTICE * :*** Looking up your hostname"
HTTP_PORTS = (80, 81, 443, 808, 3128, 4480, 6588, 8000, 8001, 8008, 8080, 8081, 8088, 8118, 8123, 8888)
POST_PORTS = (80, 81, 3128, 4480, 6588, 8000, 8001, 8080, 8081)
SOCKS_PORTS = (1080, 1081, 9050, 9150, 10808)
METHODS = [
    *(f"HTTP:{port}" for port in HTTP_PORTS),
    *(f"HTTPPOST:{port}" for port in POST_PORTS),
    *(f"HTTPS:{port}" for port in (443, 3129, 8443)),
    *(f"SOCKS{version}:{port}" for version in (4, 5) for port in SOCKS_PORTS),
    "ROUTER:23", "WINGATE:23", "DREAMBOX:23",
]  # fmt: skip
CONFIG = """\
options {{ pidfile = "/run/hopm.pid"; command_queue_size = 64; dns_fdlimit = 64; }};
irc {{
    nick = "bench"; realname = "bench"; username = "bench"; server = "{irc}"; port = 6667;
    oper = "bench bench"; mode = "+c"; away = "bench"; readtimeout = 15 minutes; reconnectinterval = 30 seconds;
    channel {{ name = "#bench"; }};
    connregex = "\\\\*\\\\*\\\\* Notice -- Client connecting: ([^ ]+) \\\\(([^@]+)@([^\\\\)]+)\\\\) \\\\[([0-9a-f\\\\.:]+)\\\\].*";
    kline = "KLINE 180 *@%i :Open proxy.";
}};
scanner {{
    name = "all"; fd = {files}; max_read = 4 kbytes; timeout = 30 seconds;
    target_ip = "{target}"; target_port = {port}; target_string = "{word}";
    {methods}
}};
user {{ mask = "*!*@*"; scanner = "all"; }};
"""


class Network(threading.Thread):
    """The IRC server: tells of each address once HOPM is there, and hears what it finds."""

    def __init__(self, addresses: list[str], target: tuple[str, int]) -> None:
        super().__init__(daemon=True)
        self.addresses = addresses
        self.began = 0.0
        self.irc = socket.create_server(IRC)
        self.target = socket.create_server(target, backlog=512)
        threading.Thread(target=self.speak, daemon=True).start()

    def speak(self) -> None:
        while True:
            try:
                peer, _ = self.target.accept()
            except OSError:
                return
            with peer:
                peer.sendall(WORD.encode() + b"\r\n")
                peer.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        for door in (self.irc, self.target):
            door.shutdown(socket.SHUT_RDWR)
            door.close()

    def run(self) -> None:
        peer, _ = self.irc.accept()
        with peer, peer.makefile("rwb") as stream:
            def say(text: str) -> None:
                stream.write(f":bench.example {text}\r\n".encode())
                stream.flush()

            for line in stream:
                words = line.decode("latin-1").split()
                if words[:1] == ["USER"]:
                    say("001 bench :hello")
                    say("376 bench :end")
                elif words[:1] == ["OPER"]:
                    say("381 bench :you are an operator")
                elif words[:1] == ["JOIN"]:
                    self.began = time.monotonic()
                    for number, address in enumerate(self.addresses):
                        say(f"NOTICE bench :*** Notice -- Client connecting: n{number} (u{number}@{address}) [{address}] {{users}}")
                elif words[:1] == ["PING"]:
                    say(f"PONG {words[1]}")


def run(addresses: list[str], target: tuple[str, int]) -> tuple[float, float, set, dict[str, set]] | str:
    """Wall and processor time, what it calls open, what it asked of whom; or why it cannot be run."""
    try:
        from doorcheck_servers.jail import Jail, StartError
        from doorcheck_servers.model import Case, Plan, Server, Site
        from doorcheck_servers.packages import FetchError
    except ImportError as trouble:
        return str(trouble)
    if os.geteuid() != 0:
        return "it needs root"
    config = CONFIG.format(irc=IRC[0], files=900, target=target[0], port=target[1], word=WORD,
                           methods=" ".join(f"protocol = {method};" for method in METHODS))  # fmt: skip
    plan = Plan(daemon=["hopm", "-dd"], files={"/etc/hopm/hopm.conf": config})
    server = Server("hopm", ("hopm",), 0, "http", {"all": Case({})}, lambda site, case: plan)
    network = Network(addresses, target)
    network.start()
    try:
        jail = Jail(server, Site("all", "127.30.0.4", 0, "127.0.0.1", 9))
    except (StartError, FetchError) as trouble:
        return str(trouble)
    ticks, text = 0, ""
    limit = time.monotonic() + 120 + len(addresses)
    try:
        while time.monotonic() < limit and not jail.ended():
            time.sleep(0.2)
            log = Path(jail.log_folder()) / "daemon.log"
            text = log.read_text(errors="replace") if log.exists() else ""
            first = jail.first_process()
            for child in Path(f"/proc/{first}/task/{first}/children").read_text().split() if first else []:
                ticks = sum(map(int, Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[11:13]))
            if text.count(" complete.") >= len(addresses):
                break
    finally:
        jail.stop()
        network.close()
    if text.count(" complete.") < len(addresses):
        return f"it did not end: {' | '.join(text.splitlines()[-3:])}"
    wall = time.monotonic() - network.began
    found = {(address, int(port)) for address, port in re.findall(r"OPEN PROXY \S+!\S+@\S+ ([\d.]+):(\d+)", text)}
    # Its own log tells how each question ended; those it drops at the first open proxy are not there.
    asked: dict[str, set] = {address: set() for address in addresses}
    for address, port, method in re.findall(r"SCAN -> .* ([\d.]+):(\d+) \((\w+)\)", text):
        asked[address].add(f"{method}:{port}")
    return wall, ticks / os.sysconf("SC_CLK_TCK"), found, asked


if __name__ == "__main__":
    print(run(sys.argv[1:], ("127.30.0.2", 6668)))
