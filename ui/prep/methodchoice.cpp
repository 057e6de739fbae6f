// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/methodchoice.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/conductwords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace coachbook::ui {
namespace {

constexpr int longestNote = 500;

} // namespace

MethodChoice::MethodChoice(int number, QWidget *parent)
    : QWidget(parent), m_again(new FlagLine), m_missing(new FlagLine), m_method(new QComboBox),
      m_note(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(m_again);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    auto *name = new Label(tr("This time"), theme::Type::Body, theme::Tone::Muted);
    name->setBuddy(m_method);
    row->addWidget(name);
    for (const CoachingMethod method :
         {CoachingMethod::AsBefore, CoachingMethod::OtherExamples, CoachingMethod::AnotherFraming,
          CoachingMethod::PeerShadowing, CoachingMethod::Escalation})
        m_method->addItem(methodText(method), static_cast<int>(method));
    m_method->setAccessibleName(tr("What is done another way for focus %1").arg(number));
    leaveWheelToPage(m_method);
    row->addWidget(m_method);
    m_note->setMaxLength(longestNote);
    m_note->setAccessibleName(tr("In words, for focus %1").arg(number));
    row->addWidget(m_note, 1);
    column->addLayout(row);
    column->addWidget(m_missing);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        flag();
        Q_EMIT typed();
    });
    connect(m_note, &QLineEdit::textEdited, this, [this] {
        flag();
        Q_EMIT typed();
    });
    setVisible(false);
}

void MethodChoice::show(const SessionFocus &focus, const Recoaching &before, QDate today)
{
    m_focus = focus;
    m_before = before;
    const QSignalBlocker method(m_method);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(focus.method)));
    showText(m_note, focus.methodNote);
    m_again->say({before.timesBefore > 1 ? Badge::Shape::Triangle : Badge::Shape::Ring,
                  before.timesBefore > 1 ? theme::Tone::Warn : theme::Tone::Info, againText(before, today)});
    setVisible(before.timesBefore > 0);
    flag();
}

void MethodChoice::flag()
{
    m_focus.method = method();
    m_focus.methodNote = note();
    m_note->setVisible(method() != CoachingMethod::AsBefore);
    m_note->setPlaceholderText(methodAsk(method()));
    QString words;
    switch (againRemark(m_focus, m_before)) {
    case AgainRemark::MethodMissing:
        words = method() == CoachingMethod::AsBefore
                    ? tr("A third time the same way will not help either: choose another, or escalate.")
                    : methodAsk(method());
        break;
    case AgainRemark::MethodAsLast:
        words = tr("That is what was tried the last time.");
        break;
    case AgainRemark::None:
    case AgainRemark::SecondTime:
        break;
    }
    m_missing->say({Badge::Shape::Triangle, theme::Tone::Warn, words});
}

CoachingMethod MethodChoice::method() const
{
    return static_cast<CoachingMethod>(m_method->currentData().toInt());
}

QString MethodChoice::note() const
{
    return m_note->text().trimmed();
}

} // namespace coachbook::ui
