/** `llms.txt`: a list of the pages with their Markdown, in the form of llmstxt.org. */
import type { Part, SitePage } from "../pages/page.ts";

const headings: readonly (readonly [Part, string])[] = [
  ["tutorial", "Tutorials"],
  ["guide", "Guides"],
  ["recipe", "Cookbook"],
  ["model", "Model"],
  ["reference", "Reference"],
  ["mapping", "Mapping tables"],
  ["project", "Project"],
  ["api", "Optional"],
];

/** Lists the pages by part; of the API reference, only the pages of modules. */
export function llmsText(pages: readonly SitePage[], site: string): string {
  const listed = pages.filter(({ part, address }) => part !== "api" || /^modules(?:\/|$)/.test(address));
  const sections = headings.map(([part, heading]) => {
    const lines = listed
      .filter((page) => page.part === part)
      .map(
        ({ title, address, description }) =>
          `- [${title}](${site}${address}.md)${description === "" ? "" : `: ${description}`}`,
      );
    return lines.length === 0 ? "" : `## ${heading}\n\n${lines.join("\n")}\n`;
  });
  return `# Therapy model

> Shared data types for cell, gene and RNA therapies, their clinical trials and their regulation: controlled vocabularies, validated
> records, units, identifiers, plausibility rules and registry adapters, as TypeScript packages and language-neutral schemas.

Every page of the site is also Markdown: its address with \`.md\` instead of \`.html\`.

${sections.filter(Boolean).join("\n")}`;
}
