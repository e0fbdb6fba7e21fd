/** Registry pages as text: labels with their values on the same line or the next ones. */
import { spansIn } from "./search.ts";
import type { RecordId, TherapyId, TrialId } from "@org/therapy-model";
import { gradingScales, measurementMethods } from "@org/therapy-model";
import { parseEligibility } from "../criteria/parse-eligibility.ts";
import type { LocatedExpression } from "../criteria/located.ts";
import { interpretTrial } from "../interpret/interpret-trial.ts";
import { readCondition } from "../interpret/condition-reader.ts";
import { findTerms } from "../terms/find-terms.ts";
import type { DraftDocument } from "./document.ts";
import type { DraftSpan } from "./draft.ts";
import { type PageLabel, pageLabels, pageStatuses, pageValues } from "./words/page-labels.ts";
import { addRecord, append, put, type Writer } from "./writer.ts";

/** A line of a page. */
interface Line extends DraftSpan {
  readonly text: string;
}

/** The lines of a label. */
interface Section {
  readonly label: PageLabel;
  readonly lines: readonly Line[];
}

/** Reads a text as a registry page; returns whether it is one: it has a registration number and several labels of registries. */
export function readRegistryPage(document: DraftDocument, writer: Writer): boolean {
  const lines = linesOf(document.text);
  const sections = sectionsOf(lines);
  const labels = new Set(sections.map(({ label }) => label));
  if (labels.size < 5) return false;
  const registration = document.mentions.find(
    (one) =>
      one.kind === "identifier" &&
      ["nct", "chictr", "isrctn", "eudract", "jrct", "ctri", "anzctr"].includes(one.value.scheme),
  );
  if (registration?.kind !== "identifier") return false;
  const { scheme, value } = registration.value;
  const id: TrialId = `trial:${value.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  addRecord(writer, { kind: "trial", id });
  const type = sections.find(({ label }) => label === "study_type")?.lines[0];
  put(
    writer,
    id,
    ["type"],
    /observational/i.test(type?.text ?? "") ? "observational" : "interventional",
    type ?? registration,
    type === undefined ? "likely" : "certain",
  );
  append(writer, id, ["registrations"], { scheme, value }, registration);
  readTitle(lines, sections, writer, id);
  const page: Page = { document, writer, id, sections, lines };
  readStatements(page);
  readEndpoints(page);
  readArms(page);
  readEligibility(page);
  readSites(page);
  readInitiation(page);
  readTherapies(page);
  return true;
}

interface Page {
  readonly document: DraftDocument;
  readonly writer: Writer;
  readonly id: TrialId;
  readonly sections: readonly Section[];
  readonly lines: readonly Line[];
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return lines;
}

/** Groups the lines by label. A value may follow its label on the same line. */
function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: { label: PageLabel; lines: Line[] }[] = [];
  for (const line of lines) {
    const [words, label] = labelOf(line.text) ?? [];
    if (label === undefined) {
      sections.at(-1)?.lines.push(line);
      continue;
    }
    const rest = line.text.slice(words!.length);
    const value = rest.replace(/^\s?[:：]?\s?/, "");
    const start = line.end - value.length;
    sections.push({ label, lines: value === "" ? [] : [{ text: value, start, end: line.end }] });
  }
  return sections;
}

function labelOf(text: string): readonly [string, PageLabel] | undefined {
  const colon = /^[^:：]{2,50}(?=[:：])/.exec(text)?.[0] ?? text;
  const label = pageLabels.get(colon.toLowerCase().trim());
  return label === undefined ? undefined : [colon, label];
}

/** The title: that of its label, or the first long line before the labels. */
function readTitle(lines: readonly Line[], sections: readonly Section[], writer: Writer, id: RecordId): void {
  const official = sections.find(({ label }) => label === "official_title")?.lines[0];
  if (official !== undefined) put(writer, id, ["officialTitle"], official.text, official);
  const own = sections.find(({ label }) => label === "title")?.lines[0];
  const first = sections.find(({ lines: of }) => of.length > 0)?.lines[0]?.start ?? Infinity;
  const title = own ?? lines.find(({ text, start }) => start < first && text.length > 25 && text.length < 300);
  if (title !== undefined) put(writer, id, ["title"], title.text, title);
}

function readStatements(page: Page): void {
  const { sections, writer, id } = page;
  for (const line of page.lines.slice(0, 12)) {
    const value = pageValues.phase.get(line.text.toLowerCase());
    if (value !== undefined) put(writer, id, ["phase"], value, line);
  }
  for (const { label, lines } of sections) {
    const [line] = lines;
    if (line === undefined) continue;
    const key = line.text.toLowerCase().replaceAll(/[\s_-]+/g, " ");
    if (label === "status") {
      const status = pageStatuses.get(key);
      if (status !== undefined) put(writer, id, ["status"], { status }, line);
    }
    if (label === "enrollment") {
      const count = /^(\d{1,6})(?:\s?\(?(actual|estimated|anticipated)\)?)?/i.exec(line.text);
      if (count !== null) put(writer, id, ["enrollment"], { count: Number(count[1]) }, line);
    }
    if (label === "sponsor") readSponsor(page, line);
    if (label === "conditions") for (const one of lines) readConditionLine(page, one);
    for (const [field, path] of simpleFields) {
      const value = label === field ? pageValues[field].get(key.replace(/ assignment$|^masking: /, "")) : undefined;
      if (value !== undefined) put(writer, id, path, value, line);
    }
  }
}

const simpleFields = [
  ["phase", ["phase"]],
  ["model", ["design", "model"]],
  ["masking", ["design", "masking"]],
  ["allocation", ["design", "allocation"]],
] as const;

function readSponsor({ writer, id }: Page, line: Line): void {
  const slug = line.text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (slug === "" || line.text.length > 150) return;
  const organization = `organization:${slug.slice(0, 80)}` as const;
  addRecord(writer, { kind: "organization", id: organization });
  append(writer, organization, ["names"], { text: line.text, kind: "legal" }, line);
  append(writer, id, ["organizations"], { organization, role: "lead_sponsor" }, line);
}

function readConditionLine({ writer, id }: Page, line: Line): void {
  if (line.text.length > 120) return;
  append(writer, id, ["conditionNames"], line.text, line);
  const reading = readCondition(line.text);
  if (reading.kind === "none") return;
  for (const { condition, start, end } of reading.conditions)
    append(writer, id, ["conditions"], condition, { start: line.start + start, end: line.start + end });
}

/** A title with its time frame: `NameDay-28 to12 months`, or a line of its own after `Time Frame`. */
const timeAtEnd =
  /(?:(?:from )?(?:[Dd]ay\s?(-?\d{1,3})\s?(?:to|-|–)\s?))?(\d{1,3})\s?(days?|weeks?|months?|years?)\s?$/;
const units: { readonly [word: string]: string } = { day: "d", week: "wk", month: "mo", year: "a" };

/** The time at the end of a title. The name of a product that runs into the time keeps its digits. */
function timeIn(text: string, names: ReadonlySet<string>): RegExpExecArray | undefined {
  for (const name of names) {
    const at = text.lastIndexOf(name);
    const rest = at < 0 ? "" : text.slice(at + name.length);
    if (!/^\d/.test(rest)) continue;
    const match = timeAtEnd.exec(" ".repeat(at + name.length) + rest);
    return match ?? undefined;
  }
  return timeAtEnd.exec(text) ?? undefined;
}

function readEndpoints({ sections, document, writer, id }: Page): void {
  const names = new Set(
    document.subjects.slice(0, 20).flatMap((one) => one.names.slice(0, 5).map(({ words }) => words)),
  );
  for (const { label, lines } of sections) {
    const level = label === "primary" ? "primary" : label === "secondary" ? "secondary" : undefined;
    if (level === undefined) continue;
    for (const [at, line] of lines.entries()) {
      const time = timeIn(line.text, names);
      if (time === undefined || line.text.length > 300) continue;
      const title = line.text.slice(0, time.index).replace(/[\s.(]+$/, "");
      if (title.length < 4 || /^(?:NameTime|Measure)/.test(line.text)) continue;
      const list = append(
        writer,
        id,
        ["endpoints"],
        { level, title },
        { start: line.start, end: line.start + title.length },
      );
      if (list < 0) continue;
      const path = ["endpoints", list];
      const span = { start: line.start + time.index, end: line.end };
      put(
        writer,
        id,
        [...path, "timeFrame"],
        {
          ...(time[1] !== undefined && { from: { value: Number(time[1]), unit: "d" } }),
          to: { value: Number(time[2]), unit: units[time[3]!.toLowerCase().replace(/s$/, "")] },
        },
        span,
      );
      const next = lines[at + 1];
      readEndpointTerms(
        writer,
        id,
        path,
        line,
        title,
        next !== undefined && !timeAtEnd.test(next.text) ? next : undefined,
      );
    }
  }
}

function readEndpointTerms(
  writer: Writer,
  id: TrialId,
  path: (string | number)[],
  line: Line,
  title: string,
  text: Line | undefined,
): void {
  const index = path[1] as number;
  const record = {
    kind: "trial" as const,
    id,
    type: "interventional" as const,
    endpoints: [{ level: "secondary" as const, title }],
  };
  for (const { path: at, value, evidence, certainty } of interpretTrial(record).proposals) {
    const keys = at.split("/").slice(1);
    if (keys[0] !== "endpoints" || keys[2] === undefined || keys.length !== 3 || keys[2] === "timeFrame") continue;
    const [words] = evidence;
    put(
      writer,
      id,
      ["endpoints", index, keys[2]],
      value,
      { start: line.start + words!.start, end: line.start + words!.end },
      certainty,
    );
  }
  if (text === undefined) return;
  put(writer, id, [...path, "text"], text.text.slice(0, 1000), text);
  const [grading] = findTerms(text.text, gradingScales);
  if (grading !== undefined)
    put(writer, id, [...path, "grading"], grading.key, {
      start: text.start + grading.start,
      end: text.start + grading.end,
    });
  for (const method of findTerms(text.text, measurementMethods))
    append(writer, id, [...path, "methods"], method.key, {
      start: text.start + method.start,
      end: text.start + method.end,
    });
  const range =
    /between (\d{1,4}(?:\.\d)?) and (\d{1,4}(?:\.\d)?), with (?:a )?higher scores? (?:representing|indicating|meaning)/i.exec(
      text.text,
    );
  const scale = ((writer.records.get(id)?.["endpoints"] ?? []) as { scale?: { scale?: string } }[])[index]?.scale;
  if (range === null || scale === undefined) return;
  const span = { start: text.start + range.index, end: text.start + range.index + range[0].length };
  put(writer, id, [...path, "scale", "minimum"], Number(range[1]), span);
  put(writer, id, [...path, "scale", "maximum"], Number(range[2]), span);
}

/** The labels of arms: `X group` before the name of the intervention, on one line. */
function readArms({ sections, writer, id }: Page): void {
  for (const { label, lines } of sections) {
    if (label !== "arms") continue;
    for (const line of lines) {
      const match = /^(?!Group ?Intervention)(.{2,80}?\b(?:group|arm|cohort \d+))(?=[A-Z]|:|$)/i.exec(line.text);
      if (match === null || line.text.startsWith("GroupIntervention")) continue;
      append(writer, id, ["arms"], { label: match[1] }, { start: line.start, end: line.start + match[1]!.length });
    }
  }
}

function readEligibility({ sections, document, writer, id }: Page): void {
  for (const [label, path] of [
    ["inclusion", "inclusion"],
    ["exclusion", "exclusion"],
  ] as const) {
    const lines = sections.find((one) => one.label === label)?.lines ?? [];
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) continue;
    const parsed = parseEligibility(document.text.slice(first.start, last.end), { section: label });
    for (const expression of parsed[path]) {
      append(writer, id, ["eligibility", path], plain(expression), {
        start: first.start + expression.start,
        end: first.start + expression.end,
      });
    }
  }
  readSexAndAge({ sections, document, writer, id, lines: [] });
}

/** An expression without its offsets. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const isNode = "kind" in value && "start" in value;
  return Object.fromEntries(
    Object.entries(value as LocatedExpression).flatMap(([key, inner]) =>
      isNode && (key === "start" || key === "end") ? [] : [[key, plain(inner)]],
    ),
  );
}

function readSexAndAge({ sections, writer, id }: Page): void {
  const sex = sections.find(({ label }) => label === "sex")?.lines[0];
  const value = sex === undefined ? undefined : pageValues.sex.get(sex.text.toLowerCase());
  if (sex !== undefined && value !== undefined)
    append(writer, id, ["eligibility", "inclusion"], { kind: "sex", sex: value }, sex);
}

/** Sites: the name of an institution, and a line `City, Region, Country` after it. */
function readSites({ sections, document, writer, id }: Page): void {
  const lines = sections.find(({ label }) => label === "locations")?.lines ?? [];
  let institution: Line | undefined;
  for (const line of lines) {
    if (/\b(?:Hospital|University|Cent(?:er|re)|Institute|Clinic|Medical)\b/.test(line.text)) institution = line;
    const place = /^([\p{L} .'’-]{2,40}), (?:([\p{L} .'’-]{2,40}), )?([\p{L} .'’-]{2,40})$/u.exec(line.text);
    if (place === null) continue;
    const country = spansIn(document.mentions, line).findLast(
      (one) => one.kind === "place" && typeof one.value === "object" && one.end === line.end,
    );
    const name = institution === line ? undefined : institution;
    if (country?.kind !== "place" || typeof country.value !== "object") continue;
    const [, city, region] = place;
    append(
      writer,
      id,
      ["sites"],
      {
        ...(name !== undefined && { name: name.text }),
        place: { country: country.value.key, ...(region !== undefined && { region }), city },
      },
      { start: name?.start ?? line.start, end: line.end },
    );
    append(writer, id, ["countries"], country.value.key, country);
  }
}

function readInitiation({ document, writer, id }: Page): void {
  const match = /\binvestigator[- ](?:initiated|sponsored)\b/i.exec(document.text);
  if (match !== null)
    put(writer, id, ["initiation"], "investigator_initiated", {
      start: match.index,
      end: match.index + match[0].length,
    });
}

/** The product that the title names is the therapy of the trial; with the states of the condition that the title names. */
function readTherapies({ document, writer, id }: Page): void {
  const stated = writer.records.get(id)?.["title"];
  const title = typeof stated === "string" ? stated : "";
  const therapies = [...writer.records.keys()].filter((one): one is TherapyId => one.startsWith("therapy:"));
  for (const therapy of therapies) {
    const named = document.subjects.find((one) => one.id === therapy)?.names.find((one) => title.includes(one.words));
    if (named !== undefined) append(writer, id, ["therapies"], therapy, named);
  }
}
