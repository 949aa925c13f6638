// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/attestation.h"

#include <optional>

namespace doorcheck {

// Copies `file` into `folder`, which is made when it is missing (0700), as a file of the owner's
// alone (0600), named by its checksum: the same file twice is kept once. Nothing and a sentence
// for a person when it cannot be.
std::optional<Attachment> keepAttachment(const QString &file, const QString &folder,
                                         QString *error);

// "3f2a...-access.log": what a copy is called.
QString attachmentFileName(const Attachment &attachment);

} // namespace doorcheck
