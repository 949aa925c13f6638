// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

namespace doorcheck {

// All our translations behind one translator of the application, which picks one by the thread that
// asks. Qt's own translators know one language at a time.
class Catalogues : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

    void use(const QString &code);
    QString language() const; // of this thread

    // Empty: the application's.
    static QString threadLanguage();
    static void setThreadLanguage(const QString &code);

private:
    const QTranslator *of(const QString &code) const;

    mutable std::mutex m_mutex;
    mutable std::map<QString, std::unique_ptr<QTranslator>> m_loaded;
    QString m_code;
};

} // namespace doorcheck
