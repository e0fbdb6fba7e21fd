/** Every page of the site. */
import { documentPages } from "./documents.ts";
import { apiPages, asSitePage, referencePages } from "./generated.ts";
import { homePage } from "./home.ts";
import type { SitePage } from "./page.ts";

/** Reads all pages; `generate` must have run before. */
export function sitePages(): SitePage[] {
  return [homePage(), ...documentPages(), ...referencePages().map(asSitePage), ...apiPages()];
}
