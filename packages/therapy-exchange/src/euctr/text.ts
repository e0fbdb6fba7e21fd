/** The text export of the EU Clinical Trials Register: "full trial details" of one or more country records. */
// cspell:ignore organisation meddra dimp utrn authorisation Unfavourable -- words of the registry
import type { Result } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { summaryKeys, keysOfLabels } from "./text-labels.ts";

/** A line that begins a field: its code, such as `E.8.9.1`, and the rest. */
const coded = /^(?<code>[A-Z](?:\.\d+)*\.?)[ \t](?<rest>.*)$/u;
/** The heading of an item of a list. */
const item = /^(?:D\.IMP: (?<product>\d+)|Sponsor (?<sponsor>\d+))$/u;
const substancesHeading = "D.3.8 to D.3.10 IMP Identification Details (Active Substances)";
const supportHeading = "B.4 Source(s) of Monetary or Material Support for the clinical trial:";
const classificationHeading = "MedDRA Classification";
const reasonsLabel = "Ethics Committee Opinion: Reason(s) for unfavourable opinion";
/** The field whose lines are countries, which the register separates by spaces elsewhere. */
const countriesKey = "e863_trial_sites_planned_in";
const maximumLength = 50_000_000;

/** Lists within a record, with the codes of the fields that their members have. */
interface ListKind {
  readonly key: string;
  readonly codes: RegExp;
}

const substances: ListKind = { key: "d38_imp_identification_details", codes: /^D\.3\.(?:8|9|10)(?:\.|$)/u };
const support: ListKind = { key: "b4_sources_of_monetary_or_material_support", codes: /^B\.4(?:\.|$)/u };
const classifications: ListKind = { key: "e12_meddra_classification", codes: /^E\.1\.[23](?:\.|$)/u };

const listKeys: ReadonlySet<string> = new Set(["b1_sponsor", "dimp", substances.key, support.key, classifications.key]);

/** Makes the key of a field from its code and label, as the field names of ctrdata are made. */
function keyOf(code: string, label: string): string {
  const key = `${code.replaceAll(".", "")} ${label}`.toLowerCase().replaceAll(/\s/gu, " ");
  const made = key.replaceAll(/[^a-z0-9_ ]/gu, "").replaceAll(" ", "_");
  return keysOfLabels.get(made) ?? made;
}

/** The state of reading one record. */
class TextRecord {
  readonly record: JsonObject = {};
  private item: JsonObject = this.record;
  private list: { readonly kind: ListKind; member: JsonObject | undefined } | undefined;
  private last: { readonly target: JsonObject; readonly key: string } | undefined;

  /** Reads a line of the record. */
  add(line: string): void {
    const heading = item.exec(line)?.groups;
    if (heading !== undefined) return this.startItem(heading);
    if (line === substancesHeading) return this.startList(substances);
    if (line === supportHeading) return this.startList(support);
    if (line === classificationHeading) return this.startList(classifications);
    const found = coded.exec(line)?.groups;
    if (found !== undefined) return this.addCoded(found["code"]!, found["rest"]!, line);
    const colon = line.indexOf(": ");
    const summary = colon === -1 ? undefined : summaryKeys.get(line.slice(0, colon));
    if (summary !== undefined && this.item === this.record && this.last?.key.startsWith("x") !== false) {
      return this.put(this.record, summary, line.slice(colon + 2));
    }
    this.continueLast(line);
  }

  private startItem({ product, sponsor }: { [name: string]: string | undefined }): void {
    this.list = undefined;
    this.last = undefined;
    const key = product === undefined ? "b1_sponsor" : "dimp";
    this.item = { [`_${key}`]: (product ?? sponsor)! };
    ((this.record[key] ??= []) as JsonObject[]).push(this.item);
  }

  private startList(kind: ListKind): void {
    this.list = { kind, member: undefined };
    this.last = undefined;
  }

  private addCoded(code: string, rest: string, line: string): void {
    // Sections begin with a letter alone: those after the products are about the trial again.
    if (!/^[BD]\.\d/u.test(code)) this.item = this.record;
    if (this.list !== undefined && !this.list.kind.codes.test(code)) this.list = undefined;
    const colon = rest.startsWith(reasonsLabel) ? reasonsLabel.length : rest.indexOf(":");
    if (colon === -1) {
      this.last = undefined;
      return;
    }
    const value = rest.slice(colon + 1).trim();
    const key = keyOf(code, rest.slice(0, colon));
    if (key === "") this.continueLast(line);
    else this.put(this.targetOf(key), key, value);
  }

  /** The object that has the field: the record, an item, or a member of a list, of which a repeated key begins the next. */
  private targetOf(key: string): JsonObject {
    const { list } = this;
    if (list === undefined) return this.item;
    if (list.member === undefined || Object.hasOwn(list.member, key)) {
      list.member = {};
      ((this.item[list.kind.key] ??= []) as JsonObject[]).push(list.member);
    }
    return list.member;
  }

  private put(target: JsonObject, key: string, value: string): void {
    let free = key;
    for (let number = 2; Object.hasOwn(target, free) || listKeys.has(free); number++) free = `${key}_${number}`;
    Object.defineProperty(target, free, { value, enumerable: true, configurable: true, writable: true });
    this.last = { target, key: free };
  }

  /** Adds a line to the last value. A line without a field before it is a heading. */
  private continueLast(line: string): void {
    if (this.last === undefined || line === "") return;
    const { target, key } = this.last;
    const separator = key === countriesKey ? " " : "\n";
    target[key] = target[key] === "" ? line : `${target[key] as string}${separator}${line}`;
  }
}

/** Removes empty values: the export has the label of every field. */
function withoutEmpty(value: JsonObject): JsonObject {
  const kept = Object.entries(value).flatMap(([key, each]) => {
    if (Array.isArray(each)) return [[key, each.map((member) => withoutEmpty(member as JsonObject))] as const];
    return each === "" ? [] : [[key, each] as const];
  });
  return Object.fromEntries(kept);
}

/**
 * Parses the text export of the register: the country records, with the field names of the R package ctrdata, which `read` reads.
 *
 * A line that does not begin with the code of a field continues the value before it. A field without a value is left out.
 *
 * @example
 * ```ts
 * import { parseText, read } from "@org/therapy-exchange/euctr";
 *
 * const result = parseText("Summary\nA.2 EudraCT number: 2016-004489-24\nE.3 Principal inclusion criteria: 1. Adults\n2. Consent");
 * result.ok && result.value; // => [{ a2_eudract_number: "2016-004489-24", e3_principal_inclusion_criteria: "1. Adults\n2. Consent" }]
 * ```
 */
export function parseText(text: string): Result<JsonObject[]> {
  const records: TextRecord[] = [];
  if (text.length <= maximumLength) {
    for (const line of text.split(/\r\n|\r|\n/u)) {
      if (line === "Summary") records.push(new TextRecord());
      else if (records.length > 0) records.at(-1)!.add(line.trimEnd());
    }
  }
  const found = records.map(({ record }) => withoutEmpty(record)).filter((each) => Object.keys(each).length > 0);
  if (found.length > 0) return { ok: true, value: found };
  const message =
    "expected the text export of the EU Clinical Trials Register, which has a line Summary before each record";
  return { ok: false, issues: [{ code: "invalid_type", severity: "error", path: [], message }] };
}
