import { twoDigitYear, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `repec`. */
export const repecMeanings: SchemeMeanings = {
  values: { year: twoDigitYear },
};
