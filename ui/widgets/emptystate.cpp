// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picture.h"
#include <QVBoxLayout>

namespace coachbook::ui {
EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QAction *next,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::related);
    column->addStretch(2);
    column->addWidget(new Picture(theme::icon(icon), 48), 0, Qt::AlignCenter);
    auto *heading = new Label(title, theme::Type::Section);
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    column->addWidget(heading);
    Label *body = Label::wrapped(text, theme::Type::Body, theme::Tone::Muted);
    body->setAlignment(Qt::AlignCenter);
    body->setMaximumWidth(460);
    auto *centred = new QHBoxLayout;
    centred->addWidget(body);
    column->addLayout(centred);
    if (next) {
        column->addSpacing(theme::related);
        column->addWidget(new ActionButton(next, ActionButton::Kind::Primary), 0, Qt::AlignCenter);
    }
    column->addStretch(3);
}

} // namespace coachbook::ui
