/** The products that a trial gives. */
import {
  type Intervention,
  Intervention as InterventionSchema,
  type InterventionRole,
  type InterventionType,
  type Route,
} from "@org/therapy-model";
import { terms } from "../codec.ts";
import { field, type Group, type Holder, object, type ObjectCodec, whole } from "../object.ts";
import { choice, leaveAll, slot } from "../registers/choice.ts";
import { quiet } from "../registers/quiet.ts";
import { label } from "../registers/text.ts";
import { single } from "../registers/trial.ts";

const intervention = whole(InterventionSchema);
const name = "d31_product_name";
const trade = "d2111_trade_name";

/**
 * The names: that of the product and that under which it is sold. Of a product with a trade name only, that is its name
 * and one of its other names; a trade name that repeats the product's is left.
 */
const namings: Group<Intervention> = {
  keys: [name, trade],
  read(wire, thing, reading) {
    const [named, sold] = [label.read(wire[name], reading), label.read(wire[trade], reading)];
    const first = named ?? sold;
    if (first !== undefined) thing.name = first;
    if (sold !== undefined && sold !== named) thing.otherNames = [sold];
    if (named === undefined) leaveAll(wire, [name], reading);
    if (sold === undefined || sold === named) leaveAll(wire, [trade], reading);
  },
  write(thing, wire) {
    const [sold] = thing.otherNames ?? [];
    if (sold !== thing.name) wire[name] = thing.name;
    if (sold !== undefined) wire[trade] = sold;
  },
};

const route: Holder<Intervention, Route> = {
  find: ({ dosing }) => dosing?.[0]?.route,
  put(thing, value) {
    thing.dosing = [{ route: value }];
    return true;
  },
};

/** What the active substance is, where exactly one box is ticked; gene therapies also tick that they are advanced. */
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
  slot(intervention, "type"),
);

/** A product of the trial. */
export const product: ObjectCodec<Intervention> = object<Intervention>(
  { requires: ["name"], groups: [namings, type] },
  quiet({
    d12_and_d13_imp_role: field(
      intervention,
      "role",
      terms<InterventionRole>({ Test: "investigational", Comparator: "comparator" }),
    ),
    d37_routes_of_administration_for_this_imp: single(
      route,
      terms<Route>({ "Intrathecal use": "intrathecal", "Oral use": "oral" }),
    ),
  }),
);
