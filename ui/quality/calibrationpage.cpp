// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationpage.h"
#include "core/storage/calibrationstore.h"
#include "core/storage/recordingstore.h"
#include "ui/quality/calibrationagreement.h"
#include "ui/quality/calibrationanswers.h"
#include "ui/quality/calibrationminutes.h"
#include "ui/quality/calibrationoverview.h"
#include "ui/quality/calibrationtotals.h"
#include "ui/quality/calibrationwords.h"
#include "ui/quality/conversationpane.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/partbar.h"
#include <QAction>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

/// Then the results are the same; working them out anew takes a moment.
bool haveSameAnswers(const CalibrationRound &a, const CalibrationRound &b)
{
    return a.calibration.id == b.calibration.id && a.calibration.state == b.calibration.state &&
           a.card == b.card && a.items == b.items && a.evaluators == b.evaluators && a.answers == b.answers;
}

} // namespace

CalibrationPage::CalibrationPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_bar(new PartBar), m_parts(new QStackedWidget),
      m_overview(new CalibrationOverview), m_answers(new CalibrationAnswers),
      m_agreement(new CalibrationAgreement), m_totals(new CalibrationTotals),
      m_minutes(new CalibrationMinutes),
      m_hidden(new EmptyState(QStringLiteral("view-hidden"), tr("The answers are not shown yet"),
                              tr("They appear when all evaluators are in, or when you close the round. Until "
                                 "then nobody can be led by what another answered."))),
      m_stack(new QStackedLayout), m_later(new QTimer(this))
{
    makeActions();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(QStringLiteral("user-others"), tr("This round is not in the book"),
                                      tr("It was removed, or making it was undone.")));
    setLayout(m_stack);
    m_later->setSingleShot(true);
    m_later->setInterval(700);
    connect(m_later, &QTimer::timeout, this, &CalibrationPage::flush);
    connectParts();
}

QWidget *CalibrationPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::margin, 0, theme::margin, 0);
    m_bar->setObjectName(QStringLiteral("calibration.parts"));
    m_bar->setAccessibleName(tr("Parts of the round"));
    for (const QString &word : {tr("Round"), tr("Answers"), tr("Agreement"), tr("Scores"), tr("Minutes")})
        m_bar->addTab(word);
    head->addWidget(m_bar);
    head->addStretch();
    column->addLayout(head);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_overview, m_answers, m_agreement, m_totals, m_minutes, m_hidden})
        m_parts->addWidget(part);
    column->addWidget(m_parts, 1);
    return content;
}

void CalibrationPage::connectParts()
{
    connect(m_bar, &QTabBar::currentChanged, this, [this] {
        flush();
        m_typing.reset(); // the tabs are for one's own answers
        showPart();
        showActions();
    });
    connect(m_overview, &CalibrationOverview::itemWanted, this, [this](CalibrationItemId item) {
        m_typing.reset();
        openItem(item);
    });
    connect(m_overview, &CalibrationOverview::typeInWanted, this, &CalibrationPage::typeIn);
    connect(m_answers, &CalibrationAnswers::itemWanted, this, &CalibrationPage::openItem);
    connect(m_answers, &CalibrationAnswers::answered, this, [this] {
        m_hasUnsaved = true;
        saveAnswers();
    });
    connect(m_answers, &CalibrationAnswers::typed, this, [this] {
        m_hasUnsaved = true;
        m_later->start();
    });
    connect(m_answers, &CalibrationAnswers::left, this, &CalibrationPage::saveAnswers);
    connect(m_agreement, &CalibrationAgreement::agreeWanted, this, &CalibrationPage::agree);
    connect(m_agreement, &CalibrationAgreement::itemWanted, this, [this](CalibrationItemId item) {
        m_typing.reset();
        if (answering())
            openItem(item);
    });
    const auto copied = [this] { controller().say(tr("Copied as text, to paste in a table or a mail")); };
    connect(m_agreement, &CalibrationAgreement::copied, this, copied);
    connect(m_totals, &CalibrationTotals::copied, this, copied);
    connect(m_minutes, &CalibrationMinutes::typed, this, [this] {
        m_hasUnsavedMinutes = true;
        m_later->start();
    });
    connect(m_minutes, &CalibrationMinutes::left, this, &CalibrationPage::saveMinutes);
    connect(m_minutes, &CalibrationMinutes::fillWanted, this, &CalibrationPage::fillMinutes);
}

bool CalibrationPage::isOwner() const
{
    return m_round && m_round->calibration.role == CalibrationRole::Owner;
}

bool CalibrationPage::isOpen() const
{
    return m_round && m_round->calibration.state == CalibrationState::Open;
}

QString CalibrationPage::title() const
{
    return m_round ? m_round->calibration.name : tr("Calibration");
}

QString CalibrationPage::subtitle() const
{
    if (!m_round)
        return {};
    const int missing = static_cast<int>(missingEvaluators(*m_round).size());
    const int all = static_cast<int>(m_round->evaluators.size());
    const Calibration &calibration = m_round->calibration;
    QStringList parts{stageText(stageOf(calibration, missing, controller().today()))};
    if (isOwner())
        parts << tr("%1 of %2 evaluators in").arg(all - missing).arg(all);
    else if (!calibration.owner.isEmpty())
        parts << tr("from %1").arg(calibration.owner);
    parts << tr("due %1").arg(dayText(calibration.due, controller().today()))
          << (m_round->items.size() == 1 ? tr("1 interaction")
                                         : tr("%1 interactions").arg(m_round->items.size()))
          << tr("%1, version %2").arg(m_round->card.name).arg(m_round->card.version);
    return parts.join(QStringLiteral(" · "));
}

void CalibrationPage::setSubject(qint64 id)
{
    if (m_id && m_id->value() == id)
        return;
    flush();
    m_id = CalibrationId(id);
    m_typing.reset();
    m_item.reset();
    const QSignalBlocker quiet(m_bar);
    m_bar->setCurrentIndex(Overview);
}

void CalibrationPage::refresh()
{
    flush();
    std::optional<CalibrationRound> round =
        m_id ? calibrationstore::find(controller().db(), *m_id) : std::nullopt;
    const bool isSame = round && m_round && haveSameAnswers(*round, *m_round);
    m_round = std::move(round);
    if (!isSame)
        m_results = m_round ? resultsOf(*m_round) : std::nullopt;
    m_stack->setCurrentIndex(m_round ? 0 : 1);
    m_isFollowed = false;
    if (m_round) {
        for (const calibrationstore::Listed &each : calibrationstore::list(controller().db()))
            m_isFollowed = m_isFollowed || (each.calibration.id == *m_id && each.isFollowed);
        if (!m_item || !findItem(*m_round, *m_item))
            m_item = m_round->items.empty() ? std::nullopt : std::optional(m_round->items.front().id);
        if (m_typing && !mayAnswer(*m_round, *m_typing))
            m_typing.reset();
        const bool hasResults = isOwner();
        for (const int part : {Agreement, Totals, Minutes})
            m_bar->setTabVisible(part, hasResults);
        m_bar->setTabVisible(Answers, answering() != nullptr);
        showPart();
    }
    showActions();
}

bool CalibrationPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity :
         {Entity::Calibration, Entity::Scorecard, Entity::Interaction, Entity::Transcript, Entity::Setting}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

const CalibrationEvaluator *CalibrationPage::answering() const
{
    if (!m_round)
        return nullptr;
    return m_typing ? findEvaluator(*m_round, *m_typing) : ownEvaluator(*m_round);
}

QStringList CalibrationPage::factsOf(const CalibrationItem &item,
                                     const std::optional<Interaction> &known) const
{
    return interactionFacts(known, item.interactionRef, controller().today(), controller().settings().zone);
}

std::vector<QStringList> CalibrationPage::facts() const
{
    std::vector<QStringList> all;
    for (const CalibrationItem &item : m_round->items)
        all.push_back(factsOf(item, calibrationstore::factsOf(controller().db(), item)));
    return all;
}

void CalibrationPage::showPart()
{
    if (!m_round)
        return;
    const int part = m_bar->currentIndex();
    const bool needsResults = part == Agreement || part == Totals;
    m_parts->setCurrentIndex(needsResults && !m_results ? Minutes + 1 : part);
    switch (part) {
    case Overview:
        m_overview->show(*m_round, facts(), controller().today(), controller().isReadOnly());
        break;
    case Answers:
        showAnswers();
        break;
    case Agreement:
        if (m_results)
            m_agreement->show(*m_round, *m_results, controller().isReadOnly());
        break;
    case Totals:
        if (m_results)
            m_totals->show(*m_round, *m_results);
        break;
    case Minutes:
        m_minutes->show(m_round->calibration.minutes, m_results.has_value(), controller().isReadOnly());
        break;
    default:
        break;
    }
}

void CalibrationPage::showAnswers()
{
    const CalibrationEvaluator *whose = answering();
    const CalibrationItem *item = m_item ? findItem(*m_round, *m_item) : nullptr;
    if (!whose || !item)
        return goToPart(Overview);
    const PacketInteraction content = calibrationstore::contentOf(controller().db(), *item);
    m_answers->showRound(*m_round, *whose, item->id);
    const QString recording =
        item->carried.isEmpty()
            ? recordingstore::pathOf(controller().db(), controller().book().path(), item->interactionRef)
            : QString();
    m_answers->showItem(*m_round, whose->id, item->id,
                        {factsOf(*item, content.facts), content.turns, recording});
    m_answers->setReadOnly(controller().isReadOnly() || !mayAnswer(*m_round, whose->id));
}

void CalibrationPage::goToPart(Part part)
{
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(part);
    }
    showPart();
    showActions();
}

void CalibrationPage::openItem(CalibrationItemId item)
{
    saveAnswers();
    m_item = item;
    goToPart(Answers);
    if (const CalibrationEvaluator *whose = answering(); whose && mayAnswer(*m_round, whose->id))
        m_answers->focusQuestion(openQuestions(m_round->card, answersOf(*m_round, whose->id, item)).first);
}

void CalibrationPage::typeIn(EvaluatorId evaluator)
{
    m_bar->setTabVisible(Answers, true);
    m_typing = evaluator;
    openItem(openAnswers(*m_round, evaluator).first.value_or(m_round->items.front().id));
}

void CalibrationPage::flush()
{
    saveAnswers();
    saveMinutes();
}

void CalibrationPage::saveAnswers()
{
    m_later->stop();
    const CalibrationEvaluator *whose = answering();
    if (!std::exchange(m_hasUnsaved, false) || !whose || !m_item || controller().isReadOnly() ||
        !mayAnswer(*m_round, whose->id))
        return;
    std::vector<Answer> answers = m_answers->answers();
    if (answers == answersOf(*m_round, whose->id, *m_item))
        return;
    const CalibrationId id = *m_id;
    const EvaluatorId evaluator = whose->id;
    const CalibrationItemId item = *m_item;
    controller().transact({QStringLiteral("calibration.answer"), m_round->calibration.name, true},
                          [&](Db &db) { calibrationstore::saveAnswers(db, id, evaluator, item, answers); });
}

void CalibrationPage::saveMinutes()
{
    if (!std::exchange(m_hasUnsavedMinutes, false) || !m_round || controller().isReadOnly() ||
        m_minutes->text() == m_round->calibration.minutes)
        return;
    const QString minutes = m_minutes->text();
    const CalibrationId id = *m_id;
    controller().transact({QStringLiteral("calibration.minutes"), m_round->calibration.name, true},
                          [&](Db &db) { calibrationstore::setMinutes(db, id, minutes); });
}

} // namespace coachbook::ui
