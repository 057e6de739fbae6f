// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logpage.h"
#include "ui/plan/planpaper.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/optext.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int newestShown = 5000;
constexpr qsizetype longestButton = 44;

Cell howCell(LogEntry::Kind kind)
{
    switch (kind) {
    case LogEntry::Kind::Do:
        return {LogPage::tr("done"), {}, {}, theme::Tone::Muted};
    case LogEntry::Kind::Undo:
        return {LogPage::tr("undone"), {}, {}, theme::Tone::Warn};
    case LogEntry::Kind::Redo:
        return {LogPage::tr("done again"), {}, {}, theme::Tone::Info};
    }
    return {};
}

QString shortened(const QString &text)
{
    return theme::noMnemonic(text.size() > longestButton ? text.left(longestButton - 1) + QStringLiteral("…")
                                                         : text);
}

} // namespace

std::vector<CellRow> logRows(const std::vector<LogEntry> &entries, QDate today)
{
    std::vector<CellRow> rows;
    rows.reserve(entries.size());
    for (const LogEntry &entry : entries)
        rows.push_back(
            {entry.id.value(),
             {{dayAndTime(entry.at, today), static_cast<qlonglong>(entry.id.value()), {}, theme::Tone::Muted},
              {opSentence(entry.op)},
              howCell(entry.kind),
              {QString::number(entry.rows), entry.rows, {}, theme::Tone::Muted}}});
    return rows;
}

LogPage::LogPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_model(new CellTable({tr("When"), tr("What"), tr("How"), tr("Rows")},
                                                      {false, false, false, true}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_find(new QLineEdit),
      m_count(new Label({}, theme::Type::Secondary, theme::Tone::Muted)), m_stack(new QStackedLayout),
      m_undo(new QAction(tr("Undo"), this)), m_redo(new QAction(tr("Redo"), this)),
      m_copy(new QAction(tr("Copy as text"), this)), m_print(new QAction(tr("Print preview…"), this)),
      m_pdf(new QAction(tr("Save as PDF…"), this))
{
    makeActions();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(
        new EmptyState(QStringLiteral("view-history"), tr("Nothing has changed yet"),
                       tr("Every change of the book is listed here with its time, and stays.")));
    setLayout(m_stack);
    setFocusProxy(m_table);
}

void LogPage::makeActions()
{
    const std::tuple<QAction *, const char *, const char *> actions[] = {
        {m_undo, "log.undo", "edit-undo"},
        {m_redo, "log.redo", "edit-redo"},
        {m_copy, "log.copy", "edit-copy"},
        {m_print, "log.print", "document-print-preview"},
        {m_pdf, "log.pdf", "document-export"}};
    for (const auto &[action, name, icon] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
    }
    connect(m_undo, &QAction::triggered, &controller(), &BookController::undo);
    connect(m_redo, &QAction::triggered, &controller(), &BookController::redo);
    connect(m_copy, &QAction::triggered, this, &LogPage::copyAll);
    connect(m_print, &QAction::triggered, this, &LogPage::print);
    connect(m_pdf, &QAction::triggered, this, &LogPage::savePdf);
}

QWidget *LogPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::related + theme::small);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::related);
    m_find->setPlaceholderText(tr("Find by agent, kind of change or day"));
    m_find->setAccessibleName(tr("Find change"));
    addClearButton(m_find);
    m_find->setMinimumWidth(300);
    tools->addWidget(m_find);
    tools->addWidget(m_count);
    tools->addStretch();
    column->addLayout(tools);
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, unit * 22);
    m_table->setColumnWidth(2, unit * 14);
    m_table->setColumnWidth(3, unit * 9);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(m_table, 1);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_table, &FrozenTable::copied, this, [this] { controller().say(tr("Copied as text")); });
    return content;
}

QString LogPage::subtitle() const
{
    return m_model->rowCount() == 0 ? QString()
                                    : tr("Every change of this book, newest first; nothing is removed");
}

void LogPage::refresh()
{
    m_model->setRows(logRows(controller().book().log(newestShown), controller().today()));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    const QString undo = controller().undoText(), redo = controller().redoText();
    const bool writable = !controller().isReadOnly();
    m_undo->setText(undo.isEmpty() ? tr("Undo") : shortened(undo));
    m_undo->setToolTip(theme::plainToolTip(undo));
    m_undo->setEnabled(writable && !undo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("Redo") : shortened(redo));
    m_redo->setToolTip(theme::plainToolTip(redo));
    m_redo->setEnabled(writable && !redo.isEmpty());
    showCount();
}

void LogPage::showCount()
{
    m_table->keepCurrent();
    const int shown = m_filter->rowCount();
    QString text = shown == 1 ? tr("1 change") : tr("%1 changes").arg(shown);
    if (m_model->rowCount() == newestShown)
        text = tr("%1 of the newest %2").arg(text).arg(newestShown);
    m_count->setText(text);
}

paper::TableInput LogPage::table() const
{
    paper::TableInput input;
    input.title = tr("Change log");
    input.subtitle = bookName(controller());
    input.headers = m_model->headers();
    input.numeric = m_model->numeric();
    input.today = controller().today();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column)
            cells << m_filter->index(row, column).data().toString();
        input.rows.push_back(cells);
    }
    return input;
}

void LogPage::copyAll()
{
    const paper::TableInput shown = table();
    QStringList lines{shown.headers.join(QLatin1Char('\t'))};
    for (const QStringList &row : shown.rows)
        lines << row.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    controller().say(tr("Copied as text, to paste in a table or a mail"));
}

void LogPage::print()
{
    previewPaper(
        controller(), tr("Change log"),
        [input = table()](QPagedPaintDevice &device) { return paper::drawTable(device, input); }, this);
}

void LogPage::savePdf()
{
    savePaperPdf(controller(), tr("Change log"), tr("Change log.pdf"),
                 [input = table()](QPagedPaintDevice &device) { return paper::drawTable(device, input); });
}

void LogPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace coachbook::ui
