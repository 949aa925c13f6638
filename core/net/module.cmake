doorcheck_module(net USES protocol evidence LIBS Qt6::Network QCoro6::Core PkgConfig::CARES SOURCES
    bounded_server.cpp
    canary.cpp
    canary_nonces.cpp
    canary_sessions.cpp
    dialogue.cpp
    dialogue_error.cpp
    dialogue_steps.cpp
    endpoint.cpp
    heard.cpp
    network.cpp
    pace.cpp
    resolver.cpp
    resolver_answer.cpp
    resolver_exchange.cpp
    smtp_session.cpp
    vantage.cpp
)
