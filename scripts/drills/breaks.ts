/** Changes that the checks have to refuse. */
import { replace, tests } from "./changes.ts";
import type { Drill } from "./drill.ts";

/** The breaks. */
export const breaks: readonly Drill[] = [
  {
    name: "break: a code that was not verified",
    edits: [
      replace(
        "packages/therapy-model/vocabularies/trial/stop_reason.yaml",
        "\n    label: ",
        "\n    codes:\n      ncit: C999999\n    label: ",
      ),
    ],
    commands: [["generate"]],
    checks: [tests("therapy-model", ["test/verification.test.ts"])],
    finds: /ncit C999999 exact is not in test-data\/verification\/codes\.tsv/,
  },
  {
    // Documents of the usual shape have no empty texts in lists.
    name: "break: a round trip that only an unusual shape shows",
    edits: [
      replace(
        "packages/therapy-exchange/src/mapping/list.ts",
        "leaveUnmapped(context, each,",
        'if (each !== "") leaveUnmapped(context, each,',
      ),
    ],
    commands: [],
    checks: [tests("therapy-exchange", ["test/round-trip.test.ts"])],
    finds: /FAIL {2}test\/round-trip\.test\.ts/,
  },
  {
    name: "break: an import from a layer above",
    edits: [
      {
        file: "packages/therapy-model/src/schema/fields.ts",
        change: (text) => `${text}\nexport type { Trial } from "../domain/trial/trial.ts";\n`,
      },
    ],
    commands: [],
    checks: [["check:layers"]],
    finds: /error model-schema-below: packages\/therapy-model\/src\/schema\/fields\.ts/,
  },
];
