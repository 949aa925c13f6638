// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe.h"

namespace doorcheck {

// proxy.open: would this port pass a stranger on to where the stranger wants to go?
//
// First a plain request, which no server may answer with a nonce of our own listeners; a server that
// greets as something else is left alone. Then, side by side and each in a connection of its own:
// an absolute-URI GET, CONNECT, GET by Host, SOCKS 5 and SOCKS 4, all of them to our own listeners
// (or, where there are none, to ports of the proxy's own host), reading through what was granted;
// then the other methods and forms that these leave worth trying, and the same in TLS where the
// port wants it. A case for each way tried. How silence is read depends on what the port has
// spoken: a web server that says nothing to SOCKS is no SOCKS server, a port that says nothing at
// all was not tested.
//
// Facts:
//   portNamed         the person named this port
//   complete          everything worth asking was asked; false or missing after a stop or a ban
//   canary            {address, smtpPort, httpPort, tcpPort}; missing: no listener of our own
//   canaryAnswers     whether our listener answered ourselves; only where it was not reached
//   ownListener       the port checked is a listener of our own, which proves nothing
//   baseline          status line or first words of the plain answer
//   speaks            ["http", "socks5", "socks4"], what it has answered in
//   server, via       header values
//   authSchemes       of Proxy-Authenticate: ["Basic", "Negotiate"]
//   basicOverClearText  Basic was among them, and nothing was encrypted
//   methodsOffered    SOCKS 5 methods the server chose, in words
//   anyLogin          SOCKS 5 took a login that nobody was given, wherever it then led
//   connectRefused    CONNECT was refused by the proxy's rules wherever it was asked to go
//   faultForAll       where it did not refuse us it failed (5xx), and so it does for a plain request
//   connectPorts      ports of our listener that CONNECT was granted to
//   proof             what was reached: "listener" (ours), "own-mail-server" or "own-web-site" (of the
//                     organisation, which is part of the permission), or "inbound" (a connection
//                     of ours came in)
//   proofs            the same, where there is more than one
//   ownOnly           only with that proof: strangers get to the organisation's own servers, and
//                     nowhere else
//   error, errorText  of the first connection, as the guard in run/ names them; no text where it
//                     was refused, which the one case says
// evidence.software: of a Server, Via or Proxy-agent header.
extern const ProbeEntry proxyOpenEntry;

} // namespace doorcheck
