/** Results of EUCTR: what the tables mean in the trial, and how they are written. */
// cspell:ignore cochran haenszel
import type { Trial } from "@org/therapy-model";
import { expect, test } from "vitest";
import { registryShapes } from "../../../../test-data/index.ts";
import { read, write } from "./record.ts";

const document = registryShapes("euctr").find(({ name }) => name === "results")!.document as {
  readonly [key: string]: object;
};

function readResults(fields: object = document): { value: Trial; unmapped: string[] } {
  const result = read(fields);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(write(result.value, result.unmapped)).toEqual(fields);
  return { value: result.value, unmapped: Object.keys(result.unmapped) };
}

const [one, two] = ["EndPointArmReportingGroup-1", "EndPointArmReportingGroup-2"];

test("end points have their values by category and group, and the title of the arm", () => {
  const [remission, fatigue, peak] = readResults().value.registryResults!.outcomes!;
  expect(remission).toMatchObject({
    level: "primary",
    title: "Complete remission",
    statistic: "count",
    groups: [
      { id: one, title: "Verilucel" },
      { id: two, title: "Standard care" },
    ],
    denominators: [
      {
        units: "Participants",
        counts: [
          { group: one, count: 27 },
          { group: two, count: 14 },
        ],
      },
    ],
  });
  expect(fatigue).toMatchObject({
    statistic: "least_squares_mean",
    dispersion: { kind: "confidence_interval", level: "90" },
    classes: [{ categories: [{ measurements: [{ value: "-4.10", low: "-6.0", high: "-2.2" }] }] }],
  });
  expect(peak!.classes![0]!.categories![1]).toEqual({
    id: "Category-10",
    title: "Day 14",
    measurements: [{ group: "EndPointArmReportingGroup-4", value: "88.0", spread: "30.7" }],
  });
});

test("a group whose values are in another order than the categories is left, because the order could not be written", () => {
  const { value, unmapped } = readResults();
  const categories = value.registryResults!.outcomes![0]!.classes![0]!.categories!;
  expect(categories.map(({ measurements }) => measurements)).toEqual([
    [{ group: one, value: "19" }],
    [{ group: one, value: "8" }],
  ]);
  expect(unmapped).toContain("/endPoints/endPoint/0/armReportingGroups/armReportingGroup/1/countableValues");
});

test("an analysis has its method, p-value, estimate and interval", () => {
  const outcomes = readResults().value.registryResults!.outcomes!;
  expect(outcomes[0]!.analyses).toEqual([
    {
      groups: [one, two],
      text: "Remission by arm",
      hypothesis: "superiority",
      method: "Cochran-Mantel-Haenszel",
      methodComment: "Stratified by prior lines.",
      pValue: "=0.004",
      parameter: "Ratio of rates",
      estimate: "2.18",
      dispersion: "standard_error",
      spread: "0.31",
      interval: { level: "95", sides: "two_sided", low: "1.20", high: "3.96" },
    },
  ]);
  expect(outcomes[2]!.analyses).toMatchObject([{ method: "Paired test", pValue: "<0.05" }, { method: "ANCOVA" }]);
  expect(outcomes[2]!.analyses![1], "a comparison with a set that is no arm").not.toHaveProperty("groups");
});

test("participant flow has milestones and reasons by arm", () => {
  const [period] = readResults().value.registryResults!.participantFlow!.periods!;
  const numbers = period!.milestones!.map(({ title, counts }) => [title, ...counts!.map((each) => each.participants)]);
  expect(numbers).toEqual([
    ["STARTED", 28, 14],
    ["Infused", 27],
    ["Evaluable", 25],
    ["COMPLETED", 24, 12],
  ]);
  expect(period!.withdrawals).toMatchObject([
    { reason: "Consent withdrawn by subject", counts: [{ group: "Arm-1", participants: 3 }] },
    { reason: "Moved away", counts: [{ group: "Arm-1", participants: 1 }] },
  ]);
});

test("baseline characteristics have a measure for each table", () => {
  const { groups, measures } = readResults().value.registryResults!.baseline!;
  expect(groups).toMatchObject([{ title: "Verilucel", text: "Everyone assigned to the infusion." }, {}]);
  expect(measures!.map(({ title, statistic }) => [title, statistic])).toEqual([
    ["Age continuous", "median"],
    ["Gender categorical", "count"],
    ["Prior lines", "count"],
  ]);
  expect(measures![0]!.classes![0]!.categories![0]!.measurements![0]).toMatchObject({
    value: "51.30",
    low: "19",
    high: "74",
  });
});

test("amendments, dates and organ systems are read", () => {
  const { value } = readResults();
  expect(value.applications).toEqual([
    { kind: "substantial_modification", changed: "2031-06-10", text: "Two sites were added." },
    { kind: "substantial_modification", changed: "2031-10-26", text: "The dose was fixed." },
  ]);
  expect(value.dates).toEqual({
    recruitmentStart: { value: "2031-03-30", type: "actual" },
    primaryCompletion: { value: "2032-07-01", type: "actual" },
  });
  expect(value.registryResults!.adverseEvents!.serious![0]!.organSystem).toBe("Infections and infestations");
});

test("groups of a table are read without a title if the arms cannot be read", () => {
  const { subjectDisposition: _, ...others } = document;
  const { value, unmapped } = readResults(others);
  expect(value.registryResults!.outcomes![0]!.groups).toEqual([{ id: one }, { id: two }]);
  expect(unmapped).toContain("/endPoints/endPoint/0/armReportingGroups/armReportingGroup/0/armId");
});

test("results of another registry are written with ids where the document needs them", () => {
  const value: Trial = {
    kind: "trial",
    id: "trial:x",
    type: "interventional",
    registryResults: {
      participantFlow: {
        groups: [{ id: "FG000", title: "Cells" }],
        periods: [{ milestones: [{ title: "STARTED", counts: [{ group: "FG000", participants: 9 }] }] }],
      },
      outcomes: [
        {
          title: "Response",
          groups: [{ id: "OG000", title: "Cells" }],
          classes: [{ categories: [{ title: "Yes", measurements: [{ group: "OG000", value: "4" }] }] }],
        },
      ],
    },
  };
  const document2 = write(value);
  expect(document2).toMatchObject({
    endPoints: {
      endPoint: {
        categories: { category: { id: "Category-1", name: "Yes" } },
        armReportingGroups: {
          armReportingGroup: { armId: "FG000", tendencyValues: { tendencyValue: { value: "4" } } },
        },
      },
    },
  });
  const again = read({ a2_eudract_number: "2031-000412-18", ...document2 });
  expect(again.ok && again.unmapped).toEqual({});
});
