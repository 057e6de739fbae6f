// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

std::vector<FieldSpec> interactions()
{
    return {
        interactionId(),
        agentId(),
        agentName(),
        agentFirstName(),
        agentLastName(),
        {F::Start, V::Date, true,
         "start time|start|created time|opened at|opened|received at|arrival time|contact time|answered at|"
         "started|started at|start date time|start datetime|call start|"
         "call started|call start time|conversation start|conversation start time|date time|"
         "datetime|timestamp|time stamp|contact start|interaction start|"
         "interaction start time|created at|created|call date|call time|call datetime|"
         "call date time|begin|initiated|initiation timestamp|startzeit|beginn|anrufbeginn|"
         "gesprachsbeginn|zeitstempel|anfang|hora de inicio|inicio|fecha y hora|fecha hora|"
         "fecha inicio|data e hora|data hora|data inicio|debut|heure de debut|date et heure|"
         "date heure|date de debut|horodatage|created timestamp|started timestamp|start timestamp|date time "
         "opened|"
         "opened date time|created date time|contact start date time|assigned at"},
        {F::Date, V::Date, false,
         "date|day|survey date|response date|call start date|created date|interaction date|contact "
         "date|start date|opened date|open date|conversation date|begin date|datum|tag|fecha|dia|data|jour"},
        {F::TimeOfDay, V::Time, false, "time|time of day|hour|uhrzeit|zeit|hora|heure|opened time|open time"},
        {F::End, V::Date, true,
         "end time|end|ended|ended at|ended time|call end|call ended|call end time|end datetime|"
         "end date time|disconnected|disconnect timestamp|endzeit|ende|anrufende|"
         "closed|closed at|date time closed|"
         "hora de fin|fin|fecha fin|fim|hora de fim|data fim|heure de fin|date de fin"},
        {F::Queue, V::Text, true,
         "queue|queue name|skill|skill name|topic|call type|service queue|split|"
         "warteschlange|thema|cola|tema|fila|assunto|file|file d attente|sujet|split skill|service|service "
         "name|"
         "campaign|campaign name|ticket group"},
        {F::Channel, V::Text, true,
         "channel|media|via|source|origin|initial channel|media type|channel type|contact "
         "type|type|medium|kanal|canal|"
         "tipo|medio|canal de atencion|canal de atendimento"},
        {F::Talk, V::Duration, true,
         "talk time|talk|agent interaction duration|interaction duration|duration in call|in call "
         "duration|agent talk|connected time|billable duration|"
         "talktime|talk duration|total talk|agent talk time|ttalk|"
         "gesprachszeit|gesprachsdauer|sprechzeit|tiempo de conversacion|tiempo hablado|"
         "tiempo de habla|conversacion|tempo de conversa|tempo de conversacao|tempo falado|"
         "conversa|t talk|talk s|talk secs|agent time|temps de conversation|duree de conversation|temps de "
         "parole|"
         "temps conversation"},
        {F::Hold, V::Duration, true,
         "hold time|hold|holdtime|t held|t hold|total hold time|customer hold duration|holding time|time on "
         "hold|hold secs|hold "
         "duration|total hold|theld|haltezeit|"
         "tiempo en espera|tiempo de retencion|retencion|tempo em espera|tempo de retencao|mise en attente|"
         "temps de garde|garde"},
        {F::Acw, V::Duration, true,
         "acw|acw time|total acw|t acw|total after call work|after call work|after call work time|wrap|wrap "
         "up|wrap time|"
         "wrap up time|wrapup|after contact work|after contact work duration|after call|tacw|"
         "nacharbeit|nachbearbeitung|nachbearbeitungszeit|nacharbeitszeit|trabajo posterior|"
         "tiempo posterior|postllamada|tiempo acw|pos atendimento|tempo pos atendimento|"
         "tempo acw|post appel|temps post appel|traitement post appel|post traitement"},
        {F::Duration, V::Duration, true,
         "duration|handle time|handling time|call duration|call length|aht|service length|"
         "total handle time|total handle|t handle|total time|total duration|conversation "
         "duration|length|thandle|dauer|"
         "bearbeitungszeit|anrufdauer|duracion|duracion de llamada|tiempo de gestion|duracao|"
         "tempo de atendimento|duracao da chamada|duree|duree d appel|duree de l appel|"
         "duree de traitement|dmt"},
        {F::Answered, V::YesNo, true,
         "answered|call answered|is answered|was answered|answered y n|handled|angenommen|"
         "beantwortet|abandoned|is abandoned|abandon|call abandoned|missed|aufgelegt|verloren|abandonada|"
         "abandonado|perdida|abandonne|perdu|atendida|contestada|respondida|atendido|repondu|decroche|"
         "traite"},
        {F::Resolved, V::YesNo, true,
         "resolved|is resolved|resolved on first contact|resolved y n|fcr|first call resolution|"
         "first contact resolution|issue resolved|solved|resolution|gelost|erledigt|"
         "resuelto|resuelta|resolvido|resolvida|resolu|resolue"},
        {F::Repeat, V::YesNo, true,
         "repeat contact|repeat|repeat call|is repeat|repeated|repeat caller|repeat within 7 days|"
         "called back|wiederholanruf|wiederholt|wiederholkontakt|rellamada|reincidente|reincidencia|"
         "contacto repetido|rechamada|recontato|contato repetido|appel repete|contact repete|reiteration"},
        {F::Csat, V::Number, true,
         "csat|csat score|overall satisfaction|customer rating|agent rating|survey "
         "result|satisfaction|customer satisfaction|satisfaction rating|"
         "satisfaction score|rating|survey score|stars|kundenzufriedenheit|zufriedenheit|"
         "bewertung|satisfaccion|satisfaccion del cliente|valoracion|satisfacao|"
         "satisfacao do cliente|avaliacao|satisfaction client|note client|conversation rating|nota|nota do "
         "cliente|nota del cliente|"
         "kundenbewertung|survey rating"}};
}

} // namespace coachbook::fieldtables
