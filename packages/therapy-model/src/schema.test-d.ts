/** Every way in which a schema can drift from its interface must fail to compile. */
import * as z from "zod";
import { expectTypeOf, test } from "vitest";
import { object, union, type ObjectSchema, type UnionSchema } from "./schema.ts";

type Unit = "mg" | "g";
const Unit = z.enum(["mg", "g"]);

interface Dose {
  /** How much. */
  value: number;
  /** In which unit. */
  unit: Unit;
  note?: string | undefined;
}
const Dose: ObjectSchema<Dose> = object({ value: z.number(), unit: Unit, note: z.string().optional() });

interface Arm {
  kind: "arm";
  doses: Dose[];
  children?: Arm[] | undefined;
}
const Arm: ObjectSchema<Arm> = object({
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
const Group: ObjectSchema<Group> = object({
  kind: z.literal("group"),
  id: z.templateLiteral(["group:", z.string()]),
});
type Either = Arm | Group;
const Either: UnionSchema<Either> = union([Arm, Group]);

test("what a schema infers is the interface by name", () => {
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
export const missing: ObjectSchema<Dose> = object({ value, unit });
// @ts-expect-error extra field
export const extra: ObjectSchema<Dose> = object({ value, unit, note, more: z.string() });
// @ts-expect-error wider
export const wider: ObjectSchema<Dose> = object({ value, unit: z.string(), note });
// @ts-expect-error narrower
export const narrower: ObjectSchema<Dose> = object({ value, unit: z.enum(["mg"]), note });
// @ts-expect-error one term more
export const oneMore: ObjectSchema<Dose> = object({ value, unit: z.enum(["mg", "g", "kg"]), note });
// @ts-expect-error nullable
export const nullable: ObjectSchema<Dose> = object({ value: value.nullable(), unit, note });
// @ts-expect-error nullish
export const nullish: ObjectSchema<Dose> = object({ value, unit, note: z.string().nullish() });
// @ts-expect-error defaulted
export const defaulted: ObjectSchema<Dose> = object({ value: value.default(1), unit, note });
// @ts-expect-error prefaulted
export const prefaulted: ObjectSchema<Dose> = object({ value: value.prefault(1), unit, note });
// @ts-expect-error caught
export const caught: ObjectSchema<Dose> = object({ value: value.catch(1), unit, note });
// @ts-expect-error transformed
export const transformed: ObjectSchema<Dose> = object({ value: z.string().transform(Number), unit, note });
// @ts-expect-error coerced
export const coerced: ObjectSchema<Dose> = object({ value: z.coerce.number(), unit, note });
// @ts-expect-error optional where required
export const optional: ObjectSchema<Dose> = object({ value: value.optional(), unit, note });
// @ts-expect-error required where optional
export const required: ObjectSchema<Dose> = object({ value, unit, note: z.string() });
// @ts-expect-error another primitive
export const primitive: ObjectSchema<Dose> = object({ value: z.string(), unit, note });
// @ts-expect-error any
export const anything: ObjectSchema<Dose> = object({ value: z.any(), unit, note });
// @ts-expect-error unknown
export const unknown: ObjectSchema<Dose> = object({ value: z.unknown(), unit, note });
// @ts-expect-error array of any
export const anyArray: ObjectSchema<Arm> = object({ kind, doses: z.array(z.any()), children });
// @ts-expect-error one instead of many
export const one: ObjectSchema<Arm> = object({ kind, doses: Dose, children });
// @ts-expect-error readonly
export const readonly: ObjectSchema<Arm> = object({ kind, doses: z.array(Dose).readonly(), children });
// @ts-expect-error open string where a template literal is meant
export const template: ObjectSchema<Group> = object({ kind: z.literal("group"), id: z.string() });
// @ts-expect-error a plain object schema with other fields
export const other: ObjectSchema<Arm> = object({ kind, doses: z.array(z.strictObject({ value })), children });
// @ts-expect-error a forgotten member
export const forgotten: UnionSchema<Either> = union([Arm]);
// @ts-expect-error a foreign member
export const foreign: UnionSchema<Arm> = union([Arm, Group]);
