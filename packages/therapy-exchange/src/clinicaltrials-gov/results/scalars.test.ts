/** The fast checks of counts and group ids agree with the schemas of the model. */
import { AdverseEventCount, ResultGroup } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isCount, isGroupId } from "./scalars.ts";

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1e9, 1e9 + 1, 0.5, -1, Infinity, Number.NaN, undefined),
);

test("counts: agrees with the schema", () => {
  const accepts = predicate(AdverseEventCount);
  fc.assert(
    fc.property(values, (events) => isCount(events) === (events !== undefined && accepts({ group: "EG000", events }))),
  );
});

test("group ids: agrees with the schema", () => {
  const accepts = predicate(ResultGroup);
  const ids = fc.string({ unit: fc.constantFrom(..."EG0019_.- \n\té一/:@[`{"), maxLength: 60 });
  fc.assert(fc.property(fc.oneof(values, fc.string(), ids), (id) => isGroupId(id) === accepts({ id })));
  const characters = ["\ud800", ...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))];
  expect(characters.filter((id) => isGroupId(id) !== accepts({ id }))).toEqual([]);
});
