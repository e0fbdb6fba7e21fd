/** Rules about registry results: the results section of a registry record. */
import type { AffectedCount, OutcomeMeasureResult, ResultGroup, Trial } from "@org/therapy-model";
import { parsePValue } from "@org/therapy-model/records";
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { grim } from "./grim.ts";
import { type Violation, type Rule, rule } from "../engine/rule.ts";

/** A cell of a table, with the number of participants of its row. */
interface Cell {
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly of: number;
}

/** Lists the cells of an outcome measure whose value is wrong for the number of participants. */
function wrongCells(
  { classes = [], denominators }: OutcomeMeasureResult,
  path: readonly (string | number)[],
  isWrong: (value: string, of: number) => boolean,
): readonly Cell[] {
  const wrong: Cell[] = [];
  const outcomeCounts = participantsOf(denominators);
  for (const [c, { denominators: classDenominators, categories = [] }] of classes.entries()) {
    const counts = classDenominators === undefined ? outcomeCounts : participantsOf(classDenominators);
    for (const [k, { measurements = [] }] of categories.entries()) {
      for (const [m, { group, value }] of measurements.entries()) {
        const of = counts.get(group);
        if (value === undefined || value === "not_available" || of === undefined || !isWrong(value, of)) continue;
        wrong.push({ path: [...path, "classes", c, "categories", k, "measurements", m, "value"], value, of });
      }
    }
  }
  return wrong;
}

function participantsOf(denominators: OutcomeMeasureResult["denominators"]): ReadonlyMap<ResultGroup["id"], number> {
  const counts = denominators?.find(({ units }) => units.toLowerCase() === "participants")?.counts ?? [];
  return new Map(counts.map(({ group, count }) => [group, count]));
}

const people = /^(?:percent(?:age)?s?|%) of (?:participants|patients|subjects|children)(?! ?years?)/i;
const percent = /^(?:percent(?:age)?|%)$/i;
const estimated = /kaplan|surviv|probabilit|estimat|cumulative|adjusted|imput|weighted|model|progression/i;

/** Checks whether an outcome measure is a plain percentage of participants, judged by its words. */
function isPlainPercentage({ statistic, unit, title, text, population, units }: OutcomeMeasureResult): boolean {
  if (statistic !== "number" || unit === undefined || units !== undefined) return false;
  if (!people.test(unit) && !(percent.test(unit) && people.test(title))) return false;
  return ![title, text, population].some((words) => words !== undefined && estimated.test(words));
}

/** Checks whether no count of the participants gives a percentage. */
function isImpossible(percentage: string, of: number): boolean {
  return of !== 0 && grim(percentage, of).length === 0;
}

function isAbove(count: string, of: number): boolean {
  return Number(count) > of;
}

const resultPercentage = rule({
  id: "result_percentage",
  title: "Percentage of an outcome measure that no count of the participants gives",
  recordKinds: ["trial"],
  requires: ["registryResults"],
  severity: unlikely,
  rationale:
    "A count entered as a percentage, or a percentage of fewer participants than the table has, is easily overlooked. For 6 participants, 1% is not possible.",
  source:
    "The GRIM test, Brown and Heathers 2017, doi:10.1177/1948550616673876, for percentages; all rounding modes are accepted",
  check({ registryResults }, report) {
    for (const [index, outcome] of (registryResults.outcomes ?? []).entries()) {
      if (!isPlainPercentage(outcome)) continue;
      for (const cell of wrongCells(outcome, ["registryResults", "outcomes", index], isImpossible)) {
        report({
          path: cell.path,
          message: `is ${cell.value} %, which is not possible for ${cell.of} participants; the count or the denominator is wrong`,
        });
      }
    }
  },
  valid: [
    [reporting("number", "percentage of participants", "16.7", 6)],
    [reporting("mean", "percentage of participants", "16.5", 6)],
    [reporting("number", "percentage of predicted", "16.5", 6)],
  ],
  invalid: [[reporting("number", "percentage of participants", "1", 6)]],
});

const resultCount = rule({
  id: "result_count",
  title: "Outcome measure with more participants than were analyzed",
  recordKinds: ["trial"],
  requires: ["registryResults"],
  severity: unlikely,
  rationale: "A count of participants in a results table does not exceed the number analyzed.",
  source: "Definitions of the fields `denominators` and `unit` of an outcome measure result",
  check({ registryResults }, report) {
    for (const [index, outcome] of (registryResults.outcomes ?? []).entries()) {
      const counts =
        outcome.statistic === "count" ||
        (outcome.statistic === "number" && /^(?:participants|patients|subjects)$/i.test(outcome.unit ?? ""));
      if (!counts || outcome.units !== undefined) continue;
      for (const cell of wrongCells(outcome, ["registryResults", "outcomes", index], isAbove)) {
        report({
          path: cell.path,
          message: `is ${cell.value} participants, but ${cell.of} were analyzed; one of the two is wrong`,
        });
      }
    }
  },
  valid: [[reporting("count", "Participants", "6", 6)]],
  invalid: [[reporting("count", "Participants", "7", 6)]],
});

const resultPValue = rule({
  id: "result_p_value",
  title: "P-value of registry results that is 0 or below 0",
  recordKinds: ["trial"],
  requires: ["registryResults"],
  severity: contradiction,
  rationale: "A p-value is a probability above 0. A rounded 0.000 is written as less than 0.001.",
  source: "Definition of a p-value: a probability above 0 and at most 1",
  check({ registryResults }, report) {
    for (const [index, { analyses = [] }] of (registryResults.outcomes ?? []).entries()) {
      for (const [at, { pValue }] of analyses.entries()) {
        const { comparator, value } = (pValue === undefined ? undefined : parsePValue(pValue)) ?? {};
        if (value !== 0 || comparator === "gt" || comparator === "ge") continue;
        report({
          path: ["registryResults", "outcomes", index, "analyses", at, "pValue"],
          message: `is ${pValue}, but a p-value is above 0; expected a limit such as <0.001`,
        });
      }
    }
  },
  valid: [[analyzed("<0.001")], [analyzed("0.04")]],
  invalid: [[analyzed("0.000")], [analyzed("<.000")]],
});

function analyzed(pValue: string): Trial {
  return trial({ registryResults: { outcomes: [{ title: "Overall survival", analyses: [{ pValue }] }] } });
}

const affectedAboveAtRisk = rule({
  id: "affected_above_at_risk",
  title: "Adverse event in more participants than were at risk",
  recordKinds: ["trial"],
  requires: ["registryResults"],
  severity: contradiction,
  rationale:
    "The participants at risk include all in whom the event was assessed. Only the number of events can be higher.",
  source: "Definitions of the fields `affected` and `atRisk`",
  check({ registryResults: { adverseEvents } }, report) {
    const path = ["registryResults", "adverseEvents"];
    for (const [index, group] of (adverseEvents?.groups ?? []).entries()) {
      for (const field of ["deaths", "serious", "other"] as const) {
        if (isAboveRisk(group[field])) report(aboveRisk([...path, "groups", index, field, "affected"], group[field]));
      }
    }
    for (const list of ["serious", "other"] as const) {
      for (const [index, { counts = [] }] of (adverseEvents?.[list] ?? []).entries()) {
        for (const [at, count] of counts.entries()) {
          if (isAboveRisk(count)) report(aboveRisk([...path, list, index, "counts", at, "affected"], count));
        }
      }
    }
  },
  valid: [[adverseEvents({ affected: 5, atRisk: 6 }, { affected: 2, atRisk: 6 })]],
  invalid: [
    [adverseEvents({ affected: 7, atRisk: 6 }, { affected: 2, atRisk: 6 })],
    [adverseEvents({ affected: 7 }, { affected: 7, atRisk: 6 })],
  ],
});

function isAboveRisk({ affected, atRisk }: AffectedCount = {}): boolean {
  return affected !== undefined && atRisk !== undefined && affected > atRisk;
}

function aboveRisk(path: Violation["path"], { affected, atRisk }: AffectedCount = {}): Violation {
  return { path, message: `is ${affected} participants, but ${atRisk} were at risk; one of the two is wrong` };
}

const eventAboveAllEvents = rule({
  id: "event_above_all_events",
  title: "Adverse event in more participants than had any event",
  recordKinds: ["trial"],
  requires: ["registryResults"],
  severity: contradiction,
  rationale: "A participant with one serious event is a participant with any serious event.",
  source: "Definitions of the fields `serious` and `other` of an adverse event group",
  check({ registryResults: { adverseEvents } }, report) {
    for (const list of ["serious", "other"] as const) {
      const all = new Map((adverseEvents?.groups ?? []).map((group) => [group.id, group[list]?.affected]));
      for (const [index, { term, counts = [] }] of (adverseEvents?.[list] ?? []).entries()) {
        for (const [at, { group, affected }] of counts.entries()) {
          const any = all.get(group);
          if (any === undefined || affected === undefined || affected <= any) continue;
          report({
            path: ["registryResults", "adverseEvents", list, index, "counts", at, "affected"],
            message: `is ${affected} participants with ${term.slice(0, 100)}, but ${any} had any ${list} event; one of the two is wrong`,
          });
        }
      }
    }
  },
  valid: [[adverseEvents({ affected: 5, atRisk: 6 }, { affected: 5, atRisk: 6 })]],
  invalid: [[adverseEvents({ affected: 2, atRisk: 6 }, { affected: 5, atRisk: 6 })]],
});

function adverseEvents(any: AffectedCount, one: AffectedCount): Trial {
  return trial({
    registryResults: {
      adverseEvents: {
        groups: [{ id: "EG000", serious: any }],
        serious: [{ term: "Cytokine release syndrome", counts: [{ group: "EG000", ...one }] }],
      },
    },
  });
}

function reporting(statistic: "number" | "mean" | "count", unit: string, value: string, of: number): Trial {
  const group = "OG000";
  return trial({
    registryResults: {
      outcomes: [
        {
          title: "Dose-limiting toxicity",
          statistic,
          unit,
          groups: [{ id: group }],
          denominators: [{ units: "Participants", counts: [{ group, count: of }] }],
          classes: [{ categories: [{ measurements: [{ group, value: value as never }] }] }],
        },
      ],
    },
  });
}

export const rules: readonly Rule[] = [
  resultPercentage,
  resultCount,
  resultPValue,
  affectedAboveAtRisk,
  eventAboveAllEvents,
];
