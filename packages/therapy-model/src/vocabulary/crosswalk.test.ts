import { describe, expect, it } from "vitest";
import { codeSystems, type TermCodeSystem } from "./code-system.ts";
import { decodeTerm, encodeTerm, readCodings, writeCodings, type CodingStandard } from "./crosswalk.ts";
import {
  ageUnits,
  allocations,
  interventionModels,
  interventionTypes,
  maskings,
  organizationTypes,
  phases,
  routes,
  sexEligibilities,
  stopReasons,
  studyTypes,
  trialPurposes,
  trialStatuses,
} from "../entries/index.ts";
import { broaderTerms, findTermByName, vocabulary, type Vocabulary } from "../entries/vocabulary.ts";
import { targets, vocabularies } from "../entries/vocabularies.ts";

const hl7 = "hl7_research_study_phase";
const crossed: readonly Vocabulary[] = [
  phases,
  trialStatuses,
  studyTypes,
  allocations,
  maskings,
  interventionModels,
  trialPurposes,
  interventionTypes,
  routes,
  sexEligibilities,
  ageUnits,
];

describe("encodeTerm and decodeTerm", () => {
  it("throw for a key that is not a term", () => {
    for (const key of ["phase1", "constructor", "__proto__"]) {
      expect(() => encodeTerm(phases, key as never, hl7)).toThrow(new TypeError(`${key} is not a term of phase`));
      expect(decodeTerm(phases, hl7, key)).toBeUndefined();
    }
  });

  it("give back the term of every exact code, in every vocabulary and system", () => {
    const lost: string[] = [];
    for (const of of vocabularies.values()) {
      for (const key of of.keys) {
        for (const [system, code] of Object.entries(of.terms[key]!.codes ?? {}) as [TermCodeSystem, string][]) {
          const encoded = encodeTerm(of, key, system);
          const back = decodeTerm(of, system, code);
          const same = encoded?.exact === true && encoded.code === code && back?.exact === true && back.key === key;
          if (!same) lost.push(`${of.id}.${key} ${system} ${code}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it("never call exact what only a wider or close term has", () => {
    const wrong: string[] = [];
    for (const of of vocabularies.values()) {
      for (const key of of.keys) {
        for (const system of Object.keys(codeSystems) as TermCodeSystem[]) {
          const encoded = encodeTerm(of, key, system);
          if (encoded === undefined || of.terms[key]!.codes?.[system] === encoded.code) continue;
          const climbed = encoded.via === key || broaderTerms(of, key).includes(encoded.via);
          if (encoded.exact || !climbed) wrong.push(`${of.id}.${key} ${system}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("climb to the nearest wider term that the system knows", () => {
    expect(encodeTerm(trialStatuses, "enrollment_suspended", "ncit")).toEqual({
      code: "C211613",
      exact: true,
      via: "enrollment_suspended",
    });
    expect(encodeTerm(interventionTypes, "vaccine", "ncit")?.exact).toBe(true);
    expect(encodeTerm(organizationTypes, "biotechnology_company", "hl7_organization_type")).toEqual({
      code: "bus",
      exact: false,
      via: "company",
    });
  });

  it("keep apart a code that is narrower than the term and one that is wider", () => {
    const stopped = "hl7_research_study_reason_stopped";
    expect(decodeTerm(stopReasons, stopped, "closed-due-to-toxicity")).toEqual({ key: "safety", exact: false });
    expect(encodeTerm(stopReasons, "safety", stopped)).toBeUndefined(); // its code means toxicity, which the term does not
    expect(encodeTerm(maskings, "quadruple", "ncit")).toEqual({ code: "C15228", exact: false, via: "quadruple" });
    expect(decodeTerm(maskings, "ncit", "C15228")).toEqual({ key: "double", exact: true });
  });

  it("name no gene for a protein that two genes make", () => {
    expect(encodeTerm(targets, "HBA1", "uniprot")).toEqual({ code: "P69905", exact: false, via: "HBA1" });
    expect(decodeTerm(targets, "uniprot", "P69905")).toBeUndefined();
    expect(decodeTerm(targets, "uniprot", "Q02223")).toEqual({ key: "TNFRSF17", exact: true });
  });

  it("return undefined for unknown codes and for property names of objects", () => {
    for (const code of ["", "C0", "constructor", "__proto__"]) expect(decodeTerm(phases, "ncit", code)).toBeUndefined();
  });
});

describe("phases", () => {
  it("are all distinct in the NCI Thesaurus, spans and parts among them", () => {
    const codes = phases.keys.map((key) => encodeTerm(phases, key, "ncit"));
    expect(codes.every((code) => code?.exact === true)).toBe(true);
    expect(new Set(codes.map((code) => code?.code)).size).toBe(phases.keys.length);
  });

  it("in FHIR keep 1/2 and 2/3, and have nothing for the other spans", () => {
    expect(encodeTerm(phases, "phase_1_2", hl7)?.code).toBe("phase-1-phase-2");
    expect(encodeTerm(phases, "phase_2_3", hl7)?.code).toBe("phase-2-phase-3");
    for (const span of ["phase_1_3", "phase_1_2_3", "phase_2_3_4", "phase_3_4"] as const) {
      expect(encodeTerm(phases, span, hl7)).toBeUndefined();
    }
  });

  it("distinguish early phase 1 from phase 1, phase 4 from an observational study, and not applicable from not stated", () => {
    expect(decodeTerm(phases, hl7, "early-phase-1")?.key).toBe("early_phase_1");
    expect(decodeTerm(phases, hl7, "phase-4")?.key).toBe("phase_4");
    expect(decodeTerm(phases, hl7, "n-a")).toEqual({ key: "not_applicable", exact: true });
    expect(readCodings("fhir_r5", phases, [])).toBeUndefined(); // an investigator-initiated trial that states none
    expect(decodeTerm(studyTypes, "ncit", "C15603")).toBeUndefined();
  });

  it("do not include pivotal, which any phase may be", () => {
    expect(findTermByName(phases, "pivotal")).toBeUndefined();
  });
});

describe.each(["fhir_r5", "cdisc"] as const)("codings of %s", (standard: CodingStandard) => {
  it.each(crossed)("give every term of $id back, or a wider one", (of) => {
    for (const key of of.keys) {
      const codings = writeCodings(standard, of, key);
      const back = readCodings(standard, of, codings);
      if (codings.some(({ exact }) => exact)) expect(back).toEqual({ key, exact: true });
      // What is masked four ways is double-blind to CDISC, and reads as that.
      else expect([undefined, key, ...broaderTerms(of, key), "double"]).toContain(back?.key);
    }
  });

  it("are known for all but those terms that the standard lacks", async () => {
    const without = crossed.flatMap((of) =>
      of.keys.filter((key) => writeCodings(standard, of, key).length === 0).map((key) => `${of.id}.${key}`),
    );
    await expect(`${without.join("\n")}\n`).toMatchFileSnapshot(`../../test/crosswalk/${standard}.txt`);
  });

  it("of other systems are passed over", () => {
    const foreign = { system: "http://example.org", code: "phase-1" };
    expect(readCodings(standard, phases, [foreign])).toBeUndefined();
    expect(readCodings(standard, phases, [foreign, ...writeCodings(standard, phases, "phase_2")])?.key).toBe("phase_2");
  });
});

it("a custom vocabulary is encoded by its broader terms", () => {
  const own = vocabulary({
    id: "phase",
    title: "Phase",
    definition: "Phases.",
    terms: {
      phase_1: { label: "Phase 1", definition: "First.", codes: { ncit: "C15600" } },
      "acme:cohort": { label: "Cohort", definition: "A cohort.", broader: ["phase_1"] },
    },
  });
  expect(encodeTerm(own, "acme:cohort", "ncit")).toEqual({ code: "C15600", exact: false, via: "phase_1" });
});
