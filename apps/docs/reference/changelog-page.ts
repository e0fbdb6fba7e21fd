/** The changelog page, from the changelogs of the packages and the pending changesets. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { html, joined, prose, type Html } from "./html.ts";
import type { Page } from "./page.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** A pending changeset: its text and the packages that it changes. */
export interface Pending {
  readonly packages: readonly string[];
  readonly text: string;
}

/** Creates the page: the pending changes, then the changelog of each package that has one. */
export function changelogPage(): Page {
  return {
    address: "changelog",
    title: "Changelog",
    entries: [{ name: "Changelog", detail: "page" }],
    body: () => {
      const logs = readdirSync(path.join(root, "packages"))
        .map((name) => path.join(root, "packages", name, "CHANGELOG.md"))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, "utf8"));
      return { html: `${[pendingSection(pendingChanges()).html, ...logs.map(asSection)].join("\n\n")}\n\n` };
    },
  };
}

/** Parses a changeset: front matter with the packages, then the text. */
export function readChangeset(text: string): Pending | undefined {
  const [, head, body] = /^---\n([^]*?)\n?---\n([^]*)$/.exec(text) ?? [];
  const packages = [...(head ?? "").matchAll(/^["']?(@?[\w./-]+)["']?:/gm)].map((match) => match[1]!);
  return packages.length === 0 || body === undefined ? undefined : { packages, text: body.trim() };
}

/** Returns a changelog as Markdown, with each heading one level lower. */
export function asSection(text: string): string {
  return text.trim().replaceAll(/^#/gm, "##");
}

function pendingChanges(): readonly Pending[] {
  const folder = path.join(root, ".changeset");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .toSorted()
    .flatMap((file) => readChangeset(readFileSync(path.join(folder, file), "utf8")) ?? []);
}

function pendingSection(changes: readonly Pending[]): Html {
  if (changes.length === 0) return html`<p class="lead">Every change has been released.</p>`;
  const item = ({ packages, text }: Pending): Html =>
    html`<li>
      ${prose(text)}
      <small
        >${joined(
          packages.map((name) => html`<code>${name}</code>`),
          ", ",
        )}</small
      >
    </li>`;
  return html`<h2 id="next">In the next release</h2>
    <ul>
      ${changes.map(item)}
    </ul>`;
}
