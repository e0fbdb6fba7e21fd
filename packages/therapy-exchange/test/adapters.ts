/** The adapters of the package, found by their entries, with the documents that they are tested on. */
import { readdirSync } from "node:fs";
import type { Trial } from "@org/therapy-model";
import type { Adapter } from "@org/therapy-exchange";
import { registryDocuments, type ShapeDocument, registryShapes } from "../../../test-data/index.ts";
import { present, text } from "../../../testing/shared-data.ts";

/** An adapter and its documents. */
export interface AdapterCase {
  /** The name of the entry, with the suffix of the functions: `readEarlier` of `ctis.ts` makes `ctis-earlier`. */
  readonly name: string;
  readonly adapter: Adapter<Trial>;
  /** Invented documents, from `test-data/`. */
  readonly invented: readonly object[];
  /** Invented documents of one unusual shape each. */
  readonly shapes: readonly ShapeDocument[];
  /** Reads the real documents in ../shared; empty without it. */
  readonly real: () => readonly object[];
}

const entries = new URL("../src/entries/", import.meta.url);

/** Every pair of functions `read` and `write`, or `readX` and `writeX`, of every entry. */
export const adapters: readonly AdapterCase[] = (
  await Promise.all(
    readdirSync(entries)
      .filter((file) => file !== "index.ts")
      .toSorted()
      .map(async (file) =>
        casesOf(
          file.slice(0, -".ts".length),
          (await import(new URL(file, entries).href)) as { readonly [name: string]: unknown },
        ),
      ),
  )
).flat();

/** Finds an adapter by its name. */
export function adapterCase(name: string): AdapterCase {
  const found = adapters.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no adapter ${name}`);
  return found;
}

function casesOf(entry: string, module: { readonly [name: string]: unknown }): AdapterCase[] {
  return Object.keys(module).flatMap((key) => {
    const suffix = /^read([A-Z].*)?$/.exec(key)?.[1] ?? "";
    const [read, write, unwritten] = ["read", "write", "unwritten"].map((start) => module[`${start}${suffix}`]);
    if (!key.startsWith("read") || ![read, write, unwritten].every((each) => typeof each === "function")) return [];
    const name = suffix === "" ? entry : `${entry}-${suffix.toLowerCase()}`;
    return [
      {
        name,
        adapter: { read, write, unwritten } as unknown as Adapter<Trial>,
        invented: registryDocuments(name),
        shapes: registryShapes(name),
        real: () => (present ? (realDocuments[name]?.() ?? []) : []),
      },
    ];
  });
}

/** The real documents by adapter. */
const realDocuments: { readonly [name: string]: () => object[] } = {
  "clinicaltrials-gov": () => lines("data/clinicaltrials-gov/studies.jsonl.gz"),
  ctis: () => european("authorizedApplication"),
  "ctis-earlier": () => european("authorizedPartI"),
  euctr: () => european("a2_eudract_number"),
  isrctn: () => european("isrctn"),
};

/** Reads a file of one JSON document per line. */
function lines(name: string): object[] {
  return text(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
}

/** Reads the records of European registries that have a key. */
function european(key: string): object[] {
  return lines("data/registers/records.jsonl").filter((record) => Object.hasOwn(record, key));
}

/** Every `step`-th document: the sample of the default run, the same each time. */
export function sample(documents: readonly object[], step: number): readonly object[] {
  return documents.length < 2 * step ? documents : documents.filter((_, index) => index % step === 0);
}
