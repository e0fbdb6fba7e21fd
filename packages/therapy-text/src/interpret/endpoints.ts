/** Proposals for the endpoints of a trial: standard endpoints, scales, criteria and time frames. */
import {
  type Endpoint,
  gradingScales,
  type JsonPointer,
  responseCriteria,
  type Trial,
  type TrialEndpoint,
} from "@org/therapy-model";
import { endpoints as endpointTerms, scales } from "@org/therapy-model/vocabularies";
import { isKindOf } from "@org/therapy-model/vocabulary";
import { findTerms } from "../terms/find-terms.ts";
import { endpointWords, generalEndpoints, notEndpoints } from "./endpoint-words.ts";
import type { Evidence, Proposal, Untyped } from "./proposal.ts";
import { latestTime } from "./time-frame.ts";

/** The maximum number of endpoints that are read. */
const maxEndpoints = 200;
/** The longest title of which all is read. */
const maxTitle = 500;

/** Reads the endpoints of a trial. */
export function readEndpoints({ endpoints = [] }: Trial): {
  readonly proposals: Proposal[];
  readonly untyped: Untyped[];
} {
  const proposals: Proposal[] = [];
  const untyped: Untyped[] = [];
  for (const [index, endpoint] of endpoints.slice(0, maxEndpoints).entries()) {
    const path = `/endpoints/${index}` as const;
    const own = [...kindOf(endpoint, path), ...scaleOf(endpoint, path)];
    if (own.length === 0 && endpoint.level === "primary" && endpoint.endpoint === undefined) {
      untyped.push({ path: `${path}/title`, reason: "unknown" });
    }
    proposals.push(...own, ...timeOf(endpoint, path));
  }
  return { proposals, untyped };
}

interface FoundEndpoint {
  readonly key: Endpoint;
  readonly start: number;
  readonly end: number;
  readonly basis: Evidence["basis"];
}

function kindOf({ endpoint, title = "" }: TrialEndpoint, path: JsonPointer): Proposal[] {
  if (endpoint !== undefined || title === "") return [];
  const read = title.slice(0, maxTitle);
  const found = endpointsIn(read);
  const [first] = found;
  if (first === undefined || notEndpoints.test(read.slice(0, first.start))) return [];
  const { key, start, end, basis } = first;
  const kinds = new Set(found.map((each) => each.key));
  return [
    {
      path: `${path}/endpoint`,
      value: key,
      evidence: [{ path: `${path}/title`, start, end, basis, detail: endpointTerms.terms[key].label }],
      certainty: kinds.size === 1 || end - start > read.length / 2 ? "certain" : "likely",
    },
  ];
}

/** The endpoints that a title names, in the order of the text; those of a general kind only alone. */
function endpointsIn(text: string): FoundEndpoint[] {
  const found: FoundEndpoint[] = [];
  for (const [key, pattern] of endpointWords) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ key, start, end, basis: "rule" });
    }
  }
  for (const { key, start, end } of findTerms(text, endpointTerms)) {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ key, start, end, basis: "name" });
  }
  const particular = found.filter(({ key }) => !generalEndpoints.has(key));
  return widest(particular.length > 0 ? particular : found).toSorted((one, other) => one.start - other.start);
}

/** Of a term and a kind of it, the broader one if it comes first and the other is a detail: adverse events, including serious ones. */
function widest(found: readonly FoundEndpoint[]): FoundEndpoint[] {
  return found.filter(
    ({ key, start }) =>
      !found.some((other) => other.key !== key && other.start < start && isKindOf(endpointTerms, key, other.key)),
  );
}

function scaleOf({ scale, grading, criteria, title = "" }: TrialEndpoint, path: JsonPointer): Proposal[] {
  const read = title.slice(0, maxTitle);
  const evidenceOf = (name: string, start: number, end: number): readonly Evidence[] => [
    { path: `${path}/title`, start, end, basis: "name", detail: name },
  ];
  const proposals: Proposal[] = [];
  const found = scale === undefined ? findTerms(read, scales) : [];
  if (found[0] !== undefined && new Set(found.map(({ key }) => key)).size === 1) {
    const { key, name, start, end } = found[0];
    proposals.push({
      path: `${path}/scale`,
      value: { scale: key },
      evidence: evidenceOf(name, start, end),
      certainty: "certain",
    });
  }
  const [graded] = grading === undefined ? findTerms(read, gradingScales) : [];
  if (graded !== undefined) {
    const { key, name, start, end } = graded;
    proposals.push({
      path: `${path}/grading`,
      value: key,
      evidence: evidenceOf(name, start, end),
      certainty: "certain",
    });
  }
  const [criterion] = criteria === undefined ? findTerms(read, responseCriteria) : [];
  if (criterion !== undefined) {
    const { key, name, start, end } = criterion;
    proposals.push({
      path: `${path}/criteria`,
      value: key,
      evidence: evidenceOf(name, start, end),
      certainty: "certain",
    });
  }
  return proposals;
}

function timeOf({ timeFrame }: TrialEndpoint, path: JsonPointer): Proposal[] {
  const text = timeFrame?.text;
  if (text === undefined || timeFrame?.to !== undefined || timeFrame?.from !== undefined) return [];
  const found = latestTime(text);
  if (found === undefined) return [];
  const { value, start, end } = found;
  const evidence = [
    { path: `${path}/timeFrame/text` as const, start, end, basis: "name" as const, detail: text.slice(start, end) },
  ];
  return [
    {
      path: `${path}/timeFrame/to`,
      value,
      evidence,
      certainty: start === 0 && end === text.length ? "certain" : "likely",
    },
  ];
}
