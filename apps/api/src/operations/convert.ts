/** Converts a quantity to another unit. */
import { z } from "@hono/zod-openapi";
import { convertText } from "@org/therapy-units/requests";
import { Issue, issueBody } from "../problem.ts";
import { operation } from "./operation.ts";

const Converted = z.looseObject({
  value: z.number().optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  unit: z.string().describe("UCUM code."),
});

export const convert = operation({
  name: "convert",
  title: "Convert a quantity",
  description:
    "Converts a quantity exactly. Different kinds of counts are not converted into each other; mass and amount of substance need the analyte.",
  input: z.object({
    quantity: z.string().min(1).max(200).openapi({ example: "2.0 mg/dL" }),
    to: z.string().min(1).max(100).describe("UCUM code of the target unit.").openapi({ example: "umol/L" }),
    analyte: z.string().max(200).optional().openapi({ example: "bilirubin" }),
    equate: z.literal("vg_gc").optional().describe("Takes vector genomes and genome copies as the same."),
  }),
  output: z.union([
    z.object({ ok: z.literal(true), value: Converted }),
    z.object({ ok: z.literal(false), issues: z.array(Issue) }),
  ]),
  run: async ({ quantity, to, analyte, equate }) => {
    const result = convertText(quantity, to, analyte, equate === undefined ? {} : { equate });
    if (!result.ok) {
      return {
        ok: false as const,
        issues: result.issues.map((issue) => issueBody({ ...issue, path: [...issue.path], fix: undefined })),
      };
    }
    const { range, ...value } = result.value;
    return { ok: true as const, value: { ...value, ...(range !== undefined && { range: [range[0], range[1]] }) } };
  },
});
