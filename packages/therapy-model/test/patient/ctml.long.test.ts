/**
 * Boolean logic and patients of CTML (Clinical Trial Markup Language) beside the repository, where they can be expressed: the
 * match trees of boolean cases, and the ages, sexes and diagnoses of test patients.
 */
import { describe, expect, test } from "vitest";
import { present, text } from "../../../../testing/shared-data.ts";
import type { EligibilityExpression } from "../../src/entries/index.ts";
import { evaluateExpression, type Verdict } from "../../src/entries/eligibility.ts";
import { matchTrial, patientChart, type PatientProfile, rankTrials, recordedTerm } from "../../src/entries/patient.ts";
import { diseases } from "../../src/entries/vocabularies.ts";

const folder = "data/matching/ctml";

/** A node of a CTML tree: `and` and `or` have lists, other keys are criteria. */
type Tree = Readonly<Record<string, unknown>>;

/** A node of an expected match tree. */
interface MatchNode {
  readonly criteria_list: readonly Tree[];
  readonly is_and: boolean;
}

interface MatchTree {
  readonly nodes: Readonly<Record<string, MatchNode>>;
  readonly edges: readonly (readonly [number, number])[];
}

/** A name for a criterion of CTML. */
function nameOf(criterion: unknown): string {
  return JSON.stringify(criterion);
}

/** A CTML tree as an expression; each criterion is a text. Entries of one object are alternatives of a list, or all of it. */
function expressionOf(tree: Tree): EligibilityExpression {
  const parts = Object.entries(tree).map(([key, value]): EligibilityExpression => {
    if (key !== "and" && key !== "or") return { kind: "text", text: nameOf({ [key]: value }) };
    const of = (value as Tree[]).map(expressionOf);
    return { kind: key === "and" ? "all" : "any", of };
  });
  return parts.length === 1 ? parts[0]! : { kind: "all", of: parts };
}

function leavesOf(expression: EligibilityExpression, found = new Set<string>()): Set<string> {
  if (expression.kind === "text") found.add(expression.text);
  else if (expression.kind === "all" || expression.kind === "any")
    for (const each of expression.of) leavesOf(each, found);
  return found;
}

/** The value of an expected match tree from its root, node 0. */
function valueOf(tree: MatchTree, holds: (name: string) => boolean, node = 0): boolean {
  const { criteria_list: criteria, is_and: isAnd } = tree.nodes[node]!;
  const children = tree.edges.filter(([from]) => from === node).map(([, to]) => valueOf(tree, holds, to));
  const values = [
    ...criteria.flatMap((each) => Object.entries(each).map(([key, value]) => holds(nameOf({ [key]: value })))),
    ...children,
  ];
  return isAnd ? values.every(Boolean) : values.some(Boolean);
}

/** Combinations of which values hold: all of few, a fixed selection of many. */
function combinations(count: number): number[][] {
  const total = count <= 14 ? 2 ** count : 4000;
  let seed = 20261129;
  return Array.from({ length: total }, (_, index) => {
    if (count <= 14) return Array.from({ length: count }, (__, bit) => (index >> bit) % 2);
    return Array.from({ length: count }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor(seed / 65536) % 2;
    });
  });
}

describe.skipIf(!present)("CTML", () => {
  test("boolean cases have the values of their match trees", () => {
    const expected = JSON.parse(text(`${folder}/create_match_tree_expected.json`)) as Record<string, MatchTree>;
    let [cases, checked, differing] = [0, 0, 0];
    for (const [name, tree] of Object.entries(expected)) {
      const expression = expressionOf(JSON.parse(text(`${folder}/ctml_boolean_cases/${name}`)) as Tree);
      const leaves = [...leavesOf(expression)];
      cases++;
      for (const values of combinations(leaves.length)) {
        const holds = (leaf: string): boolean => values[leaves.indexOf(leaf)] === 1;
        const verdict: Verdict = evaluateExpression(expression, (each) =>
          each.kind === "text" && holds(each.text) ? "met" : "not_met",
        );
        checked++;
        if ((verdict === "met") !== valueOf(tree, holds)) differing++;
      }
    }
    console.log(`CTML boolean cases: ${cases}, combinations: ${checked}, differing: ${differing}`);
    expect(cases).toBe(9);
    expect(differing).toBe(0);
  });

  test("ages, sexes and diagnoses of patients decide", () => {
    const lines = text(`${folder}/integration_clinical.jsonl.gz`).trim().split("\n");
    const adults: EligibilityExpression = { kind: "age", minimum: { value: 18, unit: "a" } };
    let [patients, named] = [0, 0];
    for (const line of lines) {
      const {
        BIRTH_DATE_INT: born,
        GENDER: gender,
        ONCOTREE_PRIMARY_DIAGNOSIS_NAME: diagnosis,
      } = JSON.parse(line) as {
        readonly BIRTH_DATE_INT: number;
        readonly GENDER: string;
        readonly ONCOTREE_PRIMARY_DIAGNOSIS_NAME: string;
      };
      const day = String(born);
      const profile = {
        screeningDate: "2020-06-15",
        birthDate: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`,
        ...(gender === "Female" || gender === "Male" ? { sex: gender.toLowerCase() } : {}),
        conditions: [{ text: diagnosis }],
        complete: ["conditions"],
      } as PatientProfile;
      const chart = patientChart(profile);
      const isAdult = born + 180_000 <= 20_200_615;
      patients++;
      const [ranked] = rankTrials(chart, [{ id: "trial:adults", eligibility: { inclusion: [adults] } }]);
      expect(ranked?.verdict, line).toBe(isAdult ? "eligible" : "excluded");
      const disease = recordedTerm(diseases, { text: diagnosis });
      if (disease === undefined) continue;
      named++;
      const own = { id: "trial:own", conditions: [{ disease }], eligibility: { inclusion: [adults] } } as const;
      expect(matchTrial(chart, own).verdict, line).toBe(isAdult ? "eligible" : "excluded");
      const other = { id: "trial:other", conditions: [{ disease: "hemophilia_a" }] } as const;
      expect(matchTrial(chart, other).verdict, line).toBe("excluded");
    }
    console.log(`CTML patients: ${patients}, with a diagnosis that is a term: ${named}`);
    expect(named).toBeGreaterThan(0);
  });
});
