/** Lists of merged records: merged by natural key, or single values. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeRecords } from "./merge.ts";
import type { Agreement, Listing, Organization } from "../../domain/organization/organization.ts";
import { ModelRecord } from "../record.ts";
import type { Citation } from "../../domain/shared/citation.ts";
import type { JsonPointer } from "../../domain/shared/json-pointer.ts";
import { formatPointer, resolvePointer } from "../../domain/shared/json-pointer-path.ts";
import type { ChimericAntigenReceptor } from "../../domain/shared/construct.ts";
import type { Therapy } from "../../domain/therapy/therapy.ts";
import type { EligibilityExpression } from "../../domain/trial/eligibility.ts";
import type { Site, Trial } from "../../domain/trial/trial.ts";
import { validate } from "../../schema/validate.ts";

const names = [{ text: "X", kind: "trade" as const }];
const listing: Listing = { exchange: "XHKG", ticker: "2171" };

function cite(source: "a" | "b" | "c", field: JsonPointer): Citation {
  return { field, source: `source:${source}`, basis: "stated" };
}
function organization(fields: Partial<Organization>): Organization {
  return { kind: "organization", id: "organization:x", names, ...fields };
}
function therapy(fields: Partial<Therapy>): Therapy {
  return { kind: "therapy", id: "therapy:x", names, modality: "car_t", ...fields };
}
function trial(fields: Partial<Trial>): Trial {
  return { kind: "trial", id: "trial:x", type: "interventional", ...fields };
}
function one<T extends ModelRecord>(...records: readonly T[]): T {
  const { records: merged, conflicts } = mergeRecords(records);
  expect(conflicts).toEqual([]);
  expect(merged).toHaveLength(1);
  expect(validate(ModelRecord, merged[0])).toMatchObject({ ok: true });
  return merged[0] as T;
}

describe("lists with natural keys", () => {
  test("a listing, an arm, an intervention, a site and an associated party with more fields in a later record are merged", () => {
    const since: Listing = { ...listing, since: "2021" };
    expect(one(organization({ listings: [listing] }), organization({ listings: [since] }))).toEqual(
      organization({ listings: [since] }),
    );
    const lead = { organization: "organization:x", role: "lead_sponsor" } as const;
    const site: Site = { name: "Hospital", place: { country: "CN", city: "Hefei" } };
    const merged = one(
      trial({ arms: [{ label: "A" }], interventions: [{ name: "X" }], sites: [site], organizations: [lead] }),
      trial({
        arms: [{ label: "B" }, { label: "A", kind: "experimental" }],
        interventions: [{ name: "X", role: "investigational" }],
        sites: [{ ...site, status: "recruiting" }, { place: { country: "CN" } }],
        organizations: [
          { ...lead, territories: ["CN"] },
          { ...lead, role: "collaborator" },
        ],
      }),
    );
    expect(merged).toEqual(
      trial({
        arms: [{ label: "A", kind: "experimental" }, { label: "B" }],
        interventions: [{ name: "X", role: "investigational" }],
        sites: [{ ...site, status: "recruiting" }, { place: { country: "CN" } }],
        organizations: [
          { ...lead, territories: ["CN"] },
          { ...lead, role: "collaborator" },
        ],
      }),
    );
  });

  test("a disease in another state is another condition; the order of the states has no meaning", () => {
    const disease = "multiple_myeloma";
    const merged = one(
      trial({ conditions: [{ disease }, { disease, states: ["active", "severe"] }] }),
      trial({
        conditions: [
          { disease, states: ["severe", "active"] },
          { disease, states: ["relapsed"] },
        ],
      }),
    );
    expect(merged.conditions).toEqual([
      { disease },
      { disease, states: ["active", "severe"] },
      { disease, states: ["relapsed"] },
    ]);
  });

  test("a different field is a conflict at its path; the other fields are merged", () => {
    const { records, conflicts } = mergeRecords([
      trial({ arms: [{ label: "A", kind: "experimental" }], citations: [cite("a", "/arms/0")] }),
      trial({
        arms: [{ label: "B" }, { label: "A", kind: "sham_comparator", text: "Some words." }],
        citations: [cite("b", "/arms"), cite("c", "/arms/1/label")],
      }),
    ]);
    expect(conflicts).toMatchObject([{ severity: "warning", path: [1, "arms", 1, "kind"] }]);
    expect(records).toEqual([
      trial({
        arms: [{ label: "A", kind: "experimental", text: "Some words." }, { label: "B" }],
        citations: [
          { ...cite("a", "/arms/0/label"), stance: "follows" },
          { ...cite("a", "/arms/0/kind"), stance: "follows" },
          cite("b", "/arms/1"),
          { ...cite("b", "/arms/0/label"), stance: "agrees" },
          { ...cite("b", "/arms/0/kind"), stance: "differs", statedValue: "sham_comparator" },
          cite("b", "/arms/0/text"),
          { ...cite("c", "/arms/0/label"), stance: "agrees" },
        ],
      }),
    ]);
  });

  test("two members of one record with the same key remain two; a member of another record is merged only if it is equal", () => {
    const use = (minimumPriorLines: number) => ({ disease: "multiple_myeloma", minimumPriorLines }) as const;
    const product = (...lines: number[]): Therapy => ({
      ...therapy({ indications: lines.map(use) }),
      citations: lines.map((_, index) => cite("a", `/indications/${index}/minimumPriorLines`)),
    });
    expect(one(product(1, 3), product(3), product(4), product(3, 1))).toEqual(product(1, 3, 4));
  });

  test("agreements are the same only if they are equal", () => {
    const agreements: Agreement[] = [{ kind: "option" }, { kind: "option", territories: ["CN"] }];
    const merged = one(...agreements.map((agreement) => organization({ agreements: [agreement] })));
    expect(merged.agreements).toEqual(agreements);
  });

  test("of any merged members point to the values that they cite, or state the value of their source", () => {
    const kinds = ["experimental", "sham_comparator", undefined] as const;
    const arm = fc.record({ label: fc.constantFrom("A", "B", "C", "D"), kind: fc.constantFrom(...kinds) });
    const arms = fc.uniqueArray(arm, { minLength: 1, selector: ({ label }) => label });
    fc.assert(
      fc.property(fc.array(arms, { minLength: 2, maxLength: 4 }), (lists) => {
        const records = lists.map((list) => {
          const stated = list.map(({ label, kind }) => (kind === undefined ? { label } : { label, kind }));
          const about = stated.flatMap((member, index) =>
            Object.entries(member).map(([key, value]) => ({
              ...cite("a", `/arms/${index}/${key}`),
              locator: { section: `${member.label} ${value}` },
            })),
          );
          return trial({ arms: stated, citations: about });
        });
        const { records: merged, conflicts } = mergeRecords(records);
        const [whole] = merged as [Trial];
        const labels = whole.arms!.map(({ label }) => label);
        expect(labels).toEqual([...new Set(lists.flat().map(({ label }) => label))]);
        for (const { field, locator, stance, statedValue } of whole.citations ?? []) {
          const [label, value] = locator!.section!.split(" ");
          const place = field.split("/");
          expect(labels[Number(place[2])]).toBe(label);
          expect(stance === "differs" ? statedValue : resolvePointer(whole, field)).toBe(value);
        }
        for (const { path } of conflicts) {
          const value = resolvePointer(records, formatPointer(path));
          expect(path).toHaveLength(4);
          expect(value).toBeDefined();
        }
        expect(mergeRecords([whole, whole])).toEqual({ records: [whole], conflicts: [] });
      }),
    );
  });
});

describe("lists that are single values", () => {
  const age = (maximum?: number): EligibilityExpression => {
    const adult = { kind: "age", minimum: { value: 18, unit: "a" } } as const;
    return maximum === undefined ? adult : { ...adult, maximum: { value: maximum, unit: "a" } };
  };

  test("two snapshots of the criteria are a conflict, and the first is kept", () => {
    const { records, conflicts } = mergeRecords([
      trial({ eligibility: { inclusion: [age()] }, citations: [cite("a", "/eligibility/inclusion/0")] }),
      trial({
        eligibility: { inclusion: [age(65)], exclusion: [{ kind: "consent" }] },
        citations: [cite("b", "/eligibility/inclusion/0/maximum"), cite("b", "/eligibility/exclusion")],
      }),
    ]);
    expect(conflicts).toMatchObject([{ code: "conflicting_values", path: [1, "eligibility", "inclusion"] }]);
    expect(records).toMatchObject([{ eligibility: { inclusion: [age()], exclusion: [{ kind: "consent" }] } }]);
    expect((records[0] as Trial).citations).toEqual([
      cite("a", "/eligibility/inclusion/0"),
      { ...cite("b", "/eligibility/inclusion"), stance: "differs", statedValue: JSON.stringify([age(65)]) },
      cite("b", "/eligibility/exclusion"),
    ]);
  });

  test("an additional construct, vector or result is a conflict; a more detailed receptor is not a second one", () => {
    const car: ChimericAntigenReceptor = { kind: "car", binders: [{ target: "CD19" }] };
    const results = (analyzed: number): Trial["results"] => [
      { analyzed, findings: [{ kind: "count", endpoint: "serious_adverse_events", count: 0 }] },
    ];
    const { records, conflicts } = mergeRecords([
      therapy({ constructs: [car], vectors: [{ class: "lentiviral" }] }),
      therapy({
        constructs: [{ ...car, signaling: ["cd3_zeta"] }],
        vectors: [{ class: "lentiviral" }],
      }),
      trial({ results: results(5) }),
      trial({ results: results(9) }),
    ]);
    expect(records).toEqual([
      therapy({ constructs: [car], vectors: [{ class: "lentiviral" }] }),
      trial({ results: results(5) }),
    ]);
    expect(conflicts.map(({ path }) => path)).toEqual([
      [1, "constructs"],
      [3, "results"],
    ]);
  });

  test("an allocation ratio is the same only in its order", () => {
    const ratios = [
      [2, 1],
      [1, 2],
      [2, 1],
    ].map((allocationRatio) => trial({ design: { allocationRatio } }));
    expect(mergeRecords(ratios).conflicts.map(({ path }) => path)).toEqual([[1, "design", "allocationRatio"]]);
  });

  test("equal members can have another order, and their citations are moved", () => {
    const merged = one(
      trial({ eligibility: { inclusion: [{ kind: "consent" }, age()] } }),
      trial({
        eligibility: { inclusion: [age(), { kind: "consent" }] },
        citations: [cite("b", "/eligibility/inclusion/0/minimum"), cite("b", "/eligibility/inclusion")],
      }),
    );
    expect(merged).toEqual(
      trial({
        eligibility: { inclusion: [{ kind: "consent" }, age()] },
        citations: [cite("b", "/eligibility/inclusion/1/minimum"), cite("b", "/eligibility/inclusion")],
      }),
    );
  });
});
