import { identify } from "./identify.ts";
import { toCurie, toUrl } from "./curie.ts";
import { anyScheme, type SchemeKey } from "./identifier.ts";
import { codes, fields, kinds, names, type Language, type Said } from "./meanings.ts";

/** What one part of an identifier means. */
export interface DecodedPart {
  /** The name of the field, as `parse` gives it. */
  readonly part: string;
  readonly value: string;
  /** What the field is, such as the year of acceptance. */
  readonly label: string;
  /** What the value stands for, where that is known. */
  readonly meaning?: string;
}

/** What an identifier means, part by part. */
export interface Decoded {
  readonly scheme: SchemeKey;
  readonly id: string;
  /** What such identifiers are called. */
  readonly name: string;
  /** What they stand for. */
  readonly identifies: string;
  readonly issuer: string;
  readonly parts: readonly DecodedPart[];
  /** The whole in one sentence. */
  readonly summary: string;
  readonly curie: string;
  readonly url?: string;
}

/** How to decode. */
export interface DecodeOptions {
  /** English unless told. */
  readonly language?: Language;
  /** The scheme, where it is known; else every scheme that the text fits is tried. */
  readonly scheme?: SchemeKey;
}

/**
 * What each part of an identifier means, in English or Chinese; one reading for each scheme that the text may belong to.
 *
 * Refused with no reading: what no scheme accepts.
 * @example
 * ```ts
 * import { decode } from "@org/therapy-identifiers";
 *
 * decode("CXSL2300659")[0]?.summary; // => "domestic new drug, biological product, clinical trial application, accepted in 2023, serial number 00659"
 * decode("CXSL2300659", { language: "zh" })[0]?.summary; // => "国产新药，生物制品，临床试验申请，2023年受理，流水号00659"
 * ```
 */
export function decode(text: string, options: DecodeOptions = {}): Decoded[] {
  const { language = "en", scheme } = options;
  if (text.length > 2000) return [];
  const readings = new Map<SchemeKey, string>();
  if (scheme) add(readings, scheme, text);
  else {
    for (const found of identify(text))
      if (found.id !== undefined && !readings.has(found.scheme)) readings.set(found.scheme, found.id);
    if (!readings.size)
      for (const key of Object.keys(anyScheme) as SchemeKey[])
        if (anyScheme[key].is(text.trim())) add(readings, key, text);
  }
  return [...readings].map(([key, id]) => reading(key, id, language));
}

function add(readings: Map<SchemeKey, string>, key: SchemeKey, text: string): void {
  const parsed = anyScheme[key].parse(text);
  if (parsed.ok) readings.set(key, parsed.id);
}

function reading(key: SchemeKey, id: string, language: Language): Decoded {
  const scheme = anyScheme[key];
  const parsed = scheme.parse(id);
  const given: Readonly<Record<string, string | undefined>> = parsed.ok ? parsed.parts : {};
  const say = (said: Said | undefined): string | undefined => said?.[language];
  const parts = Object.entries(given).flatMap(([part, value = ""]): DecodedPart[] => {
    const meaning = say(codes[key]?.[part]?.(value, given));
    return value
      ? [
          {
            part,
            value,
            label: say(fields[`${key}.${part}`] ?? fields[part]) ?? part,
            ...(meaning !== undefined && { meaning }),
          },
        ]
      : [];
  });
  const name = say(names[key]) ?? scheme.name;
  const identifies = say(kinds[scheme.identifies]) ?? scheme.identifies;
  const url = toUrl(key, id);
  return {
    scheme: key,
    id,
    name,
    identifies,
    issuer: scheme.issuer,
    parts,
    summary: key === "nmpa_acceptance" ? acceptance(parts, language) : listed(name, identifies, parts, language),
    curie: toCurie(key, id) ?? "",
    ...(url !== undefined && { url }),
  };
}

/** The sentence for a Chinese acceptance number. */
function acceptance(parts: readonly DecodedPart[], language: Language): string {
  const of = (name: string): string => parts.find(({ part }) => part === name)?.meaning ?? "";
  const rest = [of("product"), of("stage"), of("year"), of("serial"), of("office")].filter(Boolean);
  return language === "zh"
    ? `${of("origin")}${[of("class"), ...rest].join("，")}`
    : `${of("origin")} ${[of("class"), ...rest].join(", ")}`;
}

function listed(name: string, identifies: string, parts: readonly DecodedPart[], language: Language): string {
  const [comma, colon, stands] =
    language === "zh" ? ["，", "：", `（${identifies}）`] : [", ", ": ", ` (${identifies})`];
  const told = parts.map(({ label, value, meaning }) => `${label}${language === "zh" ? "" : " "}${meaning ?? value}`);
  return `${name}${stands}${told.length ? colon : ""}${told.join(comma)}`;
}
