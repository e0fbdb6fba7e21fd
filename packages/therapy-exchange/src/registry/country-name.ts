/** Countries by their names in European registries. */
import { countries, type Country } from "@org/therapy-model";
import type { Codec } from "../mapping/codec.ts";

let codes: ReadonlyMap<string, Country> | undefined;

function codeOf(name: string): Country | undefined {
  codes ??= new Map(
    (Object.entries(countries.terms) as [Country, { label: string }][]).map(([code, { label }]) => [label, code]),
  );
  return codes.get(name);
}

/** A country by its English name in ISO 3166-1. */
export const countryName: Codec<Country> = {
  expected: "the English name of a country of ISO 3166-1",
  read: (wire) => (typeof wire === "string" ? codeOf(wire) : undefined),
  write: (country) => countries.terms[country].label,
};
