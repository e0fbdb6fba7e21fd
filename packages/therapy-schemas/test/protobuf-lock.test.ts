/** Numbers of Protocol Buffers never change and are never used for something else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { lockNumbers, type ProtobufLock } from "../scripts/protobuf-lock.ts";

test("what is new gets the number after the greatest that there ever was", () => {
  const first = lockNumbers({}, new Map([["Dose", ["double value", "string unit"]]]));
  expect(first).toEqual({ Dose: { numbers: { "double value": 1, "string unit": 2 }, reserved: {} } });
  const second = lockNumbers(first, new Map([["Dose", ["string note", "double value"]]]));
  expect(second["Dose"]).toEqual({
    numbers: { "string note": 3, "double value": 1 },
    reserved: { "string unit": 2 },
  });
});

test("a field whose type changes is another field", () => {
  const first = lockNumbers({}, new Map([["Dose", ["double value"]]]));
  const second = lockNumbers(first, new Map([["Dose", ["string value"]]]));
  expect(second["Dose"]).toEqual({ numbers: { "string value": 2 }, reserved: { "double value": 1 } });
});

test("a message that is gone keeps its numbers in reserve", () => {
  const first = lockNumbers({}, new Map([["Dose", ["double value"]]]));
  expect(lockNumbers(first, new Map())["Dose"]).toEqual({ numbers: {}, reserved: { "double value": 1 } });
});

test("the numbers that Protocol Buffers keep for themselves are passed over", () => {
  const previous = { Dose: { numbers: { "double value": 18_999 }, reserved: {} } };
  const next = lockNumbers(previous, new Map([["Dose", ["double value", "string unit"]]]));
  expect(next["Dose"]?.numbers["string unit"]).toBe(20_000);
});

test("through any history, a name has one number and a number one name", () => {
  const names = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { minLength: 0 });
  fc.assert(
    fc.property(fc.array(names, { maxLength: 12 }), (history) => {
      const numberOf = new Map<string, number>();
      const nameOf = new Map<number, string>();
      let lock: ProtobufLock = {};
      for (const wanted of history) {
        lock = lockNumbers(lock, new Map([["Message", wanted]]));
        const { numbers, reserved } = lock["Message"]!;
        expect(Object.keys(numbers).toSorted()).toEqual(wanted.toSorted());
        for (const [name, number] of Object.entries({ ...reserved, ...numbers })) {
          expect(numberOf.get(name) ?? number).toBe(number);
          expect(nameOf.get(number) ?? name).toBe(name);
          numberOf.set(name, number);
          nameOf.set(number, name);
        }
        expect(Object.keys(reserved).length + wanted.length).toBe(numberOf.size);
      }
    }),
  );
});
