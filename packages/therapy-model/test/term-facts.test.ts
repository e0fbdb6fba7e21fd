/** Names that once found the wrong term, and definitions that once held for one country or product only. */
import { describe, expect, test } from "vitest";
import { broaderTerms, findTermByName, isKindOf } from "../src/entries/vocabulary.ts";
import { cellOrigins, cellTypes, initiations, milestones, routes } from "../src/entries/index.ts";
import { loadLabels } from "../src/entries/labels/zh-hans.ts";
import { adverseEvents, targets } from "../src/entries/vocabularies.ts";
import { lookup } from "../src/entries/lookup.ts";

describe("a name finds the term that it means", () => {
  test("LFA-1 is the integrin in any form, not its activated form", () => {
    expect(findTermByName(targets, "LFA-1")).toBe("LFA1");
    expect(findTermByName(targets, "Activated LFA-1")).toBe("activated_LFA1");
    expect(isKindOf(targets, "activated_LFA1", "LFA1")).toBe(true);
  });

  test("the gene IFNA2 is not called by one of its variants", () => {
    expect(targets.terms.IFNA2.label).toBe("IFN-α2");
    expect(findTermByName(targets, "IFN-α2b")).toBeUndefined();
  });

  test("homologous use is not an origin of cells", () => {
    expect(findTermByName(cellOrigins, "homologous")).toBeUndefined();
  });

  test("a stem cell memory or central memory T cell is a memory T cell of its own", () => {
    expect(findTermByName(cellTypes, "stem cell memory T cell")).toBe("stem_cell_memory_t_cell");
    expect(findTermByName(cellTypes, "central memory T cell")).toBe("central_memory_t_cell");
    expect(broaderTerms(cellTypes, "stem_cell_memory_t_cell")).toContain("memory_t_cell");
    expect(broaderTerms(cellTypes, "stem_cell_memory_t_cell")).not.toContain("naive_t_cell");
  });

  test.each([
    ["拟纳入优先审评", "priority_review_proposed"],
    ["纳入优先审评", "priority_review_granted"],
    ["注销药品注册证书", "marketing_authorization_withdrawn"],
    ["撤销药品注册证书", "marketing_authorization_revoked"],
  ])("%s is %s", async (name, key) => {
    const labels = [(await loadLabels("milestone"))!];
    expect(lookup(name, milestones, { labels })).toMatchObject({ key });
  });
});

describe("a definition holds for every country and product", () => {
  test("an intralesional injection may be into a tumor", () => {
    expect(routes.terms.intralesional.definition).not.toMatch(/not a tumor/);
  });

  test("whether an investigator-initiated trial can support approval depends on the jurisdiction", () => {
    expect(initiations.terms.investigator_initiated.definition).toMatch(/depends on the jurisdiction/);
  });

  test("a cranial nerve palsy has many causes besides immune effector cells", () => {
    expect(broaderTerms(adverseEvents, "cranial_nerve_palsy")).toEqual(["nervous_system_disorders"]);
  });
});

describe("an event has the narrower ones that CTCAE grades", () => {
  test.each([
    ["disseminated_intravascular_coagulation", "coagulopathy"],
    ["adult_respiratory_distress_syndrome", "respiratory_failure"],
    ["alanine_aminotransferase_increased", "transaminase_elevation"],
    ["thrombotic_thrombocytopenic_purpura", "thrombotic_microangiopathy"],
    ["epstein_barr_virus_infection_reactivation", "viral_reactivation"],
    ["prolonged_cytopenia", "cytopenia"],
  ] as const)("%s is a %s", (narrower, wider) => {
    expect(isKindOf(adverseEvents, narrower, wider)).toBe(true);
  });

  test("a lymphoproliferative disease is an adverse event", () => {
    expect(findTermByName(adverseEvents, "lymphoproliferative disorder")).toBe("lymphoproliferative_disease");
  });
});
