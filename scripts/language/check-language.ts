/**
 * Finds retired words in comments, string literals, Markdown and vocabulary tables; `retired.tsv` lists them with the word
 * to use. Prints `file:line:column`, the words found and what to use; exits with 1 if it finds any.
 *
 *     node scripts/language/check-language.ts [--count] [path…]
 *
 * `--count` prints the number of places of each phrase. Paths limit the check to files below them.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { proseOfMarkdown, proseOfText, proseOfTypeScript, type Prose } from "./prose.ts";
import { patternProblems, readRetiredPhrases, type RetiredPhrase } from "./retired.ts";

/** A retired phrase in a file. */
interface Match {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly phrase: RetiredPhrase;
}

const root = path.resolve(import.meta.dirname, "../..");

/** What is not ours to reword, or is generated from what is checked. */
const excluded = [
  /(?:^|\/)CHANGELOG\.md$/,
  /(?:^|\/)LICENSE$/,
  /^GLOSSARY\.md$/,
  /^docs\/decisions\/0022-/,
  /^scripts\/language\//,
  /(?:^|\/)(?:releases|test-data|gen|api|exports)\//,
  /(?:^|\/)labels\//,
  /^packages\/therapy-exchange\/test\/unmapped\//,
  /^packages\/therapy-catalog\/data\/products\/.*\.yaml$/,
  /^packages\/therapy-catalog\/test\/products\/well-known\.tsv$/,
  // What people write.
  /^testing\/reported-inputs\/inputs\.tsv$/,
];

const { values, positionals } = parseArgs({
  options: { count: { type: "boolean", default: false } },
  allowPositionals: true,
});
const phrases = readRetiredPhrases();
const problems = patternProblems(phrases);
if (problems.length > 0) {
  console.error(`scripts/language/retired.tsv: ${problems.join("\n")}`);
  process.exit(2);
}
const files = filesBelow(positionals);
const matches = files.flatMap(matchesIn);
if (values.count) printCounts(matches);
else for (const match of matches) console.log(lineFor(match));
const summary = `${matches.length} retired words or phrases in ${new Set(matches.map(({ file }) => file)).size} of ${files.length} files`;
console.log(matches.length === 0 ? `No retired words in ${files.length} files` : summary);
process.exitCode = matches.length === 0 ? 0 : 1;

/** The files that git tracks or would add, without those that were deleted. */
function filesBelow(below: readonly string[]): string[] {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...below];
  const list = new Set(execFileSync("git", options, { cwd: root, encoding: "utf8" }).split("\0"));
  return [...list]
    .filter((file) => existsSync(path.join(root, file)))
    .filter((file) => /\.(?:tsx?|js|mjs|md|tsv|ya?ml)$/.test(file) && !excluded.some((each) => each.test(file)));
}

function matchesIn(file: string): Match[] {
  const source = readFileSync(path.join(root, file), "utf8");
  const starts = lineStarts(source);
  return proseOf(file, source)
    .flatMap((prose) => phrasesIn(file, prose))
    .toSorted((one, other) => one.at - other.at)
    .map(({ phrase, at, words }) => {
      const line = starts.findLastIndex((start) => start <= at);
      return { file, line: line + 1, column: at - starts[line]! + 1, words, phrase };
    });
}

function proseOf(file: string, source: string): Prose[] {
  if (file.endsWith(".md")) return proseOfMarkdown(source);
  if (/\.(?:tsx?|js|mjs)$/.test(file)) return proseOfTypeScript(source, /\.test(?:-d)?\.ts$|\/test\//.test(file));
  return proseOfText(source);
}

/** Lists the phrases in a run of prose; where several match one place, only the first one of the table. */
function phrasesIn(file: string, { text, offset }: Prose): { phrase: RetiredPhrase; at: number; words: string }[] {
  const taken: [start: number, end: number][] = [];
  return phrases
    .filter(({ allowedIn }) => !allowedIn.some((allowed) => file.startsWith(allowed)))
    .flatMap((phrase) =>
      [...text.matchAll(phrase.pattern)].flatMap(({ index, 0: words }) => {
        const end = index + words.length;
        if (taken.some(([from, to]) => index < to && end > from)) return [];
        taken.push([index, end]);
        return [{ phrase, at: offset + index, words: words.trim().replaceAll(/\s+/g, " ") }];
      }),
    );
}

function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function lineFor({ file, line, column, words, phrase }: Match): string {
  return `${file}:${line}:${column}  "${words}"  use: ${phrase.useInstead}`;
}

function printCounts(found: readonly Match[]): void {
  for (const phrase of phrases) {
    const count = found.filter((match) => match.phrase === phrase).length;
    console.log(`${String(count).padStart(6)}  ${phrase.phrase}`);
  }
}
