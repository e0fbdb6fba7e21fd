// cspell:ignore NYHA restrictors -- abbreviations and parts of expressions
/** One member of a list as a criterion: a term with the words that belong to it. */
import type {
  Disease,
  MeasurementMethod,
  DiseaseState,
  QualitativeFinding,
  Treatment,
  TreatmentOutcome,
  TreatmentTiming,
} from "@org/therapy-model";
import type { ParsedQuantity } from "@org/therapy-units/parse";
import { isTime } from "./duration.ts";
import { agesTogether } from "./kinds/age.ts";
import { findings, limitOf, measured, qualitative } from "./kinds/measurement.ts";
import type { LocatedExpression, Offsets } from "./located.ts";
import { combined, hull, negated } from "./located.ts";
import { adjectiveEnding, alteringWords, alteringPrefixes, neutralNouns, restrictors } from "./names/context-words.ts";
import type { Segment } from "./segment.ts";
import type { Token, WindowToken } from "./token.ts";

/** What the members of a list share. */
export interface Shared {
  timing: TreatmentTiming | undefined;
  outcome: TreatmentOutcome | undefined;
  states: readonly DiseaseState[];
  window: WindowToken | undefined;
  finding: QualitativeFinding | undefined;
}

/** The reading of a member. */
export interface Member extends Offsets {
  /** `concept` for a criterion; `modifier` for words that belong to the next member; `limit` for a limit of the one before. */
  readonly kind: "concept" | "modifier" | "limit" | "finding" | "window" | "text";
  readonly connector: Segment["connector"];
  readonly concept?: Token;
  readonly states: readonly DiseaseState[];
  readonly history: boolean;
  readonly negated: boolean;
  readonly timing?: TreatmentTiming;
  readonly outcome?: TreatmentOutcome;
  readonly finding?: QualitativeFinding;
  /** Where the word for the finding is. */
  readonly findingStart?: number;
  readonly window?: WindowToken;
  readonly quantities: readonly ParsedQuantity[];
  /** Whether a colon is between the treatment and a time. */
  readonly washout?: boolean;
  /** The only method of measurement that it names. */
  readonly method?: MeasurementMethod;
  /** The score of the disease. */
  readonly score?: LocatedExpression;
  /** Whether the word therapy or treatment follows. */
  readonly isTherapy?: boolean;
  /** Whether the words beside the concept are all understood. */
  readonly complete: boolean;
}

/** Reads a member without the words that it shares with others. */
export function memberOf(text: string, { connector, tokens, start, end }: Segment): Member {
  const concepts = tokens
    .filter(isConcept)
    .filter(
      (one, index, all) =>
        one.kind === "node" || all.findIndex(({ key, kind }) => key === one.key && kind === one.kind) === index,
    );
  const common = { connector, start, end, ...cuesOf(text, tokens) };
  const asText: Member = { ...common, kind: "text", complete: false };
  if (tokens.some(isPoison) || tokens.some(isRelatives) || isTreated(text, tokens, concepts[0])) return asText;
  const score = nodesBeside(concepts, common.negated);
  if (concepts.length > 1 && score === undefined) return joined(concepts, asText);
  const concept = score === undefined ? concepts[0] : concepts.find(({ kind }) => kind === "disease");
  if (concept === undefined) {
    if (tokens.some(({ kind }) => kind === "word" || kind === "method")) return asText;
    const kind =
      common.window !== undefined
        ? "window"
        : common.quantities.length > 0
          ? "limit"
          : common.finding !== undefined
            ? "finding"
            : "modifier";
    return { ...common, kind, complete: true };
  }
  const fits = fitsConcept(text, tokens, concept);
  const from = concept.kind === "treatment" ? text.slice(concept.start, end) : "";
  const washout = /[:：]/.test(from);
  const isTherapy = /\b(?:treatment|therapy|use|medications?|therapies)\b/i.test(from);
  return fits === "no"
    ? asText
    : {
        ...common,
        isTherapy,
        washout,
        ...(score && { score }),
        ...methodIn(tokens),
        kind: "concept",
        concept,
        complete:
          fits === "whole" &&
          !(concept.kind === "treatment" && common.states.length > 0) &&
          (concept.kind === "measurement" || common.quantities.length === 0),
      };
}

/** The score of a disease, or the age and sex of its patients: "NYHA class III heart failure", "adults of 18 years with asthma". */
function nodesBeside(concepts: readonly Token[], isNegated: boolean): LocatedExpression | undefined {
  const nodes = concepts.flatMap((one) => (one.kind === "node" ? [one] : []));
  const others = concepts.filter(({ kind }) => kind !== "node");
  if (nodes.length === 0 || others.length !== 1 || others[0]!.kind !== "disease") return undefined;
  const isScore = nodes.length === 1 && nodes[0]!.key === "scale";
  if (!isScore && (isNegated || nodes.some(({ key }) => key === "scale" || key === "life_expectancy")))
    return undefined;
  return combined(
    "all",
    nodes.map(({ expression }) => expression),
  );
}

function methodIn(tokens: readonly Token[]): { method?: MeasurementMethod } {
  const methods = new Set(tokens.filter(({ kind }) => kind === "method").map(({ key }) => key));
  const [method] = methods;
  return methods.size === 1 ? { method: method as MeasurementMethod } : {};
}

/** The most criteria on people that are one member. */
const mostJoined = 3;

/** A sex and an age beside each other are one member. With other concepts, what is understood is the people. */
function joined(concepts: readonly Token[], asText: Member): Member {
  const nodes = concepts.flatMap((one) => (one.kind === "node" ? [one] : []));
  const isWhole = nodes.length === concepts.length;
  // A table of limits for several ages is none of them.
  if (nodes.length === 0 || nodes.length > mostJoined || (!isWhole && (asText.negated || !nodes.every(isPerson))))
    return asText;
  const expressions = nodes.map((one) => one.expression);
  const expression = combined(agesTogether(expressions), expressions)!;
  return {
    ...asText,
    kind: "concept",
    complete: isWhole,
    concept: { kind: "node", key: "all", expression, ...hull(nodes) },
  };
}

/** Whether a criterion is one on the people: their age, their sex or that they are healthy. */
export function isPerson({ kind, key }: Token): boolean {
  return kind === "node" && (key === "age" || key === "sex" || key === "all" || key === "healthy_volunteer");
}

function isConcept({ kind }: Token): boolean {
  return kind === "disease" || kind === "treatment" || kind === "measurement" || kind === "scale" || kind === "node";
}

/** Whether a disease is only what a treatment is for. */
function isTreated(text: string, tokens: readonly Token[], concept: Token | undefined): boolean {
  if (concept?.kind !== "disease" || tokens.some(({ kind, key }) => kind === "cue" && key in findings)) return false;
  const before = text.slice(tokens[0]!.start, concept.start);
  return /\b(?:treatments?|therap(?:y|ies)|medications?|surger(?:y|ies)|operations?|drugs?|prophylaxis|vaccin\w+|regimens?|treated|hospitali[sz]\w+|screening|tests?) (?:for|of|against)\b/i.test(
    before,
  );
}

/** A word that makes the term beside it that of somebody else, or something that did not happen. */
export function isPoison({ kind, key }: Token): boolean {
  return (
    kind === "cue" &&
    (key === "allergy" || key === "family" || key === "risk" || key === "person" || key === "unsuited")
  );
}

/** A count of other people: "at least 2 siblings with asthma". */
function isRelatives({ kind, key }: Token): boolean {
  return kind === "quantity" && /sibling|parent|relative|child|famil|brother|sister/.test(key);
}

function cuesOf(
  text: string,
  tokens: readonly Token[],
): Omit<Member, "kind" | "connector" | "start" | "end" | "complete" | "concept"> {
  const states: DiseaseState[] = [];
  const quantities: ParsedQuantity[] = [];
  let [history, isNegated] = [false, false];
  let timing: TreatmentTiming | undefined;
  let outcome: TreatmentOutcome | undefined;
  let finding: QualitativeFinding | undefined;
  let window: WindowToken | undefined;
  let findingStart = 0;
  for (const token of tokens) {
    if (token.kind === "state") states.push(token.key as DiseaseState);
    else if (token.kind === "window") window = token;
    else if (token.kind === "quantity") quantities.push(token.quantity!);
    else if (token.kind !== "cue") continue;
    else if (token.key === "negation") isNegated = !isNegated;
    else if (token.key === "history") [history, timing] = [true, timing ?? "prior"];
    else if (token.key === "current") timing = "current";
    else if (token.key === "planned" && window === undefined)
      [history, timing] = [history || timing === "prior", "planned"];
    else if (token.key === "use")
      timing = history ? "prior" : (timing ?? timingOfVerb(text.slice(token.start, token.end)));
    else if (token.key === "refractoryTo") outcome = outcomeOf(text.slice(token.start, token.end));
    else if (token.key in findings)
      [finding, findingStart] = [findings[token.key as keyof typeof findings], token.start];
  }
  return {
    states,
    history,
    negated: isNegated,
    quantities,
    ...(timing && { timing }),
    ...(outcome && { outcome }),
    ...(finding && { finding, findingStart }),
    ...(window && { window }),
  };
}

function timingOfVerb(verb: string): TreatmentTiming | undefined {
  if (
    /^(?:receiv(?:ed|e)$|receipt|treated|exposure|exposed|under(?:gone|went)|administered|pretreated|previously|history|prior|previous|participated|ha(?:ve|s|d|ving) received|接受过|使用过|治疗过|接种)/i.test(
      verb,
    )
  )
    return "prior";
  return /^(?:participat|enrol|receiving|taking|takes|take|taken|on treatment|dependent|requir|use|using|undergoing|接受|使用|服用|应用)/i.test(
    verb,
  )
    ? "current"
    : undefined;
}

function outcomeOf(words: string): TreatmentOutcome | undefined {
  if (/^(?:refractory|resistant|unresponsive|non|not responding)/i.test(words)) return "refractory";
  if (/^fail/i.test(words)) return "failed";
  return /^relaps/i.test(words) ? "relapsed_after" : undefined;
}

/** Classes of treatments, which a word before them divides: "spine surgery". */
const classes: ReadonlySet<string> = new Set([
  "infection",
  "chemotherapy",
  "radiotherapy",
  "surgery",
  "vaccine",
  "transplant",
]);

/** Whether the words beside a concept leave its meaning: all understood, some that restrict it, or some that change it. */
function fitsConcept(text: string, tokens: readonly Token[], concept: Token): "whole" | "part" | "no" {
  const at = tokens.indexOf(concept);
  let isWhole = true;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "cue" && token.key === "dose") isWhole = false;
    if (token.kind !== "word" && token.kind !== "method") continue;
    if (index > at && concept.kind === "treatment" && neutralNouns.has(token.key)) continue;
    if (index < at) {
      if (alteringPrefixes.has(token.key)) return "no";
      const isSubtype = index === at - 1 && classes.has(concept.key);
      if (concept.kind !== "node" && token.kind !== "method" && !isSubtype && !adjectiveEnding.test(token.key))
        return "no";
      if (concept.kind === "measurement" && token.kind !== "method") return "no";
    } else if (index === at + 1 && !restrictors.has(token.key) && concept.kind !== "node" && token.kind === "word")
      return "no";
    isWhole = false;
  }
  const next = tokens[at + 1];
  if (next !== undefined && concept.kind === "disease") {
    const word = text.slice(next.start, next.end).toLowerCase();
    if (alteringWords.has(word) || next.kind === "method") return "no";
  }
  if (
    concept.kind === "treatment" &&
    next !== undefined &&
    /^(?:reaction|toxicity|sensitivity|resistance|naive|status)/.test(text.slice(next.start, next.end))
  )
    return "no";
  return isWhole ? "whole" : "part";
}

/** Returns the criterion of a member with what it shares, or `undefined` if it is not certain. */
export function expressionOf(member: Member, shared: Shared, isMet: boolean): LocatedExpression | undefined {
  const { concept } = member;
  if (concept === undefined) return undefined;
  const at = { start: member.start, end: member.end };
  if (concept.kind === "node")
    return member.states.length > 0 || member.finding !== undefined ? undefined : concept.expression;
  if (concept.kind === "disease") return withScore(member, conditionOf(member, shared, at));
  if (concept.kind === "treatment") return treatmentOf(member, shared, at, isMet);
  return concept.kind === "measurement" ? measurementOf(member, shared, at, isMet) : undefined;
}

function withScore({ score }: Member, condition: LocatedExpression | undefined): LocatedExpression | undefined {
  if (condition === undefined || score === undefined) return condition;
  return condition.kind === "not" ? undefined : { kind: "all", of: [condition, score], ...hull([condition, score]) };
}

function conditionOf(member: Member, shared: Shared, at: Offsets): LocatedExpression | undefined {
  const finding = member.finding ?? shared.finding;
  const token = member.window ?? shared.window;
  if (member.quantities.some(isTime) || member.outcome !== undefined || member.timing === "planned") return undefined;
  if (finding !== undefined && finding !== "positive" && finding !== "negative") return undefined;
  const states = [...new Set(member.states.length > 0 ? member.states : shared.states)];
  const node: LocatedExpression = {
    kind: "condition",
    disease: member.concept!.key as Disease,
    ...(states.length > 0 && { states }),
    ...(token?.window.sense === "within" && { within: token.window.duration }),
    ...(token?.window.sense === "lasting" && { minimumDuration: token.window.duration }),
    ...at,
  };
  if (token?.window.sense === "ago") return undefined;
  return finding === "negative" ? negated(node) : node;
}

/** Treatments that a criterion excludes or requires at any time, if it names no time. */
const everTreatments: ReadonlySet<string> = new Set([
  "transplant",
  "solid_organ_transplant",
  "hematopoietic_stem_cell_transplant",
  "autologous_stem_cell_transplant",
  "allogeneic_stem_cell_transplant",
  "gene_therapy",
  "aav_gene_therapy",
  "gene_editing",
  "cell_therapy",
  "car_t_therapy",
  "genetically_modified_t_cell_therapy",
  "tcr_t_therapy",
  "splenectomy",
  "donor_lymphocyte_infusion",
]);

/** States that describe the course of a treatment rather than a disease: "chronic immunosuppression". */
const courses: ReadonlySet<string> = new Set(["chronic"]);

/** A treatment without a time, among exclusion criteria: "systemic steroid treatment". */
function isOngoing({ isTherapy, history }: Member): boolean {
  return isTherapy === true && !history;
}

function treatmentOf(member: Member, shared: Shared, at: Offsets, isMet: boolean): LocatedExpression | undefined {
  const key = member.concept!.key as Treatment;
  const token = member.window ?? shared.window;
  const outcome = member.outcome ?? shared.outcome;
  let timing = member.timing ?? shared.timing;
  // "Planned surgery within 4 weeks": the time is that after the screening.
  const hasTime = token !== undefined && token.window.sense !== "lasting";
  if (hasTime && member.timing === "planned" && !member.history) return undefined;
  // "Radiotherapy: at least 28 days" among inclusion criteria is a washout.
  const isWashout = token?.window.sense === "lasting" && isMet && member.washout === true;
  if (isWashout || token?.window.sense === "within" || token?.window.sense === "ago" || outcome !== undefined)
    timing = "prior";
  if (timing === undefined && everTreatments.has(key)) timing = "ever";
  if (timing === undefined && isOngoing(member)) timing = "current";
  if (
    timing === undefined ||
    member.states.some((state) => !courses.has(state)) ||
    member.finding !== undefined ||
    member.quantities.some(isTime)
  )
    return undefined;
  const duration = token?.window.duration;
  const node: LocatedExpression = {
    kind: "treatment",
    treatments: [key],
    timing,
    ...(outcome && { outcome }),
    ...(token?.window.sense === "within" && { within: duration }),
    ...((isWashout || token?.window.sense === "ago") && { atLeastAgo: duration }),
    ...at,
  };
  return token?.window.sense === "lasting" && !isWashout ? undefined : node;
}

function measurementOf(member: Member, shared: Shared, at: Offsets, isMet: boolean): LocatedExpression | undefined {
  const { key } = member.concept!;
  if (member.history || member.outcome !== undefined) return undefined;
  const [quantity, ...others] = member.quantities;
  if (quantity === undefined) {
    const finding = member.finding ?? shared.finding;
    const isQualitative = qualitative.has(key)
      ? finding !== "low" && finding !== "high" && finding !== "normal" && finding !== "abnormal"
      : finding === "normal" || finding === "abnormal";
    // "Ejection fraction lower than normal": what is normal excludes nobody.
    return finding === undefined || !isQualitative || (finding === "normal" && !isMet && !qualitative.has(key))
      ? undefined
      : withWindow(measured(key, { kind: "qualitative", finding }, at, isMet), member, shared);
  }
  if (member.finding !== undefined && member.finding !== "low" && member.finding !== "high") return undefined;
  const limit = limitOf(key, quantity);
  // A second quantity restates the first one, in brackets.
  return limit === undefined || others.length > 1
    ? undefined
    : withWindow(measured(key, limit, at, isMet), member, shared);
}

function withWindow(node: LocatedExpression, member: Member, shared: Shared): LocatedExpression {
  const token = member.window ?? shared.window;
  if (node.kind !== "measurement") return node;
  return {
    ...node,
    ...(member.method !== undefined && { method: member.method }),
    ...(token?.window.sense === "within" && { within: token.window.duration }),
  };
}
