/** Proposals for the countries of a trial, from its sites. */
import { countries as countryTerms, type Country, type Trial } from "@org/therapy-model";
import type { Proposal } from "./proposal.ts";

/** Reads the countries of the sites of a trial that does not list its countries. */
export function readCountries({ countries, sites = [] }: Trial): Proposal[] {
  if (countries !== undefined) return [];
  const first = new Map<Country, number>();
  for (const [index, { place }] of sites.entries()) {
    const country = place?.country;
    if (country !== undefined && !first.has(country)) first.set(country, index);
  }
  return [...first].map(([country, index]) => ({
    path: "/countries/-",
    value: country,
    evidence: [
      {
        path: `/sites/${index}/place/country`,
        start: 0,
        end: country.length,
        basis: "name",
        detail: countryTerms.terms[country].label,
      },
    ],
    certainty: "certain",
  }));
}
