doorcheck_module(evidence LIBS Qt6::Network SOURCES
    evidence.cpp
    outcome.cpp
    place.cpp
)
