import { Arm, Trial } from "@org/therapy-model";
import { expect, test } from "vitest";
import { adapter } from "./adapter.ts";
import { termCodec } from "./codec.ts";
import { field } from "./field.ts";
import { rootLens } from "./lens.ts";
import { listCodec } from "./list.ts";
import { inline, objectCodec } from "./object.ts";

const trial = rootLens(Trial);
const arm = rootLens(Arm);

const studies = adapter<Trial>({
  start: () => ({ kind: "trial", id: "trial:x", type: "interventional" }),
  findMissing: () => undefined,
  document: objectCodec<Trial>(
    {},
    {
      study: inline({ phase: field(trial, "phase", termCodec({ II: "phase_2", III: "phase_3" })) }),
      groups: field(
        trial,
        "arms",
        listCodec(objectCodec<Arm>({ requires: ["label"] }, { title: field(arm, "label") }), 2),
      ),
    },
  ),
});

/** Reads a document and returns its notes, each with its location. */
function notesOf(document: object): string[] {
  const result = studies.read(document);
  return result.ok ? result.notes.map(({ path, message }) => `${path} ${message}`) : [];
}

test.each([
  [{ study: { phase: "X" } }, '/study/phase is unmapped: expected one of II, III, got "X"'],
  [{ study: {} }, "/study is unmapped: expected an object with at least one key, got an empty object"],
  [{ study: [1] }, "/study is unmapped: expected an object with at least one key, got a list with 1 member"],
  [
    { groups: [{ title: "A" }, { title: "", code: 1 }] },
    "/groups/1 is unmapped: expected an object with a valid title, got an object with title, code",
  ],
  [
    { groups: { title: "A" } },
    "/groups is unmapped: expected a list whose members are each an object with a valid title, got an object with title",
  ],
  [
    { groups: [{ title: "A" }, { title: "B" }, { title: "C" }] },
    "/groups/2 is unmapped: expected the end of the list after 2 members, got an object with title",
  ],
])("a note has the keys of the document, the expected value and the value: %j", (document, note) => {
  expect(notesOf(document)).toEqual([note]);
});
