import { anyScheme, type SchemeKey } from "./identifier.ts";

/** An identifier with its scheme. */
export interface Identifier {
  readonly scheme: SchemeKey;
  readonly id: string;
}

/** The prefix of a scheme in compact URIs: Bioregistry's where it has one, else the scheme's own key. */
export function curiePrefix(scheme: SchemeKey): string {
  return anyScheme[scheme].prefix ?? scheme;
}

/**
 * The compact URI of a canonical identifier, with Bioregistry's prefix where there is one.
 *
 * Refused with `undefined`: anything that is not canonical. White space, which compact URIs cannot hold, is escaped.
 * @see https://bioregistry.io
 * @example
 * ```ts
 * import { toCurie } from "@org/therapy-identifiers";
 *
 * toCurie("mondo", "MONDO:0005148"); // => "mondo:0005148"
 * toCurie("nct", "NCT03758417"); // => "clinicaltrials:NCT03758417"
 * ```
 */
export function toCurie(scheme: SchemeKey, id: string): string | undefined {
  const { is, banana } = anyScheme[scheme];
  if (!is(id)) return undefined;
  return `${curiePrefix(scheme)}:${(banana ? id.slice(banana.length) : id).replace(/[\s%]/g, encodeURIComponent)}`;
}

/**
 * Reads a compact URI. Prefixes are Bioregistry's, or a scheme's key; case does not matter in them, nor do the old prefixes inside (`HGNC:HGNC:5`).
 *
 * Refused with `undefined`: unknown prefixes and identifiers that their scheme refuses.
 * @example
 * ```ts
 * import { fromCurie } from "@org/therapy-identifiers";
 *
 * fromCurie("MONDO:0005148"); // => { scheme: "mondo", id: "MONDO:0005148" }
 * fromCurie("clinicaltrials:NCT00000000"); // => undefined
 * ```
 */
export function fromCurie(curie: string): Identifier | undefined {
  const colon = curie.indexOf(":");
  const scheme = byPrefix().get(curie.slice(0, Math.max(0, colon)).toLowerCase());
  if (!scheme || curie.length > 1000) return undefined;
  return read(scheme, unescape(curie.slice(colon + 1)))?.found;
}

/**
 * The address of the page about a canonical identifier, where its issuer keeps one.
 * @example
 * ```ts
 * import { toUrl } from "@org/therapy-identifiers";
 *
 * toUrl("nct", "NCT03758417"); // => "https://clinicaltrials.gov/study/NCT03758417"
 * toUrl("ctr", "CTR20210588"); // => undefined
 * ```
 */
export function toUrl(scheme: SchemeKey, id: string): string | undefined {
  return anyScheme[scheme].is(id) ? anyScheme[scheme].url(id) : undefined;
}

/**
 * Reads the address of a page about an identifier, in any form that the schemes list, with or without `https:` and `www.`.
 *
 * Refused with `undefined`: other addresses, and identifiers that their scheme refuses.
 * @example
 * ```ts
 * import { fromUrl } from "@org/therapy-identifiers";
 *
 * fromUrl("https://clinicaltrials.gov/ct2/show/NCT03758417?term=x")?.id; // => "NCT03758417"
 * ```
 */
export function fromUrl(url: string): (Identifier & { readonly local: string }) | undefined {
  if (url.length > 1000) return undefined;
  const bare = url.replace(/^https?:\/\//i, "").replace(/^www\./i, "");
  const host = /^[^/?#]*/.exec(bare)?.[0].toLowerCase() ?? "";
  for (const { scheme, head, tail } of byHost().get(host) ?? []) {
    if (bare.slice(0, head.length).toLowerCase() !== head.toLowerCase()) continue;
    const rest = bare.slice(head.length);
    const local =
      tail && rest.includes(tail)
        ? rest.slice(0, rest.indexOf(tail))
        : ((scheme === "doi" ? /^[^?#]*/ : /^[^?&/#]*/).exec(rest)?.[0] ?? "");
    const known =
      read(scheme, unescape(local)) ??
      (scheme === "slctr" || scheme === "ema_product" ? read(scheme, unescape(rest)) : undefined);
    if (known) return { ...known.found, local };
  }
  return undefined;
}

interface Address {
  readonly scheme: SchemeKey;
  readonly head: string;
  readonly tail: string;
}

let prefixes: Map<string, SchemeKey> | undefined;
let hosts: Map<string, Address[]> | undefined;

function byPrefix(): Map<string, SchemeKey> {
  if (!prefixes) {
    prefixes = new Map();
    for (const scheme of Object.keys(anyScheme) as SchemeKey[]) prefixes.set(scheme, scheme);
    for (const scheme of Object.keys(anyScheme) as SchemeKey[]) {
      for (const prefix of [curiePrefix(scheme), ...(anyScheme[scheme].aliases ?? [])]) prefixes.set(prefix, scheme);
    }
  }
  return prefixes;
}

function byHost(): Map<string, Address[]> {
  if (!hosts) {
    hosts = new Map();
    for (const scheme of Object.keys(anyScheme) as SchemeKey[]) {
      for (const url of anyScheme[scheme].urls ?? []) {
        const [head = "", tail = ""] = url.replace(/^https?:\/\/(?:www\.)?/, "").split(/\$[01]/);
        const host = /^[^/?#]*/.exec(head)?.[0] ?? "";
        hosts.set(host, [...(hosts.get(host) ?? []), { scheme, head, tail }]);
      }
    }
    for (const list of hosts.values()) list.sort((a, b) => b.head.length - a.head.length);
  }
  return hosts;
}

function read(scheme: SchemeKey, local: string): { readonly found: Identifier } | undefined {
  const parsed = anyScheme[scheme].parse(local);
  return parsed.ok ? { found: { scheme, id: parsed.id } } : undefined;
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
