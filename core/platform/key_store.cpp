// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/key_store.h"

#include "core/platform/key_store_state.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"doorcheck"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(doorcheck::KeyStore)
};

// What the library says of a store that is locked or missing is "not found" or "unknown".
QString whyNot(const QKeychain::Job &job)
{
    switch (keyStoreState()) {
    case KeyStoreState::NoLibrary:
        //: Why a password could not be fetched or kept. libsecret-1-0 is a package's name
        return Words::tr("this machine has no library for its key store; install libsecret-1-0");
    case KeyStoreState::Absent:
        return Words::tr("no key store runs in this session");
    case KeyStoreState::Locked:
        return Words::tr("the key store is locked; unlock it first");
    case KeyStoreState::Open:
        break;
    }
    if (job.error() == QKeychain::EntryNotFound)
        return {};
    if (job.error() == QKeychain::OtherError)
        return Words::tr("the key store gave no reason");
    return job.errorString();
}

// Jobs delete themselves once they have answered.
void begin(KeyStore *store, QKeychain::Job *job, const QString &name)
{
    job->setKey(name);
    job->setInsecureFallback(false); // a settings file is no key store
    QObject::connect(job, &QKeychain::Job::finished, store, [store](QKeychain::Job *done) {
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        const bool fine = done->error() == QKeychain::NoError;
        Q_EMIT store->answered(read && fine ? read->textData() : QString(),
                               fine ? QString() : whyNot(*done));
    });
    job->start();
}

} // namespace

void KeyStore::read(const QString &name)
{
    begin(this, new QKeychain::ReadPasswordJob(service), name);
}

void KeyStore::write(const QString &name, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    begin(this, job, name);
}

void KeyStore::remove(const QString &name)
{
    begin(this, new QKeychain::DeletePasswordJob(service), name);
}

QString KeyStore::nameFor(const QString &user, const QString &host, quint16 port)
{
    return u"imap:%1@%2:%3"_s.arg(user, host.toLower()).arg(port);
}

} // namespace doorcheck
