// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace coachbook::ui {

class Label;

/// Direction and target of one KPI: "at least 85 %", "at most 5:30", "between 4.0 and 4.5".
class KpiField : public QWidget
{
    Q_OBJECT
public:
    explicit KpiField(Kpi kpi, QWidget *parent = nullptr);
    void setSetting(const KpiSetting &setting); ///< does not tell
    /// Absent while what is typed is no value; `problem` says so then.
    std::optional<KpiSetting> setting() const;
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void showBand();
    Kpi m_kpi;
    QComboBox *m_direction;
    QLineEdit *m_low, *m_target;
    Label *m_and;
};

} // namespace coachbook::ui
