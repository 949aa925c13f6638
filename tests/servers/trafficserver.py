# SPDX-License-Identifier: GPL-3.0-or-later
"""Apache Traffic Server: without a need for a mapping it goes anywhere; with one, nowhere else."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

CASES = {
    "open": Case(
        proxy_truth("open", "http-get", "http-connect"), {"required": 0, "in": "0.0.0.0/0"}
    ),
    "closed": Case(proxy_truth("closed"), {"required": 0, "in": "{office}/32"}),
    # Every request must fit a mapping, and there is none.
    "reverse": Case(proxy_truth("not-a-proxy"), {"required": 1, "in": "0.0.0.0/0"}),
}

RECORDS = """\
CONFIG proxy.config.http.server_ports STRING {port}:ip-in={address}
CONFIG proxy.config.url_remap.remap_required INT {required}
CONFIG proxy.config.reverse_proxy.enabled INT 1
CONFIG proxy.config.http.connect_ports STRING *
CONFIG proxy.config.http.cache.http INT 0
CONFIG proxy.config.dns.nameservers STRING 127.0.0.1
CONFIG proxy.config.dns.resolv_conf STRING NULL
CONFIG proxy.config.exec_thread.autoconfig INT 0
CONFIG proxy.config.exec_thread.limit INT 1
CONFIG proxy.config.diags.output.error STRING E
CONFIG proxy.config.admin.user_id STRING #-1
"""
ALLOW = """\
ip_allow:
  - apply: in
    ip_addrs: {inside}
    action: allow
    methods: ALL
  - apply: in
    ip_addrs: [0.0.0.0/0, ::/0]
    action: deny
    methods: ALL
"""


def plan(site: Site, case: Case) -> Plan:
    values = {"address": site.address, "port": site.port, "required": case.options["required"]}
    inside = case.options["in"].format(office=site.office)
    return Plan(
        daemon=["traffic_server"],
        files={
            "/etc/trafficserver/records.config": RECORDS.format(**values),
            "/etc/trafficserver/ip_allow.yaml": ALLOW.format(inside=inside),
            "/etc/trafficserver/storage.config": "/var/cache/trafficserver 16M\n",
            "/etc/trafficserver/remap.config": "",
        },
        directories={
            "/var/cache/trafficserver": "root:755",
            "/var/log/trafficserver": "root:755",
            "/run/trafficserver": "root:755",
        },
    )


SERVER = Server("trafficserver", ("trafficserver",), 8080, "http", CASES, plan)
