/** Matches of a patient with trials, for people. */
import type { CriterionEvaluation, TrialMatch, TrialVerdict } from "@org/therapy-model/patient";
import type { Out } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import type { StyleName } from "../output/style.ts";
import { type Column, table } from "../output/table.ts";
import { hanging } from "../output/wrap.ts";
import { type LoadedTrial, numberOf, titleOf, wordsOf } from "./trials.ts";

/** A trial and its match. */
export interface MatchRow {
  readonly trial: LoadedTrial;
  readonly match: TrialMatch;
}

const styles: { readonly [V in TrialVerdict]: StyleName } = { eligible: "green", possible: "yellow", excluded: "red" };

const columns: readonly Column<MatchRow>[] = [
  { title: "Trial", cell: ({ trial }) => [{ text: printable(numberOf(trial)), style: "bold" }] },
  { title: "Verdict", cell: ({ match }) => [{ text: match.verdict, style: styles[match.verdict] }] },
  { title: "Title", cell: ({ trial }) => [{ text: printable(titleOf(trial)) }] },
  { title: "Reason or questions", cell: ({ match }) => whyOf(match).map((text) => ({ text: printable(text) })) },
];

/** Most questions of a trial that are listed in a table. */
const mostQuestions = 3;

/** The reasons of an exclusion, the first questions of a possible trial, or a count. */
function whyOf({ verdict, criteria, questions }: TrialMatch): string[] {
  if (verdict === "excluded") return criteria.filter(({ excludes }) => excludes).map(({ reason }) => reason);
  if (verdict === "eligible") return [`All ${criteria.length} criteria are known and let the patient join.`];
  const listed = questions.slice(0, mostQuestions).map(({ text }) => text);
  const more = questions.length - listed.length;
  if (criteria.length === 0) return ["The trial has no criteria."];
  return more > 0 ? [...listed, `… and ${more} more question${more === 1 ? "" : "s"}`] : listed;
}

/** Writes matches as a table. */
export async function writeMatches(rows: readonly MatchRow[], out: Out): Promise<void> {
  const narrow = columns.filter(({ title }) => title !== "Title");
  await out.write(table([columns, narrow], rows, out.width, out.style));
}

const marks: { readonly [V in CriterionEvaluation["verdict"]]: string } = {
  met: "met",
  not_met: "not met",
  unknown: "unknown",
};

/** Most characters of a criterion that are shown. */
const longest = 200;
/** Characters by which a reason that begins with the words of its criterion is recognized. */
const mostCompared = 60;

function quotation(words: string): string {
  const line = words.replaceAll(/\s+/g, " ");
  return line.length > longest ? `“${line.slice(0, longest)}…”` : `“${line}”`;
}

/** Writes every criterion of a trial, and the questions. */
export async function writeExplanation({ trial, match }: MatchRow, out: Out): Promise<void> {
  const heading = [numberOf(trial), titleOf(trial)].filter((part) => part !== "").join("  ");
  await out.write(`${out.style("bold", printable(heading))}\n`);
  await out.write(`${out.style(styles[match.verdict], match.verdict)}\n\n`);
  for (const criterion of match.criteria) {
    const style = criterion.excludes ? "red" : criterion.verdict === "unknown" ? "yellow" : "green";
    const place = criterion.path.filter((part) => part !== "eligibility").join(" ");
    const lead = `${place}  ${out.style(style, marks[criterion.verdict])}\n`;
    const words = wordsOf(trial, criterion.path);
    const isQuoted = words === undefined || criterion.reason.startsWith(quotation(words).slice(0, mostCompared));
    const quoted = isQuoted ? "" : `${hanging("    ", printable(quotation(words)), out.width).join("\n")}\n`;
    await out.write(`${lead}${quoted}${hanging("    ", printable(criterion.reason), out.width).join("\n")}\n`);
  }
  if (match.questions.length === 0) return;
  await out.write(`\n${out.style("bold", "Questions")}\n`);
  for (const { text } of match.questions)
    await out.write(`${hanging("  - ", printable(text), out.width).join("\n")}\n`);
}
