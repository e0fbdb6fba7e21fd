/** The citations of records that became one, each about what it was about before. */
import type { Citation } from "../shared/citation.ts";
import { formatPointer, type JsonPointer, parsePointer } from "../shared/json-pointer.ts";
import { canonical } from "./canonical.ts";
import type { Fields, Json, Merging, Part, Path } from "./unite.ts";

/** The citations of a merged record: those of its parts in their order, equal ones once. */
export function settleCitations(merging: Merging): Citation[] {
  const citations = new Map<string, Citation>();
  for (const part of merging.parts) {
    const wholes = new Map<JsonPointer, boolean>();
    for (const citation of part.citations) {
      for (const settled of settle({ merging, part, wholes }, citation, parsePointer(citation.field))) {
        const key = canonical(settled);
        if (!citations.has(key)) citations.set(key, settled);
      }
    }
  }
  return withStances([...citations.values()]);
}

/** What settling the citations of a part needs. */
interface Settling {
  readonly merging: Merging;
  readonly part: Part;
  /** Which places of the part were found to be whole or not. */
  readonly wholes: Map<JsonPointer, boolean>;
}

/** Says of the merged record what a citation says of the part: no less, and nothing of what another part brought. */
function settle(settling: Settling, citation: Citation, own: readonly string[]): Citation[] {
  const { merging, part } = settling;
  const merged: (string | number)[] = [];
  for (let length = 1; length <= own.length; length++) {
    const above = formatPointer(own.slice(0, length));
    merged.push(part.moved.get(above) ?? own[length - 1]!);
    const refused = part.refused.get(above);
    if (refused !== undefined) {
      const states = citation.states ?? refused.states;
      return [{ ...citation, field: formatPointer(merged), stance: "differs", states }];
    }
  }
  const value = at(part.own, own);
  if (isWhole(settling, value, at(merging.fields, merged), own, merged)) {
    return [{ ...citation, field: formatPointer(merged) }];
  }
  return definedKeys(value as Json)
    .filter((key) => own.length > 0 || (key !== "kind" && key !== "id"))
    .flatMap((key) => settle(settling, citation, [...own, key]));
}

/** Whether a place of the merged record holds what the part had there and no more. */
function isWhole(settling: Settling, value: unknown, now: unknown, own: Path, merged: Path): boolean {
  if (typeof value !== "object" || value === null || typeof now !== "object" || now === null) return true;
  const list = Array.isArray(now);
  if (list ? !settling.merging.united.has(formatPointer(merged)) : !(now instanceof Map)) return true;
  const pointer = formatPointer(own);
  let whole = settling.wholes.get(pointer);
  if (whole === undefined) {
    const { moved, refused } = settling.part;
    const inside = definedKeys(value as Json).map((key) => {
      const path = [...own, key];
      const above = formatPointer(path);
      return { key, path, above, place: moved.get(above) ?? key };
    });
    whole =
      new Set(inside.map(({ place }) => String(place))).size === (list ? now.length : (now as Fields).size) &&
      inside.every(
        ({ key, path, above, place }) =>
          !refused.has(above) && isWhole(settling, (value as Json)[key], at(now, [place]), path, [...merged, place]),
      );
    settling.wholes.set(pointer, whole);
  }
  return whole;
}

function definedKeys(value: Json): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

function at(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) node = node instanceof Map ? node.get(key) : (node as Json | undefined)?.[key];
  return node;
}

/** Where several sources bear on a field, says which one it follows and which ones agree. */
function withStances(citations: readonly Citation[]): Citation[] {
  const followed = new Map<JsonPointer, string>();
  const shared = new Set<JsonPointer>();
  for (const { field, source, stance } of citations) {
    const first = followed.get(field);
    if (first === undefined && stance !== "differs") followed.set(field, source);
    else if (first !== source) shared.add(field);
  }
  return citations.map((citation) => {
    if (citation.stance !== undefined || !shared.has(citation.field)) return citation;
    return { ...citation, stance: followed.get(citation.field) === citation.source ? "follows" : "agrees" };
  });
}
