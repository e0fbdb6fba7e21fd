/** The limits of laboratory values that rules take from CTCAE. */
import { rows } from "../../../../testing/shared-data.ts";
import { type Comparison, notVerified, type Row, type VerificationTable } from "../../../../testing/verification.ts";
import { gradedLimits as limits } from "../../../therapy-rules/src/eligibility/facts.ts";

/** Where CTCAE grades a measurement, and the words of the limit, `#` for the number. */
const gradings: { readonly [measurement: string]: readonly [term: string, grade: string, words: string] } = {
  neutrophil_count: ["Neutrophil count decreased", "grade4", "<# x 10e9 /L"],
  platelet_count: ["Platelet count decreased", "grade4", "<# x 10e9 /L"],
  lymphocyte_count: ["Lymphocyte count decreased", "grade4", "<# x 10e9 /L"],
  white_blood_cell_count: ["White blood cell decreased", "grade4", "<# x 10e9 /L"],
  hemoglobin: ["Anemia", "grade3", "<# g/L"],
};

function claims(): Row[] {
  return Object.entries(limits).map(([measurement, { value, unit }]) => {
    return { measurement, value: String(value), unit };
  });
}

/** The table of graded limits. */
export const gradedLimits: VerificationTable = {
  file: "graded-limits.tsv",
  claimed: ["measurement", "value", "unit"],
  found: ["ctcae_term", "ctcae_grade"],
  claims,
  verify: () => {
    const table = rows("data/reference/ctcae/ctcae-v5.lab-grading.admiral.tsv");
    const grades = new Map(table.map((row) => [row["term"], row]));
    return claims().map((row): Row & Comparison => {
      const [term = "", grade = "", words = ""] = gradings[row["measurement"]!] ?? [];
      // CTCAE writes counts with one decimal.
      const forms = [row["value"]!, Number(row["value"]).toFixed(1)].map((value) => words.replace("#", value));
      const isFound = term !== "" && forms.some((form) => grades.get(term)?.[grade]?.includes(form));
      const found = { ctcae_term: term, ctcae_grade: grade.replace("grade", "") };
      return { ...row, ...found, source: "ctcae-5.0", compared: "limit", result: isFound ? "found" : notVerified };
    });
  },
};
