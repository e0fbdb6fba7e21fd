/** Draft records of texts. The texts are invented. */
import { ModelRecord, type ModelRecord as Record, validate } from "@org/therapy-model";
import { resolvePointer } from "@org/therapy-model/records";
import { pressTexts } from "../../../../test-data/index.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import { draftRecords } from "./draft-records.ts";

const recordOf = (draft: Draft, id: string): Record | undefined => draft.records.find((one) => one.id === id);

/** The fields of a draft as `record/path: words`. */
const shown = (text: string, draft: Draft): string[] =>
  draft.evidence.map(({ record, path, start, end }) => `${record}${path}: ${text.slice(start, end)}`);

const release = [
  "Tolvane Announces FDA Clearance of Its IND Application for TLV-301 in Acute Myeloid Leukemia",
  "ROVENHOLT, Feb. 3, 2097 /PRNewswire/ -- Tolvane Biotech, Inc. (Nasdaq: TLVB) (“Tolvane”), a company developing cell therapies for the treatment of solid tumors, today announced that the U.S. Food and Drug Administration (FDA) has cleared its investigational new drug (IND) application for TLV-301, an allogeneic CAR T-cell therapy targeting CD70, for the treatment of relapsed or refractory acute myeloid leukemia.",
  "TLV-301 is being evaluated in the open-label, multicenter Phase 1/2 BRAMBLE-2 trial (NCT99000371). Among 24 patients evaluable for response, the overall response rate (ORR) was 79.2% (19/24; 95% CI: 57.8, 92.9). The median duration of response was 9.4 months (95% CI: 6.1, NR), and median overall survival was not reached.",
  "The company may seek approval of TLV-301 in 2099. In mice, TLV-301 reduced tumors by 94%.",
].join("\n");

describe("draftRecords", () => {
  it("drafts a therapy, its trial with results and the event of a press release", () => {
    const draft = draftRecords(release);
    expect(draft.records.map(({ id }) => id)).toEqual([
      "source:text",
      "organization:tolvane",
      "therapy:tlv-301",
      "trial:nct99000371",
      "regulatory_event:tlv-301-us-trial-authorized",
    ]);
    expect(recordOf(draft, "therapy:tlv-301")).toMatchObject({
      names: [{ text: "TLV-301", kind: "code" }],
      modality: "car_t",
      cells: [{ origin: "allogeneic" }],
      constructs: [{ kind: "car", binders: [{ target: "CD70" }] }],
      indications: [{ disease: "acute_myeloid_leukemia", states: ["relapsed_or_refractory"] }],
    });
    expect(recordOf(draft, "regulatory_event:tlv-301-us-trial-authorized")).toMatchObject({
      milestone: "trial_authorized",
      regulator: "fda",
      application: "ind",
      announced: "2097-02-03",
    });
    expect(recordOf(draft, "trial:nct99000371")).toMatchObject({
      names: [{ text: "BRAMBLE-2" }],
      phase: "phase_1_2",
      design: { masking: "open_label", centers: "multicenter" },
      results: [
        {
          analyzed: 24,
          findings: [
            {
              endpoint: "overall_response_rate",
              count: 19,
              denominator: 24,
              value: { value: 79.2, unit: "%" },
              interval: { level: 95, low: { kind: "observed", value: { value: 57.8 } } },
            },
            { endpoint: "duration_of_response", estimate: { kind: "observed", value: { value: 9.4, unit: "mo" } } },
            { endpoint: "overall_survival", estimate: { kind: "not_reached" } },
          ],
        },
      ],
    });
  });

  it("has the words of each field, and the sentences that gave none", () => {
    const draft = draftRecords(release);
    const fields = shown(release, draft);
    expect(fields).toContain("therapy:tlv-301/constructs/0: CD70");
    expect(fields).toContain("organization:tolvane/listings/0: Nasdaq: TLVB");
    expect(fields.some((field) => field.includes("94%") || field.includes("2099"))).toBe(false);
    const unused = draft.unused.map(({ start, end }) => release.slice(start, end));
    expect(unused).toContain("In mice, TLV-301 reduced tumors by 94%.");
  });

  it("has a source with a title only if the text has a headline", () => {
    expect(recordOf(draftRecords(release), "source:text")).toMatchObject({ title: release.split("\n")[0] });
    expect(recordOf(draftRecords(release.slice(release.indexOf("\n") + 1)), "source:text")).toBeUndefined();
  });

  it("keeps two trials of one product apart", () => {
    const text =
      "Researchers at Elmsgate University have initiated an investigator-sponsored trial of TLV-301, an allogeneic CAR T-cell therapy, in patients with lupus nephritis. In June 2096, Tolvane announced the initiation of Bramble-2, its Phase 1 clinical trial of TLV-301 in patients with myasthenia gravis.";
    const draft = draftRecords(text);
    expect(recordOf(draft, "trial:tlv-301-trial")).toMatchObject({ initiation: "investigator_initiated" });
    expect(recordOf(draft, "trial:tlv-301-trial")).not.toHaveProperty("phase");
    expect(recordOf(draft, "trial:bramble-2")).toMatchObject({ phase: "phase_1" });
    expect(recordOf(draft, "trial:bramble-2")).not.toHaveProperty("initiation");
  });

  it("reads the priority review and the goal date of an accepted application", () => {
    const text =
      "Invented Bio and Tolvane Pharma Co., Ltd. (Nasdaq: TLVB) today announced that the FDA has accepted for priority review the BLA for TLV-301, a CAR T-cell therapy.\n\nThe FDA set a PDUFA target action date of March 4, 2098. TLV-301 has received RMAT and Orphan Drug designations in the U.S., and PRIME and Orphan designations in the EU.";
    const { records } = draftRecords(text);
    expect(records.find(({ kind }) => kind === "organization")).toMatchObject({
      names: [{ text: "Tolvane Pharma Co., Ltd." }],
    });
    const events = records.filter((one) => one.kind === "regulatory_event");
    expect(events.map(({ milestone, designation, jurisdiction }) => designation ?? [milestone, jurisdiction])).toEqual([
      ["marketing_application_accepted", "US"],
      ["priority_review_granted", "US"],
      "rmat",
      "orphan",
      "prime",
      "orphan",
    ]);
    expect(events[0]).toMatchObject({ goalDate: "2098-03-04" });
  });

  it("takes no modality of a known product that the text does not support", () => {
    const drafted = (text: string): unknown => draftRecords(text).records.find(({ kind }) => kind === "therapy");
    expect(drafted("Novartis will present data on CTL019 in leukemia.")).toBeUndefined();
    expect(drafted("CTL019 is a cell therapy for leukemia.")).toMatchObject({ modality: "cell_therapy" });
    expect(drafted("CTL019 is one of several CAR-T products in leukemia.")).toMatchObject({ modality: "car_t" });
  });

  it("leaves out what is planned, and what another product or the company is described with", () => {
    const text =
      "Invented Therapeutics, Inc. (Nasdaq: INVT), a company developing allogeneic CAR-NK cells for lupus, expects to submit a BLA for QQX-417, an autologous CAR T-cell therapy, and hopes for FDA approval of QQX-417. Unlike other CD19 CAR T-cell therapies, it is given once.";
    const draft = draftRecords(text);
    expect(draft.records.map(({ kind }) => kind)).toEqual(["organization", "therapy"]);
    expect(draft.records[1]).toMatchObject({ modality: "car_t", cells: [{ origin: "autologous" }] });
    expect(draft.records[1]).not.toHaveProperty("indications");
  });

  it("does not take the date of another event or a recalled announcement", () => {
    const text =
      "TOLTON, March 2, 2098 -- Tolvane Biotech, Inc. (Nasdaq: TLVB) today announced that the FDA granted orphan drug designation to TLV-301, a CAR T-cell therapy, for multiple myeloma. Previously, the FDA granted fast track designation to TLV-301.";
    const { records } = draftRecords(text);
    const events = records.filter((one) => one.kind === "regulatory_event");
    expect(events.map(({ designation, announced }) => [designation, announced])).toEqual([
      ["orphan", "2098-03-02"],
      ["fast_track", undefined],
    ]);
  });

  it("reads a registry page by its labels", () => {
    const text =
      "Safety and Efficacy of TLV-301 in Refractory Lupus Nephritis\n\nPhase 1\nConditions\nLupus Nephritis\nRegistration Number\nNCT99000372\nLead Sponsor\nTolvane Biotech, Inc.\nStatus\nRECRUITING\nSex\nAll\nTarget Recruitment\n12\nInclusion Criteria\n1. Age between 18 and 65 years\n2. ANC >= 1.5 x 10^9/L\nExclusion Criteria\n1. Pregnant women\nStudy Type\nINTERVENTIONAL\nPrimary Outcome Measures\nNameTimeMethod\nDose-limiting toxicity28 days\nSecondary Outcome Measures\nTrial Locations\nElmsgate University Hospital\nMunich, Bavaria, Germany\n";
    const trial = recordOf(draftRecords(text), "trial:nct99000372");
    expect(trial).toMatchObject({
      title: "Safety and Efficacy of TLV-301 in Refractory Lupus Nephritis",
      phase: "phase_1",
      status: { status: "recruiting" },
      enrollment: { count: 12 },
      conditions: [{ disease: "lupus_nephritis" }],
      organizations: [{ role: "lead_sponsor" }],
      endpoints: [
        { level: "primary", endpoint: "dose_limiting_toxicity", timeFrame: { to: { value: 28, unit: "d" } } },
      ],
      sites: [{ name: "Elmsgate University Hospital", place: { country: "DE", city: "Munich" } }],
    });
  });

  it("cites the source that the caller gives", () => {
    const source = { kind: "source", id: "source:x", type: "press_release", title: "An invented release" } as const;
    const { records } = draftRecords(release, { source });
    expect(records[0]).toEqual(source);
    const therapy = records.find((one) => one.kind === "therapy");
    expect(new Set(therapy?.citations?.map((citation) => citation.source))).toEqual(new Set(["source:x"]));
    for (const record of records) expect(validate(ModelRecord, record).ok).toBe(true);
  });

  it("drafts the invented notices without a field that they do not state", () => {
    const drafted = pressTexts().map(({ name, text }) => [name, ...shown(text, draftRecords(text))].join("\n"));
    expect(drafted.join("\n\n")).toMatchSnapshot();
  });
});

describe("any text", () => {
  const pieces = [
    "TLV-301",
    ", an allogeneic CAR T-cell therapy targeting CD19",
    " (ciltacabtagene autoleucel)",
    "The FDA has approved ",
    " for relapsed multiple myeloma",
    "first patient dosed in the Phase 1 trial in China",
    " overall response rate was 80% (8/10)",
    "median overall survival was not reached",
    "Invented Therapeutics, Inc. (Nasdaq: INVT) announced ",
    "Conditions\n",
    "Registration Number\nNCT99000372\n",
    "Inclusion Criteria\n",
    "Sex\nAll\nStatus\nRecruiting\nLead Sponsor\nX\nPhase\nPhase 1\n",
    "获批上市",
    ". ",
    "\n",
    "(",
    "😀",
    "5%",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join("")),
  );

  it("gives valid records whose evidence lies in the text and leads to values", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { records, evidence, unused } = draftRecords(text);
        for (const record of records) expect(validate(ModelRecord, record).ok).toBe(true);
        for (const { record, path, start, end } of evidence) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(
            resolvePointer(
              records.find(({ id }) => id === record),
              path,
            ),
          ).toBeDefined();
        }
        for (const { start, end } of unused) expect(start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
