/** The generated sets have the keys of the vocabularies. */
import { expect, it } from "vitest";
import { vocabularies } from "../../src/gen/vocabularies.ts";
import * as keySets from "../../src/gen/validators/keys.ts";
import { packedKeySet } from "./key-set.ts";

it("reads keys without the beginnings that they share", () => {
  expect([...packedKeySet(" anemia&c$xiety")]).toEqual(["anemia", "anemic", "anexiety"]);
});

it("has every key of the large vocabularies, and no other key", () => {
  const sets = new Set(Object.values(keySets).map((keys) => [...keys].toSorted().join(" ")));
  for (const id of ["disease", "adverse_event", "target", "treatment", "modality", "country"]) {
    expect(sets).toContain(vocabularies.get(id)!.keys.toSorted().join(" "));
  }
});
