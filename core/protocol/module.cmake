doorcheck_module(protocol SOURCES
    dns_message.cpp
    dns_name.cpp
    dns_record.cpp
    smtp_reply.cpp
)
