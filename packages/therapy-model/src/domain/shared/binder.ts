/** Binders: the parts of constructs that bind a target. */
import { integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { SingleLineText } from "./text.ts";
import { BinderFormat } from "../../gen/vocabularies/binder-format.ts";
import { BinderOrigin } from "../../gen/vocabularies/binder-origin.ts";
import { TargetReference } from "./target-reference.ts";

/** An antigen-binding domain, such as an scFv. NCIt: Antigen-Binding Domain. */
export interface Binder {
  /** Target that it binds. */
  target: TargetReference;
  /** Molecular format, such as scFv or nanobody. */
  format?: BinderFormat | undefined;
  /** Species or method from which its sequence comes, such as human or humanized. */
  origin?: BinderOrigin | undefined;
  /** Number of binding domains of this description in the construct, 1 to 20. */
  count?: number | undefined;
  /** Name of the antibody clone, such as FMC63. */
  clone?: string | undefined;
}
export const Binder: ObjectSchema<Binder> = objectSchema({
  target: TargetReference,
  format: optionalField(BinderFormat),
  origin: optionalField(BinderOrigin),
  count: optionalField(integerSchema(1, 20)),
  clone: optionalField(SingleLineText),
});
