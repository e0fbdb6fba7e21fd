import { expectTypeOf, test } from "vitest";
import type { labels as modalityLabels } from "../gen/labels/zh-hans/modality.ts";
import type { ModificationSetting, Modality } from "../entries/index.ts";
import type { CompleteVocabularyLabels, VocabularyLabels } from "../entries/vocabulary.ts";

test("labels have every term of the vocabulary", () => {
  expectTypeOf<typeof modalityLabels>().toEqualTypeOf<CompleteVocabularyLabels<Modality>>();
  expectTypeOf<CompleteVocabularyLabels<Modality>>().toExtend<VocabularyLabels<Modality>>();
});

test("a term without a label, or a label without a term, does not compile", () => {
  const [label, language, vocabulary] = [{ label: "…" }, "zh-Hans", "modificationSetting"];
  const missing: CompleteVocabularyLabels<ModificationSetting> = {
    language,
    vocabulary,
    // @ts-expect-error none has no label
    terms: { ex_vivo: label, in_vivo: label },
  };
  const unknown: CompleteVocabularyLabels<ModificationSetting> = {
    language,
    vocabulary,
    // @ts-expect-error no modification setting has this key
    terms: { ex_vivo: label, in_vivo: label, none: label, on_vivo: label },
  };
  expectTypeOf(missing).toEqualTypeOf(unknown);
});
