/** `therapy upgrade`: brings dossiers to another version of the model. */
import { downgrade, isVersion, upgrade, versions, type Upgrade, type Version } from "@org/therapy-model/versions";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { mostProblems, placed } from "../importing/parse-record.ts";
import { openSource } from "../importing/source.ts";
import { type JsonDocument, readChunks, type Reading, readingLimits } from "../input/document.ts";
import { duplicateKeys } from "../input/duplicate-keys.ts";
import { counted } from "../output/finding-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { hanging, printable } from "../output/wrap.ts";
import { isPacked } from "../upgrading/packed.ts";
import { ReplacementError, replacementOf } from "../upgrading/replacement.ts";
import { addProblems, addUpgrade, emptyReport, type FileReport, reportText } from "../upgrading/report.ts";
import { rewrite } from "../upgrading/rewrite.ts";

/** What a person may ask of `therapy upgrade`. */
export interface UpgradeOptions {
  /** Where the dossiers go; to standard output if it is left out. */
  readonly output?: string;
  /** Whether each file takes its own place. */
  readonly write?: boolean;
  /** The version that is wanted; that of the package if it is left out. */
  readonly to?: string;
  /** Whether nothing is written, only told. */
  readonly check?: boolean;
  readonly json?: boolean;
}

/** Takes the text of a dossier. */
type Sink = (text: string) => void | Promise<void>;

/** Brings the dossiers of files to a version, and says what that changed. */
export async function upgradeFiles(files: readonly string[], options: UpgradeOptions): Promise<ExitStatus> {
  const misuse = misuseOf(files, options);
  if (misuse !== undefined) {
    const error = standardError();
    await error.write(`${hanging("", printable(misuse), error.width).join("\n")}\n`);
    return exitStatus.unreadable;
  }
  const reports = files.map(emptyReport);
  const failure = await run(reports, options);
  const error = standardError();
  if (options.json === true) await writeJson({ files: reports, ...(failure !== undefined && { failure }) });
  else {
    for (const report of reports) await error.write(reportText(report, error));
    if (failure !== undefined) await error.write(`${printable(failure)}\n`);
    await error.write(`${summary(reports, options, failure === undefined, error.style)}\n`);
  }
  if (failure !== undefined || reports.some(({ unreadable }) => unreadable > 0)) return exitStatus.unreadable;
  const isBehind = options.check === true && reports.some(({ upgrades }) => upgrades.length > 0);
  return isBehind || reports.some(({ issues }) => issues > 0) ? exitStatus.issues : exitStatus.clean;
}

function misuseOf(files: readonly string[], { output, write, to, check, json }: UpgradeOptions): string | undefined {
  if (to !== undefined && !isVersion(to)) {
    return `${to} is no version of the model; the versions are ${versions.join(", ")}`;
  }
  if ([output !== undefined, write, check].filter((one) => one === true).length > 1) {
    return "--output, --write and --check exclude one another; keep one of them";
  }
  if (write === true && files.includes("-")) return "standard input cannot be written; name a file, or use --output";
  const packed = write === true ? files.find(isPacked) : undefined;
  if (packed !== undefined) return `${packed} is packed and cannot be written; name another file with --output`;
  if (json === true && output === undefined && write !== true && check !== true) {
    return "--json takes standard output for the report; say by --output, --write or --check where the dossiers go";
  }
  return undefined;
}

/** Upgrades the files of reports; gives what kept a file from being written. */
async function run(reports: readonly FileReport[], options: UpgradeOptions): Promise<string | undefined> {
  const { output, write, check, to = versions.at(-1)! } = options;
  const version = to as Version;
  const inOneLine = reports.length > 1;
  try {
    if (write === true) {
      for (const report of reports) {
        await replacing(report.file, [report], async (sink) => upgradeFile(report, version, sink, false));
      }
    } else if (output === undefined) {
      const out = standardOut();
      const sink: Sink = check === true ? () => undefined : async (text) => out.write(text);
      for (const report of reports) await upgradeFile(report, version, sink, inOneLine);
    } else {
      await replacing(output, reports, async (sink) => {
        for (const report of reports) await upgradeFile(report, version, sink, inOneLine);
      });
    }
  } catch (error) {
    if (error instanceof ReplacementError) return error.message;
    throw error;
  }
  return undefined;
}

/** Writes a file in one step, and only where everything that goes into it could be upgraded. */
async function replacing(
  name: string,
  reports: readonly FileReport[],
  fill: (sink: Sink) => Promise<void>,
): Promise<void> {
  const replacement = replacementOf(name);
  try {
    await fill((text) => replacement.write(text));
    const isWhole = reports.every(({ issues, unreadable }) => issues + unreadable === 0);
    const isOther = reports.some(({ file, upgrades }) => file !== name || upgrades.length > 0);
    if (!isWhole || !isOther) return;
    replacement.settle();
    for (const report of reports) report.written = true;
  } finally {
    replacement.drop();
  }
}

/** Upgrades the dossiers of a file, each as soon as it is read. */
async function upgradeFile(report: FileReport, to: Version, sink: Sink, inOneLine: boolean): Promise<void> {
  for await (const reading of readings(report.file)) {
    if (reading.document === undefined) {
      const { code, message, line, column } = reading.problem;
      const place = line === undefined ? {} : { line, column: column ?? 1 };
      addProblems(report, [{ code, message, ...place }], "unreadable");
      continue;
    }
    report.dossiers++;
    const text = upgradeDocument(reading.document, to, report);
    if (text === undefined) continue;
    const written = inOneLine ? JSON.stringify(JSON.parse(text)) : text;
    await sink(written.endsWith("\n") ? written : `${written}\n`);
  }
}

/** The documents of a file, unpacked where it is packed. */
async function* readings(file: string): AsyncGenerator<Reading> {
  const source = openSource(file);
  const name = file.replace(/\.gz$/i, "");
  let isEmpty = true;
  for await (const reading of readChunks(source.chunks, /\.(?:ndjson|jsonl)$/i.test(name), readingLimits)) {
    // What cannot be read at all has no bytes either, and is told below.
    if (isEmpty && source.problem() !== undefined) break;
    isEmpty = false;
    yield reading;
  }
  const problem = source.problem();
  if (problem !== undefined) yield { problem };
}

/** The text of a dossier in a version; what is done, or stands against it, is added to the report. */
function upgradeDocument({ value, text, line }: JsonDocument, to: Version, report: FileReport): string | undefined {
  const place = { line, column: 1 };
  const twice = duplicateKeys(text, value, mostProblems);
  const result = twice.length === 0 ? brought(value, to) : undefined;
  if (result?.ok === true) {
    addUpgrade(report, result.from, result.to, result.changes);
    return rewrite(text, value, result.value);
  }
  const issues =
    result?.issues ??
    twice.map(({ path }) => ({
      code: "duplicate_key" as const,
      severity: "error" as const,
      path,
      message: `${JSON.stringify(path.at(-1))} is given twice in this object; keep one of the two`,
    }));
  addProblems(report, placed(text, issues, place), "issues", issues.length);
  return undefined;
}

/** A dossier in a version, be it a later or an earlier one. */
function brought(value: unknown, to: Version): Upgrade {
  const { modelVersion } = (value ?? {}) as { readonly modelVersion?: unknown };
  const isLater = isVersion(modelVersion) && versions.indexOf(modelVersion) > versions.indexOf(to);
  return isLater ? downgrade(value, to) : upgrade(value, to);
}

function summary(
  reports: readonly FileReport[],
  { check, to = versions.at(-1)! }: UpgradeOptions,
  isWritten: boolean,
  style: ReturnType<typeof standardError>["style"],
): string {
  const total = (count: (report: FileReport) => number): number => reports.reduce((sum, one) => sum + count(one), 0);
  const dossiers = total((report) => report.dossiers);
  const behind = total(({ upgrades }) => upgrades.reduce((sum, { count }) => sum + count, 0));
  const bad = total(({ issues, unreadable }) => issues + unreadable);
  const read = `${counted(reports.length, "file")}, ${counted(dossiers, "dossier")}`;
  const isDone = behind + bad === 0;
  const done = isDone
    ? `all are in ${to}`
    : `${behind.toLocaleString("en")} ${check === true ? "to bring" : "brought"} to ${to}`;
  const isWell = isWritten && bad === 0 && (check !== true || behind === 0);
  const problems = bad === 0 ? "" : `, ${counted(bad, "problem")}`;
  return `${isWell ? style("green", "✓") : style("red", "✗")} ${read}: ${done}${problems}`;
}
