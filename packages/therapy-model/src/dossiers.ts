/** Real records, shipped as examples: one dossier for each of five source documents. */
export { dossiers } from "./gen/dossiers.ts";
