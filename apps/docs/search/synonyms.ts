/** Words that users type, and the words of the pages. */

/** Groups of words with one meaning in a question. Each is one word, as `wordsOf` returns it. */
const groups: readonly (readonly string[])[] = [
  ["import", "load", "ingest", "read", "parse", "fetch"],
  ["export", "write", "save", "dump"],
  ["custom", "own", "extend", "extension", "private"],
  ["rule", "check", "lint", "linter", "plausibility"],
  ["convert", "conversion", "transform"],
  ["postgre", "postgresql", "sql", "database"],
  ["duckdb", "parquet", "warehouse"],
  ["excel", "xlsx", "spreadsheet", "csv"],
  ["validate", "validation", "valid", "invalid"],
  ["error", "issue", "problem", "fail"],
  ["upgrade", "migrate", "migration", "version"],
  ["match", "matching", "eligible", "eligibility"],
  ["duplicate", "dedupe", "deduplicate", "merge"],
  ["register", "registry"],
  ["trial", "study"],
  ["press", "news", "announcement"],
  ["term", "concept", "code", "enum"],
  ["browser", "bundle", "frontend"],
  ["doc", "documentation", "typedoc"],
  ["nct", "clinicaltrial", "ctgov", "aact"],
  ["euct", "ctis", "eudract"],
  ["drug", "product", "therapy", "medicine"],
  ["mutation", "variant", "gene"],
  ["approval", "approved", "authorization", "authorized"],
  ["python", "pydantic", "schema"],
  ["unit", "ucum", "quantity"],
];

const byWord = new Map<string, Set<string>>();
for (const group of groups) {
  for (const word of group) {
    const others = byWord.get(word) ?? new Set<string>();
    for (const other of group) if (other !== word) others.add(other);
    byWord.set(word, others);
  }
}

const stopWords = new Set(
  "a about all an and any are as at be by can do doe for from get have how i if in into is it me my need not of on or should so that the their there thi to up use want we what when where which who why will with without you your".split(
    " ",
  ),
);

/** Returns the words with the same meaning. */
export function synonymsOf(word: string): readonly string[] {
  return [...(byWord.get(word) ?? [])];
}

/** Whether a word of a question has no meaning of its own. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
