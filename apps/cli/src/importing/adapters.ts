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
    title: "study records of the ClinicalTrials.gov API, version 2",
    load: () => import("@org/therapy-exchange/clinicaltrials-gov"),
  },
  ctis: {
    title: "records of the European Clinical Trials Information System",
    load: () => import("@org/therapy-exchange/ctis"),
  },
  euctr: {
    title: "records of the EU Clinical Trials Register, as ctrdata names their fields",
    load: () => import("@org/therapy-exchange/euctr"),
  },
  isrctn: {
    title: "records of the ISRCTN registry",
    load: () => import("@org/therapy-exchange/isrctn"),
  },
} as const satisfies { readonly [name: string]: ImportFormat };

/** The name of an outside format. */
export type ImportFormatName = keyof typeof importFormats;

/** Whether a name is that of a format. */
export function isImportFormat(name: string): name is ImportFormatName {
  return Object.hasOwn(importFormats, name);
}
