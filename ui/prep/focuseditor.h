// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace coachbook::ui {

class FlagLine;
class FocusCard;
class Label;
class SessionDesk;

/// The focus of the session: at most two, each with why and evidence (PREP-2, PREP-3). A third is asked about
/// in place, one that is only a score is refused with the reason.
class FocusEditor : public QWidget
{
    Q_OBJECT
public:
    FocusEditor(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show();
    bool add(const SessionFocus &focus); ///< false: refused, or asked about; this part says so
    void addEvidence(std::size_t index, const Evidence &evidence);
    void takeFocus(); ///< of the keyboard: the first one, else where one is added

private:
    QWidget *makeAsk();
    QWidget *makeAddRow();
    FocusCard *makeCard(std::size_t index);
    void fill();
    void addTyped();
    void offerInstead(const QString &score);
    void append(const SessionFocus &focus);
    void
    put(const std::vector<SessionFocus> &focus); ///< with the questions that come and go with a behaviour
    const Behaviour *behaviourOf(const SessionFocus &focus) const;
    std::vector<SessionFocus> now() const;

    SessionDesk &m_desk;
    const PrepData &m_data;
    std::vector<Behaviour> m_library; ///< as it is listed
    QVBoxLayout *m_cards;
    std::vector<FocusCard *> m_shown;
    Label *m_none;
    QWidget *m_ask = nullptr, *m_yes = nullptr;
    Label *m_askText = nullptr;
    QComboBox *m_choice = nullptr;
    FlagLine *m_refused;
    QVBoxLayout *m_instead;              ///< behaviours offered in the place of a score
    std::optional<SessionFocus> m_third; ///< waits for an answer
};

} // namespace coachbook::ui
