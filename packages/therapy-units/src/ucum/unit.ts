import type { Factor } from "./factor.ts";
import { sameKinds } from "./kind.ts";
import { readerOf, readUnit, type UnitFault } from "./read-unit.ts";

/** A parsed unit. */
export type Unit = Factor;

const generationSize = 1000;
const longestKept = 100;

/** Memo of the codes that were read more than once, in two generations, so that memory is bounded. */
let young = /* @__PURE__ */ new Map<string, Unit>();
let old = /* @__PURE__ */ new Map<string, Unit>();
/** Hashes of the codes that were read once. A code is kept on its second use, so that single-use codes take no memory. */
const seenOnce: Int32Array = /* @__PURE__ */ new Int32Array(1024);

/** The unit of a code; undefined where the code is not a unit. */
export function unitOf(code: string): Unit | undefined {
  return young.get(code) ?? find(code);
}

/** Why a code is not a unit; undefined where it is one. */
export function faultOf(code: string): UnitFault | undefined {
  if (typeof code !== "string" || code === "") return { code: "empty", start: 0, end: 0 };
  const reader = readerOf(code);
  readUnit(reader);
  return reader.fault;
}

function find(code: string): Unit | undefined {
  if (typeof code !== "string" || code === "") return undefined;
  const unit = old.get(code) ?? readUnit(readerOf(code));
  if (unit === undefined || code.length > longestKept) return unit;
  let hash = code.length;
  for (let i = 0; i < 20 && i < code.length; i++) hash = (hash * 31 + code.charCodeAt(i)) | 0;
  const row = (hash ^ (hash >> 10)) & 1023;
  if (seenOnce[row] !== hash) seenOnce[row] = hash;
  else {
    if (young.size >= generationSize) {
      old = young;
      young = new Map();
    }
    young.set(code, unit);
  }
  return unit;
}

/** Whether two units have the same dimension and count the same kinds. */
export function areCommensurable(a: Unit, b: Unit): boolean {
  return a.dim === b.dim && sameKinds(a.kinds, b.kinds);
}
