// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/peerdialog.h"
#include "core/storage/agentstore.h"
#include "core/storage/peerquery.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "ui/prep/newsession.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int listLines = 12;

} // namespace

PeerDialog::PeerDialog(BookController &controller, std::optional<AgentId> agent,
                       std::optional<BehaviourId> about, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_agent(agent), m_about(new QComboBox),
      m_list(new QListWidget), m_empty(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted))
{
    m_controller.guarded([this] {
        m_agents = agentstore::all(m_controller.db());
        m_behaviours = qualitystore::behaviours(m_controller.db());
    });
    for (const Behaviour &each : m_behaviours)
        m_about->addItem(each.name, qint64(each.id.value()));
    m_about->setCurrentIndex(about ? m_about->findData(qint64(about->value())) : 0);
    m_ok = frameDialog(*this, agent ? tr("Partner for %1").arg(nameOf(*agent)) : tr("Pair agents"),
                       tr("A colleague who does it well beside one who does it now and then: both listen for "
                          "the same three things."),
                       makeFields(), agent ? tr("Choose") : tr("Prepare session"))
               .ok;
    resize(640, 520);
    connect(m_about, &QComboBox::currentIndexChanged, this, &PeerDialog::propose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_ok->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    propose();
    // Without an agent any behaviour will do: begin with one that has a pair.
    for (int at = 1; !agent && !about && m_list->count() == 0 && at < m_about->count(); ++at)
        m_about->setCurrentIndex(at);
    if (!agent && !about && m_list->count() == 0)
        m_about->setCurrentIndex(std::min(0, m_about->count() - 1));
}

QWidget *PeerDialog::makeFields()
{
    auto *form = new Form;
    form->addRow(tr("&Behaviour"), m_about);
    m_list->setAccessibleName(tr("Pairs"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * listLines);
    form->addRow(tr("&Pairs"), m_list);
    form->addWide(m_empty);
    return form;
}

const Behaviour *PeerDialog::behaviour() const
{
    const int index = m_about->currentIndex();
    return index >= 0 && index < int(m_behaviours.size()) ? &m_behaviours[std::size_t(index)] : nullptr;
}

QString PeerDialog::nameOf(AgentId id) const
{
    const auto found =
        std::find_if(m_agents.begin(), m_agents.end(), [id](const Agent &each) { return each.id == id; });
    return found == m_agents.end() ? QString() : found->name;
}

void PeerDialog::propose()
{
    m_list->clear();
    m_choices.clear();
    std::vector<PeerPair> pairs;
    if (const Behaviour *about = behaviour()) {
        m_controller.guarded([&] {
            Db &db = m_controller.db();
            const std::vector<PeerCandidate> team = peerCandidates(db, *about, m_controller.today());
            pairs = m_agent ? peersOf(*m_agent, team, pastPairs(db)) : proposePeers(team, pastPairs(db));
        });
    }
    addPairs(pairs);
    if (m_agent)
        addOthers(pairs);
    m_empty->setText(
        pairs.empty()
            ? tr("No pair is proposed for this behaviour: it takes five evaluations of each in 13 "
                 "weeks, one agent at 80 % or above and one between 50 and 80 %.")
            : tr("From the evaluations of the last 13 weeks. Who is on leave, and pairs of the last "
                 "two peer sessions, are left out."));
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_ok->setEnabled(m_list->count() > 0);
}

void PeerDialog::addLine(const QString &title, const QString &reason, const PeerChoice &choice)
{
    m_list->addItem(reason.isEmpty() ? title : title + QLatin1Char('\n') + reason);
    m_choices.push_back(choice);
}

void PeerDialog::addPairs(const std::vector<PeerPair> &pairs)
{
    for (const PeerPair &pair : pairs) {
        const QString middle = nameOf(pair.middle.agent), high = nameOf(pair.high.agent);
        addLine(tr("%1 with %2", "two agents").arg(middle, high),
                peerReasonText(pair, middle, high, m_controller.today()),
                {pair.middle.agent, pair.high.agent, *behaviour()});
    }
}

/// Not proposed, and not forbidden.
void PeerDialog::addOthers(const std::vector<PeerPair> &pairs)
{
    for (const Agent &other : m_agents) {
        const bool isProposed = std::any_of(pairs.begin(), pairs.end(), [&other](const PeerPair &pair) {
            return pair.middle.agent == other.id || pair.high.agent == other.id;
        });
        if (other.id == *m_agent || isProposed || !isActiveOn(other, m_controller.today()))
            continue;
        addLine(other.name, tr("Not proposed"),
                {*m_agent, other.id, behaviour() ? std::optional(*behaviour()) : std::nullopt});
    }
}

std::optional<PeerChoice> PeerDialog::choice() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_choices.size()) ? std::optional(m_choices[std::size_t(row)])
                                                   : std::nullopt;
}

std::optional<SessionId> beginPeerSession(BookController &controller, QWidget *window)
{
    PeerDialog dialog(controller, std::nullopt, std::nullopt, window);
    if (dialog.exec() != QDialog::Accepted || !dialog.choice())
        return std::nullopt;
    const PeerChoice choice = *dialog.choice();
    std::optional<NewSession> made;
    controller.guarded(
        [&] { made = newSession(controller.db(), choice.agent, SessionType::Peer, controller.today()); });
    if (!made)
        return std::nullopt;
    SessionDraft draft = made->draft;
    draft.partner = choice.partner;
    if (choice.behaviour) {
        focusOn(draft, *choice.behaviour, made->preparation);
        for (const QString &thing : thingsToListenFor(*choice.behaviour))
            draft.observations.push_back({thing, std::nullopt, {}});
    }
    std::optional<SessionId> id;
    controller.transact({QStringLiteral("session.prepare"), made->preparation.agent.name},
                        [&](Db &db) { id = sessionstore::insert(db, draft); });
    return id;
}

} // namespace coachbook::ui
