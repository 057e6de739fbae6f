// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/profilespage.h"
#include "ui/importing/importwords.h"
#include "ui/importing/profiledialog.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/prompts.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QSaveFile>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr qint64 largestProfile = 1024 * 1024;

QString datesText(const std::optional<DateOrder> &order)
{
    if (!order)
        return ProfilesPage::tr("asks if unclear");
    return *order == DateOrder::Dmy   ? ProfilesPage::tr("day first")
           : *order == DateOrder::Mdy ? ProfilesPage::tr("month first")
                                      : ProfilesPage::tr("year first");
}

QString numbersText(const std::optional<DecimalMark> &mark)
{
    if (!mark)
        return ProfilesPage::tr("asks if unclear");
    return *mark == DecimalMark::Comma ? ProfilesPage::tr("decimal comma")
                                       : ProfilesPage::tr("decimal point");
}

QString chosenText(const ImportProfile &profile)
{
    QStringList parts;
    for (const auto &[header, field] : profile.columns)
        parts << ProfilesPage::tr("%1: %2", "Crew: Team")
                     .arg(header, field ? importFieldText(*field) : ProfilesPage::tr("not used"));
    return parts.join(QLatin1String(", "));
}

} // namespace

std::vector<CellRow> profileRows(const std::vector<ImportProfile> &profiles)
{
    std::vector<CellRow> rows;
    for (const ImportProfile &profile : profiles)
        rows.push_back({profile.id,
                        {{profile.name},
                         {profile.kind ? importKindText(*profile.kind) : QString()},
                         {datesText(profile.dateOrder)},
                         {numbersText(profile.decimal)},
                         {QString::number(profile.headers.size()), profile.headers.size()},
                         {chosenText(profile), {}, {}, theme::Tone::Muted}}});
    return rows;
}

ProfilesPage::ProfilesPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_model(new CellTable({tr("Name"), tr("Kind"), tr("Dates"), tr("Numbers"),
                                                       tr("Columns"), tr("Chosen by hand")},
                                                      {false, false, false, false, true, false}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_stack(new QStackedLayout),
      m_edit(new QAction(theme::icon(QStringLiteral("document-edit")), tr("Edit…"), this)),
      m_remove(new QAction(theme::icon(QStringLiteral("list-remove")), tr("Remove"), this)),
      m_save(new QAction(theme::icon(QStringLiteral("document-export")), tr("Save as file…"), this)),
      m_load(new QAction(theme::icon(QStringLiteral("document-import")), tr("Add from file…"), this))
{
    const std::tuple<QAction *, const char *, void (ProfilesPage::*)()> actions[] = {
        {m_edit, "profiles.edit", &ProfilesPage::edit},
        {m_remove, "profiles.remove", &ProfilesPage::remove},
        {m_save, "profiles.save", &ProfilesPage::save},
        {m_load, "profiles.load", &ProfilesPage::load}};
    for (const auto &[action, name, slot] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, slot);
    }
    m_stack->addWidget(makeContent());
    m_stack->addWidget(new EmptyState(QStringLiteral("document-import"), tr("No profiles yet"),
                                      tr("What is decided for a file is kept here and used for the next one "
                                         "with the same headers, so that nothing is asked twice."),
                                      m_load));
    setLayout(m_stack);
    setFocusProxy(m_table);
}

QWidget *ProfilesPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    m_table->setAccessibleName(tr("Import profiles, by name"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {28, 18, 16, 18, 12};
    for (int i = 0; i < 5; ++i)
        m_table->setColumnWidth(i, unit * widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_table, &QTableView::activated, this, [this] { edit(); });
    column->addWidget(m_table, 1);
    return content;
}

QString ProfilesPage::subtitle() const
{
    return m_profiles.empty() ? QString() : tr("What was decided for a file, used for the next of its shape");
}

void ProfilesPage::refresh()
{
    m_profiles = profilesOf(controller().db());
    m_model->setRows(profileRows(m_profiles));
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_profiles.empty() ? 1 : 0);
    const bool writable = !controller().isReadOnly();
    m_edit->setEnabled(writable && !m_profiles.empty());
    m_remove->setEnabled(writable && !m_profiles.empty());
    m_save->setEnabled(!m_profiles.empty());
    m_load->setEnabled(writable);
    Q_EMIT titleChanged();
}

const ImportProfile *ProfilesPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const qint64 id = index.isValid() ? index.data(CellTable::IdRole).toLongLong() : -1;
    for (const ImportProfile &profile : m_profiles) {
        if (profile.id == id)
            return &profile;
    }
    return nullptr;
}

bool ProfilesPage::write(const ImportProfile &profile)
{
    return controller().transact(
        {profile.id > 0 ? QStringLiteral("profile.edit") : QStringLiteral("profile.add"), profile.name},
        [&profile](Db &db) {
            if (profile.id > 0)
                profilestore::update(db, toRow(profile));
            else
                profilestore::keep(db, toRow(profile));
        });
}

void ProfilesPage::edit()
{
    const ImportProfile *profile = current();
    if (!profile || !m_edit->isEnabled())
        return;
    QStringList taken;
    for (const ImportProfile &other : m_profiles) {
        if (other.id != profile->id)
            taken << other.name;
    }
    ProfileDialog dialog(*profile, taken, window());
    if (dialog.exec() == QDialog::Accepted && dialog.profile() != *profile)
        write(dialog.profile());
}

void ProfilesPage::remove()
{
    const ImportProfile *profile = current();
    if (!profile)
        return;
    const QString name = profile->name;
    if (controller().transact({QStringLiteral("profile.remove"), name},
                              [id = profile->id](Db &db) { profilestore::remove(db, id); }))
        controller().say(tr("Removed the profile %1").arg(name), true);
}

void ProfilesPage::save()
{
    const ImportProfile *profile = current();
    if (!profile)
        return;
    const QString path = controller().prompts().saveFile(tr("Where to keep the profile"),
                                                         tr("%1.json", "name of a file").arg(profile->name),
                                                         tr("Import profiles (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(toJson(*profile)) > 0 && file.commit())
        controller().say(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
    else
        controller().prompts().tell(tr("The profile was not saved"),
                                    tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                                    file.errorString());
}

void ProfilesPage::load()
{
    for (const QString &path :
         controller().prompts().openFiles(tr("Which profile to add"), tr("Import profiles (*.json)"))) {
        QFile file(path);
        std::optional<ImportProfile> profile;
        if (file.open(QIODevice::ReadOnly))
            profile = profileFromJson(file.read(largestProfile));
        if (!profile) {
            controller().prompts().tell(
                tr("Not an import profile"),
                tr("%1 holds no import profile; nothing was added.").arg(QDir::toNativeSeparators(path)));
            continue;
        }
        if (profile->name.isEmpty())
            profile->name = profileNameOf(path);
        if (write(*profile))
            controller().say(tr("Added the profile %1").arg(profile->name), true);
    }
}

} // namespace coachbook::ui
