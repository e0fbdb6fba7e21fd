/** Makes the specification files from the data beside the repository. */
import { readFileSync } from "node:fs";
import { apiSpecification } from "./clinicaltrials-gov.ts";
import { shapeOf } from "./registry.ts";

const data = new URL("../../../shared/data/", import.meta.url);

/** The day on which the sources were read. */
const date = "2026-11-28";

/** The record formats of the registries, each with a key that only its records have. */
const registries = {
  ctis: "authorizedApplication",
  "ctis-earlier": "authorizedPartI",
  euctr: "a2_eudract_number",
  isrctn: "isrctn",
};

/** The content of every specification file, by its path in `test-data/`. */
export function specifications(): Map<string, string> {
  const description = readFileSync(new URL("clinicaltrials-gov/openapi-2.0.5.yaml", data), "utf8");
  const records = readFileSync(new URL("registers/records.jsonl", data), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  const made = new Map([["specifications/clinicaltrials-gov.json", json(apiSpecification(description, date))]]);
  for (const [name, key] of Object.entries(registries)) {
    const specification = {
      source:
        "Keys and kinds of value in the example records of the R package ctrdata, https://github.com/rfhb/ctrdata",
      version: "0d73c23",
      date,
      license: "MIT",
      shape: shapeOf(records.filter((record) => Object.hasOwn(record, key))),
    };
    made.set(`specifications/${name}.json`, json(specification));
  }
  return made;
}

/** Formats JSON as oxfmt does: two spaces; a list of texts is on one line if it fits. */
function json(specification: object): string {
  const text = JSON.stringify(specification, undefined, 2);
  const inLines = text.replaceAll(/^(.*)\[\n([^[\]{}]*)\n *\]/gm, (all, before: string, members: string) => {
    const line = `${before}[${members.trim().replaceAll(/\n\s*/g, " ")}]`;
    return line.length < 120 ? line : all;
  });
  return `${inLines}\n`;
}
