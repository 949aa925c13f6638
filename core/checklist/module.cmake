doorcheck_module(checklist USES language SOURCES
    checklist.cpp
    ../../resources/checklist/checklist.qrc
)
