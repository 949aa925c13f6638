# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves what is said of a mail server by sending marked messages and looking where they end up.

Each attempt is a connection of its own, so no error budget of a server colours the next one.
"""

from __future__ import annotations

import copy
import secrets
import smtplib
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .model import DOMAIN, HOST, OUTSIDE, USER
from .running import Running
from .sink import MailSink

PLAIN = f"tester@{OUTSIDE}"
OWN = f"{USER}@{DOMAIN}"
TARGET = f"mailbox@{OUTSIDE}"
ROUTED = (
    f"mailbox%{OUTSIDE}@{DOMAIN}",
    f"mailbox@{OUTSIDE}@{DOMAIN}",
    f'"mailbox@{OUTSIDE}"@{DOMAIN}',
    f"{OUTSIDE}!mailbox@{DOMAIN}",
)
HELLO = "tester.outside.example"
LOCAL_SOURCE = "127.0.0.1"
ARRIVAL_SECONDS = 60.0
GREYLIST_SECONDS = 3.5


@dataclass(frozen=True)
class Answer:
    """How far one attempt got: the step that was refused (MAIL, RCPT, DATA, message), or sent."""

    step: str
    code: int
    text: str
    nonce: str


class Wrong(Exception):
    """What is said of the server is not so."""


@contextmanager
def talk(
    server: Running, source: str, starttls: bool = False, greeting: str = HELLO
) -> Iterator[smtplib.SMTP]:
    """A dialogue that has got as far as EHLO, inside TLS where asked for."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    where = (server.address, server.port, greeting)
    door = (
        smtplib.SMTP_SSL(*where, timeout=90, source_address=(source, 0), context=context)
        if server.port == 465
        else smtplib.SMTP(*where, 90, (source, 0))
    )
    with door as client:
        client.ehlo(greeting)
        if starttls:
            client.starttls(context=context)
            client.ehlo(greeting)
        yield client


def attempt(
    server: Running,
    source: str,
    sender: str,
    recipient: str,
    starttls: bool = False,
    greeting: str = HELLO,
) -> Answer:
    """One marked message, as far as the server lets it."""
    nonce = "doorcheck-" + secrets.token_hex(12)
    with talk(server, source, starttls, greeting) as client:
        for name, command in (
            ("MAIL", f"MAIL FROM:<{sender}>"),
            ("RCPT", f"RCPT TO:<{recipient}>"),
            ("DATA", "DATA"),
        ):
            code, text = client.docmd(command)
            if code >= 400:
                return Answer(name, code, text.decode("latin-1"), nonce)
        client.send(f"From: <{PLAIN}>\r\nSubject: test\r\nX-Nonce: {nonce}\r\n\r\n{nonce}\r\n.\r\n")
        code, text = client.getreply()
        return Answer("sent" if code < 400 else "message", code, text.decode("latin-1"), nonce)


def must(holds: bool, what: str) -> None:
    if not holds:
        raise Wrong(what)


def arrives(
    server: Running,
    sink: MailSink,
    source: str,
    sender: str,
    recipient: str = TARGET,
    starttls: bool = False,
    greeting: str = HELLO,
) -> str:
    """The recipient under which a marked message came out at the sink."""
    answer = attempt(server, source, sender, recipient, starttls=starttls, greeting=greeting)
    must(
        answer.step == "sent",
        f"<{sender}> to <{recipient}> refused at {answer.step}: {answer.text}",
    )
    letter = sink.wait_for(answer.nonce, ARRIVAL_SECONDS)
    if letter is None:
        raise Wrong(f"<{sender}> to <{recipient}> accepted, but it never arrived")
    return letter.recipients[0]


def shut(
    server: Running,
    sink: MailSink,
    at: str,
    senders: tuple[str, ...],
    recipients: tuple[str, ...] = (TARGET,),
    starttls: bool = False,
) -> None:
    """Every sender with the plain recipient, every recipient with the first sender: none gets out.

    Neither from afar nor from 127.0.0.1, where a tester speaks from who names no source address.
    """
    pairs = [(sender, recipients[0]) for sender in senders]
    pairs += [(senders[0], recipient) for recipient in recipients[1:]]
    for source in strangers(server):
        for sender, recipient in pairs:
            answer = attempt(server, source, sender, recipient, starttls=starttls)
            must(answer.step != "sent", f"{source} <{sender}> to <{recipient}> was let through")
            must(
                answer.step in (at, "MAIL", "RCPT", "DATA"),
                f"<{recipient}> was refused at {answer.step}, not {at}",
            )
            must(
                sink.wait_for(answer.nonce, 0) is None, f"<{recipient}> was refused and yet arrived"
            )


def strangers(server: Running) -> tuple[str, ...]:
    """The addresses a tester may speak from: from afar, and from 127.0.0.1 where that is one."""
    here = () if server.truth.get("trusts_itself") else (LOCAL_SOURCE,)
    return (server.facts["client_source"], *here)


def elsewhere(server: Running, **facts: object) -> Running:
    """The same server at another of its doors."""
    other = copy.copy(server)
    other.facts = {**server.facts, **facts}
    return other


def put_off(server: Running) -> None:
    """Everybody's first visit is answered with a temporary refusal; then the wait is over."""
    for source in (*strangers(server), server.facts["trusted_source"]):
        answer = attempt(server, source, PLAIN, f"postmaster@{DOMAIN}")
        must(answer.code == 450, f"the first visit of {source} was answered: {answer.text}")
    time.sleep(GREYLIST_SECONDS)


def shut_out(server: Running) -> str:
    """Refused as often as is borne, and then not served any more, while others still are."""
    stranger = server.facts["client_source"]
    for count in range(server.truth["ban"]):
        answer = attempt(server, stranger, PLAIN, TARGET)
        must(answer.step == "RCPT", f"refusal {count + 1} came at {answer.step}: {answer.text}")
    try:
        attempt(server, stranger, PLAIN, f"postmaster@{DOMAIN}")
    except (smtplib.SMTPException, OSError):
        return f"relaying refused {server.truth['ban']} times, then shut out"
    raise Wrong("it serves a stranger after all its refusals")


def pretend(server: Running) -> None:
    """Port 587 takes a stranger who says to be 127.0.0.1 for one of its own."""
    source = (server.facts["client_source"], 0)
    with socket.create_connection((server.address, 587), 30, source) as door:
        door.sendall(f"PROXY TCP4 127.0.0.1 {server.address} 40000 587\r\n".encode())
        lines = door.makefile("rb")
        must(lines.readline().startswith(b"220"), "the header is not taken")
        for command in (f"HELO {HELLO}", f"MAIL FROM:<{PLAIN}>", f"RCPT TO:<{TARGET}>"):
            door.sendall(command.encode() + b"\r\n")
            answer = lines.readline()
            must(answer.startswith(b"250"), f"{command}: {answer!r}")


FALSE_ENDS = (b"\n.\n", b"\n.\r\n", b"\r.\r\n", b"\r.\r", b"\r\n\0.\r\n")


def hidden_message(server: Running, end: bytes) -> bool:
    """Whether the commands behind a false end inside a message to anna are obeyed."""
    source = (server.facts["client_source"], 0)
    with socket.create_connection((server.address, server.port), 30, source) as door:
        lines = door.makefile("rb")

        def reply() -> bytes:
            while (line := lines.readline())[3:4] == b"-":
                pass
            return line

        must(reply().startswith(b"220"), "no greeting")
        for command in (f"EHLO {HELLO}", f"MAIL FROM:<{PLAIN}>", f"RCPT TO:<{OWN}>", "DATA"):
            door.sendall(command.encode() + b"\r\n")
            answer = reply()
            must(answer[:1] in (b"2", b"3"), f"{command}: {answer!r}")
        envelope = f"MAIL FROM:<{PLAIN}>\r\nRCPT TO:<{OWN}>\r\nDATA\r\n".encode()
        second = b"Subject: second\r\n\r\nhidden\r\n.\r\n"
        door.sendall(b"Subject: first\r\n\r\ntext" + end + envelope + second)
        first = reply()
        try:
            door.sendall(b"QUIT\r\n")
            heard = [first, *iter(lambda: reply()[:3], b"")]
        except OSError:
            heard = [first]
    return b"354" in heard


def smuggling(server: Running) -> str:
    taken = [end for end in FALSE_ENDS if hidden_message(server, end)]
    must(bool(taken) == (server.truth["smuggling"] == "open"), f"hidden messages got in by {taken}")
    return "a second message hides in one" if taken else "one message is one message"


def other_doors(server: Running, sink: MailSink) -> list[str]:
    """What is said of ports 587 and 465 and of [::1]."""
    words = []
    if server.truth.get("smuggling"):
        words.append(smuggling(server))
    if submission := server.truth.get("submission"):
        door = elsewhere(server, port=587)
        if submission == "open":
            arrives(door, sink, server.facts["client_source"], PLAIN)
        else:
            shut(door, sink, "RCPT", (PLAIN, OWN, ""))
        words.append(f"port 587 {submission}")
    if server.truth.get("proxy_header"):
        pretend(server)
        words.append("port 587 believes a PROXY header")
    if server.truth.get("smtps") == "open":
        arrives(elsewhere(server, port=465), sink, server.facts["client_source"], PLAIN)
        words.append("port 465 open")
    if server.truth.get("ipv6") == "open":
        arrives(elsewhere(server, address="::1"), sink, "::1", PLAIN)
        words.append("open by IPv6")
    return words


def again(client: smtplib.SMTP, server: Running) -> None:
    """A message of its own for the next recipient, where one is all that a message may have."""
    if server.truth.get("single"):
        client.docmd("RSET")
        client.docmd(f"MAIL FROM:<{PLAIN}>")


def mailboxes(server: Running, starttls: bool) -> None:
    """postmaster@, abuse@ and a made-up address, at RCPT only: no person gets a message.

    A server that is down or takes no mail at all never counts as closed, so postmaster comes first.
    """
    with talk(server, server.facts["client_source"], starttls) as client:
        client.docmd(f"MAIL FROM:<{PLAIN}>")
        code, text = client.docmd(f"RCPT TO:<postmaster@{DOMAIN}>")
        must(code < 400, f"it takes no mail for postmaster: {text.decode('latin-1')}")
        again(client, server)
        made_up = client.docmd(f"RCPT TO:<zz-{secrets.token_hex(6)}@{DOMAIN}>")[0] < 400
        again(client, server)
        abuse = client.docmd(f"RCPT TO:<abuse@{DOMAIN}>")[0] < 400
    must(
        made_up == (server.truth["unknown_user"] == "accepted"),
        "a made-up address is not answered as said",
    )
    must(abuse == (server.truth["abuse"] != "missing"), "abuse@ is not answered as said")


def impatient(server: Running) -> None:
    """Who speaks before the greeting is over gets nothing through."""
    with socket.create_connection(
        (server.address, server.port), 30, (server.facts["client_source"], 0)
    ) as stream:
        stream.sendall(
            f"EHLO {HELLO}\r\nMAIL FROM:<{PLAIN}>\r\nRCPT TO:<{TARGET}>\r\nQUIT\r\n".encode()
        )
        answer = b""
        while more := stream.recv(4096):
            answer += more
    must(
        b"550 5.5.1" in answer and b"\n250 2.1.5" not in answer,
        f"an early talker is served: {answer!r}",
    )


def prove(server: Running, sink: MailSink) -> str:
    """Raises Wrong, or says in a few words what was proved."""
    if server.truth.get("ban"):
        return shut_out(server)
    if server.truth.get("greylist"):
        put_off(server)
    return "; ".join([prove_relay(server, sink), *other_doors(server, sink)])


def prove_relay(server: Running, sink: MailSink) -> str:
    relay = server.truth["relay"]
    tls = relay == "open-after-starttls"
    stranger, office = server.facts["client_source"], server.facts["trusted_source"]
    every = (PLAIN, OWN, "", f"user@{HOST}")
    mailboxes(server, tls)
    if relay in ("open", "open-after-starttls", "open-patient"):
        if tls:
            shut(server, sink, "MAIL", (PLAIN,))
        if relay == "open-patient":
            impatient(server)
        arrives(server, sink, stranger, PLAIN, starttls=tls)
        return "a stranger's message arrived outside"
    if relay == "open-sender-domain":
        shut(server, sink, "RCPT", (PLAIN, ""))
        arrives(server, sink, stranger, OWN)
        return "arrived with a sender in the domain, refused with others"
    if relay == "open-sender":
        shut(server, sink, "RCPT", (PLAIN,))
        arrives(server, sink, stranger, server.truth["sender"])
        return "arrived with one sender, refused with another"
    if relay == "open-greeting":
        shut(server, sink, "RCPT", every)
        arrives(server, sink, stranger, PLAIN, greeting=server.truth["greeting"])
        return "arrived with one name in the greeting, refused with another"
    if relay == "open-in-tls":
        shut(server, sink, "RCPT", every)
        arrives(server, sink, stranger, PLAIN, starttls=True)
        return "refused in clear text, arrived inside TLS"
    if relay == "serves-tester":
        arrives(server, sink, stranger, PLAIN)
        shut(server, sink, "RCPT", (PLAIN,), ("mailbox@elsewhere.example",))
        return "arrived in the domain it serves, refused for another"
    arrives(server, sink, office, PLAIN)
    if relay == "swallows":
        for source in strangers(server):
            answer = attempt(server, source, PLAIN, TARGET)
            must(answer.step == "sent", f"refused at {answer.step}: {answer.text}")
            must(sink.wait_for(answer.nonce, 3) is None, "it arrived")
        return "taken, and never seen again; the office's message arrived"
    if relay == "refused-message":
        for source in strangers(server):
            answer = attempt(server, source, PLAIN, TARGET)
            must(answer.step == "message", f"refused at {answer.step}: {answer.text}")
            must(sink.wait_for(answer.nonce, 2) is None, "refused and yet arrived")
        return "the message itself was refused"
    if relay == "routing-hole":
        shut(server, sink, "RCPT", every)
        came = arrives(server, sink, stranger, PLAIN, ROUTED[0])
        must(TARGET not in came and OUTSIDE in came, f"the routed address came out as {came}")
        return f"plain refused, routed came out as {came}"
    if relay == "refused-at-data":
        shut(server, sink, "DATA", every)
        must(attempt(server, stranger, PLAIN, TARGET).step == "DATA", "RCPT is refused already")
        return "accepted at RCPT, refused at DATA"
    shut(server, sink, "RCPT", every, (TARGET, *ROUTED) if relay.startswith("closed") else (TARGET,))
    return "every form refused; the office's message arrived"
