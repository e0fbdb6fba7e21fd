/** What kind of device belongs to a product or is needed to give it. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What kind of device belongs to a product or is needed to give it.
 *
 * @see https://org.github.io/therapy-model/vocabularies/device_kind.html
 */
export const deviceKinds = /* @__PURE__ */ vocabulary({
  id: "device_kind",
  title: "Device kind",
  definition: "The kind of device. Whether it is part of the product or only used with it is told by the record.",
  terms: {
    encapsulation_device: {
      label: "Encapsulation device",
      definition:
        "A membrane chamber that holds cells and lets molecules pass, as the capsule of revakinagene taroretcel.",
      synonyms: ["cell capsule", "macroencapsulation device"],
    },
    microencapsulation: {
      label: "Microcapsule",
      definition: "Cells in tiny beads of gel such as alginate.",
      broader: "encapsulation_device",
      synonyms: ["alginate microbead"],
    },
    scaffold: {
      label: "Scaffold or matrix",
      definition: "A structure on which cells grow or are laid.",
      synonyms: ["matrix", "cell scaffold"],
    },
    collagen_membrane: {
      label: "Collagen membrane",
      definition: "A collagen sheet, as the porcine membrane of MACI.",
      broader: "scaffold",
      synonyms: ["collagen scaffold"],
    },
    fibrin_matrix: {
      label: "Fibrin matrix",
      definition: "A fibrin gel or sheet, as under Holoclar.",
      broader: "scaffold",
      synonyms: ["fibrin gel", "fibrin glue"],
    },
    hydrogel: {
      label: "Hydrogel",
      definition: "A water-rich gel that holds cells or vector.",
      broader: "scaffold",
      synonyms: ["gel matrix"],
    },
    synthetic_scaffold: {
      label: "Synthetic scaffold",
      definition: "A polymer or ceramic structure.",
      broader: "scaffold",
      synonyms: ["polymer scaffold"],
    },
    decellularized_matrix: {
      label: "Decellularized matrix",
      definition: "Tissue freed of its cells.",
      broader: "scaffold",
      synonyms: ["acellular matrix"],
    },
    amniotic_membrane: {
      label: "Amniotic membrane",
      definition: "Donor amnion used as carrier.",
      broader: "scaffold",
      synonyms: ["amnion carrier"],
    },
    retinal_support_membrane: {
      label: "Retinal support membrane",
      definition: "A membrane under a sheet of retinal cells.",
      broader: "scaffold",
      synonyms: ["parylene membrane"],
    },
    infusion_pump: {
      label: "Infusion pump",
      definition: "A pump that gives the product at a set rate.",
      synonyms: ["syringe pump"],
    },
    implanted_port: {
      label: "Implanted port or reservoir",
      definition: "A reservoir under the skin with a catheter.",
      synonyms: ["Ommaya reservoir", "port delivery system"],
    },
    catheter: {
      label: "Catheter",
      definition: "A tube by which the product reaches a vessel or cavity.",
      synonyms: ["delivery catheter"],
    },
    intracerebral_cannula: {
      label: "Intracerebral cannula",
      definition: "A cannula for infusion into brain tissue.",
      broader: "catheter",
      synonyms: ["convection-enhanced delivery cannula", "CED cannula"],
    },
    endomyocardial_catheter: {
      label: "Endomyocardial injection catheter",
      definition: "A catheter that injects into heart muscle from within.",
      broader: "catheter",
      synonyms: ["transendocardial catheter"],
    },
    coronary_catheter: {
      label: "Balloon or infusion catheter",
      definition: "A catheter that fills an artery, with or without a balloon.",
      broader: "catheter",
      synonyms: ["balloon catheter"],
    },
    injection_needle: {
      label: "Needle or injector",
      definition: "A special needle, pen or syringe.",
      synonyms: ["autoinjector", "prefilled syringe"],
    },
    subretinal_cannula: {
      label: "Subretinal cannula",
      definition: "A fine cannula for beneath the retina.",
      broader: "injection_needle",
      synonyms: ["subretinal injection kit"],
    },
    suprachoroidal_microinjector: {
      label: "Suprachoroidal microinjector",
      definition: "A short needle for the suprachoroidal space.",
      broader: "injection_needle",
      synonyms: ["SCS Microinjector"],
    },
    electroporator: {
      label: "In vivo electroporator",
      definition: "A device that pulses tissue after injection.",
      synonyms: ["electroporation device"],
    },
    jet_injector: {
      label: "Jet injector",
      definition: "A needle-free liquid jet.",
      synonyms: ["needle-free injector"],
    },
    nebulizer: {
      label: "Nebulizer",
      definition: "A device that makes a mist to be breathed.",
      synonyms: ["nebuliser"],
    },
    inhaler: {
      label: "Inhaler",
      definition: "A hand-held device that gives a breath dose.",
      synonyms: ["dry powder inhaler"],
    },
    spray_device: {
      label: "Spray device",
      definition: "A device that sprays cells or a sealant.",
      synonyms: ["spray applicator"],
    },
    microneedle_array: {
      label: "Microneedle array",
      definition: "A patch of tiny needles.",
      synonyms: ["microarray patch"],
    },
    stereotactic_system: {
      label: "Stereotactic system",
      definition: "Frame or image guidance for a brain target.",
      synonyms: ["MRI-guided neurosurgical system"],
    },
    endoscopic_applicator: {
      label: "Endoscopic applicator",
      definition: "An instrument worked through an endoscope.",
      synonyms: ["endoscopic injector"],
    },
    light_stimulation_device: {
      label: "Light stimulation device",
      definition: "Goggles or lamps that drive an opsin.",
      synonyms: ["optogenetic goggles"],
    },
    companion_diagnostic: {
      label: "Companion diagnostic",
      definition: "A test that chooses patients or measures antibodies, as an AAV antibody assay.",
      synonyms: ["CDx", "in vitro companion diagnostic"],
    },
    cell_processing_device: {
      label: "Bedside cell processing device",
      definition: "A closed device that makes the product beside the patient.",
      synonyms: ["point-of-care device"],
    },
    biocontainer: {
      label: "Shipping and storage container",
      definition: "A vapor-phase shipper or thaw device delivered with the product.",
      synonyms: ["dry shipper"],
    },
    extracorporeal_device: {
      label: "Extracorporeal device",
      definition: "A circuit with cells through which blood flows.",
      synonyms: ["bioartificial organ"],
    },
  },
});

/** A term of {@link deviceKinds}. */
export type DeviceKind = TermKey<typeof deviceKinds>;
/** Schema of {@link DeviceKind}. */
export const DeviceKind: TermSchema<DeviceKind> = /* @__PURE__ */ termSchema(deviceKinds);
