// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/findings.h"
#include "ui/conduct/conductsteps.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/prep/sheettables.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/widgets/label.h"
#include <QVBoxLayout>

namespace coachbook::ui {

Findings::Findings(const SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_column(new QVBoxLayout), m_figures(new FiguresTable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_column->setSpacing(theme::related);
    column->addLayout(m_column);
    column->addWidget(m_figures);
}

void Findings::addFocus(const SessionFocus &focus)
{
    auto *name = Label::wrapped(focus.text);
    QFont face = largeFont();
    face.setWeight(QFont::DemiBold);
    name->setFont(face);
    m_column->addWidget(name);
    for (const Evidence &evidence : focus.evidence) {
        const QString time = evidenceTime(evidence);
        const QString words = evidenceText(evidence, m_data.today);
        auto *line =
            Label::wrapped(time.isEmpty() ? words : tr("%1  %2", "3:42 and what was heard").arg(time, words));
        line->setFont(largeFont(1.1));
        m_column->addWidget(line);
    }
}

void Findings::show()
{
    clearLayout(m_column);
    const SessionDraft &session = m_desk.session();
    for (const SessionFocus &focus : session.focus)
        addFocus(focus);
    if (const QString questions = session.questions.trimmed(); !questions.isEmpty()) {
        m_column->addWidget(new Label(tr("Questions"), theme::Type::Secondary, theme::Tone::Muted));
        auto *text = Label::wrapped(questions);
        text->setFont(largeFont(1.1));
        m_column->addWidget(text);
    }
    if (m_column->count() == 0)
        m_column->addWidget(
            Label::wrapped(tr("Nothing was prepared."), theme::Type::Body, theme::Tone::Muted));
    m_figures->show(figureRows(m_data.preparation.kpis));
    m_figures->setVisible(m_data.preparation.hasData);
}

} // namespace coachbook::ui
