// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "core/language/language.h"
#include "ui/theme/fonts.h"
#include "ui/theme/use_theme.h"
#include "ui/theme/window_style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace doorcheck::test {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture(const QString &language)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication::setOrganizationName(u"doorcheck"_s);
    QApplication::setApplicationName(u"doorcheck-test"_s);
    installLanguage(language);
    QApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    m_system = QApplication::palette();
    QApplication::setStyle(new WindowStyle);
    useFonts(*qApp);
    use(u"light"_s);
    QString error;
    store.open(folder.filePath(u"history.sqlite"_s), &error);
}

void WindowFixture::use(const QString &theme)
{
    useTheme(*qApp, theme, m_system);
}

void WindowFixture::open()
{
    const auto startPractice = [this](QString *trouble) -> std::optional<CheckRequest> {
        lab = std::make_unique<PracticeLab>(practiceSettings());
        *trouble = lab->start();
        return trouble->isEmpty() ? std::optional(practiceRequest(*lab)) : std::nullopt;
    };
    WindowServices services{store, startPractice, [this](const QString &name) { use(name); }};
    services.languages = {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}};
    services.setPracticeOpen = [this](bool open) {
        if (lab)
            lab->setOpen(open);
    };
    services.renew = [this] {
        QTimer::singleShot(0, qApp, [this] { renew(); });
    };
    m_services = std::make_unique<WindowServices>(services);
    window = std::make_unique<MainWindow>(services);
    window->complete();
    window->resize(1280, 800);
    window->show();
}

bool WindowFixture::openRun(const RunDocument &run)
{
    const QString path = folder.filePath(u"run.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(runToJsonText(run)) <= 0)
        return false;
    file.close();
    window->openFile(path);
    return QTest::qWaitFor([this] { return !window->isOpening(); }, 20'000);
}

void WindowFixture::renew()
{
    const MainWindow::Present present = window->present();
    useFonts(*qApp, readSettings().textSize);
    auto fresh = std::make_unique<MainWindow>(*m_services);
    fresh->resume(present);
    fresh->show();
    window = std::move(fresh);
}

void WindowFixture::close()
{
    window.reset();
    lab.reset();
}

bool WindowFixture::picture(const QString &name, QWidget *widget) const
{
    const QString place = qEnvironmentVariable("DOORCHECK_PICTURES");
    const QPixmap shot = (widget ? widget : window.get())->grab();
    if (shot.isNull())
        return false;
    const QString path = place + u'/' + name + u".png"_s;
    return place.isEmpty() || (QDir().mkpath(path.section(u'/', 0, -2)) && shot.save(path));
}

} // namespace doorcheck::test
