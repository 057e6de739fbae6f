// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include <QDateTime>
#include <QWidget>

class QVBoxLayout;

namespace coachbook::ui {

class AgendaEditor;
class CallsList;
class FiguresTable;
class FocusEditor;
class GrowingText;
class HeadFields;
class Label;
class LastSession;
class OpenItemsList;
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

private:
    SheetSection *section(const QString &title, QWidget *content);
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
    FocusEditor *m_focus;
    AgendaEditor *m_agenda;
    GrowingText *m_questions, *m_private;
    StepsEditor *m_steps;
    SheetSection *m_figuresPart = nullptr, *m_qualityPart = nullptr, *m_itemsPart = nullptr,
                 *m_lastPart = nullptr, *m_agendaPart = nullptr, *m_stepsPart = nullptr;
};

/// Binds text that grows to one field of the session: typing is saved.
GrowingText *boundText(SessionDesk &desk, const QString &name, const QString &field,
                       QString SessionDraft::*member);

} // namespace coachbook::ui
