/** Organizations, contacts and officials: associatedParty. */
import { AssociatedParty, Contact, type ContactRole } from "@org/therapy-model";
import type { Coding } from "@org/therapy-model/crosswalk";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { codeSystemUrl } from "../base.ts";
import { codeIn, conceptOf } from "../concept.ts";
import { type Element, firstIn, objectList } from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { readReference, referenceTo } from "../record-name.ts";
import { concepts } from "../term-concepts.ts";

const roles = "http://hl7.org/fhir/research-study-party-role";
const system = codeSystemUrl("party_list");
const heldOfContact: ReadonlySet<string> = new Set(["name", "role"]);
const heldOfParty: ReadonlySet<string> = new Set(["organization", "name", "role", "class"]);

/** The role of each contact role in FHIR. */
const standardRoles: { readonly [Role in ContactRole]?: string } = {
  contact: "general-contact",
  principal_investigator: "primary-investigator",
  sub_investigator: "sub-investigator",
  study_director: "study-director",
  study_chair: "study-chair",
};

/** The two lists of persons of a trial. */
type PersonList = "contact" | "official";

function personList(list: PersonList): Element<Contact[]> {
  const known = new Map<ContactRole | undefined, JsonObject>();
  const roleConcept = (role: ContactRole | undefined): JsonObject => {
    let concept = known.get(role);
    if (concept === undefined) {
      const standard = role === undefined ? undefined : standardRoles[role];
      const codings = role === undefined ? [] : (concepts.contactRole.write(role)["coding"] as Coding[]);
      const first = standard === undefined ? [] : [{ system: roles, code: standard }];
      concept = conceptOf(...first, ...codings, { system, code: list });
      known.set(role, concept);
    }
    return concept;
  };
  return objectList<Contact>("associatedParty", {
    schema: Contact,
    accepts: ({ role }) => codeIn(role, system) === list,
    write(contact) {
      const party: JsonObject = { role: roleConcept(contact.role) };
      if (contact.name !== undefined) party["name"] = contact.name;
      return addFields(party, contact, heldOfContact);
    },
    read: (wire) => defined({ ...fieldsOf(wire), name: wire["name"], role: concepts.contactRole.read(wire["role"]) }),
  });
}

/** The contacts of a trial. */
export const contacts: Element<Contact[]> = personList("contact");
/** The officials of a trial. */
export const officials: Element<Contact[]> = personList("official");

/** The sponsor and the other organizations of a trial. */
export const organizations: Element<AssociatedParty[]> = objectList<AssociatedParty>("associatedParty", {
  schema: AssociatedParty,
  accepts: ({ role }) => codeIn(role, system) === undefined,
  write(organization) {
    const { name, role, organization: id, class: type } = organization;
    const party: JsonObject = { role: concepts.organizationRole.write(role) };
    if (name !== undefined) party["name"] = name;
    if (type !== undefined) party["classifier"] = [concepts.sponsorClass.write(type)];
    if (id !== undefined) party["party"] = referenceTo("organization", id);
    return addFields(party, organization, heldOfParty);
  },
  read: (wire) =>
    defined({
      ...fieldsOf(wire),
      name: wire["name"],
      role: concepts.organizationRole.read(wire["role"]),
      class: concepts.sponsorClass.read(firstIn(wire, "classifier")),
      organization: readReference("organization", wire["party"]),
    }),
});
