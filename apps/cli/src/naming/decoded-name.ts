/** Explaining nonproprietary names and company codes. */
import type { CodeName, DecodedInn } from "@org/therapy-model/naming";
import { constructWords, facetWords, nameWords, partWords, schemeWords, type NameLanguage } from "./name-words.ts";

/** The explanation of a name: its kind, and a text for each part. */
export interface DecodedName {
  readonly text: string;
  readonly about: string;
  readonly rows: readonly (readonly [label: string, text: string])[];
}

/** Explains a nonproprietary name. */
export async function decodedInn(name: DecodedInn, language: NameLanguage): Promise<DecodedName> {
  const scheme = name.scheme === undefined ? "" : ` · ${schemeWords[name.scheme][language]}`;
  const parts = name.words.flatMap((word) =>
    word.parts
      .filter(({ kind }) => kind !== "joint")
      .map(({ kind, text, start, end, meaning }): readonly [string, string] => [
        `${start > word.start ? "-" : ""}${text}${end < word.end ? "-" : ""}`.replaceAll("--", "-"),
        meaning ?? partWords[kind][language],
      ]),
  );
  const label = await loadLabels(language);
  const facts = (isUsual: boolean): string =>
    name.implies
      .filter((fact) => (fact.certainty === "typical") === isUsual)
      .map((fact) => `${facetWords[fact.facet][language]}${nameWords.colon[language]}${label(fact.facet, fact.term)}`)
      .join(nameWords.semicolon[language]);
  const unspecified = name.unspecified.map((facet) => facetWords[facet][language]).join(nameWords.comma[language]);
  const rows = [
    ...parts,
    [nameWords.implied[language], facts(false)] as const,
    [nameWords.usual[language], facts(true)] as const,
    [nameWords.unspecified[language], unspecified] as const,
  ];
  return {
    text: name.text,
    about: `${nameWords.nonproprietary[language]}${scheme}`,
    rows: rows.filter(([, text]) => text !== ""),
  };
}

/** Explains a company code. */
export function decodedCode(code: CodeName, language: NameLanguage): DecodedName {
  const { company } = code;
  const rows: [string, string][] = [
    [nameWords.prefix[language], code.prefix],
    [nameWords.number[language], code.number],
    [nameWords.suffix[language], code.suffix],
    [
      nameWords.company[language],
      company === undefined ? nameWords.unknown[language] : `${company.name} (${company.code}, ${company.source})`,
    ],
  ];
  return { text: code.text, about: nameWords.code[language], rows: rows.filter(([, text]) => text !== "") };
}

/** Loads the vocabularies; returns a function that gives the label of a term in a language. */
async function loadLabels(language: NameLanguage): Promise<(facet: string, term: string | boolean) => string> {
  const { vocabularies } = await import("@org/therapy-model/vocabularies");
  const labels =
    language === "zh" ? await (await import("@org/therapy-model/labels/zh-hans")).loadAllLabels() : undefined;
  return (facet, term) => {
    if (typeof term === "boolean") return nameWords.yes[language];
    return (
      constructWords[term]?.[language] ??
      labels?.get(facet)?.terms[term]?.label ??
      vocabularies.get(facet)?.terms[term]?.label ??
      term
    );
  };
}
