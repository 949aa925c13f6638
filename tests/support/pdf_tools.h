// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace doorcheck::test {

// A PDF as programs of others see it: poppler's and qpdf's.
class PdfTools
{
protected:
    // Where the PDF lies; the one before is gone.
    QString save(const QByteArray &pdf);
    // What the program says, or that it failed.
    QString run(const QString &program, const QStringList &arguments);
    QString textOf(const QByteArray &pdf, const QStringList &more = {});

    QTemporaryDir m_folder;
};

} // namespace doorcheck::test
