// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/cuelog.h"
#include "core/domain/moment.h"
#include "ui/prep/prepfields.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/sessionforms.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

const QString cueField = QStringLiteral("cues");
constexpr int longestCue = 200'000; // letters
constexpr int longestTime = 10;
constexpr int msPerWholeSecond = 1000;

QStringList queuesOf(const PrepData &prep)
{
    QStringList queues;
    for (const Interaction &each : prep.interactions)
        queues << each.queue;
    queues.removeDuplicates();
    return queues;
}

/// Enter adds the cue, and does not press the button of a dialog around.
class CueField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

} // namespace

CueLog::CueLog(SessionDesk &desk, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_data(prep), m_section(new SheetSection(tr("Cues"))),
      m_fit(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)), m_column(new QVBoxLayout),
      m_text(new CueField), m_remark(new FlagLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    m_section->setRemark(tr("one sentence, ten words at most"));
    m_section->body()->addWidget(m_fit);
    m_column->setSpacing(theme::small);
    m_section->body()->addLayout(m_column);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    m_text->setMaxLength(longestCue);
    m_text->setPlaceholderText(tr("What you said, Enter adds it with the time"));
    m_text->setAccessibleName(tr("New cue"));
    row->addWidget(m_text, 1);
    auto *add = new QPushButton(tr("Add cue"));
    add->setAutoDefault(false);
    row->addWidget(add);
    m_section->body()->addLayout(row);
    m_section->body()->addWidget(m_remark);
    connect(m_text, &QLineEdit::returnPressed, this, &CueLog::addTyped);
    connect(m_text, &QLineEdit::textChanged, this, &CueLog::showRemark);
    connect(add, &QPushButton::clicked, this, &CueLog::addTyped);
    showRemark();
}

void CueLog::setElapsed(std::function<int()> seconds)
{
    m_elapsed = std::move(seconds);
}

void CueLog::showRemark()
{
    m_remark->say({Badge::Shape::Triangle, theme::Tone::Warn, cueRemarkText(m_text->text())});
}

/// Never before the last cue, whatever happened to the clock.
int CueLog::secondsNow()
{
    const SessionDraft &session = m_desk.session();
    int seconds = 0;
    if (m_elapsed) {
        seconds = m_elapsed();
    } else {
        const QDateTime now = m_desk.controller().nowUtc();
        if (!m_first)
            m_first = now;
        seconds = int(session.conduct.startedAt.value_or(*m_first).secsTo(now));
    }
    int last = 0;
    for (const SessionCue &cue : session.cues)
        last = std::max(last, cue.atSeconds);
    return std::max(seconds, last);
}

void CueLog::addTyped()
{
    const QString text = m_text->text().simplified();
    if (text.isEmpty() || !m_desk.id())
        return;
    std::vector<SessionCue> cues = m_desk.session().cues;
    cues.push_back({secondsNow(), text});
    put(cues);
    m_text->clear();
    m_text->setFocus();
}

void CueLog::put(const std::vector<SessionCue> &cues)
{
    m_desk.choose(cueField, [cues](SessionDraft &session) { session.cues = cues; });
    show();
}

void CueLog::type(std::size_t index, const std::function<void(SessionCue &)> &change)
{
    std::vector<SessionCue> cues = m_desk.session().cues;
    if (index >= cues.size())
        return;
    change(cues[index]);
    m_shown = cues; // what is typed here is not set anew under the cursor
    m_desk.type(cueField, [cues](SessionDraft &session) { session.cues = cues; });
}

void CueLog::show()
{
    const SessionDraft &session = m_desk.session();
    setVisible(session.type == SessionType::RealTime);
    if (session.type != SessionType::RealTime)
        return;
    const RealTimeFit fit = realTimeFit(m_data.preparation.due.tier.tier, queuesOf(m_data),
                                        m_data.settings.quality.criticalQueues);
    m_fit->setText(realTimeFitText(fit, m_data.preparation.agent.name));
    if (m_shown == session.cues)
        return;
    if (session.cues.empty())
        m_first.reset();
    m_shown = session.cues;
    clearLayout(m_column);
    for (std::size_t at = 0; at < m_shown->size(); ++at)
        m_column->addWidget(makeCue((*m_shown)[at], at));
}

QWidget *CueLog::makeCue(const SessionCue &cue, std::size_t index)
{
    const int number = int(index) + 1;
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    auto *time = new QLineEdit(momentText(cue.atSeconds));
    time->setMaxLength(longestTime);
    time->setFixedWidth(time->fontMetrics().averageCharWidth() * longestTime);
    time->setAccessibleName(tr("Time of cue %1").arg(number));
    row->addWidget(time, 0, Qt::AlignTop);
    auto *words = new GrowingText(tr("Cue %1").arg(number));
    words->showText(cue.text);
    row->addWidget(words, 1);
    QAbstractButton *remove = removeCross(tr("Remove cue %1").arg(number));
    row->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(row);
    auto *flag = new FlagLine;
    flag->say({Badge::Shape::Triangle, theme::Tone::Warn, cueRemarkText(cue.text)});
    column->addWidget(flag);
    connect(time, &QLineEdit::editingFinished, this, [this, time, index] {
        const std::optional<qint64> typed = momentTime(time->text());
        if (typed)
            type(index, [at = int(*typed / msPerWholeSecond)](SessionCue &each) { each.atSeconds = at; });
        if (m_shown && index < m_shown->size())
            time->setText(momentText((*m_shown)[index].atSeconds));
    });
    connect(words, &GrowingText::typed, this, [this, words, flag, index] {
        type(index, [text = words->text()](SessionCue &each) { each.text = text; });
        flag->say({Badge::Shape::Triangle, theme::Tone::Warn, cueRemarkText(words->text())});
    });
    connect(remove, &QAbstractButton::clicked, this, [this, index] {
        std::vector<SessionCue> rest = m_desk.session().cues;
        if (index < rest.size())
            rest.erase(rest.begin() + std::ptrdiff_t(index));
        put(rest);
        m_text->setFocus();
    });
    return whole;
}

} // namespace coachbook::ui
