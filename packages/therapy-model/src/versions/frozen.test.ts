/** What was released stays as it was: data was brought from version to version by it. */
import { expect, test } from "vitest";
import { frozenFiles, hashOf, releasedFiles } from "../../scripts/frozen.ts";

test("every dossier and migration that was released is frozen", () => {
  const missing = releasedFiles()
    .filter((file) => !Object.hasOwn(frozenFiles(), file))
    .map((file) => `"${file}": "${hashOf(file)}"`);
  expect(missing, "add what is listed to releases/frozen.json, as scripts/keep-release.ts does").toEqual([]);
});

test.each(Object.entries(frozenFiles()))("%s is as it was released", (file, hash) => {
  const what = `${file} was released and is never edited, because data was brought to other versions by it`;
  const instead = "take the edit back, and put what should change into a new migration (src/versions/migrations.ts)";
  expect(hashOf(file), `${what}: ${instead}`).toBe(hash);
});
