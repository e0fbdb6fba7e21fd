/** Formatting explanations for people. */
import { codeSystems, type TermCodeSystem } from "@org/therapy-model/vocabulary";
import { hanging, padded, wrap } from "../output/wrap.ts";
import type { Style } from "../output/style.ts";
import type { Explanation, NamedTerm, TermExplanation } from "./explanation.ts";
import type { ExplainedSource, LabeledValue, ProductExplanation, ScopedText } from "./product-explanation.ts";
import type { TermUsage } from "./term-usage.ts";

/** The maximum number of fields, or terms, in a list. */
const maximumShown = 12;

/** Formats an explanation. */
export function explanationText(found: Explanation, width: number, style: Style): string {
  const line = (title: string, texts: readonly string[]): string[] =>
    texts.flatMap((text, index) =>
      hanging(padded(index === 0 ? `  ${title}` : "", 12), text, width).map(
        (one) => style("dim", one.slice(0, 12)) + one.slice(12),
      ),
    );
  const text = (words: string): string[] => wrap(words, width - 2).map((one) => `  ${one}`);
  const head = (title: string, rest: string): string => `${style("bold", title)}  ${style("dim", rest)}`;
  switch (found.kind) {
    case "issue":
      return lines([
        head(found.title, `${found.code} · issue code`),
        ...text(found.description),
        ...line("help", [found.help]),
      ]);
    case "product":
      return lines([
        head(found.names[0]!.text, `${found.id} · product`),
        ...productLines(found).flatMap(([title, texts]) => line(title, texts)),
      ]);
    case "vocabulary": {
      return lines([
        head(found.title, `${found.id} · vocabulary`),
        ...text(found.definition),
        ...line("terms", [`${found.terms.length}: ${termList(found.terms)}`]),
        ...usageLines(found.usedIn, width, style),
      ]);
    }
    case "term": {
      const synonyms = [...(found.chinese?.synonyms ?? []), ...found.synonyms];
      return lines([
        head(
          labelOf(found),
          `${found.chinese === undefined ? "" : `${found.label} · `}${found.key} · ${found.vocabulary.title}`,
        ),
        ...text(found.definition),
        ...line("synonyms", synonyms.length === 0 ? [] : [synonyms.join(", ")]),
        ...line("broader", found.broader.length === 0 ? [] : [found.broader.map(labelOf).join(", ")]),
        ...line("narrower", found.narrower.length === 0 ? [] : [short(found.narrower, found.narrower.length)]),
        ...line("codes", [...codeTexts(found.codes), ...mappingTexts(found.mappings)]),
        ...usageLines(found.usedIn, width, style),
      ]);
    }
  }
}

/** The facets of a product with a title each; names of one kind, and facts of one source, are on one line. */
function productLines(found: ProductExplanation): [string, string[]][] {
  const labels = (values: readonly LabeledValue[]): string[] =>
    values.length === 0 ? [] : [values.map(({ label }) => label).join(", ")];
  return [
    ["names", scopedTexts(found.names)],
    ["modality", [found.modality.label]],
    ["targets", labels(found.targets)],
    ["vector", labels(found.vectors)],
    ["cells", labels(found.cells)],
    ["companies", scopedTexts(found.companies)],
    ["diseases", labels(found.indications)],
    ["sources", found.sources.map(sourceText)],
  ];
}

function scopedTexts(all: readonly ScopedText[]): string[] {
  const byKind = new Map<string, string[]>();
  for (const { text, kind, jurisdictions } of all) {
    const places = jurisdictions === undefined ? "" : ` (${jurisdictions.map(({ label }) => label).join(", ")})`;
    byKind.set(kind.label, [...(byKind.get(kind.label) ?? []), text + places]);
  }
  return [...byKind].map(([kind, texts]) => `${kind}: ${texts.join(", ")}`);
}

function sourceText({ title, publisher, url, entry }: ExplainedSource): string {
  return [publisher, title, entry, url].filter((part) => part !== undefined).join(", ");
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

/** The maximum number of terms of a vocabulary that are all listed. */
const maximumTerms = 60;

/** The keys of all terms, with their Chinese labels if the output is Chinese; of a large vocabulary, the first broad terms. */
function termList(terms: readonly (NamedTerm & { readonly broader?: readonly string[] | undefined })[]): string {
  if (terms.length > maximumTerms) {
    const broad = terms.filter(({ broader }) => broader === undefined);
    return `${short(broad, terms.length)}; --json lists all`;
  }
  return terms.map(({ key, chinese }) => (chinese === undefined ? key : `${chinese.label} ${key}`)).join(", ");
}

function short(terms: readonly NamedTerm[], count: number): string {
  const shown = terms.slice(0, maximumShown);
  const more = count - shown.length;
  return shown.map(labelOf).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** The label of a term, in Chinese if the output is Chinese. */
function labelOf({ label, chinese }: NamedTerm): string {
  return chinese?.label ?? label;
}

function codeTexts(codes: TermExplanation["codes"]): string[] {
  return Object.entries(codes).map(([system, code]) => codeText(system, code));
}

function mappingTexts(mappings: TermExplanation["mappings"]): string[] {
  return Object.entries(mappings).flatMap(([system, all]) =>
    all.map(({ code, relation }) => `${codeText(system, code)} (${relation})`),
  );
}

/** A code with its system, unless the code begins with the name of the system. */
function codeText(system: string, code: string): string {
  const { title } = codeSystems[system as TermCodeSystem];
  return code.startsWith(`${title}:`) ? code : `${title} ${code}`;
}

function usageLines(usages: readonly TermUsage[], width: number, style: Style): string[] {
  if (usages.length === 0) return [`${style("dim", "  used in   ")}no field`];
  return usages.flatMap(({ kind, fields }, index) => {
    const more = fields.length - maximumShown;
    const text = `${fields.slice(0, maximumShown).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    const lead = `${index === 0 ? "  used in   " : " ".repeat(12)}${padded(kind, 18)}`;
    return hanging(lead, text, width).map((one) => style("dim", one.slice(0, 12)) + one.slice(12));
  });
}
