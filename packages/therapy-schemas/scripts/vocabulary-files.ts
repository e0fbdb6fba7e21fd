/** The vocabularies and the fields in the formats of the semantic web. */
import { jsonLdContext } from "./json-ld.ts";
import { skosText } from "./skos.ts";
import { sssomFiles } from "./sssom.ts";

/** Makes the text of each file, by its path in the package. */
export async function vocabularyFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...[...sssomFiles()].map(([system, text]) => [`sssom/${system}.sssom.tsv`, text] as const),
    ["skos/vocabularies.ttl", await skosText()],
    ["json-ld/context.jsonld", `${JSON.stringify(jsonLdContext(), undefined, 2)}\n`],
  ]);
}
