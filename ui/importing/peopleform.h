// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "ui/importing/importfiles.h"
#include <QWidget>

class QComboBox;

namespace coachbook::ui {

/// Names in a file that no agent has: for each how many rows, and a choice of who it is. Nothing is chosen
/// beforehand but "leave out"; what may be meant stands first in the list.
class PeopleForm : public QWidget
{
    Q_OBJECT
public:
    PeopleForm(const ImportFile &file, const std::vector<Agent> &agents, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &label, const std::optional<coachbook::PersonChoice> &choice);
    void suggestionsTaken(const std::map<QString, coachbook::PersonChoice> &choices); ///< by label

private:
    QComboBox *choiceBox(const UnknownPerson &unknown, const std::vector<Agent> &agents);
    QString meaning(const UnknownPerson &unknown, const std::vector<Agent> &agents) const;
    std::map<QString, PersonChoice> sureSuggestions() const;
    const ImportFile &m_file;
};

/// "2 names match no agent: 14 rows", or that everybody is known.
QString peopleSummary(const ImportFile &file);
/// How many of the names nothing was said about yet.
int undecidedPeople(const ImportFile &file);

} // namespace coachbook::ui
