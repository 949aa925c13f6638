doorcheck_module(report
    USES language run checklist advice evidence verdict
    LIBS Qt6::Gui Qt6::Svg PkgConfig::QPDF
    SOURCES
    csv_report.cpp
    decisive_lines.cpp
    finding_text.cpp
    html/closing.cpp
    html/evidence.cpp
    html/findings.cpp
    html/front.cpp
    html/render_html.cpp
    html/shared.cpp
    html/writer.cpp
    markdown_report.cpp
    pdf/canvas.cpp
    pdf/checklist.cpp
    pdf/closing.cpp
    pdf/cover.cpp
    pdf/evidence.cpp
    pdf/findings.cpp
    pdf/finisher.cpp
    pdf/flow.cpp
    pdf/render_pdf.cpp
    pdf/summary.cpp
    pdf/table.cpp
    pdf/text_block.cpp
    pdf/theme.cpp
    pdf/transcript.cpp
    pdf/xmp.cpp
    plain_text.cpp
    report_answer.cpp
    report_model.cpp
    report_scope.cpp
    retold_run.cpp
    report_words.cpp
    sarif_report.cpp
    verdict_icon.cpp
    write_file.cpp
    ../../resources/fonts/fonts.qrc
)
# libqpdf's headers warn until one says that std::shared_ptr is meant.
target_compile_definitions(doorcheck_report PRIVATE POINTERHOLDER_TRANSITION=4)
