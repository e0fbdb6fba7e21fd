/** Text that leaves: whatever a record, a file name or an argument contains, no sink gets a controlling character. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { lines, study } from "./studies.ts";
import { type Run, therapy } from "./therapy.ts";

/** What an attacker writes into a record, a file name or an argument. */
const payloads: readonly (readonly [name: string, text: string])[] = [
  ["clear screen", "\u001B[2J\u001B[31;7m"],
  ["window title", "\u001B]0;x\u0007"],
  ["hyperlink", "\u001B]8;;http://example.org\u001B\\x\u001B]8;;\u001B\\"],
  ["C1 control sequence", "\u009B31m\u0090x\u009C"],
  ["overwritten line", "\rok\b\b\u007F"],
  ["NUL and form feed", "\u0000\u000C\u000B"],
  ["right-to-left override", "\u202Egpj.exe\u202C"],
  ["isolate", "\u2066x\u2069\u061C\u200E\u200F"],
  ["separators of lines", "\u2028x\u2029\u0085"],
  ["markup", "\"><script>alert(1)</script><!--'"],
  ["SQL", "'); DROP TABLE trial; --"],
  ["formula", '=HYPERLINK("http://example.org")\t@SUM(1)'],
];
const all = payloads.map(([, text]) => text).join(" ");

/** Any character that controls a terminal, changes the direction of text or ends a line, except a line break. */
const controls = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/u;
/** The styles of the program. */
const styles = new RegExp(String.raw`\u001B\[(?:1|2|4|22|24|31|32|33|36|39)m`, "g");

/** The payloads that a text of a record may have: those without control codes. */
const accepted = payloads.filter(([, text]) => !/\p{Cc}/u.test(text));

/** Records with payloads as values and as keys; `valid` ones have accepted payloads, and only in free text. */
function records(isValid: boolean): object[] {
  return (isValid ? accepted : payloads).flatMap(([, text], index) => [
    { kind: "trial", id: `trial:x-${index}`, type: "interventional", title: `A ${text}` },
    { kind: "therapy", id: `therapy:x-${index}`, modality: "car_t", names: [{ text: `N ${text}`, kind: "code" }] },
    {
      kind: "regulatory_event",
      id: `regulatory_event:x-${index}`,
      therapy: `therapy:x-${index}`,
      jurisdiction: "US",
      milestone: "marketing_authorization_granted",
      date: { value: "2020-01-01", type: "actual" },
    },
    ...(isValid ? [] : [{ kind: "trial", id: text, type: text, phase: `phase ${text}`, [text]: text }]),
  ]);
}

/** Trials with payloads as titles, all registrations of one trial. */
function linked(title: (text: string) => string): object[] {
  return accepted.map(([, text], index) => ({
    kind: "trial",
    id: `trial:x-${index}`,
    type: "interventional",
    title: title(text),
    registrations: [{ scheme: "nct", value: "NCT00000102" }],
    arms: [{ label: title(text) }],
  }));
}

const files: { readonly [name: string]: string } = {
  "valid.ndjson": lines(records(true)),
  "invalid.ndjson": lines(records(false)),
  "linked.ndjson": lines(linked((text) => `A ${text}`)),
  "relinked.ndjson": lines(linked((text) => `B ${text}`)),
  "set.json": JSON.stringify({
    kind: "dossier",
    id: "dossier:x",
    title: accepted.map(([, text]) => text).join(" "),
    modelVersion: "0.1.0-pre",
    records: records(true),
  }),
  // The characters are written as they are, as in a file of somebody else.
  "studies.jsonl": lines([
    ...payloads.map(([, text], index) => study(index, { [text]: text, note: text })),
    { [all]: all },
  ]),
  "text.txt": `${all} 10.1234/a${all}`.replaceAll("\u0000", ""),
  "broken.json": `{"a": ${all}`,
  "texts.ndjson": lines(payloads.map(([, text]) => ({ id: text, text: `Kymriah ${text} in China\n${text}` }))),
  "broken.ndjson": `${all.replaceAll(/\s/g, "")}\n{"text":1}\n`,
  "criteria.txt": `Inclusion Criteria:\n${payloads.map(([, text]) => `* Age >= 18 years ${text}\n* ${text}`).join("\n")}`,
  "trials.ndjson": lines(
    accepted.map(([, text], index) => ({
      kind: "trial",
      id: `trial:x-${index}`,
      type: "interventional",
      title: `A ${text}`,
      eligibility: {
        text: `* Age >= 18 years ${text}`,
        ...(index % 2 === 0 && { exclusion: [{ kind: "text", text }] }),
      },
    })),
  ),
  "profile.json": JSON.stringify({
    screeningDate: "2024-06-01",
    age: { value: 40, unit: "a" },
    conditions: accepted.map(([, text]) => ({ text })),
  }),
  "invalid-profile.json": JSON.stringify({ [all]: all, birthDate: all, conditions: [{ disease: all, text: all }] }),
  "patient.json": JSON.stringify({
    resourceType: "Bundle",
    entry: [
      { resourceType: "Patient", id: all, gender: all, birthDate: all },
      ...payloads.flatMap(([, text]) => [
        { resourceType: text, status: text },
        { resourceType: "Condition", code: { text, coding: [{ system: text, code: text, display: text }] } },
        { resourceType: "Procedure", status: text, code: { text } },
        {
          resourceType: "Observation",
          status: "final",
          code: { text },
          valueQuantity: { value: 1, unit: text, comparator: text },
        },
      ]),
    ].map((resource) => ({ resource })),
  }),
};

/** Each sink: the words of a command. */
const texts: readonly (readonly string[])[] = [
  ["validate", "invalid.ndjson", "broken.json", `missing ${all}.json`],
  ["lint", "invalid.ndjson", "set.json"],
  ["lint", "valid.ndjson"],
  ["lint", "--fix", "valid.ndjson"],
  ["report", "valid.ndjson", "invalid.ndjson"],
  ["status", "--on", "2024-06-01", "valid.ndjson"],
  ["status", "--on", "2024-06-01", "--therapy", all, "valid.ndjson"],
  ["status", "--indication", all, "valid.ndjson"],
  ["timeline", "valid.ndjson"],
  ["merge", "linked.ndjson"],
  ["diff", "linked.ndjson", "relinked.ndjson"],
  ["identify", "text.txt"],
  ["identify", `10.1234/a${all.replaceAll(/\s/g, "")}`],
  ["decode", all],
  ["decode", `10.1234/a${all.replaceAll(/\s/g, "")}`],
  ["explain", all],
  ["convert", all, "--to", all],
  ["rules", all],
  ["schema", all],
  ["import", "clinicaltrials-gov", "studies.jsonl", "-o", "records.ndjson", "--unmapped", "unmapped.ndjson"],
  ["import", all, "studies.jsonl"],
  ["import", "clinicaltrials-gov", all],
  ["export", "clinicaltrials-gov", "invalid.ndjson", "-o", "exported.ndjson"],
  ["export", "parquet", "invalid.ndjson", "-o", "lake"],
  ["export", "parquet", "valid.ndjson", "-o", `missing\u0000${all}`],
  ["upgrade", "--check", "set.json", "invalid.ndjson"],
  ["upgrade", "--to", all, "set.json"],
  [all],
  [`--${all}`],
  ["validate", `--${all}`],
  ["lint", "--profile", all, "valid.ndjson"],
  ["lint", "--max-issues", all, "valid.ndjson"],
  ["help", all],
  ["annotate", "text.txt"],
  ["annotate", "--language", all, "text.txt"],
  ["annotate", all],
  ["draft", "text.txt"],
  ["draft", all],
  ["criteria", "criteria.txt"],
  ["criteria", all],
  ["match", "profile.json", "trials.ndjson"],
  ["match", "profile.json", "trials.ndjson", "invalid.ndjson", "broken.json"],
  ["match", "--explain", "trial:x-0", "profile.json", "trials.ndjson"],
  ["match", "--explain", all, "profile.json", "trials.ndjson"],
  ["match", "--on", all, "profile.json", "trials.ndjson"],
  ["match", "patient.json", "trials.ndjson"],
  ["match", "invalid-profile.json", "trials.ndjson"],
  ["match", all, all],
  [
    "import",
    "clinicaltrials-gov",
    "studies.jsonl",
    "--interpret=likely",
    "-o",
    "records.ndjson",
    "--notes",
    "notes.ndjson",
  ],
];
const jsons: readonly (readonly string[])[] = [
  ["validate", "--json", "invalid.ndjson"],
  ["lint", "--json", "invalid.ndjson"],
  ["lint", "--sarif", "invalid.ndjson", "valid.ndjson"],
  ["report", "--json", "valid.ndjson"],
  ["status", "--on", "2024-06-01", "--json", "valid.ndjson"],
  ["status", "--on", "2024-06-01", "--json", "--therapy", all, "valid.ndjson"],
  ["timeline", "--json", "valid.ndjson"],
  ["identify", "--json", "text.txt"],
  ["decode", "--json", all],
  ["explain", "--json", all],
  ["convert", "--json", all, "--to", "mg"],
  ["upgrade", "--check", "--json", "set.json", "invalid.ndjson"],
  ["upgrade", "set.json"],
  ["match", "--json", "profile.json", "trials.ndjson"],
  ["match", "--json", "patient.json", "trials.ndjson"],
  ["merge", "--json", "linked.ndjson"],
  ["diff", "--json", "linked.ndjson", "relinked.ndjson"],
];
const ndjsons: readonly (readonly [args: readonly string[], count: number])[] = [
  [["import", "clinicaltrials-gov", "studies.jsonl"], payloads.length],
  [["export", "clinicaltrials-gov", "valid.ndjson"], accepted.length],
  [["annotate", "--json", "texts.ndjson"], payloads.length],
  [["draft", "--json", "texts.ndjson"], payloads.length],
  [["criteria", "--json", "texts.ndjson"], payloads.length],
  [["annotate", "--json", "broken.ndjson"], 2],
];

async function run(args: readonly string[], color = "0"): Promise<Run & { readonly directory: string }> {
  const directory = directoryOf(files);
  return { ...(await therapy(args, { cwd: directory, env: { FORCE_COLOR: color } })), directory };
}

function nameOf(args: readonly string[]): string {
  return args.map((word) => (word.includes("\u001B") ? "…" : word)).join(" ");
}

describe("12 payloads in each sink: none is raw", () => {
  test.each(texts.map((args) => [nameOf(args), args] as const))("text: %s", async (_, args) => {
    for (const color of ["0", "1"]) {
      const { stdout, stderr, status } = await run(args, color);
      expect(status).toBeLessThan(3);
      expect((stdout + stderr).length).toBeGreaterThan(0);
      expect((stdout + stderr).replaceAll(styles, "")).not.toMatch(controls);
    }
  });

  test.each(jsons.map((args) => [nameOf(args), args] as const))("JSON: %s", async (_, args) => {
    const { stdout, stderr, status } = await run(args);
    expect(status).toBeLessThan(3);
    expect(stdout + stderr).not.toMatch(controls);
    expect(JSON.parse(stdout)).toBeDefined();
  });

  test.each(ndjsons.map(([args, count]) => [nameOf(args), args, count] as const))(
    "NDJSON: %s",
    async (_, args, count) => {
      const { stdout, stderr } = await run(args);
      expect(stdout + stderr).not.toMatch(controls);
      const values = stdout.trimEnd().split("\n");
      expect(values.map((line) => JSON.parse(line) as unknown)).toHaveLength(count);
    },
  );

  test("files: the lines of an import", async () => {
    const { directory } = await run(texts.find((args) => args.includes("--unmapped"))!);
    const written = ["records.ndjson", "unmapped.ndjson"].map((name) => readFileSync(join(directory, name), "utf8"));
    expect(written.join("")).not.toMatch(controls);
    const values = written[1]!.trimEnd().split("\n");
    const notes = values.map(
      (line) => (JSON.parse(line) as { unmapped: { [path: string]: unknown } }).unmapped["/note"],
    );
    expect(notes).toEqual(payloads.map(([, text]) => text));
  });

  test("SQL: a title and the name of a folder reach DuckDB as they are", async () => {
    const directory = directoryOf(files);
    const output = "it's '); DROP TABLE trial; --";
    await therapy(["export", "parquet", "valid.ndjson", "-o", output], { cwd: directory });
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const file = join(directory, output, "kind=trial/records.parquet").replaceAll("'", "''");
    const rows = (await connection.runAndReadAll(`SELECT title FROM '${file}'`)).getRows();
    connection.closeSync();
    instance.closeSync();
    expect(new Set(rows.map(([title]) => title))).toEqual(new Set(accepted.map(([, text]) => `A ${text}`)));
  });
});

test("nothing is written to a stream except by the functions for leaving text", () => {
  const source = fileURLToPath(new URL("../src", import.meta.url));
  const allowed = new Set([
    "output/out.ts",
    // The progress bar of a library; its text passes `terminalText`.
    "importing/progress.ts",
  ]);
  const around = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !allowed.has(file))
    .filter((file) =>
      /process\s*\.\s*(?:stdout|stderr)(?!\.isTTY)|process\[|\bconsole\b|\bwriteSync\(\s*[12]\b/.test(
        readFileSync(join(source, file), "utf8"),
      ),
    );
  expect(around).toEqual([]);
});

test("no JSON is written except by `jsonText`", () => {
  const source = fileURLToPath(new URL("../src", import.meta.url));
  const around = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) =>
      /(?:write|writeJsonText)\((?:`\$\{)?JSON\.stringify/.test(readFileSync(join(source, file), "utf8")),
    );
  expect(around).toEqual([]);
});
