/** Every vocabulary in one list, and the tables that are too large for the front door. */
import { diseases } from "./disease/diseases.ts";
import * as model from "./index.ts";
import { targets } from "./therapy/targets.ts";
import type { Vocabulary } from "./vocabulary.ts";

export { diseases, targets };

/** Every vocabulary of the model, by its id. */
export const vocabularies: ReadonlyMap<string, Vocabulary> = /* @__PURE__ */ new Map(
  [...Object.values<unknown>(model), diseases, targets].filter(isVocabulary).map((each) => [each.id, each]),
);

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === "object" && value !== null && "terms" in value && "definition" in value && "id" in value;
}
