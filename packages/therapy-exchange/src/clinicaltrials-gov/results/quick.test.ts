/** What is asked without the model's schema is answered as the schema does. */
import { AdverseEventCount, predicate, ReportedGroup } from "@org/therapy-model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isCount, isGroupId } from "./quick.ts";

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1e9, 1e9 + 1, 0.5, -1, Infinity, Number.NaN, undefined),
);

test("a count is one for the model", () => {
  const accepts = predicate(AdverseEventCount);
  fc.assert(
    fc.property(odd, (events) => isCount(events) === (events !== undefined && accepts({ group: "EG000", events }))),
  );
});

test("the id of a group is one for the model", () => {
  const accepts = predicate(ReportedGroup);
  const ids = fc.string({ unit: fc.constantFrom(..."EG0019_.- \n\té一/:@[`{"), maxLength: 60 });
  fc.assert(fc.property(fc.oneof(odd, fc.string(), ids), (id) => isGroupId(id) === accepts({ id })));
  const characters = ["\ud800", ...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))];
  expect(characters.filter((id) => isGroupId(id) !== accepts({ id }))).toEqual([]);
});
