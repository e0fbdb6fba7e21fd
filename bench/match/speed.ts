/**
 * Measures how fast a patient is matched with 10,000 trials: parsed records of ClinicalTrials.gov beside the repository.
 *
 *     node --conditions=@org/source bench/match/speed.ts
 *
 * Prints the median processor time of ranking all trials for one patient, warm, and of the full match of each possible trial.
 */
import { readFileSync } from "node:fs";
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import type { Trial } from "@org/therapy-model";
import { matchTrial, patientChart, PatientProfile, rankTrials } from "@org/therapy-model/patient";
import { withParsedEligibility } from "@org/therapy-text/criteria";
import { present, text } from "../../testing/shared-data.ts";

const count = 10_000;

/** Parsed trials, repeated to the number that is measured. Each repetition has objects of its own. */
function trials(): Trial[] {
  const parsed = text("data/clinicaltrials-gov/studies.jsonl.gz")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const result = read(JSON.parse(line));
      return result.ok ? [withParsedEligibility(result.value)] : [];
    });
  return Array.from({ length: count }, (_, index) => {
    const trial = parsed[index % parsed.length]!;
    return index < parsed.length ? trial : structuredClone(trial);
  });
}

function median(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)]!;
}

function measure(run: () => void): number {
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times.slice(2));
}

function report(): void {
  const all = trials();
  const criteria = all.reduce((sum, { eligibility }) => {
    return sum + (eligibility?.inclusion?.length ?? 0) + (eligibility?.exclusion?.length ?? 0);
  }, 0);
  console.log(`${all.length} trials with ${criteria} criteria`);
  const file = new URL("../../conformance/matching/patients.json", import.meta.url);
  const profiles = (JSON.parse(readFileSync(file, "utf8")) as unknown[]).map((each) => PatientProfile.parse(each));
  for (const profile of profiles) {
    // The chart is made in each run: nothing is known of the patient before.
    const time = measure(() => void rankTrials(patientChart(profile), all));
    const ranked = rankTrials(patientChart(profile), all);
    const possible = ranked.filter(({ verdict }) => verdict === "possible");
    const full = measure(() => {
      const chart = patientChart(profile);
      for (const { trial } of possible) matchTrial(chart, trial);
    });
    console.log(
      `${profile.id}: ranked in ${time.toFixed(0)} ms; ${possible.length} possible, matched in full in ${full.toFixed(0)} ms`,
    );
  }
}

if (present) report();
