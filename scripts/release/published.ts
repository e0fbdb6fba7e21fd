/** What a registry has of a package. */
import type { BuiltPackage, Statement } from "./provenance.ts";

/** The entry of a version in a registry. */
interface Entry {
  readonly dist: {
    readonly tarball: string;
    readonly integrity: string;
    readonly attestations?: { readonly url: string };
  };
}

/** Returns the hash and the bytes of a published package. */
export async function publishedTarball(
  registry: string,
  built: BuiltPackage,
): Promise<{ readonly integrity: string; readonly bytes: Uint8Array }> {
  const { dist } = await entryOf(registry, built);
  return { integrity: dist.integrity, bytes: new Uint8Array(await (await get(dist.tarball)).arrayBuffer()) };
}

/** Returns the statements that are signed for a published package; the signatures are verified by `npm audit signatures`. */
export async function publishedStatements(registry: string, built: BuiltPackage): Promise<Statement[]> {
  const { attestations } = (await entryOf(registry, built)).dist;
  if (attestations === undefined) return [];
  const { attestations: all } = (await (await get(attestations.url)).json()) as {
    readonly attestations: readonly { readonly bundle: { readonly dsseEnvelope: { readonly payload: string } } }[];
  };
  return all.map(
    ({ bundle }) => JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8")) as Statement,
  );
}

async function entryOf(registry: string, { name, version }: BuiltPackage): Promise<Entry> {
  const response = await get(new URL(name.replace("/", "%2F"), registry).href);
  const { versions } = (await response.json()) as { readonly versions: { readonly [version: string]: Entry } };
  const entry = versions[version];
  if (entry === undefined) throw new Error(`${name} ${version} is not published`);
  return entry;
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
