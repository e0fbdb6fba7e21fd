/** The drills: what a contributor changes, the commands of the recipe, and the checks that have to pass. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A recipe of ARCHITECTURE.md, or a break that the checks have to find. */
export interface Drill {
  readonly name: string;
  /** What is edited by hand, if anything. */
  readonly change?: (clone: string) => void;
  /** The commands of the recipe, as arguments of pnpm. */
  readonly commands: readonly (readonly string[])[];
  /** The checks, as arguments of pnpm. */
  readonly checks: readonly (readonly string[])[];
  /** Whether it needs the reference data beside the clone; it is skipped where they are absent. */
  readonly needsData?: boolean;
  /** Whether the checks have to fail. */
  readonly isBreak?: boolean;
}

const generate = ["generate"] as const;

/** The drills, in the order of the table in ARCHITECTURE.md; breaks are last. */
export const drills: readonly Drill[] = [
  {
    name: "term",
    commands: [
      [
        "new",
        "term",
        "stop_reason",
        "manufacturing_transfer",
        "--label",
        "Manufacturing transfer",
        "--zh",
        "生产转移",
        "--definition",
        "The trial stopped because manufacturing moved to another site.",
      ],
      generate,
    ],
    checks: checksOf("therapy-model"),
  },
  {
    name: "term with code",
    needsData: true,
    commands: [
      [
        "new",
        "term",
        "adverse_event",
        "urticaria",
        "--label",
        "Urticaria",
        "--zh",
        "荨麻疹",
        "--code",
        "ncit=C3432",
        "--definition",
        "Itching wheals of the skin.",
      ],
      generate,
    ],
    checks: checksOf("therapy-model"),
  },
  {
    name: "field",
    commands: [
      [
        "new",
        "field",
        "Platform",
        "introduced",
        "--schema",
        "PartialDate",
        "--definition",
        "The date on which the platform was first described in public.",
      ],
      generate,
    ],
    checks: [["generate", "--check"], typecheck("therapy-model"), tests("therapy-model"), tests("therapy-schemas")],
  },
  { name: "rule", commands: [["new", "rule", "trial", "drill_rule"], generate], checks: checksOf("therapy-rules") },
  {
    name: "scheme",
    commands: [["new", "scheme", "drill-registry"], generate],
    checks: checksOf("therapy-identifiers"),
  },
  { name: "adapter", commands: [["new", "adapter", "drill-registry"], generate], checks: checksOf("therapy-exchange") },
  {
    name: "command",
    commands: [["new", "command", "drill"], generate],
    checks: [["generate", "--check"], typecheck("therapy-cli")],
  },
  {
    name: "break: a code that was not checked",
    change: (clone) => {
      const file = "packages/therapy-model/vocabularies/trial/stop_reason.yaml";
      edit(clone, file, (text) => text.replace(/\n {4}label: /, "\n    codes:\n      ncit: C999999\n    label: "));
    },
    commands: [generate],
    checks: [tests("therapy-model")],
    isBreak: true,
  },
  {
    name: "break: a round trip that only an odd shape shows",
    change: (clone) => {
      // A member that is an empty text is dropped: ordinary records have none.
      edit(clone, "packages/therapy-exchange/src/mapping/list.ts", (text) => {
        return text.replace("else leaveUnmapped(", 'else if (each !== "") leaveUnmapped(');
      });
    },
    commands: [],
    checks: [tests("therapy-exchange")],
    isBreak: true,
  },
  {
    name: "break: an import from a layer above",
    change: (clone) => {
      const file = "packages/therapy-model/src/schema/fields.ts";
      edit(clone, file, (text) => `${text}\nexport type { Trial } from "../domain/trial/trial.ts";\n`);
    },
    commands: [],
    checks: [["check:layers"]],
    isBreak: true,
  },
];

function checksOf(name: string): readonly (readonly string[])[] {
  return [["generate", "--check"], typecheck(name), tests(name)];
}

function typecheck(name: string): readonly string[] {
  return ["--filter", `@org/${name}`, "run", "typecheck"];
}

function tests(name: string): readonly string[] {
  return ["--filter", `@org/${name}`, "run", "test"];
}

function edit(clone: string, name: string, change: (text: string) => string): void {
  const file = path.join(clone, name);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the drill changed nothing in ${name}`);
  writeFileSync(file, after);
}
