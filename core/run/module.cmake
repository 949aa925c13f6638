doorcheck_module(run
    USES protocol evidence checklist platform net target probe verdict advice SOURCES
    answers.cpp
    request.cpp
    run_document.cpp
    run_json.cpp
)
