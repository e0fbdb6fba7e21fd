/** Pictures: graphs written as Mermaid and rendered as SVG, in the colors of the page. */
import { renderMermaidSVG } from "beautiful-mermaid";
import { html, type Html } from "./html.ts";

/** An arrow from one node to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** Renders a graph with a caption; `direction` is that of the first arrow. */
export function diagram(arrows: readonly Arrow[], caption: string, direction: "LR" | "TD" = "LR"): Html {
  const names = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  const idOf = new Map(names.map((name, index) => [name, `n${index}`]));
  const lines = [
    `graph ${direction}`,
    ...names.map((name) => `  ${idOf.get(name)!}["${name}"]`),
    ...arrows.map(
      ({ from, to, label }) => `  ${idOf.get(from)!} -->${label === undefined ? "" : `|${label}|`} ${idOf.get(to)!}`,
    ),
  ];
  const svg = renderMermaidSVG(lines.join("\n"), { bg: "var(--sl-color-bg)", fg: "var(--sl-color-white)" });
  const own = svg
    .replaceAll(/@import url\([^)]*\);?/g, "") // the fonts are those of the page
    .replace("<svg ", `<svg role="img" aria-label="${html`${caption}`.html}" `);
  return html`<figure tabindex="0" aria-label="${caption}">
    ${{ html: own.replaceAll(/\n\s*\n/g, "\n") }}
    <figcaption>${caption}</figcaption>
  </figure>`;
}
