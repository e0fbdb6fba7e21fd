/** The provenance of a published tarball. */
import { describe, expect, test } from "vitest";
import {
  type BuiltPackage,
  integrityOf,
  provenanceProblems,
  statementOf,
} from "../../../scripts/release/provenance.ts";

const built: BuiltPackage = { name: "@org/example", version: "1.2.3", tarball: new TextEncoder().encode("tarball") };
const publisher = { repository: "org/example", workflow: ".github/workflows/release.yml" };
const statement = statementOf(built, publisher);

describe("the provenance of a tarball", () => {
  test("names the package, its hash and the workflow", () => {
    expect(statement.subject?.[0]?.name).toBe(`pkg:npm/${built.name.replace("@", "%40")}@1.2.3`);
    expect(integrityOf(built.tarball)).toBe(
      `sha512-${Buffer.from(statement.subject![0]!.digest!.sha512!, "hex").toString("base64")}`,
    );
    expect(provenanceProblems(statement, built, publisher)).toEqual([]);
  });

  test.each([
    ["another tarball", { ...built, tarball: new Uint8Array(1) }, publisher, /^the hash of the tarball is /],
    ["another version", { ...built, version: "1.2.4" }, publisher, /^the name of the package is /],
    ["another repository", built, { ...publisher, repository: "other/example" }, /^the repository is /],
    ["another workflow", built, { ...publisher, workflow: ".github/workflows/ci.yml" }, /^the workflow is /],
  ])("is not that of %s", (_, other, from, message) => {
    expect(provenanceProblems(statement, other, from)).toEqual([expect.stringMatching(message)]);
  });

  test("an empty statement is refused", () => {
    expect(provenanceProblems({}, built, publisher)).toHaveLength(6);
  });
});
