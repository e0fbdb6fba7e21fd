/** The parts of eligibility criteria. */
import type { EligibilityExpression } from "@org/therapy-model";
import type { MarkerStyle } from "./marker.ts";
import type { EligibilitySection } from "./section.ts";

/** What stands before an item. */
export interface EligibilityMarker {
  /** What it counts with. */
  style: MarkerStyle;
  /** Where in its list the item stands, from 1; absent for bullets. */
  ordinal?: number | undefined;
  /** Where it begins in the text. */
  start: number;
  /** Where it ends in the text. */
  end: number;
}

/** A heading, a criterion or a remark, with what stands under it. */
export interface EligibilityPart {
  /** Whether it introduces others, says who may take part, or says neither. */
  kind: "heading" | "criterion" | "remark";
  /** The section that it stands in, or opens. */
  section: EligibilitySection;
  /** Whether it is a criterion for inclusion that says what must not be; it stays where it stands. */
  forbids: boolean;
  /** The words as they are meant: no marker, no escapes, single spaces. */
  words: string;
  /** What stands before the words. */
  marker?: EligibilityMarker | undefined;
  /** Where it begins in the text, its marker included. */
  start: number;
  /** Where the last part under it ends, which is where the next one begins. */
  end: number;
  /** Where its own words begin. */
  wordsStart: number;
  /** Where its own words end. */
  wordsEnd: number;
  /** What it means; absent until somebody has understood it. */
  expression?: EligibilityExpression | undefined;
  /** What stands under it, in order. */
  parts: EligibilityPart[];
}
