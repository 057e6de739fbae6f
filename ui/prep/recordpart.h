// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include "ui/viewstate/prepsheetrecord.h"
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace coachbook::ui {

class ActionItemCard;
class DayField;
class FlagLine;
class GrowingText;
class SessionDesk;
class SheetSection;

enum class RecordScope {
    Whole,
    AfterTheTalk ///< without the self-assessment, which has its own place while the session is held
};

/// What was said and agreed, written down after the talk or during it.
class RecordPart : public QWidget
{
    Q_OBJECT
public:
    RecordPart(SessionDesk &desk, const PrepData &prep, RecordScope scope = RecordScope::Whole,
               QWidget *parent = nullptr);
    void show();
    void follow();                      ///< the session was edited
    void focusPart(SessionIssue issue); ///< the field that settles it
    std::vector<MissingPart> missing() const;

private:
    void layOut(RecordScope scope);
    QWidget *makeFacts();
    void connectFields();
    void fillItems();
    ActionItemCard *makeItem(std::size_t index);
    QWidget *makeReason(QLineEdit *field, const QString &name);

    SessionDesk &m_desk;
    const PrepData &m_data;
    GrowingText *m_selfAssessment, *m_agreed, *m_notes;
    QLineEdit *m_noFocus, *m_noItem;
    QVBoxLayout *m_column, *m_itemsColumn;
    SheetSection *m_itemsPart = nullptr, *m_noFocusPart = nullptr;
    QWidget *m_noItemRow = nullptr;
    std::vector<ActionItemCard *> m_items;
    QPushButton *m_add;
    DayField *m_followUp;
    QSpinBox *m_minutes;
    FlagLine *m_length;
    QButtonGroup *m_understood;
    QPushButton *m_asPlanned;
};

} // namespace coachbook::ui
