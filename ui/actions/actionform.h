// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actioncontext.h"
#include <QTextCursor>
#include <QWidget>
#include <array>
#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace coachbook::ui {

class DayField;
class FlagLine;
class GrowingText;
class StateBadge;

/// The form of an action item: its five parts, each with how far it is. While one types it says what is
/// missing, underlines vague phrases and offers the better form and the library's models (SMART-1, SMART-2).
class ActionForm : public QWidget
{
    Q_OBJECT
public:
    /// `number` makes the names for screen readers differ where several stand on a page; 0: it stands alone.
    explicit ActionForm(int number = 0, QWidget *parent = nullptr);
    void setContext(ActionContext context); ///< before the first show()
    void show(const ActionItemDraft &draft);
    const ActionItemDraft &draft() const { return m_draft; }
    /// It has words, a vague wording has its reason, and what stands in the fields of the measure can be
    /// read.
    bool canSave() const;

Q_SIGNALS:
    void typed();

private:
    struct Part
    {
        StateBadge *state = nullptr;
        QVBoxLayout *remarks = nullptr;
    };
    struct Judged ///< what the remarks were made from
    {
        std::vector<SmartFinding> found;
        std::optional<BehaviourId> behaviour;
        MeasureKind measure = MeasureKind::None;
        std::optional<Kpi> kpi;
        bool operator==(const Judged &) const = default;
    };
    QString named(const QString &alone, const QString &numbered) const;
    void layOut();
    void addPart(QGridLayout *grid, SmartPart part, QWidget *content);
    QWidget *makeText();
    QWidget *makeMeasure();
    QWidget *makeBehaviour();
    QWidget *makeDue();
    void connectFields();
    void fillBehaviours();
    void showMeasure();
    void takeMeasure();
    void takeValue(QLineEdit *field, std::optional<double> ActionItemDraft::*member);
    void change(const std::function<void(ActionItemDraft &)> &edit);
    void judge();
    void showPart(SmartPart part);
    void sayReach();
    void offerModels();
    void markPhrases();
    QTextCursor phrase(const SmartFinding &found) const;
    void addRemark(const SmartFinding &found);
    void addLine(SmartPart part, QWidget *flag, const QString &buttonName, const std::function<void()> &use);
    void useForm(const SmartFinding &found, const QString &form);
    QString valueText(std::optional<double> value) const;

    const int m_number;
    ActionItemDraft m_draft;
    ActionContext m_context;
    std::optional<Judged> m_judged;
    bool m_showing = false; ///< fields are being filled, not typed in
    GrowingText *m_text;
    QComboBox *m_behaviour, *m_measure;
    QLineEdit *m_countOf, *m_baseline, *m_target, *m_owner, *m_reason;
    QWidget *m_countField = nullptr, *m_fromField = nullptr, *m_toField = nullptr;
    DayField *m_due;
    std::array<Part, 5> m_parts;
    FlagLine *m_state, *m_wrongValue;
};

} // namespace coachbook::ui
