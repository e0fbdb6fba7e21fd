/**
 * Compares every unit and prefix of the package with ucum-essence.xml, and writes test/verification/atoms.tsv and
 * prefixes.tsv. A second engine (test/oracle.ts) computes the factors from the definitions. Nothing is written where one
 * differs. Run: node packages/therapy-units/scripts/verify-atoms.ts
 */
import { canonicalUnit } from "../src/ucum/canonical.ts";
import { essenceDefinitions, essencePrefixes, essenceText, hasEssence } from "../test/definitions.ts";
import { meaningOf, ratio } from "../test/oracle.ts";
import { writeVerification } from "./verification-file.ts";

if (!hasEssence) throw new Error("expected ../shared/data/ucum/ucum-essence.xml beside the repository");
const xml = essenceText();
const [, version = ""] = /<root\b[^>]*\bversion="([^"]*)"/.exec(xml) ?? [];
const definitions = essenceDefinitions(xml);
const table = new Map(definitions.map((definition) => [definition.code, definition]));
const source = { source: "ucum-essence.xml", version: `UCUM ${version}` };

/** Units whose kind is their own, so that they have no factor: arbitrary units, equivalent, osmole. */
const hasOwnKind = (code: string, arbitrary: boolean): boolean => arbitrary || code === "eq" || code === "osm";

const atoms = definitions.map(({ code, metric, arbitrary, fn, value, unit }) => {
  const result = canonicalUnit(code);
  if (!result.ok) throw new Error(`${code} is not a unit of the package`);
  const { numerator, denominator, pi } = result.value;
  const expected = meaningOf(code, table);
  const [n, d] = hasOwnKind(code, arbitrary) ? [1n, 1n] : expected.factor;
  if (numerator * d !== n * denominator || (pi !== expected.pi && !hasOwnKind(code, arbitrary)))
    throw new Error(`${code}: the factor ${numerator}/${denominator} differs from the definition ${n}/${d}`);
  return {
    code,
    metric: metric ? "yes" : "no",
    arbitrary: arbitrary ? "yes" : "no",
    function: fn,
    value,
    unit,
    canonical: result.value.unit,
    numerator: String(numerator),
    denominator: String(denominator),
    pi: String(pi),
    ...source,
    compared: hasOwnKind(code, arbitrary) ? "definition; own kind, no factor" : "definition, exact factor, power of pi",
  };
});
writeVerification("atoms", atoms);

const prefixes = essencePrefixes(xml).map(({ code, value }) => {
  const result = canonicalUnit(`${code}m`);
  const [n, d] = ratio(value);
  if (!result.ok || result.value.numerator * d !== n * result.value.denominator)
    throw new Error(`${code}: the factor differs from the definition ${value}`);
  return { code, value, ...source, compared: "factor" };
});
writeVerification("prefixes", prefixes);
