doorcheck_module(lab USES net protocol LIBS Qt6::Network SOURCES
    lab_mail.cpp
    lab_proxy.cpp
    practice_lab.cpp
)
