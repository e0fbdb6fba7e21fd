/** States of a disease that are one: relapsed or refractory, in either order and with other words between them. */
import type { Mention } from "./mention.ts";

const relapsed = new Set(["relapsed", "refractory"]);
const between = /^\s?(?:\/|and|or|and\/or|&|,|，|或|和|、|及|\/或)?\s?$/;

/** Whether B cells are before the name of a lymphoma, which is then that of B cells: B-cell NHL. */
function isOfBCells(first: Mention, second: Mention): boolean {
  return isTerm(first, "cell_type", "b_cell") && isTerm(second, "disease", "non_hodgkin_lymphoma");
}

function isTerm(mention: Mention, vocabulary: string, key: string): boolean {
  return mention.kind === "term" && mention.value.vocabulary === vocabulary && mention.value.key === key;
}

/** Joins `relapsed` and `refractory` that are one state, and B cells with the lymphoma after them. The mentions are in the order of the text. */
export function joinStates(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const one of mentions) {
    const last = joined.at(-1);
    const keys = [stateOf(last), stateOf(one)];
    const isPair = keys.every((key) => key !== undefined && relapsed.has(key)) && keys[0] !== keys[1];
    if (last !== undefined && isOfBCells(last, one) && /^[\s-]$/.test(text.slice(last.end, one.start))) {
      const value = { vocabulary: "disease", key: "b_cell_non_hodgkin_lymphoma" };
      joined[joined.length - 1] = { kind: "term", start: last.start, end: one.end, value, certainty: "certain" };
    } else if (last === undefined || !isPair || !between.test(text.slice(last.end, one.start))) joined.push(one);
    else {
      const value = { vocabulary: "disease_state", key: "relapsed_or_refractory" };
      joined[joined.length - 1] = { kind: "term", start: last.start, end: one.end, value, certainty: "certain" };
    }
  }
  return joined;
}

function stateOf(mention: Mention | undefined): string | undefined {
  return mention?.kind === "term" && mention.value.vocabulary === "disease_state" ? mention.value.key : undefined;
}
