/** Reads and checks all vocabularies from their files. */
import { readdirSync, readFileSync } from "node:fs";
import { checkTogether, checkVocabulary } from "./check.ts";
import { readVocabulary, type VocabularyReading } from "./read.ts";
import type { Problem, VocabularySource } from "./source.ts";

/** The folder of the YAML files. */
export const vocabularyFolder: URL = new URL("../../vocabularies/", import.meta.url);

/** Vocabularies, and what is wrong with them. */
export interface Checked {
  readonly vocabularies: readonly VocabularySource[];
  readonly problems: readonly Problem[];
}

/** The paths of all vocabularies under the folder, sorted. */
export function vocabularyFiles(folder: URL = vocabularyFolder): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** Reads and checks every vocabulary of the folder. */
export function readVocabularies(folder: URL = vocabularyFolder): Checked {
  return checkTexts(
    new Map(vocabularyFiles(folder).map((file) => [file, readFileSync(new URL(file, folder), "utf8")])),
  );
}

/** Checks vocabularies by the texts of their files. */
export function checkTexts(texts: ReadonlyMap<string, string>): Checked {
  const readings = new Map<VocabularySource, VocabularyReading>();
  const problems: Problem[] = [];
  for (const [file, text] of texts) {
    const reading = readVocabulary(file, text);
    problems.push(...reading.problems);
    if (reading.vocabulary === undefined) continue;
    readings.set(reading.vocabulary, reading);
    checkVocabulary(reading.vocabulary, (offset, message) => problems.push(reading.at(offset, message)));
  }
  const vocabularies = [...readings.keys()];
  checkTogether(vocabularies, (vocabulary, offset, message) => {
    problems.push(readings.get(vocabulary)!.at(offset, message));
  });
  return { vocabularies, problems };
}
