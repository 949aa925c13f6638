// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice.h"
#include "core/history/run_store.h"
#include "ui/main_window.h"
#include "ui/theme/use_theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStyleFactory>
#include <QTranslator>

#include <cstdio>
#include <optional>

namespace doorcheck {

using namespace Qt::StringLiterals;

// English is always there: a language without a translation is no fault.
static void useSystemLanguage(QApplication &application)
{
    const QLocale locale;
    auto *own = new QTranslator(&application);
    if (own->load(locale, u"doorcheck"_s, u"_"_s, u":/doorcheck/translations"_s))
        QApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

static int runWindow(QApplication &application)
{
    const QPalette systemPalette = QApplication::palette();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    useTheme(application, QSettings().value("window/theme"_L1, u"system"_s).toString(),
             systemPalette);
    useSystemLanguage(application);

    RunStore store;
    QString storeError;
    store.open(RunStore::defaultPath(), &storeError);
    std::unique_ptr<PracticeLab> lab;
    const auto startPractice = [&lab](QString *error) -> std::optional<CheckRequest> {
        if (!lab) {
            auto fresh = std::make_unique<PracticeLab>(practiceSettings());
            *error = fresh->start();
            if (!error->isEmpty())
                return {};
            lab = std::move(fresh);
        }
        return practiceRequest(*lab);
    };
    MainWindow window({store, startPractice, [&](const QString &name) {
                           useTheme(application, name, systemPalette);
                       }});
    window.setWindowIcon(QIcon(u":/doorcheck/icons/app.svg"_s));
    if (!storeError.isEmpty())
        window.say(storeError, true);
    window.show();
    return QApplication::exec();
}

} // namespace doorcheck

// What can be answered without a window, and why there can be none; nothing when there can.
static std::optional<int> answeredOnTheTerminal(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    const QStringList words = [&] {
        QStringList list;
        for (int i = 1; i < argc; ++i)
            list << QString::fromLocal8Bit(argv[i]);
        return list;
    }();
    if (words.contains(u"--version"_s)) {
        std::fputs("doorcheck " DOORCHECK_VERSION "\n", stdout);
        return 0;
    }
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        std::fputs("doorcheck: finds out whether strangers can send mail through your server or "
                   "hide behind your proxy.\n"
                   "It opens a window and takes no arguments of its own; doorcheck-cli --help tells "
                   "what works without one.\n",
                   stdout);
        return 0;
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto given = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (!given("DISPLAY") && !given("WAYLAND_DISPLAY") && !given("QT_QPA_PLATFORM")
        && !words.contains(u"-platform"_s)) {
        std::fputs("doorcheck: there is no display to show a window on; doorcheck-cli does the "
                   "same without one\n",
                   stderr);
        return 1;
    }
#endif
    return {};
}

int main(int argc, char *argv[])
{
    if (const std::optional<int> status = answeredOnTheTerminal(argc, argv))
        return *status;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("doorcheck"));
    QApplication::setOrganizationName(QStringLiteral("doorcheck"));
    QApplication::setApplicationDisplayName(QStringLiteral("Doorcheck"));
    QApplication::setApplicationVersion(QStringLiteral(DOORCHECK_VERSION));
    return doorcheck::runWindow(application);
}
