/** Countries by the names that European registers have for them. */
import { countries, type Country } from "@org/therapy-model";
import type { Codec } from "../codec.ts";

let codes: ReadonlyMap<string, Country> | undefined;

function codeOf(name: string): Country | undefined {
  codes ??= new Map(
    (Object.entries(countries.terms) as [Country, { label: string }][]).map(([code, { label }]) => [label, code]),
  );
  return codes.get(name);
}

/** A country by its English name. */
export const countryName: Codec<Country> = {
  expected: "the English name of a country of ISO 3166-1",
  read: (wire) => (typeof wire === "string" ? codeOf(wire) : undefined),
  write: (country) => countries.terms[country].label,
};
