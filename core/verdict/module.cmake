doorcheck_module(verdict USES protocol evidence checklist SOURCES
    verdict.cpp
)
