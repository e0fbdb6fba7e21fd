import { expect, test } from "vitest";
import { present, text } from "../../../../testing/shared-data.ts";
import { isShortNameOf } from "./short-name.ts";

/** Short names that stand beside the full name of the same product in trial records and announcements. */
const pairs: readonly (readonly [short: string, inn: string])[] = [
  ["anito-cel", "anitocabtagene autoleucel"],
  ["azer-cel", "azercabtagene zapreleucel"],
  ["cilta-cel", "ciltacabtagene autoleucel"],
  ["eque-cel", "equecabtagene autoleucel"],
  ["obe-cel", "obecabtagene autoleucel"],
  ["prula-cel", "prulacabtagene leucel"],
  ["relma-cel", "relmacabtagene autoleucel"],
  ["zamto-cel", "zamtocabtagene autoleucel"],
  ["zola-cel", "zolacabtagene autoleucel"],
  ["zugo-cel", "zugocabtagene geleucel"],
];

test.each(pairs)("%s is a short name of %s and of no other", (short, inn) => {
  expect(pairs.filter(([, other]) => isShortNameOf(short, other))).toEqual([[short, inn]]);
  expect(isShortNameOf(short.toUpperCase(), inn)).toBe(true);
});

test.runIf(present)("each of them is in use", () => {
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
])("%s is no short name of %s: %s", (short, inn) => expect(isShortNameOf(short, inn)).toBe(false));
