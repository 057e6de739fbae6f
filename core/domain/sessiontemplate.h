// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include <QString>
#include <vector>

namespace coachbook {

/// Templates are data (SESS-1): shipped as JSON in resources/templates.
struct SessionTemplate
{
    QString key;
    QString name;
    SessionType type = SessionType::OneOnOne;
    int minutes = 30;
    std::vector<SessionStep> steps;
    QStringList questions;
    bool operator==(const SessionTemplate &) const = default;
};

/// Reads one template from JSON; absent with `error` filled when a part is missing or of the wrong kind.
std::optional<SessionTemplate> sessionTemplateFromJson(const QByteArray &json, QString *error);
/// All shipped templates, the five-step one-on-one first.
std::vector<SessionTemplate> shippedTemplates();

} // namespace coachbook
