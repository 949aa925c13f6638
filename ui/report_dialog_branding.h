// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace doorcheck {

class TextField;

// In whose name reports are made. Kept from one report to the next.
struct ReportBranding
{
    QString by, contact, legal, accent, pattern;
    QByteArray logo;

    static ReportBranding fromSettings(const QString &by);
    void keep() const;
    void applyTo(ReportOptions *options) const;
};

// Asks for it.
class BrandingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BrandingDialog(const ReportBranding &branding, QWidget *parent = nullptr);

    ReportBranding branding() const;
    // Empty, or a sentence why the file is no logo.
    QString useLogo(const QString &path);

private:
    void addLogo(QVBoxLayout *layout);
    void chooseLogo();
    void chooseColour();
    void showLogo(const QString &fault = {});
    void showColour();

    QByteArray m_logo;
    QString m_accent;
    TextField *m_by, *m_contact, *m_legal, *m_pattern;
    QLabel *m_logoText;
    QPushButton *m_noLogo;
    QPushButton *m_colour;
};

} // namespace doorcheck
