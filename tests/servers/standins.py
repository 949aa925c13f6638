# SPDX-License-Identifier: GPL-3.0-or-later
"""Small servers that behave as some in the wild do, to be taken for what they are not."""

from __future__ import annotations

from pathlib import Path

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

PROGRAM = Path(__file__).with_name("doorcheck_servers") / "odd_servers.py"

CASES = {
    # 200 to every method, CONNECT included, and the whole request in the page, header and body.
    "echo-page": Case(proxy_truth("not-a-proxy")),
    # The same, byte by byte, whatever comes.
    "echo": Case(proxy_truth("shut")),
    # Fetches what "?url=" says, but no plain request for a proxy.
    "fetcher": Case(proxy_truth("not-a-proxy")),
    # "200 Connection established" to every CONNECT, and then it is a web server again.
    "connect-says-yes": Case(proxy_truth("not-a-proxy")),
    # A portal: everybody is sent to one page, with the address asked for in it.
    "portal": Case(proxy_truth("not-a-proxy")),
    # Takes 3 s for each answer, and turns strangers away.
    "slow-denial": Case(proxy_truth("closed")),
    # The same for those that it serves, which is everybody.
    "slow-open": Case(proxy_truth("open", "http-get", "http-connect")),
    # Answers in chunks and keeps the connection.
    "chunked-open": Case(proxy_truth("open", "http-get")),
    # Only for one user agent.
    "agent-denied": Case(proxy_truth("closed")),
    # CONNECT is answered by a redirect to a login page.
    "connect-redirected": Case(proxy_truth("not-a-proxy")),
    # An empty password is enough, but one there must be.
    "basic": Case(proxy_truth("auth")),
    # SOCKS 5 that says "granted" to everything and hangs up.
    "socks-says-yes": Case(proxy_truth("says-yes", kind="socks")),
    # SOCKS 5 that answers by name of the far end (ATYP 3).
    "socks-name-reply": Case(proxy_truth("open", "socks5", kind="socks")),
    # SOCKS 5 that hangs up on every port of a known service.
    "socks-hangs-up": Case(proxy_truth("open", "socks5", kind="socks")),
    # A filter: 200 and a page that says no, to everything.
    "block-page": Case(proxy_truth("not-a-proxy")),
    # The same only to what is asked of a proxy, in the name of one.
    "block-page-via": Case(proxy_truth("says-yes")),
    # A web server behind a filter that answers CONNECT with 200 and a page.
    "connect-page": Case(proxy_truth("not-a-proxy")),
    # A login for tunnels, and none for a GET.
    "connect-asks": Case(proxy_truth("open", "http-get")),
    # Whatever is not a POST is refused, in the words of a web server.
    "post-only": Case(proxy_truth("open", "http-post")),
    # Passes on without a head (HTTP/0.9).
    "old-answers": Case(proxy_truth("open", "http-get")),
    # The grant in two pieces, after 2 s and 4 s.
    "in-pieces": Case(proxy_truth("open", "http-connect")),
    # Pages changed on the way: packed, or with advertisements; the headers are left out.
    "zipped-open": Case(proxy_truth("open", "http-get")),
    "advertising-open": Case(proxy_truth("open", "http-get")),
    # An old copy of a page, whatever is asked for.
    "old-copy": Case(proxy_truth("not-a-proxy")),
    # SOCKS 5 for datagrams alone.
    "socks-datagrams-only": Case(proxy_truth("datagrams", kind="socks")),
    # SOCKS 4a, with a name; no addresses.
    "socks-by-name-only": Case(proxy_truth("open", "socks4a", kind="socks")),
    # In TLS, for those who have a certificate of its own.
    "wants-certificate": Case(proxy_truth("shut", kind="https")),
    # SOCKS 5 for everybody, in TLS.
    "socks-in-tls": Case(proxy_truth("open", "socks5", kind="socks-in-tls")),
    # Tunnels for everybody; its answers begin with 100 kB of headers.
    "long-head": Case(proxy_truth("open", "http-connect")),
    # No addresses, whatever the words; any name, but none of us has one.
    "names-only": Case(proxy_truth("says-yes")),
    # Tunnels for everybody, granted in the words of no HTTP.
    "icy": Case(proxy_truth("open", "http-connect")),
    # It wants a login, says so with 401, and takes any.
    "any-login-401": Case(proxy_truth("open", "http-any-login")),
}


def plan(site: Site, case: Case) -> Plan:
    name = next(name for name, each in CASES.items() if each is case)
    return Plan(
        daemon=["/usr/bin/python3", "/srv/odd_servers.py", name, site.address, str(site.port), site.office],
        files={"/srv/odd_servers.py": PROGRAM.read_text()},
    )


SERVER = Server("standins", (), 8080, "http", CASES, plan)
