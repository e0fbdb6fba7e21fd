/** The citations of merged records, moved with the values that they cite. */
import type { Citation } from "../../domain/shared/citation.ts";
import type { JsonPointer } from "../../domain/shared/json-pointer.ts";
import { formatPointer, parsePointer } from "../../domain/shared/json-pointer-path.ts";
import { canonicalJson } from "./canonical.ts";
import type { Fields, Json, MergeState, Part, Path } from "./merge-fields.ts";

/** The citations of a merged record: those of its parts in their order, without duplicates. */
export function mergeCitations(state: MergeState): Citation[] {
  const citations = new Map<string, Citation>();
  for (const part of state.parts) {
    const unchanged = new Map<JsonPointer, boolean>();
    for (const citation of part.citations) {
      for (const remapped of remapCitation({ state, part, unchanged }, citation, parsePointer(citation.field))) {
        const key = canonicalJson(remapped);
        if (!citations.has(key)) citations.set(key, remapped);
      }
    }
  }
  return withStances([...citations.values()]);
}

/** The context in which the citations of a part are remapped. */
interface Remapping {
  readonly state: MergeState;
  readonly part: Part;
  /** Whether the merged value at a pointer of the part has only what the part has there. */
  readonly unchanged: Map<JsonPointer, boolean>;
}

/** Returns the citations of the merged record for a citation of a part. They cover exactly the values of the part. */
function remapCitation(remapping: Remapping, citation: Citation, inPart: readonly string[]): Citation[] {
  const { state, part } = remapping;
  const inMerged: (string | number)[] = [];
  for (let length = 1; length <= inPart.length; length++) {
    const pointer = formatPointer(inPart.slice(0, length));
    inMerged.push(part.moved.get(pointer) ?? inPart[length - 1]!);
    const rejected = part.rejected.get(pointer);
    if (rejected !== undefined) {
      const statedValue = citation.statedValue ?? rejected.text;
      return [{ ...citation, field: formatPointer(inMerged), stance: "differs", statedValue }];
    }
  }
  const value = valueAt(part.record, inPart);
  if (isUnchanged(remapping, value, valueAt(state.fields, inMerged), inPart, inMerged)) {
    return [{ ...citation, field: formatPointer(inMerged) }];
  }
  return definedKeys(value as Json)
    .filter((key) => inPart.length > 0 || (key !== "kind" && key !== "id"))
    .flatMap((key) => remapCitation(remapping, citation, [...inPart, key]));
}

/** Checks whether the merged value has only what the part has there. */
function isUnchanged(remapping: Remapping, value: unknown, merged: unknown, inPart: Path, inMerged: Path): boolean {
  if (typeof value !== "object" || value === null || typeof merged !== "object" || merged === null) return true;
  const isList = Array.isArray(merged);
  if (isList ? !remapping.state.lists.has(formatPointer(inMerged)) : !(merged instanceof Map)) return true;
  const pointer = formatPointer(inPart);
  let unchanged = remapping.unchanged.get(pointer);
  if (unchanged === undefined) {
    const { moved, rejected } = remapping.part;
    const members = definedKeys(value as Json).map((key) => {
      const path = [...inPart, key];
      const memberPointer = formatPointer(path);
      return { key, path, pointer: memberPointer, mergedKey: moved.get(memberPointer) ?? key };
    });
    const mergedKeys = new Set(members.map(({ mergedKey }) => String(mergedKey)));
    unchanged =
      mergedKeys.size === (isList ? merged.length : (merged as Fields).size) &&
      members.every(({ key, path, pointer: memberPointer, mergedKey }) => {
        if (rejected.has(memberPointer)) return false;
        const member = (value as Json)[key];
        return isUnchanged(remapping, member, valueAt(merged, [mergedKey]), path, [...inMerged, mergedKey]);
      });
    remapping.unchanged.set(pointer, unchanged);
  }
  return unchanged;
}

function definedKeys(value: Json): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

function valueAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) node = node instanceof Map ? node.get(key) : (node as Json | undefined)?.[key];
  return node;
}

/** Sets the stance of the citations of a field with several sources: the first one is followed, the others agree. */
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
