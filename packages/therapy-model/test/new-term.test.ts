/** The scaffold writes a term where its kind is, and changes nothing else. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { vocabularyFiles, vocabularyFolder } from "../scripts/vocabularies/files.ts";
import { addTerm, type NewTerm, type NewTermResult } from "../scripts/vocabularies/new-term.ts";

const phases = readFileSync(new URL("trial/phase.yaml", vocabularyFolder), "utf8");
const term: NewTerm = {
  key: "phase_2c",
  label: "Phase 2c",
  labelZh: "IIc期",
  definition: "The last part of phase 2.",
  broader: ["phase_2"],
  synonyms: ["Phase IIc"],
  synonymsZh: ["2c期"],
  codes: ["ncit=C99999"],
};

function textOf(result: NewTermResult): string {
  return result.ok ? result.text : result.message;
}

test("a new term follows the last one of the same parent, and nothing else changes", () => {
  const block = `  phase_2c:
    label: Phase 2c
    label_zh: IIc期
    broader:
      - phase_2
    synonyms:
      - Phase IIc
    synonyms_zh:
      - 2c期
    codes:
      ncit: C99999
    definition: The last part of phase 2.
`;
  const commented = phases.replace("  phase_2_3:\n", "  # Spans.\n  phase_2_3:\n");
  const text = textOf(addTerm(commented, term));
  expect(text.replace(block, "")).toBe(commented);
  expect(text.indexOf("  phase_2b:")).toBeLessThan(text.indexOf(block));
  expect(text.indexOf(block)).toBeLessThan(text.indexOf("  phase_2_3:"));
});

test("a text that other readers of YAML take for a number or a boolean is in quotes", () => {
  const text = textOf(
    addTerm(phases, { ...term, label: "1.0", labelZh: "no", synonyms: ["a: b"], codes: ["orphanet=544"] }),
  );
  for (const line of ['label: "1.0"', 'label_zh: "no"', '- "a: b"', 'orphanet: "544"']) expect(text).toContain(line);
});

test("every file is written as it was read", () => {
  const changed = vocabularyFiles().filter((file) => {
    const text = readFileSync(new URL(file, vocabularyFolder), "utf8");
    const added = addTerm(text, { ...term, key: "zzz", broader: [], synonyms: [], synonymsZh: [], codes: [] });
    return !added.ok || !added.text.startsWith(text);
  });
  expect(changed).toEqual([]);
});

test.each([
  ["a key that is there", { key: "phase_2" }, "there is a term phase_2 already"],
  ["a parent that is not there", { broader: ["phase_22"] }, "no term has the key phase_22, so it cannot be broader"],
  ["a code without its system", { codes: ["C1"] }, "expected a code such as ncit=C15600, found C1"],
])("%s is refused in a sentence", (_, change, message) => {
  expect(addTerm(phases, { ...term, ...change })).toEqual({ ok: false, message });
});
