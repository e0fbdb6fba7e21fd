/** Rules about the tables of results that a registry shows. */
import type { AffectedCount } from "../trial/reported-adverse-event.ts";
import type { ReportedGroup } from "../trial/reported-group.ts";
import type { ReportedOutcome } from "../trial/reported-outcome.ts";
import type { Trial } from "../trial/trial.ts";
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { grim } from "./grim.ts";
import { type Finding, type Rule, rule } from "./rule.ts";

/** A cell of a table, and how many participants its row counts among. */
interface Cell {
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly of: number;
}

/** Lists the cells of an outcome whose value is wrong for so many participants. */
function wrongCells(
  { classes = [], denominators }: ReportedOutcome,
  path: readonly (string | number)[],
  isWrong: (value: string, of: number) => boolean,
): readonly Cell[] {
  const wrong: Cell[] = [];
  const whole = participantsOf(denominators);
  for (const [c, { denominators: own, categories = [] }] of classes.entries()) {
    const counts = own === undefined ? whole : participantsOf(own);
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

function participantsOf(denominators: ReportedOutcome["denominators"]): ReadonlyMap<ReportedGroup["id"], number> {
  const counts = denominators?.find(({ units }) => units.toLowerCase() === "participants")?.counts ?? [];
  return new Map(counts.map(({ group, count }) => [group, count]));
}

const people = /^(?:percent(?:age)?s?|%) of (?:participants|patients|subjects|children)(?! ?years?)/i;
const percent = /^(?:percent(?:age)?|%)$/i;
const estimated = /kaplan|surviv|probabilit|estimat|cumulative|adjusted|imput|weighted|model|progression/i;

/** Whether an outcome counts participants in plain percentages, as far as its words tell. */
function isPlainPercentage({ statistic, unit, title, text, population, units }: ReportedOutcome): boolean {
  if (statistic !== "number" || unit === undefined || units !== undefined) return false;
  if (!people.test(unit) && !(percent.test(unit) && people.test(title))) return false;
  return ![title, text, population].some((words) => words !== undefined && estimated.test(words));
}

/** Tells whether a percentage is that of no count of so many participants. */
function isNoShare(percentage: string, of: number): boolean {
  return of !== 0 && grim(percentage, of).length === 0;
}

function isAbove(count: string, of: number): boolean {
  return Number(count) > of;
}

const reportedPercentage = rule({
  id: "reported_percentage",
  title: "Reported percentage that no count of the participants gives",
  of: ["trial"],
  needs: ["reported"],
  grades: unlikely,
  why: "A count entered as a percentage, or a percentage of fewer participants than the table says, looks like any other number; of 6 participants none is 1 %.",
  source:
    "The GRIM test, Brown and Heathers 2017, doi:10.1177/1948550616673876, for percentages, with every way of rounding allowed",
  check({ reported }, report) {
    for (const [index, outcome] of (reported.outcomes ?? []).entries()) {
      if (!isPlainPercentage(outcome)) continue;
      for (const cell of wrongCells(outcome, ["reported", "outcomes", index], isNoShare)) {
        report({
          path: cell.path,
          message: `is ${cell.value} %, which is no share of ${cell.of} participants; the count or the denominator is wrong`,
        });
      }
    }
  },
  passes: [
    [reporting("number", "percentage of participants", "16.7", 6)],
    [reporting("mean", "percentage of participants", "16.5", 6)],
    [reporting("number", "percentage of predicted", "16.5", 6)],
  ],
  fails: [[reporting("number", "percentage of participants", "1", 6)]],
});

const reportedCount = rule({
  id: "reported_count",
  title: "Reported number of participants above those analysed",
  of: ["trial"],
  needs: ["reported"],
  grades: unlikely,
  why: "A table that counts participants counts among those that it analysed.",
  source: "Definitions of the fields `denominators` and `unit` of a reported outcome of the model",
  check({ reported }, report) {
    for (const [index, outcome] of (reported.outcomes ?? []).entries()) {
      const counts =
        outcome.statistic === "count" ||
        (outcome.statistic === "number" && /^(?:participants|patients|subjects)$/i.test(outcome.unit ?? ""));
      if (!counts || outcome.units !== undefined) continue;
      for (const cell of wrongCells(outcome, ["reported", "outcomes", index], isAbove)) {
        report({
          path: cell.path,
          message: `is ${cell.value} participants, but ${cell.of} were analysed; one of the two is wrong`,
        });
      }
    }
  },
  passes: [[reporting("count", "Participants", "6", 6)]],
  fails: [[reporting("count", "Participants", "7", 6)]],
});

const affectedAboveRisk = rule({
  id: "affected_above_risk",
  title: "Reported event in more participants than were at risk",
  of: ["trial"],
  needs: ["reported"],
  grades: contradiction,
  why: "Participants at risk are all in whom the event could have been seen; events, not participants, may be more.",
  source: "Definitions of the fields `affected` and `atRisk` of the model",
  check({ reported: { adverseEvents } }, report) {
    const path = ["reported", "adverseEvents"];
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
  passes: [[harms({ affected: 5, atRisk: 6 }, { affected: 2, atRisk: 6 })]],
  fails: [
    [harms({ affected: 7, atRisk: 6 }, { affected: 2, atRisk: 6 })],
    [harms({ affected: 7 }, { affected: 7, atRisk: 6 })],
  ],
});

function isAboveRisk({ affected, atRisk }: AffectedCount = {}): boolean {
  return affected !== undefined && atRisk !== undefined && affected > atRisk;
}

function aboveRisk(path: Finding["path"], { affected, atRisk }: AffectedCount = {}): Finding {
  return { path, message: `is ${affected} participants, but ${atRisk} were at risk; one of the two is wrong` };
}

const eventAboveAll = rule({
  id: "event_above_all_events",
  title: "Reported event in more participants than had any",
  of: ["trial"],
  needs: ["reported"],
  grades: contradiction,
  why: "Whoever had one serious event is among those who had any.",
  source: "Definitions of the fields `serious` and `other` of a group of reported adverse events of the model",
  check({ reported: { adverseEvents } }, report) {
    for (const list of ["serious", "other"] as const) {
      const all = new Map((adverseEvents?.groups ?? []).map((group) => [group.id, group[list]?.affected]));
      for (const [index, { term, counts = [] }] of (adverseEvents?.[list] ?? []).entries()) {
        for (const [at, { group, affected }] of counts.entries()) {
          const any = all.get(group);
          if (any === undefined || affected === undefined || affected <= any) continue;
          report({
            path: ["reported", "adverseEvents", list, index, "counts", at, "affected"],
            message: `is ${affected} participants with ${term.slice(0, 100)}, but ${any} had any ${list} event; one of the two is wrong`,
          });
        }
      }
    }
  },
  passes: [[harms({ affected: 5, atRisk: 6 }, { affected: 5, atRisk: 6 })]],
  fails: [[harms({ affected: 2, atRisk: 6 }, { affected: 5, atRisk: 6 })]],
});

function harms(any: AffectedCount, one: AffectedCount): Trial {
  return trial({
    reported: {
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
    reported: {
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

/** The rules about reported tables. */
export const reportedRules: readonly Rule[] = [reportedPercentage, reportedCount, affectedAboveRisk, eventAboveAll];
