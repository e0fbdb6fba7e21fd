/** The files of a new registry adapter. */

/** Returns the text of each file, by its path from the root of the repository. */
export function adapterFiles(name: string): ReadonlyMap<string, string> {
  const folder = "packages/therapy-exchange";
  return new Map([
    [`${folder}/src/entries/${name}.ts`, entry(name)],
    [`${folder}/src/${name}/document.ts`, mapping(name)],
    [`${folder}/src/${name}/record.ts`, record(name)],
    [`${folder}/src/${name}/record.test.ts`, unitTest(name)],
    [`${folder}/test/exports/${name}.txt`, "read\nunwritten\nwrite\n"],
    [`${folder}/test/unmapped/${name}.tsv`, "path\twhy\n/lastImport\tdescribes how the record was collected\n"],
    [`test-data/${name}/records.jsonl`, documents()],
  ]);
}

function entry(name: string): string {
  return `/** Trial records of ${name}. */
export { read, unwritten, write } from "../${name}/record.ts";
`;
}

function mapping(name: string): string {
  return `/** The mapping of a record of ${name} to a trial. */
import type { Registration, Trial } from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";
import { field } from "../mapping/field.ts";
import { objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember } from "../mapping/shared-list.ts";
import { registrations, trial } from "../registry/trial.ts";

/** The number of the registry. */
const number: Codec<Registration> = {
  expected: "a number of 4 to 10 digits",
  read: (wire) => (typeof wire === "string" && /^\\d{4,10}$/.test(wire) ? { value: wire, use: "primary" } : undefined),
  write: ({ value }) => value,
};

/** The mapping of a record. */
export const document: ObjectCodec<Trial> = objectCodec<Trial>(
  {},
  {
    number: listMember(registrations, ({ use }) => use === "primary", number),
    title: field(trial, "title"),
    scientificTitle: field(trial, "officialTitle"),
    summary: field(trial, "summary"),
    keywords: field(trial, "keywords"),
  },
);
`;
}

function record(name: string): string {
  return `/** Trial records of ${name}. */
import type { Trial } from "@org/therapy-model";
import { adapter, type Adapter, type ReadResult } from "../mapping/adapter.ts";
import type { JsonObject, Unmapped } from "../mapping/unmapped.ts";
import type { Unwritten } from "../mapping/unwritten.ts";
import { finishTrial, isMissingNumber } from "../registry/trial.ts";
import { document } from "./document.ts";

const records: Adapter<Trial> = adapter({
  document,
  start: (): Trial => ({ kind: "trial", id: "trial:unnamed", type: "interventional" }),
  findMissing: isMissingNumber(["number"], "a number of 4 to 10 digits"),
  finish: (value) => finishTrial(value, (number) => \`${name}-\${number}\`),
});

/**
 * Reads a record of ${name}.
 *
 * @example
 * \`\`\`ts
 * import { read, write } from "@org/therapy-exchange/${name}";
 *
 * const document = { number: "0001", title: "A study", lastImport: "2026-01-01" };
 * const result = read(document);
 * result.ok && result.value.id; // => "trial:${name}-0001"
 * result.ok && result.unmapped; // => { "/lastImport": "2026-01-01" }
 * result.ok && write(result.value, result.unmapped); // => document
 * \`\`\`
 */
export function read(document: unknown): ReadResult<Trial> {
  return records.read(document);
}

/**
 * Writes a trial as a record of ${name}.
 *
 * With the unmapped values of \`read\`, the result is the record that was read. Without them, it has the fields of the trial
 * that the registry can represent.
 *
 * @throws {UnmappedError} for unmapped values that \`read\` cannot have returned.
 */
export function write(value: Trial, unmapped?: Unmapped): JsonObject {
  return records.write(value, unmapped);
}

/** Returns the values of a trial that a record of ${name} cannot represent, by their JSON Pointers in the trial. */
export function unwritten(value: Trial): Unwritten {
  return records.unwritten(value);
}
`;
}

function unitTest(name: string): string {
  return `import { expect, test } from "vitest";
import { read } from "./record.ts";

test("a record of ${name} has an id from its number", () => {
  expect(read({ number: "0001", title: "A study" })).toMatchObject({
    ok: true,
    value: { id: "trial:${name}-0001", title: "A study" },
    unmapped: {},
  });
});

test("a record of ${name} is rejected without its number", () => {
  expect(read({ title: "A study" })).toMatchObject({
    ok: false,
    issues: [{ code: "missing_field", path: ["number"] }],
  });
});
`;
}

/** Makes two invented documents; `lastImport` has no field in the model. */
function documents(): string {
  const invented = ["0001", "0002"].map((number) => ({
    number,
    title: `Invented study ${number}`,
    scientificTitle: "An open-label study of a product that does not exist",
    summary: "The study tests the product in adults.\nIt has one arm.",
    keywords: ["gene therapy", "invented"],
    lastImport: "2026-01-01",
  }));
  return invented.map((document) => `${JSON.stringify(document)}\n`).join("");
}
