/** Reads eligibility texts as expressions of criteria. */
import type { VocabularyLabels } from "@org/therapy-model/vocabulary";
import { findQuantities } from "@org/therapy-units/parse";
import type { EligibilityPart } from "../eligibility/part.ts";
import type { EligibilitySection } from "../eligibility/section.ts";
import { isGroupName } from "../eligibility/section-name.ts";
import { splitEligibility } from "../eligibility/split.ts";
import { type Reading, readingOf } from "./element.ts";
import { readItem } from "./item.ts";
import { lexiconOf } from "./lexicon.ts";
import { textNode } from "./list.ts";
import { hull, type LocatedExpression } from "./located.ts";
import { limitsOf, type StatedLimit } from "./stated-limit.ts";

/** How a text is read. */
export interface EligibilityOptions {
  /** BCP 47 language of the text, for its numbers; default English. */
  readonly language?: string;
  /** Names of terms in other languages, such as the tables of `@org/therapy-model/labels/zh-hans`. */
  readonly labels?: readonly VocabularyLabels[];
  /** The section of criteria without a heading. */
  readonly section?: EligibilitySection;
}

/** The criteria of an eligibility text, in order, with the offsets of their words. */
export interface ParsedEligibility {
  /** Criteria that a participant must meet. */
  readonly inclusion: readonly LocatedExpression[];
  /** Criteria that a participant must not meet. */
  readonly exclusion: readonly LocatedExpression[];
  /** Criteria of which the text does not state whether they must be met. */
  readonly unclassified: readonly LocatedExpression[];
  /** The headings, criteria and remarks of the text, which cover it without gaps. */
  readonly parts: readonly EligibilityPart[];
  /** The limits that the text states, also those of what the vocabularies lack. */
  readonly limits: readonly StatedLimit[];
}

/**
 * Reads eligibility criteria as expressions of the model.
 *
 * What is understood with certainty becomes a criterion: age, sex, measurement, score, disease, treatment and others. The rest
 * stays a criterion of the kind `text`, whole. Each node has the offsets of its words, in UTF-16 code units. Words that restrict
 * a criterion and are not understood are a `text` beside it, in a conjunction; those of an exception to an inclusion criterion,
 * in a disjunction. Any text is accepted; the time is linear in its length.
 *
 * @example
 * ```ts
 * import { parseEligibility } from "@org/therapy-text/criteria";
 *
 * const text = "Inclusion Criteria:\n* Age >= 18 years\n* ANC >= 1.5 x 10^9/L\n\nExclusion Criteria:\n* Active hepatitis B";
 * const { inclusion, exclusion } = parseEligibility(text);
 * inclusion.map(({ kind }) => kind); // => ["age", "measurement"]
 * exclusion.map(({ kind, start, end }) => [kind, text.slice(start, end)]); // => [["condition", "Active hepatitis B"]]
 * ```
 */
export function parseEligibility(text: string, options: EligibilityOptions = {}): ParsedEligibility {
  const { language, labels = [], section } = options;
  const parts = splitEligibility(text, section);
  const quantities = findQuantities(text, language === undefined ? {} : { language });
  const reading = readingOf(text, quantities, lexiconOf(/[\u3400-\u9fff]/.test(text) ? labels : []));
  const found = {
    inclusion: [] as LocatedExpression[],
    exclusion: [] as LocatedExpression[],
    unclassified: [] as LocatedExpression[],
  };
  collect(reading, parts, found);
  return { ...found, parts, limits: limitsOf(reading, parts) };
}

type Found = { readonly [K in "inclusion" | "exclusion" | "unclassified"]: LocatedExpression[] };

/** Adds the criteria of some parts; those below the name of a cohort stay together. */
function collect(reading: Reading, parts: readonly EligibilityPart[], found: Found): void {
  for (const part of parts) {
    if (part.kind === "remark") continue;
    if (part.kind === "heading" && !isCohort(part)) {
      collect(reading, part.parts, found);
    } else if (part.kind === "heading") {
      for (const [section, nodes] of ofCohort(reading, part)) found[section].push(nodes);
    } else {
      const section = sectionOf(part);
      const expression = readItem(reading, part, section === "exclusion");
      part.expression = expression;
      found[section].push(expression);
    }
  }
}

function sectionOf({ section }: EligibilityPart): keyof Found {
  return section === "unspecified" ? "unclassified" : section;
}

function isCohort(part: EligibilityPart): boolean {
  return (
    isGroupName(part.content.replace(/[:：]$/, "")) &&
    /^(?:cohort|group|arm|part|stratum|队列|组)\b|\b(?:cohort|group|arm)\b/i.test(part.content) &&
    part.parts.length > 0
  );
}

/** The criteria of one cohort: a conjunction of its name, which is a text, and of its criteria. */
function ofCohort(reading: Reading, part: EligibilityPart): [keyof Found, LocatedExpression][] {
  const inner: Found = { inclusion: [], exclusion: [], unclassified: [] };
  collect(reading, part.parts, inner);
  const name = textNode(reading.text, { start: part.contentStart, end: part.contentEnd });
  return (["inclusion", "exclusion", "unclassified"] as const).flatMap(
    (section): [keyof Found, LocatedExpression][] => {
      const of = inner[section];
      if (of.length === 0) return [];
      if (section !== "exclusion") return [[section, outsideOr(name, of)]];
      const any: LocatedExpression = of.length === 1 ? of[0]! : { kind: "any", of, ...hull(of) };
      return [[section, { kind: "all", of: [name, any], ...hull([name, any]) }]];
    },
  );
}

/** A participant of the cohort meets its criteria. */
function outsideOr(name: LocatedExpression, of: readonly LocatedExpression[]): LocatedExpression {
  const all: LocatedExpression = of.length === 1 ? of[0]! : { kind: "all", of: [...of], ...hull(of) };
  return { kind: "any", of: [{ kind: "not", of: name, start: name.start, end: name.end }, all], ...hull([name, all]) };
}
