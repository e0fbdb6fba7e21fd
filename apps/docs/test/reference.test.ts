/** Holds the pages that are made from tables to the tables: every term, rule, code and name is on its page. */
import { existsSync } from "node:fs";
import path from "node:path";
import { issueCatalogue, codeSystems, regulators, type Vocabulary } from "@org/therapy-model";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { localTermsNamed, reviewPeriods } from "@org/therapy-model/regulators";
import { rules } from "@org/therapy-model/rules";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { beforeAll, describe, expect, test } from "vitest";
import { asSection, readChangeset } from "../reference/changelog-page.ts";
import { html, joined, prose } from "../reference/html.ts";
import { type Node, pagesAddress, readProject, readSiteFile, site } from "./site.ts";

const all = [...vocabularies.values()].map((vocabulary) => [vocabulary.id, vocabulary] as const);

/** What a reader sees of a page, entities resolved. */
function textOf(page: string): string {
  return readSiteFile(page)
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\s+/g, " ");
}

describe("vocabularies", () => {
  let labels: Awaited<ReturnType<typeof loadAllLabels>>;

  beforeAll(async () => {
    labels = await loadAllLabels();
  });

  test.each(all)("%s has a page with every term, what it means, and what it is called", (id, vocabulary) => {
    const page = `vocabularies/${id}.html`;
    const text = textOf(page);
    const anchors = new Set(
      [...readSiteFile(page).matchAll(/<section class="term" id="([^"]+)"/g)].map(([, key]) => key),
    );
    expect([...anchors]).toEqual([...vocabulary.keys]);
    const absent: string[] = [];
    for (const key of vocabulary.keys) {
      const { label, synonyms = [], codes = {}, mappings = {} } = vocabulary.terms[key]!;
      const chinese = labels.get(id)?.terms[key];
      const mapped = Object.values(mappings).flatMap((each) => each.map(({ code }) => code));
      const said = [
        label,
        ...synonyms,
        ...Object.values(codes),
        ...mapped,
        chinese?.label,
        ...(chinese?.synonyms ?? []),
      ];
      absent.push(...said.filter((each) => each !== undefined).filter((each) => !text.includes(plain(each))));
    }
    expect(absent).toEqual([]);
  });

  test("a term says which terms are wider and narrower, and leads to them", () => {
    const page = readSiteFile("vocabularies/modality.html");
    const section = page.slice(page.indexOf('<section class="term" id="car_t"')).split("</section>")[0]!;
    expect(section).toContain('href="#car_cell_therapy"');
    expect(section).toContain('href="#car_gamma_delta_t"');
  });

  test("a page says in which fields its terms stand, also where a field may hold something else", () => {
    expect(readSiteFile("vocabularies/phase.html")).toMatch(/<a href="[^"]+#phase"><code>Trial\.phase<\/code>/);
    expect(textOf("vocabularies/target.html")).toContain("Binder.target");
  });

  test("the constant's comment, which editors show, leads to the page", () => {
    const links = new Map<string, string>();
    const visit = (node: Node): void => {
      const see = node.comment?.blockTags?.filter(({ tag }) => tag === "@see") ?? [];
      const type = node.type as { name?: string } | undefined;
      if (type?.name === "Vocabulary")
        links.set(node.name, see.map(({ content }) => content.map(({ text }) => text).join("")).join(" "));
      for (const child of node.children ?? []) visit(child);
    };
    visit(readProject());
    const expected = all.map(([id]) => `${pagesAddress()}vocabularies/${id}.html`);
    const found = [...links.values()].flatMap((text) => /https:\S+?\.html/.exec(text)?.[0] ?? []);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test("the pages of the constant, the schema and the type lead to it", () => {
    for (const page of ["variables/_org_therapy-model.phases.html", "types/_org_therapy-model.Phase.html"]) {
      expect(readSiteFile(page)).toContain('href="../vocabularies/phase.html#phase_1_2"');
    }
  });

  test("the index lists them all with the number of their terms", () => {
    const page = readSiteFile("vocabularies/index.html");
    for (const [id] of all) expect(page).toContain(`href="../vocabularies/${id}.html"`);
    expect(textOf("vocabularies/index.html")).toContain(`${totalTerms(all.map(([, each]) => each))} terms`);
  });
});

describe("rules", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has a page with its reason, its source and what it says",
    (id, rule) => {
      const text = textOf(`rules/${id}.html`);
      for (const each of [rule.title, rule.why, rule.source, ...Object.values(rule.grades)])
        expect(text).toContain(plain(each));
      const page = readSiteFile(`rules/${id}.html`);
      // Every example that breaks it is told what is wrong; the last block shows how the rule is silenced.
      expect(page.match(/<ul class="messages">\s*<li>/g)?.length).toBe(rule.fails.length);
      expect(page.match(/<code class="json">/g)?.length).toBe(rule.fails.length + rule.passes.length + 1);
    },
  );
});

test("every issue code has a section", () => {
  const page = readSiteFile("issues.html");
  const text = textOf("issues.html");
  for (const [code, { meaning, mend }] of Object.entries(issueCatalogue)) {
    expect(page).toContain(`id="${code}"`);
    expect(text).toContain(plain(meaning));
    expect(text).toContain(plain(mend));
  }
});

test("every code system says which copy its codes were checked against", () => {
  const text = textOf("code-systems.html");
  for (const { title, version, licence } of Object.values(codeSystems)) {
    for (const each of [title, version, licence]) expect(text).toContain(plain(each));
  }
});

test("regulators have their names, what they call each step, and the clocks", () => {
  const text = textOf("regulators.html");
  const [conditional] = localTermsNamed("附条件批准");
  expect(text).toContain(plain(regulators.terms[conditional!.regulator].label));
  expect(text).toContain("附条件批准");
  expect(reviewPeriods.filter(({ condition = "" }) => !text.includes(plain(condition)))).toEqual([]);
});

describe("the changelog", () => {
  test("lists what waits for a release", () => {
    expect(existsSync(path.join(site, "changelog.html"))).toBe(true);
  });

  test("reads a changeset, and refuses what is none", () => {
    const text = '---\n"@org/a": minor\n"@org/b": patch\n---\n\nIt was added.\n';
    expect(readChangeset(text)).toEqual({ packages: ["@org/a", "@org/b"], text: "It was added." });
    expect(readChangeset("# Changesets\n")).toBeUndefined();
    expect(readChangeset("---\n---\n\nNothing to say.\n")).toBeUndefined();
  });

  test("puts the headings of a package's changelog beneath its own", () => {
    expect(asSection("# @org/a\n\n## 1.0.0\n\n- It was added: # is kept\n")).toBe(
      "## @org/a\n\n### 1.0.0\n\n- It was added: # is kept",
    );
  });
});

describe("templates", () => {
  test("escape what is put in, and only that", () => {
    expect(html`<p title="${'"'}">${"<b> & 'x'"}</p>`.html).toBe('<p title="&#34;">&#60;b&#62; &#38; &#39;x&#39;</p>');
    expect(html`${joined([html`<i>a</i>`, "b"], " · ")}${undefined}${3}`.html).toBe("<i>a</i> · b3");
  });

  test("hold no empty line, at which Markdown would take the rest for text", () => {
    expect(html`<p>${""}</p>`.html).not.toMatch(/\n\s*\n/);
  });

  test("show code between backticks", () => {
    expect(prose("see `a < b`").html).toBe("see <code>a &#60; b</code>");
  });
});

function plain(text: string): string {
  return text.replaceAll(/`([^`]+)`/g, " $1 ").replaceAll(/\s+/g, " ");
}

function totalTerms(of: readonly Vocabulary[]): number {
  return of.reduce((sum, { keys }) => sum + keys.length, 0);
}
