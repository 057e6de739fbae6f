// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kpifield.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpiinput.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace coachbook::ui {
namespace {

QLineEdit *makeValue(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setMaxLength(12);
    edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * 10);
    edit->setAlignment(Qt::AlignRight);
    return edit;
}

} // namespace

KpiField::KpiField(Kpi kpi, QWidget *parent)
    : QWidget(parent), m_kpi(kpi), m_direction(new QComboBox),
      m_low(makeValue(tr("Lower end of %1").arg(kpiName(kpi)))),
      m_target(makeValue(tr("Target of %1").arg(kpiName(kpi)))), m_and(new Label(tr("and")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_direction->addItems({tr("at least"), tr("at most"), tr("between")}); // in the order of Direction
    m_direction->setAccessibleName(tr("Direction of %1").arg(kpiName(kpi)));
    leaveWheelToPage(m_direction);
    setFocusProxy(m_direction);
    for (QWidget *part : {static_cast<QWidget *>(m_direction), static_cast<QWidget *>(m_low),
                          static_cast<QWidget *>(m_and), static_cast<QWidget *>(m_target)})
        row->addWidget(part);
    row->addWidget(new Label(kpiUnit(kpi), theme::Type::Body, theme::Tone::Muted));
    connect(m_direction, &QComboBox::activated, this, [this] {
        showBand();
        Q_EMIT edited();
    });
    for (const QLineEdit *edit : {m_low, m_target})
        connect(edit, &QLineEdit::editingFinished, this, &KpiField::edited);
    showBand();
}

void KpiField::showBand()
{
    const bool band = m_direction->currentIndex() == static_cast<int>(Direction::Band);
    m_low->setVisible(band);
    m_and->setVisible(band);
}

void KpiField::setSetting(const KpiSetting &setting)
{
    const QSignalBlocker quiet(this);
    m_direction->setCurrentIndex(static_cast<int>(setting.direction));
    m_target->setText(setting.target ? kpiInputText(m_kpi, *setting.target) : QString());
    m_low->setText(setting.targetLow ? kpiInputText(m_kpi, *setting.targetLow) : QString());
    showBand();
}

QString KpiField::problem() const
{
    const bool band = m_direction->currentIndex() == static_cast<int>(Direction::Band);
    for (const QLineEdit *edit : {m_low, m_target}) {
        if ((edit == m_target || band) && !edit->text().trimmed().isEmpty() &&
            !kpiFromText(m_kpi, edit->text()))
            return m_kpi == Kpi::Aht ? tr("Minutes and seconds, like 5:30")
                                     : tr("A number in the range of %1").arg(kpiName(m_kpi));
    }
    if (!band)
        return {};
    const std::optional<double> low = kpiFromText(m_kpi, m_low->text());
    const std::optional<double> high = kpiFromText(m_kpi, m_target->text());
    if (!low || !high)
        return tr("A band has a lower and an upper end");
    return *low < *high ? QString() : tr("The lower end comes first");
}

std::optional<KpiSetting> KpiField::setting() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    KpiSetting setting;
    setting.kpi = m_kpi;
    setting.direction = static_cast<Direction>(m_direction->currentIndex());
    setting.target = kpiFromText(m_kpi, m_target->text());
    if (setting.direction == Direction::Band)
        setting.targetLow = kpiFromText(m_kpi, m_low->text());
    return setting;
}

} // namespace coachbook::ui
