/** Proposals for the endpoints of a trial: standard endpoints, scales, criteria and time frames. */
import {
  type Endpoint,
  type GradingScale,
  gradingScales,
  type JsonPointer,
  responseCriteria,
  type ResponseCriterion,
  type Scale,
  type Trial,
  type TrialEndpoint,
} from "@org/therapy-model";
import { endpoints as endpointTerms, scales } from "@org/therapy-model/vocabularies";
import { isKindOf } from "@org/therapy-model/vocabulary";
import {
  aboutTests,
  endpointWords,
  generalEndpoints,
  notEndpoints,
  otherScaleBefore,
  scaleEndpoints,
  scaleWords,
} from "./endpoint-words.ts";
import type { Evidence, Proposal, ProposedValue, Untyped } from "./proposal.ts";
import { type FoundTerm, termScanner } from "./term-scanner.ts";
import { latestTime } from "./time-frame.ts";

/** The maximum number of endpoints that are read. */
const maxEndpoints = 200;
/** The longest title of which all is read. */
const maxTitle = 500;

/** Finds endpoints, scales, grading scales and response criteria in a title. */
const termsIn = termScanner([endpointTerms, scales, gradingScales, responseCriteria]);

/** Terms whose names are ordinary words of titles. */
const generalNames: ReadonlySet<string> = new Set<Endpoint>(["efficacy", "hemoglobin", "kinetics", "response"]);

/** Words beside which such a name has another meaning: a response of cells or antibodies. */
const notGeneral =
  /self[- ]efficacy|cost|vaccin|basophil|corpuscular|mapping|immun|antibod|\bcells?\b|\bIg[EGAM]|allerg|cytokine|symptom|skin/i;

/** Reads the endpoints of a trial. */
export function readEndpoints({ endpoints = [] }: Trial): {
  readonly proposals: Proposal[];
  readonly untyped: Untyped[];
} {
  const proposals: Proposal[] = [];
  const untyped: Untyped[] = [];
  for (const [index, endpoint] of endpoints.slice(0, maxEndpoints).entries()) {
    const path = `/endpoints/${index}` as const;
    const title = (endpoint.title ?? "").slice(0, maxTitle);
    const terms =
      title === "" ? [] : [...termsIn(title).filter((term) => !isOtherScale(title, term)), ...abbreviatedIn(title)];
    const own = [...kindOf(endpoint, path, title, terms), ...scaleOf(endpoint, path, terms)];
    if (own.length === 0 && endpoint.level === "primary" && endpoint.endpoint === undefined) {
      untyped.push({ path: `${path}/title`, reason: "unknown" });
    }
    proposals.push(...own, ...timeOf(endpoint, path));
  }
  return { proposals, untyped };
}

/** `Childhood Asthma Control Test` is another test than the one for adults. */
function isOtherScale(title: string, { vocabulary, start }: FoundTerm): boolean {
  return vocabulary === scales.id && otherScaleBefore.test(title.slice(Math.max(0, start - 14), start));
}

/** Scales by abbreviations that only the titles of outcomes use without more words. */
function abbreviatedIn(title: string): FoundTerm[] {
  return scaleWords.flatMap(([key, pattern]) => {
    const match = pattern.exec(title);
    return match === null
      ? []
      : [{ vocabulary: scales.id, key, name: match[0], start: match.index, end: match.index + match[0].length }];
  });
}

interface FoundEndpoint {
  readonly key: Endpoint;
  readonly start: number;
  readonly end: number;
  readonly basis: Evidence["basis"];
}

function kindOf(
  { endpoint }: TrialEndpoint,
  path: JsonPointer,
  title: string,
  terms: readonly FoundTerm[],
): Proposal[] {
  if (endpoint !== undefined || title === "" || aboutTests.test(title)) return [];
  const found = endpointsIn(title, terms);
  const [first] = found;
  if (first === undefined || notEndpoints.test(title.slice(0, first.start))) return [];
  const { key, start, end, basis } = first;
  const kinds = new Set(found.map((each) => each.key));
  return [
    {
      path: `${path}/endpoint`,
      value: key,
      evidence: [{ path: `${path}/title`, start, end, basis, detail: endpointTerms.terms[key].label }],
      certainty: !generalNames.has(key) && (kinds.size === 1 || end - start > title.length / 2) ? "certain" : "likely",
    },
  ];
}

/** The endpoints that a title names, in the order of the text; those of a general kind only alone. */
function endpointsIn(text: string, terms: readonly FoundTerm[]): FoundEndpoint[] {
  const found: FoundEndpoint[] = [];
  const isFree = (start: number, end: number): boolean =>
    !found.some((other) => start < other.end && other.start < end);
  for (const [key, pattern] of endpointWords) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isFree(start, end)) found.push({ key, start, end, basis: "rule" });
    }
  }
  for (const { vocabulary, key, start, end } of terms) {
    if (vocabulary === endpointTerms.id && !(generalNames.has(key) && notGeneral.test(text)) && isFree(start, end)) {
      found.push({ key: key as Endpoint, start, end, basis: "name" });
    }
  }
  if (found.length === 0) {
    for (const { vocabulary, key, start, end } of terms) {
      const endpoint = vocabulary === scales.id ? scaleEndpoints[key as Scale] : undefined;
      if (endpoint !== undefined) found.push({ key: endpoint, start, end, basis: "rule" });
    }
  }
  const particular = found.filter(({ key }) => !generalEndpoints.has(key));
  return widest(particular.length > 0 ? particular : found).toSorted((one, other) => one.start - other.start);
}

/** Of a term and a kind of it, the broader one if it comes first: adverse events, including serious ones. */
function widest(found: readonly FoundEndpoint[]): FoundEndpoint[] {
  return found.filter(
    ({ key, start }) =>
      !found.some((other) => other.key !== key && other.start < start && isKindOf(endpointTerms, key, other.key)),
  );
}

/** The scale, the grading scale and the response criteria of an endpoint. Two scales are those of two parts. */
function scaleOf(
  { scale, grading, criteria }: TrialEndpoint,
  path: JsonPointer,
  terms: readonly FoundTerm[],
): Proposal[] {
  const one = (vocabulary: string): FoundTerm | undefined => {
    const found = terms.filter((term) => term.vocabulary === vocabulary);
    return new Set(found.map(({ key }) => key)).size === 1 ? found[0] : undefined;
  };
  const propose = (field: string, term: FoundTerm | undefined, valueOf: (key: string) => ProposedValue): Proposal[] => {
    if (term === undefined) return [];
    const { key, name, start, end } = term;
    const evidence: Evidence[] = [{ path: `${path}/title`, start, end, basis: "name", detail: name }];
    return [{ path: `${path}/${field}`, value: valueOf(key), evidence, certainty: "certain" }];
  };
  return [
    ...(scale === undefined ? propose("scale", one(scales.id), (key) => ({ scale: key as Scale })) : []),
    ...(grading === undefined ? propose("grading", one(gradingScales.id), (key) => key as GradingScale) : []),
    ...(criteria === undefined ? propose("criteria", one(responseCriteria.id), (key) => key as ResponseCriterion) : []),
  ];
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
