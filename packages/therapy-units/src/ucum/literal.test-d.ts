import { describe, it } from "vitest";
import { convert, isUnit, type UnitCode } from "../entries/index.ts";

describe("literal units", () => {
  it("of the same kind compile", () => {
    convert(1, "{vector genomes}", "{vg}");
    convert(1, "{ffu}/mL", "{FFU}/mL");
    convert(1, "mg/dL", "g/L");
    convert(1, "10*6{cells}/kg", "{cells}/g");
    convert(1, "{copies}/{cell}", "{copies}/{cells}");
    convert(1, "g{Hb}/dL", "g/L");
    convert(1, "10*6{CAR+ cells}/kg", "{CAR+ cells}/kg");
    convert(1, "{CAR-positive cells}", "{CAR+ cells}");
    convert(1, "10*6{CAR-positive T cells}/kg", "{CAR+ T cells}/kg");
    convert(1, "{CAR-T cells}", "{CAR T cells}");
    const any: string = "{vg}";
    convert(1, any, "{cells}");
    convert(1, "{vg}", any);
    const code: UnitCode = any;
    convert(1, code, "{cells}/kg");
    if (isUnit(any)) convert(1, any, "mg");
  });

  it("of different kinds do not compile", () => {
    // @ts-expect-error vector genomes are not cells
    convert(1, "{vg}/kg", "{cells}/kg");
    // @ts-expect-error not every cell carries the receptor
    convert(1, "10*6{CAR+ cells}/kg", "10*6{cells}/kg");
    // @ts-expect-error one unit states what it counts, the other does not
    convert(1, "{vg}/kg", "/kg");
    // @ts-expect-error a vector copy number is not a multiplicity of infection
    convert(1, "{copies}/{cell}", "{vg}/{cell}");
    // @ts-expect-error a particle may be empty
    convert(1, "{vp}/mL", "{vg}/mL");
  });
});
