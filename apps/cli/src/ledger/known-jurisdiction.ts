/** Whether a code that a person wrote is that of a jurisdiction. */
import { isTerm, jurisdictions } from "@org/therapy-model";
import { lookup } from "@org/therapy-model/lookup";

/** Says why a code is that of no jurisdiction, and which was probably meant; nothing where it is one. */
export function jurisdictionProblem(code: string): string | undefined {
  if (isTerm(jurisdictions, code)) return undefined;
  const found = lookup(code, jurisdictions);
  const instead = found.kind === "found" ? `; did you mean ${found.key}?` : "";
  return `${code} is neither EU nor the ISO 3166-1 code of a country${instead}`;
}
