/** `therapy match`: trials ranked for a patient. */
import { expect, test } from "vitest";
import { directoryOf } from "./example-files.ts";
import { therapy } from "./therapy.ts";

const patient = {
  screeningDate: "2026-11-20",
  birthDate: "1961-04",
  sex: "female",
  conditions: [{ disease: "multiple_myeloma", states: ["relapsed"] }],
  complete: ["conditions"],
};

function trial(number: string, eligibility: object): object {
  return {
    kind: "trial",
    id: `trial:${number.toLowerCase()}`,
    registrations: [{ scheme: "nct", value: number }],
    title: `Study ${number}`,
    eligibility,
  };
}

const adults = { kind: "age", minimum: { value: 18, unit: "a" } };
const trials = [
  trial("NCT98000001", { inclusion: [{ kind: "age", maximum: { value: 17, unit: "a" } }] }),
  trial("NCT98000002", { inclusion: [adults, { kind: "scale", scale: "ecog", comparator: "le", score: 1 }] }),
  trial("NCT98000003", { inclusion: [adults], exclusion: [{ kind: "condition", disease: "asthma" }] }),
  trial("NCT98000004", {
    text: "Inclusion Criteria:\n* Age 18 years or older\n\nExclusion Criteria:\n* Active hepatitis B",
  }),
  trial("NCT98000005", { inclusion: [{ kind: "scale", scale: "ecog", comparator: "le", score: 2 }] }),
];

const files = (profile: unknown = patient): string =>
  directoryOf({
    "patient.json": JSON.stringify(profile),
    "trials.ndjson": trials.map((each) => JSON.stringify(each)).join("\n"),
  });

interface MatchData {
  readonly trial: string;
  readonly verdict: string;
  readonly criteria: readonly {
    readonly path: string;
    readonly verdict: string;
    readonly reason: string;
    readonly text?: string;
  }[];
  readonly questions: readonly { readonly text: string; readonly decides: readonly string[] }[];
}

async function matched(args: readonly string[], profile?: unknown): Promise<MatchData[]> {
  const run = await therapy(["match", "patient.json", "trials.ndjson", "--json", ...args], { cwd: files(profile) });
  expect(run.status).toBe(0);
  return JSON.parse(run.stdout) as MatchData[];
}

test("trials are ranked: eligible, possible, excluded", async () => {
  const matches = await matched([]);
  expect(matches.map(({ trial: number, verdict }) => `${number} ${verdict}`)).toEqual([
    "NCT98000003 eligible",
    "NCT98000004 eligible",
    "NCT98000002 possible",
    "NCT98000005 possible",
    "NCT98000001 excluded",
  ]);
  expect(matches[4]?.criteria).toMatchObject([{ path: "/eligibility/inclusion/0", verdict: "not_met" }]);
  expect(matches[2]?.questions).toEqual([
    {
      about: "scale ecog total",
      text: "What is the latest ECOG performance status?",
      decides: ["/eligibility/inclusion/1"],
    },
  ]);
});

test("eligibility that is a text is read, with the words of each criterion", async () => {
  const [match] = await matched(["--explain", "nct98000004"]);
  expect(match?.criteria.map(({ path, verdict, text }) => [path, verdict, text])).toEqual([
    ["/eligibility/inclusion/0", "met", "Age 18 years or older"],
    ["/eligibility/exclusion/0", "not_met", "Active hepatitis B"],
  ]);
});

test("the table has the reasons, and the next questions", async () => {
  const run = await therapy(["match", "patient.json", "trials.ndjson"], { cwd: files(), env: { COLUMNS: "120" } });
  expect(run.stdout).toContain("5 trials on 2026-11-20: 2 eligible, 2 possible, 1 excluded.");
  expect(run.stdout.replaceAll(/\s+/g, " ")).toContain(
    "The age at screening is 65 years; the limit is at most 17 years.",
  );
  expect(run.stdout).toContain("Next questions\n  - What is the latest ECOG performance status? (2 trials)");
});

test("one trial is explained criterion by criterion", async () => {
  const run = await therapy(["match", "patient.json", "trials.ndjson", "--explain", "NCT98000002"], { cwd: files() });
  expect(run.stdout).toBe(
    [
      "NCT98000002  Study NCT98000002",
      "possible",
      "",
      "inclusion 0  met",
      "    The age at screening is 65 years; the limit is at least 18 years.",
      "inclusion 1  unknown",
      "    No ECOG performance status is recorded.",
      "",
      "Questions",
      "  - What is the latest ECOG performance status?",
      "",
    ].join("\n"),
  );
});

test("a FHIR bundle is a patient, and what was not read is reported", async () => {
  const bundle = {
    resourceType: "Bundle",
    entry: [{ resource: { resourceType: "Patient", birthDate: "2015-01-01" } }, { resource: { resourceType: "Goal" } }],
  };
  const args = ["match", "patient.json", "trials.ndjson", "--on", "2026-11-20", "--limit", "1"];
  const run = await therapy(args, { cwd: files(bundle), env: { COLUMNS: "120" } });
  expect(run.stderr).toContain("Goal is not read");
  expect(run.stdout).toContain("NCT98000001");
});

test("an invalid profile, an unknown trial and a missing file are reported", async () => {
  const invalid = await therapy(["match", "patient.json", "trials.ndjson"], { cwd: files({ sex: "femal" }) });
  expect(invalid.status).toBe(2);
  expect(invalid.stderr).toContain("femal");
  const unknown = await therapy(["match", "patient.json", "trials.ndjson", "--explain", "NCT98000009"], {
    cwd: files(),
  });
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain("no trial NCT98000009 among 5 trials");
  const missing = await therapy(["match", "nobody.json", "trials.ndjson"], { cwd: files() });
  expect(missing.status).toBe(2);
});

test("a number that a JavaScript number would change is reported, of a profile and of a FHIR bundle", async () => {
  const directory = files();
  const note = "12345678901234567890 was read as 12345678901234567000";
  const quantity = '{"value":12345678901234567890,"unit":"umol/L"}';
  const patients = {
    profile: `{"birthDate":"1961","observations":[{"measurement":"total_bilirubin","value":${quantity}}]}`,
    bundle: `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"}},{"resource":{"resourceType":"Observation","status":"final","code":{"text":"Total bilirubin"},"valueQuantity":${quantity}}}]}`,
  };
  for (const text of Object.values(patients)) {
    const run = await therapy(["match", "-", "trials.ndjson"], { cwd: directory, input: text });
    expect(run.stderr.replaceAll(/\s+/g, " ")).toContain(note);
    expect(run.status).toBe(0);
    const beyond = await therapy(["match", "-", "trials.ndjson"], {
      cwd: directory,
      input: text.replace("12345678901234567890", "1e400"),
    });
    expect(beyond.stderr).toContain("number");
    expect(beyond.status).toBe(text === patients.bundle ? 0 : 2);
  }
});
