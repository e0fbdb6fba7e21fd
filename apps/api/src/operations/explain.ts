/** Explains a term, a product or an identifier. */
import { z } from "@hono/zod-openapi";
import { productSources, productsNamed, toTherapy } from "@org/therapy-catalog/products";
import { decode } from "@org/therapy-identifiers";
import { lookup } from "@org/therapy-model/lookup";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { broaderTerms, type Vocabulary, type VocabularyLabels } from "@org/therapy-model/vocabulary";
import { RecordComponent } from "../components.ts";
import { chineseLabels } from "./criteria.ts";
import { name } from "./fields.ts";
import { operation } from "./operation.ts";

const labels = new Map<string, VocabularyLabels>(chineseLabels.map((table) => [table.vocabulary, table]));

const Term = z.object({
  vocabulary: z.string(),
  key: z.string(),
  label: z.string(),
  chineseLabel: z.string().optional(),
  definition: z.string(),
  synonyms: z.array(z.string()),
  broader: z.array(z.string()).describe("Keys of the broader terms, the nearest first."),
  codes: z.record(z.string(), z.string()).describe("Codes in public systems."),
});

const Identifier = z.looseObject({ scheme: z.string(), id: z.string(), curie: z.string(), summary: z.string() });

const Product = z.object({
  therapy: RecordComponent,
  sources: z.array(z.looseObject({ id: z.string(), title: z.string() })).describe("Sources of the facts."),
});

export const explain = operation({
  name: "explain",
  title: "Explain a name",
  description:
    "Explains a name in English or Chinese: terms of the vocabularies with their codes, known products with their sources, and identifiers.",
  input: z.object({ name }),
  output: z.object({ terms: z.array(Term), products: z.array(Product), identifiers: z.array(Identifier) }),
  run: async ({ name }) => ({
    terms: [...vocabularies.values()].flatMap((vocabulary) =>
      keysNamed(name, vocabulary).map((key) => termOf(vocabulary, key)),
    ),
    products: productsNamed(name).map((product) => {
      const ids = new Set(product.sources.map(({ source }) => source));
      return { therapy: toTherapy(product), sources: productSources.filter(({ id }) => ids.has(id)) };
    }),
    identifiers: decode(name).map((each) => ({ ...each })),
  }),
});

/** The keys of the terms of a vocabulary with a name. */
export function keysNamed(name: string, vocabulary: Vocabulary): string[] {
  const table = labels.get(vocabulary.id);
  const result = lookup(name, vocabulary, table === undefined ? {} : { labels: [table] });
  if (result.kind === "unknown") return [];
  return result.kind === "found" ? [result.key] : result.candidates.map(({ key }) => key);
}

/** The English and Chinese names of a term. */
export function namesOf(vocabulary: Vocabulary, key: string): string[] {
  const named = [vocabulary.terms[key], labels.get(vocabulary.id)?.terms[key]];
  return named.flatMap((each) => (each === undefined ? [] : [each.label, ...(each.synonyms ?? [])]));
}

function termOf(vocabulary: Vocabulary, key: string): z.input<typeof Term> {
  const { label, definition, synonyms = [], codes = {} } = vocabulary.terms[key]!;
  const chineseLabel = labels.get(vocabulary.id)?.terms[key]?.label;
  return {
    vocabulary: vocabulary.id,
    key,
    label,
    ...(chineseLabel !== undefined && { chineseLabel }),
    definition,
    synonyms: [...synonyms],
    broader: broaderTerms(vocabulary, key),
    codes: { ...codes },
  };
}
