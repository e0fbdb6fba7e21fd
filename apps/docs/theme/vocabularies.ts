/** The model's vocabularies, as tables for their pages. */
import * as model from "@org/therapy-model";
import * as large from "@org/therapy-model/vocabularies";

type Vocabulary = model.Vocabulary;
type Term = model.Term;

/** Finds a vocabulary by any name that the model exports for it. */
export interface Vocabularies {
  /** `phases` and `Phase` both lead to the vocabulary of phases. */
  ofExport(name: string): Vocabulary | undefined;
}

/** Collects the vocabularies and the schemas that were made from them. */
export function loadVocabularies(): Vocabularies {
  const byName = new Map<string, Vocabulary>();
  const known = new Set<unknown>(large.vocabularies.values());
  for (const [name, value] of [...Object.entries<unknown>(model), ...Object.entries<unknown>(large)]) {
    if (known.has(value)) byName.set(name, value as Vocabulary);
    const id = isSchema(value) ? model.vocabularyIdOfSchema(value) : undefined;
    const vocabulary = id === undefined ? undefined : large.vocabularies.get(id);
    if (vocabulary) byName.set(name, vocabulary);
  }
  return { ofExport: (name) => byName.get(name) };
}

function isSchema(value: unknown): value is Parameters<typeof model.vocabularyIdOfSchema>[0] {
  return typeof value === "object" && value !== null && "_zod" in value;
}

/** Writes one row for each term in Markdown, in the vocabulary's own order. */
export function termTable(vocabulary: Vocabulary): string {
  const rows = Object.entries(vocabulary.terms).map(([key, term]) => `| \`${key}\` | ${meaning(term)} |`);
  return ["| Term | Meaning |", "| --- | --- |", ...rows].join("\n");
}

function meaning(term: Term): string {
  const synonyms = term.synonyms?.length ? ` Also called ${term.synonyms.join(", ")}.` : "";
  const codes = Object.entries(term.codes ?? {}).map(([system, code]) => named(system, code));
  const mappings = Object.entries(term.mappings ?? {}).flatMap(([system, all]) =>
    all.map(({ code, relation }) => `${relation}: ${named(system, code)}`),
  );
  const more = [...(term.broader ? [`wider: \`${term.broader}\``] : []), ...codes, ...mappings];
  const line = more.length > 0 ? `<br><small>${more.join(" · ")}</small>` : "";
  return `**${escape(term.label)}**: ${escape(term.definition + synonyms)}${line}`;
}

/** A code after the name of its system, unless it brings that itself as `HGNC:11913` does. */
function named(system: string, code: string): string {
  const name = model.codeSystems[system as model.TermCodeSystem].title;
  return code.startsWith(`${name}:`) ? escape(code) : `${name} ${escape(code)}`;
}

/** Text of a definition is text: it may hold characters that Markdown or HTML would read as marks. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|&~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
