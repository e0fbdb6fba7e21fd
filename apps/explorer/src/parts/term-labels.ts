/** The labels of terms in the language of the page. */
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { vocabularies } from "@org/therapy-model/vocabularies";
import type { PageLanguage } from "../state/page-language.ts";

/** The label of a term of a vocabulary; its key where it has none. */
export type TermLabel = (vocabulary: string, key: string) => string;

/** Returns the labels of a language. The Chinese tables are loaded when they are first needed. */
export async function termLabels(language: PageLanguage): Promise<TermLabel> {
  const tables = language === "zh" ? await loadAllLabels() : undefined;
  return (vocabulary, key) =>
    tables?.get(vocabulary)?.terms[key]?.label ??
    vocabularies.get(vocabulary)?.terms[key]?.label ??
    key.replaceAll("_", " ");
}
