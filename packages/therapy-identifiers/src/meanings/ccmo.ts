import { twoDigitYear, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `ccmo`. */
export const ccmoMeanings: SchemeMeanings = {
  values: { year: twoDigitYear },
};
