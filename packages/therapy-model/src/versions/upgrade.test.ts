/** Bringing data from one version of the model to another, and back. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { Dossier, modelVersion } from "../dossier.ts";
import { histories } from "../histories.ts";
import { approvalKinds } from "../regulatory/approval-kind.ts";
import type { RegulatoryEvent } from "../regulatory/regulatory-event.ts";
import { validate } from "../validate.ts";
import { migrations } from "./migrations.ts";
import { downgrade, upgrade, type Upgrade } from "./upgrade.ts";
import { versions, type Version } from "./version.ts";

const releases = new URL("../../releases/", import.meta.url);

interface Old {
  kind: string;
  modelVersion: string;
  records: { [field: string]: unknown; id: string; kind: string; citations?: { field: string; source: string }[] }[];
}

function fixturesOf(version: Version): [name: string, dossier: Old][] {
  const folder = new URL(`${version}/dossiers/`, releases);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Old]);
}

/** Holds dossiers against the JSON Schema of a version, which knew no version but its own. */
function validatorOf(version: Version): (dossier: unknown) => string[] {
  const contract = JSON.parse(readFileSync(new URL(`${version}/contract.json`, releases), "utf8")) as {
    definitions: object;
  };
  const $defs = { ...contract.definitions, ModelVersion: { const: version } };
  const accepts = new Ajv2020({ strict: false }).compile({ $ref: "#/$defs/Dossier", $defs });
  return (dossier) =>
    accepts(dossier) ? [] : accepts.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Makes a value that throws where anything is written into it. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

function valueOf(result: Upgrade): { readonly [field: string]: unknown } {
  if (!result.ok) throw new Error(JSON.stringify(result.issues[0]));
  return result.value;
}

const messagesOf = (result: Upgrade): string[] => (result.ok ? [] : result.issues.map(({ message }) => message));

test("the last version is that of the model, and each leads to the next", () => {
  expect(versions.at(-1)).toBe(modelVersion);
  expect(migrations.map(({ from, to }) => [from, to])).toEqual(
    versions.slice(1).map((version, index) => [versions[index], version]),
  );
});

describe.each(fixturesOf("0.1.0-pre"))("%s of 0.1.0-pre", (_, fixture) => {
  const isValid = validatorOf("0.1.0-pre");

  test("is valid in its version", () => {
    expect(isValid(fixture)).toEqual([]);
  });

  test("becomes valid in the present one, and goes back to what it was", () => {
    const upgraded = valueOf(upgrade(frozen(fixture)));
    expect(validate(Dossier, upgraded)).toMatchObject({ ok: true });
    const back = valueOf(downgrade(frozen(upgraded), "0.1.0-pre"));
    expect(JSON.stringify(back)).toBe(JSON.stringify(fixture));
  });
});

describe("from 0.1.0-pre", () => {
  const [, history] = fixturesOf("0.1.0-pre").find(([name]) => name.startsWith("beperminogene"))!;

  test("the field with the kind of approval has a name that says so, and its citations follow", () => {
    const result = upgrade(history);
    expect(result).toMatchObject({ from: "0.1.0-pre", to: "0.1.0" });
    expect(result.ok && result.changes).toEqual([
      {
        kind: "renamed",
        record: "regulatory_event",
        path: "records[*].approval",
        to: "records[*].approvalKind",
        why: "The field holds a kind of approval, such as conditional, and read as if it held an approval.",
        count: 1,
      },
      {
        kind: "rewritten",
        record: "regulatory_event",
        path: "records[*].citations[*].field",
        why: "Citations of /approval follow the field to /approvalKind.",
        count: 1,
      },
    ]);
    const records = valueOf(result)["records"] as Old["records"];
    const event = records.find(({ approvalKind }) => approvalKind !== undefined)!;
    expect(event).toMatchObject({ kind: "regulatory_event", approvalKind: "time_limited" });
    expect(event.citations!.map(({ field }) => field)).toContain("/approvalKind");
  });

  test("only what it is about is changed: the rest is the very same", () => {
    const records = valueOf(upgrade(history))["records"] as Old["records"];
    const kept = history.records.filter((record, index) => record === records[index]);
    expect(kept).toHaveLength(history.records.length - 1);
    const other = { kind: "source", id: "source:x", approval: 1, citations: [{ field: "/approval" }] };
    const alike = { kind: "regulatory_event", citations: [{ field: "/approvals" }, { field: "/x/approval" }, null, 1] };
    const value = valueOf(upgrade({ kind: "dossier", modelVersion: "0.1.0-pre", records: [other, alike] }));
    expect(value["records"]).toEqual([other, alike]);
  });

  test("a record that has the later name already is told, not written over", () => {
    const event = { kind: "regulatory_event", approval: "full", approvalKind: "conditional" };
    const result = upgrade({ kind: "dossier", modelVersion: "0.1.0-pre", records: [{}, event] });
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: "not_in_version",
          severity: "error",
          path: ["records", 1, "approvalKind"],
          message: '"approvalKind" is not a field in version 0.1.0-pre, which calls it "approval"',
        },
      ],
    });
  });

  test("what was valid is valid after, whatever of it is left out, doubled or added, and comes back the same", () => {
    const isValid = validatorOf("0.1.0-pre");
    const dossiers = fixturesOf("0.1.0-pre").map(([, dossier]) => dossier);
    fc.assert(
      fc.property(variationOf(dossiers), (old) => {
        fc.pre(isValid(old).length === 0);
        const upgraded = valueOf(upgrade(frozen(old)));
        const result = validate(Dossier, upgraded);
        expect(result.ok ? [] : result.issues).toEqual([]);
        const back = valueOf(downgrade(frozen(upgraded), "0.1.0-pre"));
        expect(JSON.stringify(back)).toBe(JSON.stringify(old));
      }),
      { numRuns: 100 },
    );
  });
});

/** Fields that others lean on: without them what is left is no longer coherent. */
const leanedOn = new Set(["kind", "id", "names", "citations", "arms", "interventions", "title", "publisher"]);

/** A dossier of 0.1.0-pre made from one of those at hand. */
function variationOf(dossiers: readonly Old[]): fc.Arbitrary<Old> {
  const seeds = fc.tuple(
    fc.constantFrom(...dossiers),
    fc.infiniteStream(fc.nat(99)),
    fc.constantFrom(...approvalKinds.keys),
  );
  return seeds.map(([dossier, stream, approval]) => {
    const chance = (percent: number): boolean => stream.next().value! < percent;
    const varied = dossier.records.map((record) => {
      const fields = Object.keys(record).filter((field) => leanedOn.has(field) || chance(85));
      const kept: Old["records"][number] = {
        ...(Object.fromEntries(fields.map((field) => [field, record[field]])) as typeof record),
        ...(record.kind === "regulatory_event" && chance(50) && { approval }),
      };
      if (record.citations === undefined) return kept;
      const citations = record.citations.filter(({ field }) => Object.hasOwn(kept, field.split("/")[1] ?? "id"));
      if (Object.hasOwn(kept, "approval")) citations.push({ ...record.citations[0]!, field: "/approval" });
      const { citations: _, ...rest } = kept;
      return citations.length === 0 ? rest : { ...rest, citations };
    });
    const doubled = varied.filter(() => chance(30)).map((record) => ({ ...record, id: `${record.id}-again` }));
    return { ...dossier, records: [...varied, ...doubled] };
  });
}

describe("back to 0.1.0-pre", () => {
  const isValid = validatorOf("0.1.0-pre");

  test("a history either says what the earlier version can say, or is told what of it would be lost", () => {
    const outcomes = histories.map((history) => {
      const result = downgrade(history, "0.1.0-pre");
      if (!result.ok) return result.issues.map(({ message }) => message);
      expect(isValid(result.value)).toEqual([]);
      expect(valueOf(upgrade(result.value))).toEqual(history);
      return [];
    });
    expect(outcomes.filter((issues) => issues.length === 0).length).toBeGreaterThan(0);
    expect(outcomes.flat()).toContain('"reexamination_requested" is not a term in version 0.1.0-pre; it would be lost');
  });

  test("each field and term that came later is told with its place", () => {
    const event: RegulatoryEvent = {
      kind: "regulatory_event",
      id: "regulatory_event:x",
      therapy: "therapy:x",
      jurisdiction: "US",
      regulator: "cber",
      milestone: "trial_authorized",
      permission: "tacit",
    };
    const dossier = { kind: "dossier", modelVersion, id: "dossier:x", title: "X", records: [event], silences: [] };
    const result = downgrade(dossier, "0.1.0-pre");
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      ["silences"],
      ["records", 0, "permission"],
      ["records", 0, "regulator"],
    ]);
  });
});

describe("the version of a dossier", () => {
  const dossier = { kind: "dossier", modelVersion, id: "dossier:x", title: "X", records: [] };

  test("that is the one asked for is left as it is", () => {
    for (const result of [upgrade(dossier), downgrade(dossier, modelVersion as Version)]) {
      expect(result).toEqual({ ok: true, value: dossier, from: modelVersion, to: modelVersion, changes: [] });
    }
  });

  test.each([
    ["9.0.0", "unsupported_version", /^9\.0\.0 is a later version than this package knows, which is/],
    ["0.10.0-beta.1", "unsupported_version", /^0\.10\.0-beta\.1 is a later version/],
    ["0.0.9", "unsupported_version", /is no version that was released; the versions are 0\.1\.0-pre, 0\.1\.0$/],
    ["0.1.0-rc", "unsupported_version", /is no version that was released/],
    ["1", "invalid_format", /is not a version of the form 1\.2\.3/],
    ["", "invalid_format", /is not a version of the form 1\.2\.3/],
    ["__proto__", "invalid_format", /is not a version of the form 1\.2\.3/],
    [1, "invalid_type", /expected a string/],
    [null, "invalid_type", /expected a string/],
    [undefined, "missing_field", /is missing; the versions are/],
  ])("%j is refused", (version, code, message) => {
    for (const result of [
      upgrade({ ...dossier, modelVersion: version }),
      downgrade({ ...dossier, modelVersion: version }, "0.1.0-pre"),
    ]) {
      expect(result).toMatchObject({ ok: false, issues: [{ code, path: ["modelVersion"] }] });
      expect(messagesOf(result)[0]).toMatch(message);
    }
  });

  test("is that of a dossier: a record has none of its own", () => {
    expect(upgrade({ kind: "therapy", id: "therapy:x" })).toMatchObject({ issues: [{ code: "unknown_kind" }] });
    expect(upgrade({})).toMatchObject({ issues: [{ code: "missing_field", path: ["kind"] }] });
    expect(upgrade([])).toMatchObject({ issues: [{ code: "invalid_type", path: [] }] });
  });

  test("leads one way only, and to a version that there is", () => {
    expect(messagesOf(upgrade(dossier, "0.1.0-pre"))).toEqual(["0.1.0 is later than 0.1.0-pre; downgrade it"]);
    const old = { ...dossier, modelVersion: "0.1.0-pre" };
    expect(messagesOf(downgrade(old, "0.1.0"))).toEqual(["0.1.0-pre is earlier than 0.1.0; upgrade it"]);
    expect(() => upgrade(old, "0.2" as Version)).toThrow(
      new RangeError("0.2 is no version of the model; they are 0.1.0-pre, 0.1.0"),
    );
  });
});

describe("whatever is given", () => {
  test("nothing throws, and nothing of it changes", () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
    });
    const record = fc.oneof(
      anything,
      fc.record(
        {
          kind: fc.constantFrom("regulatory_event", "trial", 1),
          approval: anything,
          approvalKind: anything,
          citations: fc.oneof(anything, fc.array(fc.record({ field: fc.oneof(fc.constant("/approval"), anything) }))),
          eligibility: anything,
          sites: fc.array(anything),
        },
        { requiredKeys: [] },
      ),
    );
    const dossier = fc.oneof(
      anything,
      fc.record({
        kind: fc.constantFrom("dossier", "dossiers"),
        modelVersion: fc.constantFrom(...versions, "7.0.0", 1, null),
        records: fc.oneof(anything, fc.array(record)),
      }),
    );
    fc.assert(
      fc.property(dossier, (value) => {
        const given = fc.stringify(value);
        for (const result of [upgrade(value), downgrade(value, "0.1.0-pre")]) {
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
        expect(fc.stringify(value)).toBe(given);
      }),
      { numRuns: 1000 },
    );
  });

  test("keys that objects inherit are keys like others", () => {
    const text = `{"kind":"dossier","modelVersion":"0.1.0-pre","__proto__":{"x":1},"records":[
      {"kind":"regulatory_event","__proto__":{"approval":"full"},"approval":"full","constructor":1}]}`;
    const value = valueOf(upgrade(JSON.parse(text)));
    expect(JSON.stringify(value)).toBe(
      '{"kind":"dossier","modelVersion":"0.1.0","__proto__":{"x":1},"records":[{"kind":"regulatory_event","__proto__":{"approval":"full"},"approvalKind":"full","constructor":1}]}',
    );
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test("a million records are no more than a million records", () => {
    const records = Array.from({ length: 1_000_000 }, () => ({ kind: "regulatory_event", approval: "full" }));
    const result = upgrade({ kind: "dossier", modelVersion: "0.1.0-pre", records });
    expect(result.ok && result.changes[0]?.count).toBe(1_000_000);
    const unfit = Array.from({ length: 1_000_000 }, () => ({ kind: "regulatory_event", vote: null }));
    const refused = downgrade({ kind: "dossier", modelVersion, records: unfit }, "0.1.0-pre");
    expect(refused.ok ? [] : refused.issues).toHaveLength(10_001);
    expect(refused.ok ? undefined : refused.issues.at(-1)?.code).toBe("too_many_issues");
  });
});
