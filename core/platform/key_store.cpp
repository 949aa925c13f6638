// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/key_store.h"

#include <qt6keychain/keychain.h>

namespace doorcheck {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"doorcheck"_s;

// Jobs delete themselves once they have answered.
void begin(KeyStore *store, QKeychain::Job *job, const QString &name)
{
    job->setKey(name);
    job->setInsecureFallback(false); // a settings file is no key store
    QObject::connect(job, &QKeychain::Job::finished, store, [store](QKeychain::Job *done) {
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        const bool fine = done->error() == QKeychain::NoError;
        const bool none = done->error() == QKeychain::EntryNotFound;
        Q_EMIT store->answered(read && fine ? read->textData() : QString(),
                               fine || none ? QString() : done->errorString());
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
