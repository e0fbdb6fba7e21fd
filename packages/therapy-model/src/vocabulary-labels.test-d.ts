import { expectTypeOf, test } from "vitest";
import type { modalityLabels } from "./gen/labels/zh-hans/modality.ts";
import type { Delivery, Modality, VocabularyLabels } from "./index.ts";

test("labels are those of the vocabulary's terms, each of them", () => {
  expectTypeOf<typeof modalityLabels>().toEqualTypeOf<VocabularyLabels<Modality>>();
});

test("a term without a label, or a label without a term, does not compile", () => {
  const [label, language, vocabulary] = [{ label: "…" }, "zh-Hans", "delivery"];
  const missing: VocabularyLabels<Delivery> = {
    language,
    vocabulary,
    // @ts-expect-error none has no label
    terms: { ex_vivo: label, in_vivo: label },
  };
  const unknown: VocabularyLabels<Delivery> = {
    language,
    vocabulary,
    // @ts-expect-error no delivery has this key
    terms: { ex_vivo: label, in_vivo: label, none: label, on_vivo: label },
  };
  expectTypeOf(missing).toEqualTypeOf(unknown);
});
