doorcheck_module(target USES net protocol LIBS Qt6::Network QCoro6::Core SOURCES
    discovery.cpp
    host_name.cpp
    target.cpp
)
