/** Mentions: what the words of a text denote, with their offsets. */
import type { SchemeKey } from "@org/therapy-identifiers";
import type { DatePart, PartialDate, TherapyId } from "@org/therapy-model";
import type { Comparator, ReferenceLimit } from "@org/therapy-units/parse";

/**
 * How certain a mention is: `certain` if its form or the words beside it leave no other meaning, `likely` if it is a usual
 * form that can have another meaning.
 */
export type MentionCertainty = "certain" | "likely";

/** A term of a vocabulary. */
export interface MentionedTerm {
  /** The id of the vocabulary, such as `disease`. */
  readonly vocabulary: string;
  /** The key of the term. */
  readonly key: string;
}

/** An identifier of a scheme. */
export interface MentionedIdentifier {
  /** The scheme, such as `nct`. */
  readonly scheme: SchemeKey;
  /** The identifier in its canonical spelling. */
  readonly value: string;
}

/** A quantity: a number or a range, with a unit. */
export interface MentionedQuantity {
  /** The number. Absent for a range. */
  readonly value?: number;
  /** The lower limit of a range. */
  readonly low?: number;
  /** The upper limit of a range. */
  readonly high?: number;
  /** UCUM code of the unit; `1` if none is written. */
  readonly unit: string;
  /** The comparator, such as `>=`. */
  readonly comparator?: Comparator;
  /** The reference value of which the number is a multiple, such as `ULN`. */
  readonly relativeTo?: ReferenceLimit;
}

/** The place of a mention in a text, and how it is meant. */
interface Place {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
  /** How certain the mention is. */
  readonly certainty: MentionCertainty;
  /** Present if the words before it, or after it, negate it: `no history of`, `was not observed`. */
  readonly negated?: true;
  /** Present if it is planned, possible or suspected: `may`, `planned`. */
  readonly speculative?: true;
}

/** A term of a vocabulary other than those with a kind of their own. */
export interface TermMention extends Place {
  readonly kind: "term";
  readonly value: MentionedTerm;
}

/** A product: the id of a known one, or the company code of another one. */
export interface ProductMention extends Place {
  readonly kind: "product";
  readonly value: string;
}

/** A nonproprietary name, in lower case. */
export interface InnMention extends Place {
  readonly kind: "inn";
  readonly value: string;
  /** The known product with the name. */
  readonly product?: TherapyId;
}

/** A target, as term of the vocabulary `target`. */
export interface TargetMention extends Place {
  readonly kind: "target";
  readonly value: MentionedTerm;
}

/** A quantity with unit or comparator. */
export interface QuantityMention extends Place {
  readonly kind: "quantity";
  readonly value: MentionedQuantity;
}

/** A date with the precision of the text. */
export interface DateMention extends Place {
  readonly kind: "date";
  readonly value: PartialDate;
  /** The part of the year or month, such as the second quarter. */
  readonly part?: DatePart;
  /** The last day of a span of days. */
  readonly through?: PartialDate;
}

/** An identifier of a trial, product, disease, document or another thing. */
export interface IdentifierMention extends Place {
  readonly kind: "identifier";
  readonly value: MentionedIdentifier;
}

/** An organization by its name. */
export interface OrganizationMention extends Place {
  readonly kind: "organization";
  readonly value: string;
}

/** A place: a country or jurisdiction as term, or a state or city by its name. */
export interface PlaceMention extends Place {
  readonly kind: "place";
  readonly value: MentionedTerm | string;
}

/** What the words of a text denote, with their offsets. */
export type Mention =
  | TermMention
  | ProductMention
  | InnMention
  | TargetMention
  | QuantityMention
  | DateMention
  | IdentifierMention
  | OrganizationMention
  | PlaceMention;

/** The kind of a mention. */
export type MentionKind = Mention["kind"];
