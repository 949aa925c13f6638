doorcheck_module(verdict USES protocol evidence checklist SOURCES
    verdict.cpp
    rule_table.cpp
    software_facts.cpp
    rules/abuse.cpp
    rules/answers.cpp
    rules/lost_address.cpp
    rules/open_relay.cpp
    rules/proxy_open.cpp
    rules/relay_reading.cpp
    rules/software.cpp
    rules/stated.cpp
    rules/unreachable.cpp
    ../../resources/facts/facts.qrc
)
