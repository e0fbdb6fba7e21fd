/** Registrations of one trial: merged field by field, compared by version, and the history of the status. All are invented. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Source as SourceSchema, Trial as TrialSchema, type SourceId, type Trial, validate } from "@org/therapy-model";
import {
  linkedTrials,
  mergeTrials,
  registrySource,
  replaceReferences,
  statusHistory,
  trialDiff,
} from "@org/therapy-exchange/merge";
import { adapters } from "./adapters.ts";

const trial = (fields: Partial<Trial>): Trial => ({ kind: "trial", id: "trial:x", type: "interventional", ...fields });

/** The invented registration of a trial in the United States. */
const american: Trial = trial({
  id: "trial:american",
  title: "Cells for a Disease",
  registrations: [
    { scheme: "nct", value: "NCT00000102" },
    { scheme: "eudract", value: "2004-000015-25" },
  ],
  phase: "phase_2",
  enrollment: { count: 20, type: "anticipated" },
  arms: [{ label: "Cells", kind: "experimental" }],
  countries: ["US"],
  status: { status: "recruiting" },
});

/** The invented registration of the same trial in Europe. */
const european: Trial = trial({
  id: "trial:european",
  title: "Cells for a\n Disease in Europe",
  registrations: [{ scheme: "eudract", value: "2004-000015-25" }],
  phase: "phase_2",
  enrollment: { count: 24, type: "anticipated" },
  arms: [{ label: "Cells", text: "One infusion." }, { label: "Standard of care" }],
  countries: ["DE", "US"],
  treated: 4,
});

const both = [
  { source: "source:nct", trial: american },
  { source: "source:euctr", trial: european },
] as const;

describe("a merged trial", () => {
  test("has each field of the first source that has it, and shows how the sources relate", () => {
    const { trial: merged, fields, unlinked } = mergeTrials(both);
    const byField = new Map(fields.map(({ field, relation, absentIn }) => [field, [relation, ...absentIn]]));
    expect(Object.fromEntries(byField)).toEqual({
      title: ["differs"],
      registrations: ["combines"],
      type: ["agrees"],
      phase: ["agrees"],
      "status.status": ["only", "source:euctr"],
      "enrollment.count": ["differs"],
      "enrollment.type": ["agrees"],
      treated: ["only", "source:nct"],
      arms: ["combines"],
      countries: ["combines"],
    });
    expect(merged).toMatchObject({
      id: "trial:american",
      title: "Cells for a Disease",
      enrollment: { count: 20 },
      arms: [{ label: "Cells", kind: "experimental", text: "One infusion." }, { label: "Standard of care" }],
      countries: ["US", "DE"],
      treated: 4,
    });
    expect(unlinked).toEqual([]);
    expect(validate(TrialSchema, merged)).toMatchObject({ ok: true });
  });

  test("keeps what it does not follow as cited alternatives", () => {
    const { trial: merged, fields } = mergeTrials(both);
    expect(merged.citations?.filter(({ stance }) => stance === "differs")).toEqual([
      {
        field: "/title",
        source: "source:euctr",
        basis: "stated",
        stance: "differs",
        statedValue: "Cells for a Disease in Europe",
      },
      {
        field: "/enrollment",
        source: "source:euctr",
        basis: "stated",
        stance: "differs",
        statedValue: '{"count":24,"type":"anticipated"}',
      },
    ]);
    expect(fields.find(({ field }) => field === "title")?.values).toEqual([
      { source: "source:nct", value: american.title },
      { source: "source:euctr", value: european.title },
    ]);
  });

  test("follows the order that the user sets, whatever the order of the input", () => {
    for (const list of [both, both.toReversed()]) {
      const { trial: merged } = mergeTrials(list, { order: ["source:euctr", "source:nct"] });
      expect(merged).toMatchObject({ id: "trial:european", title: european.title, enrollment: { count: 24 } });
    }
  });

  test("names the sources that share no number with another one", () => {
    const other = { source: "source:isrctn", trial: trial({ registrations: [{ value: "X-1" }] }) } as const;
    expect(mergeTrials([...both, other]).unlinked).toEqual(["source:isrctn"]);
    expect(linkedTrials([...both, other].map((each) => each.trial))).toEqual([[0, 1]]);
  });

  test("needs different sources", () => {
    expect(() => mergeTrials([])).toThrow(RangeError);
    expect(() => mergeTrials([both[0], both[0]])).toThrow("two trials have the same source");
    expect(() => mergeTrials(both, { order: ["source:x"] })).toThrow("source:x, which is not a source");
  });

  test("has no value that no source has, is valid, and is the same if merged again", () => {
    const trials = adapters.flatMap(({ adapter, invented }) =>
      invented.slice(0, 4).flatMap((document) => {
        const read = adapter.read(document);
        return read.ok ? [read.value] : [];
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...trials), { minLength: 2, maxLength: 3 }), (list) => {
        const registrations = list.map((each, index) => ({ source: `source:s-${index}` as SourceId, trial: each }));
        const { trial: merged, fields } = mergeTrials(registrations);
        expect(validate(TrialSchema, merged)).toMatchObject({ ok: true });
        for (const { relation, values, absentIn, field } of fields) {
          expect(values.length + absentIn.length).toBe(list.length);
          if (relation === "only") expect(values).toHaveLength(1);
          const differs = merged.citations!.filter(({ stance }) => stance === "differs").map((each) => each.field);
          const isCited = differs.some((pointer) =>
            `/${field.replaceAll(".", "/")}/`.startsWith(`/${pointer.split("/")[1]}/`),
          );
          if (relation === "differs") expect(isCited).toBe(true);
        }
        const [first] = registrations;
        const same = mergeTrials([first!, { ...first!, source: "source:again" }]);
        expect(same.fields.every(({ relation }) => relation === "agrees")).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the difference between two versions", () => {
  test("has the fields that changed, and what changed in them", () => {
    const now = trial({
      ...american,
      phase: undefined,
      enrollment: { count: 22, type: "anticipated" },
      arms: [{ label: "Control" }, { label: "Cells", kind: "experimental", text: "One infusion." }],
      countries: ["US", "CA"],
      treated: 1,
    });
    const changes = trialDiff(american, now);
    expect(changes.map(({ field, change }) => [field, change])).toEqual([
      ["arms", "changed"],
      ["countries", "changed"],
      ["enrollment", "changed"],
      ["phase", "removed"],
      ["treated", "added"],
    ]);
    expect(
      changes.flatMap(({ field, details }) => details.map(({ path, change }) => [field, ...path, change].join(" "))),
    ).toEqual([
      "arms Cells text added",
      "arms Control added",
      "countries CA added",
      "enrollment count changed",
      "phase removed",
      "treated added",
    ]);
    const enrollment = changes.find((change) => change.field === "enrollment");
    expect(enrollment?.field === "enrollment" && enrollment.before?.count).toBe(20);
  });

  test("of equal versions is empty; another order of a list is not a change, except of a ratio", () => {
    expect(trialDiff(american, structuredClone(american))).toEqual([]);
    expect(trialDiff(european, { ...european, countries: ["US", "DE"] })).toEqual([]);
    const ratio = (...allocationRatio: number[]): Trial => trial({ design: { allocationRatio } });
    expect(trialDiff(ratio(1, 2), ratio(2, 1)).map(({ field }) => field)).toEqual(["design"]);
  });
});

describe("the history of the status", () => {
  const version = (
    date: "2020" | "2021-02" | "2021-05-03" | undefined,
    status?: "recruiting" | "completed",
    detail?: string,
  ) => ({
    ...(date !== undefined && { date }),
    trial: status === undefined ? {} : { status: { status, ...(detail !== undefined && { detail }) } },
  });

  test("joins versions with the same status, and names those without a status or a date", () => {
    const versions = [
      version("2021-05-03", "completed", "Early."),
      version("2020", "recruiting"),
      version(undefined, "recruiting"),
      version("2021-02", "recruiting"),
      version("2021-02"),
    ];
    expect(statusHistory(versions)).toEqual({
      periods: [
        { status: "recruiting", firstSeen: "2020", lastSeen: "2021-02", versions: 2 },
        { status: "completed", firstSeen: "2021-05-03", lastSeen: "2021-05-03", detail: "Early.", versions: 1 },
      ],
      skipped: [2, 4],
    });
  });

  test("uses the date of the update in the record if the version has none", () => {
    const dated = { trial: { status: { status: "recruiting" }, dates: { updated: "2022-01-02" } } } as const;
    expect(statusHistory([dated]).periods).toMatchObject([{ firstSeen: "2022-01-02" }]);
  });
});

describe("records beside a merged trial", () => {
  test("refer to the merged trial once", () => {
    const event = {
      kind: "regulatory_event",
      id: "regulatory_event:x",
      trials: ["trial:european", "trial:other", "trial:american"],
    } as const;
    const replaced = replaceReferences(event, new Map([["trial:european", "trial:american"]]));
    expect(replaced.trials).toEqual(["trial:other", "trial:american"]);
    expect(event.trials).toHaveLength(3);
    expect(replaceReferences(event, new Map([["trial:x", "trial:y"]]))).toBe(event);
  });

  test("include the source of each registry record", () => {
    expect(registrySource(american)).toEqual({
      kind: "source",
      id: "source:american",
      type: "registry_record",
      title: "Registry record NCT00000102",
      identifiers: [{ scheme: "nct", value: "NCT00000102" }],
    });
    const { registrations: _, ...unnumbered } = american;
    expect(validate(SourceSchema, registrySource(unnumbered)).ok).toBe(true);
  });
});
