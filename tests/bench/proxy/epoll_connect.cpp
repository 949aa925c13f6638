// SPDX-License-Identifier: GPL-3.0-or-later
// The least it could cost: connects to every place of standard input ("address port" a line), at
// most ROOM at once, writes one request where somebody listens and waits for one answer or WAIT
// milliseconds. Prints the number of connections that stood.
#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t room = 900;
constexpr auto wait = std::chrono::milliseconds(2500);
constexpr char request[] = "GET / HTTP/1.1\r\nHost: doorcheck.invalid\r\nConnection: close\r\n\r\n";

struct Place
{
    std::string address;
    int port;
};

int begin(const Place &place)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<uint16_t>(place.port));
    inet_pton(AF_INET, place.address.c_str(), &to.sin_addr);
    connect(fd, reinterpret_cast<const sockaddr *>(&to), sizeof to);
    return fd;
}

} // namespace

int main()
{
    std::vector<Place> places;
    for (Place place; std::cin >> place.address >> place.port;)
        places.push_back(place);
    const int poll = epoll_create1(0);
    std::unordered_map<int, Clock::time_point> open; // and when each began
    std::size_t next = 0;
    int stood = 0;
    while (next < places.size() || !open.empty()) {
        while (next < places.size() && open.size() < room) {
            const int fd = begin(places[next++]);
            epoll_event event{};
            event.events = EPOLLOUT;
            event.data.fd = fd;
            epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
            open.emplace(fd, Clock::now());
        }
        epoll_event events[256];
        const int count = epoll_wait(poll, events, 256, 50);
        for (int i = 0; i < count; ++i) {
            const int fd = events[i].data.fd;
            const bool writable = (events[i].events & EPOLLOUT) != 0;
            if (writable && (events[i].events & (EPOLLERR | EPOLLHUP)) == 0) {
                ++stood;
                if (write(fd, request, sizeof request - 1) < 0)
                    stood += 0; // the next event tells
                events[i].events = EPOLLIN;
                epoll_ctl(poll, EPOLL_CTL_MOD, fd, &events[i]);
                continue;
            }
            close(fd);
            open.erase(fd);
        }
        for (auto it = open.begin(); it != open.end();) {
            if (Clock::now() - it->second < wait) {
                ++it;
                continue;
            }
            close(it->first);
            it = open.erase(it);
        }
    }
    std::cout << stood << '\n';
    return 0;
}
