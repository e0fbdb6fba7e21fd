/** The shipped records: the known products, the documents, the histories and the examples of the catalog. */
import { productExamples } from "@org/therapy-catalog/product-examples";
import { products, productSources, toTherapy } from "@org/therapy-catalog/products";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import type { ModelRecord, Name, RegulatoryEvent, Source, Therapy, Trial } from "@org/therapy-model";

/** A therapy with what is known about it. */
export interface KnownTherapy {
  readonly therapy: Therapy;
  /** The names of all records of the therapy. */
  readonly names: readonly Name[];
  readonly trials: readonly Trial[];
  readonly events: readonly RegulatoryEvent[];
}

/** The therapies by id, and the sources by id. */
export interface Catalog {
  readonly therapies: ReadonlyMap<string, KnownTherapy>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly organizations: ReadonlyMap<string, string>;
}

let shipped: Catalog | undefined;

/** The shipped records. They are collected when they are first used. */
export function shippedRecords(): Catalog {
  return (shipped ??= collect());
}

/** The most detailed record of a therapy comes first: an example, a document, a history, the table of products. */
function collect(): Catalog {
  const sets = [...productExamples, ...recordSets, ...regulatoryHistories];
  const records: readonly ModelRecord[] = sets.flatMap(({ records }) => records);
  const byTherapy = new Map<string, { therapy: Therapy; names: Name[]; trials: Trial[]; events: RegulatoryEvent[] }>();
  const therapies = records.filter((record) => record.kind === "therapy");
  for (const therapy of [...therapies, ...products.map((product) => toTherapy(product))]) {
    const known = byTherapy.get(therapy.id);
    if (known === undefined) byTherapy.set(therapy.id, { therapy, names: [...therapy.names], trials: [], events: [] });
    else known.names.push(...therapy.names);
  }
  const added = new Set<string>();
  for (const record of records) {
    if (added.has(record.id)) continue;
    added.add(record.id);
    if (record.kind === "regulatory_event") byTherapy.get(record.therapy)?.events.push(record);
    if (record.kind === "trial") for (const id of record.therapies ?? []) byTherapy.get(id)?.trials.push(record);
  }
  const sources = [...records.filter((record) => record.kind === "source"), ...productSources];
  const organizations = records.filter((record) => record.kind === "organization");
  return {
    therapies: byTherapy,
    sources: new Map(sources.map((source) => [source.id, source])),
    organizations: new Map(organizations.map(({ id, names }) => [id, names[0]?.text ?? id])),
  };
}
