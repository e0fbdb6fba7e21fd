/** Study records of ClinicalTrials.gov, in the format of its API, version 2. */
export { type Crosswalks, crosswalks } from "../clinicaltrials-gov/crosswalks.ts";
export { read, unwritten, write } from "../clinicaltrials-gov/study.ts";
export { codesWithoutTerm } from "../clinicaltrials-gov/codes-without-term.ts";
