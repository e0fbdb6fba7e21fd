/** Finds the identifiers in a text. */
import { z } from "@hono/zod-openapi";
import { formatUrl, identify as findIdentifiers } from "@org/therapy-identifiers";
import { Issue, issueBody } from "../problem.ts";
import { text } from "./fields.ts";
import { operation } from "./operation.ts";

const Match = z.object({
  scheme: z.string(),
  id: z.string().optional().describe("Canonical form; absent for an identifier that is not valid."),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  certainty: z.string(),
  url: z.string().optional(),
  issues: z.array(Issue),
});

export const identify = operation({
  name: "identify",
  title: "Find identifiers",
  description: "Finds the identifiers of trials, products, genes, diseases, organizations and documents in a text.",
  input: z.object({ text }),
  output: z.object({ matches: z.array(Match) }),
  run: async ({ text }) => ({
    matches: findIdentifiers(text).map(({ scheme, id, text: words, span, certainty, issues }) => {
      const url = id === undefined ? undefined : formatUrl(scheme, id);
      return {
        scheme,
        ...(id !== undefined && { id }),
        text: words,
        start: span.start,
        end: span.end,
        certainty,
        ...(url !== undefined && { url }),
        issues: issues.map((issue) => issueBody({ ...issue, path: [...issue.path], fix: undefined })),
      };
    }),
  }),
});
