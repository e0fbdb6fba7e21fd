/** `therapy export`: records of the model as a registry has them. */
import { type Adapter, type Residue, ResidueError } from "@org/therapy-exchange";
import { Trial, validate } from "@org/therapy-model";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { importFormats, isImportFormat } from "../importing/adapters.ts";
import { unknownFormat } from "../importing/unknown-format.ts";
import { overwriting } from "../importing/overwriting.ts";
import { createOutput, OutputError, type OutputFile } from "../importing/output-file.ts";
import { parseRecord, placed, type RecordProblem } from "../importing/parse-record.ts";
import { recordItems } from "../importing/record-items.ts";
import { openSource } from "../importing/source.ts";
import { counted } from "../output/finding-text.ts";
import { standardError, standardOut } from "../output/out.ts";
import { refuse } from "../output/refusal.ts";
import { nameOf, problemLine } from "../output/problem-line.ts";

/** What a person may ask of `therapy export`. */
export interface ExportOptions {
  /** Where the documents go; to standard output if it is left out. */
  readonly output?: string;
  /** The residue of the import that the records come from. */
  readonly residue?: string;
}

/** What stands on a line of a file. */
interface Line {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly document: unknown;
  readonly text: string;
}

/** What could not be written, and why. */
interface Refused {
  readonly file: string;
  readonly status: ExitStatus;
  readonly problems: readonly RecordProblem[];
}

/** Writes the records of a file as documents of a registry. */
export async function exportFile(format: string, file: string, options: ExportOptions): Promise<ExitStatus> {
  const { output, residue } = options;
  if (!isImportFormat(format)) return refuse(unknownFormat(format));
  if (file === "-" && residue === "-") return refuse("standard input can be read once only");
  const overwritten = overwriting(
    [file, residue].filter((name) => name !== undefined),
    output === undefined ? [] : [output],
  );
  if (overwritten !== undefined) return refuse(overwritten);
  const adapter = await importFormats[format].load();
  try {
    return await writeDocuments(adapter, file, residue, output === undefined ? undefined : createOutput(output));
  } catch (error) {
    if (error instanceof OutputError || error instanceof Mismatch) return refuse(error.message);
    throw error;
  }
}

async function writeDocuments(
  adapter: Adapter<Trial>,
  file: string,
  residue: string | undefined,
  output: OutputFile | undefined,
): Promise<ExitStatus> {
  const out = standardOut();
  const error = standardError();
  let status: ExitStatus = exitStatus.clean;
  let count = 0;
  for await (const [record, left] of residue === undefined ? alone(file) : pairs(file, residue)) {
    const written = documentOf(adapter, record, left);
    if (typeof written === "string") {
      count++;
      if (output === undefined) await out.write(written);
      else output.write(Buffer.from(written));
    } else {
      if (written.status > status) status = written.status;
      for (const problem of written.problems) await error.write(problemLine(written.file, problem));
    }
  }
  output?.close();
  const mark = status === exitStatus.clean ? error.style("green", "✓") : error.style("red", "✗");
  await error.write(`${mark} ${counted(count, "record")} written\n`);
  return status;
}

type Pair = readonly [record: Line | Refused, residue: Line | Refused | undefined];

async function* alone(file: string): AsyncGenerator<Pair> {
  for await (const record of lines(file)) yield [record, undefined];
}

/** The records with their residues: both files have the same records in the same order. */
async function* pairs(file: string, residueFile: string): AsyncGenerator<Pair> {
  const records = lines(file);
  const residues = lines(residueFile);
  try {
    for (let count = 0; ; count++) {
      const [record, residue] = await Promise.all([records.next(), residues.next()]);
      if (record.done === true && residue.done === true) return;
      if (record.done === true || residue.done === true) {
        const [shorter, longer] = record.done === true ? [file, residueFile] : [residueFile, file];
        const has = `${nameOf(shorter)} has ${counted(count, "line")}, ${nameOf(longer)} has more`;
        throw new Mismatch(`${has}; name the residue that was written with these records`);
      }
      yield [record.value, residue.value];
    }
  } finally {
    await Promise.all([records.return(undefined), residues.return(undefined)]);
  }
}

async function* lines(file: string): AsyncGenerator<Line | Refused> {
  const source = openSource(file);
  try {
    for await (const item of recordItems(file, source)) {
      if ("problem" in item) {
        const { code, message, line, column } = item.problem;
        const place = line === undefined ? {} : { line, column: column ?? 1 };
        yield { file, status: exitStatus.unreadable, problems: [{ code, message, ...place }] };
        continue;
      }
      const { bytes, line, column } = item.piece;
      const parsed = parseRecord(bytes, { line, column });
      if (parsed.ok) yield { file, line, column, document: parsed.document, text: parsed.text };
      else yield { file, status: exitStatus[statusOf[parsed.kind]], problems: parsed.problems };
    }
  } finally {
    await source.chunks.return(undefined);
  }
}

const statusOf = { refused: "issues", unreadable: "unreadable" } as const;

/** The line of a document, or why there is none. */
function documentOf(
  adapter: Adapter<Trial>,
  record: Line | Refused,
  left: Line | Refused | undefined,
): string | Refused {
  if ("problems" in record) return record;
  if (left !== undefined && "problems" in left) return left;
  const checked = validate(Trial, record.document);
  if (!checked.ok) {
    const problems = placed(record.text, checked.issues, record);
    return { file: record.file, status: exitStatus.issues, problems };
  }
  if (left === undefined) return lineOf(adapter.write(checked.value));
  const { id, residue } = residueLine(left);
  if (id !== checked.value.id) {
    throw new Mismatch(`${placeOf(left)} is the residue of ${id}, but ${placeOf(record)} is ${checked.value.id}`);
  }
  try {
    return lineOf(adapter.write(checked.value, residue));
  } catch (error) {
    if (error instanceof ResidueError) throw new Mismatch(`${placeOf(left)}: ${error.message}`);
    throw error;
  }
}

function residueLine(line: Line): { readonly id: string; readonly residue: Residue } {
  const { id, residue } = (line.document ?? {}) as { readonly id?: unknown; readonly residue?: unknown };
  if (typeof id !== "string" || typeof residue !== "object" || residue === null || Array.isArray(residue)) {
    throw new Mismatch(`${placeOf(line)} is no line of a residue; expected {"id": …, "residue": {…}}`);
  }
  return { id, residue: residue as Residue };
}

function placeOf({ file, line, column }: Line): string {
  return column === 1 ? `${nameOf(file)}:${line}` : `${nameOf(file)}:${line}:${column}`;
}

function lineOf(document: object): string {
  return `${JSON.stringify(document)}\n`;
}

/** Thrown where records and residue do not belong together. */
class Mismatch extends Error {
  override readonly name = "Mismatch";
}
