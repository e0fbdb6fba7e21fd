/** Rules about how much is given, by which route, in which form, and after what. */
import { convert, dimensionOf, kindsOf, type UnitCode } from "@org/therapy-units";
import type { Dosing } from "../therapy/dosing.ts";
import { doseForms } from "../therapy/dose-form.ts";
import type { Modality } from "../therapy/modality.ts";
import { routes } from "../therapy/route.ts";
import { treatments } from "../trial/treatment.ts";
import { ancestry } from "./ancestry.ts";
import { therapy } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { isModality, isVectorClass } from "./kinds.ts";
import { type Rule, rule } from "./rule.ts";

const isDoseForm = /* @__PURE__ */ ancestry(doseForms);
const isRoute = /* @__PURE__ */ ancestry(routes);
const isTreatment = /* @__PURE__ */ ancestry(treatments);

/** What a dose counts. */
type Counted = "cells" | "genomes" | "mass" | "other";

const countedByUnit = new Map<string, Counted>();

/** Tells what a unit counts: cells of some sort, genomes of a vector, or nothing but mass. */
function counted(unit: UnitCode): Counted {
  let what = countedByUnit.get(unit);
  if (what === undefined) {
    const [kind, ...others] = Object.entries(kindsOf(unit)).flatMap(([name, power]) => (power === 1 ? [name] : []));
    if (kind === undefined) what = isMass(unit) ? "mass" : "other";
    else if (others.length > 0) what = "other";
    else if (kind === "vg" || kind === "genome copies") what = "genomes";
    else what = kind === "cells" || kind.endsWith(" cells") ? "cells" : "other";
    if (countedByUnit.size < 1000) countedByUnit.set(unit, what);
  }
  return what;
}

/** Whether a unit is of mass: by itself, or for each kilogram of a patient. */
function isMass(unit: UnitCode): boolean {
  return dimensionOf(unit) === "M" || /^[mun]?g\/kg$/.test(unit);
}

/** The kinds of dose that a modality can have; absent where it can have any. */
function possible(modality: Modality): readonly Counted[] | undefined {
  if (isModality(modality, "cell_therapy")) return ["cells", "other"];
  if (isModality(modality, "rna_therapy")) return ["mass", "other"];
  return undefined;
}

/** The quantities of a dosing, with their paths. */
function quantities({ amount, range }: Dosing): (readonly [(string | number)[], { value: number; unit: UnitCode }])[] {
  return [
    ...(amount === undefined ? [] : [[["amount"], amount] as const]),
    ...(range === undefined ? [] : [[["range", "low"], range.low] as const, [["range", "high"], range.high] as const]),
  ].map(([path, quantity]) => [[...path], quantity] as const);
}

/** Cells are counted, vectors too, RNA is weighed. */
const doseUnit = rule({
  id: "dose_unit",
  title: "Dose in a unit of another sort of product",
  of: ["therapy"],
  needs: ["dosing"],
  grades: contradiction,
  why: "Cells are dosed by their number, AAV by genomes of the vector, RNA by mass. A dose in another unit belongs to another product.",
  source: "Kinds of counted things in the units package; dosing of Kymriah (cells), Zolgensma (vector genomes)",
  check({ modality, dosing, vectors }, report) {
    const allowed = possible(modality);
    const aav =
      vectors?.length === 1 &&
      isVectorClass(vectors[0]!.class, "adeno_associated_viral") &&
      isModality(modality, "in_vivo_gene_therapy");
    if (allowed === undefined && !aav) return;
    for (const [index, one] of dosing.entries()) {
      for (const [path, { unit }] of quantities(one)) {
        const what = counted(unit);
        if (aav ? what !== "cells" && what !== "mass" : allowed?.includes(what)) continue;
        const expected = aav
          ? "genomes of the vector, as {vg}/kg"
          : allowed?.[0] === "cells"
            ? "cells, as {cells}/kg"
            : "mass, as mg";
        report({
          path: ["dosing", index, ...path, "unit"],
          message: `is ${unit}, but a dose of ${aav ? "AAV" : modality} is given in ${expected}`,
        });
      }
    }
  },
  passes: [
    [therapy({ dosing: [{ amount: { value: 0.5, unit: "10*6.{CAR+ cells}/kg" } }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral" }],
        dosing: [{ amount: { value: 1.1e14, unit: "{vg}/kg" } }],
      }),
    ],
    [therapy({ modality: "sirna", dosing: [{ amount: { value: 284, unit: "mg" }, route: "subcutaneous" }] })],
  ],
  fails: [
    [therapy({ dosing: [{ amount: { value: 3e13, unit: "{vg}/kg" } }] })],
    [therapy({ modality: "sirna", dosing: [{ amount: { value: 1e8, unit: "{cells}" } }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral" }],
        dosing: [{ amount: { value: 5, unit: "mg/kg" } }],
      }),
    ],
  ],
});

/** The least and the greatest that is believed, a thousandfold below and above what labels say. */
const bounds: {
  readonly [C in "cells" | "genomes"]: {
    readonly each: readonly [number, number];
    readonly perKilogram: readonly [number, number];
  };
} = {
  cells: { each: [1e3, 1e13], perKilogram: [1e2, 1e11] },
  genomes: { each: [1e8, 1e19], perKilogram: [1e8, 1e17] },
};

/** A slip of some powers of ten is seen from far away. */
const doseMagnitude = rule({
  id: "dose_magnitude",
  title: "Dose that is powers of ten away from any in use",
  of: ["therapy"],
  needs: ["dosing"],
  grades: unlikely,
  why: "A lost exponent is the commonest mistake in a dose. The bounds are a thousandfold beyond the doses of labels, so that what is outside is a slip.",
  source:
    "Labels: Kymriah 0.2 to 5 × 10^6 cells/kg or up to 6 × 10^8 cells; Luxturna 1.5 × 10^11 vg for an eye; Zolgensma 1.1 × 10^14 vg/kg",
  check({ dosing }, report) {
    for (const [index, one] of dosing.entries()) {
      for (const [path, { value, unit }] of quantities(one)) {
        const what = counted(unit);
        if (value === 0 || (what !== "cells" && what !== "genomes")) continue;
        const kind = Object.keys(kindsOf(unit))[0]!.replace("genome copies", "gc");
        const perKilogram = dimensionOf(unit) === "M-1";
        const plain = convert(value, unit, `{${kind}}${perKilogram ? "/kg" : ""}`);
        if (!plain.ok) continue;
        const [least, most] = bounds[what][perKilogram ? "perKilogram" : "each"];
        if (plain.value >= least && plain.value <= most) continue;
        const side = plain.value < least ? "below" : "above";
        report({
          path: ["dosing", index, ...path, "value"],
          message: `is ${value} ${unit}, far ${side} any dose in use; was an exponent lost?`,
        });
      }
    }
  },
  passes: [
    [therapy({ dosing: [{ amount: { value: 2, unit: "10*6.{CAR+ cells}/kg" } }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral" }],
        dosing: [{ amount: { value: 1.5e11, unit: "{vg}" }, route: "subretinal" }],
      }),
    ],
  ],
  fails: [
    [therapy({ dosing: [{ amount: { value: 2, unit: "{CAR+ cells}/kg" } }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral" }],
        dosing: [{ range: { low: { value: 1, unit: "{vg}/kg" }, high: { value: 3e13, unit: "{vg}/kg" } } }],
      }),
    ],
  ],
});

/** A dose is given by a route of the therapy. */
const dosingRoute = rule({
  id: "dosing_route",
  title: "Dose by a route that the therapy does not list",
  of: ["therapy"],
  needs: ["dosing", "routes"],
  grades: contradiction,
  why: "The routes of the therapy are all by which it is given; a dose by another one is missing there, or wrong here.",
  source: "Definition of the field `routes` of the model",
  check({ dosing, routes: listed }, report) {
    for (const [index, { route }] of dosing.entries()) {
      if (route === undefined || listed.some((one) => isRoute(route, one) || isRoute(one, route))) continue;
      report({
        path: ["dosing", index, "route"],
        message: `is ${route}, but the routes of the therapy are ${listed.join(", ")}`,
      });
    }
  },
  passes: [
    [
      therapy({
        routes: ["intravenous_infusion"],
        dosing: [{ amount: { value: 1e8, unit: "{cells}" }, route: "intravenous" }],
      }),
    ],
  ],
  fails: [
    [
      therapy({
        routes: ["intravenous_infusion"],
        dosing: [{ amount: { value: 1e8, unit: "{cells}" }, route: "intrathecal" }],
      }),
    ],
  ],
});

/** Cells that kill or engraft do not survive the gut, and are not breathed in. */
const cellRoute = rule({
  id: "cell_route",
  title: "Engineered immune or stem cells by mouth, nose or lung",
  of: ["therapy"],
  needs: ["routes"],
  grades: contradiction,
  why: "Living lymphocytes and stem cells are injected, infused or implanted; swallowed or inhaled they reach nothing alive.",
  source:
    "Vocabularies of modalities and routes; no product of the European Medicines Agency's table of advanced therapies is so given",
  check({ modality, routes: listed }, report) {
    if (!isModality(modality, "gene_modified_cell_therapy") && !isModality(modality, "hsc_transplant")) return;
    for (const [index, route] of listed.entries()) {
      if (route !== "oral" && route !== "inhalation" && route !== "rectal" && route !== "microneedle") continue;
      report({ path: ["routes", index], message: `is ${route}, by which no cells of ${modality} can be given` });
    }
  },
  passes: [
    [therapy({ routes: ["intravenous_infusion"] })],
    [therapy({ modality: "mrna_vaccine", routes: ["inhalation"] })],
  ],
  fails: [[therapy({ routes: ["oral"] })]],
});

/** A tablet is not infused. */
const doseFormRoute = rule({
  id: "dose_form_route",
  title: "Form that cannot be given by any of the routes",
  of: ["therapy"],
  needs: ["doseForm", "routes"],
  grades: contradiction,
  why: "Tablets and capsules are swallowed, eye drops dropped into the eye; what is injected comes in a form for injection.",
  source: "Definitions of the vocabularies of dose forms and routes",
  check({ doseForm, routes: listed }, report) {
    const wrong = formsOfRoutes.find(
      ([forms, possibleRoutes]) =>
        forms.some((form) => isDoseForm(doseForm, form)) &&
        !listed.some((route) => possibleRoutes.some((one) => isRoute(route, one))),
    );
    if (wrong === undefined) return;
    report({ path: ["doseForm"], message: `is ${doseForm}, which is not given by ${listed.join(" or ")}` });
  },
  passes: [
    [therapy({ doseForm: "suspension_for_infusion", routes: ["intravenous_infusion"] })],
    [therapy({ modality: "sirna", doseForm: "solution_for_injection", routes: ["subcutaneous"] })],
  ],
  fails: [
    [therapy({ modality: "sirna", doseForm: "tablet", routes: ["subcutaneous"] })],
    [therapy({ modality: "in_vivo_gene_addition", doseForm: "eye_drops", routes: ["subretinal"] })],
  ],
});

const formsOfRoutes = [
  [
    ["tablet", "capsule"],
    ["oral", "oromucosal", "rectal", "vaginal"],
  ],
  [["eye_drops"], ["ophthalmic", "topical", "subconjunctival"]],
  [["inhalation_form"], ["inhalation", "intratracheal", "intrabronchial", "intranasal", "oromucosal"]],
  [["nasal_spray"], ["intranasal", "inhalation"]],
] as const;

/** A wider route beside its narrower one says the same twice. */
const repeatedRoute = rule({
  id: "repeated_route",
  title: "The same route twice, or wider and narrower",
  of: ["therapy"],
  needs: ["routes"],
  grades: unlikely,
  why: "Intravenous beside intravenous infusion counts as two routes and says nothing that the narrower one does not.",
  source: "Hierarchy of the vocabulary of routes",
  check({ routes: listed }, report) {
    if (listed.length < 2) return;
    for (const [index, route] of listed.entries()) {
      const covering = listed.findIndex(
        (other, at) => at !== index && isRoute(other, route) && (other !== route || at < index),
      );
      if (covering === -1) continue;
      report({
        path: ["routes", index],
        message: `is ${route}, which ${listed[covering]} says already`,
        fix: { kind: "remove" },
      });
    }
  },
  passes: [[therapy({ routes: ["intravenous_infusion", "intrathecal"] })]],
  fails: [
    [therapy({ routes: ["intravenous", "intravenous_infusion"] })],
    [therapy({ routes: ["intrathecal", "intrathecal"] })],
  ],
});

/** Oligonucleotides and messenger RNA need no room in the marrow. */
const conditioningWithoutCells = rule({
  id: "conditioning_without_cells",
  title: "Conditioning before a product without cells",
  of: ["therapy"],
  needs: ["conditioning"],
  grades: unlikely,
  why: "Conditioning makes room for cells that are to engraft or expand. A vector or an RNA that is given to the patient needs none; steroids and the like are another role.",
  source: "Definitions of `conditioning` and `lymphodepletion` in the vocabulary of intervention roles",
  check({ conditioning, modality, delivery }, report) {
    if (delivery !== "in_vivo" && !isModality(modality, "rna_therapy")) return;
    for (const [index, treatment] of conditioning.entries()) {
      if (!preparing.some((wider) => isTreatment(treatment, wider))) continue;
      report({
        path: ["conditioning", index],
        message: `is ${treatment}, which prepares for cells, but ${modality} holds none`,
      });
    }
  },
  passes: [
    [therapy({ delivery: "ex_vivo", conditioning: ["lymphodepletion"] })],
    [
      therapy({
        modality: "hsc_gene_addition",
        delivery: "ex_vivo",
        conditioning: ["myeloablative_conditioning", "busulfan"],
      }),
    ],
  ],
  fails: [
    [therapy({ modality: "in_vivo_car_t", delivery: "in_vivo", conditioning: ["lymphodepletion"] })],
    [therapy({ modality: "sirna", conditioning: ["busulfan"] })],
  ],
});

const preparing = [
  "lymphodepletion",
  "myeloablative_conditioning",
  "reduced_intensity_conditioning",
  "busulfan",
  "fludarabine",
  "treosulfan",
] as const;

/** T cells need lymphodepletion, stem cells an empty marrow. */
const conditioningKind = rule({
  id: "conditioning_kind",
  title: "Myeloablation before T cells, or lymphodepletion alone before stem cells",
  of: ["therapy"],
  needs: ["conditioning"],
  grades: unlikely,
  why: "Lymphodepletion makes room for T cells and spares the marrow; modified stem cells engraft only where the marrow is emptied.",
  source: "Definition of `lymphodepletion` in the vocabulary of intervention roles: not myeloablative conditioning",
  check({ conditioning, modality }, report) {
    for (const [index, treatment] of conditioning.entries()) {
      if (isModality(modality, "car_t") && treatment === "myeloablative_conditioning") {
        report({
          path: ["conditioning", index],
          message: "is myeloablative, but T cells are given after lymphodepletion",
        });
      } else if (
        isModality(modality, "hsc_gene_therapy") &&
        treatment === "lymphodepletion" &&
        conditioning.length === 1
      ) {
        report({
          path: ["conditioning", index],
          message:
            "is lymphodepletion only, but stem cells engraft after myeloablation or reduced-intensity conditioning",
        });
      }
    }
  },
  passes: [
    [therapy({ delivery: "ex_vivo", conditioning: ["lymphodepletion", "fludarabine", "cyclophosphamide"] })],
    [therapy({ modality: "hsc_gene_editing", conditioning: ["busulfan"] })],
  ],
  fails: [
    [therapy({ conditioning: ["myeloablative_conditioning"] })],
    [therapy({ modality: "hsc_gene_editing", conditioning: ["lymphodepletion"] })],
  ],
});

/** Rules about how much is given, by which route, in which form, and after what. */
export const therapyDoseRules: readonly Rule[] = [
  doseUnit,
  doseMagnitude,
  dosingRoute,
  cellRoute,
  doseFormRoute,
  repeatedRoute,
  conditioningWithoutCells,
  conditioningKind,
];
