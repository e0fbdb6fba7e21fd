/** Interpretation of invented trials: what their texts lead to, with evidence, and what they do not lead to. */
import type { Trial, TrialEndpoint } from "@org/therapy-model";
import { Trial as TrialSchema, validate } from "@org/therapy-model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyProposals } from "./apply-proposals.ts";
import { readCondition } from "./condition-reader.ts";
import { interpretTrial } from "./interpret-trial.ts";
import { latestTime } from "./time-frame.ts";

const empty: Trial = { kind: "trial", id: "trial:nct99000001", type: "interventional" };

function conditionsOf(name: string): unknown {
  const reading = readCondition(name);
  return reading.kind === "found" ? reading.conditions.map(({ condition }) => condition) : reading.reason;
}

describe("the name of a condition", () => {
  it.each([
    ["Relapsed/Refractory Multiple Myeloma", { disease: "multiple_myeloma", states: ["relapsed_or_refractory"] }],
    ["Stage III Melanoma", { disease: "melanoma", states: ["stage_3"] }],
    ["ALL, Childhood", { disease: "acute_lymphoblastic_leukemia" }],
    ["Diabetes Mellitus, Type 2", { disease: "type_2_diabetes_mellitus" }],
    ["Chronic Lymphoid Leukaemias", { disease: "chronic_lymphocytic_leukemia" }],
    ["Systemic Lupus Erythematosus (SLE)", { disease: "systemic_lupus_erythematosus" }],
    ["Sjögren's Syndrome", { disease: "sjogren_syndrome" }],
    ["Urticaria Chronic", { disease: "chronic_urticaria" }],
    ["CD276-positive Recurrent Glioblastoma", { disease: "glioblastoma", states: ["relapsed"] }],
    [
      "Locally Advanced or Metastatic Urothelial Carcinoma",
      { disease: "urothelial_carcinoma", anyStates: ["locally_advanced", "metastatic"] },
    ],
    ["Cough Variant Asthma", { disease: "MONDO:0001491" }],
  ])("%s", (name, condition) => {
    expect(conditionsOf(name)).toEqual([condition]);
  });

  it("may be a list of diseases", () => {
    expect(conditionsOf("Melanoma, Lung Cancer, or Colorectal Cancer")).toEqual([
      { disease: "melanoma" },
      { disease: "lung_cancer" },
      { disease: "colorectal_cancer" },
    ]);
  });

  it.each([
    ["Healthy", "healthy"],
    ["Healthy Volunteers", "healthy"],
    ["Single-blind", "design"],
    ["Knee Replacement", "procedure"],
    ["Children", "population"],
    ["Vaping", "exposure"],
    ["QZX1", "ambiguous"],
    ["Fictional Wobbling", "unknown"],
  ])("without a disease: %s, %s", (name, reason) => {
    expect(conditionsOf(name)).toBe(reason);
  });
});

describe("the MeSH headings of the registry", () => {
  it("lead to a class of Mondo for a name that leads to none", () => {
    const trial: Trial = {
      ...empty,
      conditionNames: ["Example Wheezing Illness"],
      indexing: { conditions: [{ id: "D001249", name: "Wheezing Illness, Example" }] },
    };
    expect(interpretTrial(trial).proposals).toMatchObject([
      {
        path: "/conditions/-",
        value: { disease: "asthma" },
        certainty: "likely",
        evidence: [{ path: "/conditionNames/0", start: 0, end: 24, basis: "mapping", detail: "MeSH D001249" }],
      },
    ]);
  });
});

describe("therapies", () => {
  const therapyOf = (trial: Partial<Trial>): unknown => {
    const [therapy] = interpretTrial({ ...empty, ...trial }).therapies;
    if (therapy === undefined) return undefined;
    const { modality, constructs = [], cells = [], vectors = [] } = therapy;
    const targets = constructs
      .flatMap((each) => (each.kind === "car" ? (each.binders ?? []) : []))
      .map(({ target }) => target);
    return [modality, targets.join("/"), cells[0]?.origin, vectors[0]?.class];
  };
  const by = (name: string, title = ""): Partial<Trial> => ({ title, interventions: [{ name, type: "biological" }] });

  it("are drafts with the facets that the texts state", () => {
    expect(therapyOf(by("CD19/BCMA CAR T-cells"))).toEqual(["car_t", "CD19/TNFRSF17", "autologous", undefined]);
    expect(therapyOf(by("EX-7", "Universal CD19/20 CAR-T Cells in Vasculitis"))).toEqual([
      "car_t",
      "CD19/MS4A1",
      "allogeneic",
      undefined,
    ]);
    expect(
      therapyOf({
        ...by("EX-8"),
        summary: "T cells expressing a chimeric antigen receptor targeting GPC3, made with a lentiviral vector",
      }),
    ).toEqual(["car_t", "GPC3", "autologous", "lentiviral"]);
    expect(therapyOf(by("Anti-CD33 CAR-NK cells"))).toEqual(["car_nk", "CD33", "allogeneic", undefined]);
    expect(therapyOf(by("CD19CAR-CD28-CD3Zeta-4-1BB T cells CART19"))).toEqual([
      "car_t",
      "CD19",
      "autologous",
      undefined,
    ]);
  });

  it("are known products by any of their names", () => {
    const { proposals } = interpretTrial({ ...empty, ...by("Kymriah infusion") });
    expect(proposals.map(({ path, value }) => [path, value])).toEqual([
      ["/therapies/-", "therapy:tisagenlecleucel"],
      ["/interventions/0/therapy", "therapy:tisagenlecleucel"],
    ]);
  });

  it("are none of those that participants had before", () => {
    const trial: Partial<Trial> = {
      title: "Tocilizumab for Cytokine Release Syndrome After CAR-T Therapy",
      interventions: [{ name: "Tocilizumab", type: "drug" }],
    };
    expect(therapyOf(trial)).toBeUndefined();
    expect(
      therapyOf({
        title: "Rehabilitation of Patients Undergoing CAR-T Therapy",
        interventions: [{ name: "Exercise", type: "behavioral" }],
      }),
    ).toBeUndefined();
  });

  it("have the usual origin of their cells only if likely values are wanted", () => {
    const trial: Trial = { ...empty, ...by("CD19 CAR-T cells") };
    expect(interpretTrial(trial, { certainty: "certain" }).therapies[0]?.cells).toBeUndefined();
    expect(interpretTrial(trial).therapies[0]?.cells).toEqual([{ origin: "autologous" }]);
  });
});

describe("endpoints", () => {
  const valueOf = (endpoint: Partial<TrialEndpoint>): unknown[] =>
    interpretTrial({ ...empty, endpoints: [{ level: "primary", ...endpoint }] }).proposals.map(({ value }) => value);

  it.each([
    ["Number of Participants With Dose Limiting Toxicities (DLTs)", ["dose_limiting_toxicity"]],
    ["Overall Response Rate per Investigator", ["overall_response_rate"]],
    ["Incidence of Adverse Events, Including Serious Adverse Events", ["adverse_events"]],
    ["Safety and Tolerability", ["safety"]],
    ["Progression-free survival", ["progression_free_survival"]],
    ["Feasibility of EX-7 Manufacturing", ["manufacturing_success"]],
    ["Karnofsky Performance Status", [{ scale: "karnofsky" }]],
    ["Step length", []],
  ])("%s", (title, values) => {
    expect(valueOf({ title })).toEqual(values);
  });

  it.each([
    ["28 days", { value: 28, unit: "d" }],
    ["Baseline, Weeks 4, 8, 12 and 24", { value: 24, unit: "wk" }],
    ["up to 2 years after infusion", { value: 2, unit: "a" }],
    ["Day 1 to Day 28 of Cycle 1", { value: 28, unit: "d" }],
    ["Every 3 months post treatment up to 24 months", { value: 24, unit: "mo" }],
    ["Four (4) weeks after the first infusion", { value: 4, unit: "wk" }],
    ["until progression", undefined],
  ])("the time frame %s", (text, time) => {
    expect(latestTime(text)?.value).toEqual(time);
  });
});

describe("the reason for stopping", () => {
  it.each([
    ["Slow accrual", "slow_enrollment"],
    ["Business decision, not related to safety", "business_decision"],
    ["Lack of funding", "lack_of_funding"],
    ["The principal investigator left the institution", "investigator_left"],
    ["COVID-19 made visits impossible", "pandemic"],
    ["Futility at the interim analysis", "lack_of_efficacy"],
    ["FDA clinical hold", "regulatory_action"],
    ["Finished", undefined],
  ])("%s", (detail, reason) => {
    const { proposals, untyped } = interpretTrial({ ...empty, status: { status: "terminated", detail } });
    expect(proposals[0]?.value).toBe(reason);
    expect(untyped).toHaveLength(reason === undefined ? 1 : 0);
  });
});

describe("other fields", () => {
  it("are who initiated the trial, related trials and countries", () => {
    const { proposals } = interpretTrial({
      ...empty,
      title: "Long-Term Follow-up of Participants Treated in Study NCT99000002",
      organizations: [{ role: "lead_sponsor", name: "Example Biotech Co., Ltd.", class: "other" }],
      sites: [{ place: { country: "CN" } }, { place: { country: "CN" } }, { place: { country: "US" } }],
    });
    expect(proposals.map(({ path, value }) => [path, value])).toEqual([
      ["/initiation", "industry_sponsored"],
      ["/countries/-", "CN"],
      ["/countries/-", "US"],
      ["/related/-", { trial: "trial:nct99000002", name: "NCT99000002", relation: "long_term_follow_up_of" }],
    ]);
  });
});

describe("applyProposals", () => {
  const trial: Trial = {
    ...empty,
    conditionNames: ["Relapsed Melanoma", "TNBC, Triple Negative Breast Cancer"],
    endpoints: [{ level: "primary", title: "Overall survival", timeFrame: { text: "5 years" } }],
  };

  it("writes the values, each cited as inferred with its words", () => {
    const applied = applyProposals(trial, interpretTrial(trial).proposals);
    expect(applied.conditions).toEqual([{ disease: "melanoma", states: ["relapsed"] }]);
    expect(applied.endpoints?.[0]).toMatchObject({
      endpoint: "overall_survival",
      timeFrame: { to: { value: 5, unit: "a" } },
    });
    expect(applied.citations?.[0]).toEqual({
      field: "/conditions/0",
      source: "source:nct99000001",
      locator: { section: "/conditionNames/0", quote: "Melanoma", start: 9, end: 17 },
      basis: "inferred",
    });
    expect(validate(TrialSchema, applied).ok).toBe(true);
    expect(trial.conditions).toBeUndefined();
  });

  it("applies likely values only if they are wanted, and never changes a value", () => {
    const { proposals } = interpretTrial(trial);
    expect(applyProposals(trial, proposals, { certainty: "likely" }).conditions).toHaveLength(2);
    const known = applyProposals({ ...trial, endpoints: [{ level: "primary", endpoint: "mortality" }] }, proposals);
    expect(known.endpoints?.[0]?.endpoint).toBe("mortality");
  });
});

describe("any texts", () => {
  const words = fc.constantFrom(
    "CAR-T",
    "Kymriah",
    "(",
    "), ",
    "melanoma",
    "Stage IV",
    "relapsed/",
    "28 days",
    "DLT",
    "not",
    " ",
    "🧬",
    "细胞",
    "NCT99000002",
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(" ")),
  );

  it("lead to proposals whose evidence is in the texts, and to a valid trial", () => {
    fc.assert(
      fc.property(text, text, text, (first, second, third) => {
        const trial: Trial = {
          ...empty,
          title: first,
          summary: second,
          conditionNames: [third, second],
          interventions: [{ name: first }, { name: `${third} ` }],
          endpoints: [{ level: "primary", title: third, timeFrame: { text: first } }],
          status: { status: "terminated", detail: second },
        };
        const { proposals } = interpretTrial(trial);
        for (const { evidence } of proposals) {
          for (const { start, end } of evidence) expect(start >= 0 && end > start).toBe(true);
        }
        const before = validate(TrialSchema, trial);
        if (before.ok)
          expect(validate(TrialSchema, applyProposals(trial, proposals, { certainty: "likely" })).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("take linear time: a long hostile text is read in part", () => {
    const long = "not ".repeat(20_000) + "CAR-T (".repeat(20_000);
    const trial: Trial = {
      ...empty,
      title: long,
      summary: long,
      conditionNames: [long],
      interventions: [{ name: long }],
    };
    expect(() =>
      interpretTrial({ ...trial, endpoints: [{ level: "primary", title: long, timeFrame: { text: long } }] }),
    ).not.toThrow();
  });
});

describe("endpoints and time frames that look like others", () => {
  const typed = (title: string, frame?: string): unknown[] =>
    interpretTrial({
      kind: "trial",
      id: "trial:x",
      type: "interventional",
      endpoints: [{ level: "primary", title, ...(frame !== undefined && { timeFrame: { text: frame } }) }],
    })
      .proposals.filter(({ path }) => path.startsWith("/endpoints"))
      .map(({ value }) => value);

  it.each([
    ["Total serum IgE", ["immunoglobulin_level"]],
    ["IgE-blocking factor", []],
    ["Sensitivity and specificity of total IgE", []],
    ["General Self-Efficacy Scale", []],
    ["MADRS response rate", ["response"]],
    ["Childhood Asthma Control Test", ["patient_reported_outcome"]],
  ])("%s", (title, values) => {
    expect(typed(title)).toEqual(values);
  });

  it.each([
    ["4±2 months", [{ value: 4, unit: "mo" }]],
    ["Day 1, Day 28, Day 85, Week 12, Week 56", [{ value: 56, unit: "wk" }]],
    ["Cycles 1-6 (28 day treatment cycle)", []],
    ["Day 1 of Cycles 1, 2 and 5", []],
    ["Up to 30 days after last dose", []],
    ["6 weeks, then every 9 weeks until progression, average13 months", [{ value: 13, unit: "mo" }]],
  ])("%s", (frame, values) => {
    expect(typed("Zq", frame)).toEqual(values);
  });
});

describe("targets that a name gives in part", () => {
  const targetsOf = (name: string, summary = ""): unknown =>
    interpretTrial({ kind: "trial", id: "trial:x", type: "interventional", interventions: [{ name }], summary })
      .therapies[0]?.constructs;

  it("are not given for a receptor that binds by a ligand, and are for markers that share their letters", () => {
    expect(targetsOf("CD19-BAFF CAR-T cells")).toBeUndefined();
    expect(targetsOf("Universal CD19 / 20 CAR-T cells")).toMatchObject([
      { binders: [{ target: "CD19" }, { target: "MS4A1" }] },
    ]);
  });
});
