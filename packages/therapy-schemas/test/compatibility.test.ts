import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Change, compareContracts } from "../scripts/compatibility/compare.ts";
import {
  byVersion,
  type Contract,
  presentContract,
  releasedContract,
  releasedVersions,
} from "../scripts/compatibility/contract.ts";
import { type Bump, bumps, type ChangeKind, policy } from "../scripts/compatibility/policy.ts";
import { changeTable } from "../scripts/compatibility/table.ts";
import { judge } from "../scripts/compatibility/verdict.ts";

type Draft<T> = T extends readonly (infer E)[]
  ? Draft<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;

const present = presentContract("1.2.0");

/** The changes that an edit of the present contract comes to. */
function after(edit: (contract: Draft<Contract>) => void): Change[] {
  const draft = structuredClone(present) as Draft<Contract>;
  edit(draft);
  return compareContracts(present, draft);
}

/** Changes of the schema as authors make them: what is done, what it is called, what it demands of the next version. */
const examples: readonly {
  readonly name: string;
  readonly edit: (contract: Draft<Contract>) => void;
  readonly kind: ChangeKind;
  readonly where: string;
  readonly bump: Bump;
}[] = [
  {
    name: "a trial gets an optional field",
    edit: ({ definitions }) => void (definitions["Trial"]!.properties!["budget"] = { type: "number" }),
    kind: "field_added",
    where: "Trial.budget",
    bump: "minor",
  },
  {
    name: "a trial gets a field that must be there",
    edit({ definitions }) {
      definitions["Trial"]!.properties!["budget"] = { type: "number" };
      definitions["Trial"]!.required!.push("budget");
    },
    kind: "field_added_required",
    where: "Trial.budget",
    bump: "major",
  },
  {
    name: "a field is dropped",
    edit: ({ definitions }) => void delete definitions["Arm"]!.properties!["text"],
    kind: "field_removed",
    where: "Arm.text",
    bump: "major",
  },
  {
    name: "a field gets another name",
    edit({ definitions }) {
      const fields = definitions["Arm"]!.properties!;
      fields["members"] = fields["participants"]!;
      delete fields["participants"];
    },
    kind: "field_renamed",
    where: "Arm.participants",
    bump: "major",
  },
  {
    name: "a field must be there from now on",
    edit: ({ definitions }) => void definitions["Arm"]!.required!.push("kind"),
    kind: "field_made_required",
    where: "Arm.kind",
    bump: "major",
  },
  {
    name: "a field may be left out from now on",
    edit: ({ definitions }) => void (definitions["Arm"]!.required = []),
    kind: "field_made_optional",
    where: "Arm.label",
    bump: "major",
  },
  {
    name: "a vocabulary gets a term",
    edit: ({ vocabularies }) => void (vocabularies["phase"]!["phase_5"] = { label: "Phase 5", codes: {} }),
    kind: "term_added",
    where: "phase: phase_5",
    bump: "minor",
  },
  {
    name: "a term is dropped",
    edit: ({ vocabularies }) => void delete vocabularies["phase"]!["phase_3b"],
    kind: "term_removed",
    where: "phase: phase_3b",
    bump: "major",
  },
  {
    name: "a term gets another key",
    edit({ vocabularies }) {
      const terms = vocabularies["modification_setting"]!;
      terms["outside_the_body"] = terms["ex_vivo"]!;
      delete terms["ex_vivo"];
    },
    kind: "term_renamed",
    where: "modification_setting: ex_vivo",
    bump: "major",
  },
  {
    name: "a list may be longer",
    edit: ({ definitions }) => void (definitions["Trial"]!.properties!["arms"]!["maxItems"] = 100_000),
    kind: "bound_loosened",
    where: "Trial.arms",
    bump: "minor",
  },
  {
    name: "a list may not be as long",
    edit: ({ definitions }) => void (definitions["Trial"]!.properties!["arms"]!["maxItems"] = 2),
    kind: "bound_tightened",
    where: "Trial.arms",
    bump: "major",
  },
  {
    name: "a rule becomes an error",
    edit({ rules }) {
      const id = Object.keys(rules).find((each) => rules[each]!.draft === "off")!;
      rules[id] = { ...rules[id]!, draft: "error" };
    },
    kind: "rule_raised",
    where: "rule ",
    bump: "minor",
  },
  {
    name: "a term is written as another code",
    edit: ({ vocabularies }) => void (vocabularies["phase"]!["phase_2"]!.codes["ncit"] = ["C15602"]),
    kind: "code_changed",
    where: "phase: phase_2",
    bump: "major",
  },
  {
    name: "a term is explained in other words",
    edit: ({ definitions }) => void (definitions["Arm"]!.description = "Patients who get the same."),
    kind: "wording_changed",
    where: "Arm",
    bump: "patch",
  },
];

describe("a change and what it demands", () => {
  test.for(examples)("$name: $bump", ({ edit, kind, where, bump }) => {
    const changes = after(edit);
    expect(changes.map((change) => change.kind)).toEqual([kind]);
    expect(changes[0]?.where).toContain(where);
    expect(judge("1.2.0", changes, bump)).toEqual({ required: bump, pending: bump, ok: true });
  });

  test.for(examples)("$name: fails if the changesets have a smaller increment", ({ edit, bump }) => {
    const changes = after(edit);
    for (const less of [undefined, ...bumps.slice(0, bumps.indexOf(bump))]) {
      expect(judge("1.2.0", changes, less).ok, String(less)).toBe(false);
    }
    for (const enough of bumps.slice(bumps.indexOf(bump))) expect(judge("1.2.0", changes, enough).ok).toBe(true);
  });
});

test("before 1.0.0 what breaks is a minor version", () => {
  const changes = after(({ definitions }) => void delete definitions["Arm"]!.properties!["text"]);
  expect(judge("0.1.0", changes, "minor")).toEqual({ required: "minor", pending: "minor", ok: true });
  expect(judge("0.1.0", changes, "patch").ok).toBe(false);
});

test("nothing changed demands nothing", () => {
  expect(compareContracts(present, structuredClone(present))).toEqual([]);
  expect(judge("1.2.0", [], undefined)).toEqual({ required: undefined, pending: undefined, ok: true });
});

test("a definition under another name is looked into: what gained a field did not change its type", () => {
  const changes = after(({ definitions }) => {
    const wider = structuredClone(definitions["Enrollment"]!);
    wider.properties!["estimatedBy"] = { type: "string" };
    definitions["Headcount"] = wider;
    definitions["Trial"]!.properties!["enrollment"]!.$ref = "#/$defs/Headcount";
  });
  expect(changes.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
    "field_added Trial.enrollment.estimatedBy",
    "definition_added Headcount",
  ]);
});

test("a key that objects inherit is a key like any other", () => {
  const changes = after(({ definitions }) => {
    definitions["Arm"]!.properties = { ...definitions["Arm"]!.properties, constructor: { type: "string" } };
  });
  expect(changes).toEqual([{ kind: "field_added", where: "Arm.constructor" }]);
});

test("the table has the largest changes first", () => {
  const changes = after(({ definitions, vocabularies }) => {
    definitions["Trial"]!.properties!["budget"] = { type: "number" };
    definitions["Trial"]!.description = "A study.";
    delete vocabularies["phase"]!["phase_3b"];
  });
  expect(changeTable(changes, { wording: false })).toMatchInlineSnapshot(`
    "bump   change                                       readers  writers
    major  phase: phase_3b was removed                  may      must
    minor  Trial.budget was added as an optional field  may      nothing
    and 1 of wording"
  `);
});

test("releases are kept, oldest first", () => {
  expect(releasedVersions()[0]).toBe("0.1.0-pre");
  expect(["0.2.0", "0.1.0", "0.10.0", "0.1.0-pre"].toSorted(byVersion)).toEqual([
    "0.1.0-pre",
    "0.1.0",
    "0.2.0",
    "0.10.0",
  ]);
  for (const version of releasedVersions()) expect(releasedContract(version).version).toBe(version);
});

test("the page on compatibility has every kind of change of the policy", () => {
  const page = readFileSync(new URL("../../../docs/compatibility.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` *\|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|/gm)].map((row) =>
    row.slice(1).map((cell) => cell.trim()),
  );
  expect(rows).toEqual(
    Object.entries(policy).map(([kind, { readers, writers, bump, why }]) => [kind, readers, writers, bump, why]),
  );
});
