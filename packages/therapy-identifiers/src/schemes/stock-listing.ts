import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: stock listing. */
export type StockListingId = `${string}.${string}` | `${string}:${string}`;

/**
 * Identifies a share on a stock exchange: ticker and market suffix (`2171.HK`), or the exchange or its ISO 10383 code and the ticker (`NASDAQ:LEGN`).
 * @see https://www.iso20022.org/market-identifier-codes
 * @example
 * ```ts
 * import { stockListing } from "@org/therapy-identifiers/schemes/stock-listing";
 *
 * stockListing.is("2171.HK"); // => true
 * const parsed = stockListing.parse("2171.hk");
 * parsed.ok && parsed.value.id; // => "2171.HK"
 * ```
 */
export const stockListing = /* @__PURE__ */ defineScheme({
  name: "stock listing",
  issuer: "the exchange that lists it",
  identifies: "security",
  forms: [
    "<ticker:[A-Z0-9]{1,6}>.<market:(?:HK|SS|SH|SZ|BJ|KS|KQ|TW|TWO|T|L|PA|DE|MI|AS|BR|SW|ST|CO|OL|HE|AX|TO|V|NS|BO|SI)>",
    "<exchange:(?:NASDAQ|NYSE|HKEX|SEHK|SSE|SZSE|TSE|LSE|KRX|KOSDAQ|TWSE|ASX|TSX|SIX|X[A-Z]{3})>:<ticker:[A-Z0-9]{1,6}>",
  ],
  exactPunctuation: true,
  sharedForm: true,
  textMatch: "form",
});
