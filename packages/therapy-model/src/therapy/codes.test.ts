import { describe, expect, it } from "vitest";
import { present, rows } from "../../../../testing/shared-data.ts";
import { fold } from "../suggestion.ts";
import { isTerm, termKeys, type TermCodeSystem, type Vocabulary } from "../vocabulary.ts";
import { binderFormats } from "./binder-format.ts";
import { binderOrigins } from "./binder-origin.ts";
import { cargoes } from "./cargo.ts";
import { cellOrigins } from "./cell-origin.ts";
import { cellSources } from "./cell-source.ts";
import { cellTypes } from "./cell-type.ts";
import { conjugates } from "./conjugate.ts";
import { constructPurposes } from "./construct-purpose.ts";
import { deliveries } from "./delivery.ts";
import { deviceKinds } from "./device-kind.ts";
import { doseForms } from "./dose-form.ts";
import { editEffects } from "./edit-effect.ts";
import { editMethods } from "./edit-method.ts";
import { modalities } from "./modality.ts";
import { oligonucleotideClasses } from "./oligonucleotide-class.ts";
import { promoterSpecificities } from "./promoter-specificity.ts";
import { pseudotypes } from "./pseudotype.ts";
import { replicationCompetences } from "./replication-competence.ts";
import { routes } from "./route.ts";
import { signallingDomains } from "./signalling-domain.ts";
import { targets } from "./targets.ts";
import { vectorClasses } from "./vector-class.ts";
import { vectorSpecies } from "./vector-species.ts";

const tables: readonly Vocabulary[] = [
  binderFormats,
  binderOrigins,
  cargoes,
  cellOrigins,
  cellSources,
  cellTypes,
  conjugates,
  constructPurposes,
  deliveries,
  deviceKinds,
  doseForms,
  editEffects,
  editMethods,
  modalities,
  oligonucleotideClasses,
  promoterSpecificities,
  pseudotypes,
  replicationCompetences,
  routes,
  signallingDomains,
  targets,
  vectorClasses,
  vectorSpecies,
];

/** Every code of a system, as vocabulary, key and code. */
function codesOf(system: TermCodeSystem): [vocabulary: string, key: string, code: string][] {
  return tables.flatMap((of) =>
    termKeys(of).flatMap((key): [string, string, string][] => {
      const code = of.terms[key]?.codes?.[system];
      return code === undefined ? [] : [[of.id, key, code]];
    }),
  );
}

describe.each(tables.map((of) => [of.id, of] as const))("%s", (_, of) => {
  it("gives each name to one term", () => {
    const claims = new Map<string, string>();
    const twice: string[] = [];
    for (const key of termKeys(of)) {
      const { label, synonyms = [] } = of.terms[key]!;
      for (const name of new Set([key, label, ...synonyms].map(fold))) {
        const other = claims.get(name);
        if (other !== undefined) twice.push(`${name}: ${other}, ${key}`);
        claims.set(name, key);
      }
    }
    expect(twice).toEqual([]);
  });

  it("defines each term briefly and without a leftover term", () => {
    for (const key of termKeys(of)) {
      const { label, definition } = of.terms[key]!;
      expect(label, key).toMatch(/\S/);
      expect(definition, key).toMatch(/^\S.*\.$/);
      expect(definition.length, key).toBeLessThanOrEqual(180);
    }
    expect(isTerm(of, "other") || isTerm(of, "unknown")).toBe(false);
  });
});

describe.skipIf(!present)("codes", () => {
  it("are in the lists of NCI Thesaurus codes", () => {
    const terms = rows("data/reference/ncit/ncit_terms.all.tsv.gz").map((row) => row["ncit_code"]);
    const lists = rows("data/reference/ncit/cdisc_codelists.tsv").map((row) => row["term_code"]);
    const known = new Set([...terms, ...lists]);
    const claimed = codesOf("ncit");
    console.log(`NCIt codes checked: ${claimed.length}`);
    expect(claimed.filter(([, , code]) => !known.has(code))).toEqual([]);
    expect(claimed.length).toBeGreaterThan(100);
  });

  it("are in the lists of routes and dose forms, for a route or a form", () => {
    const list = (name: string): Set<string | undefined> =>
      new Set(
        rows("data/reference/ncit/cdisc_codelists.tsv")
          .filter((row) => row["codelist_submission_value"] === name)
          .map((row) => row["term_code"]),
      );
    const [ofRoutes, ofForms] = [list("ROUTE"), list("FRM")];
    const wrong = codesOf("ncit").filter(
      ([id, , code]) => (id === "route" && !ofRoutes.has(code)) || (id === "dose_form" && !ofForms.has(code)),
    );
    expect(wrong).toEqual([]);
  });

  it("are active, selectable HL7 routes", () => {
    const known = new Set(
      rows("data/reference/routes/hl7-v3-RouteOfAdministration.tsv")
        .filter((row) => row["status"] === "active" && row["not_selectable"] !== "true")
        .map((row) => row["code"]),
    );
    const claimed = codesOf("hl7_route");
    console.log(`HL7 routes checked: ${claimed.length}`);
    expect(claimed.filter(([, , code]) => !known.has(code))).toEqual([]);
    expect(claimed.length).toBeGreaterThan(20);
  });
});
