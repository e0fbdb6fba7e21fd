/** Ranks stored trials for a patient. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "@hono/zod-openapi";
import type { Trial } from "@org/therapy-model";
import { validate } from "@org/therapy-model";
import { readPatient } from "@org/therapy-exchange/fhir-patient";
import { formatPointer } from "@org/therapy-model/records";
import { matchTrial, patientChart, PatientProfile, rankTrials, type MatchableTrial } from "@org/therapy-model/patient";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { withParsedEligibility } from "@org/therapy-text/criteria";
import { Issue, issueBody, ProblemError } from "../problem.ts";
import { findRecords } from "../store/search.ts";
import { chineseLabels } from "./criteria.ts";
import { partialDate } from "./fields.ts";
import { operation } from "./operation.ts";
import { conditionsOf, searchInput } from "./search.ts";

/** The most trials that one request evaluates. */
const mostTrials = 300;

/** The number of trials that are read before other requests have a turn. */
const turn = 10;

const Criterion = z.object({
  path: z.string().describe("JSON Pointer to the criterion in the trial."),
  verdict: z.enum(["met", "not_met", "unknown"]),
  reason: z.string(),
  excludes: z.boolean(),
});

const Match = z.object({
  trial: z.string(),
  verdict: z.enum(["eligible", "possible", "excluded"]),
  criteria: z.array(Criterion),
  questions: z.array(z.object({ about: z.string(), text: z.string(), decides: z.array(z.string()) })),
});

export const match = operation({
  name: "match",
  title: "Match a patient with trials",
  description:
    "Ranks the trials that a search finds for a patient: a profile of the model or a FHIR R4 or R5 bundle. Each criterion has a verdict with its reason; possible trials have the next questions.",
  input: searchInput.omit({ kind: true }).extend({
    patient: z.looseObject({}).describe("PatientProfile or FHIR bundle."),
    on: partialDate.describe("Date of screening.").optional(),
    limit: z.int().min(1).max(50).default(20).describe("Most trials in the answer."),
  }),
  output: z.object({ evaluated: z.int(), matches: z.array(Match), issues: z.array(Issue) }),
  run: async ({ patient, on, limit, ...conditions }, database) => {
    const { profile, issues } = profileOf(patient);
    const chart = patientChart({ ...profile, ...(on !== undefined && { screeningDate: on }) });
    const found = await findRecords(database, { ...conditionsOf(conditions), kind: "trial" }, "", mostTrials + 1);
    if (found.length > mostTrials) {
      throw new ProblemError("bad_request", `more than ${mostTrials} trials are found; add facets or words`);
    }
    const trials: MatchableTrial[] = [];
    for (const [index, { record }] of found.entries()) {
      if (index % turn === 0) await nextTurn();
      trials.push(withParsedEligibility(record as Trial, { labels: chineseLabels }));
    }
    const ranked = rankTrials(chart, trials).slice(0, limit);
    const matches = ranked.map(({ trial }) => matchBody(matchTrial(chart, trial)));
    return { evaluated: trials.length, matches, issues: issues.map(issueBody) };
  },
});

function profileOf(value: object): ReturnType<typeof readPatient> {
  if ("resourceType" in value) {
    const read = readPatient(value);
    if (!read.issues.some(({ severity }) => severity === "error")) return read;
    throw new ProblemError("invalid", "the FHIR resources are not a patient", read.issues.map(issueBody));
  }
  const result = validate(PatientProfile, value, { vocabularies });
  if (result.ok) return { profile: result.value, issues: [] };
  throw new ProblemError("invalid", "the patient profile is not valid", result.issues.map(issueBody));
}

function matchBody({ trial, verdict, criteria, questions }: ReturnType<typeof matchTrial>): z.input<typeof Match> {
  return {
    trial,
    verdict,
    criteria: criteria.map(({ path, verdict, reason, excludes }) => ({
      path: formatPointer(path),
      verdict,
      reason,
      excludes,
    })),
    questions: questions.map(({ about, text, decides }) => ({ about, text, decides: decides.map(formatPointer) })),
  };
}
