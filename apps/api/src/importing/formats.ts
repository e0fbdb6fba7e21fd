/** The formats of imports: records of the model, and the JSON of registries. */
import type { ReadResult } from "@org/therapy-exchange";
import type { Trial } from "@org/therapy-model";

/** Reads a document of a registry as a trial. */
type Read = (document: unknown) => ReadResult<Trial>;

/** The registries by the name of their format, with their adapters. */
const registries = {
  "clinicaltrials-gov": () => import("@org/therapy-exchange/clinicaltrials-gov"),
  ctis: () => import("@org/therapy-exchange/ctis"),
  euctr: () => import("@org/therapy-exchange/euctr"),
  isrctn: () => import("@org/therapy-exchange/isrctn"),
} as const satisfies { readonly [name: string]: () => Promise<{ readonly read: Read }> };

/** The names of the formats. */
export const formatNames = ["records", "clinicaltrials-gov", "ctis", "euctr", "isrctn"] as const;

/** The name of a format. */
export type FormatName = (typeof formatNames)[number];

/** Loads the adapter of a registry; nothing for records of the model. */
export async function loadReader(name: FormatName): Promise<Read | undefined> {
  return name === "records" ? undefined : (await registries[name]()).read;
}
