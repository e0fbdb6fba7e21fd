/** The state of the page in the fragment of its address: `#convert?quantity=2.0+mg%2FdL`. Long texts are compressed. */

/** The tab and the fields that a fragment names. */
export interface PageState {
  readonly tab: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Texts of at least this length are compressed. */
const compressedFrom = 400;
/** The end of the name of a field whose value is compressed. */
const compressedMark = ".";

/** Formats a state as a fragment, without `#`. */
export async function formatFragment({ tab, fields }: PageState): Promise<string> {
  const query = new URLSearchParams();
  for (const [name, value] of fields) {
    if (value.length < compressedFrom) query.set(name, value);
    else query.set(name + compressedMark, await compress(value));
  }
  const text = query.toString();
  return text === "" ? tab : `${tab}?${text}`;
}

/** Parses a fragment, with or without `#`. A field that cannot be decompressed is left out. */
export async function parseFragment(fragment: string): Promise<PageState> {
  const text = fragment.replace(/^#/, "");
  const mark = text.indexOf("?");
  const tab = mark < 0 ? text : text.slice(0, mark);
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(mark < 0 ? "" : text.slice(mark + 1))) {
    if (!name.endsWith(compressedMark)) fields.set(name, value);
    else {
      const expanded = await decompress(value).catch(() => undefined);
      if (expanded !== undefined) fields.set(name.slice(0, -compressedMark.length), expanded);
    }
  }
  return { tab, fields };
}

/** The size to which a field may expand, in bytes. */
const maximumExpanded = 20_000_000;

async function compress(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCodePoint(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function decompress(text: string): Promise<string> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0)!);
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder();
  let expanded = "";
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return expanded + decoder.decode();
    size += value.length;
    if (size > maximumExpanded) throw new RangeError("the fragment expands to too much text");
    expanded += decoder.decode(value, { stream: true });
  }
}
