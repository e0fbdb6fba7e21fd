/** Compares the pages of the reference with the data that they are generated from. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { issueCatalog } from "@org/therapy-model/issues";
import { codeSystems, type Vocabulary } from "@org/therapy-model/vocabulary";
import { regulators } from "@org/therapy-model";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { findLocalNames, reviewPeriods } from "@org/therapy-model/regulators";
import { rules } from "@org/therapy-rules";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { beforeAll, describe, expect, test } from "vitest";
import { asSection, readChangeset } from "../reference/changelog-page.ts";
import { type Node, pagesAddress, readProject, readSiteFile, site } from "./site.ts";

const all = [...vocabularies.values()].map((vocabulary) => [vocabulary.id, vocabulary] as const);

/** Returns the visible text of a page, with entities resolved. */
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

  test.each(all)("%s has a page with every term, its definition and its names", (id, vocabulary) => {
    const pages = vocabularyFiles(id);
    const text = pages.map(textOf).join(" ");
    const sections = pages.flatMap((page) =>
      [...readSiteFile(page).matchAll(/<section class="term" id="([^"]+)"/g)].map(([, key]) => key),
    );
    expect(sections).toEqual([...vocabulary.keys]);
    // The first page has an anchor for each term, also for those that are explained on others.
    const anchors = new Set([...readSiteFile(pages[0]!).matchAll(/ id="([^"]+)"/g)].map(([, key]) => key));
    expect(vocabulary.keys.filter((key) => !anchors.has(key))).toEqual([]);
    const absent: string[] = [];
    for (const key of vocabulary.keys) {
      const { label, synonyms = [], codes = {}, mappings = {} } = vocabulary.terms[key]!;
      const chinese = labels.get(id)?.terms[key];
      const mapped = Object.values(mappings).flatMap((each) => each.map(({ code }) => code));
      const names = [
        label,
        ...synonyms,
        ...Object.values(codes),
        ...mapped,
        chinese?.label,
        ...(chinese?.synonyms ?? []),
      ];
      absent.push(...names.filter((each) => each !== undefined).filter((each) => !text.includes(plain(each))));
    }
    expect(absent).toEqual([]);
  });

  test("a term links to its broader and narrower terms", () => {
    const page = vocabularyFiles("modality")
      .map(readSiteFile)
      .find((each) => each.includes('<section class="term" id="car_t"'))!;
    const section = page.slice(page.indexOf('<section class="term" id="car_t"')).split("</section>")[0]!;
    expect(section).toMatch(/href="[^"]*#car_cell_therapy"/);
    expect(section).toMatch(/href="[^"]*#car_gamma_delta_t"/);
  });

  test("a page lists the fields with its terms, also fields that allow other values", () => {
    expect(readSiteFile("vocabularies/phase.html")).toMatch(/<a href="[^"]+#phase"><code>Trial\.phase<\/code>/);
    expect(textOf("vocabularies/target.html")).toContain("Binder.target");
  });

  test("the doc comment of the constant links to the page", () => {
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

  test("the pages of the constant, the schema and the type link to it", () => {
    for (const page of ["variables/_org_therapy-model.phases.html", "types/_org_therapy-model.Phase.html"]) {
      expect(readSiteFile(page)).toContain('href="../vocabularies/phase.html#phase_1_2"');
    }
  });

  test("the index lists every vocabulary and the number of terms", () => {
    const page = readSiteFile("vocabularies/index.html");
    for (const [id] of all) expect(page).toContain(`href="${id}.html"`);
    expect(textOf("vocabularies/index.html")).toContain(`${totalTerms(all.map(([, each]) => each))} terms`);
  });
});

describe("rules", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has a page with its rationale, its source and its messages",
    (id, rule) => {
      const text = textOf(`rules/${id}.html`);
      for (const each of [rule.title, rule.rationale, rule.source, ...Object.values(rule.severity)])
        expect(text).toContain(plain(each));
      const page = readSiteFile(`rules/${id}.html`);
      // Every invalid example has a message; the last block shows a suppression.
      expect(page.match(/<ul class="messages">\s*<li>/g)?.length).toBe(rule.invalid.length);
      expect(page.match(/<code class="json">/g)?.length).toBe(rule.invalid.length + rule.valid.length + 1);
    },
  );
});

test("every issue code has a section", () => {
  const page = readSiteFile("issues.html");
  const text = textOf("issues.html");
  for (const [code, { description, help }] of Object.entries(issueCatalog)) {
    expect(page).toContain(`id="${code}"`);
    expect(text).toContain(plain(description));
    expect(text).toContain(plain(help));
  }
});

test("every code system has its source, version and license", () => {
  const text = textOf("code-systems.html");
  for (const { title, version, license } of Object.values(codeSystems)) {
    for (const each of [title, version, license]) expect(text).toContain(plain(each));
  }
});

test("regulators have their names, local terms and review periods", () => {
  const text = textOf("regulators.html");
  const [conditional] = findLocalNames("附条件批准");
  expect(text).toContain(plain(regulators.terms[conditional!.regulator].label));
  expect(text).toContain("附条件批准");
  expect(reviewPeriods.filter(({ condition = "" }) => !text.includes(plain(condition)))).toEqual([]);
});

describe("the changelog", () => {
  test("lists the pending changes", () => {
    expect(existsSync(path.join(site, "changelog.html"))).toBe(true);
  });

  test("parses a changeset and ignores other files", () => {
    const text = '---\n"@org/a": minor\n"@org/b": patch\n---\n\nIt was added.\n';
    expect(readChangeset(text)).toEqual({ packages: ["@org/a", "@org/b"], text: "It was added." });
    expect(readChangeset("# Changesets\n")).toBeUndefined();
    expect(readChangeset("---\n---\n\nNo change.\n")).toBeUndefined();
  });

  test("lowers the headings of a package's changelog", () => {
    expect(asSection("# @org/a\n\n## 1.0.0\n\n- It was added: # is kept\n")).toBe(
      "## @org/a\n\n### 1.0.0\n\n- It was added: # is kept",
    );
  });
});

/** Returns the pages of a vocabulary, the first one first. */
function vocabularyFiles(id: string): string[] {
  const further = path.join(site, "vocabularies", id);
  const numbers = existsSync(further)
    ? readdirSync(further)
        .filter((name) => name.endsWith(".html"))
        .map((name) => Number(name.slice(0, -".html".length)))
    : [];
  return [
    `vocabularies/${id}.html`,
    ...numbers.toSorted((a, b) => a - b).map((number) => `vocabularies/${id}/${number}.html`),
  ];
}

function plain(text: string): string {
  return text.replaceAll(/`([^`]+)`/g, " $1 ").replaceAll(/\s+/g, " ");
}

function totalTerms(of: readonly Vocabulary[]): number {
  return of.reduce((sum, { keys }) => sum + keys.length, 0);
}
