/** The recipes of ARCHITECTURE.md, with every edit done by hand. */
import { create, generated, replace, tests, types } from "./changes.ts";
import type { Drill } from "./drill.ts";
import { guide, rule, scheme } from "./texts.ts";

const vocabularyTests = tests("therapy-model", [
  "test/verification.test.ts",
  "test/vocabulary-files.test.ts",
  "test/vocabularies.test.ts",
  "test/labels.test.ts",
]);

const adverseEvents = "packages/therapy-model/vocabularies/trial/adverse_event.yaml";

/** The drills that edit files. */
export const byHand: readonly Drill[] = [
  {
    // The code is verified already, for the disease.
    name: "term",
    recipe: "a term",
    edits: [
      replace(
        adverseEvents,
        "\n  death:\n",
        `
  endometriosis:
    label: Endometriosis
    label_zh: 子宫内膜异位症
    codes:
      ncit: C3014
    definition: Tissue like the lining of the uterus that grows outside it.
  death:
`,
      ),
    ],
    commands: [["generate"]],
    checks: [generated("packages/therapy-model"), vocabularyTests],
  },
  {
    name: "label",
    recipe: "a name, code or label",
    edits: [
      replace(adverseEvents, "      - fatal event\n", "      - fatal event\n      - event with an outcome of death\n"),
    ],
    commands: [["generate"]],
    checks: [generated("packages/therapy-model"), vocabularyTests],
  },
  {
    name: "field",
    recipe: "a field",
    edits: [
      {
        file: "packages/therapy-model/src/domain/platform/platform.ts",
        change: (text) =>
          text
            .replace(
              "  /** Platform of which",
              "  /** Whether the owner licenses it to others. */\n  licensed?: boolean | undefined;\n  /** Platform of which",
            )
            .replace("  parent: optionalField(", "  licensed: optionalField(z.boolean()),\n  parent: optionalField("),
      },
    ],
    commands: [["generate"]],
    checks: [
      generated("packages/therapy-model", "packages/therapy-schemas"),
      types("packages/therapy-model"),
      tests("therapy-schemas", ["test/schema-files.test.ts"]),
    ],
  },
  {
    name: "rule",
    recipe: "a rule",
    edits: [create("packages/therapy-rules/src/trial/drill-rule.ts", rule)],
    commands: [["generate"]],
    checks: [
      generated("packages/therapy-rules"),
      types("packages/therapy-rules"),
      tests("therapy-rules", ["src/catalog.test.ts"]),
    ],
  },
  {
    name: "scheme",
    recipe: "an identifier scheme",
    edits: [create("packages/therapy-identifiers/src/schemes/drill-registry.ts", scheme)],
    commands: [["generate"]],
    checks: [
      generated("packages/therapy-identifiers", "scripts/generate"),
      types("packages/therapy-identifiers"),
      tests("therapy-identifiers", ["test/verification.test.ts", "test/generated.test.ts", "test/examples.test.ts"]),
    ],
  },
  {
    name: "field of a registry",
    recipe: "a field of a registry",
    edits: [
      replace(
        "packages/therapy-exchange/src/isrctn/document.ts",
        'Prevention: "prevention",',
        'Prevention: "prevention", "Supportive care": "supportive_care",',
      ),
    ],
    commands: [],
    checks: [
      tests("therapy-exchange", ["test/round-trip.test.ts", "test/unmapped.test.ts", "src/isrctn"], "isrctn|record"),
    ],
  },
  {
    name: "guide",
    recipe: "a guide",
    edits: [
      create("docs/guides/drill.md", guide),
      {
        file: "docs/guides/README.md",
        change: (text) => `${text}| [Drill](drill.md) | see how a guide is added |\n`,
      },
    ],
    commands: [],
    checks: [tests("therapy-docs", ["test/guides.test.ts"], "drill")],
  },
  {
    name: "product",
    recipe: "a product",
    edits: [
      replace(
        "packages/therapy-catalog/data/products/mrna.yaml",
        "has the form.\n",
        `has the form.
a-drill-001:
  clinicaltrials-gov NCT00000000:
    code: A-DRILL-001
    modality: mrna_vaccine
`,
      ),
    ],
    commands: [["generate"]],
    checks: [
      generated("packages/therapy-catalog"),
      tests("therapy-catalog", ["test/products/products.test.ts", "test/products/add-product.test.ts"]),
    ],
  },
];
