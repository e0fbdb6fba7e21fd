/** `therapy export fhir-r5`: writes records as one FHIR R5 bundle. */
import { formatDocument } from "@org/therapy-exchange";
import type { FhirUnmapped } from "@org/therapy-exchange/fhir-r5";
import type { Command } from "../command.ts";
import { type DocumentFormat, exportDocument, type ExportDocumentOptions } from "../exporting/export-document.ts";
import { isFhirUnmapped } from "../exporting/fhir-unmapped.ts";

const format: DocumentFormat<FhirUnmapped> = {
  name: "FHIR R5",
  isUnmapped: isFhirUnmapped,
  async write(records, part) {
    const { fhirR5 } = await import("@org/therapy-exchange/fhir-r5");
    return { text: `${formatDocument(fhirR5.write(records, part))}\n` };
  },
};

export const command: Command<ExportDocumentOptions> = {
  name: "export fhir-r5",
  summary: "write records as a FHIR R5 bundle",
  description:
    "Writes the valid records of files as one FHIR R5 bundle of the type collection: trials as ResearchStudy, therapies as MedicinalProductDefinition, regulatory events as RegulatedAuthorization, sources as Citation, with the resources that belong to them. With the unmapped part of an import, the bundle is the one that was imported. Records with the same id are merged.",
  arguments: [{ syntax: "<file...>", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [
    { flags: "-o, --output <file>", description: "the output file (default: standard output)" },
    { flags: "--unmapped <file>", description: "the unmapped part that the import wrote" },
  ],
  run: (files, options) => exportDocument(files, options, format),
};
