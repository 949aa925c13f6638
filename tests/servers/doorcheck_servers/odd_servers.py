# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one of the odd servers of standins.py: NAME ADDRESS PORT OFFICE."""

from __future__ import annotations

import asyncio
import base64
import gzip
import ssl
import subprocess
import sys

NAME, ADDRESS, PORT, OFFICE = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
LOGIN = base64.b64encode(b"anna:flour-and-water")


def page(status: str, body: bytes = b"", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode() + body


async def pipe(reader, writer) -> None:
    try:
        while data := await reader.read(4096):
            writer.write(data)
            await writer.drain()
        writer.close()
    except OSError:
        pass


async def join(host: str, port: int, first: bytes, grant: bytes, reader, writer) -> None:
    try:
        far_reader, far_writer = await asyncio.open_connection(host, port)
    except OSError:
        writer.write(page("502 Bad Gateway"))
        return
    writer.write(grant)
    far_writer.write(first)
    back = asyncio.ensure_future(pipe(far_reader, writer))
    await pipe(reader, far_writer)
    await back


async def head_of(reader) -> tuple[bytes, bytes, bytes]:
    """(whole head, method, target); body included where it says how long."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.lstrip(b"\r\n").split(b"\r\n")
    words = lines[0].split(b" ")
    for line in lines:
        if line.lower().startswith(b"content-length:"):
            head += await reader.readexactly(int(line.split(b":")[1]))
    return (head, words[0], words[1]) if len(words) == 3 else (head, b"", b"")


async def proxy(head: bytes, method: bytes, target: bytes, reader, writer) -> bool:
    """Does what a proxy does; False where it was not asked as one."""
    if method == b"CONNECT":
        host, _, port = target.decode().rpartition(":")
        await join(host, int(port), b"", b"HTTP/1.1 200 Connection established\r\n\r\n", reader, writer)
        return True
    if not target.startswith(b"http://"):
        return False
    authority, _, path = target[7:].decode().partition("/")
    host, _, port = authority.partition(":")
    await join(host, int(port or 80), head.replace(target, b"/" + path.encode(), 1), b"", reader, writer)
    return True


async def echo_page(reader, writer) -> None:
    while True:
        head, _, _ = await head_of(reader)
        writer.write(page("200 OK", b"<pre>" + head + b"</pre>", "X-Asked: " + head.split(b"\r\n")[0].decode("latin-1")))


async def echo(reader, writer) -> None:
    await pipe(reader, writer)


async def fetcher(reader, writer) -> None:
    head, _, target = await head_of(reader)
    if b"?url=http://" in target:
        await proxy(head, b"GET", target.split(b"?url=")[1], reader, writer)
        return
    writer.write(page("200 OK", b"<form><input name=url></form>", "Content-Type: text/html"))


async def connect_says_yes(reader, writer) -> None:
    while True:
        _, method, _ = await head_of(reader)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n" if method == b"CONNECT"
                     else page("200 OK", b"<p>Bread since 1904.</p>"))  # fmt: skip


async def portal(reader, writer) -> None:
    _, _, target = await head_of(reader)
    writer.write(page("302 Found", b"", f"Location: http://portal.bakery.example/login?to={target.decode()}"))


async def slow(open_to_all: bool, reader, writer) -> None:
    head, method, target = await head_of(reader)
    await asyncio.sleep(3)
    if not open_to_all and writer.get_extra_info("peername")[0] != OFFICE:
        writer.write(page("403 Forbidden", b"no", "Proxy-Agent: slow"))
    elif not await proxy(head, method, target, reader, writer):
        writer.write(page("400 Bad Request", b"", "Proxy-Agent: slow"))


async def chunked_open(reader, writer) -> None:
    while True:
        head, method, target = await head_of(reader)
        if method != b"GET" or not target.startswith(b"http://"):
            writer.write(page("400 Bad Request"))
            continue
        authority, _, path = target[7:].decode().partition("/")
        host, _, port = authority.partition(":")
        try:
            far, to = await asyncio.open_connection(host, int(port or 80))
        except OSError:
            writer.write(page("502 Bad Gateway"))
            continue
        to.write(f"GET /{path} HTTP/1.0\r\nHost: {authority}\r\n\r\n".encode())
        answer = await far.read()
        start, _, body = answer.partition(b"\r\n\r\n")
        kept = [line for line in start.split(b"\r\n")[1:] if line.lower().startswith(b"x-")]
        writer.write(b"\r\n".join([b"HTTP/1.1 200 OK", *kept, b"Transfer-Encoding: chunked", b"", b""]))
        for at in range(0, len(body), 7):
            piece = body[at:at + 7]
            writer.write(b"%x\r\n" % len(piece) + piece + b"\r\n")
        writer.write(b"0\r\n\r\n")


async def agent_denied(reader, writer) -> None:
    head, method, target = await head_of(reader)
    if writer.get_extra_info("peername")[0] != OFFICE:
        writer.write(page("403 Forbidden", b"<p>Your program is not welcome.</p>", "Server: squid/5.7"))
    elif not await proxy(head, method, target, reader, writer):
        writer.write(page("400 Bad Request"))


async def connect_redirected(reader, writer) -> None:
    _, method, _ = await head_of(reader)
    writer.write(page("307 Temporary Redirect", b"", "Location: https://login.bakery.example/")
                 if method == b"CONNECT" else page("200 OK", b"<p>Bread since 1904.</p>"))  # fmt: skip


async def basic(reader, writer) -> None:
    head, method, target = await head_of(reader)
    if b"Proxy-Authorization: Basic " + LOGIN not in head:
        writer.write(page("407 Proxy Authentication Required", b"", 'Proxy-Authenticate: Basic realm="bakery"'))
    elif not await proxy(head, method, target, reader, writer):
        writer.write(page("400 Bad Request"))


BLOCKED = b"<html><title>Blocked</title><p>This page is not for you.</html>"
HTML = "Content-Type: text/html"


async def answer_of(target: bytes) -> tuple[bytes, bytes]:
    """Head and body of what an absolute URI leads to."""
    authority, _, path = target[7:].decode().partition("/")
    host, _, port = authority.partition(":")
    far, to = await asyncio.open_connection(host, int(port or 80))
    to.write(f"GET /{path} HTTP/1.0\r\nHost: {authority}\r\n\r\n".encode())
    head, _, body = (await far.read()).partition(b"\r\n\r\n")
    to.close()
    return head, body


def own_lines(head: bytes) -> list[str]:
    return [line.decode("latin-1") for line in head.split(b"\r\n")[1:] if line.lower().startswith(b"x-")]


async def block_page(reader, writer) -> None:
    while True:
        await head_of(reader)
        writer.write(page("200 OK", BLOCKED, HTML))


async def block_page_via(reader, writer) -> None:
    _, _, target = await head_of(reader)
    writer.write(page("200 OK", BLOCKED, HTML, "Via: 1.1 filter (squid/5.7)")
                 if not target.startswith(b"/") else page("200 OK", b"<p>Bread since 1904.</p>"))  # fmt: skip


async def connect_page(reader, writer) -> None:
    _, method, target = await head_of(reader)
    writer.write(page("200 OK", BLOCKED, HTML) if method == b"CONNECT" or not target.startswith(b"/")
                 else page("200 OK", b"<p>Bread since 1904.</p>", "Server: nginx"))  # fmt: skip


async def connect_asks(reader, writer) -> None:
    head, method, target = await head_of(reader)
    if method == b"CONNECT":
        writer.write(page("407 Proxy Authentication Required", b"", 'Proxy-Authenticate: Basic realm="x"'))
    elif not await proxy(head, method, target, reader, writer):
        writer.write(page("400 Bad Request"))


async def post_only(reader, writer) -> None:
    head, method, target = await head_of(reader)
    if method != b"POST":
        writer.write(page("405 Method Not Allowed", b"", "Allow: POST"))
    elif not await proxy(head, method, target, reader, writer):
        writer.write(page("400 Bad Request"))


async def old_answers(reader, writer) -> None:
    _, method, target = await head_of(reader)
    if method != b"GET" or not target.startswith(b"http://"):
        writer.write(b"<p>What?</p>\n")
        return
    try:
        head, body = await answer_of(target)
        writer.write("\r\n".join([*own_lines(head), "", ""]).encode() + body)
    except OSError:
        writer.write(b"<p>Nobody there.</p>\n")


async def in_pieces(reader, writer) -> None:
    head, method, target = await head_of(reader)
    await asyncio.sleep(2)
    if method == b"CONNECT":
        host, _, port = target.decode().rpartition(":")
        writer.write(b"HTTP/1.1 200 Conn")
        await writer.drain()
        await asyncio.sleep(2)
        await join(host, int(port), b"", b"ection established\r\n\r\n", reader, writer)
    else:
        writer.write(page("405 Method Not Allowed"))


async def rewriting(how, reader, writer) -> None:
    while True:
        _, method, target = await head_of(reader)
        if method != b"GET" or not target.startswith(b"http://"):
            writer.write(page("400 Bad Request"))
            continue
        try:
            head, body = await answer_of(target)
        except OSError:
            writer.write(page("502 Bad Gateway"))
            continue
        body, *lines = how(body)
        writer.write(page("200 OK", body, *own_lines(head), *lines))


def zipped(body: bytes):
    return gzip.compress(body), "Content-Encoding: gzip"


def with_advertisements(body: bytes):
    return b"<html><div class=ad>Buy!</div>" + b" ".join(body.split()) + b"<script>track()</script>", HTML


async def old_copy(reader, writer) -> None:
    _, _, target = await head_of(reader)
    writer.write(page("200 OK", b"<p>Bread since 1904.</p>", "Age: 900", "X-Cache: HIT") if target.startswith(b"http://")
                 else page("404 Not Found", b"no", HTML))  # fmt: skip


async def socks_datagrams_only(reader, writer) -> None:
    if (await reader.readexactly(1)) != b"\x05":
        return
    await reader.readexactly((await reader.readexactly(1))[0])
    writer.write(b"\x05\x00")
    request = await reader.readexactly(10)
    if request[1] != 3:
        writer.write(b"\x05\x07\x00\x01" + bytes(6))
        return
    loop = asyncio.get_running_loop()

    class Relay(asyncio.DatagramProtocol):
        client = None

        def connection_made(self, transport) -> None:
            self.transport = transport

        def datagram_received(self, data, place) -> None:
            if place[0] == writer.get_extra_info("peername")[0] and data[:4] == b"\0\0\0\1":
                self.client = self.client or place
            if place == self.client:
                self.transport.sendto(data[10:], (".".join(map(str, data[4:8])), int.from_bytes(data[8:10], "big")))
            elif self.client:
                self.transport.sendto(b"\0\0\0\1" + bytes(map(int, place[0].split("."))) + place[1].to_bytes(2, "big") + data, self.client)

    transport, _ = await loop.create_datagram_endpoint(Relay, (ADDRESS, 0))
    port = transport.get_extra_info("sockname")[1]
    writer.write(b"\x05\x00\x00\x01" + bytes(map(int, ADDRESS.split("."))) + port.to_bytes(2, "big"))
    await reader.read()
    transport.close()


async def socks_by_name_only(reader, writer) -> None:
    request = await reader.readexactly(8)
    if request[:2] != b"\x04\x01":
        return
    await reader.readuntil(b"\0")
    if request[4:7] != b"\0\0\0":
        writer.write(b"\x00\x5b" + bytes(6))
        return
    name = (await reader.readuntil(b"\0"))[:-1].decode()
    await join(name, int.from_bytes(request[2:4], "big"), b"", b"\x00\x5a" + bytes(6), reader, writer)


def in_tls() -> ssl.SSLContext:
    """A server's side of TLS, with a certificate made now."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=proxy",
                    "-keyout", "/tmp/key", "-out", "/tmp/certificate"], check=True, capture_output=True)  # fmt: skip
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain("/tmp/certificate", "/tmp/key")
    return context


def wants_certificate() -> ssl.SSLContext:
    context = in_tls()
    context.load_verify_locations("/tmp/certificate")
    context.verify_mode = ssl.CERT_REQUIRED
    return context


async def anybody(reader, writer) -> None:
    head, method, target = await head_of(reader)
    if not await proxy(head, method, target, reader, writer):
        writer.write(page("400 Bad Request"))


async def socks_says_yes(reader, writer) -> None:
    if (await reader.readexactly(1)) != b"\x05":
        return
    await reader.readexactly((await reader.readexactly(1))[0])
    writer.write(b"\x05\x00")
    await reader.readexactly(10)
    writer.write(b"\x05\x00\x00\x01" + bytes(6))


async def socks_hangs_up(reader, writer) -> None:
    if (await reader.readexactly(1)) != b"\x05":
        return
    await reader.readexactly((await reader.readexactly(1))[0])
    writer.write(b"\x05\x00")
    request = await reader.readexactly(10)
    host, port = ".".join(map(str, request[4:8])), int.from_bytes(request[8:], "big")
    if request[1:4] == b"\x01\x00\x01" and port > 1024:
        await join(host, port, b"", b"\x05\x00\x00\x01" + bytes(6), reader, writer)


async def socks_name_reply(reader, writer) -> None:
    if (await reader.readexactly(1)) != b"\x05":
        return
    await reader.readexactly((await reader.readexactly(1))[0])
    writer.write(b"\x05\x00")
    request = await reader.readexactly(10)
    if request[1:4] != b"\x01\x00\x01":
        writer.write(b"\x05\x07\x00\x01" + bytes(6))
        return
    host, port = ".".join(map(str, request[4:8])), int.from_bytes(request[8:], "big")
    await join(host, port, b"", b"\x05\x00\x00\x03\x0cfar.example.\x00\x50", reader, writer)


async def socks_open(reader, writer) -> None:
    if (await reader.readexactly(1)) != b"\x05":
        return
    await reader.readexactly((await reader.readexactly(1))[0])
    writer.write(b"\x05\x00")
    request = await reader.readexactly(10)
    host, port = ".".join(map(str, request[4:8])), int.from_bytes(request[8:], "big")
    if request[1:4] == b"\x01\x00\x01":
        await join(host, port, b"", b"\x05\x00\x00\x01" + bytes(6), reader, writer)


async def head_of_100_kb(reader, writer) -> None:
    _, method, target = await head_of(reader)
    if method != b"CONNECT":
        writer.write(page("403 Forbidden", b"no", "Proxy-Agent: talker"))
        return
    host, _, port = target.decode().rpartition(":")
    lines = b"".join(b"X-%d: " % number + b"a" * 1000 + b"\r\n" for number in range(100))
    await join(host, int(port), b"", b"HTTP/1.1 200 Connection established\r\n" + lines + b"\r\n", reader, writer)


async def names_only(reader, writer) -> None:
    head, method, target = await head_of(reader)
    place = target.removeprefix(b"http://").split(b"/")[0].split(b":")[0]
    asked = method == b"CONNECT" or target.startswith(b"http://")
    if not asked or not place.strip(b".0123456789"):
        writer.write(page("403 Forbidden", b"no"))
    else:
        await proxy(head, method, target, reader, writer)


async def icy(reader, writer) -> None:
    _, method, target = await head_of(reader)
    if method != b"CONNECT":
        writer.write(page("400 Bad Request"))
        return
    host, _, port = target.decode().rpartition(":")
    await join(host, int(port), b"", b"ICY 200 OK\r\n\r\n", reader, writer)


async def login_401(reader, writer) -> None:
    head, method, target = await head_of(reader)
    if b"\nauthorization:" not in head.lower():
        writer.write(page("401 Unauthorized", b"login", 'WWW-Authenticate: Basic realm="proxy"', "Proxy-Agent: old"))
    elif not await proxy(head, method, target, reader, writer):
        writer.write(page("400 Bad Request", b"", "Proxy-Agent: old"))


SERVERS = {
    "echo-page": echo_page,
    "echo": echo,
    "fetcher": fetcher,
    "connect-says-yes": connect_says_yes,
    "portal": portal,
    "slow-denial": lambda r, w: slow(False, r, w),
    "slow-open": lambda r, w: slow(True, r, w),
    "chunked-open": chunked_open,
    "agent-denied": agent_denied,
    "connect-redirected": connect_redirected,
    "basic": basic,
    "socks-says-yes": socks_says_yes,
    "socks-name-reply": socks_name_reply,
    "socks-hangs-up": socks_hangs_up,
    "block-page": block_page,
    "block-page-via": block_page_via,
    "connect-page": connect_page,
    "connect-asks": connect_asks,
    "post-only": post_only,
    "old-answers": old_answers,
    "in-pieces": in_pieces,
    "zipped-open": lambda r, w: rewriting(zipped, r, w),
    "advertising-open": lambda r, w: rewriting(with_advertisements, r, w),
    "old-copy": old_copy,
    "socks-datagrams-only": socks_datagrams_only,
    "socks-by-name-only": socks_by_name_only,
    "wants-certificate": anybody,
    "socks-in-tls": socks_open,
    "long-head": head_of_100_kb,
    "any-login-401": login_401,
    "names-only": names_only,
    "icy": icy,
}


async def serve(reader, writer) -> None:
    try:
        await SERVERS[NAME](reader, writer)
        await writer.drain()
    except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
        pass
    finally:
        writer.close()


async def main() -> None:
    layers = {"wants-certificate": wants_certificate, "socks-in-tls": in_tls}
    tls = layers[NAME]() if NAME in layers else None
    async with await asyncio.start_server(serve, ADDRESS, PORT, backlog=256, ssl=tls) as server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
