import { scaleNames } from "./comparator-words.ts";
import { noWordAt } from "./match-at.ts";

const scaleName = new RegExp(scaleNames, "iy");

/** The name of a scale at an index, in the singular. */
export function scaleAt(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
  if (noWordAt(text, at)) return undefined;
  scaleName.lastIndex = at;
  const [whole, name = ""] = scaleName.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return {
    name: name
      .toLowerCase()
      .replace(/ies$/, "y")
      .replace(/(?<=class)es$|(?<!s)s$/, ""),
    end: at + whole.length,
  };
}
