/** Labels of terms in simplified Chinese. Each table is loaded on demand. */
import { loaders } from "../../gen/labels/zh-hans.ts";
import type { VocabularyLabels } from "../../vocabulary/vocabulary-labels.ts";

/** The ids of the vocabularies with Chinese labels. */
export const labeledVocabularies: readonly string[] = /* @__PURE__ */ Object.keys(loaders);

/**
 * Loads the Chinese labels of a vocabulary by its id. Returns `undefined` if the vocabulary has no labels.
 *
 * @example
 * ```ts
 * import { loadLabels } from "@org/therapy-model/labels/zh-hans";
 *
 * const labels = await loadLabels("sex_eligibility");
 * labels?.terms["female"]?.label; // => "女性"
 * ```
 */
export async function loadLabels(vocabulary: string): Promise<VocabularyLabels | undefined> {
  return Object.hasOwn(loaders, vocabulary) ? loaders[vocabulary]!() : undefined;
}

/**
 * Loads the Chinese labels of all vocabularies, by vocabulary id.
 *
 * @example
 * ```ts
 * import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
 *
 * const labels = await loadAllLabels();
 * labels.get("age_unit")?.terms["mo"]?.label; // => "月"
 * ```
 */
export async function loadAllLabels(): Promise<ReadonlyMap<string, VocabularyLabels>> {
  const tables = await Promise.all(Object.values(loaders).map(async (load) => load()));
  return new Map(tables.map((table) => [table.vocabulary, table]));
}
