/** Countries: the member state of the record, or all countries in which sites are planned. */
import { countries as terms, type Country, type Trial } from "@org/therapy-model";
import { termCodec } from "../mapping/codec.ts";
import type { Group } from "../mapping/key-group.ts";
import { leaveAllUnmapped } from "../registry/choice.ts";

const state = "a1_member_state_concerned";
const planned = "e863_trial_sites_planned_in";

/** The member state and its authority, as the registry writes them; it has one record for each member state. */
const memberStates = termCodec<Country>({
  "Germany - PEI": "DE",
  "Spain - AEMPS": "ES",
  "Belgium - FPS Health-DGM": "BE",
});

/** Country names of the registry that differ from the label of the model. */
const otherNames: { readonly [C in Country]?: string } = { KR: "Korea, Republic of", RU: "Russian Federation" };

let codes: ReadonlyMap<string, Country> | undefined;

function nameOf(country: Country): string {
  return otherNames[country] ?? terms.terms[country].label;
}

/** Finds the countries in a text of names separated by spaces. The longest name is taken. */
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

/** All countries, if the text can be split, with the member state left unmapped; otherwise the member state. */
export const countries: Group<Trial> = {
  keys: [state, planned],
  read(wire, target, context) {
    const all = countriesIn(wire[planned]);
    if (all !== undefined && all.length > 1) {
      target.countries = all;
      leaveAllUnmapped(wire, [state], context);
      return;
    }
    const one = memberStates.read(wire[state], context);
    if (one === undefined) leaveAllUnmapped(wire, [state], context);
    else target.countries = [one];
    leaveAllUnmapped(wire, [planned], context);
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
