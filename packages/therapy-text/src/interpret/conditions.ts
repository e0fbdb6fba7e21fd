/** Proposals for the conditions of a trial. */
import type { Condition, Trial } from "@org/therapy-model";
import { readCondition } from "./condition-reader.ts";
import { diseaseOfMesh } from "./disease-index.ts";
import { nameKeys } from "./name-key.ts";
import type { Proposal, ProposalCertainty, Untyped } from "./proposal.ts";

/** The maximum number of conditions that are read, and of those of a record. */
const maxConditions = 150;

/** Reads the conditions of a trial by their names and, for a name that leads to none, by the registry's MeSH headings. */
export function readConditions(trial: Trial): { readonly proposals: Proposal[]; readonly untyped: Untyped[] } {
  const { conditionNames = [], conditions = [] } = trial;
  const known = new Set(conditions.map(keyOf));
  const proposals: Proposal[] = [];
  const untyped: Untyped[] = [];
  const add = (proposal: Proposal, condition: Condition): void => {
    const key = keyOf(condition);
    if (known.has(key) || known.size >= maxConditions) return;
    known.add(key);
    proposals.push(proposal);
  };
  for (const [index, name] of conditionNames.slice(0, maxConditions).entries()) {
    const path = `/conditionNames/${index}` as const;
    const reading = readCondition(name);
    if (reading.kind === "none") {
      const mapped = byHeading(trial, index, name);
      if (mapped === undefined) untyped.push({ path, reason: reading.reason });
      else add(mapped, mapped.value as Condition);
      continue;
    }
    for (const { condition, label, start, end, certainty } of reading.conditions) {
      const evidence = [{ path, start, end, basis: "name" as const, detail: label }];
      add({ path: "/conditions/-", value: condition, evidence, certainty }, condition);
    }
  }
  return { proposals, untyped };
}

function keyOf({ disease, states = [], anyStates = [] }: Condition): string {
  return [disease, ...states, "|", ...anyStates].join();
}

/** Words of one meaning in conditions and headings. */
const plainWords: ReadonlyMap<string, string> = new Map([
  ["hypersensitivity", "allergy"],
  ["neoplasm", "cancer"],
  ["tumor", "cancer"],
]);

function plainKeys(name: string): Set<string> {
  return new Set(nameKeys(name).map((key) => plainWords.get(key) ?? key));
}

/**
 * Maps a name by the MeSH heading whose words it has, all and no others, beside words of the same meaning. A heading without
 * common words may belong to another condition of the record.
 */
function byHeading({ indexing }: Trial, index: number, name: string): Proposal | undefined {
  const words = plainKeys(name);
  const heading = indexing?.conditions?.find(({ name: term }) => {
    const own = plainKeys(term);
    return own.size === words.size && [...own].every((key) => words.has(key));
  });
  const mapped = heading === undefined ? undefined : diseaseOfMesh(heading.id);
  if (heading === undefined || mapped === undefined) return undefined;
  return {
    path: "/conditions/-",
    value: { disease: mapped.disease },
    evidence: [
      { path: `/conditionNames/${index}`, start: 0, end: name.length, basis: "mapping", detail: `MeSH ${heading.id}` },
    ],
    certainty: "likely" satisfies ProposalCertainty,
  };
}
