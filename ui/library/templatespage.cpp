// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/templatespage.h"
#include "core/storage/templatestore.h"
#include "ui/library/librarytabs.h"
#include "ui/library/templateform.h"
#include "ui/shell/bookcontroller.h"
#include "ui/team/frozentable.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/card.h"
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTimer>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int pauseBeforeWriting = 700; // milliseconds

} // namespace

TemplatesPage::TemplatesPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_shipped(shippedTemplates()),
      m_model(new CellTable({tr("Type"), tr("Template"), tr("Minutes"), tr("State")},
                            {false, false, true, false}, this)),
      m_table(new FrozenTable), m_form(new TemplateForm), m_later(new QTimer(this)),
      m_new(new QAction(tr("New template…"), this)), m_duplicate(new QAction(tr("Duplicate"), this)),
      m_remove(new QAction(tr("Remove"), this)), m_preview(new QAction(tr("Preview"), this)),
      m_import(new QAction(tr("Import Template…"), this)), m_export(new QAction(tr("Export Template…"), this))
{
    makeActions();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::related);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::margin, 0, theme::margin, 0);
    auto *tabs = new LibraryTabs(QStringLiteral("templates"));
    connect(tabs, &LibraryTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    head->addWidget(tabs);
    head->addStretch();
    whole->addLayout(head);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(scrolled(m_form));
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    whole->addWidget(parts, 1);
    setFocusProxy(m_table);
    m_later->setSingleShot(true);
    m_later->setInterval(pauseBeforeWriting);
    connect(m_later, &QTimer::timeout, this, &TemplatesPage::save);
    connect(m_form, &TemplateForm::typed, this, [this] {
        m_hasUnsaved = true;
        showProblems(m_form->edited());
        m_later->start();
    });
    connect(m_form, &TemplateForm::settled, this, [this] {
        m_hasUnsaved = true;
        save();
    });
}

void TemplatesPage::makeActions()
{
    const std::tuple<QAction *, const char *, const char *, void (TemplatesPage::*)()> actions[] = {
        {m_new, "templates.new", "list-add", &TemplatesPage::makeNew},
        {m_preview, "templates.preview", "document-print-preview", &TemplatesPage::preview},
        {m_duplicate, "templates.duplicate", "edit-copy", &TemplatesPage::duplicate},
        {m_remove, "templates.remove", "edit-delete", &TemplatesPage::remove},
        {m_import, "templates.import", "document-import", &TemplatesPage::importFiles},
        {m_export, "templates.export", "document-export", &TemplatesPage::exportFile}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
}

QList<QAction *> TemplatesPage::secondaryActions()
{
    return {m_preview, m_duplicate, m_remove, m_import, m_export};
}

QWidget *TemplatesPage::makeList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(theme::margin, 0, theme::related, theme::margin);
    m_table->setAccessibleName(tr("Templates"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, unit * 20);
    m_table->setColumnWidth(2, unit * 10);
    m_table->setColumnWidth(3, unit * 11);
    m_table->setMinimumWidth(unit * 60);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showCurrent(); });
    return list;
}

QString TemplatesPage::subtitle() const
{
    const auto own =
        std::count_if(m_templates.begin(), m_templates.end(),
                      [this](const SessionTemplate &each) { return originOf(each) == Origin::Own; });
    const QString all = tr("%1 templates of sessions").arg(m_templates.size());
    return own == 0 ? all : tr("%1, %2 of them your own").arg(all).arg(own);
}

TemplatesPage::Origin TemplatesPage::originOf(const SessionTemplate &each) const
{
    const SessionTemplate *shipped = findTemplate(m_shipped, each.key);
    return !shipped ? Origin::Own : *shipped == each ? Origin::Shipped : Origin::Changed;
}

CellRow TemplatesPage::rowOf(const SessionTemplate &each, qint64 number) const
{
    const Origin origin = originOf(each);
    const QString state = origin == Origin::Own       ? tr("own", "a template")
                          : origin == Origin::Changed ? tr("changed", "a template")
                                                      : tr("as it came", "a template");
    return {number,
            {{typeTitle(each.type), {}, {}, theme::Tone::Muted},
             {each.name},
             {QString::number(each.minutes), each.minutes},
             {state, {}, {}, theme::Tone::Muted}}};
}

const SessionTemplate *TemplatesPage::shown() const
{
    return findTemplate(m_templates, m_shown);
}

void TemplatesPage::refresh()
{
    const QString wanted = m_shown;
    m_templates = templatestore::all(controller().db());
    std::stable_sort(m_templates.begin(), m_templates.end(),
                     [](const SessionTemplate &a, const SessionTemplate &b) { return a.type < b.type; });
    std::vector<CellRow> rows;
    int row = -1;
    for (const SessionTemplate &each : m_templates) {
        if (each.key == wanted)
            row = int(rows.size());
        rows.push_back(rowOf(each, qint64(rows.size())));
    }
    m_model->setRows(std::move(rows));
    m_shown = wanted;
    if (row >= 0)
        m_table->selectRow(row);
    m_table->keepCurrent();
    const bool writable = !controller().isReadOnly();
    m_form->setReadOnly(!writable);
    m_new->setEnabled(writable);
    m_import->setEnabled(writable);
    m_duplicate->setEnabled(writable);
    showCurrent();
    Q_EMIT titleChanged();
}

void TemplatesPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_templates.size()))
        return;
    const SessionTemplate &current = m_templates[std::size_t(row)];
    if (current.key != m_shown && m_hasUnsaved) {
        const QString next = current.key;
        save(); // of the one shown before; the list may be another one now
        m_hasUnsaved = false;
        m_shown = next;
        return refresh();
    }
    const Origin origin = originOf(current);
    m_remove->setText(origin == Origin::Own ? tr("Remove") : tr("Restore as It Came"));
    m_remove->setEnabled(!controller().isReadOnly() && origin != Origin::Shipped);
    if (current.key == m_shown && m_hasUnsaved)
        return;
    m_shown = current.key;
    m_form->show(current);
}

void TemplatesPage::showProblems(const SessionTemplate &edited)
{
    QString ofName, ofSteps;
    for (const TemplateIssue issue : issues(edited, m_templates)) {
        const bool isSteps = issue == TemplateIssue::StepMissing || issue == TemplateIssue::StepWithoutTitle;
        QString &problem = isSteps ? ofSteps : ofName;
        if (problem.isEmpty())
            problem = templateIssueText(issue);
    }
    m_form->setProblems(ofName, ofSteps);
}

/// What has a problem is not saved yet: it is still being made up.
void TemplatesPage::save()
{
    m_later->stop();
    const SessionTemplate *before = shown();
    if (!m_hasUnsaved || !before || controller().isReadOnly())
        return;
    const SessionTemplate edited = m_form->edited();
    showProblems(edited);
    if (edited.key != before->key || !issues(edited, m_templates).empty())
        return;
    m_hasUnsaved = false;
    if (edited == *before)
        return;
    const SessionTemplate *shipped = findTemplate(m_shipped, edited.key);
    const bool isAsItCame = shipped && *shipped == edited;
    controller().transact({QStringLiteral("template.edit"), edited.name, true}, [&](Db &db) {
        if (isAsItCame)
            templatestore::remove(db, edited.key);
        else
            templatestore::put(db, edited);
    });
}

} // namespace coachbook::ui
