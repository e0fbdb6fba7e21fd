/** The mappings as SSSOM (Simple Standard for Sharing Ontological Mappings), one TSV file per code system. */
import { modelVersion } from "@org/therapy-model";
import { codeSystems, type TermCodeSystem } from "@org/therapy-model/vocabulary";
import { codeNamespaces, localCode, mappingBase, vocabularyBase } from "./concept-iris.ts";
import { allMappings, type ConceptMapping } from "./concept-mappings.ts";

const columns = ["subject_id", "subject_label", "predicate_id", "object_id", "mapping_justification"];

/** Makes the text of each file, by the key of the code system. */
export function sssomFiles(): ReadonlyMap<TermCodeSystem, string> {
  const bySystem = new Map<TermCodeSystem, ConceptMapping[]>();
  for (const mapping of allMappings()) {
    const known = bySystem.get(mapping.system);
    if (known === undefined) bySystem.set(mapping.system, [mapping]);
    else known.push(mapping);
  }
  return new Map(
    [...bySystem]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([system, mappings]) => [system, fileText(system, mappings)]),
  );
}

/** The metadata as YAML in comments, then the table. */
function fileText(system: TermCodeSystem, mappings: readonly ConceptMapping[]): string {
  const { prefix, namespace, license } = codeNamespaces[system];
  const { title, version } = codeSystems[system];
  const metadata = [
    "curie_map:",
    `  ${prefix}: ${yamlText(namespace)}`,
    '  semapv: "https://w3id.org/semapv/vocab/"',
    '  skos: "http://www.w3.org/2004/02/skos/core#"',
    `  tv: ${yamlText(vocabularyBase)}`,
    `mapping_set_id: ${yamlText(`${mappingBase}${system}`)}`,
    `mapping_set_title: ${yamlText(`Terms of the therapy model in ${title}`)}`,
    `mapping_set_version: ${yamlText(modelVersion)}`,
    `license: ${yamlText(license)}`,
    "subject_type: skos concept",
    `object_source_version: ${yamlText(version)}`,
  ];
  const rows = mappings.map(({ vocabulary, key, code, match }) => [
    `tv:${vocabulary.id}/${key}`,
    vocabulary.terms[key]!.label,
    `skos:${match}`,
    `${prefix}:${localCode(system, code)}`,
    "semapv:UnspecifiedMatching",
  ]);
  const table = [columns, ...rows].map((row) => `${row.map(tsvCell).join("\t")}\n`);
  return `${metadata.map((line) => `#${line}\n`).join("")}${table.join("")}`;
}

/** A YAML scalar in double quotes, which JSON is. */
function yamlText(text: string): string {
  return JSON.stringify(text);
}

/** SSSOM quotes a cell that has a tab, a line break or a quotation mark. No label has one. */
function tsvCell(text: string): string {
  if (/[\t\r\n"]/.test(text)) throw new Error(`${JSON.stringify(text)} cannot be a cell without quotation marks`);
  return text;
}
