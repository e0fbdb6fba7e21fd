/** Schemas: declaration of record types with zod schemas, and inspection of schemas. */
export {
  booleanSchema,
  integerSchema,
  arraySchema,
  numberSchema,
  optionalField,
  stringSchema,
} from "../schema/bounds.ts";
export { fieldsOf } from "../schema/fields.ts";
export {
  type Constraint,
  type SchemaMismatch,
  objectSchema,
  type ObjectInternals,
  type ObjectSchema,
  hasAnyField,
  type SchemaFor,
  type SchemaOf,
  type ShapeOf,
  unionSchema,
  type UnionSchema,
} from "../schema/object.ts";
export { predicate, type Predicate } from "../schema/predicate.ts";
export { maximumDepth } from "../schema/nesting.ts";
export { type PlacedSchema, schemaAt } from "../schema/schema-path.ts";
export { termSchema, type TermSchema, vocabularyIdOfSchema, vocabularyOfSchema } from "../vocabulary/term-schema.ts";
