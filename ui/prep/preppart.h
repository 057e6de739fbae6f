// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include "ui/shell/page.h"
#include <QDateTime>
#include <QWidget>
#include <map>

class QVBoxLayout;

namespace coachbook::ui {

class AgendaEditor;
class CalibrationPointer;
class CallsList;
class CheckInsList;
class CueLog;
class FiguresTable;
class FocusEditor;
class GroupMoments;
class GrowingText;
class HeadFields;
class Label;
class LastSession;
class ObservationForm;
class OpenItemsList;
class PlanInShort;
class QualityTable;
class SessionDesk;
class SheetSection;
class StepsEditor;

/// The sheet of paper as it is prepared: what the data says, what to coach, what to send and what to ask.
class PrepPart : public QWidget
{
    Q_OBJECT
public:
    PrepPart(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show(const QDateTime &nowLocal);
    void follow(const QDateTime &nowLocal); ///< the session was edited: what is worked out from it
    FocusEditor *focus() const { return m_focus; }
    CallsList *calls() const { return m_calls; }
    OpenItemsList *openItems() const { return m_items; }
    AgendaEditor *agenda() const { return m_agenda; }
    void addQuestion(const QString &line);

Q_SIGNALS:
    void goTo(const coachbook::ui::Place &place);

private:
    SheetSection *section(SheetPart part, QWidget *content);
    SheetSection *section(const QString &title, QWidget *content);
    void addOwnForms();
    bool hasContent(SheetPart part) const;
    void arrange(); ///< the parts of the sheet in the template's order
    void addData();
    void showPast();
    void addPlan();

    SessionDesk &m_desk;
    const PrepData &m_data;
    QVBoxLayout *m_column;
    HeadFields *m_head;
    Label *m_noData;
    FiguresTable *m_figures;
    QualityTable *m_quality;
    CallsList *m_calls;
    OpenItemsList *m_items;
    LastSession *m_last;
    CheckInsList *m_checkIns;
    PlanInShort *m_plan;
    FocusEditor *m_focus;
    AgendaEditor *m_agenda;
    GrowingText *m_questions, *m_private;
    StepsEditor *m_steps;
    SheetSection *m_figuresPart = nullptr, *m_qualityPart = nullptr, *m_itemsPart = nullptr,
                 *m_lastPart = nullptr, *m_planPart = nullptr, *m_agendaPart = nullptr,
                 *m_stepsPart = nullptr;
    CueLog *m_cues = nullptr;
    ObservationForm *m_observations = nullptr;
    GroupMoments *m_group = nullptr;
    CalibrationPointer *m_calibration = nullptr;
    std::map<SheetPart, QWidget *> m_sections;
    QWidget *m_ownForms = nullptr;
    std::vector<SheetPart> m_order; ///< as they are laid out
};

/// Binds text that grows to one field of the session: typing is saved.
GrowingText *boundText(SessionDesk &desk, const QString &name, const QString &field,
                       QString SessionDraft::*member);

} // namespace coachbook::ui
