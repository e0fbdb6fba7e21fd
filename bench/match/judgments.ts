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
}

/** A pair with both verdicts. */
interface Pair {
  readonly judgment: Judgment;
  readonly match: TrialMatch;
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
    return { judgment, match: matchTrial(byPatient.get(judgment.patient)!, byNumber.get(judgment.nct)!) };
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
  const set = all.filter(
    ({ judgment, match }) => judgment.verdict === "eligible" && match.verdict === "possible",
  ).length;
  console.log(
    `${equal} of ${all.length} agree; ${set} are judged as eligible with criteria set aside, and found possible`,
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
