// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of an action item says while it is typed.
#include "ui/actions/actionform.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/prepsheetrecord.h"
#include "ui/viewstate/smartwords.h"
#include "ui/widgets/growingtext.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace coachbook::ui {
namespace {

constexpr SmartPart allParts[] = {SmartPart::Specific, SmartPart::Measurable, SmartPart::Achievable,
                                  SmartPart::Relevant, SmartPart::TimeBound};

Badge badgeOf(SmartState state, const QString &word)
{
    switch (state) {
    case SmartState::Missing:
        return {Badge::Shape::Ring, theme::Tone::Muted, word};
    case SmartState::Doubt:
        return {Badge::Shape::Triangle, theme::Tone::Warn, word};
    case SmartState::Good:
        break;
    }
    return {Badge::Shape::Tick, theme::Tone::Good, word};
}

} // namespace

void ActionForm::judge()
{
    Judged now{smartFindings(m_draft, m_context.smart), m_draft.behaviour, m_draft.measure, m_draft.kpi};
    if (now != m_judged) { // what has the focus stays as long as nothing else is to be said
        m_judged = std::move(now);
        for (const SmartPart part : allParts)
            showPart(part);
    }
    markPhrases();
    const std::vector<SmartFinding> &found = m_judged->found;
    m_reason->setVisible(isVague(found) || !m_draft.vagueReason.isEmpty());
    const QString unsaved = unsavedReason(m_draft, found);
    if (!unsaved.isEmpty())
        m_state->say({Badge::Shape::Triangle, theme::Tone::Warn, unsaved});
    else if (found.empty())
        m_state->say({Badge::Shape::Tick, theme::Tone::Good, tr("This item is SMART.")});
    else
        m_state->say({});
}

void ActionForm::showPart(SmartPart part)
{
    Part &shown = m_parts[static_cast<std::size_t>(part)];
    const SmartState state = stateOf(part, m_judged->found);
    shown.state->setBadge(badgeOf(state, smartPartText(part)));
    shown.state->setAccessibleName(
        tr("%1: %2", "Specific: complete").arg(smartPartText(part), smartStateText(state)));
    clearLayout(shown.remarks);
    for (const SmartFinding &each : m_judged->found) {
        if (each.part == part)
            addRemark(each);
    }
    if (part == SmartPart::Specific && state != SmartState::Good)
        offerModels();
    if (part == SmartPart::Achievable)
        sayReach();
}

void ActionForm::addRemark(const SmartFinding &found)
{
    const bool isVague = found.remark == SmartRemark::VaguePhrase || found.remark == SmartRemark::OnlyAScore;
    const SmartState state = stateOf(found.part, {found});
    const bool isDoubt = isVague || (state == SmartState::Doubt && found.remark != SmartRemark::NoSituation);
    auto *flag = new FlagLine;
    flag->say({isDoubt ? Badge::Shape::Triangle : Badge::Shape::Ring,
               isDoubt ? theme::Tone::Warn : theme::Tone::Muted, smartRemarkText(found)});
    if (const std::optional<QString> form = offeredForm(found)) {
        addLine(found.part, flag, tr("Write “%1” in its place").arg(*form),
                [this, found, words = *form] { useForm(found, words); });
    } else if (found.clash && found.clash->better) {
        addLine(found.part, flag, tr("Take the next day that is fine"), [this, day = *found.clash->better] {
            change([day](ActionItemDraft &draft) { draft.due = day; });
            show(ActionItemDraft(m_draft));
        });
    } else {
        addLine(found.part, flag, {}, {});
    }
}

void ActionForm::addLine(SmartPart part, QWidget *flag, const QString &buttonName,
                         const std::function<void()> &use)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    row->addWidget(flag, 1);
    if (use) {
        auto *button = new QPushButton(tr("Use it"));
        button->setAccessibleName(buttonName);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, use, Qt::QueuedConnection); // the button goes with it
    }
    m_parts[static_cast<std::size_t>(part)].remarks->addWidget(line);
}

/// What the agent has reached stands beside the target, whether it is said to be too far or not.
void ActionForm::sayReach()
{
    QString said = tr("One change at a time.");
    if (m_draft.measure == MeasureKind::Kpi && m_draft.kpi) {
        const std::optional<KpiReach> &reach =
            m_context.smart.reaches[static_cast<std::size_t>(*m_draft.kpi)];
        said = reach ? reachText(*m_draft.kpi, *reach, m_context.smart.today)
                     : tr("Too little history to say what the agent can reach.");
    }
    auto *flag = new FlagLine;
    flag->say({Badge::Shape::None, theme::Tone::Muted, said});
    addLine(SmartPart::Achievable, flag, {}, {});
}

/// The library's models of the behaviour, while the wording is not there yet.
void ActionForm::offerModels()
{
    for (const Behaviour &behaviour : m_context.behaviours) {
        if (m_draft.behaviour != behaviour.id)
            continue;
        for (const QString &model : behaviour.actionItems) {
            auto *flag = new FlagLine;
            flag->say({Badge::Shape::None, theme::Tone::Muted, tr("A model: %1").arg(model)});
            addLine(SmartPart::Specific, flag, tr("Take over “%1”").arg(model), [this, model] {
                QTextCursor cursor(m_text->document());
                cursor.select(QTextCursor::Document);
                cursor.insertText(model); // by cursor: Ctrl+Z in the text takes it back
                m_text->setFocus();
            });
        }
    }
}

/// The phrase as it stands in the field, which may begin with blanks.
QTextCursor ActionForm::phrase(const SmartFinding &found) const
{
    const QTextDocument *document = m_text->document();
    int blanks = 0;
    while (document->characterAt(blanks).isSpace() && blanks < document->characterCount() - 1)
        ++blanks;
    const int end = document->characterCount() - 1;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(qMin(found.position + blanks, end));
    cursor.setPosition(qMin(found.position + found.length + blanks, end), QTextCursor::KeepAnchor);
    return cursor;
}

void ActionForm::useForm(const SmartFinding &found, const QString &form)
{
    QTextCursor cursor = phrase(found);
    cursor.insertText(fittedForm(found, form)); // by cursor: Ctrl+Z in the text takes it back
    m_text->setFocus();
}

void ActionForm::markPhrases()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const SmartFinding &each : m_judged->found) {
        if (each.position < 0 || each.length <= 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = phrase(each);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme::colour(theme::Tone::Warn));
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

} // namespace coachbook::ui
