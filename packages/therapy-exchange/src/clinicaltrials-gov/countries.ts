/** The names of countries in ClinicalTrials.gov. */
import { countries, type Country, termKeys, termNamed } from "@org/therapy-model";

/** How ClinicalTrials.gov writes a country today, where the model's label is another. */
const usual: { readonly [C in Country]?: string } = { CI: "Côte d’Ivoire", TR: "Turkey (Türkiye)" };

/** Names in its records that are no name of the model. */
const unusual: { readonly [name: string]: Country } = { "Korea, Republic of": "KR", Turkey: "TR" };

let codes: ReadonlyMap<string, Country> | undefined;

/** The country that the registry always writes so. */
export function countryUsually(name: string): Country | undefined {
  codes ??= new Map(termKeys(countries).map((code) => [usualName(code), code]));
  return codes.get(name);
}

/** The country that a record means by another name: a synonym, an older name, or one with "Republic of" behind it. */
export function countryMeant(name: string): Country | undefined {
  if (name.length > 100) return undefined;
  if (Object.hasOwn(unusual, name)) return unusual[name];
  const comma = name.indexOf(",");
  return termNamed(countries, name) ?? (comma === -1 ? undefined : termNamed(countries, name.slice(0, comma)));
}

/** How the registry writes a country. */
export function usualName(code: Country): string {
  return usual[code] ?? countries.terms[code].label;
}
