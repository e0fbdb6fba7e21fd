/** Records as a FHIR R5 bundle, and a bundle as records. */
import type { Issue, ModelRecord } from "@org/therapy-model";
import { applyDifference, type Difference, differenceOf, isEqual } from "../mapping/difference.ts";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { base } from "./base.ts";
import type { Reading } from "./element.ts";
import { resourceOfRecord, resourcesOfType } from "./mappings.ts";
import { readResource, writeResource } from "./resource.ts";

/** What the records of a bundle do not hold. Plain JSON: store it with the records. */
export interface FhirUnmapped {
  /** The difference of the bundle itself: its other keys, and the entries that no record holds. */
  readonly bundle: Difference;
  /** The difference of each entry that a record holds, by the type and id of its resource. */
  readonly entries?: { readonly [resource: string]: Difference };
  /** Entries that `write` adds and the bundle does not have, by the type and id of their resources. */
  readonly added?: { readonly [resource: string]: JsonObject };
  /** The entries that records hold, in the order of the bundle. Absent if `write` returns them in this order. */
  readonly order?: readonly string[];
}

/** The result of reading a bundle. */
export type FhirReadResult =
  | {
      /** The bundle was read. */
      readonly ok: true;
      /** The records, each valid by the schema of the model. */
      readonly records: ModelRecord[];
      /** What the records do not hold. */
      readonly unmapped: FhirUnmapped;
      /** Why resources that could be records are unmapped. Paths are those of the bundle. */
      readonly issues: Issue[];
    }
  | {
      /** The document is not a bundle. */
      readonly ok: false;
      /** At least one issue. */
      readonly issues: Issue[];
    };

function keyOf(resource: JsonObject): string {
  return `${String(resource["resourceType"])}/${String(resource["id"])}`;
}

function writtenEntries(records: readonly ModelRecord[]): JsonObject[] {
  const resources: JsonObject[] = [];
  const ids = records.length > 1 ? new Set<string>() : undefined;
  for (const record of records) {
    if (ids?.has(record.id) === true) {
      throw new TypeError(`two records have the id ${record.id}; merge them before they are written`);
    }
    ids?.add(record.id);
    writeResource(resourceOfRecord[record.kind], record, resources);
  }
  return resources.map(entryOf);
}

function entryOf(resource: JsonObject): JsonObject {
  return { fullUrl: `${base}/${resource["resourceType"] as string}/${resource["id"] as string}`, resource };
}

/** Writes records as a bundle; see `fhirR5.write`. */
export function writeBundle(records: readonly ModelRecord[], unmapped?: FhirUnmapped): JsonObject {
  const entry = writtenEntries(records);
  const bundle: JsonObject = { resourceType: "Bundle", type: "collection" };
  if (unmapped === undefined) return entry.length === 0 ? bundle : { ...bundle, entry };
  const { entries = {}, added = {}, order } = unmapped;
  const completed: unknown[] = [];
  for (const each of inOrder(entry, order)) {
    const key = keyOf(each["resource"] as JsonObject);
    if (Object.hasOwn(added, key) && isEqual(each, added[key])) continue;
    completed.push(Object.hasOwn(entries, key) ? applyDifference(each, entries[key]!) : each);
  }
  const hasOthers = Object.keys(unmapped.bundle.values).some((pointer) => pointer.startsWith("/entry/"));
  const written = completed.length > 0 || hasOthers ? { ...bundle, entry: completed } : bundle;
  return applyDifference(written, unmapped.bundle) as JsonObject;
}

/** Sorts entries; those that the order does not have are last. */
function inOrder(entries: readonly JsonObject[], order: readonly string[] | undefined): readonly JsonObject[] {
  if (order === undefined) return entries;
  const places = new Map(order.map((key, index) => [key, index]));
  const placeOf = (entry: JsonObject): number => places.get(keyOf(entry["resource"] as JsonObject)) ?? order.length;
  return entries.toSorted((left, right) => placeOf(left) - placeOf(right));
}

/** A resource of a bundle, with the index of its entry. */
interface Placed {
  readonly index: number;
  readonly resource: JsonObject;
}

/** Reads a bundle as records; see `fhirR5.read`. */
export function readBundle(document: unknown): FhirReadResult {
  try {
    if (!isObject(document) || document["resourceType"] !== "Bundle") return { ok: false, issues: [notABundle()] };
    return readRecords(document);
  } catch (error) {
    if (error instanceof RangeError || isReadable(document)) throw error;
    return { ok: false, issues: [{ ...notABundle(), message: "cannot be read: a getter or a proxy throws an error" }] };
  }
}

function readRecords(bundle: JsonObject): FhirReadResult {
  const placed = placedResources(bundle["entry"]);
  const find = finder(placed);
  const records = new Map<string, ModelRecord>();
  const issues: Issue[] = [];
  for (const { index, resource } of placed) {
    const candidates = resourcesOfType.get(resource["resourceType"] as string) ?? [];
    const candidate = candidates.find(({ mapping }) => mapping.accepts?.(resource) !== false);
    if (candidate === undefined) continue;
    const path = ["entry", index, "resource"];
    const result = readResource(candidate, resource, { id: String(resource["id"]), ...find });
    if (!("record" in result)) {
      for (const issue of result.issues) issues.push({ ...issue, severity: "warning", path: [...path, ...issue.path] });
    } else if (records.has(result.record.id)) {
      issues.push(duplicateIssue(path, result.record.id));
    } else records.set(result.record.id, result.record);
  }
  const read = [...records.values()];
  return { ok: true, records: read, unmapped: unmappedOf(bundle, placed, writtenEntries(read)), issues };
}

function placedResources(entries: unknown): readonly Placed[] {
  const placed: Placed[] = [];
  if (!Array.isArray(entries)) return placed;
  for (const [index, entry] of entries.entries()) {
    const resource: unknown = isObject(entry) ? entry["resource"] : undefined;
    if (isObject(resource) && typeof resource["resourceType"] === "string") placed.push({ index, resource });
  }
  return placed;
}

/** Makes the functions that follow references in a bundle. */
function finder(placed: readonly Placed[]): Pick<Reading, "resolve" | "referring"> {
  const byKey = new Map<string, JsonObject>();
  const byType = new Map<string, JsonObject[]>();
  for (const { resource } of placed) {
    const key = keyOf(resource);
    if (!byKey.has(key)) byKey.set(key, resource);
    const type = resource["resourceType"] as string;
    const known = byType.get(type);
    if (known === undefined) byType.set(type, [resource]);
    else known.push(resource);
  }
  const referringTo = new Map<string, ReadonlyMap<string, readonly JsonObject[]>>();
  return {
    resolve(wire) {
      const reference = isObject(wire) ? wire["reference"] : undefined;
      return typeof reference === "string" ? byKey.get(reference) : undefined;
    },
    referring(type, key, reference) {
      const name = `${type} ${key}`;
      let index = referringTo.get(name);
      if (index === undefined) referringTo.set(name, (index = indexReferences(byType.get(type) ?? [], key)));
      return index.get(reference) ?? [];
    },
  };
}

function indexReferences(resources: readonly JsonObject[], key: string): ReadonlyMap<string, readonly JsonObject[]> {
  const index = new Map<string, JsonObject[]>();
  for (const resource of resources) {
    const references = resource[key];
    for (const each of Array.isArray(references) ? (references as unknown[]) : [references]) {
      const reference = isObject(each) ? each["reference"] : undefined;
      if (typeof reference !== "string") continue;
      const known = index.get(reference);
      if (known === undefined) index.set(reference, [resource]);
      else known.push(resource);
    }
  }
  return index;
}

/** Compares each written entry with the first entry of the bundle that has the same resource. */
function unmappedOf(bundle: JsonObject, placed: readonly Placed[], written: readonly JsonObject[]): FhirUnmapped {
  const places = new Map<string, number>();
  for (const { index, resource } of placed) {
    const id = resource["id"];
    const key = `${resource["resourceType"] as string}/${typeof id === "string" ? id.toLowerCase() : String(id)}`;
    if (!places.has(key)) places.set(key, index);
  }
  const pairs = written.map((entry) => {
    const key = keyOf(entry["resource"] as JsonObject);
    return { key, entry, place: places.get(key) };
  });
  const known = pairs.filter(({ place }) => place !== undefined).toSorted((a, b) => a.place! - b.place!);
  const wire = bundle["entry"];
  const entries: { [key: string]: Difference } = {};
  const all = Array.isArray(wire) ? (wire as unknown[]) : [];
  for (const { key, entry, place } of known) {
    const difference = differenceOf(all[place!], entry);
    if (Object.keys(difference.values).length > 0 || difference.omitted !== undefined) entries[key] = difference;
  }
  const added = Object.fromEntries(
    pairs.filter(({ place }) => place === undefined).map(({ key, entry }) => [key, entry]),
  );
  return {
    ...bundleDifference(bundle, all, pairs, known),
    ...(Object.keys(entries).length > 0 && { entries }),
    ...(Object.keys(added).length > 0 && { added }),
  };
}

/** A written entry, and the index of the entry of the bundle that has the same resource. */
interface Pair {
  readonly key: string;
  readonly entry: JsonObject;
  readonly place: number | undefined;
}

function bundleDifference(
  bundle: JsonObject,
  all: readonly unknown[],
  pairs: readonly Pair[],
  known: readonly Pair[],
): Pick<FhirUnmapped, "bundle" | "order"> {
  const own = { resourceType: "Bundle", type: "collection" };
  const { entry, ...others } = bundle;
  const difference = differenceOf(others, own);
  const taken = new Set(known.map(({ place }) => place));
  if (Array.isArray(entry) && known.length > 0) {
    for (const [index, each] of all.entries()) if (!taken.has(index)) difference.values[`/entry/${index}`] = each;
  } else if (entry !== undefined) difference.values["/entry"] = entry;
  const written = pairs.map(({ key }) => key);
  const order = [...known, ...pairs.filter(({ place }) => place === undefined)].map(({ key }) => key);
  return { bundle: difference, ...(order.some((key, index) => key !== written[index]) && { order }) };
}

/** Checks whether a value can be read as JSON: no getter or proxy throws, and there are no cycles. */
function isReadable(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

function notABundle(): Issue {
  const message = "expected a document with the resourceType Bundle";
  return { code: "invalid_type", severity: "error", path: [], message };
}

function duplicateIssue(path: readonly (string | number)[], id: string): Issue {
  const message = `is unmapped: an earlier entry is the record ${id}`;
  return { code: "duplicate_id", severity: "warning", path: [...path, "id"], message };
}
