import { describe, expect, test } from "vitest";
import { formatFragment, parseFragment } from "./fragment.ts";

describe("a fragment", () => {
  test("has the tab and the fields", async () => {
    const fields = new Map([["quantity", "2.0 mg/dL & more"]]);
    const fragment = await formatFragment({ tab: "convert", fields });
    expect(fragment).toBe("convert?quantity=2.0+mg%2FdL+%26+more");
    expect(await parseFragment(`#${fragment}`)).toEqual({ tab: "convert", fields });
  });

  test("compresses long texts", async () => {
    const fields = new Map([["text", "细胞 therapy\n".repeat(500)]]);
    const fragment = await formatFragment({ tab: "bench", fields });
    expect(fragment.length).toBeLessThan(200);
    expect(await parseFragment(fragment)).toEqual({ tab: "bench", fields });
  });

  test("leaves out what cannot be decompressed", async () => {
    expect(await parseFragment("#bench?text.=!!&lang=zh")).toEqual({ tab: "bench", fields: new Map([["lang", "zh"]]) });
  });

  test("may be empty", async () => {
    expect(await parseFragment("")).toEqual({ tab: "", fields: new Map() });
  });
});
