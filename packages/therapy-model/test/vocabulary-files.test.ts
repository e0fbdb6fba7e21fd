/** The generated vocabularies are those of the YAML files, and a file that is not of the form is refused with the place. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { vocabularyModules } from "../scripts/generate-vocabularies.ts";
import { checkTexts, readVocabularies } from "../scripts/vocabularies/files.ts";
import { formatProblem } from "../scripts/vocabularies/source.ts";
import { writeModules } from "../scripts/vocabularies/write.ts";

const head = `id: size
title: Size
definition: How large a thing is.
terms:
`;
const large = `  large:
    label: Large
    label_zh: 大
    synonyms:
      - Big
    codes:
      ncit: C49508
    definition: Larger than most.
`;
const huge = `  huge:
    label: Huge
    label_zh: 巨大
    broader:
      - large
    definition: Larger than nearly all.
`;
const whole = head + large + huge;

const committed = readVocabularies();

/** The problems of one file, as they are printed. */
function problemsOf(text: string): string[] {
  return checkTexts(new Map([["shared/size.yaml", text]])).problems.map(formatProblem);
}

describe("vocabulary files", () => {
  test("have no problem", () => {
    expect(committed.problems.map(formatProblem)).toEqual([]);
  });

  test("are generated (otherwise run pnpm generate)", () => {
    const current = (file: URL): string | undefined => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
    const stale = [...vocabularyModules()].filter(([file, text]) => current(file) !== text).map(([file]) => file.href);
    expect(stale).toEqual([]);
  });
});

describe("a vocabulary file", () => {
  const modules = (text: string): ReadonlyMap<string, string> => {
    return writeModules(checkTexts(new Map([["shared/size.yaml", text]])).vocabularies);
  };

  test("becomes a constant, a type, a schema and a table of labels", () => {
    expect(problemsOf(whole)).toEqual([]);
    const made = modules(whole);
    expect(made.get("vocabularies/size.ts")).toContain("export const sizes = /* @__PURE__ */ vocabulary({");
    expect(made.get("vocabularies/size.ts")).toContain("export type Size = TermKey<typeof sizes>;");
    expect(made.get("vocabularies/size.ts")).toContain(
      `    huge: { label: "Huge", definition: "Larger than nearly all.", broader: ["large"] },`,
    );
    expect(made.get("labels/zh-hans/size.ts")).toContain(`    large: {"label":"大"},`);
    expect(made.get("vocabularies.ts")).toContain(`  ["size", sizes],`);
  });

  test("keeps every scalar as text", () => {
    const text = whole.replace("  huge:", "  NO:").replace("label: Huge", "label: 1.0").replace("- Big", "- yes");
    expect(problemsOf(text)).toEqual([]);
    const made = modules(text).get("vocabularies/size.ts");
    expect(made).toContain(`    NO: { label: "1.0"`);
    expect(made).toContain(`synonyms: ["yes"]`);
  });

  test.each([
    [
      "an unknown field",
      "    label: Huge",
      "    labl: Huge",
      '14:5: unknown field "labl"; expected one of label, label_zh,',
    ],
    [
      "an unknown field of the head",
      "title: Size",
      "name: Size",
      '2:1: unknown field "name"; expected one of id, title,',
    ],
    ["a term without a definition", "    definition: Larger than most.\n", "", "5:3: the term large has no definition"],
    ["a term without a Chinese label", "    label_zh: 大\n", "", "5:3: the term large has no label_zh"],
    ["a key that is there twice", "  huge:", "  large:", "13:3: Map keys must be unique"],
    ["a key of other characters", "  huge:", "  A b:", '13:3: expected a key of letters, digits, _ and -, found "A b"'],
    ["an empty text", "label_zh: 大", "label_zh:", "7:14: label_zh is empty"],
    ["an empty synonym", "- Big", '- ""', "9:9: synonyms is empty"],
    ["a padded text", "label: Large", 'label: " Large"', "6:12: expected label in one line without spaces around it"],
    ["a text for a list", "\n      - large", " large", '16:14: expected a list as broader, found the text "large"'],
    ["an unknown parent", "- large", "- lareg", "17:9: expected the key of a term as broader, found lareg"],
    ["a cycle", "- large", "- huge", "17:9: huge is broader than itself, by way of huge"],
    ["a shared name", "label: Huge", "label: big", '14:12: "big" is also a name of large'],
    ["a shared Chinese name", "巨大", "大", '15:15: "大" is also a name of large'],
    ["an unknown code system", "ncit:", "ncitt:", "11:14: expected a code system (ncit, mondo,"],
    ["a code of another form", "C49508", "49508", "11:13: expected a code of ncit such as C15600, found 49508"],
    ["an anchor", "label: Large", "label: &l Large", "6:15: expected no anchor, found &l"],
    ["an alias", "- large", "- *l", "17:9: expected a text as broader, found an alias"],
    ["a wrong id", "id: size", "id: sise", "1:5: expected the name of the file, size, found sise"],
    ["broken YAML", "synonyms:", "synonyms: [", "9:7: "],
  ])("is refused with %s", (_, from, to, expected) => {
    const at = whole.lastIndexOf(from);
    const problems = problemsOf(whole.slice(0, at) + to + whole.slice(at + from.length));
    expect(problems.join("\n")).toContain(`vocabularies/shared/size.yaml:${expected}`);
  });

  test("may lack Chinese labels where its head makes them optional", () => {
    const partly = whole.replace("terms:", "label_zh: optional\nterms:").replace("    label_zh: 大\n", "");
    expect(problemsOf(partly)).toEqual([]);
    const labels = modules(partly).get("labels/zh-hans/size.ts");
    expect(labels).toContain(": VocabularyLabels<Size> = {");
    expect(labels).toContain(`    huge: {"label":"巨大"},`);
    expect(labels).not.toContain("    large:");
    expect(problemsOf(partly.replace("optional", "absent"))).toEqual([
      "vocabularies/shared/size.yaml:4:11: expected optional, found absent",
    ]);
  });

  test("is refused where two terms have one code, or a parent is also a parent of another", () => {
    const coded = whole.replace("    broader:", "    codes:\n      ncit: C49508\n    broader:");
    expect(problemsOf(coded)).toEqual([
      "vocabularies/shared/size.yaml:17:13: ncit C49508 is also the code of large; write it as a close mapping of both",
    ]);
    const third = `  giant:\n    label: Giant\n    label_zh: 超大\n    broader:\n      - huge\n      - large\n    definition: Larger still.\n`;
    expect(problemsOf(whole + third)).toEqual([
      "vocabularies/shared/size.yaml:24:9: large is broader than huge, which giant lists, too; remove large",
    ]);
  });

  test("shows a longer cycle at each of its terms", () => {
    const cyclic = whole.replace("    synonyms:\n      - Big\n", "    broader:\n      - huge\n");
    expect(problemsOf(cyclic)).toHaveLength(2);
  });
});
