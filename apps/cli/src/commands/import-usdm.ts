/** `therapy import usdm`: reads a study of USDM 4.0 as records. */
import type { Command } from "../command.ts";
import {
  countValues,
  importDocument,
  type ImportDocumentOptions,
  type ReadDocument,
} from "../importing/import-document.ts";

export const command: Command<ImportDocumentOptions> = {
  name: "import usdm",
  summary: "read a study of CDISC USDM 4.0 as records",
  description:
    "Reads a study of CDISC USDM 4.0, a document of its API, as a trial and the records that belong to it, one per line (NDJSON). The trial is the first version of the study with its first design. What the records do not hold is written to the --unmapped file, with which an export returns the same document.",
  arguments: [{ syntax: "<file>", description: "a document as JSON; - for standard input" }],
  options: [
    { flags: "-o, --output <file>", description: "the output file for the records (default: standard output)" },
    { flags: "--unmapped <file>", description: "the output file for the unmapped part, as JSON" },
  ],
  run: ([file = ""], options) => importDocument(file, options, "study", readStudy),
};

async function readStudy(document: unknown): Promise<ReadDocument> {
  const { usdm } = await import("@org/therapy-exchange/usdm");
  const result = usdm.read(document);
  if (!result.ok) return result;
  const { records, unmapped } = result;
  return { read: { records, unmapped, unmappedCount: countValues([unmapped.document]) }, issues: [] };
}
