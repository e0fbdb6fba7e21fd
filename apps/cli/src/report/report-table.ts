/** The report as a table that a person reads. */
import { table, type Column, type Paragraph } from "../output/table.ts";
import type { Style } from "../output/style.ts";
import { printable } from "../output/wrap.ts";
import type { ReportRow, RowIndication, RowMilestone, RowTarget, RowTrial } from "./report-row.ts";

type Cell = (row: ReportRow) => readonly Paragraph[];

const nothing: Paragraph = { text: "–", style: "dim" };

const name: Cell = (row) => [said(row.name, "bold")];
const modality: Cell = (row) => [row.modality === undefined ? nothing : said(row.modality.label)];
const delivery: Cell = (row) => [row.delivery === undefined ? nothing : said(row.delivery.label)];
const target: Cell = (row) => {
  const undisclosed: Paragraph[] = row.undisclosedTarget ? [said("not disclosed", "dim")] : [];
  return row.targets.length === 0 && row.undisclosedTarget
    ? undisclosed
    : [...some(row.targets, targetTexts), ...undisclosed];
};
const indication: Cell = (row) => some(row.indications, (all) => all.map(indicationText));
const milestone: Cell = (row) => some(row.milestones, (all) => all.map(milestoneText));
const trials: Cell = (row) => some(row.trials, (all) => all.map(trialText));
const issues: Cell = (row) => [{ text: String(row.issues), style: row.issues === 0 ? "green" : "red" }];

const deliveryIn: Cell = (row) => (row.delivery === undefined ? [] : [said(row.delivery.label)]);
const targetIn: Cell = (row) => [
  ...targetTexts(row.targets).map((text) => said(/^[a-z]+ /.test(text) ? text : `target ${text}`)),
  ...(row.undisclosedTarget ? [said("target not disclosed", "dim")] : []),
];

const milestoneColumn: Column<ReportRow> = { title: "Furthest milestone", cell: milestone };
const trialsColumn: Column<ReportRow> = { title: "Trials", cell: trials };
const issuesColumn: Column<ReportRow> = { title: "Issues", cell: issues, align: "right" };

/** The same things in fewer and fewer columns: what narrow terminals have no column for stands below the name. */
const sets: readonly (readonly Column<ReportRow>[])[] = [
  [
    { title: "Therapy", cell: name },
    { title: "Modality", cell: modality },
    { title: "Target", cell: target },
    { title: "Delivery", cell: delivery },
    { title: "Indication", cell: indication },
    milestoneColumn,
    trialsColumn,
    issuesColumn,
  ],
  [
    { title: "Therapy", cell: name },
    { title: "Modality, delivery", cell: (row) => [...modality(row), ...deliveryIn(row)] },
    { title: "Target", cell: target },
    { title: "Indication", cell: indication },
    milestoneColumn,
    trialsColumn,
    issuesColumn,
  ],
  [
    { title: "Therapy", cell: (row) => [...name(row), ...modality(row), ...deliveryIn(row)] },
    { title: "Target", cell: target },
    { title: "Indication", cell: indication },
    milestoneColumn,
    trialsColumn,
    issuesColumn,
  ],
  [
    { title: "Therapy", cell: (row) => [...name(row), ...modality(row), ...deliveryIn(row), ...targetIn(row)] },
    { title: "Indication", cell: indication },
    milestoneColumn,
    trialsColumn,
    issuesColumn,
  ],
];

/** Lays the rows out for a width. */
export function reportTable(rows: readonly ReportRow[], width: number, style: Style): string {
  return table(sets, rows, width, style);
}

function said(text: string, style?: Paragraph["style"]): Paragraph {
  return { text: printable(text), style };
}

function some<Value>(values: readonly Value[], texts: (values: readonly Value[]) => readonly string[]): Paragraph[] {
  return values.length === 0 ? [nothing] : texts(values).map((text) => said(text));
}

const roleNames = {
  recognized: "",
  supplied: "adds",
  edited: "edits",
  silenced: "silences",
  taught: "teaches",
} as const;

/** What is recognized by name; what is done to others in a few words: `edits TCR, B2M`. */
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

/** A milestone as one says it: `CN marketing authorization granted, announced 2024-03-01`. */
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

/** A trial by its name and numbers or, where it has neither, by what it is; then its phase and status. */
function trialText({ id, name, registrations, initiation, phase, status }: RowTrial): string {
  const numbers = registrations.join(", ");
  const unnamed = initiation === undefined ? id : `${lowerFirst(initiation.label)} trial`;
  const called = name === undefined ? numbers || unnamed : numbers === "" ? name : `${name} (${numbers})`;
  const facts = [phase && phaseText(phase.key, phase.label), status && lowerFirst(status.label)];
  return [called, ...facts.filter((fact) => fact !== undefined)].join(", ");
}

function phaseText(key: string, label: string): string {
  return key === "not_applicable" ? "no phase" : lowerFirst(label);
}

/** Begins a label in lower case, as it stands within a sentence; abbreviations stay. */
function lowerFirst(label: string): string {
  return /^\p{Lu}[\p{Ll} ]/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
