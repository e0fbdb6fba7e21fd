/**
 * Generates everything that lists the schemes: the tables in `src/gen`, the exports of `src/entries/index.ts` and the table of the README.
 *
 *     node scripts/generate.ts           write what is stale
 *     node scripts/generate.ts --check   write nothing; print what is stale and exit with 1
 *
 * A scheme is one file in `src/schemes`: `nih-grant.ts` declares `nihGrant` and `NihGrantId`, and its key is `nih_grant`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emit } from "../../../scripts/generate/output.ts";
import { anchored, strictPattern } from "../src/scheme/pattern.ts";
import { exampleOf, packageFolder, schemeFiles, type SchemeFile } from "./scheme-files.ts";

const files = await schemeFiles();

const outputs: readonly (readonly [path: string, wanted: (current: string) => string])[] = [
  ["src/gen/schemes.ts", () => schemesModule(files)],
  ["src/gen/meanings.ts", () => meaningsModule(files)],
  ["src/gen/canonical-forms.ts", () => canonicalFormsModule(files)],
  [
    "src/entries/index.ts",
    (current) => withSection(current, "// <generated>\n", "// </generated>", exportLines(files)),
  ],
  [
    "README.md",
    (current) => withSection(current, "<!-- schemes -->\n", "<!-- /schemes -->", `\n${readmeTable(files)}\n\n`),
  ],
];

emit(
  new Map(
    outputs.map(([name, wanted]) => {
      const path = join(packageFolder, name);
      return [path, wanted(existsSync(path) ? readFileSync(path, "utf8") : "")];
    }),
  ),
);

/** The module with the table of all schemes. */
function schemesModule(list: readonly SchemeFile[]): string {
  const imports = list.map(({ file, constant }) => `import { ${constant} } from "../schemes/${file}.ts";`);
  const rows = list.map(({ key, constant }) => (key === constant ? `  ${key},` : `  ${key}: ${constant},`));
  return `// Generated from src/schemes by scripts/generate.ts; do not edit.
${imports.join("\n")}

/**
 * All schemes by key. An import of this table bundles all of them; a single scheme has a subpath of its own.
 * @example
 * \`\`\`ts
 * import { schemes } from "@org/therapy-identifiers";
 *
 * schemes.nct.name; // => "ClinicalTrials.gov identifier"
 * schemes.nct.forms; // => ["NCT<serial:08>"]
 * \`\`\`
 */
export const schemes = {
${rows.join("\n")}
} as const;
`;
}

/** The module with what a verdict needs of each scheme: patterns, years and check digits, without names, cues and addresses. */
function canonicalFormsModule(list: readonly SchemeFile[]): string {
  const algorithms = list.flatMap(({ scheme }) => (scheme.checkDigit === undefined ? [] : [scheme.checkDigit.name]));
  const rows = list.map(({ key, scheme: { forms, maxLength, placeholder, years, checkDigit } }) => {
    const parts = [
      String(anchored(forms.map(strictPattern).join("|"))),
      String(placeholder),
      JSON.stringify(years),
      checkDigit?.name,
      maxLength,
    ];
    while (parts.at(-1) === undefined || parts.at(-1) === "undefined") parts.pop();
    return `  ${key}: [${parts.map((part) => part ?? "undefined").join(", ")}],`;
  });
  return `// Generated from src/schemes by scripts/generate.ts; do not edit.
import { ${[...new Set(algorithms)].toSorted().join(", ")} } from "../scheme/check-digit.ts";
import type { CanonicalForm } from "../scheme/canonical-form.ts";
import type { SchemeKey } from "../scheme-table.ts";

/** What makes a text a canonical identifier of a scheme, by key. An import of this table bundles no names and addresses. */
export const canonicalForms: { readonly [Key in SchemeKey]: CanonicalForm } = {
${rows.join("\n")}
};
`;
}

/** The module with the meanings of the schemes that have any. */
function meaningsModule(list: readonly SchemeFile[]): string {
  const some = list.filter(({ file }) => existsSync(join(packageFolder, `src/meanings/${file}.ts`)));
  const imports = some.map(({ file, constant }) => `import { ${constant}Meanings } from "../meanings/${file}.ts";`);
  const rows = some.map(({ key, constant }) => `  ${key}: ${constant}Meanings,`);
  return `// Generated from src/meanings by scripts/generate.ts; do not edit.
${imports.join("\n")}

/** The meanings of the parts of identifiers, by key of the scheme. */
export const meanings = {
${rows.join("\n")}
};
`;
}

/** The lines of the entry point that export the schemes. */
function exportLines(list: readonly SchemeFile[]): string {
  return list
    .map(({ file, constant, type }) => `export { ${constant}, type ${type} } from "../schemes/${file}.ts";\n`)
    .join("");
}

/** The table of the README, by kind and name. */
function readmeTable(list: readonly SchemeFile[]): string {
  const head = ["Key", "Name", "Issuer", "Identifies", "Example", "Cue required", "Check digits", "CURIE prefix"];
  const rows = list
    .toSorted(
      (one, other) =>
        one.scheme.identifies.localeCompare(other.scheme.identifies, "en") || one.key.localeCompare(other.key, "en"),
    )
    .map((entry) => {
      const { name, issuer, identifies, textMatch, prefix, checkDigit } = entry.scheme;
      return [
        `\`${entry.key}\``,
        name,
        issuer,
        identifies,
        `\`${exampleOf(entry)}\``,
        textMatch === "cue" ? "yes" : "",
        checkDigit ? "verified" : "",
        prefix ? `\`${prefix}\`` : "",
      ];
    });
  return alignedTable([head, ...rows]);
}

/** A Markdown table with columns of equal width, as the formatter writes it. */
function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => width(row[column] ?? ""))));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell))).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((count) => "-".repeat(count))), ...body.map(line)].join("\n");
}

/** The number of columns of a text on a terminal: Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > "\u2E80" ? 2 : 1), 0);
}

/** The text with everything between two markers replaced. */
function withSection(text: string, open: string, close: string, section: string): string {
  const [before, rest] = text.split(open);
  const after = rest?.split(close)[1];
  if (before === undefined || after === undefined) throw new Error(`expected the markers ${open.trim()} and ${close}`);
  return `${before}${open}${section}${close}${after}`;
}
