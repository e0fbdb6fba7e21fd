/** `therapy export usdm`: writes trials as studies of USDM 4.0. */
import { formatDocument } from "@org/therapy-exchange";
import type { UsdmUnmapped } from "@org/therapy-exchange/usdm";
import type { ModelRecord, Trial } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { type DocumentFormat, exportDocument, type ExportDocumentOptions } from "../exporting/export-document.ts";
import { isUsdmUnmapped } from "../exporting/usdm-unmapped.ts";

const format: DocumentFormat<UsdmUnmapped> = {
  name: "USDM",
  isUnmapped: isUsdmUnmapped,
  async write(records, part) {
    const trials = records.filter((record) => record.kind === "trial");
    const [trial] = trials;
    if (trial === undefined) return { mistake: "the files have no valid trial; a document of USDM has one study" };
    const { usdm } = await import("@org/therapy-exchange/usdm");
    if (trials.length === 1) return { text: `${formatDocument(usdm.write(records, part))}\n` };
    if (part !== undefined) return { mistake: "the unmapped part is that of one study; the files have several trials" };
    return { text: trials.map((each) => `${formatDocument(usdm.write(withParts(each, records)))}\n`).join("") };
  },
};

/** A trial with the therapies and organizations that it names. */
function withParts(trial: Trial, records: readonly ModelRecord[]): readonly ModelRecord[] {
  const interventions = (trial.interventions ?? []).map(({ therapy }) => therapy);
  const organizations = (trial.organizations ?? []).map(({ organization }) => organization);
  const ids = new Set<string | undefined>([...(trial.therapies ?? []), ...interventions, ...organizations]);
  return [trial, ...records.filter(({ id }) => ids.has(id))];
}

export const command: Command<ExportDocumentOptions> = {
  name: "export usdm",
  summary: "write trials as studies of CDISC USDM 4.0",
  description:
    "Writes the valid trials of files as studies of CDISC USDM 4.0, each a document of its API on a line of its own: with its design, arms, epochs, objectives, endpoints, criteria and interventions. The study of a single trial has all records of the files: therapies as products, organizations, and others as extension attributes. With several trials, each study has the therapies and organizations that its trial names. With the unmapped part of an import, the document is the one that was imported. Records with the same id are merged.",
  arguments: [{ syntax: "<file...>", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [
    { flags: "-o, --output <file>", description: "the output file (default: standard output)" },
    { flags: "--unmapped <file>", description: "the unmapped part that the import wrote" },
  ],
  run: (files, options) => exportDocument(files, options, format),
};
