# The few things that differ between systems. Everything POSIX-only stands here.
if(UNIX)
    set(platform_sources console_unix.cpp open_files_unix.cpp stop_signals_unix.cpp)
else()
    set(platform_sources console_other.cpp open_files_other.cpp stop_signals_other.cpp)
endif()
doorcheck_module(platform LIBS Qt6Keychain::Qt6Keychain SOURCES
    console.h key_store.h key_store.cpp open_files.h stop_signals.h ${platform_sources})
