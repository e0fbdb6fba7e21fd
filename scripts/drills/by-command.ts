/** The recipes of ARCHITECTURE.md that one command performs. */
import { generated, tests, types } from "./changes.ts";
import type { Drill } from "./drill.ts";

/** The drills that edit nothing by hand. */
export const byCommand: readonly Drill[] = [
  {
    name: "new term",
    recipe: "a term",
    edits: [],
    commands: [
      ["new", "term", "stop_reason", "manufacturing_transfer", "--label", "Manufacturing transfer"].concat(
        ["--zh", "生产转移"],
        ["--definition", "The trial stopped because manufacturing moved to another site."],
      ),
    ],
    checks: [
      generated("packages/therapy-model"),
      tests("therapy-model", ["test/vocabulary-files.test.ts", "test/labels.test.ts"]),
    ],
  },
  {
    name: "new field",
    recipe: "a field",
    edits: [],
    commands: [
      ["new", "field", "Platform", "introduced", "--schema", "PartialDate"].concat([
        "--definition",
        "The date on which the platform was first described in public.",
      ]),
    ],
    checks: [
      generated("packages/therapy-model", "packages/therapy-schemas"),
      types("packages/therapy-model"),
      tests("therapy-schemas", ["test/schema-files.test.ts"]),
    ],
  },
  {
    name: "new rule",
    recipe: "a rule",
    edits: [],
    commands: [["new", "rule", "trial", "drill-rule"]],
    checks: [
      generated("packages/therapy-rules"),
      types("packages/therapy-rules"),
      tests("therapy-rules", ["src/catalog.test.ts"]),
    ],
  },
  {
    name: "new scheme",
    recipe: "an identifier scheme",
    edits: [],
    commands: [["new", "scheme", "drill-registry"]],
    checks: [
      generated("packages/therapy-identifiers", "scripts/generate"),
      types("packages/therapy-identifiers"),
      tests("therapy-identifiers", ["test/verification.test.ts", "test/generated.test.ts", "test/examples.test.ts"]),
    ],
  },
  {
    name: "new adapter",
    recipe: "a registry adapter",
    edits: [],
    commands: [["new", "adapter", "drill-registry"]],
    checks: [
      generated("scripts/generate"),
      types("packages/therapy-exchange"),
      tests("therapy-exchange", [
        "src/drill-registry",
        "test/round-trip.test.ts",
        "test/unmapped.test.ts",
        "test/exports.test.ts",
        "test/examples.test.ts",
      ]),
    ],
  },
  {
    name: "new product",
    recipe: "a product",
    edits: [],
    commands: [
      ["new", "product", "mrna", "drill-001", "--source", "clinicaltrials-gov NCT00000000"].concat(
        ["--fact", "modality=mrna_vaccine"],
        ["--fact", "code=DRILL-001"],
      ),
    ],
    checks: [
      generated("packages/therapy-catalog"),
      tests("therapy-catalog", ["test/products/products.test.ts", "test/products/add-product.test.ts"]),
    ],
  },
  {
    name: "new command",
    recipe: "a command",
    edits: [],
    commands: [["new", "command", "drill"]],
    checks: [generated("apps/cli"), types("apps/cli"), ["therapy", "drill", "--json", "a.json"]],
  },
];
