/** Wordings of the design and the state of a trial. Data. */
// cspell:disable -- parts of words in patterns

/** A wording, and the field that it states. */
export interface TrialPhrase {
  /** The keys of the field, joined by `/`. */
  readonly field: string;
  readonly value: unknown;
  readonly pattern: RegExp;
}

/** The wordings. */
export const trialPhrases: readonly TrialPhrase[] = [
  {
    field: "initiation",
    value: "investigator_initiated",
    pattern: /\b(?:[Ii]nvestigator|IIT)[- ](?:[Ii]nitiated|[Ss]ponsored|clinical trial stage)\b|\bIITs?\b|研究者发起/,
  },
  { field: "design/masking", value: "open_label", pattern: /\b[Oo]pen[- ][Ll]abel\b|开放标签/ },
  { field: "design/masking", value: "double", pattern: /\b[Dd]ouble[- ](?:[Bb]lind|[Mm]asked)(?:ed)?\b/ },
  { field: "design/centers", value: "multicenter", pattern: /\b[Mm]ulti-?\s?cent(?:er|re)\b|多中心/ },
  { field: "design/centers", value: "single_center", pattern: /\b[Ss]ingle[- ][Cc]ent(?:er|re)\b|单中心/ },
  {
    field: "design/confirmatory",
    value: true,
    pattern:
      /\b(?:[Cc]onfirmatory|[Pp]ivotal|[Rr]egistrational) (?:[Pp]hase [\dIVab/]+ )?(?:[\w-]+ ){0,2}(?:[Tt]rial|[Ss]tudy)\b|\b(?:[Cc]onfirmatory|[Pp]ivotal),? [Pp]hase\b/,
  },
  { field: "design/allocation", value: "randomized", pattern: /(?<!non-)\b[Rr]andomi[sz]ed\b|随机/ },
  { field: "design/model", value: "single_group", pattern: /\b[Ss]ingle[- ][Aa]rm\b|单臂/ },
];
