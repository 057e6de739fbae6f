// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"
#include "core/storage/agentstore.h"
#include "ui/importing/conflictform.h"
#include "ui/importing/importforms.h"
#include "ui/importing/importmodels.h"
#include "ui/importing/importtable.h"
#include "ui/importing/importwords.h"
#include "ui/importing/peopleform.h"
#include "ui/importing/saverefused.h"
#include "ui/importing/stepcard.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partbar.h"
#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace coachbook::ui {
ImportPage::ImportPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_files(new ImportFiles(controller, this)),
      m_choose(new QAction(theme::icon(QStringLiteral("document-open")), tr("Choose Files…"), this)),
      m_import(new QAction(theme::icon(QStringLiteral("document-import")), tr("Import"), this)),
      m_removeFile(new QAction(theme::icon(QStringLiteral("list-remove")), tr("Take File Off"), this)),
      m_today(new QAction(tr("See who is due"), this)), m_stack(new QStackedWidget), m_tabs(new PartBar),
      m_file(new StepCard(1, tr("File"))), m_kind(new StepCard(2, tr("What it is"))),
      m_columns(new StepCard(3, tr("Columns"))), m_people(new StepCard(4, tr("People"))),
      m_result(new StepCard(5, tr("Result")))
{
    m_choose->setObjectName(QStringLiteral("import.choose"));
    m_import->setObjectName(QStringLiteral("import.run"));
    m_removeFile->setObjectName(QStringLiteral("import.remove"));
    m_today->setObjectName(QStringLiteral("import.today"));
    m_today->setProperty("menu", QStringLiteral("none")); // the View menu has it
    connect(m_today, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("today")}); });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->addWidget(m_stack);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("document-import"), tr("Drop your team's exports here"),
        tr("A roster, interactions, evaluations and a coaching log, as CSV, Excel or JSON files or a zip of "
           "them; transcripts, also a folder of them. Drop them together: the roster is read first. Nothing "
           "is written before you have seen what was understood."),
        m_choose));
    auto *steps = new QWidget;
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::group);
    m_tabs->setAccessibleName(tr("Files, in the order in which they are imported"));
    m_tabs->setUsesScrollButtons(true);
    column->addWidget(m_tabs);
    for (StepCard *step : {m_file, m_kind, m_columns, m_people, m_result})
        column->addWidget(step);
    column->addStretch(1);
    m_stack->addWidget(scrolled(steps));
    m_columns->setOpen(true);
    m_result->setOpen(true);
    m_result->setFoldable(false);
    connect(m_choose, &QAction::triggered, this, &ImportPage::chooseFiles);
    connect(m_import, &QAction::triggered, m_files, &ImportFiles::importAll);
    connect(m_removeFile, &QAction::triggered, this, [this] { m_files->remove(m_tabs->currentIndex()); });
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportPage::show);
    connect(m_files, &ImportFiles::changed, this, &ImportPage::filesChanged);
    connect(m_files, &ImportFiles::wasRead, this, [this](const QString &path) { m_wanted = path; });
    connect(m_files, &ImportFiles::imported, this, &ImportPage::sayImported);
    connect(&controller, &BookController::bookClosed, m_files, &ImportFiles::clear);
    filesChanged();
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::subtitle() const
{
    if (m_files->files().empty())
        return tr("Bring the team in, or this week's exports");
    if (m_files->isBusy())
        return tr("Working; the progress is at the foot of the window");
    const int ready = m_files->importable(), waiting = m_files->waiting();
    const QString waits =
        waiting == 1 ? tr("1 file waits for an answer") : tr("%n files wait for an answer", nullptr, waiting);
    if (ready == 0)
        return waiting > 0 ? waits
               : isAllIn() ? tr("Nothing left to import")
                           : tr("Nothing can be imported yet");
    const QString isReady =
        ready == 1 ? tr("1 file ready to import") : tr("%n files ready to import", nullptr, ready);
    return waiting > 0
               ? tr("%1, %2", "2 files ready to import, 1 file waits for an answer").arg(isReady, waits)
               : isReady;
}

bool ImportPage::isAllIn() const
{
    const std::vector<ImportFile> &files = m_files->files();
    return m_files->importable() == 0 && m_files->waiting() == 0 &&
           std::any_of(files.begin(), files.end(), [](const ImportFile &file) { return file.result; });
}

QAction *ImportPage::primaryAction()
{
    if (m_files->files().empty())
        return nullptr;
    return m_files->importable() > 0 ? m_import : isAllIn() ? m_today : m_choose;
}

QList<QAction *> ImportPage::secondaryActions()
{
    if (m_files->files().empty())
        return {};
    return primaryAction() == m_choose ? QList<QAction *>{m_removeFile}
                                       : QList<QAction *>{m_choose, m_removeFile};
}

void ImportPage::chooseFiles()
{
    const QStringList paths = controller().prompts().openFiles(
        tr("Choose files to import"),
        tr("Exports (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson *.ics *.zip *.vtt *.srt *.md);;"
           "Calibration packets (*.coachpacket);;All files (*)"));
    if (!paths.isEmpty())
        Q_EMIT filesChosen(paths);
}

void ImportPage::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !controller().hasBook())
        return;
    if (m_files->isBusy())
        controller().say(tr("These files were not taken: others are being read or written. Choose them again "
                            "when that is done."));
    else
        m_files->add(paths);
}

const ImportFile *ImportPage::current() const
{
    const auto place = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
    return place < m_files->files().size() ? &m_files->files()[place] : nullptr;
}

void ImportPage::filesChanged()
{
    const bool busy = m_files->isBusy();
    const int ready = m_files->importable();
    m_stack->setCurrentIndex(m_files->files().empty() ? 0 : 1);
    m_import->setText(ready > 1 ? tr("Import %n Files", nullptr, ready) : tr("Import"));
    m_import->setEnabled(!busy && ready > 0 && !controller().isReadOnly());
    m_choose->setEnabled(!busy);
    m_removeFile->setEnabled(!busy);
    for (StepCard *step : {m_kind, m_columns, m_people})
        step->setEnabled(!busy);
    fillTabs();
    if (!busy)
        show(m_tabs->currentIndex());
    Q_EMIT titleChanged();
}

void ImportPage::fillTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const QString shown = m_wanted.isEmpty() ? m_path : m_wanted;
    m_wanted.clear();
    int selected = 0;
    for (const ImportFile &file : m_files->files()) {
        if (file.path == shown)
            selected = m_tabs->count();
        const int tab = m_tabs->addTab(theme::noMnemonic(QFileInfo(file.path).fileName()));
        if (file.asks() || file.plan.problem)
            m_tabs->setBadge(tab, {Badge::Shape::Triangle, theme::Tone::Bad, tr("needs you")});
    }
    m_tabs->setCurrentIndex(selected);
    m_tabs->setVisible(m_tabs->count() > 1);
}

void ImportPage::show(int)
{
    const ImportFile *file = current();
    if (!file)
        return;
    const bool isOther = file->path != m_path;
    m_path = file->path;
    fillFile(*file);
    fillKind(*file);
    fillColumns(*file);
    fillPeople(*file);
    fillResult(*file);
    if (isOther) {
        m_file->setOpen(false);
        m_columns->setOpen(!file->result);
    }
}

void ImportPage::fillFile(const ImportFile &file)
{
    QStringList parts{QFileInfo(file.path).fileName(), QLocale().formattedDataSize(file.plan.shape.bytes)};
    for (const Decision &decision : file.plan.decisions) {
        if (decision.about == DecisionAbout::Encoding || decision.about == DecisionAbout::Delimiter)
            parts << decisionText({decision.about, DecisionGround::OnlyOne, decision.value, 0, {}});
        else if (decision.about == DecisionAbout::Table && !decision.value.isEmpty())
            parts << (file.plan.shape.format == FileFormat::Xlsx ? tr("sheet “%1”") : tr("list “%1”"))
                         .arg(decision.value);
    }
    const bool noTranscripts = file.plan.problem == FileProblem::NoTranscripts;
    const bool unreadable = file.plan.problem && (file.plan.mapping.columns.empty() || noTranscripts) &&
                            file.plan.problem != FileProblem::UnknownKind && file.plan.tables.size() < 2;
    m_file->setState(unreadable ? StepCard::State::Wrong : StepCard::State::Done,
                     unreadable ? problemText(file.plan) : parts.join(QLatin1String(", ")));
    m_file->setBody(fileBody(file));
    m_kind->setVisible(!unreadable);
    m_columns->setVisible(!file.plan.mapping.columns.empty() && !unreadable);
}

QWidget *ImportPage::fileBody(const ImportFile &file)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(Label::wrapped(file.shownPath, theme::Type::Body, theme::Tone::Muted));
    for (const Decision &decision : file.plan.decisions) {
        if (decision.about == DecisionAbout::Encoding || decision.about == DecisionAbout::Delimiter ||
            decision.about == DecisionAbout::HeaderLine)
            column->addWidget(Label::wrapped(tr("%1: %2", "Encoding: UTF-8, because …")
                                                 .arg(decisionName(decision.about), decisionText(decision))));
    }
    return body;
}

void ImportPage::fillKind(const ImportFile &file)
{
    const bool asks = !file.plan.questions.empty();
    const bool wrong = file.plan.problem.has_value();
    QStringList summary;
    if (asks) {
        summary << questionText(file.plan.questions.front());
    } else if (wrong) {
        summary << problemText(file.plan);
    } else {
        summary << importKindText(file.plan.mapping.kind) << rowsText(file.plan.rows);
        for (const Decision &decision : file.plan.decisions) {
            if (decision.about == DecisionAbout::DateOrder)
                summary << tr("dates %1", "dates day first, because …").arg(decisionText(decision));
            if (decision.about == DecisionAbout::DurationUnit)
                summary << tr("durations in %1", "durations in minutes, chosen").arg(decisionText(decision));
        }
    }
    m_kind->setState(asks || wrong ? StepCard::State::Wrong : StepCard::State::Done,
                     summary.join(QLatin1String(", ")));
    auto *form = new KindForm(file);
    connect(form, &KindForm::chosen, this,
            [this](const ImportOptions &options) { m_files->setOptions(m_tabs->currentIndex(), options); });
    m_kind->setBody(form);
    m_kind->setOpen(asks || wrong);
}

void ImportPage::fillColumns(const ImportFile &file)
{
    const bool isTable = file.plan.shape.format != FileFormat::Transcripts;
    m_columns->setFoldable(isTable);
    if (!isTable) {
        m_columns->setState(StepCard::State::Done,
                            tr("Not a table: who says what is told by how the file is built"));
        m_columns->setBody(nullptr);
        return;
    }
    const std::vector<Column> &columns = file.plan.mapping.columns;
    const auto used =
        std::count_if(columns.begin(), columns.end(), [](const Column &column) { return column.field; });
    const bool missing = file.plan.problem == FileProblem::MissingColumns;
    QString summary = tr("%1 of %2 columns are used").arg(used).arg(columns.size());
    if (!missing && file.plan.mapping.kind == ImportKind::Interactions && file.plan.mapping.lacksAgent())
        summary += tr("; none names the agent, so the rows count for nobody’s figures");
    m_columns->setState(missing ? StepCard::State::Wrong : StepCard::State::Done, summary);
    auto *form = new ColumnForm(file);
    connect(form, &ColumnForm::chosen, this,
            [this](const ImportOptions &options) { m_files->setOptions(m_tabs->currentIndex(), options); });
    m_columns->setBody(form);
    if (missing)
        m_columns->setOpen(true);
    if (file.result)
        m_columns->setOpen(false);
}

void ImportPage::fillPeople(const ImportFile &file)
{
    m_people->setVisible(!file.plan.problem);
    if (file.asks()) {
        m_people->setState(StepCard::State::ToDo, tr("Waits for an answer above"));
        m_people->setFoldable(false);
        m_people->setBody(nullptr);
        return;
    }
    const int open = file.result ? 0 : undecidedPeople(file);
    m_people->setState(open > 0 ? StepCard::State::ToDo : StepCard::State::Done, peopleSummary(file));
    m_people->setFoldable(!file.people.empty());
    if (file.people.empty()) {
        m_people->setBody(nullptr);
        return;
    }
    std::vector<Agent> agents;
    controller().guarded([&] { agents = agentstore::all(controller().db()); });
    auto *form = new PeopleForm(file, agents);
    connect(form, &PeopleForm::chosen, this,
            [this](const QString &label, const std::optional<PersonChoice> &choice) {
                m_files->setChoice(m_tabs->currentIndex(), label, choice);
            });
    connect(form, &PeopleForm::suggestionsTaken, this,
            [this](const auto &choices) { m_files->setChoices(m_tabs->currentIndex(), choices); });
    form->setEnabled(!file.result);
    m_people->setBody(form);
    m_people->setOpen(open > 0 || (!file.result && m_people->isOpen()));
}

void ImportPage::fillResult(const ImportFile &file)
{
    m_result->setVisible(!file.plan.problem);
    if (file.result)
        m_result->setState(
            StepCard::State::Done,
            tr("Imported %1. Rows: %2")
                .arg(recordsText(file.plan.mapping.kind, file.result->records), countsText(*file.result)));
    else if (!file.plan.questions.empty())
        m_result->setState(StepCard::State::ToDo, tr("Waits for an answer above"));
    else if (file.trial)
        m_result->setState(
            StepCard::State::ToDo,
            tr("Would import %1. Rows: %2", "Would import 14 agents. Rows: 14 new")
                .arg(recordsText(file.plan.mapping.kind, file.trial->records), countsText(*file.trial)));
    else
        m_result->setState(StepCard::State::ToDo,
                           tr("Refused rows will be listed here; Undo takes all of it back"));
    m_result->setBody(resultBody(file));
}

QWidget *ImportPage::resultBody(const ImportFile &file)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    const std::optional<ImportResult> &result = file.result ? file.result : file.trial;
    if (result && !result->problems.empty()) {
        column->addWidget(Label::wrapped(
            file.result
                ? tr("These rows were refused. Mend them in the file and import it again: what is in the "
                     "book already stays as it is.")
                : tr("These rows will be refused, the others imported:")));
        column->addWidget(importTable(new ProblemsModel(result->problems), tr("Refused rows"), 2));
        column->addWidget(saveRefusedButton(controller(), file.plan, *result), 0, Qt::AlignLeft);
    }
    if (asksAboutConflicts(file)) {
        auto *form = new ConflictForm(file);
        connect(form, &ConflictForm::chosen, this, [this](const ConflictChoice &choice) {
            m_files->setConflicts(m_tabs->currentIndex(), choice);
        });
        column->addWidget(form);
    }
    // Before a question is answered the rows would be read by chance.
    if (!file.result && !file.asks() && !file.preview.empty()) {
        column->addWidget(
            new Label(tr("The first rows, as they will be read:"), theme::Type::Body, theme::Tone::Muted));
        column->addWidget(importTable(new PreviewModel(file), tr("First rows"), -1));
    }
    if (column->isEmpty()) {
        delete body;
        return nullptr;
    }
    return body;
}

void ImportPage::sayImported(const std::vector<ImportDone> &done)
{
    ImportResult sum;
    std::map<ImportKind, qint64> counts;
    for (const ImportDone &each : done) {
        sum.added += each.result.added;
        sum.updated += each.result.updated;
        sum.refused += each.result.refused;
        sum.ignored += each.result.ignored;
        counts[each.kind] += each.result.records;
    }
    QStringList records;
    for (const auto &[kind, count] : counts)
        records << recordsText(kind, count);
    const bool wrote = sum.added + sum.updated > 0;
    controller().say(wrote ? tr("Imported %1. Rows: %2", "Imported 14 agents, 84 sessions. Rows: 98 new")
                                 .arg(records.join(QLatin1String(", ")), countsText(sum))
                           : tr("Imported: nothing new"),
                     wrote);
}

} // namespace coachbook::ui
