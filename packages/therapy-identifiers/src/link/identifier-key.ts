import type { Identifier } from "../curie/curie.ts";
import { schemeTable, type SchemeKey } from "../scheme-table.ts";

/** A text that is unique for an identifier across schemes. */
export function keyOf(id: Identifier | undefined): string {
  return id ? `${id.scheme}:${id.id}` : "";
}

/** The identifier without the number of its submission or the country of its protocol, which refer to the same trial. */
export function baseIdentifier({ scheme, id }: Identifier): Identifier {
  return { scheme, id: scheme === "eu_ct" || scheme === "eudract" ? id.slice(0, 14) : id };
}

/** What can be linked: identifiers of trials with each other, and identifiers of products with each other. */
export function linkableKind(scheme: SchemeKey): "trial" | "product" | undefined {
  const { identifies } = schemeTable[scheme];
  if (identifies === "trial") return "trial";
  return identifies === "product" || identifies === "substance" || identifies === "approval" ? "product" : undefined;
}
