/** Deliberate mistakes in a valid bundle, each with the check that must find it. */
import type { FhirProblem } from "./validator.ts";

type JsonObject = Record<string, unknown>;

/** A change that makes a bundle invalid. */
export interface Mistake {
  readonly name: string;
  readonly check: FhirProblem["check"];
  readonly make: (bundle: JsonObject) => void;
}

/** Finds the first resource of a type. */
function resourceOf(bundle: JsonObject, type: string): JsonObject {
  const entries = bundle["entry"] as readonly { readonly resource: JsonObject }[];
  const found = entries.find(({ resource }) => resource["resourceType"] === type);
  if (found === undefined) throw new Error(`the bundle has no ${type}`);
  return found.resource;
}

function first(resource: JsonObject, key: string): JsonObject {
  return (resource[key] as JsonObject[])[0]!;
}

/** Makes a mistake in the first resource of a type. */
function inFirst(type: string, change: (resource: JsonObject) => void): Mistake["make"] {
  return (bundle) => change(resourceOf(bundle, type));
}

const coding = { system: "http://example.org", code: "x" };

/** The mistakes. */
export const mistakes: readonly Mistake[] = [
  {
    name: "a study without a status",
    check: "cardinality",
    make: inFirst("ResearchStudy", (study) => delete study["status"]),
  },
  {
    name: "a study with a status that does not exist",
    check: "binding",
    make: inFirst("ResearchStudy", (study) => (study["status"] = "nonsense")),
  },
  {
    name: "a comparison group without a name",
    check: "cardinality",
    make: inFirst("ResearchStudy", (study) => delete first(study, "comparisonGroup")["name"]),
  },
  {
    name: "an empty list",
    check: "cardinality",
    make: inFirst("ResearchStudy", (study) => (study["keyword"] = [])),
  },
  {
    name: "an element that does not exist",
    check: "schema",
    make: inFirst("ResearchStudy", (study) => (study["sponsor"] = { display: "x" })),
  },
  {
    name: "a date that does not exist",
    check: "schema",
    make: inFirst("ResearchStudy", (study) => (study["date"] = "soon")),
  },
  {
    name: "a period that ends before it starts",
    check: "invariant",
    make: inFirst("ResearchStudy", (study) => (study["period"] = { start: "2024-03", end: "2023" })),
  },
  {
    name: "a code that a code system lacks",
    check: "binding",
    make: inFirst("ResearchStudy", (study) => {
      const group = first(study, "comparisonGroup");
      group["type"] = { coding: [{ system: "http://hl7.org/fhir/research-study-arm-type", code: "placebo" }] };
    }),
  },
  {
    name: "a characteristic with two definitions",
    check: "invariant",
    make: inFirst("EvidenceVariable", (variable) => {
      const characteristic = first(variable, "characteristic");
      characteristic["definitionCodeableConcept"] = { coding: [coding] };
      characteristic["definitionId"] = "other";
    }),
  },
  {
    name: "an extension with a value and extensions",
    check: "invariant",
    make: inFirst("ResearchStudy", (study) => {
      first(study, "extension")["extension"] = [{ url: "http://example.org", valueString: "x" }];
    }),
  },
  {
    name: "two entries with one URL",
    check: "invariant",
    make(bundle) {
      const entries = bundle["entry"] as JsonObject[];
      entries.push(structuredClone(entries[0]!));
    },
  },
  {
    name: "a reference to a contained resource that is not there",
    check: "invariant",
    make: inFirst("MedicinalProductDefinition", (product) => {
      product["contact"] = [{ contact: { reference: "#nobody" } }];
    }),
  },
  {
    name: "an organization without a name and an identifier",
    check: "invariant",
    make: inFirst("Organization", (organization) => {
      delete organization["name"];
      delete organization["_name"];
      delete organization["identifier"];
    }),
  },
];
