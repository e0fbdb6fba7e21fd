/** Names of regulators. */
import type { Language } from "../../gen/vocabularies/language.ts";
import type { Regulator } from "../../gen/vocabularies/regulator.ts";

/** The kind of name: official, short, abbreviation, or former. */
export type RegulatorNameKind = "official" | "short" | "abbreviation" | "former";

/** A name of a regulator. */
export interface RegulatorName {
  /** Regulator. */
  readonly regulator: Regulator;
  /** Name, as written. */
  readonly name: string;
  /** Language of the name. Absent for an abbreviation. */
  readonly language?: Language;
  /** Kind of name. */
  readonly kind: RegulatorNameKind;
  /** Source of the name. */
  readonly source: string;
}
