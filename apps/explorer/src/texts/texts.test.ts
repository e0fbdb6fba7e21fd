import { expect, test } from "vitest";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

test("the texts of both languages have the same values to fill in", () => {
  const values = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
  for (const [key, text] of Object.entries(en)) expect(values(zh[key as keyof typeof en]), key).toEqual(values(text));
});
