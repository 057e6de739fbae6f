// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/stepseditor.h"
#include "ui/prep/sessiondesk.h"
#include "ui/prep/steprows.h"
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

const QString stepsField = QStringLiteral("steps");

} // namespace

StepsEditor::StepsEditor(SessionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_rows(new StepRows)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    const auto edit = [this] {
        return [steps = m_rows->steps()](SessionDraft &session) { session.steps = steps; };
    };
    connect(m_rows, &StepRows::typed, this, [this, edit] { m_desk.type(stepsField, edit()); });
    connect(m_rows, &StepRows::changed, this, [this, edit] { m_desk.choose(stepsField, edit()); });
}

void StepsEditor::show()
{
    m_rows->show(m_desk.session().steps);
}

} // namespace coachbook::ui
