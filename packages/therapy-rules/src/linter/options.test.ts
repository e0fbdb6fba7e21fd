/** The options of the linter that are refused. */
import { describe, expect, test } from "vitest";
import { type RecordSet, modelVersion } from "@org/therapy-model";
import { therapy } from "../engine/example.ts";
import { RuleError } from "../engine/rule.ts";
import { lint } from "./lint.ts";
import { createLinter } from "./linter.ts";

const recordSet: RecordSet = {
  kind: "record_set",
  modelVersion,
  id: "record_set:x",
  title: "X",
  records: [therapy({ indications: [{ disease: "multiple_myeloma" }] }), therapy({ id: "therapy:y" })],
};

describe("the profile", () => {
  test.each([
    [{ profile: "published" }, 'there is no profile "published"; expected draft, registered, publishable'],
    [{ profile: "Registered" }, 'there is no profile "Registered"'],
    [{ profile: "toString" }, 'there is no profile "toString"'],
    [{ profile: "" }, 'there is no profile ""'],
    [{ profile: null }, "there is no profile null"],
    [{ profile: 1 }, "there is no profile 1"],
    [{}, "the options have no profile"],
    [{ rules: [] }, "the options have no profile"],
    [undefined, "the options have no profile"],
    [{ profile: undefined }, "the options have no profile"],
    [
      { profile: "draft", severities: { autologous_from_bank: "fatal" } },
      'the severity of autologous_from_bank is "fatal"',
    ],
    [
      { profile: "draft", severities: { autologous_from_bank: undefined } },
      "the severity of autologous_from_bank is undefined",
    ],
  ])("%j is refused", (options, message) => {
    for (const run of [lint, createLinter]) {
      expect(() => run(recordSet, options as never)).toThrow(RuleError);
      expect(() => run(recordSet, options as never)).toThrow(message);
    }
  });
});

test("the uncited facts of a record are one violation", () => {
  const { issues } = lint(recordSet, { profile: "publishable" });
  const uncited = issues.filter(({ rule }) => rule === "uncited_fact");
  expect(uncited.map(({ path, message }) => [path, message])).toEqual([
    [["records", 0], "has no citation for the 3 fields names, modality, indications; add the sources"],
    [["records", 1], "has no citation for the 2 fields names, modality; add the sources"],
  ]);
});
