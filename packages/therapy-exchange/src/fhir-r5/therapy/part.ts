/** Parts of a therapy that are resources of their own: its cells, and what is engineered into them or delivered. */
import {
  type CellMaterial,
  CellMaterial as CellMaterialSchema,
  cellOrigins,
  type CellOrigin,
  cellSources,
  type CellSource,
  type Construct,
  Construct as ConstructSchema,
  type Vector,
  Vector as VectorSchema,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { definitionUrl } from "../base.ts";
import { codeConcepts, termConcepts } from "../concept.ts";
import { append, type Element, firstIn, members, objectIn, type Reading, type Writing } from "../element.ts";
import { addExtension, addFields, defined, extensionsOf, fieldsOf } from "../fields.ts";
import { fitted, resourceTypes } from "../record-name.ts";
import { concepts } from "../term-concepts.ts";

/** The URL of the extension of a product with its cells. */
export const cellMaterialUrl: string = definitionUrl("cell-material");

const properties = codeConcepts<"origin" | "source">("cell_property");
const origins = termConcepts<CellOrigin>(cellOrigins);
const sources = termConcepts<CellSource>(cellSources);
const categories = { system: "http://hl7.org/fhir/product-category", code: "cells" };
const heldOfCells: ReadonlySet<string> = new Set(["origin", "source", "type"]);
const isCellMaterial = predicate(CellMaterialSchema);

function writeCells(material: CellMaterial, id: string): JsonObject {
  const { origin, source, type } = material;
  const cells: JsonObject = { resourceType: "BiologicallyDerivedProduct", id, productCategory: categories };
  if (type !== undefined) cells["productCode"] = concepts.cellType.write(type);
  const list: JsonObject[] = [];
  if (origin !== undefined)
    list.push({ type: properties.write("origin"), valueCodeableConcept: origins.write(origin) });
  if (source !== undefined)
    list.push({ type: properties.write("source"), valueCodeableConcept: sources.write(source) });
  if (list.length > 0) cells["property"] = list;
  return addFields(cells, material, heldOfCells);
}

function readCells(cells: JsonObject): JsonObject {
  const propertyOf = (name: "origin" | "source"): unknown =>
    members(cells["property"], (each) =>
      isObject(each) && properties.read(each["type"]) === name ? each["valueCodeableConcept"] : undefined,
    )?.[0];
  return defined({
    ...fieldsOf(cells),
    origin: origins.read(propertyOf("origin")),
    source: sources.read(propertyOf("source")),
    type: concepts.cellType.read(cells["productCode"]),
  });
}

/** The cells, each a BiologicallyDerivedProduct; FHIR has no element of a product for them. */
export const cells: Element<CellMaterial[]> = {
  paths: "extension: BiologicallyDerivedProduct",
  write(materials, resource, writing) {
    for (const [index, material] of materials.entries()) {
      const cellsId = fitted(`${writing.id}-cells-${index + 1}`);
      writing.add(writeCells(material, cellsId));
      const reference = `BiologicallyDerivedProduct/${cellsId}`;
      addExtension(resource, { url: cellMaterialUrl, valueReference: { reference } });
    }
    return materials.length > 0;
  },
  read: (resource, { resolve }) =>
    members(extensionsOf(resource, cellMaterialUrl), (extension) => {
      const product = resolve((extension as JsonObject)["valueReference"]);
      const material = product?.["resourceType"] === "BiologicallyDerivedProduct" ? readCells(product) : undefined;
      return isCellMaterial(material) ? material : undefined;
    }),
};

const roles = codeConcepts<"constructs" | "vector">("ingredient_role");
type Role = "constructs" | "vector";

/** Adds a substance and the ingredient that makes it part of the product. */
function addIngredient(substance: JsonObject, role: Role, writing: Writing): void {
  const substanceId = substance["id"] as string;
  writing.add(substance);
  writing.add({
    resourceType: "Ingredient",
    id: substanceId,
    status: "active",
    for: [{ reference: `${resourceTypes.therapy}/${writing.id}` }],
    role: roles.write(role),
    substance: { code: { reference: { reference: `SubstanceDefinition/${substanceId}` } } },
  });
}

function substancesOf({ id, referring, resolve }: Reading, role: Role): readonly JsonObject[] {
  return referring("Ingredient", "for", `${resourceTypes.therapy}/${id}`).flatMap((ingredient) => {
    if (roles.read(ingredient["role"]) !== role) return [];
    const substance = resolve(objectIn(objectIn(objectIn(ingredient, "substance"), "code"), "reference"));
    return substance?.["resourceType"] === "SubstanceDefinition" ? [substance] : [];
  });
}

const heldOfVector: ReadonlySet<string> = new Set(["class"]);
const isVector = predicate(VectorSchema);

/** The vectors, each a SubstanceDefinition and an ingredient. */
export const vectors: Element<Vector[]> = {
  paths: "Ingredient, SubstanceDefinition.classification",
  write(values, _, writing) {
    for (const [index, vector] of values.entries()) {
      const id = fitted(`${writing.id}-vector-${index + 1}`);
      const classification = [concepts.vectorClass.write(vector.class)];
      const substance = { resourceType: "SubstanceDefinition", id, classification };
      addIngredient(addFields(substance, vector, heldOfVector), "vector", writing);
    }
    return values.length > 0;
  },
  read: (_, reading) =>
    members(substancesOf(reading, "vector"), (substance) => {
      const wire = substance as JsonObject;
      const vector = defined({ ...fieldsOf(wire), class: concepts.vectorClass.read(firstIn(wire, "classification")) });
      return isVector(vector) ? vector : undefined;
    }),
};

const constructKinds = codeConcepts<Construct["kind"]>("construct_kind");
const heldOfConstruct: ReadonlySet<string> = new Set(["kind", "label"]);
const isConstruct = predicate(ConstructSchema);

/** The constructs: the moieties of one SubstanceDefinition, which is an ingredient. */
export const constructs: Element<Construct[]> = {
  paths: "Ingredient, SubstanceDefinition.moiety",
  write(values, _, writing) {
    if (values.length === 0) return false;
    const substance = { resourceType: "SubstanceDefinition", id: fitted(`${writing.id}-constructs`) };
    append(substance, "moiety", values, (construct) => {
      const moiety: JsonObject = { role: constructKinds.write(construct.kind) };
      if (construct.label !== undefined) moiety["name"] = construct.label;
      return addFields(moiety, construct, heldOfConstruct);
    });
    addIngredient(substance, "constructs", writing);
    return true;
  },
  read: (_, reading) =>
    members(substancesOf(reading, "constructs")[0]?.["moiety"], (moiety) => {
      if (!isObject(moiety)) return undefined;
      const kind = constructKinds.read(moiety["role"]);
      const construct = defined({ ...fieldsOf(moiety), kind, label: moiety["name"] });
      return isConstruct(construct) ? construct : undefined;
    }),
};
