import { expectTypeOf, test } from "vitest";
import { eudract, nct, schemes, type NctId, type Scheme, type SchemeKey } from "../entries/index.ts";
import type { EuCtId } from "../schemes/eu-ct.ts";

test("an identifier is a template-literal type", () => {
  const value: string = "NCT03758417";
  if (nct.is(value)) expectTypeOf(value).toEqualTypeOf<NctId>();
  expectTypeOf<NctId>().toEqualTypeOf<`NCT${string}`>();
  expectTypeOf<"2022-501417-31-00">().toExtend<EuCtId>();
  // @ts-expect-error: the number of another registry
  const wrong: NctId = "ISRCTN12949496";
  void wrong;
});

test("the parts are the fields of the form", () => {
  const parsed = eudract.parse("2008-005144-16");
  if (parsed.ok) {
    expectTypeOf(parsed.value.parts.year).toEqualTypeOf<string>();
    expectTypeOf(parsed.value.parts.country).toEqualTypeOf<string | undefined>();
    // @ts-expect-error: no such part
    void parsed.value.parts.phase;
  }
  // @ts-expect-error: a part is missing
  void (() => nct.format({}));
});

test("the table contains every scheme by its key", () => {
  expectTypeOf<"nct" | "eu_ct" | "nmpa_acceptance">().toExtend<SchemeKey>();
  expectTypeOf(schemes.nct.forms).toEqualTypeOf<readonly "NCT<serial:08>"[]>();
  expectTypeOf(schemes.nct).toExtend<Pick<Scheme<"NCT<serial:08>">, "parse">>();
});
