/** The table of targets; an entry point of its own because it is large. */
import { targetRows } from "../gen/targets.ts";
import { vocabulary, type Term, type Vocabulary } from "../vocabulary.ts";
import type { Target } from "./target.ts";

/**
 * What a binder recognizes, a transgene supplies, an edit changes or an oligonucleotide silences.
 *
 * @see https://org.github.io/therapy-model/vocabularies/target.html
 */
export const targets: Vocabulary<Target> = /* @__PURE__ */ vocabulary<Target>({
  id: "target",
  title: "Target",
  definition:
    "What a binder recognizes, a transgene supplies, an edit changes or an oligonucleotide silences. A gene stands for itself and its product.",
  terms: /* @__PURE__ */ termsOf(targetRows),
});

function termsOf(rows: string): { readonly [Key in Target]: Term<Target> } {
  return Object.fromEntries(rows.split("\n").map((row) => termOf(row.split("\t") as [Target, ...string[]]))) as {
    [Key in Target]: Term<Target>;
  };
}

function termOf([key, label, name = "", hgnc, uniprot, broader, synonyms]: [Target, ...string[]]): [
  Target,
  Term<Target>,
] {
  const called = label || key;
  const about = name.charAt(0).toUpperCase() + name.slice(1);
  const shared = uniprot?.startsWith("~");
  const apart = called === key || called === about ? "" : `; called ${called}`;
  return [
    key,
    {
      label: called,
      definition: hgnc ? `${about}, a gene or its product${apart}.` : `${about}.`,
      ...(broader && { broader: broader as Target }),
      ...(synonyms && { synonyms: synonyms.split("|") }),
      ...(hgnc && { codes: { hgnc: `HGNC:${hgnc}`, ...(uniprot && !shared && { uniprot }) } }),
      ...(shared && { mappings: { uniprot: [{ code: uniprot!.slice(1), relation: "close" }] } }),
    },
  ];
}
