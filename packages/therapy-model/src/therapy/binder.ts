/** The part of a construct that recognises a target. */
import { integer, optional } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Label } from "../shared/text.ts";
import { BinderFormat } from "./binder-format.ts";
import { BinderOrigin } from "./binder-origin.ts";
import { TargetReference } from "./target-reference.ts";

/** A binding domain: what it recognises, what it is built as, where its sequence comes from. */
export interface Binder {
  /** What it recognises. */
  target: TargetReference;
  /** What it is built as. */
  format?: BinderFormat | undefined;
  /** The species or method that its sequence comes from. */
  origin?: BinderOrigin | undefined;
  /** How many binding domains of this description the construct has. */
  count?: number | undefined;
  /** The name of the clone, such as FMC63. */
  clone?: string | undefined;
}
/** Schema of {@link Binder}. */
export const Binder: ObjectSchema<Binder> = object({
  target: TargetReference,
  format: optional(BinderFormat),
  origin: optional(BinderOrigin),
  count: optional(integer(1, 20)),
  clone: optional(Label),
});
