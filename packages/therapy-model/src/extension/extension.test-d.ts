import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { extendVocabulary, withVocabularies, type ExtendedVocabulary } from "./extension.ts";
import { modalities, routes, Therapy, type Modality, type Route } from "../entries/index.ts";

const extended = extendVocabulary(modalities, {
  prefix: "acme",
  terms: { "acme:fast": { label: "Fast", definition: "Fast.", broader: ["car_t"] } },
});

test("an extended vocabulary has the keys of both", () => {
  expectTypeOf(extended).toEqualTypeOf<ExtendedVocabulary<Modality, "acme:fast">>();
  expectTypeOf(extended.keys).toEqualTypeOf<readonly (Modality | "acme:fast")[]>();
});

test("a key without the prefix, or an unknown broader term, does not compile", () => {
  extendVocabulary(routes, {
    prefix: "acme",
    // @ts-expect-error the key has another prefix
    terms: { "other:port": { label: "Port", definition: "Port.", broader: ["intravenous"] } },
  });
  extendVocabulary(routes, {
    prefix: "acme",
    // @ts-expect-error no route has this key
    terms: { "acme:port": { label: "Port", definition: "Port.", broader: ["intravenuos"] } },
  });
  extendVocabulary(routes, {
    prefix: "acme",
    // @ts-expect-error a custom term requires a broader term
    terms: { "acme:port": { label: "Port", definition: "Port." } },
  });
});

test("only the fields that hold the vocabulary's terms are widened", () => {
  const schema = withVocabularies(Therapy, [extended]);
  type Record = z.output<typeof schema>;
  expectTypeOf<Record["modality"]>().toEqualTypeOf<Modality | "acme:fast">();
  expectTypeOf<NonNullable<Record["routes"]>[number]>().toEqualTypeOf<Route>();
  expectTypeOf<Record["id"]>().toEqualTypeOf<Therapy["id"]>();
  expectTypeOf<Therapy>().toExtend<Record>();
});
