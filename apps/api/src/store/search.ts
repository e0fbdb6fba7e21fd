/** Searching records by kind, facets and words. */
import type { ModelRecord, RecordKind } from "@org/therapy-model";
import type { Database } from "./database.ts";

/** The conditions of a search. */
export interface SearchConditions {
  readonly kind?: RecordKind | undefined;
  /** A search in the syntax of `tsquery`. */
  readonly words?: string | undefined;
  /** For each facet, the stored values of which a record has one. */
  readonly facets: readonly (readonly string[])[];
}

/** A record that was found. */
export interface FoundRecord {
  readonly id: string;
  readonly version: number;
  readonly record: ModelRecord;
}

/** A facet value and the number of found records that have it. */
export interface FacetCount {
  readonly facet: string;
  readonly count: number;
}

/** The most facet values that are counted. */
const mostCounts = 1000;

/**
 * A record has a facet value of its own, or that of a therapy to which it refers: a trial of a CAR-T therapy is found by the
 * modality and the target of the therapy.
 */
function matching({ kind, words, facets }: SearchConditions): { readonly where: string; readonly values: unknown[] } {
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const parts = [
    ...(kind === undefined ? [] : [`r.kind = ${place(kind)}`]),
    ...(words === undefined ? [] : [`r.words @@ ${place(words)}::tsquery`]),
    ...facets.map((list) => {
      const parameter = `${place(list)}::text[]`;
      return `r.id IN (
        SELECT f.id FROM therapy_api.record f WHERE f.facets && ${parameter}
        UNION ALL
        SELECT x.source FROM therapy_api.record t JOIN therapy_api.reference x ON x.target = t.id
        WHERE t.kind = 'therapy' AND t.facets && ${parameter})`;
    }),
  ];
  return { where: parts.length === 0 ? "true" : parts.join(" AND "), values };
}

/** Finds records, by id, after an id. */
export function findRecords(
  database: Database,
  conditions: SearchConditions,
  after: string,
  limit: number,
): Promise<FoundRecord[]> {
  const { where, values } = matching(conditions);
  const [cursor, most] = [`$${values.length + 1}`, `$${values.length + 2}`];
  return database.query<FoundRecord>(
    `SELECT r.id, r.version, r.body AS record FROM therapy_api.record r
     WHERE ${where} AND r.id > ${cursor} ORDER BY r.id LIMIT ${most}`,
    [...values, after, limit],
  );
}

/** Counts the records of a search. */
export async function countRecords(database: Database, conditions: SearchConditions): Promise<number> {
  const { where, values } = matching(conditions);
  const [row] = await database.query<{ readonly count: number }>(
    `SELECT count(*)::integer AS count FROM therapy_api.record r WHERE ${where}`,
    values,
  );
  return row!.count;
}

/** Counts the records of a search by facet value, the most frequent first. */
export function countFacets(database: Database, conditions: SearchConditions): Promise<FacetCount[]> {
  const { where, values } = matching(conditions);
  return database.query<FacetCount>(
    `WITH matched AS (SELECT r.id, r.facets FROM therapy_api.record r WHERE ${where}),
       own AS (
         SELECT m.id, unnest(m.facets) AS facet FROM matched m
         UNION
         SELECT m.id, unnest(t.facets) FROM matched m JOIN therapy_api.reference x ON x.source = m.id
           JOIN therapy_api.record t ON t.id = x.target AND t.kind = 'therapy')
     SELECT facet, count(*)::integer AS count FROM own WHERE facet NOT LIKE 'therapy=%'
     GROUP BY facet ORDER BY count DESC, facet LIMIT ${mostCounts}`,
    values,
  );
}
