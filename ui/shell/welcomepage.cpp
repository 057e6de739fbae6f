// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/booknames.h"
#include "ui/shell/preferences.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/rowlist.h"
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

WelcomePage::WelcomePage(BookController &controller, BookActions &actions, QWidget *parent)
    : Page(controller, parent), m_actions(actions), m_choices(new QVBoxLayout), m_recent(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setMaximumWidth(720);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, theme::related, theme::margin, theme::margin);
    column->setSpacing(theme::group);
    m_choices->setSpacing(theme::related + theme::small);
    column->addLayout(m_choices);
    column->addLayout(m_recent);
    column->addStretch();
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(content), 1);
    if (actions.hasSample())
        addChoice(QStringLiteral("user-others"), tr("Try the sample team"),
                  tr("14 agents with half a year of calls, evaluations and sessions. Change anything: it is "
                     "a copy."),
                  tr("Try it"), true, [this] { m_actions.openSample(); });
    addChoice(QStringLiteral("document-import"), tr("Import my team"),
              tr("Bring in your roster, interactions, evaluations or coaching log. You can also "
                 "drop them on this window."),
              tr("Choose files"), !actions.hasSample(), [this] { m_actions.importFiles(); });
    addChoice(QStringLiteral("document-open"), tr("Open a book"),
              tr("A book is one file that holds everything of a team."), tr("Open"), false,
              [this] { m_actions.openBook(); });
}

void WelcomePage::addChoice(const QString &icon, const QString &title, const QString &text,
                            const QString &button, bool primary, const std::function<void()> &run)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::group);
    row->addWidget(new Picture(theme::icon(icon), 32));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new SectionTitle(title));
    words->addWidget(Label::wrapped(text, theme::Type::Body, theme::Tone::Muted));
    row->addLayout(words, 1);
    auto *go = new QPushButton(button);
    go->setAccessibleName(title);
    theme::setPrimary(go, primary);
    connect(go, &QPushButton::clicked, this, run);
    row->addWidget(go);
    card->column()->addLayout(row);
    m_choices->addWidget(card);
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<Row> rows;
    QStringList paths;
    for (const QString &path : preferences::recentBooks()) {
        if (!QFileInfo::exists(path))
            continue;
        paths << path;
        rows.push_back({bookNameOf(path), {}, QDir::toNativeSeparators(path), tr("Open")});
    }
    if (rows.empty())
        return;
    m_recent->addWidget(new SectionTitle(tr("Books used before")));
    auto *card = new Card;
    card->column()->setContentsMargins(1, 1, 1, 1);
    auto *list = new RowList;
    list->setRows(rows);
    card->column()->addWidget(list);
    m_recent->addWidget(card);
    const auto open = [this, paths](int row) { m_actions.open(paths.at(row)); };
    connect(list, &RowList::opened, this, open);
    connect(list, &RowList::buttonClicked, this, open);
}

} // namespace coachbook::ui
