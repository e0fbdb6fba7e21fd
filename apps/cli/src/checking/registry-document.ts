/** Documents of registries, which are imported before they are validated. */
import type { ImportFormatName } from "../importing/adapters.ts";

/** The fields that only the documents of a registry have, with the format that reads them. */
const signatures: readonly (readonly [format: ImportFormatName, fields: readonly string[]])[] = [
  ["clinicaltrials-gov", ["protocolSection"]],
  ["ctis", ["ctNumber", "authorizedApplication"]],
  ["ctis-earlier", ["ctNumber", "authorizedPartI"]],
  ["euctr", ["a2_eudract_number"]],
  ["isrctn", ["isrctn", "trialDescription"]],
];

/** A document that is not a record: what it is, and the command that reads it. */
export function describeForeignDocument(value: object): string | undefined {
  const page = pageOf(value);
  if (page !== undefined) {
    const inner = describeForeignDocument(page);
    return inner && inner.replace("is a record", "is a page of records").replace("; read it", "; read its list");
  }
  const found = signatures.find(([, fields]) => fields.every((field) => Object.hasOwn(value, field)));
  if (found === undefined) return undefined;
  return `is a record of a registry; read it with \`therapy import ${found[0]} <file>\`, which writes records of the model`;
}

/** The first record of a page of the ClinicalTrials.gov API. */
function pageOf(value: object): object | undefined {
  const { studies } = value as { readonly studies?: unknown };
  const first: unknown = Array.isArray(studies) ? studies[0] : undefined;
  return typeof first === "object" && first !== null ? first : undefined;
}
