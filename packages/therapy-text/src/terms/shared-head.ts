/** Names that share their first letters with the name before them: CD19/22, Stage III/IV. */
import type { TermName } from "@org/therapy-model/vocabulary";
import { nameInTree, type NameNode } from "./name-tree.ts";

/** A name with its offsets. */
interface Place extends TermName {
  readonly start: number;
  readonly end: number;
}

/** A numeral after the separator of a list or a span of phases or stages. */
const nextNumeral =
  /^(\s?[/–—-]\s?|\s?,\s?(?:and |or )?|\s(?:and|or|to|&)\s)((?:[1-9]|[IVX]{1,4})[A-Ca-c]?)(?![\p{L}\p{N}.-])/u;

/** A number after a slash. */
const nextNumber = /^(\/)(\d{1,3})(?![\p{L}\p{N}.])/u;

/**
 * Lists the names that follow a name and share its first letters or words. Returns `undefined` if the name is the first part
 * of a span whose other part is not a term, as in `Phase I-V`: then neither part is a name.
 */
export function sharedHeadNames(
  text: string,
  first: Place,
  trees: readonly NameNode[],
  vocabulary: string,
): Place[] | undefined {
  const written = text.slice(first.start, first.end);
  const spanHead = /^((?:phase|stage|grade|class|type)[\s-]?)(?:[1-9]|[ivx]{1,4})[a-c]?$/i.exec(written)?.[1];
  const isSpan = spanHead !== undefined;
  const head = spanHead ?? (vocabulary === "target" ? /^([A-Za-z]+-?)\d{1,3}$/.exec(written)?.[1] : undefined);
  if (head === undefined) return [];
  const names: Place[] = [];
  for (let end = first.end; ;) {
    const [found, separator = "", numeral = ""] =
      (isSpan ? nextNumeral : nextNumber).exec(text.slice(end, end + 16)) ?? [];
    if (found === undefined) return names;
    const name = trees.map((tree) => nameInTree(tree, head + numeral)).find((one) => one !== undefined);
    const start = end + separator.length;
    if (name === undefined || name.by === "alias") return isSpan && /^[/–—-]$/.test(separator) ? undefined : names;
    end += found.length;
    names.push({ ...name, start, end });
  }
}
