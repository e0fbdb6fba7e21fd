/** What is said of an outside format that is not known; apart from the list of those that are, which help needs at once. */
import { meant } from "../meant.ts";
import { importFormats } from "./adapters.ts";

/** Says that no such format is known, and which are. */
export function unknownFormat(format: string): string {
  const near = meant(format, Object.keys(importFormats));
  const known = `the formats are ${Object.keys(importFormats).join(", ")}`;
  return `${format} is no format that is known; ${near === undefined ? known : `did you mean ${near}?`}`;
}
