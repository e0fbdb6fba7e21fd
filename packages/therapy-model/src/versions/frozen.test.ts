/** What was released stays as it was: data was brought from version to version by it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { migrations } from "./migrations.ts";

const root = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("releases/frozen.json", root), "utf8")) as {
  readonly [file: string]: string;
};

/** What has to be frozen: the dossiers of every version, and the migrations between versions that were released. */
function released(): string[] {
  const dossiers = migrations.flatMap(({ from }) => {
    const folder = `releases/${from}/dossiers/`;
    return readdirSync(new URL(folder, root)).map((name) => `${folder}${name}`);
  });
  const settled = migrations.flatMap(({ from, to }) => {
    // What is newer in a version is known when it is released; until then it follows the model.
    const tables = existsSync(new URL(`releases/${to}/`, root)) ? [`src/versions/${from}.newer.ts`] : [];
    return [`src/versions/${from}.ts`, ...tables.filter((file) => existsSync(new URL(file, root)))];
  });
  return [...dossiers, ...settled];
}

function hashOf(file: string): string {
  return createHash("sha256")
    .update(readFileSync(new URL(file, root)))
    .digest("hex");
}

test("every dossier and migration that was released is in releases/frozen.json", () => {
  const missing = released()
    .filter((file) => !Object.hasOwn(manifest, file))
    .map((file) => `"${file}": "${hashOf(file)}"`);
  expect(missing, "add what is listed to releases/frozen.json").toEqual([]);
});

test.each(Object.entries(manifest))("%s is as it was released", (file, hash) => {
  const what = `${file} was released and is never edited, because data was brought to other versions by it`;
  const instead = "take the edit back, and put what should change into a new migration (src/versions/migrations.ts)";
  expect(hashOf(file), `${what}: ${instead}`).toBe(hash);
});
