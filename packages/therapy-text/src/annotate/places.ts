/** Places other than countries: regions, states, and cities with their state or as the origin of a notice. */
// cspell:ignore Hyatt -- name of hotels
import { cities, countriesAfterCities, regions, stateAbbreviations, states } from "./place-names.ts";
import type { PlaceMention } from "./mention.ts";

const state = `(?:${[...states, ...stateAbbreviations].map((name) => name.replaceAll(".", String.raw`\.`)).join("|")})`;

/** A city, with the state or country after it. */
const cityWithState = new RegExp(
  `(?<![\\p{L}\\d-])(?!CAR|[A-Z]{1,3}-)(?:(?:L[Aa]|S[Tt]\\.|E[Ll]) )?\\p{Lu}[A-Za-zÀ-ÿ.'’-]{2,}(?: (?:\\p{Lu}[A-Za-zÀ-ÿ.'’-]+|of|du|de|la|the)){0,3}, (?:${state}|(?<=(?:(?<![A-Za-z])(?:in|at|of|from|near|and)|[(]|^) (?![^,]* [A-Z]\\.)[^,]{3,30}, )MD)(?![\\p{L}\\d]|-[\\p{L}\\d])`,
  "gu",
);

/** What every city with a state, or with a country, has. Most texts have neither. */
const stateAfterComma = new RegExp(`, (?:${state}|MD)`);
const countryAfterComma = new RegExp(`, (?:${countriesAfterCities.join("|")})`);

/** A capitalized name before a country, after a word for a place or at the start of a line; whether it is a country, too, is checked elsewhere. */
const cityWithCountry = new RegExp(
  `(?<=(?:^|\\n|(?<![A-Za-z])(?:in|at|from|of|to|near) )\\s{0,2})\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}, (?:${countriesAfterCities.join("|")})(?![\\p{L}\\d])`,
  "gu",
);

const known = new RegExp(
  `(?:${[...states, ...cities, ...regions].join("|")})(?![A-Za-zÀ-ÿ\\d]|-[A-Za-zÀ-ÿ]| (?:University|Hospital|Institute|Medical|Cancer|Children|General|Stock|Exchange|School|Academy|College|Clinic|Hilton|Marriott|Hyatt|Hotel|Times|Convention|classification|criteria))`,
  "g",
);

/** A letter, digit or hyphen at the end of the text before a name. */
const inWord = /[\p{L}\d-]$/u;

/** A city in capitals at the start of a notice, before the date. */
const dateline =
  /(?:^|\n|--\s)\s{0,4}(\p{Lu}{2}[\p{Lu}.'’ -]{1,40}?)(?=,? (?:and [\p{Lu} ]{3,30}, )?[A-Z][a-z]{2,8}\.? {1,2}\d{1,2}, )/gu;

/** Finds regions, states and cities. */
export function placeMentions(text: string): PlaceMention[] {
  return [
    ...(stateAfterComma.test(text) ? [...text.matchAll(cityWithState)] : []).map(({ 0: words, index }) =>
      place(words.replace(leading, ""), index + (leading.exec(words)?.[0].length ?? 0)),
    ),
    ...(countryAfterComma.test(text) ? [...text.matchAll(cityWithCountry)] : []).map(({ 0: words, index }) =>
      place(words, index),
    ),
    ...[...text.matchAll(known)]
      .filter(({ index }) => !inWord.test(text.slice(Math.max(0, index - 1), index)))
      .map(({ 0: words, index }) => place(words, index)),
    ...[...text.matchAll(dateline)].map(({ 0: words, 1: name = "", index }) =>
      place(name, index + words.length - name.length),
    ),
  ];
}

/** Words before a city. */
const leading = /^(?:(?:The|In|At|From|Of|And|For|To|of|the) )+/;

function place(value: string, start: number): PlaceMention {
  return {
    kind: "place",
    start,
    end: start + value.length,
    value,
    certainty: value.includes(",") ? "certain" : "likely",
  };
}
