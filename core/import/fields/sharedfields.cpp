// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

FieldSpec agentId()
{
    return {
        F::AgentKey, V::Text, false,
        "agent id|agentid|id agent|last agent id|agent no|agent number|agent code|employee id|"
        "employee number|employee no|emp id|staff id|user id|userid|operator id|"
        "advisor id|rep id|login|login id|agent login|personnel number|badge|badge id|"
        "worker id|associate id|agenten id|agentennummer|mitarbeiter id|mitarbeiternummer|"
        "mitarbeiter nr|personalnummer|personal nr|kennung|id agente|id del agente|"
        "id de agente|codigo de agente|codigo agente|id empleado|numero de empleado|legajo|"
        "id do agente|matricula|codigo do agente|id operador|id do operador|id de l agent|"
        "agent external id|agent login id|login name|agent username|position id|associate id|"
        "matricule|identifiant|identifiant agent|code agent|numero agent|agent email|agent e mail|user "
        "email|assignee email|acd login|acd id|acd login id|personalnr|personal nr|teammate assigned email|"
        "agent employee number|agent login name|owner email|employee email|user login"};
}

FieldSpec agentName()
{
    return {F::AgentName, V::Text, false,
            "agent name|agent|name|agents|users|coachee|team member|full name|employee|employee name|staff "
            "name|advisor|"
            "advisor name|rep|rep name|representative|operator|operator name|user|user name|"
            "username|display name|associate|associate name|handled by|assigned to|assignee|"
            "agentenname|mitarbeiter|mitarbeitername|mitarbeiterin|name des agenten|"
            "vollstandiger name|agente|nombre|nombre del agente|nombre de agente|nombre agente|"
            "nombre completo|empleado|nome|nome do agente|nome completo|operador|colaborador|"
            "atendente|nom|nom de l agent|nom complet|nom agent|conseiller|collaborateur|"
            "operateur|teleconseiller|worker|worker name|teammate|teammate assigned|assignee name|owner|case "
            "owner|"
            "ticket owner|agente asignado|name des mitarbeiters|mitarbeiter name|nom du conseiller|"
            "nome do operador|nome do atendente|specialist|csr|csr name|coached agent|coaching recipient|"
            "who did you coach"};
}

FieldSpec agentFirstName()
{
    return {F::FirstName, V::Text, false,
            "first name|firstname|given name|forename|vorname|primer nombre|nombre de pila|primeiro nome|"
            "prenom"};
}

FieldSpec agentLastName()
{
    return {F::LastName, V::Text, false,
            "last name|lastname|surname|family name|nachname|familienname|apellido|apellidos|sobrenome|"
            "apelido|nom de famille"};
}

FieldSpec interactionId()
{
    return {
        F::InteractionKey, V::Text, true,
        "interaction id|conversation id|call id|contact id|ticket id|case id|chat id|"
        "session id|task id|tasks id|ucid|call log id|call uuid|case number|ticket number|conversation uuid|"
        "interaction|conversation|contact|call reference|interaction ref|"
        "reference|segment id|call|record id|anruf id|gesprachs id|vorgangs id|kontakt id|"
        "ticketnummer|vorgangsnummer|id de llamada|id llamada|id de interaccion|"
        "id interaccion|id de contacto|id conversacion|id da chamada|id chamada|"
        "id da interacao|id do contato|protocolo|id appel|id de l appel|id interaction|"
        "id contact|id conversation|identifiant appel|identifiant de l appel|identifiant contact|"
        "ticket|case|chat|ticket no|call no|contact no|contact reference|interaction no|id"};
}

} // namespace coachbook::fieldtables
