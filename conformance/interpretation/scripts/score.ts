/**
 * Measures `interpretTrial` on the records and labels of ../shared: conditions, therapies, endpoints, stop reasons, the labeled
 * CAR-T trials, and the speed. Figures of labels are printed by half; rules may be read off the half `tune` only.
 *
 *     node --conditions=@org/source conformance/interpretation/scripts/score.ts [--errors]
 *
 * README.md has the first and the last figures.
 */
import { fileURLToPath } from "node:url";
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { type Endpoint, type StopReason, type TimePoint, Trial, validate } from "@org/therapy-model";
import { endpoints as endpointTerms } from "@org/therapy-model/vocabularies";
import { isKindOf } from "@org/therapy-model/vocabulary";
import { applyProposals, type Interpretation, interpretTrial } from "@org/therapy-text/interpret";
import { text } from "../../../testing/shared-data.ts";
import { type AxisResult, scoreAxes } from "../axes.ts";
import {
  isLabeledText,
  labelsOf,
  type ConditionLabel,
  type EndpointLabel,
  type Half,
  outcomeOf,
  type StopReasonLabel,
} from "../labels.ts";

const halves: readonly Half[] = ["tune", "report"];
const showsErrors = process.argv.includes("--errors");

/** A record with what its texts lead to. */
interface Interpreted {
  readonly trial: Trial;
  readonly interpretation: Interpretation;
}

/** Counts of answers. */
interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

function readTrials(file: string): Trial[] {
  return text(`data/clinicaltrials-gov/${file}`)
    .trim()
    .split("\n")
    .flatMap((line) => {
      const result = read(JSON.parse(line));
      return result.ok ? [result.value] : [];
    });
}

function nctOf({ id }: Trial): string {
  return id.slice("trial:".length).toUpperCase();
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

function printTally(name: string, { right, wrong, missed }: Tally): void {
  const precision = percent(right, right + wrong);
  console.log(
    `${name}: ${right} right, ${wrong} wrong, ${missed} missed; precision ${precision}, recall ${percent(right, right + wrong + missed)}`,
  );
}

function printError(half: Half, ...parts: readonly unknown[]): void {
  if (showsErrors && half === "tune") console.log("  ", ...parts);
}

/** The values that are proposed on the evidence of a text. */
function valuesOf({ proposals }: Interpretation, evidence: string, field: RegExp): unknown[] {
  return proposals
    .filter(({ path, evidence: words }) => field.test(path) && words.some((each) => each.path === evidence))
    .map(({ value }) => value);
}

function scoreConditions(records: ReadonlyMap<string, Interpreted>): void {
  for (const half of halves) {
    const tally: Tally = { right: 0, wrong: 0, missed: 0 };
    for (const label of labelsOf<ConditionLabel>("conditions")) {
      const record = records.get(label.nct);
      const name = record?.trial.conditionNames?.[label.index];
      if (label.half !== half || record === undefined || name === undefined) continue;
      if (!isLabeledText(name, label)) throw new Error(`another text than the labeled one: ${label.nct}`);
      const alone = interpretTrial({ ...record.trial, conditionNames: [name] });
      const found = valuesOf(alone, "/conditionNames/0", /^\/conditions/) as { disease: never }[];
      const outcome = outcomeOf(
        found.map(({ disease }) => disease),
        label,
      );
      if (outcome !== "none") tally[outcome]++;
      if (outcome === "wrong" || outcome === "missed") printError(half, outcome, name, found, label.mondo);
    }
    printTally(`conditions (${half})`, tally);
  }
}

function scoreEndpoints(records: ReadonlyMap<string, Interpreted>): void {
  for (const half of halves) {
    const [kinds, times]: Tally[] = [
      { right: 0, wrong: 0, missed: 0 },
      { right: 0, wrong: 0, missed: 0 },
    ];
    for (const label of labelsOf<EndpointLabel>("endpoints")) {
      const record = records.get(label.nct);
      if (label.half !== half || record === undefined) continue;
      const primary = (record.trial.endpoints ?? []).flatMap(({ level, title = "" }, index) =>
        level === "primary" ? [{ index, title }] : [],
      );
      const one = primary.find(({ title }, at) => at === label.index && isLabeledText(title, label));
      if (one === undefined) continue;
      const [kind] = valuesOf(record.interpretation, `/endpoints/${one.index}/title`, /\/endpoint$/) as Endpoint[];
      const kindOutcome = endpointOutcome(kind, label);
      if (kindOutcome !== "none") kinds![kindOutcome]++;
      if (kindOutcome === "wrong" || kindOutcome === "missed")
        printError(half, kindOutcome, one.title, kind, label.endpoint);
      const [time] = valuesOf(record.interpretation, `/endpoints/${one.index}/timeFrame/text`, /\/to$/) as TimePoint[];
      const timeOutcome = outcomeOfTime(time, label);
      if (timeOutcome !== "none") times![timeOutcome]++;
      if (timeOutcome === "wrong" || timeOutcome === "missed") {
        printError(half, timeOutcome, record.trial.endpoints?.[one.index]?.timeFrame?.text, time, label.time_frame);
      }
    }
    printTally(`endpoints (${half})`, kinds!);
    printTally(`time frames (${half})`, times!);
  }
}

function endpointOutcome(key: Endpoint | undefined, label: EndpointLabel): keyof Tally | "none" {
  const accepted = [...(label.endpoint ?? []), ...(label.or ?? [])];
  if (key === undefined) return label.endpoint === null || label.optional === true ? "none" : "missed";
  // A broader term of a label is acceptable.
  return accepted.some((each) => each === key || isKindOf(endpointTerms, each, key)) ? "right" : "wrong";
}

const daysOf: { readonly [unit: string]: number } = { min: 1 / 1440, h: 1 / 24, d: 1, wk: 7, mo: 30.4375, a: 365.25 };
const isoDays: { readonly [unit: string]: number } = { D: 1, W: 7, M: 30.4375, Y: 365.25 };

function outcomeOfTime(time: TimePoint | undefined, label: EndpointLabel): keyof Tally | "none" {
  const accepted = [label.time_frame, ...(label.time_frame_or ?? [])].filter((each) => each !== null);
  if (time === undefined) return label.time_frame === null ? "none" : "missed";
  const days = time.value * daysOf[time.unit]!;
  const isRight = accepted.some((iso) => {
    const match = /^P(?:T?)(\d+(?:\.\d+)?)([DWMYH])$/.exec(iso);
    if (match === null) return false;
    const expected = Number(match[1]) * (match[2] === "H" ? 1 / 24 : isoDays[match[2]!]!);
    return Math.abs(days - expected) <= expected * 0.02 + 0.01;
  });
  return isRight ? "right" : "wrong";
}

function scoreStopReasons(records: ReadonlyMap<string, Interpreted>): void {
  for (const half of halves) {
    const tally: Tally = { right: 0, wrong: 0, missed: 0 };
    for (const label of labelsOf<StopReasonLabel>("stop-reasons")) {
      const record = records.get(label.nct);
      if (label.half !== half || record === undefined) continue;
      const [reason] = valuesOf(record.interpretation, "/status/detail", /^\/status\/reason/) as StopReason[];
      const accepted = [...(label.stop_reason ?? []), ...(label.or ?? [])];
      const isMissed = label.stop_reason !== null && label.optional !== true;
      const outcome =
        reason === undefined ? (isMissed ? "missed" : "none") : accepted.includes(reason) ? "right" : "wrong";
      if (outcome !== "none") tally[outcome]++;
      if (outcome === "wrong" || outcome === "missed")
        printError(half, outcome, record.trial.status?.detail, reason, label.stop_reason);
    }
    printTally(`stop reasons (${half})`, tally);
  }
}

/** Prints the share of values that are typed, over all records and over the cell and gene therapy ones. */
function printShares(name: string, records: readonly Interpreted[]): void {
  const count = (of: (record: Interpreted) => number): number => records.reduce((sum, record) => sum + of(record), 0);
  const untyped = (prefix: string) =>
    count(({ interpretation }) => interpretation.untyped.filter(({ path }) => path.startsWith(prefix)).length);
  const conditions = count(({ trial }) => trial.conditionNames?.length ?? 0);
  const primary = count(({ trial }) => trial.endpoints?.filter(({ level }) => level === "primary").length ?? 0);
  const stopped = count(({ trial }) => (trial.status?.detail === undefined ? 0 : 1));
  const timed = count(
    ({ trial }) => trial.endpoints?.filter(({ timeFrame }) => timeFrame?.text !== undefined).length ?? 0,
  );
  const times = count(
    ({ interpretation }) => interpretation.proposals.filter(({ path }) => path.endsWith("/timeFrame/to")).length,
  );
  const therapies = count(({ interpretation }) => (interpretation.therapies.length > 0 ? 1 : 0));
  const has = (prefix: string) =>
    count(({ interpretation }) => (interpretation.proposals.some(({ path }) => path.startsWith(prefix)) ? 1 : 0));
  console.log(`${name}, ${records.length} records:
  conditions typed ${percent(conditions - untyped("/conditionNames"), conditions)} of ${conditions}
  records with a typed therapy ${therapies}
  primary endpoints typed ${percent(primary - untyped("/endpoints"), primary)} of ${primary}
  time frames typed ${percent(times, timed)} of ${timed}
  stop reasons typed ${percent(stopped - untyped("/status"), stopped)} of ${stopped}
  initiation ${has("/initiation")}, related trials ${has("/related")}, countries ${has("/countries")}`);
  const reasons = new Map<string, number>();
  for (const { interpretation } of records) {
    for (const { path, reason } of interpretation.untyped) {
      if (path.startsWith("/conditionNames")) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  console.log("  conditions without a disease, by reason:", Object.fromEntries(reasons));
}

function printAxes({ axis, right, wrong, missed, errors }: AxisResult): void {
  console.log(`CAR-T trials, ${axis}: ${right} right, ${wrong} wrong, ${missed} missed`);
  if (showsErrors) for (const error of errors) console.log("  ", error);
}

function checkApplied(records: readonly Interpreted[]): void {
  const invalid = records.filter(({ trial, interpretation: { proposals } }) => {
    const result = validate(Trial, applyProposals(trial, proposals, { certainty: "likely" }));
    if (!result.ok && showsErrors) console.log(trial.id, result.issues.slice(0, 2));
    return !result.ok;
  });
  console.log(`trials that are invalid with their proposals: ${invalid.length} of ${records.length}`);
}

/** Measures the processor time of the third of three passes: the compiler optimizes during the first. */
function measureSpeed(trials: readonly Trial[]): void {
  let seconds = 0;
  for (let pass = 0; pass < 3; pass++) {
    const start = process.cpuUsage();
    for (const trial of trials) interpretTrial(trial);
    seconds = process.cpuUsage(start).user / 1e6;
  }
  console.log(`speed: ${Math.round(trials.length / seconds)} records a second of processor time, warm`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const trials = readTrials("studies.jsonl.gz");
  const sample = readTrials("sample.jsonl").slice(0, 42);
  const start = performance.now();
  const all = trials.map((trial): Interpreted => ({ trial, interpretation: interpretTrial(trial) }));
  console.log(`first pass with loading: ${Math.round(performance.now() - start)} ms`);
  const byNct = new Map(all.map((record) => [nctOf(record.trial), record]));
  for (const result of scoreAxes()) printAxes(result);
  scoreConditions(byNct);
  scoreEndpoints(byNct);
  scoreStopReasons(byNct);
  printShares("all", all);
  printShares(
    "cell and gene therapy",
    sample.map((trial) => byNct.get(nctOf(trial))!),
  );
  checkApplied(all);
  measureSpeed(trials);
}
