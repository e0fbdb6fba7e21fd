/** Identifiers as mentions. */
import { identify } from "@org/therapy-identifiers";
import type { IdentifierMention } from "./mention.ts";

/** The code of a share after the name of its exchange in brackets, as press releases write it: (Nasdaq: ABCD). */
const listing =
  /(?<=[([](?:[^()]{0,30}[,;] ?)?)(?:(?:Nasdaq|NASDAQ|NasdaqGS|NasdaqGM|NasdaqCM)(?: (?:CM|GS|GM|Capital Market|Global Market|Global Select Market))?|(NYSE)(?: American| MKT)?):\s?([A-Z]{1,5})(?=[)\];,])/g;

/** Finds the shares that a text lists by the name of the exchange in small letters, which the scheme does not have. */
function listings(text: string): IdentifierMention[] {
  return [...text.matchAll(listing)].map(({ 0: words, 1: exchange = "NASDAQ", 2: code, index: start }) => ({
    kind: "identifier",
    start,
    end: start + words.length,
    value: { scheme: "stock_listing", value: `${exchange}:${code}` },
    certainty: "certain",
  }));
}

/** Finds the identifiers whose scheme is certain or likely. The code of a share, which is often written with a blank, is likely. */
export function identifierMentions(text: string): IdentifierMention[] {
  const found = identify(text).flatMap(({ scheme, id, certainty, span }): IdentifierMention[] =>
    id === undefined || certainty === "invalid" || (certainty === "possible" && scheme !== "stock_listing")
      ? []
      : [
          {
            kind: "identifier",
            start: span.start,
            end: span.end,
            value: { scheme, value: id },
            certainty: certainty === "certain" ? "certain" : "likely",
          },
        ],
  );
  return [...found, ...listings(text)];
}
