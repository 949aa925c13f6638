# SPDX-License-Identifier: GPL-3.0-or-later
"""What a real server of the tests is made of: a kind, its cases, and a plan to run one of them.

A kind (one file beside run_server.py) turns a Site and a Case into a Plan. A Plan is plain data, so
that it can be sent into the jail as JSON: the kind itself never runs there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

DOMAIN = "bakery.example"
"""The organisation's mail domain: D in the tables of relay forms."""

HOST = "mx.bakery.example"
"""The server's own name: H."""

OUTSIDE = "outside.example"
"""The domain of the tester's own mailbox: X. Every mail server routes it to the sink."""

TESTER = f"tester@{OUTSIDE}"
"""That mailbox."""

STRANGER = "127.9.0.1"
"""The source address of a tester nobody trusts."""

OFFICE = "127.8.0.1"
"""The one address closed servers do serve, so that closed is never mistaken for broken."""

USER = "anna"
PASSWORD = "flour-and-water"
"""The one login of servers that ask for one. A secret of nobody: it lives only in the tests."""

PASSWORD_HASH = (
    "$6$bakery$71nrKm2wJb4gctnlGa8OCc.0MSn3xUiKy1a"
    "YKPMjNip6eHnXFMzvfbhnxOb0zntWugHWyC.SSU.AOkaOJBjDb0"
)
"""PASSWORD in crypt(3) form (SHA-512), for shadow and for password files."""


@dataclass(frozen=True)
class Case:
    """One way to set a server up, and what is true of it."""

    truth: Mapping[str, Any]
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Site:
    """Where one server runs and whom it may talk to. Addresses are text, ports are numbers."""

    case: str
    address: str
    port: int
    sink_host: str
    sink_port: int
    stranger: str = STRANGER
    office: str = OFFICE

    @property
    def behind(self) -> str:
        """Where a server listens that stands behind another in the same jail."""
        return "127.5." + self._own_part()

    @property
    def resolver(self) -> str:
        """Where the jail's own name server listens: not at the server's address, which is tested."""
        return "127.6." + self._own_part()

    def once_up(self, port: int) -> str:
        """Shell words that wait for what listens behind: a fork to the background is no promise."""
        return (
            f"until python3 -c 'import socket; socket.create_connection((\"{self.behind}\", {port}))'"
            " 2>/dev/null; do sleep 0.1; done; "
        )

    def _own_part(self) -> str:
        return ".".join(self.address.split(".")[2:])


@dataclass
class Plan:
    """What the jail has to do, in this order: directories, files, setup commands, the daemon.

    `directories` maps a path to "user:mode"; `files` maps a path to its text; `modes` maps a path
    among them to "user:mode" where root:644 will not do. The daemon stays in the foreground.
    """

    daemon: list[str]
    files: dict[str, str] = field(default_factory=dict)
    directories: dict[str, str] = field(default_factory=dict)
    modes: dict[str, str] = field(default_factory=dict)
    setup: list[list[str]] = field(default_factory=list)
    users: dict[str, int] = field(default_factory=dict)
    ready_seconds: float = 120.0

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Server:
    """A kind of server. `speaks` is smtp, http or socks: how it is asked whether it is up."""

    kind: str
    packages: tuple[str, ...]
    port: int
    speaks: str
    cases: Mapping[str, Case]
    plan: Callable[[Site, Case], Plan]
    own_network: bool = False
    """It changes the network it runs in, and so must have one of its own."""


def mail_truth(
    relay: str, abuse: str = "exists", unknown_user: str = "refused", **more: Any
) -> dict[str, Any]:
    """Truth of a mail server.

    relay, one of
      closed, open
      open-sender-domain   for senders in D only
      open-after-starttls  before it, nothing is taken
      open-sender          for the one sender named by sender=
      open-greeting        for whoever gives the name of greeting= with EHLO
      open-in-tls          refused in clear text, taken inside TLS
      open-patient         only to a client that waits for the greeting
      routing-hole         u@X is refused; u%X@D is passed on as it is, to D's next hop
      catch-all            closed, but every local part is accepted
      refused-at-data      closed, but RCPT accepts
      refused-message      closed, but RCPT and DATA accept
      swallows             closed, but takes the message, which nobody ever sees again
      closed-impatient     closed, and soon tired of refusing
      serves-tester        closed, but the tester's domain is one of those it serves
    abuse: exists, missing, or accepts-anything where RCPT cannot tell.
    unknown_user: refused or accepted, at RCPT.

    more, where it is so:
      greylist=True            whoever comes for the first time is put off for some seconds
      client="lost", "claimed" it sees one inside address for all; strangers may say who they are
      proxy_header="taken"     port 587 is silent until a PROXY header comes, and believes it
      picky=True               it takes no address for a client's name
      trusts_itself=True       127.0.0.1 is no stranger here
      smuggling="open", "shut" whether a second message can hide inside one
      unclear=True             its words do not tell what it refuses
      single=True              it takes one recipient a message
      ban=N                    strangers are shut out after N refusals
      submission, smtps, ipv6  the same as relay, of port 587, of port 465, and of [::1]
    """
    return {"relay": relay, "abuse": abuse, "unknown_user": unknown_user, **more}


def proxy_truth(proxy: str, *reach: str, kind: str = "http") -> dict[str, Any]:
    """Truth of a proxy: open, closed, auth, not-a-proxy, bind-only (no way out, one way in),
    bind-open (the same, and it leads in), datagrams (open for UDP alone),
    shut (closed to the office, too), granted (open, but not to where the proof lies), 
    says-yes (to everybody, and leads nowhere), gateway-down (502, 503 to all), or
    hangs-up (at whatever it is asked). kind: http, https, socks or socks-in-tls.

    reach: the methods that take a stranger to a high port (http-get, http-post, http-host,
    http-forwarded, http-any-login, proxy-header, http-connect, socks4, socks4a, socks5).
    """
    return {"proxy": proxy, "reach": list(reach), "protocol": kind}
