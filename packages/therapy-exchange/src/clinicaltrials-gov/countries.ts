/** Country names of ClinicalTrials.gov. */
import { countries, type Country } from "@org/therapy-model";
import { termKeys, findTermByName } from "@org/therapy-model/vocabulary";

/** Names that ClinicalTrials.gov uses today and that differ from the label of the model. */
const usualNames: { readonly [C in Country]?: string } = { CI: "Côte d’Ivoire", TR: "Turkey (Türkiye)" };

/** Names in its records that the model does not have. */
const otherNames: { readonly [name: string]: Country } = { "Korea, Republic of": "KR", Turkey: "TR" };

let codes: ReadonlyMap<string, Country> | undefined;

/** Finds the country by the name that the registry uses today. */
export function countryByUsualName(name: string): Country | undefined {
  codes ??= new Map(termKeys(countries).map((code) => [usualName(code), code]));
  return codes.get(name);
}

/** Finds the country by another name: a synonym, an older name, or an inverted one such as "Korea, Republic of". */
export function countryByOtherName(name: string): Country | undefined {
  if (name.length > 100) return undefined;
  if (Object.hasOwn(otherNames, name)) return otherNames[name];
  const comma = name.indexOf(",");
  return (
    findTermByName(countries, name) ?? (comma === -1 ? undefined : findTermByName(countries, name.slice(0, comma)))
  );
}

/** Returns the name that the registry uses for a country today. */
export function usualName(code: Country): string {
  return usualNames[code] ?? countries.terms[code].label;
}
