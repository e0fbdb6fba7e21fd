import { twoDigitYear, type SchemeMeanings } from "../decode/meaning.ts";

/** Meanings of the parts of `ema_pip`. */
export const emaPipMeanings: SchemeMeanings = {
  values: { year: twoDigitYear },
};
