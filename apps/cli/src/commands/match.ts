/** `therapy match`: ranks trials for a patient. */
import type { PartialDate } from "@org/therapy-model";
import { formatPointer } from "@org/therapy-model/records";
import { matchTrial, patientChart, rankTrials, type PatientProfile } from "@org/therapy-model/patient";
import type { LocatedIssue } from "../checking/located-issue.ts";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { type MatchRow, writeExplanation, writeMatches } from "../matching/match-text.ts";
import { readProfile, today } from "../matching/read-profile.ts";
import { findTrial, type LoadedTrial, numberOf, trialsOf, wordsOf } from "../matching/trials.ts";
import { counted, locatedIssueText } from "../output/located-issue-text.ts";
import { nameOf } from "../output/issue-line.ts";
import { standardError, standardOut, writeJson } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { usageError } from "../output/usage-error.ts";
import { hanging } from "../output/wrap.ts";
import { loadRecordSets, writeUnreadable } from "../report/load-record-sets.ts";

interface MatchOptions {
  /** The date of screening. */
  readonly on?: PartialDate;
  /** Explain this trial only: its number or id. */
  readonly explain?: string;
  /** The maximum number of trials in the output. */
  readonly limit?: number;
  readonly json?: boolean;
}

export const command: Command<MatchOptions> = {
  name: "match",
  summary: "rank trials for a patient",
  description:
    "Ranks trials for a patient: those for which the patient is eligible, the possible ones with the questions that would decide them, and those that exclude the patient, with the reasons. The patient is a profile or a FHIR R4 or R5 bundle; the trials are records; eligibility that they have as text only is read.",
  arguments: [
    { syntax: "<patient>", description: "a patient profile or a FHIR bundle as JSON; - for standard input" },
    { syntax: "<trials...>", description: "record sets or records as JSON or NDJSON" },
  ],
  options: [
    {
      flags: "--on <date>",
      description: "the date of screening (default: that of the profile, or today)",
      type: "partial_date",
    },
    { flags: "--explain <trial>", description: "show every criterion of one trial, by its number or id" },
    { flags: "--limit <count>", description: "maximum number of trials to show (default: 50)", type: "count" },
    { flags: "--json", description: "write the matches as JSON" },
  ],
  run: match,
};

const mostShown = 50;

async function match(files: readonly string[], options: MatchOptions): Promise<ExitStatus> {
  const [patientFile = "", ...trialFiles] = files;
  const { profile, issues } = await readProfile(patientFile);
  await writeIssues(patientFile, issues);
  if (profile === undefined) return exitStatus.unreadable;
  const loaded = await loadRecordSets(trialFiles);
  await writeUnreadable(loaded);
  if (loaded.issueCount > 0) {
    await standardError().write(
      `warning: ${counted(loaded.issueCount, "issue")} in the records; see therapy validate\n`,
    );
  }
  const status = loaded.unreadable.length > 0 ? exitStatus.unreadable : exitStatus.clean;
  const trials = await trialsOf(loaded);
  const screened = { ...profile, screeningDate: options.on ?? profile.screeningDate ?? today(new Date()) };
  if (options.explain === undefined) return writeRanking(trials, screened, options, status);
  const trial = findTrial(trials, options.explain);
  if (trial === undefined) return usageError(`no trial ${options.explain} among ${counted(trials.length, "trial")}`);
  const row = { trial, match: matchTrial(patientChart(screened), trial) };
  if (options.json) await writeJson([matchData(row)]);
  else await writeExplanation(row, standardOut());
  return status;
}

async function writeRanking(
  trials: readonly LoadedTrial[],
  profile: PatientProfile,
  { json, limit }: MatchOptions,
  status: ExitStatus,
): Promise<ExitStatus> {
  const patient = patientChart(profile);
  const ranked = rankTrials(patient, trials);
  const shown = ranked.slice(0, limit ?? (json ? ranked.length : mostShown));
  const rows = shown.map(({ trial }): MatchRow => ({ trial, match: matchTrial(patient, trial) }));
  if (json) await writeJson(rows.map(matchData));
  else {
    const out = standardOut();
    if (rows.length > 0) await writeMatches(rows, out);
    const count = (verdict: string): number => ranked.filter((each) => each.verdict === verdict).length;
    const summary = `${counted(ranked.length, "trial")} on ${profile.screeningDate}: ${count("eligible")} eligible, ${count("possible")} possible, ${count("excluded")} excluded.`;
    await out.write(`${rows.length > 0 ? "\n" : ""}${hanging("", summary, out.width).join("\n")}\n`);
    await writeNextQuestions(rows, out);
  }
  return status === exitStatus.clean && ranked.length === 0 ? exitStatus.issues : status;
}

/** Most questions that are listed for all trials together. */
const mostNext = 5;

/** The questions that more than one possible trial needs, the most frequent first. */
async function writeNextQuestions(rows: readonly MatchRow[], out: ReturnType<typeof standardOut>): Promise<void> {
  const counts = new Map<string, { text: string; trials: number }>();
  for (const { about, text } of rows.flatMap(({ match: { questions } }) => questions)) {
    const known = counts.get(about);
    if (known === undefined) counts.set(about, { text, trials: 1 });
    else known.trials++;
  }
  const next = [...counts.values()].filter(({ trials }) => trials > 1).toSorted((a, b) => b.trials - a.trials);
  if (next.length === 0) return;
  await out.write(`\n${out.style("bold", "Next questions")}\n`);
  for (const { text, trials } of next.slice(0, mostNext)) {
    await out.write(`${hanging("  - ", printable(`${text} (${counted(trials, "trial")})`), out.width).join("\n")}\n`);
  }
}

/** A match as JSON output: paths are JSON Pointers. */
function matchData({ trial, match: { verdict, criteria, questions } }: MatchRow): object {
  return {
    trial: numberOf(trial),
    verdict,
    criteria: criteria.map(({ path, verdict: own, reason, data, excludes }) => ({
      path: formatPointer(path),
      verdict: own,
      reason,
      excludes,
      text: wordsOf(trial, path),
      data: data.map((each) => formatPointer(each)),
    })),
    questions: questions.map(({ about, text, decides }) => ({
      about,
      text,
      decides: decides.map((each) => formatPointer(each)),
    })),
  };
}

/** Writes what was not read of the patient to standard error. */
async function writeIssues(file: string, issues: readonly LocatedIssue[]): Promise<void> {
  if (issues.length === 0) return;
  const error = standardError();
  await error.write(`${error.style("underline", printable(nameOf(file)))}\n`);
  for (const issue of issues.slice(0, mostShown)) await error.write(locatedIssueText(issue, error.width, error.style));
  if (issues.length > mostShown) await error.write(`  … and ${counted(issues.length - mostShown, "more issue")}\n`);
  await error.write("\n");
}
