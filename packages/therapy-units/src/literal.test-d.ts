import { describe, it } from "vitest";
import { convert, isUnit, type UnitCode } from "./index.ts";

describe("literal units", () => {
  it("of one kind compile", () => {
    convert(1, "mg/dL", "g/L");
    convert(1, "10*6{cells}/kg", "{cells}/g");
    convert(1, "{copies}/{cell}", "{copies}/{cells}");
    convert(1, "g{Hb}/dL", "g/L");
    convert(1, "10*6{CAR+ cells}/kg", "{CAR+ cells}/kg");
    const any: string = "{vg}";
    convert(1, any, "{cells}");
    convert(1, "{vg}", any);
    const code: UnitCode = any;
    convert(1, code, "{cells}/kg");
    if (isUnit(any)) convert(1, any, "mg");
  });

  it("of two kinds do not", () => {
    // @ts-expect-error vector genomes are no cells
    convert(1, "{vg}/kg", "{cells}/kg");
    // @ts-expect-error not every cell carries the receptor
    convert(1, "10*6{CAR+ cells}/kg", "10*6{cells}/kg");
    // @ts-expect-error what is counted is said once and not the other time
    convert(1, "{vg}/kg", "/kg");
    // @ts-expect-error a vector copy number is no multiplicity of infection
    convert(1, "{copies}/{cell}", "{vg}/{cell}");
    // @ts-expect-error a particle may be empty
    convert(1, "{vp}/mL", "{vg}/mL");
  });
});
