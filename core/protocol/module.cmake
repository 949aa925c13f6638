doorcheck_module(protocol USES evidence LIBS Qt6::Network PkgConfig::NGHTTP2 SOURCES
    dns_message.cpp
    dns_name.cpp
    dns_record.cpp
    h2_connect.cpp
    host_hello.cpp
    http_request.cpp
    http_response.cpp
    imap_response.cpp
    mail_header.cpp
    mta_fingerprint.cpp
    received_path.cpp
    smtp_reply.cpp
    socks.cpp
)
