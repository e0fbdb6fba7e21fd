/** Codecs from which adapters of trial registries are made: they read and write documents without losing a value. */
export {
  adapter,
  type Adapter,
  type AdapterDeclaration,
  type MissingField,
  type ReadResult,
} from "../mapping/adapter.ts";
export {
  type Codec,
  type Crosswalk,
  durationInWords,
  partialDate,
  identityCodec,
  termCodec,
} from "../mapping/codec.ts";
export { type Field, field, type Fields } from "../mapping/field.ts";
export { groupFields, type Placement, placeInField, placeInList, readLast } from "../mapping/group.ts";
export type { Group } from "../mapping/key-group.ts";
export { fieldLens, type Lens, type Present, rootLens } from "../mapping/lens.ts";
export { listCodec } from "../mapping/list.ts";
export { inline, objectCodec, type ObjectCodec, type ObjectOptions } from "../mapping/object.ts";
export { leaveUnmapped, type Note, noteAssumption, type NoteCode, type ReadContext } from "../mapping/read-context.ts";
export { listMember, listMembers, type SharedList, sharedList } from "../mapping/shared-list.ts";
export { type JsonObject, mergeUnmapped, type Unmapped, UnmappedError } from "../mapping/unmapped.ts";
export type { Unwritten } from "../mapping/unwritten.ts";
