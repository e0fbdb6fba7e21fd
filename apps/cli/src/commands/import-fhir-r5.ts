/** `therapy import fhir-r5`: reads a FHIR R5 bundle as records. */
import type { Command } from "../command.ts";
import {
  countValues,
  importDocument,
  type ImportDocumentOptions,
  type ReadDocument,
} from "../importing/import-document.ts";

export const command: Command<ImportDocumentOptions> = {
  name: "import fhir-r5",
  summary: "read a FHIR R5 bundle as records",
  description:
    "Reads the resources of a FHIR R5 bundle as records of the model, one per line (NDJSON). What the records do not hold is written to the --unmapped file, with which an export returns the same bundle. A resource that cannot be a record, such as a study without its type, is reported with its location and is unmapped.",
  arguments: [{ syntax: "<file>", description: "a bundle as JSON; - for standard input" }],
  options: [
    { flags: "-o, --output <file>", description: "the output file for the records (default: standard output)" },
    { flags: "--unmapped <file>", description: "the output file for the unmapped part, as JSON" },
  ],
  run: ([file = ""], options) => importDocument(file, options, "bundle", readBundle),
};

async function readBundle(document: unknown): Promise<ReadDocument> {
  const { fhirR5 } = await import("@org/therapy-exchange/fhir-r5");
  const result = fhirR5.read(document);
  if (!result.ok) return result;
  const { records, unmapped, issues } = result;
  const unmappedCount = countValues([unmapped.bundle, ...Object.values(unmapped.entries ?? {})]);
  return { read: { records, unmapped, unmappedCount }, issues };
}
