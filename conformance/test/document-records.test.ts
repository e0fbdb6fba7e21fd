/** Records of listed documents: they are valid, no rule objects to them, and the facts that the model holds are in them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type RecordSet as Records, RecordSet, validate } from "@org/therapy-model";
import { formatIssue } from "@org/therapy-model/issues";
import { lint } from "@org/therapy-rules";
import { coverageEntries } from "../src/coverage.ts";

const folder = new URL("../documents/records/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const documents = names.map((name) => ({
  document: name.slice(0, -".json".length),
  records: JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Records,
}));
const held = coverageEntries("coverage-after.json").filter(({ verdict }) => verdict === "held");

test("every document has records", () => {
  expect(documents.length).toBe(22);
});

describe.each(documents)("$document", ({ document, records }) => {
  test("is valid, and no rule of the profile registered is violated", () => {
    const result = validate(RecordSet, records);
    expect(result.ok ? [] : result.issues.map(formatIssue)).toEqual([]);
    expect(lint(records, { profile: "registered" }).issues.map(formatIssue)).toEqual([]);
  });

  test("has a value at the path of each fact that is held", () => {
    const facts = held.filter(({ fact }) => fact.startsWith(`${document}.`));
    const absent = facts.filter(({ path = "" }) => {
      const [kind, ...keys] = path.split(".");
      return !records.records.some((record) => record.kind === kind && hasValue(record, keys));
    });
    expect(absent).toEqual([]);
  });
});

/** Checks whether a value, or a member of its lists, has a value at the path; expressions are passed through. */
function hasValue(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value))
    return value.some((member) => hasValue(member, [...(key === undefined ? [] : [key]), ...rest]));
  if (key === undefined) return value !== undefined;
  if (typeof value !== "object" || value === null) return false;
  const fields = value as { readonly [field: string]: unknown };
  return hasValue(fields[key], rest) || ("of" in fields && hasValue(fields["of"], [key, ...rest]));
}
