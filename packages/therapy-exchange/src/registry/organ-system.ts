/** The system organ classes of MedDRA, as European registries code them: by their ids in the term lists of EMA. */
// cspell:ignore mediastinal hepatobiliary -- names of organ systems
import { type Codec, termCodec } from "../mapping/codec.ts";

/** The names of the system organ classes by id. */
const names: { readonly [id: string]: string } = {
  "100000004848": "Investigations",
  "100000004849": "Cardiac disorders",
  "100000004850": "Congenital, familial and genetic disorders",
  "100000004851": "Blood and lymphatic system disorders",
  "100000004852": "Nervous system disorders",
  "100000004853": "Eye disorders",
  "100000004854": "Ear and labyrinth disorders",
  "100000004855": "Respiratory, thoracic and mediastinal disorders",
  "100000004856": "Gastrointestinal disorders",
  "100000004857": "Renal and urinary disorders",
  "100000004858": "Skin and subcutaneous tissue disorders",
  "100000004859": "Musculoskeletal and connective tissue disorders",
  "100000004860": "Endocrine disorders",
  "100000004861": "Metabolism and nutrition disorders",
  "100000004862": "Infections and infestations",
  "100000004863": "Injury, poisoning and procedural complications",
  "100000004864": "Neoplasms benign, malignant and unspecified (incl cysts and polyps)",
  "100000004865": "Surgical and medical procedures",
  "100000004866": "Vascular disorders",
  "100000004867": "General disorders and administration site conditions",
  "100000004868": "Pregnancy, puerperium and perinatal conditions",
  "100000004869": "Social circumstances",
  "100000004870": "Immune system disorders",
  "100000004871": "Hepatobiliary disorders",
  "100000004872": "Reproductive system and breast disorders",
  "100000004873": "Psychiatric disorders",
  "100000167503": "Product issues",
};

/** A system organ class by its id, read as its name. */
export const organSystem: Codec<string> = { ...termCodec(names), expected: "the id of a system organ class" };
