/**
 * The notation of a form: literal text with named fields, such as `NCT<serial:08>`.
 *
 * A field is `<name:spec>`. `8` means eight digits; `08` means eight digits whose leading zeros are often omitted;
 * `1-7` means one to seven digits; any other spec is a regular expression without capturing groups.
 */

/** The names of the fields of one form. */
type FieldOf<Form extends string> = Form extends `${string}<${infer Name}:${string}>${infer Rest}`
  ? Name | FieldOf<Rest>
  : never;

/** The fields of each form, one record type a form. */
type FieldsOf<Form extends string> = Form extends Form ? { readonly [Name in FieldOf<Form>]: string } : never;

/** The names of the fields of any of the forms. */
type AnyFieldOf<Form extends string> = Form extends Form ? FieldOf<Form> : never;

/** The parts of an identifier: required where every form has the field, optional where only some forms have it. */
export type PartsOf<Form extends string> = { readonly [Name in keyof FieldsOf<Form>]: string } & {
  readonly [Name in Exclude<AnyFieldOf<Form>, keyof FieldsOf<Form>>]?: string;
};

/** The template-literal type of the identifiers of a form. */
export type IdOf<Form extends string> = Form extends `${infer Head}<${string}:${string}>${infer Rest}`
  ? `${Head}${string}${IdOf<Rest>}`
  : Form;

/** One token of a form: literal text or a field. */
export interface FormToken {
  /** The literal text, or the name of the field. */
  readonly text: string;
  /** The regular expression of a field; absent for literal text. */
  readonly field?: string;
  /** The width to which a field is padded with zeros. */
  readonly pad?: number;
}

/** Splits a form into its tokens: literal text and fields in alternation, literal text first and last. */
export function formTokens(form: string): FormToken[] {
  return form.split(/<(\w+:[^>]*)>/).map((text, index): FormToken => {
    if (!(index % 2)) return { text };
    const [name = "", spec = ""] = text.split(/:(.*)/);
    if (!/^\d+(-\d+)?$/.test(spec)) return { text: name, field: spec };
    const field = `\\d{${spec.replace(/^0/, "").replace("-", ",")}}`;
    return spec < "1" ? { text: name, field, pad: +spec } : { text: name, field };
  });
}
