# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one of the odd servers of standins.py: NAME ADDRESS PORT OFFICE."""

from __future__ import annotations

import asyncio
import base64
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


async def socks_says_yes(reader, writer) -> None:
    if (await reader.readexactly(1)) != b"\x05":
        return
    await reader.readexactly((await reader.readexactly(1))[0])
    writer.write(b"\x05\x00")
    await reader.readexactly(10)
    writer.write(b"\x05\x00\x00\x01" + bytes(6))


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
    async with await asyncio.start_server(serve, ADDRESS, PORT, backlog=256) as server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
