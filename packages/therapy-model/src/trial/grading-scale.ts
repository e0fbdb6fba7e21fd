/** By which rules the severity of harm is graded. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The rules by which severity of harm is graded; a grade without its scale and version is ambiguous.
 *
 * @see https://org.github.io/therapy-model/vocabularies/grading_scale.html
 */
export const gradingScales = /* @__PURE__ */ vocabulary({
  id: "grading_scale",
  title: "Grading scale",
  definition: "By which published rules the severity of harm is graded.",
  terms: {
    ctcae: {
      label: "CTCAE",
      definition:
        "Common Terminology Criteria for Adverse Events, version not said. Prefer the version: grades differ between them.",
    },
    ctcae_3_0: {
      label: "CTCAE 3.0",
      definition: "Common Terminology Criteria for Adverse Events, version 3.0.",
      broader: "ctcae",
      synonyms: ["CTCAE v3.0"],
    },
    ctcae_4_0: {
      label: "CTCAE 4.0",
      definition: "Common Terminology Criteria for Adverse Events, version 4.0.",
      broader: "ctcae",
      synonyms: ["CTCAE v4.0"],
    },
    ctcae_4_03: {
      label: "CTCAE 4.03",
      definition: "Common Terminology Criteria for Adverse Events, version 4.03.",
      broader: "ctcae",
      synonyms: ["CTCAE v4.03"],
    },
    ctcae_5_0: {
      label: "CTCAE 5.0",
      definition: "Common Terminology Criteria for Adverse Events, version 5.0.",
      broader: "ctcae",
      synonyms: ["CTCAE v5.0", "CTCAE v5"],
    },
    ctcae_6_0: {
      label: "CTCAE 6.0",
      definition: "Common Terminology Criteria for Adverse Events, version 6.0; its neutrophil grades differ from 5.0.",
      broader: "ctcae",
      synonyms: ["CTCAE v6.0", "CTCAE v6"],
    },
    astct_2019_crs: {
      label: "ASTCT 2019 CRS",
      definition: "Cytokine release syndrome by fever, hypotension and hypoxia (Lee 2019).",
      synonyms: ["ASTCT CRS", "ASBMT CRS"],
    },
    lee_2014_crs: {
      label: "Lee 2014 CRS",
      definition: "The earlier Lee scale of cytokine release syndrome; its grades differ from ASTCT's.",
      synonyms: ["Lee CRS"],
    },
    penn_crs: {
      label: "Penn CRS",
      definition:
        "The University of Pennsylvania scale of cytokine release syndrome, used in the tisagenlecleucel trials.",
    },
    cartox_2018: {
      label: "CARTOX 2018",
      definition: "MD Anderson grading of cytokine release and neurotoxicity (CRES).",
    },
    astct_2019_icans: {
      label: "ASTCT 2019 ICANS",
      definition: "Neurotoxicity by ICE score and four signs.",
      synonyms: ["ASTCT ICANS"],
    },
    iec_hs_2023: {
      label: "ASTCT 2023 IEC-HS",
      definition: "Hemophagocytic syndrome after immune effector cells.",
      synonyms: ["IEC-HS grading"],
    },
    icaht_2023: {
      label: "EHA/EBMT 2023 ICAHT",
      definition: "Hematotoxicity after immune effector cells, early and late.",
      synonyms: ["ICAHT grading"],
    },
    glucksberg: {
      label: "Glucksberg",
      definition: "Acute graft-versus-host disease by skin, liver and gut, modified 1994.",
      synonyms: ["modified Glucksberg"],
    },
    magic: {
      label: "MAGIC",
      definition: "Acute graft-versus-host disease by the Mount Sinai consortium.",
    },
    nih_2014_cgvhd: {
      label: "NIH 2014 chronic GVHD",
      definition: "Chronic graft-versus-host disease by organ, 2014 consensus.",
    },
    who_toxicity: {
      label: "WHO toxicity scale",
      definition: "The older World Health Organization toxicity grades.",
    },
    daids_2_1: {
      label: "DAIDS 2.1",
      definition: "Division of AIDS grading table, corrected version 2.1.",
    },
    bearman: {
      label: "Bearman",
      definition: "Regimen-related toxicity after transplant.",
    },
    sun_uveitis: {
      label: "SUN uveitis",
      definition: "Inflammation in the eye by cells and flare.",
    },
  },
});

/** A term of {@link gradingScales}. */
export type GradingScale = TermKey<typeof gradingScales>;
/** Schema of {@link GradingScale}. */
export const GradingScale: TermSchema<GradingScale> = /* @__PURE__ */ termSchema(gradingScales);
