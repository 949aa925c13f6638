# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves what is said of a proxy by fetching a marked page through it, by every method there is.

The page lies on a high port of the sink's address. Only the nonce together with the page's own
header counts: a status code proves nothing.
"""

from __future__ import annotations

import base64
import gzip
import secrets
import socket
import ssl
import struct

from .model import HOST, OFFICE, PASSWORD, USER
from .prove_mail import LOCAL_SOURCE, must
from .running import Running
from .sink import OutsidePage

LOGIN = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
LIMIT = 65536
PAUSE = 5
"""Seconds of silence after which an answer that has begun is over."""


def _read_all(stream: socket.socket) -> str:
    """To the end; of a server that keeps the connection, until it has said nothing more for a while."""
    answer = b""
    try:
        while len(answer) < LIMIT and (more := stream.recv(4096)):
            answer += more
            stream.settimeout(PAUSE)
    except TimeoutError:
        if not answer:
            raise
    return answer.decode("latin-1")


def _unpacked(answer: str) -> str:
    """The answer with its body as it was before it was packed."""
    head, found, body = answer.partition("\r\n\r\n")
    if not found or "content-encoding: gzip" not in head.lower():
        return answer
    return f"{head}\r\n\r\n{gzip.decompress(body.encode('latin-1')).decode('latin-1')}"


def _unchunked(answer: str) -> str:
    """The answer with its body in one piece (RFC 9112 section 7.1)."""
    head, found, rest = answer.partition("\r\n\r\n")
    if not found or "transfer-encoding: chunked" not in head.lower():
        return answer
    body = ""
    while rest:
        size, _, rest = rest.partition("\r\n")
        count = int(size.split(";")[0] or "0", 16)
        if count == 0:
            break
        body, rest = body + rest[:count], rest[count + 2 :]
    return f"{head}\r\n\r\n{body}"


def _read_exactly(stream: socket.socket, count: int) -> bytes:
    answer = b""
    while len(answer) < count and (more := stream.recv(count - len(answer))):
        answer += more
    return answer.ljust(count, b"\xff")


def _read_head(stream: socket.socket) -> str:
    answer = b""
    while b"\r\n\r\n" not in answer and len(answer) < LIMIT and (more := stream.recv(1)):
        answer += more
    return answer.decode("latin-1")


def _fetch(stream: socket.socket, url: str, host: str, header: str = "") -> str:
    request = f"GET {url} HTTP/1.1\r\nHost: {host}\r\n{header}Connection: close\r\n\r\n"
    stream.sendall(request.encode())
    return _read_all(stream)


def http_get(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """The whole URL in the request line (RFC 9112 section 3.2.2)."""
    host = f"{place[0]}:{place[1]}"
    return _fetch(
        stream,
        f"http://{host}{path}",
        host,
        f"Proxy-Authorization: Basic {LOGIN}\r\n" if login else "",
    )


def http_post(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """The same as http_get with a body."""
    host = f"{place[0]}:{place[1]}"
    stream.sendall(
        f"POST http://{host}{path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 4\r\n"
        "Connection: close\r\n\r\nquit".encode()
    )
    return _read_all(stream)


def http_host(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """A plain request: only the Host header says where to."""
    return _fetch(stream, path, f"{place[0]}:{place[1]}")


def http_forwarded(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """A stranger who says that the office sent them."""
    host = f"{place[0]}:{place[1]}"
    return _fetch(stream, f"http://{host}{path}", host, f"X-Forwarded-For: {OFFICE}\r\n")


def proxy_header(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """A stranger whose PROXY header says that the office sent them."""
    host = f"{place[0]}:{place[1]}"
    stream.sendall(f"PROXY TCP4 {OFFICE} 127.0.0.1 50000 80\r\n".encode())
    return _fetch(stream, f"http://{host}{path}", host)


def http_connect(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """A tunnel, and the page asked for through it (RFC 9110 section 9.3.6)."""
    host = f"{place[0]}:{place[1]}"
    header = f"Proxy-Authorization: Basic {LOGIN}\r\n" if login else ""
    stream.sendall(f"CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n{header}\r\n".encode())
    head = _read_head(stream)
    return _fetch(stream, path, host) if head.split(" ", 2)[1:2] == ["200"] else head


def http_any_login(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """With a login that nobody was given, as a proxy and as a web server asks for it."""
    host = f"{place[0]}:{place[1]}"
    words = base64.b64encode(b"nobody:nothing").decode()
    header = f"Proxy-Authorization: Basic {words}\r\nAuthorization: Basic {words}\r\n"
    return _fetch(stream, f"http://{host}{path}", host, header)


def socks4(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    stream.sendall(struct.pack(">BBH", 4, 1, place[1]) + socket.inet_aton(place[0]) + b"\0")
    answer = _read_exactly(stream, 8)
    return _fetch(stream, path, place[0]) if answer[1] == 0x5A else f"SOCKS4 answer {answer[1]:#x}"


def socks4a(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """The address as a name."""
    stream.sendall(struct.pack(">BBH", 4, 1, place[1]) + b"\0\0\0\1\0" + place[0].encode() + b"\0")
    answer = _read_exactly(stream, 8)
    return _fetch(stream, path, place[0]) if answer[1] == 0x5A else f"SOCKS4a answer {answer[1]:#x}"


def socks5(stream: socket.socket, place: tuple[str, int], path: str, login: bool) -> str:
    """RFC 1928; the login is RFC 1929."""
    stream.sendall(b"\x05\x01\x02" if login else b"\x05\x01\x00")
    method = _read_exactly(stream, 2)[1]
    if method == 2:
        stream.sendall(
            b"\x01"
            + bytes([len(USER)])
            + USER.encode()
            + bytes([len(PASSWORD)])
            + PASSWORD.encode()
        )
        if _read_exactly(stream, 2)[1] != 0:
            return "SOCKS5 login refused"
    elif method != 0:
        return f"SOCKS5 method {method:#x}"
    stream.sendall(b"\x05\x01\x00\x01" + socket.inet_aton(place[0]) + struct.pack(">H", place[1]))
    answer = _read_exactly(stream, 10)
    return _fetch(stream, path, place[0]) if answer[1] == 0 else f"SOCKS5 reply {answer[1]}"


CLIENT_TLS = ssl.create_default_context()
CLIENT_TLS.check_hostname = False
CLIENT_TLS.verify_mode = ssl.CERT_NONE

METHODS = {
    "http-get": http_get,
    "http-post": http_post,
    "http-host": http_host,
    "http-forwarded": http_forwarded,
    "proxy-header": proxy_header,
    "http-connect": http_connect,
    "http-any-login": http_any_login,
    "socks4": socks4,
    "socks4a": socks4a,
    "socks5": socks5,
}
IMPLIED = {
    "http-get": {"http-get", "http-post", "http-forwarded", "http-host", "http-any-login"},
    "socks4": {"socks4", "socks4a"},
}
"""Whoever is open to a GET is open to its variants, or not: only what a case names is proved."""


def _connection(server: Running, source: str) -> socket.socket:
    """To the proxy; in TLS where it wants that."""
    stream = socket.create_connection((server.address, server.port), 60, (source, 0))
    if server.truth["protocol"] not in ("https", "socks-in-tls"):
        return stream
    return CLIENT_TLS.wrap_socket(stream)


def reached(
    server: Running, page: OutsidePage, source: str, method: str, login: bool = False
) -> tuple[bool, str]:
    """Whether the marked page came back, and the first line of what did."""
    nonce = "/doorcheck-" + secrets.token_hex(12)
    try:
        with _connection(server, source) as stream:
            answer = _unpacked(_unchunked(METHODS[method](stream, page.server_address, nonce, login)))
    except OSError as error:
        return False, str(error)
    return (
        f"outside page {nonce}" in answer and "x-outside: yes" in answer.lower(),
        answer.split("\r\n")[0] or "silence",
    )


def _methods(server: Running) -> list[str]:
    family = {"https": "http", "socks-in-tls": "socks"}.get(server.truth["protocol"], server.truth["protocol"])
    return [name for name in METHODS if name.startswith((family, f"proxy-{family}"))]


def _shut(server: Running, page: OutsidePage, methods: list[str]) -> None:
    for source in (server.facts["client_source"], LOCAL_SOURCE):
        for method in methods:
            through, answer = reached(server, page, source, method)
            must(not through, f"{method} from {source} went through: {answer}")


def _bind_granted(server: Running, source: str) -> bool:
    """RFC 1928 section 4, command 2; the connection is dropped at once."""
    with socket.create_connection((server.address, server.port), 60, (source, 0)) as stream:
        stream.sendall(b"\x05\x01\x00")
        if _read_exactly(stream, 2) != b"\x05\x00":
            return False
        stream.sendall(b"\x05\x02\x00\x01" + socket.inet_aton(source) + struct.pack(">H", 9))
        return _read_exactly(stream, 10)[1] == 0


def _bind_leads_in(server: Running, source: str) -> bool:
    """A connection from the stranger to the port that was opened for it comes out of the first one."""
    nonce = secrets.token_hex(8).encode()
    with socket.create_connection((server.address, server.port), 60, (source, 0)) as stream:
        stream.sendall(b"\x05\x01\x00")
        must(_read_exactly(stream, 2) == b"\x05\x00", "the greeting was refused")
        stream.sendall(b"\x05\x02\x00\x01" + socket.inet_aton(source) + struct.pack(">H", 9))
        answer = _read_exactly(stream, 10)
        must(answer[1] == 0, f"BIND was refused: {answer[1]}")
        port = struct.unpack(">H", answer[8:])[0]
        with socket.create_connection((server.address, port), 60, (source, 0)) as inbound:
            inbound.sendall(nonce)
            return _read_exactly(stream, 10 + len(nonce)).endswith(nonce)


def _datagrams_lead_out(server: Running, source: str) -> bool:
    """RFC 1928 section 7: a datagram comes out at a socket of ours, and its answer back."""
    with (
        socket.create_connection((server.address, server.port), 60, (source, 0)) as stream,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as near,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as far,
    ):
        near.bind((source, 0))
        far.bind((source, 0))
        near.settimeout(10)
        far.settimeout(10)
        stream.sendall(b"\x05\x01\x00")
        must(_read_exactly(stream, 2) == b"\x05\x00", "the greeting was refused")
        stream.sendall(b"\x05\x03\x00\x01" + bytes(6))
        answer = _read_exactly(stream, 10)
        must(answer[1] == 0, f"UDP ASSOCIATE was refused: {answer[1]}")
        relay = (socket.inet_ntoa(answer[4:8]), struct.unpack(">H", answer[8:])[0])
        wrapping = b"\0\0\0\1" + socket.inet_aton(source) + struct.pack(">H", far.getsockname()[1])
        nonce = secrets.token_hex(8).encode()
        near.sendto(wrapping + nonce, relay)
        data, place = far.recvfrom(100)
        far.sendto(data, place)
        return near.recv(200) == wrapping + nonce


def _nobody(server: Running, source: str) -> str:
    """What a stranger hears who asks for a name that nobody has."""
    with _connection(server, source) as stream:
        return _fetch(stream, "http://nobody.invalid/", "nobody.invalid")


def _agrees(server: Running, source: str) -> bool:
    """Whether a stranger is spoken to at all, and not sent away before the way is looked for."""
    if server.truth["protocol"] == "socks":
        with socket.create_connection((server.address, server.port), 60, (source, 0)) as stream:
            stream.sendall(b"\x05\x01\x00")
            return _read_exactly(stream, 2) == b"\x05\x00"
    # By address as well: lighttpd takes no name there that it cannot be asked for itself.
    for place in ("nobody.invalid:80", "127.0.0.1:9"):
        with socket.create_connection((server.address, server.port), 60, (source, 0)) as stream:
            stream.sendall(f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n\r\n".encode())
            if _read_head(stream).split(" ", 2)[1:2] in (["200"], ["502"], ["503"], ["504"]):
                return True
    return False


def _answers_as_web_server(server: Running) -> None:
    """Down is not the same as closed to proxying."""
    with socket.create_connection(
        (server.address, server.port), 60, (server.facts["client_source"], 0)
    ) as stream:
        answer = _fetch(stream, "/", HOST)
    must(answer.startswith("HTTP/1."), f"it does not answer a plain request: {answer[:60]!r}")


def prove(server: Running, page: OutsidePage) -> str:
    """Raises Wrong, or says in a few words what was proved."""
    kind, reach = server.truth["proxy"], server.truth["reach"]
    stranger, office = server.facts["client_source"], server.facts["trusted_source"]
    spared = {other for method in reach for other in IMPLIED.get(method, {method})}
    _shut(server, page, [method for method in _methods(server) if method not in spared])
    if kind == "open":
        for method in reach:
            through, answer = reached(server, page, stranger, method)
            must(through, f"{method} did not bring the page: {answer}")
        return f"a stranger got the page by {', '.join(reach)}"
    if kind == "says-yes":
        must(_agrees(server, stranger), "a stranger was sent away")
        return "a stranger is let in, and gets nowhere"
    if kind in ("shut", "shut-behind", "hangs-up"):
        return "shut to strangers, as to everybody"
    if kind == "bind-only":
        must(_bind_granted(server, stranger), "BIND was not granted")
        return "a stranger may have an inbound port, and nothing else"
    if kind == "datagrams":
        must(_datagrams_lead_out(server, stranger), "no datagram came back")
        return "a stranger's datagram came out and its answer back, and nothing else"
    if kind == "bind-open":
        must(_bind_leads_in(server, stranger), "nothing came in through the port")
        return "a stranger may have an inbound port, and something came in there"
    if kind in ("not-a-proxy", "gateway-down"):
        _answers_as_web_server(server)
        return "answers, but brought no page from outside"
    if kind == "granted":
        failed = _nobody(server, stranger)
        must("X-Squid-Error: ERR_" in failed and "ERR_ACCESS_DENIED" not in failed, f"a stranger was not let out: {failed[:60]!r}")
        must(reached(server, page, office, "http-get")[0], "not even the office got the page")
        return "a stranger is let out to a name that nobody has"
    login = kind == "auth"
    passed = [name for name in _methods(server) if reached(server, page, office, name, login)[0]]
    must(
        bool(passed),
        "not even the office or the login got the page",
    )
    who = "the login" if login else "the office"
    return f"shut to strangers; {who} got the page by {', '.join(passed)}"
