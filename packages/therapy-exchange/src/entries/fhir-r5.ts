/** Records in FHIR R5 bundles. */
export { fhirR5 } from "../fhir-r5/fhir-r5.ts";
export type { FhirReadResult, FhirUnmapped } from "../fhir-r5/bundle.ts";
export type { Difference } from "../mapping/difference.ts";
