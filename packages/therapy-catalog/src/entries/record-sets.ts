/** Five source documents as records: an IND, a first dose, two approvals, a registry record. */
export { recordSets } from "../gen/record-sets.ts";
