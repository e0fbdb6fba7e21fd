/** What the evaluation of one criterion found: the verdict, why, and what would decide it. */
import type { Verdict } from "../domain/trial/evaluate.ts";

/** The path of a datum in the profile. */
export type DatumPath = readonly (string | number)[];

/** A question whose answer a profile lacks. */
export interface PatientQuestion {
  /** Missing datum, such as `measurement platelet_count`: equal for criteria that one answer decides. */
  readonly about: string;
  /** The question, in a sentence. */
  readonly text: string;
}

/** The verdict of a criterion with its reason. The reason and the questions are made on demand. */
export interface Finding {
  readonly verdict: Verdict;
  /** The reason, in a sentence. */
  readonly reason: () => string;
  /** The data of the profile that were used. */
  readonly data: readonly DatumPath[];
  /** The questions whose answers would decide it, if the verdict is unknown. */
  readonly questions: () => readonly PatientQuestion[];
}

const noQuestions = (): readonly PatientQuestion[] => [];
const noData: readonly DatumPath[] = [];

/** A finding that is decided. */
export function decided(verdict: Verdict, reason: () => string, data: readonly DatumPath[] = noData): Finding {
  return { verdict, reason, data, questions: noQuestions };
}

/** A finding that one question would decide. */
export function undecided(
  reason: () => string,
  question: () => PatientQuestion,
  data: readonly DatumPath[] = noData,
): Finding {
  return { verdict: "unknown", reason, data, questions: () => [question()] };
}
