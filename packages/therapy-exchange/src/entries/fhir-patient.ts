/** Patient profiles from FHIR R4 and R5. */
export { type FhirPatient, readPatient } from "../fhir-patient/read-patient.ts";
