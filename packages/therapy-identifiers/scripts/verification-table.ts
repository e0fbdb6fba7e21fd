/** The table that records how the pattern of each scheme was verified. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emit } from "../../../scripts/generate/output.ts";
import type { Scheme } from "../src/scheme/scheme.ts";
import { packageFolder, type SchemeFile } from "./scheme-files.ts";

/** How one scheme was verified against one source. */
export interface Verification {
  readonly scheme: string;
  /** The digest of the declaration that was verified. */
  readonly digest: string;
  /** The source of the pattern, or the data that it was compared with. */
  readonly source: string;
  /** The version or the date of the source. */
  readonly version: string;
  /** What was compared with what. */
  readonly compared: string;
  readonly result: string;
}

const path = join(packageFolder, "test/verification/schemes.tsv");
const columns = ["scheme", "digest", "source", "version", "compared", "result"] as const;

/** The comparison of a scheme for which there are no data: its form was declared from the documentation. */
export const documentation = "declared from the documentation; no data to compare with";

/** A digest of everything in a declaration that decides which identifiers are accepted. */
export function patternDigest({ forms, years, placeholder, checkDigit, maxLength, exactPunctuation }: Scheme): string {
  const pattern = [
    forms,
    years,
    placeholder?.source,
    placeholder?.flags,
    checkDigit?.name,
    maxLength,
    exactPunctuation,
  ];
  return createHash("sha256").update(JSON.stringify(pattern)).digest("hex").slice(0, 12);
}

/** The row of a scheme without data, with the documentation that its file links with `@see`. */
export function documentedRow({ key, scheme, source }: SchemeFile): Verification {
  const links = [...source.matchAll(/^ \* @see (\S+)/gm)].map(([, url = ""]) => url);
  if (links.length === 0) throw new Error(`expected an @see link to the source of the pattern of ${key}`);
  return {
    scheme: key,
    digest: patternDigest(scheme),
    source: links.join(" "),
    version: "undated",
    compared: documentation,
    result: "not compared",
  };
}

/** The committed table. */
export function readTable(): Verification[] {
  if (!existsSync(path)) return [];
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [scheme = "", digest = "", source = "", version = "", compared = "", result = ""] = line.split("\t");
    return { scheme, digest, source, version, compared, result };
  });
}

/** Writes the table, sorted by scheme. With `--check`, compares it. */
export function writeTable(rows: readonly Verification[]): void {
  const sorted = rows.toSorted(
    (one, other) => one.scheme.localeCompare(other.scheme, "en") || one.source.localeCompare(other.source, "en"),
  );
  const lines = [columns.join("\t"), ...sorted.map((row) => columns.map((column) => row[column]).join("\t"))];
  emit(new Map([[path, `${lines.join("\n")}\n`]]));
}
