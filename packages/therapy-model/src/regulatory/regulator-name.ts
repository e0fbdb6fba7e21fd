/** What regulators are called, in English and in their own languages. */
import { regulatorNameRows } from "../gen/regulator-names.ts";
import type { Language } from "../shared/language.ts";
import { isTerm } from "../vocabulary.ts";
import { regulators, type Regulator } from "./regulator.ts";

/** What sort of name it is: the official one, a short form, an abbreviation, or one that it had before. */
export type RegulatorNameKind = "official" | "short" | "abbreviation" | "former";

/** A name of a regulator. */
export interface RegulatorName {
  /** The regulator. */
  readonly regulator: Regulator;
  /** The name, as written. */
  readonly name: string;
  /** The language that it is in; abbreviations have none. */
  readonly language?: Language;
  /** What sort of name it is. */
  readonly kind: RegulatorNameKind;
  /** Where it was found. */
  readonly source: string;
}

/**
 * Lists what a regulator is called: its English name first, then the others that could be shown.
 *
 * @throws TypeError where it is the key of no regulator.
 *
 * @example
 * ```ts
 * import { regulatorNames } from "@org/therapy-model/regulators";
 *
 * regulatorNames("mfds").map(({ name, kind }) => `${kind}: ${name}`)[1]; // => "official: 식품의약품안전처"
 * ```
 */
export function regulatorNames(regulator: Regulator): RegulatorName[] {
  if (!isTerm(regulators, regulator)) throw new TypeError(`${String(regulator)} is no term of regulator`);
  const { label } = regulators.terms[regulator];
  const english: RegulatorName = {
    regulator,
    name: label,
    language: "en",
    kind: "official",
    source: "vocabulary regulator",
  };
  const others = regulatorNameRows.filter((row) => row.regulator === regulator && row.name !== label);
  return [english, ...others];
}
