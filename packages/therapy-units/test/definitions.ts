/** UCUM's definitions of units and prefixes: as committed in the verification tables, and as in ucum-essence.xml. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tsvRows } from "../scripts/tables.ts";

const essence = fileURLToPath(new URL("../../../../shared/data/ucum/ucum-essence.xml", import.meta.url));
export const hasEssence: boolean = existsSync(essence);

export interface Definition {
  code: string;
  metric: boolean;
  arbitrary: boolean;
  fn: string;
  value: string;
  unit: string;
}

/** The rows of a verification table. */
export function verificationRows(name: string): Record<string, string>[] {
  return tsvRows(readFileSync(new URL(`verification/${name}.tsv`, import.meta.url), "utf8"));
}

/** The definitions in `verification/atoms.tsv`. */
export function committedDefinitions(): Definition[] {
  return verificationRows("atoms").map((row) => ({
    code: row["code"]!,
    metric: row["metric"] === "yes",
    arbitrary: row["arbitrary"] === "yes",
    fn: row["function"]!,
    value: row["value"]!,
    unit: row["unit"]!,
  }));
}

/** The text of ucum-essence.xml. */
export function essenceText(): string {
  return readFileSync(essence, "utf8");
}

/** The definitions in ucum-essence.xml. */
export function essenceDefinitions(xml: string): Definition[] {
  return xml
    .split(/<(?=base-unit |unit )/)
    .slice(1)
    .map((part) => {
      const get = (from: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(from)?.[1] ?? "";
      const head = part.slice(0, part.indexOf(">"));
      const body = part.slice(part.indexOf(">"));
      const value = body.slice(body.indexOf("<value"), body.indexOf(">", body.indexOf("<value")));
      const at = body.indexOf("<function");
      const fn = at < 0 ? "" : body.slice(at, body.indexOf(">", at));
      const isBase = head.startsWith("base");
      return {
        code: get(` ${head}`, "Code"),
        metric: isBase || get(head, "isMetric") === "yes",
        arbitrary: get(head, "isArbitrary") === "yes",
        fn: get(fn, "name"),
        value: isBase ? "" : get(fn || value, "value"),
        unit: isBase ? "" : get(fn || value, "Unit"),
      };
    });
}

/** Prefixes in ucum-essence.xml, with their value. */
export function essencePrefixes(xml: string): { code: string; value: string }[] {
  return [...xml.matchAll(/<prefix [\s\S]*?<\/prefix>/g)].map(([block]) => ({
    code: /\bCode="([^"]*)"/.exec(block)![1]!,
    value: /<value value="([^"]*)"/.exec(block)![1]!,
  }));
}
