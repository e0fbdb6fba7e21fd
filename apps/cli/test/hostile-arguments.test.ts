/**
 * Each exported function of each public subpath, called with each hostile value in each place of its arguments.
 *
 * Allowed are a result, a TypeError, a RangeError, an error class that the packages export, and the error of the value itself
 * (docs/decisions/0025-values-that-are-not-data.md). Functions that take any value or any text have a result only.
 */
import { describe, expect, test } from "vitest";
import { entries } from "../../../testing/entries.ts";
import { hostileValues, isOfValue } from "./hostile-values.ts";

type AnyFunction = (...values: unknown[]) => unknown;

/** Functions that take any value: nothing is thrown. */
const ofAnyValue: { readonly [subpath: string]: readonly string[] } = {
  "@org/therapy-exchange/clinicaltrials-gov": ["read"],
  "@org/therapy-exchange/ctis": ["read", "readEarlier"],
  "@org/therapy-exchange/euctr": ["read"],
  "@org/therapy-exchange/fhir-patient": ["readPatient"],
  "@org/therapy-exchange/isrctn": ["read"],
};

/** Functions that take any text: nothing is thrown for a text. */
const ofAnyText: { readonly [subpath: string]: readonly string[] } = {
  "@org/therapy-catalog/products": ["productNamed", "productsNamed"],
  "@org/therapy-identifiers": ["decode", "identify", "parseCurie", "parseUrl"],
  "@org/therapy-model/naming": ["decodeInn", "parseCodeName"],
  "@org/therapy-model/records": ["isPartialDate", "kindOfId", "parsePValue", "parseResultNumber"],
  "@org/therapy-model/regulators": ["findLocalNames"],
  "@org/therapy-model/vocabulary": ["normalizeForSuggestion"],
  "@org/therapy-text/annotate": ["annotate"],
  "@org/therapy-text/criteria": ["parseEligibility"],
  "@org/therapy-text/draft": ["draftRecords"],
  "@org/therapy-text/eligibility": ["splitEligibility"],
  "@org/therapy-units": ["canonicalUnit", "checkUnit", "dimensionOf", "isUnit", "kindsOf", "unknownKindsOf"],
  "@org/therapy-units/analytes": ["findAnalyte"],
  "@org/therapy-units/names": ["unitWords"],
  "@org/therapy-units/parse": ["findQuantities", "parseQuantity"],
  "@org/therapy-units/requests": ["convertLine"],
};

/** Errors of other classes, which the functions document. */
const documented: { readonly [name: string]: string } = {
  parseDocument: "SyntaxError",
  mergeUnmapped: "UnmappedError",
  write: "UnmappedError",
  writeEarlier: "UnmappedError",
  lint: "RuleError",
  createLinter: "RuleError",
  rule: "RuleError",
  groupRule: "RuleError",
};

async function functionsOf(load: () => Promise<object>): Promise<[string, AnyFunction][]> {
  return Object.entries(await load()).filter(
    (entry): entry is [string, AnyFunction] => typeof entry[1] === "function" && !isClass(entry[1]),
  );
}

function isClass(value: unknown): boolean {
  return /^class\b/.test(Function.prototype.toString.call(value));
}

/** The arguments of the calls: the value alone, in each of two places, and everywhere. */
function callsWith(value: unknown): readonly (readonly unknown[])[] {
  return [[value], [value, value, value, value], ["x", value], [[], value], [{}, value]];
}

function problemOf(call: () => unknown): string | undefined {
  try {
    const result = call();
    if (result instanceof Promise) result.catch(() => undefined);
    else if (typeof result === "object" && result !== null && Symbol.iterator in result && !Array.isArray(result)) {
      const [first] = result as Iterable<unknown>;
      void first;
    }
    return undefined;
  } catch (error) {
    if (isOfValue(error)) return "value";
    return error instanceof Error ? error.name : "not an error";
  }
}

type Names = { readonly [subpath: string]: readonly string[] };

function isIn(names: Names, subpath: string, name: string): boolean {
  return names[subpath]?.includes(name) === true;
}

function isAllowed(name: string, problem: string | undefined, isTotal: boolean): boolean {
  if (problem === undefined || isTotal) return problem === undefined;
  return ["value", "TypeError", "RangeError", documented[name]].includes(problem);
}

const subpaths = Object.entries(entries).filter(([subpath]) => subpath !== "zod" && !subpath.includes("/labels/"));

describe.each(subpaths)("%s", (subpath, load) => {
  test("has the functions that are listed here", async () => {
    const names = (await functionsOf(load)).map(([name]) => name);
    const listed = [...(ofAnyValue[subpath] ?? []), ...(ofAnyText[subpath] ?? [])];
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("throws only errors that are allowed", async () => {
    const found: string[] = [];
    for (const [name, call] of await functionsOf(load)) {
      for (const each of hostileValues().keys()) {
        for (let place = 0; place < callsWith(undefined).length; place++) {
          const value = hostileValues().get(each);
          const problem = problemOf(() => call(...callsWith(value)[place]!));
          const isTotal =
            isIn(ofAnyValue, subpath, name) || (isIn(ofAnyText, subpath, name) && typeof value === "string");
          if (isAllowed(name, problem, isTotal && place === 0)) continue;
          found.push(`${name}(${each}) [${place}]: ${problem}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
});
