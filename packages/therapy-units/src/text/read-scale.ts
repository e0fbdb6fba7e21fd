import { scaleNames, scaleOwners, unnamedScales } from "./comparator-words.ts";
import { matchAt, noWordAt } from "./match-at.ts";
import { canStart } from "./quantity-starts.ts";

/** A scale before its number, in the singular, and the index after it. */
interface Scale {
  readonly name: string;
  readonly end: number;
}

const scaleName = new RegExp(scaleNames, "iy");
const unnamed = new RegExp(unnamedScales, "y");
const owner = new RegExp(`${scaleOwners}(?=[A-Za-z])`, "y");

/** The name of a scale at an index. The classes of the scales of `unnamedScales` need no name. */
export function scaleAt(text: string, at: number): Scale | undefined {
  if (!canStart(text, at)) return undefined;
  scaleName.lastIndex = at;
  const [whole, name = ""] = scaleName.exec(text) ?? [];
  if (whole === undefined) {
    const scale = matchAt(unnamed, text, at);
    return scale === undefined ? undefined : { name: "class", end: at + scale.length };
  }
  return {
    name: name
      .toLowerCase()
      .replace(/ies$/, "y")
      .replace(/(?<=class)es$|(?<!s)s$/, ""),
    end: at + whole.length,
  };
}

/** The name of a scale after a comparator: "≥ CTCAE grade 3". */
export function scaleAfterComparator(text: string, at: number): Scale | undefined {
  const own = noWordAt(text, at) ? undefined : matchAt(owner, text, at);
  return scaleAt(text, at) ?? (own === undefined ? undefined : scaleAt(text, at + own.length));
}
