doorcheck_module(probe USES net protocol evidence SOURCES
    probe_table.cpp
    proxy/http_connect.cpp
    proxy/http_get.cpp
    proxy/http_reading.cpp
    proxy/open_proxy.cpp
    proxy/proxy_state.cpp
    proxy/socks4.cpp
    proxy/socks5.cpp
    smtp/abuse_mailbox.cpp
    smtp/open_relay.cpp
    smtp/relay_dialogue.cpp
    smtp/relay_forms.cpp
    smtp/relay_state.cpp
    smtp/reply_reading.cpp
    smtp/smtp_session.cpp
    ../../resources/facts/relay.qrc
)
