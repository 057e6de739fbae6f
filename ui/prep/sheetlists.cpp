// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/sheetlists.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/resultwords.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace coachbook::ui {
namespace {

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QHBoxLayout *plainRow(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    return row;
}

Label *muted(const QString &text)
{
    return Label::wrapped(text, theme::Type::Body, theme::Tone::Muted);
}

Label *strong(const QString &text)
{
    auto *label = new Label(text);
    QFont face = label->font();
    face.setWeight(QFont::DemiBold);
    label->setFont(face);
    return label;
}

QWidget *momentRow(const MomentLine &moment)
{
    auto *line = new QWidget;
    QHBoxLayout *row = plainRow(line);
    auto *time = new Label(moment.time.isEmpty() ? QStringLiteral("–") : moment.time, theme::Type::Body,
                           theme::Tone::Accent);
    time->setMinimumWidth(time->fontMetrics().horizontalAdvance(QStringLiteral("00:00")));
    row->addWidget(time, 0, Qt::AlignTop);
    row->addWidget(Label::wrapped(moment.words), 1);
    return line;
}

} // namespace

CallsList::CallsList(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_column(plainColumn(this, theme::group))
{}

void CallsList::show()
{
    const std::vector<CallState> calls = callsOf(m_desk.session(), m_data.evaluated, m_data.today);
    if (m_shown == calls)
        return;
    m_shown = calls;
    clearLayout(m_column);
    for (std::size_t at = 0; at < calls.size(); ++at)
        m_column->addWidget(makeCall(calls[at], at));
    if (calls.empty())
        m_column->addWidget(muted(tr("No interaction chosen. Add one or two from the sources.")));
}

QWidget *CallsList::makeCall(const CallState &call, std::size_t index)
{
    auto *whole = new QWidget;
    QVBoxLayout *column = plainColumn(whole, theme::small);
    auto *headLine = new QWidget;
    QHBoxLayout *head = plainRow(headLine);
    head->addWidget(strong(call.title));
    if (call.critical) {
        auto *flag = new StateBadge({Badge::Shape::Triangle, theme::Tone::Bad, call.remark});
        head->addWidget(flag);
    } else {
        head->addWidget(new Label(call.remark, theme::Type::Secondary, theme::Tone::Muted));
    }
    head->addStretch();
    QPushButton *remove = flatButton(tr("Remove"), tr("Do not look at %1").arg(call.title));
    head->addWidget(remove);
    column->addWidget(headLine);
    for (const MomentLine &moment : call.moments)
        column->addWidget(momentRow(moment));
    if (call.moments.empty())
        column->addWidget(muted(tr("No remark on it.")));
    connect(remove, &QPushButton::clicked, this, [this, index] {
        std::vector<Evidence> rest = m_desk.session().interactions;
        if (index < rest.size())
            rest.erase(rest.begin() + std::ptrdiff_t(index));
        put(rest);
    });
    return whole;
}

void CallsList::add(const Evidence &call)
{
    std::vector<Evidence> calls = m_desk.session().interactions;
    calls.push_back(call);
    put(calls);
}

void CallsList::put(const std::vector<Evidence> &calls)
{
    m_desk.choose(QStringLiteral("interactions"),
                  [calls](SessionDraft &session) { session.interactions = calls; });
}

OpenItemsList::OpenItemsList(QWidget *parent) : QWidget(parent), m_column(plainColumn(this, theme::group)) {}

void OpenItemsList::show(const PrepData &prep)
{
    if (m_shown == prep.preparation.openItems && m_measured == prep.measured && m_today == prep.today)
        return;
    m_shown = prep.preparation.openItems;
    m_measured = prep.measured;
    m_today = prep.today;
    clearLayout(m_column);
    for (const ActionItem &item : *m_shown)
        m_column->addWidget(makeItem(item, prep));
    if (m_shown->empty())
        m_column->addWidget(muted(tr("None is open.")));
}

QWidget *OpenItemsList::makeItem(const ActionItem &item, const PrepData &prep)
{
    auto *whole = new QWidget;
    QVBoxLayout *column = plainColumn(whole, theme::small);
    auto *line = new QWidget;
    QHBoxLayout *row = plainRow(line);
    row->addWidget(Label::wrapped(item.text), 1);
    auto *close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close action item %1").arg(item.text));
    close->setCheckable(true);
    row->addWidget(close, 0, Qt::AlignTop);
    column->addWidget(line);
    const QString details = itemDetails(item, prep.preparation.kpis, prep.today);
    if (isOverdue(item, prep.today)) {
        auto *flag = new FlagLine;
        flag->say({Badge::Shape::Triangle, theme::Tone::Bad, details});
        column->addWidget(flag);
    } else if (!details.isEmpty()) {
        column->addWidget(Label::wrapped(details, theme::Type::Secondary, theme::Tone::Muted));
    }
    QWidget *result = makeResult(item);
    result->hide();
    column->addWidget(result);
    connect(close, &QPushButton::toggled, result, [result](bool open) {
        result->setVisible(open);
        if (open)
            result->setFocus();
    });
    return whole;
}

QWidget *OpenItemsList::makeResult(const ActionItem &item)
{
    const auto measured = m_measured.find(item.id.value());
    auto *whole = new QWidget;
    QVBoxLayout *column = plainColumn(whole, theme::small);
    auto *line = new QWidget;
    QHBoxLayout *row = plainRow(line);
    auto *word = new QLineEdit(item.result);
    if (item.result.isEmpty() && measured != m_measured.end())
        word->setText(resultFigures(measured->second));
    word->setPlaceholderText(tr("In a word: “8 of 10 calls confirmed the solution”"));
    word->setAccessibleName(tr("Result of the action item %1").arg(item.text));
    row->addWidget(word, 1);
    whole->setFocusProxy(word);
    column->addWidget(line);
    if (measured != m_measured.end())
        column->addWidget(muted(resultRemark(measured->second, m_today)));
    const std::pair<ActionState, QString> states[] = {{ActionState::Done, tr("Done")},
                                                      {ActionState::Missed, tr("Missed")},
                                                      {ActionState::Dropped, tr("Dropped")}};
    for (const auto &[state, name] : states) {
        auto *button = new QPushButton(name);
        button->setAccessibleName(tr("%1: %2", "Done, and the action item's words").arg(name, item.text));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, item, word, chosen = state] {
            ActionItem result = item;
            result.state = chosen;
            result.result = word->text().trimmed();
            result.closedOn = m_today;
            Q_EMIT closed(result);
        });
    }
    return whole;
}

LastSession::LastSession(QWidget *parent) : QWidget(parent), m_column(plainColumn(this, theme::related)) {}

void LastSession::show(const PrepData &prep)
{
    clearLayout(m_column);
    const auto note = [this](const QString &title, const QString &text) {
        if (!text.trimmed().isEmpty())
            m_column->addWidget(noted(title, text));
    };
    const std::optional<Session> &last = prep.preparation.lastSession;
    if (last) {
        QStringList focus;
        for (const SessionFocus &one : last->focus)
            focus << one.text;
        note(tr("Focus"), focus.join(QLatin1Char('\n')));
        note(tr("Agreed"), last->agreed);
        note(tr("Notes"), last->sharedNote);
        note(tr("Private note"), last->privateNote);
        if (m_column->count() == 0)
            m_column->addWidget(muted(tr("Nothing was written down.")));
    } else {
        m_column->addWidget(muted(tr("This is the first session with %1.").arg(prep.preparation.agent.name)));
    }
}

CheckInsList::CheckInsList(QWidget *parent) : QWidget(parent), m_column(plainColumn(this, theme::related)) {}

void CheckInsList::show(const PrepData &prep)
{
    clearLayout(m_column);
    for (const CheckIn &checkIn : prep.preparation.checkIns) {
        const QString day = dayText(checkIn.done.value_or(checkIn.due), prep.today);
        const QString words =
            checkIn.note.isEmpty() ? (checkIn.done ? tr("no note") : tr("not done yet")) : checkIn.note;
        m_column->addWidget(Label::wrapped(tr("%1: %2", "12 Nov: what was noted").arg(day, words)));
    }
}

PlanInShort::PlanInShort(QWidget *parent) : QWidget(parent), m_column(plainColumn(this, theme::related)) {}

void PlanInShort::show(const PrepData &prep)
{
    clearLayout(m_column);
    const std::optional<CoachingPlan> &plan = prep.preparation.plan;
    if (!plan)
        return;
    if (!plan->purpose.trimmed().isEmpty())
        m_column->addWidget(Label::wrapped(plan->purpose.trimmed()));
    for (const PlanTarget &target : plan->targets)
        m_column->addWidget(Label::wrapped(target.text));
    if (plan->review)
        m_column->addWidget(muted(tr("Review on %1").arg(dayText(*plan->review, prep.today))));
    if (m_column->count() == 0)
        m_column->addWidget(muted(tr("Nothing is written in it yet.")));
}

} // namespace coachbook::ui
