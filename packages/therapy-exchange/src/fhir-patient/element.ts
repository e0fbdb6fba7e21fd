/** Reading elements of FHIR resources, which may have any form: texts, dates, codes and references. */
import type { PartialDate } from "@org/therapy-model";
import type { PatientCode } from "@org/therapy-model/patient";
import { isPartialDate } from "@org/therapy-model/records";
import { isObject } from "../mapping/is-object.ts";

/** An element with fields. */
export type Element = Readonly<Record<string, unknown>>;

/** A value as an element; an element without fields for any other value. */
export function elementOf(value: unknown): Element {
  return isObject(value) ? value : {};
}

/** The value of a table for a key of a resource; nothing for another key, and for a value that is not a text. */
export function valueIn<Value>(table: { readonly [key: string]: Value }, key: unknown): Value | undefined {
  return typeof key === "string" && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Most members of a list that are read. */
const mostMembers = 100_000;

/** A value as a list; an empty one for any other value. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostMembers) : [];
}

const longestText = 500;

/** A value as one line of text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const line = value
    .slice(0, longestText * 2)
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .slice(0, longestText)
    .trim();
  return /[^\p{Cf}\p{M}\s]/u.test(line) ? line : undefined;
}

/** A FHIR date, date with time, or instant as a partial date: its day where it was recorded. */
export function dateOf(value: unknown): PartialDate | undefined {
  if (typeof value !== "string") return undefined;
  const date = value.slice(0, 10);
  return isPartialDate(date) && (value.length <= 10 || value.charAt(10) === "T") ? date : undefined;
}

/** The dates of a period. */
export interface ReadPeriod {
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
}

/** The period of a choice of date, instant and period with a name such as `effective` or `performed`. */
export function periodOf(resource: Element, name: string): ReadPeriod {
  const date = dateOf(resource[`${name}DateTime`]) ?? dateOf(resource[`${name}Instant`]);
  if (date !== undefined) return { start: date, end: date };
  const period = elementOf(resource[`${name}Period`]);
  return { start: dateOf(period["start"]), end: dateOf(period["end"]) };
}

/** A concept: its codes and its text. */
export interface Concept {
  readonly codes: readonly PatientCode[];
  readonly text: string | undefined;
}

/** Most codes of a concept that are read. */
const mostCodes = 50;

/** Reads a CodeableConcept. */
export function conceptOf(value: unknown): Concept {
  const concept = elementOf(value);
  const codes = listOf(concept["coding"])
    .slice(0, mostCodes)
    .flatMap((each): PatientCode[] => {
      const coding = elementOf(each);
      const [system, code, display] = [textOf(coding["system"]), textOf(coding["code"]), textOf(coding["display"])];
      if (system === undefined || code === undefined) return [];
      return [{ system, code, ...(display !== undefined && { display }) }];
    });
  return { codes, text: textOf(concept["text"]) };
}

/** The code of a concept in one of some systems. */
export function codeIn(value: unknown, ...systems: readonly string[]): string | undefined {
  return conceptOf(value).codes.find(({ system }) => systems.some((each) => system.endsWith(each)))?.code;
}

/** The fields of a concept that are present, for an entry of a profile. */
export function namedBy({ codes, text }: Concept): { codes?: PatientCode[]; text?: string } {
  return { ...(codes.length > 0 && { codes: [...codes] }), ...(text !== undefined && { text }) };
}

/** A name of a concept for a message. */
export function nameOf({ codes, text }: Concept): string {
  const [first] = codes;
  return text ?? first?.display ?? (first === undefined ? "without a name" : `${first.system} ${first.code}`);
}
