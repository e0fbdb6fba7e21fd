import { formatCurie } from "../curie/curie.ts";
import { formatUrl } from "../curie/url.ts";
import { meanings } from "../gen/meanings.ts";
import { identify } from "../scan/identify.ts";
import { schemeKeys, schemeTable, type SchemeKey } from "../scheme-table.ts";
import { fieldLabels, kindLabels } from "./labels.ts";
import type { Language, LocalizedText, SchemeMeanings } from "./meaning.ts";

/** One part of an identifier. */
export interface DecodedPart {
  /** The name of the field, as in the result of `parse`. */
  readonly part: string;
  readonly value: string;
  /** The label of the field, such as `year of acceptance`. */
  readonly label: string;
  /** The meaning of the value, where it is known. */
  readonly meaning?: string;
}

/** An identifier with the meaning of its parts. */
export interface DecodedIdentifier {
  readonly scheme: SchemeKey;
  readonly id: string;
  /** The usual name of the identifier. */
  readonly name: string;
  /** The kind of thing that it identifies, such as `clinical trial`. */
  readonly identifies: string;
  readonly issuer: string;
  readonly parts: readonly DecodedPart[];
  /** All parts in one line. */
  readonly summary: string;
  readonly curie: string;
  /** The web page of the identifier, where its issuer has one. */
  readonly url?: string;
}

/** Options of {@link decode}. */
export interface DecodeOptions {
  /** `en` by default. */
  readonly language?: Language;
  /** The scheme of the identifier; by default every scheme that accepts the text. */
  readonly scheme?: SchemeKey;
}

const meaningsOf: Readonly<Partial<Record<SchemeKey, SchemeMeanings>>> = meanings;

/**
 * Decodes the parts of an identifier, in English or Chinese: one result for each scheme that accepts the text, none where no scheme does.
 * @example
 * ```ts
 * import { decode } from "@org/therapy-identifiers";
 *
 * decode("CXSL2300659")[0]?.summary; // => "domestic new drug, biological product, clinical trial application, accepted in 2023, serial number 00659"
 * decode("CXSL2300659", { language: "zh" })[0]?.summary; // => "国产新药，生物制品，临床试验申请，2023年受理，流水号00659"
 * ```
 */
export function decode(text: string, options: DecodeOptions = {}): DecodedIdentifier[] {
  const { language = "en", scheme } = options;
  if (text.length > 2000) return [];
  const candidates = scheme ? parseAs([scheme], text) : findCandidates(text);
  return [...candidates].map(([key, id]) => decodeAs(key, id, language));
}

/** The identifiers in the text by scheme or, where none is recognized, those that the entire text can be. */
function findCandidates(text: string): ReadonlyMap<SchemeKey, string> {
  const found = new Map<SchemeKey, string>();
  for (const { scheme, id } of identify(text)) {
    if (id !== undefined && !found.has(scheme)) found.set(scheme, id);
  }
  if (found.size) return found;
  return parseAs(
    schemeKeys.filter((key) => schemeTable[key].is(text.trim())),
    text,
  );
}

function parseAs(keys: readonly SchemeKey[], text: string): ReadonlyMap<SchemeKey, string> {
  return new Map(
    keys.flatMap((key) => {
      const parsed = schemeTable[key].parse(text);
      return parsed.ok ? [[key, parsed.value.id] as const] : [];
    }),
  );
}

function decodeAs(key: SchemeKey, id: string, language: Language): DecodedIdentifier {
  const scheme = schemeTable[key];
  const parts = decodeParts(key, id, language);
  const name = language === "zh" ? (meaningsOf[key]?.nameZh ?? scheme.name) : scheme.name;
  const identifies = kindLabels[scheme.identifies][language];
  const url = formatUrl(key, id);
  return {
    scheme: key,
    id,
    name,
    identifies,
    issuer: scheme.issuer,
    parts,
    summary:
      key === "nmpa_acceptance" ? summarizeAcceptance(parts, language) : summarize(name, identifies, parts, language),
    curie: formatCurie(key, id) ?? "",
    ...(url !== undefined && { url }),
  };
}

function decodeParts(key: SchemeKey, id: string, language: Language): DecodedPart[] {
  const parsed = schemeTable[key].parse(id);
  const values: Readonly<Record<string, string | undefined>> = parsed.ok ? parsed.value.parts : {};
  const localized = (text: LocalizedText | undefined): string | undefined => text?.[language];
  const own = meaningsOf[key];
  return Object.entries(values).flatMap(([part, value = ""]): DecodedPart[] => {
    if (!value) return [];
    const label = localized(own?.fields?.[part] ?? fieldLabels[part]) ?? part;
    const meaning = localized(own?.values?.[part]?.(value, values));
    return [{ part, value, label, ...(meaning !== undefined && { meaning }) }];
  });
}

/** The summary of a Chinese acceptance number, in the order that the agency uses. */
function summarizeAcceptance(parts: readonly DecodedPart[], language: Language): string {
  const of = (name: string): string => parts.find(({ part }) => part === name)?.meaning ?? "";
  const rest = [of("product"), of("stage"), of("year"), of("serial"), of("office")].filter(Boolean);
  return language === "zh"
    ? `${of("origin")}${[of("class"), ...rest].join("，")}`
    : `${of("origin")} ${[of("class"), ...rest].join(", ")}`;
}

function summarize(name: string, identifies: string, parts: readonly DecodedPart[], language: Language): string {
  const [comma, colon, kind, space] =
    language === "zh" ? ["，", "：", `（${identifies}）`, ""] : [", ", ": ", ` (${identifies})`, " "];
  const list = parts.map(({ label, value, meaning }) => `${label}${space}${meaning ?? value}`);
  return `${name}${kind}${list.length ? colon : ""}${list.join(comma)}`;
}
