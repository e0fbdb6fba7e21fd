/** Whether a dotted path, such as `trial.results.findings.count`, is a field of the records. */

/** What this file reads of a zod schema. */
interface SchemaPart {
  readonly _zod: { readonly def: object };
}

/** The definition of a zod schema of any type. */
interface Definition {
  readonly type: string;
  readonly shape?: { readonly [field: string]: SchemaPart };
  readonly innerType?: SchemaPart;
  readonly element?: SchemaPart;
  readonly options?: readonly SchemaPart[];
}

/**
 * Checks whether a path, from the kind of a record, leads to a field. Lists and unions are passed through.
 *
 * @param record - The schema of the kind of record with which the path begins.
 */
export function isModelField(record: SchemaPart | undefined, path: string): boolean {
  let places: readonly SchemaPart[] = record === undefined ? [] : [record];
  for (const key of path.split(".").slice(1)) {
    places = places.flatMap((place) => fieldsOf(place)).flatMap((fields) => fields[key] ?? []);
  }
  return places.length > 0;
}

/** The fields of the objects that a schema can be: itself, the members of a list or the options of a union. */
function fieldsOf(schema: SchemaPart): NonNullable<Definition["shape"]>[] {
  const { type, shape, innerType, element, options } = schema._zod.def as Definition;
  if (type === "object") return shape === undefined ? [] : [shape];
  return [innerType, element, ...(options ?? [])].flatMap((inner) => (inner === undefined ? [] : fieldsOf(inner)));
}
