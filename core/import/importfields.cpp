// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importfields.h"

#include <array>
#include <string_view>

namespace coachbook {

namespace {

using F = ImportField;
using V = ValueType;

// Headers in English, German, Spanish, Portuguese and French. Written as normalizedHeader() gives them: no
// accents, small letters.
const FieldSpec agentId{F::AgentKey, V::Text, false,
                        "agent id|agentid|id agent|agent no|agent number|agent code|employee id|"
                        "employee number|employee no|emp id|staff id|user id|userid|operator id|"
                        "advisor id|rep id|login|login id|agent login|personnel number|badge|badge id|"
                        "worker id|associate id|agenten id|agentennummer|mitarbeiter id|mitarbeiternummer|"
                        "mitarbeiter nr|personalnummer|personal nr|kennung|id agente|id del agente|"
                        "id de agente|codigo de agente|codigo agente|id empleado|numero de empleado|legajo|"
                        "id do agente|matricula|codigo do agente|id operador|id do operador|id de l agent|"
                        "matricule|identifiant|identifiant agent|code agent|numero agent"};
const FieldSpec agentName{F::AgentName, V::Text, false,
                          "agent name|agent|name|full name|employee|employee name|staff name|advisor|"
                          "advisor name|rep|rep name|representative|operator|operator name|user|user name|"
                          "username|display name|associate|associate name|handled by|assigned to|assignee|"
                          "agentenname|mitarbeiter|mitarbeitername|mitarbeiterin|name des agenten|"
                          "vollstandiger name|agente|nombre|nombre del agente|nombre de agente|nombre agente|"
                          "nombre completo|empleado|nome|nome do agente|nome completo|operador|colaborador|"
                          "atendente|nom|nom de l agent|nom complet|nom agent|conseiller|collaborateur|"
                          "operateur|teleconseiller"};

std::vector<FieldSpec> rosterFields()
{
    return {agentId,
            agentName,
            {F::FirstName, V::Text, true,
             "first name|firstname|given name|forename|vorname|primer nombre|nombre de pila|"
             "primeiro nome|prenom"},
            {F::LastName, V::Text, true,
             "last name|lastname|surname|family name|nachname|familienname|apellido|apellidos|"
             "sobrenome|apelido|nom de famille"},
            {F::Team, V::Text, true,
             "team|team name|group|department|squad|unit|site team|gruppe|abteilung|equipo|"
             "grupo|departamento|equipe|groupe|departement"},
            {F::Email, V::Text, true,
             "email|e mail|mail|email address|e mail address|work email|e mail adresse|"
             "mailadresse|correo|correo electronico|courriel|adresse e mail|adresse mail"},
            {F::HireDate, V::Date, true,
             "hire date|hired|hired on|date hired|start date|joining date|join date|"
             "date joined|joined|joined on|date of joining|employment date|date of hire|"
             "employed since|onboarding date|service date|einstellungsdatum|eintrittsdatum|"
             "eintritt|eingestellt am|beginn|fecha de ingreso|fecha de contratacion|"
             "fecha de alta|fecha ingreso|data de admissao|admissao|data de contratacao|"
             "data admissao|data de entrada|date d embauche|embauche|date d entree|date entree|"
             "date embauche"},
            {F::LeftDate, V::Date, true,
             "left|left on|leave date|leaving date|termination date|end date|date left|"
             "exit date|last day|separation date|austrittsdatum|austritt|fecha de baja|"
             "fecha de salida|data de saida|data de desligamento|date de depart|date de sortie"},
            {F::LeftReason, V::Text, true,
             "leaving reason|reason for leaving|termination reason|exit reason|austrittsgrund|"
             "motivo de baja|motivo de saida|motif de depart"},
            {F::Status, V::Text, true,
             "status|employment status|agent status|employee status|estado|situacao|statut"},
            {F::StatusSince, V::Date, true,
             "status since|status date|status from|since|status change date|"
             "status effective date|status seit|seit|estado desde|desde|status desde|"
             "statut depuis|depuis"},
            {F::Tier, V::Text, true, "tier|coaching tier|agent tier|cadence tier|coaching stufe"}};
}

const FieldSpec interactionId{
    F::InteractionKey, V::Text, true,
    "interaction id|conversation id|call id|contact id|ticket id|case id|chat id|"
    "session id|ucid|interaction|conversation|contact|call reference|interaction ref|"
    "reference|segment id|call|record id|anruf id|gesprachs id|vorgangs id|kontakt id|"
    "ticketnummer|vorgangsnummer|id de llamada|id llamada|id de interaccion|"
    "id interaccion|id de contacto|id conversacion|id da chamada|id chamada|"
    "id da interacao|id do contato|protocolo|id appel|id de l appel|id interaction|"
    "id contact|id conversation"};

std::vector<FieldSpec> interactionFields()
{
    return {interactionId,
            agentId,
            agentName,
            {F::Start, V::Date, true,
             "start time|start|started|started at|start date time|start datetime|call start|"
             "call started|call start time|conversation start|conversation start time|date time|"
             "datetime|timestamp|time stamp|contact start|interaction start|"
             "interaction start time|created at|created|call date|call time|call datetime|"
             "call date time|begin|initiated|initiation timestamp|startzeit|beginn|anrufbeginn|"
             "gesprachsbeginn|zeitstempel|anfang|hora de inicio|inicio|fecha y hora|fecha hora|"
             "fecha inicio|data e hora|data hora|data inicio|debut|heure de debut|date et heure|"
             "date heure|date de debut|horodatage"},
            {F::Date, V::Date, false, "date|day|interaction date|contact date|datum|tag|fecha|dia|data|jour"},
            {F::TimeOfDay, V::Time, false, "time|time of day|hour|uhrzeit|zeit|hora|heure"},
            {F::End, V::Date, true,
             "end time|end|ended|ended at|call end|call ended|call end time|end datetime|"
             "end date time|disconnected|disconnect timestamp|endzeit|ende|anrufende|"
             "hora de fin|fin|fecha fin|fim|hora de fim|data fim|heure de fin|date de fin"},
            {F::Queue, V::Text, true,
             "queue|queue name|skill|skill name|topic|call type|service queue|split|"
             "warteschlange|thema|cola|tema|fila|assunto|file|file d attente|sujet"},
            {F::Channel, V::Text, true,
             "channel|media|media type|channel type|contact type|type|medium|kanal|canal|"
             "tipo|medio"},
            {F::Talk, V::Duration, true,
             "talk time|talk|talktime|talk duration|total talk|agent talk time|ttalk|"
             "gesprachszeit|gesprachsdauer|sprechzeit|tiempo de conversacion|tiempo hablado|"
             "tiempo de habla|conversacion|tempo de conversa|tempo de conversacao|tempo falado|"
             "conversa|temps de conversation|duree de conversation|temps de parole|"
             "temps conversation"},
            {F::Hold, V::Duration, true,
             "hold time|hold|holdtime|hold duration|total hold|theld|haltezeit|"
             "wartezeit gehalten|tiempo en espera|espera|tiempo de espera|retencion|"
             "tempo em espera|tempo de espera|temps d attente|mise en attente|temps de garde|"
             "garde"},
            {F::Acw, V::Duration, true,
             "acw|acw time|after call work|after call work time|wrap|wrap up|wrap time|"
             "wrap up time|wrapup|after contact work|after contact work duration|after call|tacw|"
             "nacharbeit|nachbearbeitung|nachbearbeitungszeit|nacharbeitszeit|trabajo posterior|"
             "tiempo posterior|postllamada|tiempo acw|pos atendimento|tempo pos atendimento|"
             "tempo acw|post appel|temps post appel|traitement post appel|post traitement"},
            {F::Duration, V::Duration, true,
             "duration|handle time|handling time|call duration|call length|aht|service length|"
             "total handle time|total time|conversation duration|length|thandle|dauer|"
             "bearbeitungszeit|anrufdauer|duracion|duracion de llamada|tiempo de gestion|duracao|"
             "tempo de atendimento|duracao da chamada|duree|duree d appel|duree de l appel|"
             "duree de traitement|dmt"},
            {F::Answered, V::YesNo, true,
             "answered|call answered|is answered|was answered|answered y n|handled|angenommen|"
             "beantwortet|atendida|contestada|respondida|atendido|repondu|decroche|traite"},
            {F::Resolved, V::YesNo, true,
             "resolved|is resolved|resolved y n|fcr|first call resolution|"
             "first contact resolution|issue resolved|solved|resolution|gelost|erledigt|"
             "resuelto|resuelta|resolvido|resolvida|resolu|resolue"},
            {F::Csat, V::Number, true,
             "csat|csat score|satisfaction|customer satisfaction|satisfaction rating|"
             "satisfaction score|rating|survey score|stars|kundenzufriedenheit|zufriedenheit|"
             "bewertung|satisfaccion|satisfaccion del cliente|valoracion|satisfacao|"
             "satisfacao do cliente|avaliacao|satisfaction client|note client"}};
}

std::vector<FieldSpec> evaluationFields()
{
    FieldSpec reference = interactionId;
    reference.telling = false;
    return {agentId,
            agentName,
            reference,
            {F::EvaluationKey, V::Text, true,
             "evaluation id|eval id|evaluation|review id|qa id|form id|audit id|assessment id|"
             "evaluation no|scorecard id|bewertungs id|bewertungsnummer|id de evaluacion|"
             "id evaluacion|id da avaliacao|id avaliacao|id evaluation|id de l evaluation"},
            {F::Date, V::Date, false,
             "evaluated on|evaluation date|date|day|evaluated at|evaluated|review date|"
             "reviewed on|scored on|audit date|assessment date|released on|datum|bewertet am|"
             "bewertungsdatum|fecha|fecha de evaluacion|evaluado el|data|data da avaliacao|"
             "avaliado em|date d evaluation|evalue le"},
            {F::Evaluator, V::Text, true,
             "evaluator|evaluated by|reviewer|auditor|assessor|qa analyst|analyst|scored by|"
             "quality analyst|bewerter|prufer|bewertet von|evaluador|evaluado por|avaliador|"
             "avaliado por|evaluateur|evalue par"},
            {F::Scorecard, V::Text, true,
             "scorecard|form|form name|evaluation form|scorecard name|template|bewertungsbogen|"
             "formular|formulario|pauta|ficha|grille|formulaire"},
            {F::Section, V::Text, true,
             "section|category|group|question group|section name|area|abschnitt|kategorie|"
             "bereich|seccion|categoria|secao|rubrique|categorie"},
            {F::Question, V::Text, true,
             "question|question text|criterion|criteria|item|line item|attribute|behaviour|"
             "behavior|parameter|frage|kriterium|pregunta|criterio|pergunta|critere"},
            {F::Score, V::Number, true,
             "score|points|points earned|rating|answer score|earned|result|mark|points scored|"
             "punkte|punktzahl|puntos|puntaje|puntuacion|pontos|pontuacao|nota|note|resultat"},
            {F::Maximum, V::Number, true,
             "max|maximum|max score|max points|possible|points possible|maximum score|out of|"
             "available points|maximal|max punkte|maximalpunkte|maximo|puntos maximos|"
             "pontos maximos|puntaje maximo|note maximale|points possibles"},
            {F::Weight, V::Number, true,
             "weight|weighting|weight percent|gewicht|gewichtung|peso|ponderacion|ponderacao|"
             "poids|ponderation"},
            {F::Critical, V::YesNo, true,
             "critical|is critical|auto fail|autofail|fatal|critical error|kritisch|"
             "ko kriterium|critico|critica|critique|eliminatoire"},
            {F::Comment, V::Text, false,
             "comment|comments|note|notes|remark|remarks|feedback|evaluator comment|kommentar|"
             "bemerkung|comentario|comentarios|observacion|observaciones|observacao|observacoes|"
             "commentaire|commentaires|remarque"}};
}

std::vector<FieldSpec> coachingFields()
{
    return {agentId,
            agentName,
            {F::Date, V::Date, false,
             "date|session date|coaching date|coached on|day|held on|meeting date|datum|"
             "coaching datum|sitzungsdatum|fecha|fecha de sesion|data|data da sessao|jour|"
             "date de session|date de coaching"},
            {F::SessionType, V::Text, true,
             "type|session type|coaching type|format|kind|art|typ|tipo|tipo de sesion|"
             "tipo de sessao"},
            {F::Minutes, V::Duration, true,
             "minutes|duration|length|session length|duration minutes|session minutes|mins|"
             "time spent|dauer|minuten|minutos|duracion|duracao|duree"},
            {F::Behaviour, V::Text, true,
             "behaviour|behavior|focus|focus area|skill|topic|coaching topic|competency|"
             "target behaviour|target behavior|focus behaviour|focus behavior|verhalten|"
             "schwerpunkt|thema|comportamiento|foco|tema|comportamento|comportement|axe|"
             "axe de travail"},
            {F::ActionItem, V::Text, true,
             "action item|action|actions|action plan|commitment|next step|next steps|"
             "agreed action|smart goal|goal|task|massnahme|vereinbarung|aufgabe|accion|"
             "compromiso|plan de accion|acao|compromisso|plano de acao|action a mener|"
             "engagement|plan d action"},
            {F::Due, V::Date, true,
             "due|due date|due on|deadline|target date|by when|follow up date|fallig|"
             "fallig am|frist|fecha limite|vencimiento|vence|prazo|data limite|vencimento|"
             "echeance|date limite|date d echeance"},
            {F::Result, V::Text, true,
             "result|outcome|status|action status|item status|ergebnis|resultado|estado|"
             "situacao|resultat|statut"},
            {F::Coach, V::Text, true,
             "coach|coached by|supervisor|team lead|team leader|manager|led by|teamleiter|"
             "vorgesetzter|entrenador|lider|supervisora|gestor|superviseur|responsable"},
            {F::Notes, V::Text, false,
             "notes|note|comment|comments|summary|session notes|coaching notes|notizen|"
             "bemerkung|notas|comentarios|observaciones|observacoes|commentaires|remarques"}};
}

} // namespace

FieldSpec::FieldSpec(ImportField of, ValueType holds, bool tells, const char *known)
    : field(of), type(holds), telling(tells)
{
    std::string_view rest(known);
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find('|'), rest.size());
        headers.emplace_back(rest.data(), static_cast<qsizetype>(length));
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
}

QString importKindKey(ImportKind kind)
{
    static const std::array<QString, 4> keys{QStringLiteral("roster"), QStringLiteral("interactions"),
                                             QStringLiteral("evaluations"), QStringLiteral("coaching-log")};
    return keys[static_cast<std::size_t>(kind)];
}

std::optional<ImportKind> importKindFromKey(const QString &key)
{
    for (const ImportKind kind : allImportKinds) {
        if (importKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString importFieldKey(ImportField field)
{
    static constexpr std::array<const char *, 44> keys{
        "agent_id",       "agent_name", "first_name",    "last_name",   "team",         "email",
        "hire_date",      "left_date",  "left_reason",   "status",      "status_since", "tier",
        "interaction_id", "start",      "date",          "time_of_day", "end",          "queue",
        "channel",        "talk",       "hold",          "acw",         "duration",     "answered",
        "resolved",       "csat",       "evaluation_id", "evaluator",   "scorecard",    "section",
        "question",       "score",      "maximum",       "weight",      "critical",     "comment",
        "session_type",   "minutes",    "behaviour",     "action_item", "due",          "result",
        "coach",          "notes"};
    return QString::fromLatin1(keys[static_cast<std::size_t>(field)]);
}

const std::vector<FieldSpec> &fieldsOf(ImportKind kind)
{
    static const std::array<std::vector<FieldSpec>, 4> all{rosterFields(), interactionFields(),
                                                           evaluationFields(), coachingFields()};
    return all[static_cast<std::size_t>(kind)];
}

const FieldSpec *specOf(ImportKind kind, ImportField field)
{
    for (const FieldSpec &spec : fieldsOf(kind)) {
        if (spec.field == field)
            return &spec;
    }
    return nullptr;
}

std::vector<std::vector<ImportField>> needsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Roster:
        return {{F::AgentName, F::LastName}};
    case ImportKind::Interactions:
        return {
            {F::Start, F::Date},
            {F::InteractionKey, F::Talk, F::Duration, F::Queue, F::Channel, F::End, F::Resolved, F::Csat}};
    case ImportKind::Evaluations:
        return {{F::AgentKey, F::AgentName}, {F::Date}, {F::Question}, {F::Score}};
    case ImportKind::CoachingLog:
        break;
    }
    return {{F::AgentKey, F::AgentName}, {F::Date}, {F::Behaviour, F::ActionItem, F::Minutes}};
}

QString normalizedHeader(const QString &header)
{
    QString out;
    QChar before;
    for (const QChar c : header.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == QChar(0xDF)) {
            out += QLatin1String("ss");
        } else if (c.isLetterOrNumber()) {
            if (c.isUpper() && before.isLower())
                out += QLatin1Char(' ');
            out += c.toLower();
        } else {
            out += QLatin1Char(' ');
        }
        before = c;
    }
    return out.simplified();
}

} // namespace coachbook
