doorcheck_module(net USES protocol evidence LIBS Qt6::Network QCoro6::Core PkgConfig::CARES SOURCES
    dialogue.cpp
    dialogue_error.cpp
    dialogue_steps.cpp
    endpoint.cpp
    network.cpp
    pace.cpp
    vantage.cpp
)
