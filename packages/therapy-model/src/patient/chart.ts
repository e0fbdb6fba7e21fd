/** A patient profile prepared for the evaluation of many criteria: entries by term, with their dates as days. */
import { diseases } from "../gen/vocabularies/disease-terms.ts";
import { measurements } from "../gen/vocabularies/measurement.ts";
import { scales } from "../gen/vocabularies/scale-terms.ts";
import { treatments } from "../gen/vocabularies/treatment-terms.ts";
import type { EligibilityExpression } from "../domain/trial/eligibility.ts";
import type { DeepReadonly, Verdict } from "../domain/trial/evaluate.ts";
import type { Days } from "../ledger/days.ts";
import { codeSystems, type TermCodeSystem } from "../vocabulary/code-system.ts";
import { lookupWithoutSuggestion } from "../vocabulary/lookup.ts";
import { isTerm, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { recordedDays } from "./calendar.ts";
import type { DatumPath, Finding } from "./finding.ts";
import { kindsOf } from "./kinds.ts";
import type {
  PatientCode,
  PatientCondition,
  PatientObservation,
  PatientProfile,
  PatientScore,
  PatientTreatment,
} from "./patient-profile.ts";

/** One entry of a list of the profile. */
export interface Entry<Item> {
  readonly item: Item;
  readonly path: DatumPath;
  /** Term of the entry. Absent if it has none and its codes and text lead to none. */
  readonly term?: string | undefined;
}

/** An entry with one date. */
export interface DatedEntry<Item> extends Entry<Item> {
  readonly days: Days;
}

/** A patient whose profile was prepared for evaluation. */
export interface PatientChart {
  readonly profile: PatientProfile;
  /** Days on which screening can be: all days if the profile has no date. */
  readonly screening: Days;
  /** Observations by their measurement and each broader one. */
  readonly observations: ReadonlyMap<string, readonly DatedEntry<PatientObservation>[]>;
  readonly scores: ReadonlyMap<string, readonly DatedEntry<PatientScore>[]>;
  readonly conditions: readonly Entry<PatientCondition>[];
  readonly treatments: readonly Entry<PatientTreatment>[];
  /** Verdicts and findings that repeat from trial to trial. */
  readonly verdicts: Map<string, Verdict>;
  readonly findings: Map<string, Finding>;
  /** Criteria for the names of conditions of trials. */
  readonly names: Map<string, DeepReadonly<EligibilityExpression>>;
}

/** The codes and the name of a recorded concept. FHIR: CodeableConcept. */
export interface RecordedConcept {
  /** Codes. */
  readonly codes?: readonly PatientCode[] | undefined;
  /** Name. */
  readonly text?: string | undefined;
}

/**
 * Prepares a profile for the evaluation of many criteria. An entry without a term gets the one that has its code, or its text
 * as a name.
 *
 * @example
 * ```ts
 * import { patientChart } from "@org/therapy-model/patient";
 *
 * const chart = patientChart({ conditions: [{ text: "Multiple Myeloma (MM)" }] });
 * chart.conditions[0]?.term; // => "multiple_myeloma"
 * ```
 */
export function patientChart(profile: PatientProfile): PatientChart {
  const { observations = [], scores = [], conditions = [] } = profile;
  return {
    profile,
    screening: recordedDays(profile.screeningDate),
    observations: byKind(
      measurements,
      observations.map((item, index) => ({
        item,
        path: ["observations", index],
        term: termOf(measurements, item.measurement, item),
        days: recordedDays(item.date),
      })),
    ),
    scores: byKind(
      scales,
      scores.map((item, index) => ({
        item,
        path: ["scores", index],
        term: item.scale,
        days: recordedDays(item.date),
      })),
    ),
    conditions: conditions.map((item, index) => ({
      item,
      path: ["conditions", index],
      term: termOf(diseases, item.disease, item),
    })),
    treatments: (profile.treatments ?? []).map((item, index) => ({
      item,
      path: ["treatments", index],
      term: termOf(treatments, item.treatment, item),
    })),
    verdicts: new Map(),
    findings: new Map(),
    names: new Map(),
  };
}

/** Entries by their term and each broader term. */
function byKind<Key extends string, Item>(
  of: Vocabulary<Key>,
  entries: readonly DatedEntry<Item>[],
): ReadonlyMap<string, readonly DatedEntry<Item>[]> {
  const found = new Map<string, DatedEntry<Item>[]>();
  for (const entry of entries) {
    for (const kind of entry.term === undefined ? [] : kindsOf(of, entry.term)) {
      const same = found.get(kind);
      if (same === undefined) found.set(kind, [entry]);
      else same.push(entry);
    }
  }
  return found;
}

/** The term of an entry: as recorded, by a code, or by a name. A MONDO id that no term has stays as it is. */
export function termOf<Key extends string>(
  of: Vocabulary<Key>,
  recorded: string | undefined,
  named: RecordedConcept,
): string | undefined {
  if (recorded !== undefined) return isTerm(of, recorded) ? recorded : (termByName(of, recorded) ?? recorded);
  return recordedTerm(of, named);
}

/**
 * Finds the term of a recorded concept: the one that has one of its codes, its text, or the name of one of its codes.
 *
 * @example
 * ```ts
 * import { recordedTerm } from "@org/therapy-model/patient";
 * import { diseases } from "@org/therapy-model/vocabularies";
 *
 * recordedTerm(diseases, { text: "Multiple myeloma" }); // => "multiple_myeloma"
 * recordedTerm(diseases, { codes: [{ system: "ncit", code: "C3242" }] }); // => "multiple_myeloma"
 * ```
 */
export function recordedTerm<Key extends string>(
  of: Vocabulary<Key>,
  { codes = [], text }: RecordedConcept,
): Key | undefined {
  for (const { system, code } of codes) {
    const key = systemKey(system);
    const found = key === undefined ? undefined : termByName(of, `${key}:${code}`);
    if (found !== undefined) return found;
  }
  for (const name of [text, ...codes.map(({ display }) => display)]) {
    const found = name === undefined ? undefined : termByName(of, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function termByName<Key extends string>(of: Vocabulary<Key>, name: string): Key | undefined {
  const found = lookupWithoutSuggestion(name, of);
  return found?.kind === "found" ? found.key : undefined;
}

function systemKey(system: string): TermCodeSystem | undefined {
  if (Object.hasOwn(codeSystems, system)) return system as TermCodeSystem;
  return (Object.keys(codeSystems) as TermCodeSystem[]).find((key) => codeSystems[key].uri === system);
}

/** A term with its label for a sentence. */
export function labelOf<Key extends string>(of: Vocabulary<Key>, key: string): string {
  return isTerm(of, key) ? of.terms[key].label : key;
}
