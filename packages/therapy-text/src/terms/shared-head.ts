/** Names that share their first letters with the name before them: CD19/22, Stage III/IV. */
import type { TermName } from "@org/therapy-model/vocabulary";
import { nameInTrie, type NameTrie } from "./name-trie.ts";

/** A name with its offsets. */
interface Place {
  readonly name: TermName;
  readonly start: number;
  readonly end: number;
}

/** No names. */
const none: Place[] = [];

/** A numeral after the separator of a list or a span of phases or stages. */
const nextNumeral =
  /^(\s?[/–—-]\s?|\s?,\s?(?:and |or )?|\s(?:and\/or|and|or|to|&)\s)((?:[1-9]|[IVX]{1,4})[A-Ca-c]?)(?![\p{L}\p{N}.-])/u;

/** A number as a word after the separator of a list or a span: phases one and two. */
const nextWord = /^(\s?[/–—-]\s?|\s(?:and\/or|and|or|to|&)\s)(one|two|three|four)(?![\p{L}\p{N}.-])/iu;

/** The separator of a span, and a span whose other end is written as no term is: `stage I-IB2`. */
const spanMark = /^\s?[/–—-]\s?$|^\sto\s$/;
const openSpan = /^[/–—-](?:\d|[IVX]{1,4}(?![a-z]))/;

/** A number after a slash. */
const nextNumber = /^(\/)(\d{1,3})(?![\p{L}\p{N}.])/u;

/**
 * Lists the names that follow a name and share its first letters or words. Returns `undefined` if the name is the first part
 * of a span whose other part is not a term, as in `Phase I-V`: then neither part is a name.
 */
export function sharedHeadNames(
  text: string,
  first: number,
  last: number,
  tries: readonly NameTrie[],
  of: { readonly id: string; readonly index: number },
): Place[] | undefined {
  if (!canContinue(text, last)) return none;
  const written = text.slice(first, last);
  const spanHead = /^((?:phases?|ph\.?|stage|grade|class|type)[\s-]?)(?:\d|[ivx]{1,4}|one|two|three|four)[a-c]?$/i.exec(
    written,
  )?.[1];
  const isSpan = spanHead !== undefined;
  const head = spanHead ?? (of.id === "target" ? /^([A-Za-z]+-?)\d{1,3}$/.exec(written)?.[1] : undefined);
  // "Phase 1/2a/3" is read whole or not at all.
  if (head === undefined) return of.id === "phase" && openSpan.test(text.slice(last, last + 8)) ? undefined : none;
  const names: Place[] = [];
  const next = !isSpan ? nextNumber : /^phases.*(?:one|two|three|four)$/i.test(written) ? nextWord : nextNumeral;
  for (let end = last; ;) {
    const [found, separator = "", numeral = ""] = next.exec(text.slice(end, end + 16)) ?? [];
    if (found === undefined) return isSpan && openSpan.test(text.slice(end, end + 8)) ? undefined : names;
    const name = tries.map((trie) => nameInTrie(trie, of.index, head + numeral)).find((one) => one !== undefined);
    const start = end + separator.length;
    if (name === undefined || name.by === "alias") return isSpan && spanMark.test(separator) ? undefined : names;
    end += found.length;
    names.push({ name, start, end });
  }
}

/** Checks quickly whether a numeral ends at an offset, and something that can be the separator of a list follows. */
function canContinue(text: string, end: number): boolean {
  return " \t\n\u{a0}/–—,&-".includes(text.charAt(end)) && /[\divxIVXa-cA-CeEoOrR]/.test(text.charAt(end - 1));
}

/** The serotype of the capsid after a genome of serotype 2: the 8 of AAV2/8. */
const capsid = /^\/((?:rh\.?)?\d{1,2})(?![\p{L}\p{N}/]|\.\d)/u;

/** Returns the serotype of a pseudotyped vector, which is that of its capsid: AAV8 for AAV2/8. */
export function capsidName(
  text: string,
  first: number,
  last: number,
  tries: readonly NameTrie[],
  of: { readonly id: string; readonly index: number },
): Place | undefined {
  if (of.id !== "vector_species" || !/^(?:r|sc|ss)?AAV[ -]?2$/.test(text.slice(first, last))) return undefined;
  const [found, serotype] = capsid.exec(text.slice(last, last + 8)) ?? [];
  if (found === undefined) return undefined;
  const name = tries.map((trie) => nameInTrie(trie, of.index, `AAV${serotype}`)).find((one) => one !== undefined);
  return name && { name, start: first, end: last + found.length };
}
