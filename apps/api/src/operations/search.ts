/** Finds records by kind, words and facets. */
import { z } from "@hono/zod-openapi";
import { vocabularies } from "@org/therapy-model/vocabularies";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { RecordComponent } from "../components.ts";
import { facetNames, facets, facetValue, type FacetName } from "../indexing/facets.ts";
import { searchOf } from "../indexing/tokens.ts";
import { ProblemError } from "../problem.ts";
import { countFacets, countRecords, findRecords, type SearchConditions } from "../store/search.ts";
import { keysNamed, namesOf } from "./explain.ts";
import { line, recordKind } from "./fields.ts";
import { operation } from "./operation.ts";

/** Values of a facet. */
export const facetInput = z.array(line.min(1).max(200)).min(1).max(20);

/** The conditions of a search, as a client gives them. */
export const searchInput = z.object({
  kind: recordKind.optional(),
  text: z.string().max(500).optional().describe("Words that a record contains, in English or Chinese."),
  ...(Object.fromEntries(
    facetNames.map((name) => [
      name,
      facetInput.optional().describe(`${facets[name].title}: keys or names, of which a record has one.`),
    ]),
  ) as { readonly [Name in FacetName]: z.ZodOptional<typeof facetInput> }),
});

export const search = operation({
  name: "search",
  title: "Search records",
  description:
    "Finds stored records by kind, words and facets. A trial or regulatory event also has the modality, vector, target and diseases of its therapies.",
  input: searchInput.extend({
    limit: z.int().min(1).max(200).default(20),
    cursor: line.max(500).optional().describe("`next` of the page before."),
    counts: z.boolean().default(false).describe("Whether to count all found records, also by facet."),
  }),
  output: z.object({
    records: z.array(z.object({ id: z.string(), version: z.int(), record: RecordComponent })),
    next: z.string().optional().describe("Cursor of the next page; absent on the last page."),
    total: z.int().optional(),
    facets: z
      .record(z.string(), z.array(z.object({ value: z.string(), label: z.string().optional(), count: z.int() })))
      .optional(),
  }),
  run: async ({ limit, cursor = "", counts, ...input }, database) => {
    const conditions = conditionsOf(input);
    const found = await findRecords(database, conditions, cursor, limit + 1);
    const records = found.slice(0, limit);
    const next = found.length > limit ? { next: records.at(-1)!.id } : {};
    if (!counts) return { records, ...next };
    const total = await countRecords(database, conditions);
    return { records, ...next, total, facets: facetsByName(await countFacets(database, conditions)) };
  },
});

/** The conditions of a search with the keys of terms for their names. */
export function conditionsOf({ kind, text, ...named }: z.output<typeof searchInput>): SearchConditions {
  const words = text === undefined || text.trim() === "" ? undefined : searchOf(text, otherNamesOf(text));
  if (text !== undefined && text.trim() !== "" && words === undefined) {
    throw new ProblemError("bad_request", "the text has no letters or digits");
  }
  const chosen = facetNames.flatMap((name) => {
    const values = named[name];
    return values === undefined ? [] : [values.flatMap((value) => keysOf(name, value))];
  });
  return { kind, words, facets: chosen };
}

/** The most names of terms that a search adds. */
const mostNames = 40;

/** The English and Chinese names of the terms with a name. */
function otherNamesOf(text: string): string[] {
  const names = [...vocabularies.values()].flatMap((vocabulary) =>
    keysNamed(text, vocabulary).flatMap((key) => namesOf(vocabulary, key)),
  );
  return [...new Set(names)].slice(0, mostNames);
}

/** The stored values of a facet for a key or a name; a value that no vocabulary has stays as it is. */
function keysOf(name: FacetName, value: string): string[] {
  const vocabularies: readonly Vocabulary[] = facets[name].vocabularies;
  const keys = vocabularies.flatMap((vocabulary) => keysNamed(value, vocabulary));
  return (keys.length === 0 ? [value] : keys).map((key) => facetValue(name, key));
}

interface CountedValue {
  readonly value: string;
  readonly label?: string;
  readonly count: number;
}

function facetsByName(
  counts: readonly { readonly facet: string; readonly count: number }[],
): Record<string, CountedValue[]> {
  const byName: Record<string, CountedValue[]> = {};
  for (const { facet, count } of counts) {
    const [name, value] = [facet.slice(0, facet.indexOf("=")), facet.slice(facet.indexOf("=") + 1)];
    const of: readonly Vocabulary[] = facets[name as FacetName].vocabularies;
    const label = of.map((vocabulary) => vocabulary.terms[value]?.label).find((one) => one !== undefined);
    (byName[name] ??= []).push({ value, ...(label !== undefined && { label }), count });
  }
  return byName;
}
