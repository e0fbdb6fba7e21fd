/** Reads the real eligibility texts in ../shared. */
import { present, text } from "../../../testing/shared-data.ts";

interface Study {
  protocolSection: {
    identificationModule: { nctId: string };
    eligibilityModule?: { eligibilityCriteria?: string };
  };
}

/** Returns the texts by NCT number; none if there are no real data. */
export function realEligibilityTexts(): ReadonlyMap<string, string> {
  if (!present) return new Map();
  const studies = text("data/clinicaltrials-gov/studies.jsonl.gz")
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as Study).protocolSection);
  return new Map(
    studies.map((section) => [
      section.identificationModule.nctId,
      section.eligibilityModule?.eligibilityCriteria ?? "",
    ]),
  );
}

interface AnnotatedText {
  readonly nct: string;
  readonly text: string;
}

/** Returns the annotated texts by NCT number; none if there are no real data. */
export function annotatedEligibilityTexts(): ReadonlyMap<string, string> {
  if (!present) return new Map();
  const lines = text("data/eligibility-corpus/documents.jsonl").trimEnd().split("\n");
  return new Map(lines.map((line) => JSON.parse(line) as AnnotatedText).map(({ nct, text: words }) => [nct, words]));
}
