/** Medicinal products, with what the dictionary of products has about them. */
// cspell:ignore Uom Paediatric Evcode authorisation -- keys of the registry
import {
  type Intervention,
  Intervention as InterventionSchema,
  type InterventionRole,
  type MaximumDose,
  MaximumDose as MaximumDoseSchema,
  type TrialProduct,
  type TrialSubstance,
  TrialSubstance as TrialSubstanceSchema,
} from "@org/therapy-model";
import { type Codec, termCodec } from "../mapping/codec.ts";
import { field } from "../mapping/field.ts";
import { groupFields, placeInField } from "../mapping/group.ts";
import type { Group } from "../mapping/key-group.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { listCodec } from "../mapping/list.ts";
import { inline, objectCodec, type ObjectCodec } from "../mapping/object.ts";
import { listMember, sharedList } from "../mapping/shared-list.ts";
import { ignoreEmpty, isFilled } from "../registry/ignore-empty.ts";
import { routeOnly, routeUse } from "../registry/route.ts";
import { stated } from "../registry/stated.ts";
import { singleLineText } from "../registry/text.ts";
import { flag } from "./codes.ts";

const intervention = rootLens(InterventionSchema);
const medicinal = fieldLens(intervention, "product");
const substance = rootLens(TrialSubstanceSchema);
const properties = { yes: sharedList(medicinal, "is"), no: sharedList(medicinal, "isNot") };
const dose = rootLens(MaximumDoseSchema);

/** An amount as text, in the form of JavaScript. */
const amount: Codec<number> = {
  expected: "a number",
  read(wire) {
    if (typeof wire !== "string" || wire.length > 20) return undefined;
    const value = Number(wire);
    return String(value) === wire && value >= 0 && Number.isFinite(value) && value <= 1e24 ? value : undefined;
  },
  write: String,
};

function maximum(key: "maximumDaily" | "maximumTotal", amountKey: string, unitKey: string): Group<Intervention> {
  return groupFields<Intervention, MaximumDose>(
    placeInField<Intervention, TrialProduct, typeof key>(medicinal, key),
    { requires: ["amount"] },
    ignoreEmpty({ [amountKey]: field(dose, "amount", amount), [unitKey]: field(dose, "unit") }),
  );
}

const substances = listCodec(
  objectCodec<TrialSubstance>(
    { accepts: isFilled },
    ignoreEmpty({
      actSubstName: field(substance, "name"),
      substanceEvCode: field(substance, "code"),
      substanceOrigin: field(substance, "origin"),
      strength: field(substance, "concentration"),
    }),
  ),
  100,
);

const dictionary = inline<Intervention>(
  ignoreEmpty({
    pharmForm: field(medicinal, "form"),
    euMpNumber: field(medicinal, "number"),
    marketingAuthNumber: field(medicinal, "authorizationNumber"),
    mrpNumber: field(medicinal, "procedureNumber"),
    nameOrg: field(medicinal, "holder"),
    authorisationCountryCode: field(medicinal, "authorizedIn"),
    atcCode: field(medicinal, "atc"),
    atcName: field(medicinal, "atcName"),
    productSubstances: field(medicinal, "substances", substances),
  }),
);

/** The mapping of a product. Some keys of the registry repeat others: the form, the code and the name to be shown. */
export const product: ObjectCodec<Intervention> = objectCodec<Intervention>(
  {
    requires: ["name"],
    groups: [
      maximum("maximumDaily", "maxDailyDoseAmount", "doseUom"),
      maximum("maximumTotal", "maxTotalDoseAmount", "doseUomTotal"),
    ],
  },
  ignoreEmpty({
    productName: field(intervention, "name"),
    productDictionaryInfo: dictionary,
    jsonActiveSubstanceNames: listMember(sharedList(intervention, "otherNames"), () => true, singleLineText),
    mpRoleInTrial: field(intervention, "role", termCodec<InterventionRole>({ "1": "investigational" })),
    isPaediatricFormulation: field(medicinal, "pediatricForm", flag),
    orphanDrugEdit: field(medicinal, "orphan", flag),
    allSubstancesChemicals: stated(properties, "chemical", flag),
    anAdvancedTherapyMedicinalProduct: stated(properties, "advanced_therapy", flag),
    routes: field(intervention, "dosing", listCodec(routeOnly(routeUse((text) => text.toUpperCase())), 50)),
  }),
);
