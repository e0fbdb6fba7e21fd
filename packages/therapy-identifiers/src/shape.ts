/**
 * The one notation that every scheme is declared in: literal text with named fields, `NCT<serial:08>`.
 *
 * A field is `<name:spec>`: `8` is eight digits, `08` eight digits whose leading zeros a careless writer drops,
 * `1-7` one to seven digits, anything else a regular expression without groups that capture.
 */

/** The names of the fields of one shape. */
type FieldOf<Shape extends string> = Shape extends `${string}<${infer Name}:${string}>${infer Rest}`
  ? Name | FieldOf<Rest>
  : never;

/** The fields of each shape, one record type a shape. */
type FieldsOf<Shape extends string> = Shape extends Shape ? { readonly [Name in FieldOf<Shape>]: string } : never;

/** The names of the fields of any of the shapes. */
type AnyFieldOf<Shape extends string> = Shape extends Shape ? FieldOf<Shape> : never;

/** What a shape is divided into: the fields that all forms share, and those that only some have. */
export type PartsOf<Shape extends string> = { readonly [Name in keyof FieldsOf<Shape>]: string } & {
  readonly [Name in Exclude<AnyFieldOf<Shape>, keyof FieldsOf<Shape>>]?: string;
};

/** The template-literal type of the identifiers that a shape spells. */
export type IdOf<Shape extends string> = Shape extends `${infer Head}<${string}:${string}>${infer Rest}`
  ? `${Head}${string}${IdOf<Rest>}`
  : Shape;

/** One token of a shape: literal text, or a field with its strict pattern and, where zeros may be missing, its width. */
export interface ShapeToken {
  /** The literal text, or the name of the field. */
  readonly text: string;
  /** The strict pattern of a field; absent for literal text. */
  readonly field?: string;
  /** The width to which a field is padded with zeros. */
  readonly pad?: number;
}

/** Divides a shape into its tokens: literal text and fields in turn. */
export function tokens(shape: string): ShapeToken[] {
  return shape.split(/<(\w+:[^>]*)>/).map((text, index): ShapeToken => {
    if (!(index % 2)) return { text };
    const [name = "", spec = ""] = text.split(/:(.*)/);
    if (!/^\d+(-\d+)?$/.test(spec)) return { text: name, field: spec };
    const field = `\\d{${spec.replace(/^0/, "").replace("-", ",")}}`;
    return spec < "1" ? { text: name, field, pad: +spec } : { text: name, field };
  });
}
