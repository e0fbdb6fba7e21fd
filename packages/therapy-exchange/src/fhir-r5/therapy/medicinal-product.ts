/** Therapies: MedicinalProductDefinition. */
import { AssociatedParty, type Modality, Therapy } from "@org/therapy-model";
import type { JsonObject } from "../../mapping/unmapped.ts";
import {
  append,
  conceptList,
  type Element,
  members,
  objectIn,
  objectList,
  oneConcept,
  type ResourceMapping,
} from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { identifierMember } from "../identifier.ts";
import { nameMember } from "../name.ts";
import { readReference, referenceTo } from "../record-name.ts";
import { concepts } from "../term-concepts.ts";
import { indications } from "./indication.ts";
import { cells, constructs, vectors } from "./part.ts";

const modality: Element<Modality> = {
  paths: "classification",
  write: (value, resource) => append(resource, "classification", [value], (each) => concepts.modality.write(each)),
  read: (resource) => members(resource["classification"], (each) => concepts.modality.read(each))?.[0],
};

const heldOfParty: ReadonlySet<string> = new Set(["organization", "name", "role"]);

/** The organizations, each a contact of the product. */
const organizations: Element<AssociatedParty[]> = objectList<AssociatedParty>("contact", {
  schema: AssociatedParty,
  write(party) {
    const contact: JsonObject = party.organization === undefined ? {} : referenceTo("organization", party.organization);
    if (party.name !== undefined) contact["display"] = party.name;
    return addFields({ type: concepts.organizationRole.write(party.role), contact }, party, heldOfParty);
  },
  read: (wire) =>
    defined({
      ...fieldsOf(wire),
      role: concepts.organizationRole.read(wire["type"]),
      organization: readReference("organization", wire["contact"]),
      name: objectIn(wire, "contact")?.["display"],
    }),
});

/** The mapping of therapies. */
export const medicinalProduct: ResourceMapping<Therapy> = {
  kind: "therapy",
  resourceType: "MedicinalProductDefinition",
  schema: Therapy,
  constants: {},
  elements: {
    names: objectList("name", nameMember("productName")),
    modality,
    cells,
    vectors,
    constructs,
    doseForm: oneConcept("combinedPharmaceuticalDoseForm", concepts.doseForm),
    routes: conceptList("route", concepts.route),
    indications,
    organizations,
    identifiers: objectList("identifier", identifierMember),
  },
};
