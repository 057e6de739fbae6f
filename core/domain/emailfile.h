// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace coachbook {

struct EmailMessage
{
    QString to; ///< an address; may be empty, it is filled in by hand then
    QString toName;
    QString subject;
    QString body; ///< plain text
    QDateTime date;
};

/// The message as an .eml file (RFC 5322, MIME): UTF-8, an unsent draft that a mail program opens to be sent.
/// Line breaks in a header are taken out, so that no field can add another.
QByteArray emailFile(const EmailMessage &message);

} // namespace coachbook
