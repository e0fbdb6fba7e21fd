/** What is chemically joined to an oligonucleotide. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What is chemically joined to an oligonucleotide to bring it to a tissue or keep it in the body.
 *
 * @see https://org.github.io/therapy-model/vocabularies/conjugate.html
 */
export const conjugates = /* @__PURE__ */ vocabulary({
  id: "conjugate",
  title: "Conjugate",
  definition: "The partner joined by a bond. None is told by absence; a particle around the strand is a vector.",
  terms: {
    galnac: {
      label: "GalNAc",
      definition: "N-acetylgalactosamine sugars that liver cells take up, as in givosiran and eplontersen.",
      synonyms: ["N-acetylgalactosamine", "GalNAc3"],
    },
    lipid: {
      label: "Lipid",
      definition: "A fatty chain joined to the strand.",
      synonyms: ["lipid conjugate", "fatty acid"],
    },
    c16_lipid: {
      label: "C16 lipid",
      definition: "A 16-carbon chain for brain, eye and lung, as in mivelsiran.",
      broader: "lipid",
      synonyms: ["2'-O-hexadecyl", "C16"],
    },
    cholesterol: {
      label: "Cholesterol",
      definition: "A cholesterol joined to the strand.",
      broader: "lipid",
      synonyms: ["cholesteryl"],
    },
    palmitoyl: {
      label: "Palmitoyl tail at the end",
      definition: "A palmitic chain at the strand's end, as in imetelstat.",
      broader: "lipid",
      synonyms: ["palmitate"],
    },
    docosanoic_acid: {
      label: "Docosanoic acid",
      definition: "A 22-carbon chain, for muscle and fat.",
      broader: "lipid",
      synonyms: ["DCA", "C22"],
    },
    tocopherol: {
      label: "Tocopherol",
      definition: "Vitamin E joined to the strand.",
      broader: "lipid",
      synonyms: ["vitamin E"],
    },
    antibody: {
      label: "Antibody",
      definition: "A whole antibody, usually against transferrin receptor.",
      synonyms: ["AOC", "mAb conjugate"],
    },
    antibody_fragment: {
      label: "Antibody fragment",
      definition: "A Fab or single domain, as in zeleciment rostudirsen (DYNE-251).",
      synonyms: ["Fab conjugate", "VHH conjugate"],
    },
    centyrin: {
      label: "Centyrin",
      definition: "A fibronectin domain that binds a receptor.",
      synonyms: ["FN3 domain conjugate"],
    },
    peptide: {
      label: "Peptide",
      definition: "A peptide that enters cells or binds a receptor.",
      synonyms: ["cell-penetrating peptide", "PPMO"],
    },
    peg: {
      label: "Polyethylene glycol",
      definition: "A PEG chain that slows loss, as in pegaptanib.",
      synonyms: ["PEG"],
    },
    integrin_ligand: {
      label: "Integrin ligand",
      definition: "A small ligand of an integrin, as in lung- or tumor-directed siRNA.",
      synonyms: ["αvβ6 ligand"],
    },
    folate: {
      label: "Folate",
      definition: "Folic acid that binds folate receptors.",
      synonyms: ["folic acid"],
    },
    mannose: {
      label: "Mannose",
      definition: "A sugar that macrophages take up.",
      synonyms: ["mannosyl"],
    },
    glucagon_like_peptide: {
      label: "GLP-1 receptor ligand",
      definition: "A ligand that beta cells take up.",
      synonyms: ["GLP1 ligand"],
    },
    aptamer: {
      label: "Aptamer",
      definition: "A folding strand as carrier of another strand.",
      synonyms: ["aptamer chimera"],
    },
  },
});

/** A term of {@link conjugates}. */
export type Conjugate = TermKey<typeof conjugates>;
/** Schema of {@link Conjugate}. */
export const Conjugate: TermSchema<Conjugate> = /* @__PURE__ */ termSchema(conjugates);
