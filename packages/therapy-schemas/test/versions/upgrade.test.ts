/** Migrating data from one version of the model to another, and back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { approvalKinds, modelVersion, RecordSet, validate } from "@org/therapy-model";
import {
  downgrade,
  migrations,
  upgrade,
  versions,
  type Change,
  type UpgradeResult,
  type Version,
} from "@org/therapy-model/versions";
import { migrateRecords } from "./many-records.ts";
import { type Old, fixturesOf, validatorOf, frozen, valueOf, messagesOf } from "./old-record-sets.ts";

test("the last version is that of the model, and each has a migration to the next", () => {
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

  test("is valid in the present version after an upgrade, and the same after a downgrade", () => {
    const upgraded = valueOf(upgrade(frozen(fixture)));
    expect(validate(RecordSet, upgraded)).toMatchObject({ ok: true });
    const back = valueOf(downgrade(frozen(upgraded), "0.1.0-pre"));
    expect(JSON.stringify(back)).toBe(JSON.stringify(fixture));
  });
});

const recordSetReason = "A dossier is a regulatory submission; the object is a set of records.";
const settingReason =
  "Delivery is a vehicle or route of administration; the field is where cells are modified: ex vivo, in vivo or not at all.";

describe("from 0.1.0-pre", () => {
  const fixtures = new Map(fixturesOf("0.1.0-pre"));
  const history = fixtures.get("beperminogene-perplasmid-history.json")!;
  const setChanges = [
    {
      kind: "rewritten",
      path: "kind",
      why: `Replaces "dossier" with "record_set". ${recordSetReason}`,
      count: 1,
    },
    {
      kind: "rewritten",
      path: "id",
      why: `Replaces "dossier:" with "record_set:". ${recordSetReason}`,
      count: 1,
    },
  ];

  test("the record set has another kind and id", () => {
    const value = valueOf(upgrade(history));
    expect(value).toMatchObject({ kind: "record_set", id: "record_set:beperminogene-perplasmid-history" });
  });

  test("the kind of approval has a field of that name, and its citations follow", () => {
    const result = upgrade(history);
    expect(result).toMatchObject({ from: "0.1.0-pre", to: "0.1.0" });
    expect(result.ok && result.changes).toEqual([
      ...setChanges,
      {
        kind: "renamed",
        record: "regulatory_event",
        path: "records[*].approval",
        to: "records[*].approvalKind",
        why: "The value is a kind of approval, such as conditional, not an approval.",
        count: 1,
      },
      {
        kind: "rewritten",
        record: "regulatory_event",
        path: "records[*].citations[*].field",
        why: "Citations of /approval follow the field to /approvalKind.",
        count: 1,
      },
      {
        kind: "renamed",
        record: "regulatory_event",
        path: "records[*].reason",
        to: "records[*].reasons",
        why: "A letter or an opinion can state several reasons.",
        count: 1,
      },
      {
        kind: "rewritten",
        record: "regulatory_event",
        path: "records[*].citations[*].field",
        why: "Citations of /reason follow the field to /reasons.",
        count: 1,
      },
    ]);
    const records = valueOf(result)["records"] as Old["records"];
    const event = records.find(({ approvalKind }) => approvalKind !== undefined)!;
    expect(event).toMatchObject({ kind: "regulatory_event", approvalKind: "time_limited" });
    expect(event.citations!.map(({ field }) => field)).toContain("/approvalKind");
  });

  test("fields, kinds and citations within records are renamed", () => {
    const result = upgrade(fixtures.get("hn2301.json"));
    expect(result.ok && result.changes).toEqual([
      ...setChanges,
      {
        kind: "renamed",
        record: "therapy",
        path: "records[*].delivery",
        to: "records[*].modificationSetting",
        why: settingReason,
        count: 1,
      },
      {
        kind: "rewritten",
        record: "therapy",
        path: "records[*].citations[*].field",
        why: "Citations of /delivery follow the field to /modificationSetting.",
        count: 1,
      },
      {
        kind: "renamed",
        path: "records[*].vectors[*].cargo",
        to: "records[*].vectors[*].cargoes",
        why: "One carrier can have several cargoes, such as messenger RNA and guide RNA.",
        count: 1,
      },
      {
        kind: "rewritten",
        record: "therapy",
        path: "records[*].citations[*].field",
        why: "Citations of /vectors/*/cargo follow the field to /vectors/*/cargoes.",
        count: 1,
      },
      {
        kind: "renamed",
        path: "records[*].endpoints[*].scale.higherIs",
        to: "records[*].endpoints[*].scale.higherScoreMeans",
        why: "The value is what a higher score means: a better or a worse outcome.",
        count: 2,
      },
      {
        kind: "rewritten",
        path: "records[*].eligibility.exclusion[*].kind",
        why: 'Replaces "investigator_judgement" with "investigator_judgment". American spelling.',
        count: 1,
      },
    ]);
  });

  test("everything that has another name is renamed, wherever it is", () => {
    const judgement = { kind: "investigator_judgement", text: "Unfit." };
    const scale = { kind: "scale", scale: "visual_analogue_scale", limits: [] };
    const trial = {
      kind: "trial",
      eligibility: { inclusion: [{ kind: "not", of: { kind: "any", of: [judgement, scale] } }] },
      endpoints: [{ scale: { scale: "visual_analogue_scale", higherIs: "worse" } }],
      citations: [
        { field: "/eligibility/inclusion/0/of/of/1/scale" },
        { field: "/endpoints/0/scale/higherIs", stance: "differs", states: "better" },
        { field: "/conditions/0/states" },
      ],
    };
    const construct = { kind: "car", signalling: ["cd3_zeta"] };
    const platform = {
      kind: "platform",
      delivery: "in_vivo",
      constructs: [construct],
      citations: [{ field: "/constructs/0/signalling/0" }],
    };
    const old = { kind: "dossier", modelVersion: "0.1.0-pre", id: "dossier:x", records: [trial, platform] };
    const result = upgrade(frozen(old));
    const value = valueOf(result);
    expect(value["records"]).toEqual([
      {
        kind: "trial",
        eligibility: {
          inclusion: [
            {
              kind: "not",
              of: {
                kind: "any",
                of: [
                  { kind: "investigator_judgment", text: "Unfit." },
                  { kind: "scale", scale: "visual_analog_scale", limits: [] },
                ],
              },
            },
          ],
        },
        endpoints: [{ scale: { scale: "visual_analog_scale", higherScoreMeans: "worse" } }],
        citations: [
          { field: "/eligibility/inclusion/0/of/of/1/scale" },
          { field: "/endpoints/0/scale/higherScoreMeans", stance: "differs", statedValue: "better" },
          { field: "/conditions/0/states" },
        ],
      },
      {
        kind: "platform",
        modificationSetting: "in_vivo",
        constructs: [{ kind: "car", signaling: ["cd3_zeta"] }],
        citations: [{ field: "/constructs/0/signaling/0" }],
      },
    ]);
    expect(placesOf(result)).toEqual([
      "kind",
      "id",
      "records[*].delivery → records[*].modificationSetting",
      "records[*].citations[*].states → records[*].citations[*].statedValue",
      "records[*].constructs[*].signalling → records[*].constructs[*].signaling",
      "records[*].citations[*].field",
      "records[*].endpoints[*].scale.higherIs → records[*].endpoints[*].scale.higherScoreMeans",
      "records[*].citations[*].field",
      "records[*].eligibility.inclusion..scale",
      "records[*].endpoints[*].scale.scale",
      "records[*].eligibility.inclusion..kind",
    ]);
    expect(JSON.stringify(valueOf(downgrade(frozen(value), "0.1.0-pre")))).toBe(JSON.stringify(old));
  });

  test("what does not change is shared with the input", () => {
    const records = valueOf(upgrade(history))["records"] as Old["records"];
    const kept = history.records.filter((record, index) => record === records[index]);
    expect(kept).toHaveLength(history.records.length - 2);
    const other = { kind: "source", id: "source:x", approval: 1, citations: [{ field: "/approval" }] };
    const alike = { kind: "regulatory_event", citations: [{ field: "/approvals" }, { field: "/x/approval" }, null, 1] };
    const value = valueOf(upgrade({ kind: "dossier", modelVersion: "0.1.0-pre", records: [other, alike] }));
    expect(value["records"]).toEqual([other, alike]);
    expect((value["records"] as unknown[])[0]).toBe(other);
    expect((value["records"] as unknown[])[1]).toBe(alike);
  });

  test("data that already has a later name is refused, not overwritten", () => {
    const event = { kind: "regulatory_event", approval: "full", approvalKind: "conditional" };
    const endpoint = { scale: { scale: "visual_analog_scale" } };
    const trial = {
      kind: "trial",
      endpoints: [endpoint],
      eligibility: { exclusion: { kind: "investigator_judgment" } },
    };
    const set = { kind: "record_set", modelVersion: "0.1.0-pre", id: "record_set:x", records: [{}, event, trial] };
    const result = upgrade(set);
    expect(result.ok ? [] : result.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([
      'kind "record_set" is not a kind in version 0.1.0-pre, which has "dossier"',
      'id "record_set:" is not the prefix of an id in version 0.1.0-pre, which has "dossier:"',
      'records.1.approvalKind "approvalKind" is not a field in version 0.1.0-pre, which has "approval"',
      'records.2.endpoints.0.scale.scale "visual_analog_scale" is not a term in version 0.1.0-pre, which has "visual_analogue_scale"',
      'records.2.eligibility.exclusion.kind "investigator_judgment" is not a kind in version 0.1.0-pre, which has "investigator_judgement"',
    ]);
    expect(result.ok ? [] : result.issues.map(({ code, severity }) => `${code} ${severity}`)).toContain(
      "not_in_version error",
    );
  });

  test("variations of valid record sets are valid after an upgrade, and the same after a downgrade", () => {
    const isValid = validatorOf("0.1.0-pre");
    fc.assert(
      fc.property(variationOf([...fixtures.values()]), (old) => {
        fc.pre(isValid(old).length === 0);
        const upgraded = valueOf(upgrade(frozen(old)));
        const result = validate(RecordSet, upgraded);
        expect(result.ok ? [] : result.issues).toEqual([]);
        const back = valueOf(downgrade(frozen(upgraded), "0.1.0-pre"));
        expect(JSON.stringify(back)).toBe(JSON.stringify(old));
      }),
      { numRuns: 100 },
    );
  });
});

function placesOf(result: UpgradeResult): string[] {
  const place = ({ path, to }: Change): string => (to === undefined ? path : `${path} → ${to}`);
  return result.ok ? result.changes.map(place) : [];
}

/** Fields on which constraints of other fields depend. */
const neededFields = new Set(["kind", "id", "names", "citations", "arms", "interventions", "title", "publisher"]);

/** A record set of 0.1.0-pre that omits fields of a fixture, adds approvals, and repeats records. */
function variationOf(recordSets: readonly Old[]): fc.Arbitrary<Old> {
  const seeds = fc.tuple(
    fc.constantFrom(...recordSets),
    fc.infiniteStream(fc.nat(99)),
    fc.constantFrom(...approvalKinds.keys),
  );
  return seeds.map(([recordSet, stream, approval]) => {
    const chance = (percent: number): boolean => stream.next().value! < percent;
    const varied = recordSet.records.map((record) => {
      const fields = Object.keys(record).filter((field) => neededFields.has(field) || chance(85));
      const kept: Old["records"][number] = {
        ...(Object.fromEntries(fields.map((field) => [field, record[field]])) as typeof record),
        ...(record.kind === "regulatory_event" && chance(50) && { approval }),
      };
      if (record.citations === undefined) return kept;
      const citations = record.citations
        .filter(({ field }) => Object.hasOwn(kept, field.split("/")[1] ?? "id"))
        .map((citation) => (chance(20) ? { ...citation, stance: "differs", states: "Another value" } : citation));
      if (Object.hasOwn(kept, "approval")) citations.push({ ...record.citations[0]!, field: "/approval" });
      const { citations: _, ...rest } = kept;
      return citations.length === 0 ? rest : { ...rest, citations };
    });
    const repeated = varied.filter(() => chance(30)).map((record) => ({ ...record, id: `${record.id}-again` }));
    return { ...recordSet, records: [...varied, ...repeated] };
  });
}

describe("the version of a record set", () => {
  const recordSet = { kind: "record_set", modelVersion, id: "record_set:x", title: "X", records: [] };

  test("that is the target version leaves it unchanged", () => {
    for (const result of [upgrade(recordSet), downgrade(recordSet, modelVersion as Version)]) {
      expect(result).toEqual({ ok: true, value: recordSet, from: modelVersion, to: modelVersion, changes: [] });
    }
  });

  test.each([
    ["9.0.0", "unsupported_version", /^9\.0\.0 is later than 0\.1\.0, the latest version/],
    ["0.10.0-beta.1", "unsupported_version", /^0\.10\.0-beta\.1 is later than/],
    ["0.0.9", "unsupported_version", /is not a released version; the versions are 0\.1\.0-pre, 0\.1\.0$/],
    ["0.1.0-rc", "unsupported_version", /is not a released version/],
    ["1", "invalid_format", /expected a version such as 1\.2\.3/],
    ["", "invalid_format", /expected a version such as 1\.2\.3/],
    ["__proto__", "invalid_format", /expected a version such as 1\.2\.3/],
    [1, "invalid_type", /expected a string/],
    [null, "invalid_type", /expected a string/],
    [undefined, "missing_field", /is missing; the versions are/],
  ])("%j is refused", (version, code, message) => {
    for (const result of [
      upgrade({ ...recordSet, modelVersion: version }),
      downgrade({ ...recordSet, modelVersion: version }, "0.1.0-pre"),
    ]) {
      expect(result).toMatchObject({ ok: false, issues: [{ code, path: ["modelVersion"] }] });
      expect(messagesOf(result)[0]).toMatch(message);
    }
  });

  test("is a field of record sets only, not of records", () => {
    expect(upgrade({ kind: "therapy", id: "therapy:x" })).toMatchObject({ issues: [{ code: "unknown_kind" }] });
    expect(upgrade({})).toMatchObject({ issues: [{ code: "missing_field", path: ["kind"] }] });
    expect(upgrade([])).toMatchObject({ issues: [{ code: "invalid_type", path: [] }] });
  });

  test("determines the direction, and the target has to be a version", () => {
    expect(messagesOf(upgrade(recordSet, "0.1.0-pre"))).toEqual(["0.1.0 is later than 0.1.0-pre; downgrade it"]);
    const old = { ...recordSet, kind: "dossier", modelVersion: "0.1.0-pre" };
    expect(messagesOf(downgrade(old, "0.1.0"))).toEqual(["0.1.0-pre is earlier than 0.1.0; upgrade it"]);
    expect(() => upgrade(old, "0.2" as Version)).toThrow(
      new RangeError("0.2 is not a version of the model; expected one of 0.1.0-pre, 0.1.0"),
    );
  });
});

describe("for any value", () => {
  test("nothing throws, and the input does not change", () => {
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
    const recordSet = fc.oneof(
      anything,
      fc.record({
        kind: fc.constantFrom("dossier", "record_set", "record_sets"),
        modelVersion: fc.constantFrom(...versions, "7.0.0", 1, null),
        records: fc.oneof(anything, fc.array(record)),
        suppressions: fc.oneof(anything, fc.array(anything)),
      }),
    );
    fc.assert(
      fc.property(recordSet, (value) => {
        const given = fc.stringify(value);
        for (const result of [upgrade(value), downgrade(value, "0.1.0-pre")]) {
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
        expect(fc.stringify(value)).toBe(given);
      }),
      { numRuns: 1000 },
    );
  });

  test("keys of the prototype are keys like others", () => {
    const text = `{"kind":"dossier","modelVersion":"0.1.0-pre","__proto__":{"x":1},"records":[
      {"kind":"regulatory_event","__proto__":{"approval":"full"},"approval":"full","constructor":1}]}`;
    const value = valueOf(upgrade(JSON.parse(text)));
    expect(JSON.stringify(value)).toBe(
      '{"kind":"record_set","modelVersion":"0.1.0","__proto__":{"x":1},"records":[{"kind":"regulatory_event","__proto__":{"approval":"full"},"approvalKind":"full","constructor":1}]}',
    );
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test("values that contain themselves or nest too deep are handled", () => {
    const circle: { kind: string; of: unknown[] } = { kind: "any", of: [{ kind: "investigator_judgement" }] };
    circle.of.push(circle);
    const trial = { kind: "trial", eligibility: { inclusion: [circle] } };
    const old = { kind: "dossier", modelVersion: "0.1.0-pre", records: [trial] };
    expect(upgrade(old).ok).toBe(true);
    let deep: object = { kind: "investigator_judgement" };
    for (let depth = 0; depth < 100_000; depth++) deep = { kind: "not", of: deep };
    const nested = upgrade({ ...old, records: [{ kind: "trial", eligibility: { inclusion: deep } }] });
    expect(nested).toMatchObject({ ok: false, issues: [{ code: "too_deep" }] });
  });

  test("issues are limited, changes are counted", () => {
    expect(migrateRecords(100_000)).toEqual({ renamed: 100_000, issues: 10_001, last: "too_many_issues" });
  });
});
