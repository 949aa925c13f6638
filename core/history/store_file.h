// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace doorcheck {

// Makes a folder that only its owner may look into, with those above it; true when it is there.
bool makeOwnerFolder(const QString &path);

// Makes the file (mode 0600) and its folder (0700) when they are missing and takes other people's
// access to the file away: it holds who gave permission and how a client can be attacked. SQLite
// gives its -wal and -shm files the mode of the file. Empty, or a sentence for a person.
QString prepareStoreFile(const QString &path);

} // namespace doorcheck
