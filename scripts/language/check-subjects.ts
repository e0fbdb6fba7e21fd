/**
 * Checks the subjects of commits: Conventional Commits, at most 72 characters, no period at the end.
 *
 *     node scripts/language/check-subjects.ts origin/main..HEAD
 *
 * Prints each subject that fails, and why; exits with 1 if there is one. Merge commits and reverts made by Git pass.
 */
import { execFileSync } from "node:child_process";

const types = ["build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"];
const conventional = new RegExp(`^(?:${types.join("|")})(?:\\([a-z0-9][a-z0-9,/-]*\\))?!?: \\S.*$`);
const longest = 72;

const range = process.argv[2];
if (range === undefined) {
  console.error("usage: node scripts/language/check-subjects.ts RANGE, such as origin/main..HEAD");
  process.exit(2);
}

const log = execFileSync("git", ["log", "--no-merges", "--format=%h%x09%s", range, "--"], { encoding: "utf8" });
const commits = log.split("\n").filter((line) => line !== "");
const failures = commits.flatMap((line) => {
  const [hash = "", subject = ""] = line.split("\t");
  return problemsOf(subject).map((problem) => `${hash}  ${subject}\n         ${problem}`);
});
for (const failure of failures) console.log(failure);
console.log(`${commits.length} commit subjects checked, ${failures.length} problems`);
process.exitCode = failures.length === 0 ? 0 : 1;

function problemsOf(subject: string): string[] {
  if (subject.startsWith('Revert "')) return [];
  return [
    ...(conventional.test(subject) ? [] : [`expected "type(scope): description", type one of ${types.join(", ")}`]),
    ...(subject.length > longest ? [`expected at most ${longest} characters, found ${subject.length}`] : []),
    ...(subject.endsWith(".") ? ["expected no period at the end"] : []),
  ];
}
