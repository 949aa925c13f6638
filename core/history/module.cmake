doorcheck_module(history USES run evidence LIBS Qt6::Sql SOURCES
    attachment.cpp
    run_diff.cpp
    run_store.cpp
    store_file.cpp
    store_rows.cpp
    store_schema.cpp
    store_sql.cpp
)
