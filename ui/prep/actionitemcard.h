// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/smart.h"
#include "ui/prep/prepdata.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class DayField;
class FlagLine;
class GrowingText;

/// One action item, edited in place. While it is typed it says what keeps it from being SMART, marks the
/// vague phrase and offers a better form (SMART-2).
class ActionItemCard : public QWidget
{
    Q_OBJECT
public:
    ActionItemCard(int number, const PrepData &prep, QWidget *parent = nullptr);
    void show(const ActionItemDraft &draft);
    const ActionItemDraft &draft() const { return m_draft; }

Q_SIGNALS:
    void typed();
    void removed();

private:
    QWidget *makeFields(int number);
    void connectFields();
    void fillBehaviours();
    void fillModels();
    void showMeasure();
    void takeMeasure();
    void takeValue(QLineEdit *field, std::optional<double> ActionItemDraft::*member);
    void change(const std::function<void(ActionItemDraft &)> &edit);
    void judge();
    void markPhrases(const std::vector<SmartFinding> &found);
    void addFinding(const SmartFinding &found);
    void useForm(const SmartFinding &found, const QString &form);
    QString valueText(std::optional<double> value) const;

    ActionItemDraft m_draft;
    const PrepData &m_data;
    bool m_showing = false; ///< fields are being filled, not typed in
    GrowingText *m_text;
    QComboBox *m_behaviour, *m_measure;
    QLineEdit *m_countOf, *m_baseline, *m_target, *m_owner, *m_reason;
    QWidget *m_countField = nullptr, *m_fromField = nullptr, *m_toField = nullptr;
    DayField *m_due;
    QPushButton *m_models;
    QVBoxLayout *m_findings;
    FlagLine *m_state, *m_wrongValue;
};

} // namespace coachbook::ui
