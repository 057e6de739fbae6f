// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

std::vector<FieldSpec> roster()
{
    FieldSpec id = agentId();
    id.headers.emplace_back("id");
    return {
        id,
        agentName(),
        agentFirstName(),
        agentLastName(),
        {F::Team, V::Text, false,
         "team|team name|home department description|home department|team "
         "id|group|department|squad|unit|site team|gruppe|abteilung|equipo|"
         "grupo|departamento|equipe|groupe|departement|agent group|business unit|organization|organisation"},
        {F::Email, V::Text, false,
         "email|e mail|mail|email address|e mail address|work email|e mail adresse|"
         "mailadresse|correo|correo electronico|courriel|adresse e mail|adresse mail|agent email|agent e "
         "mail|user email|employee email|email work"},
        {F::HireDate, V::Date, true,
         "hire date|hired|hired on|date hired|start date|joining date|join date|"
         "date joined|joined|joined on|date of joining|employment date|date of hire|"
         "employed since|onboarding date|service date|einstellungsdatum|eintrittsdatum|"
         "eintritt|eingestellt am|beginn|fecha de ingreso|fecha de contratacion|"
         "fecha de alta|fecha ingreso|data de admissao|admissao|data de contratacao|"
         "data admissao|data de entrada|date d embauche|embauche|date d entree|date entree|"
         "date embauche|start|seniority date|original hire date|hire|start of employment|hired date|"
         "fecha de inicio|data de inicio"},
        {F::LeftDate, V::Date, true,
         "left|left on|leave date|leaving date|termination date|end date|date left|"
         "exit date|last day|separation date|austrittsdatum|austritt|fecha de baja|"
         "fecha de salida|data de saida|data de desligamento|date de depart|date de sortie"},
        {F::LeftReason, V::Text, true,
         "leaving reason|reason for leaving|termination reason|exit reason|austrittsgrund|"
         "motivo de baja|motivo de saida|motif de depart"},
        {F::Status, V::Text, true,
         "status|employment status|agent status|employee status|estado|situacao|statut|worker status|active"},
        {F::StatusSince, V::Date, true,
         "status since|status date|status from|since|status change date|"
         "status effective date|status seit|seit|estado desde|desde|status desde|"
         "statut depuis|depuis"},
        {F::Tier, V::Text, true, "tier|coaching tier|agent tier|cadence tier|coaching stufe"},
        {F::EffectiveFrom, V::Date, true,
         "effective from|effective date|effective|valid from|from date|as of|as of date|change date|"
         "record date|gultig ab|wirksam ab|gultig seit|vigente desde|fecha efectiva|valido desde|"
         "a partir de|data efetiva|em vigor desde|date d effet|a compter du|valable du"},
        {F::Supervisor, V::Text, true,
         "supervisor|supervisor name|team lead|team leader|manager|manager name|reports to|line manager|"
         "teamleiter|teamleitung|vorgesetzter|jefe|lider|lider de equipo|gestor|lider de equipe|"
         "superviseur|responsable|chef d equipe"}};
}

} // namespace coachbook::fieldtables
