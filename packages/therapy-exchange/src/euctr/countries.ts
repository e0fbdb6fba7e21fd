/** The countries of a trial: the member state whose record it is, or all in which sites are planned. */
import { countries as terms, type Country, type Trial } from "@org/therapy-model";
import { terms as crosswalk } from "../codec.ts";
import type { Group } from "../object.ts";
import { leaveAll } from "../registers/choice.ts";

const state = "a1_member_state_concerned";
const planned = "e863_trial_sites_planned_in";

/** The register has a record for each member state, and names the state and its authority. */
const memberStates = crosswalk<Country>({
  "Germany - PEI": "DE",
  "Spain - AEMPS": "ES",
  "Belgium - FPS Health-DGM": "BE",
});

/** How the register writes countries that have another name in the model. */
const written: { readonly [C in Country]?: string } = { KR: "Korea, Republic of", RU: "Russian Federation" };

let codes: ReadonlyMap<string, Country> | undefined;

function nameOf(country: Country): string {
  return written[country] ?? terms.terms[country].label;
}

/** Countries whose names stand in one text with nothing but spaces between them; the longest name is taken. */
function countriesIn(text: unknown): Country[] | undefined {
  if (typeof text !== "string" || text.length > 5000) return undefined;
  codes ??= new Map((Object.keys(terms.terms) as Country[]).map((country) => [nameOf(country), country]));
  const words = text.split(" ");
  const found: Country[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(8, words.length - at);
    while (length > 0 && !codes.has(words.slice(at, at + length).join(" "))) length -= 1;
    const country = codes.get(words.slice(at, at + length).join(" "));
    if (country === undefined || found.length === 250) return undefined;
    found.push(country);
    at += length;
  }
  return found;
}

/** All countries where they can be told, and then the member state is left; else the member state. */
export const countries: Group<Trial> = {
  keys: [state, planned],
  read(wire, thing, reading) {
    const all = countriesIn(wire[planned]);
    if (all !== undefined && all.length > 1) {
      thing.countries = all;
      leaveAll(wire, [state], reading);
      return;
    }
    const one = memberStates.read(wire[state], reading);
    if (one === undefined) leaveAll(wire, [state], reading);
    else thing.countries = [one];
    leaveAll(wire, [planned], reading);
  },
  write({ countries: all = [] }, wire, root) {
    const [only] = all;
    if (all.length > 1) wire[planned] = all.map(nameOf).join(" ");
    else if (only !== undefined) {
      const one = memberStates.write(only, root);
      if (one !== undefined) wire[state] = one;
    }
  },
};
