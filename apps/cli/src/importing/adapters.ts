/** The outside formats that `therapy import` and `therapy export` know, by name. */
import type { Adapter } from "@org/therapy-exchange";
import type { Trial } from "@org/therapy-model";

/** An outside format. */
export interface ImportFormat {
  /** What it is the format of. */
  readonly title: string;
  /** Loads what reads and writes it. */
  readonly load: () => Promise<Adapter<Trial>>;
}

/** The formats by the name that is written on the command line. */
export const importFormats = {
  "clinicaltrials-gov": {
    title: "the ClinicalTrials.gov API, version 2",
    load: () => import("@org/therapy-exchange/clinicaltrials-gov"),
  },
  ctis: {
    title: "the Clinical Trials Information System of the EU (CTIS)",
    load: () => import("@org/therapy-exchange/ctis"),
  },
  "ctis-earlier": {
    title: "CTIS, as its portal gave records before June 2024",
    load: async () => {
      const { readEarlier, writeEarlier } = await import("@org/therapy-exchange/ctis");
      return { read: readEarlier, write: writeEarlier };
    },
  },
  euctr: {
    title: "the EU Clinical Trials Register, fields named by ctrdata",
    load: () => import("@org/therapy-exchange/euctr"),
  },
  isrctn: {
    title: "the ISRCTN registry",
    load: () => import("@org/therapy-exchange/isrctn"),
  },
} as const satisfies { readonly [name: string]: ImportFormat };

/** The name of an outside format. */
export type ImportFormatName = keyof typeof importFormats;

/** Whether a name is that of a format. */
export function isImportFormat(name: string): name is ImportFormatName {
  return Object.hasOwn(importFormats, name);
}
