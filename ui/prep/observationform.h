// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include <QWidget>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class Label;
class SessionDesk;
class SheetSection;

/// With whom a peer session is, the things both listen for, and what was heard (SESS-6). Shows itself for
/// peer sessions only.
class ObservationForm : public QWidget
{
    Q_OBJECT
public:
    ObservationForm(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show();
    void follow() { show(); }

private:
    QWidget *makeThing(const SessionObservation &thing, std::size_t index);
    QWidget *makeButtons();
    void choosePartner();
    void takeFromBehaviour();
    void addThing();
    void print();
    void savePdf();
    void put(const std::vector<SessionObservation> &things);
    void type(std::size_t index, const std::function<void(SessionObservation &)> &change);
    QString partnerName() const;
    std::optional<Behaviour> behaviour() const; ///< of the first focus that is in the library

    SessionDesk &m_desk;
    const PrepData &m_data;
    SheetSection *m_section;
    Label *m_partner;
    QPushButton *m_choose, *m_take = nullptr, *m_print = nullptr, *m_pdf = nullptr;
    QVBoxLayout *m_column;
    std::optional<std::vector<SessionObservation>> m_shown;
};

} // namespace coachbook::ui
