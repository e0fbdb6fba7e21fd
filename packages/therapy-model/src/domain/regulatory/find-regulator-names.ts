/** Look-up of the names of a regulator, in English and in its own languages. */
import { regulatorNameRows } from "../../gen/regulator-names.ts";
import { regulators, type Regulator } from "../../gen/vocabularies/regulator.ts";
import { isTerm } from "../../vocabulary/vocabulary.ts";
import type { RegulatorName } from "./regulator-name.ts";

/**
 * Lists the names of a regulator: the English name first, then the other names for which there is a source.
 *
 * @throws TypeError if the argument is not a term of the vocabulary.
 *
 * @example
 * ```ts
 * import { regulatorNames } from "@org/therapy-model/regulators";
 *
 * regulatorNames("mfds").map(({ name, kind }) => `${kind}: ${name}`)[1]; // => "official: 식품의약품안전처"
 * ```
 */
export function regulatorNames(regulator: Regulator): RegulatorName[] {
  if (!isTerm(regulators, regulator)) throw new TypeError(`${String(regulator)} is not a term of regulator`);
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
