// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"
#include "core/domain/agent.h"
#include "core/domain/behaviourlibrary.h"
#include "core/storage/newbook.h"
#include "core/storage/qualitystore.h"
#include "ui/library/librarytabs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/team/frozentable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

QString shortPriority(Priority priority)
{
    return QStringLiteral("P%1").arg(static_cast<int>(priority));
}

std::vector<CellRow> rowsOf(const std::vector<Behaviour> &behaviours)
{
    std::vector<CellRow> rows;
    for (const Behaviour &each : behaviours)
        rows.push_back(
            {each.id.value(),
             {{shortPriority(each.priority), QString::number(static_cast<int>(each.priority)) + each.area},
              {each.name},
              {each.area, {}, {}, theme::Tone::Muted}}});
    return rows;
}

QStringList areasOf(const std::vector<Behaviour> &behaviours)
{
    QStringList areas;
    for (const Behaviour &each : behaviours) {
        if (!each.area.isEmpty())
            areas << each.area;
    }
    areas.removeDuplicates();
    areas.sort(Qt::CaseInsensitive);
    return areas;
}

} // namespace

LibraryPage::LibraryPage(BookController &controller, QWidget *parent)
    : Page(controller, parent),
      m_model(new CellTable({tr("Priority"), tr("Behaviour"), tr("Area")}, {}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_find(new QLineEdit),
      m_form(new BehaviourForm), m_stack(new QStackedLayout), m_later(new QTimer(this)),
      m_new(new QAction(tr("New behaviour…"), this)),
      m_add(new QAction(tr("Add the shipped behaviours"), this))
{
    makeActions();
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(scrolled(m_form));
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    m_stack->addWidget(parts);
    m_stack->addWidget(new EmptyState(QStringLiteral("bookmarks"), tr("No behaviour yet"),
                                      tr("A behaviour is one act that can be seen or heard, such as "
                                         "“verifies identity before discussing the "
                                         "account”. Focus, plans and action items are built from this list."),
                                      m_add));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::related);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::margin, 0, theme::margin, 0);
    auto *tabs = new LibraryTabs(QStringLiteral("library"));
    connect(tabs, &LibraryTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    head->addWidget(tabs);
    head->addStretch();
    whole->addLayout(head);
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_table);
    m_later->setSingleShot(true);
    m_later->setInterval(700);
    connect(m_later, &QTimer::timeout, this, &LibraryPage::save);
    connect(m_form, &BehaviourForm::typed, this, [this] {
        m_hasUnsaved = true;
        m_later->start();
    });
    connect(m_form, &BehaviourForm::settled, this, [this] {
        m_hasUnsaved = true;
        save();
    });
    connect(m_form, &BehaviourForm::resetClicked, this, &LibraryPage::reset);
}

void LibraryPage::makeActions()
{
    const std::tuple<QAction *, const char *, const char *, void (LibraryPage::*)()> actions[] = {
        {m_new, "library.new", "list-add", &LibraryPage::makeNew},
        {m_add, "library.addShipped", "bookmarks", &LibraryPage::addShipped}};
    for (const auto &[action, name, icon, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, slot);
    }
}

QWidget *LibraryPage::makeList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(theme::margin, 0, theme::related, theme::margin);
    column->setSpacing(theme::related + theme::small);
    m_find->setPlaceholderText(tr("Find by words, area or priority"));
    m_find->setAccessibleName(tr("Find behaviour"));
    addClearButton(m_find);
    column->addWidget(m_find);
    m_table->setAccessibleName(tr("Behaviours"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, unit * 12);
    m_table->setColumnWidth(2, unit * 16);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setMinimumWidth(unit * 50);
    column->addWidget(m_table, 1);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_table->keepCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showCurrent(); });
    return list;
}

QString LibraryPage::subtitle() const
{
    if (m_behaviours.empty())
        return {};
    const auto own = std::count_if(m_behaviours.begin(), m_behaviours.end(),
                                   [](const Behaviour &each) { return each.key.isEmpty(); });
    const QString all = tr("%1 behaviours that can be coached").arg(m_behaviours.size());
    return own == 0 ? all : tr("%1, %2 of them your own").arg(all).arg(own);
}

QList<QAction *> LibraryPage::secondaryActions()
{
    return m_add->isVisible() ? QList<QAction *>{m_add} : QList<QAction *>{};
}

const Behaviour *LibraryPage::find(std::optional<BehaviourId> id) const
{
    const auto found = std::find_if(m_behaviours.begin(), m_behaviours.end(),
                                    [&](const Behaviour &each) { return id == each.id; });
    return found == m_behaviours.end() ? nullptr : &*found;
}

void LibraryPage::setSubject(qint64 id)
{
    if (id <= 0)
        return;
    m_find->clear();
    m_shown = BehaviourId(id);
}

void LibraryPage::refresh()
{
    const std::optional<BehaviourId> shown = m_shown;
    m_behaviours = qualitystore::behaviours(controller().db());
    m_model->setRows(rowsOf(m_behaviours));
    if (find(shown))
        select(*shown);
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_behaviours.empty() ? 1 : 0);
    const bool writable = !controller().isReadOnly();
    m_form->setReadOnly(!writable);
    m_new->setEnabled(writable);
    const std::size_t shipped = shippedBehaviours().size();
    const auto there = std::count_if(m_behaviours.begin(), m_behaviours.end(),
                                     [](const Behaviour &each) { return !each.key.isEmpty(); });
    m_add->setEnabled(writable);
    m_add->setVisible(there < static_cast<qint64>(shipped));
    showCurrent();
    Q_EMIT titleChanged();
}

void LibraryPage::select(BehaviourId id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CellTable::IdRole).toLongLong() == id.value()) {
            m_table->selectRow(row);
            m_table->scrollTo(m_filter->index(row, 1));
            return;
        }
    }
}

void LibraryPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const BehaviourId id(index.data(CellTable::IdRole).toLongLong());
    if (m_shown != id)
        save(); // of the one shown before
    const Behaviour *behaviour = find(id);
    if (!behaviour || (m_shown == id && m_hasUnsaved))
        return;
    m_shown = id;
    m_form->show(*behaviour, areasOf(m_behaviours));
}

void LibraryPage::flush()
{
    save();
}

void LibraryPage::save()
{
    m_later->stop();
    if (!m_hasUnsaved || controller().isReadOnly())
        return;
    m_hasUnsaved = false;
    const Behaviour *before = find(m_shown);
    Behaviour edited = m_form->behaviour();
    if (!before || edited.id != before->id)
        return;
    const bool taken = std::any_of(m_behaviours.begin(), m_behaviours.end(), [&](const Behaviour &each) {
        return each.id != edited.id && each.name.compare(edited.name, Qt::CaseInsensitive) == 0;
    });
    if (edited.name.isEmpty() || taken) {
        m_form->setNameProblem(taken ? tr("Another behaviour has this name")
                                     : tr("A behaviour needs a name"));
        edited.name = before->name;
    } else {
        m_form->setNameProblem({});
    }
    if (edited != *before)
        write(edited, true);
}

void LibraryPage::write(const Behaviour &edited, bool goesOn)
{
    controller().transact({QStringLiteral("behaviour.edit"), edited.name, goesOn},
                          [&](Db &db) { qualitystore::updateBehaviour(db, edited); });
}

void LibraryPage::reset()
{
    const Behaviour *before = find(m_shown);
    const std::optional<BehaviourDraft> shipped = before ? shippedText(*before) : std::nullopt;
    if (!shipped)
        return;
    Behaviour edited = *before;
    static_cast<BehaviourDraft &>(edited) = *shipped;
    m_hasUnsaved = false;
    write(edited, false);
    controller().say(tr("Reset to the text it came with"), true);
}

void LibraryPage::makeNew()
{
    flush();
    const QString name = controller()
                             .prompts()
                             .askText(tr("New behaviour"), tr("What one can see or hear the agent do"))
                             .simplified();
    if (name.isEmpty())
        return;
    std::optional<Behaviour> known;
    std::optional<BehaviourId> made;
    controller().guarded([&] {
        known = qualitystore::findBehaviourByName(controller().db(), name);
        if (known)
            return;
        BehaviourDraft draft;
        draft.name = name.left(longestName);
        draft.priority = guessPriority({}, name);
        controller().book().transact({QStringLiteral("behaviour.add"), draft.name},
                                     [&](Db &db) { made = qualitystore::insertBehaviour(db, draft); });
    });
    if (known)
        controller().say(tr("“%1” is in the library already").arg(known->name));
    else if (made)
        controller().say(tr("“%1” added").arg(name), true);
    if (known || made)
        setSubject((known ? known->id : *made).value());
    refresh();
}

void LibraryPage::addShipped()
{
    if (controller().transact({QStringLiteral("behaviour.add"), tr("the shipped library")},
                              addShippedBehaviours))
        controller().say(tr("The shipped behaviours are in the library"), true);
}

void LibraryPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace coachbook::ui
