doorcheck_module(checklist SOURCES
    checklist.cpp
    ../../resources/checklist/checklist.qrc
)
