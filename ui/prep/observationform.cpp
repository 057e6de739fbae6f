// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/observationform.h"
#include "core/storage/agentstore.h"
#include "ui/prep/peerdialog.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/prep/sessionpaper.h"
#include "ui/shell/bookcontroller.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

const QString observationField = QStringLiteral("observations");
constexpr int mostTimes = 999;
constexpr int notNoted = -1;

std::vector<SessionObservation> thingsOf(const Behaviour &behaviour)
{
    std::vector<SessionObservation> things;
    for (const QString &thing : thingsToListenFor(behaviour))
        things.push_back({thing, std::nullopt, {}});
    return things;
}

bool isFilledIn(const SessionObservation &thing)
{
    return thing.times || !thing.heard.trimmed().isEmpty();
}

} // namespace

ObservationForm::ObservationForm(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_section(new SheetSection(tr("Observation form"))),
      m_partner(Label::wrapped({})), m_choose(new QPushButton(tr("Choose partner…"))),
      m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    m_section->setRemark(tr("three things both listen for"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    row->addWidget(m_partner, 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    m_section->body()->addLayout(row);
    m_column->setSpacing(theme::group);
    m_section->body()->addLayout(m_column);
    m_section->body()->addWidget(makeButtons());
    connect(m_choose, &QPushButton::clicked, this, &ObservationForm::choosePartner);
}

QWidget *ObservationForm::makeButtons()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    QPushButton *add = flatButton(tr("Add a thing"), tr("Add a thing to listen for"));
    m_take = flatButton(tr("Take from the focus"), tr("Take the three things from the focus behaviour"));
    m_print = new QPushButton(tr("Print for both…"));
    m_pdf = new QPushButton(tr("Save as PDF…"));
    m_pdf->setAccessibleName(tr("Save the observation forms as PDF"));
    row->addWidget(add);
    row->addWidget(m_take);
    row->addStretch();
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    connect(add, &QPushButton::clicked, this, &ObservationForm::addThing);
    connect(m_take, &QPushButton::clicked, this, &ObservationForm::takeFromBehaviour);
    connect(m_print, &QPushButton::clicked, this, &ObservationForm::print);
    connect(m_pdf, &QPushButton::clicked, this, &ObservationForm::savePdf);
    return whole;
}

std::optional<Behaviour> ObservationForm::behaviour() const
{
    for (const SessionFocus &focus : m_desk.session().focus) {
        for (const Behaviour &each : m_data.behaviours) {
            if (focus.behaviour == each.id)
                return each;
        }
    }
    return std::nullopt;
}

QString ObservationForm::partnerName() const
{
    const std::optional<AgentId> partner = m_desk.session().partner;
    const std::optional<Agent> agent =
        partner ? agentstore::find(m_desk.controller().db(), *partner) : std::nullopt;
    return agent ? agent->name : QString();
}

void ObservationForm::show()
{
    const SessionDraft &session = m_desk.session();
    setVisible(session.type == SessionType::Peer);
    if (session.type != SessionType::Peer)
        return;
    m_partner->setText(session.partner ? tr("With %1").arg(partnerName())
                                       : tr("No partner yet. Someone who does the focus behaviour well is "
                                            "proposed, with the reason."));
    m_choose->setText(session.partner ? tr("Change partner…") : tr("Choose partner…"));
    const bool filled = std::any_of(session.observations.begin(), session.observations.end(), isFilledIn);
    m_take->setVisible(behaviour().has_value() && !filled);
    for (QPushButton *button : {m_print, m_pdf})
        button->setEnabled(session.partner.has_value() && !session.observations.empty());
    if (m_shown == session.observations)
        return;
    m_shown = session.observations;
    clearLayout(m_column);
    for (std::size_t at = 0; at < m_shown->size(); ++at)
        m_column->addWidget(makeThing((*m_shown)[at], at));
}

QWidget *ObservationForm::makeThing(const SessionObservation &thing, std::size_t index)
{
    const int number = int(index) + 1;
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::related);
    auto *listenFor = new GrowingText(tr("Thing %1 to listen for").arg(number));
    listenFor->setPlaceholderText(tr("What one can hear"));
    listenFor->showText(thing.listenFor);
    top->addWidget(listenFor, 1);
    QAbstractButton *remove = removeCross(tr("Remove thing %1").arg(number));
    top->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(top);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    auto *times = new QSpinBox;
    times->setRange(notNoted, mostTimes);
    times->setSpecialValueText(tr("not noted"));
    times->setValue(thing.times.value_or(notNoted));
    times->setPrefix(tr("heard ", "before a number of times"));
    times->setSuffix(tr(" times"));
    times->setAccessibleName(tr("Times heard, thing %1").arg(number));
    leaveWheelToPage(times);
    row->addWidget(times, 0, Qt::AlignTop);
    auto *heard = new GrowingText(tr("What was heard, thing %1").arg(number));
    heard->setPlaceholderText(tr("In the partner's words, with the time"));
    heard->showText(thing.heard);
    row->addWidget(heard, 1);
    column->addLayout(row);
    connect(listenFor, &GrowingText::typed, this, [this, listenFor, index] {
        type(index, [text = listenFor->text()](SessionObservation &each) { each.listenFor = text; });
    });
    connect(heard, &GrowingText::typed, this, [this, heard, index] {
        type(index, [text = heard->text()](SessionObservation &each) { each.heard = text; });
    });
    connect(times, &QSpinBox::valueChanged, this, [this, index](int value) {
        type(index, [value](SessionObservation &each) {
            each.times = value == notNoted ? std::nullopt : std::optional(value);
        });
    });
    connect(remove, &QAbstractButton::clicked, this, [this, index] {
        std::vector<SessionObservation> rest = m_desk.session().observations;
        if (index < rest.size())
            rest.erase(rest.begin() + std::ptrdiff_t(index));
        put(rest);
        m_choose->setFocus();
    });
    return whole;
}

void ObservationForm::type(std::size_t index, const std::function<void(SessionObservation &)> &change)
{
    std::vector<SessionObservation> things = m_desk.session().observations;
    if (index >= things.size())
        return;
    change(things[index]);
    m_shown = things; // what is typed here is not set anew under the cursor
    m_desk.type(observationField, [things](SessionDraft &session) { session.observations = things; });
}

void ObservationForm::put(const std::vector<SessionObservation> &things)
{
    m_desk.choose(observationField, [things](SessionDraft &session) { session.observations = things; });
    show();
}

void ObservationForm::addThing()
{
    std::vector<SessionObservation> things = m_desk.session().observations;
    things.push_back({});
    put(things);
}

void ObservationForm::takeFromBehaviour()
{
    if (const std::optional<Behaviour> from = behaviour())
        put(thingsOf(*from));
}

void ObservationForm::choosePartner()
{
    if (!m_desk.id() || !m_desk.flush())
        return;
    const std::optional<Behaviour> about = behaviour();
    PeerDialog dialog(m_desk.controller(), m_desk.session().agent,
                      about ? std::optional(about->id) : std::nullopt, window());
    if (dialog.exec() != QDialog::Accepted || !dialog.choice())
        return;
    const PeerChoice choice = *dialog.choice();
    const AgentId own = m_desk.session().agent;
    const AgentId partner = choice.agent == own ? choice.partner : choice.agent;
    const bool keep =
        std::any_of(m_desk.session().observations.begin(), m_desk.session().observations.end(), isFilledIn);
    m_desk.choose(QStringLiteral("partner"), [choice, partner, keep](SessionDraft &session) {
        session.partner = partner;
        if (!keep && choice.behaviour)
            session.observations = thingsOf(*choice.behaviour);
    });
    show();
}

void ObservationForm::print()
{
    if (m_desk.flush())
        previewObservationForms(m_desk.controller(), window(), m_desk.session(),
                                m_data.preparation.agent.name, partnerName());
}

void ObservationForm::savePdf()
{
    if (m_desk.flush())
        saveObservationForms(m_desk.controller(), m_desk.session(), m_data.preparation.agent.name,
                             partnerName());
}

} // namespace coachbook::ui
