/** The table of schemes in the README is the one that the declarations give. Run with UPDATE=1 to write it. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { anyScheme, type SchemeKey } from "../src/identifier.ts";
import { docExamples } from "../../../testing/examples.ts";

const file = `${import.meta.dirname}/../README.md`;

function table(): string {
  const examples = new Map(
    docExamples(`${import.meta.dirname}/../src/schemes`).map(({ where, code }) => [
      where.split(".")[0],
      /\.is\("([^"]+)"\)/.exec(code)?.[1],
    ]),
  );
  const lines = (Object.keys(anyScheme) as SchemeKey[]).map((key) => {
    const { name, issuer, identifies, needs, prefix, check } = anyScheme[key];
    return `| \`${key}\` | ${name} | ${issuer} | ${identifies} | \`${examples.get(key.replaceAll("_", "-"))}\` | ${needs === "cue" ? "cue" : ""} | ${check ? "yes" : ""} | ${prefix ? `\`${prefix}\`` : ""} |`;
  });
  return [
    "| key | name | issuer | identifies | example | in text | check digits | prefix |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

it("lists every scheme in the README", () => {
  const page = readFileSync(file, "utf8");
  const [before = "", rest = ""] = page.split("<!-- schemes -->\n");
  const [, after = ""] = rest.split("<!-- /schemes -->");
  const wanted = `${before}<!-- schemes -->\n\n${table()}\n\n<!-- /schemes -->${after}`;
  if (process.env["UPDATE"]) writeFileSync(file, wanted);
  const squeeze = (text: string): string => text.replaceAll(/ +/g, " ").replaceAll(/-+/g, "-");
  expect(squeeze(readFileSync(file, "utf8"))).toBe(squeeze(wanted));
});
