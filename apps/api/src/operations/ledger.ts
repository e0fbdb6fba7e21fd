/** The regulatory events of a therapy in the store. */
import type { Jurisdiction, RegulatoryEvent, Source, TherapyId } from "@org/therapy-model";
import { productsNamed } from "@org/therapy-catalog/products";
import { ledgerScopes, type LedgerScope } from "@org/therapy-model/ledger";
import { unionsOf } from "@org/therapy-model/regulators";
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import { searchOf } from "../indexing/tokens.ts";
import { ProblemError } from "../problem.ts";
import type { Database } from "../store/database.ts";
import { getRecords, getReferring } from "../store/read.ts";
import { findRecords } from "../store/search.ts";

/** The ledgers of therapies. */
export interface Ledgers {
  readonly therapies: readonly TherapyId[];
  readonly events: readonly RegulatoryEvent[];
  readonly scopes: readonly LedgerScope[];
}

/** The most therapies that are compared with a name. */
const mostCandidates = 200;

/** Reads the ledgers of the therapies with an id or a name, in one jurisdiction or all. */
export async function readLedgers(
  database: Database,
  therapy: string,
  jurisdiction: Jurisdiction | undefined,
): Promise<Ledgers> {
  const therapies = await therapiesNamed(database, therapy);
  const events = await getReferring(database, "regulatory_event", therapies);
  const own = events.filter((event) => therapies.includes(event.therapy));
  if (own.length === 0) throw new ProblemError("not_found", `no regulatory event of the therapy ${therapy} is stored`);
  return { therapies, events: own, scopes: scopesOf(own, jurisdiction) };
}

/** Reads the sources that events cite. */
export async function sourcesOf(database: Database, events: readonly RegulatoryEvent[]): Promise<Source[]> {
  const ids = new Set(events.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
  const records = await getRecords(database, [...ids]);
  return records.filter((record) => record.kind === "source");
}

/** The ids of the stored therapies with an id or a name, and of the known products with the name. */
async function therapiesNamed(database: Database, name: string): Promise<TherapyId[]> {
  if (name.startsWith("therapy:")) return [name as TherapyId];
  const words = searchOf(name);
  const wanted = normalizeForSuggestion(name);
  const candidates =
    words === undefined ? [] : await findRecords(database, { kind: "therapy", words, facets: [] }, "", mostCandidates);
  const named = candidates.flatMap(({ record }) => {
    if (record.kind !== "therapy") return [];
    return record.names.some(({ text }) => normalizeForSuggestion(text) === wanted) ? [record.id] : [];
  });
  return [...new Set([...named, ...productsNamed(name).map(({ id }) => id)])];
}

/** The scopes of events; for a jurisdiction, its own and those of the unions whose authorizations apply in it. */
function scopesOf(events: readonly RegulatoryEvent[], jurisdiction: Jurisdiction | undefined): LedgerScope[] {
  const all = ledgerScopes(events);
  if (jurisdiction === undefined) return all;
  const places = [jurisdiction, ...unionsOf(jurisdiction).map(({ union }) => union)];
  const therapies = all.filter((scope) => places.includes(scope.jurisdiction)).map(({ therapy }) => therapy);
  return [...new Set(therapies)].map((therapy) => ({ therapy, jurisdiction }));
}
