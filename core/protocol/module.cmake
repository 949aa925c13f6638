doorcheck_module(protocol USES evidence LIBS Qt6::Network SOURCES
    dns_message.cpp
    dns_name.cpp
    dns_record.cpp
    http_response.cpp
    mta_fingerprint.cpp
    smtp_reply.cpp
    socks.cpp
)
