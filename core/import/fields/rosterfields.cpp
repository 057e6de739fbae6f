// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields/fieldtables.h"

namespace coachbook::fieldtables {

using F = ImportField;
using V = ValueType;

std::vector<FieldSpec> roster()
{
    return {agentId(),
            agentName(),
            {F::FirstName, V::Text, true,
             "first name|firstname|given name|forename|vorname|primer nombre|nombre de pila|"
             "primeiro nome|prenom"},
            {F::LastName, V::Text, true,
             "last name|lastname|surname|family name|nachname|familienname|apellido|apellidos|"
             "sobrenome|apelido|nom de famille"},
            {F::Team, V::Text, true,
             "team|team name|home department description|home department|team "
             "id|group|department|squad|unit|site team|gruppe|abteilung|equipo|"
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

} // namespace coachbook::fieldtables
