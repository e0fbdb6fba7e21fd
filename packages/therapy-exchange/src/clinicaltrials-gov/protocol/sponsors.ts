/** Who sponsors the study and who helps: `sponsorCollaboratorsModule`. */
import { Involvement, type OrganizationRole, ResponsibleParty, type Trial } from "@org/therapy-model";
import { type Codec, terms } from "../../codec.ts";
import { type Field, field, inline, object, oneOf, several, whole } from "../../object.ts";
import { crosswalks } from "../crosswalks.ts";
import { organizations, trial } from "./trial.ts";

const involvement = whole(Involvement);
const party = whole(ResponsibleParty);

/** An organisation by name and class, in a role. */
export function organization(role: OrganizationRole, name: "name" | "fullName"): Codec<Involvement> {
  return object<Involvement>(
    { start: () => ({ role }), requires: ["name"] },
    {
      [name]: field(involvement, "name"),
      class: field(involvement, "class", terms(crosswalks.AgencyClass)),
    },
  );
}

/** How `sponsorCollaboratorsModule` stands in the record. */
export const sponsors: Field<Trial> = inline<Trial>({
  responsibleParty: field(
    trial,
    "responsibleParty",
    object<ResponsibleParty>(
      {},
      {
        type: field(party, "kind", terms(crosswalks.ResponsiblePartyType)),
        investigatorFullName: field(party, "name"),
        investigatorTitle: field(party, "title"),
        investigatorAffiliation: field(party, "affiliation"),
        oldNameTitle: field(party, "nameAndTitle"),
        oldOrganization: field(party, "organization"),
      },
    ),
  ),
  leadSponsor: oneOf(organizations, ({ role }) => role === "lead_sponsor", organization("lead_sponsor", "name")),
  collaborators: several(organizations, ({ role }) => role === "collaborator", organization("collaborator", "name")),
});
