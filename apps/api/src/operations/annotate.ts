/** Marks what the words of a text denote. */
import { z } from "@hono/zod-openapi";
import { annotate as annotateText } from "@org/therapy-text/annotate";
import { AnnotationComponent } from "../components.ts";
import { language, text } from "./fields.ts";
import { operation } from "./operation.ts";

export const annotate = operation({
  name: "annotate",
  title: "Annotate a text",
  description:
    "Marks the terms, products, names, quantities, dates, identifiers, organizations and places in a text, with offsets.",
  input: z.object({ text, language: language.optional() }),
  output: AnnotationComponent,
  run: async ({ text, language }) => ({ mentions: annotateText(text, language === undefined ? {} : { language }) }),
});
