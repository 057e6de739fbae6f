// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followupplan.h"
#include "ui/prep/prepdata.h"
#include <QWidget>
#include <map>

class QCheckBox;
class QDateEdit;
class QGridLayout;

namespace coachbook::ui {

class Label;
class SessionDesk;

/// What completing the session makes: check-in, follow-up, next session, each with its day, to be changed or
/// left out before it is accepted (FOLL-1).
class FollowUpList : public QWidget
{
    Q_OBJECT
public:
    FollowUpList(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void follow(); ///< the session was edited: days that were not changed by hand are worked out anew
    void forget(); ///< another session: nothing is changed by hand
    std::vector<FollowUpStep> steps() const; ///< as accepted, also those not wanted

private:
    struct Row
    {
        QCheckBox *wanted;
        QDateEdit *day;
        Label *remark;
    };
    void makeRow(FollowUpStep::Kind kind);
    void showRow(FollowUpStep &step, Row &row);
    void changed(FollowUpStep::Kind kind);
    QString remarkOf(const FollowUpStep &step) const;

    SessionDesk &m_desk;
    const PrepData &m_data;
    QGridLayout *m_grid;
    Label *m_none;
    std::map<FollowUpStep::Kind, Row> m_rows;
    std::map<FollowUpStep::Kind, FollowUpStep> m_byHand;
    FollowUpPlan m_plan;
};

} // namespace coachbook::ui
