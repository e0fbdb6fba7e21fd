import type { Result } from "../result.ts";
import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import { schemeKeys, schemeTable, type SchemeKey } from "../scheme-table.ts";
import { parseCurie, type Identifier } from "./curie.ts";
import { decodeEscapes, fail, readLocal } from "./local.ts";

/** An identifier in a web address. */
export interface AddressedIdentifier extends Identifier {
  /** The part of the address that is the identifier, as written. */
  readonly local: string;
}

/**
 * The web page of a canonical identifier; `undefined` where the identifier is not canonical or its issuer has no pages.
 * @example
 * ```ts
 * import { formatUrl } from "@org/therapy-identifiers";
 *
 * formatUrl("nct", "NCT03758417"); // => "https://clinicaltrials.gov/study/NCT03758417"
 * formatUrl("ctr", "CTR20210588"); // => undefined
 * ```
 */
export function formatUrl(scheme: SchemeKey, id: string): string | undefined {
  return schemeTable[scheme].is(id) ? schemeTable[scheme].url(id) : undefined;
}

/**
 * Parses the address of the web page of an identifier, in every form that the schemes list, with or without `https:` and `www.`.
 * @example
 * ```ts
 * import { parseUrl } from "@org/therapy-identifiers";
 *
 * const parsed = parseUrl("https://clinicaltrials.gov/ct2/show/NCT03758417?term=x");
 * parsed.ok && parsed.value.id; // => "NCT03758417"
 * ```
 */
export function parseUrl(url: string): Result<AddressedIdentifier, IdentifierIssue> {
  if (url.length > 1000) return fail("too_long", `expected at most 1000 characters, found ${url.length}`);
  const bare = url.replace(/^https?:\/\//i, "").replace(/^www\./i, "");
  const host = /^[^/?#]*/.exec(bare)?.[0].toLowerCase() ?? "";
  let failed: Result<never, IdentifierIssue> | undefined;
  for (const address of hostTable().get(host) ?? []) {
    if (bare.slice(0, address.head.length).toLowerCase() !== address.head.toLowerCase()) continue;
    const parsed = readAddress(address, bare.slice(address.head.length));
    if (parsed.ok) return parsed;
    failed ??= parsed;
  }
  return (
    readResolver(host, bare) ??
    failed ??
    fail("unknown_address", `expected the address of an identifier, found “${url.slice(0, 80)}”`)
  );
}

/** Services that resolve compact URIs, with the path before them. In their addresses a slash or underscore can replace the colon. */
const resolvers: Readonly<Record<string, string>> = {
  "identifiers.org": "",
  "bioregistry.io": "",
  "n2t.net": "",
  "purl.obolibrary.org": "obo/",
};

/** The identifier of an address such as `identifiers.org/pubmed:33635379`, `identifiers.org/pubmed/33635379` or `…/obo/MONDO_0005148`. */
function readResolver(host: string, bare: string): Result<AddressedIdentifier, IdentifierIssue> | undefined {
  const path = Object.hasOwn(resolvers, host) ? resolvers[host] : undefined;
  const rest = path === undefined ? undefined : bare.slice(host.length + 1);
  if (path === undefined || !rest?.startsWith(path)) return undefined;
  const [, prefix, local] = /^([A-Za-z][\w.]*?)[:/_]([^?#]+?)\/?(?:[?#].*)?$/.exec(rest.slice(path.length)) ?? [];
  if (prefix === undefined || local === undefined) return undefined;
  const parsed = parseCurie(`${prefix}:${local}`);
  return parsed.ok ? { ok: true, value: { ...parsed.value, local } } : parsed;
}

/** The identifier in the rest of an address, up to the next separator. Some identifiers contain separators themselves. */
function readAddress({ scheme, tail }: Address, rest: string): Result<AddressedIdentifier, IdentifierIssue> {
  const local =
    tail && rest.includes(tail)
      ? rest.slice(0, rest.indexOf(tail))
      : ((scheme === "doi" ? /^[^?#]*/ : /^[^?&/#]*/).exec(rest)?.[0] ?? "");
  let parsed = readLocal(scheme, decodeEscapes(local));
  if (!parsed.ok && (scheme === "slctr" || scheme === "ema_product")) parsed = readLocal(scheme, decodeEscapes(rest));
  return parsed.ok ? { ok: true, value: { ...parsed.value, local } } : parsed;
}

/** One form of the addresses of a scheme: the text before and after the identifier. */
interface Address {
  readonly scheme: SchemeKey;
  readonly head: string;
  readonly tail: string;
}

let hosts: Map<string, Address[]> | undefined;

/** The addresses by host name, the longest first; built at the first call. */
function hostTable(): ReadonlyMap<string, readonly Address[]> {
  if (!hosts) {
    hosts = new Map();
    for (const scheme of schemeKeys) {
      for (const url of schemeTable[scheme].urls ?? []) {
        const [head = "", tail = ""] = url.replace(/^https?:\/\/(?:www\.)?/, "").split(/\$[01]/);
        const host = /^[^/?#]*/.exec(head)?.[0] ?? "";
        hosts.set(host, [...(hosts.get(host) ?? []), { scheme, head, tail }]);
      }
    }
    for (const list of hosts.values()) list.sort((first, second) => second.head.length - first.head.length);
  }
  return hosts;
}
