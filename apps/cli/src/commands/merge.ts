/** `therapy merge`: merges the registrations of one trial in several registries. */
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { replaceReferences } from "@org/therapy-exchange/merge";
import type { ModelRecord, Trial } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { linkedGroups } from "../comparing/linked-groups.ts";
import { groupData, type MergedGroup, mergedGroup } from "../comparing/merged-group.ts";
import { writeComparison } from "../comparing/merged-text.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { type NotWritten, stageFiles, statusOf, writtenText } from "../exporting/stage-files.ts";
import { type StagedKind, stagedRecords, stageRecords } from "../exporting/staged-records.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { createFile } from "../files/new-file.ts";
import { attempt, OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { claimTemporaryPath, releaseTemporaryPath } from "../files/temporary-path.ts";
import { issueLine } from "../output/issue-line.ts";
import { jsonText } from "../output/json-text.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";

interface MergeOptions {
  /** The output file for all records. */
  readonly output?: string;
  readonly json?: boolean;
}

export const command: Command<MergeOptions> = {
  name: "merge",
  summary: "merge the registrations of one trial in several registries",
  description:
    "Merges trials that share a registration number, field by field. Of values that conflict, that of the first file is followed; the others are kept as citations. Prints the fields that differ. With --output, writes all records: merged trials, the sources that they cite, and the other records, whose references to merged trials are changed.",
  arguments: [
    {
      syntax: "<file...>",
      description: "record sets or records as JSON or NDJSON, the most trusted registry first; - for standard input",
    },
  ],
  options: [
    { flags: "-o, --output <file>", description: "the output file for all records (NDJSON)" },
    { flags: "--json", description: "write every field of the merged trials with its values as JSON" },
  ],
  run: merge,
};

async function merge(files: readonly string[], options: MergeOptions): Promise<ExitStatus> {
  const { output } = options;
  if (files.filter((file) => file === "-").length > 1) return usageError("standard input can be read only once");
  const sameFile = output === undefined ? undefined : sameFileProblem({ inputs: files, outputs: [output] });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs(files);
  for (const { file, issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const scratch = claimTemporaryPath(
    output === undefined ? join(tmpdir(), "therapy-merge") : resolve(`${output}.rows`),
  );
  try {
    attempt(scratch, () => mkdirSync(scratch));
    return await mergeStaged(await stageFiles(files, stageRecords(output ?? scratch, scratch)), options);
  } catch (error) {
    if (error instanceof OutputError) return await usageError(error.message);
    throw error;
  } finally {
    releaseTemporaryPath(scratch);
  }
}

async function mergeStaged(
  { kinds, notWritten }: { readonly kinds: readonly StagedKind[]; readonly notWritten: NotWritten },
  { output, json }: MergeOptions,
): Promise<ExitStatus> {
  const trials = kinds.find(({ kind }) => kind === "trial");
  const groups = trials === undefined ? [] : (await linkedGroups(trials)).map(mergedGroup);
  const written = output === undefined ? undefined : await writeRecords(output, kinds, groups);
  const out = standardOut();
  if (json) await writeJson(groups.map(groupData));
  else {
    await writeComparison(groups, trials?.records ?? 0, out);
    if (written !== undefined) await out.write(writtenText(written, output!, notWritten, out.style));
  }
  return statusOf(notWritten);
}

/** Writes all records: a merged trial takes the place of the first of its registrations. */
async function writeRecords(
  output: string,
  kinds: readonly StagedKind[],
  groups: readonly MergedGroup[],
): Promise<number> {
  const mergedTrials = new Map<string, Trial>(groups.map(({ trial }) => [trial.id, trial]));
  const replacements = new Map<string, string>(
    groups.flatMap(({ trial, merged }) => merged.filter((id) => id !== trial.id).map((id) => [id, trial.id] as const)),
  );
  const known = new Set<string>();
  const file = createFile(output);
  let count = 0;
  const write = (record: ModelRecord): void => {
    file.write(Buffer.from(`${jsonText(replaceReferences(record, replacements))}\n`));
    count++;
  };
  try {
    for (const kind of kinds) {
      for await (const record of stagedRecords(kind)) {
        if (replacements.has(record.id)) continue;
        if (kind.kind === "source") known.add(record.id);
        write(mergedTrials.get(record.id) ?? record);
      }
    }
    for (const source of groups.flatMap(({ sources }) => sources)) if (!known.has(source.id)) write(source);
    file.commit();
  } finally {
    file.discard();
  }
  return count;
}
