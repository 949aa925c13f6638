doorcheck_module(evidence LIBS Qt6::Network SOURCES
    attestation.cpp
    evidence.cpp
    json_reader.cpp
    outcome.cpp
    place.cpp
    proofs.cpp
    relay_case.cpp
)
