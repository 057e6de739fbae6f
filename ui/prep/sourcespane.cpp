// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/sourcespane.h"
#include "ui/prep/prepfields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace coachbook::ui {
namespace {

constexpr std::size_t rowsAtFirst = 4;

} // namespace

SourceRow::SourceRow(QWidget *parent)
    : QWidget(parent), m_title(Label::wrapped({})),
      m_mark(new Label({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_detail(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_add(new QPushButton(tr("Add")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::related + theme::small, theme::related, theme::related, theme::related);
    row->setSpacing(theme::related);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::related);
    head->addWidget(m_title, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    words->addLayout(head);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    connect(m_add, &QPushButton::clicked, this, &SourceRow::added, Qt::QueuedConnection);
}

void SourceRow::show(const Source &source)
{
    m_source = source;
    m_title->setText(source.title);
    m_mark->setText(source.mark);
    m_mark->setTone(source.isBad ? theme::Tone::Bad : theme::Tone::Muted);
    m_detail->setText(source.detail);
    m_detail->setVisible(!source.detail.isEmpty());
    m_add->setEnabled(!source.taken);
    m_add->setText(source.taken ? tr("Added") : tr("Add"));
    m_add->setAccessibleName(source.taken ? tr("%1 is on the sheet").arg(source.title)
                                          : tr("Add %1").arg(source.title));
    m_add->setAccessibleDescription(source.detail);
    setAccessibleName(QStringList{source.title, source.mark, source.detail}.join(QStringLiteral(", ")));
}

void SourceRow::paintEvent(QPaintEvent *)
{
    if (y() > 1) // a line between rows, none above the first
        QPainter(this).fillRect(0, 0, width(), 1, theme::colours().line);
}

SourcesPane::SourcesPane(QWidget *parent) : QWidget(parent), m_find(new QLineEdit), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_find->setPlaceholderText(tr("Find in the sources"));
    m_find->setAccessibleName(tr("Find in the sources"));
    addClearButton(m_find);
    column->addWidget(m_find);
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, theme::small, 0);
    m_column->setSpacing(theme::related);
    m_column->addStretch();
    column->addWidget(scrolled(content), 1);
    connect(m_find, &QLineEdit::textChanged, this, &SourcesPane::findChanged);
}

QString SourcesPane::find() const
{
    return m_find->text();
}

void SourcesPane::focusFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

SourcesPane::Group SourcesPane::makeGroup()
{
    Group group;
    const int end = m_column->count() - 1; // before the stretch
    group.title = new SectionTitle({});
    m_column->insertWidget(end, group.title);
    auto *card = new Card;
    card->column()->setContentsMargins(1, 1, 1, 1);
    card->column()->setSpacing(0);
    group.column = new QVBoxLayout;
    group.column->setSpacing(0);
    card->column()->addLayout(group.column);
    group.nothing = Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted);
    group.nothing->setContentsMargins(theme::related + theme::small, theme::related, theme::related,
                                      theme::related);
    card->column()->addWidget(group.nothing);
    group.more = flatButton({});
    card->column()->addWidget(group.more);
    m_column->insertWidget(end + 1, card);
    const std::size_t index = m_groups.size();
    connect(group.more, &QPushButton::clicked, this, [this, index] {
        m_groups[index].isWhole = !m_groups[index].isWhole;
        showGroup(index);
    });
    return group;
}

void SourcesPane::show(const std::vector<SourceGroup> &groups)
{
    m_state = groups;
    while (m_groups.size() < groups.size())
        m_groups.push_back(makeGroup());
    for (std::size_t at = 0; at < groups.size(); ++at)
        showGroup(at);
}

void SourcesPane::showGroup(std::size_t index)
{
    Group &group = m_groups[index];
    const SourceGroup &state = m_state[index];
    group.title->setText(state.title);
    group.nothing->setText(state.nothing);
    group.nothing->setVisible(state.rows.empty());
    const std::size_t shown = group.isWhole ? state.rows.size() : std::min(rowsAtFirst, state.rows.size());
    while (group.rows.size() < shown) {
        auto *row = new SourceRow;
        connect(row, &SourceRow::added, this, [this, row] { add(*row); });
        group.rows.push_back(row);
        group.column->addWidget(row);
    }
    for (std::size_t at = 0; at < group.rows.size(); ++at) {
        group.rows[at]->setVisible(at < shown);
        if (at < shown)
            group.rows[at]->show(state.rows[at]);
    }
    group.more->setVisible(state.rows.size() > rowsAtFirst);
    group.more->setText(group.isWhole ? tr("Show fewer") : tr("Show all %1").arg(state.rows.size()));
    group.more->setAccessibleName(tr("%1: %2", "Moments: Show all 12").arg(state.title, group.more->text()));
}

void SourcesPane::add(const SourceRow &row)
{
    const Source source = row.source();
    switch (source.kind) {
    case Source::Kind::Focus:
        Q_EMIT addFocus(source.focus);
        break;
    case Source::Kind::Moment:
        Q_EMIT addMoment(source, row.button());
        break;
    case Source::Kind::Call:
        Q_EMIT addCall(source.evidence);
        break;
    case Source::Kind::Question:
        Q_EMIT addQuestion(source.question);
        break;
    }
}

} // namespace coachbook::ui
