/** The parts of an eligibility text. */
import type { EligibilityExpression } from "@org/therapy-model";
import type { MarkerStyle } from "./marker.ts";
import type { EligibilitySection } from "./section.ts";

/** The marker before an item of a list, such as `1.`, `a)` or `•`. */
export interface EligibilityMarker {
  /** The kind of the marker. */
  style: MarkerStyle;
  /** The position of the item in its list, from 1. Absent for bullets without a number. */
  ordinal?: number | undefined;
  /** Start offset, in UTF-16 code units. */
  start: number;
  /** End offset, exclusive. */
  end: number;
}

/** A heading, a criterion or a remark, with the parts below it. */
export interface EligibilityPart {
  /**
   * `heading` introduces other parts, `criterion` states who is eligible, `remark` does neither: a note, "none", a
   * reference to further criteria.
   */
  kind: "heading" | "criterion" | "remark";
  /** The section of the part, or the section that a heading opens. */
  section: EligibilitySection;
  /** Whether an inclusion criterion states what must not be the case, such as "No active infection". */
  negated: boolean;
  /** The text of the part without the marker and without escapes, with single spaces. */
  content: string;
  /** The marker before the content. */
  marker?: EligibilityMarker | undefined;
  /** Start offset of the part, including its marker, in UTF-16 code units. */
  start: number;
  /** End offset, exclusive, including the parts below it. The next part begins here. */
  end: number;
  /** Start offset of the content. */
  contentStart: number;
  /** End offset of the content, exclusive. */
  contentEnd: number;
  /** The criterion as an expression. `splitEligibility` does not set it. */
  expression?: EligibilityExpression | undefined;
  /** The parts below it, in order. */
  parts: EligibilityPart[];
}
