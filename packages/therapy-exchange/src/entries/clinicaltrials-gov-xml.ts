/** Records of ClinicalTrials.gov in its classic XML (`clinical_study`). */
export { format, parse, read, unwritten, write } from "../clinicaltrials-gov-xml/record.ts";
