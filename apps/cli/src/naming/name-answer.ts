/** What a name or a company code means, as the rows that are printed. */
import type { CodeName, DecodedInn, ImpliedFact } from "@org/therapy-model/naming";
import { constructWords, facetWords, nameWords, partWords, schemeWords, type AnswerLanguage } from "./name-words.ts";

/** What is printed of a text: its head, and what each of its parts means. */
export interface NameAnswer {
  readonly text: string;
  readonly about: string;
  readonly rows: readonly (readonly [label: string, said: string])[];
}

/** Words what a nonproprietary name says. */
export async function answerInn(name: DecodedInn, language: AnswerLanguage): Promise<NameAnswer> {
  const scheme = name.scheme === undefined ? "" : ` · ${schemeWords[name.scheme][language]}`;
  const parts = name.words.flatMap((word) =>
    word.parts
      .filter(({ kind }) => kind !== "joint")
      .map(({ kind, text, start, end, meaning }): readonly [string, string] => [
        `${start > word.start ? "-" : ""}${text}${end < word.end ? "-" : ""}`.replaceAll("--", "-"),
        meaning ?? partWords[kind][language],
      ]),
  );
  const label = await labelling(language);
  const facts = (certainty: ImpliedFact["certainty"]): string =>
    name.implies
      .filter((fact) => fact.certainty === certainty)
      .map((fact) => `${facetWords[fact.facet][language]}${nameWords.colon[language]}${label(fact.facet, fact.term)}`)
      .join(nameWords.semicolon[language]);
  const unsaid = name.unsaid.map((facet) => facetWords[facet][language]).join(nameWords.comma[language]);
  const rows = [
    ...parts,
    [nameWords.says[language], facts("said")] as const,
    [nameWords.mostly[language], facts("usual")] as const,
    [nameWords.unsaid[language], unsaid] as const,
  ];
  return {
    text: name.text,
    about: `${nameWords.nonproprietary[language]}${scheme}`,
    rows: rows.filter(([, said]) => said !== ""),
  };
}

/** Words what a company code says. */
export function answerCode(code: CodeName, language: AnswerLanguage): NameAnswer {
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
  return { text: code.text, about: nameWords.code[language], rows: rows.filter(([, said]) => said !== "") };
}

/** What a term is called in the language; the vocabularies are loaded when this is called. */
async function labelling(language: AnswerLanguage): Promise<(facet: string, term: string | boolean) => string> {
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
