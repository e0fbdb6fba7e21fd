/** Reads and writes the records of trial registries as records of the therapy model, accounting for every leaf. */
export { adapter, type Adapter, type AdapterDeclaration, type Lack, type ReadResult } from "./adapter.ts";
export { type Codec, type Crosswalk, durationInWords, partialDate, same, terms } from "./codec.ts";
export { list } from "./list.ts";
export {
  among,
  type Field,
  field,
  type Fields,
  gather,
  type Group,
  type Holder,
  inline,
  last,
  object,
  type ObjectCodec,
  type ObjectOptions,
  oneOf,
  type Part,
  part,
  type Present,
  several,
  type Share,
  share,
  under,
  whole,
} from "./object.ts";
export { assume, leave, type Note, type NoteCode, type Reading } from "./reading.ts";
export { type JsonObject, type Residue, ResidueError, restore } from "./residue.ts";
