// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/focuseditor.h"
#include "core/domain/kpimoved.h"
#include "ui/prep/focuscard.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace coachbook::ui {
namespace {

const QString focusField = QStringLiteral("focus");

QStringList lines(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

FocusEditor::FocusEditor(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_cards(new QVBoxLayout),
      m_none(Label::wrapped(tr("No focus yet. Take one from the sources, or choose a behaviour below."),
                            theme::Type::Body, theme::Tone::Muted)),
      m_refused(new FlagLine), m_instead(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_cards->setSpacing(theme::group);
    column->addLayout(m_cards);
    column->addWidget(m_none);
    m_ask = makeAsk();
    column->addWidget(m_ask);
    column->addWidget(makeAddRow());
    column->addWidget(m_refused);
    m_instead->setSpacing(theme::small);
    column->addLayout(m_instead);
}

QWidget *FocusEditor::makeAsk()
{
    auto *ask = new QWidget;
    auto *row = new QHBoxLayout(ask);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_askText = Label::wrapped({}, theme::Type::Body, theme::Tone::Warn);
    row->addWidget(m_askText, 1);
    auto *yes = new QPushButton(tr("Add a third"));
    m_yes = yes;
    auto *no = new QPushButton(tr("Not now"));
    row->addWidget(yes);
    row->addWidget(no);
    ask->hide();
    connect(yes, &QPushButton::clicked, this, [this] {
        m_ask->hide();
        if (m_third)
            append(*m_third);
        m_third.reset();
    });
    connect(no, &QPushButton::clicked, this, [this] {
        m_third.reset();
        m_ask->hide();
        m_choice->setFocus();
    });
    return ask;
}

QWidget *FocusEditor::makeAddRow()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_choice = new QComboBox;
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_choice->setAccessibleName(tr("Another focus"));
    m_choice->lineEdit()->setPlaceholderText(tr("A behaviour from the library, or your own words"));
    m_choice->lineEdit()->setAccessibleName(tr("Another focus"));
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    leaveWheelToPage(m_choice);
    row->addWidget(m_choice, 1);
    auto *add = new QPushButton(tr("Add focus"));
    add->setAccessibleName(tr("Add focus"));
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &FocusEditor::addTyped);
    connect(m_choice->lineEdit(), &QLineEdit::returnPressed, this, &FocusEditor::addTyped);
    connect(m_choice->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_refused->say({});
        offerInstead({});
    });
    return line;
}

void FocusEditor::show()
{
    if (m_library != m_data.behaviours) {
        m_library = m_data.behaviours;
        const QString typed = m_choice->currentText();
        m_choice->clear();
        for (const Behaviour &behaviour : m_library)
            m_choice->addItem(behaviour.name);
        m_choice->setCurrentIndex(-1);
        m_choice->setEditText(typed);
    }
    fill();
}

FocusCard *FocusEditor::makeCard(std::size_t index)
{
    auto *card = new FocusCard(int(index) + 1, m_data);
    connect(card, &FocusCard::typed, this, [this] {
        const std::vector<SessionFocus> typed = now();
        m_desk.type(focusField, [typed](SessionDraft &session) { session.focus = typed; });
    });
    connect(card, &FocusCard::removed, this, [this, index] {
        std::vector<SessionFocus> rest = now();
        rest.erase(rest.begin() + std::ptrdiff_t(index));
        put(rest);
        m_choice->setFocus();
    });
    connect(card, &FocusCard::replaced, this, [this, index](const SessionFocus &focus) {
        std::vector<SessionFocus> changed = now();
        changed[index] = focus;
        put(changed);
    });
    connect(card, &FocusCard::evidenceRemoved, this, [this, index](std::size_t at) {
        std::vector<SessionFocus> changed = now();
        changed[index].evidence.erase(changed[index].evidence.begin() + std::ptrdiff_t(at));
        put(changed);
    });
    return card;
}

void FocusEditor::fill()
{
    const std::vector<SessionFocus> &focus = m_desk.session().focus;
    while (m_shown.size() > focus.size()) {
        m_shown.back()->hide();
        m_shown.back()->deleteLater();
        m_shown.pop_back();
    }
    while (m_shown.size() < focus.size()) {
        m_shown.push_back(makeCard(m_shown.size()));
        m_cards->addWidget(m_shown.back());
    }
    const std::vector<Recoaching> before = m_desk.id()
                                               ? recoachingOf(Session{m_desk.session(), *m_desk.id()}, m_data)
                                               : std::vector<Recoaching>(focus.size());
    for (std::size_t at = 0; at < focus.size(); ++at)
        m_shown[at]->show(focus[at], before[at]);
    m_none->setVisible(focus.empty());
}

std::vector<SessionFocus> FocusEditor::now() const
{
    std::vector<SessionFocus> focus;
    for (const FocusCard *card : m_shown)
        focus.push_back(card->focus());
    return focus;
}

void FocusEditor::addTyped()
{
    const QString text = m_choice->currentText().trimmed();
    if (text.isEmpty())
        return;
    const auto known =
        std::find_if(m_data.behaviours.begin(), m_data.behaviours.end(), [&](const Behaviour &each) {
            return each.name.compare(text, Qt::CaseInsensitive) == 0;
        });
    add(known == m_data.behaviours.end() ? SessionFocus{std::nullopt, text, {}, {}}
                                         : focusFrom(*known, m_data.preparation));
}

bool FocusEditor::add(const SessionFocus &focus)
{
    const QString refused = refusedFocus(focus.text);
    m_refused->say({Badge::Shape::Triangle, theme::Tone::Bad, refused});
    offerInstead(refused.isEmpty() ? QString() : focus.text);
    if (!refused.isEmpty()) {
        leadTo(m_choice);
        return false;
    }
    const std::vector<SessionFocus> &taken = m_desk.session().focus;
    if (std::any_of(taken.begin(), taken.end(),
                    [&](const SessionFocus &each) { return isSameFocus(each, focus); })) {
        m_refused->say({Badge::Shape::Ring, theme::Tone::Info, tr("That is a focus already.")});
        return true;
    }
    if (taken.size() < mostFocuses) {
        append(focus);
        return true;
    }
    m_third = focus;
    m_askText->setText(
        tr("Two behaviours are as many as most people can change at once. Add “%1” all the same?")
            .arg(focus.text));
    m_ask->show();
    m_yes->setAccessibleDescription(m_askText->text());
    leadTo(m_yes);
    return false;
}

/// SESS-8: the behaviours that move the KPI which a score names.
void FocusEditor::offerInstead(const QString &score)
{
    clearLayout(m_instead);
    const std::optional<Kpi> kpi = score.isEmpty() ? std::nullopt : kpiNamedIn(score);
    if (!kpi)
        return;
    std::vector<QuestionResult> results;
    for (const SectionLine &section : m_data.preparation.sections)
        results.insert(results.end(), section.questions.begin(), section.questions.end());
    for (const Behaviour &behaviour : behavioursMoving(*kpi, m_data.behaviours, results)) {
        auto *offer = new QPushButton(tr("Coach “%1”").arg(theme::noMnemonic(behaviour.name)));
        connect(
            offer, &QPushButton::clicked, this,
            [this, focus = focusFrom(behaviour, m_data.preparation)] {
                clearLayout(m_instead);
                add(focus);
            },
            Qt::QueuedConnection);
        m_instead->addWidget(offer, 0, Qt::AlignLeft);
    }
}

void FocusEditor::append(const SessionFocus &focus)
{
    m_choice->setCurrentIndex(-1);
    m_choice->clearEditText();
    std::vector<SessionFocus> more = now();
    more.push_back(focus);
    put(more);
}

void FocusEditor::addEvidence(std::size_t index, const Evidence &evidence)
{
    std::vector<SessionFocus> changed = now();
    if (index >= changed.size())
        return;
    changed[index].evidence.push_back(evidence);
    put(changed);
}

void FocusEditor::takeFocus()
{
    leadTo(m_shown.empty() ? static_cast<QWidget *>(m_choice) : m_shown.front());
}

const Behaviour *FocusEditor::behaviourOf(const SessionFocus &focus) const
{
    const auto found =
        std::find_if(m_data.behaviours.begin(), m_data.behaviours.end(), [&focus](const Behaviour &each) {
            return focus.behaviour && each.id == *focus.behaviour;
        });
    return found == m_data.behaviours.end() ? nullptr : &*found;
}

void FocusEditor::put(const std::vector<SessionFocus> &focus)
{
    QStringList gone, come;
    for (const SessionFocus &each : m_desk.session().focus) {
        if (const Behaviour *behaviour = behaviourOf(each))
            gone += behaviour->questions;
    }
    for (const SessionFocus &each : focus) {
        if (const Behaviour *behaviour = behaviourOf(each))
            come += behaviour->questions;
    }
    m_desk.choose(focusField, [focus, gone, come](SessionDraft &session) {
        session.focus = focus;
        QStringList questions = lines(session.questions);
        for (const QString &line : gone) {
            if (!come.contains(line))
                questions.removeAll(line);
        }
        questions += come;
        questions.removeDuplicates();
        session.questions = questions.join(QLatin1Char('\n'));
    });
    fill();
}

} // namespace coachbook::ui
