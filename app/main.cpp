// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_colours.h"
#include "app/notifier.h"
#include "app/practice.h"
#include "app/scroll_areas.h"
#include "app/single_instance.h"
#include "core/history/run_store.h"
#include "core/language/language.h"
#include "core/platform/key_store.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/use_theme.h"
#include "ui/theme/window_style.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace doorcheck {

using namespace Qt::StringLiterals;

static void useLanguage(const QString &code)
{
    installLanguage(code);
    QApplication::setLayoutDirection(isRightToLeft(code) ? Qt::RightToLeft : Qt::LeftToRight);
}

// The first argument that names a file: a run document to open.
static QString fileArgument()
{
    for (const QString &argument : QApplication::arguments().mid(1)) {
        if (!argument.startsWith(u'-') && QFileInfo::exists(argument))
            return QFileInfo(argument).absoluteFilePath();
    }
    return {};
}

// The colours that were chosen in the window; until then the desktop's, also when they change. What
// the desktop said last time stands in until it is asked, after the window can be seen.
class Colours : public QObject
{
public:
    explicit Colours(QApplication &application)
        : m_application(application)
        , m_system(QApplication::palette())
        , m_scheme(QSettings().value(schemeKey).toString())
    {
        QApplication::setStyle(new WindowStyle);
        use(readSettings().theme);
        QTimer::singleShot(askAfterMs, this, [this] {
            m_desktop = std::make_unique<DesktopColours>();
            connect(m_desktop.get(), &DesktopColours::said, this, &Colours::take);
            m_desktop->ask();
        });
    }
    void use(const QString &name)
    {
        const bool follows = name == "system"_L1 && !m_scheme.isEmpty();
        useTheme(m_application, follows ? m_scheme : name, m_system);
    }

private:
    void take(const QString &scheme)
    {
        if (scheme == m_scheme)
            return;
        m_scheme = scheme;
        QSettings().setValue(schemeKey, scheme);
        use(readSettings().theme);
    }

    static constexpr auto schemeKey = "window/desktopScheme"_L1;
    static constexpr int askAfterMs = 100;

    QApplication &m_application;
    QPalette m_system;
    std::unique_ptr<DesktopColours> m_desktop;
    QString m_scheme;
};

static int runWindow(QApplication &application)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    // Two data folders are two programs; a socket's name has to be short.
    SingleInstance instance(folder, u"doorcheck-%1"_s.arg(qHash(folder), 0, 16));
    if (!instance.claim(fileArgument()))
        return 0;
    QObject::connect(&instance, &SingleInstance::tooLate, &application, &QApplication::quit);
    guardScrollAreas();
    useLanguage(languageForSetting(readSettings().language));
    useFonts(application, readSettings().textSize);
    Colours colours(application);

    RunStore store;
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
    std::unique_ptr<MainWindow> window;
    WindowServices services{store, startPractice,
                            [&colours](const QString &name) { colours.use(name); }};
    for (const QString &code : languages())
        services.languages << qMakePair(code, languageTitle(code));
    services.setPracticeOpen = [&lab](bool open) {
        if (lab)
            lab->setOpen(open);
    };
    services.openStore = [&store] {
        const QString chosen = readSettings().historyPath;
        QString error;
        if (!store.isOpen()) // another window before this one may have done so
            store.open(chosen.isEmpty() ? RunStore::defaultPath() : chosen, &error,
                       RunStore::Check::Later);
        return error;
    };
    KeyStore keys;
    services.keys = &keys;
    Notifier notifier;
    services.notify = [&notifier](const QString &title, const QString &text) {
        notifier.tell(title, text);
    };
    // Another language or text size: a window in place of the one that asks, when its turn is over.
    services.renew = [&] {
        QTimer::singleShot(0, &application, [&] {
            const MainWindow::Present present = window->present();
            useLanguage(languageForSetting(readSettings().language)); // which decides on the typeface
            useFonts(application, readSettings().textSize);
            colours.use(readSettings().theme); // and on what is mirrored
            auto fresh = std::make_unique<MainWindow>(services);
            fresh->resume(present);
            fresh->show();
            window = std::move(fresh);
        });
    };
    application.setWindowIcon(QIcon(u":/doorcheck/icons/app.svg"_s));
    window = std::make_unique<MainWindow>(services);
    window->show();
    if (const QString file = fileArgument(); !file.isEmpty())
        window->openFile(file);
    const auto toFront = [&window] {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    };
    QObject::connect(&notifier, &Notifier::opened, &application, [&] {
        toFront();
        window->showPage(Page::Results);
    });
    QObject::connect(&instance, &SingleInstance::asked, &application, [&](const QString &file) {
        toFront();
        if (!file.isEmpty())
            window->openFile(file);
    });
    return QApplication::exec();
}

} // namespace doorcheck

// What can be answered without a window, and why there can be none; nothing when there can.
static std::optional<int> answeredOnTheTerminal(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.contains(u"--version"_s)) {
        std::fputs("doorcheck " DOORCHECK_VERSION "\n", stdout);
        return 0;
    }
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        std::fputs("doorcheck: finds out whether strangers can send mail through your server or "
                   "hide behind your proxy.\n"
                   "It opens a window, with a run document if one is named; doorcheck-cli --help "
                   "tells what works without one.\n",
                   stdout);
        return 0;
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto given = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (!given("DISPLAY") && !given("WAYLAND_DISPLAY") && !given("QT_QPA_PLATFORM") &&
        !words.contains(u"-platform"_s)) {
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
