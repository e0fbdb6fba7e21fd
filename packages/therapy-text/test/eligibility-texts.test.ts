/**
 * Eligibility texts: invented ones with unusual headings, whose trees are files in `test/eligibility/`, and real ones, whose
 * criteria were counted by hand.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eligibilityTexts } from "../../../test-data/index.ts";
import { type EligibilityPart, listCriteria, splitEligibility } from "@org/therapy-text/eligibility";
import { present } from "../../../testing/shared-data.ts";
import { expectNoGaps } from "./parts.ts";
import { realEligibilityTexts } from "./real-texts.ts";

/** Formats a part and those below it, one per line. */
function shown({ kind, section, negated, marker, content, parts }: EligibilityPart, indent = ""): string {
  const item =
    marker === undefined ? "" : ` ${marker.style}${marker.ordinal === undefined ? "" : ` ${marker.ordinal}`}`;
  const line = `${indent}${kind} ${section}${negated ? " negated" : ""}${item}: ${content}`;
  return [line, ...parts.map((part) => shown(part, `${indent}  `))].join("\n");
}

describe("invented eligibility criteria", () => {
  test.each(eligibilityTexts().map(({ name, text }) => [name, text] as const))(
    "%s: is split without gaps, as its file shows",
    async (name, text) => {
      const parts = splitEligibility(text);
      expectNoGaps(text);
      expect(listCriteria(parts)).not.toEqual([]);
      await expect(`${parts.map((part) => shown(part)).join("\n")}\n`).toMatchFileSnapshot(`eligibility/${name}.txt`);
    },
  );
});

describe.skipIf(!present)("the real eligibility texts of ../shared", () => {
  const texts = realEligibilityTexts();

  test("are split without gaps: every twentieth", () => {
    for (const [index, text] of [...texts.values()].entries()) if (index % 20 === 0) expectNoGaps(text);
  });

  // A reader counts the criteria of these two as inclusion criteria, although the text does not state the section.
  const unspecified = ["NCT02782117", "NCT03017976"];

  test.each(["eligibility-counts.tsv", "eligibility-counts-held-out.tsv"])(
    "have the numbers of criteria that were counted by hand in %s",
    (file) => {
      const [, ...rows] = readFileSync(new URL(file, import.meta.url), "utf8")
        .trimEnd()
        .split("\n");
      const counted = rows.map((row) => row.split("\t").slice(0, 3).join(" "));
      const split = rows.map((row) => {
        const [nct = ""] = row.split("\t");
        const parts = splitEligibility(texts.get(nct) ?? "");
        const inclusion = listCriteria(parts, unspecified.includes(nct) ? "unspecified" : "inclusion");
        return `${nct} ${inclusion.length} ${listCriteria(parts, "exclusion").length}`;
      });
      expect(split).toEqual(counted);
    },
  );
});
