doorcheck_module(run
    USES language protocol evidence checklist platform net target probe verdict advice SOURCES
    answers.cpp
    decision.cpp
    endpoints.cpp
    engine.cpp
    jobs.cpp
    judging.cpp
    probe_guard.cpp
    lookup.cpp
    plan.cpp
    proof.cpp
    rejudging.cpp
    request.cpp
    run_document.cpp
    run_json.cpp
)
