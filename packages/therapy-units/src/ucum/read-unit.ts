/**
 * The UCUM grammar: reads a unit code into its factor. The state of one reading is a {@link Reader}.
 *
 *     unit      = ["/"] component {("." | "/") component}
 *     component = (number | symbol [exponent] | "(" unit ")" [exponent] | annotation) {annotation}
 *
 * The leading slash is allowed at the outermost level only.
 */
import { bits, maxBits, power, times, type Integer } from "../number/integer.ts";
import { factorOfSymbol } from "./atom.ts";
import { maxExponent, unpackDimension, type PackedDimension } from "./dimension.ts";
import { one, type Factor, type Scale } from "./factor.ts";
import { kindOfAnnotation, multiplyKinds, noKinds, type KindPowers } from "./kind.ts";
import type { UnitIssueCode } from "./unit-issue.ts";

/** Why a code is not a unit, and where. */
export interface UnitFault {
  readonly code: Exclude<UnitIssueCode, "unlikely_unit">;
  readonly start: number;
  readonly end: number;
}

/** The state of one reading. */
export interface Reader {
  readonly text: string;
  at: number;
  /** Exponent of the component that was read last. */
  exponent: number;
  fault: UnitFault | undefined;
}

/** A {@link Factor} while its components are multiplied in. */
interface Product {
  n: Integer;
  d: Integer;
  e: number;
  p: number;
  dim: PackedDimension;
  kinds: KindPowers;
  fn: string;
  scale: Scale | undefined;
  weight: number;
}

const maxDepth = 30;
const maxMagnitude = 305;

export function readerOf(text: string): Reader {
  return { text, at: 0, exponent: 1, fault: undefined };
}

/** The factor of a unit code; undefined, with `reader.fault` set, where the code is not a unit. */
export function readUnit(reader: Reader): Factor | undefined {
  const { text } = reader;
  const f = readProduct(reader, 0);
  if (f === undefined) return undefined;
  if (reader.at < text.length) return fail(reader, "unexpected_character", reader.at, reader.at + 1);
  if (f.e > 250 || f.e < -250 || typeof f.n !== "number" || typeof f.d !== "number" || f.p !== 0) {
    const size = Math.log10(2) * (bits(f.n) - bits(f.d)) + f.e + f.p * 0.4971;
    if (size > maxMagnitude || size < -maxMagnitude || Math.abs(f.p) > maxExponent)
      return fail(reader, "overflow", 0, text.length);
  }
  return f;
}

/** The factor of a definition in UCUM's table, which is always valid. */
const readDefinition = (code: string): Factor => readUnit(readerOf(code))!;

function fail(reader: Reader, code: UnitFault["code"], start: number, end: number): undefined {
  reader.fault = { code, start, end };
  return undefined;
}

function readProduct(reader: Reader, depth: number): Factor | undefined {
  const { text } = reader;
  const begin = reader.at;
  const product: Product = { n: 1, d: 1, e: 0, p: 0, dim: 0, kinds: noKinds, fn: "", scale: undefined, weight: 0 };
  let onlyNumbers = true;
  let sign = 1;
  if (depth === 0 && text.charCodeAt(begin) === 47) {
    sign = -1;
    reader.at++;
  }
  for (;;) {
    const start = reader.at;
    const c = text.charCodeAt(start);
    const isNumber = c >= 48 && c <= 57;
    const plain = isNumber || c === 123;
    const factor = readComponent(reader, c, depth);
    if (factor === undefined) return undefined;
    const exponent = sign * reader.exponent;
    if (factor.fn !== "" || product.fn !== "") {
      if (!canScale(product, factor, exponent, onlyNumbers, plain))
        return fail(reader, "special_in_product", factor.fn !== "" ? start : begin, reader.at);
    }
    const fits = factor.fn === "" ? multiplyFactor(product, factor, exponent) : applySpecial(product, factor);
    if (!fits || !multiplyDimension(product, factor, exponent)) return fail(reader, "overflow", start, reader.at);
    if (factor.kinds !== noKinds) product.kinds = multiplyKinds(product.kinds, factor.kinds, exponent);
    if (text.charCodeAt(reader.at) === 123 && !readAnnotations(reader, product, plain, sign)) return undefined;
    onlyNumbers &&= plain;

    const next = text.charCodeAt(reader.at);
    if (next === 46) sign = 1;
    else if (next === 47) sign = -1;
    else return product;
    reader.at++;
  }
}

/** The factor of one component, without its exponent, which is left in `reader.exponent`. */
function readComponent(reader: Reader, c: number, depth: number): Factor | undefined {
  reader.exponent = 1;
  if (c === 123) return one;
  const isNumber = c >= 48 && c <= 57;
  if (isNumber && !isTen(reader)) return readNumber(reader);
  const factor = c === 40 ? readGroup(reader, depth) : readSymbol(reader, isNumber);
  if (factor === undefined) return undefined;
  const exponent = readExponent(reader);
  if (exponent === undefined) return undefined;
  reader.exponent = exponent;
  return factor;
}

function readGroup(reader: Reader, depth: number): Factor | undefined {
  const start = reader.at;
  if (depth > maxDepth) return fail(reader, "too_deep", start, start + 1);
  reader.at++;
  const factor = readProduct(reader, depth + 1);
  if (factor === undefined) return undefined;
  const { text, at } = reader;
  if (text.charCodeAt(at) !== 41)
    return at < text.length
      ? fail(reader, "unexpected_character", at, at + 1)
      : fail(reader, "unclosed", start, text.length);
  reader.at++;
  return factor;
}

/** Whether a product with a special unit is allowed: numbers may scale it, and nothing else may join it. */
function canScale(product: Product, factor: Factor, exponent: number, onlyNumbers: boolean, plain: boolean): boolean {
  if (factor.fn === "") return plain;
  return product.fn === "" && onlyNumbers && exponent === 1 && product.kinds === noKinds;
}

/** Makes a product of numbers the scale of a special unit: the numbers scale the unit itself, not its reference. */
function applySpecial(product: Product, factor: Factor): boolean {
  const { n, d, e } = product;
  product.scale = { n: times(n, factor.scale?.n ?? 1), d, e: e + (factor.scale?.e ?? 0) };
  product.n = factor.n;
  product.d = factor.d;
  product.e = factor.e;
  product.fn = factor.fn;
  return true;
}

/** Multiplies the number of a factor in; false where it becomes too large. */
function multiplyFactor(product: Product, factor: Factor, exponent: number): boolean {
  const size = exponent < 0 ? -exponent : exponent;
  const up = power(exponent < 0 ? factor.d : factor.n, size);
  const down = power(exponent < 0 ? factor.n : factor.d, size);
  if (up === undefined || down === undefined) return false;
  if (product.fn !== "") {
    const { n, d, e } = product.scale!;
    product.scale = { n: times(n, up), d: times(d, down), e: e + exponent * factor.e };
    return true;
  }
  const n = times(product.n, up);
  const d = times(product.d, down);
  product.n = n;
  product.d = d;
  product.e += exponent * factor.e;
  return !((typeof n === "bigint" && bits(n) > maxBits) || (typeof d === "bigint" && bits(d) > maxBits));
}

/** Multiplies π and the dimension of a factor in; false where an exponent becomes too large to pack. */
function multiplyDimension(product: Product, factor: Factor, exponent: number): boolean {
  product.p += exponent * factor.p;
  if (factor.dim === 0 || exponent === 0) return true;
  const added = factor.weight * (exponent < 0 ? -exponent : exponent);
  if (added > maxExponent) return false;
  product.weight += added;
  if (product.weight > maxExponent) {
    const theirs = unpackDimension(factor.dim);
    product.weight = Math.max(...unpackDimension(product.dim).map((k, i) => Math.abs(k + exponent * theirs[i]!)));
    if (product.weight > maxExponent) return false;
  }
  product.dim += exponent * factor.dim;
  return true;
}

/** Reads the annotations after a component; after a number or alone (`plain`), they may name what is counted. */
function readAnnotations(reader: Reader, product: Product, plain: boolean, sign: number): boolean {
  while (reader.text.charCodeAt(reader.at) === 123) {
    const start = reader.at + 1;
    if (!skipAnnotation(reader)) return false;
    const kind = plain ? kindOfAnnotation(reader.text.slice(start, reader.at - 1)) : undefined;
    if (kind !== undefined) product.kinds = multiplyKinds(product.kinds, [[kind, 1]], sign);
  }
  return true;
}

/** Whether `10*` or `10^` is next. */
function isTen({ text, at }: Reader): boolean {
  const c = text.charCodeAt(at + 2);
  return (c === 42 || c === 94) && text.charCodeAt(at) === 49 && text.charCodeAt(at + 1) === 48;
}

function readSymbol(reader: Reader, startsWithTen: boolean): Factor | undefined {
  const { text, at: start } = reader;
  let at = start;
  if (startsWithTen) at += 3;
  else {
    for (;;) {
      const c = text.charCodeAt(at);
      if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 37 || c === 39) at++;
      else if (c === 91) {
        const end = text.indexOf("]", at);
        if (end < 0) return fail(reader, "unclosed", at, text.length);
        at = end + 1;
      } else break;
    }
    if (at === start) {
      const c = text.charCodeAt(at);
      return at === text.length || c === 46 || c === 47 || c === 41
        ? fail(reader, "missing_unit", at, at)
        : fail(reader, "unexpected_character", at, at + 1);
    }
  }
  reader.at = at;
  return (
    factorOfSymbol(at - start === text.length ? text : text.slice(start, at), readDefinition) ??
    fail(reader, "unknown_unit", start, at)
  );
}

/** The exponent after a symbol or a group; 1 where none is written. */
function readExponent(reader: Reader): number | undefined {
  const start = reader.at;
  const c = reader.text.charCodeAt(start);
  const minus = c === 45;
  if (minus || c === 43) reader.at++;
  const first = reader.at;
  const value = readDigits(reader);
  if (reader.at === first) return start === first ? 1 : fail(reader, "unexpected_character", start, reader.at);
  if (value > 999) return fail(reader, "overflow", start, reader.at);
  return minus ? -value : value;
}

/** A number as a factor, such as `12` in `12.h`; it takes no exponent. */
function readNumber(reader: Reader): Factor | undefined {
  const start = reader.at;
  let n = readDigits(reader);
  let e = 0;
  if (n === 0) return fail(reader, "zero", start, reader.at);
  if (n > 1e300) return fail(reader, "overflow", start, reader.at);
  if (n > Number.MAX_SAFE_INTEGER) return { ...one, n: BigInt(reader.text.slice(start, reader.at)) };
  for (; n % 10 === 0; e++) n /= 10;
  return n === 1 && e === 0 ? one : { n, d: 1, e, p: 0, dim: 0, kinds: noKinds, fn: "", scale: undefined, weight: 0 };
}

function readDigits(reader: Reader): number {
  const { text } = reader;
  let { at } = reader;
  let value = 0;
  let c = text.charCodeAt(at);
  while (c >= 48 && c <= 57) {
    value = value * 10 + c - 48;
    c = text.charCodeAt(++at);
  }
  reader.at = at;
  return value;
}

/** Moves past one annotation; false where it is malformed. */
function skipAnnotation(reader: Reader): boolean {
  const { text } = reader;
  const start = reader.at + 1;
  for (let at = start; ; at++) {
    const c = text.charCodeAt(at);
    if (c === 125) {
      reader.at = at + 1;
      if (at === start) fail(reader, "bad_annotation", start - 1, at + 1);
      return at > start;
    }
    if (c >= 32 && c <= 126 && c !== 123) continue;
    if (at < text.length) fail(reader, "bad_annotation", at, at + 1);
    else fail(reader, "unclosed", start - 1, at + 1);
    return false;
  }
}
