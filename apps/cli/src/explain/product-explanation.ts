/** Explanations of known products. */
import {
  cellOrigins,
  cellSources,
  jurisdictions,
  modalities,
  nameKinds,
  organizationRoles,
  vectorClasses,
  vectorSpecies,
  type JsonPointer,
} from "@org/therapy-model";
import { diseases, targets } from "@org/therapy-model/vocabularies";
import type { Vocabulary } from "@org/therapy-model/vocabulary";
import { productSources, productsNamed, type Product } from "@org/therapy-catalog/products";
import type { Labels } from "./term-match.ts";

/** A term, or a value that no vocabulary has, with the label in the language of the output. */
export interface LabeledValue {
  readonly key: string;
  readonly label: string;
}

/** A name or an organization, with its kind or role and the jurisdictions to which it is limited. */
export interface ScopedText {
  readonly text: string;
  readonly kind: LabeledValue;
  readonly jurisdictions?: readonly LabeledValue[];
}

/** A source, and the facts that it states, as JSON Pointers to the product. */
export interface ExplainedSource {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly entry?: string;
  readonly facts: readonly JsonPointer[];
}

/** The explanation of a product. */
export interface ProductExplanation {
  readonly kind: "product";
  readonly id: string;
  readonly names: readonly ScopedText[];
  readonly modality: LabeledValue;
  readonly targets: readonly LabeledValue[];
  readonly vectors: readonly LabeledValue[];
  readonly cells: readonly LabeledValue[];
  readonly companies: readonly ScopedText[];
  readonly indications: readonly LabeledValue[];
  readonly sources: readonly ExplainedSource[];
}

const sources = new Map(productSources.map((source) => [source.id, source]));

/** Explains the products with a name. */
export function explainProducts(name: string, labels: Labels): ProductExplanation[] {
  return productsNamed(name).map((product) => explainProduct(product, labels));
}

function explainProduct(product: Product, labels: Labels): ProductExplanation {
  const scoped = (of: Vocabulary, kind: string, text: string, places: Product["names"][number]["jurisdictions"]) => ({
    text,
    kind: labeled(of, kind, labels),
    ...(places !== undefined && { jurisdictions: places.map((place) => labeled(jurisdictions, place, labels)) }),
  });
  return {
    kind: "product",
    id: product.id,
    names: product.names.map((name) => scoped(nameKinds, name.kind, name.text, name.jurisdictions)),
    modality: labeled(modalities, product.modality, labels),
    targets: (product.targets ?? []).map((target) => labeled(targets, target, labels)),
    vectors: (product.vectors ?? []).map((vector) =>
      vector.species === undefined
        ? labeled(vectorClasses, vector.class, labels)
        : labeled(vectorSpecies, vector.species, labels),
    ),
    cells: [
      ...(product.origin === undefined ? [] : [labeled(cellOrigins, product.origin, labels)]),
      ...(product.cellSource === undefined ? [] : [labeled(cellSources, product.cellSource, labels)]),
    ],
    companies: (product.companies ?? []).map((one) => scoped(organizationRoles, one.role, one.name, one.jurisdictions)),
    indications: (product.indications ?? []).map((disease) => labeled(diseases, disease, labels)),
    sources: product.sources.map(({ source, entry, facts }): ExplainedSource => {
      const { title, publisher, url } = sources.get(source)!;
      return {
        title,
        ...(publisher !== undefined && { publisher }),
        ...(url !== undefined && { url }),
        ...(entry !== undefined && { entry }),
        facts,
      };
    }),
  };
}

/** A value with its label; a MONDO or HGNC id is its own label. */
function labeled(of: Vocabulary, key: string, labels: Labels): LabeledValue {
  return { key, label: labels.get(of.id)?.terms[key]?.label ?? of.terms[key]?.label ?? key };
}
