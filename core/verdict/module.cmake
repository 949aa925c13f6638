doorcheck_module(verdict USES protocol evidence checklist SOURCES
    verdict.cpp
    software_facts.cpp
    rules/answers.cpp
    rules/software.cpp
    rules/stated.cpp
    ../../resources/facts/facts.qrc
)
