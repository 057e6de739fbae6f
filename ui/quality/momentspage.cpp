// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/momentspage.h"
#include "core/domain/evaluation.h"
#include "core/storage/recordingstore.h"
#include "ui/playing/playerbar.h"
#include "ui/quality/momentfilters.h"
#include "ui/quality/qualitytabs.h"
#include "ui/quality/qualitywords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/team/frozentable.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int mostShown = 500;

QString timeText(const MomentDraft &moment)
{
    if (!moment.startMs)
        return {};
    const QString from = momentText(static_cast<int>(*moment.startMs / 1000));
    return moment.endMs && *moment.endMs > *moment.startMs
               ? MomentsPage::tr("%1 to %2").arg(from, momentText(static_cast<int>(*moment.endMs / 1000)))
               : from;
}

/// The words of a snippet, without the marks around what was found.
QString withoutMarks(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3)).simplified();
}

/// One line: the quote, else the note.
QString gist(const momentstore::Found &found)
{
    if (!found.moment.quote.isEmpty())
        return MomentsPage::tr("“%1”").arg(found.moment.quote.simplified());
    return found.moment.note.isEmpty() ? found.question : found.moment.note.simplified();
}

} // namespace

MomentsPage::MomentsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_model(new CellTable({tr("Kind"), tr("What was said or noted"), tr("Agent"),
                                                       tr("Behaviour"), tr("Day"), tr("At")},
                                                      {}, this)),
      m_table(new FrozenTable), m_filters(new MomentFilters),
      m_head(Label::wrapped({}, theme::Type::Section)), m_quote(Label::wrapped({})),
      m_note(Label::wrapped({}, theme::Type::Body, theme::Tone::Muted)),
      m_from(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)), m_stack(new QStackedLayout),
      m_open(new QAction(theme::icon(QStringLiteral("go-next")), tr("Open Evaluation"), this)),
      m_clip(new QAction(theme::icon(QStringLiteral("document-export")), tr("Export Clip…"), this)),
      m_edit(new QAction(theme::icon(QStringLiteral("document-edit")), tr("Edit Moment…"), this)),
      m_copy(new QAction(theme::icon(QStringLiteral("edit-copy")), tr("Copy without Name"), this)),
      m_toGroup(new QAction(theme::icon(QStringLiteral("user-others")), tr("Add to a Group Session…"), this)),
      m_toSession(
          new QAction(theme::icon(QStringLiteral("document-edit")), tr("Add to the Next Session"), this)),
      m_player(new PlayerBar)
{
    makeActions();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    whole->setSpacing(theme::related);
    auto *tabs = new QualityTabs(QStringLiteral("moments"));
    connect(tabs, &QualityTabs::chosen, this, [this](const QString &page) { Q_EMIT goTo({page}); });
    whole->addWidget(tabs);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(
        QStringLiteral("bookmarks"), tr("No moment yet"),
        tr("A moment is a part of a conversation worth talking about: an example to follow, or a chance to "
           "improve. Mark them while you evaluate; times in the comments of imported evaluations are here "
           "too.")));
    whole->addLayout(m_stack, 1);
    setFocusProxy(m_filters);
}

void MomentsPage::makeActions()
{
    const std::tuple<QAction *, const char *, void (MomentsPage::*)()> actions[] = {
        {m_open, "moments.open", &MomentsPage::openCurrent},
        {m_clip, "moments.clip", &MomentsPage::exportCurrent},
        {m_edit, "moments.edit", &MomentsPage::editCurrent},
        {m_copy, "moments.copy", &MomentsPage::copyCurrent},
        {m_toGroup, "moments.toGroup", &MomentsPage::addToGroup},
        {m_toSession, "moments.toSession", &MomentsPage::addToNext}};
    for (const auto &[action, name, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, slot);
    }
}

QWidget *MomentsPage::makeDetail()
{
    auto *card = new Card;
    for (Label *label : {m_head, m_quote, m_note, m_from}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->column()->addWidget(label);
    }
    card->column()->addWidget(m_player);
    m_player->hide();
    card->column()->addStretch();
    return card;
}

QWidget *MomentsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(m_filters);
    connect(m_filters, &MomentFilters::changed, this, [this] { controller().guarded([this] { look(); }); });
    m_table->setAccessibleName(tr("Moments"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {24, 40, 18, 26, 12, 8};
    for (int each = 0; each < 6; ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(makeDetail());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    column->addWidget(parts, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showCurrent(); });
    connect(m_table, &QTableView::activated, this, &MomentsPage::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &MomentsPage::openCurrent);
    return content;
}

QString MomentsPage::subtitle() const
{
    return !m_hasAny                     ? QString()
           : m_found.size() == mostShown ? tr("The newest %1 moments").arg(mostShown)
           : m_found.size() == 1         ? tr("1 moment")
                                         : tr("%1 moments").arg(m_found.size());
}

void MomentsPage::setSubject(qint64 id)
{
    if (id > 0)
        m_wanted = id;
}

void MomentsPage::refresh()
{
    m_filters->fill(controller().db());
    m_hasAny = !momentstore::find(controller().db(), {}, 1).empty();
    m_stack->setCurrentIndex(m_hasAny ? 0 : 1);
    look();
}

CellRow MomentsPage::rowOf(const momentstore::Found &found) const
{
    const MomentDraft &moment = found.moment;
    const QString at = moment.startMs ? momentText(static_cast<int>(*moment.startMs / 1000)) : QString();
    return {0,
            {{momentKindText(moment.kind), {}, badgeOf(moment.kind)},
             {gist(found)},
             {found.agent},
             {found.behaviour, {}, {}, theme::Tone::Muted},
             {dayText(moment.day, controller().today()), {}, {}, theme::Tone::Muted},
             {at, {}, {}, theme::Tone::Muted}}};
}

CellRow MomentsPage::rowOf(const SearchHit &said) const
{
    const QString day = said.day ? dayText(*said.day, controller().today()) : QString();
    const QString at = said.startMs ? momentText(static_cast<int>(*said.startMs / 1000)) : QString();
    return {0,
            {{tr("Said", "in a transcript"), {}, {}, theme::Tone::Muted},
             {tr("“%1”").arg(withoutMarks(said.snippet))},
             {said.title},
             {},
             {day, {}, {}, theme::Tone::Muted},
             {at, {}, {}, theme::Tone::Muted}}};
}

/// What was said with these words and is no moment yet; a kind or a behaviour only a moment has.
void MomentsPage::lookInTranscripts(const momentstore::Filter &filter)
{
    m_said.clear();
    constexpr int mostSaid = 100, shortest = 3;
    if (filter.text.trimmed().size() < shortest || filter.kind || filter.behaviour)
        return;
    m_said = searchstore::findTurns(controller().db(), filter.text, mostSaid);
    std::erase_if(m_said, [&filter](const SearchHit &hit) {
        return (filter.agent && hit.agent != filter.agent) ||
               (filter.from.isValid() && (!hit.day || *hit.day < filter.from));
    });
}

void MomentsPage::look()
{
    const momentstore::Filter wantedParts = m_filters->filter(controller().today());
    m_found = momentstore::find(controller().db(), wantedParts, mostShown);
    lookInTranscripts(wantedParts);
    std::vector<CellRow> rows;
    int wanted = -1;
    for (const momentstore::Found &each : m_found) {
        if (m_wanted && each.id && each.id->value() == *m_wanted)
            wanted = static_cast<int>(rows.size());
        rows.push_back(rowOf(each));
    }
    for (const SearchHit &each : m_said)
        rows.push_back(rowOf(each));
    m_model->setRows(std::move(rows));
    if (wanted >= 0)
        m_table->selectRow(wanted);
    m_wanted.reset();
    m_table->keepCurrent();
    showCurrent();
    Q_EMIT titleChanged();
}

const SearchHit *MomentsPage::currentSaid() const
{
    const int row = m_table->currentIndex().row() - static_cast<int>(m_found.size());
    return row >= 0 && row < static_cast<int>(m_said.size()) ? &m_said[static_cast<std::size_t>(row)]
                                                             : nullptr;
}

const momentstore::Found *MomentsPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_found.size()) ? &m_found[static_cast<std::size_t>(row)]
                                                              : nullptr;
}

void MomentsPage::showCurrent()
{
    const momentstore::Found *found = current();
    m_open->setEnabled(found && found->moment.evaluation);
    m_edit->setEnabled(found && found->id && !controller().isReadOnly());
    m_copy->setEnabled(found != nullptr);
    m_toGroup->setEnabled(found && !controller().isReadOnly());
    m_toSession->setEnabled(found && !controller().isReadOnly());
    if (const SearchHit *said = currentSaid()) {
        showRecording();
        m_head->setText(tr("Said, and not marked yet"));
        m_quote->setText(tr("“%1”").arg(withoutMarks(said->snippet)));
        m_quote->show();
        m_note->hide();
        m_from->setText(tr("%1 · open it to read on, or to evaluate the conversation").arg(said->title));
        m_open->setText(tr("Open Transcript"));
        m_open->setEnabled(true);
        return;
    }
    m_open->setText(tr("Open Evaluation"));
    if (!found) {
        showRecording(); // of none
        m_head->setText(tr("Nothing has these words"));
        for (Label *label : {m_quote, m_note, m_from})
            label->setText({});
        return;
    }
    const MomentDraft &moment = found->moment;
    m_head->setText(momentKindText(moment.kind));
    m_quote->setText(moment.quote.isEmpty() ? QString() : tr("“%1”").arg(moment.quote));
    m_note->setText(moment.note);
    QStringList from{found->agent, dayText(moment.day, controller().today())};
    for (const QString &part : {timeText(moment), moment.interactionRef, found->question, found->behaviour}) {
        if (!part.isEmpty() && !from.contains(part))
            from << part;
    }
    m_from->setText(from.join(QStringLiteral(" · ")));
    showRecording();
    m_quote->setVisible(!m_quote->text().isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
}

void MomentsPage::openCurrent()
{
    if (const SearchHit *said = currentSaid()) {
        Q_EMIT goTo({QStringLiteral("transcript"), said->turn->value(), m_filters->text()});
        return;
    }
    const momentstore::Found *found = current();
    if (found && found->moment.evaluation)
        Q_EMIT goTo({QStringLiteral("evaluate"), found->moment.evaluation->value()});
}

/// Read when one stays at a moment, so that going through the list stays quick.
void MomentsPage::showRecording()
{
    const momentstore::Found *found = current();
    const QString path = found && !found->moment.interactionRef.isEmpty()
                             ? recordingstore::pathOf(controller().db(), controller().book().path(),
                                                      found->moment.interactionRef)
                             : QString();
    m_clip->setEnabled(!path.isEmpty() && found->moment.startMs);
    m_player->setVisible(!path.isEmpty());
    if (path != m_recording)
        m_player->setRecording(path);
    m_recording = path;
    if (path.isEmpty() || !found->moment.startMs)
        return;
    const MomentDraft &moment = found->moment;
    m_player->setMoments({{*moment.startMs, moment.endMs.value_or(*moment.startMs),
                           moment.kind == MomentKind::Example, momentLine(moment)}});
    m_player->seek(*moment.startMs);
}

bool MomentsPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity :
         {Entity::Moment, Entity::Evaluation, Entity::Agent, Entity::Behaviour, Entity::Transcript}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

std::optional<AgentId> MomentsPage::agentAtHand() const
{
    const momentstore::Found *found = current();
    return found ? std::optional(found->moment.agent) : std::nullopt;
}

void MomentsPage::focusFind()
{
    m_filters->focusText();
}

void MomentsPage::lookFor(const QString &text)
{
    m_filters->setText(text);
}

} // namespace coachbook::ui
