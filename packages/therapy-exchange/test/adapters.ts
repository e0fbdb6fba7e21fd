/** The adapters of the package, found by their entries, with the documents that they are tested on. */
import { readdirSync } from "node:fs";
import type { Result, Trial } from "@org/therapy-model";
import type { Adapter } from "@org/therapy-exchange";
import { read as readStudy } from "@org/therapy-exchange/clinicaltrials-gov";
import { parse as parseClassic, write as writeClassic } from "@org/therapy-exchange/clinicaltrials-gov-xml";
import { parse as parseIctrp } from "@org/therapy-exchange/ictrp";
import { registryDocuments, type ShapeDocument, registryShapes } from "../../../test-data/index.ts";
import { path, present, text } from "../../../testing/shared-data.ts";

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
        invented: inventedDocuments(name),
        shapes: registryShapes(name),
        real: () => (present ? (realDocuments[name]?.() ?? []) : []),
      },
    ];
  });
}

/** The invented documents of an adapter. Those of the classic XML are the invented studies of the API, written in it. */
function inventedDocuments(name: string): readonly object[] {
  if (name !== "clinicaltrials-gov-xml") return registryDocuments(name);
  return registryDocuments("clinicaltrials-gov")
    .slice(0, 40)
    .flatMap((study) => {
      const result = readStudy(study);
      return result.ok ? [writeClassic(result.value)] : [];
    });
}

/** Parses the records of a text, or throws its issues. */
function parsed<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The real documents by adapter. */
const realDocuments: { readonly [name: string]: () => object[] } = {
  "clinicaltrials-gov": () => lines("data/clinicaltrials-gov/studies.jsonl.gz"),
  "clinicaltrials-gov-xml": () =>
    readdirSync(path("data/registers/ctgov-classic-xml"))
      .toSorted()
      .map((file) => parsed(parseClassic(text(`data/registers/ctgov-classic-xml/${file}`))))
      .filter(({ study_type: type }) => type !== "N/A"),
  ictrp: () => parsed(parseIctrp(text("data/registers/ictrp-xml/sample-shortened.xml"))),
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
