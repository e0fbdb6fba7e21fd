/** The output of `therapy status` and `therapy timeline`, run as processes. */
import { describe, expect, test } from "vitest";
import { widthOf } from "../src/output/wrap.ts";
import { directoryOf, validRecordSet } from "./example-files.ts";
import { therapy } from "./therapy.ts";

// oxlint-disable-next-line no-control-regex -- the test looks for the escape
const escapes = /\u001B\[[0-9;]*m/g;

/** A record set with a clinical hold from some month on, which is expected to be lifted. */
function heldRecordSet(): ReturnType<typeof validRecordSet> {
  const recordSet = validRecordSet();
  const event = (id: string, milestone: string, date: string, type = "actual"): { [key: string]: unknown } => ({
    kind: "regulatory_event",
    id: `regulatory_event:${id}`,
    therapy: "therapy:x-101",
    jurisdiction: "US",
    milestone,
    date: { value: date, type },
  });
  recordSet.records.push(
    event("a", "trial_authorized", "2023-05-02"),
    event("b", "clinical_hold", "2024-03"),
    event("c", "hold_lifted", "2025-01", "anticipated"),
  );
  return recordSet;
}

/** A record set with an authorization that ends in Japan and, in the United States, a goal date and a letter. */
function datedRecordSet(): ReturnType<typeof validRecordSet> {
  const recordSet = validRecordSet();
  const event = (id: string, milestone: string, date: string, more: object): { [key: string]: unknown } => ({
    kind: "regulatory_event",
    id: `regulatory_event:${id}`,
    therapy: "therapy:x-101",
    milestone,
    date: { value: date, type: "actual" },
    ...more,
  });
  recordSet.records.push(
    event("a", "marketing_authorization_granted", "2019-03-26", {
      jurisdiction: "JP",
      approvalKind: "time_limited",
      validUntil: { value: "2024-03-25", type: "anticipated" },
    }),
    event("b", "marketing_application_accepted", "2023-06", { jurisdiction: "US", goalDate: "2023-12-20" }),
    event("c", "complete_response_letter", "2024-02-01", { jurisdiction: "US", reasons: ["potency_assay"] }),
  );
  return recordSet;
}

const cwd = directoryOf({
  "dated.json": JSON.stringify(datedRecordSet()),
  "x.json": JSON.stringify(heldRecordSet()),
  "cut.json": '{"kind":',
});

describe("therapy status", () => {
  test.each([60, 120])("ledgers of the catalog at %d columns", async (width) => {
    const run = await therapy(["status", "--on", "2022-03"], { env: { COLUMNS: String(width) } });
    await expect(run.stdout).toMatchFileSnapshot(`snapshots/status-${width}.txt`);
    expect(run.status).toBe(0);
  });

  test.concurrent("prints each possible status if only the month is known", async () => {
    const run = await therapy(["status", "x.json", "--on", "2024-03-10", "--jurisdiction", "US"], { cwd });
    expect(run.stdout).toContain("either trial permitted");
    expect(run.stdout).toContain("or on clinical hold");
    expect(run.stdout).not.toContain("CN");
    expect(run.status).toBe(0);
  });

  test.concurrent("writes the same as JSON", async () => {
    const run = await therapy(["status", "x.json", "--on", "2024-04", "--json"], { cwd });
    expect(JSON.parse(run.stdout)).toMatchObject([
      { therapy: "therapy:x-101", jurisdiction: "CN", name: "X-101", trial: [{ status: "trial_permitted" }] },
      { jurisdiction: "US", date: "2024-04", trial: [{ status: "on_hold", since: { earliest: "2024-03-01" } }] },
    ]);
  });

  test.concurrent("with a disease, leaves out events for other diseases", async () => {
    const command = ["status", "--on", "2023-06", "--jurisdiction", "CN", "--json", "--indication"];
    const [follicular, mantle, unknown] = await Promise.all([
      therapy([...command, "follicular lymphoma"]),
      therapy([...command, "mantle_cell_lymphoma"]),
      therapy([...command, "the common cold of cats"]),
    ]);
    const relmaOf = (text: string): unknown =>
      (JSON.parse(text) as { therapy: string }[]).find((one) => one.therapy === "therapy:relmacabtagene-autoleucel");
    expect(relmaOf(follicular.stdout)).toMatchObject({ marketing: [{ status: "authorized" }] });
    expect(relmaOf(mantle.stdout)).toMatchObject({ marketing: [{ status: "unknown" }] });
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("is not the name of a disease")]);
  });

  test.concurrent("with a disease, leaves out therapies whose records do not name it", async () => {
    const command = ["status", "--on", "2021-06", "--jurisdiction", "EU", "--indication"];
    const runs = await Promise.all([
      therapy([...command, "beta thalassemia"]),
      therapy([...command, "β地中海贫血"]),
      therapy([...command, "MONDO:0019402"]),
    ]);
    expect(runs[0].stdout).toContain("betibeglogene");
    expect(runs[0].stdout).not.toContain("alipogene");
    expect(runs[0].stdout).toContain("left out: the records of the therapy name no disease");
    expect(runs.map(({ stdout }) => stdout)).toEqual([runs[0].stdout, runs[0].stdout, runs[0].stdout]);
    const misspelt = await therapy([...command, "lymphomma"]);
    expect([misspelt.status, misspelt.stderr]).toEqual([2, expect.stringContaining("did you mean Lymphoma?")]);
  });

  test.concurrent("with a disease, uses events for a broader or a narrower one, and prints which", async () => {
    const command = ["status", "--on", "2023", "--jurisdiction", "US", "--therapy", "tisagenlecleucel"];
    const [broader, narrower, exact, text] = await Promise.all([
      therapy([...command, "--json", "--indication", "DLBCL"]),
      therapy([...command, "--json", "--indication", "hematologic malignancy"]),
      therapy([...command, "--json", "--indication", "follicular lymphoma"]),
      therapy([...command, "--indication", "hematologic malignancy"], { env: { COLUMNS: "120" } }),
    ]);
    const marketingOf = ({ stdout }: { stdout: string }): unknown =>
      (JSON.parse(stdout) as { marketing: unknown }[])[0]?.marketing;
    expect(marketingOf(broader)).toMatchObject([
      { status: "authorized", since: { earliest: "2018-05-01" }, match: "broader" },
    ]);
    expect(marketingOf(narrower)).toMatchObject([{ status: "authorized", match: "narrower" }]);
    expect(marketingOf(exact)).toMatchObject([{ status: "authorized", match: "exact" }]);
    expect(text.stdout).toContain("since 2017-08-30, for a narrower disease");
  });

  test.concurrent("with a disease, an event without indications is unknown, and counted", async () => {
    const command = ["status", "--on", "2021", "--jurisdiction", "EU", "--therapy", "Zynteglo"];
    const [json, text] = await Promise.all([
      therapy([...command, "--json", "--indication", "beta thalassemia"]),
      therapy([...command, "--indication", "beta thalassemia"]),
    ]);
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        marketing: [{ status: "unknown" }],
        withoutIndication: [
          "regulatory_event:betibeglogene-autotemcel-eu-authorization",
          "regulatory_event:betibeglogene-autotemcel-eu-opinion",
        ],
      },
    ]);
    expect(text.stdout.replaceAll(/\s+/g, " ")).toContain("Nothing known autotemcel 2 events without indications");
  });

  test.concurrent("in a member state, an authorization of the European Union applies via EU", async () => {
    const command = ["status", "--on", "2019", "--therapy", "darvadstrocel", "--jurisdiction"];
    const [json, text, norway, swiss] = await Promise.all([
      therapy([...command, "DE", "--json"]),
      therapy([...command, "DE"]),
      therapy([...command, "NO", "--json"]),
      therapy([...command, "CH"]),
    ]);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { jurisdiction: "DE", marketing: [{ status: "authorized", since: { earliest: "2018-03-23" }, via: "EU" }] },
    ]);
    expect(JSON.parse(norway.stdout)).toMatchObject([{ jurisdiction: "NO", marketing: [{ via: "EU" }] }]);
    expect(text.stdout).toContain("since 2018-03-23, via EU");
    expect([swiss.stdout, swiss.stderr, swiss.status]).toEqual(["", "no regulatory events found\n", 1]);
  });

  test.concurrent("an authorization lapses on the end of its validity", async () => {
    const command = ["status", "dated.json", "--jurisdiction", "JP", "--on"];
    const [before, json, text] = await Promise.all([
      therapy([...command, "2024-03-24", "--json"], { cwd }),
      therapy([...command, "2024-03-25", "--json"], { cwd }),
      therapy([...command, "2024-03-25"], { cwd, env: { COLUMNS: "120" } }),
    ]);
    expect(JSON.parse(before.stdout)).toMatchObject([{ marketing: [{ status: "authorized" }] }]);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { marketing: [{ status: "lapsed", validUntil: { value: "2024-03-25" } }] },
    ]);
    expect(text.stdout).toMatch(/Authorization lapsed\n.* since 2024-03-25, valid until 2024-03-25/);
  });

  test.concurrent("a decision goal date is not an approval, and does not stay open", async () => {
    const command = ["status", "dated.json", "--jurisdiction", "US", "--on"];
    const [open, past, decided, text, pastText] = await Promise.all([
      therapy([...command, "2023-10", "--json"], { cwd }),
      therapy([...command, "2024-01-15", "--json"], { cwd }),
      therapy([...command, "2024-03", "--json"], { cwd }),
      therapy([...command, "2023-10"], { cwd }),
      therapy([...command, "2024-01-15"], { cwd, env: { COLUMNS: "120" } }),
    ]);
    const under = { marketing: [{ status: "under_review" }] };
    expect(JSON.parse(open.stdout)).toMatchObject([
      { ...under, decisionGoals: [{ date: "2023-12-20", isPast: false }] },
    ]);
    expect(JSON.parse(past.stdout)).toMatchObject([{ ...under, decisionGoals: [{ isPast: true }] }]);
    expect(JSON.parse(decided.stdout)).toMatchObject([{ marketing: [{ status: "complete_response_issued" }] }]);
    expect(decided.stdout).not.toContain("decisionGoals");
    expect(text.stdout).toContain("decision goal date 2023-12-20");
    expect(pastText.stdout).toContain("goal date 2023-12-20 passed, no decision on record");
    const drawn = await therapy(["timeline", "dated.json", "--jurisdiction", "US"], { cwd });
    expect(drawn.stdout).not.toContain("oal date");
  });

  test.concurrent("a mistyped therapy is an issue, not a therapy without events", async () => {
    const command = ["--therapy", "therapy:tisagenlecleucle"];
    const [text, json, drawn] = await Promise.all([
      therapy(["status", "--on", "2023", ...command]),
      therapy(["status", "--on", "2023", "--json", ...command]),
      therapy(["timeline", ...command]),
    ]);
    expect([text.status, json.status, drawn.status]).toEqual([2, 2, 2]);
    for (const run of [text, drawn]) {
      expect(run.stdout).toBe("");
      expect(run.stderr.replaceAll(/\s+/g, " ")).toContain(
        "no record has this id or name; did you mean therapy:tisagenlecleucel?",
      );
    }
    expect(JSON.parse(json.stdout)).toMatchObject([
      { therapy: "therapy:tisagenlecleucle", issues: [{ code: "dangling_reference", path: ["therapy"] }] },
    ]);
  });

  test.concurrent("warns if an invalid event was left out", async () => {
    const recordSet = heldRecordSet();
    Object.assign(recordSet.records.at(-2)!, { milestone: "clinical_holdd" });
    const wrong = directoryOf({ "wrong.json": JSON.stringify(recordSet) });
    for (const command of [["status", "--on", "2024"], ["timeline"]]) {
      const run = await therapy([...command, "wrong.json"], { cwd: wrong });
      expect(run.stderr).toContain("warning: 1 issue in the records; 1 regulatory event left out");
      expect([run.stdout.length > 0, run.status]).toEqual([true, 1]);
    }
  });

  test.concurrent("uses only events that were known by a date, and reports uncertain ones", async () => {
    const run = await therapy(["status", "--on", "2024-12-31", "--known-on", "2024-08-26", "--jurisdiction", "CN"]);
    expect(run.stdout).toMatch(/ciltacabtagene autoleucel +CN +Nothing known +Nothing known/);
    expect(run.stdout).toMatch(/zevorcabtagene autoleucel +CN +Nothing known +Authorized/);
    expect(run.stdout).toContain("do not show whether known by 2024-08-26");
  });

  test.concurrent("rejects invalid dates and jurisdictions, and requires the date", async () => {
    const runs = await Promise.all([
      therapy(["status", "--on", "2021-02-30"]),
      therapy(["status", "--on", "yesterday"]),
      therapy(["status", "--on", "2021", "--jurisdiction", "Europe"]),
      therapy(["status"]),
      therapy(["status", "--on", "9999-12-31"]),
      therapy(["status", "--on", "2021", "--jurisdiction", "eu"]),
      therapy(["status", "--on", "2021", "--jurisdiction", "UK"]),
      therapy(["timeline", "--jurisdiction", "ZZ"]),
    ]);
    expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 2));
    expect(runs[0].stderr).toContain("The date does not exist.");
    expect(runs[1].stderr).toContain("YYYY-MM-DD");
    expect(runs[3].stderr).toContain("--on");
    expect(runs[4].stderr).toContain("Expected a year from 1800 to 2199.");
    expect(runs[2].stderr).toContain("Europe is not a jurisdiction; expected EU");
    expect(runs[5].stderr).toMatch(/did\s+you\s+mean\s+EU\?/);
    expect(runs[6].stderr).toMatch(/did\s+you\s+mean\s+GB\?/);
    expect(runs[7].stderr).toBe("ZZ is not a jurisdiction; expected EU or the ISO 3166-1 code of a country\n");
  });

  test.concurrent("reports unreadable files, and uses the rest", async () => {
    const run = await therapy(["status", "cut.json", "x.json", "--on", "2024"], { cwd });
    expect(run.stderr).toContain("cut.json");
    expect(run.stdout).toContain("X-101");
    expect(run.status).toBe(2);
  });

  test.concurrent("reports that there are no events", async () => {
    const run = await therapy(["status", "x.json", "--on", "2024", "--jurisdiction", "JP"], { cwd });
    expect([run.stdout, run.stderr, run.status]).toEqual(["", "no regulatory events found\n", 1]);
  });
});

describe("therapy timeline", () => {
  test.each([80, 140])("ledgers of the catalog at %d columns", async (width) => {
    const run = await therapy(["timeline"], { env: { COLUMNS: String(width) } });
    await expect(run.stdout).toMatchFileSnapshot(`snapshots/timeline-${width}.txt`);
    expect(run.status).toBe(0);
  });

  test.concurrent.each([20, 40, 60, 80, 200])("fits %d columns", async (width) => {
    const run = await therapy(["timeline"], { env: { COLUMNS: String(width) } });
    for (const line of run.stdout.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(run.stdout.replaceAll(/\s+/g, " ")).toContain("clinical hold");
  });

  test.concurrent("draws possible statuses lighter, and lists expected events", async () => {
    const run = await therapy(["timeline", "x.json"], { cwd, env: { COLUMNS: "80" } });
    expect(run.stdout).toMatch(/On clinical hold +2024-03 +░+█+▶/);
    expect(run.stdout).toContain("Clinical hold lifted expected 2025-01");
  });

  test.concurrent("has no colors in a pipe unless FORCE_COLOR is set", async () => {
    const [plain, colored, forbidden] = await Promise.all([
      therapy(["timeline"]),
      therapy(["timeline"], { env: { FORCE_COLOR: "1" } }),
      therapy(["timeline"], { env: { NO_COLOR: "1" } }),
    ]);
    expect(plain.stdout).not.toMatch(escapes);
    expect(colored.stdout).toMatch(escapes);
    expect(colored.stdout.replaceAll(escapes, "").replaceAll(/ +$/gm, "")).toBe(plain.stdout);
    expect(forbidden.stdout).toBe(plain.stdout);
  });

  test.concurrent("writes the intervals as JSON", async () => {
    const run = await therapy(["timeline", "x.json", "--jurisdiction", "US", "--json"], { cwd });
    expect(JSON.parse(run.stdout)).toMatchObject([
      {
        therapy: "therapy:x-101",
        intervals: [
          { status: "trial_permitted", from: { earliest: "2023-05-02" }, until: { latest: "2024-03-31" } },
          { status: "on_hold" },
        ],
      },
    ]);
  });
});
