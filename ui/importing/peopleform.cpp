// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/peopleform.h"
#include "ui/importing/calmbox.h"
#include "ui/importing/importwords.h"
#include "ui/widgets/label.h"
#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int mostPeopleShown = 100;
constexpr int firstRow = 3;

QString nameOf(AgentId id, const std::vector<Agent> &agents)
{
    const auto found =
        std::find_if(agents.begin(), agents.end(), [id](const Agent &agent) { return agent.id == id; });
    return found == agents.end() ? QString() : found->name;
}

QString likenessText(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::SameLetters:
        return PeopleForm::tr("same letters", "the name is written alike but for case and accents");
    case NameLikeness::OtherOrder:
        return PeopleForm::tr("other order", "last name first");
    case NameLikeness::Nickname:
        return PeopleForm::tr("short form of the name");
    case NameLikeness::Shortened:
        break;
    }
    return PeopleForm::tr("shortened, or with a further name");
}

QVariant dataOf(const std::optional<PersonChoice> &choice)
{
    if (!choice)
        return QStringLiteral("out");
    switch (choice->what) {
    case PersonChoice::What::NewAgent:
        return QStringLiteral("new");
    case PersonChoice::What::Ignore:
        return QStringLiteral("ignore");
    case PersonChoice::What::SameAs:
        break;
    }
    return QStringLiteral("as %1").arg(choice->agent.value());
}

std::optional<PersonChoice> choiceOf(const QString &data)
{
    if (data == QLatin1String("new"))
        return PersonChoice{PersonChoice::What::NewAgent, AgentId(0)};
    if (data == QLatin1String("ignore"))
        return PersonChoice{PersonChoice::What::Ignore, AgentId(0)};
    if (data.startsWith(QLatin1String("as ")))
        return PersonChoice{PersonChoice::What::SameAs, AgentId(data.mid(3).toLongLong())};
    return std::nullopt;
}

} // namespace

PeopleForm::PeopleForm(const ImportFile &file, const std::vector<Agent> &agents, QWidget *parent)
    : QWidget(parent), m_file(file)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::group);
    grid->setVerticalSpacing(theme::small);
    grid->setColumnStretch(3, 1);
    grid->addWidget(Label::wrapped(tr("Nobody is taken for somebody else unasked. What you say here is "
                                      "remembered for the next file.")),
                    0, 0, 1, 4);
    const QStringList heads{tr("Name in the file"), tr("Rows"), tr("Who it is"), tr("Who may be meant")};
    if (const std::map<QString, PersonChoice> sure = sureSuggestions(); sure.size() > 1) {
        auto *take =
            new QPushButton(tr("Take the suggestion for %n names", nullptr, static_cast<int>(sure.size())));
        take->setObjectName(QStringLiteral("import.takeSuggestions"));
        connect(take, &QPushButton::clicked, this, [this, sure] { Q_EMIT suggestionsTaken(sure); });
        grid->addWidget(take, 1, 0, 1, 4, Qt::AlignLeft);
    }
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new Label(heads[i], theme::Type::Secondary, theme::Tone::Muted), 2, i);
    int row = firstRow;
    for (const UnknownPerson &unknown : m_file.people) {
        if (row - firstRow == mostPeopleShown)
            break;
        auto *name = new ElidedLabel(unknown.person.label());
        name->setMinimumWidth(150);
        grid->addWidget(name, row, 0);
        grid->addWidget(new Label(QLocale().toString(unknown.person.rows)), row, 1, Qt::AlignRight);
        grid->addWidget(choiceBox(unknown, agents), row, 2);
        grid->addWidget(new ElidedLabel(meaning(unknown, agents), theme::Type::Secondary, theme::Tone::Muted),
                        row, 3);
        ++row;
    }
    if (const auto more = static_cast<int>(m_file.people.size()) - mostPeopleShown; more > 0)
        grid->addWidget(
            new Label(more == 1 ? tr("1 more name not shown; its rows are left out")
                                : tr("%n more names not shown; their rows are left out", nullptr, more)),
            row, 0, 1, 4);
}

/// Of names about which nothing was said and that are an agent's but for order, case and accents.
std::map<QString, PersonChoice> PeopleForm::sureSuggestions() const
{
    std::map<QString, PersonChoice> sure;
    for (const UnknownPerson &unknown : m_file.people) {
        std::vector<NameSuggestion> alike = unknown.suggestions;
        std::erase_if(alike, [](const NameSuggestion &each) {
            return each.likeness != NameLikeness::SameLetters && each.likeness != NameLikeness::OtherOrder;
        });
        const QString label = unknown.person.label();
        if (!unknown.ambiguous && alike.size() == 1 && !m_file.choices.contains(label))
            sure[label] = {PersonChoice::What::SameAs, alike.front().agent};
    }
    return sure;
}

QString PeopleForm::meaning(const UnknownPerson &unknown, const std::vector<Agent> &agents) const
{
    if (unknown.ambiguous)
        return tr("more than one agent is called so");
    if (unknown.suggestions.empty())
        return tr("no agent has a name like it");
    const NameSuggestion &first = unknown.suggestions.front();
    return tr("%1? %2", "Robert Rossi? short form of the name")
        .arg(nameOf(first.agent, agents), likenessText(first.likeness));
}

QComboBox *PeopleForm::choiceBox(const UnknownPerson &unknown, const std::vector<Agent> &agents)
{
    const QString label = unknown.person.label();
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.person.%1").arg(label));
    box->setAccessibleName(tr("%1 is", "name in a file").arg(label));
    box->setMinimumWidth(220);
    box->addItem(tr("Leave these rows out"), QStringLiteral("out"));
    const auto addAgent = [&](AgentId id) {
        const PersonChoice same{PersonChoice::What::SameAs, id};
        if (box->findData(dataOf(same)) < 0)
            box->addItem(tr("Same as %1").arg(nameOf(id, agents)), dataOf(same));
    };
    for (const NameSuggestion &suggestion : unknown.suggestions)
        addAgent(suggestion.agent);
    if (!unknown.ambiguous)
        box->addItem(tr("A new agent"), QStringLiteral("new"));
    box->addItem(tr("Not a person, ignore always"), QStringLiteral("ignore"));
    box->insertSeparator(box->count());
    for (const Agent &agent : agents)
        addAgent(agent.id);
    const auto said = m_file.choices.find(label);
    const std::optional<PersonChoice> choice =
        said == m_file.choices.end() ? std::nullopt : std::optional(said->second);
    box->setCurrentIndex(std::max(0, box->findData(dataOf(choice))));
    connect(box, &QComboBox::activated, this,
            [this, box, label](int) { Q_EMIT chosen(label, choiceOf(box->currentData().toString())); });
    return box;
}

int undecidedPeople(const ImportFile &file)
{
    return static_cast<int>(
        std::count_if(file.people.begin(), file.people.end(), [&file](const UnknownPerson &unknown) {
            return !file.choices.contains(unknown.person.label());
        }));
}

QString peopleSummary(const ImportFile &file)
{
    if (file.plan.mapping.kind == ImportKind::Roster)
        return PeopleForm::tr("The agents come from this file");
    if (file.plan.people.empty() && file.plan.mapping.kind == ImportKind::Transcripts)
        return PeopleForm::tr("A voice with the name of an agent is that agent’s");
    if (file.plan.people.empty())
        return PeopleForm::tr("The rows name nobody");
    if (file.people.empty())
        return PeopleForm::tr("Everybody the rows name is known");
    qint64 rows = 0;
    for (const UnknownPerson &unknown : file.people) {
        if (!file.choices.contains(unknown.person.label()))
            rows += unknown.person.rows;
    }
    const int open = undecidedPeople(file);
    if (open == 0)
        return PeopleForm::tr("You said who everybody is");
    return open == 1
               ? PeopleForm::tr("1 name matches no agent: %1 left out").arg(rowsText(rows))
               : PeopleForm::tr("%n names match no agent: %1 left out", nullptr, open).arg(rowsText(rows));
}

} // namespace coachbook::ui
