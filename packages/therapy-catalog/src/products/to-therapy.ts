/** The record of a therapy from a known product. */
import type {
  AssociatedParty,
  Citation,
  Country,
  JsonPointer,
  Jurisdiction,
  Name,
  SourceId,
  Therapy,
} from "@org/therapy-model";
import { targetRoles } from "../gen/target-roles.ts";
import { unionMembers } from "../gen/union-members.ts";
import { constructsOf } from "./construct-of.ts";
import type { Product } from "./product.ts";

/**
 * Makes a draft of the therapy record of a product: its names and facets with their citations.
 *
 * The cited records are in `productSources`. The targets become constructs: a chimeric antigen receptor, T-cell receptors,
 * added genes, edits, antigens or oligonucleotides, by modality. Targets are left out if the modality leaves their role open.
 *
 * @example
 * ```ts
 * import { productNamed, toTherapy } from "@org/therapy-catalog/products";
 * import { Therapy, validate } from "@org/therapy-model";
 *
 * const product = productNamed("Kymriah");
 * const therapy = product && toTherapy(product);
 * therapy?.constructs; // => [{ kind: "car", binders: [{ target: "CD19" }] }]
 * validate(Therapy, therapy).ok; // => true
 * ```
 */
export function toTherapy(product: Product): Therapy {
  const { id, names, modality, targets = [], vectors, companies, indications } = product;
  const role = targetRoles[modality];
  const constructs = targets.length === 0 || role === undefined ? [] : constructsOf(role, modality, targets);
  const cells = {
    ...(product.origin !== undefined && { origin: product.origin }),
    ...(product.cellSource !== undefined && { source: product.cellSource }),
    ...(role === "specificity" && targets.length > 0 && { specificity: [...targets] }),
  };
  const citations = citationsOf(product, placesOf(constructs, role === "specificity" ? targets.length : 0));
  return {
    kind: "therapy",
    id,
    names: names.map(nameOf),
    modality,
    ...(Object.keys(cells).length > 0 && { cells: [cells] }),
    ...(vectors !== undefined && { vectors: vectors.map((vector) => ({ ...vector })) }),
    ...(constructs.length > 0 && { constructs: constructs.map(({ construct }) => construct) }),
    ...(indications !== undefined && { indications: indications.map((disease) => ({ disease })) }),
    ...(companies !== undefined && { organizations: companies.map(partyOf) }),
    ...(citations.length > 0 && { citations }),
  };
}

function nameOf({ text, kind, language, jurisdictions }: Product["names"][number]): Name {
  return {
    text,
    kind,
    ...(language !== undefined && { language }),
    ...(jurisdictions !== undefined && { territories: territoriesOf(jurisdictions) }),
  };
}

function partyOf({ name, role, jurisdictions }: NonNullable<Product["companies"]>[number]): AssociatedParty {
  return { name, role, ...(jurisdictions !== undefined && { territories: territoriesOf(jurisdictions) }) };
}

/** The countries of jurisdictions; of the European Union, those in which its authorizations apply at present. */
function territoriesOf(jurisdictions: readonly Jurisdiction[]): Country[] {
  return jurisdictions.flatMap((one) => (one === "EU" ? unionMembers : [one]));
}

/** The pointers in the record by the pointer of a target in the product. */
function placesOf(
  constructs: ReturnType<typeof constructsOf>,
  specificities: number,
): ReadonlyMap<string, JsonPointer> {
  const places = constructs.flatMap(({ places: within }, at) =>
    within.map((place): JsonPointer => `/constructs/${at}${place}`),
  );
  for (let at = 0; at < specificities; at++) places.push(`/cells/0/specificity/${at}`);
  return new Map(places.map((place, at) => [`/targets/${at}`, place]));
}

/** The source of facts that follow from the stems of a nonproprietary name. */
const namingSchemes: SourceId = "source:inn-names";

/** The fields of the record that have another name in the product. */
const renamed: ReadonlyMap<string, JsonPointer> = new Map([
  ["/origin", "/cells/0/origin"],
  ["/cellSource", "/cells/0/source"],
]);

/** The field of the record for a name, the modality, a vector, an organization or an indication. */
function inRecord(fact: JsonPointer): JsonPointer {
  const [, at] = /^\/companies\/(\d+)$/.exec(fact) ?? [];
  return at === undefined ? fact : `/organizations/${at}`;
}

function citationsOf({ sources }: Product, targetPlaces: ReadonlyMap<string, JsonPointer>): Citation[] {
  return sources.flatMap(({ source, entry, facts }) =>
    facts.flatMap((fact): Citation[] => {
      const field = fact.startsWith("/targets/") ? targetPlaces.get(fact) : (renamed.get(fact) ?? inRecord(fact));
      if (field === undefined) return [];
      const basis = source === namingSchemes ? "inferred" : "stated";
      return [{ field, source, ...(entry !== undefined && { locator: { section: entry } }), basis }];
    }),
  );
}
