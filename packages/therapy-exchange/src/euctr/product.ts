/** Investigational medicinal products of a trial. */
import {
  type Intervention,
  Intervention as InterventionSchema,
  type InterventionRole,
  type InterventionType,
  type Route,
} from "@org/therapy-model";
import { termCodec } from "../mapping/codec.ts";
import { field } from "../mapping/field.ts";
import { type Placement, placeInField } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { rootLens } from "../mapping/lens.ts";
import { objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { choice, leaveAllUnmapped } from "../registry/choice.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { singleLineText } from "../registry/text.ts";
import { single } from "../registry/trial.ts";

const intervention = rootLens(InterventionSchema);
const name = "d31_product_name";
const trade = "d2111_trade_name";

/**
 * The product name and the trade name. If a product has only a trade name, that is both its name and one of its other
 * names. A trade name equal to the product name is left unmapped.
 */
const productNames: Group<Intervention> = {
  keys: [name, trade],
  read(wire, target, context) {
    const [productName, tradeName] = [
      singleLineText.read(wire[name], context),
      singleLineText.read(wire[trade], context),
    ];
    const first = productName ?? tradeName;
    if (first !== undefined) target.name = first;
    if (tradeName !== undefined && tradeName !== productName) target.otherNames = [tradeName];
    if (productName === undefined) leaveAllUnmapped(wire, [name], context);
    if (tradeName === undefined || tradeName === productName) leaveAllUnmapped(wire, [trade], context);
  },
  write(target, wire) {
    const [tradeName] = target.otherNames ?? [];
    if (tradeName !== target.name) wire[name] = target.name;
    if (tradeName !== undefined) wire[trade] = tradeName;
  },
};

const route: Placement<Intervention, Route> = {
  find: ({ dosing }) => dosing?.[0]?.route,
  put(target, value) {
    target.dosing = [{ route: value }];
    return true;
  },
};

/** The type of the active substance, if exactly one is checked; gene therapies are also advanced therapies. */
const type = choice<Intervention, InterventionType>(
  [
    "d3111_active_substance_of_chemical_origin",
    "d3112_active_substance_of_biological_biotechnological_origin_other_than_advanced_therapy_imp_atimp",
    "d3113_advanced_therapy_imp_atimp",
    "d31131_somatic_cell_therapy_medicinal_product",
    "d31132_gene_therapy_medical_product",
    "d31133_tissue_engineered_product",
  ],
  [
    [["Yes", "No", "No", "No", "No", "No"], "drug"],
    [["No", "Yes", "No", "No", "No", "No"], "biological"],
    [["No", "No", "Yes", "No", "Yes", "No"], "genetic"],
  ],
  placeInField(intervention, "type"),
);

/** The mapping of a product. */
export const product: ObjectCodec<Intervention> = objectCodec<Intervention>(
  { requires: ["name"], groups: [productNames, type] },
  ignoreEmpty({
    d12_and_d13_imp_role: field(
      intervention,
      "role",
      termCodec<InterventionRole>({ Test: "investigational", Comparator: "comparator" }),
    ),
    d37_routes_of_administration_for_this_imp: single(
      route,
      termCodec<Route>({ "Intrathecal use": "intrathecal", "Oral use": "oral" }),
    ),
  }),
);
