// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/namematch.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace coachbook {

namespace {

constexpr std::size_t mostSuggestions = 3;

// Forms of one first name. A form may stand in several lines.
constexpr std::array nicknames{"abigail abby abbie gail",
                               "albert al bert bertie",
                               "alexander alex alec sasha xander alejandro",
                               "alexandra alex sandra sasha",
                               "alfred alf fred alfie",
                               "amanda mandy",
                               "andrew andy drew andreas",
                               "anthony tony antonio",
                               "antonia toni",
                               "barbara barb babs",
                               "benjamin ben benny",
                               "bernhard bernd",
                               "brian bri",
                               "catherine kate katie cathy kathy katharina kathrin",
                               "charles charlie chuck chas",
                               "charlotte lotte charlie",
                               "christian chris",
                               "christina chris tina christine",
                               "christopher chris kit topher",
                               "cynthia cindy",
                               "daniel dan danny",
                               "daniela dani",
                               "david dave davy",
                               "deborah deb debbie",
                               "dennis denny",
                               "diana di",
                               "dominic dom nick",
                               "donald don donny",
                               "dorothy dot dottie",
                               "edward ed eddie ted ned eduardo",
                               "eleanor ellie nora",
                               "elizabeth liz lizzie beth betty eliza elisabeth elli",
                               "emily em emmy",
                               "emmanuel manny manu manuel",
                               "francis frank fran francisco paco pancho",
                               "frances fran francesca",
                               "franziska franzi",
                               "frederick fred freddy rick friedrich fritz",
                               "gabriel gabe",
                               "gabriele gabi gabriela",
                               "george georg jorge",
                               "gerald gerry jerry",
                               "gregory greg",
                               "harold harry hal",
                               "heinrich heinz",
                               "helen nell helena",
                               "henry harry hank",
                               "ignacio nacho",
                               "isabella bella izzy isabel",
                               "jacob jake jakob",
                               "jacqueline jackie",
                               "james jim jimmy jamie",
                               "janet jan",
                               "jeffrey jeff geoffrey geoff",
                               "jennifer jen jenny",
                               "jessica jess jessie",
                               "joanna jo johanna hanna",
                               "johannes hans johann",
                               "john jack johnny jon",
                               "jonathan jon jonny",
                               "joseph joe joey josef jose pepe sepp",
                               "josephine jo josie",
                               "joshua josh",
                               "judith judy",
                               "julian jules",
                               "karen kari",
                               "katherine kate katie kathy",
                               "kenneth ken kenny",
                               "kimberly kim",
                               "lawrence larry lars laurence",
                               "leonard leo len lenny",
                               "lillian lily",
                               "louis lou ludwig luis",
                               "louise lou",
                               "madeleine maddie",
                               "magdalena lena magda",
                               "margaret maggie meg peggy greta margarete grete",
                               "maria mia marie mary",
                               "martha marty",
                               "martin marty",
                               "matthew matt matty matthias",
                               "maximilian max",
                               "megan meg",
                               "melissa mel lissa",
                               "michael mike mick mickey micha",
                               "michelle shelly",
                               "mohammed mo mohamed muhammad mohammad",
                               "natalie nat",
                               "nathaniel nat nate nathan",
                               "nicholas nick nicky nikolaus klaus",
                               "nicole nicky niki",
                               "olivia liv livvy",
                               "oliver ollie",
                               "pamela pam",
                               "patricia pat patty trish tricia",
                               "patrick pat paddy",
                               "peter pete",
                               "philip phil",
                               "priscilla cilla",
                               "raymond ray",
                               "rebecca becky becca",
                               "richard rick dick rich richie ricky",
                               "robert rob bob bobby robbie bert",
                               "roberto beto",
                               "ronald ron ronny",
                               "rosemary rose rosie",
                               "rudolf rudi",
                               "russell russ",
                               "samuel sam sammy",
                               "samantha sam sammy",
                               "sandra sandy",
                               "sebastian seb basti",
                               "sarah sally sara",
                               "simon si",
                               "sophia sophie",
                               "stephanie steph steffi stefanie",
                               "stephen steve steven stefan esteban",
                               "susan sue susie suzanne",
                               "sylvester sly",
                               "teresa terry tess theresa resi",
                               "terence terry",
                               "theodore ted theo teddy theodor",
                               "thomas tom tommy",
                               "timothy tim timmy",
                               "tobias tobi",
                               "ulrich uli",
                               "valentina val",
                               "valerie val",
                               "veronica ronnie vroni",
                               "victor vic",
                               "victoria vicky tori vic",
                               "vincent vince vinny",
                               "virginia ginny",
                               "walter walt wally",
                               "wilhelm willi",
                               "william will bill billy willy liam guillermo",
                               "wolfgang wolf",
                               "yvonne evi",
                               "zachary zach zack"};

/// The words of a name in two spellings: without marks ("muller") and with umlauts spelled out ("mueller").
struct Words
{
    QStringList plain, spelled;
    qsizetype count() const { return plain.size(); }
};

QString spelledOut(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower()) {
        switch (c.unicode()) {
        case 0xE4:
        case 0xE6:
            out += QLatin1String("ae");
            break;
        case 0xF6:
        case 0xF8:
        case 0x153:
            out += QLatin1String("oe");
            break;
        case 0xFC:
            out += QLatin1String("ue");
            break;
        case 0xDF:
            out += QLatin1String("ss");
            break;
        case 0xE5:
            out += QLatin1String("aa");
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString withoutMarks(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        switch (c.unicode()) { // letters that do not come apart
        case 0xDF:
            out += QLatin1String("ss");
            break;
        case 0xE6:
            out += QLatin1String("ae");
            break;
        case 0xF8:
            out += QLatin1Char('o');
            break;
        case 0x131:
            out += QLatin1Char('i');
            break;
        case 0x142:
            out += QLatin1Char('l');
            break;
        default:
            out += c;
        }
    }
    return out;
}

QStringList split(const QString &text)
{
    QString words;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            words += c;
        else if (c != QLatin1Char('\'') && c != QChar(0x2019) && c != QChar(0x2BC) && c != QLatin1Char('`'))
            words += QLatin1Char(' ');
    }
    return words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Words wordsOf(const QString &name)
{
    const qsizetype at = name.indexOf(QLatin1Char('@'));
    const QString text = (at > 0 ? name.left(at) : name).normalized(QString::NormalizationForm_C);
    Words words{split(withoutMarks(text)), split(withoutMarks(spelledOut(text)))};
    if (words.spelled.size() != words.plain.size())
        words.spelled = words.plain;
    return words;
}

bool sameWord(const Words &a, qsizetype i, const Words &b, qsizetype j)
{
    return a.plain[i] == b.plain[j] || a.spelled[i] == b.spelled[j] || a.plain[i] == b.spelled[j] ||
           a.spelled[i] == b.plain[j];
}

bool areForms(const QString &a, const QString &b)
{
    return std::any_of(nicknames.begin(), nicknames.end(), [&](const char *line) {
        const QStringList forms = QString::fromLatin1(line).split(QLatin1Char(' '));
        return forms.contains(a) && forms.contains(b);
    });
}

bool isInitialOf(const QString &letter, const QString &word)
{
    return letter.size() == 1 && word.size() > 1 && word.startsWith(letter);
}

/// How many words of `a` find a word of their own in `b`; `alike` says when two do.
template <class Alike>
qsizetype paired(const Words &a, const Words &b, Alike alike)
{
    std::vector<bool> taken(static_cast<std::size_t>(b.count()));
    qsizetype found = 0;
    for (qsizetype i = 0; i < a.count(); ++i) {
        for (qsizetype j = 0; j < b.count(); ++j) {
            if (taken[static_cast<std::size_t>(j)] || !alike(i, j))
                continue;
            taken[static_cast<std::size_t>(j)] = true;
            ++found;
            break;
        }
    }
    return found;
}

std::optional<NameLikeness> likenessOf(const Words &a, const Words &b)
{
    const auto same = [&](qsizetype i, qsizetype j) { return sameWord(a, i, b, j); };
    const qsizetype equal = paired(a, b, same);
    const bool sameCount = a.count() == b.count();
    if (sameCount && equal == a.count()) {
        bool inOrder = true;
        for (qsizetype i = 0; i < a.count(); ++i)
            inOrder &= same(i, i);
        return inOrder ? NameLikeness::SameLetters : NameLikeness::OtherOrder;
    }
    if (a.plain.join(QString()) == b.plain.join(QString()))
        return NameLikeness::SameLetters; // "Jean Luc", "JeanLuc"
    if (equal < 1)
        return std::nullopt;
    const auto alike = [&](qsizetype i, qsizetype j) {
        return same(i, j) || areForms(a.plain[i], b.plain[j]);
    };
    if (sameCount && paired(a, b, alike) == a.count())
        return NameLikeness::Nickname;
    const auto shortened = [&](qsizetype i, qsizetype j) {
        return alike(i, j) || isInitialOf(a.plain[i], b.plain[j]) || isInitialOf(b.plain[j], a.plain[i]);
    };
    const qsizetype fewer = std::min(a.count(), b.count());
    if (fewer >= 2 && paired(a, b, shortened) == fewer)
        return NameLikeness::Shortened;
    return std::nullopt;
}

} // namespace

std::vector<NameSuggestion> suggestAgents(const QString &name, const std::vector<Agent> &agents)
{
    std::vector<NameSuggestion> found;
    const Words words = wordsOf(name);
    if (words.count() == 0)
        return found;
    for (const Agent &agent : agents) {
        if (const auto likeness = likenessOf(words, wordsOf(agent.name)))
            found.push_back({agent.id, *likeness});
    }
    std::stable_sort(found.begin(), found.end(), [](const NameSuggestion &a, const NameSuggestion &b) {
        return a.likeness < b.likeness;
    });
    if (found.size() > mostSuggestions)
        found.resize(mostSuggestions);
    return found;
}

} // namespace coachbook
