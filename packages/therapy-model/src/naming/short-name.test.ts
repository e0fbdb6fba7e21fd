import { expect, test } from "vitest";
import { present, text } from "../../../../testing/shared-data.ts";
import { readRows } from "../../../../testing/verification.ts";
import { isShortNameOf } from "./short-name.ts";

/** Short names that are used beside the full name of the same product in trial records and announcements. */
const pairs = readRows("short-names.tsv").map(({ short = "", inn = "" }) => [short, inn] as const);

test("there are ten short names", () => expect(pairs).toHaveLength(10));

test.each(pairs)("%s is a short name of %s and of no other", (short, inn) => {
  expect(pairs.filter(([, other]) => isShortNameOf(short, other))).toEqual([[short, inn]]);
  expect(isShortNameOf(short.toUpperCase(), inn)).toBe(true);
});

test.skipIf(!present)("each of them is in use in the trials and documents of ../shared", () => {
  const words = ["data/cart-trials/snapshots__2026-08-22__trials.csv", "seeds/004_10d2f074dbc1ccc8.txt"]
    .map((name) => text(name).toLowerCase())
    .join(" ");
  expect(pairs.filter(([short, inn]) => !words.includes(short) || !words.includes(inn.split(" ")[0] ?? ""))).toEqual(
    [],
  );
});

test.each([
  ["arsa-cel", "atidarsagene autotemcel", "what is in use but not derived from the name"],
  ["ci-cel", "ciltacabtagene autoleucel", "fewer than three letters"],
  ["ciltaca-cel", "ciltacabtagene autoleucel", "letters of the infix"],
  ["cilta", "ciltacabtagene autoleucel", "without -cel"],
  ["ona-cel", "onasemnogene abeparvovec", "the name of a gene therapy"],
  ["eque-cel", "", "nothing"],
])("%s is not a short name of %s: %s", (short, inn) => expect(isShortNameOf(short, inn)).toBe(false));
