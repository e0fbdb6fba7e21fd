/** Places other than countries: regions, states, and cities with their state or as the origin of a notice. */
import { cities, countriesAfterCities, regions, stateAbbreviations, states } from "./place-names.ts";
import type { PlaceMention } from "./mention.ts";

const state = `(?:${[...states, ...stateAbbreviations].map((name) => name.replaceAll(".", String.raw`\.`)).join("|")})`;

/** A city, with the state or country after it. */
const cityWithState = new RegExp(
  `(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|of|du|de|la|the)){0,3}, ${state}(?![\\p{L}\\d])`,
  "gu",
);

/** A capitalized name before a country, after a word for a place or at the start of a line; whether it is a country, too, is checked elsewhere. */
const cityWithCountry = new RegExp(
  `(?<=(?:^|\\n|(?<![A-Za-z])(?:in|at|from|of|to|near) )\\s{0,2})\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}, (?:${countriesAfterCities.join("|")})(?![\\p{L}\\d])`,
  "gu",
);

const known = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...states, ...cities, ...regions].join("|")})(?![\\p{L}\\d]|-[\\p{L}]| (?:University|Hospital|Institute|Medical|Cancer|Children|General|Stock|Exchange|School|Academy|College|Clinic|classification|criteria))`,
  "gu",
);

/** A city in capitals at the start of a notice, before the state or the date. */
const dateline =
  /(?:^|\n|--\s)\s{0,4}(\p{Lu}{2}[\p{Lu}.'’ -]{1,40}?)(?=,? (?:and [\p{Lu} ]{3,30}, )?(?:[A-Z][a-z]{2,8}\.? {1,2}\d{1,2}, |[-–—(]))/gu;

/** Finds regions, states and cities. */
export function placeMentions(text: string): PlaceMention[] {
  return [
    ...[...text.matchAll(cityWithState)].map(({ 0: words, index }) =>
      place(words.replace(leading, ""), index + (leading.exec(words)?.[0].length ?? 0)),
    ),
    ...[...text.matchAll(cityWithCountry)].map(({ 0: words, index }) => place(words, index)),
    ...[...text.matchAll(known)].map(({ 0: words, index }) => place(words, index)),
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
