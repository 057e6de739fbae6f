// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationdialog.h"
#include "core/domain/agent.h"
#include "core/domain/questionagreement.h"
#include "core/domain/scorecard.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/scorecardstore.h"
#include "ui/quality/calibrationwords.h"
#include "ui/quality/conversationpane.h"
#include "ui/shell/bookcontroller.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int interactionsOffered = 60;

QStringList lines(const QString &text)
{
    QStringList names;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.simplified().isEmpty())
            names << line.simplified();
    }
    return names;
}

} // namespace

CalibrationDialog::CalibrationDialog(BookController &controller, const CalibrationPlan &start, Items items,
                                     const QString &title, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_start(start), m_form(new Form), m_name(new QLineEdit),
      m_self(new QLineEdit), m_ids(new QLineEdit), m_colleagues(new QPlainTextEdit), m_card(new QComboBox),
      m_agent(new QComboBox), m_due(makeDayEdit(start.due, tr("Due day"))), m_dueField(atLeft(m_due)),
      m_monthly(new QCheckBox(tr("&Repeats every month"))), m_offered(new QListWidget),
      m_chosen(new QListWidget), m_count(new Label({}, theme::Type::Secondary, theme::Tone::Muted))
{
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::margin);
    row->addWidget(makeForm(start, items), 4);
    QWidget *interactions = makeInteractions(start);
    row->addWidget(interactions, 5);
    interactions->setVisible(items == Items::Open);
    m_ok =
        frameDialog(*this, title,
                    items == Items::Open
                        ? tr("Everybody answers the same interactions, and sees nobody else's answers.")
                        : tr("The packet is out or an answer is given, so scorecard and interactions stay."),
                    fields, m_start.uid.isEmpty() ? tr("Begin") : tr("Change"))
            .ok;
    if (items == Items::Open)
        resize(980, 580);
    showProblems();
}

QWidget *CalibrationDialog::makeForm(const CalibrationPlan &start, Items items)
{
    m_name->setText(start.name);
    m_name->setMaxLength(longestName);
    for (const Scorecard &card : usableCards(qualitystore::scorecards(m_controller.db())))
        m_card->addItem(tr("%1, version %2").arg(card.name).arg(card.version), qint64(card.id.value()));
    // A round keeps its version although there is a newer one.
    const std::optional<Scorecard> own = scorecardstore::find(m_controller.db(), start.scorecard);
    if (own && m_card->findData(qint64(own->id.value())) < 0)
        m_card->addItem(tr("%1, version %2").arg(own->name).arg(own->version), qint64(own->id.value()));
    m_card->setCurrentIndex(std::max(0, m_card->findData(qint64(start.scorecard.value()))));
    m_card->setParent(this);
    m_card->setVisible(items == Items::Open);
    m_monthly->setChecked(start.isMonthly);
    m_self->setText(start.self);
    m_self->setMaxLength(longestName);
    m_colleagues->setPlainText(start.colleagues.join(QLatin1Char('\n')));
    m_colleagues->setTabChangesFocus(true);
    m_colleagues->setFixedHeight(m_colleagues->fontMetrics().lineSpacing() * 6);
    m_form->addRow(tr("&Name"), m_name);
    if (items == Items::Open)
        m_form->addRow(tr("&Scorecard"), m_card);
    m_form->addRow(tr("&Due"), m_dueField);
    m_form->addRow({}, m_monthly);
    m_monthly->setAccessibleName(tr("Repeats every month"));
    m_form->addRow(tr("&You"), m_self, tr("Your name; empty when you do not answer yourself"));
    m_form->addRow(tr("&Colleagues"), m_colleagues, tr("One name a line; with you, two evaluators or more"));
    connect(m_name, &QLineEdit::textChanged, this, &CalibrationDialog::showProblems);
    connect(m_self, &QLineEdit::textChanged, this, &CalibrationDialog::showProblems);
    connect(m_due, &QDateEdit::dateChanged, this, &CalibrationDialog::showProblems);
    connect(m_colleagues, &QPlainTextEdit::textChanged, this, &CalibrationDialog::showProblems);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    return whole;
}

QWidget *CalibrationDialog::makeInteractions(const CalibrationPlan &start)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_agent->setAccessibleName(tr("Newest interactions of"));
    for (const Agent &agent : agentstore::all(m_controller.db()))
        m_agent->addItem(tr("Newest of %1").arg(agent.name), qint64(agent.id.value()));
    m_offered->setAccessibleName(tr("Interactions to choose from"));
    m_chosen->setAccessibleName(tr("Chosen interactions"));
    for (QListWidget *list : {m_offered, m_chosen}) {
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTextElideMode(Qt::ElideRight);
    }
    column->addWidget(m_agent);
    column->addWidget(m_offered, 3);
    column->addWidget(makeIds());
    column->addWidget(m_count);
    column->addWidget(m_chosen, 2);
    auto *remove = new QPushButton(tr("Re&move"));
    remove->setAutoDefault(false);
    remove->setToolTip(tr("Take the current one out of the round (Delete)"));
    column->addWidget(remove, 0, Qt::AlignLeft);
    for (const QString &id : start.interactions)
        addId(id);
    connect(m_agent, &QComboBox::currentIndexChanged, this, &CalibrationDialog::fillOffered);
    connect(m_offered, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            return addId(id);
        for (int row = m_chosen->count() - 1; row >= 0; --row) {
            if (m_chosen->item(row)->data(Qt::UserRole).toString() == id)
                delete m_chosen->takeItem(row);
        }
        showProblems();
    });
    connect(remove, &QPushButton::clicked, this, &CalibrationDialog::removeChosen);
    m_chosen->installEventFilter(this);
    fillOffered();
    return whole;
}

QWidget *CalibrationDialog::makeIds()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_ids->setPlaceholderText(tr("Or ids, with commas between"));
    m_ids->setAccessibleName(tr("Ids of interactions"));
    auto *add = new QPushButton(tr("&Add"));
    add->setAutoDefault(false);
    row->addWidget(m_ids, 1);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &CalibrationDialog::addTyped);
    m_ids->installEventFilter(this);
    return whole;
}

/// Enter in the field of ids adds them, and does not end the dialog; Delete takes the chosen one out.
bool CalibrationDialog::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_ids && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_ids->text().isEmpty()) {
        addTyped();
        return true;
    }
    if (watched == m_chosen && key == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CalibrationDialog::fillOffered()
{
    const QSignalBlocker quiet(m_offered);
    m_offered->clear();
    if (m_agent->currentIndex() < 0)
        return;
    const AgentId agent(m_agent->currentData().toLongLong());
    for (const Interaction &each :
         metricstore::newestOfAgent(m_controller.db(), agent, interactionsOffered)) {
        const QStringList facts =
            interactionFacts(each, each.externalId, m_controller.today(), m_controller.settings().zone);
        auto *item = new QListWidgetItem(facts.join(QStringLiteral(" · ")), m_offered);
        item->setData(Qt::UserRole, each.externalId);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    showChecks();
    if (m_offered->count() > 0)
        m_offered->setCurrentRow(0);
}

void CalibrationDialog::showChecks()
{
    const QSignalBlocker quiet(m_offered);
    const QStringList chosen = chosenIds();
    for (int row = 0; row < m_offered->count(); ++row) {
        QListWidgetItem *item = m_offered->item(row);
        item->setCheckState(chosen.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                 : Qt::Unchecked);
    }
}

QStringList CalibrationDialog::chosenIds() const
{
    QStringList ids;
    for (int row = 0; row < m_chosen->count(); ++row)
        ids << m_chosen->item(row)->data(Qt::UserRole).toString();
    return ids;
}

void CalibrationDialog::addId(const QString &id)
{
    if (id.isEmpty() || chosenIds().contains(id))
        return;
    const QStringList facts = interactionFacts(metricstore::findInteraction(m_controller.db(), id), id,
                                               m_controller.today(), m_controller.settings().zone);
    auto *item = new QListWidgetItem(facts.join(QStringLiteral(" · ")), m_chosen);
    item->setData(Qt::UserRole, id);
    m_chosen->setCurrentItem(item);
    showProblems();
}

void CalibrationDialog::addTyped()
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    for (const QString &id : m_ids->text().split(between, Qt::SkipEmptyParts))
        addId(id);
    m_ids->clear();
    showChecks();
}

void CalibrationDialog::removeChosen()
{
    delete m_chosen->currentItem();
    showChecks();
    showProblems();
}

CalibrationPlan CalibrationDialog::plan() const
{
    CalibrationPlan plan = m_start;
    plan.name = m_name->text().simplified();
    if (m_card->currentIndex() >= 0)
        plan.scorecard = ScorecardId(m_card->currentData().toLongLong());
    plan.due = m_due->date();
    plan.isMonthly = m_monthly->isChecked();
    plan.self = m_self->text().simplified();
    plan.colleagues = lines(m_colleagues->toPlainText());
    plan.interactions = chosenIds();
    return plan;
}

void CalibrationDialog::showProblems()
{
    const std::vector<CalibrationIssue> found = issues(plan());
    const auto problem = [&found](std::initializer_list<CalibrationIssue> mine) {
        for (const CalibrationIssue issue : found) {
            if (std::find(mine.begin(), mine.end(), issue) != mine.end())
                return calibrationIssueText(issue);
        }
        return QString();
    };
    m_form->setProblem(m_name, problem({CalibrationIssue::NoName}));
    m_form->setProblem(m_dueField, problem({CalibrationIssue::DueBeforeCreated}));
    m_form->setProblem(m_colleagues,
                       problem({CalibrationIssue::EvaluatorTwice, CalibrationIssue::NameTooLong}));
    const QString items = problem({CalibrationIssue::NoInteraction, CalibrationIssue::TooManyInteractions});
    const int chosen = m_chosen->count();
    m_count->setText(!items.isEmpty() ? items
                     : chosen < leastUnitsForCoefficients
                         ? tr("%1 chosen; agreement beyond chance needs 10").arg(chosen)
                         : tr("%1 chosen").arg(chosen));
    if (m_ok)
        m_ok->setEnabled(found.empty() && m_card->count() > 0);
}

} // namespace coachbook::ui
