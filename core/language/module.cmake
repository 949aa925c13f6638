doorcheck_module(language SOURCES
    catalogues.cpp
    dates.cpp
    language.cpp
    retelling.cpp
    said_texts.cpp
)
set(translations
    ${CMAKE_SOURCE_DIR}/translations/doorcheck_ar.ts
    ${CMAKE_SOURCE_DIR}/translations/doorcheck_de.ts
    ${CMAKE_SOURCE_DIR}/translations/doorcheck_en.ts
)
# The texts are collected by translations/update.sh, which reads the resources too; the target
# update_translations would forget those, and is not for use.
qt_add_translations(doorcheck_language
    TS_FILES ${translations}
    LRELEASE_OPTIONS -silent
)
# Texts that were stored in one language are recognised by them, to be told in another.
qt_add_resources(doorcheck_language doorcheck_said_texts
    PREFIX /i18n BASE ${CMAKE_SOURCE_DIR}/translations FILES ${translations})
