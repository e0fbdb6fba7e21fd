/** Compares the recipes of ARCHITECTURE.md with the drills that perform them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { drills } from "../../../scripts/drills/list.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const rows = rowsOf(readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8"));

test("every recipe has a drill, and every drill is a recipe or a break", () => {
  const recipes = drills.flatMap(({ recipe = [] }) => recipe);
  expect([...new Set(recipes)].toSorted()).toEqual(rows.map(({ recipe }) => recipe).toSorted());
  expect(drills.filter(({ recipe, finds }) => (recipe === undefined) !== (finds !== undefined))).toEqual([]);
});

describe.each(rows)("$recipe", ({ recipe, files, command }) => {
  const own = drills.filter((drill) => drill.recipe === recipe);
  const byHand = own.filter(({ edits }) => edits.length > 0);
  const byCommand = own.filter(({ edits }) => edits.length === 0);

  test("a drill edits only the files of the recipe", () => {
    const edited = byHand.flatMap(({ edits }) => edits.map(({ file }) => file));
    expect(edited.filter((file) => !files.some((form) => form.test(file)))).toEqual([]);
  });

  test("a drill runs the command of the recipe, and no other", () => {
    expect(byCommand.map(({ commands }) => commands.map(([first, second]) => `pnpm ${first} ${second}`))).toEqual(
      command === undefined ? [] : [[command]],
    );
    expect(byHand.flatMap(({ commands }) => commands.map((words) => words.join(" ")))).toEqual(
      byHand.filter(({ commands }) => commands.length > 0).map(() => "generate"),
    );
  });
});

test.each(drills.flatMap(({ name, edits }) => edits.map(({ file, change }) => ({ name, file, change }))))(
  "the drill $name can change $file",
  ({ file, change }) => {
    const place = path.join(root, file);
    const text = existsSync(place) ? readFileSync(place, "utf8") : "";
    expect(change(text)).not.toBe(text);
  },
);

interface Row {
  readonly recipe: string;
  /** Each path of the second column: the file, or any file below the folder. */
  readonly files: readonly RegExp[];
  /** The first three words of the third column, if it has a command. */
  readonly command: string | undefined;
}

/** Reads the table of recipes. In its paths, `<name>` stands for any name. */
function rowsOf(page: string): Row[] {
  const section = page.split(/^## /m).find((each) => each.startsWith("To change one thing\n")) ?? "";
  return [...section.matchAll(/^\| (.+?) +\| (.+?) +\| (.*?) *\|$/gm)]
    .slice(1)
    .flatMap(([, recipe = "", edit = "", run = ""]) =>
      recipe.startsWith(":") ? [] : [{ recipe, files: pathsOf(edit), command: /^`(pnpm \S+ \S+)/.exec(run)?.[1] }],
    );
}

function pathsOf(cell: string): RegExp[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, written = ""]) => {
    const form = written.replaceAll(/[.]/g, String.raw`\.`).replaceAll(/<[^>]+>/g, "[^/]+");
    return new RegExp(`^${form}(?:/.+)?$`);
  });
}
