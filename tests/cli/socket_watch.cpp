// SPDX-License-Identifier: GPL-3.0-or-later
// Laid before the C library (LD_PRELOAD): writes down where a program's sockets go, one line each,
// "tcp 127.0.0.2 8080", to the file named by DOORCHECK_SOCKET_LOG. Changes nothing else.
#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace {

void note(int socket, const sockaddr *address)
{
    const char *path = getenv("DOORCHECK_SOCKET_LOG");
    if (!path || !address)
        return;
    char text[INET6_ADDRSTRLEN] = "";
    unsigned port = 0;
    if (address->sa_family == AF_INET) {
        const auto *four = reinterpret_cast<const sockaddr_in *>(address);
        inet_ntop(AF_INET, &four->sin_addr, text, sizeof text);
        port = ntohs(four->sin_port);
    } else if (address->sa_family == AF_INET6) {
        const auto *six = reinterpret_cast<const sockaddr_in6 *>(address);
        inet_ntop(AF_INET6, &six->sin6_addr, text, sizeof text);
        port = ntohs(six->sin6_port);
    } else {
        return; // of this machine
    }
    int type = 0;
    socklen_t size = sizeof type;
    getsockopt(socket, SOL_SOCKET, SO_TYPE, &type, &size);
    char line[128];
    const int length = snprintf(line, sizeof line, "%s %s %u\n", type == SOCK_DGRAM ? "udp" : "tcp",
                                text, port);
    const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (file < 0 || write(file, line, size_t(length)) != length)
        abort(); // a watch that misses something is worse than none
    close(file);
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int connect(int socket, const sockaddr *address, socklen_t size)
{
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    note(socket, address);
    return real(socket, address, size);
}

ssize_t sendto(int socket, const void *bytes, size_t count, int flags, const sockaddr *address,
               socklen_t size)
{
    static const auto real
        = next<ssize_t (*)(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto");
    note(socket, address);
    return real(socket, bytes, count, flags, address, size);
}

ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    static const auto real = next<ssize_t (*)(int, const msghdr *, int)>("sendmsg");
    note(socket, static_cast<const sockaddr *>(message->msg_name));
    return real(socket, message, flags);
}

int sendmmsg(int socket, mmsghdr *messages, unsigned count, int flags)
{
    static const auto real = next<int (*)(int, mmsghdr *, unsigned, int)>("sendmmsg");
    for (unsigned i = 0; i < count; ++i)
        note(socket, static_cast<const sockaddr *>(messages[i].msg_hdr.msg_name));
    return real(socket, messages, count, flags);
}

} // extern "C"
