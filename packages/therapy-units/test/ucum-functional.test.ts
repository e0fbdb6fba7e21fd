import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { convertDigits, divide, isUnit, multiply } from "../src/entries/index.ts";
import { displayName } from "../src/text/names.ts";

const file = fileURLToPath(new URL("../../../../shared/data/ucum/UcumFunctionalTests.xml", import.meta.url));
const hasFile = existsSync(file);
const xml = hasFile ? readFileSync(file, "utf8").replace(/<!--[\s\S]*?-->/g, "") : "";

function cases(section: string): Record<string, string>[] {
  const body = new RegExp(`<${section}>([\\s\\S]*?)</${section}>`).exec(xml)?.[1] ?? "";
  return [...body.matchAll(/<case\b([^>]*)>/g)].map(([, text]) =>
    Object.fromEntries(
      [...text!.matchAll(/(\w+)="([^"]*)"/g)].map(([, k, v]) => [
        k!,
        v!.replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n))),
      ]),
    ),
  );
}

describe.skipIf(!hasFile)("UCUM functional tests (needs ../shared/data/ucum/UcumFunctionalTests.xml)", () => {
  it("validation", () => {
    const all = cases("validation");
    const wrong = all.filter((c) => isUnit(c["unit"]!) !== (c["valid"] === "true"));
    console.log(`validation ${all.length - wrong.length}/${all.length}`);
    expect(wrong).toEqual([]);
    expect(all).toHaveLength(529);
  });

  it("display names", () => {
    const all = cases("displayNameGeneration");
    const wrong = all.filter((c) => displayName(c["unit"]!) !== c["display"]);
    console.log(`display names ${all.length - wrong.length}/${all.length}`);
    expect(wrong).toEqual([]);
    expect(all).toHaveLength(9);
  });

  it("conversion", () => {
    const all = cases("conversion");
    const wrong = all.filter((c) => {
      const outcome = c["outcome"]!;
      const digits = outcome
        .replace(/e.*/, "")
        .replace(/\D/g, "")
        .replace(/^0+/, "")
        .replace(/(?<=^\d{15,}?)0+$/, "").length;
      const got = convertDigits(c["value"]!, c["srcUnit"]!, c["dstUnit"]!, digits);
      return !got.ok || (got.value !== outcome && Number(got.value) !== Number(outcome));
    });
    console.log(`conversion ${all.length - wrong.length}/${all.length}`);
    expect(wrong).toEqual([]);
    expect(all).toHaveLength(30);
  });

  it.each([
    ["multiplication", multiply, 2],
    ["division", divide, 3],
  ] as const)("%s", (section, operation, count) => {
    const all = cases(section);
    const wrong = all.filter((c) => {
      const result = operation({ value: c["v1"]!, unit: c["u1"]! }, { value: c["v2"]!, unit: c["u2"]! });
      if (!result.ok) return true;
      const digits = c["vRes"]!.replace(/^[0.]+/, "").replace(/\D/g, "").length;
      const got = convertDigits(result.value.value, result.value.unit, c["uRes"]! || "1", digits);
      return !got.ok || Number(got.value) !== Number(c["vRes"]);
    });
    console.log(`${section} ${all.length - wrong.length}/${all.length}`);
    expect(wrong).toEqual([]);
    expect(all).toHaveLength(count);
  });
});
