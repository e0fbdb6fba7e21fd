import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { extendVocabulary, withVocabularies, type ExtendedVocabulary } from "./extension.ts";
import { modalities, routes, Therapy, type Modality, type Route } from "./index.ts";

const ours = extendVocabulary(modalities, {
  prefix: "acme",
  terms: { "acme:fast": { label: "Fast", definition: "Fast.", broader: "car_t" } },
});

test("an extended vocabulary has the keys of both", () => {
  expectTypeOf(ours).toEqualTypeOf<ExtendedVocabulary<Modality, "acme:fast">>();
  expectTypeOf(ours.keys).toEqualTypeOf<readonly (Modality | "acme:fast")[]>();
});

test("a key without the prefix, or a wider term that is none, does not compile", () => {
  extendVocabulary(routes, {
    prefix: "acme",
    // @ts-expect-error the key has another prefix
    terms: { "other:port": { label: "Port", definition: "Port.", broader: "intravenous" } },
  });
  extendVocabulary(routes, {
    prefix: "acme",
    // @ts-expect-error no route has this key
    terms: { "acme:port": { label: "Port", definition: "Port.", broader: "intravenuos" } },
  });
  extendVocabulary(routes, {
    prefix: "acme",
    // @ts-expect-error a term of one's own is a kind of one that is there
    terms: { "acme:port": { label: "Port", definition: "Port." } },
  });
});

test("only the fields that hold the vocabulary's terms are widened", () => {
  const schema = withVocabularies(Therapy, [ours]);
  type Record = z.output<typeof schema>;
  expectTypeOf<Record["modality"]>().toEqualTypeOf<Modality | "acme:fast">();
  expectTypeOf<NonNullable<Record["routes"]>[number]>().toEqualTypeOf<Route>();
  expectTypeOf<Record["id"]>().toEqualTypeOf<Therapy["id"]>();
  expectTypeOf<Therapy>().toExtend<Record>();
});
