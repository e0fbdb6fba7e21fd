/** The diseases of Mondo, with their names and MeSH ids. */
export { mondoDiseases, type MondoDisease } from "../diseases/mondo-disease.ts";
