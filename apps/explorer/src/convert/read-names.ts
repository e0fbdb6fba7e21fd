/** Finds and decodes the identifiers and the names of a text. */
import { productNamed, productsNamed } from "@org/therapy-catalog/products";
import { type DecodedIdentifier, decode, identify } from "@org/therapy-identifiers";
import { type DecodedInn, decodeInn, parseCodeName } from "@org/therapy-model/naming";
import { termLabels } from "../parts/term-labels.ts";
import type { PageLanguage } from "../state/page-language.ts";

/** An identifier that was found. */
export interface FoundIdentifier {
  readonly text: string;
  readonly scheme: string;
  readonly certainty: "certain" | "likely" | "possible" | "invalid";
  readonly id?: string | undefined;
  readonly message?: string | undefined;
  readonly decoded?: DecodedIdentifier | undefined;
}

/** A facet that a name implies, with the label of its term. */
export interface ImpliedFacet {
  readonly facet: string;
  readonly value: string;
  readonly certainty: "explicit" | "typical";
}

/** A product that a name leads to. */
export interface NamedProduct {
  readonly id: string;
  readonly names: readonly string[];
  readonly facts: readonly string[];
}

/** A name that was found. */
export interface FoundName {
  readonly text: string;
  readonly inn?: DecodedInn | undefined;
  readonly implies: readonly ImpliedFacet[];
  readonly company?: string | undefined;
  readonly products: readonly NamedProduct[];
}

/** The identifiers and names of a text, in order. */
export interface NamesAnswer {
  readonly identifiers: readonly FoundIdentifier[];
  readonly names: readonly FoundName[];
}

/** Most entries that are shown. */
const most = 50;

/** Finds and decodes the identifiers and names of a text. */
export async function readNames(text: string, language: PageLanguage): Promise<NamesAnswer> {
  const label = await termLabels(language);
  const identifiers = identify(text)
    .filter(({ scheme }) => scheme !== "inn")
    .slice(0, most)
    .map(({ text, scheme, certainty, id, issues }): FoundIdentifier => {
      const decoded = id === undefined ? undefined : decode(id, { scheme, language })[0];
      return { text, scheme, certainty, id, message: issues[0]?.message, decoded };
    });
  const names = [...(await namesIn(text))].slice(0, most).map((name): FoundName => {
    const inn = decodeInn(name, { language });
    const implies = inn.implies.map(({ facet, term, certainty }) => ({
      facet,
      value: typeof term === "string" ? label(facet, term) : "",
      certainty,
    }));
    const found = productsNamed(name).map(({ id, names, modality, targets = [], indications = [] }): NamedProduct => ({
      id,
      names: [...new Set(names.map(({ text }) => text))],
      facts: [
        label("modality", modality),
        ...targets.map((target) => label("target", target)),
        ...indications.map((disease) => label("disease", disease)),
      ],
    }));
    return {
      text: name,
      inn: inn.completeness === "none" ? undefined : inn,
      implies,
      company: parseCodeName(name)?.company?.name,
      products: found,
    };
  });
  return { identifiers, names };
}

/** A text that is at most this long may be a name as a whole. */
const longestName = 80;

/** The names in a text: the items of a list of names, or those that are found in running text. */
async function namesIn(text: string): Promise<Set<string>> {
  const items = text.split(/[,;，；、\n]/).map((item) => item.trim());
  if (items.every(({ length }) => length <= longestName)) return new Set(items.filter(isName));
  const { annotate } = await import("@org/therapy-text/annotate");
  const mentions = annotate(text).filter(({ kind }) => kind === "inn" || kind === "product");
  return new Set(mentions.map(({ start, end }) => text.slice(start, end)));
}

function isName(item: string): boolean {
  if (item === "") return false;
  if (productNamed(item) !== undefined || decodeInn(item).completeness !== "none") return true;
  return parseCodeName(item)?.company !== undefined;
}
