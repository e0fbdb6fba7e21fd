#!/usr/bin/env node
// Generated from scripts/conformance by `pnpm generate`. Do not edit.

// packages/therapy-schemas/scripts/conformance/run.ts
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

// packages/therapy-schemas/scripts/conformance/agreement.ts
var tolerance = 1e-12;
function agreementOf({ expected }, { output, skipped }) {
  if (skipped === true || output === void 0) return "skipped";
  if (isEqual(normalized(expected), normalized(output))) return "agrees";
  const isVerdict = isObject(expected) && isObject(output) && expected["valid"] === false && output["valid"] === false;
  return isVerdict && output["issues"] === void 0 ? "verdict" : "differs";
}
function normalized(answer) {
  if (!isObject(answer) || !Array.isArray(answer["issues"])) return answer;
  const issues = new Set(
    answer["issues"].map((issue) => {
      const { code, path } = isObject(issue) ? issue : {};
      return JSON.stringify(path === void 0 ? [code ?? null] : [code ?? null, path]);
    })
  );
  return { ...answer, issues: [...issues].toSorted() };
}
function isEqual(one, other) {
  if (typeof one === "number" && typeof other === "number") {
    return one === other || Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
  }
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((member, index) => isEqual(member, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]));
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// packages/therapy-schemas/scripts/conformance/program.ts
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
var ProgramError = class extends Error {
  name = "ProgramError";
};
var longestLine = 1e7;
function answersOf([name = "", ...args], cases2, limit) {
  return new Promise((resolve, reject) => {
    const answers = /* @__PURE__ */ new Map();
    const child = spawn(name, args, { stdio: ["pipe", "pipe", "inherit"] });
    const fail = (message) => {
      child.kill("SIGKILL");
      reject(new ProgramError(message));
    };
    const late = () => fail(`no answer for ${limit / 1e3} s, after ${answers.size} answers`);
    let timer = setTimeout(late, limit);
    child.on("error", ({ message }) => {
      clearTimeout(timer);
      fail(`the program cannot be started: ${message}`);
    });
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line) => {
      clearTimeout(timer);
      timer = setTimeout(late, limit);
      const answer = parseAnswer(line);
      if (answer === void 0) fail(`this line of the program is not an answer: ${line.slice(0, 200)}`);
      else answers.set(answer.id, answer);
    });
    lines.on("close", () => {
      clearTimeout(timer);
      resolve(answers);
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(cases2.map(({ id, kind, input }) => `${JSON.stringify({ id, kind, input })}
`).join(""));
  });
}
function parseAnswer(line) {
  if (line.length > longestLine) return void 0;
  try {
    const value = JSON.parse(line);
    if (typeof value !== "object" || value === null) return void 0;
    return typeof value.id === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}

// packages/therapy-schemas/scripts/conformance/run.ts
var usage = "usage: therapy-conformance [--kind KIND] [--json] [--seconds N] -- PROGRAM [ARGUMENT...]\n";
var mostPrinted = 20;
var { values, positionals } = options();
if (positionals.length === 0) stop(usage);
var seconds = Number(values.seconds ?? "30");
if (!(seconds > 0)) stop(`--seconds: expected a number above 0
${usage}`);
var cases = readCases(values.kind);
if (cases.length === 0) stop(`--kind: there are no cases of ${values.kind}
`);
try {
  report(cases, await answersOf(positionals, cases, seconds * 1e3));
} catch (error) {
  if (!(error instanceof ProgramError)) throw error;
  stop(`${error.message}
`);
}
function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { kind: { type: "string" }, json: { type: "boolean" }, seconds: { type: "string" } }
    });
  } catch (error) {
    return stop(`${error.message}
${usage}`);
  }
}
function stop(message) {
  process.stderr.write(printable(message));
  process.exit(2);
}
function readCases(kind) {
  const folder = new URL("cases/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ndjson"));
  return files.toSorted().flatMap((name) => readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n")).map((line) => JSON.parse(line)).filter((each) => kind === void 0 || each.kind === kind);
}
function report(all, answers) {
  const counts = /* @__PURE__ */ new Map();
  const differences = [];
  for (const each of all) {
    const { id, kind, expected } = each;
    const own = counts.get(kind) ?? { cases: 0, agrees: 0, verdict: 0, differs: 0, skipped: 0, unanswered: 0 };
    counts.set(kind, own);
    const answer = answers.get(id);
    const agreement = answer === void 0 ? "unanswered" : agreementOf(each, answer);
    own.cases++;
    own[agreement]++;
    if (agreement === "differs" || agreement === "unanswered")
      differences.push({ id, expected, output: answer?.output });
  }
  if (values.json === true) {
    process.stdout.write(
      printable(`${JSON.stringify({ counts: Object.fromEntries(counts), differences }, void 0, 2)}
`)
    );
  } else writeTable(counts, differences);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
function writeTable(counts, differences) {
  const columns = ["cases", "agrees", "verdict", "differs", "skipped", "unanswered"];
  const row = (name, cells) => [name.padEnd(12), ...cells.map((cell) => String(cell).padStart(12))].join("");
  const lines = [
    row("", columns),
    ...[...counts].map(
      ([kind, own]) => row(
        kind,
        columns.map((column) => own[column])
      )
    )
  ];
  for (const { id, expected, output } of differences.slice(0, mostPrinted)) {
    lines.push("", id, `  expected ${JSON.stringify(expected)}`, `  answered ${JSON.stringify(output) ?? "nothing"}`);
  }
  const more = differences.length - mostPrinted;
  if (more > 0) lines.push("", `and ${more} more; --json lists all`);
  process.stdout.write(printable(`${lines.join("\n")}
`));
}
function printable(text) {
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
