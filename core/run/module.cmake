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
    mailbox_trial.cpp
    plan.cpp
    plan_time.cpp
    proof.cpp
    request.cpp
    run_document.cpp
    run_json.cpp
)
