/** Migrating data back to an earlier version of the model. */
import { describe, expect, test } from "vitest";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { modelVersion, type RegulatoryEvent } from "@org/therapy-model";
import { downgrade, upgrade } from "@org/therapy-model/versions";
import { validatorOf, valueOf, messagesOf } from "./old-record-sets.ts";

describe("back to 0.1.0-pre", () => {
  const isValid = validatorOf("0.1.0-pre");

  test.each([
    ["record sets", recordSets],
    ["regulatory histories", regulatoryHistories],
  ])("%s of the catalog are valid in the earlier version, or have issues for what would be lost", (name, list) => {
    const outcomes = list.map((recordSet) => {
      const result = downgrade(recordSet, "0.1.0-pre");
      if (!result.ok) return result.issues.map(({ message }) => message);
      expect(isValid(result.value)).toEqual([]);
      expect(valueOf(upgrade(result.value))).toEqual(recordSet);
      return [];
    });
    expect(outcomes.filter((issues) => issues.length === 0).length).toBeGreaterThan(0);
    if (name === "record sets") return;
    expect(outcomes.flat()).toContain('"reexamination_requested" is not a term in version 0.1.0-pre; it would be lost');
  });

  test("a list of one reason becomes the reason, and a list of several is refused", () => {
    const event = (...reasons: readonly string[]): object => ({
      kind: "regulatory_event",
      id: "regulatory_event:x",
      reasons,
      citations: [{ field: "/reasons" }, { field: "/reasons/0" }],
    });
    const setOf = (record: object): object => ({
      kind: "record_set",
      modelVersion,
      id: "record_set:x",
      records: [record],
    });
    const one = downgrade(setOf(event("quality")), "0.1.0-pre");
    expect(valueOf(one)["records"]).toEqual([
      {
        kind: "regulatory_event",
        id: "regulatory_event:x",
        reason: "quality",
        citations: [{ field: "/reason" }, { field: "/reason" }],
      },
    ]);
    expect(valueOf(upgrade(valueOf(one)))["records"]).toMatchObject([{ reasons: ["quality"] }]);
    expect(messagesOf(downgrade(setOf(event("quality", "safety")), "0.1.0-pre"))).toEqual([
      "has 2 members; version 0.1.0-pre allows at most 1",
    ]);
    expect(messagesOf(downgrade(setOf(event("potency_assay")), "0.1.0-pre"))).toEqual([
      '"potency_assay" is not a term in version 0.1.0-pre; it would be lost',
    ]);
  });

  test("the changes name the earlier version", () => {
    const event = { kind: "regulatory_event", approvalKind: "full" };
    const result = downgrade({ kind: "record_set", modelVersion, id: "record_set:x", records: [event] }, "0.1.0-pre");
    expect(result.ok && result.changes.map(({ why }) => why)).toEqual([
      'Replaces "record_set" with "dossier".',
      'Replaces "record_set:" with "dossier:".',
      "The field is approval in version 0.1.0-pre.",
    ]);
  });

  test("each added field and term has an issue with its path", () => {
    const event: RegulatoryEvent = {
      kind: "regulatory_event",
      id: "regulatory_event:x",
      therapy: "therapy:x",
      jurisdiction: "US",
      regulator: "cber",
      milestone: "trial_authorized",
      permission: "tacit",
    };
    const set = {
      kind: "record_set",
      modelVersion,
      id: "record_set:x",
      title: "X",
      records: [event],
      suppressions: [],
    };
    const result = downgrade(set, "0.1.0-pre");
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      ["suppressions"],
      ["records", 0, "permission"],
      ["records", 0, "regulator"],
    ]);
  });

  test("a name of the earlier version is refused in the later one", () => {
    const therapy = { kind: "therapy", id: "therapy:x", delivery: "ex_vivo", modificationSetting: "in_vivo" };
    const result = downgrade({ kind: "record_set", modelVersion, id: "record_set:x", records: [therapy] }, "0.1.0-pre");
    expect(messagesOf(result)).toEqual(['"delivery" is not a field in version 0.1.0, which has "modificationSetting"']);
  });
});
