/** Formatting the report as a table. */
import { table, type Column, type Paragraph } from "../output/table.ts";
import type { Style } from "../output/style.ts";
import { printable } from "../output/printable.ts";
import type { ReportRow, RowIndication, RowMilestone, RowTarget, RowTrial } from "./report-row.ts";

type Cell = (row: ReportRow) => readonly Paragraph[];

const nothing: Paragraph = { text: "–", style: "dim" };

const name: Cell = (row) => [paragraph(row.name, "bold")];
const modality: Cell = (row) => [row.modality === undefined ? nothing : paragraph(row.modality.label)];
const setting: Cell = (row) => [
  row.modificationSetting === undefined ? nothing : paragraph(row.modificationSetting.label),
];
const target: Cell = (row) => {
  const undisclosed: Paragraph[] = row.undisclosedTarget ? [paragraph("not disclosed", "dim")] : [];
  return row.targets.length === 0 && row.undisclosedTarget
    ? undisclosed
    : [...some(row.targets, targetTexts), ...undisclosed];
};
const indication: Cell = (row) => some(row.indications, (all) => all.map(indicationText));
const milestone: Cell = (row) => some(row.milestones, (all) => all.map(milestoneText));
const trials: Cell = (row) => some(row.trials, (all) => all.map(trialText));
const issueCount: Cell = (row) => [{ text: String(row.issueCount), style: row.issueCount === 0 ? "green" : "red" }];

const settingBelow: Cell = (row) =>
  row.modificationSetting === undefined ? [] : [paragraph(row.modificationSetting.label)];
const targetIn: Cell = (row) => [
  ...targetTexts(row.targets).map((text) => paragraph(/^[a-z]+ /.test(text) ? text : `target ${text}`)),
  ...(row.undisclosedTarget ? [paragraph("target not disclosed", "dim")] : []),
];

const milestoneColumn: Column<ReportRow> = { title: "Furthest milestone", cell: milestone };
const trialsColumn: Column<ReportRow> = { title: "Trials", cell: trials };
const issuesColumn: Column<ReportRow> = { title: "Issues", cell: issueCount, align: "right" };

/** Sets of columns for narrower and narrower terminals: content without a column is below the name. */
const sets: readonly (readonly Column<ReportRow>[])[] = [
  [
    { title: "Therapy", cell: name },
    { title: "Modality", cell: modality },
    { title: "Target", cell: target },
    { title: "Modified", cell: setting },
    { title: "Indication", cell: indication },
    milestoneColumn,
    trialsColumn,
    issuesColumn,
  ],
  [
    { title: "Therapy", cell: name },
    { title: "Modality", cell: (row) => [...modality(row), ...settingBelow(row)] },
    { title: "Target", cell: target },
    { title: "Indication", cell: indication },
    milestoneColumn,
    trialsColumn,
    issuesColumn,
  ],
  [
    { title: "Therapy", cell: (row) => [...name(row), ...modality(row), ...settingBelow(row)] },
    { title: "Target", cell: target },
    { title: "Indication", cell: indication },
    milestoneColumn,
    trialsColumn,
    issuesColumn,
  ],
  [
    { title: "Therapy", cell: (row) => [...name(row), ...modality(row), ...settingBelow(row), ...targetIn(row)] },
    { title: "Indication", cell: indication },
    milestoneColumn,
    trialsColumn,
    issuesColumn,
  ],
];

/** Formats the rows for a width. */
export function reportTable(rows: readonly ReportRow[], width: number, style: Style): string {
  return table(sets, rows, width, style);
}

function paragraph(text: string, style?: Paragraph["style"]): Paragraph {
  return { text: printable(text), style };
}

function some<Value>(values: readonly Value[], texts: (values: readonly Value[]) => readonly string[]): Paragraph[] {
  return values.length === 0 ? [nothing] : texts(values).map((text) => paragraph(text));
}

const roleNames = {
  recognized: "",
  expressed: "expresses",
  edited: "edits",
  knocked_down: "knocks down",
  presented: "presents",
} as const;

/** Recognized targets by name; others with a verb: `edits TCR, B2M`. */
function targetTexts(targets: readonly RowTarget[]): string[] {
  return (Object.keys(roleNames) as RowTarget["role"][]).flatMap((role) => {
    const labels = targets.filter((one) => one.role === role).map(({ label }) => label);
    if (labels.length === 0) return [];
    return role === "recognized" ? [labels.join(", ")] : [`${roleNames[role]} ${labels.join(", ")}`];
  });
}

function indicationText({ disease, states }: RowIndication): string {
  if (states.length === 0) return disease.label;
  return `${disease.label}, ${states.map(({ label }) => lowerFirst(label)).join(", ")}`;
}

/** A milestone in words: `CN marketing authorization granted, announced 2024-03-01`. */
function milestoneText({ jurisdiction, milestone, date, dateType, announced }: RowMilestone): string {
  const when =
    date !== undefined
      ? dateType === "anticipated"
        ? `expected ${date}`
        : date
      : announced !== undefined
        ? `announced ${announced}`
        : "date not stated";
  return `${jurisdiction} ${lowerFirst(milestone.label)}, ${when}`;
}

/** A trial by its name and numbers or, without these, by its initiation; then its phase and status. */
function trialText({ id, name, registrations, initiation, phase, status }: RowTrial): string {
  const numbers = registrations.join(", ");
  const unnamed = initiation === undefined ? id : `${lowerFirst(initiation.label)} trial`;
  const heading = name === undefined ? numbers || unnamed : numbers === "" ? name : `${name} (${numbers})`;
  const facts = [phase && phaseText(phase.key, phase.label), status && lowerFirst(status.label)];
  return [heading, ...facts.filter((fact) => fact !== undefined)].join(", ");
}

function phaseText(key: string, label: string): string {
  return key === "not_applicable" ? "no phase" : lowerFirst(label);
}

/** Begins a label with a lower-case letter, unless it begins with an abbreviation. */
function lowerFirst(label: string): string {
  return /^\p{Lu}[\p{Ll} ]/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
