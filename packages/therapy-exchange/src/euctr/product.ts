/** Investigational medicinal products of a trial. */
// cspell:ignore radiopharmaceutical authorisation -- words of the registry
import {
  type Intervention,
  Intervention as InterventionSchema,
  type InterventionRole,
  type InterventionType,
  type ProductProperty,
  type TrialSubstance,
  TrialSubstance as TrialSubstanceSchema,
} from "@org/therapy-model";
import { termCodec } from "../mapping/codec.ts";
import { listCodec } from "../mapping/list.ts";
import { field, type Field, type Fields } from "../mapping/field.ts";
import { placeInField } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember, sharedList } from "../mapping/shared-list.ts";
import { choice, leaveAllUnmapped, yesNo } from "../registry/choice.ts";
import { firstOf } from "../registry/first-of.ts";
import { ignoreEmpty, isFilled } from "../registry/ignore-empty.ts";
import { firstRoute, routeUse } from "../registry/route.ts";
import { stated } from "../registry/stated.ts";
import { singleLineText } from "../registry/text.ts";
import { single } from "../registry/trial.ts";

const intervention = rootLens(InterventionSchema);
const medicinal = fieldLens(intervention, "product");
const properties = { yes: sharedList(medicinal, "is"), no: sharedList(medicinal, "isNot") };

const name = "d31_product_name";
const trade = "d2111_trade_name";
const code = "d32_product_code";

/**
 * The product name, the trade name and the product code. A product without a product name has its trade name or its code as
 * name, too. A trade name or a code equal to the product name is left unmapped.
 */
const productNames: Group<Intervention> = {
  keys: [name, trade, code],
  read(wire, target, context) {
    const [productName, tradeName, productCode] = [name, trade, code].map((key) =>
      singleLineText.read(wire[key], context),
    );
    const isOther = (text: string | undefined): text is string => text !== undefined && text !== productName;
    const first = productName ?? tradeName ?? productCode;
    if (first !== undefined) target.name = first;
    if (isOther(tradeName)) target.otherNames = [tradeName];
    if (isOther(productCode)) medicinal.make(target).code = productCode;
    if (productName === undefined) leaveAllUnmapped(wire, [name], context);
    if (!isOther(tradeName)) leaveAllUnmapped(wire, [trade], context);
    if (!isOther(productCode)) leaveAllUnmapped(wire, [code], context);
  },
  write(target, wire) {
    const [tradeName] = target.otherNames ?? [];
    const productCode = target.product?.code;
    if (tradeName !== target.name && productCode !== target.name) wire[name] = target.name;
    if (tradeName !== undefined) wire[trade] = tradeName;
    if (productCode !== undefined) wire[code] = productCode;
  },
};

const is = (property: ProductProperty): Field<Intervention> => stated(properties, property);

/** The fields that together are the type of the active substance, with the property that each states. */
const typeFields = {
  d3111_active_substance_of_chemical_origin: is("chemical"),
  d3112_active_substance_of_biological_biotechnological_origin_other_than_advanced_therapy_imp_atimp: is("biological"),
  d3113_advanced_therapy_imp_atimp: is("advanced_therapy"),
  d31131_somatic_cell_therapy_medicinal_product: is("somatic_cell_therapy"),
  d31132_gene_therapy_medical_product: is("gene_therapy"),
  d31133_tissue_engineered_product: is("tissue_engineered"),
};

/** The type of the active substance, if exactly one is checked; gene therapies are also advanced therapies. */
const type = choice<Intervention, InterventionType>(
  Object.keys(typeFields),
  [
    [["Yes", "No", "No", "No", "No", "No"], "drug"],
    [["No", "Yes", "No", "No", "No", "No"], "biological"],
    [["No", "No", "Yes", "No", "Yes", "No"], "genetic"],
  ],
  placeInField(intervention, "type"),
  Object.values(typeFields),
);

const otherProperties: Fields<Intervention> = {
  d31134_combination_atimp_ie_one_involving_a_medical_device: is("combined_advanced_therapy"),
  d31135_committee_on_advanced_therapies_cat_has_issued_a_classification_for_this_product:
    is("classified_advanced_therapy"),
  d3114_combination_product_that_includes_a_device_but_does_not_involve_an_advanced_therapy: is("device_combination"),
  d3115_radiopharmaceutical_medicinal_product: is("radiopharmaceutical"),
  d3116_immunological_medicinal_product_such_as_vaccine_allergen_immune_serum: is("immunological"),
  d3117_plasma_derived_medicinal_product: is("plasma_derived"),
  d3118_extractive_medicinal_product: is("extractive"),
  d3119_recombinant_medicinal_product: is("recombinant"),
  d31110_medicinal_product_containing_genetically_modified_organisms: is("genetically_modified"),
  d31111_herbal_medicinal_product: is("herbal"),
  d31112_homeopathic_medicinal_product: is("homeopathic"),
  d31113_another_type_of_medicinal_product: is("other"),
};

const substance = rootLens(TrialSubstanceSchema);

const substances = listCodec(
  objectCodec<TrialSubstance>(
    { accepts: isFilled },
    ignoreEmpty({
      d38_inn__proposed_inn: field(substance, "inn"),
      d391_cas_number: field(substance, "cas"),
      d392_current_sponsor_code: field(substance, "sponsorCode"),
      d393_other_descriptive_name: field(substance, "otherName"),
      d394_ev_substance_code: field(substance, "code"),
      d3101_concentration_unit: field(substance, "unit"),
      d3102_concentration_type: field(substance, "concentrationType"),
      d3103_concentration_number: field(substance, "concentration"),
    }),
  ),
  100,
);

/** The mapping of a product. */
export const product: ObjectCodec<Intervention> = objectCodec<Intervention>(
  { requires: ["name"], groups: [productNames, type] },
  ignoreEmpty({
    d12_and_d13_imp_role: field(
      intervention,
      "role",
      termCodec<InterventionRole>({ Test: "investigational", Comparator: "comparator", Placebo: "placebo" }),
    ),
    d21_imp_to_be_used_in_the_trial_has_a_marketing_authorisation: field(medicinal, "authorized", yesNo),
    d2112_name_of_the_marketing_authorisation_holder: field(medicinal, "holder"),
    d212_country_which_granted_the_marketing_authorisation: field(medicinal, "authorizedIn"),
    d25_the_imp_has_been_designated_in_this_indication_as_an_orphan_drug_in_the_community: field(
      medicinal,
      "orphan",
      yesNo,
    ),
    d251_orphan_drug_designation_number: field(medicinal, "orphanNumber"),
    d34_pharmaceutical_form: field(medicinal, "form"),
    d341_specific_paediatric_formulation: field(medicinal, "pediatricForm", yesNo),
    d37_routes_of_administration_for_this_imp: firstOf(
      single(firstRoute, routeUse(String)),
      listMember(sharedList(medicinal, "routes"), () => true, singleLineText),
    ),
    d38_imp_identification_details: field(medicinal, "substances", substances),
    ...otherProperties,
  }),
);
