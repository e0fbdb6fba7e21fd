/** The stock exchanges that companies of the field are listed on. */
import { termSchema, type TermSchema } from "../term-schema.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";

/**
 * Stock exchanges by their market identifier code (ISO 10383).
 *
 * @see https://org.github.io/therapy-model/vocabularies/exchange.html
 */
export const exchanges = /* @__PURE__ */ vocabulary({
  id: "exchange",
  title: "Stock exchange",
  definition: "The market on which the shares of an organisation are listed, by ISO 10383 market identifier code.",
  terms: {
    XNAS: { label: "Nasdaq", definition: "Nasdaq, United States.", synonyms: ["NASDAQ"] },
    XNYS: {
      label: "New York Stock Exchange",
      definition: "New York Stock Exchange, United States.",
      synonyms: ["NYSE"],
    },
    XHKG: { label: "Hong Kong Stock Exchange", definition: "Stock Exchange of Hong Kong.", synonyms: ["HKEX", "SEHK"] },
    XSHG: {
      label: "Shanghai Stock Exchange",
      definition: "Shanghai Stock Exchange, China, with its STAR market.",
      synonyms: ["SSE"],
    },
    XSHE: { label: "Shenzhen Stock Exchange", definition: "Shenzhen Stock Exchange, China.", synonyms: ["SZSE"] },
    XTKS: { label: "Tokyo Stock Exchange", definition: "Tokyo Stock Exchange, Japan.", synonyms: ["TSE"] },
    XKRX: { label: "Korea Exchange", definition: "Korea Exchange, Republic of Korea, main board.", synonyms: ["KRX"] },
    XKOS: { label: "KOSDAQ", definition: "KOSDAQ market of the Korea Exchange." },
    XTAI: { label: "Taiwan Stock Exchange", definition: "Taiwan Stock Exchange.", synonyms: ["TWSE"] },
    XLON: {
      label: "London Stock Exchange",
      definition: "London Stock Exchange, United Kingdom, with AIM.",
      synonyms: ["LSE"],
    },
    XPAR: { label: "Euronext Paris", definition: "Euronext Paris, France." },
    XAMS: { label: "Euronext Amsterdam", definition: "Euronext Amsterdam, Netherlands." },
    XBRU: { label: "Euronext Brussels", definition: "Euronext Brussels, Belgium." },
    XETR: { label: "Xetra", definition: "Xetra, the electronic market of the Frankfurt exchange, Germany." },
    XSWX: { label: "SIX Swiss Exchange", definition: "SIX Swiss Exchange, Switzerland." },
    XSTO: { label: "Nasdaq Stockholm", definition: "Nasdaq Stockholm, Sweden." },
    XCSE: { label: "Nasdaq Copenhagen", definition: "Nasdaq Copenhagen, Denmark." },
    XASX: { label: "Australian Securities Exchange", definition: "Australian Securities Exchange.", synonyms: ["ASX"] },
    XTSE: { label: "Toronto Stock Exchange", definition: "Toronto Stock Exchange, Canada.", synonyms: ["TSX"] },
    XTAE: { label: "Tel Aviv Stock Exchange", definition: "Tel Aviv Stock Exchange, Israel." },
    BVMF: { label: "B3", definition: "B3, the exchange of São Paulo, Brazil." },
    XBOM: { label: "BSE", definition: "BSE, formerly the Bombay Stock Exchange, India." },
    XNSE: {
      label: "National Stock Exchange of India",
      definition: "National Stock Exchange of India.",
      synonyms: ["NSE"],
    },
  },
});

/** A term of {@link exchanges}. */
export type Exchange = TermKey<typeof exchanges>;
/** Schema of {@link Exchange}. */
export const Exchange: TermSchema<Exchange> = /* @__PURE__ */ termSchema(exchanges);
