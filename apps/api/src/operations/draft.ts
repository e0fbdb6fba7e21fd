/** Reads a text as draft records. */
import { z } from "@hono/zod-openapi";
import { draftRecords } from "@org/therapy-text/draft";
import { DraftComponent } from "../components.ts";
import { language, text } from "./fields.ts";
import { operation } from "./operation.ts";

export const draft = operation({
  name: "draft",
  title: "Read a text as draft records",
  description:
    "Reads a press release, an approval letter, a registry page or an abstract as draft records. Each field has the words that it rests on.",
  input: z.object({ text, language: language.optional() }),
  output: DraftComponent,
  run: async ({ text, language }) => draftRecords(text, language === undefined ? {} : { language }),
});
