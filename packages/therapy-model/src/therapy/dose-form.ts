/** The pharmaceutical form in which a product is given. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The pharmaceutical form in which a product is given.
 *
 * @see https://org.github.io/therapy-model/vocabularies/dose_form.html
 */
export const doseForms = /* @__PURE__ */ vocabulary({
  id: "dose_form",
  title: "Dose form",
  definition: "The form as given to the patient or as supplied. How it enters the body is told by the route.",
  terms: {
    injection: {
      label: "Injection",
      definition: "A sterile preparation given through a needle or catheter, of no nearer stated form.",
      synonyms: ["injectable", "injectable product"],
      codes: { ncit: "C42946" },
    },
    solution_for_injection: {
      label: "Solution for injection",
      definition: "A clear liquid to be injected, as inclisiran.",
      broader: "injection",
      synonyms: ["injectable solution"],
      codes: { ncit: "C42945" },
    },
    suspension_for_injection: {
      label: "Suspension for injection",
      definition: "Particles or cells in a liquid to be injected, as voretigene neparvovec.",
      broader: "injection",
      synonyms: ["injectable suspension"],
      codes: { ncit: "C42995" },
    },
    emulsion_for_injection: {
      label: "Emulsion for injection",
      definition: "Droplets in a liquid to be injected.",
      broader: "injection",
      synonyms: ["injectable emulsion"],
      codes: { ncit: "C42914" },
    },
    dispersion_for_injection: {
      label: "Dispersion for injection",
      definition: "Nanoparticles in a liquid to be injected, as an mRNA vaccine.",
      broader: "injection",
      synonyms: ["LNP dispersion"],
    },
    lipid_complex_for_injection: {
      label: "Lipid complex for injection",
      definition: "Nucleic acid in a lipid complex, as patisiran in the United States.",
      broader: "injection",
      synonyms: ["injectable lipid complex"],
      codes: { ncit: "C42950" },
    },
    powder_for_solution_for_injection: {
      label: "Powder for solution for injection",
      definition: "A powder dissolved before injection.",
      broader: "injection",
      synonyms: ["injectable powder for solution"],
      codes: { ncit: "C42974" },
    },
    lyophilized_powder_for_solution_for_injection: {
      label: "Lyophilized powder for solution for injection",
      definition: "A freeze-dried powder dissolved before injection.",
      broader: "powder_for_solution_for_injection",
      synonyms: ["lyophilisate for solution for injection"],
      codes: { ncit: "C42957" },
    },
    powder_for_suspension_for_injection: {
      label: "Powder for suspension for injection",
      definition: "A powder suspended before injection.",
      broader: "injection",
      synonyms: ["injectable powder for suspension"],
      codes: { ncit: "C42976" },
    },
    lyophilized_powder_for_suspension_for_injection: {
      label: "Lyophilized powder for suspension for injection",
      definition: "A freeze-dried powder suspended before injection.",
      broader: "powder_for_suspension_for_injection",
      synonyms: ["lyophilisate for suspension for injection"],
      codes: { ncit: "C42958" },
    },
    concentrate_for_injection: {
      label: "Concentrate for solution for injection",
      definition: "A concentrated solution diluted before injection.",
      broader: "injection",
      synonyms: ["injectable concentrate"],
      codes: { ncit: "C42899" },
    },
    infusion: {
      label: "Infusion",
      definition: "A sterile preparation run into a vein or cavity, of no nearer stated form.",
      synonyms: ["infusible"],
    },
    suspension_for_infusion: {
      label: "Suspension for infusion",
      definition: "Cells or particles in a liquid to be infused, as tisagenlecleucel.",
      broader: "infusion",
      synonyms: ["dispersion of cells for infusion", "infusion suspension"],
      mappings: { ncit: [{ code: "C42995", relation: "close" }] },
    },
    solution_for_infusion: {
      label: "Solution for infusion",
      definition: "A clear liquid to be infused.",
      broader: "infusion",
      synonyms: ["infusion solution"],
      mappings: { ncit: [{ code: "C42945", relation: "close" }] },
    },
    concentrate_for_infusion: {
      label: "Concentrate for solution for infusion",
      definition: "A concentrated solution diluted before infusion, as nexiguran ziclumeran.",
      broader: "infusion",
      synonyms: ["infusion concentrate"],
      mappings: { ncit: [{ code: "C42899", relation: "close" }] },
    },
    dispersion_for_infusion: {
      label: "Dispersion for infusion",
      definition:
        "Dispersed cells or particles to be infused where the label says dispersion and not suspension, as Kymriah in the EU.",
      broader: "infusion",
      synonyms: ["infusion dispersion"],
      mappings: { ncit: [{ code: "C42995", relation: "close" }] },
    },
    implant: {
      label: "Implant",
      definition: "A solid form placed in the body, as revakinagene taroretcel.",
      synonyms: ["implantable"],
      codes: { ncit: "C42942" },
    },
    implantation_suspension: {
      label: "Implantation suspension",
      definition: "Cells in a liquid laid into a defect, as chondrocyte spheroids.",
      broader: "implant",
      synonyms: ["suspension for implantation"],
    },
    implantation_matrix: {
      label: "Implantation matrix",
      definition: "Cells seeded on a membrane or scaffold and laid in, as MACI.",
      broader: "implant",
      synonyms: ["matrix for implantation", "scaffold form"],
    },
    living_tissue_equivalent: {
      label: "Living tissue equivalent",
      definition: "A cultured tissue used as a graft, as Holoclar.",
      broader: "implant",
      synonyms: ["tissue equivalent"],
    },
    cell_sheet: {
      label: "Cell sheet",
      definition: "A continuous sheet of cells without scaffold, as HeartSheet.",
      broader: "living_tissue_equivalent",
      synonyms: ["cultured cell sheet"],
    },
    tissue_slices: {
      label: "Tissue slices",
      definition: "Cultured slices of donor tissue, as Rethymic.",
      broader: "implant",
      synonyms: ["processed tissue"],
    },
    graft: {
      label: "Graft",
      definition: "A piece of tissue or engineered conduit to be sutured in, as Symvess.",
      broader: "implant",
      synonyms: ["vascular graft"],
      codes: { ncit: "C45416" },
    },
    cell_suspension_spray: {
      label: "Cell suspension for spraying",
      definition: "A suspension of cells sprayed on a wound.",
      synonyms: ["spray-on cells"],
    },
    topical_form: {
      label: "Topical preparation",
      definition: "A form laid on skin, eye or mucosa, of no nearer stated kind.",
      synonyms: ["preparation for topical use"],
    },
    gel: {
      label: "Gel",
      definition: "A semisolid for topical or local use, as beremagene geperpavec mixed before use.",
      broader: "topical_form",
      synonyms: ["topical gel"],
      codes: { ncit: "C42934" },
    },
    cream: {
      label: "Cream",
      definition: "An emulsion for the skin.",
      broader: "topical_form",
      synonyms: ["topical cream"],
      codes: { ncit: "C28944" },
    },
    ointment: {
      label: "Ointment",
      definition: "A greasy semisolid for skin or eye.",
      broader: "topical_form",
      synonyms: ["topical ointment"],
      codes: { ncit: "C42966" },
    },
    eye_drops: {
      label: "Eye drops",
      definition: "A liquid dropped into the eye.",
      broader: "topical_form",
      synonyms: ["ophthalmic drops"],
    },
    dressing: {
      label: "Dressing",
      definition: "A sheet that carries the product onto a wound.",
      broader: "topical_form",
      synonyms: ["wound dressing"],
      codes: { ncit: "C42763" },
    },
    patch: {
      label: "Patch",
      definition: "A form stuck to skin or laid on an organ.",
      broader: "topical_form",
      synonyms: ["microarray patch"],
      codes: { ncit: "C42968" },
    },
    film: {
      label: "Film",
      definition: "A thin layer, often dissolving.",
      synonyms: ["thin film"],
      codes: { ncit: "C42932" },
    },
    sponge: {
      label: "Sponge",
      definition: "A porous absorbing carrier.",
      synonyms: ["collagen sponge"],
      codes: { ncit: "C47912" },
    },
    suspension: {
      label: "Suspension",
      definition:
        "Particles or cells in a liquid, not stated to be for injection, as nadofaragene firadenovec for the bladder.",
      synonyms: ["intravesical suspension"],
      codes: { ncit: "C42994" },
    },
    solution: {
      label: "Solution",
      definition: "A clear liquid, not stated to be for injection.",
      synonyms: ["liquid solution"],
      codes: { ncit: "C42986" },
    },
    inhalation_form: {
      label: "Inhalation preparation",
      definition: "A form to be breathed in.",
      synonyms: ["inhaled preparation"],
    },
    nebulizer_solution: {
      label: "Nebulizer solution",
      definition: "A liquid turned to mist before it is breathed in.",
      broader: "inhalation_form",
      synonyms: ["nebuliser liquid", "nebulizer suspension"],
    },
    inhalation_powder: {
      label: "Inhalation powder",
      definition: "A powder to be breathed in.",
      broader: "inhalation_form",
      synonyms: ["dry powder for inhalation"],
    },
    aerosol: {
      label: "Aerosol",
      definition: "A pressurized or sprayed fine mist.",
      broader: "inhalation_form",
      synonyms: ["aerosolized form"],
      codes: { ncit: "C42887" },
    },
    nasal_spray: {
      label: "Nasal spray",
      definition: "A liquid sprayed into the nose.",
      synonyms: ["intranasal spray"],
      mappings: { ncit: [{ code: "C42989", relation: "broader" }] },
    },
    capsule: {
      label: "Capsule",
      definition: "A shell filled with product, to be swallowed.",
      synonyms: ["oral capsule"],
      codes: { ncit: "C25158" },
    },
    tablet: {
      label: "Tablet",
      definition: "A compressed solid, to be swallowed.",
      synonyms: ["oral tablet"],
      codes: { ncit: "C42998" },
    },
    kit: {
      label: "Kit",
      definition: "Parts combined at the bedside into the product.",
      synonyms: ["kit for preparation"],
      codes: { ncit: "C47916" },
    },
  },
});

/** A term of {@link doseForms}. */
export type DoseForm = TermKey<typeof doseForms>;
/** Schema of {@link DoseForm}. */
export const DoseForm: TermSchema<DoseForm> = /* @__PURE__ */ termSchema(doseForms);
