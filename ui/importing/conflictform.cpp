// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/conflictform.h"
#include "ui/importing/calmbox.h"
#include "ui/importing/importtable.h"
#include "ui/importing/importwords.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

enum Column { Take, Line, Id, Book, File, Columns };

QString shown(ImportField field, const QString &value)
{
    if (value.isEmpty())
        return ConflictForm::tr("not known");
    const FieldSpec *spec = specOf(ImportKind::Interactions, field);
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    return isNumber && spec && spec->type == ValueType::Duration ? minutesText(seconds) : value;
}

QString valuesText(const RowConflict &conflict, QString RowConflict::Value::*side)
{
    QStringList parts;
    for (const RowConflict::Value &value : conflict.values)
        parts << ConflictForm::tr("%1 %2", "Talk time 3:20")
                     .arg(importFieldText(value.field), shown(value.field, value.*side));
    return parts.join(QLatin1String(", "));
}

} // namespace

ConflictsModel::ConflictsModel(std::vector<RowConflict> conflicts, ConflictChoice choice, QObject *parent)
    : QAbstractTableModel(parent), m_conflicts(std::move(conflicts)), m_choice(std::move(choice))
{}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    const RowConflict &conflict = m_conflicts[static_cast<std::size_t>(index.row())];
    if (index.column() == Take && role == Qt::CheckStateRole)
        return m_choice.keeps(conflict.id) ? Qt::Unchecked : Qt::Checked;
    if (index.column() == Take && role == Qt::AccessibleTextRole)
        return m_choice.keeps(conflict.id) ? tr("keeps what is in the book") : tr("takes the file’s values");
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() >= Book)
        return theme::plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return QLocale().toString(conflict.line);
    case Id:
        return conflict.id;
    case Book:
        return valuesText(conflict, &RowConflict::Value::book);
    case File:
        return valuesText(conflict, &RowConflict::Value::file);
    default:
        return {};
    }
}

bool ConflictsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() != Take || role != Qt::CheckStateRole)
        return false;
    const QString &id = m_conflicts[static_cast<std::size_t>(index.row())].id;
    const bool keeps = value.toInt() != Qt::Checked;
    if (keeps == m_choice.keepBook)
        m_choice.other.erase(id);
    else
        m_choice.other.insert(id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT chosen(m_choice);
    return true;
}

Qt::ItemFlags ConflictsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Take ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Take the file’s"), tr("Line"), tr("Id"), tr("In the book"),
                            tr("In the file")};
    return heads[section];
}

void ConflictsModel::setKeepBook(bool keep)
{
    m_choice = {keep, {}};
    if (!m_conflicts.empty())
        Q_EMIT dataChanged(index(0, Take), index(rowCount() - 1, Take));
    Q_EMIT chosen(m_choice);
}

bool asksAboutConflicts(const ImportFile &file)
{
    if (file.result || !file.canImport() || file.plan.mapping.kind != ImportKind::Interactions)
        return false;
    return file.trial ? file.trial->conflicts > 0 : file.isTooLargeToTry;
}

ConflictForm::ConflictForm(const ImportFile &file, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    const qint64 count = file.trial ? file.trial->conflicts : 0;
    column->addWidget(Label::wrapped(
        count == 0 ? tr("There are too many rows to try them beforehand. Interactions that are in the book "
                        "with other values:")
        : count == 1
            ? tr("1 interaction is in the book with other values.")
            : tr("%1 interactions are in the book with other values.").arg(QLocale().toString(count))));
    auto *model = new ConflictsModel(file.trial ? file.trial->conflictRows : std::vector<RowConflict>(),
                                     file.conflicts, this);
    auto *box = new CalmBox;
    box->setObjectName(QStringLiteral("import.conflicts"));
    box->addItems({tr("Take the file’s values"), tr("Keep what is in the book")});
    box->setCurrentIndex(file.conflicts.keepBook ? 1 : 0);
    connect(box, &QComboBox::activated, model, [model](int index) { model->setKeepBook(index == 1); });
    auto *form = new Form;
    form->addRow(tr("For &all"), box);
    column->addWidget(form);
    if (count > 0)
        column->addWidget(importTable(model, tr("Interactions with other values"), File));
    if (const qint64 more = count - model->rowCount(); count > 0 && more > 0)
        column->addWidget(new Label(tr("%1 more not shown").arg(QLocale().toString(more)),
                                    theme::Type::Secondary, theme::Tone::Muted));
    connect(model, &ConflictsModel::chosen, this, &ConflictForm::chosen);
}

} // namespace coachbook::ui
