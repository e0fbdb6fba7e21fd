/** Sponsor, collaborators and responsible party: `sponsorCollaboratorsModule`. */
import { AssociatedParty, type OrganizationRole, ResponsibleParty, type Trial } from "@org/therapy-model";
import { type Codec, termCodec } from "../../mapping/codec.ts";
import { type Field, field } from "../../mapping/field.ts";
import { rootLens } from "../../mapping/lens.ts";
import { inline, objectCodec } from "../../mapping/object.ts";
import { listMember, listMembers } from "../../mapping/shared-list.ts";
import { crosswalks } from "../crosswalks.ts";
import { organizations, trial } from "./trial.ts";

const party = rootLens(AssociatedParty);
const responsibleParty = rootLens(ResponsibleParty);

/** Makes the codec of an organization with a role, by name and class. */
export function organization(role: OrganizationRole, name: "name" | "fullName"): Codec<AssociatedParty> {
  return objectCodec<AssociatedParty>(
    { start: () => ({ role }), requires: ["name"] },
    {
      [name]: field(party, "name"),
      class: field(party, "class", termCodec(crosswalks.AgencyClass)),
    },
  );
}

/** The mapping of `sponsorCollaboratorsModule`. */
export const sponsors: Field<Trial> = inline<Trial>({
  responsibleParty: field(
    trial,
    "responsibleParty",
    objectCodec<ResponsibleParty>(
      {},
      {
        type: field(responsibleParty, "kind", termCodec(crosswalks.ResponsiblePartyType)),
        investigatorFullName: field(responsibleParty, "name"),
        investigatorTitle: field(responsibleParty, "title"),
        investigatorAffiliation: field(responsibleParty, "affiliation"),
        oldNameTitle: field(responsibleParty, "nameAndTitle"),
        oldOrganization: field(responsibleParty, "organization"),
      },
    ),
  ),
  leadSponsor: listMember(organizations, ({ role }) => role === "lead_sponsor", organization("lead_sponsor", "name")),
  collaborators: listMembers(
    organizations,
    ({ role }) => role === "collaborator",
    organization("collaborator", "name"),
  ),
});
