/**
 * Creates a file with a rule and its examples in a subject folder: `pnpm new rule SUBJECT NAME`.
 *
 * For example: `pnpm new rule therapy route-without-dose`. A new subject creates a folder. `pnpm new` then adds the file to
 * the catalog. The tests pass with the created rule; then change its texts, its check and its examples.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The function of engine/example.ts that makes a record, by subject. Other subjects use a therapy. */
const exampleOfSubject: { readonly [subject: string]: keyof typeof idPrefixes } = {
  citation: "source",
  eligibility: "trial",
  organization: "organization",
  regulatory: "event",
  results: "trial",
  trial: "trial",
};

/** The kind of the record that each function makes. */
const idPrefixes = {
  event: "regulatory_event",
  organization: "organization",
  source: "source",
  therapy: "therapy",
  trial: "trial",
} as const;

/** Returns the text of a file with a rule that reports records whose id is a placeholder. */
export function ruleFileText(subject: string, name: string): string {
  const make = exampleOfSubject[subject] ?? "therapy";
  const kind = idPrefixes[make];
  const constant = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const reference = make === "event" ? "therapy({}), " : "";
  const imports = make === "event" ? "event, therapy" : make;
  return `/** Rules about ${name.replaceAll("-", " ")}. */
import { ${imports} } from "../engine/example.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { unlikely } from "../engine/severities.ts";

const ${constant} = rule({
  id: "${name.replaceAll("-", "_")}",
  title: "Record with a placeholder as its id",
  recordKinds: ["${kind}"],
  requires: ["id"],
  severity: unlikely,
  rationale: "A placeholder does not identify a record.",
  source: "Definition of the field \`id\`",
  check({ id }, report) {
    if (id !== "${kind}:${name}") return;
    report({ path: ["id"], message: \`is \${id}, a placeholder; expected a readable id\` });
  },
  valid: [[${reference}${make}({})]],
  invalid: [[${reference}${make}({ id: "${kind}:${name}" })]],
});

export const rules: readonly Rule[] = [${constant}];
`;
}

function createRule([subject = "", name = "", ...others]: readonly string[]): void {
  const form = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
  if (!form.test(subject) || !form.test(name) || others.length > 0) {
    fail("expected a subject and a name, in lower case with hyphens", 2);
    return;
  }
  const folder = path.join(import.meta.dirname, "../src", subject);
  const file = path.join(folder, `${name}.ts`);
  if (existsSync(file)) {
    fail(`src/${subject}/${name}.ts already exists`, 1);
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, ruleFileText(subject, name));
  process.stdout.write(
    `created packages/therapy-rules/src/${subject}/${name}.ts\n` +
      "next: edit the rule and its examples, then run the tests of the package\n",
  );
}

function fail(message: string, status: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}

if (import.meta.main) createRule(process.argv.slice(2));
