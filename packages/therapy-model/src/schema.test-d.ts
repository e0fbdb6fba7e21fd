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
const Group: ObjectSchema<Group> = object({ kind: z.literal("group"), id: z.templateLiteral(["group:", z.string()]) });
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

// @ts-expect-error missing field
export const missing: ObjectSchema<Dose> = object({ value: z.number(), unit: Unit });
// @ts-expect-error extra field
export const extra: ObjectSchema<Dose> = object({ value: z.number(), unit: Unit, note: z.string().optional(), more: z.string() });
// @ts-expect-error wider
export const wider: ObjectSchema<Dose> = object({ value: z.number(), unit: z.string(), note: z.string().optional() });
// @ts-expect-error narrower
export const narrower: ObjectSchema<Dose> = object({ value: z.number(), unit: z.enum(["mg"]), note: z.string().optional() });
// @ts-expect-error one more term
export const oneMore: ObjectSchema<Dose> = object({ value: z.number(), unit: z.enum(["mg", "g", "kg"]), note: z.string().optional() });
// @ts-expect-error nullable
export const nullable: ObjectSchema<Dose> = object({ value: z.number().nullable(), unit: Unit, note: z.string().optional() });
// @ts-expect-error nullish
export const nullish: ObjectSchema<Dose> = object({ value: z.number(), unit: Unit, note: z.string().nullish() });
// @ts-expect-error defaulted
export const defaulted: ObjectSchema<Dose> = object({ value: z.number().default(1), unit: Unit, note: z.string().optional() });
// @ts-expect-error prefaulted
export const prefaulted: ObjectSchema<Dose> = object({ value: z.number().prefault(1), unit: Unit, note: z.string().optional() });
// @ts-expect-error caught
export const caught: ObjectSchema<Dose> = object({ value: z.number().catch(1), unit: Unit, note: z.string().optional() });
// @ts-expect-error transformed
export const transformed: ObjectSchema<Dose> = object({ value: z.string().transform(Number), unit: Unit, note: z.string().optional() });
// @ts-expect-error coerced
export const coerced: ObjectSchema<Dose> = object({ value: z.coerce.number(), unit: Unit, note: z.string().optional() });
// @ts-expect-error optional where required
export const optional: ObjectSchema<Dose> = object({ value: z.number().optional(), unit: Unit, note: z.string().optional() });
// @ts-expect-error required where optional
export const required: ObjectSchema<Dose> = object({ value: z.number(), unit: Unit, note: z.string() });
// @ts-expect-error another primitive
export const primitive: ObjectSchema<Dose> = object({ value: z.string(), unit: Unit, note: z.string().optional() });
// @ts-expect-error any
export const anything: ObjectSchema<Dose> = object({ value: z.any(), unit: Unit, note: z.string().optional() });
// @ts-expect-error unknown
export const unknown: ObjectSchema<Dose> = object({ value: z.unknown(), unit: Unit, note: z.string().optional() });
// @ts-expect-error array of any
export const anyArray: ObjectSchema<Arm> = object({ kind: z.literal("arm"), doses: z.array(z.any()) });
// @ts-expect-error one instead of many
export const one: ObjectSchema<Arm> = object({ kind: z.literal("arm"), doses: Dose, children: z.array(Arm).optional() });
// @ts-expect-error readonly
export const readonly: ObjectSchema<Arm> = object({ kind: z.literal("arm"), doses: z.array(Dose).readonly(), children: z.array(Arm).optional() });
// @ts-expect-error open string where a template literal is meant
export const template: ObjectSchema<Group> = object({ kind: z.literal("group"), id: z.string() });
// @ts-expect-error a plain object schema with other fields
export const other: ObjectSchema<Arm> = object({ kind: z.literal("arm"), doses: z.array(z.strictObject({ value: z.number() })), children: z.array(Arm).optional() });
// @ts-expect-error a forgotten member
export const forgotten: UnionSchema<Either> = union([Arm]);
// @ts-expect-error a foreign member
export const foreign: UnionSchema<Arm> = union([Arm, Group]);
