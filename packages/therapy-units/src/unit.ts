import { atomOf, one, type Factor, type Scale } from "./atom.ts";
import { maxExponent, unpackDimension } from "./dimension.ts";
import { bits, maxBits, power, times, type Integer } from "./integer.ts";
import type { UnitIssueCode } from "./issue.ts";
import { kindOfAnnotation, multiplyKinds, noKinds, sameKinds } from "./kind.ts";

/** A parsed unit. */
export type Unit = Factor;

/** Where and why the last code that was no unit failed. */
export const fault: { code: UnitIssueCode; from: number; to: number } = { code: "empty", from: 0, to: 0 };

/** Codes that came more than once: two generations of at most 1,000, so that memory is bounded whatever comes. */
let young = /* @__PURE__ */ new Map<string, Unit>();
let old = /* @__PURE__ */ new Map<string, Unit>();
/** Hashes of codes that came once: a stream of codes that never come back leaves nothing behind. */
const passing: Int32Array = /* @__PURE__ */ new Int32Array(1024);

/** The unit a code names, or nothing, with {@link fault} set. */
export function unitOf(code: string): Unit | undefined {
  return young.get(code) ?? find(code);
}

function find(code: string): Unit | undefined {
  if (typeof code !== "string" || code === "") return fail("empty", 0, 0);
  const unit = old.get(code) ?? read(code);
  if (unit === undefined || code.length > 100) return unit;
  let hash = code.length;
  for (let i = 0; i < 20 && i < code.length; i++) hash = (hash * 31 + code.charCodeAt(i)) | 0;
  const row = (hash ^ (hash >> 10)) & 1023;
  if (passing[row] !== hash) passing[row] = hash;
  else {
    if (young.size >= 1000) {
      old = young;
      young = new Map();
    }
    young.set(code, unit);
  }
  return unit;
}

/** Whether two units have the same dimension and count the same thing. */
export function alike(a: Unit, b: Unit): boolean {
  return a.dim === b.dim && sameKinds(a.kinds, b.kinds);
}

let text = "";
let at = 0;

function fail(code: UnitIssueCode, from: number, to: number): undefined {
  fault.code = code;
  fault.from = from;
  fault.to = to;
  return undefined;
}

function read(code: string): Unit | undefined {
  text = code;
  at = 0;
  const f = product(0);
  if (f === undefined) return undefined;
  if (at < code.length) return fail("unexpected_character", at, at + 1);
  if (f.e > 250 || f.e < -250 || typeof f.n !== "number" || typeof f.d !== "number" || f.p !== 0) {
    const size = Math.log10(2) * (bits(f.n) - bits(f.d)) + f.e + f.p * 0.4971;
    if (size > 305 || size < -305 || Math.abs(f.p) > maxExponent) return fail("overflow", 0, code.length);
  }
  return f;
}

/** What a symbol is defined by, read while the code that it stands in is being read. */
function definitionOf(code: string): Factor {
  const [outer, place] = [text, at];
  const factor = read(code)!;
  [text, at] = [outer, place];
  return factor;
}

/** `["/"] component {("." | "/") component}`; the leading slash only at the outermost level. */
function product(depth: number): Factor | undefined {
  const begin = at;
  let n: Integer = 1;
  let d: Integer = 1;
  let e = 0;
  let p = 0;
  let dim = 0;
  let weight = 0;
  let kinds = noKinds;
  let fn = "";
  let scale: Scale | undefined;
  let onlyNumbers = true;
  let sign = 1;
  if (depth === 0 && text.charCodeAt(at) === 47) {
    sign = -1;
    at++;
  }
  for (;;) {
    const start = at;
    const c = text.charCodeAt(at);
    const isNumber = c >= 48 && c <= 57;
    let factor: Factor | undefined;
    let exponent = sign;
    if (c === 123) factor = one;
    else if (isNumber && !isTen()) factor = number();
    else {
      if (c === 40) {
        if (depth > 30) return fail("too_deep", at, at + 1);
        at++;
        factor = product(depth + 1);
        if (factor === undefined) return undefined;
        if (text.charCodeAt(at) !== 41)
          return at < text.length ? fail("unexpected_character", at, at + 1) : fail("unclosed", start, text.length);
        at++;
      } else factor = symbol(isNumber);
      if (factor !== undefined) {
        const raised = raise();
        if (raised === undefined) return undefined;
        exponent *= raised;
      }
    }
    if (factor === undefined) return undefined;
    const plain = isNumber || c === 123;

    if (factor.fn !== "" || fn !== "") {
      const allowed = factor.fn !== "" ? fn === "" && onlyNumbers && exponent === 1 && kinds === noKinds : plain;
      if (!allowed) return fail("special_in_product", factor.fn !== "" ? start : begin, at);
    }
    if (factor.fn !== "") {
      // The numbers before it scale the unit itself, not what the unit refers to.
      scale = { n: times(n, factor.scale?.n ?? 1), d, e: e + (factor.scale?.e ?? 0) };
      ({ n, d, e, fn } = factor);
    } else {
      const size = exponent < 0 ? -exponent : exponent;
      const up = power(exponent < 0 ? factor.d : factor.n, size);
      const down = power(exponent < 0 ? factor.n : factor.d, size);
      if (up === undefined || down === undefined) return fail("overflow", start, at);
      if (fn !== "") scale = { n: times(scale!.n, up), d: times(scale!.d, down), e: scale!.e + exponent * factor.e };
      else {
        n = times(n, up);
        d = times(d, down);
        e += exponent * factor.e;
        if ((typeof n === "bigint" && bits(n) > maxBits) || (typeof d === "bigint" && bits(d) > maxBits))
          return fail("overflow", start, at);
      }
    }
    p += exponent * factor.p;
    if (factor.dim !== 0 && exponent !== 0) {
      if (factor.weight * Math.abs(exponent) > maxExponent) return fail("overflow", start, at);
      weight += factor.weight * Math.abs(exponent);
      if (weight > maxExponent) {
        const theirs = unpackDimension(factor.dim);
        weight = Math.max(...unpackDimension(dim).map((k, i) => Math.abs(k + exponent * theirs[i]!)));
        if (weight > maxExponent) return fail("overflow", start, at);
      }
      dim += exponent * factor.dim;
    }
    if (factor.kinds !== noKinds) kinds = multiplyKinds(kinds, factor.kinds, exponent);

    while (text.charCodeAt(at) === 123) {
      const start = at + 1;
      if (!annotation()) return undefined;
      const kind = plain ? kindOfAnnotation(text.slice(start, at - 1)) : undefined;
      if (kind !== undefined) kinds = multiplyKinds(kinds, [[kind, 1]], sign);
    }
    onlyNumbers &&= plain;

    const next = text.charCodeAt(at);
    if (next === 46) sign = 1;
    else if (next === 47) sign = -1;
    else return { n, d, e, p, dim, kinds, fn, scale, weight };
    at++;
  }
}

function isTen(): boolean {
  const c = text.charCodeAt(at + 2);
  return (c === 42 || c === 94) && text.charCodeAt(at) === 49 && text.charCodeAt(at + 1) === 48;
}

function symbol(isTenth: boolean): Factor | undefined {
  const start = at;
  if (isTenth) at += 3;
  else {
    for (;;) {
      const c = text.charCodeAt(at);
      if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 37 || c === 39) at++;
      else if (c === 91) {
        const end = text.indexOf("]", at);
        if (end < 0) return fail("unclosed", at, text.length);
        at = end + 1;
      } else break;
    }
    if (at === start) {
      const c = text.charCodeAt(at);
      return at === text.length || c === 46 || c === 47 || c === 41
        ? fail("missing_unit", at, at)
        : fail("unexpected_character", at, at + 1);
    }
  }
  return (
    atomOf(at - start === text.length ? text : text.slice(start, at), definitionOf) ?? fail("unknown_unit", start, at)
  );
}

/** The exponent behind a symbol or a group, 1 where there is none. */
function raise(): number | undefined {
  const c = text.charCodeAt(at);
  const start = at;
  const minus = c === 45;
  if (minus || c === 43) at++;
  const first = at;
  const value = digits();
  if (at === first) return start === first ? 1 : fail("unexpected_character", start, at);
  if (value > 999) return fail("overflow", start, at);
  return minus ? -value : value;
}

/** A number that multiplies: `12` in `12.h`. It takes no exponent. */
function number(): Factor | undefined {
  const start = at;
  let n = digits();
  let e = 0;
  if (n === 0) return fail("zero", start, at);
  if (n > 1e300) return fail("overflow", start, at);
  if (n > Number.MAX_SAFE_INTEGER) return { ...one, n: BigInt(text.slice(start, at)) };
  for (; n % 10 === 0; e++) n /= 10;
  return n === 1 && e === 0 ? one : { n, d: 1, e, p: 0, dim: 0, kinds: noKinds, fn: "", scale: undefined, weight: 0 };
}

function digits(): number {
  let value = 0;
  let c = text.charCodeAt(at);
  while (c >= 48 && c <= 57) {
    value = value * 10 + c - 48;
    c = text.charCodeAt(++at);
  }
  return value;
}

/** Passes over an annotation; false where it is none. */
function annotation(): boolean {
  const start = at + 1;
  for (at = start; ; at++) {
    const c = text.charCodeAt(at);
    if (c === 125) break;
    if (c >= 32 && c <= 126 && c !== 123) continue;
    fail(at < text.length ? "bad_annotation" : "unclosed", at < text.length ? at : start - 1, at + 1);
    return false;
  }
  if (at === start) fail("bad_annotation", start - 1, at + 1);
  return at++ > start;
}
