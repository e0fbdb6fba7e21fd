import { scheme } from "../scheme.ts";

/** The template-literal type of stock listings. */
export type StockListingId = `${string}.${string}` | `${string}:${string}`;

/**
 * A share as an exchange lists it: ticker and market suffix (`2171.HK`), or exchange and ticker (`NASDAQ:LEGN`).
 * @see https://www.iso20022.org/market-identifier-codes
 * @example
 * ```ts
 * import { stockListing } from "@org/therapy-identifiers/schemes/stock-listing";
 *
 * stockListing.is("2171.HK"); // true
 * ```
 */
export const stockListing = /* @__PURE__ */ scheme({
  name: "stock listing",
  issuer: "the exchange, after ISO 10383",
  identifies: "security",
  forms: ["<ticker:[A-Z0-9]{1,6}(?:[.-][A-Z])?>.<market:(?:HK|SS|SZ|SH|BJ|KS|KQ|TW|TWO|T|L|PA|DE|MI|AS|BR|SW|ST|CO|OL|HE|AX|TO|V|NS|BO|SI)>", "<exchange:(?:NASDAQ|NYSE|HKEX|SEHK|SSE|SZSE|BSE|TSE|LSE|KRX|KOSDAQ|TWSE|TPEX|ASX|TSX|SIX|XNAS|XNYS|XHKG|XSHG|XSHE|XTKS|XLON|XKRX|XPAR|XAMS|XSWX|XSTO|XCSE|XASX|XTSE)>:<ticker:[A-Z0-9]{1,6}(?:[.-][A-Z])?>"],
  cues: [],
});
