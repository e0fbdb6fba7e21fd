/** Values that no JSON text has, and JSON values that resemble what a program expects. */

const thrown = new Error("thrown by the value");

function fail(): never {
  throw thrown;
}

function withGetter(key: string): object {
  return Object.defineProperty({}, key, { enumerable: true, get: fail });
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const value: { [key: string]: unknown } = { kind: "therapy" };
  value["names"] = [value];
  value["records"] = [value];
  return value;
}

/** The hostile values by name. They are made anew for each call. */
export function hostileValues(): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ["undefined", undefined],
    ["null", null],
    ["NaN", NaN],
    ["-0", -0],
    ["Infinity", Infinity],
    ["bigint", 10n],
    ["symbol", Symbol("x")],
    ["true", true],
    ["empty text", ""],
    ["text", "x\u2028\ud800\u0000"],
    ["long text", "a b ".repeat(5000)],
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
    ["function", () => thrown],
    ["empty object", {}],
    ["empty list", []],
    ["list of null", [null]],
    ["list of objects", [{}]],
    ["null prototype", Object.create(null)],
    ["inherited", Object.create({ kind: "therapy", id: "therapy:x", text: "x" })],
    ["date", new Date(NaN)],
    ["map", new Map([["kind", "therapy"]])],
    ["typed array", new Float64Array(3)],
    ["text object", Object("x")],
    ["sparse list", Array.from({ length: 3 }).fill(0, 1, 2)],
    ["no conversion", JSON.parse('{"length":{"toString":1},"toString":1,"valueOf":1}')],
    ["__proto__ key", JSON.parse('{"__proto__":{"kind":"therapy"},"kind":{}}')],
    ["getter kind", withGetter("kind")],
    ["getter id", withGetter("id")],
    ["getter length", withGetter("length")],
    ["list with a getter", Object.defineProperty([1], 0, { enumerable: true, get: fail })],
    ["revoked object", revoked({})],
    ["revoked list", revoked([])],
    ["throwing proxy", new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail })],
    ["conversion that throws", { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail }],
    ["cyclic", cyclic()],
  ]);
}

/** Checks whether an error is the one that a hostile value throws itself. */
export function isOfValue(error: unknown): boolean {
  return error === thrown;
}
