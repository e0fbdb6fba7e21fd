/** The error message for an unknown format; separate from the list of formats, which help loads. */
import { didYouMean } from "../did-you-mean.ts";
import { importFormatNames } from "./adapters.ts";

/** The message for an unknown format, with a similar one or all of them. */
export function unknownFormat(format: string): string {
  const near = didYouMean(format, importFormatNames);
  const hint = near === undefined ? `expected ${importFormatNames.join(", ")}` : `did you mean ${near}?`;
  return `${format} is not a known format; ${hint}`;
}
