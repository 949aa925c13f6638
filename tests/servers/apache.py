# SPDX-License-Identifier: GPL-3.0-or-later
"""Apache: a web server that ignores where a request points, and one that follows it anywhere."""

from __future__ import annotations

from doorcheck_servers.model import Case, Plan, Server, Site, proxy_truth

FORWARD = """\
LoadModule proxy_module {modules}/mod_proxy.so
LoadModule proxy_http_module {modules}/mod_proxy_http.so
LoadModule proxy_connect_module {modules}/mod_proxy_connect.so
ProxyRequests On
<Proxy "*">
    {require}
</Proxy>
"""

CASES = {
    # Answers 200 with its own page to http://anything/: only the nonce tells it from a proxy.
    "own-page": Case(proxy_truth("not-a-proxy")),
    # CONNECT is allowed to 443 and 563 when AllowCONNECT says nothing.
    "open": Case(proxy_truth("open", "http-get"), {"require": "Require all granted"}),
    "open-connect": Case(
        proxy_truth("open", "http-get", "http-connect"),
        {"require": "Require all granted", "more": "AllowCONNECT 1-65535\n"},
    ),
    # TLS first, on a port that does not look like it.
    "open-tls": Case(
        proxy_truth("open", "http-get", kind="https"), {"require": "Require all granted", "tls": True}
    ),
    # Passes on to one place of its own choosing.
    "reverse": Case(proxy_truth("not-a-proxy"), {"reverse": True}),
    "closed": Case(proxy_truth("closed"), {"require": "Require ip {office}"}),
}

REVERSE = """\
LoadModule proxy_module {modules}/mod_proxy.so
LoadModule proxy_http_module {modules}/mod_proxy_http.so
Listen {address}:8081
<VirtualHost {address}:{port}>
    ProxyPass / http://{address}:8081/
</VirtualHost>
"""

TLS = """\
LoadModule ssl_module {modules}/mod_ssl.so
LoadModule socache_shmcb_module {modules}/mod_socache_shmcb.so
SSLEngine on
SSLCertificateFile /etc/apache2/certificate.pem
SSLCertificateKeyFile /etc/apache2/key.pem
"""

CONFIG = """\
ServerRoot /etc/apache2
ServerName www.bakery.example
Listen {address}:{port}
PidFile /run/apache2/apache2.pid
User www-data
Group www-data
ErrorLog /var/log/apache2/error.log
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule authz_host_module {modules}/mod_authz_host.so
LoadModule dir_module {modules}/mod_dir.so
LogFormat "%h %l %u %t \\"%r\\" %>s %O" common
CustomLog /var/log/apache2/access.log common
StartServers 1
ThreadsPerChild 8
MaxRequestWorkers 16
ServerLimit 2
MinSpareThreads 1
MaxSpareThreads 16
DocumentRoot /srv/www
<Directory /srv/www>
    Require all granted
</Directory>
FallbackResource /index.html
"""
MODULES = "/usr/lib/apache2/modules"


def plan(site: Site, case: Case) -> Plan:
    config = CONFIG.format(address=site.address, port=site.port, modules=MODULES)
    if "require" in case.options:
        config = config.replace("FallbackResource /index.html\n", "")
        config += FORWARD.format(
            modules=MODULES, require=case.options["require"].format(office=site.office)
        )
        config += case.options.get("more", "")
    setup = []
    if "tls" in case.options:
        config += TLS.format(modules=MODULES)
        setup = [
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
             "-subj", "/CN=www.bakery.example", "-keyout", "/etc/apache2/key.pem",
             "-out", "/etc/apache2/certificate.pem"],
        ]  # fmt: skip
    if "reverse" in case.options:
        config += REVERSE.format(modules=MODULES, address=site.address, port=site.port)
    return Plan(
        daemon=["apache2", "-DFOREGROUND", "-f", "/etc/apache2/doorcheck.conf"],
        files={
            "/etc/apache2/doorcheck.conf": config,
            "/srv/www/index.html": "<html><title>Bakery</title><p>Bread since 1904.</p></html>\n",
        },
        directories={"/var/log/apache2": "root:755", "/run/apache2": "root:755"},
        setup=setup,
    )


SERVER = Server("apache", ("apache2-bin",), 8080, "http", CASES, plan)
