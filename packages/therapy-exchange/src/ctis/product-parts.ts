/** What the products of an application repeat: names, codes and forms within a product, and products within groups. */
import type { JsonObject } from "../mapping/unmapped.ts";
import { roleNames } from "./codes.ts";
import { listIn, nested, objectIn, present } from "./places.ts";
import { eachOf, type Repeat, type Repeats } from "./repeat.ts";

type Part = (product: JsonObject) => JsonObject;

function dictionaryOf(product: JsonObject): JsonObject {
  return objectIn(product, ["productDictionaryInfo"]);
}

/** Makes a part of the dictionary of a product. */
function inDictionary(part: Part): Part {
  return (product) => {
    const found = present(part(product));
    return Object.keys(found).length === 0 ? {} : { productDictionaryInfo: found };
  };
}

/** Makes a part of each substance of a product. */
function inSubstances(part: (substance: JsonObject, dictionary: JsonObject) => JsonObject): Part {
  return inDictionary((product) => {
    const dictionary = dictionaryOf(product);
    const parts = listIn(dictionary, "productSubstances").map((each) => present(part(each, dictionary)));
    return { productSubstances: parts.some((each) => Object.keys(each).length > 0) ? parts : undefined };
  });
}

function firstSubstance(product: JsonObject): JsonObject {
  return listIn(dictionaryOf(product), "productSubstances")[0] ?? {};
}

/** The level of an ATC code by its length. */
const atcLevels: { readonly [length: number]: string } = { 1: "1", 3: "2", 4: "3", 5: "4", 7: "5" };

function atcLevel(code: unknown): string | undefined {
  return typeof code === "string" ? atcLevels[code.length] : undefined;
}

const parts: { readonly [name: string]: Part } = {
  productSubstance: inDictionary((product) => ({ activeSubstanceName: firstSubstance(product)["actSubstName"] })),
  productSubstanceCode: inDictionary((product) => ({ euSubstNumber: firstSubstance(product)["substanceEvCode"] })),
  productName: inDictionary(({ productName }) => ({ prodName: productName })),
  productForm: inDictionary((product) => ({ productPharmForm: dictionaryOf(product)["pharmForm"] })),
  productFormDisplay: (product) => ({ pharmaceuticalFormDisplay: dictionaryOf(product)["pharmForm"] }),
  productCode: (product) => ({ evCode: dictionaryOf(product)["euMpNumber"] }),
  productRole: ({ mpRoleInTrial }) => ({ part1MpRoleTypeCode: mpRoleInTrial }),
  productAtcLevel: inDictionary((product) => ({ atcTermLevel: atcLevel(dictionaryOf(product)["atcCode"]) })),
  substanceHolder: inSubstances((_, { nameOrg }) => ({ nameOrg })),
  substanceOrigin: inSubstances(({ substanceOrigin }) => ({ actSubstOrigin: substanceOrigin })),
};

/** The only product of an application: the groups by role repeat it. */
function onlyProduct(written: JsonObject, root: readonly string[]): JsonObject | undefined {
  const [only, another] = listIn(objectIn(written, root), "products");
  return another === undefined ? only : undefined;
}

/** Makes the part of the one group by role. */
function inGroup(root: readonly string[], part: (product: JsonObject) => JsonObject): Repeat {
  return (written) => {
    const product = onlyProduct(written, root);
    const found = product === undefined ? {} : present(part(product));
    return Object.keys(found).length === 0 ? undefined : nested(root, { productRoleGroupInfos: [found] });
  };
}

/** The parts of the products of an application. */
export function productParts(root: readonly string[]): Repeats {
  const found: { [name: string]: Repeat } = {};
  for (const [name, part] of Object.entries(parts)) {
    found[name] = eachOf(root, "products", part);
    found[`${name}InGroup`] = inGroup(root, (product) => {
      const inner = present(part(product));
      return Object.keys(inner).length === 0 ? {} : { products: [inner] };
    });
  }
  found["productGroup"] = inGroup(root, (product) => ({ products: [product] }));
  found["productGroupRole"] = inGroup(root, ({ mpRoleInTrial }) => ({ productRoleCode: mpRoleInTrial }));
  found["productGroupRoleName"] = inGroup(root, ({ mpRoleInTrial }) => ({
    productRoleName: roleNames.get(mpRoleInTrial),
  }));
  return found;
}
