doorcheck_module(advice USES evidence SOURCES
    advice.cpp
    ../../resources/advice/advice.qrc
)
