/**
 * Adds a term to a vocabulary file: `pnpm new term VOCABULARY KEY --label … --zh … --definition …`, for example:
 *
 *     pnpm new term phase phase_2c --label "Phase 2c" --zh "IIc期" \
 *       --broader phase_2 --code ncit=C12345 --synonym "Phase IIc" --definition "The last part of phase 2."
 *
 * `--synonym`, `--synonym-zh`, `--code` and `--broader` may be repeated. `pnpm new` then generates the vocabulary.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkTexts, vocabularyFiles, vocabularyFolder } from "./vocabularies/files.ts";
import { addTerm, meant } from "./vocabularies/new-term.ts";

const several = { type: "string", multiple: true, default: [] as string[] } as const;
const options = {
  label: { type: "string" },
  zh: { type: "string" },
  definition: { type: "string" },
  broader: several,
  synonym: several,
  "synonym-zh": several,
  code: several,
} as const;

/** Adds the term that the arguments describe; returns a sentence if it cannot. Throws for arguments that are wrong. */
function newTerm(args: string[], folder: URL): string | undefined {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [vocabulary, key, ...others] = positionals;
  if (vocabulary === undefined || key === undefined || others.length > 0)
    throw new UsageError("expected a vocabulary and a key");
  const { label, zh, definition } = values;
  if (label === undefined) throw new UsageError("expected --label with the name in English");
  if (definition === undefined) throw new UsageError("expected --definition with a sentence");
  const files = vocabularyFiles(folder);
  const idOf = (file: string): string => file.replace(/^.*\/|\.yaml$/g, "");
  const file = files.find((each) => idOf(each) === vocabulary);
  if (file === undefined) {
    throw new UsageError(`no vocabulary has the id ${vocabulary}${meant(vocabulary, files.map(idOf))}`);
  }
  const place = new URL(file, folder);
  const isZhOptional = /^label_zh: optional$/m.test(readFileSync(place, "utf8"));
  if (zh === undefined && !isZhOptional) throw new UsageError("expected --zh with the name in Chinese");
  const added = addTerm(readFileSync(place, "utf8"), {
    key,
    label,
    labelZh: zh,
    definition,
    broader: values.broader,
    synonyms: values.synonym,
    synonymsZh: values["synonym-zh"],
    codes: values.code,
  });
  if (!added.ok) return added.message;
  const texts = files.map((each) => [each, readFileSync(new URL(each, folder), "utf8")] as const);
  const [problem] = checkTexts(new Map([...texts, [file, added.text]])).problems;
  if (problem !== undefined) return problem.message;
  writeFileSync(place, added.text);
  console.log(`vocabularies/${file}: added ${key}`);
  return undefined;
}

/** Wrong arguments: `parseArgs` throws the same type for an option that is unknown or has no value. */
class UsageError extends TypeError {}

if (import.meta.main) {
  try {
    const problem = newTerm(process.argv.slice(2), vocabularyFolder);
    if (problem !== undefined) {
      console.error(problem);
      process.exitCode = 1;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
