// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/profiledialog.h"
#include "ui/importing/calmbox.h"
#include "ui/importing/importwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int byHeader = -2, notUsed = -1; ///< data of a column's box; else the field

template <class Value>
std::optional<Value> valueOf(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

template <class Value>
void select(QComboBox &box, const std::optional<Value> &value)
{
    box.setCurrentIndex(std::max(0, value ? box.findData(static_cast<int>(*value)) : 0));
}

} // namespace

ProfileDialog::ProfileDialog(const ImportProfile &profile, QStringList taken, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_taken(std::move(taken)), m_form(new Form), m_name(new QLineEdit),
      m_kind(new CalmBox), m_dates(new CalmBox), m_numbers(new CalmBox)
{
    m_name->setObjectName(QStringLiteral("profile.name"));
    m_name->setText(profile.name);
    m_name->setMaxLength(200);
    for (const ImportKind kind : allImportKinds)
        m_kind->addItem(importKindText(kind), static_cast<int>(kind));
    select(*m_kind, profile.kind);
    m_dates->setObjectName(QStringLiteral("profile.dateOrder"));
    m_dates->addItem(tr("Ask when a file does not tell"));
    m_dates->addItem(tr("Day first (31/12/2026)"), static_cast<int>(DateOrder::Dmy));
    m_dates->addItem(tr("Month first (12/31/2026)"), static_cast<int>(DateOrder::Mdy));
    m_dates->addItem(tr("Year first (2026-12-31)"), static_cast<int>(DateOrder::Ymd));
    select(*m_dates, profile.dateOrder);
    m_numbers->setObjectName(QStringLiteral("profile.decimal"));
    m_numbers->addItem(tr("Ask when a file does not tell"));
    m_numbers->addItem(tr("Decimal point (1,234.5)"), static_cast<int>(DecimalMark::Point));
    m_numbers->addItem(tr("Decimal comma (1.234,5)"), static_cast<int>(DecimalMark::Comma));
    select(*m_numbers, profile.decimal);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Kind"), m_kind);
    m_form->addRow(tr("&Dates"), m_dates);
    m_form->addRow(tr("N&umbers"), m_numbers);
    m_form->addSection(tr("Columns"));
    m_form->addWide(columnsWidget());
    m_ok = frameDialog(*this, tr("Import profile"),
                       tr("Used for the next file with these headers, wherever that file does not prove "
                          "otherwise."),
                       m_form, tr("Keep"))
               .ok;
    resize(560, 620);
    fillColumns();
    connect(m_kind, &QComboBox::activated, this, &ProfileDialog::fillColumns);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::showProblems);
    showProblems();
}

QWidget *ProfileDialog::columnsWidget()
{
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_profile.headers.size(); ++i) {
        const QString &header = m_profile.headers[i];
        auto *name = new ElidedLabel(header.isEmpty() ? tr("(without a header)") : header);
        name->setMinimumWidth(160);
        grid->addWidget(name, i, 0);
        auto *box = new CalmBox;
        box->setObjectName(QStringLiteral("profile.column%1").arg(i));
        box->setAccessibleName(tr("%1 is taken for", "name of a column").arg(header));
        grid->addWidget(box, i, 1);
        m_columns.push_back(box);
    }
    grid->setRowStretch(static_cast<int>(m_profile.headers.size()), 1);
    QWidget *area = scrolled(inside);
    area->setMinimumHeight(220);
    return area;
}

/// The fields of the kind; what was chosen stays where the kind has it.
void ProfileDialog::fillColumns()
{
    const ImportKind kind = valueOf<ImportKind>(*m_kind).value_or(ImportKind::Roster);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QComboBox &box = *m_columns[i];
        int chosen = byHeader;
        if (box.count() > 0)
            chosen = box.currentData().toInt();
        else if (const auto said = m_profile.columns.find(m_profile.headers[static_cast<qsizetype>(i)]);
                 said != m_profile.columns.end())
            chosen = said->second ? static_cast<int>(*said->second) : notUsed;
        box.clear();
        box.addItem(tr("By its header"), byHeader);
        box.addItem(tr("Not used"), notUsed);
        for (const FieldSpec &spec : fieldsOf(kind))
            box.addItem(importFieldText(spec.field), static_cast<int>(spec.field));
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    }
}

ImportProfile ProfileDialog::profile() const
{
    ImportProfile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.kind = valueOf<ImportKind>(*m_kind);
    profile.dateOrder = valueOf<DateOrder>(*m_dates);
    profile.decimal = valueOf<DecimalMark>(*m_numbers);
    profile.columns.clear();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int chosen = m_columns[i]->currentData().toInt();
        const QString &header = profile.headers[static_cast<qsizetype>(i)];
        if (chosen == notUsed)
            profile.columns[header] = std::nullopt;
        else if (chosen != byHeader)
            profile.columns[header] = static_cast<ImportField>(chosen);
    }
    return profile;
}

void ProfileDialog::showProblems()
{
    const QString name = m_name->text().simplified();
    const QString problem = name.isEmpty()           ? tr("A profile needs a name.")
                            : m_taken.contains(name) ? tr("There is a profile of that name already.")
                                                     : QString();
    m_form->setProblem(m_name, problem);
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace coachbook::ui
