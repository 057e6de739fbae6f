// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measuredresult.h"
#include "core/storage/actionliststore.h"
#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace coachbook::ui {

/// How an item ended, as the supervisor says it.
struct ItemResult
{
    ActionState state = ActionState::Done; ///< Done, Missed or Dropped
    QString word;
};
ActionItem closedWith(ActionItem item, const ItemResult &result, QDate day);

/// SMART-3: an action item is closed as Done, Missed or Dropped with a word. The word begins with what the
/// figures say; which of the three it is stays open: the supervisor decides.
class ResultDialog : public QDialog
{
    Q_OBJECT
public:
    /// `measured` is absent for an item that is counted or not measured.
    ResultDialog(const actionliststore::Listed &listed, const std::optional<MeasuredResult> &measured,
                 QDate today, QWidget *parent = nullptr);
    ItemResult result() const;

private:
    QButtonGroup *m_state;
    QLineEdit *m_word;
};

/// The same for several items at once: one state and one word for all, each with its own figures before it.
class BulkResultDialog : public QDialog
{
    Q_OBJECT
public:
    BulkResultDialog(int items, int measured, QWidget *parent = nullptr);
    ItemResult result() const;
    bool withFigures() const;

private:
    QButtonGroup *m_state;
    QLineEdit *m_word;
    QCheckBox *m_figures;
};

} // namespace coachbook::ui
