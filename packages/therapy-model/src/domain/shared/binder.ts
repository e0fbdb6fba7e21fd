/** Binders: the parts of constructs that bind a target. */
import { commensurable } from "@org/therapy-units";
import { integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { SingleLineText } from "./text.ts";
import { Quantity } from "./quantity.ts";
import { BinderFormat } from "../../gen/vocabularies/binder-format.ts";
import { BinderOrigin } from "../../gen/vocabularies/binder-origin.ts";
import { TargetReference } from "./target-reference.ts";

/** An antigen-binding domain, such as an scFv. NCIt: Antigen-Binding Domain. */
export interface Binder {
  /** Target that it binds; `undisclosed` if the source withholds it. */
  target: TargetReference;
  /** Molecular format, such as scFv or nanobody. */
  format?: BinderFormat | undefined;
  /** Species or method from which its sequence comes, such as human or humanized. */
  origin?: BinderOrigin | undefined;
  /** Number of binding domains of this description in the construct, 1 to 20. */
  count?: number | undefined;
  /** Name of the antibody clone, such as FMC63. */
  clone?: string | undefined;
  /** Equilibrium dissociation constant (K_D) of the binding, such as 5 nmol/L. A smaller value is a higher affinity. */
  affinity?: Quantity | undefined;
}
export const Binder: ObjectSchema<Binder> = objectSchema(
  {
    target: TargetReference,
    format: optionalField(BinderFormat),
    origin: optionalField(BinderOrigin),
    count: optionalField(integerSchema(1, 20)),
    clone: optionalField(SingleLineText),
    affinity: optionalField(Quantity),
  },
  {
    isSatisfied: ({ affinity }) =>
      affinity === undefined || (affinity.value > 0 && commensurable(affinity.unit, "mol/L")),
    path: "affinity",
    message: "is not a dissociation constant; expected a positive amount concentration such as nmol/L",
  },
);
