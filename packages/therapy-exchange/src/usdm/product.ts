/** Therapies: AdministrableProduct, with what USDM has no attribute for as extension attributes. */
import { type DoseForm, doseForms, Therapy } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isEqual } from "../mapping/difference.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { labelIn } from "./arm.ts";
import { extensionUrl } from "./base.ts";
import { aliasOf, cdiscCode, standardCodeIn, termCodes, unknown } from "./code.ts";
import { addRecordFields, readRecordFields } from "./record-fields.ts";
import { objectsIn } from "./member.ts";
import type { Part } from "./part.ts";
import { StudyObject } from "./study-object.ts";
import { extensionAttribute, valueOfExtension } from "./extension.ts";

const forms = termCodes<DoseForm>(doseForms);
const isTherapy = predicate(Therapy);

/** The extension with the id of the therapy of a product. */
const idUrl = extensionUrl("therapy-id");

/** An investigational medicinal product. */
const investigational = "C202579";

/** Returns the id of the therapy of a product. */
export function therapyIdOf(product: unknown): unknown {
  return valueOfExtension(product, idUrl, "valueString");
}

function writeProduct(therapy: Therapy): StudyObject {
  const [{ text: name } = { text: therapy.id }] = therapy.names;
  const { doseForm } = therapy;
  const product = new StudyObject("AdministrableProduct", {
    name,
    label: name,
    administrableDoseForm: aliasOf(doseForm === undefined ? unknown() : forms.write(doseForm)),
    productDesignation: cdiscCode(investigational),
  });
  product.add("extensionAttributes", extensionAttribute(idUrl, { valueString: therapy.id }));
  const { kind: _, id: __, doseForm: ___, ...fields } = therapy;
  addRecordFields(product, "therapy", fields);
  return product;
}

/** Reads the therapy of a product; `undefined` for a product whose extensions are not those of a therapy. */
export function readTherapy(product: JsonObject): Therapy | undefined {
  const id = therapyIdOf(product);
  if (id === undefined) return undefined;
  const fields = readRecordFields(product, "therapy", Therapy);
  const doseForm = forms.read(standardCodeIn(product["administrableDoseForm"]));
  const record = { kind: "therapy", id, ...fields, ...(doseForm !== undefined && { doseForm }) };
  if (!isTherapy(record)) return undefined;
  const therapy = record as unknown as Therapy;
  const [first] = therapy.names;
  const name = labelIn(product);
  // The name of a product that was changed since is the preferred name.
  if (first === undefined || name === undefined || name === first.text) return therapy;
  const renamed = { ...therapy, names: [{ ...first, text: name }, ...therapy.names.slice(1)] };
  return isTherapy(renamed) ? renamed : therapy;
}

/** The therapies of the trial. */
export const products: Part = {
  write({ therapies, version, products: known }) {
    for (const therapy of therapies) {
      const product = writeProduct(therapy);
      known.set(therapy.id, product);
      version.add("administrableProducts", product);
    }
  },
  read({ version }) {
    const ids = objectsIn(version, "administrableProducts").map(therapyIdOf);
    const therapies = ids.filter((id) => id !== undefined);
    return {
      therapies: therapies.length === 0 || !isEqual(therapies, [...new Set(therapies)]) ? undefined : therapies,
    };
  },
};
