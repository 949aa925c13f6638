# SPDX-License-Identifier: GPL-3.0-or-later
"""A farm of loopback addresses: few open proxies, some web servers, some ports that are mute.

    farm.py HOSTS

Prints its truth as one JSON line, [[address, {port: kind}], ...], and serves until standard input
ends. What stands in no table is closed.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys

PAGE = b"HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\nConnection: close\r\n" \
    b"Content-Length: 5\r\n\r\nhello"
DENIED = b"HTTP/1.1 403 Forbidden\r\nServer: squid/5.7\r\nX-Squid-Error: ERR_ACCESS_DENIED 0\r\n" \
    b"Connection: close\r\nContent-Length: 0\r\n\r\n"
MOVED = b"HTTP/1.1 301 Moved\r\nServer: nginx\r\nLocation: https://www.example/\r\nConnection: close\r\n" \
    b"Content-Length: 0\r\n\r\n"


def kinds_of(number: int) -> dict[int, str]:
    """What listens on host `number`: one in ten is an open proxy of some kind."""
    ports: dict[int, str] = {}
    if number % 3 == 0:
        ports[80] = "web"
    if number % 4 == 1:
        ports[(443, 8080, 3128, 1080)[number // 4 % 4]] = "mute"
    if number % 5 == 2:
        ports.setdefault(8080, "redirect")
    if number % 7 == 3:
        ports.setdefault(3128, "denying")
    if number % 10 == 4:
        ports[(3128, 8080, 8888)[number // 10 % 3]] = "open-http"
    if number % 20 == 9:
        ports[1080] = "open-socks"
    return ports


async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(4096):
            writer.write(data)
        writer.close()
    except OSError:
        pass


async def lead(host: str, port: int, first: bytes, reader, writer) -> None:
    far_reader, far_writer = await asyncio.open_connection(host, port)
    far_writer.write(first)
    back = asyncio.ensure_future(pipe(far_reader, writer))
    await pipe(reader, far_writer)
    await back


async def open_http(reader, writer) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    method, target, _ = head.split(b"\r\n")[0].split(b" ", 2)
    if method == b"CONNECT":
        host, _, port = target.decode().rpartition(":")
        first = b""
    elif target.startswith(b"http://"):
        authority, _, path = target[7:].decode().partition("/")
        host, _, port = authority.rpartition(":")
        first = head.replace(target, b"/" + path.encode(), 1)
    else:
        writer.write(b"HTTP/1.1 400 Bad Request\r\nServer: squid/5.7\r\nContent-Length: 0\r\n\r\n")
        return
    if method == b"CONNECT":
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    await lead(host, int(port), first, reader, writer)


async def open_socks(reader, writer) -> None:
    if await reader.readexactly(1) != b"\x05":
        return
    await reader.readexactly((await reader.readexactly(1))[0])
    writer.write(b"\x05\x00")
    request = await reader.readexactly(10)
    if request[:4] != b"\x05\x01\x00\x01":
        writer.write(b"\x05\x07\x00\x01" + bytes(6))
        return
    writer.write(b"\x05\x00\x00\x01" + bytes(6))
    await lead(".".join(map(str, request[4:8])), int.from_bytes(request[8:], "big"), b"", reader, writer)


async def fixed(answer: bytes, reader, writer) -> None:
    if await reader.read(4096):
        writer.write(answer)


async def mute(reader, writer) -> None:
    while await reader.read(4096):
        pass


SERVERS = {
    "web": lambda r, w: fixed(PAGE, r, w),
    "denying": lambda r, w: fixed(DENIED, r, w),
    "redirect": lambda r, w: fixed(MOVED, r, w),
    "mute": mute,
    "open-http": open_http,
    "open-socks": open_socks,
}


def serving(kind: str):
    async def serve(reader, writer) -> None:
        try:
            await SERVERS[kind](reader, writer)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
            pass
        finally:
            writer.close()

    return serve


async def main() -> None:
    truth = []
    for number in range(int(sys.argv[1])):
        address = f"127.20.{number // 250}.{number % 250 + 1}"
        for port, kind in kinds_of(number).items():
            await asyncio.start_server(serving(kind), address, port, backlog=512)
        truth.append([address, kinds_of(number)])
    print(json.dumps(truth), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # what is still open goes with it


if __name__ == "__main__":
    asyncio.run(main())
