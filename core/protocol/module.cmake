doorcheck_module(protocol SOURCES
    smtp_reply.cpp
    smtp_meaning.cpp
)
