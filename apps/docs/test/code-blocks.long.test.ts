/** Compiles and runs every code block of the README files and guides with the packages as they are published. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../../testing/examples.ts";
import { codeBlocks, compile, createProject, type Project } from "./code-blocks.ts";

const blocks = codeBlocks();

describe("code blocks with the packed packages", () => {
  let project: Project;
  let errors: ReturnType<typeof compile>;

  beforeAll(() => {
    project = createProject(blocks);
    errors = compile(project, blocks);
  }, 1_200_000);

  afterAll(() => project?.remove(), 300_000);

  test("compile without other errors", () => {
    expect(errors.get("other") ?? []).toEqual([]);
  });

  test.each(blocks.map((block) => [block.where, block] as const))("%s compiles alone and runs", async (_, block) => {
    expect(errors.get(block.file) ?? []).toEqual([]);
    await run(block, project.modules, (actual, expected, line) => expect(actual, line).toEqual(expected));
  });
});
