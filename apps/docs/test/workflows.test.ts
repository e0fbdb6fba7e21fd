/** The workflows: actions are pinned, permissions are the least, and only the job that publishes has an identity. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../../.github/workflows");

function read(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

/** The jobs of a workflow, by name. */
function jobsOf(workflow: string): Map<string, string> {
  const [, jobs = ""] = workflow.split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}(?=[\w-]+:\n)/m).filter((part) => part.trim() !== "");
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(":")), part]));
}

describe.each(readdirSync(folder))("%s", (file) => {
  const workflow = read(file);

  test("names each action by its commit, with the version beside it", () => {
    const used = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action!))).toEqual([]);
    // One version of an action.
    expect(new Set(used).size).toBe(new Set(used.map((action) => action!.split("@")[0])).size);
  });

  test("can only read by default, and leaves no credentials in a checkout", () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n/m);
    const checkouts = workflow.match(/uses: actions\/checkout@/g)?.length;
    expect(workflow.match(/persist-credentials: false/g)?.length).toBe(checkouts);
  });
});

describe("the release workflow", () => {
  const jobs = jobsOf(read("release.yml"));

  test("builds in a job that can only read, and publishes in another one", () => {
    expect([...jobs.keys()]).toEqual(["build", "version", "publish", "verify", "release"]);
    const withWrites = [...jobs].filter(([, job]) => /: write\b/.test(job)).map(([name]) => name);
    expect(withWrites).toEqual(["version", "publish", "release"]);
    const withIdentity = [...jobs].filter(([, job]) => job.includes("id-token: write")).map(([name]) => name);
    expect(withIdentity).toEqual(["publish"]);
    expect(jobs.get("publish")).not.toContain("contents:");
  });

  test("runs no code of a dependency in a job that can write", () => {
    for (const name of ["version", "publish", "release"]) {
      expect(jobs.get(name), name).not.toMatch(/\bnpx\b|\bpnpm\b|\bnode \w|npm (?:install|ci|exec|run)\b|\.ci\/run/);
    }
    expect(jobs.get("publish")).toMatch(/npm publish "\$tarball" --access public --ignore-scripts/);
    expect(jobs.get("publish")).not.toContain("actions/checkout");
  });

  test("publishes from the environment of the trusted publisher, on a hosted runner, with the npm of Node 24", () => {
    const publish = jobs.get("publish")!;
    expect(publish).toMatch(/^ {4}environment: npm\n/m);
    for (const [name, job] of jobs) expect(job, name).toMatch(/^ {4}runs-on: ubuntu-\d\d\.04\n/m);
    expect(publish).toContain("node-version: ${{ needs.build.outputs.node }}");
    // Node 24.8 comes with npm 11.6.
    const [major = 0, minor = 0] = readFileSync(path.join(folder, "../../.node-version"), "utf8")
      .split(".")
      .map(Number);
    expect(major > 24 || (major === 24 && minor >= 8)).toBe(true);
    expect(read("release.yml")).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  });

  test("verifies what was published before it creates a release", () => {
    expect(jobs.get("verify")).toMatch(/needs: \[build, publish\]/);
    expect(jobs.get("verify")).toContain("scripts/release/verify-published.ts");
    expect(jobs.get("verify")).toContain("npm audit signatures");
    expect(jobs.get("release")).toMatch(/needs: \[build, verify\]/);
  });
});
