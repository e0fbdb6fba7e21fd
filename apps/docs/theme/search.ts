/** Writes the search script, which runs in the browser, and the search index. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Application,
  IndexEvent,
  JSX,
  type Reflection,
  ReflectionKind,
  RendererEvent,
  type Router,
} from "typedoc";
import { build } from "vite";
import type { Page, PageEntry } from "../reference/page.ts";
import type { Row } from "../search/entry.ts";

const searchable =
  ReflectionKind.SomeModule |
  ReflectionKind.SomeType |
  ReflectionKind.Variable |
  ReflectionKind.Function |
  ReflectionKind.Class |
  ReflectionKind.Property |
  ReflectionKind.Document;

/** Adds the search to every page. */
export function addSearch(app: Application, pages: ReadonlyMap<Reflection, Page>): void {
  app.renderer.hooks.on("head.end", (context) =>
    JSX.createElement("script", { defer: true, src: context.relativeURL("assets/search-dialog.js", true) }),
  );
  // TypeDoc's own index is not used.
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event: IndexEvent) => {
    event.searchResults = [];
  });
  app.renderer.on(RendererEvent.BEGIN, () => {
    app.renderer.postRenderAsyncJobs.push(async ({ outputDirectory, project }) => {
      const reflections = Object.values(project.reflections).toSorted((a, b) => rankOf(a) - rankOf(b));
      const rows = reflections.flatMap((each) => rowsOf(each, pages, app.renderer.router!));
      const assets = path.join(outputDirectory, "assets");
      await mkdir(assets, { recursive: true });
      await writeFile(
        path.join(assets, "entries.js"),
        `window.siteEntries = [\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n];\n`,
      );
      await writeFile(path.join(assets, "search-dialog.js"), await dialogScript());
    });
  });
}

function rowsOf(reflection: Reflection, pages: ReadonlyMap<Reflection, Page>, router: Router): Row[] {
  if (!reflection.kindOf(searchable) || !router.hasUrl(reflection)) return [];
  const url = router.getFullUrl(reflection);
  const page = pages.get(reflection);
  if (page !== undefined) return page.entries.map((entry) => rowOf(entry, url));
  return [[reflection.name, detailOf(reflection), url]];
}

/** Of entries with the same name, a page comes first and a field last. */
function rankOf(reflection: Reflection): number {
  if (reflection.isDocument()) return 0;
  return reflection.kindOf(ReflectionKind.Property) ? 2 : 1;
}

function rowOf({ name, detail, anchor, also = [] }: PageEntry, url: string): Row {
  return [name, detail, anchor === undefined ? url : `${url}#${anchor}`, ...also];
}

function detailOf(reflection: Reflection): string {
  if (reflection.isDocument()) return reflection.parent?.isDocument() === true ? reflection.parent.name : "page";
  const kind = ReflectionKind.singularString(reflection.kind).toLowerCase();
  const { parent } = reflection;
  return parent === undefined || parent.isProject() ? kind : `${kind} in ${parent.name}`;
}

/** Bundles the script into one file that also runs from a local disk. */
async function dialogScript(): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry: fileURLToPath(import.meta.resolve("../search/dialog.ts")), formats: ["iife"], name: "siteSearch" },
    },
  });
  const [first] = Array.isArray(bundle) ? bundle : [bundle];
  if (first === undefined || !("output" in first)) throw new Error("the search script was not built");
  return first.output[0].code;
}
