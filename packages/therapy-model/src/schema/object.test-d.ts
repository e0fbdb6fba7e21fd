/** Each mismatch between a schema and its interface must be a compile error. */
import * as z from "zod";
import { expectTypeOf, test } from "vitest";
import { objectSchema, unionSchema, type ObjectSchema, type UnionSchema } from "./object.ts";

type Unit = "mg" | "g";
const Unit = z.enum(["mg", "g"]);

interface Dose {
  /** Amount. */
  value: number;
  /** Unit of the amount. */
  unit: Unit;
  note?: string | undefined;
}
const Dose: ObjectSchema<Dose> = objectSchema({ value: z.number(), unit: Unit, note: z.string().optional() });

interface Arm {
  kind: "arm";
  doses: Dose[];
  children?: Arm[] | undefined;
}
const Arm: ObjectSchema<Arm> = objectSchema({
  kind: z.literal("arm"),
  doses: z.array(Dose),
  get children() {
    return z.array(Arm).optional();
  },
});
interface Group {
  kind: "group";
  id: `group:${string}`;
}
const Group: ObjectSchema<Group> = objectSchema({
  kind: z.literal("group"),
  id: z.templateLiteral(["group:", z.string()]),
});
type Either = Arm | Group;
const Either: UnionSchema<Either> = unionSchema([Arm, Group]);

test("a schema infers the named interface", () => {
  expectTypeOf<z.infer<typeof Dose>>().toEqualTypeOf<Dose>();
  expectTypeOf<z.infer<typeof Either>>().toEqualTypeOf<Either>();
  expectTypeOf(Dose.shape.unit.options).toEqualTypeOf<("mg" | "g")[]>();
  expectTypeOf(Dose.parse({}).note).toEqualTypeOf<string | undefined>();
  expectTypeOf(Arm.shape.doses.element.shape.value).toEqualTypeOf<z.ZodNumber>();
  const Longer = Dose.extend({ route: z.string() });
  expectTypeOf<z.infer<typeof Longer>["route"]>().toEqualTypeOf<string>();
});

const value = z.number();
const unit = Unit;
const note = z.string().optional();
const kind = z.literal("arm");
const children = z.array(Arm).optional();

// @ts-expect-error missing field
export const missing: ObjectSchema<Dose> = objectSchema({ value, unit });
// @ts-expect-error extra field
export const extra: ObjectSchema<Dose> = objectSchema({ value, unit, note, more: z.string() });
// @ts-expect-error wider
export const wider: ObjectSchema<Dose> = objectSchema({ value, unit: z.string(), note });
// @ts-expect-error narrower
export const narrower: ObjectSchema<Dose> = objectSchema({ value, unit: z.enum(["mg"]), note });
// @ts-expect-error additional term
export const oneMore: ObjectSchema<Dose> = objectSchema({ value, unit: z.enum(["mg", "g", "kg"]), note });
// @ts-expect-error nullable
export const nullable: ObjectSchema<Dose> = objectSchema({ value: value.nullable(), unit, note });
// @ts-expect-error nullish
export const nullish: ObjectSchema<Dose> = objectSchema({ value, unit, note: z.string().nullish() });
// @ts-expect-error defaulted
export const defaulted: ObjectSchema<Dose> = objectSchema({ value: value.default(1), unit, note });
// @ts-expect-error prefaulted
export const prefaulted: ObjectSchema<Dose> = objectSchema({ value: value.prefault(1), unit, note });
// @ts-expect-error caught
export const caught: ObjectSchema<Dose> = objectSchema({ value: value.catch(1), unit, note });
// @ts-expect-error transformed
export const transformed: ObjectSchema<Dose> = objectSchema({ value: z.string().transform(Number), unit, note });
// @ts-expect-error coerced
export const coerced: ObjectSchema<Dose> = objectSchema({ value: z.coerce.number(), unit, note });
// @ts-expect-error optional where required
export const optional: ObjectSchema<Dose> = objectSchema({ value: value.optional(), unit, note });
// @ts-expect-error required where optional
export const required: ObjectSchema<Dose> = objectSchema({ value, unit, note: z.string() });
// @ts-expect-error another primitive
export const primitive: ObjectSchema<Dose> = objectSchema({ value: z.string(), unit, note });
// @ts-expect-error any
export const anything: ObjectSchema<Dose> = objectSchema({ value: z.any(), unit, note });
// @ts-expect-error unknown
export const unknown: ObjectSchema<Dose> = objectSchema({ value: z.unknown(), unit, note });
// @ts-expect-error array of any
export const anyArray: ObjectSchema<Arm> = objectSchema({ kind, doses: z.array(z.any()), children });
// @ts-expect-error one object instead of a list
export const one: ObjectSchema<Arm> = objectSchema({ kind, doses: Dose, children });
// @ts-expect-error readonly
export const readonly: ObjectSchema<Arm> = objectSchema({ kind, doses: z.array(Dose).readonly(), children });
// @ts-expect-error string instead of a template literal
export const template: ObjectSchema<Group> = objectSchema({ kind: z.literal("group"), id: z.string() });
// @ts-expect-error a plain object schema with other fields
export const other: ObjectSchema<Arm> = objectSchema({ kind, doses: z.array(z.strictObject({ value })), children });
// @ts-expect-error a missing member
export const forgotten: UnionSchema<Either> = unionSchema([Arm]);
// @ts-expect-error an extra member
export const foreign: UnionSchema<Arm> = unionSchema([Arm, Group]);
