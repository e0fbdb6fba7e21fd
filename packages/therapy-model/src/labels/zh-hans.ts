/** What the terms of the vocabularies are called in simplified Chinese; each table is loaded when it is asked for. */
import { loaders } from "../gen/labels/zh-hans.ts";
import type { VocabularyLabels } from "../vocabulary-labels.ts";

/** The ids of the vocabularies that have Chinese labels. */
export const labelledVocabularies: readonly string[] = /* @__PURE__ */ Object.keys(loaders);

/**
 * Loads the Chinese labels of a vocabulary by its id; an id without labels loads nothing.
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
 * Loads the Chinese labels of every vocabulary, by its id.
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
