/** When something must have happened: within a time, or at least a time before the study. */
import type { Duration } from "@org/therapy-model";
import { durationOf, isTime } from "./duration.ts";
import { type Element, isCue } from "./element.ts";
import type { Offsets } from "./located.ts";
import { anchorWords } from "./names/anchor-words.ts";

/** A time that a criterion states, with what it limits. */
export interface Window extends Offsets {
  /** `within` a time before the study, `ago` at least that long before it, or `lasting` at least that long. */
  readonly sense: "within" | "ago" | "lasting";
  readonly duration: Duration;
  /** Another limit that the model cannot express, such as five half-lives. */
  readonly alternative?: Offsets & { readonly isShorter: boolean };
  /** The index of the element after the window. */
  readonly next: number;
}

const before =
  /^(?:after|post|following|have elapsed|must have elapsed|elapsed|washout|wash-out|ago|prior|before|preceding|earlier|of|from|previous|since|前)/i;
const past = /^(?:within|in (?:the )?(?:last|past|previous|preceding)|during|over|last|past|less|in the)/i;

const isLater = /^(?:after|post|following|elapsed)/i;

function isWithin(comparator: string | undefined): boolean {
  return comparator === "<" || comparator === "<=";
}

/** Reads the time that begins at an element. */
export function windowAt(text: string, elements: readonly Element[], at: number): Window | undefined {
  const { quantity, start } = elements[at]!;
  if (quantity === undefined || !isTime(quantity)) return undefined;
  const duration = durationOf(quantity);
  if (duration === undefined) return undefined;
  const half = halfLives(elements, at + 1);
  let next = half?.next ?? at + 1;
  const from = elements[next]?.start ?? text.length;
  const after = text.slice(from, from + 20);
  // "At least 6 months of pain" is a duration.
  const isOther = isWithin(quantity.comparator) ? isLater.test(after) : /^of /i.test(after);
  const follows = before.test(after) && !isOther;
  const written = text.slice(start, quantity.end);
  const isFirst = at < 4 && elements.slice(0, at).every((element) => isCue(element, "filler"));
  const sense = senseOf(quantity.comparator, past.test(written) || /[内]$/.test(written), follows, isFirst);
  if (sense === undefined) return undefined;
  next = sense === "lasting" ? next : afterAnchor(elements, next);
  const alternative =
    half === undefined
      ? undefined
      : {
          start: half.start,
          end: half.end,
          isShorter: /shorter|shortest|earlier/i.test(text.slice(half.start, elements[next - 1]!.end + 30)),
        };
  return { sense, duration, ...(alternative && { alternative }), start, end: elements[next - 1]!.end, next };
}

function senseOf(
  comparator: string | undefined,
  isPast: boolean,
  follows: boolean,
  isFirst: boolean,
): Window["sense"] | undefined {
  if (comparator === "<=" || comparator === "<") return isPast || follows ? "within" : undefined;
  if (comparator === ">=" || comparator === ">") return follows ? "ago" : "lasting";
  return comparator === undefined && follows && isFirst ? "ago" : undefined;
}

/** The alternative in half-lives after a time: "or 5 half-lives". */
function halfLives(elements: readonly Element[], at: number): (Offsets & { next: number }) | undefined {
  let index = at;
  while (isCue(elements[index], "or", "comma", "open", "before") && index < at + 3) index++;
  const element = elements[index];
  if (index === at || element?.quantity?.unit !== "{half-lives}") return undefined;
  let next = index + 1;
  while (
    next < index + 10 &&
    (elements[next]?.kind === "word" || isCue(elements[next], "filler", "before", "close", "open", "comma")) &&
    !isAnchorName(elements[next])
  )
    next++;
  return { start: element.start, end: element.end, next };
}

function isAnchorName(element: Element | undefined): boolean {
  return isCue(element, "before") || /^(?:prior|before|enrol|screen|study)/.test(element?.key ?? "");
}

/** The index after the words that name the moment to which a time refers: "prior to the first dose". */
function afterAnchor(elements: readonly Element[], at: number): number {
  let next = at;
  for (let index = at; index < elements.length && index < at + 24; index++) {
    const element = elements[index]!;
    const isAnchor =
      (element.kind === "word" && anchorWords.has(element.key)) ||
      isCue(element, "before", "filler", "current", "planned", "history", "ago", "window") ||
      (element.kind === "treatment" && index > at && anchorTreatments.has(element.key)) ||
      (element.kind === "quantity" && /^\{?(?:dose|cycle|day)/.test(element.key));
    if (isAnchor) next = index + 1;
    else if (
      !isCue(element, "or", "and", "comma", "open", "close") ||
      element.start - (elements[next - 1]?.end ?? 0) > 20
    )
      break;
  }
  return next;
}

/** Treatments that name a moment of the study. */
const anchorTreatments: ReadonlySet<string> = new Set([
  "leukapheresis",
  "lymphodepletion",
  "conditioning",
  "investigational_product",
  "vaccine",
  "surgery",
  "stem_cell_mobilization",
  "gene_therapy",
  "car_t_therapy",
  "cell_therapy",
  "transplant",
  "hematopoietic_stem_cell_transplant",
]);
