// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/focuscard.h"
#include "ui/prep/methodchoice.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace coachbook::ui {
namespace {

constexpr int longestFocus = 300;

} // namespace

FocusCard::FocusCard(int number, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_data(prep), m_text(new QLineEdit),
      m_why(new GrowingText(tr("Why focus %1").arg(number))), m_problem(new FlagLine), m_bare(new FlagLine),
      m_method(new MethodChoice(number)), m_evidence(new QVBoxLayout),
      m_change(flatButton(tr("Change"), tr("Change focus %1").arg(number)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::related);
    head->addWidget(new Label(QString::number(number), theme::Type::Section, theme::Tone::Accent));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_text->setFont(strong);
    m_text->setMaxLength(longestFocus);
    m_text->setAccessibleName(tr("Focus %1").arg(number));
    head->addWidget(m_text, 1);
    setFocusProxy(m_text);
    m_change->setMenu(new QMenu(m_change));
    head->addWidget(m_change);
    QPushButton *remove = flatButton(tr("Remove"), tr("Remove focus %1").arg(number));
    head->addWidget(remove);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_method);
    m_why->setPlaceholderText(tr("Why this one: whom it harms, how often it was missed"));
    column->addWidget(m_why);
    m_evidence->setSpacing(2);
    column->addLayout(m_evidence);
    column->addWidget(m_bare);
    connect(m_text, &QLineEdit::textChanged, this, &FocusCard::takeText);
    connect(m_why, &GrowingText::typed, this, [this] {
        m_focus.why = m_why->text();
        Q_EMIT typed();
    });
    connect(m_method, &MethodChoice::typed, this, [this] {
        m_focus.method = m_method->method();
        m_focus.methodNote = m_method->note();
        Q_EMIT typed();
    });
    connect(remove, &QPushButton::clicked, this, &FocusCard::removed);
}

void FocusCard::show(const SessionFocus &focus, const Recoaching &before)
{
    const bool sameEvidence = focus.evidence == m_focus.evidence && m_evidence->count() > 0;
    m_focus = focus;
    showText(m_text, focus.text);
    m_why->showText(focus.why);
    if (!sameEvidence)
        fillEvidence();
    m_method->show(focus, before, m_data.today);
    fillChoices();
    flag();
}

void FocusCard::takeText()
{
    const QString text = m_text->text().trimmed();
    flag();
    if (text.isEmpty() || !refusedFocus(text).isEmpty())
        return; // the words before stay, here and in the book
    if (text.compare(m_focus.text, Qt::CaseInsensitive) != 0)
        m_focus.behaviour = std::nullopt; // other words are another behaviour
    m_focus.text = text;
    Q_EMIT typed();
}

void FocusCard::flag()
{
    const QString refused = refusedFocus(m_text->text());
    m_problem->say({Badge::Shape::Triangle, theme::Tone::Bad, refused});
    m_bare->say({Badge::Shape::Triangle, theme::Tone::Warn,
                 m_focus.evidence.empty()
                     ? tr("No moment or evaluation stands behind it. Add one from the sources.")
                     : QString()});
}

void FocusCard::fillEvidence()
{
    clearLayout(m_evidence);
    for (std::size_t at = 0; at < m_focus.evidence.size(); ++at) {
        const Evidence &evidence = m_focus.evidence[at];
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(theme::margin, 0, 0, 0);
        row->setSpacing(theme::related);
        const QString time = evidenceTime(evidence);
        auto *when =
            new Label(time.isEmpty() ? QStringLiteral("–") : time, theme::Type::Body, theme::Tone::Accent);
        when->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00:00")));
        row->addWidget(when, 0, Qt::AlignTop);
        const QString words = evidenceText(evidence, m_data.today);
        row->addWidget(Label::wrapped(words), 1, Qt::AlignTop);
        QAbstractButton *remove = removeCross(tr("Remove evidence %1").arg(words));
        row->addWidget(remove, 0, Qt::AlignTop);
        connect(remove, &QAbstractButton::clicked, this, [this, at] { Q_EMIT evidenceRemoved(at); });
        m_evidence->addWidget(line);
    }
}

void FocusCard::fillChoices()
{
    QMenu *menu = m_change->menu();
    menu->clear();
    const auto offer = [this](QMenu *to, const SessionFocus &focus) {
        QAction *action = to->addAction(theme::noMnemonic(focus.text));
        connect(action, &QAction::triggered, this, [this, focus] { Q_EMIT replaced(focus); });
    };
    for (const FocusProposal &proposal : m_data.preparation.focus) {
        if (const SessionFocus focus = focusFrom(proposal); !isSameFocus(focus, m_focus))
            offer(menu, focus);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    std::map<QString, QMenu *> areas;
    for (const Behaviour &behaviour : m_data.behaviours) {
        QMenu *&area = areas[behaviour.area];
        if (!area)
            area = menu->addMenu(behaviour.area.isEmpty() ? tr("Other") : theme::noMnemonic(behaviour.area));
        offer(area, focusFrom(behaviour, m_data.preparation));
    }
    m_change->setEnabled(!menu->isEmpty());
}

} // namespace coachbook::ui
