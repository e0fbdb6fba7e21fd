import { scheme } from "../scheme.ts";

/** The template-literal type of stock listings. */
export type StockListingId = `${string}.${string}` | `${string}:${string}`;

/**
 * A share as an exchange lists it: ticker and the suffix of the market (`2171.HK`), or exchange, or its code after ISO 10383, and ticker (`NASDAQ:LEGN`).
 * @see https://www.iso20022.org/market-identifier-codes
 * @example
 * ```ts
 * import { stockListing } from "@org/therapy-identifiers/schemes/stock-listing";
 *
 * stockListing.is("2171.HK"); // => true
 * const read = stockListing.parse("2171.hk");
 * read.ok && read.id; // => "2171.HK"
 * ```
 */
export const stockListing = /* @__PURE__ */ scheme({
  name: "stock listing",
  issuer: "the exchange that lists it",
  identifies: "security",
  forms: [
    "<ticker:[A-Z0-9]{1,6}>.<market:(?:HK|SS|SH|SZ|BJ|KS|KQ|TW|TWO|T|L|PA|DE|MI|AS|BR|SW|ST|CO|OL|HE|AX|TO|V|NS|BO|SI)>",
    "<exchange:(?:NASDAQ|NYSE|HKEX|SEHK|SSE|SZSE|TSE|LSE|KRX|KOSDAQ|TWSE|ASX|TSX|SIX|X[A-Z]{3})>:<ticker:[A-Z0-9]{1,6}>",
  ],
  rigid: true,
  shared: true,
  needs: "shape",
});
