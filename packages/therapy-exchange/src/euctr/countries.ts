/** Countries: the member state of the record, and all countries in which sites are planned. */
import { countries as terms, type Country, type CountryDecision, type Trial } from "@org/therapy-model";
import type { Group } from "../mapping/key-group.ts";
import { leaveAllUnmapped } from "../registry/choice.ts";
import { singleLineText } from "../registry/text.ts";

const state = "a1_member_state_concerned";
const planned = "e863_trial_sites_planned_in";
const separator = " - ";

/** Country names of the registry that differ from the label of the model. */
const otherNames: { readonly [C in Country]?: string } = { KR: "Korea, Republic of", RU: "Russian Federation" };

/** Names of member states that differ from the names above. */
const stateNames: { readonly [C in Country]?: string } = { GB: "UK" };

let codes: ReadonlyMap<string, Country> | undefined;
let states: ReadonlyMap<string, Country> | undefined;

function nameOf(country: Country): string {
  return otherNames[country] ?? terms.terms[country].label;
}

function stateName(country: Country): string {
  return stateNames[country] ?? nameOf(country);
}

function mapOf(name: (country: Country) => string): ReadonlyMap<string, Country> {
  return new Map((Object.keys(terms.terms) as Country[]).map((country) => [name(country), country]));
}

/** Finds the countries in a text of names separated by spaces. The longest name is taken. */
function countriesIn(text: unknown): Country[] | undefined {
  if (typeof text !== "string" || text.length > 5000) return undefined;
  codes ??= mapOf(nameOf);
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

/** Reads a member state with its authority, as in `Spain - AEMPS`; the registry has one record for each. */
function stateIn(text: unknown): CountryDecision | undefined {
  if (typeof text !== "string" || text.length > 400) return undefined;
  states ??= mapOf(stateName);
  const at = text.indexOf(separator);
  const country = at === -1 ? undefined : states.get(text.slice(0, at));
  if (country === undefined) return undefined;
  const authority = singleLineText.read(text.slice(at + separator.length), {} as never);
  return authority === undefined ? undefined : { country, authority };
}

/**
 * The member state is that of the decision. The countries of the trial are those in which sites are planned, if that text
 * can be split, or the member state alone.
 */
export const countries: Group<Trial> = {
  keys: [state, planned],
  read(wire, target, context) {
    const one = stateIn(wire[state]);
    if (one === undefined) leaveAllUnmapped(wire, [state], context);
    else target.byCountry = [{ ...one, ...target.byCountry?.[0] }];
    const all = countriesIn(wire[planned]);
    if (all !== undefined && all.length > 1) target.countries = all;
    else {
      if (one?.country !== undefined) target.countries = [one.country];
      leaveAllUnmapped(wire, [planned], context);
    }
  },
  write({ countries: all = [], byCountry }, wire) {
    const { country, authority } = byCountry?.[0] ?? {};
    if (all.length > 1) wire[planned] = all.map(nameOf).join(" ");
    if (country !== undefined && authority !== undefined) wire[state] = `${stateName(country)}${separator}${authority}`;
  },
};
