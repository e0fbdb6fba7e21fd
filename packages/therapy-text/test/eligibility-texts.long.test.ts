/** All real eligibility texts, and many arbitrary ones, are split without gaps. */
import { expect, test } from "vitest";
import { present } from "../../../testing/shared-data.ts";
import { checkAnyText, expectNoGaps } from "./parts.ts";
import { realEligibilityTexts } from "./real-texts.ts";

test("any text is split without gaps", () => checkAnyText(2000));

test.skipIf(!present)("all real eligibility texts of ../shared are split without gaps", () => {
  const texts = realEligibilityTexts();
  for (const text of texts.values()) expectNoGaps(text);
  expect(texts.size).toBe(1056);
});
