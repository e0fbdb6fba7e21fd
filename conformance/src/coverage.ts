/** The share of listed facts that the model holds. */
import { readdirSync, readFileSync } from "node:fs";

/** What the model does with one fact: a typed field, a free-text field, or no field. */
export type Verdict = "held" | "text" | "lost";

/** The judgment of one fact. */
export interface CoverageEntry {
  /** Id of the fact. */
  fact: string;
  /** What the model does with it. */
  verdict: Verdict;
  /** Field that takes it, from the kind of record; absent if it is lost. */
  path?: string | undefined;
  /** What the model lacks for it. */
  lacks?: string | undefined;
}

/** The counts of one document, kind of fact or other group. */
export interface CoverageCount {
  /** Name of the group. */
  name: string;
  /** Number of facts. */
  total: number;
  /** Number of facts in typed fields. */
  held: number;
  /** Number of facts in free-text fields. */
  text: number;
  /** Number of facts without a field. */
  lost: number;
}

interface FactList {
  id: string;
  facts: { id: string; kind: string }[];
}

const folder = new URL("../documents/", import.meta.url);

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;
}

/** The judgments in a file of `documents/`. */
export function coverageEntries(file: string): CoverageEntry[] {
  return readJson<{ entries: CoverageEntry[] }>(file).entries;
}

/** The document and the kind of every listed fact, by the id of the fact. */
export function listedFacts(): Map<string, { document: string; kind: string }> {
  const names = readdirSync(new URL("facts/", folder)).filter((name) => name.endsWith(".json"));
  const lists = names.map((name) => readJson<FactList>(`facts/${name}`));
  return new Map(lists.flatMap(({ id: document, facts }) => facts.map(({ id, kind }) => [id, { document, kind }])));
}

/** Counts entries by group, the largest number of facts outside typed fields first. */
export function countCoverage(
  entries: readonly CoverageEntry[],
  groupOf: (entry: CoverageEntry) => string,
): CoverageCount[] {
  const counts = new Map<string, CoverageCount>();
  for (const entry of entries) {
    const name = groupOf(entry);
    const count = counts.get(name) ?? { name, total: 0, held: 0, text: 0, lost: 0 };
    count.total += 1;
    count[entry.verdict] += 1;
    counts.set(name, count);
  }
  return [...counts.values()].toSorted((a, b) => b.total - b.held - (a.total - a.held) || a.name.localeCompare(b.name));
}
