/** The text export of EUCTR, and two country records of one trial merged. All content is invented. */
// cspell:ignore organisation meddra Ensayo -- words of the registry
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Trial } from "@org/therapy-model";
import { mergeTrials } from "../merge/merge-trials.ts";
import { read } from "./record.ts";
import { parseText } from "./text.ts";

const products = `D.IMP: 1
D.1.2 and D.1.3 IMP Role: Test
D.3.1 Product name: Verilucel
D.3.7 Routes of administration for this IMP:
Intravenous use
D.3.8 to D.3.10 IMP Identification Details (Active Substances)
D.3.9.2 Current sponsor code: VRL-204
D.3.9.4 EV Substance Code: SUB999991
D.3.9.2 Current sponsor code: VRL-205
D.3.11 The IMP contains an
D.3.11.1 Active substance of chemical origin: No`;

const spanish = `Summary
EudraCT Number: 2031-000412-18
National Competent Authority: Spain - AEMPS
Trial Status: Ongoing
Date on which this record was first entered in the EudraCT database: 2031-02-03

A. Protocol Information
A.1 Member State Concerned: Spain - AEMPS
A.2 EudraCT number: 2031-000412-18
A.3 Full title of the trial: A trial of verilucel
A.3 Full title of the trial (es): Ensayo de verilucel
A.8 EMA Decision number of Paediatric Investigation Plan:

B. Sponsor Information
Sponsor 1
B.1.1 Name of Sponsor: Verilis
B.1.3.4\tCountry: Spain
B.4 Source(s) of Monetary or Material Support for the clinical trial:
B.4.1 Name of organisation providing support: Verilis Fund
B.4.2 Country: Spain

D. IMP Identification
${products}

E. General Information on the Trial
E.1.1 Medical condition(s) being investigated: Lymphoma
MedDRA Classification
E.1.3 Condition being studied is a rare disease: Yes
E.3 Principal inclusion criteria: 1. Adults: 18 years or more
2. Consent
E.8.6.3 If E.8.6.1 or E.8.6.2 are Yes, specify the regions in which trial sites are planned:
Spain
United States
F.4.2.2 In the whole clinical trial: 42

N. Review by the Competent Authority or Ethics Committee in the country concerned
N. Competent Authority Decision: Authorised
N. Ethics Committee Opinion: Reason(s) for unfavourable opinion:
`;

const swedish = spanish
  .replaceAll("Spain - AEMPS", "Sweden - MPA")
  .replace("A.3 Full title of the trial (es): Ensayo de verilucel\n", "")
  .replace("In the whole clinical trial: 42", "In the whole clinical trial: 45")
  .replace("N. Competent Authority Decision: Authorised", "P. End of Trial Status: Completed");

function readText(text: string): Trial[] {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value.map((document) => {
    const result = read(document);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  });
}

test("fields have the names of ctrdata; lists, repeated fields and continued lines are read", () => {
  const parsed = parseText(spanish);
  expect(parsed.ok && parsed.value).toEqual([
    expect.objectContaining({
      x5_trial_status: "Ongoing",
      a3_full_title_of_the_trial_es: "Ensayo de verilucel",
      b1_sponsor: [
        {
          _b1_sponsor: "1",
          b11_name_of_sponsor: "Verilis",
          b134_country: "Spain",
          b4_sources_of_monetary_or_material_support: [
            { b41_name_of_organisation_providing_support: "Verilis Fund", b42_country: "Spain" },
          ],
        },
      ],
      dimp: [
        expect.objectContaining({
          d37_routes_of_administration_for_this_imp: "Intravenous use",
          d38_imp_identification_details: [
            { d392_current_sponsor_code: "VRL-204", d394_ev_substance_code: "SUB999991" },
            { d392_current_sponsor_code: "VRL-205" },
          ],
          d3111_active_substance_of_chemical_origin: "No",
        }),
      ],
      e12_meddra_classification: [{ e13_condition_being_studied_is_a_rare_disease: "Yes" }],
      e3_principal_inclusion_criteria: "1. Adults: 18 years or more\n2. Consent",
      e863_trial_sites_planned_in: "Spain United States",
      n_competent_authority_decision: "Authorised",
    }),
  ]);
});

test("the country records of one trial are read from one text and merged", () => {
  const [spain, sweden, ...others] = readText(`${spanish}\n${swedish}`);
  expect(others).toEqual([]);
  const { trial, fields } = mergeTrials([
    { source: "source:es", trial: spain! },
    { source: "source:se", trial: sweden! },
  ]);
  const relations = new Map(fields.map(({ field, relation }) => [field, relation]));
  expect(relations.get("officialTitle")).toBe("agrees");
  expect(relations.get("enrollment.count")).toBe("differs");
  expect(relations.get("conductStatus")).toBe("only");
  expect(trial.byCountry).toMatchObject([
    { country: "ES", authority: "AEMPS" },
    { country: "SE", authority: "MPA" },
  ]);
  expect(trial.enrollment?.count, "that of the first source").toBe(42);
});

test.each(["", "a text", "Summary", "Summary\n\n"])("a text without a record is an issue: %j", (text) => {
  expect(parseText(text)).toMatchObject({ ok: false, issues: [{ path: [] }] });
});

test("no text throws, and lists are lists whatever the labels are", () => {
  const lines = ["Summary", "Sponsor 1", "D.IMP: 1", "B.1 Sponsor: x", "D.IMP: x", "B.4.1 x: y", "E.1.2 a: b", ""];
  const more = ["MedDRA Classification", "D imp: x", "E.12 MedDRA classification: z", "A.: x", "N. : y", ...lines];
  const texts = fc.array(fc.oneof(fc.constantFrom(...more), fc.string()), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (all) => {
      const parsed = parseText(all.join("\n"));
      return !parsed.ok || parsed.value.every((each) => typeof read(each).ok === "boolean");
    }),
  );
});
