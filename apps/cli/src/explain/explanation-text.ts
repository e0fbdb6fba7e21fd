/** Explanations as a person reads them. */
import { codeSystems, type TermCodeSystem } from "@org/therapy-model";
import { hanging, padded, wrap } from "../output/wrap.ts";
import type { Style } from "../output/style.ts";
import type { Explanation, NamedTerm, TermExplanation } from "./explanation.ts";
import type { TermUsage } from "./term-usage.ts";

/** How many fields, or terms, are named before the others are only counted. */
const mostShown = 12;

/** Writes an explanation over some lines. */
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
        ...text(found.meaning),
        ...line("mend", [found.mend]),
      ]);
    case "vocabulary": {
      const tops = found.terms.filter(({ broader }) => broader === undefined);
      return lines([
        head(found.title, `${found.id} · vocabulary`),
        ...text(found.definition),
        ...line("terms", [`${found.terms.length}: ${short(tops, found.terms.length)}`]),
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
        ...line("also", synonyms.length === 0 ? [] : [synonyms.join(", ")]),
        ...line("wider", found.broader.length === 0 ? [] : [found.broader.map(labelOf).join(" → ")]),
        ...line("narrower", found.narrower.length === 0 ? [] : [short(found.narrower, found.narrower.length)]),
        ...line("codes", [...codeTexts(found.codes), ...mappingTexts(found.mappings)]),
        ...usageLines(found.usedIn, width, style),
      ]);
    }
  }
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

function short(terms: readonly NamedTerm[], count: number): string {
  const shown = terms.slice(0, mostShown);
  const more = count - shown.length;
  return shown.map(labelOf).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** What a term is called: in Chinese, where that was asked for. */
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

/** A code with its system, unless the code itself begins with it. */
function codeText(system: string, code: string): string {
  const { title } = codeSystems[system as TermCodeSystem];
  return code.startsWith(`${title}:`) ? code : `${title} ${code}`;
}

function usageLines(usages: readonly TermUsage[], width: number, style: Style): string[] {
  if (usages.length === 0) return [`${style("dim", "  used in   ")}no field yet`];
  return usages.flatMap(({ kind, fields }, index) => {
    const more = fields.length - mostShown;
    const text = `${fields.slice(0, mostShown).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    const lead = `${index === 0 ? "  used in   " : " ".repeat(12)}${padded(kind, 18)}`;
    return hanging(lead, text, width).map((one) => style("dim", one.slice(0, 12)) + one.slice(12));
  });
}
