/**
 * Readers of the invented documents, for tests.
 *
 * Each function reads its files when it is first called, and returns the same list every time. Do not change the list.
 *
 * @example
 * ```ts
 * import { clinicalTrialsGovStudies, pressTexts } from "@org/therapy-test-data";
 *
 * for (const study of clinicalTrialsGovStudies()) read(study);
 * pressTexts().find(({ name }) => name === "first-dose")?.text;
 * ```
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { specification } from "./generate/specification.ts";

export type { ApiSpecification, RegistrySpecification, Shape } from "./generate/specification.ts";

/** A small JSON document, written by hand, with one unusual shape. */
export interface ShapeDocument {
  /** The name of its file without the extension. */
  readonly name: string;
  readonly document: object;
}

/** A text, written by hand, with a description of what it is an example of. */
export interface TextDocument {
  /** The name of its file without the extension. */
  readonly name: string;
  /** What the text is an example of. */
  readonly about: string;
  /** A language tag, such as `en` or `zh`. */
  readonly language: string;
  /** The text without the front matter and the last line break. */
  readonly text: string;
}

/** An invented study of USDM 4.0, with ids, codes and null values as other programs write them. */
export const usdmStudy = lazily(() => JSON.parse(contentOf("usdm/study.json")) as object);

/** Generated studies in the format of the ClinicalTrials.gov API, version 2; their NCT numbers do not exist. */
export const clinicalTrialsGovStudies = lazily(() => jsonLines("clinicaltrials-gov", "studies"));

/** Documents of one unusual shape each, by registry; the `README.md` of each folder lists them. */
export const shapes = {
  clinicalTrialsGov: lazily(() => jsonFiles("clinicaltrials-gov/shapes")),
  ctis: lazily(() => jsonFiles("ctis/shapes")),
  euctr: lazily(() => jsonFiles("euctr/shapes")),
  isrctn: lazily(() => jsonFiles("isrctn/shapes")),
};

/** Generated records of CTIS in the format of the current public portal. */
export const ctisRecords = lazily(() => jsonLines("ctis", "records"));

/** Generated records of CTIS in the format that the public portal had until June 2024. */
export const ctisEarlierRecords = lazily(() => jsonLines("ctis", "records-earlier"));

/** Generated records of the EU Clinical Trials Register, with the field names of the R package ctrdata. */
export const euctrRecords = lazily(() => jsonLines("euctr", "records"));

/** Generated records of the ISRCTN registry, with its XML converted to JSON as by the R package ctrdata. */
export const isrctnRecords = lazily(() => jsonLines("isrctn", "records"));

/**
 * The generated documents of an adapter: those of the folder of its name, such as `ctis`, or for a second format of a
 * registry, such as `ctis-earlier`, those of `records-earlier.jsonl`.
 */
export function registryDocuments(adapter: string): readonly object[] {
  const [folder, suffix] = folderOf(adapter);
  return ["studies", "records"].flatMap((name) => jsonLines(folder, `${name}${suffix}`));
}

/** The documents of one unusual shape each, of an adapter. */
export function registryShapes(adapter: string): readonly ShapeDocument[] {
  const [folder, suffix] = folderOf(adapter);
  return suffix === "" && existsSync(new URL(`${folder}/shapes/`, import.meta.url))
    ? jsonFiles(`${folder}/shapes`)
    : [];
}

/** Press releases and notices. */
export const pressTexts = lazily(() => texts("press"));

/** Laboratory reports. */
export const laboratoryReports = lazily(() => texts("laboratory"));

/** Lists of identifiers, as they occur in emails, tables and notes. */
export const identifierLists = lazily(() => texts("identifiers"));

/** Eligibility criteria with unusual headings. */
export const eligibilityTexts = lazily(() => texts("eligibility"));

/** The types and enums of the ClinicalTrials.gov API. */
export const clinicalTrialsGovSpecification = lazily(() => specification("clinicaltrials-gov"));

/** The fields of the records of a European registry. */
export function registrySpecification(name: "ctis" | "ctis-earlier" | "euctr" | "isrctn") {
  return specification(name);
}

/** Returns the folder of an adapter, and the suffix of its file names for a second format. */
function folderOf(adapter: string): readonly [folder: string, suffix: string] {
  if (existsSync(new URL(`${adapter}/`, import.meta.url))) return [adapter, ""];
  const dash = adapter.lastIndexOf("-");
  const folder = adapter.slice(0, Math.max(0, dash));
  if (folder === "" || !existsSync(new URL(`${folder}/`, import.meta.url))) {
    throw new Error(`no folder of invented documents for ${adapter} in test-data`);
  }
  return [folder, adapter.slice(dash)];
}

function lazily<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= read());
}

function contentOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

function filesOf(folder: string, form: RegExp): string[] {
  return readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((file) => form.test(file))
    .toSorted();
}

/** Reads the documents of `name.jsonl`, `name-2.jsonl` …, in order. */
function jsonLines(folder: string, name: string): object[] {
  const count = filesOf(folder, new RegExp(`^${name}(?:-\\d+)?\\.jsonl$`)).length;
  const files = Array.from(
    { length: count },
    (_, index) => `${folder}/${name}${index === 0 ? "" : `-${index + 1}`}.jsonl`,
  );
  return files.flatMap((file) =>
    contentOf(file)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object),
  );
}

function jsonFiles(folder: string): ShapeDocument[] {
  return filesOf(folder, /\.json$/).map((file) => ({
    name: file.replace(/\.json$/, ""),
    document: JSON.parse(contentOf(`${folder}/${file}`)) as object,
  }));
}

/** Reads text files with front matter: lines `about:` and `language:` between two lines of three hyphens. */
function texts(folder: string): TextDocument[] {
  return filesOf(folder, /\.txt$/).map((file) => {
    const [, about, language, text] =
      /^---\nabout: (.+)\nlanguage: (.+)\n---\n([^]*?)\n?$/.exec(contentOf(`${folder}/${file}`)) ?? [];
    if (about === undefined || language === undefined || text === undefined)
      throw new Error(`${file} has no front matter`);
    return { name: file.replace(/\.txt$/, ""), about, language, text };
  });
}
