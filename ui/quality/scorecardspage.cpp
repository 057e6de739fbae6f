// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorecardspage.h"
#include "core/domain/agent.h"
#include "core/storage/newbook.h"
#include "core/storage/qualitystore.h"
#include "core/storage/scorecardstore.h"
#include "ui/plan/planpaper.h"
#include "ui/quality/evaluationform.h"
#include "ui/quality/qualitytabs.h"
#include "ui/quality/qualitywords.h"
#include "ui/quality/scorecardeditor.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int editorColumns = 88; ///< letters: a question's fields beside each other

} // namespace

ScorecardsPage::ScorecardsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent),
      m_model(new CellTable({tr("Scorecard"), tr("Version"), tr("Questions"), tr("State")},
                            {false, true, true, false}, this)),
      m_table(new FrozenTable), m_editor(new ScorecardEditor), m_stack(new QStackedLayout),
      m_new(new QAction(tr("New scorecard…"), this)), m_preview(new QAction(tr("Preview"), this)),
      m_pdf(new QAction(tr("Blank Form as PDF…"), this)), m_duplicate(new QAction(tr("Duplicate"), this)),
      m_retire(new QAction(tr("Retire"), this)), m_remove(new QAction(tr("Remove"), this)),
      m_shipped(new QAction(tr("Add Ready-Made Scorecards"), this))
{
    makeActions();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::related);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::margin, 0, theme::margin, 0);
    auto *tabs = new QualityTabs(QStringLiteral("scorecards"));
    connect(tabs, &QualityTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    head->addWidget(tabs);
    whole->addLayout(head);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    QWidget *editor = scrolled(m_editor);
    editor->setMinimumWidth(fontMetrics().averageCharWidth() * editorColumns);
    parts->addWidget(editor);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 2);
    parts->setSizes({1000, 2000});
    m_stack->addWidget(parts);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("checkbox"), tr("No scorecard yet"),
        tr("A scorecard is the list of questions every conversation is measured by. Start from one that is "
           "ready made, or make your own. Scorecards in imported evaluations come in by themselves."),
        m_shipped));
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_editor, &ScorecardEditor::edited, this, &ScorecardsPage::save);
}

void ScorecardsPage::makeActions()
{
    const std::tuple<QAction *, const char *, const char *, void (ScorecardsPage::*)()> actions[] = {
        {m_new, "scorecards.new", "list-add", &ScorecardsPage::makeNew},
        {m_preview, "scorecards.preview", "document-print-preview", &ScorecardsPage::preview},
        {m_pdf, "scorecards.pdf", "document-export", &ScorecardsPage::savePdf},
        {m_duplicate, "scorecards.duplicate", "edit-copy", &ScorecardsPage::duplicate},
        {m_retire, "scorecards.retire", "archive-insert", &ScorecardsPage::retire},
        {m_remove, "scorecards.remove", "edit-delete", &ScorecardsPage::remove},
        {m_shipped, "scorecards.shipped", "bookmarks", &ScorecardsPage::addShipped}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
}

QWidget *ScorecardsPage::makeList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(theme::margin, 0, theme::related, theme::margin);
    m_table->setAccessibleName(tr("Scorecards"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {22, 9, 12, 8};
    for (int each = 0; each < 4; ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    m_table->setMinimumWidth(unit * 24);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showCurrent(); });
    return list;
}

QString ScorecardsPage::subtitle() const
{
    return m_cards.empty()       ? QString()
           : m_cards.size() == 1 ? tr("1 scorecard")
                                 : tr("%1 scorecards").arg(m_cards.size());
}

void ScorecardsPage::setSubject(qint64 id)
{
    if (id > 0)
        m_shown = ScorecardId(id);
}

const Scorecard *ScorecardsPage::shown() const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [this](const Scorecard &card) { return m_shown == card.id; });
    return found == m_cards.end() ? nullptr : &*found;
}

void ScorecardsPage::refresh()
{
    const std::optional<ScorecardId> wanted = m_shown;
    m_cards = newestVersions(qualitystore::scorecards(controller().db()));
    m_behaviours = qualitystore::behaviours(controller().db());
    std::stable_sort(m_cards.begin(), m_cards.end(),
                     [](const Scorecard &a, const Scorecard &b) { return a.retired < b.retired; });
    std::vector<CellRow> rows;
    int row = -1;
    for (const Scorecard &card : m_cards) {
        if (wanted == card.id)
            row = static_cast<int>(rows.size());
        const theme::Tone tone = card.retired ? theme::Tone::Muted : theme::Tone::Text;
        rows.push_back({card.id.value(),
                        {{card.name, {}, {}, tone},
                         {QString::number(card.version), card.version, {}, tone},
                         {QString::number(card.questions.size()), int(card.questions.size()), {}, tone},
                         {card.retired ? tr("retired") : QString(), {}, {}, theme::Tone::Muted}}});
    }
    m_model->setRows(std::move(rows));
    m_shown = wanted;
    if (row >= 0)
        m_table->selectRow(row);
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_cards.empty() ? 1 : 0);
    showCurrent();
    m_new->setEnabled(!controller().isReadOnly());
    m_shipped->setEnabled(!controller().isReadOnly());
    Q_EMIT titleChanged();
}

void ScorecardsPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        m_shown = ScorecardId(index.data(CellTable::IdRole).toLongLong());
    const Scorecard *card = shown();
    const bool writable = card && !controller().isReadOnly();
    ScorecardEditor::Use use{0, true};
    if (card) {
        controller().guarded([&] {
            use = {scorecardstore::evaluations(controller().db(), card->id),
                   scorecardstore::isUsed(controller().db(), card->id)};
        });
    }
    m_preview->setEnabled(card != nullptr);
    m_pdf->setEnabled(card != nullptr);
    m_duplicate->setEnabled(writable);
    m_retire->setEnabled(writable);
    m_retire->setText(card && card->retired ? tr("Offer Again") : tr("Retire"));
    m_remove->setEnabled(writable && !use.isUsed);
    if (card)
        m_editor->show(*card, m_behaviours, use, !writable || card->retired);
}

void ScorecardsPage::flush()
{
    save();
}

bool ScorecardsPage::isTaken(const QString &name) const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [&](const Scorecard &card) {
        return m_shown != card.id && card.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// A question without words is not written yet: it is still being made up.
void ScorecardsPage::save()
{
    const Scorecard *card = shown();
    if (!card || m_editor->shown() != card->id || controller().isReadOnly() || card->retired)
        return;
    QString name = m_editor->name();
    const bool taken = isTaken(name);
    m_editor->setNameProblem(name.isEmpty() ? scorecardIssueText(ScorecardIssue::Kind::NoName)
                             : taken        ? tr("Another scorecard has this name.")
                                            : QString());
    if (name.isEmpty() || taken)
        name = card->name;
    const std::vector<QuestionDraft> questions = m_editor->questions();
    const std::vector<QuestionDraft> before(card->questions.begin(), card->questions.end());
    for (const ScorecardIssue &issue : scorecardIssues(name, questions)) {
        if (issue.kind == ScorecardIssue::Kind::NoText ||
            issue.kind == ScorecardIssue::Kind::TwiceInSection ||
            issue.kind == ScorecardIssue::Kind::NoMaximum ||
            issue.kind == ScorecardIssue::Kind::ChoicesAllZero)
            return;
    }
    if (name == card->name && questions == before)
        return;
    const ScorecardId id = card->id;
    std::optional<ScorecardId> written;
    if (!controller().transact({QStringLiteral("scorecard.edit"), name, true},
                               [&](Db &db) { written = scorecardstore::save(db, id, name, questions); }))
        return;
    m_shown = written;
    if (*written != id)
        controller().say(tr("A new version was begun; evaluations keep the version they were made with"),
                         true);
    refresh();
}

void ScorecardsPage::makeNew()
{
    flush();
    const QString name = controller()
                             .prompts()
                             .askText(tr("New scorecard"), tr("What it is called"))
                             .simplified()
                             .left(longestName);
    if (name.isEmpty())
        return;
    controller().transact({QStringLiteral("scorecard.add"), name}, [&](Db &db) {
        m_shown = qualitystore::insertScorecard(db, scorecardstore::freeName(db, name), 1, {});
    });
    refresh();
}

void ScorecardsPage::duplicate()
{
    flush();
    const Scorecard *card = shown();
    if (!card)
        return;
    const ScorecardId id = card->id;
    const QString name = tr("%1 (copy)").arg(card->name).left(longestName);
    controller().transact({QStringLiteral("scorecard.add"), name}, [&](Db &db) {
        m_shown = scorecardstore::duplicate(db, id, scorecardstore::freeName(db, name));
    });
    refresh();
}

void ScorecardsPage::retire()
{
    flush();
    const Scorecard *card = shown();
    if (!card)
        return;
    const bool retired = !card->retired;
    const QString name = card->name;
    const Op op{retired ? QStringLiteral("scorecard.retire") : QStringLiteral("scorecard.restore"), name};
    if (controller().transact(op, [&](Db &db) { scorecardstore::setRetired(db, name, retired); }))
        controller().say(retired ? tr("Retired: it is not offered any more, and its evaluations stay")
                                 : tr("Offered again"),
                         true);
}

void ScorecardsPage::remove()
{
    const Scorecard *card = shown();
    if (!card)
        return;
    const ScorecardId id = card->id;
    if (controller().transact({QStringLiteral("scorecard.remove"), card->name},
                              [id](Db &db) { scorecardstore::removeUnused(db, id); }))
        controller().say(tr("Scorecard removed"), true);
}

void ScorecardsPage::addShipped()
{
    if (controller().transact({QStringLiteral("scorecard.add"), tr("the ready-made ones")},
                              addShippedScorecards))
        controller().say(tr("The ready-made scorecards are in the book"), true);
}

void ScorecardsPage::preview()
{
    flush();
    const Scorecard *card = shown();
    if (!card)
        return;
    QDialog dialog(window());
    dialog.setWindowTitle(tr("Preview of %1").arg(card->name));
    dialog.resize(720, 640);
    auto *column = new QVBoxLayout(&dialog);
    auto *form = new EvaluationForm;
    form->show({}, *card);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->addWidget(form);
    column->addWidget(scrolled(holder), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
}

paper::EvaluationInput ScorecardsPage::blankForm() const
{
    paper::EvaluationInput input;
    input.scorecard = *shown();
    input.isBlank = true;
    input.supervisor = controller().settings().supervisor;
    input.teamName = controller().settings().teamName;
    input.today = controller().today();
    return input;
}

void ScorecardsPage::print()
{
    flush();
    if (!shown())
        return;
    const paper::EvaluationInput input = blankForm();
    previewPaper(
        controller(), input.scorecard.name,
        [&input](QPagedPaintDevice &device) { return paper::drawEvaluation(device, input); }, this);
}

void ScorecardsPage::savePdf()
{
    flush();
    if (!shown())
        return;
    const paper::EvaluationInput input = blankForm();
    savePaperPdf(controller(), input.scorecard.name, tr("%1 form.pdf").arg(input.scorecard.name),
                 [&input](QPagedPaintDevice &device) { return paper::drawEvaluation(device, input); });
}

bool ScorecardsPage::needsRefresh(const Changes &changes) const
{
    return changes.has(Entity::Scorecard) || changes.has(Entity::Behaviour) ||
           changes.has(Entity::Evaluation) || changes.has(Entity::Calibration);
}

} // namespace coachbook::ui
