/** Organizations: the companies of a notice with their listings, seats, parents and short names. */
import type { Exchange, OrganizationId } from "@org/therapy-model";
import { legalForm, withoutForm } from "../annotate/company-names.ts";
import type { OrganizationMention } from "../annotate/mention.ts";
import { type DraftDocument, spanIn, statedTerms } from "./document.ts";
import type { Sentence } from "./sentence.ts";
import { cityCountries, usStates } from "./words/city-countries.ts";
import { addRecord, append, put, type Writer } from "./writer.ts";

/** Reads the organizations of a text: those with a listing, those that announce, and those that it has a section about. */
export function readOrganizations(document: DraftDocument, writer: Writer): void {
  const { text, mentions, sentences } = document;
  const ids = new Map<string, OrganizationId>();
  for (const mention of mentions) {
    if (mention.kind !== "organization") continue;
    const known = idFor(ids, mention.value);
    if (known !== undefined || !isMain(document, mention)) continue;
    const id = organizationId(mention.value);
    // The first word of the name is before a sign of a trademark.
    if (/[™®]\s$/.test(text.slice(Math.max(0, mention.start - 2), mention.start))) continue;
    if (id === undefined || isAuthority(mention.value)) continue;
    addRecord(writer, { kind: "organization", id });
    ids.set(keyOf(mention.value), id);
    // The name as the text has it: a known company has a longer one.
    const name = text.slice(mention.start, mention.end).replaceAll(/\s+/g, " ");
    append(writer, id, ["names"], { text: name, kind: legalEnd.test(name) ? "legal" : "trade" }, mention);
  }
  for (const mention of mentions) {
    if (mention.kind !== "organization") continue;
    const id = idFor(ids, mention.value);
    if (id === undefined) continue;
    readListing(document, writer, id, mention.end);
    readShortName(text, writer, id, mention.end);
  }
  for (const sentence of sentences) {
    readParent(sentence, ids, writer);
    readSeat(sentence, ids, writer);
    readFounding(sentence, ids, writer);
  }
}

const legalEnd = new RegExp(`(?:${legalForm})$`);

function isAuthority(name: string): boolean {
  return /\b(?:Administration|Agency|Commission|Committee|Ministry|Department of|Exchange|Stock Market|Society|Association|Congress|University|Hospital)\b/.test(
    name,
  );
}

/** The name of a company without its legal form and field, in lower case. */
function keyOf(name: string): string {
  return withoutForm(name)
    .toLowerCase()
    .replace(
      / (?:therapeutics|holdings|biotech|biotechnology|pharmaceuticals?|biopharma|biosciences?|gene therapies|pharma|biologics)(?: holdings)?$/,
      "",
    )
    .replaceAll(/[®™]/g, "");
}

function idFor(ids: ReadonlyMap<string, OrganizationId>, name: string): OrganizationId | undefined {
  return ids.get(keyOf(name));
}

function organizationId(name: string): OrganizationId | undefined {
  const slug = keyOf(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return slug === "" ? undefined : `organization:${slug.slice(0, 80)}`;
}

/** A listing in brackets after a name. */
const listedAfter =
  /^[®™]?,?\s?[([][^()[\]\n]{0,60}?(?:Nasdaq|NASDAQ|NYSE|HKEX|SEHK|Stock Code|Euronext|TSX|ASX|LSE|KOSDAQ|SSE|SZSE|HK\b)[^()[\]\n]{0,60}[)\]]/i;
const saysAfter =
  /^[®™]?(?:\s?[([][^()[\]\n]{1,80}[)\]]){0,2}(?:,[^.;\n]{1,260},)?\s(?:has\s|have\s)?(?:today\s|successfully\s)?(?:announce[sd]?|said|says|report(?:s|ed)|obtained|received|presented)\b/;

function isMain({ text }: DraftDocument, { start, end }: OrganizationMention): boolean {
  if (listedAfter.test(text.slice(end, end + 130))) return true;
  if (saysAfter.test(text.slice(end, end + 420)) && start < 1500) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  if (before.endsWith("About ") && (start === 6 || text[start - 7] === "\n") && isLineEnd(text, end)) return true;
  return /, (?:an? )?(?:[\w-]+ )?subsidiary of $/.test(text.slice(Math.max(0, start - 40), start));
}

function isLineEnd(text: string, at: number): boolean {
  return /^\s{0,3}(?:\n|\r|$)/.test(text.slice(at, at + 4));
}

const exchanges: readonly (readonly [RegExp, Exchange])[] = [
  [/nasdaq/i, "XNAS"],
  [/nyse/i, "XNYS"],
  [/\.HK\b|^HK|HKEX|SEHK/i, "XHKG"],
  [/\.SH\b|^SH|SSE/i, "XSHG"],
  [/\.SZ\b|^SZ/i, "XSHE"],
  [/euronext paris/i, "XPAR"],
  [/euronext amsterdam/i, "XAMS"],
  [/euronext brussels/i, "XBRU"],
  [/TSE|TYO|Tokyo/, "XTKS"],
  [/KOSDAQ/i, "XKOS"],
  [/KRX/i, "XKRX"],
  [/ASX/, "XASX"],
  [/LSE|AIM/, "XLON"],
  [/TSX/, "XTSE"],
];

/** `(Nasdaq: LEGN)`, `(Stock Code: 2171.HK)`, `(HK.1548)`. */
function readListing({ text }: DraftDocument, writer: Writer, id: OrganizationId, end: number): void {
  const bracket = listedAfter.exec(text.slice(end, end + 130));
  if (bracket === null) return;
  const code =
    /(Nasdaq|NYSE|HKEX|SEHK|Euronext (?:Paris|Amsterdam|Brussels)|ASX|LSE|KOSDAQ|TSX|SSE|SZSE)(?: (?:American|CM|GM|GS|MKT|Capital Market|Global Market|Global Select Market))?\s?:\s?([A-Z0-9.]{1,9})(?=[\s,;)\]])|(\d{3,6})\.(HK|SH|SZ)|(HK)\.(\d{3,5})/gi;
  for (const match of bracket[0].matchAll(code)) {
    const exchange = exchanges.find(([pattern]) => pattern.test(match[0]))?.[1];
    const ticker = match[2] ?? match[3] ?? match[6];
    if (exchange === undefined || ticker === undefined) continue;
    append(
      writer,
      id,
      ["listings"],
      { exchange, ticker: ticker.toUpperCase().replace(/\.HK$/, "") },
      { start: end + match.index, end: end + match.index + match[0].length },
    );
  }
}

/** `(Hemogen)`, `(“NKGen” or the “Company”)`. */
function readShortName(text: string, writer: Writer, id: OrganizationId, end: number): void {
  const match =
    /^(?: \([^()]{4,40}\))?,?\s\((?:hereinafter referred to as )?["“]?(?!the\b|Company|Stock|NASDAQ|Nasdaq|NYSE)([A-Z][A-Za-z&]{2,20})["”]?(?: or [^()]{1,30})?,?\)/.exec(
      text.slice(end, end + 110),
    );
  if (match === null || /^(?:HK|SEHK|HKEX|FDA|NMPA|EMA)$/.test(match[1]!)) return;
  const start = end + match.index + match[0].lastIndexOf(match[1]!);
  const names = writer.records.get(id)?.["names"] as { text: string }[];
  if (names.some((one) => one.text === match[1])) return;
  append(writer, id, ["names"], { text: match[1], kind: "short_name" }, { start, end: start + match[1]!.length });
}

/** `X, a subsidiary of Y`. */
function readParent(
  { text, mentions, start }: Sentence,
  ids: ReadonlyMap<string, OrganizationId>,
  writer: Writer,
): void {
  const named = mentions.filter((one): one is OrganizationMention => one.kind === "organization");
  for (const [at, child] of named.slice(0, -1).entries()) {
    const parent = named[at + 1]!;
    const [id, other] = [idFor(ids, child.value), idFor(ids, parent.value)];
    if (id === undefined || other === undefined || id === other) continue;
    const between = text.slice(child.end - start, parent.start - start);
    if (/^(?:\s?\([^()]{1,60}\))?,? (?:is )?(?:an? )?(?:[\w-]+ ){0,2}subsidiary of $/.test(between))
      put(writer, id, ["parent"], other, parent);
  }
}

/** `based in Shenzhen`, `Headquartered in Somerset, New Jersey`. */
function readSeat(sentence: Sentence, ids: ReadonlyMap<string, OrganizationId>, writer: Writer): void {
  const match =
    /\b(?:[Hh]eadquartered|based)\sin\s((?:\p{Lu}[\p{L}.'’-]+)(?:\s\p{Lu}[\p{L}.'’-]+){0,2})(?:,\s(\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}]+)?))?/u.exec(
      sentence.text,
    );
  if (match === null) return;
  const id = companyOf(sentence, match.index, ids);
  const [, city = "", region] = match;
  const span = spanIn(sentence, match.index + match[0].indexOf(city), match[0].length - match[0].indexOf(city));
  const isState = region !== undefined && usStates.test(region);
  const country = isState
    ? "US"
    : (statedTerms(sentence.mentions, "country").find(({ start, end }) => start >= span.start && end <= span.end)?.value
        .key ?? cityCountries.get(city));
  if (id === undefined || country === undefined) return;
  put(writer, id, ["headquarters"], { country, ...(isState && { region }), city }, span);
}

/** The company that a clause is about: the last one before it, or the one of the paragraph's heading. */
function companyOf(
  { mentions, start }: Sentence,
  at: number,
  ids: ReadonlyMap<string, OrganizationId>,
): OrganizationId | undefined {
  const before = mentions.filter(
    (one): one is OrganizationMention => one.kind === "organization" && one.end <= start + at,
  );
  const found = new Set(before.map(({ value }) => idFor(ids, value)).filter((id) => id !== undefined));
  if (found.size === 1) return [...found][0];
  return found.size === 0 && ids.size === 1 ? [...ids.values()][0] : undefined;
}

/** `was founded in New Jersey, USA in 2002`. */
function readFounding(sentence: Sentence, ids: ReadonlyMap<string, OrganizationId>, writer: Writer): void {
  const match = /\b(?:was |been )?founded (?:in (?:[\p{L}., ]{2,30}? )?in |in )(\d{4})\b/u.exec(sentence.text);
  if (match === null) return;
  const id = companyOf(sentence, match.index, ids);
  if (id !== undefined) put(writer, id, ["founded"], match[1], spanIn(sentence, match.index, match[0].length));
}
