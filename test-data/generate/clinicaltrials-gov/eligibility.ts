/** Invented eligibility texts, with headings and numbering as in registries. */
import type { Random } from "../random.ts";

type Style = (index: number) => string;

const headings: readonly (readonly [string, string])[] = [
  ["Inclusion Criteria:", "Exclusion Criteria:"],
  ["INCLUSION CRITERIA", "EXCLUSION CRITERIA"],
  ["Key Inclusion Criteria (Part A):", "Key Exclusion Criteria (Part A):"],
  ["Patients must meet all of the following:", "Patients are not eligible if any applies:"],
  ["入选标准：", "排除标准："],
  ["Critères d'inclusion :", "Critères de non inclusion :"],
  ["Criterios de inclusión", "Criterios de exclusión"],
  ["Einschlusskriterien", "Ausschlusskriterien"],
  ["**Inclusion**", "**Exclusion**"],
  ["Inclusion Criteria", ""],
  ["", "Exclusions:"],
  ["", ""],
];

const styles: readonly Style[] = [
  () => "* ",
  () => "- ",
  () => "• ",
  (index) => `${index + 1}. `,
  (index) => `${index + 1}) `,
  (index) => `(${index + 1}) `,
  (index) => `${"abcdefghij"[index]}. `,
  (index) => `${["i", "ii", "iii", "iv", "v", "vi", "vii"][index]}) `,
  (index) => `${index + 1}、`,
  (index) => String.fromCodePoint(0x24_60 + index),
  (index) => `1.${index + 1} `,
  (index) => `* ${index + 1}. `,
  (index) => `\\* ${index + 1}\\. `,
  () => "",
];

const criteria: readonly string[] = [
  "Age \\>= 18 years and \\<= 75 years at consent",
  "Lanternocyte count ≥ 1.5 × 10^9/L without growth factors for 7 days",
  "ECOG 0-1 (or Karnofsky ≥ 70%)",
  "At least 2 prior lines, one of them: a) a CD7x antibody; b) an imid; or c) transplant",
  "No active infection requiring systemic treatment",
  "Creatinine clearance &gt; 45 mL/min\u00a0(Cockcroft-Gault)",
  "Known allergy to any component of the study product, e.g. DMSO, dextran 40",
  "Pregnant or nursing; a negative test is needed ≤ 72 h before dosing",
  "Prior gene therapy, including:\n\n  * any AAV vector\n  * any lentiviral vector within 15 years",
  "预期生存期≥12周",
  "Total antibody titer to AAV-Tarn7 above 1:50 [see 5.1.2]",
  "Note: rescreening is allowed once",
];

/** A text with two lists, in a style of headings and a style of markers. */
export function eligibilityText(random: Random): string {
  const [inclusion, exclusion] = random.pick(headings);
  const style = random.pick(styles);
  const gap = random.pick(["\n", "\n\n", "\r\n", "\n \n"]);
  const items = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, index) => `${style(index)}${random.pick(criteria)}${random.pick(["", ".", ";"])}`,
    );
  const lines = [inclusion, ...items(random.between(1, 6)), exclusion, ...items(random.between(1, 5))];
  return lines.filter((line) => line !== "").join(gap);
}

/** Makes a text of at least a number of characters. */
export function longEligibilityText(random: Random, length: number): string {
  const lines = ["Inclusion Criteria:", ""];
  let size = 0;
  for (let index = 1; size < length; index++) {
    const line = `${index}. ${random.pick(criteria)}`;
    size += line.length + 1;
    lines.push(line);
    if (index === 40) lines.push("", "Exclusion Criteria:", "");
  }
  return lines.join("\n");
}
