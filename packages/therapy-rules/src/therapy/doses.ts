/** Rules about dosing: amount, route, dose form and conditioning. */
import { convert, dimensionOf, kindsOf, type UnitCode } from "@org/therapy-units";
import { doseForms, type Dosing, type Modality, routes } from "@org/therapy-model";
import { treatments } from "@org/therapy-model/vocabularies";
import { ancestry } from "../shared/ancestry.ts";
import { therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { isModality, isVectorClass } from "../shared/kinds.ts";
import { type Rule, rule } from "../engine/rule.ts";

const isDoseForm = /* @__PURE__ */ ancestry(doseForms);
const isRoute = /* @__PURE__ */ ancestry(routes);
const isTreatment = /* @__PURE__ */ ancestry(treatments);

/** What the unit of a dose counts. */
type DoseKind = "cells" | "genomes" | "mass" | "other";

const doseKindByUnit = new Map<string, DoseKind>();

/** Returns what a unit counts: cells, vector genomes or mass. */
function countedBy(unit: UnitCode): DoseKind {
  let what = doseKindByUnit.get(unit);
  if (what === undefined) {
    const [kind, ...others] = Object.entries(kindsOf(unit)).flatMap(([name, power]) => (power === 1 ? [name] : []));
    if (kind === undefined) what = isMass(unit) ? "mass" : "other";
    else if (others.length > 0) what = "other";
    else if (kind === "vg" || kind === "genome copies") what = "genomes";
    else what = kind === "cells" || kind.endsWith(" cells") ? "cells" : "other";
    if (doseKindByUnit.size < 1000) doseKindByUnit.set(unit, what);
  }
  return what;
}

/** Checks whether a unit is a mass or a mass per kilogram of body weight. */
function isMass(unit: UnitCode): boolean {
  return dimensionOf(unit) === "M" || /^[mun]?g\/kg$/.test(unit);
}

/** Returns the kinds of dose that a modality can have, or undefined if it can have any. */
function doseKinds(modality: Modality): readonly DoseKind[] | undefined {
  if (isModality(modality, "cell_therapy")) return ["cells", "other"];
  if (isModality(modality, "rna_therapy")) return ["mass", "other"];
  return undefined;
}

/** Returns the quantities of a dosing with their paths. */
function quantities({ amount, range }: Dosing): (readonly [(string | number)[], { value: number; unit: UnitCode }])[] {
  return [
    ...(amount === undefined ? [] : [[["amount"], amount] as const]),
    ...(range === undefined ? [] : [[["range", "low"], range.low] as const, [["range", "high"], range.high] as const]),
  ].map(([path, quantity]) => [[...path], quantity] as const);
}

/** Dimensions that no dose has: length, time and temperature alone, and everything electric or under pressure. */
function isNoDose(unit: UnitCode): boolean {
  const dimension = dimensionOf(unit) ?? "1";
  return /^[LTC]$|Q|[LM].*T-2M/.test(dimension);
}

const doseUnit = rule({
  id: "dose_unit",
  title: "Dose in a unit of another kind of product",
  recordKinds: ["therapy"],
  requires: ["dosing"],
  severity: contradiction,
  rationale:
    "Cells are dosed by number, AAV vectors by vector genomes, RNA by mass. A dose in another unit belongs to another product.",
  source: "Count kinds of therapy-units; labels of Kymriah (cells) and Zolgensma (vector genomes)",
  check({ modality, dosing, vectors }, report) {
    const allowed = doseKinds(modality);
    const aav =
      vectors?.length === 1 &&
      isVectorClass(vectors[0]!.class, "adeno_associated_viral") &&
      isModality(modality, "in_vivo_gene_therapy");
    for (const [index, one] of dosing.entries()) {
      for (const [path, { unit }] of quantities(one)) {
        if (isNoDose(unit)) {
          report({ path: ["dosing", index, ...path, "unit"], message: `is ${unit}, which is not a unit of a dose` });
          continue;
        }
        if (allowed === undefined && !aav) continue;
        const what = countedBy(unit);
        if (aav ? what !== "cells" && what !== "mass" : allowed?.includes(what)) continue;
        const expected = aav
          ? "vector genomes, such as {vg}/kg"
          : allowed?.[0] === "cells"
            ? "cells, such as {cells}/kg"
            : "mass, such as mg";
        report({
          path: ["dosing", index, ...path, "unit"],
          message: `is ${unit}, but doses of ${aav ? "AAV" : modality} are given in ${expected}`,
        });
      }
    }
  },
  valid: [
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
  invalid: [
    [therapy({ dosing: [{ amount: { value: 3e13, unit: "{vg}/kg" } }] })],
    [therapy({ modality: "sirna", dosing: [{ amount: { value: 1e8, unit: "{cells}" } }] })],
    [therapy({ dosing: [{ amount: { value: 5, unit: "V" } }] })],
    [therapy({ modality: "gene_therapy", dosing: [{ amount: { value: 5, unit: "d" } }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral" }],
        dosing: [{ amount: { value: 5, unit: "mg/kg" } }],
      }),
    ],
  ],
});

/** Plausible minimum and maximum: a thousandfold below and above the doses on labels. */
const plausibleDoses: {
  readonly [C in "cells" | "genomes"]: {
    readonly each: readonly [number, number];
    readonly perKilogram: readonly [number, number];
  };
} = {
  cells: { each: [1e3, 1e13], perKilogram: [1e2, 1e11] },
  genomes: { each: [1e8, 1e19], perKilogram: [1e8, 1e17] },
};

const doseMagnitude = rule({
  id: "dose_magnitude",
  title: "Dose that is orders of magnitude away from doses in use",
  recordKinds: ["therapy"],
  requires: ["dosing"],
  severity: unlikely,
  rationale:
    "A lost exponent is the most common error in a dose. The limits are a thousandfold beyond the doses on labels, so a value outside them is an error.",
  source:
    "Labels: Kymriah 0.2 to 5 × 10^6 cells/kg or up to 6 × 10^8 cells; Luxturna 1.5 × 10^11 vg per eye; Zolgensma 1.1 × 10^14 vg/kg",
  check({ dosing }, report) {
    for (const [index, one] of dosing.entries()) {
      for (const [path, { value, unit }] of quantities(one)) {
        const what = countedBy(unit);
        if (value === 0 || (what !== "cells" && what !== "genomes")) continue;
        const kind = Object.keys(kindsOf(unit))[0]!.replace("genome copies", "gc");
        const perKilogram = dimensionOf(unit) === "M-1";
        const plain = convert(value, unit, `{${kind}}${perKilogram ? "/kg" : ""}`);
        if (!plain.ok) continue;
        const [least, most] = plausibleDoses[what][perKilogram ? "perKilogram" : "each"];
        if (plain.value >= least && plain.value <= most) continue;
        const side = plain.value < least ? "below" : "above";
        report({
          path: ["dosing", index, ...path, "value"],
          message: `is ${value} ${unit}, orders of magnitude ${side} doses in use; is an exponent missing?`,
        });
      }
    }
  },
  valid: [
    [therapy({ dosing: [{ amount: { value: 2, unit: "10*6.{CAR+ cells}/kg" } }] })],
    [
      therapy({
        modality: "in_vivo_gene_addition",
        vectors: [{ class: "adeno_associated_viral" }],
        dosing: [{ amount: { value: 1.5e11, unit: "{vg}" }, route: "subretinal" }],
      }),
    ],
  ],
  invalid: [
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

const dosingRoute = rule({
  id: "dosing_route",
  title: "Dosing route that the therapy does not list",
  recordKinds: ["therapy"],
  requires: ["dosing", "routes"],
  severity: contradiction,
  rationale: "The therapy lists all its routes. A dosing route that is not among them is missing there or wrong here.",
  source: "Definition of the field `routes`",
  check({ dosing, routes: listed }, report) {
    for (const [index, { route }] of dosing.entries()) {
      if (route === undefined || listed.some((one) => isRoute(route, one) || isRoute(one, route))) continue;
      report({
        path: ["dosing", index, "route"],
        message: `is ${route}, but the routes of the therapy are ${listed.join(", ")}`,
      });
    }
  },
  valid: [
    [
      therapy({
        routes: ["intravenous_infusion"],
        dosing: [{ amount: { value: 1e8, unit: "{cells}" }, route: "intravenous" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        routes: ["intravenous_infusion"],
        dosing: [{ amount: { value: 1e8, unit: "{cells}" }, route: "intrathecal" }],
      }),
    ],
  ],
});

const cellRoute = rule({
  id: "cell_route",
  title: "Engineered immune or stem cells by mouth, nose or lung",
  recordKinds: ["therapy"],
  requires: ["routes"],
  severity: contradiction,
  rationale:
    "Living lymphocytes and stem cells are injected, infused or implanted. They do not survive ingestion or inhalation.",
  source:
    "Vocabularies of modalities and routes; no advanced therapy in the European Medicines Agency's table has such a route",
  check({ modality, routes: listed }, report) {
    if (!isModality(modality, "gene_modified_cell_therapy") && !isModality(modality, "hsc_transplant")) return;
    for (const [index, route] of listed.entries()) {
      if (route !== "oral" && route !== "inhalation" && route !== "rectal" && route !== "microneedle") continue;
      report({ path: ["routes", index], message: `is ${route}, which is not a route for the cells of ${modality}` });
    }
  },
  valid: [
    [therapy({ routes: ["intravenous_infusion"] })],
    [therapy({ modality: "mrna_vaccine", routes: ["inhalation"] })],
  ],
  invalid: [[therapy({ routes: ["oral"] })]],
});

const doseFormRoute = rule({
  id: "dose_form_route",
  title: "Dose form that none of the routes allows",
  recordKinds: ["therapy"],
  requires: ["doseForm", "routes"],
  severity: contradiction,
  rationale:
    "Tablets and capsules are swallowed, eye drops are applied to the eye, and an injected product has a dose form for injection.",
  source: "Definitions in the vocabularies of dose forms and routes",
  check({ doseForm, routes: listed }, report) {
    const wrong = formsOfRoutes.find(
      ([forms, possibleRoutes]) =>
        forms.some((form) => isDoseForm(doseForm, form)) &&
        !listed.some((route) => possibleRoutes.some((one) => isRoute(route, one))),
    );
    if (wrong === undefined) return;
    report({ path: ["doseForm"], message: `is ${doseForm}, which is not given by ${listed.join(" or ")}` });
  },
  valid: [
    [therapy({ doseForm: "suspension_for_infusion", routes: ["intravenous_infusion"] })],
    [therapy({ modality: "sirna", doseForm: "solution_for_injection", routes: ["subcutaneous"] })],
  ],
  invalid: [
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

const repeatedRoute = rule({
  id: "repeated_route",
  title: "Repeated route, or a route with its broader term",
  recordKinds: ["therapy"],
  requires: ["routes"],
  severity: unlikely,
  rationale:
    "Intravenous beside intravenous infusion is counted as two routes and adds no information to the narrower term.",
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
        message: `is ${route}, which ${listed[covering]} already covers`,
        fix: { kind: "remove" },
      });
    }
  },
  valid: [[therapy({ routes: ["intravenous_infusion", "intrathecal"] })]],
  invalid: [
    [therapy({ routes: ["intravenous", "intravenous_infusion"] })],
    [therapy({ routes: ["intrathecal", "intrathecal"] })],
  ],
});

const conditioningWithoutCells = rule({
  id: "conditioning_without_cells",
  title: "Conditioning before a product without cells",
  recordKinds: ["therapy"],
  requires: ["conditioning"],
  severity: unlikely,
  rationale:
    "Conditioning makes room for cells that engraft or expand. A vector or RNA that is administered to the patient does not need it; steroids and similar drugs have another role.",
  source: "Definitions of `conditioning` and `lymphodepletion` in the vocabulary of intervention roles",
  check({ conditioning, modality, modificationSetting }, report) {
    if (modificationSetting !== "in_vivo" && !isModality(modality, "rna_therapy")) return;
    for (const [index, treatment] of conditioning.entries()) {
      if (!conditioningTreatments.some((broader) => isTreatment(treatment, broader))) continue;
      report({
        path: ["conditioning", index],
        message: `is ${treatment}, which prepares for an infusion of cells, but ${modality} contains no cells`,
      });
    }
  },
  valid: [
    [therapy({ modificationSetting: "ex_vivo", conditioning: ["lymphodepletion"] })],
    [
      therapy({
        modality: "hsc_gene_addition",
        modificationSetting: "ex_vivo",
        conditioning: ["myeloablative_conditioning", "busulfan"],
      }),
    ],
  ],
  invalid: [
    [therapy({ modality: "in_vivo_car_t", modificationSetting: "in_vivo", conditioning: ["lymphodepletion"] })],
    [therapy({ modality: "sirna", conditioning: ["busulfan"] })],
  ],
});

const conditioningTreatments = [
  "lymphodepletion",
  "myeloablative_conditioning",
  "reduced_intensity_conditioning",
  "busulfan",
  "fludarabine",
  "treosulfan",
] as const;

const conditioningKind = rule({
  id: "conditioning_kind",
  title: "Myeloablation before T cells, or only lymphodepletion before stem cells",
  recordKinds: ["therapy"],
  requires: ["conditioning"],
  severity: unlikely,
  rationale:
    "Lymphodepletion makes room for T cells and spares the bone marrow. Modified stem cells engraft only after myeloablation or reduced-intensity conditioning.",
  source: "Definition of `lymphodepletion` in the vocabulary of intervention roles: not myeloablative conditioning",
  check({ conditioning, modality }, report) {
    for (const [index, treatment] of conditioning.entries()) {
      if (isModality(modality, "car_t") && treatment === "myeloablative_conditioning") {
        report({
          path: ["conditioning", index],
          message: "is myeloablative_conditioning, but T cells are given after lymphodepletion",
        });
      } else if (
        isModality(modality, "hsc_gene_therapy") &&
        treatment === "lymphodepletion" &&
        conditioning.length === 1
      ) {
        report({
          path: ["conditioning", index],
          message:
            "is lymphodepletion only, but stem cells engraft after myeloablative or reduced-intensity conditioning",
        });
      }
    }
  },
  valid: [
    [therapy({ modificationSetting: "ex_vivo", conditioning: ["lymphodepletion", "fludarabine", "cyclophosphamide"] })],
    [therapy({ modality: "hsc_gene_editing", conditioning: ["busulfan"] })],
  ],
  invalid: [
    [therapy({ conditioning: ["myeloablative_conditioning"] })],
    [therapy({ modality: "hsc_gene_editing", conditioning: ["lymphodepletion"] })],
  ],
});

export const rules: readonly Rule[] = [
  doseUnit,
  doseMagnitude,
  dosingRoute,
  cellRoute,
  doseFormRoute,
  repeatedRoute,
  conditioningWithoutCells,
  conditioningKind,
];
