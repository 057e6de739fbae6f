// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/templateform.h"
#include "core/domain/agent.h"
#include "ui/library/sheetpartlist.h"
#include "ui/prep/steprows.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/prepsheet.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int shortestMinutes = 5, longestMinutes = 240;

} // namespace

TemplateForm::TemplateForm(QWidget *parent)
    : QWidget(parent), m_form(new Form), m_name(new QLineEdit), m_type(new QComboBox),
      m_minutes(new QSpinBox), m_steps(new StepRows),
      m_sum(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_questions(new GrowingText(tr("Questions"))), m_parts(new SheetPartList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::group);
    m_name->setMaxLength(longestName);
    for (const SessionType type : {SessionType::OneOnOne, SessionType::PostCallReview, SessionType::RealTime,
                                   SessionType::Peer, SessionType::Group, SessionType::Calibration})
        m_type->addItem(typeTitle(type), static_cast<int>(type));
    m_minutes->setRange(shortestMinutes, longestMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setKeyboardTracking(false);
    leaveWheelToPage(m_type);
    leaveWheelToPage(m_minutes);
    m_questions->setPlaceholderText(tr("To ask in the session, one a line"));
    m_questions->setFramed();
    m_form->addRow(tr("&Template"), m_name);
    m_form->addRow(tr("T&ype"), m_type);
    m_minutes->setAccessibleName(tr("Length"));
    m_form->addRow(tr("&Length"), atLeft(m_minutes));
    m_steps->setAccessibleName(tr("Steps"));
    m_form->addRow(tr("Steps"), m_steps);
    m_form->addRow({}, m_sum);
    m_form->addRow(tr("&Questions"), m_questions);
    m_form->addRow(
        tr("On the &sheet"), m_parts,
        tr("In this order, on the page and on paper. Space takes a part off or puts it on; Alt with "
           "Up or Down moves it. The focus stays."));
    column->addWidget(m_form);
    column->addStretch();
    connectFields();
}

void TemplateForm::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, &TemplateForm::typed);
    connect(m_name, &QLineEdit::editingFinished, this, &TemplateForm::settled);
    connect(m_type, &QComboBox::activated, this, [this] {
        const auto type = static_cast<SessionType>(m_type->currentData().toInt());
        m_parts->show(soundSheet(m_parts->parts(), type), type);
        Q_EMIT settled();
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        showSum();
        Q_EMIT typed();
    });
    connect(m_steps, &StepRows::typed, this, [this] {
        showSum();
        Q_EMIT typed();
    });
    connect(m_steps, &StepRows::changed, this, [this] {
        showSum();
        Q_EMIT settled();
    });
    connect(m_questions, &GrowingText::typed, this, &TemplateForm::typed);
    connect(m_questions, &GrowingText::left, this, &TemplateForm::settled);
    connect(m_parts, &SheetPartList::changed, this, &TemplateForm::settled);
}

void TemplateForm::show(const SessionTemplate &shown)
{
    m_shown = shown;
    if (m_name->text().simplified() != shown.name)
        m_name->setText(shown.name);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(shown.type)));
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(shown.minutes);
    m_steps->show(shown.steps);
    m_questions->showText(shown.questions.join(QLatin1Char('\n')));
    m_parts->show(shown.sheet, shown.type);
    setProblems({}, {});
    showSum();
}

void TemplateForm::showSum()
{
    const int sum = minutesOf(m_steps->steps());
    m_sum->setTone(sum > m_minutes->value() ? theme::Tone::Warn : theme::Tone::Muted);
    m_sum->setText(stepsRemark(m_steps->steps(), m_minutes->value()));
}

void TemplateForm::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_questions->setReadOnly(readOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_type, m_minutes, m_steps, m_parts})
        field->setEnabled(!readOnly);
}

void TemplateForm::setProblems(const QString &ofName, const QString &ofSteps)
{
    m_form->setProblem(m_name, ofName);
    m_form->setProblem(m_steps, ofSteps);
}

SessionTemplate TemplateForm::edited() const
{
    SessionTemplate edited = m_shown;
    edited.name = m_name->text().simplified();
    edited.type = static_cast<SessionType>(m_type->currentData().toInt());
    edited.minutes = m_minutes->value();
    edited.steps = m_steps->steps();
    edited.questions.clear();
    for (const QString &line : m_questions->text().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            edited.questions << line.trimmed();
    }
    edited.sheet = soundSheet(m_parts->parts(), edited.type);
    return edited;
}

void TemplateForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace coachbook::ui
