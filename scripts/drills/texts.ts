/** The texts of files that drills create by hand. */

/** A rule. */
export const rule = `/** Rules about drills. */
import { trial } from "../engine/example.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { unlikely } from "../engine/severities.ts";

const drillTitle = rule({
  id: "drill_title",
  title: "Trial with the title of a drill",
  recordKinds: ["trial"],
  requires: ["title"],
  severity: unlikely,
  rationale: "A drill is not a trial.",
  source: "Definition of the field \`title\`",
  check({ title }, report) {
    if (title === "Drill") report({ path: ["title"], message: "is Drill; expected the title of a trial" });
  },
  valid: [[trial({ title: "A trial" })]],
  invalid: [[trial({ title: "Drill" })]],
});

export const rules: readonly Rule[] = [drillTitle];
`;

/** An identifier scheme. */
export const scheme = `import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: drill number. */
export type DrillRegistryId = \`DRILL\${string}\`;

/**
 * Identifies a trial in a registry that does not exist: \`DRILL\` and six digits.
 * @see https://example.org/drills
 * @example
 * \`\`\`ts
 * import { drillRegistry } from "@org/therapy-identifiers/schemes/drill-registry";
 *
 * drillRegistry.is("DRILL304182"); // => true
 * \`\`\`
 */
export const drillRegistry = /* @__PURE__ */ defineScheme({
  name: "drill number",
  issuer: "registry of drills",
  identifies: "trial",
  forms: ["DRILL<serial:06>"],
  cues: ["drill"],
});
`;

/** A guide. */
export const guide = `# Drill

\`\`\`ts
import { convert } from "@org/therapy-units";

convert("0.07", "m", "cm"); // => { ok: true, value: 7 }
\`\`\`
`;
