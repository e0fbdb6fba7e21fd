/** Released record sets and migrations do not change. */
import { expect, test } from "vitest";
import { frozenFiles, hashOf, releasedFiles } from "../../scripts/frozen.ts";

test("every released record set and migration is frozen", () => {
  const missing = releasedFiles()
    .filter((file) => !Object.hasOwn(frozenFiles(), file))
    .map((file) => `"${file}": "${hashOf(file)}"`);
  expect(missing, "add these lines to releases/frozen.json, as scripts/keep-release.ts does").toEqual([]);
});

test.each(Object.entries(frozenFiles()))("%s is unchanged", (file, hash) => {
  const reason = `${file} is released, and data was migrated with it`;
  const instead = "revert the edit and add a migration (src/versions/migrations.ts of therapy-model)";
  expect(hashOf(file), `${reason}: ${instead}`).toBe(hash);
});
