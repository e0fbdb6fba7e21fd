/** Checking the code of a jurisdiction. */
import { isTerm } from "@org/therapy-model/vocabulary";
import { jurisdictions } from "@org/therapy-model";
import { lookup } from "@org/therapy-model/lookup";

/** The error message for a code that is not a jurisdiction, with a suggestion. */
export function jurisdictionProblem(code: string): string | undefined {
  if (isTerm(jurisdictions, code)) return undefined;
  const found = lookup(code, jurisdictions);
  const suggestion = found.kind === "found" ? `; did you mean ${found.key}?` : "";
  return `${code} is not a jurisdiction; expected EU or the ISO 3166-1 code of a country${suggestion}`;
}
