import type { Result } from "../result.ts";
import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import { schemeKeys, schemeTable, type SchemeKey } from "../scheme-table.ts";
import { decodeEscapes, fail, readLocal } from "./local.ts";

/** A canonical identifier with its scheme. */
export interface Identifier {
  readonly scheme: SchemeKey;
  readonly id: string;
}

/**
 * The prefix of a scheme in compact URIs: the prefix in Bioregistry where there is one, otherwise the key of the scheme.
 * @example
 * ```ts
 * import { curiePrefix } from "@org/therapy-identifiers";
 *
 * curiePrefix("nct"); // => "clinicaltrials"
 * curiePrefix("ctr"); // => "ctr"
 * ```
 */
export function curiePrefix(scheme: SchemeKey): string {
  return schemeTable[scheme].prefix ?? scheme;
}

/**
 * Formats a canonical identifier as a compact URI (CURIE); `undefined` where the identifier is not canonical.
 *
 * White space, which compact URIs cannot contain, is percent-encoded.
 * @see https://bioregistry.io
 * @example
 * ```ts
 * import { formatCurie } from "@org/therapy-identifiers";
 *
 * formatCurie("mondo", "MONDO:0005148"); // => "mondo:0005148"
 * formatCurie("nct", "NCT03758417"); // => "clinicaltrials:NCT03758417"
 * ```
 */
export function formatCurie(scheme: SchemeKey, id: string): string | undefined {
  const { is, embeddedPrefix } = schemeTable[scheme];
  if (!is(id)) return undefined;
  const local = embeddedPrefix ? id.slice(embeddedPrefix.length) : id;
  return `${curiePrefix(scheme)}:${local.replace(/[\s%]/g, encodeURIComponent)}`;
}

/**
 * Parses a compact URI (CURIE). A prefix is that of Bioregistry, another prefix in use such as `PMID`, or the key of a scheme, in any letter case; a repeated prefix (`HGNC:HGNC:5`) is accepted.
 * @example
 * ```ts
 * import { parseCurie } from "@org/therapy-identifiers";
 *
 * const parsed = parseCurie("MONDO:0005148");
 * parsed.ok && parsed.value; // => { scheme: "mondo", id: "MONDO:0005148" }
 * parseCurie("clinicaltrials:NCT00000000").ok; // => false
 * ```
 */
export function parseCurie(curie: string): Result<Identifier, IdentifierIssue> {
  const colon = curie.indexOf(":");
  const prefix = curie.slice(0, Math.max(0, colon)).toLowerCase();
  const target = prefixTable().get(prefix);
  if (!target) {
    return fail("unknown_prefix", `expected the prefix of a scheme and a colon, found “${curie.slice(0, 40)}”`);
  }
  if (curie.length > 1000) return fail("too_long", `expected at most 1000 characters, found ${curie.length}`);
  const { scheme, head } = target;
  const local = decodeEscapes(curie.slice(colon + 1));
  return readLocal(scheme, local.toUpperCase().startsWith(head) ? local : head + local);
}

/** What a prefix stands for: a scheme and, for some, the first letters of the identifier. */
interface PrefixTarget {
  readonly scheme: SchemeKey;
  readonly head: string;
}

let prefixes: Map<string, PrefixTarget> | undefined;

/** The schemes by prefix; built at the first call. */
function prefixTable(): ReadonlyMap<string, PrefixTarget> {
  if (!prefixes) {
    prefixes = new Map(schemeKeys.map((scheme) => [scheme, { scheme, head: "" }]));
    for (const scheme of schemeKeys) {
      const { prefixAliases = [], prefixHeads = {} } = schemeTable[scheme];
      for (const prefix of [curiePrefix(scheme), ...prefixAliases]) prefixes.set(prefix, { scheme, head: "" });
      for (const [prefix, head] of Object.entries(prefixHeads)) prefixes.set(prefix, { scheme, head });
    }
  }
  return prefixes;
}
