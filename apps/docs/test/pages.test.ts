/** The parts of the pages: links, Markdown of generated HTML, anchors, relative addresses, pictures and field paths. */
import { describe, expect, test } from "vitest";
import { markdownOf } from "../finish/html-to-markdown.ts";
import { llmsText } from "../finish/llms.ts";
import { withRelativeLinks } from "../finish/relative.ts";
import { slugger } from "../finish/slugs.ts";
import { firstSentence } from "../pages/documents.ts";
import { linkTo, mapLinks, targetIn } from "../pages/links.ts";
import { diagram } from "../reference/diagram.ts";
import { statusChanges, usualChanges } from "../reference/ledger-states.ts";
import { fieldAt, partsOf } from "../reference/model-schema.ts";
import { textSearch, wordsOf } from "../search/text.ts";

describe("links", () => {
  const pages = new Map([
    ["docs/guides/start.md", "guides/start"],
    ["docs/decisions/README.md", "decisions/index"],
  ]);

  test("lead to pages of the site, or to the repository", () => {
    expect(targetIn("docs/cookbook/a.md", "cookbook/a", "../guides/start.md#x", pages)).toBe("../guides/start.html#x");
    expect(targetIn("docs/cookbook/a.md", "cookbook/a", "../decisions", pages)).toBe("../decisions/index.html");
    expect(targetIn("README.md", "documents/a", "packages/x", pages)).toBe(
      "https://github.com/org/therapy-model/tree/main/packages/x",
    );
    expect(targetIn("README.md", "documents/a", "https://example.org", pages)).toBe("https://example.org");
  });

  test("in code are not changed", () => {
    const text = "[a](b.md)\n\n```md\n[a](b.md)\n```\n";
    expect(mapLinks(text, () => "c")).toBe("[a](c)\n\n```md\n[a](b.md)\n```\n");
  });

  test("are relative to the page", () => {
    expect(linkTo("rules/index", "issues#unknown_term")).toBe("../issues.html#unknown_term");
    const moved = new Map([["guides", "guides/index.html"]]);
    const html = '<html lang="en"><a class="x" href="/therapy-model/guides#a">';
    expect(withRelativeLinks(html, "rules/a.html", moved)).toBe(
      '<html data-base="../" lang="en"><a class="x" href="../guides/index.html#a">',
    );
  });
});

describe("Markdown of generated pages", () => {
  test("has headings, lists, tables and code", () => {
    const html =
      '<p class="lead">A &#60; <code>b</code></p><dl><dt>Id</dt><dd><a href="x.html">x</a></dd></dl><ul><li>1<ul><li>2</li></ul></li></ul>';
    expect(markdownOf(html)).toBe("A < `b`\n\n- **Id:** [x](x.html)\n\n- 1\n\n  - 2");
    expect(markdownOf("<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>3</td></tr></table>")).toBe(
      "| A | B |\n| --- | --- |\n| 1\\|2 | 3 |",
    );
    expect(markdownOf('<pre><code class="json">{\n  "a": 1\n}</code></pre>')).toBe('```json\n{\n  "a": 1\n}\n```');
  });

  test("has no pictures and scripts", () => {
    expect(markdownOf("<figure><svg><text>x</text></svg><figcaption>Kinds</figcaption></figure>")).toBe("Kinds");
  });
});

test("the anchors of equal headings are numbered", () => {
  const slug = slugger();
  expect([slug("In SQL: a `b`"), slug("Notes"), slug("Notes")]).toEqual(["in-sql-a-b", "notes", "notes-1"]);
});

test("the description of a page is its first sentence", () => {
  expect(firstSentence("| a |\n\nA [rule](x.md) checks `records` of one kind. It has more.")).toBe(
    "A rule checks records of one kind.",
  );
});

test("llms.txt lists the pages with their descriptions", () => {
  const page = {
    address: "guides/a",
    title: "A",
    description: "About a.",
    part: "guide",
    content: { markdown: "" },
  } as const;
  expect(llmsText([page], "https://x/")).toContain("## Guides\n\n- [A](https://x/guides/a.md): About a.\n");
});

describe("pictures", () => {
  test("have the colors of the page, a name, and no request", () => {
    const { html } = diagram([{ from: "Trial", to: "Therapy", label: "interventions" }], "Kinds & fields");
    expect(html).toContain('aria-label="Kinds &#38; fields"');
    expect(html).toContain("var(--sl-color-bg)");
    expect(html).not.toContain("@import");
  });

  test("of the ledger have the changes that the functions make", () => {
    const changes = statusChanges("marketing");
    const find = (from: string, to: string) =>
      changes.find((change) => change.from === from && change.to === to)?.milestones;
    expect(find("under_review", "authorized")).toContain("marketing_authorization_granted");
    expect(find("authorized", "suspended")).toEqual(["marketing_authorization_suspended"]);
    expect(find("authorized", "recommended")).toBeUndefined();
    expect(usualChanges(changes).length).toBeLessThan(changes.length / 2);
  });
});

describe("paths of fields", () => {
  test("lead to the type that has the field", () => {
    expect(fieldAt("Trial", ["interventions", "*", "dosing", "*", "route"]).at(-1)).toEqual(["Dosing", "route"]);
    expect(fieldAt("Trial", ["nothing"])).toEqual([]);
  });

  test("the parts of a trial include its arms and their enrollment", () => {
    expect(partsOf("Trial")).toEqual(expect.arrayContaining(["Trial", "Arm", "Enrollment"]));
  });
});

describe("full text", () => {
  const section = (title: string, text: string, part = "guide") => ({
    url: `${title}.html`,
    title,
    heading: "",
    part,
    text,
  });
  const search = textSearch([
    section("Import", "An adapter reads a registry record."),
    section("Rules", "A rule reports records whose content is unlikely."),
    section("Units", "Vector genomes: vg/kg."),
  ]);
  const first = (query: string) => search(query, 3)[0]?.section.title;

  test("words are compared without case, plural and ending", () => {
    expect(wordsOf("Importing Studies, vg/kg")).toEqual(["import", "study", "vg", "kg"]);
  });

  test("synonyms and questions find a page", () => {
    expect(first("how do I load a register?")).toBe("Import");
    expect(first("custom linter")).toBe("Rules");
    expect(first("vg/kg")).toBe("Units");
    expect(search("", 3)).toEqual([]);
  });
});
