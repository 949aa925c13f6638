// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_tools.h"

#include "core/report/report.h"

#include <QProcess>

namespace doorcheck::test {

using namespace Qt::StringLiterals;

QString PdfTools::save(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    QString error;
    if (!writeAtomically(path, pdf, &error))
        qFatal("%s", qPrintable(error));
    return path;
}

QString PdfTools::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return program + u" failed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString PdfTools::textOf(const QByteArray &pdf, const QStringList &more)
{
    return run(u"pdftotext"_s, more + QStringList{save(pdf), u"-"_s});
}

} // namespace doorcheck::test
