// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smartphrases.h"

#include <QSet>
#include <QStringList>
#include <array>

namespace coachbook {

namespace {

struct Row
{
    const char *words;  ///< regular expression without the word boundaries
    const char *better; ///< what to write in its place
};

constexpr std::array vagueRows{
    Row{"work(?:s|ing)? (?:harder )?on", "say the one act and when: \"on every call, before ..., ask ...\""},
    Row{"(?:be|being|become) (?:a (?:bit|little) )?(?:more|less)(?: \\w+)?",
        "say what will be heard: \"name the reason in one sentence before every hold\""},
    Row{"(?:be|being|become|get|getting) (?:better|quicker|faster|slower)(?: at)?",
        "say which step changes and how it is counted: \"choose the code before the farewell in 9 of 10 "
        "calls\""},
    Row{"be "
        "(?:polite|nice|friendly|professional|empath(?:et)?ic|confident|positive|proactive|patient|helpful|"
        "kind|"
        "attentive|accurate|consistent|thorough|engaged|respectful|clear)",
        "write the sentence or the act that shows it: \"name the customer's worry in one sentence\""},
    Row{"watch (?:your|his|her|their|the) (?:tone|language|words|attitude|pace)",
        "say what the voice does: \"when the customer gets louder, slow down for two sentences\""},
    Row{"mind (?:your|his|her|their|the) (?:tone|language|words|manners)",
        "name the words to use instead: \"say 'what I can do is' in place of 'that is not possible'\""},
    Row{"(?:improve|build|create|establish)(?: \\w+)? rapport",
        "name the act: \"use the customer's own word for the problem in the first minute\""},
    Row{"(?:improve|improving)(?: on)?", "say what is done differently, and in which moment of the call"},
    Row{"(?:try|tries|trying) (?:to|and|harder|(?:your|his|her|their) (?:best|hardest))",
        "leave out the trying: \"ask ...\", with a count such as 8 of 10 calls"},
    Row{"do (?:your|his|her|their) (?:very )?best", "name the act, with a count such as 8 of 10 calls"},
    Row{"do (?:\\w+ )?(?:better|more|less)(?! than)", "name the one act that changes, with a count"},
    Row{"(?:pay|paying) (?:\\w+ )?attention(?: to)?",
        "say what is done with what is noticed: \"repeat the order number back\""},
    Row{"(?:focus|focuses|focusing|concentrate) (?:\\w+ )?on",
        "say the act: \"ask one open question before ...\""},
    Row{"keep (?:\\w+ ){0,3}in mind", "tie it to something on the screen: \"when the account opens, ...\""},
    Row{"remember(?:s)? to", "tie it to something on the screen: \"when the account opens, ...\""},
    Row{"don'?t forget(?: to)?", "tie it to something on the screen: \"when the account opens, ...\""},
    Row{"make sure(?: to| you)", "write the act itself, in the moment it belongs to"},
    Row{"be (?:\\w+ )?(?:aware|mindful|conscious) of", "say what is done at that moment"},
    Row{"be (?:\\w+ )?careful(?: with| about)?", "say which check is made before which step"},
    Row{"(?:think|thinking) about", "say what is done after the thinking"},
    Row{"(?:strive|aim|hope|plan|seek)(?:s)? (?:to|for)", "write the act itself, with a count"},
    Row{"(?:step|brush|smarten|sharpen) up(?: on)?", "name the one act that changes, with a count"},
    Row{"up (?:your|his|her|their) game", "name the one act that changes, with a count"},
    Row{"(?:show|shows|showing|have|express|demonstrate)(?: \\w+)? empathy",
        "write the sentence: \"name what the customer feels before the first question\""},
    Row{"(?:listen|listens|listening) (?:more|better|carefully|actively|attentively)(?: \\w+ly)?",
        "say what listening looks like: \"wait one second after the customer's last word\""},
    Row{"activ(?:e|ely) listen(?:ing)?",
        "say what listening looks like: \"wait one second after the customer's last word\""},
    Row{"(?:take|takes|taking|show)(?: \\w+)? ownership", "say who tells the customer what by when"},
    Row{"(?:better|right|positive|good) attitude", "write the sentence or the act that shows it"},
    Row{"communicat(?:e|es|ing|ion) (?:skills|better|(?:more )?clearly|more effectively|effectively)",
        "say which sentence is said at which point"},
    Row{"soft skills|people skills|customer focus(?:ed)?|team player", "name one act that would show it"},
    Row{"(?:good|great|better|excellent|outstanding) (?:customer )?(?:service|experience)",
        "name one act the customer would notice"},
    Row{"(?:as|when|where|if|wherever|whenever) (?:necessary|appropriate|possible|applicable)|as needed",
        "say in which calls: \"on every transferred call\""},
    Row{"as soon as possible|asap|in a timely manner|in good time",
        "give the time: \"within two working hours\""},
    Row{"more (?:often|frequently|consistently|regularly)|as often as possible",
        "give the count: \"in at least 8 of 10 calls\""},
    Row{"(?:continue|keep on|go on)(?:s)? to", "say what is done, with a count that shows it"},
    Row{"keep up(?: the)?(?: good)?(?: work)?", "say what is kept, with a count that shows it"},
    Row{"go(?:es)? the extra mile|above and beyond", "name the one thing that is offered"},
    Row{"(?:hurry|speed)(?: things)? up",
        "name the step that gets shorter: \"write the note while the system loads\""},
    Row{"(?:make|makes|making) (?:fewer|less|no more) (?:mistakes|errors)|(?:avoid|reduce) "
        "(?:mistakes|errors)",
        "name the check that catches them, and before which step"},
    Row{"handl(?:e|es|ing)(?: \\w+){0,3} better", "name the one act that changes, with a count"},
    Row{"(?:use|using)(?: \\w+)? common sense|use (?:good|better|your) judgement", "write the rule to go by"},
    Row{"(?:get|become) (?:more )?(?:used to|familiar with|comfortable with)|familiari[sz]e "
        "(?:yourself|himself|herself|themselves) with",
        "say what can be done at the end: \"find the article in one search, 5 of 5 times\""},
    Row{"(?:learn|know|find out) more about", "say what can be done at the end of it, and how it is checked"},
    Row{"better understand(?:ing)?|understand(?:ing)? better", "say which question is asked to find out"},
    Row{"(?:sound|sounds|sounding) (?:more |less "
        "|\\w+er\\b|friendly|confident|professional|interested|empathetic)(?:\\w+)?",
        "say what the voice or the words do: \"lower the voice at the end of the price\""},
    Row{"(?:stay|remain) (?:calm|positive|professional|polite|focused|motivated|on top of)",
        "say what is done in that moment: \"breathe out before the answer\""},
    Row{"tone (?:it|things) down", "say what the voice does: \"speak slower for the next two sentences\""},
    Row{"(?:a (?:bit|little)|some) (?:more|less|better)", "give the count or the length"},
    Row{"(?:manage|managing) (?:your|his|her|their|the) time(?: better)?",
        "name the step that gets shorter, and by what"},
    Row{"(?:control|controls|controlling) (?:the |your )?(?:call|conversation)s?(?: better)?",
        "say the question that leads the talk back"},
    Row{"(?:address|resolve|tackle) (?:the |this |these "
        ")?(?:issue|issues|weakness|weaknesses|gap|gaps)\\b(?= in| with| of|$)",
        "name the act that closes the gap"},
};

QRegularExpression words(const QString &pattern)
{
    QString spaced = pattern;
    spaced.replace(QLatin1Char(' '), QStringLiteral("\\s+"));
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(spaced),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

constexpr const char *contact = "(?:calls?|chats?|contacts?|e-?mails?|messages?|tickets?|cases?|interactions?"
                                "|conversations?|transfers?|call-?backs?|"
                                "holds?|orders?|complaints?|escalations?|refunds?|quotes?|changes?|"
                                "corrections?|requests?|farewells?|greetings?)";
constexpr const char *person = "(?:customers?|callers?)";
constexpr const char *date =
    "(?:(?:the|this|next|coming|our|end|of|last|follow-?up|review) )*"
    "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|"
    "june|july|august|september|october|november|december|weeks?|months?|quarter|year|today|"
    "tomorrow|follow-?up|review|session|end|\\d+)";

QString situations()
{
    const QString thing = QLatin1String(contact);
    const QString who = QLatin1String(person);
    const QString noDate = QStringLiteral("(?! %1\\b)").arg(QLatin1String(date));
    const QString noEndOfDate = QStringLiteral("(?! of %1\\b)").arg(QLatin1String(date));
    const QString noHedge = QStringLiteral("(?! (?:necessary|possible|appropriate|applicable|needed)\\b)");
    const QStringList patterns{
        QStringLiteral("(?:when|whenever|if|where|wherever)") + noHedge,
        QStringLiteral("(?:before|after|until|during|upon|once)") + noDate,
        QStringLiteral("(?:while|as soon as(?! possible)|each time|every time|any time)"),
        QStringLiteral("(?:at|from|by) the (?:very )?(?:start|end|beginning|opening|close|top)") +
            noEndOfDate,
        QStringLiteral("(?:in|within|for) the (?:first|last|next|opening|closing) (?:[\\w-]+ )?"
                       "(?:seconds?|minutes?|sentences?|words?|replies|reply)"),
        QStringLiteral("(?:every|each|any|all|both) (?:[\\w-]+ ){0,2}(?:%1|%2)").arg(thing, who),
        QStringLiteral("(?:on|in|for|to|with|per|of) (?:[\\w'’-]+ ){0,4}") + thing,
        // "with angry customers" is one; "to the customer" only says whom.
        QStringLiteral("(?:with|for|to) (?!(?:the|a|your|our|their) )(?:[\\w-]+ ){1,2}") + who,
        QStringLiteral("(?:next|following) (?:[\\w-]+ ){0,2}(?:%1|%2)").arg(thing, who),
    };
    return patterns.join(QLatin1Char('|'));
}

} // namespace

const std::vector<VaguePhrase> &vaguePhrases()
{
    static const std::vector<VaguePhrase> phrases = [] {
        std::vector<VaguePhrase> made;
        for (const Row &row : vagueRows)
            made.push_back({words(QLatin1String(row.words)), QString::fromUtf8(row.better)});
        return made;
    }();
    return phrases;
}

const QRegularExpression &situationPattern()
{
    static const QRegularExpression pattern = words(situations());
    return pattern;
}

const QRegularExpression &measurePattern()
{
    static const QRegularExpression pattern = words(QStringLiteral(
        "csat|fcr|aht|acw|qa|kpis?|nps|ces|sla|dsat|adherence|attrition|occupancy|shrinkage|scores?|ratings?|"
        "numbers?|"
        "metrics?|stats|figures|results?|targets?|goals?|quality|productivity|performance|"
        "(?:average )?(?:handle|handling|talk|hold|wrap) times?|after.call work|"
        "first (?:call|contact) resolution|resolution rates?|customer satisfaction|satisfaction|"
        "repeat (?:contacts?|calls?)|service levels?"));
    return pattern;
}

bool isFigureWord(const QString &lowerCaseWord)
{
    static const QSet<QString> figureWords = [] {
        const QStringList list =
            QStringLiteral(
                "raise raises raised raising improve improves improved improving increase increases "
                "increased "
                "increasing lift boost grow bring brings push get gets getting keep keeps hold maintain make "
                "have "
                "achieve achieves achieving reach reaches reaching hit hits hitting meet meets meeting "
                "exceed beat "
                "reduce reduces reduced reducing lower lowers lowered lowering decrease decreases decreasing "
                "cut cuts "
                "drop shorten shorter faster work working on focus try trying aim better higher more less "
                "much up "
                "down back above below over under at to from by of for in the a an this that his her their "
                "your my our "
                "its it is be should must will and or until within end least most about around than per with "
                "percent "
                "pct points point seconds second secs sec minutes minute mins min hours stars star rate "
                "rates "
                "average overall mean team level i he she they you we next last week weeks month months "
                "quarter day "
                "days year today tomorrow monday tuesday wednesday thursday friday saturday sunday january "
                "february "
                "march april may june july august september october november december jan feb mar apr jun "
                "jul aug sep "
                "oct nov dec call calls contact contacts chat chats interaction interactions new no good")
                .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return figureWords.contains(lowerCaseWord);
}

} // namespace coachbook
