/** The formats of `therapy import` and `therapy export`. */
import type { Adapter } from "@org/therapy-exchange";
import type { Trial } from "@org/therapy-model";
import type { RecordParser } from "./text-source.ts";

/** A format of a registry. */
export interface ImportFormat {
  /** The source of records in this format. */
  readonly title: string;
  /** Loads the adapter, which reads and writes the format. */
  readonly load: () => Promise<Adapter<Trial>>;
  /** Loads the parser of a format that is not JSON. */
  readonly loadParser?: () => Promise<RecordParser>;
}

/** The formats by their name on the command line. */
export const importFormats = {
  "clinicaltrials-gov": {
    title: "the ClinicalTrials.gov API, version 2",
    load: () => import("@org/therapy-exchange/clinicaltrials-gov"),
  },
  "clinicaltrials-gov-xml": {
    title: "the classic XML of ClinicalTrials.gov",
    load: () => import("@org/therapy-exchange/clinicaltrials-gov-xml"),
    loadParser: async () => {
      const { parse } = await import("@org/therapy-exchange/clinicaltrials-gov-xml");
      return (text) => {
        const result = parse(text);
        return result.ok ? { ok: true, value: [result.value] } : result;
      };
    },
  },
  ctis: {
    title: "the Clinical Trials Information System of the EU (CTIS)",
    load: () => import("@org/therapy-exchange/ctis"),
  },
  "ctis-earlier": {
    title: "CTIS, in the format of its portal before June 2024",
    load: async () => {
      const { readEarlier, writeEarlier, unwrittenEarlier } = await import("@org/therapy-exchange/ctis");
      return { read: readEarlier, write: writeEarlier, unwritten: unwrittenEarlier };
    },
  },
  euctr: {
    title: "the EU Clinical Trials Register, with the field names of ctrdata",
    load: () => import("@org/therapy-exchange/euctr"),
  },
  "euctr-text": {
    title: "the text export of the EU Clinical Trials Register",
    load: () => import("@org/therapy-exchange/euctr"),
    loadParser: async () => (await import("@org/therapy-exchange/euctr")).parseText,
  },
  ictrp: {
    title: "the XML of the WHO portal (ICTRP)",
    load: () => import("@org/therapy-exchange/ictrp"),
    loadParser: async () => (await import("@org/therapy-exchange/ictrp")).parse,
  },
  isrctn: {
    title: "the ISRCTN registry",
    load: () => import("@org/therapy-exchange/isrctn"),
  },
} as const satisfies { readonly [name: string]: ImportFormat };

/** The name of a format. */
export type ImportFormatName = keyof typeof importFormats;

/** Checks whether a text is the name of a format. */
export function isImportFormat(name: string): name is ImportFormatName {
  return Object.hasOwn(importFormats, name);
}

/** The names of the formats. */
export const importFormatNames: readonly string[] = Object.keys(importFormats);

/** Loads the parser of a format; `undefined` for one that is JSON. */
export async function parserOf(name: ImportFormatName): Promise<RecordParser | undefined> {
  const { loadParser }: ImportFormat = importFormats[name];
  return loadParser?.();
}

/** The list of formats for the help of a command. */
export const formatHelp: string = `
Formats:
${Object.entries(importFormats)
  .map(([name, { title }]) => `  ${name.padEnd(24)}${title}`)
  .join("\n")}`;
