// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/answerbar.h"
#include "core/domain/scorecard.h"
#include "ui/quality/qualitywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dayfield.h"
#include <QAccessible>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <cmath>

namespace coachbook::ui {
namespace {

/// One answer: filled when it is the one given.
class AnswerButton : public QPushButton
{
public:
    explicit AnswerButton(const QString &text) : QPushButton(theme::noMnemonic(text))
    {
        setCheckable(true);
        const int words = fontMetrics().horizontalAdvance(text) + 2 * theme::related + theme::small;
        setFixedSize(std::max(words, theme::rowHeight + theme::related),
                     theme::compactRowHeight + theme::small);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Colours &c = theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool pointed = underMouse() && isEnabled() && !isChecked();
        painter.setPen(isChecked() || hasFocus() ? c.accent : c.line);
        painter.setBrush(isChecked() ? c.accent : pointed ? c.hover : c.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::corner, theme::corner);
        painter.setPen(isChecked() ? c.onAccent : isEnabled() ? c.text : c.muted);
        QFont face = font();
        face.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face);
        painter.drawText(rect(), Qt::AlignCenter, text().replace(QLatin1String("&&"), QLatin1String("&")));
    }
};

constexpr int mostButtons = 10;          ///< a longer scale gets a number field
constexpr quint64 twoDigitsWithin = 900; ///< ms: "1", "0" is ten

} // namespace

AnswerBar::AnswerBar(const Question &question, QWidget *parent) : QWidget(parent), m_question(question)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(question.text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::small, theme::small, theme::small, theme::small);
    row->setSpacing(theme::small);
    makeOptions();
    row->addStretch();
    showState();
}

void AnswerBar::makeOptions()
{
    switch (kindOf(m_question)) {
    case QuestionKind::YesNo:
        addOption(tr("Yes"), tr("Y"), {true, 1});
        addOption(tr("No"), tr("N"), {true, 0});
        break;
    case QuestionKind::Choice:
        for (std::size_t i = 0; i < m_question.choices.size(); ++i)
            addOption(m_question.choices[i].text, QString::number(i + 1),
                      {true, m_question.choices[i].points});
        break;
    case QuestionKind::Rating:
        if (m_question.maximum <= mostButtons && std::floor(m_question.maximum) == m_question.maximum) {
            for (int points = 0; points <= static_cast<int>(m_question.maximum); ++points)
                addOption(QString::number(points), QString::number(points), {true, points});
            break;
        }
        m_number = new QDoubleSpinBox;
        m_number->setRange(-1, m_question.maximum);
        m_number->setDecimals(std::floor(m_question.maximum) == m_question.maximum ? 0 : 1);
        m_number->setSpecialValueText(tr("–", "no answer yet"));
        m_number->setSuffix(tr(" of %1", "points").arg(pointsText(m_question.maximum)));
        m_number->setAccessibleName(tr("Points"));
        leaveWheelToPage(m_number);
        layout()->addWidget(m_number);
        connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double points) {
            m_state = points < 0 ? State{} : State{true, points};
            showState();
            Q_EMIT answered();
        });
        setFocusProxy(m_number);
        break;
    }
    if (!m_question.alwaysApplies)
        addOption(tr("N/A", "not applicable"), tr("A"), {true, std::nullopt});
}

void AnswerBar::addOption(const QString &text, const QString &tip, const State &state)
{
    auto *button = new AnswerButton(text);
    button->setToolTip(tr("Key %1").arg(tip));
    button->setAccessibleName(state.score ? text : tr("Not applicable"));
    button->setFocusPolicy(m_number ? Qt::StrongFocus : Qt::NoFocus);
    const int option = static_cast<int>(m_options.size());
    m_options.push_back(state);
    m_buttons.push_back(button);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, option] {
        setFocus(Qt::MouseFocusReason);
        choose(option);
    });
}

void AnswerBar::setState(const State &state)
{
    m_state = state;
    showState();
}

void AnswerBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QPushButton *button : m_buttons)
        button->setEnabled(!readOnly || button->isChecked());
    if (m_number)
        m_number->setReadOnly(readOnly);
}

void AnswerBar::choose(int option)
{
    if (m_readOnly || option < 0 || option >= static_cast<int>(m_options.size())) {
        showState();
        return;
    }
    m_state = m_options[static_cast<std::size_t>(option)];
    showState();
    tellScreenReader();
    Q_EMIT answered();
}

void AnswerBar::showState()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_state.answered && m_options[i] == m_state);
    if (m_number) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(m_state.answered && m_state.score ? *m_state.score : -1);
    }
    setAccessibleDescription(m_state.answered ? answerText(m_question, m_state.score) : tr("no answer yet"));
    setReadOnly(m_readOnly);
}

void AnswerBar::tellScreenReader()
{
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void AnswerBar::takeDigit(int digit, quint64 at)
{
    const bool isTen = m_question.maximum == mostButtons && m_lastDigit == 1 && digit == 0 &&
                       at - m_lastDigitAt < twoDigitsWithin;
    m_lastDigit = digit;
    m_lastDigitAt = at;
    if (isTen)
        choose(mostButtons);
    else if (kindOf(m_question) == QuestionKind::Choice)
        choose(digit - 1 < static_cast<int>(m_question.choices.size()) ? digit - 1 : -1);
    else if (digit <= m_question.maximum)
        choose(kindOf(m_question) == QuestionKind::YesNo ? 1 - digit : digit);
}

void AnswerBar::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_options.size()) - 1;
    const auto here = std::find(m_options.begin(), m_options.end(), m_state);
    const int at = m_state.answered ? static_cast<int>(here - m_options.begin()) : -1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || m_readOnly)
        return QWidget::keyPressEvent(event);
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        takeDigit(event->key() - Qt::Key_0, event->timestamp());
    else if (event->key() == Qt::Key_Y && kindOf(m_question) == QuestionKind::YesNo)
        choose(0);
    else if (event->key() == Qt::Key_N && kindOf(m_question) == QuestionKind::YesNo)
        choose(1);
    else if (event->key() == Qt::Key_A && !m_question.alwaysApplies)
        choose(last);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        choose(std::clamp(at + (event->key() == Qt::Key_Right ? 1 : -1), 0, last));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        Q_EMIT nextWanted();
    else if (event->key() == Qt::Key_M)
        Q_EMIT momentWanted();
    else
        QWidget::keyPressEvent(event);
}

void AnswerBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AnswerBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AnswerBar::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colours().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::corner, theme::corner);
}

} // namespace coachbook::ui
