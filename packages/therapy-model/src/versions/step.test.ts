import { expect, test } from "vitest";
import type { Change } from "./change.ts";
import type { Fields } from "./data.ts";
import type { Migration } from "./migration.ts";
import { applyStep, backwardStep, findBlockers, forwardStep } from "./step.ts";

const migration: Migration = {
  from: "0.1.0-pre",
  to: "0.1.0",
  renamed: [
    { what: "field", definition: "Cell", from: "hue", to: "color", why: "The standard term." },
    { what: "field", definition: "Therapy", from: "parts", to: "cells", why: "They are cells." },
  ],
  additions: {
    RecordSet: { fields: { records: "ModelRecord" } },
    ModelRecord: { kinds: { therapy: "Therapy" } },
    Therapy: { fields: { cells: "Cell" } },
    Cell: {},
  },
};
const old: Fields = {
  kind: "record_set",
  modelVersion: "0.1.0-pre",
  records: [
    { kind: "therapy", id: "therapy:x", parts: [{ hue: "red" }], citations: [{ field: "/parts/0/hue" }] },
    { kind: "trial", id: "trial:x", parts: [{ hue: "red" }] },
  ],
  suppressions: [
    { rule: "r", record: "therapy:x", path: "/parts/0/hue" },
    { rule: "r", record: "therapy:x", path: "/parts" },
    { rule: "r", record: "therapy:x", path: "/parts/1/hue" },
    { rule: "r", record: "therapy:x" },
    { rule: "r", record: "trial:x", path: "/parts/0/hue" },
    { rule: "r", record: "therapy:y", path: "/parts" },
  ],
};

test("pointers of citations and suppressions follow the fields of their records, in both directions", () => {
  const changes: Change[] = [];
  const forward = forwardStep(migration);
  expect(findBlockers(old, forward)).toEqual([]);
  const now = applyStep(old, forward, changes);
  expect(now).toEqual({
    kind: "record_set",
    modelVersion: "0.1.0",
    records: [
      { kind: "therapy", id: "therapy:x", cells: [{ color: "red" }], citations: [{ field: "/cells/0/color" }] },
      { kind: "trial", id: "trial:x", parts: [{ hue: "red" }] },
    ],
    suppressions: [
      { rule: "r", record: "therapy:x", path: "/cells/0/color" },
      { rule: "r", record: "therapy:x", path: "/cells" },
      // The list has no second member, so its definition is not known.
      { rule: "r", record: "therapy:x", path: "/cells/1/hue" },
      { rule: "r", record: "therapy:x" },
      { rule: "r", record: "trial:x", path: "/parts/0/hue" },
      { rule: "r", record: "therapy:y", path: "/parts" },
    ],
  });
  expect(changes.map(({ path, to, why, count }) => [path, to, why, count])).toEqual([
    ["records[*].parts[*].hue", "records[*].parts[*].color", "The standard term.", 1],
    ["records[*].citations[*].field", undefined, "Citations of /parts/*/hue follow the field to /cells/*/color.", 1],
    ["suppressions[*].path", undefined, "Suppressions at /parts/*/hue follow the field to /cells/*/color.", 1],
    ["records[*].parts", "records[*].cells", "They are cells.", 1],
    ["records[*].citations[*].field", undefined, "Citations of /parts follow the field to /cells.", 1],
    ["suppressions[*].path", undefined, "Suppressions at /parts follow the field to /cells.", 3],
  ]);
  expect(applyStep(now, backwardStep(migration), [])).toEqual(old);
});

test("fields with a name of the version after the step are issues of this version", () => {
  const both: Fields = { ...old, records: [{ kind: "therapy", parts: [{ hue: "red", color: "red" }], cells: [] }] };
  expect(findBlockers(both, forwardStep(migration)).map(({ path }) => path)).toEqual([
    ["records", 0, "cells"],
    ["records", 0, "parts", 0, "color"],
  ]);
});
