// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/resultdialog.h"
#include "core/domain/carryover.h"
#include "ui/viewstate/paperwords.h"
#include "ui/viewstate/resultwords.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace coachbook::ui {
namespace {

constexpr int longestShown = 300, longestResult = 2000; ///< characters

/// The three ways an item ends, none chosen yet.
QWidget *makeStates(QButtonGroup *group)
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<ActionState, QString> states[] = {{ActionState::Done, ResultDialog::tr("&Done")},
                                                      {ActionState::Missed, ResultDialog::tr("&Missed")},
                                                      {ActionState::Dropped, ResultDialog::tr("D&ropped")}};
    for (const auto &[state, text] : states) {
        auto *button = new QRadioButton(text);
        group->addButton(button, static_cast<int>(state));
        row->addWidget(button);
    }
    row->addStretch();
    return choices;
}

/// What was agreed: the words, the measure, and how long it has waited.
QString agreedText(const actionliststore::Listed &listed)
{
    const QString text = listed.item.text.simplified();
    QStringList lines{text.size() > longestShown ? text.left(longestShown) + QChar(0x2026) : text};
    lines << paper::measureWords(listed.item);
    if (listed.carried >= longWait)
        lines << ResultDialog::tr("Carried over through %1 sessions.").arg(listed.carried);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QPushButton *frame(QDialog &dialog, const QString &title, const QString &text, QWidget *form,
                   QButtonGroup *states)
{
    QPushButton *record = frameDialog(dialog, title, text, form, ResultDialog::tr("Record")).ok;
    record->setEnabled(false);
    QObject::connect(states, &QButtonGroup::idToggled, record, [record] { record->setEnabled(true); });
    return record;
}

} // namespace

ActionItem closedWith(ActionItem item, const ItemResult &result, QDate day)
{
    item.state = result.state;
    item.result = result.word;
    item.closedOn = day;
    return item;
}

ResultDialog::ResultDialog(const actionliststore::Listed &listed,
                           const std::optional<MeasuredResult> &measured, QDate today, QWidget *parent)
    : QDialog(parent), m_state(new QButtonGroup(this)), m_word(new QLineEdit(listed.item.result))
{
    auto *form = new Form;
    form->addRow(tr("Result"), makeStates(m_state));
    m_word->setMaxLength(longestResult);
    if (m_word->text().isEmpty() && measured)
        m_word->setText(resultFigures(*measured));
    form->addRow(tr("In a &word"), m_word,
                 measured ? resultRemark(*measured, today)
                          : tr("What was seen: “8 of 10 calls confirmed the solution”"));
    frame(*this, tr("Result for %1").arg(listed.agent), agreedText(listed), form, m_state);
}

ItemResult ResultDialog::result() const
{
    return {static_cast<ActionState>(m_state->checkedId()), m_word->text().trimmed()};
}

BulkResultDialog::BulkResultDialog(int items, int measured, QWidget *parent)
    : QDialog(parent), m_state(new QButtonGroup(this)), m_word(new QLineEdit),
      m_figures(new QCheckBox(tr("&Figures of each item before it")))
{
    auto *form = new Form;
    form->addRow(tr("Result"), makeStates(m_state));
    m_word->setMaxLength(longestResult / 2);
    form->addRow(tr("In a &word"), m_word, tr("The same for all of them"));
    m_figures->setChecked(measured > 0);
    m_figures->setEnabled(measured > 0);
    form->addWide(m_figures);
    frame(*this, items == 1 ? tr("Result of 1 action item") : tr("Result of %1 action items").arg(items),
          measured == 0   ? tr("None of them is measured by a KPI.")
          : measured == 1 ? tr("One of them is measured by a KPI.")
                          : tr("%1 of them are measured by a KPI.").arg(measured),
          form, m_state);
}

ItemResult BulkResultDialog::result() const
{
    return {static_cast<ActionState>(m_state->checkedId()), m_word->text().trimmed()};
}

bool BulkResultDialog::withFigures() const
{
    return m_figures->isChecked();
}

} // namespace coachbook::ui
