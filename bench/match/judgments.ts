/**
 * Compares the verdicts of matching with independent judgments: the pairs of `conformance/matching` with trials of
 * ClinicalTrials.gov beside the repository.
 *
 *     node --conditions=@org/source bench/match/judgments.ts [--all]
 *
 * Prints a table of judged and found verdicts, and each pair that differs; with `--all`, each pair. A pair that is judged as
 * eligible sets aside what only the site can decide, which matching keeps open: such a pair agrees if every open criterion is
 * one of those (`site`).
 */
import { readFileSync } from "node:fs";
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import type { Trial } from "@org/therapy-model";
import { matchTrial, patientChart, PatientProfile, type TrialMatch } from "@org/therapy-model/patient";
import { withParsedEligibility } from "@org/therapy-text/criteria";
import { present, text } from "../../testing/shared-data.ts";

interface Judgment {
  readonly patient: string;
  readonly nct: string;
  readonly verdict: TrialMatch["verdict"];
  readonly reason: string;
  /** Criteria that the annotator set aside. */
  readonly aside?: readonly { readonly start: number; readonly end: number }[];
}

/** A pair with both verdicts. */
interface Pair {
  readonly judgment: Judgment;
  readonly match: TrialMatch;
  /** Whether the pair is judged as eligible and all open criteria are those that the annotator set aside. */
  readonly isAside: boolean;
}

const folder = new URL("../../conformance/matching/", import.meta.url);

function patients(): Map<string, ReturnType<typeof patientChart>> {
  const list = JSON.parse(readFileSync(new URL("patients.json", folder), "utf8")) as unknown[];
  const charts = new Map<string, ReturnType<typeof patientChart>>();
  for (const each of list) {
    const profile = PatientProfile.parse(each);
    charts.set(profile.id ?? "", patientChart(profile));
  }
  return charts;
}

function trials(): Map<string, Trial> {
  const lines = text("data/clinicaltrials-gov/sample.jsonl").trim().split("\n");
  return new Map(
    lines.map((line) => {
      const study = JSON.parse(line) as { protocolSection: { identificationModule: { nctId: string } } };
      const result = read(study);
      if (!result.ok) throw new Error(result.issues[0]?.message);
      return [study.protocolSection.identificationModule.nctId, withParsedEligibility(result.value)];
    }),
  );
}

function pairs(): Pair[] {
  const [byPatient, byNumber] = [patients(), trials()];
  const lines = readFileSync(new URL("judgments.jsonl", folder), "utf8").trim().split("\n");
  return lines.map((line) => {
    const judgment = JSON.parse(line) as Judgment;
    const trial = byNumber.get(judgment.nct)!;
    const match = matchTrial(byPatient.get(judgment.patient)!, trial);
    return { judgment, match, isAside: leavesOnlyAside(judgment, match, trial) };
  });
}

function leavesOnlyAside({ verdict, aside = [] }: Judgment, match: TrialMatch, { eligibility }: Trial): boolean {
  if (verdict !== "eligible" || match.verdict !== "possible") return false;
  return match.criteria
    .filter((one) => one.verdict === "unknown")
    .every(({ path: [, section, index] }) => {
      const list = section === "inclusion" ? eligibility?.inclusion : eligibility?.exclusion;
      const words = list?.[Number(index)]?.text;
      const start = words === undefined ? -1 : (eligibility?.text ?? "").indexOf(words);
      return start >= 0 && aside.some((one) => one.start <= start + words!.length && start <= one.end);
    });
}

const verdicts = ["eligible", "possible", "excluded"] as const;

function report(all: readonly Pair[], showAll: boolean): void {
  for (const judged of verdicts) {
    const row = verdicts.map((found) => {
      const count = all.filter(({ judgment, match }) => judgment.verdict === judged && match.verdict === found).length;
      return `${found} ${count}`;
    });
    console.log(`judged ${judged.padEnd(9)} found: ${row.join(", ")}`);
  }
  const equal = all.filter(({ judgment, match }) => judgment.verdict === match.verdict).length;
  const aside = all.filter(({ isAside }) => isAside).length;
  const open = all.filter(
    ({ judgment, match, isAside }) => judgment.verdict === "eligible" && match.verdict === "possible" && !isAside,
  ).length;
  const wrong = all.filter(({ judgment, match }) => judgment.verdict === "excluded" && match.verdict === "eligible");
  console.log(
    `${equal} of ${all.length} agree, and ${aside} more are judged as eligible and open only in what the annotator set aside: ` +
      `${equal + aside}. ${open} are judged as eligible and open in other criteria. ` +
      `Eligible although judged as excluded: ${wrong.length}`,
  );
  for (const { judgment, match } of all) {
    if (!showAll && judgment.verdict === match.verdict) continue;
    console.log(`\n${judgment.patient} ${judgment.nct}: judged ${judgment.verdict}, found ${match.verdict}`);
    console.log(`  judged: ${judgment.reason}`);
    const shown = match.criteria.filter(({ excludes, verdict }) =>
      match.verdict === "excluded" ? excludes : verdict === "unknown",
    );
    for (const { path, reason } of shown) console.log(`  ${path.join("/")}: ${reason}`);
  }
}

if (present) report(pairs(), process.argv.includes("--all"));
