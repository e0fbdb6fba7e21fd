-- Cell, gene and RNA therapies, their trials and their regulation in PostgreSQL 15. Model version 0.1.0.
-- Written by scripts/generate-schema.ts from the model's schemas. Do not edit.
--
-- One rule for everything: what a record says once is a column of its kind's table, the fields of objects in it joined by
-- an underscore (dates.start.value is dates_start_value); a list of plain values is an array; a list of objects, at any
-- depth, is a table of its own, named by the way to it, whose rows are named by the record's id and their positions in
-- the lists that lead to them, counted from 0 as in a JSON pointer. What records have one of is one object with its kind
-- and the fields of all its kinds, of which each kind has its own and no others. What can hold itself, such as the
-- expressions of eligibility, is jsonb. An object that may have no field has a boolean column that is true where the
-- record has it. What a record does not say is NULL.
--
-- A term refers to the table of its vocabulary, where its label, its definition and its wider term stand; short lists of
-- the model's own are checked in place. Dates are texts, because they keep their precision: 2024, 2024-02 or 2024-02-23.
-- Numbers with fractions are numeric, which keeps their digits.
-- References to other records are not foreign keys: records arrive in any order, and the dossier's schema holds them.
--
--   SELECT therapy_model.put_record('{"kind": "organization", ...}');  puts a record in, in place of the one of its id
--   SELECT therapy_model.get_record('organization:hemogen');           gives it back
--   SELECT record FROM therapy_model.trial_record;                     gives all trials
BEGIN;
CREATE SCHEMA therapy_model;
SET LOCAL search_path = therapy_model;
SET LOCAL check_function_bodies = on;

CREATE TABLE term_adverse_event (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_adverse_event
);
COMMENT ON TABLE term_adverse_event IS 'Adverse event. What kind of harm happened to a patient.';
INSERT INTO term_adverse_event VALUES
('immune_effector_cell_toxicity', 'Immune effector cell toxicity', 'Harm peculiar to engineered immune cells, of any kind.', NULL),
('cytokine_release_syndrome', 'Cytokine release syndrome', 'Fever, then low pressure or oxygen, from activated immune cells.', 'immune_effector_cell_toxicity'),
('icans', 'Immune effector cell-associated neurotoxicity syndrome', 'Confusion, loss of speech, seizures or brain swelling after immune effector cells. Graded apart from cytokine release.', 'immune_effector_cell_toxicity'),
('hlh_like_syndrome', 'Immune effector cell-associated HLH-like syndrome', 'Hemophagocytic hyperinflammation apart from cytokine release. Not inherited HLH.', 'immune_effector_cell_toxicity'),
('hematotoxicity', 'Immune effector cell-associated hematotoxicity', 'Low counts after immune effector cells, early or late.', 'immune_effector_cell_toxicity'),
('movement_neurocognitive_event', 'Movement and neurocognitive event', 'Late parkinsonism or cognitive change, as after BCMA CAR-T.', 'immune_effector_cell_toxicity'),
('cranial_nerve_palsy', 'Cranial nerve palsy', 'Weakness of a cranial nerve, as facial palsy after BCMA CAR-T.', 'immune_effector_cell_toxicity'),
('immune_effector_cell_enterocolitis', 'Immune effector cell-associated enterocolitis', 'Severe late diarrhea with T cells in the gut, as after BCMA CAR-T.', 'immune_effector_cell_toxicity'),
('local_immune_effector_toxicity', 'Local immune effector cell-associated toxicity', 'Swelling or symptoms at the site of disease, as in autoimmune CAR-T (LICATS).', 'immune_effector_cell_toxicity'),
('tumor_inflammation_associated_neurotoxicity', 'Tumor inflammation-associated neurotoxicity', 'Swelling of a brain tumor under immune attack.', 'immune_effector_cell_toxicity'),
('on_target_off_tumor_toxicity', 'On-target off-tumor toxicity', 'Harm to healthy tissue that carries the target.', NULL),
('b_cell_aplasia', 'B-cell aplasia', 'No or few B cells, expected with CD19 CAR-T.', NULL),
('hypogammaglobulinemia', 'Hypogammaglobulinemia', 'Too little immunoglobulin in blood.', NULL),
('cytopenia', 'Cytopenia', 'Too few blood cells, line not said. With its pattern after immune effector cells stated, use hematotoxicity.', NULL),
('neutropenia', 'Neutropenia', 'Neutrophils below the lower limit of normal. Grades 1 and 2 differ between CTCAE 5.0 and 6.0.', 'cytopenia'),
('febrile_neutropenia', 'Febrile neutropenia', 'Fever while neutrophils are below 1 × 10⁹/L. Not fever of cytokine release alone.', 'neutropenia'),
('thrombocytopenia', 'Thrombocytopenia', 'Platelets below the lower limit of normal.', 'cytopenia'),
('anemia', 'Anemia', 'Hemoglobin below the lower limit of normal.', 'cytopenia'),
('lymphopenia', 'Lymphopenia', 'Lymphocytes below the lower limit of normal; wanted during lymphodepletion.', 'cytopenia'),
('leukopenia', 'Leukopenia', 'White cells below the lower limit of normal, kind not said.', 'cytopenia'),
('pancytopenia', 'Pancytopenia', 'Red cells, white cells and platelets all too low.', 'cytopenia'),
('bone_marrow_failure', 'Bone marrow failure', 'The marrow makes too few cells, lasting, without a new cancer.', NULL),
('graft_failure', 'Graft failure', 'Given stem cells do not take or are lost. Not a late recovery.', NULL),
('delayed_engraftment', 'Delayed engraftment', 'Platelets or neutrophils recover late, as platelets after betibeglogene autotemcel.', NULL),
('graft_versus_host_disease', 'Graft-versus-host disease', 'Donor immune cells attack the patient, after transplant or an allogeneic cell product.', NULL),
('infusion_related_reaction', 'Infusion-related reaction', 'Reaction during or soon after infusion.', NULL),
('hypersensitivity', 'Hypersensitivity', 'Allergic reaction short of anaphylaxis.', NULL),
('anaphylaxis', 'Anaphylaxis', 'Severe allergic reaction of the whole body.', 'hypersensitivity'),
('dmso_reaction', 'Cryoprotectant reaction', 'Reaction to dimethyl sulfoxide in the thawed product.', NULL),
('injection_site_reaction', 'Injection site reaction', 'Pain, redness or swelling where it was injected.', NULL),
('tumor_lysis_syndrome', 'Tumor lysis syndrome', 'Salts and urate released from dying tumor.', NULL),
('infection', 'Infection', 'Illness from a microbe, organ and microbe not said.', NULL),
('sepsis', 'Sepsis', 'Infection with organs failing because of it.', 'infection'),
('viral_reactivation', 'Viral reactivation', 'A latent virus returns, as cytomegalovirus or hepatitis B.', 'infection'),
('fungal_infection', 'Fungal infection', 'Illness from a fungus, as aspergillosis after long neutropenia.', 'infection'),
('pneumonia', 'Pneumonia', 'Infection of the lung. Inflammation without a microbe is pneumonitis.', 'infection'),
('upper_respiratory_infection', 'Upper respiratory infection', 'Infection of nose, throat or airways.', 'infection'),
('progressive_multifocal_leukoencephalopathy', 'Progressive multifocal leukoencephalopathy', 'Disease of the brain''s white matter by JC virus under immunosuppression.', 'infection'),
('hepatotoxicity', 'Hepatotoxicity', 'Harm to the liver of any form. A mere rise of enzymes is transaminase elevation.', NULL),
('transaminase_elevation', 'Transaminase elevation', 'ALT or AST above the upper limit of normal; after AAV often an immune response to the capsid.', 'hepatotoxicity'),
('acute_liver_failure', 'Acute liver failure', 'The liver fails within weeks, as after onasemnogene abeparvovec.', 'hepatotoxicity'),
('hyperbilirubinemia', 'Hyperbilirubinemia', 'Bilirubin above the upper limit of normal; with raised transaminases a sign of grave liver injury.', 'hepatotoxicity'),
('veno_occlusive_disease', 'Hepatic veno-occlusive disease', 'Small liver veins close after busulfan or the like.', 'hepatotoxicity'),
('thrombotic_microangiopathy', 'Thrombotic microangiopathy', 'Clots in small vessels, as after high-dose AAV.', NULL),
('complement_activation', 'Complement activation', 'Complement consumed, as after high-dose AAV.', NULL),
('myocarditis', 'Myocarditis', 'Inflamed heart muscle, as after AAV in Duchenne.', NULL),
('troponin_elevation', 'Troponin elevation', 'Troponin above normal without inflammation or infarction shown.', NULL),
('cardiomyopathy', 'Cardiomyopathy', 'Weakened heart muscle, as a fallen ejection fraction.', NULL),
('arrhythmia', 'Arrhythmia', 'Irregular, too fast or too slow heartbeat.', NULL),
('hypotension', 'Hypotension', 'Low arterial pressure, by itself. As a part of cytokine release it is not counted again.', NULL),
('hypertension', 'Hypertension', 'High arterial pressure.', NULL),
('thromboembolism', 'Thromboembolic event', 'A clot in vein or artery. Clots of the smallest vessels are thrombotic microangiopathy.', NULL),
('capillary_leak_syndrome', 'Capillary leak syndrome', 'Fluid leaves the vessels, as under interleukin-2.', NULL),
('hypoxia', 'Hypoxia', 'Too little oxygen in blood, by itself. As a part of cytokine release it is not counted again.', NULL),
('dyspnea', 'Dyspnea', 'Feeling short of breath, as graded by CTCAE.', NULL),
('respiratory_failure', 'Respiratory failure', 'Lungs fail to bring oxygen or remove carbon dioxide.', NULL),
('pneumonitis', 'Pneumonitis', 'Inflammation of the lung without a microbe.', NULL),
('dorsal_root_ganglion_toxicity', 'Dorsal root ganglion toxicity', 'Harm to sensory ganglia after AAV.', NULL),
('peripheral_neuropathy', 'Peripheral neuropathy', 'Harm to peripheral nerves, sensory or motor.', NULL),
('guillain_barre_syndrome', 'Guillain-Barré syndrome', 'Acute immune attack on nerves with rising weakness, as after BCMA CAR-T.', NULL),
('seizure', 'Seizure', 'An epileptic fit. As a part of ICANS it is not counted again.', NULL),
('encephalopathy', 'Encephalopathy', 'Disturbed brain function from a cause elsewhere; not immune effector cell neurotoxicity.', NULL),
('cerebral_edema', 'Cerebral edema', 'Swelling of the brain; after CAR-T the gravest form of ICANS.', NULL),
('headache', 'Headache', 'Pain in the head, migraine among it.', NULL),
('aseptic_meningitis', 'Aseptic meningitis', 'Inflamed meninges without bacteria, as after intrathecal products.', NULL),
('hydrocephalus', 'Hydrocephalus', 'Fluid collects in the brain, as after intrathecal antisense.', NULL),
('intracranial_hemorrhage', 'Intracranial hemorrhage', 'Bleeding within the skull.', NULL),
('hemorrhage', 'Hemorrhage', 'Bleeding outside the skull.', NULL),
('coagulopathy', 'Coagulopathy', 'Disturbed clotting, as low fibrinogen.', NULL),
('intraocular_inflammation', 'Intraocular inflammation', 'Inflamed eye, as after intravitreal AAV.', NULL),
('retinal_detachment', 'Retinal detachment', 'The retina parts from its layer, as after subretinal injection.', NULL),
('chorioretinal_atrophy', 'Chorioretinal atrophy', 'Wasting of retina and choroid, as after voretigene neparvovec.', NULL),
('raised_intraocular_pressure', 'Raised intraocular pressure', 'Pressure in the eye above normal, as after steroids or injection.', NULL),
('cataract', 'Cataract', 'Clouding of the lens, as after vitrectomy.', NULL),
('acute_kidney_injury', 'Acute kidney injury', 'Kidney function falls within days.', NULL),
('proteinuria', 'Proteinuria', 'Protein in urine, as with antisense oligonucleotides.', NULL),
('hemorrhagic_cystitis', 'Hemorrhagic cystitis', 'Bleeding bladder, as after cyclophosphamide.', NULL),
('nausea', 'Nausea', 'Urge to vomit.', NULL),
('vomiting', 'Vomiting', 'Forceful emptying of the stomach.', NULL),
('diarrhea', 'Diarrhea', 'Loose or frequent stools. Severe late diarrhea after CAR-T may be immune effector cell enterocolitis.', NULL),
('mucositis', 'Mucositis', 'Sore mouth or gut lining after conditioning.', NULL),
('fatigue', 'Fatigue', 'Tiredness that rest does not relieve.', NULL),
('pyrexia', 'Pyrexia', 'Body temperature of 38 °C or more. With a recent infused cell product, look for cytokine release syndrome.', NULL),
('rash', 'Rash', 'Eruption of the skin.', NULL),
('alopecia', 'Alopecia', 'Loss of hair, as after busulfan.', NULL),
('pain', 'Pain', 'Pain that no other term holds.', NULL),
('second_primary_malignancy', 'Second primary malignancy', 'A new cancer after treatment, whether or not the product is held to have caused it.', NULL),
('t_cell_malignancy', 'T-cell malignancy', 'Cancer of T cells after a T-cell product, CAR-positive or not.', 'second_primary_malignancy'),
('myelodysplastic_syndrome', 'Myelodysplastic syndrome', 'Disordered marrow after treatment, as after elivaldogene autotemcel.', 'second_primary_malignancy'),
('acute_myeloid_leukemia', 'Acute myeloid leukemia', 'Acute myeloid leukemia arising after treatment. As the disease treated it stands among the diseases.', 'second_primary_malignancy'),
('insertional_oncogenesis', 'Insertional oncogenesis', 'Cancer set off by where the vector went in, as with early gamma-retroviral vectors.', 'second_primary_malignancy'),
('hepatocellular_carcinoma', 'Hepatocellular carcinoma', 'Liver cancer after treatment, looked for after AAV.', 'second_primary_malignancy'),
('clonal_hematopoiesis', 'Clonal hematopoiesis', 'One blood clone grows beyond the others, without cancer.', NULL),
('teratoma', 'Teratoma', 'Tumor from undifferentiated pluripotent cells.', NULL),
('replication_competent_virus', 'Replication-competent virus', 'Virus that can multiply is found after a vector product (RCL, RCR, RCA).', NULL),
('off_target_editing', 'Off-target editing', 'An edit elsewhere than intended, with or without harm.', NULL),
('anti_drug_antibody', 'Anti-drug antibody', 'Antibodies against the product, as against a CAR of mouse origin. Against a clotting factor: factor inhibitor.', NULL),
('factor_inhibitor', 'Factor inhibitor', 'Antibodies that block the clotting factor.', NULL),
('infertility', 'Infertility', 'Loss of fertility, as after busulfan.', NULL),
('embryofetal_toxicity', 'Embryofetal toxicity', 'Harm to the unborn child of a treated parent.', NULL),
('death', 'Death', 'The participant died; the cause is said beside it.', NULL);

CREATE TABLE term_age_group (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_age_group
);
COMMENT ON TABLE term_age_group IS 'Age group. Broad groups of age; exact limits are quantities in eligibility.';
INSERT INTO term_age_group VALUES
('child', 'Child', 'From birth to 17 years.', NULL),
('adult', 'Adult', 'From 18 to 64 years. A label''s "adults" has no upper limit and takes older adults with it.', NULL),
('older_adult', 'Older adult', '65 years and more.', NULL),
('preterm_newborn', 'Preterm newborn', 'Born before 37 completed weeks of pregnancy, to 27 days after term.', 'child'),
('newborn', 'Newborn', 'From birth to 27 days.', 'child'),
('infant', 'Infant', 'From 28 days to 23 months.', 'child'),
('young_child', 'Young child', 'From 2 to 11 years.', 'child'),
('adolescent', 'Adolescent', 'From 12 to 17 years.', 'child'),
('in_utero', 'In utero', 'Before birth.', NULL);

CREATE TABLE term_age_unit (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_age_unit
);
COMMENT ON TABLE term_age_unit IS 'Unit of age. The unit in which an age is stated, by its UCUM code.';
INSERT INTO term_age_unit VALUES
('a', 'Year', 'A year of age.', NULL),
('mo', 'Month', 'A month of age.', NULL),
('wk', 'Week', 'A week of age.', NULL),
('d', 'Day', 'A day of age.', NULL),
('h', 'Hour', 'An hour of age.', NULL);

CREATE TABLE term_agreement_kind (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_agreement_kind
);
COMMENT ON TABLE term_agreement_kind IS 'Kind of agreement. What two organizations agreed.';
INSERT INTO term_agreement_kind VALUES
('cooperation_agreement', 'Cooperation agreement', 'To work together, terms not said.', NULL),
('memorandum_of_understanding', 'Memorandum of understanding', 'Intent to work together, not binding.', NULL),
('license', 'License', 'Rights to a product or technology for a territory.', NULL),
('exclusive_license', 'Exclusive license', 'Rights that the licensor gives to no other.', 'license'),
('option', 'Option', 'The right to take a license or company later.', NULL),
('co_development', 'Co-development', 'Shared development, and often shared cost and profit.', 'cooperation_agreement'),
('co_commercialization', 'Co-commercialization', 'Selling shared, and often profit with it.', 'cooperation_agreement'),
('research_collaboration', 'Research collaboration', 'Research shared before there is a product.', 'cooperation_agreement'),
('clinical_trial_collaboration', 'Clinical trial collaboration', 'Shared trial, as of a combination.', 'cooperation_agreement'),
('joint_venture', 'Joint venture', 'A company founded and owned together.', NULL),
('distribution', 'Distribution', 'The right to sell in a territory, without rights to develop.', NULL),
('manufacturing', 'Manufacturing', 'To make product for the other.', NULL),
('supply', 'Supply', 'To deliver material or product, as vector or comparator.', NULL),
('technology_transfer', 'Technology transfer', 'Know-how handed over so that the other can make the product.', NULL),
('acquisition', 'Acquisition', 'One company buys the other whole.', NULL),
('merger', 'Merger', 'Two companies become one.', NULL),
('asset_purchase', 'Asset purchase', 'A product or technology bought, the company not.', NULL),
('equity_investment', 'Equity investment', 'Shares of the other bought, control not.', NULL),
('funding', 'Funding', 'Money for development, as a grant.', NULL),
('royalty', 'Royalty agreement', 'Future royalties sold or shared apart from a license.', NULL),
('termination', 'Termination', 'An earlier agreement ended, by whom is said beside it.', NULL);

CREATE TABLE term_allocation (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_allocation
);
COMMENT ON TABLE term_allocation IS 'Allocation. How participants come to one arm or another.';
INSERT INTO term_allocation VALUES
('randomized', 'Randomized', 'Chance decides the arm.', NULL),
('non_randomized', 'Non-randomized', 'There are several arms and something other than chance decides, as the dose level open at entry or the patient''s choice.', NULL),
('not_applicable', 'Not applicable', 'There is one arm, so nothing is allocated.', NULL);

CREATE TABLE term_application_type (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_application_type
);
COMMENT ON TABLE term_application_type IS 'Type of application. Which kind of application was made, by the regulator''s own name.';
INSERT INTO term_application_type VALUES
('ind', 'Investigational new drug application', 'To run a trial, United States and China.', NULL),
('cta', 'Clinical trial application', 'To run a trial, European Union, United Kingdom and Canada among others.', NULL),
('ctn', 'Clinical trial notification', 'Trial notified rather than approved, Japan and Australia.', NULL),
('bla', 'Biologics license application', 'To market a biological, United States; in China the usual English name for one.', NULL),
('sbla', 'Supplemental biologics license application', 'To change a licensed biological, as by a new use.', NULL),
('nda', 'New drug application', 'To market a medicine, United States (chemical) and China (any).', NULL),
('snda', 'Supplemental new drug application', 'To change an approved medicine, as by a new use.', NULL),
('maa', 'Marketing authorisation application', 'To market a medicine, European Union and United Kingdom.', NULL),
('type_ii_variation', 'Type II variation', 'To change an authorized medicine substantially, European Union.', NULL),
('jnda', 'Japanese application for marketing approval', 'To market a medicine or regenerative product, Japan.', NULL),
('nds', 'New drug submission', 'To market a medicine or biological, Canada.', NULL),
('snds', 'Supplemental new drug submission', 'To change a medicine on the market, Canada.', NULL),
('eua_request', 'Emergency use request', 'For emergency use, United States; ends with the emergency.', NULL),
('orphan_application', 'Application for orphan designation', 'For designation as an orphan product, any jurisdiction.', NULL);

CREATE TABLE term_approval_kind (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_approval_kind
);
COMMENT ON TABLE term_approval_kind IS 'Kind of approval. On what evidence and terms an authorization rests.';
INSERT INTO term_approval_kind VALUES
('full', 'Full', 'On complete evidence, without conditions that must be met to keep it.', NULL),
('conditional', 'Conditional', 'On less than complete evidence for an unmet need; the holder must complete it (EU, China, Canada''s NOC/c).', NULL),
('accelerated', 'Accelerated', 'United States: on a surrogate or intermediate endpoint, benefit to be confirmed. Not accelerated assessment, which is a review speed.', NULL),
('exceptional_circumstances', 'Exceptional circumstances', 'European Union: complete evidence can never be expected, as for very rare diseases. Reviewed yearly.', NULL),
('time_limited', 'Conditional and time-limited', 'Japan, regenerative products only: for up to seven years while efficacy is confirmed.', NULL),
('provisional', 'Provisional', 'Australia: on early data, for a limited time.', NULL),
('temporary', 'Temporary', 'Switzerland: on incomplete evidence, for a limited time.', NULL),
('conditional_early', 'Conditional early', 'Japan, medicines other than regenerative products: confirmatory trial not feasible before approval.', NULL),
('emergency_use', 'Emergency use', 'For the time of a declared emergency. Not a marketing authorization.', NULL),
('hospital_exemption', 'Hospital exemption', 'European Union: advanced therapy made for single patients in one member state''s hospitals, non-routine.', NULL),
('compassionate_use', 'Compassionate use', 'Made available before authorization to patients without alternatives.', NULL);

CREATE TABLE term_arm_kind (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_arm_kind
);
COMMENT ON TABLE term_arm_kind IS 'Kind of arm. What the arm is for in the comparison.';
INSERT INTO term_arm_kind VALUES
('experimental', 'Experimental', 'Receives the intervention that the trial is about.', NULL),
('control', 'Control', 'Receives what the experimental arm is compared with, its nature unsaid.', NULL),
('active_comparator', 'Active comparator', 'Receives a treatment held to be effective, as standard regimens in CARTITUDE-4.', 'control'),
('placebo_comparator', 'Placebo comparator', 'Receives a placebo.', 'control'),
('sham_comparator', 'Sham comparator', 'Goes through a procedure made to look like the real one, as a sham lumbar puncture for nusinersen.', 'control'),
('no_intervention', 'No intervention', 'Receives nothing that the trial gives, as a natural-history or delayed-treatment group.', 'control');

CREATE TABLE term_binder_format (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_binder_format
);
COMMENT ON TABLE term_binder_format IS 'Binder format. The molecular form of the part that binds. How many binders there are is told by the construct.';
INSERT INTO term_binder_format VALUES
('scfv', 'scFv', 'Heavy and light variable domains joined on one chain, as in zevorcabtagene autoleucel. Not VHH, which needs no light chain.', NULL),
('vhh', 'Heavy-chain single-domain antibody (VHH)', 'The one variable domain of a heavy-chain antibody, as the two in ciltacabtagene autoleucel.', NULL),
('vh_only', 'Human heavy-chain-only domain', 'A human VH that binds without a light chain, as FHVH33. Not the camelid VHH.', NULL),
('fab', 'Fab', 'Antigen-binding fragment with both constant and variable domains, as in antibody TCRs.', NULL),
('full_antibody', 'Whole antibody', 'A complete immunoglobulin.', NULL),
('bispecific_antibody', 'Bispecific antibody', 'An antibody or fragment pair with two specificities, secreted by a construct.', NULL),
('t_cell_receptor', 'T-cell receptor', 'The alpha and beta chains that read a peptide on HLA.', NULL),
('soluble_t_cell_receptor', 'Single-chain or soluble TCR', 'A T-cell receptor on one chain or without membrane part.', 't_cell_receptor'),
('tcr_mimic', 'TCR-mimic antibody', 'An antibody fragment that reads a peptide on HLA as a T-cell receptor does.', NULL),
('ligand', 'Natural ligand', 'The target''s natural partner or a part of it, as APRIL or IL-13.', NULL),
('receptor_ectodomain', 'Receptor ectodomain', 'The outer part of a receptor, as NKG2D, CD16 or PD-1.', NULL),
('autoantigen', 'Autoantigen', 'The antigen that autoantibodies recognize, as desmoglein 3 in a CAAR.', NULL),
('darpin', 'DARPin', 'A designed ankyrin repeat protein.', NULL),
('centyrin', 'Centyrin', 'A fibronectin type III domain scaffold, as in P-BCMA-101.', NULL),
('d_domain', 'D domain', 'A small three-helix synthetic domain, as in anitocabtagene autoleucel.', NULL),
('affibody', 'Affibody', 'A three-helix scaffold from protein A.', NULL),
('monobody', 'Adnectin', 'A fibronectin type III scaffold other than a Centyrin.', NULL),
('peptide', 'Peptide', 'A short binding peptide.', NULL),
('aptamer', 'Aptamer', 'A nucleic acid that binds by shape.', NULL),
('tag_binder', 'Tag or adaptor binder', 'A part that binds a tag on a separate targeting molecule, as SpyCatcher or anti-FITC.', NULL),
('avidin', 'Avidin', 'Binds biotin on a separate targeting molecule.', NULL),
('viral_glycoprotein', 'Viral glycoprotein', 'An envelope protein that binds its own receptor.', NULL);

CREATE TABLE term_binder_origin (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_binder_origin
);
COMMENT ON TABLE term_binder_origin IS 'Binder origin. Whence the binding sequence comes. Not the host in which it was raised if that host carries human genes.';
INSERT INTO term_binder_origin VALUES
('human', 'Fully human', 'Human sequence throughout, from a display library or a transgenic animal, as in zevorcabtagene autoleucel.', NULL),
('humanized', 'Humanized', 'Animal binding loops on a human framework. Not fully human.', NULL),
('humanized_camelid', 'Humanized camelid', 'A camelid domain moved towards human sequence.', 'humanized'),
('chimeric', 'Chimeric', 'An animal variable region with a human constant region.', NULL),
('murine', 'Murine', 'Mouse sequence, as the FMC63 scFv of tisagenlecleucel.', NULL),
('rat', 'Rat', 'Sequence of a rat antibody.', NULL),
('rabbit', 'Rabbit', 'Sequence of a rabbit antibody, as the ROR1 scFv R12.', NULL),
('hamster', 'Hamster', 'Sequence of a hamster antibody.', NULL),
('camelid', 'Camelid', 'Llama, alpaca or camel sequence, as in ciltacabtagene autoleucel.', NULL),
('shark', 'Shark', 'Sequence of a shark heavy-chain antibody.', NULL),
('chicken', 'Chicken', 'Sequence of a chicken antibody.', NULL),
('nonhuman_primate', 'Non-human primate', 'Macaque or other primate sequence.', NULL),
('synthetic', 'Synthetic', 'A designed or selected scaffold with no natural antibody parent, as a DARPin.', NULL),
('viral', 'Viral', 'Sequence of a virus.', NULL),
('bacterial', 'Bacterial', 'Sequence of a bacterium, as SpyCatcher.', NULL);

CREATE TABLE term_biospecimen_retention (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_biospecimen_retention
);
COMMENT ON TABLE term_biospecimen_retention IS 'Retention of biospecimens. Whether a study keeps samples, and whether DNA can be got from them.';
INSERT INTO term_biospecimen_retention VALUES
('none_retained', 'None retained', 'No samples are kept.', NULL),
('samples_with_dna', 'Samples with DNA', 'Samples are kept from which DNA can be extracted.', NULL),
('samples_without_dna', 'Samples without DNA', 'Samples are kept from which no DNA can be extracted, as fixed tissue or plasma.', NULL);

CREATE TABLE term_cargo (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_cargo
);
COMMENT ON TABLE term_cargo IS 'Cargo. What molecule is carried. What it encodes or does is told by the construct.';
INSERT INTO term_cargo VALUES
('dna', 'DNA', 'DNA of whatever form.', NULL),
('double_stranded_dna', 'Double-stranded DNA', 'Linear double-stranded DNA, as an adenoviral genome or a repair template.', 'dna'),
('self_complementary_dna', 'Self-complementary DNA', 'A short AAV genome that folds into a double strand, as in onasemnogene abeparvovec.', 'double_stranded_dna'),
('closed_end_linear_dna', 'Closed-ended linear DNA', 'Linear DNA with covalently closed ends, ceDNA and doggybone among them.', 'double_stranded_dna'),
('single_stranded_dna', 'Single-stranded DNA', 'The usual AAV genome, or a single-stranded repair template.', 'dna'),
('plasmid', 'Plasmid DNA', 'A circular double-stranded DNA made in bacteria.', 'dna'),
('minicircle', 'Minicircle DNA', 'A circular DNA stripped of bacterial backbone.', 'plasmid'),
('transposon_dna', 'Transposon DNA', 'A DNA cargo flanked by transposon ends.', 'dna'),
('rna', 'RNA', 'RNA of whatever form.', NULL),
('mrna', 'mRNA', 'Linear messenger RNA, modified or not.', 'rna'),
('self_amplifying_rna', 'Self-amplifying RNA', 'RNA that encodes its own replicase, as zapomeran. Not to be confused with small activating RNA.', 'rna'),
('trans_amplifying_rna', 'Trans-amplifying RNA', 'RNA copied by a replicase given on a second RNA.', 'rna'),
('circular_rna', 'Circular RNA', 'A closed RNA ring that is translated.', 'rna'),
('retroviral_rna_genome', 'Retroviral RNA genome', 'The packaged RNA that is reverse transcribed, of lentiviral and gamma-retroviral vectors.', 'rna'),
('viral_rna_genome', 'Viral RNA genome', 'The genome of an RNA virus that never becomes DNA.', 'rna'),
('guide_rna', 'Guide RNA', 'The RNA that leads a nuclease or deaminase to its locus.', 'rna'),
('sirna', 'siRNA', 'A synthetic double strand for RNA interference.', 'rna'),
('shrna', 'shRNA', 'A hairpin expressed from a vector, cut to siRNA in the cell.', 'rna'),
('mirna', 'microRNA', 'A microRNA, its mimic, or an artificial one expressed from a vector.', 'rna'),
('small_activating_rna', 'Small activating RNA', 'A synthetic double strand that raises transcription.', 'rna'),
('trna', 'tRNA', 'A transfer RNA, as one that reads through a stop.', 'rna'),
('template_rna', 'Reverse-transcription template RNA', 'RNA copied into the genome by a reverse transcriptase, as in RNA gene writing.', 'rna'),
('antisense_oligonucleotide', 'Antisense oligonucleotide', 'A synthetic single strand, of DNA, RNA or mixed chemistry, that binds RNA.', NULL),
('aptamer', 'Aptamer', 'A synthetic strand that binds by shape.', NULL),
('cpg_oligonucleotide', 'CpG oligonucleotide', 'A synthetic strand that stimulates TLR9.', NULL),
('ribonucleoprotein', 'Ribonucleoprotein', 'Editing protein already bound to its guide RNA.', NULL),
('protein', 'Protein', 'A protein alone, as a transposase or recombinase.', NULL);

CREATE TABLE term_cell_origin (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_cell_origin
);
COMMENT ON TABLE term_cell_origin IS 'Cell origin. The relation of the cell donor to the patient.';
INSERT INTO term_cell_origin VALUES
('autologous', 'Autologous', 'The patient''s own cells, as in tisagenlecleucel.', NULL),
('allogeneic', 'Allogeneic', 'Cells of another person, whether one donor for one patient or a bank for many, as in tabelecleucel.', NULL),
('allogeneic_related', 'Allogeneic, related donor', 'Cells of a relative of the patient, matched or haploidentical.', 'allogeneic'),
('allogeneic_unrelated', 'Allogeneic, unrelated donor', 'Cells of an unrelated donor, bank or line, as off-the-shelf products.', 'allogeneic'),
('syngeneic', 'Syngeneic', 'Cells of an identical twin. Not autologous, since another person gives them.', NULL),
('xenogeneic', 'Xenogeneic', 'Cells of another species, as porcine islets. Say the species too.', NULL);

CREATE TABLE term_cell_source (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_cell_source
);
COMMENT ON TABLE term_cell_source IS 'Cell source. Where the starting material of the cells is taken, before any culture. Not what the cells have become.';
INSERT INTO term_cell_source VALUES
('peripheral_blood', 'Peripheral blood', 'Cells from circulating blood, however collected.', NULL),
('leukapheresis', 'Leukapheresis', 'White cells collected from blood by apheresis, the usual start of CAR-T.', 'peripheral_blood'),
('mobilized_peripheral_blood', 'Mobilized peripheral blood', 'Stem cells driven into blood by G-CSF or plerixafor and collected by apheresis.', 'peripheral_blood'),
('bone_marrow', 'Bone marrow', 'Cells aspirated from marrow.', NULL),
('umbilical_cord_blood', 'Umbilical cord blood', 'Blood of the umbilical cord and placenta taken at birth. Not the cord tissue.', NULL),
('umbilical_cord_tissue', 'Umbilical cord tissue', 'Solid cord tissue such as Wharton''s jelly, a source of mesenchymal stromal cells. Not cord blood.', NULL),
('placenta', 'Placental tissue', 'Placenta, its membranes or decidua.', NULL),
('amniotic_fluid', 'Amniotic fluid', 'Cells from the fluid around the fetus.', NULL),
('adipose_tissue', 'Adipose tissue', 'Cells from fat, usually a lipoaspirate.', NULL),
('tumor_tissue', 'Tumor tissue', 'A resected or biopsied tumor, the start of TIL and tumor cell vaccines.', NULL),
('lymph_node', 'Lymph node', 'Cells from a lymph node.', NULL),
('skin', 'Skin', 'Cells from a skin biopsy or foreskin.', NULL),
('cartilage', 'Cartilage', 'Cells from a cartilage biopsy.', NULL),
('skeletal_muscle', 'Skeletal muscle', 'Cells from a muscle biopsy.', NULL),
('cornea_limbus', 'Corneal limbus', 'Cells from the rim of the cornea.', NULL),
('cornea_donor', 'Donor cornea', 'Endothelial or stromal cells of a donated cornea.', NULL),
('oral_mucosa', 'Oral mucosa', 'Cells from the lining of the mouth.', NULL),
('dental_pulp', 'Dental pulp', 'Cells from the pulp of a tooth.', NULL),
('nasal_tissue', 'Nasal tissue', 'Septal cartilage or olfactory mucosa of the nose.', NULL),
('menstrual_blood', 'Menstrual blood', 'Cells of shed endometrium.', NULL),
('endometrium', 'Endometrium', 'Cells from a biopsy of the uterine lining.', NULL),
('pancreas', 'Pancreas', 'Cells from a donated pancreas, as islets.', NULL),
('liver', 'Liver', 'Cells from donated liver.', NULL),
('heart', 'Heart', 'Cells from donated or biopsied heart tissue.', NULL),
('kidney', 'Kidney', 'Cells from a kidney biopsy, as for rilparencel.', NULL),
('retina', 'Retina', 'Cells from donated or fetal retina or its pigment epithelium.', NULL),
('thymus', 'Thymus', 'Thymus tissue removed at infant heart surgery.', NULL),
('synovium', 'Synovium', 'Cells from the joint lining.', NULL),
('bone_tissue', 'Bone tissue', 'Cells from bone, as osteoblasts.', NULL),
('hair_follicle', 'Hair follicle', 'Cells from plucked or biopsied follicles.', NULL),
('gut_tissue', 'Intestinal tissue', 'Cells from intestinal biopsy or donated gut.', NULL),
('fetal_tissue', 'Fetal tissue', 'Tissue of a fetus, as fetal brain or spinal cord. Not cord blood.', NULL),
('pluripotent_stem_cells', 'Pluripotent stem cells', 'A bank of cells that can become any tissue.', NULL),
('induced_pluripotent_stem_cells', 'Induced pluripotent stem cells', 'Adult cells reprogrammed to pluripotency, as for FT819.', 'pluripotent_stem_cells'),
('embryonic_stem_cells', 'Embryonic stem cells', 'Cells derived from an early embryo, as for bemdaneprocel.', 'pluripotent_stem_cells'),
('cell_line', 'Established cell line', 'An immortal line kept as a bank, as NK-92 or ARPE-19.', NULL),
('animal_tissue', 'Animal tissue', 'Cells or tissue of another species, as porcine pancreas.', NULL);

CREATE TABLE term_cell_type (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_cell_type
);
COMMENT ON TABLE term_cell_type IS 'Cell type. The kind of cell, as a tree from lineage to subset.';
INSERT INTO term_cell_type VALUES
('immune_cell', 'Immune cell', 'A cell of the immune system, of lymphoid or myeloid lineage.', NULL),
('mononuclear_cell', 'Mononuclear cell', 'A mix of lymphocytes and monocytes as separated from blood or marrow. Name the cell where it is selected.', 'immune_cell'),
('lymphocyte', 'Lymphocyte', 'T, B, natural killer or innate lymphoid cell.', 'immune_cell'),
('t_cell', 'T cell', 'A lymphocyte with a T-cell receptor. With no narrower term, the usual alpha-beta mix of CD4 and CD8.', 'lymphocyte'),
('cd4_t_cell', 'CD4-positive T cell', 'Helper-lineage T cells selected by CD4. Regulatory T cells have their own term.', 't_cell'),
('cd8_t_cell', 'CD8-positive T cell', 'Cytotoxic-lineage T cells selected by CD8.', 't_cell'),
('memory_t_cell', 'Memory T cell', 'T cells selected for a memory phenotype or depleted of naive cells.', 't_cell'),
('naive_t_cell', 'Naive T cell', 'T cells selected before antigen contact, stem cell memory among them.', 't_cell'),
('regulatory_t_cell', 'Regulatory T cell', 'T cells that suppress, usually CD4, CD25 and FOXP3 positive.', 't_cell'),
('gamma_delta_t_cell', 'Gamma-delta T cell', 'T cells whose receptor is made of gamma and delta chains.', 't_cell'),
('natural_killer_t_cell', 'Natural killer T cell', 'T cells with an invariant receptor for CD1d. Not natural killer cells.', 't_cell'),
('mait_cell', 'Mucosal-associated invariant T cell', 'T cells with an invariant receptor for MR1.', 't_cell'),
('double_negative_t_cell', 'Double-negative T cell', 'T cells with neither CD4 nor CD8.', 't_cell'),
('virus_specific_t_cell', 'Virus-specific T cell', 'T cells selected or expanded for recognition of a virus.', 't_cell'),
('tumor_infiltrating_lymphocyte', 'Tumor-infiltrating lymphocyte', 'T cells grown from a tumor.', 't_cell'),
('marrow_infiltrating_lymphocyte', 'Marrow-infiltrating lymphocyte', 'T cells grown from tumor-bearing marrow.', 't_cell'),
('cytokine_induced_killer_cell', 'Cytokine-induced killer cell', 'T cells expanded with cytokines until many carry CD56.', 't_cell'),
('nk_cell', 'Natural killer cell', 'A lymphocyte that kills without a T-cell receptor.', 'lymphocyte'),
('b_cell', 'B cell', 'A lymphocyte that makes or will make antibody.', 'lymphocyte'),
('naive_b_cell', 'Naive B cell', 'B cells that have not met their antigen.', 'b_cell'),
('memory_b_cell', 'Memory B cell', 'B cells that have met their antigen and answer faster the next time.', 'b_cell'),
('plasma_cell', 'Plasma cell', 'An antibody-secreting cell of B lineage.', 'b_cell'),
('innate_lymphoid_cell', 'Innate lymphoid cell', 'A lymphocyte without antigen receptor other than NK cells.', 'lymphocyte'),
('myeloid_cell', 'Myeloid cell', 'A cell of the monocyte, granulocyte or dendritic lineage.', 'immune_cell'),
('monocyte', 'Monocyte', 'A circulating precursor of macrophages and dendritic cells.', 'myeloid_cell'),
('macrophage', 'Macrophage', 'A tissue phagocyte, or one grown from monocytes.', 'myeloid_cell'),
('dendritic_cell', 'Dendritic cell', 'A cell specialized in presenting antigen.', 'myeloid_cell'),
('tolerogenic_dendritic_cell', 'Tolerogenic dendritic cell', 'A dendritic cell conditioned to induce tolerance.', 'dendritic_cell'),
('antigen_presenting_cell', 'Activated antigen-presenting cell mix', 'Blood cells activated to present antigen, of no single lineage, as in sipuleucel-T.', 'myeloid_cell'),
('granulocyte', 'Granulocyte', 'A neutrophil, eosinophil or basophil.', 'myeloid_cell'),
('microglia', 'Microglia', 'The resident macrophage of the brain.', 'myeloid_cell'),
('myeloid_suppressor_cell', 'Myeloid-derived suppressor cell', 'Immature myeloid cells that suppress T cells.', 'myeloid_cell'),
('hematopoietic_cell', 'Hematopoietic precursor or blood cell', 'A blood-forming cell or a red cell or platelet. White cells stand under immune cell.', NULL),
('hematopoietic_stem_cell', 'Hematopoietic stem cell', 'A blood-forming stem or progenitor cell, usually selected by CD34.', 'hematopoietic_cell'),
('erythroid_cell', 'Erythroid cell', 'A red cell or its precursor.', 'hematopoietic_cell'),
('megakaryocyte_or_platelet', 'Megakaryocyte or platelet', 'A platelet or the cell that sheds it.', 'hematopoietic_cell'),
('stromal_cell', 'Stromal or connective-tissue cell', 'A cell that forms or supports connective tissue.', NULL),
('mesenchymal_stromal_cell', 'Mesenchymal stromal cell', 'An adherent, multipotent stromal cell.', 'stromal_cell'),
('multipotent_adult_progenitor_cell', 'Multipotent adult progenitor cell', 'An adherent marrow progenitor distinct from mesenchymal stromal cells.', 'stromal_cell'),
('stromal_vascular_fraction_cell', 'Stromal vascular fraction cell', 'The uncultured cell mix of fat.', 'stromal_cell'),
('fibroblast', 'Fibroblast', 'The matrix-forming cell of connective tissue.', 'stromal_cell'),
('chondrocyte', 'Chondrocyte', 'The cell of cartilage.', 'stromal_cell'),
('osteoblast', 'Osteoblast', 'The bone-forming cell.', 'stromal_cell'),
('adipocyte', 'Adipocyte', 'The fat-storing cell.', 'stromal_cell'),
('epithelial_cell', 'Epithelial cell', 'A cell that lines or covers.', NULL),
('keratinocyte', 'Keratinocyte', 'The main cell of the epidermis.', 'epithelial_cell'),
('limbal_epithelial_stem_cell', 'Limbal epithelial stem cell', 'The stem cell of the corneal epithelium.', 'epithelial_cell'),
('corneal_endothelial_cell', 'Corneal endothelial cell', 'The pump cell at the back of the cornea, epithelial in kind despite its name.', 'epithelial_cell'),
('oral_mucosal_epithelial_cell', 'Oral mucosal epithelial cell', 'A lining cell of the mouth.', 'epithelial_cell'),
('retinal_pigment_epithelial_cell', 'Retinal pigment epithelial cell', 'The pigmented cell that serves the photoreceptors.', 'epithelial_cell'),
('renal_epithelial_cell', 'Renal epithelial cell', 'A tubular or progenitor cell of the kidney.', 'epithelial_cell'),
('airway_epithelial_cell', 'Airway epithelial cell', 'A lining cell of the airways or lung.', 'epithelial_cell'),
('urothelial_cell', 'Urothelial cell', 'A lining cell of the bladder and urethra.', 'epithelial_cell'),
('thymic_epithelial_cell', 'Thymic epithelial cell', 'The cell that educates T cells in the thymus.', 'epithelial_cell'),
('intestinal_epithelial_cell', 'Intestinal epithelial cell', 'A lining or stem cell of the gut.', 'epithelial_cell'),
('hepatocyte', 'Hepatocyte', 'The main cell of the liver.', 'epithelial_cell'),
('hepatic_progenitor_cell', 'Hepatic progenitor cell', 'A liver cell that can still become a hepatocyte.', 'epithelial_cell'),
('islet_cell', 'Islet cell', 'Endocrine cells of the pancreas, whole islets or beta cells.', 'epithelial_cell'),
('cochlear_hair_cell', 'Cochlear hair cell', 'The sensory cell of the inner ear.', 'epithelial_cell'),
('melanocyte', 'Melanocyte', 'The pigment cell of skin.', NULL),
('endothelial_cell', 'Endothelial cell', 'A cell that lines vessels.', NULL),
('endothelial_progenitor_cell', 'Endothelial progenitor cell', 'A circulating or marrow cell that can form endothelium.', 'endothelial_cell'),
('muscle_cell', 'Muscle cell', 'A contractile cell or its precursor.', NULL),
('myoblast', 'Myoblast', 'A precursor of skeletal muscle.', 'muscle_cell'),
('skeletal_muscle_fiber', 'Skeletal muscle fiber', 'A mature skeletal muscle cell, the aim of many AAV therapies.', 'muscle_cell'),
('cardiomyocyte', 'Cardiomyocyte', 'The contractile cell of the heart.', 'muscle_cell'),
('smooth_muscle_cell', 'Smooth muscle cell', 'The contractile cell of vessels and organs.', 'muscle_cell'),
('cardiac_progenitor_cell', 'Cardiac progenitor cell', 'A heart-derived progenitor, cardiospheres among them.', 'muscle_cell'),
('neural_cell', 'Neural cell', 'A cell of the nervous system.', NULL),
('neural_stem_cell', 'Neural stem cell', 'A cell that can become neurons and glia.', 'neural_cell'),
('neuron', 'Neuron', 'A nerve cell, of no nearer stated kind.', 'neural_cell'),
('dopaminergic_neuron', 'Dopaminergic neuron', 'A dopamine-making neuron or its committed progenitor.', 'neuron'),
('motor_neuron', 'Motor neuron', 'A neuron that drives muscle.', 'neuron'),
('sensory_neuron', 'Sensory neuron', 'A neuron that carries sensation.', 'neuron'),
('gabaergic_interneuron', 'GABAergic interneuron', 'An inhibitory interneuron, as in NRTX-1001.', 'neuron'),
('retinal_ganglion_cell', 'Retinal ganglion cell', 'The neuron whose fibers form the optic nerve.', 'neuron'),
('retinal_bipolar_cell', 'Retinal bipolar cell', 'The neuron between photoreceptor and ganglion cell.', 'neuron'),
('photoreceptor', 'Photoreceptor', 'A rod or cone of the retina.', 'neural_cell'),
('retinal_progenitor_cell', 'Retinal progenitor cell', 'A cell that can become cells of the retina.', 'neural_cell'),
('oligodendrocyte', 'Oligodendrocyte', 'The myelin-forming cell of the brain, or its progenitor.', 'neural_cell'),
('astrocyte', 'Astrocyte', 'The star-shaped supporting cell of the brain.', 'neural_cell'),
('schwann_cell', 'Schwann or olfactory ensheathing cell', 'The myelin-forming cell of nerves, or the ensheathing cell of the nose.', 'neural_cell'),
('pluripotent_stem_cell', 'Pluripotent stem cell', 'A cell that can become any tissue, itself not given.', NULL),
('germ_cell', 'Germ cell or gonadal cell', 'A gamete precursor or a supporting cell of the gonad.', NULL),
('tumor_cell', 'Tumor cell', 'A malignant cell: the aim of an oncolytic virus, or the stuff of a vaccine.', NULL);

CREATE TABLE term_classification_criterion (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_classification_criterion
);
COMMENT ON TABLE term_classification_criterion IS 'Classification criteria. By which published criteria a diagnosis is made or classified.';
INSERT INTO term_classification_criterion VALUES
('eular_acr_2019_sle', 'EULAR/ACR 2019 SLE', 'Systemic lupus: antinuclear antibody needed, then a score of 10 or more.', NULL),
('slicc_2012_sle', 'SLICC 2012 SLE', 'Systemic lupus: four criteria of the SLICC group or biopsy-proven nephritis.', NULL),
('acr_1997_sle', 'ACR 1997 SLE', 'Systemic lupus: four of eleven criteria, revised 1997.', NULL),
('acr_eular_2010_ra', 'ACR/EULAR 2010 RA', 'Rheumatoid arthritis by score.', NULL),
('acr_eular_2013_ssc', 'ACR/EULAR 2013 systemic sclerosis', 'Systemic sclerosis by score.', NULL),
('acr_eular_2016_sjogren', 'ACR/EULAR 2016 Sjögren', 'Primary Sjögren disease by score.', NULL),
('eular_acr_2017_iim', 'EULAR/ACR 2017 myositis', 'Inflammatory myopathy by probability.', NULL),
('acr_eular_2022_gpa', 'ACR/EULAR 2022 GPA', 'Granulomatosis with polyangiitis by score.', NULL),
('acr_eular_2022_mpa', 'ACR/EULAR 2022 MPA', 'Microscopic polyangiitis by score.', NULL),
('chapel_hill_2012', 'Chapel Hill 2012', 'Names and definitions of vasculitides.', NULL),
('isn_rps_2003', 'ISN/RPS 2003', 'Classes of lupus nephritis in biopsy, I to VI; revised 2018.', NULL),
('sydney_2006_aps', 'Sydney 2006 APS', 'Antiphospholipid syndrome by clinical and laboratory criteria.', NULL),
('mcdonald_2017', 'McDonald 2017', 'Multiple sclerosis by lesions spread in space and time.', NULL),
('ipnd_2015_nmosd', 'IPND 2015 NMOSD', 'Neuromyelitis optica spectrum disorder by antibody and core features.', NULL),
('imwg_2014_myeloma', 'IMWG 2014 myeloma', 'Multiple myeloma by clonal plasma cells and CRAB or a myeloma-defining biomarker.', NULL),
('who_2016_hematologic', 'WHO 2016 hematologic', 'World Health Organization classification of hematolymphoid tumors, revised fourth edition.', NULL),
('who_2022_hematologic', 'WHO 2022 hematologic', 'World Health Organization classification of hematolymphoid tumors, fifth edition.', NULL),
('icc_2022', 'ICC 2022', 'International consensus classification of myeloid and lymphoid neoplasms.', NULL),
('who_2021_cns', 'WHO 2021 CNS', 'World Health Organization classification of tumors of the central nervous system, fifth edition.', NULL),
('iwcll_2018_diagnosis', 'iwCLL 2018 diagnosis', 'Chronic lymphocytic leukemia by count, phenotype and indications to treat.', NULL),
('hlh_2004', 'HLH-2004', 'Hemophagocytic lymphohistiocytosis: five of eight criteria or a genetic finding.', NULL),
('el_escorial', 'El Escorial', 'Amyotrophic lateral sclerosis by regions involved, revised.', NULL),
('awaji', 'Awaji', 'Amyotrophic lateral sclerosis with electrophysiology counted.', NULL),
('nia_aa_2018', 'NIA-AA 2018', 'Alzheimer disease by biomarkers.', NULL),
('ada_diabetes', 'ADA diabetes', 'Diabetes by the American Diabetes Association''s glucose and HbA1c limits.', NULL),
('dutch_lipid_clinic', 'Dutch lipid clinic network', 'Familial hypercholesterolemia by score.', NULL),
('mds_parkinson_2015', 'MDS Parkinson 2015', 'Clinical diagnosis of Parkinson disease.', NULL);

CREATE TABLE term_comparator (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_comparator
);
COMMENT ON TABLE term_comparator IS 'Comparator. How a value stands to a limit.';
INSERT INTO term_comparator VALUES
('lt', '<', 'Less than the limit; the limit itself does not meet it.', NULL),
('le', '≤', 'At most the limit.', NULL),
('gt', '>', 'More than the limit; the limit itself does not meet it.', NULL),
('ge', '≥', 'At least the limit.', NULL),
('eq', '=', 'Exactly the value.', NULL);

CREATE TABLE term_conjugate (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_conjugate
);
COMMENT ON TABLE term_conjugate IS 'Conjugate. The partner joined by a bond. None is told by absence; a particle around the strand is a vector.';
INSERT INTO term_conjugate VALUES
('galnac', 'GalNAc', 'N-acetylgalactosamine sugars that liver cells take up, as in givosiran and eplontersen.', NULL),
('lipid', 'Lipid', 'A fatty chain joined to the strand.', NULL),
('c16_lipid', 'C16 lipid', 'A 16-carbon chain for brain, eye and lung, as in mivelsiran.', 'lipid'),
('cholesterol', 'Cholesterol', 'A cholesterol joined to the strand.', 'lipid'),
('palmitoyl', 'Palmitoyl tail at the end', 'A palmitic chain at the strand''s end, as in imetelstat.', 'lipid'),
('docosanoic_acid', 'Docosanoic acid', 'A 22-carbon chain, for muscle and fat.', 'lipid'),
('tocopherol', 'Tocopherol', 'Vitamin E joined to the strand.', 'lipid'),
('antibody', 'Antibody', 'A whole antibody, usually against transferrin receptor.', NULL),
('antibody_fragment', 'Antibody fragment', 'A Fab or single domain, as in zeleciment rostudirsen (DYNE-251).', NULL),
('centyrin', 'Centyrin', 'A fibronectin domain that binds a receptor.', NULL),
('peptide', 'Peptide', 'A peptide that enters cells or binds a receptor.', NULL),
('peg', 'Polyethylene glycol', 'A PEG chain that slows loss, as in pegaptanib.', NULL),
('integrin_ligand', 'Integrin ligand', 'A small ligand of an integrin, as in lung- or tumor-directed siRNA.', NULL),
('folate', 'Folate', 'Folic acid that binds folate receptors.', NULL),
('mannose', 'Mannose', 'A sugar that macrophages take up.', NULL),
('glucagon_like_peptide', 'GLP-1 receptor ligand', 'A ligand that beta cells take up.', NULL),
('aptamer', 'Aptamer', 'A folding strand as carrier of another strand.', NULL);

CREATE TABLE term_construct_purpose (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_construct_purpose
);
COMMENT ON TABLE term_construct_purpose IS 'Construct purpose. What a construct or an edit is meant to achieve. How it does so is told by its kind, method and effect.';
INSERT INTO term_construct_purpose VALUES
('kill_target_cells', 'Kill target cells', 'The product kills cells that show the target, as the BCMA CAR of ciltacabtagene autoleucel.', NULL),
('kill_tumor_cells', 'Kill tumor cells', 'The cells to be killed are malignant. Where autoreactive or normal B cells are the aim, use B-cell depletion.', 'kill_target_cells'),
('deplete_b_cells', 'Deplete B cells', 'Normal or autoreactive B-lineage cells are removed, as in lupus. In a B-cell cancer use kill tumor cells.', 'kill_target_cells'),
('deplete_autoantigen_specific_cells', 'Deplete antigen-specific immune cells', 'Only lymphocytes of one specificity are killed, as with a CAAR.', 'kill_target_cells'),
('kill_infected_cells', 'Kill infected cells', 'The cells to be killed carry a virus.', 'kill_target_cells'),
('kill_senescent_cells', 'Kill senescent or fibrotic cells', 'The cells to be killed are senescent or form scar.', 'kill_target_cells'),
('tumor_lysis', 'Lyse tumor by replication', 'The virus itself multiplies in tumor and breaks it open.', NULL),
('restrict_replication_to_tumor', 'Restrict replication to tumor', 'A deletion or promoter keeps the virus from multiplying in normal tissue, as ICP34.5 deletion.', NULL),
('supply_missing_protein', 'Supply a missing protein', 'A gene gives a protein that the patient lacks, as HBB in HGI-001 or SMN1 in onasemnogene abeparvovec.', NULL),
('supply_therapeutic_protein', 'Supply a therapeutic protein', 'A gene gives a protein that patients do not lack but profit from, as aflibercept or VEGF.', NULL),
('correct_mutation', 'Correct a mutation', 'The disease-causing sequence is changed to a working one.', NULL),
('restore_reading_frame', 'Restore a reading frame', 'An exon is skipped or a frame shifted so that a shortened protein is made, as by eteplirsen.', NULL),
('restore_splicing', 'Restore splicing', 'Normal or useful splicing is brought back, as SMN2 by nusinersen.', NULL),
('silence_gene', 'Silence a gene', 'Less of a harmful or driving product is made, as transthyretin by patisiran.', NULL),
('disrupt_disease_gene', 'Disrupt a disease gene', 'The gene of a harmful product is switched off for good, as TTR by nexiguran ziclumeran.', NULL),
('induce_fetal_hemoglobin', 'Induce fetal hemoglobin', 'Gamma-globin is raised, as by editing the BCL11A enhancer in exagamglogene autotemcel.', NULL),
('resist_sickling', 'Resist sickling', 'A globin that hinders polymerization is added, as beta-A-T87Q.', NULL),
('reduce_graft_versus_host_disease', 'Reduce graft-versus-host disease', 'Donor T cells are kept from attacking the patient, as by TRAC disruption. Not the patient''s attack on donor cells.', NULL),
('reduce_host_versus_graft', 'Reduce host-versus-graft rejection', 'The patient''s T cells and antibodies are kept from rejecting donor cells, as by B2M disruption. NK cells have their own term.', NULL),
('resist_nk_cell_rejection', 'Resist rejection by NK cells', 'Donor cells are protected from the patient''s NK cells, as by a NKG2A CAR or HLA-E.', NULL),
('resist_macrophage_rejection', 'Resist phagocytosis', 'Donor cells are protected from macrophages, as by CD47.', NULL),
('resist_fratricide', 'Resist fratricide', 'Product cells are kept from killing one another, as by CD7 disruption in CD7 CAR-T.', NULL),
('resist_drug', 'Resist a drug', 'Product cells survive a drug given to the patient, as CD52 disruption against alemtuzumab.', NULL),
('shield_healthy_cells', 'Shield healthy cells from therapy', 'An epitope of healthy cells is removed so that a therapy spares them, as CD33 in trem-cel.', NULL),
('resist_viral_infection', 'Resist viral infection', 'Cells are made unfit for a virus to enter, as by CCR5 disruption.', NULL),
('resist_immunosuppressive_signal', 'Resist suppression', 'Product cells ignore a suppressive signal, as a dominant-negative TGF-beta receptor.', NULL),
('checkpoint_disruption', 'Remove a checkpoint', 'An inhibitory receptor or pathway of the product cell is switched off, as PDCD1 knock-out.', NULL),
('checkpoint_inhibitor_secretion', 'Secrete a checkpoint inhibitor', 'Product or infected cells secrete an antibody against PD-1, PD-L1 or CTLA-4.', NULL),
('enhance_persistence', 'Enhance persistence or expansion', 'Product cells live or multiply longer, as by membrane IL-15 or TET2 loss.', NULL),
('enhance_homing', 'Enhance homing', 'Product cells reach the tissue better, as by a chemokine receptor.', NULL),
('enhance_effector_function', 'Enhance effector function', 'Product cells kill or signal more strongly, as by high-affinity CD16.', NULL),
('costimulate', 'Costimulate', 'A second signal is given by its own construct, as 4-1BB ligand. Within a CAR it is a signalling domain.', NULL),
('secrete_cytokine', 'Secrete a cytokine', 'Product or infected cells release a cytokine, as IL-15, IL-18 or GM-CSF.', NULL),
('secrete_engager', 'Secrete an engager', 'Product or infected cells release a bispecific engager of T cells.', NULL),
('recruit_immune_cells', 'Recruit immune cells', 'A chemokine draws other immune cells, as CCL19 beside IL-7.', NULL),
('degrade_matrix', 'Degrade matrix', 'An enzyme opens the tissue for the product, as hyaluronidase.', NULL),
('switch_inhibitory_signal', 'Turn inhibition into activation', 'A receptor binds an inhibitory ligand and activates instead, as a PD-1/CD28 switch receptor.', NULL),
('require_two_antigens', 'Require two antigens', 'The construct acts only where two antigens meet, as synNotch or a split CAR.', NULL),
('spare_cells_with_antigen', 'Spare cells with an antigen', 'An inhibitory receptor stops the product on healthy cells, as HLA-A*02 in Tmod.', NULL),
('broaden_targeting', 'Broaden targeting', 'A second binder catches cells that lost the first antigen, as CD22 beside CD19.', NULL),
('adapt_targeting', 'Adapt targeting', 'The receptor binds a tag so that a separate molecule chooses the target.', NULL),
('safety_switch', 'Safety switch', 'Product cells can be removed by a drug or antibody, as iCasp9 or truncated EGFR.', NULL),
('activate_prodrug', 'Activate a prodrug', 'An enzyme turns a prodrug toxic in tumor, as thymidine kinase with valaciclovir. In a cell product it is a safety switch.', NULL),
('regulate_expression', 'Regulate expression', 'The construct can be turned up or down, by drug or microRNA site.', NULL),
('detarget_tissue', 'Detarget a tissue', 'Sites for a tissue''s microRNA silence the transgene there.', NULL),
('selection_marker', 'Selection marker', 'Modified cells can be told apart or enriched, as by truncated NGFR.', NULL),
('in_vivo_selection', 'In vivo selection', 'Modified cells outgrow others in the body, as by MGMT P140K with alkylator.', NULL),
('report_location', 'Report location', 'The construct can be imaged or measured, as the sodium-iodide symporter.', NULL),
('suppress_immune_response', 'Suppress an immune response', 'The product calms immunity against a chosen tissue or antigen, as a CAR-Treg.', NULL),
('induce_immune_response', 'Induce an immune response', 'The product immunizes against an antigen, as a vaccine.', NULL),
('stimulate_innate_immunity', 'Stimulate innate immunity', 'A sensor such as TLR9 or STING is triggered.', NULL),
('neutralize_pathogen', 'Neutralize a pathogen or toxin', 'An antibody or decoy made in the body blocks a pathogen or toxin.', NULL),
('promote_angiogenesis', 'Promote angiogenesis', 'New vessels are grown, as by HGF plasmid.', NULL),
('inhibit_angiogenesis', 'Inhibit angiogenesis', 'New vessels are held back, as by anti-VEGF.', NULL),
('promote_tissue_repair', 'Promote tissue repair', 'Growth, survival or regeneration of tissue is supported.', NULL),
('protect_neurons', 'Protect neurons', 'Nerve cells or photoreceptors are kept alive, as by CNTF in revakinagene taroretcel.', NULL),
('restore_light_sensitivity', 'Restore light sensitivity', 'Retinal cells are made to sense light by an opsin.', NULL),
('enable_editing', 'Enable editing', 'The construct is the editor or its guide, and nothing else.', NULL),
('enable_targeted_insertion', 'Enable targeted insertion', 'The change opens or marks the place where a construct is inserted.', NULL);

CREATE TABLE term_contact_role (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_contact_role
);
COMMENT ON TABLE term_contact_role IS 'Role of a person. What a person named in the record of a trial does for it.';
INSERT INTO term_contact_role VALUES
('contact', 'Contact', 'Answers questions about taking part.', NULL),
('principal_investigator', 'Principal investigator', 'Answers for the conduct of the trial, at one site or as a whole.', NULL),
('sub_investigator', 'Sub-investigator', 'Makes trial decisions under the principal investigator.', NULL),
('study_director', 'Study director', 'Directs the trial for the sponsor.', NULL),
('study_chair', 'Study chair', 'Chairs the trial, as of a cooperative group.', NULL);

CREATE TABLE term_country (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_country
);
COMMENT ON TABLE term_country IS 'Country. A country or territory, by its ISO 3166-1 alpha-2 code.';
INSERT INTO term_country VALUES
('AD', 'Andorra', 'Andorra, as ISO 3166-1 delimits it.', NULL),
('AE', 'United Arab Emirates', 'United Arab Emirates, as ISO 3166-1 delimits it.', NULL),
('AF', 'Afghanistan', 'Afghanistan, as ISO 3166-1 delimits it.', NULL),
('AG', 'Antigua and Barbuda', 'Antigua and Barbuda, as ISO 3166-1 delimits it.', NULL),
('AI', 'Anguilla', 'Anguilla, as ISO 3166-1 delimits it.', NULL),
('AL', 'Albania', 'Albania, as ISO 3166-1 delimits it.', NULL),
('AM', 'Armenia', 'Armenia, as ISO 3166-1 delimits it.', NULL),
('AO', 'Angola', 'Angola, as ISO 3166-1 delimits it.', NULL),
('AQ', 'Antarctica', 'Antarctica, as ISO 3166-1 delimits it.', NULL),
('AR', 'Argentina', 'Argentina, as ISO 3166-1 delimits it.', NULL),
('AS', 'American Samoa', 'American Samoa, as ISO 3166-1 delimits it.', NULL),
('AT', 'Austria', 'Austria, as ISO 3166-1 delimits it.', NULL),
('AU', 'Australia', 'Australia, as ISO 3166-1 delimits it.', NULL),
('AW', 'Aruba', 'Aruba, as ISO 3166-1 delimits it.', NULL),
('AX', 'Åland Islands', 'Åland Islands, as ISO 3166-1 delimits it.', NULL),
('AZ', 'Azerbaijan', 'Azerbaijan, as ISO 3166-1 delimits it.', NULL),
('BA', 'Bosnia and Herzegovina', 'Bosnia and Herzegovina, as ISO 3166-1 delimits it.', NULL),
('BB', 'Barbados', 'Barbados, as ISO 3166-1 delimits it.', NULL),
('BD', 'Bangladesh', 'Bangladesh, as ISO 3166-1 delimits it.', NULL),
('BE', 'Belgium', 'Belgium, as ISO 3166-1 delimits it.', NULL),
('BF', 'Burkina Faso', 'Burkina Faso, as ISO 3166-1 delimits it.', NULL),
('BG', 'Bulgaria', 'Bulgaria, as ISO 3166-1 delimits it.', NULL),
('BH', 'Bahrain', 'Bahrain, as ISO 3166-1 delimits it.', NULL),
('BI', 'Burundi', 'Burundi, as ISO 3166-1 delimits it.', NULL),
('BJ', 'Benin', 'Benin, as ISO 3166-1 delimits it.', NULL),
('BL', 'Saint Barthélemy', 'Saint Barthélemy, as ISO 3166-1 delimits it.', NULL),
('BM', 'Bermuda', 'Bermuda, as ISO 3166-1 delimits it.', NULL),
('BN', 'Brunei', 'Brunei, as ISO 3166-1 delimits it.', NULL),
('BO', 'Bolivia', 'Bolivia, as ISO 3166-1 delimits it.', NULL),
('BQ', 'Caribbean Netherlands', 'Caribbean Netherlands, as ISO 3166-1 delimits it.', NULL),
('BR', 'Brazil', 'Brazil, as ISO 3166-1 delimits it.', NULL),
('BS', 'Bahamas', 'Bahamas, as ISO 3166-1 delimits it.', NULL),
('BT', 'Bhutan', 'Bhutan, as ISO 3166-1 delimits it.', NULL),
('BV', 'Bouvet Island', 'Bouvet Island, as ISO 3166-1 delimits it.', NULL),
('BW', 'Botswana', 'Botswana, as ISO 3166-1 delimits it.', NULL),
('BY', 'Belarus', 'Belarus, as ISO 3166-1 delimits it.', NULL),
('BZ', 'Belize', 'Belize, as ISO 3166-1 delimits it.', NULL),
('CA', 'Canada', 'Canada, as ISO 3166-1 delimits it.', NULL),
('CC', 'Cocos (Keeling) Islands', 'Cocos (Keeling) Islands, as ISO 3166-1 delimits it.', NULL),
('CD', 'Democratic Republic of the Congo', 'Democratic Republic of the Congo, as ISO 3166-1 delimits it.', NULL),
('CF', 'Central African Republic', 'Central African Republic, as ISO 3166-1 delimits it.', NULL),
('CG', 'Republic of the Congo', 'Republic of the Congo, as ISO 3166-1 delimits it.', NULL),
('CH', 'Switzerland', 'Switzerland, as ISO 3166-1 delimits it.', NULL),
('CI', 'Côte d''Ivoire', 'Côte d''Ivoire, as ISO 3166-1 delimits it.', NULL),
('CK', 'Cook Islands', 'Cook Islands, as ISO 3166-1 delimits it.', NULL),
('CL', 'Chile', 'Chile, as ISO 3166-1 delimits it.', NULL),
('CM', 'Cameroon', 'Cameroon, as ISO 3166-1 delimits it.', NULL),
('CN', 'China', 'China, as ISO 3166-1 delimits it.', NULL),
('CO', 'Colombia', 'Colombia, as ISO 3166-1 delimits it.', NULL),
('CR', 'Costa Rica', 'Costa Rica, as ISO 3166-1 delimits it.', NULL),
('CU', 'Cuba', 'Cuba, as ISO 3166-1 delimits it.', NULL),
('CV', 'Cabo Verde', 'Cabo Verde, as ISO 3166-1 delimits it.', NULL),
('CW', 'Curaçao', 'Curaçao, as ISO 3166-1 delimits it.', NULL),
('CX', 'Christmas Island', 'Christmas Island, as ISO 3166-1 delimits it.', NULL),
('CY', 'Cyprus', 'Cyprus, as ISO 3166-1 delimits it.', NULL),
('CZ', 'Czechia', 'Czechia, as ISO 3166-1 delimits it.', NULL),
('DE', 'Germany', 'Germany, as ISO 3166-1 delimits it.', NULL),
('DJ', 'Djibouti', 'Djibouti, as ISO 3166-1 delimits it.', NULL),
('DK', 'Denmark', 'Denmark, as ISO 3166-1 delimits it.', NULL),
('DM', 'Dominica', 'Dominica, as ISO 3166-1 delimits it.', NULL),
('DO', 'Dominican Republic', 'Dominican Republic, as ISO 3166-1 delimits it.', NULL),
('DZ', 'Algeria', 'Algeria, as ISO 3166-1 delimits it.', NULL),
('EC', 'Ecuador', 'Ecuador, as ISO 3166-1 delimits it.', NULL),
('EE', 'Estonia', 'Estonia, as ISO 3166-1 delimits it.', NULL),
('EG', 'Egypt', 'Egypt, as ISO 3166-1 delimits it.', NULL),
('EH', 'Western Sahara', 'Western Sahara, as ISO 3166-1 delimits it.', NULL),
('ER', 'Eritrea', 'Eritrea, as ISO 3166-1 delimits it.', NULL),
('ES', 'Spain', 'Spain, as ISO 3166-1 delimits it.', NULL),
('ET', 'Ethiopia', 'Ethiopia, as ISO 3166-1 delimits it.', NULL),
('FI', 'Finland', 'Finland, as ISO 3166-1 delimits it.', NULL),
('FJ', 'Fiji', 'Fiji, as ISO 3166-1 delimits it.', NULL),
('FK', 'Falkland Islands', 'Falkland Islands, as ISO 3166-1 delimits it.', NULL),
('FM', 'Micronesia', 'Micronesia, as ISO 3166-1 delimits it.', NULL),
('FO', 'Faroe Islands', 'Faroe Islands, as ISO 3166-1 delimits it.', NULL),
('FR', 'France', 'France, as ISO 3166-1 delimits it.', NULL),
('GA', 'Gabon', 'Gabon, as ISO 3166-1 delimits it.', NULL),
('GB', 'United Kingdom', 'United Kingdom, as ISO 3166-1 delimits it.', NULL),
('GD', 'Grenada', 'Grenada, as ISO 3166-1 delimits it.', NULL),
('GE', 'Georgia', 'Georgia, as ISO 3166-1 delimits it.', NULL),
('GF', 'French Guiana', 'French Guiana, as ISO 3166-1 delimits it.', NULL),
('GG', 'Guernsey', 'Guernsey, as ISO 3166-1 delimits it.', NULL),
('GH', 'Ghana', 'Ghana, as ISO 3166-1 delimits it.', NULL),
('GI', 'Gibraltar', 'Gibraltar, as ISO 3166-1 delimits it.', NULL),
('GL', 'Greenland', 'Greenland, as ISO 3166-1 delimits it.', NULL),
('GM', 'Gambia', 'Gambia, as ISO 3166-1 delimits it.', NULL),
('GN', 'Guinea', 'Guinea, as ISO 3166-1 delimits it.', NULL),
('GP', 'Guadeloupe', 'Guadeloupe, as ISO 3166-1 delimits it.', NULL),
('GQ', 'Equatorial Guinea', 'Equatorial Guinea, as ISO 3166-1 delimits it.', NULL),
('GR', 'Greece', 'Greece, as ISO 3166-1 delimits it.', NULL),
('GS', 'South Georgia and the South Sandwich Islands', 'South Georgia and the South Sandwich Islands, as ISO 3166-1 delimits it.', NULL),
('GT', 'Guatemala', 'Guatemala, as ISO 3166-1 delimits it.', NULL),
('GU', 'Guam', 'Guam, as ISO 3166-1 delimits it.', NULL),
('GW', 'Guinea-Bissau', 'Guinea-Bissau, as ISO 3166-1 delimits it.', NULL),
('GY', 'Guyana', 'Guyana, as ISO 3166-1 delimits it.', NULL),
('HK', 'Hong Kong', 'Hong Kong, as ISO 3166-1 delimits it.', NULL),
('HM', 'Heard Island and McDonald Islands', 'Heard Island and McDonald Islands, as ISO 3166-1 delimits it.', NULL),
('HN', 'Honduras', 'Honduras, as ISO 3166-1 delimits it.', NULL),
('HR', 'Croatia', 'Croatia, as ISO 3166-1 delimits it.', NULL),
('HT', 'Haiti', 'Haiti, as ISO 3166-1 delimits it.', NULL),
('HU', 'Hungary', 'Hungary, as ISO 3166-1 delimits it.', NULL),
('ID', 'Indonesia', 'Indonesia, as ISO 3166-1 delimits it.', NULL),
('IE', 'Ireland', 'Ireland, as ISO 3166-1 delimits it.', NULL),
('IL', 'Israel', 'Israel, as ISO 3166-1 delimits it.', NULL),
('IM', 'Isle of Man', 'Isle of Man, as ISO 3166-1 delimits it.', NULL),
('IN', 'India', 'India, as ISO 3166-1 delimits it.', NULL),
('IO', 'British Indian Ocean Territory', 'British Indian Ocean Territory, as ISO 3166-1 delimits it.', NULL),
('IQ', 'Iraq', 'Iraq, as ISO 3166-1 delimits it.', NULL),
('IR', 'Iran', 'Iran, as ISO 3166-1 delimits it.', NULL),
('IS', 'Iceland', 'Iceland, as ISO 3166-1 delimits it.', NULL),
('IT', 'Italy', 'Italy, as ISO 3166-1 delimits it.', NULL),
('JE', 'Jersey', 'Jersey, as ISO 3166-1 delimits it.', NULL),
('JM', 'Jamaica', 'Jamaica, as ISO 3166-1 delimits it.', NULL),
('JO', 'Jordan', 'Jordan, as ISO 3166-1 delimits it.', NULL),
('JP', 'Japan', 'Japan, as ISO 3166-1 delimits it.', NULL),
('KE', 'Kenya', 'Kenya, as ISO 3166-1 delimits it.', NULL),
('KG', 'Kyrgyzstan', 'Kyrgyzstan, as ISO 3166-1 delimits it.', NULL),
('KH', 'Cambodia', 'Cambodia, as ISO 3166-1 delimits it.', NULL),
('KI', 'Kiribati', 'Kiribati, as ISO 3166-1 delimits it.', NULL),
('KM', 'Comoros', 'Comoros, as ISO 3166-1 delimits it.', NULL),
('KN', 'Saint Kitts and Nevis', 'Saint Kitts and Nevis, as ISO 3166-1 delimits it.', NULL),
('KP', 'North Korea', 'North Korea, as ISO 3166-1 delimits it.', NULL),
('KR', 'South Korea', 'South Korea, as ISO 3166-1 delimits it.', NULL),
('KW', 'Kuwait', 'Kuwait, as ISO 3166-1 delimits it.', NULL),
('KY', 'Cayman Islands', 'Cayman Islands, as ISO 3166-1 delimits it.', NULL),
('KZ', 'Kazakhstan', 'Kazakhstan, as ISO 3166-1 delimits it.', NULL),
('LA', 'Laos', 'Laos, as ISO 3166-1 delimits it.', NULL),
('LB', 'Lebanon', 'Lebanon, as ISO 3166-1 delimits it.', NULL),
('LC', 'Saint Lucia', 'Saint Lucia, as ISO 3166-1 delimits it.', NULL),
('LI', 'Liechtenstein', 'Liechtenstein, as ISO 3166-1 delimits it.', NULL),
('LK', 'Sri Lanka', 'Sri Lanka, as ISO 3166-1 delimits it.', NULL),
('LR', 'Liberia', 'Liberia, as ISO 3166-1 delimits it.', NULL),
('LS', 'Lesotho', 'Lesotho, as ISO 3166-1 delimits it.', NULL),
('LT', 'Lithuania', 'Lithuania, as ISO 3166-1 delimits it.', NULL),
('LU', 'Luxembourg', 'Luxembourg, as ISO 3166-1 delimits it.', NULL),
('LV', 'Latvia', 'Latvia, as ISO 3166-1 delimits it.', NULL),
('LY', 'Libya', 'Libya, as ISO 3166-1 delimits it.', NULL),
('MA', 'Morocco', 'Morocco, as ISO 3166-1 delimits it.', NULL),
('MC', 'Monaco', 'Monaco, as ISO 3166-1 delimits it.', NULL),
('MD', 'Moldova', 'Moldova, as ISO 3166-1 delimits it.', NULL),
('ME', 'Montenegro', 'Montenegro, as ISO 3166-1 delimits it.', NULL),
('MF', 'Saint Martin', 'Saint Martin, as ISO 3166-1 delimits it.', NULL),
('MG', 'Madagascar', 'Madagascar, as ISO 3166-1 delimits it.', NULL),
('MH', 'Marshall Islands', 'Marshall Islands, as ISO 3166-1 delimits it.', NULL),
('MK', 'North Macedonia', 'North Macedonia, as ISO 3166-1 delimits it.', NULL),
('ML', 'Mali', 'Mali, as ISO 3166-1 delimits it.', NULL),
('MM', 'Myanmar', 'Myanmar, as ISO 3166-1 delimits it.', NULL),
('MN', 'Mongolia', 'Mongolia, as ISO 3166-1 delimits it.', NULL),
('MO', 'Macao', 'Macao, as ISO 3166-1 delimits it.', NULL),
('MP', 'Northern Mariana Islands', 'Northern Mariana Islands, as ISO 3166-1 delimits it.', NULL),
('MQ', 'Martinique', 'Martinique, as ISO 3166-1 delimits it.', NULL),
('MR', 'Mauritania', 'Mauritania, as ISO 3166-1 delimits it.', NULL),
('MS', 'Montserrat', 'Montserrat, as ISO 3166-1 delimits it.', NULL),
('MT', 'Malta', 'Malta, as ISO 3166-1 delimits it.', NULL),
('MU', 'Mauritius', 'Mauritius, as ISO 3166-1 delimits it.', NULL),
('MV', 'Maldives', 'Maldives, as ISO 3166-1 delimits it.', NULL),
('MW', 'Malawi', 'Malawi, as ISO 3166-1 delimits it.', NULL),
('MX', 'Mexico', 'Mexico, as ISO 3166-1 delimits it.', NULL),
('MY', 'Malaysia', 'Malaysia, as ISO 3166-1 delimits it.', NULL),
('MZ', 'Mozambique', 'Mozambique, as ISO 3166-1 delimits it.', NULL),
('NA', 'Namibia', 'Namibia, as ISO 3166-1 delimits it.', NULL),
('NC', 'New Caledonia', 'New Caledonia, as ISO 3166-1 delimits it.', NULL),
('NE', 'Niger', 'Niger, as ISO 3166-1 delimits it.', NULL),
('NF', 'Norfolk Island', 'Norfolk Island, as ISO 3166-1 delimits it.', NULL),
('NG', 'Nigeria', 'Nigeria, as ISO 3166-1 delimits it.', NULL),
('NI', 'Nicaragua', 'Nicaragua, as ISO 3166-1 delimits it.', NULL),
('NL', 'Netherlands', 'Netherlands, as ISO 3166-1 delimits it.', NULL),
('NO', 'Norway', 'Norway, as ISO 3166-1 delimits it.', NULL),
('NP', 'Nepal', 'Nepal, as ISO 3166-1 delimits it.', NULL),
('NR', 'Nauru', 'Nauru, as ISO 3166-1 delimits it.', NULL),
('NU', 'Niue', 'Niue, as ISO 3166-1 delimits it.', NULL),
('NZ', 'New Zealand', 'New Zealand, as ISO 3166-1 delimits it.', NULL),
('OM', 'Oman', 'Oman, as ISO 3166-1 delimits it.', NULL),
('PA', 'Panama', 'Panama, as ISO 3166-1 delimits it.', NULL),
('PE', 'Peru', 'Peru, as ISO 3166-1 delimits it.', NULL),
('PF', 'French Polynesia', 'French Polynesia, as ISO 3166-1 delimits it.', NULL),
('PG', 'Papua New Guinea', 'Papua New Guinea, as ISO 3166-1 delimits it.', NULL),
('PH', 'Philippines', 'Philippines, as ISO 3166-1 delimits it.', NULL),
('PK', 'Pakistan', 'Pakistan, as ISO 3166-1 delimits it.', NULL),
('PL', 'Poland', 'Poland, as ISO 3166-1 delimits it.', NULL),
('PM', 'Saint Pierre and Miquelon', 'Saint Pierre and Miquelon, as ISO 3166-1 delimits it.', NULL),
('PN', 'Pitcairn', 'Pitcairn, as ISO 3166-1 delimits it.', NULL),
('PR', 'Puerto Rico', 'Puerto Rico, as ISO 3166-1 delimits it.', NULL),
('PS', 'Palestine', 'Palestine, as ISO 3166-1 delimits it.', NULL),
('PT', 'Portugal', 'Portugal, as ISO 3166-1 delimits it.', NULL),
('PW', 'Palau', 'Palau, as ISO 3166-1 delimits it.', NULL),
('PY', 'Paraguay', 'Paraguay, as ISO 3166-1 delimits it.', NULL),
('QA', 'Qatar', 'Qatar, as ISO 3166-1 delimits it.', NULL),
('RE', 'Réunion', 'Réunion, as ISO 3166-1 delimits it.', NULL),
('RO', 'Romania', 'Romania, as ISO 3166-1 delimits it.', NULL),
('RS', 'Serbia', 'Serbia, as ISO 3166-1 delimits it.', NULL),
('RU', 'Russia', 'Russia, as ISO 3166-1 delimits it.', NULL),
('RW', 'Rwanda', 'Rwanda, as ISO 3166-1 delimits it.', NULL),
('SA', 'Saudi Arabia', 'Saudi Arabia, as ISO 3166-1 delimits it.', NULL),
('SB', 'Solomon Islands', 'Solomon Islands, as ISO 3166-1 delimits it.', NULL),
('SC', 'Seychelles', 'Seychelles, as ISO 3166-1 delimits it.', NULL),
('SD', 'Sudan', 'Sudan, as ISO 3166-1 delimits it.', NULL),
('SE', 'Sweden', 'Sweden, as ISO 3166-1 delimits it.', NULL),
('SG', 'Singapore', 'Singapore, as ISO 3166-1 delimits it.', NULL),
('SH', 'Saint Helena, Ascension and Tristan da Cunha', 'Saint Helena, Ascension and Tristan da Cunha, as ISO 3166-1 delimits it.', NULL),
('SI', 'Slovenia', 'Slovenia, as ISO 3166-1 delimits it.', NULL),
('SJ', 'Svalbard and Jan Mayen', 'Svalbard and Jan Mayen, as ISO 3166-1 delimits it.', NULL),
('SK', 'Slovakia', 'Slovakia, as ISO 3166-1 delimits it.', NULL),
('SL', 'Sierra Leone', 'Sierra Leone, as ISO 3166-1 delimits it.', NULL),
('SM', 'San Marino', 'San Marino, as ISO 3166-1 delimits it.', NULL),
('SN', 'Senegal', 'Senegal, as ISO 3166-1 delimits it.', NULL),
('SO', 'Somalia', 'Somalia, as ISO 3166-1 delimits it.', NULL),
('SR', 'Suriname', 'Suriname, as ISO 3166-1 delimits it.', NULL),
('SS', 'South Sudan', 'South Sudan, as ISO 3166-1 delimits it.', NULL),
('ST', 'São Tomé and Príncipe', 'São Tomé and Príncipe, as ISO 3166-1 delimits it.', NULL),
('SV', 'El Salvador', 'El Salvador, as ISO 3166-1 delimits it.', NULL),
('SX', 'Sint Maarten', 'Sint Maarten, as ISO 3166-1 delimits it.', NULL),
('SY', 'Syria', 'Syria, as ISO 3166-1 delimits it.', NULL),
('SZ', 'Eswatini', 'Eswatini, as ISO 3166-1 delimits it.', NULL),
('TC', 'Turks and Caicos Islands', 'Turks and Caicos Islands, as ISO 3166-1 delimits it.', NULL),
('TD', 'Chad', 'Chad, as ISO 3166-1 delimits it.', NULL),
('TF', 'French Southern Territories', 'French Southern Territories, as ISO 3166-1 delimits it.', NULL),
('TG', 'Togo', 'Togo, as ISO 3166-1 delimits it.', NULL),
('TH', 'Thailand', 'Thailand, as ISO 3166-1 delimits it.', NULL),
('TJ', 'Tajikistan', 'Tajikistan, as ISO 3166-1 delimits it.', NULL),
('TK', 'Tokelau', 'Tokelau, as ISO 3166-1 delimits it.', NULL),
('TL', 'Timor-Leste', 'Timor-Leste, as ISO 3166-1 delimits it.', NULL),
('TM', 'Turkmenistan', 'Turkmenistan, as ISO 3166-1 delimits it.', NULL),
('TN', 'Tunisia', 'Tunisia, as ISO 3166-1 delimits it.', NULL),
('TO', 'Tonga', 'Tonga, as ISO 3166-1 delimits it.', NULL),
('TR', 'Türkiye', 'Türkiye, as ISO 3166-1 delimits it.', NULL),
('TT', 'Trinidad and Tobago', 'Trinidad and Tobago, as ISO 3166-1 delimits it.', NULL),
('TV', 'Tuvalu', 'Tuvalu, as ISO 3166-1 delimits it.', NULL),
('TW', 'Taiwan', 'Taiwan, as ISO 3166-1 delimits it.', NULL),
('TZ', 'Tanzania', 'Tanzania, as ISO 3166-1 delimits it.', NULL),
('UA', 'Ukraine', 'Ukraine, as ISO 3166-1 delimits it.', NULL),
('UG', 'Uganda', 'Uganda, as ISO 3166-1 delimits it.', NULL),
('UM', 'United States Minor Outlying Islands', 'United States Minor Outlying Islands, as ISO 3166-1 delimits it.', NULL),
('US', 'United States', 'United States, as ISO 3166-1 delimits it.', NULL),
('UY', 'Uruguay', 'Uruguay, as ISO 3166-1 delimits it.', NULL),
('UZ', 'Uzbekistan', 'Uzbekistan, as ISO 3166-1 delimits it.', NULL),
('VA', 'Vatican City', 'Vatican City, as ISO 3166-1 delimits it.', NULL),
('VC', 'Saint Vincent and the Grenadines', 'Saint Vincent and the Grenadines, as ISO 3166-1 delimits it.', NULL),
('VE', 'Venezuela', 'Venezuela, as ISO 3166-1 delimits it.', NULL),
('VG', 'British Virgin Islands', 'British Virgin Islands, as ISO 3166-1 delimits it.', NULL),
('VI', 'United States Virgin Islands', 'United States Virgin Islands, as ISO 3166-1 delimits it.', NULL),
('VN', 'Vietnam', 'Vietnam, as ISO 3166-1 delimits it.', NULL),
('VU', 'Vanuatu', 'Vanuatu, as ISO 3166-1 delimits it.', NULL),
('WF', 'Wallis and Futuna', 'Wallis and Futuna, as ISO 3166-1 delimits it.', NULL),
('WS', 'Samoa', 'Samoa, as ISO 3166-1 delimits it.', NULL),
('YE', 'Yemen', 'Yemen, as ISO 3166-1 delimits it.', NULL),
('YT', 'Mayotte', 'Mayotte, as ISO 3166-1 delimits it.', NULL),
('ZA', 'South Africa', 'South Africa, as ISO 3166-1 delimits it.', NULL),
('ZM', 'Zambia', 'Zambia, as ISO 3166-1 delimits it.', NULL),
('ZW', 'Zimbabwe', 'Zimbabwe, as ISO 3166-1 delimits it.', NULL);

CREATE TABLE term_data_sharing_plan (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_data_sharing_plan
);
COMMENT ON TABLE term_data_sharing_plan IS 'Plan to share data. Whether the data of single participants will be shared.';
INSERT INTO term_data_sharing_plan VALUES
('yes', 'Yes', 'They will be shared.', NULL),
('no', 'No', 'They will not be shared.', NULL),
('undecided', 'Undecided', 'Not yet decided.', NULL);

CREATE TABLE term_delivery (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_delivery
);
COMMENT ON TABLE term_delivery IS 'Delivery of the genetic change. Where the genetic material or the editing machinery meets the cells that it changes.';
INSERT INTO term_delivery VALUES
('ex_vivo', 'Ex vivo', 'Cells are modified outside the body and then given, as for an autologous CAR-T. Not the mere expansion of unmodified cells.', NULL),
('in_vivo', 'In vivo', 'The vector, nucleic acid or editor is given to the patient and modifies cells in the body, as for an AAV gene therapy or a CAR-T made by mRNA-LNP.', NULL),
('none', 'No genetic change', 'No genetic material is delivered to any cell, as for unmodified mesenchymal stromal cells or TIL.', NULL);

CREATE TABLE term_designation (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_designation
);
COMMENT ON TABLE term_designation IS 'Designation. Which special status an authority gave a product.';
INSERT INTO term_designation VALUES
('orphan', 'Orphan', 'For a rare disease: incentives and, after approval, exclusivity. Each jurisdiction has its own limit of prevalence.', NULL),
('fast_track', 'Fast track', 'United States: serious disease, unmet need; rolling review.', NULL),
('breakthrough_therapy', 'Breakthrough therapy', 'Early clinical evidence of substantial improvement (United States; China since 2020).', NULL),
('rmat', 'Regenerative medicine advanced therapy', 'United States, for cell and gene therapies: early clinical evidence for an unmet need.', NULL),
('rare_pediatric_disease', 'Rare pediatric disease', 'United States: approval may earn a priority review voucher.', NULL),
('platform_technology', 'Platform technology', 'United States: technology already in an approved product, reusable in others.', NULL),
('priority_review', 'Priority review', 'A shorter review clock for the application.', NULL),
('accelerated_assessment', 'Accelerated assessment', 'European Union: shorter review of the application. Not accelerated approval.', NULL),
('prime', 'PRIME', 'European Union: early and closer support for a priority medicine.', NULL),
('innovation_passport', 'Innovation passport', 'United Kingdom: entry to the licensing and access pathway.', NULL),
('promising_innovative_medicine', 'Promising innovative medicine', 'United Kingdom: first step of the early access scheme.', NULL),
('sakigake', 'SAKIGAKE', 'Japan: pioneering product developed first there; a pilot, then law as pioneering designation.', NULL),
('special_approval', 'Special approval procedure', 'China: for public health emergencies.', NULL),
('expedited_processing', 'Expedited processing', 'South Korea: faster review for advanced biopharmaceuticals.', NULL),
('provisional_determination', 'Provisional determination', 'Australia: permits application for provisional registration.', NULL),
('advanced_therapy_classification', 'Advanced therapy classification', 'The authority''s view that a product is an advanced therapy (EU''s CAT; South Korea). Not a privilege.', NULL);

CREATE TABLE term_device_kind (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_device_kind
);
COMMENT ON TABLE term_device_kind IS 'Device kind. The kind of device. Whether it is part of the product or only used with it is told by the record.';
INSERT INTO term_device_kind VALUES
('encapsulation_device', 'Encapsulation device', 'A membrane chamber that holds cells and lets molecules pass, as the capsule of revakinagene taroretcel.', NULL),
('microencapsulation', 'Microcapsule', 'Cells in tiny beads of gel such as alginate.', 'encapsulation_device'),
('scaffold', 'Scaffold or matrix', 'A structure on which cells grow or are laid.', NULL),
('collagen_membrane', 'Collagen membrane', 'A collagen sheet, as the porcine membrane of MACI.', 'scaffold'),
('fibrin_matrix', 'Fibrin matrix', 'A fibrin gel or sheet, as under Holoclar.', 'scaffold'),
('hydrogel', 'Hydrogel', 'A water-rich gel that holds cells or vector.', 'scaffold'),
('synthetic_scaffold', 'Synthetic scaffold', 'A polymer or ceramic structure.', 'scaffold'),
('decellularized_matrix', 'Decellularized matrix', 'Tissue freed of its cells.', 'scaffold'),
('amniotic_membrane', 'Amniotic membrane', 'Donor amnion used as carrier.', 'scaffold'),
('retinal_support_membrane', 'Retinal support membrane', 'A membrane under a sheet of retinal cells.', 'scaffold'),
('infusion_pump', 'Infusion pump', 'A pump that gives the product at a set rate.', NULL),
('implanted_port', 'Implanted port or reservoir', 'A reservoir under the skin with a catheter.', NULL),
('catheter', 'Catheter', 'A tube by which the product reaches a vessel or cavity.', NULL),
('intracerebral_cannula', 'Intracerebral cannula', 'A cannula for infusion into brain tissue.', 'catheter'),
('endomyocardial_catheter', 'Endomyocardial injection catheter', 'A catheter that injects into heart muscle from within.', 'catheter'),
('coronary_catheter', 'Balloon or infusion catheter', 'A catheter that fills an artery, with or without a balloon.', 'catheter'),
('injection_needle', 'Needle or injector', 'A special needle, pen or syringe.', NULL),
('subretinal_cannula', 'Subretinal cannula', 'A fine cannula for beneath the retina.', 'injection_needle'),
('suprachoroidal_microinjector', 'Suprachoroidal microinjector', 'A short needle for the suprachoroidal space.', 'injection_needle'),
('electroporator', 'In vivo electroporator', 'A device that pulses tissue after injection.', NULL),
('jet_injector', 'Jet injector', 'A needle-free liquid jet.', NULL),
('nebulizer', 'Nebulizer', 'A device that makes a mist to be breathed.', NULL),
('inhaler', 'Inhaler', 'A hand-held device that gives a breath dose.', NULL),
('spray_device', 'Spray device', 'A device that sprays cells or a sealant.', NULL),
('microneedle_array', 'Microneedle array', 'A patch of tiny needles.', NULL),
('stereotactic_system', 'Stereotactic system', 'Frame or image guidance for a brain target.', NULL),
('endoscopic_applicator', 'Endoscopic applicator', 'An instrument worked through an endoscope.', NULL),
('light_stimulation_device', 'Light stimulation device', 'Goggles or lamps that drive an opsin.', NULL),
('companion_diagnostic', 'Companion diagnostic', 'A test that chooses patients or measures antibodies, as an AAV antibody assay.', NULL),
('cell_processing_device', 'Bedside cell processing device', 'A closed device that makes the product beside the patient.', NULL),
('biocontainer', 'Shipping and storage container', 'A vapor-phase shipper or thaw device delivered with the product.', NULL),
('extracorporeal_device', 'Extracorporeal device', 'A circuit with cells through which blood flows.', NULL);

CREATE TABLE term_disclosure_restriction (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_disclosure_restriction
);
COMMENT ON TABLE term_disclosure_restriction IS 'Restriction of disclosure. How far an agreement lets the sponsor keep an investigator from speaking of results after the trial.';
INSERT INTO term_disclosure_restriction VALUES
('up_to_60_days', 'Up to 60 days', 'The sponsor may review the communication and delay it by at most 60 days; it cannot ask for changes or lengthen the delay.', NULL),
('over_60_days', 'More than 60 days', 'The sponsor may review the communication and delay it by more than 60 days, at most 180; it cannot ask for changes or lengthen the delay.', NULL);

CREATE TABLE term_disease (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_disease
);
COMMENT ON TABLE term_disease IS 'Disease. Which disease or condition, apart from how it stands.';
INSERT INTO term_disease VALUES
('cancer', 'Cancer', 'A malignant growth of any tissue.', NULL),
('hematologic_malignancy', 'Hematologic malignancy', 'Cancer of blood, marrow or lymph nodes.', 'cancer'),
('lymphoma', 'Lymphoma', 'Cancer of lymphocytes that forms masses. Not leukemia, which fills blood and marrow.', 'hematologic_malignancy'),
('leukemia', 'Leukemia', 'Cancer of blood-forming cells that fills marrow and blood.', 'hematologic_malignancy'),
('acute_leukemia', 'Acute leukemia', 'Leukemia of immature cells that runs fast.', 'leukemia'),
('b_cell_malignancy', 'B-cell malignancy', 'Cancer of B cells at any stage, leukemia or lymphoma.', 'hematologic_malignancy'),
('t_cell_malignancy', 'T-cell malignancy', 'Cancer of T cells at any stage, leukemia or lymphoma.', 'hematologic_malignancy'),
('plasma_cell_neoplasm', 'Plasma cell neoplasm', 'Clonal growth of plasma cells, benign or malignant.', 'hematologic_malignancy'),
('solid_tumor', 'Solid tumor', 'Cancer that forms a mass, lymphoma apart.', 'cancer'),
('acute_lymphoblastic_leukemia', 'Acute lymphoblastic leukemia', 'Leukemia of immature lymphoid cells, B or T not said.', 'acute_leukemia'),
('b_cell_acute_lymphoblastic_leukemia', 'B-cell acute lymphoblastic leukemia', 'Acute lymphoblastic leukemia of B-cell precursors, as treated with tisagenlecleucel.', 'acute_lymphoblastic_leukemia'),
('t_cell_acute_lymphoblastic_leukemia', 'T-cell acute lymphoblastic leukemia', 'Acute lymphoblastic leukemia of T-cell precursors.', 'acute_lymphoblastic_leukemia'),
('acute_myeloid_leukemia', 'Acute myeloid leukemia', 'Leukemia of immature myeloid cells.', 'acute_leukemia'),
('chronic_lymphocytic_leukemia', 'Chronic lymphocytic leukemia', 'Slow leukemia of mature B cells; as nodal disease, small lymphocytic lymphoma.', 'leukemia'),
('chronic_myeloid_leukemia', 'Chronic myeloid leukemia', 'Leukemia driven by BCR-ABL1.', 'leukemia'),
('plasma_cell_leukemia', 'Plasma cell leukemia', 'Plasma cells in blood in great number.', 'plasma_cell_neoplasm'),
('multiple_myeloma', 'Multiple myeloma', 'Malignant plasma cells in marrow with organ damage or a defining biomarker. Not smoldering myeloma.', 'plasma_cell_neoplasm'),
('smoldering_multiple_myeloma', 'Smoldering multiple myeloma', 'Clonal plasma cells above the limit without organ damage.', 'plasma_cell_neoplasm'),
('monoclonal_gammopathy', 'Monoclonal gammopathy', 'Monoclonal immunoglobulin in blood, with or without disease.', NULL),
('al_amyloidosis', 'AL amyloidosis', 'Amyloid from light chains of clonal plasma cells.', 'plasma_cell_neoplasm'),
('systemic_al_amyloidosis', 'Systemic AL amyloidosis', 'AL amyloidosis in several organs.', 'al_amyloidosis'),
('waldenstrom_macroglobulinemia', 'Waldenström macroglobulinemia', 'Lymphoplasmacytic lymphoma with monoclonal IgM.', 'b_cell_malignancy'),
('non_hodgkin_lymphoma', 'Non-Hodgkin lymphoma', 'Any lymphoma but Hodgkin lymphoma.', 'lymphoma'),
('b_cell_non_hodgkin_lymphoma', 'B-cell non-Hodgkin lymphoma', 'Non-Hodgkin lymphoma of B cells.', 'non_hodgkin_lymphoma'),
('large_b_cell_lymphoma', 'Large B-cell lymphoma', 'The group of aggressive lymphomas of large B cells that CAR-T labels name together.', 'b_cell_non_hodgkin_lymphoma'),
('diffuse_large_b_cell_lymphoma', 'Diffuse large B-cell lymphoma', 'The commonest large B-cell lymphoma.', 'large_b_cell_lymphoma'),
('primary_mediastinal_b_cell_lymphoma', 'Primary mediastinal B-cell lymphoma', 'Large B-cell lymphoma of the thymus.', 'large_b_cell_lymphoma'),
('high_grade_b_cell_lymphoma', 'High-grade B-cell lymphoma', 'Aggressive B-cell lymphoma, often with MYC and BCL2 rearranged.', 'large_b_cell_lymphoma'),
('richter_transformation', 'Richter transformation', 'Aggressive lymphoma arising from chronic lymphocytic leukemia.', 'large_b_cell_lymphoma'),
('follicular_lymphoma', 'Follicular lymphoma', 'Indolent lymphoma of germinal-center B cells.', 'b_cell_non_hodgkin_lymphoma'),
('mantle_cell_lymphoma', 'Mantle cell lymphoma', 'B-cell lymphoma with cyclin D1.', 'b_cell_non_hodgkin_lymphoma'),
('marginal_zone_lymphoma', 'Marginal zone lymphoma', 'Indolent lymphoma of marginal-zone B cells.', 'b_cell_non_hodgkin_lymphoma'),
('burkitt_lymphoma', 'Burkitt lymphoma', 'Very fast B-cell lymphoma with MYC rearranged.', 'b_cell_non_hodgkin_lymphoma'),
('primary_cns_lymphoma', 'Primary CNS lymphoma', 'Lymphoma confined to brain, eye, cord or meninges.', 'non_hodgkin_lymphoma'),
('hodgkin_lymphoma', 'Hodgkin lymphoma', 'Lymphoma with Reed-Sternberg or related cells.', 'lymphoma'),
('classic_hodgkin_lymphoma', 'Classic Hodgkin lymphoma', 'Hodgkin lymphoma with CD30-positive Reed-Sternberg cells.', 'hodgkin_lymphoma'),
('t_cell_non_hodgkin_lymphoma', 'T-cell non-Hodgkin lymphoma', 'Non-Hodgkin lymphoma of T cells.', 'non_hodgkin_lymphoma'),
('mature_t_and_nk_cell_lymphoma', 'Mature T-cell and NK-cell lymphoma', 'Lymphomas of mature T or NK cells as a group.', 'non_hodgkin_lymphoma'),
('peripheral_t_cell_lymphoma_nos', 'Peripheral T-cell lymphoma, not otherwise specified', 'Mature T-cell lymphoma that fits no named kind.', 'mature_t_and_nk_cell_lymphoma'),
('anaplastic_large_cell_lymphoma', 'Anaplastic large cell lymphoma', 'CD30-positive T-cell lymphoma of large cells.', 'mature_t_and_nk_cell_lymphoma'),
('angioimmunoblastic_t_cell_lymphoma', 'Angioimmunoblastic T-cell lymphoma', 'T-cell lymphoma of follicular helper cells.', 'mature_t_and_nk_cell_lymphoma'),
('cutaneous_t_cell_lymphoma', 'Cutaneous T-cell lymphoma', 'T-cell lymphoma that begins in the skin.', 't_cell_non_hodgkin_lymphoma'),
('primary_cutaneous_t_cell_non_hodgkin_lymphoma', 'Primary cutaneous T-cell non-Hodgkin lymphoma', 'The narrower MONDO class of cutaneous T-cell lymphoma; prefer the wider term unless a source gives this id.', 'cutaneous_t_cell_lymphoma'),
('blastic_plasmacytoid_dendritic_cell_neoplasm', 'Blastic plasmacytoid dendritic cell neoplasm', 'CD123-positive cancer of plasmacytoid dendritic cells.', 'hematologic_malignancy'),
('myelodysplastic_syndrome', 'Myelodysplastic syndrome', 'Clonal marrow disease with poor blood formation.', 'hematologic_malignancy'),
('post_transplant_lymphoproliferative_disease', 'Post-transplant lymphoproliferative disease', 'Lymphoid growth under immunosuppression, mostly by Epstein-Barr virus; treated with tabelecleucel.', NULL),
('breast_cancer', 'Breast cancer', 'Cancer of the breast of any tissue.', 'solid_tumor'),
('breast_carcinoma', 'Breast carcinoma', 'Breast cancer of epithelium.', 'breast_cancer'),
('triple_negative_breast_carcinoma', 'Triple-negative breast cancer', 'Breast carcinoma without hormone receptors or HER2.', 'breast_carcinoma'),
('cervical_cancer', 'Cervical cancer', 'Cancer of the uterine cervix.', 'solid_tumor'),
('cervical_carcinoma', 'Cervical carcinoma', 'Cervical cancer of epithelium.', 'cervical_cancer'),
('endometrial_carcinoma', 'Endometrial carcinoma', 'Carcinoma of the uterine lining.', 'solid_tumor'),
('colorectal_cancer', 'Colorectal cancer', 'Cancer of colon or rectum.', 'solid_tumor'),
('colorectal_carcinoma', 'Colorectal carcinoma', 'Colorectal cancer of epithelium.', 'colorectal_cancer'),
('gastric_cancer', 'Gastric cancer', 'Cancer of the stomach.', 'solid_tumor'),
('gastric_carcinoma', 'Gastric carcinoma', 'Gastric cancer of epithelium, as studied with satricabtagene autoleucel.', 'gastric_cancer'),
('gastroesophageal_junction_adenocarcinoma', 'Gastroesophageal junction adenocarcinoma', 'Adenocarcinoma where esophagus meets stomach.', 'solid_tumor'),
('esophageal_carcinoma', 'Esophageal carcinoma', 'Carcinoma of the esophagus.', 'solid_tumor'),
('esophageal_squamous_cell_carcinoma', 'Esophageal squamous cell carcinoma', 'Squamous carcinoma of the esophagus.', 'esophageal_carcinoma'),
('liver_cancer', 'Liver cancer', 'Cancer that began in the liver.', 'solid_tumor'),
('hepatocellular_carcinoma', 'Hepatocellular carcinoma', 'Carcinoma of liver cells.', 'solid_tumor'),
('cholangiocarcinoma', 'Cholangiocarcinoma', 'Carcinoma of the bile ducts.', 'solid_tumor'),
('pancreatic_carcinoma', 'Pancreatic carcinoma', 'Carcinoma of the exocrine pancreas.', 'solid_tumor'),
('pancreatic_adenocarcinoma', 'Pancreatic adenocarcinoma', 'Pancreatic carcinoma that forms glands.', 'pancreatic_carcinoma'),
('pancreatic_ductal_adenocarcinoma', 'Pancreatic ductal adenocarcinoma', 'Adenocarcinoma of the pancreatic ducts.', 'pancreatic_adenocarcinoma'),
('lung_cancer', 'Lung cancer', 'Cancer of the lung.', 'solid_tumor'),
('non_small_cell_lung_carcinoma', 'Non-small cell lung cancer', 'Lung carcinoma but small cell.', 'lung_cancer'),
('small_cell_lung_carcinoma', 'Small cell lung cancer', 'Neuroendocrine lung carcinoma of small cells.', 'lung_cancer'),
('malignant_mesothelioma', 'Malignant mesothelioma', 'Cancer of the mesothelium.', 'solid_tumor'),
('malignant_pleural_mesothelioma', 'Malignant pleural mesothelioma', 'Malignant mesothelioma of the pleura.', 'malignant_mesothelioma'),
('pleural_mesothelioma', 'Pleural mesothelioma', 'Mesothelioma of the pleura, benign or malignant.', NULL),
('head_and_neck_squamous_cell_carcinoma', 'Head and neck squamous cell carcinoma', 'Squamous carcinoma of mouth, throat or larynx.', 'solid_tumor'),
('nasopharyngeal_carcinoma', 'Nasopharyngeal carcinoma', 'Carcinoma of the nasopharynx, mostly by Epstein-Barr virus.', 'solid_tumor'),
('thyroid_cancer', 'Thyroid cancer', 'Cancer of the thyroid.', 'solid_tumor'),
('renal_cell_carcinoma', 'Renal cell carcinoma', 'Carcinoma of the kidney.', 'solid_tumor'),
('clear_cell_renal_cell_carcinoma', 'Clear cell renal cell carcinoma', 'The commonest renal cell carcinoma.', 'renal_cell_carcinoma'),
('bladder_carcinoma', 'Bladder carcinoma', 'Carcinoma of the bladder.', 'solid_tumor'),
('non_muscle_invasive_bladder_cancer', 'Non-muscle-invasive bladder cancer', 'Bladder carcinoma that spares the muscle, as treated with nadofaragene firadenovec.', 'bladder_carcinoma'),
('urothelial_carcinoma', 'Urothelial carcinoma', 'Carcinoma of the urinary tract''s lining.', 'solid_tumor'),
('prostate_cancer', 'Prostate cancer', 'Cancer of the prostate.', 'solid_tumor'),
('prostate_carcinoma', 'Prostate carcinoma', 'Prostate cancer of epithelium.', 'prostate_cancer'),
('castration_resistant_prostate_carcinoma', 'Castration-resistant prostate cancer', 'Prostate cancer growing at castrate testosterone, as treated with sipuleucel-T.', 'prostate_carcinoma'),
('ovarian_cancer', 'Ovarian cancer', 'Cancer of the ovary.', 'solid_tumor'),
('ovarian_carcinoma', 'Ovarian carcinoma', 'Ovarian cancer of epithelium.', 'ovarian_cancer'),
('melanoma', 'Melanoma', 'Cancer of pigment cells, as treated with lifileucel.', 'solid_tumor'),
('uveal_melanoma', 'Uveal melanoma', 'Melanoma of the eye.', 'melanoma'),
('merkel_cell_carcinoma', 'Merkel cell carcinoma', 'Neuroendocrine skin cancer.', 'solid_tumor'),
('glioma', 'Glioma', 'Tumor of glial cells of any grade.', 'cns_tumor'),
('malignant_glioma', 'Malignant glioma', 'Glioma that grows invasively and fast.', 'glioma'),
('glioblastoma', 'Glioblastoma', 'The most malignant astrocytic glioma of adults.', 'malignant_glioma'),
('diffuse_intrinsic_pontine_glioma', 'Diffuse intrinsic pontine glioma', 'Diffuse glioma of the pons, in children.', 'malignant_glioma'),
('h3_k27_altered_diffuse_midline_glioma', 'Diffuse midline glioma, H3 K27-altered', 'Midline glioma with lost H3 K27 trimethylation.', 'malignant_glioma'),
('medulloblastoma', 'Medulloblastoma', 'Embryonal tumor of the cerebellum.', 'cns_tumor'),
('neuroblastoma', 'Neuroblastoma', 'Tumor of the sympathetic nerves of children; GD2 is its usual target.', 'solid_tumor'),
('retinoblastoma', 'Retinoblastoma', 'Tumor of the retina of children.', 'solid_tumor'),
('sarcoma', 'Sarcoma', 'Cancer of connective tissue.', 'solid_tumor'),
('soft_tissue_sarcoma', 'Soft tissue sarcoma', 'Sarcoma outside bone.', 'sarcoma'),
('synovial_sarcoma', 'Synovial sarcoma', 'Soft tissue sarcoma with SS18-SSX, as treated with afamitresgene autoleucel.', 'soft_tissue_sarcoma'),
('myxoid_liposarcoma', 'Myxoid liposarcoma', 'Liposarcoma with FUS-DDIT3.', 'liposarcoma'),
('rhabdomyosarcoma', 'Rhabdomyosarcoma', 'Sarcoma that resembles muscle.', 'soft_tissue_sarcoma'),
('osteosarcoma', 'Osteosarcoma', 'Bone sarcoma that makes osteoid.', 'sarcoma'),
('ewing_sarcoma', 'Ewing sarcoma', 'Sarcoma with EWSR1 fusion.', 'sarcoma'),
('neuroendocrine_tumor', 'Neuroendocrine tumor', 'Tumor of neuroendocrine cells.', 'solid_tumor'),
('cns_metastases', 'CNS metastases', 'Cancer from elsewhere in brain, cord or meninges.', 'cancer'),
('hemoglobinopathy', 'Hemoglobinopathy', 'Inherited disorder of hemoglobin.', NULL),
('thalassemia', 'Thalassemia', 'Too little of a globin chain, which one not said.', 'hemoglobinopathy'),
('beta_thalassemia', 'Beta thalassemia', 'Too little beta globin. Transfusion dependence is a state, not part of the name.', 'thalassemia'),
('hbb_beta_thalassemia', 'Beta thalassemia of the HBB locus', 'The OMIM entry of beta thalassemia; prefer the wider term unless a source gives this id.', 'beta_thalassemia'),
('alpha_thalassemia', 'Alpha thalassemia', 'Too little alpha globin.', 'thalassemia'),
('sickle_cell_disease', 'Sickle cell disease', 'Hemoglobin S homozygous or with another variant.', 'hemoglobinopathy'),
('diamond_blackfan_anemia', 'Diamond-Blackfan anemia', 'Inherited failure of red-cell formation.', NULL),
('fanconi_anemia', 'Fanconi anemia', 'Inherited defect of DNA repair with marrow failure.', NULL),
('aplastic_anemia', 'Aplastic anemia', 'Empty marrow with too few cells of all lines.', NULL),
('pyruvate_kinase_deficiency', 'Pyruvate kinase deficiency', 'Inherited hemolytic anemia from red-cell enzyme lack.', NULL),
('paroxysmal_nocturnal_hemoglobinuria', 'Paroxysmal nocturnal hemoglobinuria', 'Acquired complement-driven hemolysis.', NULL),
('autoimmune_hemolytic_anemia', 'Autoimmune hemolytic anemia', 'Red cells destroyed by own antibodies.', 'autoimmune_disease'),
('immune_thrombocytopenia', 'Immune thrombocytopenia', 'Platelets destroyed by own antibodies.', 'autoimmune_disease'),
('thrombotic_thrombocytopenic_purpura', 'Thrombotic thrombocytopenic purpura', 'Microvascular clots from lack of ADAMTS13.', NULL),
('hemophilia', 'Hemophilia', 'Lack of factor VIII or IX, which one not said.', NULL),
('hemophilia_a', 'Hemophilia A', 'Lack of factor VIII, as treated with valoctocogene roxaparvovec.', 'hemophilia'),
('hemophilia_b', 'Hemophilia B', 'Lack of factor IX, as treated with etranacogene dezaparvovec.', 'hemophilia'),
('factor_x_deficiency', 'Factor X deficiency', 'Lack of factor X.', NULL),
('von_willebrand_disease', 'Von Willebrand disease', 'Lack or defect of von Willebrand factor.', NULL),
('inborn_error_of_immunity', 'Inborn error of immunity', 'Inherited defect of the immune system.', NULL),
('severe_combined_immunodeficiency', 'Severe combined immunodeficiency', 'Inborn lack of T-cell function, gene not said.', 'inborn_error_of_immunity'),
('ada_scid', 'Severe combined immunodeficiency, adenosine deaminase deficiency', 'SCID from ADA, as treated with Strimvelis.', 'severe_combined_immunodeficiency'),
('artemis_scid', 'Severe combined immunodeficiency, DCLRE1C', 'SCID from DCLRE1C.', 'severe_combined_immunodeficiency'),
('x_linked_scid', 'X-linked severe combined immunodeficiency', 'SCID from IL2RG.', 'severe_combined_immunodeficiency'),
('wiskott_aldrich_syndrome', 'Wiskott-Aldrich syndrome', 'Eczema, few platelets and immune defect from WAS.', 'inborn_error_of_immunity'),
('chronic_granulomatous_disease', 'Chronic granulomatous disease', 'Phagocytes that cannot make oxygen radicals.', 'inborn_error_of_immunity'),
('x_linked_chronic_granulomatous_disease', 'X-linked chronic granulomatous disease', 'Chronic granulomatous disease from CYBB, the commonest form.', 'chronic_granulomatous_disease'),
('leukocyte_adhesion_deficiency_type_1', 'Leukocyte adhesion deficiency type I', 'Leukocytes cannot leave vessels; ITGB2.', 'inborn_error_of_immunity'),
('x_linked_agammaglobulinemia', 'X-linked agammaglobulinemia', 'No B cells from BTK.', 'inborn_error_of_immunity'),
('hyper_igm_syndrome_type_1', 'Hyper-IgM syndrome type 1', 'No class switch from CD40LG.', 'inborn_error_of_immunity'),
('ipex_syndrome', 'IPEX syndrome', 'Regulatory T-cell lack from FOXP3.', 'inborn_error_of_immunity'),
('hemophagocytic_lymphohistiocytosis', 'Hemophagocytic lymphohistiocytosis', 'Runaway activation of macrophages and T cells, inherited or acquired.', NULL),
('hereditary_angioedema', 'Hereditary angioedema', 'Attacks of swelling from bradykinin.', NULL),
('hereditary_angioedema_type_1', 'Hereditary angioedema type 1', 'Hereditary angioedema with low C1 inhibitor.', 'hereditary_angioedema'),
('graft_versus_host_disease', 'Graft-versus-host disease', 'Donor immune cells attack the patient, acute or chronic.', NULL),
('acute_graft_versus_host_disease', 'Acute graft-versus-host disease', 'Graft-versus-host disease of skin, liver and gut, as treated with remestemcel-L.', 'graft_versus_host_disease'),
('chronic_graft_versus_host_disease', 'Chronic graft-versus-host disease', 'Graft-versus-host disease with autoimmune features.', 'graft_versus_host_disease'),
('autoimmune_disease', 'Autoimmune disease', 'The immune system harms the body''s own tissue.', NULL),
('systemic_lupus_erythematosus', 'Systemic lupus erythematosus', 'Autoimmune disease of many organs with antinuclear antibodies.', 'autoimmune_disease'),
('lupus_nephritis', 'Lupus nephritis', 'Kidney disease of lupus.', 'systemic_lupus_erythematosus'),
('systemic_sclerosis', 'Systemic sclerosis', 'Autoimmune fibrosis of skin and organs.', 'autoimmune_disease'),
('diffuse_cutaneous_systemic_sclerosis', 'Diffuse cutaneous systemic sclerosis', 'Systemic sclerosis with widespread skin disease.', 'systemic_sclerosis'),
('idiopathic_inflammatory_myopathy', 'Idiopathic inflammatory myopathy', 'Autoimmune inflammation of muscle.', 'autoimmune_disease'),
('dermatomyositis', 'Dermatomyositis', 'Inflammatory myopathy with skin disease.', 'idiopathic_inflammatory_myopathy'),
('polymyositis', 'Polymyositis', 'Inflammatory myopathy without skin disease.', 'idiopathic_inflammatory_myopathy'),
('antisynthetase_syndrome', 'Antisynthetase syndrome', 'Myositis with lung disease and anti-synthetase antibodies.', 'idiopathic_inflammatory_myopathy'),
('immune_mediated_necrotizing_myopathy', 'Immune-mediated necrotizing myopathy', 'Necrosis of muscle with anti-SRP or anti-HMGCR antibodies.', 'idiopathic_inflammatory_myopathy'),
('rheumatoid_arthritis', 'Rheumatoid arthritis', 'Autoimmune inflammation of joints.', 'autoimmune_disease'),
('sjogren_syndrome', 'Sjögren syndrome', 'Autoimmune disease of tear and saliva glands.', 'autoimmune_disease'),
('anca_associated_vasculitis', 'ANCA-associated vasculitis', 'Small-vessel vasculitis with ANCA. Not adeno-associated virus.', 'autoimmune_disease'),
('granulomatosis_with_polyangiitis', 'Granulomatosis with polyangiitis', 'ANCA-associated vasculitis with granulomas.', 'anca_associated_vasculitis'),
('microscopic_polyangiitis', 'Microscopic polyangiitis', 'ANCA-associated vasculitis without granulomas.', 'anca_associated_vasculitis'),
('antiphospholipid_syndrome', 'Antiphospholipid syndrome', 'Clots or lost pregnancies with antiphospholipid antibodies.', 'autoimmune_disease'),
('multiple_sclerosis', 'Multiple sclerosis', 'Autoimmune demyelination of the central nervous system.', 'autoimmune_disease'),
('neuromyelitis_optica', 'Neuromyelitis optica', 'Autoimmune disease of optic nerve and cord, mostly with AQP4 antibodies.', 'autoimmune_disease'),
('myasthenia_gravis', 'Myasthenia gravis', 'Autoimmune weakness at the muscle endplate.', 'autoimmune_disease'),
('chronic_inflammatory_demyelinating_polyneuropathy', 'Chronic inflammatory demyelinating polyneuropathy', 'Autoimmune neuropathy over months.', 'autoimmune_disease'),
('autoimmune_encephalitis', 'Autoimmune encephalitis', 'Autoimmune inflammation of the brain.', 'autoimmune_disease'),
('stiff_person_syndrome', 'Stiff-person syndrome', 'Autoimmune stiffness, mostly with GAD65 antibodies.', 'autoimmune_disease'),
('pemphigus', 'Pemphigus', 'Autoimmune blistering of skin and mucosa.', 'autoimmune_disease'),
('pemphigus_vulgaris', 'Pemphigus vulgaris', 'Pemphigus with desmoglein 3 antibodies.', 'pemphigus'),
('membranous_nephropathy', 'Membranous nephropathy', 'Autoimmune kidney disease with antibodies to podocytes.', 'autoimmune_disease'),
('iga_nephropathy', 'IgA nephropathy', 'IgA deposits in the glomeruli.', 'autoimmune_disease'),
('autoimmune_hepatitis', 'Autoimmune hepatitis', 'Autoimmune inflammation of the liver.', 'autoimmune_disease'),
('inflammatory_bowel_disease', 'Inflammatory bowel disease', 'Crohn disease or ulcerative colitis.', NULL),
('crohn_disease', 'Crohn disease', 'Inflammation through the bowel wall, with fistulas.', 'inflammatory_bowel_disease'),
('ulcerative_colitis', 'Ulcerative colitis', 'Inflammation of the colon''s lining.', 'inflammatory_bowel_disease'),
('anal_fistula', 'Anal fistula', 'Passage from anus to skin, as treated with darvadstrocel in Crohn disease.', NULL),
('psoriasis', 'Psoriasis', 'Autoimmune scaling of the skin.', 'autoimmune_disease'),
('psoriatic_arthritis', 'Psoriatic arthritis', 'Arthritis with psoriasis.', 'autoimmune_disease'),
('vitiligo', 'Vitiligo', 'Autoimmune loss of skin pigment.', 'autoimmune_disease'),
('graves_disease', 'Graves disease', 'Autoimmune overactivity of the thyroid.', 'autoimmune_disease'),
('celiac_disease', 'Celiac disease', 'Immune reaction to gluten.', 'autoimmune_disease'),
('type_1_diabetes_mellitus', 'Type 1 diabetes mellitus', 'Autoimmune loss of beta cells, as treated with donislecel.', 'autoimmune_disease'),
('diabetes_mellitus', 'Diabetes mellitus', 'High blood glucose, type not said.', NULL),
('type_2_diabetes_mellitus', 'Type 2 diabetes mellitus', 'Diabetes from insulin resistance.', 'diabetes_mellitus'),
('diabetic_neuropathy', 'Diabetic neuropathy', 'Nerve disease of diabetes, as studied with engensis.', NULL),
('diabetic_retinopathy', 'Diabetic retinopathy', 'Retinal disease of diabetes.', NULL),
('diabetic_macular_edema', 'Diabetic macular edema', 'Swelling of the macula in diabetes.', 'diabetic_retinopathy'),
('inherited_retinal_disease', 'Inherited retinal disease', 'Inherited disease of retina or its pigment layer.', NULL),
('retinitis_pigmentosa', 'Retinitis pigmentosa', 'Inherited loss of rods, then cones.', 'inherited_retinal_disease'),
('rp2_retinitis_pigmentosa', 'Retinitis pigmentosa 2', 'X-linked retinitis pigmentosa from RP2.', 'retinitis_pigmentosa'),
('rpgr_retinitis_pigmentosa', 'Retinitis pigmentosa 3', 'X-linked retinitis pigmentosa from RPGR.', 'retinitis_pigmentosa'),
('leber_congenital_amaurosis', 'Leber congenital amaurosis', 'Blindness from birth by retinal genes.', 'inherited_retinal_disease'),
('leber_congenital_amaurosis_2', 'Leber congenital amaurosis 2', 'Leber congenital amaurosis from RPE65.', 'leber_congenital_amaurosis'),
('leber_congenital_amaurosis_10', 'Leber congenital amaurosis 10', 'Leber congenital amaurosis from CEP290.', 'leber_congenital_amaurosis'),
('rpe65_retinopathy', 'RPE65-related recessive retinopathy', 'Retinal disease from both RPE65 copies, as treated with voretigene neparvovec.', 'inherited_retinal_disease'),
('achromatopsia', 'Achromatopsia', 'Cones that do not work, gene not said.', 'inherited_retinal_disease'),
('cnga3_achromatopsia', 'CNGA3 achromatopsia', 'Achromatopsia from CNGA3.', 'achromatopsia'),
('cngb3_achromatopsia', 'CNGB3 achromatopsia', 'Achromatopsia from CNGB3.', 'achromatopsia'),
('choroideremia', 'Choroideremia', 'X-linked loss of choroid and retina.', 'inherited_retinal_disease'),
('stargardt_disease', 'Stargardt disease', 'Juvenile macular disease, mostly ABCA4.', 'inherited_retinal_disease'),
('x_linked_retinoschisis', 'X-linked retinoschisis', 'Splitting of the retina from RS1.', 'inherited_retinal_disease'),
('usher_syndrome', 'Usher syndrome', 'Hearing loss with retinitis pigmentosa.', 'inherited_retinal_disease'),
('usher_syndrome_type_2a', 'Usher syndrome type 2A', 'Usher syndrome from USH2A.', 'usher_syndrome'),
('leber_hereditary_optic_neuropathy', 'Leber hereditary optic neuropathy', 'Loss of the optic nerve from mitochondrial genes.', NULL),
('macular_degeneration', 'Macular degeneration', 'Wasting of the macula.', NULL),
('age_related_macular_degeneration', 'Age-related macular degeneration', 'Macular degeneration of age.', 'macular_degeneration'),
('wet_macular_degeneration', 'Wet age-related macular degeneration', 'Age-related macular degeneration with new vessels.', 'age_related_macular_degeneration'),
('geographic_atrophy', 'Geographic atrophy', 'Late dry age-related macular degeneration.', 'age_related_macular_degeneration'),
('limbal_stem_cell_deficiency', 'Limbal stem cell deficiency', 'Corneal surface without its stem cells, as treated with Holoclar.', NULL),
('glaucoma', 'Glaucoma', 'Loss of the optic nerve, mostly with high pressure.', NULL),
('hearing_loss', 'Hearing loss', 'Reduced hearing of any cause.', NULL),
('otof_hearing_loss', 'OTOF-related hearing loss', 'Deafness from birth by OTOF.', 'hearing_loss'),
('inherited_metabolic_disease', 'Inherited metabolic disease', 'Inherited defect of a metabolic path.', NULL),
('lysosomal_storage_disease', 'Lysosomal storage disease', 'Substrate piles up for lack of a lysosomal enzyme.', 'inherited_metabolic_disease'),
('mucopolysaccharidosis', 'Mucopolysaccharidosis', 'Lysosomal storage of glycosaminoglycans.', 'lysosomal_storage_disease'),
('mucopolysaccharidosis_type_1', 'Mucopolysaccharidosis type I', 'Lack of alpha-L-iduronidase.', 'mucopolysaccharidosis'),
('hurler_syndrome', 'Hurler syndrome', 'The severe form of mucopolysaccharidosis I.', 'mucopolysaccharidosis_type_1'),
('mucopolysaccharidosis_type_2', 'Mucopolysaccharidosis type II', 'Lack of iduronate sulfatase.', 'mucopolysaccharidosis'),
('mucopolysaccharidosis_type_3a', 'Mucopolysaccharidosis type IIIA', 'Lack of sulfamidase.', 'mucopolysaccharidosis'),
('mucopolysaccharidosis_type_3b', 'Mucopolysaccharidosis type IIIB', 'Lack of alpha-N-acetylglucosaminidase.', 'mucopolysaccharidosis'),
('mucopolysaccharidosis_type_4a', 'Mucopolysaccharidosis type IVA', 'Lack of N-acetylgalactosamine-6-sulfatase.', 'mucopolysaccharidosis'),
('mucopolysaccharidosis_type_6', 'Mucopolysaccharidosis type VI', 'Lack of arylsulfatase B.', 'mucopolysaccharidosis'),
('fabry_disease', 'Fabry disease', 'Lack of alpha-galactosidase A.', 'lysosomal_storage_disease'),
('gaucher_disease', 'Gaucher disease', 'Lack of glucocerebrosidase.', 'lysosomal_storage_disease'),
('gaucher_disease_type_1', 'Gaucher disease type 1', 'Gaucher disease that spares the brain.', 'gaucher_disease'),
('pompe_disease', 'Pompe disease', 'Lack of acid alpha-glucosidase.', 'lysosomal_storage_disease'),
('danon_disease', 'Danon disease', 'Heart and muscle disease from LAMP2.', 'lysosomal_storage_disease'),
('cystinosis', 'Cystinosis', 'Cystine piles up from CTNS.', 'lysosomal_storage_disease'),
('krabbe_disease', 'Krabbe disease', 'Lack of galactosylceramidase.', 'lysosomal_storage_disease'),
('metachromatic_leukodystrophy', 'Metachromatic leukodystrophy', 'Lack of arylsulfatase A, as treated with atidarsagene autotemcel.', 'lysosomal_storage_disease'),
('gm1_gangliosidosis', 'GM1 gangliosidosis', 'Lack of beta-galactosidase 1.', 'lysosomal_storage_disease'),
('gm2_gangliosidosis', 'GM2 gangliosidosis', 'Lack of hexosaminidase or its activator.', 'lysosomal_storage_disease'),
('tay_sachs_disease', 'Tay-Sachs disease', 'GM2 gangliosidosis from HEXA.', 'gm2_gangliosidosis'),
('sandhoff_disease', 'Sandhoff disease', 'GM2 gangliosidosis from HEXB.', 'gm2_gangliosidosis'),
('neuronal_ceroid_lipofuscinosis', 'Neuronal ceroid lipofuscinosis', 'Lipofuscin storage with loss of brain and sight.', 'lysosomal_storage_disease'),
('neuronal_ceroid_lipofuscinosis_2', 'Neuronal ceroid lipofuscinosis 2', 'Neuronal ceroid lipofuscinosis from TPP1.', 'neuronal_ceroid_lipofuscinosis'),
('adrenoleukodystrophy', 'Adrenoleukodystrophy', 'Very long chain fatty acids pile up from ABCD1.', 'inherited_metabolic_disease'),
('cerebral_adrenoleukodystrophy', 'Cerebral adrenoleukodystrophy', 'Adrenoleukodystrophy inflaming the brain, as treated with elivaldogene autotemcel.', 'adrenoleukodystrophy'),
('phenylketonuria', 'Phenylketonuria', 'High phenylalanine from PAH.', 'inherited_metabolic_disease'),
('classic_phenylketonuria', 'Classic phenylketonuria', 'Phenylketonuria with next to no enzyme.', 'phenylketonuria'),
('classic_homocystinuria', 'Classic homocystinuria', 'High homocysteine from CBS.', 'inherited_metabolic_disease'),
('methylmalonic_acidemia', 'Methylmalonic acidemia', 'Methylmalonic acid piles up.', 'inherited_metabolic_disease'),
('propionic_acidemia', 'Propionic acidemia', 'Propionic acid piles up from PCCA or PCCB, as studied with mRNA.', 'inherited_metabolic_disease'),
('ornithine_transcarbamylase_deficiency', 'Ornithine transcarbamylase deficiency', 'X-linked urea cycle defect.', 'inherited_metabolic_disease'),
('citrullinemia', 'Citrullinemia', 'Citrulline piles up.', 'inherited_metabolic_disease'),
('argininosuccinic_aciduria', 'Argininosuccinic aciduria', 'Urea cycle defect from ASL.', 'inherited_metabolic_disease'),
('maple_syrup_urine_disease', 'Maple syrup urine disease', 'Branched-chain amino acids pile up.', 'inherited_metabolic_disease'),
('glycogen_storage_disease_1', 'Glycogen storage disease I', 'Glucose-6-phosphatase defect, type not said.', 'inherited_metabolic_disease'),
('glycogen_storage_disease_1a', 'Glycogen storage disease Ia', 'Glycogen storage disease from G6PC1.', 'glycogen_storage_disease_1'),
('crigler_najjar_syndrome', 'Crigler-Najjar syndrome', 'Unconjugated bilirubin from UGT1A1.', 'inherited_metabolic_disease'),
('crigler_najjar_syndrome_type_1', 'Crigler-Najjar syndrome type 1', 'Crigler-Najjar syndrome with no enzyme.', 'crigler_najjar_syndrome'),
('gilbert_syndrome', 'Gilbert syndrome', 'Harmless raised bilirubin; protocols allow it a higher limit.', NULL),
('wilson_disease', 'Wilson disease', 'Copper piles up from ATP7B.', 'inherited_metabolic_disease'),
('primary_hyperoxaluria_type_1', 'Primary hyperoxaluria type 1', 'Oxalate from lack of AGXT, as treated with lumasiran.', 'inherited_metabolic_disease'),
('acute_intermittent_porphyria', 'Acute intermittent porphyria', 'Attacks from HMBS, as treated with givosiran.', 'inherited_metabolic_disease'),
('aadc_deficiency', 'Aromatic L-amino acid decarboxylase deficiency', 'Lack of dopamine and serotonin, as treated with eladocagene exuparvovec.', 'inherited_metabolic_disease'),
('alpha_1_antitrypsin_deficiency', 'Alpha-1 antitrypsin deficiency', 'Lung and liver disease from SERPINA1.', 'inherited_metabolic_disease'),
('familial_chylomicronemia_syndrome', 'Familial chylomicronemia syndrome', 'Very high triglycerides from birth; LPL among its genes.', 'inherited_metabolic_disease'),
('lipoprotein_lipase_deficiency', 'Lipoprotein lipase deficiency', 'Familial chylomicronemia from LPL, as treated with alipogene tiparvovec.', 'familial_chylomicronemia_syndrome'),
('familial_hypercholesterolemia', 'Familial hypercholesterolemia', 'Inherited high LDL cholesterol.', NULL),
('homozygous_familial_hypercholesterolemia', 'Homozygous familial hypercholesterolemia', 'Familial hypercholesterolemia on both copies.', 'familial_hypercholesterolemia'),
('heterozygous_familial_hypercholesterolemia', 'Heterozygous familial hypercholesterolemia', 'Familial hypercholesterolemia on one copy.', 'familial_hypercholesterolemia'),
('hyperlipoproteinemia', 'Hyperlipoproteinemia', 'Raised lipoproteins of any kind.', NULL),
('hypertriglyceridemia', 'Hypertriglyceridemia', 'Raised triglycerides.', NULL),
('attr_amyloidosis', 'ATTR amyloidosis', 'Amyloid from transthyretin, inherited or not.', 'amyloidosis'),
('hereditary_amyloidosis', 'Hereditary amyloidosis', 'Inherited amyloidosis of any protein.', 'amyloidosis'),
('hereditary_attr_amyloidosis', 'Hereditary ATTR amyloidosis', 'ATTR amyloidosis from a TTR variant, organ not said.', 'attr_amyloidosis'),
('hereditary_attr_polyneuropathy', 'Hereditary ATTR amyloidosis with polyneuropathy', 'Hereditary ATTR of nerves, as treated with patisiran.', 'hereditary_attr_amyloidosis'),
('attr_v122i_amyloidosis', 'ATTRV122I amyloidosis', 'Hereditary ATTR of the heart from V122I.', 'hereditary_attr_amyloidosis'),
('wild_type_attr_amyloidosis', 'Wild-type ATTR amyloidosis', 'ATTR amyloidosis of age without a variant.', 'attr_amyloidosis'),
('attr_cardiomyopathy', 'ATTR amyloidosis with cardiomyopathy', 'ATTR amyloidosis of the heart, inherited or not, as treated with vutrisiran.', 'attr_amyloidosis'),
('cystic_fibrosis', 'Cystic fibrosis', 'Thick secretions from CFTR.', NULL),
('osteopetrosis', 'Osteopetrosis', 'Dense brittle bone.', NULL),
('autosomal_recessive_osteopetrosis_1', 'Autosomal recessive osteopetrosis 1', 'Osteopetrosis from TCIRG1.', 'osteopetrosis'),
('spinal_muscular_atrophy', 'Spinal muscular atrophy', 'Loss of motor neurons, mostly from SMN1.', NULL),
('spinal_muscular_atrophy_type_1', 'Spinal muscular atrophy type 1', 'Onset before six months; never sits.', 'spinal_muscular_atrophy'),
('spinal_muscular_atrophy_type_2', 'Spinal muscular atrophy type 2', 'Onset before eighteen months; sits, never walks.', 'spinal_muscular_atrophy'),
('spinal_muscular_atrophy_type_3', 'Spinal muscular atrophy type 3', 'Onset later; walks at first.', 'spinal_muscular_atrophy'),
('muscular_dystrophy', 'Muscular dystrophy', 'Inherited wasting of muscle.', NULL),
('duchenne_muscular_dystrophy', 'Duchenne muscular dystrophy', 'No dystrophin, as treated with delandistrogene moxeparvovec.', 'muscular_dystrophy'),
('becker_muscular_dystrophy', 'Becker muscular dystrophy', 'Shortened dystrophin, milder than Duchenne.', 'muscular_dystrophy'),
('limb_girdle_muscular_dystrophy', 'Limb-girdle muscular dystrophy', 'Muscular dystrophy of shoulders and hips.', 'muscular_dystrophy'),
('limb_girdle_muscular_dystrophy_2e', 'Limb-girdle muscular dystrophy 2E/R4', 'Limb-girdle muscular dystrophy from SGCB.', 'limb_girdle_muscular_dystrophy'),
('limb_girdle_muscular_dystrophy_2i', 'Limb-girdle muscular dystrophy 2I/R9', 'Limb-girdle muscular dystrophy from FKRP.', 'limb_girdle_muscular_dystrophy'),
('facioscapulohumeral_muscular_dystrophy', 'Facioscapulohumeral muscular dystrophy', 'Muscular dystrophy from DUX4.', 'muscular_dystrophy'),
('myotonic_dystrophy_type_1', 'Myotonic dystrophy type 1', 'CTG repeat in DMPK.', 'muscular_dystrophy'),
('x_linked_myotubular_myopathy', 'X-linked myotubular myopathy', 'Weakness from birth by MTM1.', NULL),
('giant_axonal_neuropathy', 'Giant axonal neuropathy', 'Nerve disease from GAN.', NULL),
('neurodegenerative_disease', 'Neurodegenerative disease', 'Progressive loss of nerve cells.', NULL),
('alzheimer_disease', 'Alzheimer disease', 'Dementia with amyloid and tau.', 'neurodegenerative_disease'),
('parkinson_disease', 'Parkinson disease', 'Loss of dopamine cells.', 'neurodegenerative_disease'),
('huntington_disease', 'Huntington disease', 'CAG repeat in HTT.', 'neurodegenerative_disease'),
('amyotrophic_lateral_sclerosis', 'Amyotrophic lateral sclerosis', 'Loss of motor neurons of adults.', 'neurodegenerative_disease'),
('sod1_amyotrophic_lateral_sclerosis', 'Amyotrophic lateral sclerosis type 1', 'ALS from SOD1, as treated with tofersen.', 'amyotrophic_lateral_sclerosis'),
('frontotemporal_dementia', 'Frontotemporal dementia', 'Dementia of behavior or language.', 'neurodegenerative_disease'),
('friedreich_ataxia', 'Friedreich ataxia', 'Ataxia and heart disease from FXN.', 'neurodegenerative_disease'),
('canavan_disease', 'Canavan disease', 'Leukodystrophy from ASPA.', 'inherited_metabolic_disease'),
('rett_syndrome', 'Rett syndrome', 'Loss of speech and hand use from MECP2.', NULL),
('angelman_syndrome', 'Angelman syndrome', 'Loss of maternal UBE3A.', NULL),
('dravet_syndrome', 'Dravet syndrome', 'Severe infant epilepsy, mostly SCN1A.', 'epilepsy'),
('epilepsy', 'Epilepsy', 'Repeated unprovoked seizures.', NULL),
('autism_spectrum_disorder', 'Autism spectrum disorder', 'Lasting difference of social communication and behavior.', NULL),
('cerebral_palsy', 'Cerebral palsy', 'Motor disorder from early brain damage.', NULL),
('spinal_cord_injury', 'Spinal cord injury', 'Damage of the cord, as treated with Stemirac.', NULL),
('stroke', 'Stroke', 'Sudden brain damage by blocked or burst vessel.', NULL),
('ischemic_stroke', 'Ischemic stroke', 'Stroke by a blocked vessel.', 'stroke'),
('dementia', 'Dementia', 'Lasting loss of mental powers, cause not said.', NULL),
('psychiatric_disorder', 'Psychiatric disorder', 'Disorder of mind or behavior.', NULL),
('epidermolysis_bullosa', 'Epidermolysis bullosa', 'Inherited fragile skin.', NULL),
('dystrophic_epidermolysis_bullosa', 'Dystrophic epidermolysis bullosa', 'Epidermolysis bullosa from COL7A1, as treated with beremagene geperpavec.', 'epidermolysis_bullosa'),
('recessive_dystrophic_epidermolysis_bullosa', 'Recessive dystrophic epidermolysis bullosa', 'Dystrophic epidermolysis bullosa on both copies, as treated with prademagene zamikeracel.', 'dystrophic_epidermolysis_bullosa'),
('epidermolysis_bullosa_simplex', 'Epidermolysis bullosa simplex', 'Epidermolysis bullosa that splits within the epidermis.', 'epidermolysis_bullosa'),
('junctional_epidermolysis_bullosa', 'Junctional epidermolysis bullosa', 'Epidermolysis bullosa that splits at the junction.', 'epidermolysis_bullosa'),
('netherton_syndrome', 'Netherton syndrome', 'Skin barrier defect from SPINK5.', NULL),
('burn', 'Burn', 'Skin damage by heat or the like.', NULL),
('diabetic_foot_ulcer', 'Diabetic foot ulcer', 'Ulcer of the foot in diabetes.', NULL),
('heart_failure', 'Heart failure', 'The heart cannot meet the body''s need.', 'cardiac_disease'),
('congestive_heart_failure', 'Congestive heart failure', 'Heart failure with fluid retained.', 'heart_failure'),
('cardiomyopathy', 'Cardiomyopathy', 'Disease of the heart muscle.', 'cardiac_disease'),
('dilated_cardiomyopathy', 'Dilated cardiomyopathy', 'Widened weak ventricle.', 'cardiomyopathy'),
('hypertrophic_cardiomyopathy', 'Hypertrophic cardiomyopathy', 'Thickened ventricle, MYBPC3 among its genes.', 'cardiomyopathy'),
('arrhythmogenic_right_ventricular_cardiomyopathy', 'Arrhythmogenic right ventricular cardiomyopathy', 'Fatty scarring of the ventricle, PKP2 among its genes.', 'cardiomyopathy'),
('myocarditis', 'Myocarditis', 'Inflamed heart muscle.', 'cardiac_disease'),
('myocardial_infarction', 'Myocardial infarction', 'Death of heart muscle by a blocked vessel.', 'cardiac_disease'),
('coronary_artery_disease', 'Coronary artery disease', 'Narrowed coronary arteries.', 'cardiac_disease'),
('unstable_angina', 'Unstable angina', 'New, worsening or resting angina without infarction.', 'coronary_artery_disease'),
('arrhythmia', 'Arrhythmia', 'Irregular heartbeat.', 'cardiac_disease'),
('atrial_arrhythmia', 'Atrial arrhythmia', 'Arrhythmia arising in the atria.', 'arrhythmia'),
('atrial_fibrillation', 'Atrial fibrillation', 'Disordered beating of the atria.', 'atrial_arrhythmia'),
('ventricular_arrhythmia', 'Ventricular arrhythmia', 'Arrhythmia arising in the ventricles.', 'arrhythmia'),
('cardiac_disease', 'Cardiac disease', 'Any disease of the heart.', NULL),
('hypertension', 'Hypertension', 'High arterial pressure.', NULL),
('pulmonary_arterial_hypertension', 'Pulmonary arterial hypertension', 'High pressure in the lung arteries.', NULL),
('peripheral_arterial_disease', 'Peripheral arterial disease', 'Narrowed arteries of the limbs.', NULL),
('limb_ischemia', 'Limb ischemia', 'Too little blood to a limb.', 'peripheral_arterial_disease'),
('critical_limb_ischemia', 'Critical limb ischemia', 'Limb ischemia with rest pain, ulcer or gangrene, as treated with beperminogene perplasmid.', 'limb_ischemia'),
('venous_thromboembolism', 'Venous thromboembolism', 'Clot in a vein, lung included.', NULL),
('pulmonary_embolism', 'Pulmonary embolism', 'Clot in the lung''s arteries.', 'venous_thromboembolism'),
('chronic_kidney_disease', 'Chronic kidney disease', 'Kidney damage over three months.', NULL),
('kidney_failure', 'Kidney failure', 'Kidneys that no longer suffice.', NULL),
('liver_failure', 'Liver failure', 'Liver that no longer suffices.', NULL),
('liver_cirrhosis', 'Liver cirrhosis', 'Scarred liver.', NULL),
('metabolic_dysfunction_associated_steatohepatitis', 'Metabolic dysfunction-associated steatohepatitis', 'Fatty inflamed liver.', NULL),
('asthma', 'Asthma', 'Reversible narrowing of the airways.', NULL),
('chronic_obstructive_pulmonary_disease', 'Chronic obstructive pulmonary disease', 'Lasting narrowing of the airways.', NULL),
('interstitial_lung_disease', 'Interstitial lung disease', 'Inflammation or scar of the lung''s framework.', NULL),
('idiopathic_pulmonary_fibrosis', 'Idiopathic pulmonary fibrosis', 'Scarred lung of unknown cause.', 'interstitial_lung_disease'),
('acute_respiratory_distress_syndrome', 'Acute respiratory distress syndrome', 'Sudden inflamed leaky lung.', NULL),
('bronchopulmonary_dysplasia', 'Bronchopulmonary dysplasia', 'Chronic lung disease of preterm infants.', NULL),
('allergy', 'Allergy', 'Harmful immune reaction to a foreign substance; how grave is said by the state.', NULL),
('infection', 'Infection', 'Illness from a microbe; active or uncontrolled is said by the state.', NULL),
('viral_infection', 'Viral infection', 'Infection by a virus.', 'infection'),
('hiv_infection', 'HIV infection', 'Infection by human immunodeficiency virus.', 'viral_infection'),
('hepatitis_b', 'Hepatitis B', 'Infection by hepatitis B virus.', 'viral_infection'),
('chronic_hepatitis_b', 'Chronic hepatitis B', 'Hepatitis B over six months.', 'hepatitis_b'),
('hepatitis_c', 'Hepatitis C', 'Infection by hepatitis C virus.', 'viral_infection'),
('cytomegalovirus_infection', 'Cytomegalovirus infection', 'Infection by cytomegalovirus.', 'viral_infection'),
('epstein_barr_virus_infection', 'Epstein-Barr virus infection', 'Infection by Epstein-Barr virus.', 'viral_infection'),
('adenovirus_infection', 'Adenovirus infection', 'Infection by adenovirus.', 'viral_infection'),
('human_papillomavirus_infection', 'Human papillomavirus infection', 'Infection by human papillomavirus.', 'viral_infection'),
('covid_19', 'COVID-19', 'Illness by SARS-CoV-2.', 'viral_infection'),
('influenza', 'Influenza', 'Illness by influenza virus.', 'viral_infection'),
('respiratory_syncytial_virus_infection', 'Respiratory syncytial virus infection', 'Infection by respiratory syncytial virus.', 'viral_infection'),
('syphilis', 'Syphilis', 'Infection by Treponema pallidum.', 'infection'),
('tuberculosis', 'Tuberculosis', 'Infection by Mycobacterium tuberculosis.', 'infection'),
('malaria', 'Malaria', 'Infection by Plasmodium.', 'infection'),
('pneumonia', 'Pneumonia', 'Infection of the lung.', 'infection'),
('sepsis', 'Sepsis', 'Infection with failing organs.', 'infection'),
('hemorrhagic_cystitis', 'Hemorrhagic cystitis', 'Bleeding inflamed bladder.', NULL),
('erectile_dysfunction', 'Erectile dysfunction', 'Lasting failure of erection.', NULL),
('osteoarthritis', 'Osteoarthritis', 'Worn joint.', NULL),
('knee_osteoarthritis', 'Knee osteoarthritis', 'Osteoarthritis of the knee, as treated with TissueGene-C.', 'osteoarthritis'),
('cartilage_defect', 'Cartilage defect', 'A hole in joint cartilage, as treated with autologous chondrocytes.', NULL),
('intervertebral_disc_degeneration', 'Intervertebral disc degeneration', 'Worn disc of the spine.', NULL),
('bleeding_disorder', 'Bleeding disorder', 'Tendency to bleed, cause not said.', NULL),
('primary_ciliary_dyskinesia', 'Primary ciliary dyskinesia', 'Cilia that do not beat, as studied with inhaled mRNA.', NULL),
('recurrent_respiratory_papillomatosis', 'Recurrent respiratory papillomatosis', 'Papillomas of the airways from papillomavirus, as treated with zopapogene imadenovec.', NULL),
('congenital_athymia', 'Congenital athymia', 'Born without a thymus, as treated with allogeneic processed thymus tissue. Not severe combined immunodeficiency.', 'inborn_error_of_immunity'),
('carbamoyl_phosphate_synthetase_1_deficiency', 'Carbamoyl phosphate synthetase 1 deficiency', 'Urea cycle defect from CPS1, treated once by a personal base editor.', 'inherited_metabolic_disease'),
('macular_telangiectasia_type_2', 'Macular telangiectasia type 2', 'Slow disease of the macula''s vessels and cells, as treated with revakinagene taroretcel.', NULL),
('hereditary_tyrosinemia_type_1', 'Hereditary tyrosinemia type 1', 'Lack of fumarylacetoacetase.', 'inherited_metabolic_disease'),
('progressive_familial_intrahepatic_cholestasis', 'Progressive familial intrahepatic cholestasis', 'Inherited failure of bile flow, genes as ABCB11.', NULL),
('alcoholic_hepatitis', 'Alcoholic hepatitis', 'Liver inflammation from alcohol, as studied with cell therapy.', NULL),
('poems_syndrome', 'POEMS syndrome', 'Plasma cell disorder with neuropathy and organ changes.', 'plasma_cell_neoplasm'),
('wilms_tumor', 'Wilms tumor', 'Embryonal kidney tumor of children.', 'solid_tumor'),
('hepatoblastoma', 'Hepatoblastoma', 'Embryonal liver tumor of children, often glypican-3-positive.', 'solid_tumor'),
('cns_tumor', 'CNS tumor', 'Tumor that began in brain, cord or meninges, low-grade ones among them. Not metastases.', 'solid_tumor'),
('brain_tumor', 'Brain tumor', 'Tumor that began in the brain, kind not said.', 'cns_tumor'),
('ependymoma', 'Ependymoma', 'Tumor of the lining of the brain''s cavities.', 'cns_tumor'),
('atypical_teratoid_rhabdoid_tumor', 'Atypical teratoid/rhabdoid tumor', 'Rhabdoid tumor of the brain, of small children.', 'cns_tumor'),
('rhabdoid_tumor', 'Rhabdoid tumor', 'Tumor with lost SMARCB1, of kidney or soft tissue.', 'solid_tumor'),
('embryonal_tumor_with_multilayered_rosettes', 'Embryonal tumor with multilayered rosettes', 'Embryonal brain tumor with a C19MC alteration.', 'cns_tumor'),
('pineoblastoma', 'Pineoblastoma', 'Embryonal tumor of the pineal gland.', 'cns_tumor'),
('low_grade_glioma', 'Low-grade glioma', 'Slow-growing glioma.', 'glioma'),
('astrocytoma', 'Astrocytoma', 'Glioma of astrocytes, grade not said.', 'glioma'),
('leptomeningeal_metastases', 'Leptomeningeal metastases', 'Cancer from elsewhere in the meninges and spinal fluid.', 'cns_metastases'),
('germ_cell_tumor', 'Germ cell tumor', 'Tumor of germ cells, in or outside the gonads.', 'solid_tumor'),
('malignant_peripheral_nerve_sheath_tumor', 'Malignant peripheral nerve sheath tumor', 'Sarcoma of nerve sheaths, often in neurofibromatosis.', 'soft_tissue_sarcoma'),
('desmoplastic_small_round_cell_tumor', 'Desmoplastic small round cell tumor', 'Sarcoma of the peritoneum with EWSR1-WT1.', 'soft_tissue_sarcoma'),
('clear_cell_sarcoma', 'Clear cell sarcoma', 'Sarcoma of tendons with EWSR1-ATF1. Not clear cell sarcoma of the kidney.', 'soft_tissue_sarcoma'),
('liposarcoma', 'Liposarcoma', 'Sarcoma of fat, kind not said.', 'soft_tissue_sarcoma'),
('leiomyosarcoma', 'Leiomyosarcoma', 'Sarcoma of smooth muscle.', 'soft_tissue_sarcoma'),
('chondrosarcoma', 'Chondrosarcoma', 'Sarcoma that makes cartilage.', 'sarcoma'),
('gastrointestinal_stromal_tumor', 'Gastrointestinal stromal tumor', 'Sarcoma of the gut wall with KIT or PDGFRA.', 'soft_tissue_sarcoma'),
('primary_peritoneal_carcinoma', 'Primary peritoneal carcinoma', 'Carcinoma of the peritoneum, treated as ovarian.', 'solid_tumor'),
('fallopian_tube_carcinoma', 'Fallopian tube carcinoma', 'Carcinoma of the fallopian tube, treated as ovarian.', 'solid_tumor'),
('adrenocortical_carcinoma', 'Adrenocortical carcinoma', 'Carcinoma of the adrenal cortex.', 'solid_tumor'),
('lung_adenocarcinoma', 'Lung adenocarcinoma', 'Non-small cell lung cancer that forms glands.', 'non_small_cell_lung_carcinoma'),
('lung_squamous_cell_carcinoma', 'Lung squamous cell carcinoma', 'Squamous non-small cell lung cancer.', 'non_small_cell_lung_carcinoma'),
('b_cell_leukemia', 'B-cell leukemia', 'Leukemia of B cells, acute or chronic not said.', 'b_cell_malignancy'),
('acute_promyelocytic_leukemia', 'Acute promyelocytic leukemia', 'Acute myeloid leukemia with PML-RARA; mostly excluded from trials of the wider disease.', 'acute_myeloid_leukemia'),
('mixed_phenotype_acute_leukemia', 'Mixed phenotype acute leukemia', 'Acute leukemia of more than one lineage.', 'acute_leukemia'),
('small_lymphocytic_lymphoma', 'Small lymphocytic lymphoma', 'Chronic lymphocytic leukemia as nodal disease.', 'b_cell_non_hodgkin_lymphoma'),
('hairy_cell_leukemia', 'Hairy cell leukemia', 'Slow B-cell leukemia with BRAF V600E.', 'leukemia'),
('t_cell_prolymphocytic_leukemia', 'T-cell prolymphocytic leukemia', 'Fast leukemia of mature T cells.', 't_cell_malignancy'),
('mycosis_fungoides', 'Mycosis fungoides', 'The commonest cutaneous T-cell lymphoma.', 'cutaneous_t_cell_lymphoma'),
('sezary_syndrome', 'Sézary syndrome', 'Cutaneous T-cell lymphoma with malignant cells in blood.', 'cutaneous_t_cell_lymphoma'),
('castleman_disease', 'Castleman disease', 'Lymph node overgrowth driven by interleukin-6.', NULL),
('myelofibrosis', 'Myelofibrosis', 'Scarred marrow of a myeloid neoplasm.', 'hematologic_malignancy'),
('polycythemia_vera', 'Polycythemia vera', 'Myeloid neoplasm with too many red cells.', 'hematologic_malignancy'),
('chronic_myelomonocytic_leukemia', 'Chronic myelomonocytic leukemia', 'Myeloid neoplasm with too many monocytes.', 'hematologic_malignancy'),
('sickle_beta_thalassemia', 'Sickle beta thalassemia', 'Hemoglobin S with beta thalassemia on the other copy.', 'sickle_cell_disease'),
('connective_tissue_disease', 'Connective tissue disease', 'Disease of connective tissue, which one not said; in rheumatology the systemic autoimmune ones.', NULL),
('rheumatic_disease', 'Rheumatic disease', 'Disease of joints, muscle or connective tissue, which one not said.', NULL),
('juvenile_idiopathic_arthritis', 'Juvenile idiopathic arthritis', 'Arthritis of unknown cause that began before 16 years.', 'autoimmune_disease'),
('juvenile_dermatomyositis', 'Juvenile dermatomyositis', 'Dermatomyositis that began in childhood.', 'dermatomyositis'),
('igg4_related_disease', 'IgG4-related disease', 'Fibrosing inflammation with IgG4 plasma cells.', 'autoimmune_disease'),
('behcet_disease', 'Behçet disease', 'Vasculitis with ulcers of mouth and genitals and uveitis.', 'autoimmune_disease'),
('mog_antibody_disease', 'MOG antibody-associated disease', 'Demyelination with antibodies to myelin oligodendrocyte glycoprotein.', 'autoimmune_disease'),
('optic_neuritis', 'Optic neuritis', 'Inflammation of the optic nerve.', NULL),
('neurotrophic_keratitis', 'Neurotrophic keratitis', 'Corneal breakdown from lost corneal nerves.', NULL),
('dry_eye_syndrome', 'Dry eye syndrome', 'Too little or poor tear film.', NULL),
('diabetic_nephropathy', 'Diabetic nephropathy', 'Kidney disease of diabetes.', NULL),
('amyloidosis', 'Amyloidosis', 'Deposits of misfolded protein, which one not said.', NULL),
('alpha_mannosidosis', 'Alpha-mannosidosis', 'Lack of alpha-mannosidase.', 'lysosomal_storage_disease'),
('hereditary_spastic_paraplegia', 'Hereditary spastic paraplegia', 'Inherited stiffness of the legs, as SPG50.', 'neurodegenerative_disease'),
('charcot_marie_tooth_disease', 'Charcot-Marie-Tooth disease', 'Inherited neuropathy, as type 1A from PMP22.', NULL),
('spinocerebellar_ataxia', 'Spinocerebellar ataxia', 'Inherited ataxia, type not said.', 'neurodegenerative_disease'),
('alexander_disease', 'Alexander disease', 'Leukodystrophy from GFAP, as studied with zilganersen.', 'neurodegenerative_disease');

CREATE TABLE term_disease_state (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_disease_state
);
COMMENT ON TABLE term_disease_state IS 'Disease state. How the disease stands in the patients meant; several may hold at once and combine in a list.';
INSERT INTO term_disease_state VALUES
('newly_diagnosed', 'Newly diagnosed', 'Found recently and not yet treated.', NULL),
('previously_treated', 'Previously treated', 'Has had treatment, its outcome unsaid.', NULL),
('relapsed_or_refractory', 'Relapsed or refractory', 'Came back or did not respond, and the document does not tell which. Prefer the two terms where it does.', NULL),
('relapsed', 'Relapsed', 'Came back after a response.', 'relapsed_or_refractory'),
('refractory', 'Refractory', 'Did not respond to treatment, or progressed under it or soon after.', 'relapsed_or_refractory'),
('primary_refractory', 'Primary refractory', 'Never responded to any treatment.', 'refractory'),
('early_relapse', 'Early relapse', 'Came back within a short stated time, as within 12 months of first-line treatment in large B-cell lymphoma.', 'relapsed'),
('multiple_relapse', 'Multiple relapse', 'Came back twice or more.', 'relapsed'),
('post_transplant_relapse', 'Relapse after transplant', 'Came back after a hematopoietic stem cell transplant.', 'relapsed'),
('extramedullary_relapse', 'Extramedullary relapse', 'Came back outside the bone marrow.', 'relapsed'),
('triple_class_exposed', 'Triple-class exposed', 'Myeloma treated with a proteasome inhibitor, an immunomodulatory agent and an anti-CD38 antibody.', 'previously_treated'),
('triple_class_refractory', 'Triple-class refractory', 'Myeloma refractory to a proteasome inhibitor, an immunomodulatory agent and an anti-CD38 antibody.', 'refractory'),
('penta_drug_refractory', 'Penta-drug refractory', 'Myeloma refractory to two proteasome inhibitors, two immunomodulatory agents and an anti-CD38 antibody.', 'triple_class_refractory'),
('lenalidomide_refractory', 'Lenalidomide-refractory', 'Myeloma refractory to lenalidomide, as in CARTITUDE-4.', 'refractory'),
('inhibitor_positive', 'With inhibitors', 'Has antibodies against the replaced factor, as in hemophilia.', NULL),
('active', 'Active', 'Shows signs of activity now, as active lupus.', NULL),
('in_remission', 'In remission', 'Shows no or few signs under stated criteria.', NULL),
('stable', 'Stable', 'Neither better nor worse over a stated time.', NULL),
('progressive', 'Progressive', 'Getting worse over a stated time.', NULL),
('residual_disease', 'Residual disease', 'Some disease remains after treatment.', NULL),
('minimal_residual_disease_positive', 'Minimal residual disease positive', 'Remains only by a sensitive test, as flow cytometry or sequencing.', 'residual_disease'),
('minimal_residual_disease_negative', 'Minimal residual disease negative', 'Not found by a sensitive test of stated depth.', NULL),
('localized', 'Localized', 'Confined to where it began.', NULL),
('locally_advanced', 'Locally advanced', 'Spread into its surroundings and not to distant sites.', NULL),
('unresectable', 'Unresectable', 'Cannot be removed by surgery with curative aim.', NULL),
('metastatic', 'Metastatic', 'Spread to distant sites.', NULL),
('oligometastatic', 'Oligometastatic', 'Spread to few distant sites.', 'metastatic'),
('advanced', 'Advanced', 'Beyond cure by local treatment; locally advanced or metastatic, not told apart.', NULL),
('stage_1', 'Stage I', 'First stage of the disease''s own staging system.', NULL),
('stage_2', 'Stage II', 'Second stage of the disease''s own staging system.', NULL),
('stage_3', 'Stage III', 'Third stage of the disease''s own staging system.', NULL),
('stage_4', 'Stage IV', 'Fourth stage of the disease''s own staging system.', NULL),
('high_risk', 'High risk', 'High risk by a stated score or genetic finding, as 17p deletion in myeloma.', NULL),
('standard_risk', 'Standard risk', 'Without the features that the stated score calls high risk.', NULL),
('cns_involvement', 'CNS involvement', 'The disease also sits in brain, cord or meninges.', NULL),
('extramedullary_disease', 'Extramedullary disease', 'The blood cancer also sits outside the bone marrow.', NULL),
('bulky', 'Bulky', 'Has a mass above the size that the protocol states.', NULL),
('transformed', 'Transformed', 'Changed from an indolent into an aggressive form, as follicular into large B-cell lymphoma.', NULL),
('mild', 'Mild', 'Little severity under a stated scale.', NULL),
('moderate', 'Moderate', 'Middle severity under a stated scale, as moderate hemophilia.', NULL),
('severe', 'Severe', 'Great severity under a stated scale, as factor activity below 1 % in hemophilia.', NULL),
('acute', 'Acute', 'Sudden and short.', NULL),
('chronic', 'Chronic', 'Lasting.', NULL),
('uncontrolled', 'Uncontrolled', 'Not kept in check by its treatment, as uncontrolled infection.', NULL),
('controlled', 'Controlled', 'Kept in check by its treatment.', NULL),
('clinically_significant', 'Clinically significant', 'Of a weight that matters for care in the investigator''s judgment.', NULL),
('symptomatic', 'Symptomatic', 'With symptoms now.', NULL),
('presymptomatic', 'Presymptomatic', 'Certain by genetic test and without symptoms yet, as newborns with SMN1 deletion.', NULL),
('asymptomatic', 'Asymptomatic', 'Without symptoms; nothing said of whether they will come.', NULL),
('early_onset', 'Early onset', 'Began at an age that is early for the disease, as late-infantile metachromatic leukodystrophy.', NULL),
('late_onset', 'Late onset', 'Began at an age that is late for the disease, as adult Pompe disease.', NULL),
('transfusion_dependent', 'Transfusion-dependent', 'Needs regular red-cell transfusion to live, as transfusion-dependent beta thalassemia.', NULL),
('non_transfusion_dependent', 'Non-transfusion-dependent', 'Needs none or only occasional transfusion.', NULL),
('recurrent_vaso_occlusive_crises', 'Recurrent vaso-occlusive crises', 'Sickle cell disease with repeated painful crises, as at least two a year.', NULL),
('insulin_dependent', 'Insulin-dependent', 'Needs insulin to live.', NULL),
('steroid_refractory', 'Steroid-refractory', 'Does not respond to corticosteroids, as steroid-refractory graft-versus-host disease.', 'refractory'),
('steroid_dependent', 'Steroid-dependent', 'Returns when corticosteroids are tapered.', NULL),
('ambulatory', 'Ambulatory', 'Can walk, as required for delandistrogene moxeparvovec''s first authorization.', NULL),
('non_ambulatory', 'Non-ambulatory', 'Cannot walk.', NULL),
('castration_resistant', 'Castration-resistant', 'Prostate cancer that grows at castrate testosterone.', NULL),
('hormone_receptor_positive', 'Hormone-receptor-positive', 'Carries estrogen or progesterone receptors.', NULL),
('her2_positive', 'HER2-positive', 'Overexpresses or amplifies HER2.', NULL),
('philadelphia_chromosome_positive', 'Philadelphia chromosome-positive', 'Carries the BCR-ABL1 fusion.', NULL),
('target_antigen_positive', 'Target-antigen-positive', 'The tumor expresses the product''s target at the level that the protocol states.', NULL),
('homozygous', 'Homozygous', 'Both copies of the gene carry the variant, as homozygous familial hypercholesterolemia.', NULL),
('compound_heterozygous', 'Compound heterozygous', 'The two copies carry different variants.', NULL),
('biallelic_variant_confirmed', 'Biallelic variant confirmed', 'Both copies of the gene are shown to be affected, as required for voretigene neparvovec.', NULL);

CREATE TABLE term_dispersion_kind (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_dispersion_kind
);
COMMENT ON TABLE term_dispersion_kind IS 'Kind of dispersion. What says how far the values behind a statistic spread, or how sure the statistic is.';
INSERT INTO term_dispersion_kind VALUES
('standard_deviation', 'Standard deviation', 'Spread of the values around their mean.', NULL),
('standard_error', 'Standard error', 'Uncertainty of the mean.', NULL),
('interquartile_range', 'Interquartile range', 'From the first quartile to the third.', NULL),
('full_range', 'Full range', 'From the least value to the greatest.', NULL),
('confidence_interval', 'Confidence interval', 'Two ends with a level of confidence, which stands beside it.', NULL),
('geometric_coefficient_of_variation', 'Geometric coefficient of variation', 'Coefficient of variation on the logarithmic scale.', NULL),
('not_applicable', 'Not applicable', 'The source says that nothing of the kind applies, as to a count.', NULL);

CREATE TABLE term_dose_form (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_dose_form
);
COMMENT ON TABLE term_dose_form IS 'Dose form. The form as given to the patient or as supplied. How it enters the body is told by the route.';
INSERT INTO term_dose_form VALUES
('injection', 'Injection', 'A sterile preparation given through a needle or catheter, of no nearer stated form.', NULL),
('solution_for_injection', 'Solution for injection', 'A clear liquid to be injected, as inclisiran.', 'injection'),
('suspension_for_injection', 'Suspension for injection', 'Particles or cells in a liquid to be injected, as voretigene neparvovec.', 'injection'),
('emulsion_for_injection', 'Emulsion for injection', 'Droplets in a liquid to be injected.', 'injection'),
('dispersion_for_injection', 'Dispersion for injection', 'Nanoparticles in a liquid to be injected, as an mRNA vaccine.', 'injection'),
('lipid_complex_for_injection', 'Lipid complex for injection', 'Nucleic acid in a lipid complex, as patisiran in the United States.', 'injection'),
('powder_for_solution_for_injection', 'Powder for solution for injection', 'A powder dissolved before injection.', 'injection'),
('lyophilized_powder_for_solution_for_injection', 'Lyophilized powder for solution for injection', 'A freeze-dried powder dissolved before injection.', 'powder_for_solution_for_injection'),
('powder_for_suspension_for_injection', 'Powder for suspension for injection', 'A powder suspended before injection.', 'injection'),
('lyophilized_powder_for_suspension_for_injection', 'Lyophilized powder for suspension for injection', 'A freeze-dried powder suspended before injection.', 'powder_for_suspension_for_injection'),
('concentrate_for_injection', 'Concentrate for solution for injection', 'A concentrated solution diluted before injection.', 'injection'),
('infusion', 'Infusion', 'A sterile preparation run into a vein or cavity, of no nearer stated form.', NULL),
('suspension_for_infusion', 'Suspension for infusion', 'Cells or particles in a liquid to be infused, as tisagenlecleucel.', 'infusion'),
('solution_for_infusion', 'Solution for infusion', 'A clear liquid to be infused.', 'infusion'),
('concentrate_for_infusion', 'Concentrate for solution for infusion', 'A concentrated solution diluted before infusion, as nexiguran ziclumeran.', 'infusion'),
('dispersion_for_infusion', 'Dispersion for infusion', 'Dispersed cells or particles to be infused where the label says dispersion and not suspension, as Kymriah in the EU.', 'infusion'),
('implant', 'Implant', 'A solid form placed in the body, as revakinagene taroretcel.', NULL),
('implantation_suspension', 'Implantation suspension', 'Cells in a liquid laid into a defect, as chondrocyte spheroids.', 'implant'),
('implantation_matrix', 'Implantation matrix', 'Cells seeded on a membrane or scaffold and laid in, as MACI.', 'implant'),
('living_tissue_equivalent', 'Living tissue equivalent', 'A cultured tissue used as a graft, as Holoclar.', 'implant'),
('cell_sheet', 'Cell sheet', 'A continuous sheet of cells without scaffold, as HeartSheet.', 'living_tissue_equivalent'),
('tissue_slices', 'Tissue slices', 'Cultured slices of donor tissue, as Rethymic.', 'implant'),
('graft', 'Graft', 'A piece of tissue or engineered conduit to be sutured in, as Symvess.', 'implant'),
('cell_suspension_spray', 'Cell suspension for spraying', 'A suspension of cells sprayed on a wound.', NULL),
('topical_form', 'Topical preparation', 'A form laid on skin, eye or mucosa, of no nearer stated kind.', NULL),
('gel', 'Gel', 'A semisolid for topical or local use, as beremagene geperpavec mixed before use.', 'topical_form'),
('cream', 'Cream', 'An emulsion for the skin.', 'topical_form'),
('ointment', 'Ointment', 'A greasy semisolid for skin or eye.', 'topical_form'),
('eye_drops', 'Eye drops', 'A liquid dropped into the eye.', 'topical_form'),
('dressing', 'Dressing', 'A sheet that carries the product onto a wound.', 'topical_form'),
('patch', 'Patch', 'A form stuck to skin or laid on an organ.', 'topical_form'),
('film', 'Film', 'A thin layer, often dissolving.', NULL),
('sponge', 'Sponge', 'A porous absorbing carrier.', NULL),
('suspension', 'Suspension', 'Particles or cells in a liquid, not stated to be for injection, as nadofaragene firadenovec for the bladder.', NULL),
('solution', 'Solution', 'A clear liquid, not stated to be for injection.', NULL),
('inhalation_form', 'Inhalation preparation', 'A form to be breathed in.', NULL),
('nebulizer_solution', 'Nebulizer solution', 'A liquid turned to mist before it is breathed in.', 'inhalation_form'),
('inhalation_powder', 'Inhalation powder', 'A powder to be breathed in.', 'inhalation_form'),
('aerosol', 'Aerosol', 'A pressurized or sprayed fine mist.', 'inhalation_form'),
('nasal_spray', 'Nasal spray', 'A liquid sprayed into the nose.', NULL),
('capsule', 'Capsule', 'A shell filled with product, to be swallowed.', NULL),
('tablet', 'Tablet', 'A compressed solid, to be swallowed.', NULL),
('kit', 'Kit', 'Parts combined at the bedside into the product.', NULL);

CREATE TABLE term_edit_effect (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_edit_effect
);
COMMENT ON TABLE term_edit_effect IS 'Edit effect. The result of an edit at its locus; exactly one for one locus. Why it is done is told by the purpose.';
INSERT INTO term_edit_effect VALUES
('knock_out', 'Knock-out', 'The gene makes no working product, as B2M in off-the-shelf CAR-T. If something is inserted there it is a knock-in.', NULL),
('regulatory_disruption', 'Disruption of a regulatory element', 'An enhancer, promoter or binding site is broken and the coding sequence is left, as the BCL11A enhancer.', NULL),
('regulatory_creation', 'Creation of a regulatory element', 'A binding site is made that raises expression, as in the gamma-globin promoter.', NULL),
('knock_in', 'Knock-in with disruption', 'A sequence is inserted and the gene there is switched off by it, as a CAR in TRAC.', NULL),
('insertion_at_locus', 'Insertion keeping the locus', 'A sequence is inserted at a chosen place and no gene there is lost, as at a safe harbor or the albumin intron.', NULL),
('correction', 'Correction', 'A pathogenic sequence becomes the normal one.', NULL),
('variant_installation', 'Installation of a variant', 'A harmless or protective sequence is written that is not the reference, as a Makassar globin.', NULL),
('gene_replacement_at_locus', 'Replacement at the locus', 'A faulty stretch is exchanged for a whole working coding sequence.', NULL),
('epitope_change', 'Epitope change', 'The product works but a therapy no longer binds it.', NULL),
('exon_removal', 'Exon removal', 'An exon is removed or skipped for good, so that a shortened product is made.', NULL),
('repeat_contraction', 'Repeat contraction', 'An expanded repeat is shortened or cut out.', NULL),
('splice_change', 'Splice change', 'A splice site is changed so that splicing differs.', NULL),
('silencing', 'Silencing', 'Expression is lowered and the sequence stays, as by epigenetic editing. Not a knock-out, which breaks the sequence.', NULL),
('activation', 'Activation', 'Expression is raised and the sequence stays.', NULL),
('transcript_change', 'Transcript change', 'A base of the transcript differs and the DNA stays.', NULL),
('surface_loss', 'Loss of surface expression', 'The protein is made but kept inside the cell.', NULL);

CREATE TABLE term_edit_method (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_edit_method
);
COMMENT ON TABLE term_edit_method IS 'Edit method. The tool and chemistry of an edit. What becomes of the gene is told by the effect.';
INSERT INTO term_edit_method VALUES
('nuclease_editing', 'Nuclease editing', 'A cut through both strands, repaired by the cell.', NULL),
('crispr', 'CRISPR nuclease', 'A nuclease led by a guide RNA, of unstated kind.', 'nuclease_editing'),
('crispr_cas9', 'CRISPR-Cas9', 'Cas9 nuclease, as in exagamglogene autotemcel. Dead or nicking Cas9 in an editor has its own term.', 'crispr'),
('crispr_cas12a', 'CRISPR-Cas12a', 'Cas12a nuclease, as in renizgamglogene autogedtemcel.', 'crispr'),
('crispr_cas12_compact', 'Compact CRISPR-Cas12', 'A Cas12 nuclease other than Cas12a, as Cas12b, Cas12f or Cas12i.', 'crispr'),
('crispr_cascade_cas3', 'CRISPR-Cas3', 'A type I complex that shreds long stretches.', 'crispr'),
('talen', 'TALEN', 'A pair of TAL effector nucleases, as in lasmecabtagene timgedleucel.', 'nuclease_editing'),
('zinc_finger_nuclease', 'Zinc-finger nuclease', 'A pair of zinc-finger nucleases, as in SB-728-T.', 'nuclease_editing'),
('meganuclease', 'Meganuclease', 'A homing endonuclease or one re-engineered from it.', 'nuclease_editing'),
('arcus', 'ARCUS', 'The engineered I-CreI nuclease, as in azercabtagene zapreleucel.', 'meganuclease'),
('megatal', 'megaTAL', 'A meganuclease joined to a TAL array.', 'meganuclease'),
('base_editing', 'Base editing', 'A base is changed in place without cutting both strands. Not prime editing, which writes a stretch.', NULL),
('adenine_base_editing', 'Adenine base editing', 'Changes A to G, as in VERVE-102.', 'base_editing'),
('cytosine_base_editing', 'Cytosine base editing', 'Changes C to T, as in the BE-CAR7 cells.', 'base_editing'),
('dual_base_editing', 'Dual or transversion base editing', 'Changes both A and C, or makes a transversion.', 'base_editing'),
('mitochondrial_base_editing', 'Mitochondrial base editing', 'Changes a base of mitochondrial DNA.', 'base_editing'),
('prime_editing', 'Prime editing', 'A nicking editor copies a new sequence from its guide, as PM359.', NULL),
('epigenetic_editing', 'Epigenetic editing', 'Marks on DNA or histones are changed and the sequence stays, as in TUNE-401.', NULL),
('epigenetic_silencing', 'Epigenetic silencing editor', 'Marks are written that shut a gene.', 'epigenetic_editing'),
('epigenetic_activation', 'Epigenetic activating editor', 'Marks are written or erased so that a gene opens.', 'epigenetic_editing'),
('recombinase_insertion', 'Recombinase insertion', 'A site-specific recombinase places a large DNA.', NULL),
('transposase_insertion', 'Transposase insertion', 'A transposase places DNA at many or, if guided, one site.', NULL),
('reverse_transcriptase_insertion', 'Reverse-transcriptase insertion', 'A retrotransposon enzyme writes DNA from RNA at a chosen site.', NULL),
('nuclease_free_homologous_recombination', 'Nuclease-free homologous recombination', 'A vector places DNA by homology without any cut, as hLB-001.', NULL),
('rna_editing', 'RNA editing', 'A base of a transcript is changed and DNA stays, as by ADAR recruitment.', NULL),
('rna_knockdown_nuclease', 'RNA-targeting CRISPR', 'A guided nuclease cuts transcripts.', NULL),
('rna_interference_construct', 'RNA interference from a construct', 'An expressed short hairpin lowers a transcript, as the shRNA in CYAD-211.', NULL),
('intracellular_retention', 'Intracellular retention', 'An expressed binder keeps a protein from reaching the surface.', NULL);

CREATE TABLE term_endpoint (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_endpoint
);
COMMENT ON TABLE term_endpoint IS 'Endpoint. What an outcome measure tells about the participants.';
INSERT INTO term_endpoint VALUES
('efficacy', 'Efficacy', 'Any measure of whether the product works.', NULL),
('safety', 'Safety', 'Any measure of harm.', NULL),
('kinetics', 'Kinetics and pharmacodynamics', 'Any measure of what becomes of the product in the body and what it makes there.', NULL),
('patient_reported_outcome', 'Patient-reported outcome', 'What patients say of their own state, not read by a clinician.', NULL),
('quality_of_life', 'Quality of life', 'A patient-reported score of well-being, as EQ-5D.', 'patient_reported_outcome'),
('response', 'Response', 'Any measure of how many respond, how deeply or how long.', 'efficacy'),
('overall_response_rate', 'Overall response rate', 'Share of participants with partial response or better under the stated criteria.', 'response'),
('complete_response_rate', 'Complete response rate', 'Share of participants with complete response or better. Not complete renal response.', 'response'),
('very_good_partial_response_or_better_rate', 'Very good partial response or better rate', 'Share of myeloma participants with very good partial response or better.', 'response'),
('stringent_complete_response_rate', 'Stringent complete response rate', 'Share of myeloma participants with stringent complete response.', 'response'),
('best_overall_response', 'Best overall response', 'Each participant''s best response category over the trial.', 'response'),
('disease_control_rate', 'Disease control rate', 'Share of participants with stable disease or better for the stated time.', 'response'),
('clinical_benefit_rate', 'Clinical benefit rate', 'Share of participants with response or lasting stable disease, the lasting time stated.', 'response'),
('pathologic_complete_response_rate', 'Pathologic complete response rate', 'Share of participants with no tumor left in the removed tissue.', 'response'),
('duration_of_response', 'Duration of response', 'Time from first response to progression or death, in responders only.', 'response'),
('time_to_response', 'Time to response', 'Time from infusion or randomization to the first response, in responders.', 'response'),
('minimal_residual_disease_negativity', 'Minimal residual disease negativity', 'Share of participants in whom a sensitive test of stated depth finds no disease.', 'response'),
('hematologic_improvement', 'Hematologic improvement', 'Share of participants whose blood counts rise by a stated amount.', 'response'),
('progression_free_survival', 'Progression-free survival', 'Time from randomization or infusion to progression or death from any cause.', 'efficacy'),
('overall_survival', 'Overall survival', 'Time from randomization or infusion to death from any cause.', 'efficacy'),
('event_free_survival', 'Event-free survival', 'Time to any of the events that the protocol lists, as progression, new treatment or death.', 'efficacy'),
('disease_free_survival', 'Disease-free survival', 'Time to recurrence or death in those made free of disease.', 'efficacy'),
('relapse_free_survival', 'Relapse-free survival', 'Time to relapse or death in those in remission.', 'efficacy'),
('graft_versus_host_relapse_free_survival', 'GVHD-free relapse-free survival', 'Time to severe graft-versus-host disease, relapse or death after transplant.', 'efficacy'),
('non_relapse_mortality', 'Non-relapse mortality', 'Share dying without relapse or progression before.', 'safety'),
('time_to_progression', 'Time to progression', 'Time to progression, deaths from other causes censored.', 'efficacy'),
('time_to_next_treatment', 'Time to next treatment', 'Time to the start of the next treatment for the disease.', 'efficacy'),
('relapse_rate', 'Relapse rate', 'Relapses per person or time, as annualized relapse rate in multiple sclerosis.', 'efficacy'),
('adverse_events', 'Adverse events', 'Any untoward event after treatment, related or not.', 'safety'),
('serious_adverse_events', 'Serious adverse events', 'Adverse events that kill, threaten life, bring to hospital or disable. Not the same as severe.', 'adverse_events'),
('treatment_related_adverse_events', 'Treatment-related adverse events', 'Adverse events that the investigator attributes to the product.', 'adverse_events'),
('severe_adverse_events', 'Severe adverse events', 'Adverse events of grade 3 or higher.', 'adverse_events'),
('adverse_events_of_special_interest', 'Adverse events of special interest', 'Adverse events that the protocol singles out for close watch.', 'adverse_events'),
('discontinuation_for_adverse_events', 'Discontinuation for adverse events', 'Participants who stop treatment because of an adverse event.', 'safety'),
('dose_limiting_toxicity', 'Dose-limiting toxicity', 'Toxicity, defined by the protocol, that bars a higher dose.', 'safety'),
('maximum_tolerated_dose', 'Maximum tolerated dose', 'The highest dose with an acceptable rate of dose-limiting toxicity.', 'safety'),
('recommended_phase_2_dose', 'Recommended phase 2 dose', 'The dose taken forward after escalation.', 'safety'),
('cytokine_release_syndrome', 'Cytokine release syndrome', 'How many have it, how grave, when and how long.', 'safety'),
('neurotoxicity', 'Immune effector cell-associated neurotoxicity syndrome', 'How many have it, how grave, when and how long.', 'safety'),
('graft_versus_host_disease', 'Graft-versus-host disease', 'How many have it, which grade, acute or chronic.', 'safety'),
('infections', 'Infections', 'How many have infections and which.', 'safety'),
('cytopenias', 'Cytopenias', 'How many have low blood counts, how low and how long.', 'safety'),
('second_primary_malignancy', 'Second primary malignancy', 'How many have new cancers after treatment, T-cell malignancy among them.', 'safety'),
('mortality', 'Mortality', 'Share of participants who died by a stated time.', 'safety'),
('replication_competent_virus', 'Replication-competent virus', 'Test for virus that can multiply, as RCL after a lentiviral product.', 'safety'),
('vector_shedding', 'Vector shedding', 'Vector found in excreta or secretions after treatment.', 'safety'),
('clonal_dominance', 'Clonal expansion or dominance', 'Whether one modified clone comes to prevail, by integration-site analysis.', 'safety'),
('immunogenicity', 'Immunogenicity', 'Antibodies or T cells raised against the product.', 'safety'),
('liver_enzyme_elevation', 'Liver enzyme elevation', 'How many have raised ALT or AST, as after AAV.', 'safety'),
('manufacturing_success', 'Manufacturing success', 'Share of participants for whom a product within specification was made.', NULL),
('manufacturing_time', 'Manufacturing time', 'Time from cell collection to release or infusion.', NULL),
('car_t_cell_count', 'CAR-T cell count', 'CAR-positive T cells in blood or tissue, made ex vivo or in vivo.', 'kinetics'),
('car_t_expansion', 'CAR-T expansion', 'Peak and exposure of CAR-T cells after infusion, as Cmax and AUC of transgene copies.', 'kinetics'),
('car_t_persistence', 'CAR-T persistence', 'How long CAR-T cells or their transgene stay detectable.', 'kinetics'),
('cell_persistence', 'Cell persistence', 'How long given cells other than CAR-T stay detectable, as donor NK cells.', 'kinetics'),
('vector_copy_number', 'Vector copy number', 'Copies of the vector or transgene per genome or amount of DNA.', 'kinetics'),
('transgene_expression', 'Transgene expression', 'How much of the transgene''s product cells or tissue hold, as micro-dystrophin in muscle.', 'kinetics'),
('gene_editing_efficiency', 'Gene editing efficiency', 'Share of alleles or cells that carry the intended edit.', 'kinetics'),
('neutrophil_engraftment', 'Neutrophil engraftment', 'Share with, or time to, a lasting neutrophil recovery after transplant.', 'kinetics'),
('platelet_engraftment', 'Platelet engraftment', 'Share with, or time to, a lasting platelet recovery after transplant.', 'kinetics'),
('donor_chimerism', 'Donor chimerism', 'Share of blood cells that come from the donor.', 'kinetics'),
('cytokine_level', 'Cytokine level', 'Cytokines in blood, as interleukin-6.', 'kinetics'),
('b_cell_count', 'B-cell count', 'B cells in blood, as number or share; naive and memory subsets among them.', 'kinetics'),
('b_cell_reconstitution', 'B-cell reconstitution', 'Share with, or time to, return of B cells.', 'b_cell_count'),
('immunoglobulin_level', 'Immunoglobulin level', 'IgG, IgA or IgM in serum, as after B-cell depletion.', 'kinetics'),
('t_cell_count', 'T-cell count', 'T cells in blood, as number or share.', 'kinetics'),
('autoantibody_level', 'Autoantibody level', 'Antibodies against the body''s own antigens, as anti-double-stranded-DNA.', 'kinetics'),
('substrate_level', 'Substrate level', 'Amount of what the missing enzyme should break down, as lyso-Gb3 in Fabry disease.', 'kinetics'),
('enzyme_activity', 'Enzyme activity', 'Activity of the replaced enzyme, as arylsulfatase A.', 'kinetics'),
('target_protein_reduction', 'Target protein reduction', 'Fall of the protein that the product silences, as transthyretin in serum.', 'kinetics'),
('plasma_concentration', 'Plasma concentration', 'Drug, vector or RNA in plasma over time.', 'kinetics'),
('transfusion_independence', 'Transfusion independence', 'Share of participants free of transfusion for a stated time, with hemoglobin above a stated level.', 'efficacy'),
('transfusion_independence_duration', 'Duration of transfusion independence', 'How long participants have been free of transfusion.', 'transfusion_independence'),
('transfusion_reduction', 'Reduction of transfusion', 'Fall of transfused volume or frequency from baseline.', 'efficacy'),
('hemoglobin', 'Hemoglobin', 'Total hemoglobin in blood, at a visit or as change. Threshold and time stand beside it.', 'efficacy'),
('fetal_hemoglobin', 'Fetal hemoglobin', 'Fetal hemoglobin as share or amount, as after BCL11A editing.', 'efficacy'),
('therapeutic_hemoglobin', 'Therapy-derived hemoglobin', 'Hemoglobin that the transgene makes, as HbA-T87Q.', 'efficacy'),
('iron_overload', 'Iron overload', 'Ferritin or liver and heart iron, and need of chelation.', 'efficacy'),
('vaso_occlusive_crisis_freedom', 'Freedom from vaso-occlusive crises', 'Share of participants without severe crises for a stated time.', 'efficacy'),
('vaso_occlusive_crisis_rate', 'Rate of vaso-occlusive crises', 'Crises per year.', 'efficacy'),
('factor_activity', 'Factor activity', 'Activity of the clotting factor, as factor IX by one-stage assay.', 'efficacy'),
('annualized_bleeding_rate', 'Annualized bleeding rate', 'Bleeds per year, treated or all as stated.', 'efficacy'),
('factor_consumption', 'Factor consumption', 'Clotting factor used per year.', 'efficacy'),
('attack_rate', 'Attack rate', 'Attacks per month or year, as in hereditary angioedema or porphyria.', 'efficacy'),
('infection_rate', 'Rate of severe infections', 'Severe infections per year in immune deficiency.', 'efficacy'),
('immune_reconstitution', 'Immune reconstitution', 'Recovery of immune cells and function, as in severe combined immunodeficiency.', 'efficacy'),
('sledai_2k_change', 'Change of SLEDAI-2K', 'Change of the lupus activity score from baseline.', 'efficacy'),
('physician_global_assessment', 'Physician global assessment', 'Change of the physician''s overall rating of activity.', 'efficacy'),
('lldas_attainment', 'Lupus low disease activity state', 'Share of participants in the lupus low disease activity state.', 'efficacy'),
('doris_remission', 'DORIS remission', 'Share of participants in lupus remission as the DORIS group defines it.', 'efficacy'),
('sri_4', 'SLE responder index 4', 'Share of lupus participants with an SLEDAI fall of 4 or more and no worsening elsewhere.', 'efficacy'),
('bicla_response', 'BICLA response', 'Share of lupus participants with a BILAG-based combined response.', 'efficacy'),
('complete_renal_response', 'Complete renal response', 'Share of participants whose proteinuria and kidney function reach the stated limits.', 'efficacy'),
('renal_response', 'Overall renal response', 'Share of participants with complete or partial renal response.', 'efficacy'),
('proteinuria_change', 'Change of proteinuria', 'Change of protein in urine, as protein-to-creatinine ratio.', 'efficacy'),
('flare_rate', 'Flares', 'Share with, or number of, disease flares.', 'efficacy'),
('drug_free_remission', 'Drug-free remission', 'Share in remission without immunosuppressants or above a stated steroid dose.', 'efficacy'),
('corticosteroid_reduction', 'Corticosteroid reduction', 'Fall of the steroid dose from baseline.', 'efficacy'),
('acr_20', 'ACR 20', 'Share of arthritis participants improved by 20 % in the ACR core set.', 'efficacy'),
('acr_50', 'ACR 50', 'Share of arthritis participants improved by 50 % in the ACR core set.', 'efficacy'),
('das28_change', 'Change of DAS28', 'Change of the 28-joint activity score.', 'efficacy'),
('rodnan_skin_score_change', 'Change of modified Rodnan skin score', 'Change of skin thickness in systemic sclerosis.', 'efficacy'),
('total_improvement_score', 'Total improvement score', 'Combined improvement in myositis, 0 to 100.', 'efficacy'),
('mg_adl_change', 'Change of MG-ADL', 'Change of the myasthenia activities of daily living score.', 'efficacy'),
('edss_progression', 'Disability progression', 'Rise of the EDSS confirmed after a stated time.', 'efficacy'),
('clinical_remission', 'Clinical remission', 'Share in remission by symptom score, as CDAI below 150 in Crohn disease.', 'efficacy'),
('fistula_closure', 'Fistula closure', 'Share of participants whose treated fistulas closed, clinically and on imaging.', 'efficacy'),
('wound_closure', 'Wound closure', 'Share of treated wounds that closed fully.', 'efficacy'),
('visual_acuity', 'Visual acuity', 'Best-corrected visual acuity, in letters or logMAR.', 'efficacy'),
('visual_field', 'Visual field', 'Extent or sensitivity of the visual field.', 'efficacy'),
('full_field_stimulus_threshold', 'Full-field stimulus threshold', 'The dimmest flash perceived over the whole field.', 'efficacy'),
('multi_luminance_mobility', 'Multi-luminance mobility test', 'Lowest light at which a course is walked safely.', 'efficacy'),
('retinal_thickness', 'Retinal thickness', 'Thickness of the retina by optical coherence tomography.', 'efficacy'),
('hearing_threshold', 'Hearing threshold', 'Quietest sound heard, by auditory brainstem response or audiometry.', 'efficacy'),
('six_minute_walk_distance', 'Six-minute walk distance', 'How far a person walks in six minutes.', 'efficacy'),
('motor_function', 'Motor function', 'Score on a motor scale named beside it, as CHOP-INTEND or North Star.', 'efficacy'),
('motor_milestones', 'Motor milestones', 'Share attaining milestones, as sitting unaided for 30 seconds.', 'efficacy'),
('ventilation_free_survival', 'Ventilation-free survival', 'Time to death or permanent ventilation.', 'efficacy'),
('functional_rating', 'Functional rating', 'Score of daily function, as ALSFRS-R or cUHDRS.', 'efficacy'),
('cognitive_function', 'Cognitive function', 'Score of cognition or development, as Bayley.', 'efficacy'),
('neurofilament_level', 'Neurofilament level', 'Neurofilament light chain in blood or cerebrospinal fluid.', 'efficacy'),
('seizure_frequency', 'Seizure frequency', 'Seizures per time.', 'efficacy'),
('hba1c', 'HbA1c', 'Glycated hemoglobin, the measure of glucose over months.', 'efficacy'),
('insulin_independence', 'Insulin independence', 'Share of participants who need no insulin.', 'efficacy'),
('c_peptide', 'C-peptide', 'C-peptide as the measure of own insulin.', 'efficacy'),
('severe_hypoglycemia_freedom', 'Freedom from severe hypoglycemia', 'Share of participants without severe hypoglycemia.', 'efficacy'),
('ldl_cholesterol_change', 'Change of LDL cholesterol', 'Change of LDL cholesterol from baseline.', 'efficacy'),
('lipoprotein_a_change', 'Change of lipoprotein(a)', 'Change of lipoprotein(a) from baseline.', 'efficacy'),
('triglyceride_change', 'Change of triglycerides', 'Change of triglycerides from baseline.', 'efficacy'),
('blood_pressure_change', 'Change of blood pressure', 'Change of blood pressure from baseline.', 'efficacy'),
('urinary_oxalate_change', 'Change of urinary oxalate', 'Change of oxalate in urine from baseline.', 'efficacy'),
('phenylalanine_level', 'Phenylalanine level', 'Phenylalanine in plasma.', 'efficacy'),
('hepatitis_b_surface_antigen_loss', 'Hepatitis B surface antigen loss', 'Share of participants in whom the antigen becomes undetectable.', 'efficacy'),
('viral_load', 'Viral load', 'Amount of virus in blood, as after HIV or hepatitis B treatment.', 'efficacy'),
('ejection_fraction_change', 'Change of ejection fraction', 'Change of left ventricular ejection fraction.', 'efficacy'),
('cardiovascular_events', 'Cardiovascular events', 'Cardiovascular death, infarction, stroke and the like as listed.', 'efficacy'),
('amputation_free_survival', 'Amputation-free survival', 'Time to major amputation or death.', 'efficacy'),
('ulcer_healing', 'Ulcer healing', 'Share of ulcers healed by a stated time.', 'efficacy'),
('pain_score', 'Pain score', 'Patient''s rating of pain on a stated scale.', 'patient_reported_outcome'),
('lung_function', 'Lung function', 'FEV1 or forced vital capacity, change from baseline.', 'efficacy'),
('cartilage_repair', 'Cartilage repair', 'Structure of repaired cartilage on imaging or histology.', 'efficacy'),
('tumor_marker_change', 'Change of tumor marker', 'Change of a marker in blood, as alpha-fetoprotein.', 'efficacy'),
('serum_m_protein_change', 'Change of M-protein', 'Change of the monoclonal protein.', 'efficacy'),
('hospitalization', 'Hospitalization', 'Stays in hospital, number or days.', 'efficacy');

CREATE TABLE term_endpoint_level (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_endpoint_level
);
COMMENT ON TABLE term_endpoint_level IS 'Level of an endpoint. What weight an endpoint carries in the trial.';
INSERT INTO term_endpoint_level VALUES
('primary', 'Primary', 'Decides whether the trial met its aim and sets its size.', NULL),
('secondary', 'Secondary', 'Supports the primary endpoint or answers a further stated question.', NULL),
('key_secondary', 'Key secondary', 'A secondary endpoint inside the control of the type I error.', 'secondary'),
('exploratory', 'Exploratory', 'Raises hypotheses; no conclusion rests on it.', NULL),
('post_hoc', 'Post hoc', 'Chosen after the data were seen.', NULL);

CREATE TABLE term_event_assessment (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_event_assessment
);
COMMENT ON TABLE term_event_assessment IS 'Assessment of adverse events. How adverse events were looked for.';
INSERT INTO term_event_assessment VALUES
('systematic', 'Systematic', 'Everybody was asked or examined for the event in the same way, as by a questionnaire or a laboratory test.', NULL),
('non_systematic', 'Non-systematic', 'The event was noted where somebody spoke of it.', NULL);

CREATE TABLE term_exchange (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_exchange
);
COMMENT ON TABLE term_exchange IS 'Stock exchange. The market on which the shares of an organisation are listed, by ISO 10383 market identifier code.';
INSERT INTO term_exchange VALUES
('XNAS', 'Nasdaq', 'Nasdaq, United States.', NULL),
('XNYS', 'New York Stock Exchange', 'New York Stock Exchange, United States.', NULL),
('XHKG', 'Hong Kong Stock Exchange', 'Stock Exchange of Hong Kong.', NULL),
('XSHG', 'Shanghai Stock Exchange', 'Shanghai Stock Exchange, China, with its STAR market.', NULL),
('XSHE', 'Shenzhen Stock Exchange', 'Shenzhen Stock Exchange, China.', NULL),
('XTKS', 'Tokyo Stock Exchange', 'Tokyo Stock Exchange, Japan.', NULL),
('XKRX', 'Korea Exchange', 'Korea Exchange, Republic of Korea, main board.', NULL),
('XKOS', 'KOSDAQ', 'KOSDAQ market of the Korea Exchange.', NULL),
('XTAI', 'Taiwan Stock Exchange', 'Taiwan Stock Exchange.', NULL),
('XLON', 'London Stock Exchange', 'London Stock Exchange, United Kingdom, with AIM.', NULL),
('XPAR', 'Euronext Paris', 'Euronext Paris, France.', NULL),
('XAMS', 'Euronext Amsterdam', 'Euronext Amsterdam, Netherlands.', NULL),
('XBRU', 'Euronext Brussels', 'Euronext Brussels, Belgium.', NULL),
('XETR', 'Xetra', 'Xetra, the electronic market of the Frankfurt exchange, Germany.', NULL),
('XSWX', 'SIX Swiss Exchange', 'SIX Swiss Exchange, Switzerland.', NULL),
('XSTO', 'Nasdaq Stockholm', 'Nasdaq Stockholm, Sweden.', NULL),
('XCSE', 'Nasdaq Copenhagen', 'Nasdaq Copenhagen, Denmark.', NULL),
('XASX', 'Australian Securities Exchange', 'Australian Securities Exchange.', NULL),
('XTSE', 'Toronto Stock Exchange', 'Toronto Stock Exchange, Canada.', NULL),
('XTAE', 'Tel Aviv Stock Exchange', 'Tel Aviv Stock Exchange, Israel.', NULL),
('BVMF', 'B3', 'B3, the exchange of São Paulo, Brazil.', NULL),
('XBOM', 'BSE', 'BSE, formerly the Bombay Stock Exchange, India.', NULL),
('XNSE', 'National Stock Exchange of India', 'National Stock Exchange of India.', NULL);

CREATE TABLE term_grading_scale (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_grading_scale
);
COMMENT ON TABLE term_grading_scale IS 'Grading scale. By which published rules the severity of harm is graded.';
INSERT INTO term_grading_scale VALUES
('ctcae', 'CTCAE', 'Common Terminology Criteria for Adverse Events, version not said. Prefer the version: grades differ between them.', NULL),
('ctcae_3_0', 'CTCAE 3.0', 'Common Terminology Criteria for Adverse Events, version 3.0.', 'ctcae'),
('ctcae_4_0', 'CTCAE 4.0', 'Common Terminology Criteria for Adverse Events, version 4.0.', 'ctcae'),
('ctcae_4_03', 'CTCAE 4.03', 'Common Terminology Criteria for Adverse Events, version 4.03.', 'ctcae'),
('ctcae_5_0', 'CTCAE 5.0', 'Common Terminology Criteria for Adverse Events, version 5.0.', 'ctcae'),
('ctcae_6_0', 'CTCAE 6.0', 'Common Terminology Criteria for Adverse Events, version 6.0; its neutrophil grades differ from 5.0.', 'ctcae'),
('astct_2019_crs', 'ASTCT 2019 CRS', 'Cytokine release syndrome by fever, hypotension and hypoxia (Lee 2019).', NULL),
('lee_2014_crs', 'Lee 2014 CRS', 'The earlier Lee scale of cytokine release syndrome; its grades differ from ASTCT''s.', NULL),
('penn_crs', 'Penn CRS', 'The University of Pennsylvania scale of cytokine release syndrome, used in the tisagenlecleucel trials.', NULL),
('cartox_2018', 'CARTOX 2018', 'MD Anderson grading of cytokine release and neurotoxicity (CRES).', NULL),
('astct_2019_icans', 'ASTCT 2019 ICANS', 'Neurotoxicity by ICE score and four signs.', NULL),
('iec_hs_2023', 'ASTCT 2023 IEC-HS', 'Hemophagocytic syndrome after immune effector cells.', NULL),
('icaht_2023', 'EHA/EBMT 2023 ICAHT', 'Hematotoxicity after immune effector cells, early and late.', NULL),
('glucksberg', 'Glucksberg', 'Acute graft-versus-host disease by skin, liver and gut, modified 1994.', NULL),
('magic', 'MAGIC', 'Acute graft-versus-host disease by the Mount Sinai consortium.', NULL),
('nih_2014_cgvhd', 'NIH 2014 chronic GVHD', 'Chronic graft-versus-host disease by organ, 2014 consensus.', NULL),
('who_toxicity', 'WHO toxicity scale', 'The older World Health Organization toxicity grades.', NULL),
('daids_2_1', 'DAIDS 2.1', 'Division of AIDS grading table, corrected version 2.1.', NULL),
('bearman', 'Bearman', 'Regimen-related toxicity after transplant.', NULL),
('sun_uveitis', 'SUN uveitis', 'Inflammation in the eye by cells and flare.', NULL);

CREATE TABLE term_hypothesis (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_hypothesis
);
COMMENT ON TABLE term_hypothesis IS 'Hypothesis. What a statistical analysis sets out to show of the groups that it compares.';
INSERT INTO term_hypothesis VALUES
('superiority', 'Superiority', 'One group does better than another.', NULL),
('non_inferiority', 'Non-inferiority', 'One group does not do worse than another by more than a margin.', NULL),
('equivalence', 'Equivalence', 'Two groups differ by no more than a margin in either direction.', NULL),
('non_inferiority_or_equivalence', 'Non-inferiority or equivalence', 'One of the two; the source does not say which.', NULL),
('non_inferiority_or_equivalence_legacy', 'Non-inferiority or equivalence (legacy)', 'One of the two, in an answer that the registry marks as one of its older form.', 'non_inferiority_or_equivalence'),
('superiority_or_other', 'Superiority or other', 'Superiority, or nothing that has a margin; the source does not say which.', NULL),
('superiority_or_other_legacy', 'Superiority or other (legacy)', 'Superiority or nothing that has a margin, in an answer that the registry marks as one of its older form.', 'superiority_or_other');

CREATE TABLE term_initiation (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_initiation
);
COMMENT ON TABLE term_initiation IS 'Who initiated the trial. Whose idea and responsibility the trial is, in the regulatory sense.';
INSERT INTO term_initiation VALUES
('industry_sponsored', 'Industry-sponsored', 'A company starts the trial and answers for it, usually under an IND or CTA meant to support a marketing application.', NULL),
('investigator_initiated', 'Investigator-initiated', 'A physician or hospital starts it and answers for it, though a company may supply product or money, as Chinese IITs do. May not by itself support approval.', NULL),
('cooperative_group_initiated', 'Cooperative-group-initiated', 'A standing network of institutions starts it and answers for it, as SWOG or EBMT.', NULL),
('government_initiated', 'Government-initiated', 'A public research body starts it and answers for it, as the NCI for its intramural TIL trials.', NULL);

CREATE TABLE term_interval_sides (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_interval_sides
);
COMMENT ON TABLE term_interval_sides IS 'Sides of an interval. How many sides of a confidence interval are bounded.';
INSERT INTO term_interval_sides VALUES
('one_sided', 'One-sided', 'Only the upper or only the lower end is bounded.', NULL),
('two_sided', 'Two-sided', 'Both ends are bounded.', NULL);

CREATE TABLE term_intervention_model (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_intervention_model
);
COMMENT ON TABLE term_intervention_model IS 'Intervention model. How the arms stand to one another in time.';
INSERT INTO term_intervention_model VALUES
('single_group', 'Single group', 'Every participant is meant to receive the same intervention, compared with nobody or with outside data.', NULL),
('parallel', 'Parallel', 'Two or more groups receive different interventions over the same time.', NULL),
('crossover', 'Crossover', 'Each participant receives the interventions one after another in a planned order. Not the rescue of a control group after progression.', NULL),
('factorial', 'Factorial', 'Groups receive the possible combinations of two or more interventions.', NULL),
('sequential', 'Sequential', 'Groups are opened in turn, what came before deciding what follows, as in dose escalation.', NULL);

CREATE TABLE term_intervention_role (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_intervention_role
);
COMMENT ON TABLE term_intervention_role IS 'Role of an intervention. What part an intervention plays in the trial''s regimen.';
INSERT INTO term_intervention_role VALUES
('investigational', 'Investigational product', 'What the trial is about, as the CAR-T.', NULL),
('combination_partner', 'Combination partner', 'Given with the investigational product and itself tested as part of the regimen.', NULL),
('comparator', 'Comparator', 'What the investigational product is compared with.', NULL),
('active_comparator', 'Active comparator', 'A treatment held to be effective that serves as the comparison.', 'comparator'),
('placebo', 'Placebo', 'Looks like the product and holds nothing active.', 'comparator'),
('sham', 'Sham procedure', 'Looks like the procedure and does not deliver the product.', 'comparator'),
('background', 'Background treatment', 'Standard treatment that all arms go on with, as corticosteroids in lupus trials.', NULL),
('conditioning', 'Conditioning', 'Chemotherapy or radiation that makes room for the cells to come, as busulfan before gene-modified stem cells.', NULL),
('lymphodepletion', 'Lymphodepletion', 'Conditioning that removes lymphocytes only, as fludarabine and cyclophosphamide before CAR-T. Not myeloablative conditioning.', 'conditioning'),
('bridging', 'Bridging therapy', 'Holds the disease between cell collection and infusion.', NULL),
('mobilization', 'Mobilization', 'Moves stem cells into the blood for collection, as plerixafor and filgrastim.', NULL),
('cell_collection', 'Cell collection', 'Obtains the starting cells, as leukapheresis or marrow harvest.', NULL),
('premedication', 'Premedication', 'Given shortly before the product against reactions to it, as acetaminophen and diphenhydramine.', NULL),
('prophylaxis', 'Prophylaxis', 'Prevents a foreseen harm of the product, as prednisone around an AAV infusion.', NULL),
('rescue', 'Rescue', 'Given when the product fails or harms, as tocilizumab for cytokine release syndrome.', NULL),
('supportive', 'Supportive care', 'Other care that the protocol requires, as transfusions or growth factors.', NULL),
('consolidation', 'Consolidation or maintenance', 'Given after the product has worked, to hold the response.', NULL),
('retreatment', 'Retreatment', 'A further dose of the same product after response was lost.', NULL),
('challenge', 'Challenge agent', 'Given to provoke a measurable reaction, as a vaccine after B-cell depletion.', NULL),
('diagnostic', 'Diagnostic', 'A test or imaging agent that the protocol requires.', NULL),
('delivery_device', 'Delivery device', 'The device through which the product is given, as a subretinal cannula.', NULL);

CREATE TABLE term_intervention_type (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_intervention_type
);
COMMENT ON TABLE term_intervention_type IS 'Type of intervention. The registry''s broad type of an intervention; what the therapy really is stands in its modality.';
INSERT INTO term_intervention_type VALUES
('drug', 'Drug', 'A chemical medicine. Registries also use it for some RNA products.', NULL),
('biological', 'Biological', 'A medicine from living material; most CAR-T and stem-cell records carry it.', NULL),
('vaccine', 'Vaccine', 'A product that makes the body immune. ClinicalTrials.gov records it as biological.', 'biological'),
('genetic', 'Genetic', 'Transfer of genetic material; some CAR-T and AAV records carry it.', NULL),
('combination_product', 'Combination product', 'Drug, device or biological joined into one product.', NULL),
('device', 'Device', 'An apparatus, as a cell-processing or infusion device.', NULL),
('procedure', 'Procedure', 'A manual or instrumental procedure, as leukapheresis.', NULL),
('surgery', 'Surgery', 'An operation.', 'procedure'),
('radiation', 'Radiation', 'Ionizing radiation as treatment, as total-body irradiation.', NULL),
('diagnostic_test', 'Diagnostic test', 'A test that decides on or follows treatment, as an anti-AAV antibody assay.', NULL),
('behavioral', 'Behavioral', 'Training, counseling or another change of behavior.', NULL),
('dietary_supplement', 'Dietary supplement', 'Vitamins, minerals and the like.', NULL);

CREATE TABLE term_jurisdiction (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_jurisdiction
);
COMMENT ON TABLE term_jurisdiction IS 'Jurisdiction. The country, or the European Union, in which a decision holds.';
INSERT INTO term_jurisdiction VALUES
('EU', 'European Union', 'The member states together, for decisions of the European Commission and trials under Regulation 536/2014. ISO 3166-1 only reserves the code.', NULL),
('AD', 'Andorra', 'Andorra, as ISO 3166-1 delimits it.', NULL),
('AE', 'United Arab Emirates', 'United Arab Emirates, as ISO 3166-1 delimits it.', NULL),
('AF', 'Afghanistan', 'Afghanistan, as ISO 3166-1 delimits it.', NULL),
('AG', 'Antigua and Barbuda', 'Antigua and Barbuda, as ISO 3166-1 delimits it.', NULL),
('AI', 'Anguilla', 'Anguilla, as ISO 3166-1 delimits it.', NULL),
('AL', 'Albania', 'Albania, as ISO 3166-1 delimits it.', NULL),
('AM', 'Armenia', 'Armenia, as ISO 3166-1 delimits it.', NULL),
('AO', 'Angola', 'Angola, as ISO 3166-1 delimits it.', NULL),
('AQ', 'Antarctica', 'Antarctica, as ISO 3166-1 delimits it.', NULL),
('AR', 'Argentina', 'Argentina, as ISO 3166-1 delimits it.', NULL),
('AS', 'American Samoa', 'American Samoa, as ISO 3166-1 delimits it.', NULL),
('AT', 'Austria', 'Austria, as ISO 3166-1 delimits it.', NULL),
('AU', 'Australia', 'Australia, as ISO 3166-1 delimits it.', NULL),
('AW', 'Aruba', 'Aruba, as ISO 3166-1 delimits it.', NULL),
('AX', 'Åland Islands', 'Åland Islands, as ISO 3166-1 delimits it.', NULL),
('AZ', 'Azerbaijan', 'Azerbaijan, as ISO 3166-1 delimits it.', NULL),
('BA', 'Bosnia and Herzegovina', 'Bosnia and Herzegovina, as ISO 3166-1 delimits it.', NULL),
('BB', 'Barbados', 'Barbados, as ISO 3166-1 delimits it.', NULL),
('BD', 'Bangladesh', 'Bangladesh, as ISO 3166-1 delimits it.', NULL),
('BE', 'Belgium', 'Belgium, as ISO 3166-1 delimits it.', NULL),
('BF', 'Burkina Faso', 'Burkina Faso, as ISO 3166-1 delimits it.', NULL),
('BG', 'Bulgaria', 'Bulgaria, as ISO 3166-1 delimits it.', NULL),
('BH', 'Bahrain', 'Bahrain, as ISO 3166-1 delimits it.', NULL),
('BI', 'Burundi', 'Burundi, as ISO 3166-1 delimits it.', NULL),
('BJ', 'Benin', 'Benin, as ISO 3166-1 delimits it.', NULL),
('BL', 'Saint Barthélemy', 'Saint Barthélemy, as ISO 3166-1 delimits it.', NULL),
('BM', 'Bermuda', 'Bermuda, as ISO 3166-1 delimits it.', NULL),
('BN', 'Brunei', 'Brunei, as ISO 3166-1 delimits it.', NULL),
('BO', 'Bolivia', 'Bolivia, as ISO 3166-1 delimits it.', NULL),
('BQ', 'Caribbean Netherlands', 'Caribbean Netherlands, as ISO 3166-1 delimits it.', NULL),
('BR', 'Brazil', 'Brazil, as ISO 3166-1 delimits it.', NULL),
('BS', 'Bahamas', 'Bahamas, as ISO 3166-1 delimits it.', NULL),
('BT', 'Bhutan', 'Bhutan, as ISO 3166-1 delimits it.', NULL),
('BV', 'Bouvet Island', 'Bouvet Island, as ISO 3166-1 delimits it.', NULL),
('BW', 'Botswana', 'Botswana, as ISO 3166-1 delimits it.', NULL),
('BY', 'Belarus', 'Belarus, as ISO 3166-1 delimits it.', NULL),
('BZ', 'Belize', 'Belize, as ISO 3166-1 delimits it.', NULL),
('CA', 'Canada', 'Canada, as ISO 3166-1 delimits it.', NULL),
('CC', 'Cocos (Keeling) Islands', 'Cocos (Keeling) Islands, as ISO 3166-1 delimits it.', NULL),
('CD', 'Democratic Republic of the Congo', 'Democratic Republic of the Congo, as ISO 3166-1 delimits it.', NULL),
('CF', 'Central African Republic', 'Central African Republic, as ISO 3166-1 delimits it.', NULL),
('CG', 'Republic of the Congo', 'Republic of the Congo, as ISO 3166-1 delimits it.', NULL),
('CH', 'Switzerland', 'Switzerland, as ISO 3166-1 delimits it.', NULL),
('CI', 'Côte d''Ivoire', 'Côte d''Ivoire, as ISO 3166-1 delimits it.', NULL),
('CK', 'Cook Islands', 'Cook Islands, as ISO 3166-1 delimits it.', NULL),
('CL', 'Chile', 'Chile, as ISO 3166-1 delimits it.', NULL),
('CM', 'Cameroon', 'Cameroon, as ISO 3166-1 delimits it.', NULL),
('CN', 'China', 'China, as ISO 3166-1 delimits it.', NULL),
('CO', 'Colombia', 'Colombia, as ISO 3166-1 delimits it.', NULL),
('CR', 'Costa Rica', 'Costa Rica, as ISO 3166-1 delimits it.', NULL),
('CU', 'Cuba', 'Cuba, as ISO 3166-1 delimits it.', NULL),
('CV', 'Cabo Verde', 'Cabo Verde, as ISO 3166-1 delimits it.', NULL),
('CW', 'Curaçao', 'Curaçao, as ISO 3166-1 delimits it.', NULL),
('CX', 'Christmas Island', 'Christmas Island, as ISO 3166-1 delimits it.', NULL),
('CY', 'Cyprus', 'Cyprus, as ISO 3166-1 delimits it.', NULL),
('CZ', 'Czechia', 'Czechia, as ISO 3166-1 delimits it.', NULL),
('DE', 'Germany', 'Germany, as ISO 3166-1 delimits it.', NULL),
('DJ', 'Djibouti', 'Djibouti, as ISO 3166-1 delimits it.', NULL),
('DK', 'Denmark', 'Denmark, as ISO 3166-1 delimits it.', NULL),
('DM', 'Dominica', 'Dominica, as ISO 3166-1 delimits it.', NULL),
('DO', 'Dominican Republic', 'Dominican Republic, as ISO 3166-1 delimits it.', NULL),
('DZ', 'Algeria', 'Algeria, as ISO 3166-1 delimits it.', NULL),
('EC', 'Ecuador', 'Ecuador, as ISO 3166-1 delimits it.', NULL),
('EE', 'Estonia', 'Estonia, as ISO 3166-1 delimits it.', NULL),
('EG', 'Egypt', 'Egypt, as ISO 3166-1 delimits it.', NULL),
('EH', 'Western Sahara', 'Western Sahara, as ISO 3166-1 delimits it.', NULL),
('ER', 'Eritrea', 'Eritrea, as ISO 3166-1 delimits it.', NULL),
('ES', 'Spain', 'Spain, as ISO 3166-1 delimits it.', NULL),
('ET', 'Ethiopia', 'Ethiopia, as ISO 3166-1 delimits it.', NULL),
('FI', 'Finland', 'Finland, as ISO 3166-1 delimits it.', NULL),
('FJ', 'Fiji', 'Fiji, as ISO 3166-1 delimits it.', NULL),
('FK', 'Falkland Islands', 'Falkland Islands, as ISO 3166-1 delimits it.', NULL),
('FM', 'Micronesia', 'Micronesia, as ISO 3166-1 delimits it.', NULL),
('FO', 'Faroe Islands', 'Faroe Islands, as ISO 3166-1 delimits it.', NULL),
('FR', 'France', 'France, as ISO 3166-1 delimits it.', NULL),
('GA', 'Gabon', 'Gabon, as ISO 3166-1 delimits it.', NULL),
('GB', 'United Kingdom', 'United Kingdom, as ISO 3166-1 delimits it.', NULL),
('GD', 'Grenada', 'Grenada, as ISO 3166-1 delimits it.', NULL),
('GE', 'Georgia', 'Georgia, as ISO 3166-1 delimits it.', NULL),
('GF', 'French Guiana', 'French Guiana, as ISO 3166-1 delimits it.', NULL),
('GG', 'Guernsey', 'Guernsey, as ISO 3166-1 delimits it.', NULL),
('GH', 'Ghana', 'Ghana, as ISO 3166-1 delimits it.', NULL),
('GI', 'Gibraltar', 'Gibraltar, as ISO 3166-1 delimits it.', NULL),
('GL', 'Greenland', 'Greenland, as ISO 3166-1 delimits it.', NULL),
('GM', 'Gambia', 'Gambia, as ISO 3166-1 delimits it.', NULL),
('GN', 'Guinea', 'Guinea, as ISO 3166-1 delimits it.', NULL),
('GP', 'Guadeloupe', 'Guadeloupe, as ISO 3166-1 delimits it.', NULL),
('GQ', 'Equatorial Guinea', 'Equatorial Guinea, as ISO 3166-1 delimits it.', NULL),
('GR', 'Greece', 'Greece, as ISO 3166-1 delimits it.', NULL),
('GS', 'South Georgia and the South Sandwich Islands', 'South Georgia and the South Sandwich Islands, as ISO 3166-1 delimits it.', NULL),
('GT', 'Guatemala', 'Guatemala, as ISO 3166-1 delimits it.', NULL),
('GU', 'Guam', 'Guam, as ISO 3166-1 delimits it.', NULL),
('GW', 'Guinea-Bissau', 'Guinea-Bissau, as ISO 3166-1 delimits it.', NULL),
('GY', 'Guyana', 'Guyana, as ISO 3166-1 delimits it.', NULL),
('HK', 'Hong Kong', 'Hong Kong, as ISO 3166-1 delimits it.', NULL),
('HM', 'Heard Island and McDonald Islands', 'Heard Island and McDonald Islands, as ISO 3166-1 delimits it.', NULL),
('HN', 'Honduras', 'Honduras, as ISO 3166-1 delimits it.', NULL),
('HR', 'Croatia', 'Croatia, as ISO 3166-1 delimits it.', NULL),
('HT', 'Haiti', 'Haiti, as ISO 3166-1 delimits it.', NULL),
('HU', 'Hungary', 'Hungary, as ISO 3166-1 delimits it.', NULL),
('ID', 'Indonesia', 'Indonesia, as ISO 3166-1 delimits it.', NULL),
('IE', 'Ireland', 'Ireland, as ISO 3166-1 delimits it.', NULL),
('IL', 'Israel', 'Israel, as ISO 3166-1 delimits it.', NULL),
('IM', 'Isle of Man', 'Isle of Man, as ISO 3166-1 delimits it.', NULL),
('IN', 'India', 'India, as ISO 3166-1 delimits it.', NULL),
('IO', 'British Indian Ocean Territory', 'British Indian Ocean Territory, as ISO 3166-1 delimits it.', NULL),
('IQ', 'Iraq', 'Iraq, as ISO 3166-1 delimits it.', NULL),
('IR', 'Iran', 'Iran, as ISO 3166-1 delimits it.', NULL),
('IS', 'Iceland', 'Iceland, as ISO 3166-1 delimits it.', NULL),
('IT', 'Italy', 'Italy, as ISO 3166-1 delimits it.', NULL),
('JE', 'Jersey', 'Jersey, as ISO 3166-1 delimits it.', NULL),
('JM', 'Jamaica', 'Jamaica, as ISO 3166-1 delimits it.', NULL),
('JO', 'Jordan', 'Jordan, as ISO 3166-1 delimits it.', NULL),
('JP', 'Japan', 'Japan, as ISO 3166-1 delimits it.', NULL),
('KE', 'Kenya', 'Kenya, as ISO 3166-1 delimits it.', NULL),
('KG', 'Kyrgyzstan', 'Kyrgyzstan, as ISO 3166-1 delimits it.', NULL),
('KH', 'Cambodia', 'Cambodia, as ISO 3166-1 delimits it.', NULL),
('KI', 'Kiribati', 'Kiribati, as ISO 3166-1 delimits it.', NULL),
('KM', 'Comoros', 'Comoros, as ISO 3166-1 delimits it.', NULL),
('KN', 'Saint Kitts and Nevis', 'Saint Kitts and Nevis, as ISO 3166-1 delimits it.', NULL),
('KP', 'North Korea', 'North Korea, as ISO 3166-1 delimits it.', NULL),
('KR', 'South Korea', 'South Korea, as ISO 3166-1 delimits it.', NULL),
('KW', 'Kuwait', 'Kuwait, as ISO 3166-1 delimits it.', NULL),
('KY', 'Cayman Islands', 'Cayman Islands, as ISO 3166-1 delimits it.', NULL),
('KZ', 'Kazakhstan', 'Kazakhstan, as ISO 3166-1 delimits it.', NULL),
('LA', 'Laos', 'Laos, as ISO 3166-1 delimits it.', NULL),
('LB', 'Lebanon', 'Lebanon, as ISO 3166-1 delimits it.', NULL),
('LC', 'Saint Lucia', 'Saint Lucia, as ISO 3166-1 delimits it.', NULL),
('LI', 'Liechtenstein', 'Liechtenstein, as ISO 3166-1 delimits it.', NULL),
('LK', 'Sri Lanka', 'Sri Lanka, as ISO 3166-1 delimits it.', NULL),
('LR', 'Liberia', 'Liberia, as ISO 3166-1 delimits it.', NULL),
('LS', 'Lesotho', 'Lesotho, as ISO 3166-1 delimits it.', NULL),
('LT', 'Lithuania', 'Lithuania, as ISO 3166-1 delimits it.', NULL),
('LU', 'Luxembourg', 'Luxembourg, as ISO 3166-1 delimits it.', NULL),
('LV', 'Latvia', 'Latvia, as ISO 3166-1 delimits it.', NULL),
('LY', 'Libya', 'Libya, as ISO 3166-1 delimits it.', NULL),
('MA', 'Morocco', 'Morocco, as ISO 3166-1 delimits it.', NULL),
('MC', 'Monaco', 'Monaco, as ISO 3166-1 delimits it.', NULL),
('MD', 'Moldova', 'Moldova, as ISO 3166-1 delimits it.', NULL),
('ME', 'Montenegro', 'Montenegro, as ISO 3166-1 delimits it.', NULL),
('MF', 'Saint Martin', 'Saint Martin, as ISO 3166-1 delimits it.', NULL),
('MG', 'Madagascar', 'Madagascar, as ISO 3166-1 delimits it.', NULL),
('MH', 'Marshall Islands', 'Marshall Islands, as ISO 3166-1 delimits it.', NULL),
('MK', 'North Macedonia', 'North Macedonia, as ISO 3166-1 delimits it.', NULL),
('ML', 'Mali', 'Mali, as ISO 3166-1 delimits it.', NULL),
('MM', 'Myanmar', 'Myanmar, as ISO 3166-1 delimits it.', NULL),
('MN', 'Mongolia', 'Mongolia, as ISO 3166-1 delimits it.', NULL),
('MO', 'Macao', 'Macao, as ISO 3166-1 delimits it.', NULL),
('MP', 'Northern Mariana Islands', 'Northern Mariana Islands, as ISO 3166-1 delimits it.', NULL),
('MQ', 'Martinique', 'Martinique, as ISO 3166-1 delimits it.', NULL),
('MR', 'Mauritania', 'Mauritania, as ISO 3166-1 delimits it.', NULL),
('MS', 'Montserrat', 'Montserrat, as ISO 3166-1 delimits it.', NULL),
('MT', 'Malta', 'Malta, as ISO 3166-1 delimits it.', NULL),
('MU', 'Mauritius', 'Mauritius, as ISO 3166-1 delimits it.', NULL),
('MV', 'Maldives', 'Maldives, as ISO 3166-1 delimits it.', NULL),
('MW', 'Malawi', 'Malawi, as ISO 3166-1 delimits it.', NULL),
('MX', 'Mexico', 'Mexico, as ISO 3166-1 delimits it.', NULL),
('MY', 'Malaysia', 'Malaysia, as ISO 3166-1 delimits it.', NULL),
('MZ', 'Mozambique', 'Mozambique, as ISO 3166-1 delimits it.', NULL),
('NA', 'Namibia', 'Namibia, as ISO 3166-1 delimits it.', NULL),
('NC', 'New Caledonia', 'New Caledonia, as ISO 3166-1 delimits it.', NULL),
('NE', 'Niger', 'Niger, as ISO 3166-1 delimits it.', NULL),
('NF', 'Norfolk Island', 'Norfolk Island, as ISO 3166-1 delimits it.', NULL),
('NG', 'Nigeria', 'Nigeria, as ISO 3166-1 delimits it.', NULL),
('NI', 'Nicaragua', 'Nicaragua, as ISO 3166-1 delimits it.', NULL),
('NL', 'Netherlands', 'Netherlands, as ISO 3166-1 delimits it.', NULL),
('NO', 'Norway', 'Norway, as ISO 3166-1 delimits it.', NULL),
('NP', 'Nepal', 'Nepal, as ISO 3166-1 delimits it.', NULL),
('NR', 'Nauru', 'Nauru, as ISO 3166-1 delimits it.', NULL),
('NU', 'Niue', 'Niue, as ISO 3166-1 delimits it.', NULL),
('NZ', 'New Zealand', 'New Zealand, as ISO 3166-1 delimits it.', NULL),
('OM', 'Oman', 'Oman, as ISO 3166-1 delimits it.', NULL),
('PA', 'Panama', 'Panama, as ISO 3166-1 delimits it.', NULL),
('PE', 'Peru', 'Peru, as ISO 3166-1 delimits it.', NULL),
('PF', 'French Polynesia', 'French Polynesia, as ISO 3166-1 delimits it.', NULL),
('PG', 'Papua New Guinea', 'Papua New Guinea, as ISO 3166-1 delimits it.', NULL),
('PH', 'Philippines', 'Philippines, as ISO 3166-1 delimits it.', NULL),
('PK', 'Pakistan', 'Pakistan, as ISO 3166-1 delimits it.', NULL),
('PL', 'Poland', 'Poland, as ISO 3166-1 delimits it.', NULL),
('PM', 'Saint Pierre and Miquelon', 'Saint Pierre and Miquelon, as ISO 3166-1 delimits it.', NULL),
('PN', 'Pitcairn', 'Pitcairn, as ISO 3166-1 delimits it.', NULL),
('PR', 'Puerto Rico', 'Puerto Rico, as ISO 3166-1 delimits it.', NULL),
('PS', 'Palestine', 'Palestine, as ISO 3166-1 delimits it.', NULL),
('PT', 'Portugal', 'Portugal, as ISO 3166-1 delimits it.', NULL),
('PW', 'Palau', 'Palau, as ISO 3166-1 delimits it.', NULL),
('PY', 'Paraguay', 'Paraguay, as ISO 3166-1 delimits it.', NULL),
('QA', 'Qatar', 'Qatar, as ISO 3166-1 delimits it.', NULL),
('RE', 'Réunion', 'Réunion, as ISO 3166-1 delimits it.', NULL),
('RO', 'Romania', 'Romania, as ISO 3166-1 delimits it.', NULL),
('RS', 'Serbia', 'Serbia, as ISO 3166-1 delimits it.', NULL),
('RU', 'Russia', 'Russia, as ISO 3166-1 delimits it.', NULL),
('RW', 'Rwanda', 'Rwanda, as ISO 3166-1 delimits it.', NULL),
('SA', 'Saudi Arabia', 'Saudi Arabia, as ISO 3166-1 delimits it.', NULL),
('SB', 'Solomon Islands', 'Solomon Islands, as ISO 3166-1 delimits it.', NULL),
('SC', 'Seychelles', 'Seychelles, as ISO 3166-1 delimits it.', NULL),
('SD', 'Sudan', 'Sudan, as ISO 3166-1 delimits it.', NULL),
('SE', 'Sweden', 'Sweden, as ISO 3166-1 delimits it.', NULL),
('SG', 'Singapore', 'Singapore, as ISO 3166-1 delimits it.', NULL),
('SH', 'Saint Helena, Ascension and Tristan da Cunha', 'Saint Helena, Ascension and Tristan da Cunha, as ISO 3166-1 delimits it.', NULL),
('SI', 'Slovenia', 'Slovenia, as ISO 3166-1 delimits it.', NULL),
('SJ', 'Svalbard and Jan Mayen', 'Svalbard and Jan Mayen, as ISO 3166-1 delimits it.', NULL),
('SK', 'Slovakia', 'Slovakia, as ISO 3166-1 delimits it.', NULL),
('SL', 'Sierra Leone', 'Sierra Leone, as ISO 3166-1 delimits it.', NULL),
('SM', 'San Marino', 'San Marino, as ISO 3166-1 delimits it.', NULL),
('SN', 'Senegal', 'Senegal, as ISO 3166-1 delimits it.', NULL),
('SO', 'Somalia', 'Somalia, as ISO 3166-1 delimits it.', NULL),
('SR', 'Suriname', 'Suriname, as ISO 3166-1 delimits it.', NULL),
('SS', 'South Sudan', 'South Sudan, as ISO 3166-1 delimits it.', NULL),
('ST', 'São Tomé and Príncipe', 'São Tomé and Príncipe, as ISO 3166-1 delimits it.', NULL),
('SV', 'El Salvador', 'El Salvador, as ISO 3166-1 delimits it.', NULL),
('SX', 'Sint Maarten', 'Sint Maarten, as ISO 3166-1 delimits it.', NULL),
('SY', 'Syria', 'Syria, as ISO 3166-1 delimits it.', NULL),
('SZ', 'Eswatini', 'Eswatini, as ISO 3166-1 delimits it.', NULL),
('TC', 'Turks and Caicos Islands', 'Turks and Caicos Islands, as ISO 3166-1 delimits it.', NULL),
('TD', 'Chad', 'Chad, as ISO 3166-1 delimits it.', NULL),
('TF', 'French Southern Territories', 'French Southern Territories, as ISO 3166-1 delimits it.', NULL),
('TG', 'Togo', 'Togo, as ISO 3166-1 delimits it.', NULL),
('TH', 'Thailand', 'Thailand, as ISO 3166-1 delimits it.', NULL),
('TJ', 'Tajikistan', 'Tajikistan, as ISO 3166-1 delimits it.', NULL),
('TK', 'Tokelau', 'Tokelau, as ISO 3166-1 delimits it.', NULL),
('TL', 'Timor-Leste', 'Timor-Leste, as ISO 3166-1 delimits it.', NULL),
('TM', 'Turkmenistan', 'Turkmenistan, as ISO 3166-1 delimits it.', NULL),
('TN', 'Tunisia', 'Tunisia, as ISO 3166-1 delimits it.', NULL),
('TO', 'Tonga', 'Tonga, as ISO 3166-1 delimits it.', NULL),
('TR', 'Türkiye', 'Türkiye, as ISO 3166-1 delimits it.', NULL),
('TT', 'Trinidad and Tobago', 'Trinidad and Tobago, as ISO 3166-1 delimits it.', NULL),
('TV', 'Tuvalu', 'Tuvalu, as ISO 3166-1 delimits it.', NULL),
('TW', 'Taiwan', 'Taiwan, as ISO 3166-1 delimits it.', NULL),
('TZ', 'Tanzania', 'Tanzania, as ISO 3166-1 delimits it.', NULL),
('UA', 'Ukraine', 'Ukraine, as ISO 3166-1 delimits it.', NULL),
('UG', 'Uganda', 'Uganda, as ISO 3166-1 delimits it.', NULL),
('UM', 'United States Minor Outlying Islands', 'United States Minor Outlying Islands, as ISO 3166-1 delimits it.', NULL),
('US', 'United States', 'United States, as ISO 3166-1 delimits it.', NULL),
('UY', 'Uruguay', 'Uruguay, as ISO 3166-1 delimits it.', NULL),
('UZ', 'Uzbekistan', 'Uzbekistan, as ISO 3166-1 delimits it.', NULL),
('VA', 'Vatican City', 'Vatican City, as ISO 3166-1 delimits it.', NULL),
('VC', 'Saint Vincent and the Grenadines', 'Saint Vincent and the Grenadines, as ISO 3166-1 delimits it.', NULL),
('VE', 'Venezuela', 'Venezuela, as ISO 3166-1 delimits it.', NULL),
('VG', 'British Virgin Islands', 'British Virgin Islands, as ISO 3166-1 delimits it.', NULL),
('VI', 'United States Virgin Islands', 'United States Virgin Islands, as ISO 3166-1 delimits it.', NULL),
('VN', 'Vietnam', 'Vietnam, as ISO 3166-1 delimits it.', NULL),
('VU', 'Vanuatu', 'Vanuatu, as ISO 3166-1 delimits it.', NULL),
('WF', 'Wallis and Futuna', 'Wallis and Futuna, as ISO 3166-1 delimits it.', NULL),
('WS', 'Samoa', 'Samoa, as ISO 3166-1 delimits it.', NULL),
('YE', 'Yemen', 'Yemen, as ISO 3166-1 delimits it.', NULL),
('YT', 'Mayotte', 'Mayotte, as ISO 3166-1 delimits it.', NULL),
('ZA', 'South Africa', 'South Africa, as ISO 3166-1 delimits it.', NULL),
('ZM', 'Zambia', 'Zambia, as ISO 3166-1 delimits it.', NULL),
('ZW', 'Zimbabwe', 'Zimbabwe, as ISO 3166-1 delimits it.', NULL);

CREATE TABLE term_language (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_language
);
COMMENT ON TABLE term_language IS 'Language. In which language a text or name is.';
INSERT INTO term_language VALUES
('en', 'English', 'English.', NULL),
('zh-Hans', 'Chinese (Simplified)', 'Chinese in simplified characters.', NULL),
('zh-Hant', 'Chinese (Traditional)', 'Chinese in traditional characters.', NULL),
('zh-Latn', 'Chinese (pinyin)', 'Chinese in Latin letters.', NULL),
('ja', 'Japanese', 'Japanese.', NULL),
('ko', 'Korean', 'Korean.', NULL),
('de', 'German', 'German.', NULL),
('fr', 'French', 'French.', NULL),
('es', 'Spanish', 'Spanish.', NULL),
('pt', 'Portuguese', 'Portuguese.', NULL),
('it', 'Italian', 'Italian.', NULL),
('nl', 'Dutch', 'Dutch.', NULL),
('sv', 'Swedish', 'Swedish.', NULL),
('da', 'Danish', 'Danish.', NULL),
('nb', 'Norwegian', 'Norwegian Bokmål.', NULL),
('fi', 'Finnish', 'Finnish.', NULL),
('is', 'Icelandic', 'Icelandic.', NULL),
('pl', 'Polish', 'Polish.', NULL),
('cs', 'Czech', 'Czech.', NULL),
('sk', 'Slovak', 'Slovak.', NULL),
('sl', 'Slovenian', 'Slovenian.', NULL),
('hr', 'Croatian', 'Croatian.', NULL),
('hu', 'Hungarian', 'Hungarian.', NULL),
('ro', 'Romanian', 'Romanian.', NULL),
('bg', 'Bulgarian', 'Bulgarian.', NULL),
('el', 'Greek', 'Greek.', NULL),
('et', 'Estonian', 'Estonian.', NULL),
('lv', 'Latvian', 'Latvian.', NULL),
('lt', 'Lithuanian', 'Lithuanian.', NULL),
('mt', 'Maltese', 'Maltese.', NULL),
('ga', 'Irish', 'Irish.', NULL),
('ru', 'Russian', 'Russian.', NULL),
('uk', 'Ukrainian', 'Ukrainian.', NULL),
('tr', 'Turkish', 'Turkish.', NULL),
('ar', 'Arabic', 'Arabic.', NULL),
('fa', 'Persian', 'Persian.', NULL),
('he', 'Hebrew', 'Hebrew.', NULL),
('hi', 'Hindi', 'Hindi.', NULL),
('th', 'Thai', 'Thai.', NULL),
('vi', 'Vietnamese', 'Vietnamese.', NULL),
('ms', 'Malay', 'Malay.', NULL),
('id', 'Indonesian', 'Indonesian.', NULL);

CREATE TABLE term_masked_role (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_masked_role
);
COMMENT ON TABLE term_masked_role IS 'Masked role. A party to the trial who does not know the assignment.';
INSERT INTO term_masked_role VALUES
('participant', 'Participant', 'The person in the trial.', NULL),
('care_provider', 'Care provider', 'Those who treat the participant, other than as the trial''s investigator.', NULL),
('investigator', 'Investigator', 'Who conducts the trial at a site.', NULL),
('outcomes_assessor', 'Outcomes assessor', 'Who measures or judges the outcome, as an independent review committee.', NULL),
('sponsor', 'Sponsor', 'The sponsor''s staff. The ICH M11 protocol template names it; ClinicalTrials.gov does not.', NULL);

CREATE TABLE term_masking (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_masking
);
COMMENT ON TABLE term_masking IS 'Masking. How many of the parties to a trial are kept from knowing the assigned intervention.';
INSERT INTO term_masking VALUES
('open_label', 'Open label', 'Nobody is masked, as in nearly all CAR-T trials. A masked reader of scans is single masking, not this.', NULL),
('single', 'Single', 'One party is masked.', NULL),
('double', 'Double', 'Two parties are masked. What older records call double-blind may mean more than two.', NULL),
('triple', 'Triple', 'Three parties are masked.', NULL),
('quadruple', 'Quadruple', 'Participant, care provider, investigator and outcomes assessor are all masked.', NULL);

CREATE TABLE term_measurement (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_measurement
);
COMMENT ON TABLE term_measurement IS 'Measurement. What is measured in a patient, for eligibility or as a result.';
INSERT INTO term_measurement VALUES
('blood_count', 'Blood count', 'Cells of the blood, any kind.', NULL),
('neutrophil_count', 'Absolute neutrophil count', 'Neutrophils, bands among them, per volume of blood.', 'blood_count'),
('lymphocyte_count', 'Absolute lymphocyte count', 'Lymphocytes of all kinds per volume of blood.', 'blood_count'),
('white_blood_cell_count', 'White blood cell count', 'Leukocytes of all kinds per volume of blood.', 'blood_count'),
('platelet_count', 'Platelet count', 'Platelets per volume of blood.', 'blood_count'),
('reticulocyte_count', 'Reticulocyte count', 'Young red cells in blood.', 'blood_count'),
('monocyte_count', 'Monocyte count', 'Monocytes per volume of blood.', 'blood_count'),
('eosinophil_count', 'Eosinophil count', 'Eosinophils per volume of blood.', 'blood_count'),
('cd3_t_cell_count', 'CD3 T-cell count', 'CD3-positive T cells per volume of blood.', 'blood_count'),
('cd4_t_cell_count', 'CD4 T-cell count', 'CD4-positive T cells per volume of blood.', 'blood_count'),
('cd19_b_cell_count', 'B-cell count', 'CD19- or CD20-positive B cells in blood.', 'blood_count'),
('nk_cell_count', 'NK-cell count', 'Natural killer cells in blood.', 'blood_count'),
('cd34_cell_count', 'CD34-positive cell count', 'Blood stem and progenitor cells in blood.', 'blood_count'),
('car_t_cell_count', 'CAR-T cell count', 'CAR-positive T cells in blood, per volume or as share of T cells; by flow cytometry.', 'blood_count'),
('peripheral_blasts', 'Peripheral blasts', 'Leukemic blasts in blood, as share or number.', NULL),
('bone_marrow_blasts', 'Bone marrow blasts', 'Leukemic blasts in marrow, as share of cells.', NULL),
('bone_marrow_plasma_cells', 'Bone marrow plasma cells', 'Plasma cells in marrow, as share of cells.', NULL),
('hemoglobin', 'Hemoglobin', 'Total hemoglobin in blood, of any origin.', NULL),
('fetal_hemoglobin', 'Fetal hemoglobin', 'Fetal hemoglobin in blood, as share or amount.', NULL),
('hemoglobin_s', 'Hemoglobin S', 'Sickle hemoglobin in blood, as share.', NULL),
('hba1c', 'HbA1c', 'Glycated hemoglobin in blood.', NULL),
('hematocrit', 'Hematocrit', 'Share of blood volume that is red cells.', NULL),
('inr', 'International normalized ratio', 'Prothrombin time in plasma as the standardized ratio.', NULL),
('prothrombin_time', 'Prothrombin time', 'Clotting time of plasma by the extrinsic path, in seconds.', NULL),
('aptt', 'Activated partial thromboplastin time', 'Clotting time of plasma by the intrinsic path.', NULL),
('fibrinogen', 'Fibrinogen', 'Fibrinogen in plasma; falls in hemophagocytic syndromes.', NULL),
('d_dimer', 'D-dimer', 'Fibrin fragments in plasma.', NULL),
('factor_viii_activity', 'Factor VIII activity', 'Factor VIII activity in plasma.', NULL),
('factor_ix_activity', 'Factor IX activity', 'Factor IX activity in plasma.', NULL),
('factor_inhibitor_titer', 'Factor inhibitor titer', 'Antibodies that block a clotting factor, in Bethesda units.', NULL),
('alt', 'Alanine aminotransferase', 'Enzyme activity in serum; mostly of the liver, and of muscle in dystrophies.', NULL),
('ast', 'Aspartate aminotransferase', 'Enzyme activity in serum; of liver, heart, muscle and red cells.', NULL),
('alkaline_phosphatase', 'Alkaline phosphatase', 'Enzyme activity in serum; of bile ducts and bone.', NULL),
('ggt', 'Gamma-glutamyl transferase', 'Enzyme activity in serum; of bile ducts.', NULL),
('total_bilirubin', 'Total bilirubin', 'Bilirubin in serum, conjugated and not.', NULL),
('direct_bilirubin', 'Direct bilirubin', 'Conjugated bilirubin in serum.', NULL),
('albumin', 'Albumin', 'Albumin in serum.', NULL),
('ammonia', 'Ammonia', 'Ammonia in plasma; rises in urea cycle defects.', NULL),
('creatinine', 'Creatinine', 'Creatinine in serum. Its clearance and the estimated filtration rate are apart.', NULL),
('creatinine_clearance', 'Creatinine clearance', 'Creatinine cleared per minute, measured in timed urine or estimated by Cockcroft-Gault. Not eGFR.', NULL),
('egfr', 'Estimated glomerular filtration rate', 'Glomerular filtration estimated by an equation, per 1.73 m² of body surface. Not creatinine clearance.', NULL),
('urea_nitrogen', 'Urea nitrogen', 'Urea nitrogen in blood or serum.', NULL),
('uric_acid', 'Uric acid', 'Urate in serum; rises with tumor lysis.', NULL),
('proteinuria', 'Protein in urine', 'Protein in a urine sample or timed collection.', NULL),
('urine_protein_creatinine_ratio', 'Urine protein-to-creatinine ratio', 'Protein divided by creatinine in a urine sample.', NULL),
('lvef', 'Left ventricular ejection fraction', 'Share of blood that the left ventricle puts out, by imaging.', NULL),
('qtc', 'Corrected QT interval', 'QT interval of the electrocardiogram corrected for rate; the formula stands as method.', NULL),
('troponin', 'Troponin', 'Cardiac troponin I or T in blood; the two do not compare.', NULL),
('nt_probnp', 'NT-proBNP', 'N-terminal pro-B-type natriuretic peptide in blood.', NULL),
('bnp', 'B-type natriuretic peptide', 'B-type natriuretic peptide in plasma.', NULL),
('systolic_blood_pressure', 'Systolic blood pressure', 'Highest arterial pressure of the beat.', NULL),
('diastolic_blood_pressure', 'Diastolic blood pressure', 'Lowest arterial pressure of the beat.', NULL),
('heart_rate', 'Heart rate', 'Beats per minute.', NULL),
('ankle_brachial_index', 'Ankle-brachial index', 'Ankle pressure over arm pressure.', NULL),
('oxygen_saturation', 'Oxygen saturation', 'Share of hemoglobin carrying oxygen, in arterial blood or through the skin.', NULL),
('fev1', 'Forced expiratory volume in one second', 'Air breathed out in the first second.', NULL),
('fvc', 'Forced vital capacity', 'Air that can be breathed out in all after a full breath.', NULL),
('dlco', 'Diffusing capacity for carbon monoxide', 'Gas transfer of the lung for carbon monoxide, as share of predicted.', NULL),
('sodium', 'Sodium', 'Sodium in serum.', NULL),
('potassium', 'Potassium', 'Potassium in serum.', NULL),
('calcium', 'Calcium', 'Calcium in serum, corrected for albumin where said.', NULL),
('glucose', 'Glucose', 'Glucose in blood or plasma.', NULL),
('c_peptide', 'C-peptide', 'C-peptide in blood.', NULL),
('ldl_cholesterol', 'LDL cholesterol', 'Cholesterol of low-density lipoprotein in serum.', NULL),
('triglycerides', 'Triglycerides', 'Triglycerides in serum.', NULL),
('lipoprotein_a', 'Lipoprotein(a)', 'Lipoprotein(a) in serum.', NULL),
('ferritin', 'Ferritin', 'Ferritin in serum; iron overload or hyperinflammation.', NULL),
('liver_iron_concentration', 'Liver iron concentration', 'Iron in liver, by imaging or biopsy.', NULL),
('cardiac_t2_star', 'Cardiac T2*', 'Iron in the heart by magnetic resonance.', NULL),
('ldh', 'Lactate dehydrogenase', 'Enzyme activity in serum; tumor burden or hemolysis.', NULL),
('crp', 'C-reactive protein', 'C-reactive protein in serum, a marker of inflammation.', NULL),
('esr', 'Erythrocyte sedimentation rate', 'Fall of red cells in an upright tube of blood in one hour.', NULL),
('interleukin_6', 'Interleukin-6', 'Interleukin-6 in blood; rises with cytokine release and after tocilizumab.', NULL),
('beta_2_microglobulin', 'Beta-2 microglobulin', 'Beta-2 microglobulin in serum. The gene B2M that is edited is something else.', NULL),
('creatine_kinase', 'Creatine kinase', 'Enzyme activity in serum; of muscle.', NULL),
('amylase', 'Amylase', 'Enzyme activity in serum; of pancreas and salivary glands.', NULL),
('lipase', 'Lipase', 'Enzyme activity in serum; of the pancreas.', NULL),
('tsh', 'Thyroid-stimulating hormone', 'Thyrotropin in serum.', NULL),
('testosterone', 'Testosterone', 'Testosterone in serum.', NULL),
('m_protein_serum', 'Serum M-protein', 'Monoclonal protein in serum.', NULL),
('m_protein_urine', 'Urine M-protein', 'Monoclonal protein in 24-hour urine.', NULL),
('involved_free_light_chain', 'Involved free light chain', 'The free light chain of the clone in serum.', NULL),
('free_light_chain_ratio', 'Free light chain ratio', 'Kappa over lambda free light chain in serum.', NULL),
('immunoglobulin_g', 'Immunoglobulin G', 'IgG in serum.', NULL),
('immunoglobulin_a', 'Immunoglobulin A', 'IgA in serum.', NULL),
('immunoglobulin_m', 'Immunoglobulin M', 'IgM in serum.', NULL),
('hepatitis_b_surface_antigen', 'Hepatitis B surface antigen', 'Viral antigen in blood: infection now.', NULL),
('hepatitis_b_surface_antibody', 'Hepatitis B surface antibody', 'Antibody in blood: immunity by infection or vaccine.', NULL),
('hepatitis_b_core_antibody', 'Hepatitis B core antibody', 'Antibody in blood: infection now or in the past.', NULL),
('hbv_dna', 'Hepatitis B virus DNA', 'Hepatitis B virus DNA in blood; infection now, also where the surface antigen is negative.', NULL),
('hcv_antibody', 'Hepatitis C virus antibody', 'Antibody in blood: infection now or in the past.', NULL),
('hcv_rna', 'Hepatitis C virus RNA', 'Viral RNA in blood: infection now.', NULL),
('hiv_antibody', 'HIV antibody', 'Antibody in blood to HIV-1 or HIV-2.', NULL),
('hiv_rna', 'HIV RNA', 'Human immunodeficiency virus RNA in blood.', NULL),
('cmv_dna', 'Cytomegalovirus DNA', 'Cytomegalovirus DNA in blood; infection or reactivation now.', NULL),
('ebv_dna', 'Epstein-Barr virus DNA', 'Epstein-Barr virus DNA in blood.', NULL),
('htlv_antibody', 'HTLV antibody', 'Antibody in blood to HTLV-1 or HTLV-2.', NULL),
('syphilis_antibody', 'Syphilis antibody', 'Antibody to Treponema pallidum in blood, treponemal or not.', NULL),
('syphilis_antigen', 'Syphilis antigen', 'Treponema pallidum found by antigen or microscopy.', NULL),
('tuberculosis_igra', 'Tuberculosis interferon-gamma release assay', 'Answer of blood T cells to tuberculosis antigen.', NULL),
('sars_cov_2_rna', 'SARS-CoV-2 RNA', 'Viral RNA in the airways.', NULL),
('hpv_dna', 'Human papillomavirus DNA', 'Viral DNA in tissue or swab, type as stated.', NULL),
('antinuclear_antibody', 'Antinuclear antibody', 'Antibody to cell nuclei in serum.', NULL),
('anti_dsdna_antibody', 'Anti-double-stranded-DNA antibody', 'Antibody to double-stranded DNA in serum.', NULL),
('anti_smith_antibody', 'Anti-Smith antibody', 'Antibody to the Sm antigen in serum.', NULL),
('complement', 'Complement', 'Complement in serum, which component is not said.', NULL),
('complement_c3', 'Complement C3', 'C3 in serum.', 'complement'),
('complement_c4', 'Complement C4', 'C4 in serum.', 'complement'),
('complement_ch50', 'Total complement activity', 'Hemolytic activity of serum by the classical path.', 'complement'),
('rheumatoid_factor', 'Rheumatoid factor', 'Antibody to the constant part of IgG in serum.', NULL),
('anti_ccp_antibody', 'Anti-cyclic-citrullinated-peptide antibody', 'Antibody to citrullinated peptides in serum; rheumatoid arthritis.', NULL),
('anti_acetylcholine_receptor_antibody', 'Anti-acetylcholine-receptor antibody', 'Antibody to the acetylcholine receptor in serum; myasthenia gravis.', NULL),
('anti_aquaporin_4_antibody', 'Anti-aquaporin-4 antibody', 'Antibody to aquaporin-4 in serum; neuromyelitis optica.', NULL),
('anca', 'Antineutrophil cytoplasmic antibody', 'Antibody in serum, PR3 or MPO where said.', NULL),
('antiphospholipid_antibody', 'Antiphospholipid antibody', 'Lupus anticoagulant, anticardiolipin or anti-beta-2-glycoprotein.', NULL),
('islet_autoantibody', 'Islet autoantibody', 'Antibody to islet antigens in serum, as GAD65.', NULL),
('donor_specific_antibody', 'Donor-specific HLA antibody', 'Antibody to the donor''s HLA in serum.', NULL),
('anti_aav_antibody', 'Anti-AAV antibody', 'Antibody to the capsid in serum, total or neutralizing; the serotype stands beside it.', NULL),
('anti_adenovirus_antibody', 'Anti-adenovirus antibody', 'Antibody to the vector''s adenovirus in serum.', NULL),
('anti_drug_antibody', 'Anti-drug antibody', 'Antibody to the product in serum.', NULL),
('pregnancy_test', 'Pregnancy test', 'Human chorionic gonadotropin in serum or urine, positive or negative.', NULL),
('hla_type', 'HLA type', 'HLA alleles of the patient, as HLA-A*02:01.', NULL),
('abo_blood_group', 'ABO blood group', 'Blood group of the patient, A, B, AB or O.', NULL),
('target_antigen_expression', 'Target antigen expression', 'Share of tumor cells that carry the target, and how strongly.', NULL),
('pd_l1_expression', 'PD-L1 expression', 'PD-L1 on tumor, by the score stated.', NULL),
('microsatellite_instability', 'Microsatellite instability', 'Unstable microsatellites in tumor.', NULL),
('tumor_size', 'Tumor size', 'Longest diameter or sum of diameters.', NULL),
('alpha_fetoprotein', 'Alpha-fetoprotein', 'Alpha-fetoprotein in serum.', NULL),
('psa', 'Prostate-specific antigen', 'Prostate-specific antigen in serum.', NULL),
('cea', 'Carcinoembryonic antigen', 'Carcinoembryonic antigen in serum.', NULL),
('ca_125', 'CA-125', 'CA-125 in serum.', NULL),
('ca_19_9', 'CA 19-9', 'CA 19-9 in serum.', NULL),
('minimal_residual_disease', 'Minimal residual disease', 'Disease cells per stated number of cells.', NULL),
('vector_copy_number', 'Vector copy number', 'Vector copies per genome or amount of DNA, in cells or tissue.', NULL),
('transgene_copies', 'Transgene copies', 'Transgene copies per amount of genomic DNA in blood; by PCR, follows CAR-T cells.', NULL),
('transgene_protein', 'Transgene protein', 'Protein that the transgene makes, in blood or tissue.', NULL),
('transthyretin', 'Transthyretin', 'Transthyretin in serum.', NULL),
('urinary_oxalate', 'Oxalate in urine', 'Oxalate in urine over 24 hours.', NULL),
('phenylalanine', 'Phenylalanine', 'Phenylalanine in plasma.', NULL),
('lyso_gb3', 'Lyso-Gb3', 'Globotriaosylsphingosine in plasma.', NULL),
('enzyme_activity', 'Enzyme activity', 'Activity of a named enzyme in cells or serum.', NULL),
('alpha_1_antitrypsin', 'Alpha-1 antitrypsin', 'Alpha-1 antitrypsin in serum.', NULL),
('neurofilament_light', 'Neurofilament light chain', 'Neurofilament light chain in blood or cerebrospinal fluid.', NULL),
('smn2_copy_number', 'SMN2 copy number', 'Copies of SMN2 in the patient''s genome; foretells the type of spinal muscular atrophy.', NULL),
('visual_acuity', 'Visual acuity', 'Sharpness of sight with best correction, in ETDRS letters or logMAR.', NULL),
('retinal_thickness', 'Retinal thickness', 'Thickness by optical coherence tomography.', NULL),
('body_weight', 'Body weight', 'Weight of the person.', NULL),
('height', 'Height', 'Height of the person.', NULL),
('body_mass_index', 'Body mass index', 'Weight over height squared.', NULL),
('body_surface_area', 'Body surface area', 'Surface of the body estimated from weight and height, for dosing.', NULL),
('body_temperature', 'Body temperature', 'Temperature of the body.', NULL),
('head_circumference', 'Head circumference', 'Largest girth of the head.', NULL),
('six_minute_walk_distance', 'Six-minute walk distance', 'Distance walked in six minutes.', NULL),
('life_expectancy', 'Life expectancy', 'Expected survival in the investigator''s judgment.', NULL),
('transfusion_volume', 'Transfusion volume', 'Red cells transfused per weight and year.', NULL),
('transfusion_independence_duration', 'Duration of transfusion independence', 'Time since the last red-cell transfusion.', NULL),
('vaso_occlusive_crisis_count', 'Vaso-occlusive crises', 'Painful crises of sickle cell disease in a stated time.', NULL),
('bleed_count', 'Bleeds', 'Bleeds in a stated time, treated or all as stated.', NULL),
('attack_count', 'Attacks', 'Attacks of the disease in a stated time, as of angioedema or porphyria.', NULL),
('seizure_count', 'Seizures', 'Seizures in a stated time.', NULL);

CREATE TABLE term_measurement_circumstance (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_measurement_circumstance
);
COMMENT ON TABLE term_measurement_circumstance IS 'Measurement circumstance. The condition of the patient at the moment of a measurement, where a protocol prescribes it.';
INSERT INTO term_measurement_circumstance VALUES
('breathing_room_air', 'Breathing room air', 'Without supplemental oxygen.', NULL),
('with_supplemental_oxygen', 'With supplemental oxygen', 'While oxygen is given.', NULL),
('fasting', 'Fasting', 'After the hours without food that the protocol names.', NULL),
('at_rest', 'At rest', 'Without exertion before the measurement.', NULL),
('without_fluid_support', 'Without fluid support', 'Without hydration given to raise the value, as for creatinine clearance.', NULL),
('without_transfusion', 'Without transfusion', 'Not raised by transfused blood or platelets.', NULL),
('on_stable_dose', 'On a stable dose', 'While background treatment is unchanged.', NULL);

CREATE TABLE term_measurement_method (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_measurement_method
);
COMMENT ON TABLE term_measurement_method IS 'Method of measurement. By which method or formula a value is obtained.';
INSERT INTO term_measurement_method VALUES
('flow_cytometry', 'Flow cytometry', 'Cells counted and typed one by one by their labelled markers.', NULL),
('next_generation_flow', 'Next-generation flow cytometry', 'Standardized multicolor flow cytometry for residual disease, as EuroFlow.', 'flow_cytometry'),
('polymerase_chain_reaction', 'Polymerase chain reaction', 'Nucleic acid found by amplification, quantity not stated.', NULL),
('quantitative_pcr', 'Quantitative PCR', 'Nucleic acid amplified and quantified against a standard curve.', 'polymerase_chain_reaction'),
('digital_pcr', 'Digital PCR', 'Nucleic acid counted in many small partitions.', 'polymerase_chain_reaction'),
('reverse_transcription_pcr', 'Reverse transcription PCR', 'RNA turned into DNA and amplified.', 'polymerase_chain_reaction'),
('sequencing', 'Sequencing', 'The order of bases read, the technique not stated.', NULL),
('next_generation_sequencing', 'Next-generation sequencing', 'Many fragments sequenced in parallel, as for residual disease.', 'sequencing'),
('integration_site_analysis', 'Integration site analysis', 'Where in the genome the vector went in, as by linear amplification PCR.', NULL),
('elisa', 'Enzyme-linked immunosorbent assay', 'Antigen or antibody bound to a plate and shown by an enzyme.', NULL),
('multiplex_immunoassay', 'Multiplex immunoassay', 'Several proteins measured in one sample, as cytokines on beads.', NULL),
('neutralization_assay', 'Neutralization assay', 'Whether serum keeps a vector or virus from entering cells. Not a total binding antibody assay.', NULL),
('elispot', 'ELISpot', 'Single cells that secrete a cytokine, counted as spots.', NULL),
('western_blot', 'Western blot', 'Proteins parted by size and shown by antibody, as dystrophin.', NULL),
('immunohistochemistry', 'Immunohistochemistry', 'Antigen shown in tissue by antibody.', NULL),
('immunofluorescence', 'Immunofluorescence', 'Antigen or antibody shown by a fluorescent label, as antinuclear antibody.', NULL),
('in_situ_hybridization', 'In situ hybridization', 'Nucleic acid shown in cells or tissue by a probe.', NULL),
('mass_spectrometry', 'Mass spectrometry', 'Molecules identified by mass and charge.', NULL),
('immunofixation', 'Immunofixation electrophoresis', 'Monoclonal protein typed after electrophoresis.', NULL),
('protein_electrophoresis', 'Protein electrophoresis', 'Proteins of serum or urine parted by charge.', NULL),
('high_performance_liquid_chromatography', 'High-performance liquid chromatography', 'Parts of a mixture separated on a column, as hemoglobins.', NULL),
('one_stage_clotting_assay', 'One-stage clotting assay', 'Factor activity by clotting time. Reads differently from the chromogenic assay after gene therapy.', NULL),
('chromogenic_assay', 'Chromogenic assay', 'Factor activity by release of color.', NULL),
('bone_marrow_aspirate', 'Bone marrow aspirate', 'Cells drawn from the marrow and looked at.', NULL),
('biopsy', 'Biopsy', 'A piece of tissue taken and looked at.', NULL),
('echocardiography', 'Echocardiography', 'The heart imaged by ultrasound; the usual way to measure ejection fraction.', NULL),
('multigated_acquisition_scan', 'Multigated acquisition scan', 'The heart''s output by radionuclide.', NULL),
('electrocardiography', 'Electrocardiography', 'The heart''s electrical activity traced.', NULL),
('computed_tomography', 'Computed tomography', 'Sections of the body by X-ray.', NULL),
('magnetic_resonance_imaging', 'Magnetic resonance imaging', 'Sections of the body by magnetic resonance.', NULL),
('positron_emission_tomography', 'Positron emission tomography', 'Uptake of a tracer, with or without CT.', NULL),
('mibg_scan', 'MIBG scan', 'Neuroblastoma shown by iodine-labelled metaiodobenzylguanidine.', NULL),
('ultrasonography', 'Ultrasonography', 'Organs by ultrasound, the heart apart.', NULL),
('transient_elastography', 'Transient elastography', 'Stiffness of the liver by a shear wave.', NULL),
('optical_coherence_tomography', 'Optical coherence tomography', 'Layers of the retina imaged by light.', NULL),
('electroretinography', 'Electroretinography', 'Electrical answer of the retina to light.', NULL),
('perimetry', 'Perimetry', 'Field of vision mapped point by point.', NULL),
('audiometry', 'Audiometry', 'Hearing by the quietest tones that the person reports.', NULL),
('auditory_brainstem_response', 'Auditory brainstem response', 'Hearing by the brainstem''s electrical answer.', NULL),
('spirometry', 'Spirometry', 'Volumes and flows of breathing at the mouth.', NULL),
('pulse_oximetry', 'Pulse oximetry', 'Oxygen saturation through the skin. Not arterial blood gas.', NULL),
('arterial_blood_gas', 'Arterial blood gas', 'Oxygen, carbon dioxide and pH in arterial blood.', NULL),
('cockcroft_gault', 'Cockcroft-Gault formula', 'Creatinine clearance estimated from creatinine, age, weight and sex.', NULL),
('ckd_epi', 'CKD-EPI equation', 'Glomerular filtration rate estimated from creatinine or cystatin C; editions of 2009, 2012 and 2021.', NULL),
('mdrd', 'MDRD equation', 'Glomerular filtration rate estimated by the older Modification of Diet in Renal Disease equation.', NULL),
('bedside_schwartz', 'Bedside Schwartz equation', 'Glomerular filtration rate estimated in children from height and creatinine.', NULL),
('timed_urine_collection', 'Timed urine collection', 'Amount in urine collected over a stated time, as 24 hours.', NULL),
('fridericia', 'Fridericia formula', 'QT interval corrected by the cube root of the cycle.', NULL),
('bazett', 'Bazett formula', 'QT interval corrected by the square root of the cycle.', NULL),
('friedewald', 'Friedewald formula', 'LDL cholesterol calculated from the other lipids.', NULL),
('clinical_assessment', 'Clinical assessment', 'A clinician''s examination or judgment.', NULL),
('blinded_independent_review', 'Blinded independent central review', 'Readers outside the sites who do not know the assignment.', NULL),
('investigator_assessment', 'Investigator assessment', 'The site''s own investigator judged.', NULL),
('questionnaire', 'Questionnaire', 'Answers of the patient or caregiver.', NULL),
('diary', 'Patient diary', 'Events noted by the patient or caregiver, as bleeds or seizures.', NULL);

CREATE TABLE term_milestone (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_milestone
);
COMMENT ON TABLE term_milestone IS 'Regulatory milestone. What happened to a therapy before an authority.';
INSERT INTO term_milestone VALUES
('trial_application_submitted', 'Trial application submitted', 'An application to run a trial was sent.', NULL),
('trial_application_accepted', 'Trial application accepted', 'The authority took the application up for review, as NMPA with an acceptance number. Not a permission.', NULL),
('trial_application_refused', 'Trial application refused', 'The authority did not permit the trial.', NULL),
('trial_application_withdrawn', 'Trial application withdrawn', 'The applicant took the trial application back before a decision.', NULL),
('trial_authorized', 'Trial authorized', 'The trial may start, by approval, by a notification left unopposed or by the end of the review period.', NULL),
('clinical_hold', 'Clinical hold', 'The authority ordered a trial not to start or to stop. Not the company''s own pause.', NULL),
('partial_clinical_hold', 'Partial clinical hold', 'A clinical hold on a part of the trial only.', 'clinical_hold'),
('hold_lifted', 'Clinical hold lifted', 'The authority let the trial start or go on.', NULL),
('first_patient_dosed', 'First patient dosed', 'The first participant received the product.', NULL),
('designation_requested', 'Designation requested', 'The applicant asked for a designation.', NULL),
('designation_granted', 'Designation granted', 'The authority granted a designation; which one is said beside it.', NULL),
('designation_refused', 'Designation refused', 'The authority did not grant the designation.', NULL),
('designation_withdrawn', 'Designation withdrawn', 'A designation ended by the authority or at its holder''s wish.', NULL),
('rolling_submission_started', 'Rolling submission started', 'The first part of a marketing application was sent ahead of the rest.', NULL),
('marketing_application_submitted', 'Marketing application submitted', 'The complete application to market was sent.', NULL),
('marketing_application_accepted', 'Marketing application accepted', 'The authority took the application up for review. Not an approval.', NULL),
('marketing_application_refuse_to_file', 'Refusal to file', 'The authority did not take the marketing application up.', NULL),
('priority_review_granted', 'Priority review granted', 'The authority will review the application faster.', NULL),
('review_extended', 'Review extended', 'The authority moved its date of decision.', NULL),
('advisory_committee_vote', 'Advisory committee vote', 'Outside experts voted on the application.', NULL),
('reexamination_requested', 'Re-examination requested', 'The applicant asked that a negative opinion or a refusal be looked at again.', NULL),
('positive_opinion', 'Positive opinion', 'The reviewing committee recommends authorization; the decision follows, as CHMP''s opinion.', NULL),
('negative_opinion', 'Negative opinion', 'The reviewing committee recommends refusal.', NULL),
('complete_response_letter', 'Complete response letter', 'The authority will not approve the application as it stands; the applicant may answer. Not a final refusal.', NULL),
('marketing_application_refused', 'Marketing application refused', 'The authority finally refused authorization.', NULL),
('marketing_application_withdrawn', 'Marketing application withdrawn', 'The applicant took the application back before a decision. Not a refusal.', NULL),
('marketing_authorization_granted', 'Marketing authorization granted', 'The product may be marketed; of which kind is said by the approval kind.', NULL),
('authorization_converted', 'Authorization converted', 'A conditional, accelerated or time-limited authorization became a full one.', NULL),
('indication_extended', 'Indication extended', 'A further use, line or population was authorized.', NULL),
('indication_restricted', 'Indication restricted', 'A use or population was taken away, or a warning narrowed it.', NULL),
('label_warning_added', 'Warning added to the label', 'A grave warning was added, as on T-cell malignancy.', NULL),
('authorization_renewed', 'Authorization renewed', 'A limited authorization was prolonged.', NULL),
('authorization_transferred', 'Authorization transferred', 'Another company became the holder.', NULL),
('marketing_authorization_suspended', 'Marketing authorization suspended', 'The authority halted the authorization for a time.', NULL),
('suspension_lifted', 'Suspension lifted', 'The authority restored a suspended authorization.', NULL),
('marketing_authorization_withdrawn', 'Marketing authorization withdrawn', 'The authorization ended at the holder''s wish, as of betibeglogene autotemcel in the European Union.', NULL),
('marketing_authorization_revoked', 'Marketing authorization revoked', 'The authority ended the authorization.', NULL),
('marketing_authorization_lapsed', 'Marketing authorization lapsed', 'The authorization ran out: not renewed, or not used in time (sunset).', NULL),
('product_launched', 'Product launched', 'The product was first sold in the jurisdiction.', NULL),
('reimbursement_granted', 'Reimbursement granted', 'A public payer agreed to pay.', NULL);

CREATE TABLE term_modality (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_modality
);
COMMENT ON TABLE term_modality IS 'Modality. What kind of therapy a product is. The narrowest term that fits; base and prime editing are methods of an edit, not modalities.';
INSERT INTO term_modality VALUES
('cell_therapy', 'Cell therapy', 'Living cells given to treat, prevent or replace. Not to be confused with an engineered tissue, or with blood given only as a transfusion.', NULL),
('gene_modified_cell_therapy', 'Gene-modified cell therapy', 'Cells whose genes were added to, edited or silenced outside the body. The EU classes them as gene therapy medicinal products.', 'cell_therapy'),
('car_cell_therapy', 'CAR cell therapy', 'Cells that carry a chimeric antigen receptor, of whatever lineage. Use the narrower term where the lineage is known.', 'gene_modified_cell_therapy'),
('car_t', 'CAR-T cell therapy', 'T cells given a chimeric antigen receptor ex vivo, as ciltacabtagene autoleucel. Not to be confused with CAR-T made in the body, or with TCR-T.', 'car_cell_therapy'),
('car_gamma_delta_t', 'CAR gamma-delta T cell therapy', 'Gamma-delta T cells with a CAR, as prulacabtagene leucel (ADI-001). Other CAR-T are taken to be alpha-beta.', 'car_t'),
('car_nkt', 'CAR-NKT cell therapy', 'Natural killer T cells with a CAR. Not to be confused with CAR-NK, which has no T-cell receptor.', 'car_t'),
('car_nk', 'CAR-NK cell therapy', 'Natural killer cells with a CAR, from cord blood, iPSC or a line, as CNTY-101.', 'car_cell_therapy'),
('car_cik', 'CAR-CIK cell therapy', 'Cytokine-induced killer cells with a CAR, as CARCIK-CD19.', 'car_cell_therapy'),
('car_macrophage', 'CAR macrophage cell therapy', 'Macrophages or monocytes with a CAR, given after ex vivo modification, as CT-0508.', 'car_cell_therapy'),
('car_treg', 'CAR-Treg cell therapy', 'Regulatory T cells with a CAR, meant to suppress and not to kill, as TX200 in kidney transplantation.', 'car_cell_therapy'),
('tcr_t', 'TCR-T cell therapy', 'T cells given a T-cell receptor gene that reads a peptide on HLA, as afamitresgene autoleucel. Not CAR-T, which needs no HLA.', 'gene_modified_cell_therapy'),
('tcr_fusion_t_cell_therapy', 'TCR-complex fusion T cell therapy', 'T cells whose added binder works through their own T-cell receptor complex, as TRuC, TAC or STAR. Needs no HLA, unlike TCR-T.', 'gene_modified_cell_therapy'),
('gene_modified_til', 'Gene-modified TIL', 'Tumor-infiltrating lymphocytes with an added or edited gene, as OBX-115. Unmodified ones are TIL.', 'gene_modified_cell_therapy'),
('gene_modified_t_cell_therapy', 'Gene-modified T cell therapy without CAR or TCR', 'T cells changed otherwise than by CAR or TCR: a safety switch (Zalmoxis), CCR5 disruption (SB-728-T), an antibody-coupling receptor.', 'gene_modified_cell_therapy'),
('gene_modified_nk_cell_therapy', 'Gene-modified NK cell therapy without CAR', 'NK cells changed otherwise than by a CAR, as FT516 with a high-affinity CD16.', 'gene_modified_cell_therapy'),
('gene_modified_treg', 'Gene-modified Treg cell therapy without CAR', 'Regulatory T cells with a gene other than a CAR, as a T-cell receptor or FOXP3.', 'gene_modified_cell_therapy'),
('gene_modified_b_cell_therapy', 'Gene-modified B cell therapy', 'B cells or plasma cells made to secrete a protein, as ISP-001 for mucopolysaccharidosis I.', 'gene_modified_cell_therapy'),
('hsc_gene_therapy', 'Hematopoietic stem cell gene therapy', 'Hematopoietic stem cells modified ex vivo and engrafted after conditioning. Not an HSC transplant, whose cells are unmodified.', 'gene_modified_cell_therapy'),
('hsc_gene_addition', 'Hematopoietic stem cell gene addition', 'An integrating vector adds a gene to hematopoietic stem cells, as betibeglogene autotemcel or HGI-001.', 'hsc_gene_therapy'),
('hsc_gene_editing', 'Hematopoietic stem cell gene editing', 'Hematopoietic stem cells are edited at a chosen locus, as exagamglogene autotemcel.', 'hsc_gene_therapy'),
('gene_modified_msc', 'Gene-modified mesenchymal stromal cell therapy', 'Mesenchymal stromal cells with an added gene, as vandefitemcel (SB623) carrying NICD.', 'gene_modified_cell_therapy'),
('gene_modified_keratinocyte_therapy', 'Gene-corrected epidermal graft', 'Epidermal cells corrected ex vivo and grafted as a sheet, as prademagene zamikeracel. Unmodified grafts are skin substitutes.', 'gene_modified_cell_therapy'),
('gene_modified_fibroblast_therapy', 'Gene-modified fibroblast therapy', 'Dermal fibroblasts with an added gene, as dabocemagene autoficel for epidermolysis bullosa.', 'gene_modified_cell_therapy'),
('gene_modified_chondrocyte_therapy', 'Gene-modified chondrocyte therapy', 'Chondrocytes given with or as cells that express an added gene, as TissueGene-C with TGF-beta 1.', 'gene_modified_cell_therapy'),
('gene_modified_islet_therapy', 'Gene-modified donor islet therapy', 'Donor islets edited to escape rejection, as UP421. From pluripotent cells use that term.', 'gene_modified_cell_therapy'),
('gene_modified_psc_derived_therapy', 'Gene-modified pluripotent stem cell-derived therapy', 'Tissue cells differentiated from edited pluripotent cells, as CTX211. Immune cells stand under CAR, NK or T cell terms.', 'gene_modified_cell_therapy'),
('gene_modified_tumor_cell_vaccine', 'Gene-modified tumor cell vaccine', 'Inactivated tumor cells with a gene that raises their immunogenicity, as gemogenovatucel-T.', 'gene_modified_cell_therapy'),
('gene_modified_dendritic_cell_vaccine', 'Gene-modified dendritic cell vaccine', 'Dendritic cells transduced or transfected to express the antigen itself, as rocapuldencel-T. Cells pulsed with protein are a dendritic cell vaccine.', 'gene_modified_cell_therapy'),
('gene_modified_erythroid_therapy', 'Gene-modified red cell therapy', 'Cultured red cells that carry an added protein, as RTX-134.', 'gene_modified_cell_therapy'),
('encapsulated_cell_gene_therapy', 'Encapsulated cell gene therapy', 'Gene-modified cells behind a semipermeable membrane that secrete a protein, as revakinagene taroretcel. Encapsulated unmodified islets are islet therapy with a device.', 'gene_modified_cell_therapy'),
('unmodified_immune_cell_therapy', 'Unmodified immune cell therapy', 'Immune cells selected, activated or expanded but not genetically changed.', 'cell_therapy'),
('til', 'TIL therapy', 'Lymphocytes grown out of the patient''s tumor and given back, as lifileucel.', 'unmodified_immune_cell_therapy'),
('marrow_infiltrating_lymphocytes', 'Marrow-infiltrating lymphocytes', 'Lymphocytes expanded from the patient''s marrow, used in blood cancers.', 'unmodified_immune_cell_therapy'),
('virus_specific_t_cell_therapy', 'Virus-specific T cell therapy', 'T cells selected or expanded against a virus by their own receptor, as tabelecleucel (EBV) or posoleucel. Not TCR-T: nothing is transferred.', 'unmodified_immune_cell_therapy'),
('antigen_specific_t_cell_therapy', 'Tumor-antigen-specific T cell therapy', 'T cells expanded against tumor antigens by their own receptors, as multi-antigen T cells with WT1 and PRAME.', 'unmodified_immune_cell_therapy'),
('gamma_delta_t_cell_therapy', 'Gamma-delta T cell therapy', 'Expanded gamma-delta T cells without a transferred receptor.', 'unmodified_immune_cell_therapy'),
('double_negative_t_cell_therapy', 'Double-negative T cell therapy', 'Donor T cells that lack CD4 and CD8.', 'unmodified_immune_cell_therapy'),
('nkt_cell_therapy', 'NKT cell therapy', 'Expanded invariant natural killer T cells without a CAR, as agenT-797.', 'unmodified_immune_cell_therapy'),
('nk_cell_therapy', 'NK cell therapy', 'Natural killer cells without genetic change, as SNK01. With a CAR they are CAR-NK.', 'unmodified_immune_cell_therapy'),
('cytokine_induced_killer_therapy', 'Cytokine-induced killer cell therapy', 'T cells activated and expanded with cytokines to an NK-like state, as Immuncell-LC.', 'unmodified_immune_cell_therapy'),
('treg_therapy', 'Treg cell therapy', 'Regulatory T cells expanded or selected to suppress, without a transferred receptor.', 'unmodified_immune_cell_therapy'),
('donor_lymphocyte_infusion', 'Donor lymphocyte infusion', 'Lymphocytes of the stem cell donor given after the transplant.', 'unmodified_immune_cell_therapy'),
('dendritic_cell_vaccine', 'Dendritic cell vaccine', 'Antigen-presenting cells loaded with antigen outside the body, as sipuleucel-T or DCVax-L.', 'unmodified_immune_cell_therapy'),
('tolerogenic_dendritic_cell_therapy', 'Tolerogenic dendritic cell therapy', 'Dendritic cells conditioned to induce tolerance. Not to be confused with a dendritic cell vaccine, which immunizes.', 'unmodified_immune_cell_therapy'),
('macrophage_therapy', 'Macrophage therapy', 'Macrophages or monocytes without genetic change, as those tried in cirrhosis.', 'unmodified_immune_cell_therapy'),
('granulocyte_therapy', 'Granulocyte therapy', 'Donor granulocytes given as a medicinal product against infection or tumor.', 'unmodified_immune_cell_therapy'),
('hsc_transplant', 'Hematopoietic stem cell transplant product', 'Unmodified hematopoietic stem cells that rebuild blood formation. With an added or edited gene they are HSC gene therapy.', 'cell_therapy'),
('cord_blood_transplant', 'Cord blood transplant product', 'Unrelated cord blood, not expanded, as Hemacord.', 'hsc_transplant'),
('expanded_cord_blood_transplant', 'Expanded cord blood transplant product', 'Cord blood stem cells expanded before use, as omidubicel.', 'hsc_transplant'),
('engineered_graft_transplant', 'Composition-controlled transplant graft', 'A graft with cell subsets removed or added in set doses, as Orca-T. Cells are sorted, not genetically changed.', 'hsc_transplant'),
('mesenchymal_stromal_cell_therapy', 'Mesenchymal stromal cell therapy', 'Mesenchymal stromal cells expanded from marrow, fat, cord or placenta, as remestemcel-L or darvadstrocel.', 'cell_therapy'),
('multipotent_progenitor_cell_therapy', 'Multipotent adult progenitor cell therapy', 'Expanded adherent adult progenitors distinct from mesenchymal stromal cells, as invimestrocel (MultiStem).', 'cell_therapy'),
('marrow_mononuclear_cell_therapy', 'Marrow cell therapy for repair', 'Marrow mononuclear or selected CD34+ cells given to repair another tissue, as the heart or a limb. Not a transplant to restore blood.', 'cell_therapy'),
('stromal_vascular_fraction_therapy', 'Stromal vascular fraction therapy', 'The freshly isolated, unexpanded cell mix of fat tissue. Expanded cells are mesenchymal stromal cells.', 'cell_therapy'),
('cardiac_progenitor_cell_therapy', 'Cardiac progenitor cell therapy', 'Heart-derived cells, as the cardiosphere-derived deramiocel.', 'cell_therapy'),
('pluripotent_stem_cell_derived_therapy', 'Pluripotent stem cell-derived therapy', 'Differentiated cells made from iPS or embryonic stem cells and carrying no CAR or TCR. With one, use that term.', 'cell_therapy'),
('psc_derived_islet_therapy', 'Pluripotent stem cell-derived islet therapy', 'Islet cells differentiated from pluripotent stem cells, as zimislecel. Not donor islets.', 'pluripotent_stem_cell_derived_therapy'),
('psc_derived_neural_therapy', 'Pluripotent stem cell-derived neural therapy', 'Neurons, glia or their progenitors from pluripotent cells, as bemdaneprocel or raguneprocel.', 'pluripotent_stem_cell_derived_therapy'),
('psc_derived_retinal_therapy', 'Pluripotent stem cell-derived retinal therapy', 'Retinal pigment epithelium or photoreceptors from pluripotent cells, as OpRegen.', 'pluripotent_stem_cell_derived_therapy'),
('psc_derived_cardiac_therapy', 'Pluripotent stem cell-derived cardiac therapy', 'Heart muscle cells from pluripotent cells, as a patch or injected.', 'pluripotent_stem_cell_derived_therapy'),
('psc_derived_msc_therapy', 'Pluripotent stem cell-derived MSC therapy', 'Mesenchymal stromal cells made from pluripotent cells, as CYP-004. Not those expanded from tissue.', 'pluripotent_stem_cell_derived_therapy'),
('psc_derived_immune_cell_therapy', 'Pluripotent stem cell-derived immune cell therapy', 'Immune cells from pluripotent cells with no CAR or TCR, as iPSC-derived NK cells.', 'pluripotent_stem_cell_derived_therapy'),
('psc_derived_platelet_therapy', 'Pluripotent stem cell-derived blood cell therapy', 'Platelets or red cells made from pluripotent cells.', 'pluripotent_stem_cell_derived_therapy'),
('islet_cell_therapy', 'Islet cell therapy', 'Islets isolated from a donor pancreas, as donislecel. Stem cell-derived islets have their own term.', 'cell_therapy'),
('hepatocyte_therapy', 'Hepatocyte therapy', 'Liver cells or their progenitors from donor tissue, as HepaStem.', 'cell_therapy'),
('myoblast_therapy', 'Muscle cell therapy', 'Autologous muscle precursor cells injected into muscle or sphincter, as AMDC-USR.', 'cell_therapy'),
('fibroblast_therapy', 'Fibroblast therapy', 'Dermal fibroblasts without genetic change, as azficel-T.', 'cell_therapy'),
('melanocyte_keratinocyte_therapy', 'Melanocyte-keratinocyte therapy', 'A suspension of the patient''s pigment and skin cells applied to wounds or vitiligo, as ReCell.', 'cell_therapy'),
('neural_stem_cell_therapy', 'Neural stem cell therapy', 'Neural stem or progenitor cells from fetal tissue, as NSI-566. From pluripotent cells use that term.', 'cell_therapy'),
('retinal_progenitor_cell_therapy', 'Retinal progenitor cell therapy', 'Retinal cells from fetal or adult tissue, as famzeretcel (jCell).', 'cell_therapy'),
('corneal_endothelial_cell_therapy', 'Corneal endothelial cell therapy', 'Cultured corneal endothelial cells injected into the eye, as neltependocel. Not limbal cells, which rebuild the surface.', 'cell_therapy'),
('tumor_cell_vaccine', 'Tumor cell vaccine', 'Inactivated whole tumor cells, without an added gene.', 'cell_therapy'),
('tissue_engineered_product', 'Tissue-engineered product', 'Engineered cells or tissues that regenerate, repair or replace tissue by their structure. Not to be confused with cells acting by metabolism or immunity.', NULL),
('chondrocyte_therapy', 'Cultured chondrocyte product', 'Expanded autologous chondrocytes that repair cartilage, with a membrane (MACI) or as spheroids (Spherox).', 'tissue_engineered_product'),
('skin_substitute', 'Living skin substitute', 'Cultured keratinocytes, with or without fibroblasts, that cover a wound, as Epicel or StrataGraft.', 'tissue_engineered_product'),
('limbal_stem_cell_therapy', 'Limbal stem cell product', 'Corneal surface rebuilt with cultured limbal cells, as Holoclar.', 'tissue_engineered_product'),
('oral_mucosal_epithelial_product', 'Oral mucosal epithelial product', 'Cultured oral mucosa used to rebuild the eye''s surface or the gullet, as Ocural.', 'tissue_engineered_product'),
('engineered_bone', 'Engineered bone', 'Osteogenic cells with or without a scaffold that rebuild bone, as Ossron.', 'tissue_engineered_product'),
('engineered_blood_vessel', 'Engineered blood vessel', 'A vessel grown by cells on a scaffold, decellularized or not, as Symvess.', 'tissue_engineered_product'),
('engineered_thymus', 'Cultured thymus tissue', 'Donor thymus slices cultured and implanted, as Rethymic.', 'tissue_engineered_product'),
('cardiac_cell_sheet', 'Cardiac cell sheet', 'A sheet of muscle cells laid on the heart, as HeartSheet. Heart muscle from pluripotent cells has its own term.', 'tissue_engineered_product'),
('engineered_cornea', 'Engineered cornea', 'A cultured or bioprinted replacement of corneal layers. Not a limbal product, which gives stem cells.', 'tissue_engineered_product'),
('engineered_urogenital_tissue', 'Engineered urogenital tissue', 'Cultured tissue that repairs urethra, bladder or kidney, as MukoCell or rilparencel.', 'tissue_engineered_product'),
('engineered_oral_tissue', 'Engineered oral tissue', 'Cultured living tissue for gum and mouth, as Gintuit.', 'tissue_engineered_product'),
('gene_therapy', 'Gene therapy', 'Genetic material or editors that add, repair, silence or change genes. Cells modified outside the body stand under cell therapy.', NULL),
('in_vivo_gene_therapy', 'In vivo gene therapy', 'The vector, nucleic acid or editor is given to the patient and acts in the body''s own cells.', 'gene_therapy'),
('in_vivo_gene_addition', 'In vivo gene addition', 'A vector brings a working gene to cells in the body, as onasemnogene abeparvovec. The patient''s own gene stays as it was.', 'in_vivo_gene_therapy'),
('optogenetic_therapy', 'Optogenetic therapy', 'A vector makes surviving retinal cells sensitive to light by adding an opsin, as sonpiretigene isteparvovec.', 'in_vivo_gene_addition'),
('vectored_antibody_therapy', 'Vectored antibody or inhibitor expression', 'A vector makes the body''s cells secrete an antibody or trap, as ixoberogene soroparvovec with aflibercept.', 'in_vivo_gene_addition'),
('in_vivo_gene_editing', 'In vivo gene editing', 'An editor changes DNA or its marks inside the body, as nexiguran ziclumeran. Base, prime and epigenetic editing are methods told by the edit.', 'in_vivo_gene_therapy'),
('in_vivo_gene_silencing', 'Vectored gene silencing', 'A vector makes cells express an inhibitory RNA, as AMT-130 for Huntington disease. Given as an oligonucleotide it is siRNA or antisense.', 'in_vivo_gene_therapy'),
('in_vivo_car', 'In vivo CAR', 'A CAR is delivered to immune cells inside the body. Use the narrower term where the lineage is known.', 'in_vivo_gene_therapy'),
('in_vivo_car_t', 'In vivo CAR-T', 'T cells are given a CAR inside the body by mRNA-LNP or a targeted vector, as HN2301. No cells are collected; not the ex vivo CAR-T.', 'in_vivo_car'),
('in_vivo_car_macrophage', 'In vivo CAR macrophage', 'Myeloid cells are given a CAR inside the body, as MT-302.', 'in_vivo_car'),
('in_vivo_car_nk', 'In vivo CAR-NK', 'Natural killer cells are given a CAR inside the body.', 'in_vivo_car'),
('plasmid_gene_therapy', 'Plasmid gene therapy', 'A plasmid expresses a therapeutic protein in the body, as beperminogene perplasmid. A plasmid that immunizes is DNA immunotherapy.', 'in_vivo_gene_therapy'),
('suicide_gene_therapy', 'Suicide gene therapy', 'A vector gives tumor cells an enzyme that turns a prodrug toxic, as aglatimagene besadenovec. Not a safety switch in a cell product.', 'in_vivo_gene_therapy'),
('tumor_gene_therapy', 'Tumor suppressor or cytokine gene therapy', 'A non-replicating vector gives tumor or bladder cells a suppressor gene or a cytokine, as nadofaragene firadenovec. Not for an inherited lack.', 'in_vivo_gene_therapy'),
('oncolytic_virus', 'Oncolytic virus', 'A virus that replicates in tumor cells and kills them, as talimogene laherparepvec. Wild-type strains are included though some regulators do not call them gene therapy.', 'gene_therapy'),
('viral_vector_immunotherapy', 'Viral vector immunotherapy', 'A viral vector immunizes against tumor or chronic-infection antigens, as tipapkinogene sovacivec. Preventing infection is a viral vector vaccine.', 'gene_therapy'),
('dna_immunotherapy', 'DNA immunotherapy', 'A plasmid immunizes against tumor or viral antigens in people already diseased, as VGX-3100.', 'gene_therapy'),
('bacterial_gene_therapy', 'Engineered bacteria', 'Genetically modified bacteria that act as the therapy or carry it, as axalimogene filolisbac.', 'gene_therapy'),
('rna_therapy', 'RNA therapy', 'RNA, or an oligonucleotide that acts on RNA or protein, given as the active substance. RNA that encodes an editor or a CAR stands under gene therapy.', NULL),
('oligonucleotide_therapy', 'Oligonucleotide therapy', 'A short synthetic nucleic acid that acts by sequence or by shape.', 'rna_therapy'),
('antisense', 'Antisense oligonucleotide', 'A single strand that binds a transcript to degrade it or change its splicing, as nusinersen or tofersen.', 'oligonucleotide_therapy'),
('sirna', 'siRNA', 'A double strand that silences a transcript through RISC, as inclisiran or patisiran. Expressed from a vector it is vectored gene silencing.', 'oligonucleotide_therapy'),
('mirna_therapy', 'microRNA therapy', 'A mimic or an inhibitor of a microRNA, as miravirsen.', 'oligonucleotide_therapy'),
('aptamer', 'Aptamer', 'A folded strand that binds a protein by shape, as pegaptanib or avacincaptad pegol.', 'oligonucleotide_therapy'),
('rna_editing_oligonucleotide', 'RNA-editing oligonucleotide', 'A strand that guides the cell''s own ADAR to change a base of a transcript, as WVE-006. DNA stays as it was.', 'oligonucleotide_therapy'),
('small_activating_rna', 'Small activating RNA', 'A double strand that raises transcription of a gene, as MTL-CEBPA.', 'oligonucleotide_therapy'),
('immunostimulatory_oligonucleotide', 'Immunostimulatory oligonucleotide', 'A strand that stimulates an innate receptor, as vidutolimod through TLR9.', 'oligonucleotide_therapy'),
('telomerase_inhibitor_oligonucleotide', 'Telomerase inhibitor oligonucleotide', 'A strand that blocks the RNA template of telomerase, as imetelstat. Not antisense: no transcript is degraded.', 'oligonucleotide_therapy'),
('trna_therapy', 'tRNA therapy', 'A transfer RNA that reads through a premature stop.', 'oligonucleotide_therapy'),
('mrna_therapy', 'mRNA therapy', 'A messenger RNA that the body''s cells translate.', 'rna_therapy'),
('mrna_protein_replacement', 'mRNA protein supply', 'mRNA makes a protein that is missing or useful, as mRNA-3927 for propionic acidemia. Not to immunize.', 'mrna_therapy'),
('mrna_encoded_antibody', 'mRNA-encoded antibody', 'mRNA makes an antibody or engager in the body, as mRNA-1944.', 'mrna_therapy'),
('mrna_immunomodulator', 'mRNA immunomodulator', 'mRNA makes cytokines or costimulators, usually in the tumor, as mRNA-2752.', 'mrna_therapy'),
('mrna_neoantigen_therapy', 'mRNA neoantigen therapy', 'mRNA of the patient''s own tumor mutations, as intismeran autogene. Shared antigens have their own term.', 'mrna_therapy'),
('mrna_tumor_antigen_therapy', 'mRNA shared tumor antigen therapy', 'mRNA of antigens shared between patients with a tumor or chronic infection, as BNT111 in melanoma.', 'mrna_therapy'),
('mrna_tolerance_therapy', 'mRNA tolerance therapy', 'mRNA of a self antigen or allergen, made to calm immunity and not to raise it.', 'mrna_therapy'),
('mrna_vaccine', 'mRNA vaccine', 'mRNA that immunizes against an infectious disease, as tozinameran. The EU does not class it as gene therapy.', 'mrna_therapy'),
('vector_vaccine', 'Vector or DNA vaccine', 'A vaccine against infectious disease given as a viral vector or DNA. The EU does not class it as gene therapy.', NULL),
('viral_vector_vaccine', 'Viral vector vaccine', 'A viral vector immunizes against an infectious disease, as Ad26.COV2.S.', 'vector_vaccine'),
('dna_vaccine', 'DNA vaccine', 'DNA immunizes against an infectious disease, as ZyCoV-D. For people already diseased use DNA immunotherapy.', 'vector_vaccine'),
('extracellular_vesicle_therapy', 'Extracellular vesicle therapy', 'Vesicles shed by cells, given without the cells. As a mere carrier of RNA they are the vector, not the modality.', NULL),
('xenogeneic_organ', 'Xenogeneic organ', 'A living organ or tissue of an animal, gene-edited or not, transplanted into a person. Xenogeneic cells are cell therapy.', NULL),
('combined_product', 'Product of several modalities', 'One product of two modalities, neither ancillary, as an adenoviral prime with a self-amplifying RNA boost. A device beside cells is told by the device.', NULL);

CREATE TABLE term_name_kind (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_name_kind
);
COMMENT ON TABLE term_name_kind IS 'Kind of name. What kind of name a name is.';
INSERT INTO term_name_kind VALUES
('inn', 'International nonproprietary name', 'The name that WHO gives a substance, two words for cell and gene therapies.', NULL),
('usan', 'United States adopted name', 'The name that the USAN council gives.', NULL),
('proper', 'Proper name', 'United States: the nonproprietary name on the license, with its four-letter suffix.', NULL),
('ban', 'National approved name', 'A nonproprietary name given in one country, as BAN, JAN or CADN.', NULL),
('brand', 'Brand name', 'The name under which it is sold, a trademark.', NULL),
('code', 'Company code', 'The developer''s number, as HGI-001.', NULL),
('short_name', 'Short name', 'A short form in common use, as cilta-cel.', NULL),
('acronym', 'Acronym', 'Made of first letters, as a trial''s CARTITUDE-1.', NULL),
('former', 'Former name', 'Used before and given up.', NULL),
('synonym', 'Synonym', 'Another name of the same thing, of no other kind.', NULL),
('descriptive', 'Descriptive name', 'Says what it is, as anti-CD38 allogeneic CAR-T cells.', NULL),
('legal', 'Legal name', 'As entered in the register of companies or given by law.', NULL),
('trade', 'Trading name', 'Under which an organization does business.', NULL),
('local', 'Local name', 'The name in the local language or script.', NULL),
('public_title', 'Public title', 'A trial''s short title for the public.', NULL),
('scientific_title', 'Scientific title', 'A trial''s full title.', NULL),
('working', 'Working title', 'Used within and not meant to last.', NULL);

CREATE TABLE term_observational_model (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_observational_model
);
COMMENT ON TABLE term_observational_model IS 'Model of an observational study. How the groups of an observational study are chosen and compared.';
INSERT INTO term_observational_model VALUES
('cohort', 'Cohort', 'A group with something in common is followed over time.', NULL),
('case_control', 'Case-control', 'People with the outcome are compared with people without it.', NULL),
('case_only', 'Case-only', 'Only people with the outcome are studied, as in a case series.', NULL),
('case_crossover', 'Case-crossover', 'Each case is compared with itself at another time.', NULL),
('ecologic_or_community', 'Ecologic or community', 'Whole populations in different places are compared.', NULL),
('family_based', 'Family-based', 'Members of families are studied, as for inheritance.', NULL),
('defined_population', 'Defined population', 'A population is studied as a whole, whatever its exposure; older records only.', NULL),
('natural_history', 'Natural history', 'The course of a disease is followed without an intervention; older records only.', NULL);

CREATE TABLE term_oligonucleotide_class (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_oligonucleotide_class
);
COMMENT ON TABLE term_oligonucleotide_class IS 'Oligonucleotide class. The working principle of a synthetic oligonucleotide. Its chemistry and conjugate are told apart from it.';
INSERT INTO term_oligonucleotide_class VALUES
('antisense_oligonucleotide', 'Antisense oligonucleotide', 'A single strand that binds a transcript; use the narrower term where the mechanism is known.', NULL),
('gapmer_antisense', 'Gapmer antisense', 'A DNA gap between modified wings lets RNase H cut the transcript, as tofersen.', 'antisense_oligonucleotide'),
('splice_switching_antisense', 'Splice-switching antisense', 'Changes splicing without cutting, as nusinersen or eteplirsen.', 'antisense_oligonucleotide'),
('exon_skipping_antisense', 'Exon-skipping antisense', 'Leaves out an exon to mend the reading frame, as eteplirsen.', 'splice_switching_antisense'),
('exon_inclusion_antisense', 'Exon-inclusion antisense', 'Keeps an exon that would be lost, as nusinersen.', 'splice_switching_antisense'),
('poison_exon_antisense', 'Poison-exon antisense', 'Keeps out an exon that dooms the transcript, so more protein is made, as zorevunersen.', 'splice_switching_antisense'),
('steric_blocking_antisense', 'Translation-blocking antisense', 'Blocks translation or a site without cutting or changing splicing.', 'antisense_oligonucleotide'),
('antagomir', 'MicroRNA inhibitor', 'Binds and blocks a microRNA, as miravirsen.', 'antisense_oligonucleotide'),
('sirna', 'siRNA', 'A double strand that RISC uses to cut a transcript, as inclisiran. Not antisense, which is a single strand.', NULL),
('dicer_substrate_sirna', 'Dicer-substrate siRNA', 'A longer double strand that Dicer trims first, as nedosiran.', 'sirna'),
('mirna_mimic', 'MicroRNA mimic', 'A double strand that acts as a microRNA, as remlarsen.', NULL),
('small_activating_rna', 'Small activating RNA', 'A double strand that raises transcription, as MTL-CEBPA.', NULL),
('rna_editing_oligonucleotide', 'RNA-editing oligonucleotide', 'A strand that recruits ADAR to change one base, as WVE-006.', NULL),
('aptamer', 'Aptamer', 'A strand that binds a protein by its fold, as pegaptanib.', NULL),
('immunostimulatory_oligonucleotide', 'Immunostimulatory oligonucleotide', 'A strand that triggers a nucleic acid sensor, as vidutolimod.', NULL),
('decoy_oligonucleotide', 'Decoy oligonucleotide', 'A double strand that captures a transcription factor, as edifoligide.', NULL),
('telomerase_template_antagonist', 'Telomerase template antagonist', 'A strand that blocks the template of telomerase, as imetelstat.', NULL),
('polyanionic_oligonucleotide', 'Unspecific oligonucleotide mixture', 'Strands that act by charge and not by sequence, as defibrotide.', NULL);

CREATE TABLE term_organization_role (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_organization_role
);
COMMENT ON TABLE term_organization_role IS 'Role of an organization. What an organization does for a therapy or trial.';
INSERT INTO term_organization_role VALUES
('originator', 'Originator', 'Invented or first developed the product.', NULL),
('developer', 'Developer', 'Develops the product now, whoever invented it.', NULL),
('licensor', 'Licensor', 'Gave rights to another and keeps the rest.', NULL),
('licensee', 'Licensee', 'Took rights from another, territory as said.', NULL),
('co_developer', 'Co-developer', 'Shares cost and decisions of development with another.', NULL),
('platform_owner', 'Platform owner', 'Owns the technology that the product rests on.', NULL),
('sponsor', 'Sponsor', 'Answers for the trial before the authority. Not whoever pays.', NULL),
('lead_sponsor', 'Lead sponsor', 'The sponsor named first in a registry.', 'sponsor'),
('co_sponsor', 'Co-sponsor', 'Shares the sponsor''s legal duties; not a mere collaborator.', 'sponsor'),
('registrant', 'Registrant', 'Entered the trial in the registry and keeps its record; usually the sponsor.', NULL),
('collaborator', 'Collaborator', 'Supports the trial without answering for it.', NULL),
('funder', 'Funder', 'Pays for it, wholly or in part. Not thereby the sponsor.', NULL),
('cro', 'Contract research organization', 'Carries out sponsor''s duties by contract.', NULL),
('investigator_site', 'Investigator site', 'Where participants are treated under an investigator.', NULL),
('coordinating_center', 'Coordinating center', 'Leads the sites of a multicenter trial.', NULL),
('data_monitoring_committee', 'Data monitoring committee', 'Watches the data and safety of a trial.', NULL),
('ethics_committee', 'Ethics committee', 'Gave its opinion on the trial.', NULL),
('manufacturer', 'Manufacturer', 'Makes the product, drug substance or drug product.', NULL),
('vector_manufacturer', 'Vector manufacturer', 'Makes the vector that the product needs.', 'manufacturer'),
('contract_manufacturer', 'Contract manufacturer', 'Makes the product for another who answers for it.', 'manufacturer'),
('batch_release_site', 'Batch release site', 'Certifies finished lots for the market (qualified person).', NULL),
('marketing_authorization_holder', 'Marketing authorization holder', 'In whose name the product is authorized; in Japan and China with duties of its own.', NULL),
('applicant', 'Applicant', 'In whose name an application is made.', NULL),
('local_agent', 'Local agent', 'Acts in the country for a foreign holder.', NULL),
('distributor', 'Distributor', 'Brings the product to hospitals, without being its holder.', NULL),
('commercial_partner', 'Commercial partner', 'Sells with or for the holder in a territory.', NULL),
('acquirer', 'Acquirer', 'Bought the company or the product with its rights.', NULL);

CREATE TABLE term_organization_type (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_organization_type
);
COMMENT ON TABLE term_organization_type IS 'Type of organization. What an organization is by nature.';
INSERT INTO term_organization_type VALUES
('company', 'Company', 'A business; which kind is not said.', NULL),
('pharmaceutical_company', 'Pharmaceutical company', 'Develops or markets medicines, large and with products on the market.', 'company'),
('biotechnology_company', 'Biotechnology company', 'Develops biological medicines or their platforms.', 'company'),
('contract_research_organization', 'Contract research organization', 'Runs trials or research for others.', 'company'),
('contract_manufacturer', 'Contract development and manufacturing organization', 'Develops processes and makes product for others.', 'company'),
('device_company', 'Medical device company', 'Makes medical devices, apheresis or delivery devices among them.', 'company'),
('investor', 'Investor', 'Puts money into companies, as venture capital.', 'company'),
('academic_institution', 'Academic institution', 'University or medical school; its hospital is a hospital.', NULL),
('research_institute', 'Research institute', 'Does research and gives no degrees.', NULL),
('healthcare_provider', 'Healthcare provider', 'Gives care; which kind is not said.', NULL),
('hospital', 'Hospital', 'Treats patients in beds; university hospitals among them.', 'healthcare_provider'),
('laboratory', 'Laboratory', 'Tests samples, as a central laboratory.', NULL),
('government_agency', 'Government agency', 'Body of a state other than a regulator, as the NIH.', NULL),
('regulatory_agency', 'Regulatory agency', 'Authorizes medicines or trials; which one is a term of the regulators.', 'government_agency'),
('ethics_committee', 'Ethics committee', 'Judges the ethics of studies (IRB, IEC).', NULL),
('foundation', 'Foundation', 'Gives money for a purpose without profit.', NULL),
('patient_organization', 'Patient organization', 'Speaks for patients and their families.', NULL),
('cooperative_group', 'Cooperative group', 'Standing network of institutions that runs trials.', NULL),
('treatment_center_network', 'Treatment network', 'Institutions joined for care or data, as CIBMTR or EBMT.', NULL),
('blood_establishment', 'Blood or cell establishment', 'Collects, processes or banks blood, cells or tissue.', NULL),
('payer', 'Payer', 'Pays for care, public or private.', NULL),
('clinic', 'Clinic', 'Treats patients without beds, infusion centers among them.', 'healthcare_provider'),
('publisher', 'Publisher', 'Issues journals, news or databases.', NULL),
('stock_exchange', 'Stock exchange', 'Lists shares, as HKEX or Nasdaq.', NULL),
('registry', 'Study registry', 'Keeps public records of trials, as ClinicalTrials.gov.', NULL);

CREATE TABLE term_phase (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_phase
);
COMMENT ON TABLE term_phase IS 'Phase of a trial. The stage of clinical development that a trial''s protocol or registry record states.';
INSERT INTO term_phase VALUES
('early_phase_1', 'Early phase 1', 'First exposure at doses too low to treat or diagnose, before phase 1, as in a microdosing study. Not a first-in-human dose escalation, which is phase 1.', NULL),
('phase_1', 'Phase 1', 'First studies in people, of safety, dose and how the product behaves; for CAR-T usually a dose escalation in patients.', NULL),
('phase_1a', 'Phase 1a', 'The dose-finding first part of a phase 1 programme, where it is stated as such.', 'phase_1'),
('phase_1b', 'Phase 1b', 'The later part of a phase 1 programme, as a dose expansion or a combination, where it is stated as such.', 'phase_1'),
('phase_1_2', 'Phase 1/2', 'One protocol that runs through phase 1 and phase 2, as an escalation followed by an efficacy cohort. Not two separate trials.', NULL),
('phase_1_3', 'Phase 1/3', 'One protocol that runs from phase 1 straight into phase 3.', NULL),
('phase_1_2_3', 'Phase 1/2/3', 'One protocol that runs through phases 1, 2 and 3.', NULL),
('phase_2', 'Phase 2', 'Whether the product works in the disease and which dose to take on; may be confirmatory in rare disease, as CARTIFAN-1.', NULL),
('phase_2a', 'Phase 2a', 'The early, exploratory part of phase 2, where it is stated as such.', 'phase_2'),
('phase_2b', 'Phase 2b', 'The later, dose-confirming part of phase 2, where it is stated as such.', 'phase_2'),
('phase_2_3', 'Phase 2/3', 'One protocol that runs through phase 2 and phase 3, often with an interim decision between them.', NULL),
('phase_2_3_4', 'Phase 2/3/4', 'One protocol that runs through phases 2, 3 and 4.', NULL),
('phase_3', 'Phase 3', 'Confirms benefit and risk against a control before a full authorization, as CARTITUDE-4.', NULL),
('phase_3a', 'Phase 3a', 'The part of phase 3 that supports the first marketing application, where it is stated as such.', 'phase_3'),
('phase_3b', 'Phase 3b', 'A phase 3 trial that runs during or after review of the application, where it is stated as such.', 'phase_3'),
('phase_3_4', 'Phase 3/4', 'One protocol that runs through phase 3 and phase 4.', NULL),
('phase_4', 'Phase 4', 'An interventional trial of an authorized product in its authorized use. Not a registry or other observational follow-up.', NULL),
('not_applicable', 'Not applicable', 'The record states that phases do not apply, as many Chinese investigator-initiated trials do. Not the same as a phase that nobody stated.', NULL);

CREATE TABLE term_promoter_specificity (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_promoter_specificity
);
COMMENT ON TABLE term_promoter_specificity IS 'Promoter specificity. Where and when the promoter and its regulatory elements are active. Not where the vector enters.';
INSERT INTO term_promoter_specificity VALUES
('ubiquitous', 'Ubiquitous', 'Active in nearly all cells, as EF-1 alpha, CAG or CMV. Not to be confused with inducible.', NULL),
('hematopoietic_specific', 'Hematopoietic-specific', 'Active in blood cells of every lineage.', NULL),
('erythroid_specific', 'Erythroid-specific', 'Active in red cell precursors, as the beta-globin promoter of HGI-001.', 'hematopoietic_specific'),
('myeloid_specific', 'Myeloid-specific', 'Active in myeloid cells.', 'hematopoietic_specific'),
('microglia_specific', 'Microglia-specific', 'Active in microglia or brain macrophages.', 'myeloid_specific'),
('lymphoid_specific', 'Lymphoid-specific', 'Active in lymphocytes.', 'hematopoietic_specific'),
('t_cell_specific', 'T-cell-specific', 'Active in T cells, as the CD3 or CD4 promoter.', 'lymphoid_specific'),
('b_cell_specific', 'B-cell-specific', 'Active in B cells, as the CD19 promoter.', 'lymphoid_specific'),
('nk_cell_specific', 'NK-cell-specific', 'Active in natural killer cells.', 'hematopoietic_specific'),
('megakaryocyte_specific', 'Megakaryocyte-specific', 'Active in megakaryocytes, as the ITGA2B promoter that stores factor VIII in platelets.', 'hematopoietic_specific'),
('liver_specific', 'Liver-specific', 'Active in hepatocytes, as in hemophilia AAV.', NULL),
('muscle_specific', 'Muscle-specific', 'Active in skeletal and heart muscle, as MHCK7.', NULL),
('cardiac_specific', 'Cardiac-specific', 'Active in heart muscle, as cTNT.', 'muscle_specific'),
('skeletal_muscle_specific', 'Skeletal-muscle-specific', 'Active in skeletal muscle and not the heart.', 'muscle_specific'),
('smooth_muscle_specific', 'Smooth-muscle-specific', 'Active in smooth muscle.', NULL),
('neuron_specific', 'Neuron-specific', 'Active in neurons, as synapsin.', NULL),
('interneuron_specific', 'Interneuron-specific', 'Active in inhibitory interneurons, as ETX101.', 'neuron_specific'),
('motor_neuron_specific', 'Motor-neuron-specific', 'Active in motor neurons.', 'neuron_specific'),
('glia_specific', 'Glia-specific', 'Active in astrocytes, as GFAP.', NULL),
('oligodendrocyte_specific', 'Oligodendrocyte-specific', 'Active in myelin-forming cells of the brain.', NULL),
('retina_specific', 'Retina-specific', 'Active in cells of the retina.', NULL),
('photoreceptor_specific', 'Photoreceptor-specific', 'Active in rods and cones, as GRK1.', 'retina_specific'),
('rod_specific', 'Rod-specific', 'Active in rods and not cones, as rhodopsin.', 'photoreceptor_specific'),
('cone_specific', 'Cone-specific', 'Active in cones, as cone arrestin.', 'photoreceptor_specific'),
('rpe_specific', 'Retinal-pigment-epithelium-specific', 'Active in pigment epithelium, as RPE65 or VMD2.', 'retina_specific'),
('bipolar_cell_specific', 'Bipolar-cell-specific', 'Active in bipolar cells, as GRM6.', 'retina_specific'),
('ganglion_cell_specific', 'Retinal-ganglion-cell-specific', 'Active in retinal ganglion cells.', 'retina_specific'),
('hair_cell_specific', 'Hair-cell-specific', 'Active in cochlear hair cells, as Myo15.', NULL),
('keratinocyte_specific', 'Keratinocyte-specific', 'Active in epidermis.', NULL),
('endothelial_specific', 'Endothelial-specific', 'Active in vessel lining.', NULL),
('kidney_specific', 'Kidney-specific', 'Active in kidney cells, as podocytes.', NULL),
('lung_specific', 'Lung-specific', 'Active in airway or lung epithelium.', NULL),
('beta_cell_specific', 'Beta-cell-specific', 'Active in pancreatic beta cells.', NULL),
('adipose_specific', 'Adipose-specific', 'Active in fat cells.', NULL),
('tumor_specific', 'Tumor-specific', 'Active in tumor cells, as TERT, E2F1 or survivin.', NULL),
('inducible', 'Inducible', 'Active only while a drug or small molecule is given.', NULL),
('activation_dependent', 'Activation-dependent', 'Active only when the product cell is stimulated, as NFAT.', NULL),
('hypoxia_responsive', 'Hypoxia-responsive', 'Active where oxygen is low.', NULL),
('endogenous_locus', 'Endogenous locus promoter', 'The gene''s own promoter at the place of insertion, as TRAC or albumin.', NULL),
('viral_native', 'Native viral promoter', 'The promoter of the carrying virus, active where the virus is.', NULL),
('rna_polymerase_iii', 'RNA polymerase III promoter', 'Drives short RNA in nearly all cells, as U6 or H1.', NULL);

CREATE TABLE term_pseudotype (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_pseudotype
);
COMMENT ON TABLE term_pseudotype IS 'Pseudotype. Whose envelope the vector wears. A capsid of another serotype is told by the vector species.';
INSERT INTO term_pseudotype VALUES
('vsv_g', 'VSV-G', 'Vesicular stomatitis virus glycoprotein, the usual envelope of lentiviral vectors.', NULL),
('vsv_g_mutant_targeted', 'Receptor-blind VSV-G with a binder', 'VSV-G that no longer binds its receptor, beside a binder that chooses the cell, as in in vivo CAR-T vectors.', 'vsv_g'),
('rd114', 'RD114', 'Feline endogenous retrovirus envelope.', NULL),
('rd114_tr', 'RD114-TR', 'RD114 with a murine leukemia virus tail.', 'rd114'),
('gibbon_ape', 'Gibbon ape leukemia virus envelope', 'The envelope of gibbon ape leukemia virus, as in axicabtagene ciloleucel''s producer line.', NULL),
('amphotropic_mlv', 'Amphotropic MLV envelope', 'The 4070A envelope, which enters human and mouse cells.', NULL),
('ecotropic_mlv', 'Ecotropic MLV envelope', 'An envelope that enters mouse and rat cells only.', NULL),
('xenotropic_mlv', 'Xenotropic MLV envelope', 'An envelope that does not enter mouse cells.', NULL),
('mlv_10a1', '10A1 MLV envelope', 'An envelope that uses two phosphate carriers.', NULL),
('baev', 'BaEV', 'Baboon endogenous retrovirus envelope, for resting stem cells, B and NK cells.', NULL),
('cocal', 'Cocal', 'Cocal vesiculovirus glycoprotein, less inhibited by human serum.', NULL),
('measles_h_f', 'Measles H and F', 'Measles hemagglutinin and fusion proteins.', NULL),
('nipah_g_f', 'Nipah G and F', 'Nipah glycoproteins, usually with a binder, as CD8-directed SG299.', NULL),
('rabies_g', 'Rabies G', 'Rabies virus glycoprotein, for nerve cells.', NULL),
('rabies_fug_b2', 'FuG fusion glycoproteins', 'Fusions of rabies and VSV glycoproteins for retrograde transport.', 'rabies_g'),
('mokola', 'Mokola', 'Mokola lyssavirus glycoprotein.', NULL),
('lcmv_gp', 'LCMV glycoprotein', 'Lymphocytic choriomeningitis virus glycoprotein.', NULL),
('ebola_gp', 'Ebola glycoprotein', 'Filovirus glycoprotein.', NULL),
('sendai_f_hn', 'Sendai F and HN', 'Sendai fusion and hemagglutinin-neuraminidase proteins, for airways.', NULL),
('sindbis', 'Sindbis envelope', 'Sindbis E1 and E2, often with a binder.', NULL),
('tupaia_paramyxovirus', 'Tupaia paramyxovirus envelope', 'Paramyxoviral envelope with a binder.', NULL),
('influenza_ha', 'Influenza hemagglutinin', 'Influenza virus hemagglutinin.', NULL),
('hiv_env', 'HIV envelope', 'HIV''s own envelope, for CD4 cells.', NULL),
('foamy_env', 'Foamy virus envelope', 'The envelope of a spumavirus.', NULL),
('syncytin', 'Syncytin', 'A human endogenous retroviral envelope of the placenta.', NULL),
('engineered_fusogen', 'Engineered fusogen', 'A fusogen made or evolved in the laboratory that is none of the named envelopes.', NULL);

CREATE TABLE term_reference_kind (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_reference_kind
);
COMMENT ON TABLE term_reference_kind IS 'Kind of reference. How a publication is related to a trial.';
INSERT INTO term_reference_kind VALUES
('background', 'Background', 'Explains why the trial is done or how it was designed.', NULL),
('result', 'Result', 'Reports what the trial found.', NULL),
('derived', 'Derived', 'Names the trial and was found by the registry, not given by those who registered it.', NULL);

CREATE TABLE term_registration_type (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_registration_type
);
COMMENT ON TABLE term_registration_type IS 'Type of trial number. Who gives out a number of a trial, as the registry says.';
INSERT INTO term_registration_type VALUES
('nih', 'NIH number', 'A grant or contract number of the National Institutes of Health of the United States.', NULL),
('fda', 'FDA number', 'A grant or contract number of the Food and Drug Administration of the United States.', NULL),
('va', 'VA number', 'A grant or contract number of the Department of Veterans Affairs of the United States.', NULL),
('cdc', 'CDC number', 'A grant or contract number of the Centers for Disease Control and Prevention of the United States.', NULL),
('ahrq', 'AHRQ number', 'A grant or contract number of the Agency for Healthcare Research and Quality of the United States.', NULL),
('samhsa', 'SAMHSA number', 'A grant or contract number of the Substance Abuse and Mental Health Services Administration of the United States.', NULL),
('other_grant', 'Other grant number', 'A grant or contract number of another funder.', NULL),
('eudract_number', 'EudraCT number', 'A number of the European clinical trials database of the directive.', NULL),
('eu_ct_number', 'EU CT number', 'A number of the Clinical Trials Information System of the European Union.', NULL),
('registry', 'Number of another registry', 'A number in another trial registry.', NULL);

CREATE TABLE term_regulator (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_regulator
);
COMMENT ON TABLE term_regulator IS 'Regulator. Which authority decided or reviewed.';
INSERT INTO term_regulator VALUES
('nmpa', 'National Medical Products Administration', 'China: authorizes trials and medicines. Formerly CFDA.', NULL),
('cde', 'Center for Drug Evaluation', 'China: the center of NMPA that reviews applications and posts implied trial permissions. Not Taiwan''s body of like name.', NULL),
('nifdc', 'National Institutes for Food and Drug Control', 'China: tests and releases lots. Approves nothing.', NULL),
('fda', 'Food and Drug Administration', 'United States: authorizes trials and medicines; CBER has cell and gene therapies.', NULL),
('cber', 'Center for Biologics Evaluation and Research', 'United States: the center of the FDA that has cell and gene therapies, vaccines and blood.', NULL),
('cder', 'Center for Drug Evaluation and Research', 'United States: the center of the FDA that has medicines, antibodies and oligonucleotides.', NULL),
('ema', 'European Medicines Agency', 'European Union: reviews central applications; CAT and CHMP give the opinion. The Commission decides.', NULL),
('cat', 'Committee for Advanced Therapies', 'European Union: the committee of the EMA that classifies and assesses advanced therapies.', NULL),
('chmp', 'Committee for Medicinal Products for Human Use', 'European Union: the committee of the EMA that adopts the opinion on a marketing application.', NULL),
('comp', 'Committee for Orphan Medicinal Products', 'European Union: the committee of the EMA that gives the opinion on orphan designation.', NULL),
('ec', 'European Commission', 'European Union: grants, refuses and withdraws central marketing authorizations.', NULL),
('mhra', 'Medicines and Healthcare products Regulatory Agency', 'United Kingdom: authorizes trials and medicines.', NULL),
('swissmedic', 'Swissmedic', 'Switzerland: authorizes trials and medicines.', NULL),
('hc', 'Health Canada', 'Canada: authorizes trials and medicines.', NULL),
('tga', 'Therapeutic Goods Administration', 'Australia: registers medicines and takes trial notifications.', NULL),
('pmda', 'Pharmaceuticals and Medical Devices Agency', 'Japan: reviews and takes trial notifications. The ministry decides.', NULL),
('mhlw', 'Ministry of Health, Labour and Welfare', 'Japan: designates and approves.', NULL),
('tfda', 'Taiwan Food and Drug Administration', 'Taiwan: authorizes trials and medicines.', NULL),
('cde_tw', 'Center for Drug Evaluation, Taiwan', 'Taiwan: reviews for the TFDA. Not the mainland body of like name.', NULL),
('mfds', 'Ministry of Food and Drug Safety', 'South Korea: authorizes trials and medicines. Formerly KFDA.', NULL),
('hsa', 'Health Sciences Authority', 'Singapore: authorizes trials and medicines.', NULL),
('cdsco', 'Central Drugs Standard Control Organisation', 'India: authorizes trials and medicines; the Drugs Controller General signs.', NULL),
('anvisa', 'Brazilian Health Regulatory Agency', 'Brazil: authorizes trials and medicines.', NULL),
('cofepris', 'Federal Commission for the Protection against Sanitary Risk', 'Mexico: authorizes trials and medicines.', NULL),
('anmat', 'National Administration of Drugs, Foods and Medical Devices', 'Argentina: authorizes trials and medicines.', NULL),
('isp', 'Public Health Institute of Chile', 'Chile: authorizes trials and medicines.', NULL),
('invima', 'National Food and Drug Surveillance Institute', 'Colombia: authorizes trials and medicines.', NULL),
('digemid', 'General Directorate of Medicines, Supplies and Drugs', 'Peru: authorizes medicines.', NULL),
('sahpra', 'South African Health Products Regulatory Authority', 'South Africa: authorizes trials and medicines. Formerly MCC.', NULL),
('eda', 'Egyptian Drug Authority', 'Egypt: authorizes trials and medicines.', NULL),
('moh_il', 'Ministry of Health, Israel', 'Israel: authorizes trials and medicines.', NULL),
('moh_tr', 'Ministry of Health, Türkiye', 'Türkiye: authorizes trials and medicines.', NULL),
('moh_ru', 'Ministry of Health, Russia', 'Russia: authorizes trials and medicines.', NULL),
('npra', 'National Pharmaceutical Regulatory Agency', 'Malaysia: authorizes trials and medicines.', NULL),
('fda_ph', 'Food and Drug Administration, Philippines', 'Philippines: authorizes trials and medicines. Not the United States body.', NULL),
('pei', 'Paul-Ehrlich-Institut', 'Germany: authorizes trials of advanced therapies and biologicals and releases lots.', NULL),
('bfarm', 'Federal Institute for Drugs and Medical Devices', 'Germany: medicines that the Paul-Ehrlich-Institut does not handle.', NULL),
('ansm', 'National Agency for Medicines and Health Products Safety', 'France: authorizes trials and early access.', NULL),
('aifa', 'Italian Medicines Agency', 'Italy: authorizes trials; price and reimbursement.', NULL),
('aemps', 'Spanish Agency of Medicines and Medical Devices', 'Spain: authorizes trials and hospital-exempt advanced therapies.', NULL),
('meb', 'Medicines Evaluation Board', 'Netherlands: authorizes medicines.', NULL),
('mpa', 'Swedish Medical Products Agency', 'Sweden: authorizes trials and medicines.', NULL),
('dkma', 'Danish Medicines Agency', 'Denmark: authorizes trials and medicines.', NULL),
('fimea', 'Finnish Medicines Agency', 'Finland: authorizes trials and medicines.', NULL),
('noma', 'Norwegian Medicines Agency', 'Norway: authorizes trials and medicines. Since 2024 within DMP.', NULL),
('hpra', 'Health Products Regulatory Authority', 'Ireland: authorizes trials and medicines.', NULL),
('famhp', 'Federal Agency for Medicines and Health Products', 'Belgium: authorizes trials and medicines.', NULL),
('basg', 'Federal Office for Safety in Health Care', 'Austria: authorizes trials and medicines.', NULL),
('sukl', 'State Institute for Drug Control, Czechia', 'Czechia: authorizes trials and medicines.', NULL),
('ogyei', 'National Institute of Pharmacy and Nutrition', 'Hungary: authorizes trials and medicines.', NULL),
('infarmed', 'National Authority of Medicines and Health Products', 'Portugal: authorizes trials and medicines.', NULL),
('eof', 'National Organization for Medicines', 'Greece: authorizes trials and medicines.', NULL),
('halmed', 'Agency for Medicinal Products and Medical Devices', 'Croatia: authorizes medicines.', NULL),
('anmdmr', 'National Agency for Medicines and Medical Devices', 'Romania: authorizes trials and medicines.', NULL),
('sam', 'State Agency of Medicines', 'Estonia: authorizes trials and medicines.', NULL),
('sidc', 'State Institute for Drug Control, Slovakia', 'Slovakia: authorizes trials and medicines.', NULL),
('jazmp', 'Agency for Medicinal Products and Medical Devices of Slovenia', 'Slovenia: authorizes trials and medicines.', NULL),
('ima', 'Icelandic Medicines Agency', 'Iceland: authorizes trials and medicines.', NULL),
('mma', 'Malta Medicines Authority', 'Malta: authorizes trials and medicines.', NULL),
('sfda', 'Saudi Food and Drug Authority', 'Saudi Arabia: authorizes trials and medicines. Not the former Chinese body of like name.', NULL);

CREATE TABLE term_regulatory_status (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_regulatory_status
);
COMMENT ON TABLE term_regulatory_status IS 'Regulatory status. Where a therapy stands with an authority on a day.';
INSERT INTO term_regulatory_status VALUES
('nothing_known', 'Nothing known', 'No event on record says anything by that day. Not the same as nothing having happened.', NULL),
('trial_under_review', 'Trial under review', 'An application for a trial is before the authority.', NULL),
('trial_refused', 'Trial refused', 'The authority did not permit the trial.', NULL),
('trial_withdrawn', 'Trial withdrawn', 'The applicant took the application for the trial back.', NULL),
('trial_permitted', 'Trial permitted', 'A trial may start; no dose is on record.', NULL),
('in_trial', 'In trial', 'Participants have received the product, with the authority''s permission or where none is needed.', NULL),
('on_hold', 'On clinical hold', 'The authority has stopped the trial.', NULL),
('on_partial_hold', 'On partial clinical hold', 'The authority has stopped a part of the trial.', NULL),
('submission_started', 'Submission started', 'The first part of a marketing application has been sent.', NULL),
('under_review', 'Marketing under review', 'A marketing application is before the authority.', NULL),
('not_filed', 'Not filed', 'The authority did not take the marketing application up.', NULL),
('recommended', 'Recommended', 'The reviewing committee recommends authorization; nothing is decided.', NULL),
('not_recommended', 'Not recommended', 'The reviewing committee recommends refusal; nothing is decided.', NULL),
('under_reexamination', 'Under re-examination', 'A negative opinion or a refusal is being looked at again.', NULL),
('response_awaited', 'Response awaited', 'The authority sent a complete response letter; the applicant has yet to answer.', NULL),
('refused', 'Marketing refused', 'The authority refused authorization.', NULL),
('application_withdrawn', 'Marketing application withdrawn', 'The applicant took the marketing application back.', NULL),
('authorized', 'Authorized', 'The product may be marketed or, with an emergency authorization, used; the kind is said beside it.', NULL),
('suspended', 'Authorization suspended', 'The authorization is halted for a time.', NULL),
('withdrawn', 'Authorization withdrawn', 'The authorization ended at the holder''s wish.', NULL),
('revoked', 'Authorization revoked', 'The authority ended the authorization.', NULL),
('lapsed', 'Authorization lapsed', 'The authorization ran out.', NULL);

CREATE TABLE term_replication_competence (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_replication_competence
);
COMMENT ON TABLE term_replication_competence IS 'Replication competence. Whether the virus as given can multiply. Not whether a test found replication-competent contaminants.';
INSERT INTO term_replication_competence VALUES
('replication_defective', 'Replication-defective', 'Cannot make new virus in any human cell, as clinical AAV and lentiviral vectors.', NULL),
('self_inactivating', 'Self-inactivating', 'Replication-defective and with its own promoter deleted on integration.', 'replication_defective'),
('single_cycle', 'Single-cycle', 'Copies its genome once but releases no infectious virus.', 'replication_defective'),
('conditionally_replicating', 'Conditionally replicating', 'Multiplies only in certain cells, as in tumor cells.', NULL),
('attenuated_replicating', 'Attenuated, replicating', 'Multiplies in people but is weakened, as live vaccine strains.', NULL),
('replication_competent', 'Replication-competent', 'Multiplies as the wild type does, as pelareorep.', NULL);

CREATE TABLE term_reporting_status (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_reporting_status
);
COMMENT ON TABLE term_reporting_status IS 'Reporting status. Whether the registry shows what was found for an outcome.';
INSERT INTO term_reporting_status VALUES
('posted', 'Posted', 'The findings are shown.', NULL),
('not_posted', 'Not posted', 'The findings are still to come.', NULL);

CREATE TABLE term_response_category (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_response_category
);
COMMENT ON TABLE term_response_category IS 'Response category. How a patient''s disease responded under stated criteria.';
INSERT INTO term_response_category VALUES
('partial_response', 'Partial response', 'Disease shrank by the criteria''s amount and is still there, as 50 % less M-protein (IMWG) or 30 % less sum of diameters (RECIST).', NULL),
('very_good_partial_response', 'Very good partial response', 'IMWG: M-protein found by immunofixation only, or 90 % less in serum.', 'partial_response'),
('complete_response', 'Complete response', 'No disease left by the stated criteria, as negative immunofixation and under 5 % plasma cells (IMWG).', 'partial_response'),
('stringent_complete_response', 'Stringent complete response', 'IMWG: complete response with normal free light chain ratio and no clonal cells in marrow.', 'complete_response'),
('molecular_complete_response', 'Molecular complete response', 'Complete response with no disease by a molecular test.', 'complete_response'),
('immunophenotypic_complete_response', 'Immunophenotypic complete response', 'IMWG: stringent complete response with no aberrant cells by flow cytometry.', 'stringent_complete_response'),
('complete_response_incomplete_recovery', 'Complete response with incomplete count recovery', 'Leukemia: complete remission of the marrow, blood counts not recovered.', NULL),
('complete_response_partial_recovery', 'Complete response with partial count recovery', 'Leukemia (ELN): complete remission of the marrow, blood counts partly recovered.', 'complete_response_incomplete_recovery'),
('morphologic_leukemia_free_state', 'Morphologic leukemia-free state', 'Leukemia: under 5 % blasts in marrow, no count recovery required.', NULL),
('minimal_response', 'Minimal response', 'IMWG: M-protein 25 to 49 % less. Below partial response, so never counted in the overall response rate.', NULL),
('stable_disease', 'Stable disease', 'Neither response nor progression.', NULL),
('progressive_disease', 'Progressive disease', 'Disease grew or came back beyond the criteria''s limit.', NULL),
('unconfirmed_progressive_disease', 'Unconfirmed progressive disease', 'iRECIST: growth that a later scan has yet to confirm.', NULL),
('relapse', 'Relapse', 'Disease back after complete response.', NULL),
('non_complete_non_progressive', 'Non-complete response, non-progressive disease', 'RECIST: non-target lesions persist without progression.', NULL),
('not_evaluable', 'Not evaluable', 'Could not be judged, as without an assessment after baseline.', NULL),
('no_response', 'No response', 'Did not meet any response category.', NULL),
('complete_metabolic_response', 'Complete metabolic response', 'Lugano: no abnormal uptake on PET.', 'complete_response'),
('partial_metabolic_response', 'Partial metabolic response', 'Lugano: less uptake on PET than before, still abnormal.', 'partial_response'),
('stable_metabolic_disease', 'Stable metabolic disease', 'Lugano: no significant change of uptake on PET.', 'stable_disease'),
('progressive_metabolic_disease', 'Progressive metabolic disease', 'Lugano: more uptake or new foci on PET.', 'progressive_disease'),
('nodular_partial_response', 'Nodular partial response', 'CLL: complete response but for nodules in the marrow.', 'partial_response'),
('partial_response_with_lymphocytosis', 'Partial response with lymphocytosis', 'CLL: partial response but for raised lymphocytes.', NULL),
('pathologic_complete_response', 'Pathologic complete response', 'No tumor left in the removed tissue.', 'major_pathologic_response'),
('major_pathologic_response', 'Major pathologic response', 'Little tumor left in the removed tissue, the share as stated.', NULL),
('major_molecular_response', 'Major molecular response', 'CML: BCR-ABL1 at or below 0.1 % on the international scale.', NULL),
('complete_hematologic_response', 'Complete hematologic response', 'Blood back to normal, as in CML or AL amyloidosis.', NULL),
('complete_renal_response', 'Complete renal response', 'Lupus nephritis: proteinuria and kidney function within the stated limits.', 'partial_renal_response'),
('partial_renal_response', 'Partial renal response', 'Lupus nephritis: proteinuria at least halved and below the stated limit.', NULL);

CREATE TABLE term_response_criterion (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_response_criterion
);
COMMENT ON TABLE term_response_criterion IS 'Response criteria. The published rules by which response was judged.';
INSERT INTO term_response_criterion VALUES
('imwg_2016', 'IMWG 2016', 'International Myeloma Working Group consensus on response and minimal residual disease.', NULL),
('imwg_2006', 'IMWG 2006', 'International uniform response criteria for multiple myeloma.', NULL),
('imwg_2011', 'IMWG 2011', 'Uniform reporting of myeloma trials by the International Myeloma Workshop.', NULL),
('lugano_2014', 'Lugano 2014', 'Lymphoma response by PET and CT.', NULL),
('iwg_lymphoma_2007', 'IWG lymphoma 2007', 'Revised response criteria for malignant lymphoma.', NULL),
('iwcll_2018', 'iwCLL 2018', 'International workshop on chronic lymphocytic leukemia.', NULL),
('eln_aml_2017', 'ELN AML 2017', 'European LeukemiaNet recommendations for acute myeloid leukemia.', NULL),
('eln_aml_2022', 'ELN AML 2022', 'European LeukemiaNet recommendations for acute myeloid leukemia, later edition.', NULL),
('iwg_mds_2006', 'IWG MDS 2006', 'International Working Group response criteria in myelodysplasia.', NULL),
('nccn_all', 'NCCN ALL', 'National Comprehensive Cancer Network response criteria for acute lymphoblastic leukemia.', NULL),
('recist_1_1', 'RECIST 1.1', 'Response evaluation criteria in solid tumors, version 1.1.', NULL),
('irecist', 'iRECIST', 'RECIST adapted to immunotherapy, with unconfirmed progression.', NULL),
('mrecist_liver_2010', 'mRECIST liver', 'RECIST modified for hepatocellular carcinoma.', NULL),
('mrecist_mesothelioma_2018', 'mRECIST mesothelioma 1.1', 'RECIST modified for pleural mesothelioma.', NULL),
('rano', 'RANO', 'Response assessment in neuro-oncology.', NULL),
('irano_2015', 'iRANO 2015', 'RANO adapted to immunotherapy.', NULL),
('inrc_2017', 'INRC 2017', 'International neuroblastoma response criteria.', NULL),
('pcwg3', 'PCWG3', 'Prostate Cancer Working Group 3.', NULL),
('percist', 'PERCIST', 'PET response criteria in solid tumors.', NULL);

CREATE TABLE term_responsible_party_kind (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_responsible_party_kind
);
COMMENT ON TABLE term_responsible_party_kind IS 'Kind of responsible party. Who answers to a registry for the record of a trial.';
INSERT INTO term_responsible_party_kind VALUES
('sponsor', 'Sponsor', 'The sponsor itself answers for the record.', NULL),
('principal_investigator', 'Principal investigator', 'The sponsor has named the principal investigator.', NULL),
('sponsor_investigator', 'Sponsor-investigator', 'One person both starts and conducts the trial.', NULL);

CREATE TABLE term_review_clock (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_review_clock
);
COMMENT ON TABLE term_review_clock IS 'Review clock. Which period an authority has for a step.';
INSERT INTO term_review_clock VALUES
('us_ind_safety_review', 'IND review, United States', 'An IND takes effect when it ends, unless the FDA orders a clinical hold before.', NULL),
('us_filing_review', 'Filing review, United States', 'The FDA decides within it whether it files a marketing application or refuses to.', NULL),
('us_standard_review', 'Standard review, United States', 'The aim of the FDA for an original biologic, counted from the filing date.', NULL),
('us_priority_review', 'Priority review, United States', 'The shorter aim of the FDA for an original biologic, counted from the filing date.', NULL),
('cn_trial_review', 'Trial application review, China', 'The trial may start when it ends and CDE has neither refused nor asked.', NULL),
('cn_trial_review_pilot', 'Trial application review under the pilot of 2024, China', 'For innovative medicines in a few places; cell and gene therapies were left out.', NULL),
('jp_first_notification', 'First trial notification, Japan', 'The trial may not be commissioned to a hospital before it ends.', NULL),
('ca_trial_review', 'Trial application review, Canada', 'The trial is authorized by default when it ends without an objection.', NULL),
('ca_trial_review_2020', 'Trial application review in the pandemic, Canada', 'The longer period of 2020 for trials of other diseases than COVID-19.', NULL),
('ca_standard_review', 'Standard review, Canada', 'The aim of Health Canada for a new drug submission, counted from its acceptance at screening.', NULL),
('ca_priority_review', 'Priority review, Canada', 'The shorter aim of Health Canada where priority review was granted.', NULL),
('ca_conditional_review', 'Review for a notice of compliance with conditions, Canada', 'The aim of Health Canada where conditions were asked for at the outset.', NULL),
('gb_trial_review', 'Trial application review, United Kingdom', 'The MHRA gives its first answer on a trial within it.', NULL),
('ch_gene_therapy_trial_review', 'Gene-therapy trial review, Switzerland', 'Swissmedic decides within it on trials of gene therapy and of genetically modified organisms.', NULL),
('sg_trial_review', 'Trial application review, Singapore', 'The aim of the HSA for a clinical trial authorisation.', NULL),
('sg_cell_gene_trial_review', 'Trial application review of cell, tissue and gene therapy, Singapore', 'The longer aim of the HSA for trials of class 2 cell, tissue and gene therapy products.', NULL),
('br_standard_review', 'Ordinary registration review, Brazil', 'ANVISA answers an application to register an advanced therapy within it, under the rule of 2020.', NULL),
('br_priority_review', 'Priority registration review, Brazil', 'The shorter period of ANVISA for priority applications, under the rule of 2020.', NULL),
('eu_assessment', 'Assessment, European Union', 'The CHMP gives its opinion within it; the clock stops while the applicant answers questions.', NULL),
('eu_accelerated_assessment', 'Accelerated assessment, European Union', 'The shorter assessment of a medicine of major interest, with clock stops.', NULL),
('eu_decision', 'Decision, European Union', 'The Commission decides within it after the opinion.', NULL),
('tw_priority_review', 'Priority review, Taiwan', 'The shorter review of the TFDA.', NULL);

CREATE TABLE term_route (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_route
);
COMMENT ON TABLE term_route IS 'Route of administration. The place or way by which the product is given. The instrument is told by the delivery device.';
INSERT INTO term_route VALUES
('intravenous', 'Intravenous', 'Into a vein, of no nearer stated manner.', NULL),
('intravenous_infusion', 'Intravenous infusion', 'Run into a vein over time, as for CAR-T cells.', 'intravenous'),
('intravenous_bolus', 'Intravenous bolus', 'Injected into a vein at once.', 'intravenous'),
('subcutaneous', 'Subcutaneous', 'Injected under the skin, as inclisiran.', NULL),
('intramuscular', 'Intramuscular', 'Injected into a muscle, as alipogene tiparvovec.', NULL),
('intradermal', 'Intradermal', 'Injected into the skin, as azficel-T.', NULL),
('intravitreal', 'Intravitreal', 'Injected into the gel of the eye, as pegaptanib. Not beneath the retina.', NULL),
('subretinal', 'Subretinal', 'Beneath the retina, as voretigene neparvovec.', NULL),
('suprachoroidal', 'Suprachoroidal', 'Between sclera and choroid, as ABBV-RGX-314.', NULL),
('intracameral', 'Intracameral', 'Into the front chamber of the eye, as neltependocel.', NULL),
('subconjunctival', 'Subconjunctival', 'Injected beneath the conjunctiva.', NULL),
('subtenon', 'Sub-Tenon', 'Beneath the Tenon capsule of the eye.', NULL),
('retrobulbar', 'Retrobulbar', 'Injected behind the eyeball.', NULL),
('intraocular', 'Intraocular', 'Into the eye, of no nearer stated place. Use intravitreal or subretinal where known.', NULL),
('ophthalmic', 'Ophthalmic', 'Laid on the eye, as drops or a graft on the cornea.', NULL),
('intrathecal', 'Intrathecal', 'Into the fluid around the spinal cord, as nusinersen. At the skull base it is intracisternal.', NULL),
('intracisternal', 'Intracisternal', 'Into the cisterna magna at the skull base.', NULL),
('intracerebroventricular', 'Intracerebroventricular', 'Into a ventricle of the brain. Not the heart''s ventricle.', NULL),
('epidural', 'Epidural', 'Outside the dura of the spinal canal.', NULL),
('intracerebral', 'Intracerebral', 'Into brain tissue, of no nearer stated place.', NULL),
('intraputaminal', 'Intraputaminal', 'Into the putamen, as eladocagene exuparvovec.', 'intracerebral'),
('intrastriatal', 'Intrastriatal', 'Into the striatum, caudate and putamen together, as AMT-130.', 'intracerebral'),
('intrathalamic', 'Intrathalamic', 'Into the thalamus, as in gangliosidosis trials.', 'intracerebral'),
('intranigral', 'Intranigral or midbrain', 'Into the substantia nigra or ventral tegmental area.', 'intracerebral'),
('intrahippocampal', 'Intrahippocampal', 'Into the hippocampus.', 'intracerebral'),
('intracerebellar', 'Intracerebellar', 'Into the cerebellum or its deep nuclei.', 'intracerebral'),
('subthalamic', 'Subthalamic', 'Into the subthalamic nucleus, as AAV-GAD.', 'intracerebral'),
('intraspinal', 'Intraspinal', 'Into the spinal cord itself. Not the fluid around it.', NULL),
('perineural', 'Perineural', 'Injected beside a nerve. Not into it.', NULL),
('intraneural', 'Intraneural', 'Into a nerve or ganglion.', NULL),
('intracochlear', 'Intracochlear', 'Into the cochlea, as DB-OTO through the round window.', NULL),
('intratympanic', 'Intratympanic', 'Injected into the middle ear.', NULL),
('intratumoral', 'Intratumoral', 'Injected into a tumor, as talimogene laherparepvec.', NULL),
('intralesional', 'Intralesional', 'Injected into a lesion that is no tumor mass.', NULL),
('perianal_fistula', 'Into a perianal fistula', 'Into the tissue around a perianal fistula, as darvadstrocel.', 'intralesional'),
('intranodal', 'Intranodal', 'Injected into a lymph node, as some dendritic cell and mRNA vaccines. Not into a lymph vessel.', NULL),
('intralymphatic', 'Intralymphatic', 'Injected into a lymph vessel.', NULL),
('intraarterial', 'Intra-arterial', 'Into an artery, of no nearer stated vessel.', NULL),
('intracoronary', 'Intracoronary', 'Infused into an artery of the heart.', 'intraarterial'),
('hepatic_artery', 'Hepatic artery', 'Into the artery of the liver.', 'intraarterial'),
('limb_perfusion', 'Isolated limb perfusion', 'Into the vessels of a limb shut off from the body.', 'intraarterial'),
('carotid_artery', 'Carotid artery', 'Into the artery to the head.', 'intraarterial'),
('renal_artery', 'Renal artery', 'Into the artery of a kidney.', 'intraarterial'),
('coronary_vein', 'Coronary vein', 'Backwards through the veins of the heart.', NULL),
('portal_vein', 'Portal vein', 'Into the vein that feeds the liver, as donislecel.', NULL),
('intrahepatic', 'Intrahepatic', 'Into liver tissue. Through its vessels use hepatic artery or portal vein.', NULL),
('intramyocardial', 'Intramyocardial', 'Into the heart muscle, through its inner or outer face.', NULL),
('intracardiac', 'Intracardiac', 'Into the heart, of no nearer stated place.', NULL),
('epicardial', 'Epicardial', 'Laid on the outer face of the heart, as HeartSheet.', NULL),
('intrapericardial', 'Intrapericardial', 'Into the sac around the heart.', NULL),
('intraperitoneal', 'Intraperitoneal', 'Into the abdominal cavity. Into an organ within it use that organ.', NULL),
('omental', 'Omental', 'Into or under the omentum.', NULL),
('intrapleural', 'Intrapleural', 'Into the space around the lung.', NULL),
('intravesical', 'Intravesical', 'Instilled into the bladder by catheter, as nadofaragene firadenovec.', NULL),
('intraureteral', 'Upper urinary tract', 'Into the ureter or renal pelvis.', NULL),
('intrarenal', 'Intrarenal', 'Into kidney tissue, as rilparencel.', NULL),
('intraprostatic', 'Intraprostatic', 'Injected into the prostate, as aglatimagene besadenovec.', NULL),
('intracavernous', 'Intracavernous', 'Injected into the erectile tissue.', NULL),
('periurethral', 'Periurethral', 'Into the muscle around the urethra.', NULL),
('anal_sphincter', 'Anal sphincter', 'Into the muscle of the anus.', NULL),
('intrauterine', 'Intrauterine', 'Into the uterus, outside the fetus.', NULL),
('in_utero_fetal', 'In utero, to the fetus', 'Into the fetus or its umbilical vein.', NULL),
('intraovarian', 'Intraovarian', 'Injected into the ovary.', NULL),
('intraarticular', 'Intra-articular', 'Injected into a joint, as TissueGene-C.', NULL),
('intracartilaginous', 'Into a cartilage defect', 'Into or onto a cartilage defect, as MACI.', NULL),
('intradiscal', 'Intradiscal', 'Injected into a disc of the spine.', NULL),
('intratendinous', 'Intratendinous', 'Injected into a tendon.', NULL),
('intraosseous', 'Intraosseous', 'Into bone or its marrow.', NULL),
('intranasal', 'Nasal', 'Into the nose, to act there or be absorbed. Breathed into the lung is inhalation.', NULL),
('inhalation', 'Inhalation', 'Breathed in, by nebulizer or inhaler.', NULL),
('intratracheal', 'Intratracheal', 'Instilled into the windpipe.', NULL),
('intrabronchial', 'Intrabronchial', 'Instilled into a bronchus.', NULL),
('topical', 'Topical', 'Onto skin or a wound, as beremagene geperpavec.', NULL),
('skin_graft', 'Grafted on a wound', 'Fixed as a living graft on skin.', NULL),
('microneedle', 'Microneedle', 'Through the outer skin by tiny needles.', NULL),
('oral', 'Oral', 'Swallowed, as an encapsulated product. Not held in the mouth.', NULL),
('oromucosal', 'Oromucosal', 'Onto or into the lining of the mouth.', NULL),
('rectal', 'Rectal', 'Into the rectum. Beside it use the perianal fistula.', NULL),
('vaginal', 'Vaginal', 'Into the vagina. Beyond the cervix it is intrauterine.', NULL),
('intraesophageal', 'Esophageal', 'Into or onto the gullet.', NULL),
('endoscopic_gastrointestinal', 'Endoscopic to the gut wall', 'Into or onto the gut wall through an endoscope.', NULL),
('surgical_implantation', 'Surgical implantation', 'Sewn or placed in at open or keyhole surgery, where no nearer route fits.', NULL),
('vascular_implantation', 'Vascular implantation', 'Sewn in as a vessel, as Symvess.', 'surgical_implantation'),
('subcutaneous_implantation', 'Implantation under the skin', 'Placed in a pocket under the skin, as an islet device.', 'surgical_implantation'),
('intravitreal_implantation', 'Implantation into the vitreous', 'Placed in the gel of the eye through a cut, as revakinagene taroretcel.', 'surgical_implantation'),
('intramuscular_implantation', 'Implantation into muscle', 'Placed in a muscle pocket, as Rethymic in the thigh.', 'surgical_implantation'),
('resection_cavity', 'Tumor resection cavity', 'Into the walls or hollow left by a tumor, as vocimagene amiretrorepvec.', NULL),
('intraductal', 'Intraductal', 'Into the duct of a gland, as the parotid for AAV2-hAQP1.', NULL),
('intratesticular', 'Intratesticular', 'Injected into the testis.', NULL),
('laryngeal', 'Laryngeal', 'Into or onto the larynx, vocal folds among them.', NULL),
('periodontal', 'Periodontal', 'Into the tissue around a tooth.', NULL),
('intrapancreatic', 'Intrapancreatic', 'Into the pancreas, its tissue or a tumor bed in it.', NULL),
('intrasplenic', 'Intrasplenic or splenic artery', 'Into the spleen or its artery, as for hepatocytes.', NULL),
('intracavitary', 'Intracavitary', 'Into a natural or diseased cavity not named here.', NULL),
('extracorporeal', 'Extracorporeal', 'Acts on blood outside the body in a circuit.', NULL);

CREATE TABLE term_sampling_method (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_sampling_method
);
COMMENT ON TABLE term_sampling_method IS 'Sampling method. How the participants of an observational study are drawn from a population.';
INSERT INTO term_sampling_method VALUES
('probability_sample', 'Probability sample', 'Chance decides, and everybody has a known probability to be drawn.', NULL),
('non_probability_sample', 'Non-probability sample', 'Something other than chance decides, as who comes to the clinic.', NULL);

CREATE TABLE term_scale (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_scale
);
COMMENT ON TABLE term_scale IS 'Scale. A clinical score or classification with published rules.';
INSERT INTO term_scale VALUES
('sledai_2k', 'SLEDAI-2K', 'Systemic Lupus Erythematosus Disease Activity Index 2000, 0 to 105, higher is more active.', NULL),
('selena_sledai', 'SELENA-SLEDAI', 'The SLEDAI as modified for the SELENA trial, with its flare rules.', NULL),
('clinical_sledai_2k', 'Clinical SLEDAI-2K', 'SLEDAI-2K without the points for low complement and anti-double-stranded-DNA.', 'sledai_2k'),
('pga', 'Physician global assessment', 'The physician''s overall rating of activity; in lupus 0 to 3.', NULL),
('patient_global_assessment', 'Patient global assessment', 'The patient''s overall rating of activity. Not the physician''s.', NULL),
('bilag_2004', 'BILAG-2004', 'British Isles Lupus Assessment Group index, a letter for each organ.', NULL),
('slicc_damage_index', 'SLICC/ACR damage index', 'Lasting damage in lupus, apart from activity.', NULL),
('cdai_crohn', 'Crohn''s disease activity index', 'Symptoms of Crohn disease, 0 to about 600. Not the arthritis index of like name.', NULL),
('cdai_arthritis', 'Clinical disease activity index', 'Joints and global ratings in rheumatoid arthritis, 0 to 76. Not the Crohn index.', NULL),
('das28', 'DAS28', '28-joint disease activity score.', NULL),
('mrss', 'Modified Rodnan skin score', 'Skin thickness at 17 sites in systemic sclerosis, 0 to 51.', NULL),
('essdai', 'ESSDAI', 'EULAR Sjögren''s syndrome disease activity index.', NULL),
('mmt8', 'MMT8', 'Manual muscle testing of eight groups in myositis.', NULL),
('bvas', 'BVAS', 'Birmingham Vasculitis Activity Score.', NULL),
('mayo_score', 'Mayo score', 'Activity of ulcerative colitis, 0 to 12.', NULL),
('pasi', 'PASI', 'Psoriasis area and severity index, 0 to 72.', NULL),
('ecog', 'ECOG performance status', 'Daily function with cancer, 0 (fully active) to 5 (dead).', NULL),
('karnofsky', 'Karnofsky performance status', 'Daily function with cancer, 100 (normal) to 0 (dead).', NULL),
('lansky', 'Lansky play-performance scale', 'Daily function of children with cancer, 100 to 0.', NULL),
('iss', 'International Staging System', 'Myeloma stage by beta-2 microglobulin and albumin, I to III.', NULL),
('r_iss', 'Revised International Staging System', 'Myeloma stage with LDH and genetics added, I to III.', NULL),
('ipi', 'International Prognostic Index', 'Risk in aggressive lymphoma, 0 to 5.', NULL),
('ann_arbor', 'Ann Arbor stage', 'Extent of lymphoma, I to IV.', NULL),
('deauville', 'Deauville score', 'Uptake on PET in lymphoma, 1 to 5.', NULL),
('eln_2022_risk', 'ELN 2022 risk', 'Genetic risk in acute myeloid leukemia.', NULL),
('ipss_r', 'IPSS-R', 'Revised risk score in myelodysplastic syndromes.', NULL),
('child_pugh', 'Child-Pugh score', 'Liver function in cirrhosis, A to C.', NULL),
('meld', 'MELD score', 'Model for end-stage liver disease.', NULL),
('bclc', 'BCLC stage', 'Barcelona stage of hepatocellular carcinoma.', NULL),
('gleason', 'Gleason score', 'Grade of prostate cancer in tissue.', NULL),
('tnm', 'TNM stage', 'Tumor, nodes and metastases, by the AJCC or UICC edition.', NULL),
('hct_ci', 'HCT-CI', 'Comorbidity before hematopoietic cell transplant.', NULL),
('nyha', 'NYHA class', 'Heart failure by limits of activity, I to IV.', NULL),
('ccs_angina', 'CCS angina class', 'Angina by limits of activity, I to IV.', NULL),
('rutherford', 'Rutherford category', 'Severity of peripheral artery disease, 0 to 6.', NULL),
('mrs', 'Modified Rankin scale', 'Disability after stroke, 0 to 6.', NULL),
('nihss', 'NIH Stroke Scale', 'Severity of stroke, 0 to 42.', NULL),
('edss', 'EDSS', 'Expanded disability status scale in multiple sclerosis, 0 to 10.', NULL),
('mg_adl', 'MG-ADL', 'Myasthenia gravis activities of daily living, 0 to 24.', NULL),
('qmg', 'QMG', 'Quantitative myasthenia gravis score, 0 to 39.', NULL),
('mgc', 'MG composite', 'Myasthenia gravis composite score, 0 to 50.', NULL),
('hfmse', 'HFMSE', 'Hammersmith functional motor scale, expanded, 0 to 66.', NULL),
('hine_2', 'HINE-2', 'Motor milestones of the Hammersmith infant examination.', NULL),
('chop_intend', 'CHOP-INTEND', 'Motor function of weak infants, 0 to 64.', NULL),
('rulm', 'RULM', 'Revised upper limb module in spinal muscular atrophy.', NULL),
('north_star', 'North Star ambulatory assessment', 'Motor function in walking boys with Duchenne, 0 to 34.', NULL),
('pul_2_0', 'PUL 2.0', 'Performance of the upper limb in Duchenne.', NULL),
('gmfm_88', 'GMFM-88', 'Gross motor function measure.', NULL),
('gmfc_mld', 'GMFC-MLD', 'Gross motor function classification in metachromatic leukodystrophy, 0 to 6.', NULL),
('bayley', 'Bayley scales', 'Development of infants and toddlers, edition as stated.', NULL),
('alsfrs_r', 'ALSFRS-R', 'Function in amyotrophic lateral sclerosis, 0 to 48.', NULL),
('updrs', 'MDS-UPDRS', 'Parkinson disease rating scale.', NULL),
('uhdrs', 'UHDRS', 'Unified Huntington''s disease rating scale.', NULL),
('cuhdrs', 'cUHDRS', 'Composite of the Huntington scale.', NULL),
('sara', 'SARA', 'Scale for the assessment and rating of ataxia, 0 to 40.', NULL),
('mfars', 'mFARS', 'Modified Friedreich ataxia rating scale.', NULL),
('asia', 'ASIA impairment scale', 'Spinal cord injury, A to E.', NULL),
('neurologic_function_score', 'Neurologic function score', 'Deficits in cerebral adrenoleukodystrophy, 0 to 25.', NULL),
('loes', 'Loes score', 'Brain MRI in cerebral adrenoleukodystrophy, 0 to 34.', NULL),
('mnis_7', 'mNIS+7', 'Modified neuropathy impairment score +7 in hereditary ATTR.', NULL),
('ice', 'ICE score', 'Immune effector cell-associated encephalopathy score, 0 to 10.', NULL),
('glasgow_coma', 'Glasgow coma scale', 'Consciousness, 3 to 15.', NULL),
('mmse', 'MMSE', 'Mini-mental state examination, 0 to 30.', NULL),
('iga', 'Investigator global assessment', 'Overall rating of skin disease.', NULL),
('womac', 'WOMAC', 'Pain, stiffness and function of knee or hip.', NULL),
('koos', 'KOOS', 'Knee injury and osteoarthritis outcome score.', NULL),
('visual_analogue_scale', 'Visual analogue scale', 'A mark on a line, as for pain.', NULL),
('etdrs', 'ETDRS letter score', 'Letters read on the chart.', NULL),
('eq_5d', 'EQ-5D', 'Quality of life in five dimensions.', NULL),
('sf_36', 'SF-36', 'Health survey of 36 items.', NULL),
('facit_fatigue', 'FACIT-Fatigue', 'Fatigue, 0 to 52.', NULL),
('eortc_qlq_c30', 'EORTC QLQ-C30', 'Quality of life with cancer.', NULL),
('fact_lym', 'FACT-Lym', 'Quality of life with lymphoma.', NULL),
('haem_a_qol', 'Haem-A-QoL', 'Quality of life with hemophilia.', NULL),
('car_hematotox', 'CAR-HEMATOTOX', 'Risk of cytopenia after CAR-T, before lymphodepletion.', NULL),
('tanner', 'Tanner stage', 'Stage of puberty, 1 to 5.', NULL);

CREATE TABLE term_sex_eligibility (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_sex_eligibility
);
COMMENT ON TABLE term_sex_eligibility IS 'Sexes eligible. Which sexes a trial is open to.';
INSERT INTO term_sex_eligibility VALUES
('all', 'All sexes', 'Open to people of any sex.', NULL),
('female', 'Female', 'Open to women and girls only.', NULL),
('male', 'Male', 'Open to men and boys only.', NULL);

CREATE TABLE term_shared_document (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_shared_document
);
COMMENT ON TABLE term_shared_document IS 'Shared document. What is shared beside the data of single participants.';
INSERT INTO term_shared_document VALUES
('study_protocol', 'Study protocol', 'The protocol with its amendments.', NULL),
('statistical_analysis_plan', 'Statistical analysis plan', 'How the data are analysed.', NULL),
('informed_consent_form', 'Informed consent form', 'What participants sign.', NULL),
('clinical_study_report', 'Clinical study report', 'The full report of the trial.', NULL),
('analytic_code', 'Analytic code', 'The programs that compute the results.', NULL);

CREATE TABLE term_signalling_domain (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_signalling_domain
);
COMMENT ON TABLE term_signalling_domain IS 'Signalling domain. Which intracellular domain signals. Hinge and transmembrane parts are not told here.';
INSERT INTO term_signalling_domain VALUES
('cd3_zeta', 'CD3 zeta', 'The activating domain of nearly every CAR, from CD247.', NULL),
('cd3_zeta_1xx', 'CD3 zeta 1XX', 'CD3 zeta with two of its three ITAMs disabled.', 'cd3_zeta'),
('cd3_epsilon', 'CD3 epsilon', 'The CD3 epsilon tail, as in TRuC receptors.', NULL),
('cd3_delta', 'CD3 delta', 'The tail of the CD3 delta chain, seldom used in a CAR.', NULL),
('cd3_gamma', 'CD3 gamma', 'The tail of the CD3 gamma chain, seldom used in a CAR.', NULL),
('cd28', 'CD28', 'The costimulatory domain of axicabtagene ciloleucel.', NULL),
('cd137', '4-1BB', 'The costimulatory domain of tisagenlecleucel.', NULL),
('icos', 'ICOS', 'Inducible T-cell costimulator.', NULL),
('ox40', 'OX40', 'TNF receptor superfamily member 4.', NULL),
('cd27', 'CD27', 'TNF receptor superfamily member 7.', NULL),
('cd40', 'CD40', 'TNF receptor superfamily member 5.', NULL),
('myd88_cd40', 'MyD88/CD40', 'The fused, usually drug-inducible pair.', 'cd40'),
('gitr', 'GITR', 'TNF receptor superfamily member 18.', NULL),
('hvem', 'HVEM', 'TNF receptor superfamily member 14.', NULL),
('cd2', 'CD2', 'T-cell adhesion molecule tail.', NULL),
('dap10', 'DAP10', 'The adaptor of NKG2D.', NULL),
('dap12', 'DAP12', 'The activating adaptor of NK and myeloid receptors.', NULL),
('cd244', '2B4', 'The NK-cell costimulatory domain.', NULL),
('fc_receptor_gamma', 'Fc receptor gamma', 'The common gamma chain of Fc receptors, for macrophages and T cells.', NULL),
('fc_gamma_receptor', 'Fc gamma receptor', 'The tail of a Fc gamma receptor such as CD64.', NULL),
('megf10', 'MEGF10', 'A phagocytic domain of CAR macrophages.', NULL),
('tlr2', 'TLR2', 'Toll-like receptor 2 domain.', NULL),
('tlr4', 'TLR4', 'Toll-like receptor 4 domain.', NULL),
('il2_receptor_beta', 'IL-2 receptor beta', 'The domain of fifth-generation CARs that signals to STAT.', NULL),
('il15_receptor_alpha', 'IL-15 receptor alpha', 'The intracellular tail of the receptor for IL-15.', NULL),
('il7_receptor_alpha', 'IL-7 receptor alpha', 'The domain of constitutively active C7R.', NULL),
('il18_receptor', 'IL-18 receptor', 'The domain that answers interleukin 18.', NULL),
('il12_receptor', 'IL-12 receptor', 'The domain that answers interleukin 12.', NULL),
('cd79a_cd79b', 'CD79A and CD79B', 'The B-cell receptor pair used as costimulus.', NULL),
('kir2ds4', 'KIR2DS4', 'The activating NK receptor used with DAP12 in KIR-CARs.', NULL),
('lck', 'LCK', 'The kinase domain used directly.', NULL),
('zap70', 'ZAP-70', 'The kinase domain used directly.', NULL),
('pd1', 'PD-1 tail', 'The inhibitory tail of PD-1, for inhibitory CARs.', NULL),
('lir1', 'LIR-1 tail', 'The inhibitory tail of LILRB1, as the blocker of Tmod.', NULL),
('ctla4', 'CTLA-4 tail', 'The inhibitory or recycling tail of CTLA-4.', NULL);

CREATE TABLE term_source_type (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_source_type
);
COMMENT ON TABLE term_source_type IS 'Type of source. What kind of document a fact comes from.';
INSERT INTO term_source_type VALUES
('press_release', 'Press release', 'A company''s own announcement, issued by itself or a wire service.', NULL),
('stock_exchange_announcement', 'Stock exchange announcement', 'A listed company''s duty report to the exchange.', NULL),
('annual_report', 'Annual or interim report', 'A company''s periodic report to its owners or the exchange.', NULL),
('investor_presentation', 'Investor presentation', 'A company''s slides for investors; often the first to name a code.', NULL),
('company_website', 'Company website', 'A page of the company''s site, its pipeline among them.', NULL),
('news_article', 'News article', 'Written by a journalist or aggregator.', NULL),
('registry_record', 'Registry record', 'A trial as a registry shows it, or a copy of that.', NULL),
('protocol', 'Protocol', 'The protocol or statistical plan itself.', NULL),
('publication', 'Publication', 'A reviewed paper in a journal.', NULL),
('preprint', 'Preprint', 'A paper made public before review, as on medRxiv.', NULL),
('conference_abstract', 'Conference abstract', 'An abstract, poster or talk, as at ASH.', NULL),
('review_article', 'Review article', 'A paper that summarizes other work; second-hand for any fact.', 'publication'),
('case_report', 'Case report', 'A paper on one or few patients.', 'publication'),
('regulatory_document', 'Regulatory document', 'Issued by an authority: letter, assessment, notice.', NULL),
('assessment_report', 'Assessment report', 'An authority''s own evaluation, as an EPAR or BLA review.', 'regulatory_document'),
('approval_letter', 'Approval letter', 'The authority''s letter that grants the license, with its conditions.', 'regulatory_document'),
('regulator_database', 'Regulator database', 'An entry in an authority''s database.', 'regulatory_document'),
('regulator_news', 'Regulator news', 'An authority''s own announcement of a decision.', 'regulatory_document'),
('label', 'Label', 'The authorized product information.', NULL),
('guideline', 'Guideline', 'Recommendation of an authority or society.', NULL),
('patent', 'Patent', 'A patent or its application; says what is claimed, not what was done.', NULL),
('dataset', 'Dataset', 'A published table or database, as a registry export.', NULL),
('naming_document', 'Naming document', 'A list or statement of a naming body, as WHO''s INN lists.', NULL),
('health_technology_assessment', 'Health technology assessment', 'A payer body''s evaluation, as NICE.', NULL),
('personal_communication', 'Personal communication', 'Said or written to the author and not public.', NULL);

CREATE TABLE term_sponsor_class (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_sponsor_class
);
COMMENT ON TABLE term_sponsor_class IS 'Class of a sponsor. The broad class in which registries count the sponsors and supporters of trials.';
INSERT INTO term_sponsor_class VALUES
('industry', 'Industry', 'A company.', NULL),
('nih', 'NIH', 'The National Institutes of Health of the United States or an institute of it.', NULL),
('us_federal_agency', 'United States federal agency', 'An agency of the government of the United States other than the NIH.', NULL),
('other_government', 'Other government', 'A body of a state or region, inside or outside the United States, that is no federal agency of theirs.', NULL),
('network', 'Network', 'A standing network of institutions, as a cooperative group.', NULL),
('individual', 'Individual', 'A person.', NULL),
('other', 'Other', 'None of the others: universities, hospitals, foundations and the like.', NULL),
('ambiguous', 'Ambiguous', 'The registry cannot tell which class it is.', NULL),
('unknown', 'Unknown', 'The registry does not know the class, as of names in old records.', NULL);

CREATE TABLE term_statistic (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_statistic
);
COMMENT ON TABLE term_statistic IS 'Statistic. How one value stands for several people or measurements.';
INSERT INTO term_statistic VALUES
('mean', 'Mean', 'Sum divided by number.', NULL),
('median', 'Median', 'The middle value.', NULL),
('geometric_mean', 'Geometric mean', 'The mean on the logarithmic scale, taken back.', NULL),
('least_squares_mean', 'Least squares mean', 'The mean that a model gives after adjustment.', NULL),
('geometric_least_squares_mean', 'Geometric least squares mean', 'The adjusted mean on the logarithmic scale, taken back.', NULL),
('log_mean', 'Log mean', 'The mean on the logarithmic scale, left there.', NULL),
('mode', 'Mode', 'The most frequent value.', NULL),
('minimum', 'Minimum', 'The smallest value.', NULL),
('maximum', 'Maximum', 'The largest value.', NULL),
('count', 'Count', 'How many people.', NULL),
('count_of_units', 'Count of units', 'How many things other than people, as eyes or lesions.', NULL),
('total', 'Total', 'The sum over all people or units.', NULL),
('proportion', 'Proportion', 'Share of people, from 0 to 100 %.', NULL),
('probability_estimate', 'Estimated probability', 'Share at a time estimated from censored data, as by Kaplan-Meier.', NULL),
('incidence_rate', 'Incidence rate', 'Events per person and time.', NULL),
('hazard_ratio', 'Hazard ratio', 'Ratio of hazards of two groups.', NULL),
('odds_ratio', 'Odds ratio', 'Ratio of odds of two groups.', NULL),
('risk_ratio', 'Risk ratio', 'Ratio of risks of two groups.', NULL),
('mean_difference', 'Mean difference', 'Difference of the means of two groups.', NULL),
('risk_difference', 'Risk difference', 'Difference of the risks of two groups.', NULL),
('standard_deviation', 'Standard deviation', 'Spread around the mean.', NULL),
('standard_error', 'Standard error', 'Uncertainty of the mean.', NULL),
('first_quartile', 'First quartile', 'A quarter of the values lie below.', NULL),
('third_quartile', 'Third quartile', 'Three quarters of the values lie below.', NULL),
('coefficient_of_variation', 'Coefficient of variation', 'Standard deviation over mean.', NULL),
('geometric_coefficient_of_variation', 'Geometric coefficient of variation', 'Coefficient of variation on the logarithmic scale.', NULL),
('number', 'Number', 'A number that the source gives without saying which statistic it is: a count, a percentage, a rate.', NULL);

CREATE TABLE term_stop_reason (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_stop_reason
);
COMMENT ON TABLE term_stop_reason IS 'Reason for stopping. Why a trial was suspended, terminated or withdrawn.';
INSERT INTO term_stop_reason VALUES
('safety', 'Safety', 'Harm seen in this trial or with this product, as T-cell lymphoma or liver failure.', NULL),
('lack_of_efficacy', 'Lack of efficacy', 'The product did not work well enough, by judgment or at a planned futility analysis.', NULL),
('efficacy_shown', 'Efficacy shown', 'Benefit was clear before the planned end.', NULL),
('slow_enrollment', 'Slow enrollment', 'Too few participants came forward.', NULL),
('lack_of_progress', 'Lack of progress', 'The study did not move on, without it being said that enrollment was the cause.', NULL),
('enrollment_goal_met', 'Enrollment goal met', 'Enough participants were enrolled sooner than planned.', NULL),
('planned_pause', 'Planned pause', 'The protocol itself foresaw the stop, as between dose cohorts.', NULL),
('business_decision', 'Business decision', 'The company changed its plans, with no safety or efficacy reason given.', NULL),
('lack_of_funding', 'Lack of funding', 'The money ran out or was not obtained.', NULL),
('regulatory_action', 'Regulatory action', 'An authority or ethics committee required it, as by a clinical hold.', NULL),
('product_supply', 'Product supply', 'The product could not be made or delivered, as a manufacturing failure or lack of vector.', NULL),
('standard_of_care_changed', 'Standard of care changed', 'Other treatment became available and made the trial needless or unethical.', NULL),
('product_authorized', 'Product authorized', 'The product came on the market, so the trial or access programme was no longer needed.', NULL),
('superseded_by_other_trial', 'Superseded by another trial', 'Another protocol took its place, or participants moved into it.', NULL),
('investigator_left', 'Investigator left', 'The responsible investigator left, retired or died.', NULL),
('pandemic', 'Pandemic', 'COVID-19 or another pandemic made conduct impossible.', NULL);

CREATE TABLE term_study_type (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_study_type
);
COMMENT ON TABLE term_study_type IS 'Study type. Whether the protocol assigns the intervention or only observes.';
INSERT INTO term_study_type VALUES
('interventional', 'Interventional', 'Participants receive an intervention because the protocol assigns it: a clinical trial.', NULL),
('observational', 'Observational', 'Participants are followed without the protocol assigning an intervention, as in long-term follow-up of a marketed product.', NULL),
('patient_registry', 'Patient registry', 'An organized, continuing collection of data on people with a disease or exposure, as the CIBMTR cellular therapy registry.', 'observational'),
('expanded_access', 'Expanded access', 'The product is given outside a trial to patients without alternatives, as for out-of-specification CAR-T. Not a trial phase.', NULL);

CREATE TABLE term_target (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_target
);
COMMENT ON TABLE term_target IS 'Target. What a binder recognizes, a transgene supplies, an edit changes or an oligonucleotide silences. A gene stands for itself and its product.';
INSERT INTO term_target VALUES
('TNFRSF17', 'BCMA', 'TNF receptor superfamily member 17, a gene or its product; called BCMA.', NULL),
('CD19', 'CD19', 'CD19 molecule, a gene or its product.', NULL),
('MS4A1', 'CD20', 'Membrane spanning 4-domains A1, a gene or its product; called CD20.', NULL),
('CD22', 'CD22', 'CD22 molecule, a gene or its product.', NULL),
('CD38', 'CD38', 'CD38 molecule, a gene or its product.', NULL),
('B2M', 'B2M', 'Beta-2-microglobulin, a gene or its product.', NULL),
('TRAC', 'TCR alpha constant', 'T cell receptor alpha constant, a gene or its product; called TCR alpha constant.', NULL),
('TRBC1', 'TCR beta constant 1', 'T cell receptor beta constant 1, a gene or its product; called TCR beta constant 1.', NULL),
('TRBC2', 'TCR beta constant 2', 'T cell receptor beta constant 2, a gene or its product; called TCR beta constant 2.', NULL),
('HBB', 'β-globin', 'Hemoglobin subunit beta, a gene or its product; called β-globin.', NULL),
('HBA1', 'α-globin 1', 'Hemoglobin subunit alpha 1, a gene or its product; called α-globin 1.', NULL),
('HBA2', 'α-globin 2', 'Hemoglobin subunit alpha 2, a gene or its product; called α-globin 2.', NULL),
('HBG1', 'Aγ-globin', 'Hemoglobin subunit gamma 1, a gene or its product; called Aγ-globin.', NULL),
('HBG2', 'Gγ-globin', 'Hemoglobin subunit gamma 2, a gene or its product; called Gγ-globin.', NULL),
('BCL11A', 'BCL11A', 'BCL11 transcription factor A, a gene or its product.', NULL),
('GPRC5D', 'GPRC5D', 'G protein-coupled receptor class C group 5 member D, a gene or its product.', NULL),
('CD7', 'CD7', 'CD7 molecule, a gene or its product.', NULL),
('CD5', 'CD5', 'CD5 molecule, a gene or its product.', NULL),
('CD33', 'CD33', 'CD33 molecule, a gene or its product.', NULL),
('IL3RA', 'CD123', 'Interleukin 3 receptor subunit alpha, a gene or its product; called CD123.', NULL),
('TNFRSF8', 'CD30', 'TNF receptor superfamily member 8, a gene or its product; called CD30.', NULL),
('CLDN18', 'Claudin 18', 'Claudin 18, a gene or its product.', NULL),
('GPC3', 'Glypican-3', 'Glypican 3, a gene or its product; called Glypican-3.', NULL),
('ERBB2', 'HER2', 'Erb-b2 receptor tyrosine kinase 2, a gene or its product; called HER2.', NULL),
('EGFR', 'EGFR', 'Epidermal growth factor receptor, a gene or its product.', NULL),
('MSLN', 'Mesothelin', 'Mesothelin, a gene or its product.', NULL),
('FOLR1', 'Folate receptor alpha', 'Folate receptor alpha, a gene or its product.', NULL),
('DLL3', 'DLL3', 'Delta like canonical Notch ligand 3, a gene or its product.', NULL),
('CD276', 'B7-H3', 'CD276 molecule, a gene or its product; called B7-H3.', NULL),
('ROR1', 'ROR1', 'Receptor tyrosine kinase like orphan receptor 1, a gene or its product.', NULL),
('SLAMF7', 'SLAMF7', 'SLAM family member 7, a gene or its product.', NULL),
('FCRL5', 'FcRH5', 'Fc receptor like 5, a gene or its product; called FcRH5.', NULL),
('CD70', 'CD70', 'CD70 molecule, a gene or its product.', NULL),
('MUC1', 'MUC1', 'Mucin 1, cell surface associated, a gene or its product.', NULL),
('MUC16', 'MUC16', 'Mucin 16, cell surface associated, a gene or its product.', NULL),
('FOLH1', 'PSMA', 'Folate hydrolase 1, a gene or its product; called PSMA.', NULL),
('PSCA', 'PSCA', 'Prostate stem cell antigen, a gene or its product.', NULL),
('STEAP1', 'STEAP1', 'STEAP family member 1, a gene or its product.', NULL),
('CEACAM5', 'CEA', 'CEA cell adhesion molecule 5, a gene or its product; called CEA.', NULL),
('GUCY2C', 'GCC', 'Guanylate cyclase 2C, a gene or its product; called GCC.', NULL),
('MAGEA4', 'MAGE-A4', 'MAGE family member A4, a gene or its product; called MAGE-A4.', NULL),
('PRAME', 'PRAME', 'PRAME nuclear receptor transcriptional regulator, a gene or its product.', NULL),
('CTAG1B', 'NY-ESO-1', 'Cancer/testis antigen 1B, a gene or its product; called NY-ESO-1.', NULL),
('AFP', 'AFP', 'Alpha fetoprotein, a gene or its product.', NULL),
('WT1', 'WT1', 'WT1 transcription factor, a gene or its product.', NULL),
('KRAS', 'KRAS', 'KRAS proto-oncogene, GTPase, a gene or its product.', NULL),
('TP53', 'TP53', 'Tumor protein p53, a gene or its product.', NULL),
('RPE65', 'RPE65', 'Retinoid isomerohydrolase RPE65, a gene or its product.', NULL),
('SMN1', 'SMN1', 'Survival of motor neuron 1, telomeric, a gene or its product.', NULL),
('F8', 'Factor VIII', 'Coagulation factor VIII, a gene or its product; called Factor VIII.', NULL),
('F9', 'Factor IX', 'Coagulation factor IX, a gene or its product; called Factor IX.', NULL),
('DMD', 'Dystrophin', 'Dystrophin, a gene or its product.', NULL),
('DDC', 'AADC', 'Dopa decarboxylase, a gene or its product; called AADC.', NULL),
('ABCD1', 'ALDP', 'ATP binding cassette subfamily D member 1, a gene or its product; called ALDP.', NULL),
('ARSA', 'Arylsulfatase A', 'Arylsulfatase A, a gene or its product.', NULL),
('IDUA', 'IDUA', 'Alpha-L-iduronidase, a gene or its product.', NULL),
('ADA', 'ADA', 'Adenosine deaminase, a gene or its product.', NULL),
('IL2RG', 'IL2RG', 'Interleukin 2 receptor subunit gamma, a gene or its product.', NULL),
('WAS', 'WAS', 'WASP actin nucleation promoting factor, a gene or its product.', NULL),
('FANCA', 'FANCA', 'FA complementation group A, a gene or its product.', NULL),
('ITGB2', 'CD18', 'Integrin subunit beta 2, a gene or its product; called CD18.', NULL),
('TTR', 'Transthyretin', 'Transthyretin, a gene or its product.', NULL),
('PCSK9', 'PCSK9', 'Proprotein convertase subtilisin/kexin type 9, a gene or its product.', NULL),
('ANGPTL3', 'ANGPTL3', 'Angiopoietin like 3, a gene or its product.', NULL),
('LPA', 'Lipoprotein(a)', 'Lipoprotein(a), a gene or its product.', NULL),
('HAO1', 'Glycolate oxidase', 'Hydroxyacid oxidase 1, a gene or its product; called Glycolate oxidase.', NULL),
('KLKB1', 'Prekallikrein', 'Kallikrein B1, a gene or its product; called Prekallikrein.', NULL),
('COL7A1', 'Collagen VII', 'Collagen type VII alpha 1 chain, a gene or its product; called Collagen VII.', NULL),
('CFTR', 'CFTR', 'CF transmembrane conductance regulator, a gene or its product.', NULL),
('OTC', 'OTC', 'Ornithine transcarbamylase, a gene or its product.', NULL),
('PAH', 'PAH', 'Phenylalanine hydroxylase, a gene or its product.', NULL),
('GLA', 'GLA', 'Galactosidase alpha, a gene or its product.', NULL),
('GAA', 'GAA', 'Alpha glucosidase, a gene or its product.', NULL),
('GBA1', 'GCase', 'Glucosylceramidase beta 1, a gene or its product; called GCase.', NULL),
('UGT1A1', 'UGT1A1', 'UDP glucuronosyltransferase family 1 member A1, a gene or its product.', NULL),
('CHM', 'REP1', 'CHM Rab escort protein, a gene or its product; called REP1.', NULL),
('RPGR', 'RPGR', 'Retinitis pigmentosa GTPase regulator, a gene or its product.', NULL),
('CNGA3', 'CNGA3', 'Cyclic nucleotide gated channel subunit alpha 3, a gene or its product.', NULL),
('OTOF', 'Otoferlin', 'Otoferlin, a gene or its product.', NULL),
('SGCB', 'β-sarcoglycan', 'Sarcoglycan beta, a gene or its product; called β-sarcoglycan.', NULL),
('FKRP', 'FKRP', 'Fukutin related protein, a gene or its product.', NULL),
('MECP2', 'MECP2', 'Methyl-CpG binding protein 2, a gene or its product.', NULL),
('HTT', 'Huntingtin', 'Huntingtin, a gene or its product.', NULL),
('SOD1', 'SOD1', 'Superoxide dismutase 1, a gene or its product.', NULL),
('ATXN1', 'ATXN1', 'Ataxin 1, a gene or its product.', NULL),
('ATXN2', 'ATXN2', 'Ataxin 2, a gene or its product.', NULL),
('ATXN3', 'ATXN3', 'Ataxin 3, a gene or its product.', NULL),
('ATXN7', 'ATXN7', 'Ataxin 7, a gene or its product.', NULL),
('VEGFA', 'VEGF-A', 'Vascular endothelial growth factor A, a gene or its product; called VEGF-A.', NULL),
('VEGFB', 'VEGF-B', 'Vascular endothelial growth factor B, a gene or its product; called VEGF-B.', NULL),
('VEGFC', 'VEGF-C', 'Vascular endothelial growth factor C, a gene or its product; called VEGF-C.', NULL),
('VEGFD', 'VEGF-D', 'Vascular endothelial growth factor D, a gene or its product; called VEGF-D.', NULL),
('IFNA2', 'IFN-α2b', 'Interferon alpha 2, a gene or its product; called IFN-α2b.', NULL),
('CSF2', 'GM-CSF', 'Colony stimulating factor 2, a gene or its product; called GM-CSF.', NULL),
('CD274', 'PD-L1', 'CD274 molecule, a gene or its product; called PD-L1.', NULL),
('PDCD1', 'PD-1', 'Programmed cell death 1, a gene or its product; called PD-1.', NULL),
('CIITA', 'CIITA', 'Class II major histocompatibility complex transactivator, a gene or its product.', NULL),
('HLA-A', 'HLA-A', 'Major histocompatibility complex, class I, A, a gene or its product.', 'HLA_class_I'),
('HLA-DRA', 'HLA-DRA', 'Major histocompatibility complex, class II, DR alpha, a gene or its product.', 'HLA_class_II'),
('CD47', 'CD47', 'CD47 molecule, a gene or its product.', NULL),
('CD52', 'CD52', 'CD52 molecule, a gene or its product.', NULL),
('DCK', 'DCK', 'Deoxycytidine kinase, a gene or its product.', NULL),
('KLRC1', 'NKG2A', 'Killer cell lectin like receptor C1, a gene or its product; called NKG2A.', NULL),
('CLEC12A', 'CLL-1', 'C-type lectin domain family 12 member A, a gene or its product; called CLL-1.', NULL),
('CD4', 'CD4', 'CD4 molecule, a gene or its product.', NULL),
('CD8A', 'CD8', 'CD8 subunit alpha, a gene or its product; called CD8.', NULL),
('CD44', 'CD44', 'CD44 molecule (IN blood group), a gene or its product.', NULL),
('EPCAM', 'EpCAM', 'Epithelial cell adhesion molecule, a gene or its product; called EpCAM.', NULL),
('KDR', 'VEGFR2', 'Kinase insert domain receptor, a gene or its product; called VEGFR2.', NULL),
('KLK2', 'KLK2', 'Kallikrein related peptidase 2, a gene or its product.', NULL),
('MET', 'MET', 'MET proto-oncogene, receptor tyrosine kinase, a gene or its product.', NULL),
('AXL', 'AXL', 'AXL receptor tyrosine kinase, a gene or its product.', NULL),
('FGFR4', 'FGFR4', 'Fibroblast growth factor receptor 4, a gene or its product.', NULL),
('FAP', 'FAP', 'Fibroblast activation protein alpha, a gene or its product.', NULL),
('GPNMB', 'GPNMB', 'Glycoprotein nmb, a gene or its product.', NULL),
('NECTIN4', 'Nectin-4', 'Nectin cell adhesion molecule 4, a gene or its product; called Nectin-4.', NULL),
('TACSTD2', 'TROP2', 'Tumor associated calcium signal transducer 2, a gene or its product; called TROP2.', NULL),
('CLDN6', 'Claudin 6', 'Claudin 6, a gene or its product.', NULL),
('CDH17', 'CDH17', 'Cadherin 17, a gene or its product.', NULL),
('CDH6', 'CDH6', 'Cadherin 6, a gene or its product.', NULL),
('LILRB4', 'LILRB4', 'Leukocyte immunoglobulin like receptor B4, a gene or its product.', NULL),
('CD37', 'CD37', 'CD37 molecule, a gene or its product.', NULL),
('CD79A', 'CD79A', 'CD79a molecule, a gene or its product.', NULL),
('CD79B', 'CD79B', 'CD79b molecule, a gene or its product.', NULL),
('TNFRSF13B', 'TACI', 'TNF receptor superfamily member 13B, a gene or its product; called TACI.', NULL),
('TNFRSF13C', 'BAFF-R', 'TNF receptor superfamily member 13C, a gene or its product; called BAFF-R.', NULL),
('SDC1', 'CD138', 'Syndecan 1, a gene or its product; called CD138.', NULL),
('CD40LG', 'CD40L', 'CD40 ligand, a gene or its product; called CD40L.', NULL),
('KLRK1', 'NKG2D', 'Killer cell lectin like receptor K1, a gene or its product; called NKG2D.', NULL),
('MICA', 'MICA', 'MHC class I polypeptide-related sequence A, a gene or its product.', 'NKG2D_ligands'),
('MICB', 'MICB', 'MHC class I polypeptide-related sequence B, a gene or its product.', 'NKG2D_ligands'),
('NCR3LG1', 'B7-H6', 'Natural killer cell cytotoxicity receptor 3 ligand 1, a gene or its product; called B7-H6.', NULL),
('ADGRE2', 'EMR2', 'Adhesion G protein-coupled receptor E2, a gene or its product; called EMR2.', NULL),
('CCR4', 'CCR4', 'C-C motif chemokine receptor 4, a gene or its product.', NULL),
('CCR5', 'CCR5', 'C-C motif chemokine receptor 5, a gene or its product.', NULL),
('CXCR4', 'CXCR4', 'C-X-C motif chemokine receptor 4, a gene or its product.', NULL),
('CD3E', 'CD3E', 'CD3 epsilon subunit of T-cell receptor complex, a gene or its product.', NULL),
('CD3D', 'CD3D', 'CD3 delta subunit of T-cell receptor complex, a gene or its product.', NULL),
('CD3G', 'CD3G', 'CD3 gamma subunit of T-cell receptor complex, a gene or its product.', NULL),
('CD28', 'CD28', 'CD28 molecule, a gene or its product.', NULL),
('TNFRSF9', '4-1BB', 'TNF receptor superfamily member 9, a gene or its product; called 4-1BB.', NULL),
('ICOS', 'ICOS', 'Inducible T cell costimulator, a gene or its product.', NULL),
('CD247', 'CD3 zeta', 'CD247 molecule, a gene or its product; called CD3 zeta.', NULL),
('IL13RA2', 'IL13Rα2', 'Interleukin 13 receptor subunit alpha 2, a gene or its product; called IL13Rα2.', NULL),
('EPHA2', 'EPHA2', 'EPH receptor A2, a gene or its product.', NULL),
('CSPG4', 'CSPG4', 'Chondroitin sulfate proteoglycan 4, a gene or its product.', NULL),
('L1CAM', 'L1CAM', 'L1 cell adhesion molecule, a gene or its product.', NULL),
('ALK', 'ALK', 'ALK receptor tyrosine kinase, a gene or its product.', NULL),
('PTK7', 'PTK7', 'Protein tyrosine kinase 7 (inactive), a gene or its product.', NULL),
('ROR2', 'ROR2', 'Receptor tyrosine kinase like orphan receptor 2, a gene or its product.', NULL),
('CD99', 'CD99', 'CD99 molecule (Xg blood group), a gene or its product.', NULL),
('MLANA', 'MART-1', 'Melan-A, a gene or its product; called MART-1.', NULL),
('PMEL', 'gp100', 'Premelanosome protein, a gene or its product; called gp100.', NULL),
('TYR', 'Tyrosinase', 'Tyrosinase, a gene or its product.', NULL),
('SSX2', 'SSX2', 'SSX family member 2, a gene or its product.', NULL),
('KIT', 'c-KIT', 'KIT proto-oncogene, receptor tyrosine kinase, a gene or its product; called c-KIT.', NULL),
('FLT3', 'FLT3', 'Fms related receptor tyrosine kinase 3, a gene or its product.', NULL),
('SIRPA', 'SIRPα', 'Signal regulatory protein alpha, a gene or its product; called SIRPα.', NULL),
('HLA-B', 'HLA-B', 'Major histocompatibility complex, class I, B, a gene or its product.', 'HLA_class_I'),
('HLA-C', 'HLA-C', 'Major histocompatibility complex, class I, C, a gene or its product.', 'HLA_class_I'),
('HLA-E', 'HLA-E', 'Major histocompatibility complex, class I, E, a gene or its product.', 'HLA_class_I'),
('HLA-G', 'HLA-G', 'Major histocompatibility complex, class I, G, a gene or its product.', 'HLA_class_I'),
('HLA-DRB1', 'HLA-DRB1', 'Major histocompatibility complex, class II, DR beta 1, a gene or its product.', 'HLA_class_II'),
('HLA-DQA1', 'HLA-DQA1', 'Major histocompatibility complex, class II, DQ alpha 1, a gene or its product.', 'HLA_class_II'),
('HLA-DQB1', 'HLA-DQB1', 'Major histocompatibility complex, class II, DQ beta 1, a gene or its product.', 'HLA_class_II'),
('HLA-DPB1', 'HLA-DPB1', 'Major histocompatibility complex, class II, DP beta 1, a gene or its product.', 'HLA_class_II'),
('RFX5', 'RFX5', 'Regulatory factor X5, a gene or its product.', NULL),
('RFXANK', 'RFXANK', 'Regulatory factor X associated ankyrin containing protein, a gene or its product.', NULL),
('RFXAP', 'RFXAP', 'Regulatory factor X associated protein, a gene or its product.', NULL),
('TAP1', 'TAP1', 'Transporter 1, ATP binding cassette subfamily B member, a gene or its product.', NULL),
('TAP2', 'TAP2', 'Transporter 2, ATP binding cassette subfamily B member, a gene or its product.', NULL),
('TAPBP', 'TAPBP', 'TAP binding protein, a gene or its product.', NULL),
('CD58', 'LFA-3', 'CD58 molecule, a gene or its product; called LFA-3.', NULL),
('ICAM1', 'ICAM-1', 'Intercellular adhesion molecule 1, a gene or its product; called ICAM-1.', NULL),
('FAS', 'FAS', 'Fas cell surface death receptor, a gene or its product.', NULL),
('FASLG', 'FasL', 'Fas ligand, a gene or its product; called FasL.', NULL),
('TGFBR2', 'TGF-β receptor II', 'Transforming growth factor beta receptor 2, a gene or its product; called TGF-β receptor II.', NULL),
('CISH', 'CISH', 'Cytokine inducible SH2 containing protein, a gene or its product.', NULL),
('RASA2', 'RASA2', 'RAS p21 protein activator 2, a gene or its product.', NULL),
('ZC3H12A', 'Regnase-1', 'Zinc finger CCCH-type containing 12A, a gene or its product; called Regnase-1.', NULL),
('CTLA4', 'CTLA-4', 'Cytotoxic T-lymphocyte associated protein 4, a gene or its product; called CTLA-4.', NULL),
('LAG3', 'LAG-3', 'Lymphocyte activating 3, a gene or its product; called LAG-3.', NULL),
('TIGIT', 'TIGIT', 'T cell immunoreceptor with Ig and ITIM domains, a gene or its product.', NULL),
('HAVCR2', 'TIM-3', 'Hepatitis A virus cellular receptor 2, a gene or its product; called TIM-3.', NULL),
('TET2', 'TET2', 'Tet methylcytosine dioxygenase 2, a gene or its product.', NULL),
('DNMT3A', 'DNMT3A', 'DNA methyltransferase 3 alpha, a gene or its product.', NULL),
('TOX', 'TOX', 'Thymocyte selection associated high mobility group box, a gene or its product.', NULL),
('NR4A1', 'NR4A1', 'Nuclear receptor subfamily 4 group A member 1, a gene or its product.', NULL),
('CBLB', 'CBL-B', 'Cbl proto-oncogene B, a gene or its product; called CBL-B.', NULL),
('SOCS1', 'SOCS1', 'Suppressor of cytokine signaling 1, a gene or its product.', NULL),
('GATA3', 'GATA3', 'GATA binding protein 3, a gene or its product.', NULL),
('IL2', 'IL-2', 'Interleukin 2, a gene or its product; called IL-2.', NULL),
('IL7', 'IL-7', 'Interleukin 7, a gene or its product; called IL-7.', NULL),
('IL7R', 'IL7R', 'Interleukin 7 receptor, a gene or its product.', NULL),
('IL12A', 'IL-12 p35', 'Interleukin 12A, a gene or its product; called IL-12 p35.', NULL),
('IL12B', 'IL-12 p40', 'Interleukin 12B, a gene or its product; called IL-12 p40.', NULL),
('IL15', 'IL-15', 'Interleukin 15, a gene or its product; called IL-15.', NULL),
('IL15RA', 'IL-15Rα', 'Interleukin 15 receptor subunit alpha, a gene or its product; called IL-15Rα.', NULL),
('IL18', 'IL-18', 'Interleukin 18, a gene or its product; called IL-18.', NULL),
('IL21', 'IL-21', 'Interleukin 21, a gene or its product; called IL-21.', NULL),
('CCL19', 'CCL19', 'C-C motif chemokine ligand 19, a gene or its product.', NULL),
('IL6', 'IL-6', 'Interleukin 6, a gene or its product; called IL-6.', NULL),
('IL6R', 'IL-6R', 'Interleukin 6 receptor, a gene or its product; called IL-6R.', NULL),
('IL1B', 'IL-1β', 'Interleukin 1 beta, a gene or its product; called IL-1β.', NULL),
('IL1RN', 'IL-1Ra', 'Interleukin 1 receptor antagonist, a gene or its product; called IL-1Ra.', NULL),
('TNF', 'TNF-α', 'Tumor necrosis factor, a gene or its product; called TNF-α.', NULL),
('IFNG', 'IFN-γ', 'Interferon gamma, a gene or its product; called IFN-γ.', NULL),
('IFNB1', 'IFN-β', 'Interferon beta 1, a gene or its product; called IFN-β.', NULL),
('TGFB1', 'TGF-β1', 'Transforming growth factor beta 1, a gene or its product; called TGF-β1.', NULL),
('FOXP3', 'FOXP3', 'Forkhead box P3, a gene or its product.', NULL),
('USH2A', 'USH2A', 'Usherin, a gene or its product.', NULL),
('ABCA4', 'ABCA4', 'ATP binding cassette subfamily A member 4, a gene or its product.', NULL),
('CNGB3', 'CNGB3', 'Cyclic nucleotide gated channel subunit beta 3, a gene or its product.', NULL),
('RS1', 'RS1', 'Retinoschisin 1, a gene or its product.', NULL),
('MYO7A', 'MYO7A', 'Myosin VIIA, a gene or its product.', NULL),
('CEP290', 'CEP290', 'Centrosomal protein 290, a gene or its product.', NULL),
('RHO', 'Rhodopsin', 'Rhodopsin, a gene or its product.', NULL),
('PDE6B', 'PDE6B', 'Phosphodiesterase 6B, a gene or its product.', NULL),
('PDE6A', 'PDE6A', 'Phosphodiesterase 6A, a gene or its product.', NULL),
('MERTK', 'MERTK', 'MER proto-oncogene, tyrosine kinase, a gene or its product.', NULL),
('LRAT', 'LRAT', 'Lecithin retinol acyltransferase, a gene or its product.', NULL),
('MT-ND4', 'ND4', 'Mitochondrially encoded NADH:ubiquinone oxidoreductase core subunit 4, a gene or its product; called ND4.', NULL),
('MT-ND1', 'ND1', 'Mitochondrially encoded NADH:ubiquinone oxidoreductase core subunit 1, a gene or its product; called ND1.', NULL),
('OPA1', 'OPA1', 'OPA1 mitochondrial dynamin like GTPase, a gene or its product.', NULL),
('BEST1', 'BEST1', 'Bestrophin 1, a gene or its product.', NULL),
('GUCY2D', 'GUCY2D', 'Guanylate cyclase 2D, retinal, a gene or its product.', NULL),
('AIPL1', 'AIPL1', 'Aryl hydrocarbon receptor interacting protein like 1, a gene or its product.', NULL),
('NR2E3', 'NR2E3', 'Nuclear receptor subfamily 2 group E member 3, a gene or its product.', NULL),
('RPGRIP1', 'RPGRIP1', 'RPGR interacting protein 1, a gene or its product.', NULL),
('CLRN1', 'CLRN1', 'Clarin 1, a gene or its product.', NULL),
('NPC1', 'NPC1', 'NPC intracellular cholesterol transporter 1, a gene or its product.', NULL),
('PPT1', 'PPT1', 'Palmitoyl-protein thioesterase 1, a gene or its product.', NULL),
('TPP1', 'TPP1', 'Tripeptidyl peptidase 1, a gene or its product.', NULL),
('CLN3', 'CLN3', 'CLN3 lysosomal/endosomal transmembrane protein, battenin, a gene or its product.', NULL),
('CLN5', 'CLN5', 'CLN5 intracellular trafficking protein, a gene or its product.', NULL),
('CLN6', 'CLN6', 'CLN6 transmembrane ER protein, a gene or its product.', NULL),
('MFSD8', 'MFSD8', 'Major facilitator superfamily domain containing 8, a gene or its product.', NULL),
('GALC', 'GALC', 'Galactosylceramidase, a gene or its product.', NULL),
('ASPA', 'ASPA', 'Aspartoacylase, a gene or its product.', NULL),
('GLB1', 'GLB1', 'Galactosidase beta 1, a gene or its product.', NULL),
('HEXA', 'HEXA', 'Hexosaminidase subunit alpha, a gene or its product.', NULL),
('HEXB', 'HEXB', 'Hexosaminidase subunit beta, a gene or its product.', NULL),
('IDS', 'IDS', 'Iduronate 2-sulfatase, a gene or its product.', NULL),
('SGSH', 'SGSH', 'N-sulfoglucosamine sulfohydrolase, a gene or its product.', NULL),
('NAGLU', 'NAGLU', 'N-acetyl-alpha-glucosaminidase, a gene or its product.', NULL),
('HGSNAT', 'HGSNAT', 'Heparan-alpha-glucosaminide N-acetyltransferase, a gene or its product.', NULL),
('GNS', 'GNS', 'Glucosamine (N-acetyl)-6-sulfatase, a gene or its product.', NULL),
('GALNS', 'GALNS', 'Galactosamine (N-acetyl)-6-sulfatase, a gene or its product.', NULL),
('ARSB', 'ARSB', 'Arylsulfatase B, a gene or its product.', NULL),
('GUSB', 'GUSB', 'Glucuronidase beta, a gene or its product.', NULL),
('SMPD1', 'SMPD1', 'Sphingomyelin phosphodiesterase 1, a gene or its product.', NULL),
('LAMP2', 'LAMP2', 'Lysosomal associated membrane protein 2, a gene or its product.', NULL),
('FXN', 'Frataxin', 'Frataxin, a gene or its product.', NULL),
('GAN', 'GAN', 'Gigaxonin, a gene or its product.', NULL),
('SLC6A1', 'SLC6A1', 'Solute carrier family 6 member 1, a gene or its product.', NULL),
('CDKL5', 'CDKL5', 'Cyclin dependent kinase like 5, a gene or its product.', NULL),
('UBE3A', 'UBE3A', 'Ubiquitin protein ligase E3A, a gene or its product.', NULL),
('SYNGAP1', 'SYNGAP1', 'Synaptic Ras GTPase activating protein 1, a gene or its product.', NULL),
('SCN1A', 'SCN1A', 'Sodium voltage-gated channel alpha subunit 1, a gene or its product.', NULL),
('SCN2A', 'SCN2A', 'Sodium voltage-gated channel alpha subunit 2, a gene or its product.', NULL),
('STXBP1', 'STXBP1', 'Syntaxin binding protein 1, a gene or its product.', NULL),
('KCNQ2', 'KCNQ2', 'Potassium voltage-gated channel subfamily Q member 2, a gene or its product.', NULL),
('KCNT1', 'KCNT1', 'Potassium sodium-activated channel subfamily T member 1, a gene or its product.', NULL),
('FMR1', 'FMR1', 'Fragile X messenger ribonucleoprotein 1, a gene or its product.', NULL),
('GRN', 'Progranulin', 'Granulin precursor, a gene or its product; called Progranulin.', NULL),
('MAPT', 'Tau', 'Microtubule associated protein tau, a gene or its product; called Tau.', NULL),
('SNCA', 'α-synuclein', 'Synuclein alpha, a gene or its product; called α-synuclein.', NULL),
('LRRK2', 'LRRK2', 'Leucine rich repeat kinase 2, a gene or its product.', NULL),
('PRKN', 'PRKN', 'Parkin RBR E3 ubiquitin protein ligase, a gene or its product.', NULL),
('GDNF', 'GDNF', 'Glial cell derived neurotrophic factor, a gene or its product.', NULL),
('NRTN', 'Neurturin', 'Neurturin, a gene or its product.', NULL),
('NGF', 'NGF', 'Nerve growth factor, a gene or its product.', NULL),
('BDNF', 'BDNF', 'Brain derived neurotrophic factor, a gene or its product.', NULL),
('APOE', 'ApoE', 'Apolipoprotein E, a gene or its product; called ApoE.', NULL),
('APP', 'APP', 'Amyloid beta precursor protein, a gene or its product.', NULL),
('C9orf72', 'C9orf72', 'C9orf72-SMCR8 complex subunit, a gene or its product.', NULL),
('FUS', 'FUS', 'FUS RNA binding protein, a gene or its product.', NULL),
('TARDBP', 'TDP-43', 'TAR DNA binding protein, a gene or its product; called TDP-43.', NULL),
('AR', 'AR', 'Androgen receptor, a gene or its product.', NULL),
('SMN2', 'SMN2', 'Survival of motor neuron 2, centromeric, a gene or its product.', NULL),
('DYSF', 'DYSF', 'Dysferlin, a gene or its product.', NULL),
('SGCA', 'α-sarcoglycan', 'Sarcoglycan alpha, a gene or its product; called α-sarcoglycan.', NULL),
('SGCG', 'γ-sarcoglycan', 'Sarcoglycan gamma, a gene or its product; called γ-sarcoglycan.', NULL),
('SGCD', 'δ-sarcoglycan', 'Sarcoglycan delta, a gene or its product; called δ-sarcoglycan.', NULL),
('CAPN3', 'CAPN3', 'Calpain 3, a gene or its product.', NULL),
('ANO5', 'ANO5', 'Anoctamin 5, a gene or its product.', NULL),
('LAMA2', 'LAMA2', 'Laminin subunit alpha 2, a gene or its product.', NULL),
('MTM1', 'MTM1', 'Myotubularin 1, a gene or its product.', NULL),
('DMPK', 'DMPK', 'DM1 protein kinase, a gene or its product.', NULL),
('PABPN1', 'PABPN1', 'Poly(A) binding protein nuclear 1, a gene or its product.', NULL),
('DUX4', 'DUX4', 'Double homeobox 4, a gene or its product.', NULL),
('COL6A1', 'COL6A1', 'Collagen type VI alpha 1 chain, a gene or its product.', NULL),
('COL6A2', 'COL6A2', 'Collagen type VI alpha 2 chain, a gene or its product.', NULL),
('COL6A3', 'COL6A3', 'Collagen type VI alpha 3 chain, a gene or its product.', NULL),
('GNE', 'GNE', 'Glucosamine (UDP-N-acetyl)-2-epimerase/N-acetylmannosamine kinase, a gene or its product.', NULL),
('SERPINA1', 'AAT', 'Serpin family A member 1, a gene or its product; called AAT.', NULL),
('SERPING1', 'C1-INH', 'Serpin family G member 1, a gene or its product; called C1-INH.', NULL),
('F12', 'Factor XII', 'Coagulation factor XII, a gene or its product; called Factor XII.', NULL),
('F11', 'Factor XI', 'Coagulation factor XI, a gene or its product; called Factor XI.', NULL),
('F10', 'Factor X', 'Coagulation factor X, a gene or its product; called Factor X.', NULL),
('F7', 'Factor VII', 'Coagulation factor VII, a gene or its product; called Factor VII.', NULL),
('F5', 'Factor V', 'Coagulation factor V, a gene or its product; called Factor V.', NULL),
('F2', 'Prothrombin', 'Coagulation factor II, thrombin, a gene or its product; called Prothrombin.', NULL),
('VWF', 'von Willebrand factor', 'Von Willebrand factor, a gene or its product; called von Willebrand factor.', NULL),
('APOC3', 'ApoC-III', 'Apolipoprotein C3, a gene or its product; called ApoC-III.', NULL),
('APOB', 'ApoB', 'Apolipoprotein B, a gene or its product; called ApoB.', NULL),
('LDLR', 'LDLR', 'Low density lipoprotein receptor, a gene or its product.', NULL),
('AGT', 'Angiotensinogen', 'Angiotensinogen, a gene or its product.', NULL),
('HSD17B13', 'HSD17B13', 'Hydroxysteroid 17-beta dehydrogenase 13, a gene or its product.', NULL),
('PNPLA3', 'PNPLA3', 'Patatin like phospholipase domain containing 3, a gene or its product.', NULL),
('INHBE', 'INHBE', 'Inhibin subunit beta E, a gene or its product.', NULL),
('ALAS1', 'ALAS1', '5''-aminolevulinate synthase 1, a gene or its product.', NULL),
('LDHA', 'LDH-A', 'Lactate dehydrogenase A, a gene or its product; called LDH-A.', NULL),
('C3', 'C3', 'Complement C3, a gene or its product.', NULL),
('C5', 'C5', 'Complement C5, a gene or its product.', NULL),
('CFB', 'Factor B', 'Complement factor B, a gene or its product; called Factor B.', NULL),
('CFH', 'Factor H', 'Complement factor H, a gene or its product; called Factor H.', NULL),
('CFI', 'Factor I', 'Complement factor I, a gene or its product; called Factor I.', NULL),
('TMPRSS6', 'TMPRSS6', 'Transmembrane serine protease 6, a gene or its product.', NULL),
('MSTN', 'Myostatin', 'Myostatin, a gene or its product.', NULL),
('ATP7B', 'ATP7B', 'ATPase copper transporting beta, a gene or its product.', NULL),
('ABCB11', 'ABCB11', 'ATP binding cassette subfamily B member 11, a gene or its product.', NULL),
('ABCB4', 'ABCB4', 'ATP binding cassette subfamily B member 4, a gene or its product.', NULL),
('ATP8B1', 'ATP8B1', 'ATPase phospholipid transporting 8B1, a gene or its product.', NULL),
('ASS1', 'ASS1', 'Argininosuccinate synthase 1, a gene or its product.', NULL),
('ASL', 'ASL', 'Argininosuccinate lyase, a gene or its product.', NULL),
('CPS1', 'CPS1', 'Carbamoyl-phosphate synthase 1, a gene or its product.', NULL),
('ARG1', 'ARG1', 'Arginase 1, a gene or its product.', NULL),
('NAGS', 'NAGS', 'N-acetylglutamate synthase, a gene or its product.', NULL),
('MMUT', 'MMUT', 'Methylmalonyl-CoA mutase, a gene or its product.', NULL),
('MMAA', 'MMAA', 'Metabolism of cobalamin associated A, a gene or its product.', NULL),
('MMAB', 'MMAB', 'Metabolism of cobalamin associated B, a gene or its product.', NULL),
('PCCA', 'PCCA', 'Propionyl-CoA carboxylase subunit alpha, a gene or its product.', NULL),
('PCCB', 'PCCB', 'Propionyl-CoA carboxylase subunit beta, a gene or its product.', NULL),
('BCKDHA', 'BCKDHA', 'Branched chain keto acid dehydrogenase E1 subunit alpha, a gene or its product.', NULL),
('BCKDHB', 'BCKDHB', 'Branched chain keto acid dehydrogenase E1 subunit beta, a gene or its product.', NULL),
('HPD', 'HPD', '4-hydroxyphenylpyruvate dioxygenase, a gene or its product.', NULL),
('FAH', 'FAH', 'Fumarylacetoacetate hydrolase, a gene or its product.', NULL),
('G6PC1', 'G6PC1', 'Glucose-6-phosphatase catalytic subunit 1, a gene or its product.', NULL),
('SLC37A4', 'SLC37A4', 'Solute carrier family 37 member 4, a gene or its product.', NULL),
('GBE1', 'GBE1', '1,4-alpha-glucan branching enzyme 1, a gene or its product.', NULL),
('AGL', 'AGL', 'Amylo-alpha-1,6-glucosidase and 4-alpha-glucanotransferase, a gene or its product.', NULL),
('PYGM', 'PYGM', 'Glycogen phosphorylase, muscle associated, a gene or its product.', NULL),
('AGXT', 'AGXT', 'Alanine--glyoxylate aminotransferase, a gene or its product.', NULL),
('HMBS', 'HMBS', 'Hydroxymethylbilane synthase, a gene or its product.', NULL),
('UROS', 'UROS', 'Uroporphyrinogen III synthase, a gene or its product.', NULL),
('PKLR', 'PKLR', 'Pyruvate kinase L/R, a gene or its product.', NULL),
('RAG1', 'RAG1', 'Recombination activating 1, a gene or its product.', NULL),
('RAG2', 'RAG2', 'Recombination activating 2, a gene or its product.', NULL),
('DCLRE1C', 'DCLRE1C', 'DNA cross-link repair 1C, a gene or its product.', NULL),
('JAK3', 'JAK3', 'Janus kinase 3, a gene or its product.', NULL),
('CYBB', 'CYBB', 'Cytochrome b-245 beta chain, a gene or its product.', NULL),
('CYBA', 'CYBA', 'Cytochrome b-245 alpha chain, a gene or its product.', NULL),
('NCF1', 'NCF1', 'Neutrophil cytosolic factor 1, a gene or its product.', NULL),
('NCF2', 'NCF2', 'Neutrophil cytosolic factor 2, a gene or its product.', NULL),
('NCF4', 'NCF4', 'Neutrophil cytosolic factor 4, a gene or its product.', NULL),
('BTK', 'BTK', 'Bruton tyrosine kinase, a gene or its product.', NULL),
('FANCC', 'FANCC', 'FA complementation group C, a gene or its product.', NULL),
('FANCD2', 'FANCD2', 'FA complementation group D2, a gene or its product.', NULL),
('FANCG', 'FANCG', 'FA complementation group G, a gene or its product.', NULL),
('RPS19', 'RPS19', 'Ribosomal protein S19, a gene or its product.', NULL),
('MPL', 'MPL', 'MPL proto-oncogene, thrombopoietin receptor, a gene or its product.', NULL),
('ELANE', 'ELANE', 'Elastase, neutrophil expressed, a gene or its product.', NULL),
('HAX1', 'HAX1', 'HCLS1 associated protein X-1, a gene or its product.', NULL),
('TCIRG1', 'TCIRG1', 'T cell immune regulator 1, ATPase H+ transporting V0 subunit a3, a gene or its product.', NULL),
('PRF1', 'PRF1', 'Perforin 1, a gene or its product.', NULL),
('UNC13D', 'UNC13D', 'Unc-13 homolog D, a gene or its product.', NULL),
('STX11', 'STX11', 'Syntaxin 11, a gene or its product.', NULL),
('STXBP2', 'STXBP2', 'Syntaxin binding protein 2, a gene or its product.', NULL),
('SH2D1A', 'SH2D1A', 'SH2 domain containing 1A, a gene or its product.', NULL),
('XIAP', 'XIAP', 'X-linked inhibitor of apoptosis, a gene or its product.', NULL),
('LRBA', 'LRBA', 'LPS responsive beige-like anchor protein, a gene or its product.', NULL),
('STAT1', 'STAT1', 'Signal transducer and activator of transcription 1, a gene or its product.', NULL),
('STAT3', 'STAT3', 'Signal transducer and activator of transcription 3, a gene or its product.', NULL),
('IL10RA', 'IL10RA', 'Interleukin 10 receptor subunit alpha, a gene or its product.', NULL),
('PIK3CD', 'PIK3CD', 'Phosphatidylinositol-4,5-bisphosphate 3-kinase catalytic subunit delta, a gene or its product.', NULL),
('CTNS', 'CTNS', 'Cystinosin, lysosomal cystine transporter, a gene or its product.', NULL),
('LIPA', 'LIPA', 'Lipase A, lysosomal acid type, a gene or its product.', NULL),
('KRT5', 'KRT5', 'Keratin 5, a gene or its product.', NULL),
('KRT14', 'KRT14', 'Keratin 14, a gene or its product.', NULL),
('LAMB3', 'LAMB3', 'Laminin subunit beta 3, a gene or its product.', NULL),
('LAMA3', 'LAMA3', 'Laminin subunit alpha 3, a gene or its product.', NULL),
('LAMC2', 'LAMC2', 'Laminin subunit gamma 2, a gene or its product.', NULL),
('COL17A1', 'COL17A1', 'Collagen type XVII alpha 1 chain, a gene or its product.', NULL),
('TGM1', 'TGM1', 'Transglutaminase 1, a gene or its product.', NULL),
('SPINK5', 'SPINK5', 'Serine peptidase inhibitor Kazal type 5, a gene or its product.', NULL),
('GJB2', 'GJB2', 'Gap junction protein beta 2, a gene or its product.', NULL),
('TMC1', 'TMC1', 'Transmembrane channel like 1, a gene or its product.', NULL),
('STRC', 'STRC', 'Stereocilin, a gene or its product.', NULL),
('SLC26A4', 'SLC26A4', 'Solute carrier family 26 member 4, a gene or its product.', NULL),
('CNTF', 'CNTF', 'Ciliary neurotrophic factor, a gene or its product.', NULL),
('AQP1', 'AQP1', 'Aquaporin 1 (Colton blood group), a gene or its product.', NULL),
('AQP5', 'AQP5', 'Aquaporin 5, a gene or its product.', NULL),
('ATP2A2', 'SERCA2a', 'ATPase sarcoplasmic/endoplasmic reticulum Ca2+ transporting 2, a gene or its product; called SERCA2a.', NULL),
('PKP2', 'PKP2', 'Plakophilin 2, a gene or its product.', NULL),
('MYBPC3', 'MYBPC3', 'Myosin binding protein C3, a gene or its product.', NULL),
('MYH7', 'MYH7', 'Myosin heavy chain 7, a gene or its product.', NULL),
('TNNT2', 'TNNT2', 'Troponin T2, cardiac type, a gene or its product.', NULL),
('LMNA', 'LMNA', 'Lamin A/C, a gene or its product.', NULL),
('PLN', 'PLN', 'Phospholamban, a gene or its product.', NULL),
('DSP', 'DSP', 'Desmoplakin, a gene or its product.', NULL),
('RYR2', 'RYR2', 'Ryanodine receptor 2, a gene or its product.', NULL),
('CASQ2', 'CASQ2', 'Calsequestrin 2, a gene or its product.', NULL),
('KCNQ1', 'KCNQ1', 'Potassium voltage-gated channel subfamily Q member 1, a gene or its product.', NULL),
('KCNH2', 'KCNH2', 'Potassium voltage-gated channel subfamily H member 2, a gene or its product.', NULL),
('SCN5A', 'SCN5A', 'Sodium voltage-gated channel alpha subunit 5, a gene or its product.', NULL),
('BAG3', 'BAG3', 'BAG cochaperone 3, a gene or its product.', NULL),
('TAFAZZIN', 'TAFAZZIN', 'Tafazzin, phospholipid-lysophospholipid transacylase, a gene or its product.', NULL),
('HIF1A', 'HIF-1α', 'Hypoxia inducible factor 1 subunit alpha, a gene or its product; called HIF-1α.', NULL),
('HGF', 'HGF', 'Hepatocyte growth factor, a gene or its product.', NULL),
('FGF2', 'FGF2', 'Fibroblast growth factor 2, a gene or its product.', NULL),
('FGF1', 'FGF1', 'Fibroblast growth factor 1, a gene or its product.', NULL),
('FGF4', 'FGF4', 'Fibroblast growth factor 4, a gene or its product.', NULL),
('CXCL12', 'SDF-1', 'C-X-C motif chemokine ligand 12, a gene or its product; called SDF-1.', NULL),
('ADCY6', 'ADCY6', 'Adenylate cyclase 6, a gene or its product.', NULL),
('S100A1', 'S100A1', 'S100 calcium binding protein A1, a gene or its product.', NULL),
('TERT', 'TERT', 'Telomerase reverse transcriptase, a gene or its product.', NULL),
('TERC', 'TERC', 'Telomerase RNA component, a gene or its product.', NULL),
('RB1', 'RB1', 'RB transcriptional corepressor 1, a gene or its product.', NULL),
('BRAF', 'BRAF', 'B-Raf proto-oncogene, serine/threonine kinase, a gene or its product.', NULL),
('NRAS', 'NRAS', 'NRAS proto-oncogene, GTPase, a gene or its product.', NULL),
('HRAS', 'HRAS', 'HRas proto-oncogene, GTPase, a gene or its product.', NULL),
('BRCA1', 'BRCA1', 'BRCA1 DNA repair associated, a gene or its product.', NULL),
('BRCA2', 'BRCA2', 'BRCA2 DNA repair associated, a gene or its product.', NULL),
('CDKN2A', 'CDKN2A', 'Cyclin dependent kinase inhibitor 2A, a gene or its product.', NULL),
('IDH1', 'IDH1', 'Isocitrate dehydrogenase (NADP(+)) 1, a gene or its product.', NULL),
('PTEN', 'PTEN', 'Phosphatase and tensin homolog, a gene or its product.', NULL),
('MYCN', 'MYCN', 'MYCN proto-oncogene, bHLH transcription factor, a gene or its product.', NULL),
('BCL2', 'BCL2', 'BCL2 apoptosis regulator, a gene or its product.', NULL),
('MYC', 'MYC', 'MYC proto-oncogene, bHLH transcription factor, a gene or its product.', NULL),
('PIK3CA', 'PIK3CA', 'Phosphatidylinositol-4,5-bisphosphate 3-kinase catalytic subunit alpha, a gene or its product.', NULL),
('INS', 'Insulin', 'Insulin, a gene or its product.', NULL),
('PDX1', 'PDX1', 'Pancreatic and duodenal homeobox 1, a gene or its product.', NULL),
('NKX6-1', 'NKX6.1', 'NK6 homeobox 1, a gene or its product; called NKX6.1.', NULL),
('CD34', 'CD34', 'CD34 molecule, a gene or its product.', NULL),
('NT5E', 'CD73', '5''-nucleotidase ecto, a gene or its product; called CD73.', NULL),
('THY1', 'CD90', 'Thy-1 cell surface antigen, a gene or its product; called CD90.', NULL),
('ENG', 'CD105', 'Endoglin, a gene or its product; called CD105.', NULL),
('PROM1', 'CD133', 'Prominin 1, a gene or its product; called CD133.', NULL),
('PTPRC', 'CD45', 'Protein tyrosine phosphatase receptor type C, a gene or its product; called CD45.', NULL),
('NCAM1', 'CD56', 'Neural cell adhesion molecule 1, a gene or its product; called CD56.', NULL),
('FCGR3A', 'CD16a', 'Fc gamma receptor IIIa, a gene or its product; called CD16a.', NULL),
('CD14', 'CD14', 'CD14 molecule, a gene or its product.', NULL),
('CD40', 'CD40', 'CD40 molecule, a gene or its product.', NULL),
('CD80', 'CD80', 'CD80 molecule, a gene or its product.', NULL),
('CD86', 'CD86', 'CD86 molecule, a gene or its product.', NULL),
('DCX', 'DCX', 'Doublecortin, a gene or its product.', NULL),
('TH', 'Tyrosine hydroxylase', 'Tyrosine hydroxylase, a gene or its product.', NULL),
('GCH1', 'GCH1', 'GTP cyclohydrolase 1, a gene or its product.', NULL),
('PTPRF', 'PTPRF', 'Protein tyrosine phosphatase receptor type F, a gene or its product.', NULL),
('GAD1', 'GAD67', 'Glutamate decarboxylase 1, a gene or its product; called GAD67.', NULL),
('GAD2', 'GAD65', 'Glutamate decarboxylase 2, a gene or its product; called GAD65.', NULL),
('SLC1A2', 'SLC1A2', 'Solute carrier family 1 member 2, a gene or its product.', NULL),
('CYP46A1', 'CYP46A1', 'Cytochrome P450 family 46 subfamily A member 1, a gene or its product.', NULL),
('CYP21A2', 'CYP21A2', 'Cytochrome P450 family 21 subfamily A member 2, a gene or its product.', NULL),
('CYP27A1', 'CYP27A1', 'Cytochrome P450 family 27 subfamily A member 1, a gene or its product.', NULL),
('HSD3B2', 'HSD3B2', 'Hydroxy-delta-5-steroid dehydrogenase, 3 beta- and steroid delta-isomerase 2, a gene or its product.', NULL),
('NR0B1', 'NR0B1', 'Nuclear receptor subfamily 0 group B member 1, a gene or its product.', NULL),
('FGFR3', 'FGFR3', 'Fibroblast growth factor receptor 3, a gene or its product.', NULL),
('PHEX', 'PHEX', 'Phosphate regulating endopeptidase X-linked, a gene or its product.', NULL),
('ALPL', 'ALPL', 'Alkaline phosphatase, biomineralization associated, a gene or its product.', NULL),
('SLC25A13', 'SLC25A13', 'Solute carrier family 25 member 13, a gene or its product.', NULL),
('SLC6A8', 'SLC6A8', 'Solute carrier family 6 member 8, a gene or its product.', NULL),
('GAMT', 'GAMT', 'Guanidinoacetate N-methyltransferase, a gene or its product.', NULL),
('AUH', 'AUH', 'AU RNA binding methylglutaconyl-CoA hydratase, a gene or its product.', NULL),
('OXCT1', 'OXCT1', '3-oxoacid CoA-transferase 1, a gene or its product.', NULL),
('ACADM', 'ACADM', 'Acyl-CoA dehydrogenase medium chain, a gene or its product.', NULL),
('ACADVL', 'ACADVL', 'Acyl-CoA dehydrogenase very long chain, a gene or its product.', NULL),
('SLC22A5', 'SLC22A5', 'Solute carrier family 22 member 5, a gene or its product.', NULL),
('ETHE1', 'ETHE1', 'ETHE1 persulfide dioxygenase, a gene or its product.', NULL),
('TYMP', 'TYMP', 'Thymidine phosphorylase, a gene or its product.', NULL),
('POLG', 'POLG', 'DNA polymerase gamma, catalytic subunit, a gene or its product.', NULL),
('TK2', 'TK2', 'Thymidine kinase 2, a gene or its product.', NULL),
('SURF1', 'SURF1', 'SURF1 cytochrome c oxidase assembly factor, a gene or its product.', NULL),
('MPV17', 'MPV17', 'Mitochondrial inner membrane protein MPV17, a gene or its product.', NULL),
('DGUOK', 'DGUOK', 'Deoxyguanosine kinase, a gene or its product.', NULL),
('ADAR', 'ADAR', 'Adenosine deaminase RNA specific, a gene or its product.', NULL),
('TREX1', 'TREX1', 'Three prime repair exonuclease 1, a gene or its product.', NULL),
('SAMHD1', 'SAMHD1', 'SAM and HD domain containing deoxynucleoside triphosphate triphosphohydrolase 1, a gene or its product.', NULL),
('RNASEH2B', 'RNASEH2B', 'Ribonuclease H2 subunit B, a gene or its product.', NULL),
('CASR', 'CASR', 'Calcium sensing receptor, a gene or its product.', NULL),
('PTH', 'PTH', 'Parathyroid hormone, a gene or its product.', NULL),
('GH1', 'Growth hormone', 'Growth hormone 1, a gene or its product; called Growth hormone.', NULL),
('EPO', 'EPO', 'Erythropoietin, a gene or its product.', NULL),
('THPO', 'TPO (thrombopoietin)', 'Thrombopoietin, a gene or its product; called TPO (thrombopoietin).', NULL),
('CSF3', 'G-CSF', 'Colony stimulating factor 3, a gene or its product; called G-CSF.', NULL),
('CSF1R', 'CSF1R', 'Colony stimulating factor 1 receptor, a gene or its product.', NULL),
('KITLG', 'SCF', 'KIT ligand, a gene or its product; called SCF.', NULL),
('TNFSF10', 'TRAIL', 'TNF superfamily member 10, a gene or its product; called TRAIL.', NULL),
('CD226', 'DNAM-1', 'CD226 molecule, a gene or its product; called DNAM-1.', NULL),
('NCR1', 'NKp46', 'Natural cytotoxicity triggering receptor 1, a gene or its product; called NKp46.', NULL),
('NCR3', 'NKp30', 'Natural cytotoxicity triggering receptor 3, a gene or its product; called NKp30.', NULL),
('KIR2DL1', 'KIR2DL1', 'Killer cell immunoglobulin like receptor, two Ig domains and long cytoplasmic tail 1, a gene or its product.', NULL),
('KLRD1', 'KLRD1', 'Killer cell lectin like receptor D1, a gene or its product.', NULL),
('CCR7', 'CCR7', 'C-C motif chemokine receptor 7, a gene or its product.', NULL),
('SELL', 'L-selectin', 'Selectin L, a gene or its product; called L-selectin.', NULL),
('SERPINB9', 'SERPINB9', 'Serpin family B member 9, a gene or its product.', NULL),
('GZMB', 'GZMB', 'Granzyme B, a gene or its product.', NULL),
('PDGFRA', 'PDGFRA', 'Platelet derived growth factor receptor alpha, a gene or its product.', NULL),
('PDGFB', 'PDGFB', 'Platelet derived growth factor subunit B, a gene or its product.', NULL),
('ANGPT2', 'Ang-2', 'Angiopoietin 2, a gene or its product; called Ang-2.', NULL),
('FLT1', 'VEGFR1', 'Fms related receptor tyrosine kinase 1, a gene or its product; called VEGFR1.', NULL),
('CFD', 'Factor D', 'Complement factor D, a gene or its product; called Factor D.', NULL),
('DNASE1L3', 'DNASE1L3', 'Deoxyribonuclease 1L3, a gene or its product.', NULL),
('TNFSF13B', 'BAFF', 'TNF superfamily member 13b, a gene or its product; called BAFF.', NULL),
('TNFSF13', 'APRIL', 'TNF superfamily member 13, a gene or its product; called APRIL.', NULL),
('NGFR', 'NGFR', 'Nerve growth factor receptor, a gene or its product.', NULL),
('NTRK1', 'NTRK1', 'Neurotrophic receptor tyrosine kinase 1, a gene or its product.', NULL),
('SCN9A', 'SCN9A', 'Sodium voltage-gated channel alpha subunit 9, a gene or its product.', NULL),
('SCN10A', 'SCN10A', 'Sodium voltage-gated channel alpha subunit 10, a gene or its product.', NULL),
('TRPV1', 'TRPV1', 'Transient receptor potential cation channel subfamily V member 1, a gene or its product.', NULL),
('PGF', 'PlGF', 'Placental growth factor, a gene or its product; called PlGF.', NULL),
('OPTN', 'OPTN', 'Optineurin, a gene or its product.', NULL),
('TBK1', 'TBK1', 'TANK binding kinase 1, a gene or its product.', NULL),
('VCP', 'VCP', 'Valosin containing protein, a gene or its product.', NULL),
('PRNP', 'Prion protein', 'Prion protein (Kanno blood group), a gene or its product; called Prion protein.', NULL),
('TREM2', 'TREM2', 'Triggering receptor expressed on myeloid cells 2, a gene or its product.', NULL),
('PSEN1', 'PSEN1', 'Presenilin 1, a gene or its product.', NULL),
('KLK3', 'PSA', 'Kallikrein related peptidase 3, a gene or its product; called PSA.', NULL),
('ACP3', 'PAP', 'Acid phosphatase 3, a gene or its product; called PAP.', NULL),
('AMACR', 'AMACR', 'Alpha-methylacyl-CoA racemase, a gene or its product.', NULL),
('TPBG', '5T4', 'Trophoblast glycoprotein, a gene or its product; called 5T4.', NULL),
('ALPP', 'ALPP', 'Alkaline phosphatase, placental, a gene or its product.', NULL),
('ALPG', 'ALPG', 'Alkaline phosphatase, germ cell, a gene or its product.', NULL),
('CA9', 'CAIX', 'Carbonic anhydrase 9, a gene or its product; called CAIX.', NULL),
('LRRC15', 'LRRC15', 'Leucine rich repeat containing 15, a gene or its product.', NULL),
('LY6K', 'LY6K', 'Lymphocyte antigen 6 family member K, a gene or its product.', NULL),
('XAGE1B', 'XAGE1B', 'X antigen family member 1B, a gene or its product.', NULL),
('MAGEA1', 'MAGE-A1', 'MAGE family member A1, a gene or its product; called MAGE-A1.', NULL),
('MAGEA3', 'MAGE-A3', 'MAGE family member A3, a gene or its product; called MAGE-A3.', NULL),
('MAGEA10', 'MAGE-A10', 'MAGE family member A10, a gene or its product; called MAGE-A10.', NULL),
('MAGEC2', 'MAGE-C2', 'MAGE family member C2, a gene or its product; called MAGE-C2.', NULL),
('HMMR', 'RHAMM', 'Hyaluronan mediated motility receptor, a gene or its product; called RHAMM.', NULL),
('BIRC5', 'Survivin', 'Baculoviral IAP repeat containing 5, a gene or its product; called Survivin.', NULL),
('TACC3', 'TACC3', 'Transforming acidic coiled-coil containing protein 3, a gene or its product.', NULL),
('GAGE1', 'GAGE1', 'G antigen 1, a gene or its product.', NULL),
('LGR5', 'LGR5', 'Leucine rich repeat containing G protein-coupled receptor 5, a gene or its product.', NULL),
('KREMEN1', 'KREMEN1', 'Kringle containing transmembrane protein 1, a gene or its product.', NULL),
('SLC34A2', 'NaPi2b', 'Solute carrier family 34 member 2, a gene or its product; called NaPi2b.', NULL),
('SLC39A6', 'LIV-1', 'Solute carrier family 39 member 6, a gene or its product; called LIV-1.', NULL),
('ITGAV', 'Integrin αv', 'Integrin subunit alpha V, a gene or its product; called Integrin αv.', NULL),
('ITGB6', 'Integrin β6', 'Integrin subunit beta 6, a gene or its product; called Integrin β6.', NULL),
('TNFRSF10B', 'TNFRSF10B', 'TNF receptor superfamily member 10b, a gene or its product.', NULL),
('FOLR2', 'FOLR2', 'Folate receptor beta, a gene or its product.', NULL),
('CD24', 'CD24', 'CD24 molecule, a gene or its product.', NULL),
('CD27', 'CD27', 'CD27 molecule, a gene or its product.', NULL),
('CD48', 'CD48', 'CD48 molecule, a gene or its product.', NULL),
('CD72', 'CD72', 'CD72 molecule, a gene or its product.', NULL),
('CD84', 'CD84', 'CD84 molecule, a gene or its product.', NULL),
('CD200', 'CD200', 'CD200 molecule, a gene or its product.', NULL),
('CD244', 'CD244', 'CD244 molecule, a gene or its product.', NULL),
('CRLF2', 'CRLF2', 'Cytokine receptor like factor 2, a gene or its product.', NULL),
('SIGLEC6', 'Siglec-6', 'Sialic acid binding Ig like lectin 6, a gene or its product; called Siglec-6.', NULL),
('GP6', 'GPVI', 'Glycoprotein VI platelet, a gene or its product; called GPVI.', NULL),
('LILRB1', 'LILRB1', 'Leukocyte immunoglobulin like receptor B1, a gene or its product.', NULL),
('LILRB2', 'LILRB2', 'Leukocyte immunoglobulin like receptor B2, a gene or its product.', NULL),
('CD6', 'CD6', 'CD6 molecule, a gene or its product.', NULL),
('CD2', 'CD2', 'CD2 molecule, a gene or its product.', NULL),
('CD1A', 'CD1A', 'CD1a molecule, a gene or its product.', NULL),
('BSG', 'CD147', 'Basigin (Ok blood group), a gene or its product; called CD147.', NULL),
('CR2', 'CD21', 'Complement C3d receptor 2, a gene or its product; called CD21.', NULL),
('IL2RA', 'CD25', 'Interleukin 2 receptor subunit alpha, a gene or its product; called CD25.', NULL),
('LY9', 'CD229', 'Lymphocyte antigen 9, a gene or its product; called CD229.', NULL),
('CD302', 'CD302', 'CD302 molecule, a gene or its product.', NULL),
('CD248', 'TEM1', 'CD248 molecule, a gene or its product; called TEM1.', NULL),
('CD93', 'CD93', 'CD93 molecule, a gene or its product.', NULL),
('CD59', 'CD59', 'CD59 molecule (CD59 blood group), a gene or its product.', NULL),
('PVR', 'CD155', 'PVR cell adhesion molecule, a gene or its product; called CD155.', NULL),
('NECTIN2', 'CD112', 'Nectin cell adhesion molecule 2, a gene or its product; called CD112.', NULL),
('HSPA5', 'GRP78', 'Heat shock protein family A (Hsp70) member 5, a gene or its product; called GRP78.', NULL),
('PLAUR', 'uPAR', 'Plasminogen activator, urokinase receptor, a gene or its product; called uPAR.', NULL),
('AMHR2', 'MISIIR', 'Anti-Mullerian hormone receptor type 2, a gene or its product; called MISIIR.', NULL),
('FSHR', 'FSHR', 'Follicle stimulating hormone receptor, a gene or its product.', NULL),
('TSHR', 'TSHR', 'Thyroid stimulating hormone receptor, a gene or its product.', NULL),
('IL1RAP', 'IL1RAP', 'Interleukin 1 receptor accessory protein, a gene or its product.', NULL),
('GPC2', 'Glypican-2', 'Glypican 2, a gene or its product; called Glypican-2.', NULL),
('ERBB3', 'HER3', 'Erb-b2 receptor tyrosine kinase 3, a gene or its product; called HER3.', NULL),
('ERBB4', 'HER4', 'Erb-b2 receptor tyrosine kinase 4, a gene or its product; called HER4.', NULL),
('MUC17', 'MUC17', 'Mucin 17, cell surface associated, a gene or its product.', NULL),
('MUC3A', 'MUC3A', 'Mucin 3A, cell surface associated, a gene or its product.', NULL),
('MUC4', 'MUC4', 'Mucin 4, cell surface associated, a gene or its product.', NULL),
('CLDN1', 'Claudin 1', 'Claudin 1, a gene or its product.', NULL),
('CLDN3', 'Claudin 3', 'Claudin 3, a gene or its product.', NULL),
('TM4SF1', 'TM4SF1', 'Transmembrane 4 L six family member 1, a gene or its product.', NULL),
('STEAP2', 'STEAP2', 'STEAP2 metalloreductase, a gene or its product.', NULL),
('CCR9', 'CCR9', 'C-C motif chemokine receptor 9, a gene or its product.', NULL),
('CCR8', 'CCR8', 'C-C motif chemokine receptor 8, a gene or its product.', NULL),
('EPHB4', 'EPHB4', 'EPH receptor B4, a gene or its product.', NULL),
('EPHA3', 'EPHA3', 'EPH receptor A3, a gene or its product.', NULL),
('CLEC14A', 'CLEC14A', 'C-type lectin domain containing 14A, a gene or its product.', NULL),
('ANTXR1', 'TEM8', 'ANTXR cell adhesion molecule 1, a gene or its product; called TEM8.', NULL),
('CDH3', 'P-cadherin', 'Cadherin 3, a gene or its product; called P-cadherin.', NULL),
('CDH1', 'CDH1', 'Cadherin 1, a gene or its product.', NULL),
('GFRA4', 'GFRA4', 'GDNF family receptor alpha 4, a gene or its product.', NULL),
('GFRA2', 'GFRA2', 'GDNF family receptor alpha 2, a gene or its product.', NULL),
('SSTR2', 'SSTR2', 'Somatostatin receptor 2, a gene or its product.', NULL),
('CEACAM6', 'CEACAM6', 'CEA cell adhesion molecule 6, a gene or its product.', NULL),
('TGFBR1', 'TGF-β receptor I', 'Transforming growth factor beta receptor 1, a gene or its product; called TGF-β receptor I.', NULL),
('PLAC1', 'PLAC1', 'Placenta enriched 1, a gene or its product.', NULL),
('SLC34A1', 'SLC34A1', 'Solute carrier family 34 member 1, a gene or its product.', NULL),
('ITGB7', 'Integrin β7', 'Integrin subunit beta 7, a gene or its product; called Integrin β7.', NULL),
('TNFRSF4', 'OX40', 'TNF receptor superfamily member 4, a gene or its product; called OX40.', NULL),
('TNFRSF18', 'GITR', 'TNF receptor superfamily member 18, a gene or its product; called GITR.', NULL),
('TNFRSF14', 'HVEM', 'TNF receptor superfamily member 14, a gene or its product; called HVEM.', NULL),
('TNFRSF10A', 'TNFRSF10A', 'TNF receptor superfamily member 10a, a gene or its product.', NULL),
('HCST', 'DAP10', 'Hematopoietic cell signal transducer, a gene or its product; called DAP10.', NULL),
('TYROBP', 'DAP12', 'Transmembrane immune signaling adaptor TYROBP, a gene or its product; called DAP12.', NULL),
('FCER1G', 'FCER1G', 'Fc epsilon receptor Ig, a gene or its product.', NULL),
('FCGR1A', 'CD64', 'Fc gamma receptor Ia, a gene or its product; called CD64.', NULL),
('MEGF10', 'MEGF10', 'Multiple EGF like domains 10, a gene or its product.', NULL),
('TLR2', 'TLR2', 'Toll like receptor 2, a gene or its product.', NULL),
('TLR4', 'TLR4', 'Toll like receptor 4, a gene or its product.', NULL),
('TLR9', 'TLR9', 'Toll like receptor 9, a gene or its product.', NULL),
('CD163', 'CD163', 'CD163 molecule, a gene or its product.', NULL),
('MRC1', 'CD206', 'Mannose receptor C-type 1, a gene or its product; called CD206.', NULL),
('MAGEA12', 'MAGE-A12', 'MAGE family member A12, a gene or its product; called MAGE-A12.', NULL),
('MAGEC1', 'MAGE-C1', 'MAGE family member C1, a gene or its product; called MAGE-C1.', NULL),
('CT83', 'KK-LC-1', 'Cancer/testis antigen 83, a gene or its product; called KK-LC-1.', NULL),
('CTAG2', 'LAGE-1', 'Cancer/testis antigen 2, a gene or its product; called LAGE-1.', NULL),
('DCT', 'TRP-2', 'Dopachrome tautomerase, a gene or its product; called TRP-2.', NULL),
('TYRP1', 'TRP-1', 'Tyrosinase related protein 1, a gene or its product; called TRP-1.', NULL),
('ARHGAP45', 'HMHA1', 'Rho GTPase activating protein 45, a gene or its product; called HMHA1.', NULL),
('NPM1', 'NPM1', 'Nucleophosmin 1, a gene or its product.', NULL),
('ULBP1', 'ULBP1', 'UL16 binding protein 1, a gene or its product.', 'NKG2D_ligands'),
('ULBP2', 'ULBP2', 'UL16 binding protein 2, a gene or its product.', 'NKG2D_ligands'),
('ULBP3', 'ULBP3', 'UL16 binding protein 3, a gene or its product.', 'NKG2D_ligands'),
('RAET1E', 'ULBP4', 'Retinoic acid early transcript 1E, a gene or its product; called ULBP4.', 'NKG2D_ligands'),
('KIR2DL2', 'KIR2DL2', 'Killer cell immunoglobulin like receptor, two Ig domains and long cytoplasmic tail 2, a gene or its product.', NULL),
('KIR2DL3', 'KIR2DL3', 'Killer cell immunoglobulin like receptor, two Ig domains and long cytoplasmic tail 3, a gene or its product.', NULL),
('KIR3DL1', 'KIR3DL1', 'Killer cell immunoglobulin like receptor, three Ig domains and long cytoplasmic tail 1, a gene or its product.', NULL),
('LILRB3', 'LILRB3', 'Leukocyte immunoglobulin like receptor B3, a gene or its product.', NULL),
('SIGLEC10', 'Siglec-10', 'Sialic acid binding Ig like lectin 10, a gene or its product; called Siglec-10.', NULL),
('SIGLEC7', 'Siglec-7', 'Sialic acid binding Ig like lectin 7, a gene or its product; called Siglec-7.', NULL),
('SIGLEC9', 'Siglec-9', 'Sialic acid binding Ig like lectin 9, a gene or its product; called Siglec-9.', NULL),
('GPA33', 'GPA33', 'Glycoprotein A33, a gene or its product.', NULL),
('FCRL1', 'FCRL1', 'Fc receptor like 1, a gene or its product.', NULL),
('AQP4', 'AQP4', 'Aquaporin 4, a gene or its product.', NULL),
('DSG3', 'Desmoglein 3', 'Desmoglein 3, a gene or its product.', NULL),
('DSG1', 'Desmoglein 1', 'Desmoglein 1, a gene or its product.', NULL),
('MUSK', 'MuSK', 'Muscle associated receptor tyrosine kinase, a gene or its product; called MuSK.', NULL),
('MOG', 'MOG', 'Myelin oligodendrocyte glycoprotein, a gene or its product.', NULL),
('MBP', 'MBP', 'Myelin basic protein, a gene or its product.', NULL),
('CHRNA1', 'CHRNA1', 'Cholinergic receptor nicotinic alpha 1 subunit, a gene or its product.', NULL),
('PLA2R1', 'PLA2R1', 'Phospholipase A2 receptor 1, a gene or its product.', NULL),
('GRIN1', 'GRIN1', 'Glutamate ionotropic receptor NMDA type subunit 1, a gene or its product.', NULL),
('ALB', 'Albumin', 'Albumin, a gene or its product.', NULL),
('PPP1R12C', 'AAVS1 locus gene', 'Protein phosphatase 1 regulatory subunit 12C, a gene or its product; called AAVS1 locus gene.', NULL),
('CLYBL', 'CLYBL', 'Citramalyl-CoA lyase, a gene or its product.', NULL),
('HPRT1', 'HPRT1', 'Hypoxanthine phosphoribosyltransferase 1, a gene or its product.', NULL),
('GATA1', 'GATA1', 'GATA binding protein 1, a gene or its product.', NULL),
('HBD', 'δ-globin', 'Hemoglobin subunit delta, a gene or its product; called δ-globin.', NULL),
('HBZ', 'ζ-globin', 'Hemoglobin subunit zeta, a gene or its product; called ζ-globin.', NULL),
('ZBTB7A', 'ZBTB7A', 'Zinc finger and BTB domain containing 7A, a gene or its product.', NULL),
('NFIA', 'NFIA', 'Nuclear factor I A, a gene or its product.', NULL),
('MYB', 'MYB', 'MYB proto-oncogene, transcription factor, a gene or its product.', NULL),
('TMPRSS2', 'TMPRSS2', 'Transmembrane serine protease 2, a gene or its product.', NULL),
('SUV39H1', 'SUV39H1', 'SUV39H1 histone lysine methyltransferase, a gene or its product.', NULL),
('PRDM1', 'PRDM1', 'PR/SET domain 1, a gene or its product.', NULL),
('ADORA2A', 'ADORA2A', 'Adenosine A2a receptor, a gene or its product.', NULL),
('PTPN2', 'PTPN2', 'Protein tyrosine phosphatase non-receptor type 2, a gene or its product.', NULL),
('PTPN6', 'PTPN6', 'Protein tyrosine phosphatase non-receptor type 6, a gene or its product.', NULL),
('MED12', 'MED12', 'Mediator complex subunit 12, a gene or its product.', NULL),
('MAP4K1', 'MAP4K1', 'Mitogen-activated protein kinase kinase kinase kinase 1, a gene or its product.', NULL),
('DGKA', 'DGKA', 'Diacylglycerol kinase alpha, a gene or its product.', NULL),
('DGKZ', 'DGKZ', 'Diacylglycerol kinase zeta, a gene or its product.', NULL),
('JUN', 'JUN', 'Jun proto-oncogene, AP-1 transcription factor subunit, a gene or its product.', NULL),
('IL4R', 'IL4R', 'Interleukin 4 receptor, a gene or its product.', NULL),
('IL10', 'IL-10', 'Interleukin 10, a gene or its product; called IL-10.', NULL),
('IL4', 'IL-4', 'Interleukin 4, a gene or its product; called IL-4.', NULL),
('IL13', 'IL-13', 'Interleukin 13, a gene or its product; called IL-13.', NULL),
('CXCL9', 'CXCL9', 'C-X-C motif chemokine ligand 9, a gene or its product.', NULL),
('CXCL10', 'CXCL10', 'C-X-C motif chemokine ligand 10, a gene or its product.', NULL),
('CXCR2', 'CXCR2', 'C-X-C motif chemokine receptor 2, a gene or its product.', NULL),
('CXCR3', 'CXCR3', 'C-X-C motif chemokine receptor 3, a gene or its product.', NULL),
('CXCR6', 'CXCR6', 'C-X-C motif chemokine receptor 6, a gene or its product.', NULL),
('CCR2', 'CCR2', 'C-C motif chemokine receptor 2, a gene or its product.', NULL),
('CCL21', 'CCL21', 'C-C motif chemokine ligand 21, a gene or its product.', NULL),
('XCL1', 'XCL1', 'X-C motif chemokine ligand 1, a gene or its product.', NULL),
('IFNA1', 'IFN-α1', 'Interferon alpha 1, a gene or its product; called IFN-α1.', NULL),
('TNFSF4', 'OX40L', 'TNF superfamily member 4, a gene or its product; called OX40L.', NULL),
('TNFSF9', '4-1BBL', 'TNF superfamily member 9, a gene or its product; called 4-1BBL.', NULL),
('TNFSF14', 'LIGHT', 'TNF superfamily member 14, a gene or its product; called LIGHT.', NULL),
('HYAL1', 'HYAL1', 'Hyaluronidase 1, a gene or its product.', NULL),
('SPAM1', 'SPAM1', 'Sperm adhesion molecule 1, a gene or its product.', NULL),
('MGMT', 'MGMT', 'O-6-methylguanine-DNA methyltransferase, a gene or its product.', NULL),
('STING1', 'STING', 'Stimulator of interferon response cGAMP interactor 1, a gene or its product; called STING.', NULL),
('LPL', 'LPL', 'Lipoprotein lipase, a gene or its product.', NULL),
('GCK', 'GCK', 'Glucokinase, a gene or its product.', NULL),
('CIDEB', 'CIDEB', 'Cell death inducing DFFA like effector b, a gene or its product.', NULL),
('ACVR1C', 'ACVR1C', 'Activin A receptor type 1C, a gene or its product.', NULL),
('SERPINC1', 'Antithrombin', 'Serpin family C member 1, a gene or its product; called Antithrombin.', NULL),
('MTARC1', 'MTARC1', 'Mitochondrial amidoxime reducing component 1, a gene or its product.', NULL),
('DGAT2', 'DGAT2', 'Diacylglycerol O-acyltransferase 2, a gene or its product.', NULL),
('KHK', 'KHK', 'Ketohexokinase, a gene or its product.', NULL),
('ANGPTL4', 'ANGPTL4', 'Angiopoietin like 4, a gene or its product.', NULL),
('ANGPTL8', 'ANGPTL8', 'Angiopoietin like 8, a gene or its product.', NULL),
('APOA1', 'APOA1', 'Apolipoprotein A1, a gene or its product.', NULL),
('KNG1', 'KNG1', 'Kininogen 1, a gene or its product.', NULL),
('MASP2', 'MASP-2', 'MBL associated serine protease 2, a gene or its product; called MASP-2.', NULL),
('GHR', 'GHR', 'Growth hormone receptor, a gene or its product.', NULL),
('IGF1', 'IGF1', 'Insulin like growth factor 1, a gene or its product.', NULL),
('GYS1', 'GYS1', 'Glycogen synthase 1, a gene or its product.', NULL),
('XDH', 'XDH', 'Xanthine dehydrogenase, a gene or its product.', NULL),
('HFE', 'HFE', 'Homeostatic iron regulator, a gene or its product.', NULL),
('TFR2', 'TFR2', 'Transferrin receptor 2, a gene or its product.', NULL),
('TFRC', 'TfR1', 'Transferrin receptor, a gene or its product; called TfR1.', NULL),
('HAMP', 'HAMP', 'Hepcidin antimicrobial peptide, a gene or its product.', NULL),
('ASGR1', 'ASGPR', 'Asialoglycoprotein receptor 1, a gene or its product; called ASGPR.', NULL),
('ASGR2', 'ASGR2', 'Asialoglycoprotein receptor 2, a gene or its product.', NULL),
('PRLR', 'PRLR', 'Prolactin receptor, a gene or its product.', NULL),
('GLP1R', 'GLP-1 receptor', 'Glucagon like peptide 1 receptor, a gene or its product; called GLP-1 receptor.', NULL),
('LEP', 'LEP', 'Leptin, a gene or its product.', NULL),
('NPPB', 'NPPB', 'Natriuretic peptide B, a gene or its product.', NULL),
('FGF21', 'FGF21', 'Fibroblast growth factor 21, a gene or its product.', NULL),
('FGF23', 'FGF23', 'Fibroblast growth factor 23, a gene or its product.', NULL),
('SLC5A5', 'NIS', 'Solute carrier family 5 member 5, a gene or its product; called NIS.', NULL),
('GHRH', 'GHRH', 'Growth hormone releasing hormone, a gene or its product.', NULL),
('MSH3', 'MSH3', 'MutS homolog 3, a gene or its product.', NULL),
('GFAP', 'GFAP', 'Glial fibrillary acidic protein, a gene or its product.', NULL),
('SCN8A', 'SCN8A', 'Sodium voltage-gated channel alpha subunit 8, a gene or its product.', NULL),
('GNAO1', 'GNAO1', 'G protein subunit alpha o1, a gene or its product.', NULL),
('KIF1A', 'KIF1A', 'Kinesin family member 1A, a gene or its product.', NULL),
('SLC13A5', 'SLC13A5', 'Solute carrier family 13 member 5, a gene or its product.', NULL),
('SLC2A1', 'SLC2A1', 'Solute carrier family 2 member 1, a gene or its product.', NULL),
('GRIN2B', 'GRIN2B', 'Glutamate ionotropic receptor NMDA type subunit 2B, a gene or its product.', NULL),
('GRIN2A', 'GRIN2A', 'Glutamate ionotropic receptor NMDA type subunit 2A, a gene or its product.', NULL),
('PCDH19', 'PCDH19', 'Protocadherin 19, a gene or its product.', NULL),
('FOXG1', 'FOXG1', 'Forkhead box G1, a gene or its product.', NULL),
('SHANK3', 'SHANK3', 'SH3 and multiple ankyrin repeat domains 3, a gene or its product.', NULL),
('TSC2', 'TSC2', 'TSC complex subunit 2, a gene or its product.', NULL),
('CACNA1A', 'CACNA1A', 'Calcium voltage-gated channel subunit alpha1 A, a gene or its product.', NULL),
('PLP1', 'PLP1', 'Proteolipid protein 1, a gene or its product.', NULL),
('PMP22', 'PMP22', 'Peripheral myelin protein 22, a gene or its product.', NULL),
('GJB1', 'GJB1', 'Gap junction protein beta 1, a gene or its product.', NULL),
('MFN2', 'MFN2', 'Mitofusin 2, a gene or its product.', NULL),
('SH3TC2', 'SH3TC2', 'SH3 domain and tetratricopeptide repeats 2, a gene or its product.', NULL),
('IGHMBP2', 'IGHMBP2', 'Immunoglobulin mu DNA binding protein 2, a gene or its product.', NULL),
('SPAST', 'SPAST', 'Spastin, a gene or its product.', NULL),
('UNC13A', 'UNC13A', 'Unc-13 homolog A, a gene or its product.', NULL),
('STMN2', 'STMN2', 'Stathmin 2, a gene or its product.', NULL),
('SNHG14', 'UBE3A-ATS', 'Small nucleolar RNA host gene 14, a gene or its product; called UBE3A-ATS.', NULL),
('NPY', 'NPY', 'Neuropeptide Y, a gene or its product.', NULL),
('PVALB', 'PVALB', 'Parvalbumin, a gene or its product.', NULL),
('KCNA1', 'KCNA1', 'Potassium voltage-gated channel subfamily A member 1, a gene or its product.', NULL),
('RELN', 'RELN', 'Reelin, a gene or its product.', NULL),
('NPC2', 'NPC2', 'NPC intracellular cholesterol transporter 2, a gene or its product.', NULL),
('MCOLN1', 'MCOLN1', 'Mucolipin TRP cation channel 1, a gene or its product.', NULL),
('CTSA', 'CTSA', 'Cathepsin A, a gene or its product.', NULL),
('MAN2B1', 'MAN2B1', 'Mannosidase alpha class 2B member 1, a gene or its product.', NULL),
('SUMF1', 'SUMF1', 'Sulfatase modifying factor 1, a gene or its product.', NULL),
('NGLY1', 'NGLY1', 'N-glycanase 1, a gene or its product.', NULL),
('DNAJC5', 'DNAJC5', 'DnaJ heat shock protein family (Hsp40) member C5, a gene or its product.', NULL),
('ALDH5A1', 'ALDH5A1', 'Aldehyde dehydrogenase 5 family member A1, a gene or its product.', NULL),
('SLC16A2', 'SLC16A2', 'Solute carrier family 16 member 2, a gene or its product.', NULL),
('GCDH', 'GCDH', 'Glutaryl-CoA dehydrogenase, a gene or its product.', NULL),
('NOTCH3', 'NOTCH3', 'Notch receptor 3, a gene or its product.', NULL),
('EPM2A', 'EPM2A', 'EPM2A glucan phosphatase, laforin, a gene or its product.', NULL),
('ASAH1', 'ASAH1', 'N-acylsphingosine amidohydrolase 1, a gene or its product.', NULL),
('TCF4', 'TCF4', 'Transcription factor 4, a gene or its product.', NULL),
('ELP1', 'IKAP', 'Elongator acetyltransferase complex subunit 1, a gene or its product; called IKAP.', NULL),
('ATM', 'ATM', 'ATM serine/threonine kinase, a gene or its product.', NULL),
('NR4A2', 'Nurr1', 'Nuclear receptor subfamily 4 group A member 2, a gene or its product; called Nurr1.', NULL),
('AP4M1', 'AP4M1', 'Adaptor related protein complex 4 subunit mu 1, a gene or its product.', NULL),
('CRB1', 'CRB1', 'Crumbs cell polarity complex component 1, a gene or its product.', NULL),
('CNGA1', 'CNGA1', 'Cyclic nucleotide gated channel subunit alpha 1, a gene or its product.', NULL),
('CNGB1', 'CNGB1', 'Cyclic nucleotide gated channel subunit beta 1, a gene or its product.', NULL),
('RDH12', 'RDH12', 'Retinol dehydrogenase 12, a gene or its product.', NULL),
('LCA5', 'LCA5', 'Lebercilin LCA5, a gene or its product.', NULL),
('BBS1', 'BBS1', 'Bardet-Biedl syndrome 1, a gene or its product.', NULL),
('NMNAT1', 'NMNAT1', 'Nicotinamide nucleotide adenylyltransferase 1, a gene or its product.', NULL),
('PRPH2', 'PRPH2', 'Peripherin 2, a gene or its product.', NULL),
('OPN1LW', 'OPN1LW', 'Opsin 1, long wave sensitive, a gene or its product.', NULL),
('OPN1MW', 'OPN1MW', 'Opsin 1, medium wave sensitive, a gene or its product.', NULL),
('KCNV2', 'KCNV2', 'Potassium voltage-gated channel modifier subfamily V member 2, a gene or its product.', NULL),
('PRPF31', 'PRPF31', 'Pre-mRNA processing factor 31, a gene or its product.', NULL),
('CACNA1F', 'CACNA1F', 'Calcium voltage-gated channel subunit alpha1 F, a gene or its product.', NULL),
('NDP', 'NDP', 'Norrin cystine knot growth factor NDP, a gene or its product.', NULL),
('NXNL1', 'NXNL1', 'Nucleoredoxin like 1, a gene or its product.', NULL),
('RP2', 'RP2', 'RP2 activator of ARL3 GTPase, a gene or its product.', NULL),
('RLBP1', 'RLBP1', 'Retinaldehyde binding protein 1, a gene or its product.', NULL),
('USH1C', 'USH1C', 'USH1 protein network component harmonin, a gene or its product.', NULL),
('CDH23', 'CDH23', 'Cadherin related 23, a gene or its product.', NULL),
('PCDH15', 'PCDH15', 'Protocadherin related 15, a gene or its product.', NULL),
('TMPRSS3', 'TMPRSS3', 'Transmembrane serine protease 3, a gene or its product.', NULL),
('ATOH1', 'ATOH1', 'Atonal bHLH transcription factor 1, a gene or its product.', NULL),
('OPN4', 'OPN4', 'Opsin 4, a gene or its product.', NULL),
('MT-ND6', 'ND6', 'Mitochondrially encoded NADH:ubiquinone oxidoreductase core subunit 6, a gene or its product; called ND6.', NULL),
('TGFBI', 'TGFBI', 'Transforming growth factor beta induced, a gene or its product.', NULL),
('TEK', 'TEK', 'TEK receptor tyrosine kinase, a gene or its product.', NULL),
('DSG2', 'DSG2', 'Desmoglein 2, a gene or its product.', NULL),
('DSC2', 'DSC2', 'Desmocollin 2, a gene or its product.', NULL),
('TMEM43', 'TMEM43', 'Transmembrane protein 43, a gene or its product.', NULL),
('RBM20', 'RBM20', 'RNA binding motif protein 20, a gene or its product.', NULL),
('JPH2', 'JPH2', 'Junctophilin 2, a gene or its product.', NULL),
('TNNI3', 'TNNI3', 'Troponin I3, cardiac type, a gene or its product.', NULL),
('MYL2', 'MYL2', 'Myosin light chain 2, a gene or its product.', NULL),
('PRKAG2', 'PRKAG2', 'Protein kinase AMP-activated non-catalytic subunit gamma 2, a gene or its product.', NULL),
('ADRB1', 'ADRB1', 'Adrenoceptor beta 1, a gene or its product.', NULL),
('CALM1', 'CALM1', 'Calmodulin 1, a gene or its product.', NULL),
('LARGE1', 'LARGE1', 'LARGE xylosyl- and glucuronyltransferase 1, a gene or its product.', NULL),
('CRPPA', 'ISPD', 'CDP-L-ribitol pyrophosphorylase A, a gene or its product; called ISPD.', NULL),
('FKTN', 'FKTN', 'Fukutin, a gene or its product.', NULL),
('POMGNT1', 'POMGNT1', 'Protein O-linked mannose N-acetylglucosaminyltransferase 1 (beta 1,2-), a gene or its product.', NULL),
('ACTA1', 'ACTA1', 'Actin alpha 1, skeletal muscle, a gene or its product.', NULL),
('RYR1', 'RYR1', 'Ryanodine receptor 1, a gene or its product.', NULL),
('DNM2', 'DNM2', 'Dynamin 2, a gene or its product.', NULL),
('UTRN', 'Utrophin', 'Utrophin, a gene or its product.', NULL),
('FST', 'Follistatin', 'Follistatin, a gene or its product.', NULL),
('B4GALNT2', 'GALGT2', 'Beta-1,4-N-acetyl-galactosaminyltransferase 2 (SID blood group), a gene or its product; called GALGT2.', NULL),
('DOK7', 'DOK7', 'Docking protein 7, a gene or its product.', NULL),
('SLC3A1', 'SLC3A1', 'Solute carrier family 3 member 1, a gene or its product.', NULL),
('NPHS2', 'NPHS2', 'NPHS2 stomatin family member, podocin, a gene or its product.', NULL),
('COL4A3', 'COL4A3', 'Collagen type IV alpha 3 chain, a gene or its product.', NULL),
('COL4A4', 'COL4A4', 'Collagen type IV alpha 4 chain, a gene or its product.', NULL),
('COL4A5', 'COL4A5', 'Collagen type IV alpha 5 chain, a gene or its product.', NULL),
('PKD1', 'PKD1', 'Polycystin 1, transient receptor potential channel interacting, a gene or its product.', NULL),
('PKHD1', 'PKHD1', 'PKHD1 ciliary IPT domain containing fibrocystin/polyductin, a gene or its product.', NULL),
('APOL1', 'APOL1', 'Apolipoprotein L1, a gene or its product.', NULL),
('AVPR2', 'AVPR2', 'Arginine vasopressin receptor 2, a gene or its product.', NULL),
('ABCC6', 'ABCC6', 'ATP binding cassette subfamily C member 6, a gene or its product.', NULL),
('ENPP1', 'ENPP1', 'Ectonucleotide pyrophosphatase/phosphodiesterase 1, a gene or its product.', NULL),
('ABCA3', 'ABCA3', 'ATP binding cassette subfamily A member 3, a gene or its product.', NULL),
('SFTPB', 'SFTPB', 'Surfactant protein B, a gene or its product.', NULL),
('DNAI1', 'DNAI1', 'Dynein axonemal intermediate chain 1, a gene or its product.', NULL),
('CCDC40', 'CCDC40', 'Coiled-coil domain 40 molecular ruler complex subunit, a gene or its product.', NULL),
('GALT', 'GALT', 'Galactose-1-phosphate uridylyltransferase, a gene or its product.', NULL),
('GALK1', 'GALK1', 'Galactokinase 1, a gene or its product.', NULL),
('HGD', 'HGD', 'Homogentisate 1,2-dioxygenase, a gene or its product.', NULL),
('CBS', 'CBS', 'Cystathionine beta-synthase, a gene or its product.', NULL),
('APOC2', 'APOC2', 'Apolipoprotein C2, a gene or its product.', NULL),
('GPIHBP1', 'GPIHBP1', 'Glycosylphosphatidylinositol anchored high density lipoprotein binding protein 1, a gene or its product.', NULL),
('ATP7A', 'ATP7A', 'ATPase copper transporting alpha, a gene or its product.', NULL),
('ADAMTS13', 'ADAMTS13', 'ADAM metallopeptidase with thrombospondin type 1 motif 13, a gene or its product.', NULL),
('GP1BA', 'GP1BA', 'Glycoprotein Ib platelet subunit alpha, a gene or its product.', NULL),
('ITGA2B', 'ITGA2B', 'Integrin subunit alpha 2b, a gene or its product.', NULL),
('G6PD', 'G6PD', 'Glucose-6-phosphate dehydrogenase, a gene or its product.', NULL),
('SBDS', 'SBDS', 'SBDS ribosome maturation factor, a gene or its product.', NULL),
('GATA2', 'GATA2', 'GATA binding protein 2, a gene or its product.', NULL),
('G6PC3', 'G6PC3', 'Glucose-6-phosphatase catalytic subunit 3, a gene or its product.', NULL),
('DOCK8', 'DOCK8', 'Dedicator of cytokinesis 8, a gene or its product.', NULL),
('ZAP70', 'ZAP70', 'Zeta chain of T cell receptor associated protein kinase 70, a gene or its product.', NULL),
('AK2', 'AK2', 'Adenylate kinase 2, a gene or its product.', NULL),
('IKZF1', 'IKZF1', 'IKAROS family zinc finger 1, a gene or its product.', NULL),
('MAGT1', 'MAGT1', 'Magnesium transporter 1, a gene or its product.', NULL),
('ITK', 'ITK', 'IL2 inducible T cell kinase, a gene or its product.', NULL),
('ITGB4', 'ITGB4', 'Integrin subunit beta 4, a gene or its product.', NULL),
('KRT9', 'KRT9', 'Keratin 9, a gene or its product.', NULL),
('KRT16', 'KRT16', 'Keratin 16, a gene or its product.', NULL),
('ABCA12', 'ABCA12', 'ATP binding cassette subfamily A member 12, a gene or its product.', NULL),
('ALOX12B', 'ALOX12B', 'Arachidonate 12-lipoxygenase, 12R type, a gene or its product.', NULL),
('COL3A1', 'COL3A1', 'Collagen type III alpha 1 chain, a gene or its product.', NULL),
('COL1A1', 'COL1A1', 'Collagen type I alpha 1 chain, a gene or its product.', NULL),
('COL1A2', 'COL1A2', 'Collagen type I alpha 2 chain, a gene or its product.', NULL),
('FGFR1', 'FGFR1', 'Fibroblast growth factor receptor 1, a gene or its product.', NULL),
('BMP2', 'BMP2', 'Bone morphogenetic protein 2, a gene or its product.', NULL),
('BMP7', 'BMP7', 'Bone morphogenetic protein 7, a gene or its product.', NULL),
('MMP13', 'MMP13', 'Matrix metallopeptidase 13, a gene or its product.', NULL),
('RRM2', 'RRM2', 'Ribonucleotide reductase regulatory subunit M2, a gene or its product.', NULL),
('CLU', 'CLU', 'Clusterin, a gene or its product.', NULL),
('STAT6', 'STAT6', 'Signal transducer and activator of transcription 6, a gene or its product.', NULL),
('FURIN', 'FURIN', 'Furin, paired basic amino acid cleaving enzyme, a gene or its product.', NULL),
('EIF4E', 'EIF4E', 'Eukaryotic translation initiation factor 4E, a gene or its product.', NULL),
('TGFB2', 'TGF-β2', 'Transforming growth factor beta 2, a gene or its product; called TGF-β2.', NULL),
('KIF11', 'KIF11', 'Kinesin family member 11, a gene or its product.', NULL),
('PKN3', 'PKN3', 'Protein kinase N3, a gene or its product.', NULL),
('DLL4', 'DLL4', 'Delta like canonical Notch ligand 4, a gene or its product.', NULL),
('TSLP', 'TSLP', 'Thymic stromal lymphopoietin, a gene or its product.', NULL),
('NEUROD1', 'NEUROD1', 'Neuronal differentiation 1, a gene or its product.', NULL),
('PTBP1', 'PTBP1', 'Polypyrimidine tract binding protein 1, a gene or its product.', NULL),
('NEUROG3', 'NEUROG3', 'Neurogenin 3, a gene or its product.', NULL),
('ALDH7A1', 'ALDH7A1', 'Aldehyde dehydrogenase 7 family member A1, a gene or its product.', NULL),
('BCL2L1', 'BCL2L1', 'BCL2 like 1, a gene or its product.', NULL),
('CALR', 'CALR', 'Calreticulin, a gene or its product.', NULL),
('CCN2', 'CTGF', 'Cellular communication network factor 2, a gene or its product; called CTGF.', NULL),
('CCNG1', 'Cyclin G1', 'Cyclin G1, a gene or its product.', NULL),
('COL18A1', 'Collagen XVIII', 'Collagen type XVIII alpha 1 chain, a gene or its product; called Collagen XVIII.', NULL),
('CTNNB1', 'β-catenin', 'Catenin beta 1, a gene or its product; called β-catenin.', NULL),
('GLDC', 'GLDC', 'Glycine decarboxylase, a gene or its product.', NULL),
('IKBKG', 'NEMO', 'Inhibitor of nuclear factor kappa B kinase regulatory subunit gamma, a gene or its product; called NEMO.', NULL),
('IL24', 'IL-24', 'Interleukin 24, a gene or its product; called IL-24.', NULL),
('IRF4', 'IRF4', 'Interferon regulatory factor 4, a gene or its product.', NULL),
('KL', 'Klotho', 'Klotho, a gene or its product.', NULL),
('MYO1G', 'MYO1G', 'Myosin IG, a gene or its product.', NULL),
('MYOC', 'MYOC', 'Myocilin, a gene or its product.', NULL),
('NOTCH1', 'NOTCH1', 'Notch receptor 1, a gene or its product.', NULL),
('NPY2R', 'NPY2R', 'Neuropeptide Y receptor Y2, a gene or its product.', NULL),
('NRL', 'NRL', 'Neural retina leucine zipper, a gene or its product.', NULL),
('NTF3', 'NT-3', 'Neurotrophin 3, a gene or its product; called NT-3.', NULL),
('PEX1', 'PEX1', 'Peroxisomal biogenesis factor 1, a gene or its product.', NULL),
('PLG', 'Plasminogen', 'Plasminogen, a gene or its product.', NULL),
('PPP1R1A', 'PPP1R1A', 'Protein phosphatase 1 regulatory inhibitor subunit 1A, a gene or its product.', NULL),
('PTGS2', 'COX-2', 'Prostaglandin-endoperoxide synthase 2, a gene or its product; called COX-2.', NULL),
('RORA', 'RORA', 'RAR related orphan receptor A, a gene or its product.', NULL),
('SERPINF1', 'PEDF', 'Serpin family F member 1, a gene or its product; called PEDF.', NULL),
('TCR', 'T-cell receptor', 'The T-cell receptor complex on the surface of T cells, without saying which chain is changed.', NULL),
('HLA_class_I', 'HLA class I', 'Class I human leukocyte antigens as a group, on nearly all cells.', NULL),
('HLA_class_II', 'HLA class II', 'Class II human leukocyte antigens as a group, on antigen-presenting cells.', NULL),
('NKG2D_ligands', 'NKG2D ligands', 'The stress ligands that NKG2D binds, MICA, MICB and the ULBP family.', NULL),
('HLA_A2', 'HLA-A2', 'The HLA-A*02 group of alleles as an antigen.', 'HLA-A'),
('gamma_delta_TCR', 'Gamma-delta TCR', 'The T-cell receptor made of gamma and delta chains.', NULL),
('BCR_idiotype', 'Tumor idiotype', 'The antibody or receptor idiotype of a patient''s B-cell tumor.', NULL),
('GD2', 'GD2', 'Disialoganglioside GD2, a surface glycolipid and no gene product.', NULL),
('GD3', 'GD3', 'Disialoganglioside GD3, a surface glycolipid and no gene product.', NULL),
('GM2', 'GM2', 'Monosialoganglioside GM2, a surface glycolipid.', NULL),
('GD1a', 'GD1a', 'Disialoganglioside GD1a, a surface glycolipid.', NULL),
('fucosyl_GM1', 'Fucosyl-GM1', 'Fucosylated monosialoganglioside GM1, on small-cell lung cancer.', NULL),
('SSEA4', 'SSEA-4', 'Stage-specific embryonic antigen 4, a glycolipid.', NULL),
('globo_H', 'Globo H', 'A hexasaccharide antigen on tumor glycolipid.', NULL),
('LewisY', 'Lewis Y', 'A difucosylated blood-group carbohydrate on tumor cells.', NULL),
('sialyl_LewisA', 'Sialyl Lewis A', 'The carbohydrate antigen measured as CA 19-9.', NULL),
('TAG72', 'TAG-72', 'Tumor-associated glycoprotein 72, a sialyl-Tn carbohydrate on mucins.', NULL),
('Tn_antigen', 'Tn antigen', 'The carbohydrate N-acetylgalactosamine on serine or threonine.', NULL),
('Tn_MUC1', 'Tn-MUC1', 'MUC1 that carries the Tn carbohydrate, found on tumors.', 'MUC1'),
('MUC1_star', 'MUC1 star', 'The cleaved growth-factor-receptor form of MUC1.', 'MUC1'),
('MUC16_ecto', 'MUC16 ectodomain', 'The part of MUC16 left on the cell after shedding.', 'MUC16'),
('EGFRvIII', 'EGFRvIII', 'The EGFR variant that lacks exons 2 to 7.', 'EGFR'),
('EGFR806', 'EGFR 806 epitope', 'The EGFR epitope laid bare on overexpressing tumor cells.', 'EGFR'),
('CLDN18_2', 'Claudin 18.2', 'The stomach isoform of claudin 18.', 'CLDN18'),
('CD44v6', 'CD44v6', 'The CD44 splice form with variable exon 6.', 'CD44'),
('CD19_exon2_deleted', 'CD19 exon 2-deleted', 'The CD19 splice form that lacks the FMC63 epitope.', 'CD19'),
('ITGAV_ITGB6', 'Integrin αvβ6', 'The integrin made of the alpha-v and beta-6 chains.', NULL),
('ITGAV_ITGB3', 'Integrin αvβ3', 'The integrin made of the alpha-v and beta-3 chains.', NULL),
('activated_ITGB7', 'Activated integrin β7', 'The extended form of integrin beta 7 on myeloma cells.', 'ITGB7'),
('activated_LFA1', 'Activated LFA-1', 'The extended form of the integrin of CD11a and CD18.', NULL),
('IL12', 'IL-12', 'Interleukin 12, made of the p35 and p40 chains.', NULL),
('IL23', 'IL-23', 'Interleukin 23, made of the p19 and p40 chains.', NULL),
('IL15_IL15RA', 'IL-15 superagonist', 'Interleukin 15 joined to its receptor alpha chain.', NULL),
('VEGF_trap', 'VEGF trap', 'A soluble receptor decoy of VEGF, as aflibercept.', NULL),
('sFLT1', 'sFLT-1', 'The soluble form of VEGF receptor 1.', 'FLT1'),
('anti_VEGF_antibody', 'Anti-VEGF antibody', 'An antibody or fragment against VEGF-A given as a transgene.', NULL),
('truncated_EGFR', 'Truncated EGFR', 'EGFR without ligand-binding and signalling parts, a marker that cetuximab binds.', 'EGFR'),
('truncated_CD19', 'Truncated CD19', 'CD19 without its inner part, used as marker.', 'CD19'),
('truncated_NGFR', 'Truncated NGFR', 'NGFR without its inner part, used as marker.', 'NGFR'),
('inducible_caspase_9', 'Inducible caspase 9', 'Caspase 9 fused to a drug-dimerized domain, a safety switch.', NULL),
('RQR8', 'RQR8', 'A compact marker with CD34 and CD20 epitopes, removable by rituximab.', NULL),
('micro_dystrophin', 'Micro-dystrophin', 'A shortened dystrophin that fits AAV.', 'DMD'),
('B_domain_deleted_F8', 'B-domain-deleted factor VIII', 'Factor VIII without its B domain.', 'F8'),
('F9_Padua', 'Factor IX Padua', 'The R338L high-activity factor IX.', 'F9'),
('HBB_T87Q', 'βA-T87Q-globin', 'Beta-globin with an anti-sickling substitution at position 87.', 'HBB'),
('channelrhodopsin', 'Channelrhodopsin', 'A light-gated ion channel of algae or its engineered kin.', NULL),
('multi_characteristic_opsin', 'Multi-characteristic opsin', 'A synthetic opsin that answers broad light.', NULL),
('HSV_TK', 'HSV thymidine kinase', 'Thymidine kinase of herpes simplex virus, which activates ganciclovir.', NULL),
('cytosine_deaminase', 'Cytosine deaminase', 'A microbial enzyme that turns flucytosine into fluorouracil.', NULL),
('purine_nucleoside_phosphorylase_bacterial', 'Bacterial PNP', 'The E. coli enzyme that turns fludarabine toxic.', NULL),
('nitroreductase', 'Nitroreductase', 'A bacterial enzyme that activates nitro prodrugs.', NULL),
('NICD', 'NOTCH1 intracellular domain', 'The signalling part of NOTCH1.', 'NOTCH1'),
('dominant_negative_TGFBR2', 'Dominant-negative TGF-β receptor II', 'A TGF-beta receptor II without signalling part.', 'TGFBR2'),
('PD1_CD28_switch', 'PD-1/CD28 switch receptor', 'The outer part of PD-1 on the inner part of CD28.', 'PDCD1'),
('high_affinity_CD16', 'High-affinity CD16', 'CD16a with valine 158, often made non-cleavable.', 'FCGR3A'),
('HA_1', 'HA-1', 'The minor histocompatibility antigen made from ARHGAP45.', 'ARHGAP45'),
('HA_2', 'HA-2', 'The minor histocompatibility antigen made from MYO1G.', 'MYO1G'),
('HERV_E', 'HERV-E', 'An endogenous retrovirus antigen of kidney cancer.', NULL),
('HERV_K', 'HERV-K', 'An endogenous retrovirus envelope antigen.', NULL),
('neoantigen', 'Patient-specific neoantigen', 'Mutated peptides chosen from each patient''s own tumor.', NULL),
('shared_neoantigen', 'Shared neoantigen', 'Mutated or frameshift peptides that tumors of several patients share.', NULL),
('tumor_associated_antigens', 'Several tumor antigens', 'A mix of shared tumor antigens that the source does not single out.', NULL),
('tumor_lysate', 'Whole-tumor antigen', 'All antigens of a tumor cell or its lysate.', NULL),
('autoantibody_B_cell_receptor', 'Autoreactive B-cell receptor', 'The surface antibody of an autoreactive B cell, bound by its autoantigen.', NULL),
('KRAS_G12D', 'KRAS G12D', 'KRAS with aspartate at position 12.', 'KRAS'),
('KRAS_G12V', 'KRAS G12V', 'KRAS with valine at position 12.', 'KRAS'),
('KRAS_G12C', 'KRAS G12C', 'KRAS with cysteine at position 12.', 'KRAS'),
('KRAS_mutated', 'Mutated KRAS', 'KRAS with any of several hotspot mutations.', 'KRAS'),
('TP53_R175H', 'p53 R175H', 'P53 with histidine at position 175.', 'TP53'),
('TP53_R273', 'p53 R273 mutants', 'P53 mutated at position 273.', 'TP53'),
('PIK3CA_H1047', 'PIK3CA H1047 mutants', 'PIK3CA mutated at position 1047.', 'PIK3CA'),
('BRAF_V600E', 'BRAF V600E', 'BRAF with glutamate at position 600.', 'BRAF'),
('IDH1_R132H', 'IDH1 R132H', 'IDH1 with histidine at position 132.', 'IDH1'),
('H3_K27M', 'H3 K27M', 'Histone H3 with methionine at position 27.', NULL),
('NPM1_mutated', 'Mutated NPM1', 'NPM1 with the frameshift of acute myeloid leukemia.', 'NPM1'),
('CALR_mutated', 'Mutated calreticulin', 'Calreticulin with the frameshift of myeloproliferative neoplasm.', 'CALR'),
('BCR_ABL1', 'BCR-ABL1', 'The fusion protein of chronic myeloid leukemia.', NULL),
('HPV16_E6', 'HPV16 E6', 'Early protein 6 of human papillomavirus 16.', NULL),
('HPV16_E7', 'HPV16 E7', 'Early protein 7 of human papillomavirus 16.', NULL),
('HPV16_E6_E7', 'HPV16 E6 and E7', 'Both oncoproteins of human papillomavirus 16.', NULL),
('HPV18_E6_E7', 'HPV18 E6 and E7', 'Both oncoproteins of human papillomavirus 18.', NULL),
('HPV6_HPV11', 'HPV6 and HPV11 antigens', 'Proteins of the papillomaviruses of respiratory papillomatosis.', NULL),
('EBV_LMP1', 'EBV LMP1', 'Latent membrane protein 1 of Epstein-Barr virus.', NULL),
('EBV_LMP2', 'EBV LMP2', 'Latent membrane protein 2 of Epstein-Barr virus.', NULL),
('EBV_EBNA1', 'EBV EBNA1', 'Nuclear antigen 1 of Epstein-Barr virus.', NULL),
('EBV_EBNA3', 'EBV EBNA3', 'Nuclear antigens 3 of Epstein-Barr virus.', NULL),
('EBV_antigens', 'EBV antigens', 'Epstein-Barr virus antigens that the source does not single out.', NULL),
('CMV_pp65', 'CMV pp65', 'Tegument protein pp65 of cytomegalovirus.', NULL),
('CMV_IE1', 'CMV IE1', 'Immediate-early protein 1 of cytomegalovirus.', NULL),
('CMV_IE2', 'CMV IE2', 'Immediate-early protein 2 of cytomegalovirus.', NULL),
('CMV_gB', 'CMV gB', 'Glycoprotein B of cytomegalovirus.', NULL),
('CMV_pentamer', 'CMV pentamer', 'The five-part entry complex of cytomegalovirus.', NULL),
('CMV_antigens', 'CMV antigens', 'Cytomegalovirus antigens that the source does not single out.', NULL),
('adenovirus_antigens', 'Adenovirus antigens', 'Hexon, penton and other antigens of adenovirus.', NULL),
('BK_virus_antigens', 'BK virus antigens', 'Large T and VP1 of BK polyomavirus.', NULL),
('HHV6_antigens', 'HHV-6 antigens', 'Antigens of human herpesvirus 6.', NULL),
('Merkel_polyomavirus_T_antigen', 'MCPyV T antigen', 'T antigen of Merkel cell polyomavirus.', NULL),
('HBV_surface_antigen', 'HBV surface antigen', 'Surface antigen of hepatitis B virus.', NULL),
('HBV_transcripts', 'HBV transcripts', 'The transcripts or genome of hepatitis B virus as a whole.', NULL),
('HBV_cccDNA', 'HBV cccDNA', 'The stable nuclear genome of hepatitis B virus.', NULL),
('HIV_envelope', 'HIV envelope', 'The gp120 and gp41 envelope of HIV.', NULL),
('HIV_gag', 'HIV gag', 'The gag antigen of HIV.', NULL),
('HIV_provirus', 'HIV provirus', 'The integrated genome of HIV, as aimed at by an editor.', NULL),
('HIV_transcripts', 'HIV transcripts', 'The RNA of HIV, as aimed at by a silencing construct.', NULL),
('HTLV1_Tax', 'HTLV-1 Tax', 'The Tax protein of human T-lymphotropic virus 1.', NULL),
('SARS_CoV_2_spike', 'SARS-CoV-2 spike', 'The spike protein of SARS-CoV-2.', NULL),
('RSV_F', 'RSV F', 'The fusion protein of respiratory syncytial virus, usually prefusion.', NULL),
('influenza_HA_antigen', 'Influenza hemagglutinin', 'The hemagglutinin of influenza viruses.', NULL),
('influenza_NA_antigen', 'Influenza neuraminidase', 'The neuraminidase of influenza viruses.', NULL),
('hMPV_F', 'hMPV F', 'The fusion protein of human metapneumovirus.', NULL),
('Ebola_glycoprotein', 'Ebola glycoprotein', 'The glycoprotein of Ebola virus.', NULL),
('Zika_prM_E', 'Zika prM-E', 'The membrane and envelope proteins of Zika virus.', NULL),
('rabies_glycoprotein', 'Rabies glycoprotein', 'The glycoprotein of rabies virus.', NULL),
('VZV_gE', 'VZV gE', 'Glycoprotein E of varicella-zoster virus.', NULL),
('HSV_antigens', 'HSV antigens', 'Antigens or genes of herpes simplex virus.', NULL),
('norovirus_VP1', 'Norovirus VP1', 'The capsid protein of noroviruses.', NULL),
('Mycobacterium_tuberculosis_antigens', 'M. tuberculosis antigens', 'Antigens of Mycobacterium tuberculosis.', NULL),
('Plasmodium_CSP', 'Plasmodium CSP', 'Circumsporozoite protein of malaria parasites.', NULL),
('Aspergillus_antigens', 'Aspergillus antigens', 'Carbohydrate or protein antigens of Aspergillus.', NULL),
('adaptor_tag', 'Adaptor tag', 'A tag such as fluorescein or a peptide on a separate targeting molecule.', NULL),
('Fc_of_antibody', 'Antibody Fc', 'The constant part of a therapeutic antibody that a receptor on product cells binds.', NULL),
('expanded_CAG_repeat', 'Expanded CAG repeat', 'An expanded CAG repeat as such, in whichever gene.', NULL),
('DUX4_repeat_array', 'D4Z4 repeat array', 'The repeat array whose loss of silencing lets DUX4 be made.', NULL),
('HBG_promoter', 'Gamma-globin promoter', 'The promoters of HBG1 and HBG2 where fetal hemoglobin is shut off.', NULL),
('BCL11A_enhancer', 'BCL11A erythroid enhancer', 'The enhancer of BCL11A active in red cell precursors.', 'BCL11A'),
('AAVS1_safe_harbor', 'AAVS1 safe harbor', 'The insertion site in the first intron of PPP1R12C.', 'PPP1R12C'),
('albumin_intron_1', 'Albumin intron 1', 'The insertion site behind the albumin promoter.', 'ALB'),
('ROSA26', 'ROSA26', 'A safe harbor on chromosome 3 for insertion.', NULL),
('telomerase_RNA_template', 'Telomerase RNA template', 'The template stretch of telomerase RNA.', 'TERC'),
('miR_122', 'miR-122', 'MicroRNA 122, a host factor of hepatitis C.', NULL),
('miR_21', 'miR-21', 'MicroRNA 21.', NULL),
('miR_29', 'miR-29', 'The microRNA 29 family.', NULL),
('miR_34a', 'miR-34a', 'MicroRNA 34a.', NULL),
('miR_132', 'miR-132', 'MicroRNA 132.', NULL),
('miR_155', 'miR-155', 'MicroRNA 155.', NULL),
('miR_17', 'miR-17', 'MicroRNA 17.', NULL);

CREATE TABLE term_technology (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_technology
);
COMMENT ON TABLE term_technology IS 'Technology. What a platform can do.';
INSERT INTO term_technology VALUES
('gene_delivery', 'Gene delivery', 'Brings genetic material into cells, by vector or without.', NULL),
('viral_vector', 'Viral vector engineering', 'Makes or improves vectors from viruses.', 'gene_delivery'),
('lentiviral_vector', 'Lentiviral vector engineering', 'Makes or improves lentiviral vectors.', 'viral_vector'),
('aav_capsid_engineering', 'AAV capsid engineering', 'Finds capsids that reach the wanted tissue.', 'viral_vector'),
('nonviral_delivery', 'Non-viral delivery', 'Brings genetic material in without a virus.', 'gene_delivery'),
('lipid_nanoparticle', 'Lipid nanoparticle delivery', 'Carries RNA or editors in lipid particles, targeted or not.', 'nonviral_delivery'),
('transposon', 'Transposon', 'Inserts genes by a transposase, as Sleeping Beauty or piggyBac.', 'nonviral_delivery'),
('in_vivo_cell_engineering', 'In vivo cell engineering', 'Makes engineered cells within the patient.', NULL),
('gene_editing', 'Gene editing', 'Changes the genome at a chosen place.', NULL),
('nuclease_editing', 'Nuclease editing', 'Cuts the genome, by CRISPR, TALEN or zinc finger.', 'gene_editing'),
('base_editing', 'Base editing', 'Changes single bases without a double cut.', 'gene_editing'),
('prime_editing', 'Prime editing', 'Writes short sequences without a double cut.', 'gene_editing'),
('gene_insertion', 'Targeted gene insertion', 'Writes whole genes at a chosen place.', 'gene_editing'),
('epigenome_editing', 'Epigenome editing', 'Switches genes without changing the sequence.', NULL),
('car_engineering', 'CAR engineering', 'Designs chimeric antigen receptors.', NULL),
('tcr_engineering', 'TCR engineering', 'Finds and designs T-cell receptors.', NULL),
('armored_cell_engineering', 'Armored cell engineering', 'Cells that make cytokines or resist suppression.', NULL),
('logic_gated_cell_engineering', 'Logic-gated cell engineering', 'Cells that act only on a combination of signals.', NULL),
('allogeneic_cell_engineering', 'Allogeneic cell engineering', 'Makes donor cells that neither attack nor are rejected.', NULL),
('ipsc_derivation', 'Derivation from pluripotent stem cells', 'Makes cell products from induced pluripotent cells.', NULL),
('nk_cell_engineering', 'NK-cell engineering', 'Makes engineered natural killer cells.', NULL),
('gamma_delta_t_cell', 'Gamma delta T-cell technology', 'Makes products of gamma delta T cells.', NULL),
('tumor_infiltrating_lymphocyte', 'Tumor-infiltrating lymphocyte technology', 'Grows T cells out of resected tumor.', NULL),
('stem_cell_gene_therapy', 'Stem cell gene therapy', 'Adds or edits genes in blood stem cells.', NULL),
('rapid_manufacturing', 'Rapid manufacturing', 'Makes cells in one to three days instead of weeks.', NULL),
('automated_manufacturing', 'Automated manufacturing', 'Makes cells in a closed automatic system.', NULL),
('mrna', 'mRNA technology', 'Designs and makes messenger RNA, its modification and caps.', NULL),
('circular_rna', 'Circular RNA', 'Designs and makes circular RNA, longer-lived than linear.', NULL),
('self_amplifying_rna', 'Self-amplifying RNA', 'RNA that copies itself in the cell.', NULL),
('rna_interference', 'RNA interference', 'Silences genes by small interfering RNA.', NULL),
('antisense', 'Antisense', 'Designs short strands that bind RNA and degrade it or steer its splicing.', NULL),
('rna_editing', 'RNA editing', 'Changes single bases of RNA, leaving the genome.', NULL),
('oncolytic_virus', 'Oncolytic virus', 'Builds viruses that multiply in tumor and kill it.', NULL),
('neoantigen_discovery', 'Neoantigen discovery', 'Finds the patient''s tumor antigens.', NULL),
('antibody_discovery', 'Binder discovery', 'Finds antibodies, nanobodies or other binders.', NULL),
('conditioning_without_chemotherapy', 'Antibody conditioning', 'Makes room for stem cells without chemotherapy.', NULL);

CREATE TABLE term_therapy_line (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_therapy_line
);
COMMENT ON TABLE term_therapy_line IS 'Line of therapy. Where a treatment stands in the order of treatments of a disease; a count of prior lines is a number, not a term.';
INSERT INTO term_therapy_line VALUES
('neoadjuvant', 'Neoadjuvant', 'Before the local treatment that is meant to cure.', NULL),
('adjuvant', 'Adjuvant', 'After the local treatment that was meant to cure, against what may be left.', NULL),
('first_line', 'First line', 'The first treatment of established disease.', NULL),
('second_line', 'Second line', 'After one line failed or lost its effect.', NULL),
('third_line', 'Third line', 'After two lines failed or lost their effect.', NULL),
('second_line_or_later', 'Second line or later', 'After at least one line.', NULL),
('third_line_or_later', 'Third line or later', 'After at least two lines, as axicabtagene ciloleucel was first authorized.', 'second_line_or_later'),
('fourth_line_or_later', 'Fourth line or later', 'After at least three lines, as ciltacabtagene autoleucel in China.', 'third_line_or_later'),
('fifth_line_or_later', 'Fifth line or later', 'After at least four lines, as ciltacabtagene autoleucel was first authorized in the United States.', 'fourth_line_or_later'),
('consolidation', 'Consolidation', 'Deepens a response soon after induction, as CAR-T after first-line induction.', NULL),
('maintenance', 'Maintenance', 'Prolonged treatment that keeps a response.', NULL),
('salvage', 'Salvage', 'Treatment after standard treatment has failed, its line not counted.', NULL);

CREATE TABLE term_time_perspective (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_time_perspective
);
COMMENT ON TABLE term_time_perspective IS 'Time perspective. How the observation of an observational study relates to the start of the study.';
INSERT INTO term_time_perspective VALUES
('prospective', 'Prospective', 'Participants are followed from the start of the study on.', NULL),
('retrospective', 'Retrospective', 'What happened before the study is looked up, as from records.', NULL),
('cross_sectional', 'Cross-sectional', 'Everybody is looked at once, at one time.', NULL);

CREATE TABLE term_treatment (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_treatment
);
COMMENT ON TABLE term_treatment IS 'Treatment. What a patient had, has or must not have besides the product: classes, drugs and procedures.';
INSERT INTO term_treatment VALUES
('antineoplastic', 'Antineoplastic treatment', 'Any treatment against cancer, local treatment apart.', NULL),
('chemotherapy', 'Chemotherapy', 'Cytotoxic drugs against cancer. Lymphodepletion and conditioning have terms of their own.', 'antineoplastic'),
('targeted_cancer_therapy', 'Targeted cancer therapy', 'Drugs against a molecule that drives the cancer.', 'antineoplastic'),
('proteasome_inhibitor', 'Proteasome inhibitor', 'Blocks the proteasome, in myeloma.', 'targeted_cancer_therapy'),
('bortezomib', 'Bortezomib', 'Proteasome inhibitor by injection, reversible.', 'proteasome_inhibitor'),
('carfilzomib', 'Carfilzomib', 'Proteasome inhibitor by infusion, irreversible.', 'proteasome_inhibitor'),
('ixazomib', 'Ixazomib', 'Proteasome inhibitor by mouth.', 'proteasome_inhibitor'),
('immunomodulatory_agent', 'Immunomodulatory agent', 'Thalidomide and its kin, in myeloma. Not immunosuppressants.', 'targeted_cancer_therapy'),
('lenalidomide', 'Lenalidomide', 'Immunomodulatory agent of most first myeloma regimens. Refractoriness to it is a disease state.', 'immunomodulatory_agent'),
('pomalidomide', 'Pomalidomide', 'Immunomodulatory agent after lenalidomide has failed.', 'immunomodulatory_agent'),
('thalidomide', 'Thalidomide', 'The first immunomodulatory agent.', 'immunomodulatory_agent'),
('anti_cd38_antibody', 'Anti-CD38 antibody', 'Monoclonal antibody against CD38, in myeloma. Not a CD38 CAR-T.', 'targeted_cancer_therapy'),
('daratumumab', 'Daratumumab', 'Anti-CD38 antibody, into a vein or under the skin; the first of its class.', 'anti_cd38_antibody'),
('isatuximab', 'Isatuximab', 'Anti-CD38 antibody, into a vein.', 'anti_cd38_antibody'),
('anti_cd20_antibody', 'Anti-CD20 antibody', 'Monoclonal antibody against CD20, in lymphoma or autoimmunity.', NULL),
('rituximab', 'Rituximab', 'Anti-CD20 antibody, chimeric; lymphoma, arthritis and, off label, lupus.', 'anti_cd20_antibody'),
('obinutuzumab', 'Obinutuzumab', 'Anti-CD20 antibody with modified sugars; lymphoma and lupus nephritis.', 'anti_cd20_antibody'),
('ofatumumab', 'Ofatumumab', 'Anti-CD20 antibody, fully human; leukemia and multiple sclerosis.', 'anti_cd20_antibody'),
('ocrelizumab', 'Ocrelizumab', 'Anti-CD20 antibody, humanized; multiple sclerosis.', 'anti_cd20_antibody'),
('anti_bcma_therapy', 'Anti-BCMA treatment', 'Any treatment against BCMA, CAR-T and bispecific antibodies among them.', 'targeted_cancer_therapy'),
('anti_cd19_therapy', 'Anti-CD19 treatment', 'Any treatment against CD19, CAR-T and bispecific antibodies among them.', NULL),
('bispecific_antibody', 'Bispecific antibody', 'Antibody that binds two targets, most often T cell and tumor.', 'antineoplastic'),
('blinatumomab', 'Blinatumomab', 'CD19 and CD3 bispecific by continuous infusion.', 'bispecific_antibody'),
('teclistamab', 'Teclistamab', 'BCMA and CD3 bispecific under the skin, TECVAYLI.', 'bispecific_antibody'),
('elranatamab', 'Elranatamab', 'BCMA and CD3 bispecific under the skin, ELREXFIO.', 'bispecific_antibody'),
('talquetamab', 'Talquetamab', 'GPRC5D and CD3 bispecific under the skin.', 'bispecific_antibody'),
('glofitamab', 'Glofitamab', 'CD20 and CD3 bispecific, two arms for CD20.', 'bispecific_antibody'),
('epcoritamab', 'Epcoritamab', 'CD20 and CD3 bispecific under the skin.', 'bispecific_antibody'),
('mosunetuzumab', 'Mosunetuzumab', 'CD20 and CD3 bispecific for follicular lymphoma.', 'bispecific_antibody'),
('antibody_drug_conjugate', 'Antibody-drug conjugate', 'Antibody that carries a cytotoxic drug.', 'antineoplastic'),
('inotuzumab_ozogamicin', 'Inotuzumab ozogamicin', 'CD22 conjugate for acute lymphoblastic leukemia.', 'antibody_drug_conjugate'),
('polatuzumab_vedotin', 'Polatuzumab vedotin', 'CD79b antibody with a tubulin poison, for large B-cell lymphoma.', 'antibody_drug_conjugate'),
('brentuximab_vedotin', 'Brentuximab vedotin', 'CD30 antibody with a tubulin poison, for Hodgkin and T-cell lymphoma.', 'antibody_drug_conjugate'),
('checkpoint_inhibitor', 'Immune checkpoint inhibitor', 'Antibody that releases a brake of T cells.', 'antineoplastic'),
('anti_pd_1_antibody', 'Anti-PD-1 or anti-PD-L1 antibody', 'Checkpoint inhibitor of PD-1 or its ligand.', 'checkpoint_inhibitor'),
('pembrolizumab', 'Pembrolizumab', 'Checkpoint antibody to PD-1, KEYTRUDA.', 'anti_pd_1_antibody'),
('nivolumab', 'Nivolumab', 'Checkpoint antibody to PD-1, OPDIVO.', 'anti_pd_1_antibody'),
('ipilimumab', 'Ipilimumab', 'Checkpoint antibody to CTLA-4.', 'checkpoint_inhibitor'),
('tyrosine_kinase_inhibitor', 'Tyrosine kinase inhibitor', 'Small molecule that blocks a tyrosine kinase.', 'targeted_cancer_therapy'),
('btk_inhibitor', 'BTK inhibitor', 'Blocks Bruton tyrosine kinase.', 'tyrosine_kinase_inhibitor'),
('ibrutinib', 'Ibrutinib', 'The first BTK inhibitor; some protocols give it around CAR-T.', 'btk_inhibitor'),
('imatinib', 'Imatinib', 'The first BCR-ABL1 inhibitor, also for KIT.', 'tyrosine_kinase_inhibitor'),
('dasatinib', 'Dasatinib', 'BCR-ABL1 and SRC inhibitor; also switches CAR-T off.', 'tyrosine_kinase_inhibitor'),
('ponatinib', 'Ponatinib', 'BCR-ABL1 inhibitor that covers T315I.', 'tyrosine_kinase_inhibitor'),
('bcl_2_inhibitor', 'BCL-2 inhibitor', 'Blocks BCL-2 so that cancer cells die.', 'targeted_cancer_therapy'),
('venetoclax', 'Venetoclax', 'BCL-2 inhibitor by mouth, for leukemia.', 'bcl_2_inhibitor'),
('selinexor', 'Selinexor', 'Blocks export from the nucleus by XPO1, for myeloma and lymphoma.', 'targeted_cancer_therapy'),
('hypomethylating_agent', 'Hypomethylating agent', 'Nucleoside analogue that lowers DNA methylation, in myeloid cancer.', 'chemotherapy'),
('azacitidine', 'Azacitidine', 'Hypomethylating agent by injection or mouth.', 'hypomethylating_agent'),
('decitabine', 'Decitabine', 'Hypomethylating agent by infusion or, with cedazuridine, by mouth.', 'hypomethylating_agent'),
('alkylating_agent', 'Alkylating agent', 'Chemotherapy that alkylates DNA.', 'chemotherapy'),
('cyclophosphamide', 'Cyclophosphamide', 'Alkylating agent: lymphodepletion, chemotherapy and immunosuppression.', 'alkylating_agent'),
('ifosfamide', 'Ifosfamide', 'Alkylating agent, kin of cyclophosphamide.', 'alkylating_agent'),
('melphalan', 'Melphalan', 'Alkylating agent for myeloma and its transplant conditioning.', 'alkylating_agent'),
('busulfan', 'Busulfan', 'Alkylating agent for myeloablative conditioning, dosed by measured exposure.', 'alkylating_agent'),
('treosulfan', 'Treosulfan', 'Alkylating agent for conditioning, milder than busulfan.', 'alkylating_agent'),
('thiotepa', 'Thiotepa', 'Alkylating agent for conditioning that reaches the brain.', 'alkylating_agent'),
('bendamustine', 'Bendamustine', 'Alkylating agent for lymphoma and lymphodepletion.', 'alkylating_agent'),
('temozolomide', 'Temozolomide', 'Oral alkylating agent for glioma.', 'alkylating_agent'),
('anthracycline', 'Anthracycline', 'Chemotherapy of the doxorubicin class.', 'chemotherapy'),
('doxorubicin', 'Doxorubicin', 'Anthracycline, liposomal form among them.', 'anthracycline'),
('platinum_agent', 'Platinum agent', 'Chemotherapy with platinum.', 'chemotherapy'),
('cisplatin', 'Cisplatin', 'Platinum agent with kidney and ear toxicity.', 'platinum_agent'),
('carboplatin', 'Carboplatin', 'Platinum agent dosed by kidney function.', 'platinum_agent'),
('taxane', 'Taxane', 'Chemotherapy of the paclitaxel class.', 'chemotherapy'),
('paclitaxel', 'Paclitaxel', 'Taxane, albumin-bound form among them.', 'taxane'),
('fludarabine', 'Fludarabine', 'Purine analogue that removes lymphocytes; with cyclophosphamide the usual lymphodepletion.', 'chemotherapy'),
('cladribine', 'Cladribine', 'Purine analogue; hairy cell leukemia and multiple sclerosis.', 'chemotherapy'),
('clofarabine', 'Clofarabine', 'Purine analogue; acute leukemia and conditioning.', 'chemotherapy'),
('cytarabine', 'Cytarabine', 'Pyrimidine analogue, the backbone of myeloid leukemia treatment.', 'chemotherapy'),
('gemcitabine', 'Gemcitabine', 'Pyrimidine analogue for solid tumors and lymphoma.', 'chemotherapy'),
('etoposide', 'Etoposide', 'Topoisomerase inhibitor; also for hemophagocytosis.', 'chemotherapy'),
('vincristine', 'Vincristine', 'Vinca alkaloid; not to be given into the spinal fluid.', 'chemotherapy'),
('hydroxyurea', 'Hydroxyurea', 'Raises fetal hemoglobin; also lowers counts.', NULL),
('intrathecal_chemotherapy', 'Intrathecal chemotherapy', 'Chemotherapy into the cerebrospinal fluid.', 'chemotherapy'),
('hormonal_therapy', 'Hormonal therapy', 'Blocks or withdraws hormones against cancer.', 'antineoplastic'),
('bcg', 'BCG', 'Bacillus Calmette-Guérin into the bladder. As a vaccine it is a live vaccine.', 'antineoplastic'),
('immunosuppressant', 'Immunosuppressant', 'Drug meant to dampen the immune response, as mycophenolate. Corticosteroids and antimalarials stand apart.', NULL),
('methotrexate', 'Methotrexate', 'Folate antagonist: immunosuppressant at low dose, chemotherapy at high dose.', 'immunosuppressant'),
('azathioprine', 'Azathioprine', 'Purine antagonist by mouth, of lupus and transplant.', 'immunosuppressant'),
('mycophenolate_mofetil', 'Mycophenolate mofetil', 'Prodrug of mycophenolic acid, of lupus nephritis and transplant. Enteric mycophenolate sodium counts with it.', 'immunosuppressant'),
('leflunomide', 'Leflunomide', 'Pyrimidine synthesis inhibitor with a half-life of weeks; washout may need cholestyramine.', 'immunosuppressant'),
('calcineurin_inhibitor', 'Calcineurin inhibitor', 'Blocks calcineurin in T cells, as tacrolimus.', 'immunosuppressant'),
('tacrolimus', 'Tacrolimus', 'Calcineurin inhibitor, also FK506.', 'calcineurin_inhibitor'),
('cyclosporine', 'Cyclosporine', 'The first calcineurin inhibitor.', 'calcineurin_inhibitor'),
('voclosporin', 'Voclosporin', 'Calcineurin inhibitor for lupus nephritis.', 'calcineurin_inhibitor'),
('mtor_inhibitor', 'mTOR inhibitor', 'Blocks mTOR, as sirolimus.', 'immunosuppressant'),
('sirolimus', 'Sirolimus', 'mTOR inhibitor, also tried around AAV.', 'mtor_inhibitor'),
('everolimus', 'Everolimus', 'mTOR inhibitor for transplant and cancer.', 'mtor_inhibitor'),
('jak_inhibitor', 'JAK inhibitor', 'Blocks Janus kinases, as ruxolitinib.', 'immunosuppressant'),
('ruxolitinib', 'Ruxolitinib', 'JAK inhibitor for graft-versus-host disease and hemophagocytosis.', 'jak_inhibitor'),
('baricitinib', 'Baricitinib', 'JAK inhibitor for arthritis and alopecia areata.', 'jak_inhibitor'),
('anti_thymocyte_globulin', 'Anti-thymocyte globulin', 'Rabbit or horse antibodies that deplete T cells.', 'immunosuppressant'),
('alemtuzumab', 'Alemtuzumab', 'Anti-CD52 antibody; deepens lymphodepletion for allogeneic CAR-T.', 'immunosuppressant'),
('basiliximab', 'Basiliximab', 'Anti-interleukin-2-receptor antibody.', 'immunosuppressant'),
('belatacept', 'Belatacept', 'Costimulation blocker for transplant.', 'immunosuppressant'),
('imlifidase', 'Imlifidase', 'Cleaves IgG, tried before AAV and transplant.', 'immunosuppressant'),
('corticosteroid', 'Corticosteroid', 'Glucocorticoid given systemically unless a route is stated; doses are compared as prednisone.', NULL),
('prednisone', 'Prednisone', 'Oral corticosteroid, the usual measure of dose equivalence.', 'corticosteroid'),
('prednisolone', 'Prednisolone', 'Corticosteroid, active form of prednisone; milligram for milligram the same.', 'corticosteroid'),
('methylprednisolone', 'Methylprednisolone', 'Corticosteroid, often as an intravenous pulse.', 'corticosteroid'),
('dexamethasone', 'Dexamethasone', 'Potent corticosteroid; for myeloma and neurotoxicity.', 'corticosteroid'),
('hydrocortisone', 'Hydrocortisone', 'Corticosteroid of physiologic replacement.', 'corticosteroid'),
('deflazacort', 'Deflazacort', 'Corticosteroid for Duchenne.', 'corticosteroid'),
('antimalarial', 'Antimalarial', 'Quinoline antimalarial used against lupus, as hydroxychloroquine. Some protocols count it as immunosuppressant.', NULL),
('hydroxychloroquine', 'Hydroxychloroquine', 'The usual antimalarial of lupus.', 'antimalarial'),
('chloroquine', 'Chloroquine', 'Antimalarial older and more toxic than hydroxychloroquine.', 'antimalarial'),
('nsaid', 'Nonsteroidal anti-inflammatory drug', 'Cyclooxygenase inhibitor against pain and inflammation, as ibuprofen.', NULL),
('targeted_biologic', 'Targeted biologic', 'Antibody or fusion protein against an immune molecule, outside cancer. Not the regulatory class of biologicals.', NULL),
('belimumab', 'Belimumab', 'Antibody to BAFF for lupus and lupus nephritis.', 'targeted_biologic'),
('telitacicept', 'Telitacicept', 'Fusion protein that binds BAFF and APRIL, authorized in China for lupus.', 'targeted_biologic'),
('anifrolumab', 'Anifrolumab', 'Anti-interferon-receptor antibody for lupus.', 'targeted_biologic'),
('complement_inhibitor', 'Complement inhibitor', 'Blocks the complement cascade, as at C5.', 'targeted_biologic'),
('eculizumab', 'Eculizumab', 'Anti-C5 antibody; hemolysis, myasthenia and microangiopathy.', 'complement_inhibitor'),
('ravulizumab', 'Ravulizumab', 'Anti-C5 antibody with longer half-life than eculizumab.', 'complement_inhibitor'),
('tnf_inhibitor', 'TNF inhibitor', 'Blocks tumor necrosis factor, antibody or fusion protein.', 'targeted_biologic'),
('adalimumab', 'Adalimumab', 'TNF antibody, human, under the skin.', 'tnf_inhibitor'),
('infliximab', 'Infliximab', 'TNF antibody, chimeric, by infusion.', 'tnf_inhibitor'),
('etanercept', 'Etanercept', 'TNF receptor fusion protein, under the skin.', 'tnf_inhibitor'),
('abatacept', 'Abatacept', 'Blocks costimulation of T cells; arthritis and graft-versus-host prophylaxis.', 'targeted_biologic'),
('interleukin_6_inhibitor', 'Interleukin-6 inhibitor', 'Blocks interleukin-6 or its receptor.', 'targeted_biologic'),
('tocilizumab', 'Tocilizumab', 'Anti-interleukin-6-receptor antibody; for cytokine release syndrome.', 'interleukin_6_inhibitor'),
('siltuximab', 'Siltuximab', 'Antibody that binds interleukin-6 itself. Tocilizumab binds the receptor.', 'interleukin_6_inhibitor'),
('anakinra', 'Anakinra', 'Interleukin-1-receptor blocker; for neurotoxicity.', 'targeted_biologic'),
('emapalumab', 'Emapalumab', 'Anti-interferon-gamma antibody; for hemophagocytosis.', 'targeted_biologic'),
('fcrn_inhibitor', 'FcRn inhibitor', 'Lowers IgG by blocking the neonatal Fc receptor.', 'targeted_biologic'),
('efgartigimod', 'Efgartigimod', 'FcRn inhibitor for myasthenia gravis and neuropathy.', 'fcrn_inhibitor'),
('immunoglobulin', 'Immunoglobulin replacement', 'Pooled IgG by vein or under the skin, to replace or to modulate.', NULL),
('interferon', 'Interferon', 'Interferon alfa, beta or gamma.', NULL),
('interleukin_2', 'Interleukin-2', 'Recombinant interleukin-2, as after TIL.', NULL),
('vaccine', 'Vaccine', 'Any vaccine against infection, live or not.', NULL),
('live_vaccine', 'Live vaccine', 'Vaccine with a living attenuated microbe, as measles. mRNA and protein vaccines are none.', 'vaccine'),
('inactivated_vaccine', 'Inactivated vaccine', 'Vaccine without living microbe, protein vaccines among them.', 'vaccine'),
('growth_factor', 'Hematopoietic growth factor', 'Makes the marrow produce cells; protocols bar it before screening counts.', NULL),
('g_csf', 'Granulocyte colony-stimulating factor', 'Raises neutrophils; moves stem cells.', 'growth_factor'),
('filgrastim', 'Filgrastim', 'Daily granulocyte colony-stimulating factor; also mobilizes stem cells.', 'g_csf'),
('pegfilgrastim', 'Pegfilgrastim', 'Long-acting granulocyte colony-stimulating factor, once a cycle.', 'g_csf'),
('erythropoiesis_stimulating_agent', 'Erythropoiesis-stimulating agent', 'Raises red cells by the erythropoietin receptor.', 'growth_factor'),
('thrombopoietin_agonist', 'Thrombopoietin receptor agonist', 'Raises platelets by the thrombopoietin receptor, as eltrombopag.', 'growth_factor'),
('luspatercept', 'Luspatercept', 'Helps late red-cell precursors mature, in thalassemia and myelodysplasia.', 'growth_factor'),
('plerixafor', 'Plerixafor', 'Moves stem cells by blocking CXCR4.', NULL),
('motixafortide', 'Motixafortide', 'Moves stem cells by blocking CXCR4, longer.', NULL),
('iron_chelation', 'Iron chelation', 'Binds and removes iron, as deferasirox.', NULL),
('anticoagulant', 'Anticoagulant', 'Hinders clotting.', NULL),
('anticonvulsant', 'Anticonvulsant', 'Against seizures.', NULL),
('levetiracetam', 'Levetiracetam', 'Anticonvulsant, often as prophylaxis around CAR-T.', 'anticonvulsant'),
('antiviral', 'Antiviral', 'Against viruses.', NULL),
('antibacterial', 'Antibacterial', 'Against bacteria.', NULL),
('antifungal', 'Antifungal', 'Against fungi.', NULL),
('antihistamine', 'Antihistamine', 'Against histamine.', NULL),
('diphenhydramine', 'Diphenhydramine', 'Antihistamine of premedication.', 'antihistamine'),
('acetaminophen', 'Acetaminophen', 'Against fever and pain.', NULL),
('insulin', 'Insulin', 'Insulin of any kind.', NULL),
('statin', 'Statin', 'Lowers cholesterol synthesis.', NULL),
('enzyme_replacement_therapy', 'Enzyme replacement therapy', 'Infusion of the missing enzyme.', NULL),
('factor_replacement', 'Clotting factor replacement', 'Factor VIII or IX concentrate, on demand or as prophylaxis.', NULL),
('emicizumab', 'Emicizumab', 'Bispecific antibody in place of factor VIII.', NULL),
('anti_vegf', 'Anti-VEGF treatment', 'Blocks vascular endothelial growth factor.', NULL),
('lnp_product', 'Lipid nanoparticle product', 'Any medicine carried by lipid nanoparticles.', NULL),
('mrna_lnp_product', 'mRNA lipid nanoparticle product', 'mRNA in lipid nanoparticles, COVID-19 vaccines among them.', 'lnp_product'),
('advanced_therapy', 'Gene or cell therapy', 'Any earlier gene, cell or tissue-engineered medicine.', NULL),
('gene_therapy', 'Gene therapy', 'Earlier transfer or editing of genes, in the body or in given cells. An exclusion criterion in most AAV trials.', 'advanced_therapy'),
('aav_gene_therapy', 'AAV gene therapy', 'Earlier gene therapy by adeno-associated virus.', 'gene_therapy'),
('gene_editing', 'Gene editing treatment', 'Earlier treatment that edits the genome.', 'gene_therapy'),
('cell_therapy', 'Cell therapy', 'Earlier treatment with living cells, blood transfusion apart.', 'advanced_therapy'),
('car_t_therapy', 'CAR-T therapy', 'Earlier CAR-T of any target and origin, made ex vivo or in vivo.', 'cell_therapy'),
('genetically_modified_t_cell_therapy', 'Genetically modified T-cell therapy', 'Earlier engineered T cells other than CAR-T, as TCR-T.', 'cell_therapy'),
('donor_lymphocyte_infusion', 'Donor lymphocyte infusion', 'Lymphocytes of the transplant donor.', 'cell_therapy'),
('mesenchymal_stromal_cell_therapy', 'Mesenchymal stromal cell therapy', 'Earlier mesenchymal stromal cells of any source.', 'cell_therapy'),
('rna_therapy', 'RNA therapy', 'Earlier antisense or small interfering RNA.', NULL),
('nusinersen', 'Nusinersen', 'Antisense into the spinal fluid for spinal muscular atrophy.', 'rna_therapy'),
('risdiplam', 'Risdiplam', 'Oral splicing modifier for spinal muscular atrophy.', NULL),
('investigational_product', 'Investigational product', 'Any product under study elsewhere.', NULL),
('blood_transfusion', 'Blood transfusion', 'Transfusion of red cells, platelets or plasma, component not said.', NULL),
('red_cell_transfusion', 'Red cell transfusion', 'Transfusion of red cells.', 'blood_transfusion'),
('platelet_transfusion', 'Platelet transfusion', 'Transfusion of platelets.', 'blood_transfusion'),
('exchange_transfusion', 'Exchange transfusion', 'Patient''s red cells replaced by donor cells.', 'red_cell_transfusion'),
('transplant', 'Transplant', 'Cells, tissue or organ from oneself or a donor.', NULL),
('solid_organ_transplant', 'Solid organ transplant', 'Heart, lung, liver, kidney or other organ from a donor. Not blood stem cells.', 'transplant'),
('hematopoietic_stem_cell_transplant', 'Hematopoietic stem cell transplant', 'Blood stem cells after conditioning.', 'transplant'),
('autologous_stem_cell_transplant', 'Autologous stem cell transplant', 'Hematopoietic transplant of the patient''s own cells.', 'hematopoietic_stem_cell_transplant'),
('allogeneic_stem_cell_transplant', 'Allogeneic stem cell transplant', 'Hematopoietic transplant from a donor.', 'hematopoietic_stem_cell_transplant'),
('radiotherapy', 'Radiotherapy', 'Ionizing radiation as treatment.', NULL),
('total_body_irradiation', 'Total-body irradiation', 'Radiation of the whole body as conditioning.', 'radiotherapy'),
('radioligand_therapy', 'Radioligand therapy', 'Radioactive drug that binds the tumor, as lutetium.', 'antineoplastic'),
('leukapheresis', 'Leukapheresis', 'White cells taken from blood by machine.', NULL),
('stem_cell_mobilization', 'Stem cell mobilization', 'Stem cells moved into the blood and collected.', NULL),
('bone_marrow_harvest', 'Bone marrow harvest', 'Marrow taken by needle.', NULL),
('lymphodepletion', 'Lymphodepletion', 'Chemotherapy that removes lymphocytes before cells are given, as fludarabine with cyclophosphamide. Not myeloablation.', NULL),
('myeloablative_conditioning', 'Myeloablative conditioning', 'Conditioning after which the marrow does not recover by itself.', NULL),
('reduced_intensity_conditioning', 'Reduced-intensity conditioning', 'Conditioning short of destroying the marrow.', NULL),
('bridging_therapy', 'Bridging therapy', 'Holds the disease between cell collection and infusion.', NULL),
('plasma_exchange', 'Plasma exchange', 'Plasma removed and replaced; immunoadsorption is not it.', NULL),
('dialysis', 'Dialysis', 'Blood cleaned by machine or through the peritoneum.', NULL),
('mechanical_ventilation', 'Mechanical ventilation', 'Breathing by machine, invasive or not.', NULL),
('supplemental_oxygen', 'Supplemental oxygen', 'Oxygen added to the air breathed.', NULL),
('surgery', 'Surgery', 'An operation.', NULL),
('splenectomy', 'Splenectomy', 'Removal of the spleen.', 'surgery'),
('revascularization', 'Revascularization', 'Vessels opened or bypassed.', NULL),
('transarterial_chemoembolization', 'Transarterial chemoembolization', 'Chemotherapy and plugs into the liver''s artery.', NULL),
('vitrectomy', 'Vitrectomy', 'Removal of the vitreous.', 'surgery'),
('lumbar_puncture', 'Lumbar puncture', 'Needle into the spinal fluid.', NULL),
('phototherapy', 'Phototherapy', 'Light as treatment, as for Crigler-Najjar.', NULL),
('contraception', 'Contraception', 'Means against pregnancy, for the time that the protocol requires.', NULL),
('standard_of_care', 'Standard of care', 'What is usual at the place and time, not specified.', NULL),
('best_supportive_care', 'Best supportive care', 'Care of symptoms only, without treatment of the disease.', NULL);

CREATE TABLE term_trial_purpose (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_trial_purpose
);
COMMENT ON TABLE term_trial_purpose IS 'Primary purpose. The main reason for which the trial gives its intervention.';
INSERT INTO term_trial_purpose VALUES
('treatment', 'Treatment', 'To treat the disease, as a CAR-T in myeloma.', NULL),
('prevention', 'Prevention', 'To keep a disease or complication from arising, as donor virus-specific T cells given before infection.', NULL),
('diagnostic', 'Diagnostic', 'To find or characterize a disease in people who show signs of it.', NULL),
('supportive_care', 'Supportive care', 'To relieve symptoms or side effects rather than treat the disease, as anakinra against neurotoxicity.', NULL),
('screening', 'Screening', 'To find a disease in people without signs of it, as newborn screening for spinal muscular atrophy.', NULL),
('health_services_research', 'Health services research', 'To study how care is delivered, organized or paid for.', NULL),
('basic_science', 'Basic science', 'To learn how something works, without a treatment aim.', NULL),
('device_feasibility', 'Device feasibility', 'To test whether a device can be used as meant, without health outcomes as the aim.', NULL),
('educational_counseling_training', 'Education, counseling or training', 'To test ways of teaching or counseling people.', NULL);

CREATE TABLE term_trial_status (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_trial_status
);
COMMENT ON TABLE term_trial_status IS 'Status of a trial. What stage the conduct of a trial has reached on a stated date.';
INSERT INTO term_trial_status VALUES
('in_review', 'In review', 'The protocol lies with an ethics committee or authority and is not decided.', NULL),
('authorized', 'Authorized', 'Committee and authority allow the trial, and enrollment is not yet announced.', NULL),
('not_authorized', 'Not authorized', 'Committee or authority refused the trial. Not withdrawn, which the sponsor does.', NULL),
('not_yet_recruiting', 'Not yet recruiting', 'Registered, and no participant has been enrolled.', NULL),
('ongoing', 'Ongoing', 'Under way; whether it still recruits is not said.', NULL),
('recruiting', 'Recruiting', 'Open to participants.', NULL),
('enrolling_by_invitation', 'Enrolling by invitation', 'Participants are chosen from a known group, as a long-term follow-up study of those already treated.', NULL),
('active_not_recruiting', 'Active, not recruiting', 'Enrollment has ended and participants are still treated or followed.', NULL),
('suspended', 'Suspended', 'Stopped early and may start again, as during a clinical hold.', NULL),
('enrollment_suspended', 'Enrollment suspended', 'No new participants for the time being; those enrolled go on with treatment.', 'suspended'),
('enrollment_and_treatment_suspended', 'Enrollment and treatment suspended', 'Neither enrollment nor treatment for the time being.', 'suspended'),
('terminated', 'Terminated', 'Stopped early for good after at least one participant was enrolled. Not completed.', NULL),
('completed', 'Completed', 'Ended as planned: the last participant''s last visit has taken place.', NULL),
('withdrawn', 'Withdrawn', 'Stopped before the first participant was enrolled. Not a participant leaving, and not terminated.', NULL),
('authorization_revoked', 'Authorization revoked', 'The authority took its permission back.', NULL),
('authorization_expired', 'Authorization expired', 'The permission ran out because no participant was enrolled in time, as after two years in the European Union.', NULL),
('available', 'Available', 'Expanded access that patients can obtain now.', NULL),
('temporarily_not_available', 'Temporarily not available', 'Expanded access that is paused and expected to return.', NULL),
('no_longer_available', 'No longer available', 'Expanded access that has ended.', NULL),
('approved_for_marketing', 'Approved for marketing', 'Expanded access that ended because the product was authorized.', NULL);

CREATE TABLE term_vector_class (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_vector_class
);
COMMENT ON TABLE term_vector_class IS 'Vector class. The kind of carrier. Species, serotype and capsid are told by the vector species; what is carried by the cargo.';
INSERT INTO term_vector_class VALUES
('viral', 'Viral vector', 'A virus, changed or not, that carries the cargo into cells.', NULL),
('retroviral', 'Retroviral vector', 'A vector of the family Retroviridae, of unstated genus. Use gamma-retroviral or lentiviral where known.', 'viral'),
('gammaretroviral', 'Gamma-retroviral vector', 'An integrating vector of the murine leukemia viruses, as in axicabtagene ciloleucel. Enters dividing cells only.', 'retroviral'),
('retroviral_replicating', 'Replicating retroviral vector', 'A gamma-retroviral vector that spreads in tumor, as vocimagene amiretrorepvec.', 'gammaretroviral'),
('lentiviral', 'Lentiviral vector', 'An integrating vector, mostly of HIV-1, that also enters resting cells, as in HGI-001. Not gamma-retroviral.', 'retroviral'),
('lentiviral_integration_deficient', 'Integration-deficient lentiviral vector', 'A lentiviral vector whose integrase is disabled, so that DNA stays episomal.', 'lentiviral'),
('foamy_viral', 'Foamy viral vector', 'An integrating vector of a spumavirus.', 'retroviral'),
('alpharetroviral', 'Alpha-retroviral vector', 'An integrating vector of the avian sarcoma and leukosis viruses.', 'retroviral'),
('adeno_associated_viral', 'Adeno-associated viral vector', 'A non-pathogenic parvoviral vector, mostly episomal, as voretigene neparvovec. Not to be confused with adenoviral.', 'viral'),
('adenoviral', 'Adenoviral vector', 'A double-stranded DNA virus vector of transient expression, as nadofaragene firadenovec.', 'viral'),
('adenoviral_helper_dependent', 'Helper-dependent adenoviral vector', 'An adenoviral vector stripped of all viral genes.', 'adenoviral'),
('herpes_simplex_viral', 'Herpes simplex viral vector', 'A large-capacity DNA vector of herpes simplex virus, as beremagene geperpavec.', 'viral'),
('poxviral', 'Poxviral vector', 'A cytoplasmic DNA vector of the poxviruses.', 'viral'),
('vaccinia_viral', 'Vaccinia viral vector', 'A vaccinia vector able to replicate, as pexastimogene devacirepvec. Modified vaccinia Ankara has its own term.', 'poxviral'),
('modified_vaccinia_ankara', 'Modified vaccinia Ankara vector', 'A vaccinia strain that does not replicate in human cells, as tipapkinogene sovacivec.', 'poxviral'),
('fowlpox_viral', 'Avipox viral vector', 'A bird poxvirus vector such as fowlpox or canarypox, unable to replicate in people.', 'poxviral'),
('baculoviral', 'Baculoviral vector', 'An insect virus vector. Not its use to manufacture AAV.', 'viral'),
('reoviral', 'Reovirus', 'A double-stranded RNA virus, as the wild-type pelareorep.', 'viral'),
('measles_viral', 'Measles viral vector', 'A negative-strand RNA virus of vaccine lineage.', 'viral'),
('newcastle_disease_viral', 'Newcastle disease viral vector', 'An avian negative-strand RNA virus, oncolytic in people.', 'viral'),
('vesicular_stomatitis_viral', 'Vesicular stomatitis viral vector', 'A rhabdovirus given itself, as rVSV-ZEBOV. Its glycoprotein on another vector is a pseudotype.', 'viral'),
('maraba_viral', 'Maraba viral vector', 'An oncolytic rhabdovirus used in prime-boost.', 'viral'),
('enteroviral', 'Enteroviral vector', 'A small positive-strand RNA virus: poliovirus chimera (lerapolturev), coxsackievirus or echovirus.', 'viral'),
('seneca_valley_viral', 'Seneca Valley virus', 'An oncolytic picornavirus of pigs.', 'viral'),
('alphaviral', 'Alphaviral vector', 'A positive-strand RNA virus vector such as Semliki Forest, Sindbis or Venezuelan equine encephalitis. As a bare replicon it is cargo.', 'viral'),
('sendai_viral', 'Sendai viral vector', 'A cytoplasmic negative-strand RNA vector, never integrating.', 'viral'),
('influenza_viral', 'Influenza viral vector', 'A segmented negative-strand RNA vector.', 'viral'),
('arenaviral', 'Arenaviral vector', 'A vector of lymphocytic choriomeningitis or Pichinde virus, as HB-200.', 'viral'),
('cytomegaloviral', 'Cytomegaloviral vector', 'A betaherpesvirus vector, as VIR-1111.', 'viral'),
('parvoviral', 'Autonomous parvovirus', 'An oncolytic rodent parvovirus such as H-1. Not to be confused with adeno-associated virus.', 'viral'),
('bocaviral', 'Bocaviral vector', 'A parvoviral vector of airway tropism, or its chimera with AAV.', 'viral'),
('flaviviral', 'Flaviviral vector', 'A yellow fever or dengue backbone carrying a foreign antigen.', 'viral'),
('anelloviral', 'Anelloviral vector', 'A small circular DNA virus of human commensals, in early development.', 'viral'),
('non_viral', 'Non-viral carrier', 'Any means that is no virus.', NULL),
('lipid_nanoparticle', 'Lipid nanoparticle', 'A particle with an ionizable lipid that carries nucleic acid, as in nexiguran ziclumeran. Not a lipoplex or liposome.', 'non_viral'),
('targeted_lipid_nanoparticle', 'Targeted lipid nanoparticle', 'A lipid nanoparticle with an antibody or ligand that directs it to a cell.', 'lipid_nanoparticle'),
('lipoplex', 'Lipoplex or liposome', 'Nucleic acid bound to or in cationic lipid without the nanoparticle core, as RNA-lipoplex.', 'non_viral'),
('polymer_carrier', 'Polymer carrier', 'Nucleic acid condensed by a synthetic or natural polymer, as detalimogene voraplasmid with chitosan.', 'non_viral'),
('peptide_carrier', 'Peptide or protein carrier', 'A peptide or protein that ferries nucleic acid or ribonucleoprotein into cells.', 'non_viral'),
('inorganic_nanoparticle', 'Inorganic nanoparticle', 'Gold, silica, calcium phosphate or magnetic particles.', 'non_viral'),
('spherical_nucleic_acid', 'Spherical nucleic acid', 'A dense shell of oligonucleotides on a core, as cavrotolimod.', 'non_viral'),
('galnac_conjugate', 'GalNAc conjugate', 'An oligonucleotide joined to N-acetylgalactosamine for liver cells, as inclisiran. The linkage itself is told by conjugate.', 'non_viral'),
('antibody_conjugate_carrier', 'Antibody-oligonucleotide conjugate', 'An antibody or fragment that carries an oligonucleotide to a cell, as delpacibart etedesiran.', 'non_viral'),
('peptide_conjugate_carrier', 'Peptide-oligonucleotide conjugate', 'A peptide that carries an oligonucleotide into cells.', 'non_viral'),
('naked_nucleic_acid', 'Naked nucleic acid', 'Nucleic acid in a buffer, with no carrier, as nusinersen.', 'non_viral'),
('plasmid_naked', 'Naked plasmid', 'A plasmid injected as such, as beperminogene perplasmid. The plasmid as molecule is cargo.', 'naked_nucleic_acid'),
('physical_delivery', 'Physical delivery', 'A force, not a substance, brings the cargo into cells.', 'non_viral'),
('electroporation', 'Electroporation', 'An electric pulse opens the cell membrane, as for exagamglogene autotemcel. The device for patients is told apart.', 'physical_delivery'),
('microfluidic_squeezing', 'Microfluidic squeezing', 'Cells are squeezed so that cargo enters, as SQZ-PBMC-HPV.', 'physical_delivery'),
('gene_gun', 'Particle-mediated or jet delivery', 'Particles or a liquid jet shot into tissue.', 'physical_delivery'),
('sonoporation', 'Sonoporation', 'Ultrasound with or without bubbles opens cells.', 'physical_delivery'),
('hydrodynamic_delivery', 'Hydrodynamic delivery', 'A fast large volume forces nucleic acid into an organ.', 'physical_delivery'),
('transposon_system', 'Transposon system', 'A transposase moves a DNA cargo into the genome. Say how it enters by electroporation or a particle as well.', 'non_viral'),
('piggybac', 'piggyBac transposon', 'The TTAA-inserting system, as in P-BCMA-101.', 'transposon_system'),
('sleeping_beauty', 'Sleeping Beauty transposon', 'The TA-inserting system, as in CARCIK-CD19.', 'transposon_system'),
('tcbuster', 'TcBuster transposon', 'A hAT-family system.', 'transposon_system'),
('virus_like_particle', 'Virus-like particle', 'A shell of viral proteins without a viral genome, carrying protein or ribonucleoprotein.', 'non_viral'),
('extracellular_vesicle', 'Extracellular vesicle', 'A natural or engineered vesicle of cells, loaded with cargo.', 'non_viral'),
('fusogenic_vesicle', 'Fusogenic vesicle', 'A cell-derived vesicle with a fusogen that merges with chosen cells. With a packaged vector genome it is a lentiviral vector.', 'non_viral'),
('red_cell_carrier', 'Red cell carrier', 'A red cell loaded with the cargo.', 'non_viral'),
('bacterial', 'Bacterial vector', 'Live or inactivated bacteria that deliver the cargo.', 'non_viral'),
('listeria', 'Listeria vector', 'Attenuated Listeria monocytogenes, as axalimogene filolisbac.', 'bacterial'),
('salmonella', 'Salmonella vector', 'Attenuated Salmonella carrying a plasmid or protein, as VXM01.', 'bacterial'),
('bacterial_minicell', 'Bacterial minicell', 'A non-living particle budded from bacteria.', 'bacterial'),
('dna_nanostructure', 'DNA nanostructure', 'Folded DNA used as a carrier.', 'non_viral'),
('hybrid_vector', 'Hybrid vector', 'One carrier with working parts of two classes, as an adenovirus-AAV hybrid. A prime and boost of two carriers are two vectors.', NULL);

CREATE TABLE term_vector_species (
  key text PRIMARY KEY,
  label text NOT NULL,
  definition text NOT NULL,
  broader text REFERENCES term_vector_species
);
COMMENT ON TABLE term_vector_species IS 'Vector species. Which virus, serotype, strain or engineered capsid the vector is made of. An envelope from another virus is a pseudotype.';
INSERT INTO term_vector_species VALUES
('aav1', 'AAV1', 'Adeno-associated virus serotype 1, used for muscle, as alipogene tiparvovec, and for the ear.', NULL),
('aav2', 'AAV2', 'Adeno-associated virus serotype 2, used in the eye and brain, as voretigene neparvovec.', NULL),
('aav3', 'AAV3', 'Adeno-associated virus serotype 3, unspecified variant.', NULL),
('aav3b', 'AAV3B', 'The serotype 3 variant of human liver tropism.', 'aav3'),
('aav4', 'AAV4', 'Adeno-associated virus serotype 4, of retinal pigment epithelium and ependyma.', NULL),
('aav5', 'AAV5', 'Adeno-associated virus serotype 5, used for liver, as valoctocogene roxaparvovec and etranacogene dezaparvovec.', NULL),
('aav6', 'AAV6', 'Adeno-associated virus serotype 6, used for liver and to bring a donor template into T cells.', NULL),
('aav7', 'AAV7', 'Adeno-associated virus serotype 7.', NULL),
('aav8', 'AAV8', 'Adeno-associated virus serotype 8, used for liver, muscle and eye.', NULL),
('aav9', 'AAV9', 'Adeno-associated virus serotype 9, crosses into the nervous system, as onasemnogene abeparvovec.', NULL),
('aav10', 'AAV10', 'Adeno-associated virus serotype 10. Not to be confused with AAVrh.10.', NULL),
('aav11', 'AAV11', 'Adeno-associated virus serotype 11.', NULL),
('aav12', 'AAV12', 'Adeno-associated virus serotype 12.', NULL),
('aavrh8', 'AAVrh.8', 'Isolated from rhesus macaque, used for the nervous system.', NULL),
('aavrh10', 'AAVrh.10', 'A rhesus isolate, used for the nervous system and heart.', NULL),
('aavrh74', 'AAVrh.74', 'A rhesus isolate used for muscle, as delandistrogene moxeparvovec.', NULL),
('aavhu37', 'AAVhu37', 'A human isolate used for liver, as BAY 2599023.', NULL),
('aavhu68', 'AAVhu68', 'A human isolate close to AAV9, used for the nervous system.', NULL),
('aav_dj', 'AAV-DJ', 'A shuffled capsid of broad tropism.', NULL),
('aav_lk03', 'AAV-LK03', 'A shuffled capsid of human liver tropism, as dirloctocogene samoparvovec.', NULL),
('aav_rh74var', 'AAV-Spark100', 'An engineered liver capsid, as fidanacogene elaparvovec.', NULL),
('aavs3', 'AAVS3', 'An engineered liver capsid, as verbrinacogene setparvovec.', NULL),
('aav_anc80l65', 'AAV Anc80L65', 'A reconstructed ancestral capsid, used for the ear.', NULL),
('aav_7m8', 'AAV2.7m8', 'An AAV2 with a peptide insert for intravitreal use, as ixoberogene soroparvovec.', NULL),
('aav_r100', 'AAV R100', 'An evolved capsid for intravitreal use, as 4D-150.', NULL),
('aav_a101', 'AAV A101', 'An evolved capsid for the airways, as 4D-710.', NULL),
('aav_c102', 'AAV C102', 'An evolved capsid for the heart, as 4D-310.', NULL),
('aav2tyf', 'AAV2tYF', 'AAV2 with three tyrosines changed to phenylalanine, as in retinoschisis and achromatopsia trials.', NULL),
('aav2_quad_yf', 'AAV2 quad Y-F', 'AAV2 with four tyrosine changes and one threonine change, used in the retina.', NULL),
('aav8_y733f', 'AAV8 Y733F', 'AAV8 with one tyrosine changed.', NULL),
('aav2_gl', 'AAV2.GL', 'AAV2 with a peptide insert for intravitreal use.', NULL),
('aav_slb101', 'AAV-SLB101', 'An integrin-binding capsid for muscle, as SGT-003.', NULL),
('aavmyo', 'AAVMYO', 'A muscle-directed AAV9 with an RGD insert.', NULL),
('myoaav', 'MyoAAV', 'A family of evolved muscle capsids with RGD inserts.', NULL),
('aav_php_b', 'AAV-PHP.B', 'An AAV9 with an insert that crosses the mouse blood-brain barrier.', NULL),
('aav_php_eb', 'AAV-PHP.eB', 'A further evolved PHP.B.', 'aav_php_b'),
('aav_stac_bbb', 'STAC-BBB', 'A capsid engineered to cross the blood-brain barrier of primates.', NULL),
('aav_bi_htfr1', 'AAV BI-hTFR1', 'A capsid that binds human transferrin receptor to enter the brain.', NULL),
('aavv66', 'AAVv66', 'A natural AAV2-like variant for the nervous system.', NULL),
('aav_np59', 'AAV-NP59', 'A shuffled capsid for human liver.', NULL),
('aav_kp1', 'AAV-KP1', 'A shuffled capsid for human islets and liver.', NULL),
('aavhu32', 'AAVhu.32', 'A human isolate close to AAV9.', NULL),
('aavhsc15', 'AAVHSC15', 'A capsid isolated from human stem cells, as HMI-102.', NULL),
('aav_sl65', 'AAV-sL65', 'An engineered capsid selected in human liver cells.', NULL),
('aav_843', 'AAV843', 'An engineered liver capsid of Belief BioMed, as dalnacogene ponparvovec.', NULL),
('hadv5', 'Human adenovirus 5', 'Species C adenovirus type 5, as nadofaragene firadenovec.', NULL),
('hadv5_f35', 'Adenovirus 5 with fiber 35', 'Type 5 with the fiber of type 35, which enters by CD46.', 'hadv5'),
('hadv5_3', 'Adenovirus 5 with knob 3', 'Type 5 with the knob of type 3, as ONCOS-102 or TILT-123.', 'hadv5'),
('hadv3', 'Human adenovirus 3', 'Species B adenovirus type 3.', NULL),
('hadv11', 'Human adenovirus 11', 'Species B adenovirus type 11.', NULL),
('hadv11_3', 'Enadenotucirev chimera', 'The evolved chimera of types 11 and 3.', 'hadv11'),
('hadv26', 'Human adenovirus 26', 'Species D adenovirus type 26, as Ad26.COV2.S.', NULL),
('hadv35', 'Human adenovirus 35', 'Species B adenovirus type 35.', NULL),
('hadv48', 'Human adenovirus 48', 'Species D adenovirus type 48.', NULL),
('chadv', 'Chimpanzee adenovirus', 'A chimpanzee adenovirus other than those named here.', NULL),
('chadox1', 'ChAdOx1', 'The Oxford vector from chimpanzee adenovirus Y25.', 'chadv'),
('chad3', 'ChAd3', 'Chimpanzee adenovirus 3.', 'chadv'),
('chad63', 'ChAd63', 'Chimpanzee adenovirus 63.', 'chadv'),
('chad68', 'ChAd68', 'Chimpanzee adenovirus 68, as in GRANITE.', 'chadv'),
('gad', 'Gorilla adenovirus', 'A gorilla adenovirus such as GAd20, as in Nous-209.', NULL),
('hsv1', 'Herpes simplex virus 1', 'Human alphaherpesvirus 1, as talimogene laherparepvec.', NULL),
('hsv2', 'Herpes simplex virus 2', 'Human alphaherpesvirus 2, as OH2.', NULL),
('hiv1', 'Human immunodeficiency virus 1', 'The base of nearly all clinical lentiviral vectors.', NULL),
('hiv2', 'Human immunodeficiency virus 2', 'A rarer lentiviral base.', NULL),
('siv', 'Simian immunodeficiency virus', 'A lentiviral base used in Japan and for the lung.', NULL),
('eiav', 'Equine infectious anemia virus', 'A horse lentivirus, as in OXB-102.', NULL),
('mmlv', 'Moloney murine leukemia virus', 'The base of most gamma-retroviral vectors.', NULL),
('mscv', 'Murine stem cell virus', 'A Moloney-derived vector resistant to silencing, as the MSGV1 backbone of axicabtagene ciloleucel.', 'mmlv'),
('sfg', 'SFG vector', 'A Moloney-derived splicing vector widely used for CAR-T.', 'mmlv'),
('sffv', 'Spleen focus-forming virus', 'A murine retrovirus whose promoter or backbone is used.', NULL),
('galv_vector', 'Gibbon ape leukemia virus', 'A primate gamma-retrovirus used as the vector itself. As envelope it is a pseudotype.', NULL),
('vacv_western_reserve', 'Vaccinia, Western Reserve strain', 'A vaccinia laboratory strain.', NULL),
('vacv_wyeth', 'Vaccinia, Wyeth strain', 'The vaccine strain of pexastimogene devacirepvec.', NULL),
('vacv_lister', 'Vaccinia, Lister strain', 'The vaccine strain of olvimulogene nanivacirepvec.', NULL),
('vacv_copenhagen', 'Vaccinia, Copenhagen strain', 'A vaccine strain, base of NYVAC.', NULL),
('vacv_tiantan', 'Vaccinia, Tiantan strain', 'The Chinese vaccine strain.', NULL),
('mva', 'Modified vaccinia Ankara', 'The attenuated strain that does not replicate in people.', NULL),
('fowlpox_virus', 'Fowlpox virus', 'An avian poxvirus, as the boost of PROSTVAC.', NULL),
('canarypox_virus', 'Canarypox virus', 'An avian poxvirus, as ALVAC.', NULL),
('reovirus_3_dearing', 'Reovirus type 3 Dearing', 'The strain of pelareorep.', NULL),
('measles_edmonston', 'Measles virus, Edmonston strain', 'The vaccine lineage of oncolytic measles.', NULL),
('newcastle_disease_virus', 'Newcastle disease virus', 'Avian orthoavulavirus 1.', NULL),
('vsv_indiana', 'Vesicular stomatitis virus, Indiana', 'The rhabdovirus serotype of Voyager-V1.', NULL),
('maraba_virus', 'Maraba virus', 'A sandfly rhabdovirus.', NULL),
('poliovirus_rhinovirus_chimera', 'Poliovirus-rhinovirus chimera', 'The Sabin 1 and rhinovirus 2 chimera of lerapolturev.', NULL),
('coxsackievirus_a21', 'Coxsackievirus A21', 'The enterovirus of gebasaxturev.', NULL),
('echovirus_7', 'Echovirus 7', 'The enterovirus of Rigvir.', NULL),
('seneca_valley_virus', 'Seneca Valley virus 001', 'The oncolytic picornavirus SVV-001.', NULL),
('semliki_forest_virus', 'Semliki Forest virus', 'An alphavirus used for short, strong expression in tumors.', NULL),
('sindbis_virus', 'Sindbis virus', 'An alphavirus, whose envelope also serves as pseudotype.', NULL),
('veev', 'Venezuelan equine encephalitis virus', 'An alphavirus, base of many replicons.', NULL),
('sendai_virus', 'Sendai virus', 'Murine respirovirus.', NULL),
('lcmv', 'Lymphocytic choriomeningitis virus', 'An Old World arenavirus, as HB-201.', NULL),
('pichinde_virus', 'Pichinde virus', 'A New World arenavirus, as HB-202.', NULL),
('h1_parvovirus', 'H-1 parvovirus', 'The rat parvovirus of ParvOryx.', NULL),
('hbov1', 'Human bocavirus 1', 'An airway parvovirus used as capsid.', NULL),
('yellow_fever_17d', 'Yellow fever virus 17D', 'The vaccine strain used as backbone.', NULL),
('human_cytomegalovirus', 'Human cytomegalovirus', 'Human betaherpesvirus 5.', NULL),
('foamy_virus', 'Foamy virus', 'A simian or prototype spumavirus.', NULL);

CREATE VIEW term AS
SELECT 'adverse_event' AS vocabulary, key, label, definition, broader FROM term_adverse_event
UNION ALL SELECT 'age_group' AS vocabulary, key, label, definition, broader FROM term_age_group
UNION ALL SELECT 'age_unit' AS vocabulary, key, label, definition, broader FROM term_age_unit
UNION ALL SELECT 'agreement_kind' AS vocabulary, key, label, definition, broader FROM term_agreement_kind
UNION ALL SELECT 'allocation' AS vocabulary, key, label, definition, broader FROM term_allocation
UNION ALL SELECT 'application_type' AS vocabulary, key, label, definition, broader FROM term_application_type
UNION ALL SELECT 'approval_kind' AS vocabulary, key, label, definition, broader FROM term_approval_kind
UNION ALL SELECT 'arm_kind' AS vocabulary, key, label, definition, broader FROM term_arm_kind
UNION ALL SELECT 'binder_format' AS vocabulary, key, label, definition, broader FROM term_binder_format
UNION ALL SELECT 'binder_origin' AS vocabulary, key, label, definition, broader FROM term_binder_origin
UNION ALL SELECT 'biospecimen_retention' AS vocabulary, key, label, definition, broader FROM term_biospecimen_retention
UNION ALL SELECT 'cargo' AS vocabulary, key, label, definition, broader FROM term_cargo
UNION ALL SELECT 'cell_origin' AS vocabulary, key, label, definition, broader FROM term_cell_origin
UNION ALL SELECT 'cell_source' AS vocabulary, key, label, definition, broader FROM term_cell_source
UNION ALL SELECT 'cell_type' AS vocabulary, key, label, definition, broader FROM term_cell_type
UNION ALL SELECT 'classification_criterion' AS vocabulary, key, label, definition, broader FROM term_classification_criterion
UNION ALL SELECT 'comparator' AS vocabulary, key, label, definition, broader FROM term_comparator
UNION ALL SELECT 'conjugate' AS vocabulary, key, label, definition, broader FROM term_conjugate
UNION ALL SELECT 'construct_purpose' AS vocabulary, key, label, definition, broader FROM term_construct_purpose
UNION ALL SELECT 'contact_role' AS vocabulary, key, label, definition, broader FROM term_contact_role
UNION ALL SELECT 'country' AS vocabulary, key, label, definition, broader FROM term_country
UNION ALL SELECT 'data_sharing_plan' AS vocabulary, key, label, definition, broader FROM term_data_sharing_plan
UNION ALL SELECT 'delivery' AS vocabulary, key, label, definition, broader FROM term_delivery
UNION ALL SELECT 'designation' AS vocabulary, key, label, definition, broader FROM term_designation
UNION ALL SELECT 'device_kind' AS vocabulary, key, label, definition, broader FROM term_device_kind
UNION ALL SELECT 'disclosure_restriction' AS vocabulary, key, label, definition, broader FROM term_disclosure_restriction
UNION ALL SELECT 'disease' AS vocabulary, key, label, definition, broader FROM term_disease
UNION ALL SELECT 'disease_state' AS vocabulary, key, label, definition, broader FROM term_disease_state
UNION ALL SELECT 'dispersion_kind' AS vocabulary, key, label, definition, broader FROM term_dispersion_kind
UNION ALL SELECT 'dose_form' AS vocabulary, key, label, definition, broader FROM term_dose_form
UNION ALL SELECT 'edit_effect' AS vocabulary, key, label, definition, broader FROM term_edit_effect
UNION ALL SELECT 'edit_method' AS vocabulary, key, label, definition, broader FROM term_edit_method
UNION ALL SELECT 'endpoint' AS vocabulary, key, label, definition, broader FROM term_endpoint
UNION ALL SELECT 'endpoint_level' AS vocabulary, key, label, definition, broader FROM term_endpoint_level
UNION ALL SELECT 'event_assessment' AS vocabulary, key, label, definition, broader FROM term_event_assessment
UNION ALL SELECT 'exchange' AS vocabulary, key, label, definition, broader FROM term_exchange
UNION ALL SELECT 'grading_scale' AS vocabulary, key, label, definition, broader FROM term_grading_scale
UNION ALL SELECT 'hypothesis' AS vocabulary, key, label, definition, broader FROM term_hypothesis
UNION ALL SELECT 'initiation' AS vocabulary, key, label, definition, broader FROM term_initiation
UNION ALL SELECT 'interval_sides' AS vocabulary, key, label, definition, broader FROM term_interval_sides
UNION ALL SELECT 'intervention_model' AS vocabulary, key, label, definition, broader FROM term_intervention_model
UNION ALL SELECT 'intervention_role' AS vocabulary, key, label, definition, broader FROM term_intervention_role
UNION ALL SELECT 'intervention_type' AS vocabulary, key, label, definition, broader FROM term_intervention_type
UNION ALL SELECT 'jurisdiction' AS vocabulary, key, label, definition, broader FROM term_jurisdiction
UNION ALL SELECT 'language' AS vocabulary, key, label, definition, broader FROM term_language
UNION ALL SELECT 'masked_role' AS vocabulary, key, label, definition, broader FROM term_masked_role
UNION ALL SELECT 'masking' AS vocabulary, key, label, definition, broader FROM term_masking
UNION ALL SELECT 'measurement' AS vocabulary, key, label, definition, broader FROM term_measurement
UNION ALL SELECT 'measurement_circumstance' AS vocabulary, key, label, definition, broader FROM term_measurement_circumstance
UNION ALL SELECT 'measurement_method' AS vocabulary, key, label, definition, broader FROM term_measurement_method
UNION ALL SELECT 'milestone' AS vocabulary, key, label, definition, broader FROM term_milestone
UNION ALL SELECT 'modality' AS vocabulary, key, label, definition, broader FROM term_modality
UNION ALL SELECT 'name_kind' AS vocabulary, key, label, definition, broader FROM term_name_kind
UNION ALL SELECT 'observational_model' AS vocabulary, key, label, definition, broader FROM term_observational_model
UNION ALL SELECT 'oligonucleotide_class' AS vocabulary, key, label, definition, broader FROM term_oligonucleotide_class
UNION ALL SELECT 'organization_role' AS vocabulary, key, label, definition, broader FROM term_organization_role
UNION ALL SELECT 'organization_type' AS vocabulary, key, label, definition, broader FROM term_organization_type
UNION ALL SELECT 'phase' AS vocabulary, key, label, definition, broader FROM term_phase
UNION ALL SELECT 'promoter_specificity' AS vocabulary, key, label, definition, broader FROM term_promoter_specificity
UNION ALL SELECT 'pseudotype' AS vocabulary, key, label, definition, broader FROM term_pseudotype
UNION ALL SELECT 'reference_kind' AS vocabulary, key, label, definition, broader FROM term_reference_kind
UNION ALL SELECT 'registration_type' AS vocabulary, key, label, definition, broader FROM term_registration_type
UNION ALL SELECT 'regulator' AS vocabulary, key, label, definition, broader FROM term_regulator
UNION ALL SELECT 'regulatory_status' AS vocabulary, key, label, definition, broader FROM term_regulatory_status
UNION ALL SELECT 'replication_competence' AS vocabulary, key, label, definition, broader FROM term_replication_competence
UNION ALL SELECT 'reporting_status' AS vocabulary, key, label, definition, broader FROM term_reporting_status
UNION ALL SELECT 'response_category' AS vocabulary, key, label, definition, broader FROM term_response_category
UNION ALL SELECT 'response_criterion' AS vocabulary, key, label, definition, broader FROM term_response_criterion
UNION ALL SELECT 'responsible_party_kind' AS vocabulary, key, label, definition, broader FROM term_responsible_party_kind
UNION ALL SELECT 'review_clock' AS vocabulary, key, label, definition, broader FROM term_review_clock
UNION ALL SELECT 'route' AS vocabulary, key, label, definition, broader FROM term_route
UNION ALL SELECT 'sampling_method' AS vocabulary, key, label, definition, broader FROM term_sampling_method
UNION ALL SELECT 'scale' AS vocabulary, key, label, definition, broader FROM term_scale
UNION ALL SELECT 'sex_eligibility' AS vocabulary, key, label, definition, broader FROM term_sex_eligibility
UNION ALL SELECT 'shared_document' AS vocabulary, key, label, definition, broader FROM term_shared_document
UNION ALL SELECT 'signalling_domain' AS vocabulary, key, label, definition, broader FROM term_signalling_domain
UNION ALL SELECT 'source_type' AS vocabulary, key, label, definition, broader FROM term_source_type
UNION ALL SELECT 'sponsor_class' AS vocabulary, key, label, definition, broader FROM term_sponsor_class
UNION ALL SELECT 'statistic' AS vocabulary, key, label, definition, broader FROM term_statistic
UNION ALL SELECT 'stop_reason' AS vocabulary, key, label, definition, broader FROM term_stop_reason
UNION ALL SELECT 'study_type' AS vocabulary, key, label, definition, broader FROM term_study_type
UNION ALL SELECT 'target' AS vocabulary, key, label, definition, broader FROM term_target
UNION ALL SELECT 'technology' AS vocabulary, key, label, definition, broader FROM term_technology
UNION ALL SELECT 'therapy_line' AS vocabulary, key, label, definition, broader FROM term_therapy_line
UNION ALL SELECT 'time_perspective' AS vocabulary, key, label, definition, broader FROM term_time_perspective
UNION ALL SELECT 'treatment' AS vocabulary, key, label, definition, broader FROM term_treatment
UNION ALL SELECT 'trial_purpose' AS vocabulary, key, label, definition, broader FROM term_trial_purpose
UNION ALL SELECT 'trial_status' AS vocabulary, key, label, definition, broader FROM term_trial_status
UNION ALL SELECT 'vector_class' AS vocabulary, key, label, definition, broader FROM term_vector_class
UNION ALL SELECT 'vector_species' AS vocabulary, key, label, definition, broader FROM term_vector_species;
COMMENT ON VIEW term IS 'The terms of all vocabularies.';

CREATE FUNCTION texts_of(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(list) = 'array' THEN
    ARRAY(SELECT value FROM jsonb_array_elements_text(list) WITH ORDINALITY AS member (value, place) ORDER BY place)
  END
$$;
COMMENT ON FUNCTION texts_of IS 'The members of a JSON array as texts, in their order.';

CREATE TABLE organization (
  id text PRIMARY KEY CHECK (id <> '' AND char_length(id) <= 120 AND id ~ '^organization:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  type text REFERENCES term_organization_type,
  headquarters_country text REFERENCES term_country,
  headquarters_country_name text CHECK (headquarters_country_name <> '' AND char_length(headquarters_country_name) <= 500),
  headquarters_region text CHECK (headquarters_region <> '' AND char_length(headquarters_region) <= 500),
  headquarters_street text CHECK (headquarters_street <> '' AND char_length(headquarters_street) <= 100000),
  headquarters_city text CHECK (headquarters_city <> '' AND char_length(headquarters_city) <= 500),
  headquarters_postal_code text CHECK (headquarters_postal_code <> '' AND char_length(headquarters_postal_code) <= 500),
  headquarters_point_latitude numeric CHECK (headquarters_point_latitude >= -90 AND headquarters_point_latitude <= 90),
  headquarters_point_longitude numeric CHECK (headquarters_point_longitude >= -180 AND headquarters_point_longitude <= 180),
  parent text CHECK (parent <> '' AND char_length(parent) <= 120 AND parent ~ '^organization:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  founded text CHECK (founded <> '' AND char_length(founded) <= 10 AND founded ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  founded_in_country text REFERENCES term_country,
  founded_in_country_name text CHECK (founded_in_country_name <> '' AND char_length(founded_in_country_name) <= 500),
  founded_in_region text CHECK (founded_in_region <> '' AND char_length(founded_in_region) <= 500),
  founded_in_street text CHECK (founded_in_street <> '' AND char_length(founded_in_street) <= 100000),
  founded_in_city text CHECK (founded_in_city <> '' AND char_length(founded_in_city) <= 500),
  founded_in_postal_code text CHECK (founded_in_postal_code <> '' AND char_length(founded_in_postal_code) <= 500),
  founded_in_point_latitude numeric CHECK (founded_in_point_latitude >= -90 AND founded_in_point_latitude <= 90),
  founded_in_point_longitude numeric CHECK (founded_in_point_longitude >= -180 AND founded_in_point_longitude <= 180),
  countries text[] CHECK (cardinality(countries) > 0 AND countries <@ ARRAY['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW']),
  focus boolean CHECK (focus),
  focus_diseases text[] CHECK (cardinality(focus_diseases) > 0),
  focus_modalities text[] CHECK (cardinality(focus_modalities) > 0 AND focus_modalities <@ ARRAY['cell_therapy', 'gene_modified_cell_therapy', 'car_cell_therapy', 'car_t', 'car_gamma_delta_t', 'car_nkt', 'car_nk', 'car_cik', 'car_macrophage', 'car_treg', 'tcr_t', 'tcr_fusion_t_cell_therapy', 'gene_modified_til', 'gene_modified_t_cell_therapy', 'gene_modified_nk_cell_therapy', 'gene_modified_treg', 'gene_modified_b_cell_therapy', 'hsc_gene_therapy', 'hsc_gene_addition', 'hsc_gene_editing', 'gene_modified_msc', 'gene_modified_keratinocyte_therapy', 'gene_modified_fibroblast_therapy', 'gene_modified_chondrocyte_therapy', 'gene_modified_islet_therapy', 'gene_modified_psc_derived_therapy', 'gene_modified_tumor_cell_vaccine', 'gene_modified_dendritic_cell_vaccine', 'gene_modified_erythroid_therapy', 'encapsulated_cell_gene_therapy', 'unmodified_immune_cell_therapy', 'til', 'marrow_infiltrating_lymphocytes', 'virus_specific_t_cell_therapy', 'antigen_specific_t_cell_therapy', 'gamma_delta_t_cell_therapy', 'double_negative_t_cell_therapy', 'nkt_cell_therapy', 'nk_cell_therapy', 'cytokine_induced_killer_therapy', 'treg_therapy', 'donor_lymphocyte_infusion', 'dendritic_cell_vaccine', 'tolerogenic_dendritic_cell_therapy', 'macrophage_therapy', 'granulocyte_therapy', 'hsc_transplant', 'cord_blood_transplant', 'expanded_cord_blood_transplant', 'engineered_graft_transplant', 'mesenchymal_stromal_cell_therapy', 'multipotent_progenitor_cell_therapy', 'marrow_mononuclear_cell_therapy', 'stromal_vascular_fraction_therapy', 'cardiac_progenitor_cell_therapy', 'pluripotent_stem_cell_derived_therapy', 'psc_derived_islet_therapy', 'psc_derived_neural_therapy', 'psc_derived_retinal_therapy', 'psc_derived_cardiac_therapy', 'psc_derived_msc_therapy', 'psc_derived_immune_cell_therapy', 'psc_derived_platelet_therapy', 'islet_cell_therapy', 'hepatocyte_therapy', 'myoblast_therapy', 'fibroblast_therapy', 'melanocyte_keratinocyte_therapy', 'neural_stem_cell_therapy', 'retinal_progenitor_cell_therapy', 'corneal_endothelial_cell_therapy', 'tumor_cell_vaccine', 'tissue_engineered_product', 'chondrocyte_therapy', 'skin_substitute', 'limbal_stem_cell_therapy', 'oral_mucosal_epithelial_product', 'engineered_bone', 'engineered_blood_vessel', 'engineered_thymus', 'cardiac_cell_sheet', 'engineered_cornea', 'engineered_urogenital_tissue', 'engineered_oral_tissue', 'gene_therapy', 'in_vivo_gene_therapy', 'in_vivo_gene_addition', 'optogenetic_therapy', 'vectored_antibody_therapy', 'in_vivo_gene_editing', 'in_vivo_gene_silencing', 'in_vivo_car', 'in_vivo_car_t', 'in_vivo_car_macrophage', 'in_vivo_car_nk', 'plasmid_gene_therapy', 'suicide_gene_therapy', 'tumor_gene_therapy', 'oncolytic_virus', 'viral_vector_immunotherapy', 'dna_immunotherapy', 'bacterial_gene_therapy', 'rna_therapy', 'oligonucleotide_therapy', 'antisense', 'sirna', 'mirna_therapy', 'aptamer', 'rna_editing_oligonucleotide', 'small_activating_rna', 'immunostimulatory_oligonucleotide', 'telomerase_inhibitor_oligonucleotide', 'trna_therapy', 'mrna_therapy', 'mrna_protein_replacement', 'mrna_encoded_antibody', 'mrna_immunomodulator', 'mrna_neoantigen_therapy', 'mrna_tumor_antigen_therapy', 'mrna_tolerance_therapy', 'mrna_vaccine', 'vector_vaccine', 'viral_vector_vaccine', 'dna_vaccine', 'extracellular_vesicle_therapy', 'xenogeneic_organ', 'combined_product']),
  website text CHECK (website <> '' AND char_length(website) <= 500),
  CHECK (num_nonnulls(headquarters_point_latitude, headquarters_point_longitude) = 0 OR num_nulls(headquarters_point_latitude, headquarters_point_longitude) = 0),
  CHECK (num_nonnulls(headquarters_country, headquarters_country_name, headquarters_region, headquarters_street, headquarters_city, headquarters_postal_code, headquarters_point_latitude, headquarters_point_longitude) = 0 OR num_nulls(headquarters_country) = 0),
  CHECK (num_nonnulls(founded_in_point_latitude, founded_in_point_longitude) = 0 OR num_nulls(founded_in_point_latitude, founded_in_point_longitude) = 0),
  CHECK (num_nonnulls(founded_in_country, founded_in_country_name, founded_in_region, founded_in_street, founded_in_city, founded_in_postal_code, founded_in_point_latitude, founded_in_point_longitude) = 0 OR num_nulls(founded_in_country) = 0),
  CHECK (focus IS NOT NULL OR num_nonnulls(focus_diseases, focus_modalities) = 0)
);
COMMENT ON TABLE organization IS 'A body that develops, tests, makes, pays for or regulates therapies.';
COMMENT ON COLUMN organization.id IS 'The id of the organisation.';
COMMENT ON COLUMN organization.type IS 'What sort of body it is.';
COMMENT ON COLUMN organization.headquarters_country IS 'ISO 3166-1 alpha-2 code of the country.';
COMMENT ON COLUMN organization.headquarters_country_name IS 'What the source calls the country, where that is a name that it does not always use.';
COMMENT ON COLUMN organization.headquarters_region IS 'The state, province or region, as written.';
COMMENT ON COLUMN organization.headquarters_street IS 'The street, the building and the like, as written.';
COMMENT ON COLUMN organization.headquarters_city IS 'The city, as written.';
COMMENT ON COLUMN organization.headquarters_postal_code IS 'The postal code, as written.';
COMMENT ON COLUMN organization.headquarters_point_latitude IS 'Degrees north of the equator; negative is south.';
COMMENT ON COLUMN organization.headquarters_point_longitude IS 'Degrees east of Greenwich; negative is west.';
COMMENT ON COLUMN organization.parent IS 'The organisation that owns it.';
COMMENT ON COLUMN organization.founded IS 'When it was founded.';
COMMENT ON COLUMN organization.founded_in_country IS 'ISO 3166-1 alpha-2 code of the country.';
COMMENT ON COLUMN organization.founded_in_country_name IS 'What the source calls the country, where that is a name that it does not always use.';
COMMENT ON COLUMN organization.founded_in_region IS 'The state, province or region, as written.';
COMMENT ON COLUMN organization.founded_in_street IS 'The street, the building and the like, as written.';
COMMENT ON COLUMN organization.founded_in_city IS 'The city, as written.';
COMMENT ON COLUMN organization.founded_in_postal_code IS 'The postal code, as written.';
COMMENT ON COLUMN organization.founded_in_point_latitude IS 'Degrees north of the equator; negative is south.';
COMMENT ON COLUMN organization.founded_in_point_longitude IS 'Degrees east of Greenwich; negative is west.';
COMMENT ON COLUMN organization.countries IS 'The countries in which it works or has legal entities.';
COMMENT ON COLUMN organization.focus IS 'Whether the record has this: What it works on.';
COMMENT ON COLUMN organization.focus_diseases IS 'The diseases.';
COMMENT ON COLUMN organization.focus_modalities IS 'The sorts of therapy.';
COMMENT ON COLUMN organization.website IS 'Its web address.';

CREATE TABLE organization_names (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  "text" text NOT NULL CHECK ("text" <> '' AND char_length("text") <= 500),
  kind text NOT NULL REFERENCES term_name_kind,
  "language" text REFERENCES term_language,
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES organization ON DELETE CASCADE
);
COMMENT ON TABLE organization_names IS 'What it is called, the preferred name first.';
COMMENT ON COLUMN organization_names."text" IS 'The name, as written.';
COMMENT ON COLUMN organization_names.kind IS 'What sort of name it is: non-proprietary, brand, company code …';
COMMENT ON COLUMN organization_names."language" IS 'The language of the name; absent for names that have none, such as code names.';

CREATE TABLE organization_listings (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  exchange text NOT NULL REFERENCES term_exchange,
  ticker text NOT NULL CHECK (ticker <> '' AND char_length(ticker) <= 12 AND ticker ~ '^[A-Z0-9][A-Z0-9.-]*$'),
  since text CHECK (since <> '' AND char_length(since) <= 10 AND since ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES organization ON DELETE CASCADE
);
COMMENT ON TABLE organization_listings IS 'Where its shares are listed.';
COMMENT ON COLUMN organization_listings.exchange IS 'The exchange.';
COMMENT ON COLUMN organization_listings.ticker IS 'The ticker or stock code on that exchange, such as `LEGN` or `2171`.';
COMMENT ON COLUMN organization_listings.since IS 'Since when they are listed there.';

CREATE TABLE organization_identifiers (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  scheme text NOT NULL CHECK (scheme IN ('nct', 'eudract', 'eu_ct', 'isrctn', 'chictr', 'ctr', 'itmctr', 'jrct', 'umin', 'japic_cti', 'jmacct', 'cris', 'ctri', 'anzctr', 'drks', 'ntr', 'pactr', 'rebec', 'irct', 'tctr', 'slctr', 'lbctr', 'rpcec', 'repec', 'hkuctr', 'who_utn', 'snctp', 'eu_pas', 'ccmo', 'id_rcb', 'moh_israel', 'ctrp', 'pdq', 'phrr', 'nih_protocol', 'nhs_rec', 'iras', 'humres', 'basec', 'nih_grant', 'nmpa_acceptance', 'nmpa_approval', 'fda_bla', 'fda_nda', 'fda_ind', 'ema_product', 'ema_procedure', 'eu_marketing', 'eu_orphan', 'ema_pip', 'mhra_pl', 'health_canada_din', 'tga_artg', 'unii', 'cas', 'atc', 'ndc', 'rxcui', 'chembl', 'drugbank', 'chebi', 'kegg_drug', 'dailymed', 'hgnc', 'ncbi_gene', 'ensembl', 'uniprot', 'mondo', 'efo', 'hp', 'cl', 'clo', 'obi', 'doid', 'orphanet', 'ordo', 'gard', 'omim', 'icd10', 'icd11', 'ncit', 'mesh', 'umls', 'medgen', 'snomed_ct', 'cellosaurus', 'rrid', 'loinc', 'orcid', 'ror', 'grid', 'lei', 'doi', 'pubmed', 'pmc', 'stock_listing', 'inn')),
  "value" text NOT NULL CHECK ("value" <> '' AND char_length("value") <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES organization ON DELETE CASCADE
);
COMMENT ON TABLE organization_identifiers IS 'What it is registered as: ROR, LEI …';
COMMENT ON COLUMN organization_identifiers.scheme IS 'The scheme that the identifier belongs to.';
COMMENT ON COLUMN organization_identifiers."value" IS 'The identifier in the canonical spelling of its scheme.';

CREATE TABLE organization_agreements (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  kind text NOT NULL REFERENCES term_agreement_kind,
  territories text[] CHECK (cardinality(territories) > 0 AND territories <@ ARRAY['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW']),
  partners text[] CHECK (cardinality(partners) > 0),
  signed_value text CHECK (signed_value <> '' AND char_length(signed_value) <= 10 AND signed_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  signed_type text CHECK (signed_type IN ('actual', 'anticipated')),
  CHECK (num_nonnulls(signed_value, signed_type) = 0 OR num_nulls(signed_value, signed_type) = 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES organization ON DELETE CASCADE
);
COMMENT ON TABLE organization_agreements IS 'Agreements that it has made about its products.';
COMMENT ON COLUMN organization_agreements.kind IS 'What sort of agreement.';
COMMENT ON COLUMN organization_agreements.territories IS 'The countries that it covers.';
COMMENT ON COLUMN organization_agreements.partners IS 'The other parties, where they are known.';
COMMENT ON COLUMN organization_agreements.signed_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN organization_agreements.signed_type IS 'Whether the event took place on that date or is expected to.';

CREATE TABLE organization_citations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  field text NOT NULL CHECK (char_length(field) <= 500 AND field ~ '^(?:/(?:[^~/]|~[01])*)*$'),
  source text NOT NULL CHECK (source <> '' AND char_length(source) <= 120 AND source ~ '^source:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  locator_section text CHECK (locator_section <> '' AND char_length(locator_section) <= 500),
  locator_paragraph integer CHECK (locator_paragraph >= 1 AND locator_paragraph <= 100000),
  locator_item integer CHECK (locator_item >= 1 AND locator_item <= 1000),
  locator_page integer CHECK (locator_page >= 1 AND locator_page <= 100000),
  basis text NOT NULL CHECK (basis IN ('stated', 'inferred')),
  stance text CHECK (stance IN ('follows', 'agrees', 'differs')),
  states text CHECK (states <> '' AND char_length(states) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES organization ON DELETE CASCADE
);
COMMENT ON TABLE organization_citations IS 'Where the facts of this record come from.';
COMMENT ON COLUMN organization_citations.field IS 'JSON pointer to the field of this record; what stands beneath the field is covered too.';
COMMENT ON COLUMN organization_citations.source IS 'The source.';
COMMENT ON COLUMN organization_citations.locator_section IS 'The section, table or heading, such as `inclusion` or `outcomes`.';
COMMENT ON COLUMN organization_citations.locator_paragraph IS 'The number of the paragraph, counted from 1.';
COMMENT ON COLUMN organization_citations.locator_item IS 'The number of the item in a numbered list, such as `7`.';
COMMENT ON COLUMN organization_citations.locator_page IS 'The page, counted from 1.';
COMMENT ON COLUMN organization_citations.basis IS 'Whether the source states the fact or it was concluded from it.';
COMMENT ON COLUMN organization_citations.stance IS 'How the source bears on the field; absent where it is the only one.';
COMMENT ON COLUMN organization_citations.states IS 'What a source that differs says instead.';

CREATE TABLE platform (
  id text PRIMARY KEY CHECK (id <> '' AND char_length(id) <= 120 AND id ~ '^platform:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  technologies text[] CHECK (cardinality(technologies) > 0 AND technologies <@ ARRAY['gene_delivery', 'viral_vector', 'lentiviral_vector', 'aav_capsid_engineering', 'nonviral_delivery', 'lipid_nanoparticle', 'transposon', 'in_vivo_cell_engineering', 'gene_editing', 'nuclease_editing', 'base_editing', 'prime_editing', 'gene_insertion', 'epigenome_editing', 'car_engineering', 'tcr_engineering', 'armored_cell_engineering', 'logic_gated_cell_engineering', 'allogeneic_cell_engineering', 'ipsc_derivation', 'nk_cell_engineering', 'gamma_delta_t_cell', 'tumor_infiltrating_lymphocyte', 'stem_cell_gene_therapy', 'rapid_manufacturing', 'automated_manufacturing', 'mrna', 'circular_rna', 'self_amplifying_rna', 'rna_interference', 'antisense', 'rna_editing', 'oncolytic_virus', 'neoantigen_discovery', 'antibody_discovery', 'conditioning_without_chemotherapy']),
  parent text CHECK (parent <> '' AND char_length(parent) <= 120 AND parent ~ '^platform:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  delivery text REFERENCES term_delivery
);
COMMENT ON TABLE platform IS 'A technology of an organisation, with what every therapy built on it has in common.';
COMMENT ON COLUMN platform.id IS 'The id of the platform.';
COMMENT ON COLUMN platform.technologies IS 'What the platform does.';
COMMENT ON COLUMN platform.parent IS 'The platform that it is a part or a later version of.';
COMMENT ON COLUMN platform.delivery IS 'Where the genetic change is made.';

CREATE TABLE platform_names (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  "text" text NOT NULL CHECK ("text" <> '' AND char_length("text") <= 500),
  kind text NOT NULL REFERENCES term_name_kind,
  "language" text REFERENCES term_language,
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES platform ON DELETE CASCADE
);
COMMENT ON TABLE platform_names IS 'What it is called, the preferred name first.';
COMMENT ON COLUMN platform_names."text" IS 'The name, as written.';
COMMENT ON COLUMN platform_names.kind IS 'What sort of name it is: non-proprietary, brand, company code …';
COMMENT ON COLUMN platform_names."language" IS 'The language of the name; absent for names that have none, such as code names.';

CREATE TABLE platform_cells (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  origin text REFERENCES term_cell_origin,
  source text REFERENCES term_cell_source,
  type text REFERENCES term_cell_type,
  species text CHECK (species <> '' AND char_length(species) <= 500),
  expanded boolean,
  genetically_modified boolean,
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES platform ON DELETE CASCADE
);
COMMENT ON TABLE platform_cells IS 'The cells that its therapies are made from.';
COMMENT ON COLUMN platform_cells.origin IS 'Whose cells they are: the patient''s, a donor''s, another species''.';
COMMENT ON COLUMN platform_cells.source IS 'The tissue or line that they are taken from.';
COMMENT ON COLUMN platform_cells.type IS 'What cells they are.';
COMMENT ON COLUMN platform_cells.species IS 'The species, for cells of another species, by its scientific name.';
COMMENT ON COLUMN platform_cells.expanded IS 'Whether they are multiplied in culture.';
COMMENT ON COLUMN platform_cells.genetically_modified IS 'Whether their genome or expression is changed outside the body.';

CREATE TABLE platform_cells_markers (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  target text NOT NULL CHECK (target <> '' AND char_length(target) <= 41),
  positive boolean NOT NULL,
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES platform_cells ON DELETE CASCADE
);
COMMENT ON TABLE platform_cells_markers IS 'The markers by which they are selected or described.';
COMMENT ON COLUMN platform_cells_markers.target IS 'The marker.';
COMMENT ON COLUMN platform_cells_markers.positive IS 'Whether the cells carry it.';

CREATE TABLE platform_cells_identifiers (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  scheme text NOT NULL CHECK (scheme IN ('nct', 'eudract', 'eu_ct', 'isrctn', 'chictr', 'ctr', 'itmctr', 'jrct', 'umin', 'japic_cti', 'jmacct', 'cris', 'ctri', 'anzctr', 'drks', 'ntr', 'pactr', 'rebec', 'irct', 'tctr', 'slctr', 'lbctr', 'rpcec', 'repec', 'hkuctr', 'who_utn', 'snctp', 'eu_pas', 'ccmo', 'id_rcb', 'moh_israel', 'ctrp', 'pdq', 'phrr', 'nih_protocol', 'nhs_rec', 'iras', 'humres', 'basec', 'nih_grant', 'nmpa_acceptance', 'nmpa_approval', 'fda_bla', 'fda_nda', 'fda_ind', 'ema_product', 'ema_procedure', 'eu_marketing', 'eu_orphan', 'ema_pip', 'mhra_pl', 'health_canada_din', 'tga_artg', 'unii', 'cas', 'atc', 'ndc', 'rxcui', 'chembl', 'drugbank', 'chebi', 'kegg_drug', 'dailymed', 'hgnc', 'ncbi_gene', 'ensembl', 'uniprot', 'mondo', 'efo', 'hp', 'cl', 'clo', 'obi', 'doid', 'orphanet', 'ordo', 'gard', 'omim', 'icd10', 'icd11', 'ncit', 'mesh', 'umls', 'medgen', 'snomed_ct', 'cellosaurus', 'rrid', 'loinc', 'orcid', 'ror', 'grid', 'lei', 'doi', 'pubmed', 'pmc', 'stock_listing', 'inn')),
  "value" text NOT NULL CHECK ("value" <> '' AND char_length("value") <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES platform_cells ON DELETE CASCADE
);
COMMENT ON TABLE platform_cells_identifiers IS 'What the cells are registered as, such as a cell line''s Cellosaurus number.';
COMMENT ON COLUMN platform_cells_identifiers.scheme IS 'The scheme that the identifier belongs to.';
COMMENT ON COLUMN platform_cells_identifiers."value" IS 'The identifier in the canonical spelling of its scheme.';

CREATE TABLE platform_vectors (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  class text NOT NULL REFERENCES term_vector_class,
  species text REFERENCES term_vector_species,
  pseudotype text REFERENCES term_pseudotype,
  cargo text REFERENCES term_cargo,
  integrating boolean,
  replication text REFERENCES term_replication_competence,
  self_inactivating boolean,
  self_complementary boolean,
  tropism text[] CHECK (cardinality(tropism) > 0 AND tropism <@ ARRAY['immune_cell', 'mononuclear_cell', 'lymphocyte', 't_cell', 'cd4_t_cell', 'cd8_t_cell', 'memory_t_cell', 'naive_t_cell', 'regulatory_t_cell', 'gamma_delta_t_cell', 'natural_killer_t_cell', 'mait_cell', 'double_negative_t_cell', 'virus_specific_t_cell', 'tumor_infiltrating_lymphocyte', 'marrow_infiltrating_lymphocyte', 'cytokine_induced_killer_cell', 'nk_cell', 'b_cell', 'naive_b_cell', 'memory_b_cell', 'plasma_cell', 'innate_lymphoid_cell', 'myeloid_cell', 'monocyte', 'macrophage', 'dendritic_cell', 'tolerogenic_dendritic_cell', 'antigen_presenting_cell', 'granulocyte', 'microglia', 'myeloid_suppressor_cell', 'hematopoietic_cell', 'hematopoietic_stem_cell', 'erythroid_cell', 'megakaryocyte_or_platelet', 'stromal_cell', 'mesenchymal_stromal_cell', 'multipotent_adult_progenitor_cell', 'stromal_vascular_fraction_cell', 'fibroblast', 'chondrocyte', 'osteoblast', 'adipocyte', 'epithelial_cell', 'keratinocyte', 'limbal_epithelial_stem_cell', 'corneal_endothelial_cell', 'oral_mucosal_epithelial_cell', 'retinal_pigment_epithelial_cell', 'renal_epithelial_cell', 'airway_epithelial_cell', 'urothelial_cell', 'thymic_epithelial_cell', 'intestinal_epithelial_cell', 'hepatocyte', 'hepatic_progenitor_cell', 'islet_cell', 'cochlear_hair_cell', 'melanocyte', 'endothelial_cell', 'endothelial_progenitor_cell', 'muscle_cell', 'myoblast', 'skeletal_muscle_fiber', 'cardiomyocyte', 'smooth_muscle_cell', 'cardiac_progenitor_cell', 'neural_cell', 'neural_stem_cell', 'neuron', 'dopaminergic_neuron', 'motor_neuron', 'sensory_neuron', 'gabaergic_interneuron', 'retinal_ganglion_cell', 'retinal_bipolar_cell', 'photoreceptor', 'retinal_progenitor_cell', 'oligodendrocyte', 'astrocyte', 'schwann_cell', 'pluripotent_stem_cell', 'germ_cell', 'tumor_cell']),
  deletions text[] CHECK (cardinality(deletions) > 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES platform ON DELETE CASCADE
);
COMMENT ON TABLE platform_vectors IS 'What carries the genetic material or the editor in its therapies.';
COMMENT ON COLUMN platform_vectors.class IS 'What sort of carrier it is.';
COMMENT ON COLUMN platform_vectors.species IS 'The virus, serotype or capsid that it is made from.';
COMMENT ON COLUMN platform_vectors.pseudotype IS 'The envelope that it borrows from another virus.';
COMMENT ON COLUMN platform_vectors.cargo IS 'What it carries.';
COMMENT ON COLUMN platform_vectors.integrating IS 'Whether what it carries is inserted into the genome.';
COMMENT ON COLUMN platform_vectors.replication IS 'Whether it can multiply.';
COMMENT ON COLUMN platform_vectors.self_inactivating IS 'Whether its long terminal repeats are deleted so that they cannot start transcription.';
COMMENT ON COLUMN platform_vectors.self_complementary IS 'Whether its genome folds on itself, as in self-complementary AAV.';
COMMENT ON COLUMN platform_vectors.tropism IS 'The cells that it is made to enter.';
COMMENT ON COLUMN platform_vectors.deletions IS 'The genes that the parent virus lost, as in an oncolytic virus.';

CREATE TABLE platform_vectors_targeting (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  target text NOT NULL CHECK (target <> '' AND char_length(target) <= 41),
  format text REFERENCES term_binder_format,
  origin text REFERENCES term_binder_origin,
  count integer CHECK (count >= 1 AND count <= 20),
  clone text CHECK (clone <> '' AND char_length(clone) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES platform_vectors ON DELETE CASCADE
);
COMMENT ON TABLE platform_vectors_targeting IS 'The binders on its surface that steer it to cells.';
COMMENT ON COLUMN platform_vectors_targeting.target IS 'What it recognises.';
COMMENT ON COLUMN platform_vectors_targeting.format IS 'What it is built as.';
COMMENT ON COLUMN platform_vectors_targeting.origin IS 'The species or method that its sequence comes from.';
COMMENT ON COLUMN platform_vectors_targeting.count IS 'How many binding domains of this description the construct has.';
COMMENT ON COLUMN platform_vectors_targeting.clone IS 'The name of the clone, such as FMC63.';

CREATE TABLE platform_constructs (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('car', 'tcr', 'transgene', 'edit', 'antigens', 'secreted_binder', 'oligonucleotide')),
  purposes text[] CHECK (cardinality(purposes) > 0 AND purposes <@ ARRAY['kill_target_cells', 'kill_tumor_cells', 'deplete_b_cells', 'deplete_autoantigen_specific_cells', 'kill_infected_cells', 'kill_senescent_cells', 'tumor_lysis', 'restrict_replication_to_tumor', 'supply_missing_protein', 'supply_therapeutic_protein', 'correct_mutation', 'restore_reading_frame', 'restore_splicing', 'silence_gene', 'disrupt_disease_gene', 'induce_fetal_hemoglobin', 'resist_sickling', 'reduce_graft_versus_host_disease', 'reduce_host_versus_graft', 'resist_nk_cell_rejection', 'resist_macrophage_rejection', 'resist_fratricide', 'resist_drug', 'shield_healthy_cells', 'resist_viral_infection', 'resist_immunosuppressive_signal', 'checkpoint_disruption', 'checkpoint_inhibitor_secretion', 'enhance_persistence', 'enhance_homing', 'enhance_effector_function', 'costimulate', 'secrete_cytokine', 'secrete_engager', 'recruit_immune_cells', 'degrade_matrix', 'switch_inhibitory_signal', 'require_two_antigens', 'spare_cells_with_antigen', 'broaden_targeting', 'adapt_targeting', 'safety_switch', 'activate_prodrug', 'regulate_expression', 'detarget_tissue', 'selection_marker', 'in_vivo_selection', 'report_location', 'suppress_immune_response', 'induce_immune_response', 'stimulate_innate_immunity', 'neutralize_pathogen', 'promote_angiogenesis', 'inhibit_angiogenesis', 'promote_tissue_repair', 'protect_neurons', 'restore_light_sensitivity', 'enable_editing', 'enable_targeted_insertion']),
  signalling text[] CHECK (cardinality(signalling) > 0 AND signalling <@ ARRAY['cd3_zeta', 'cd3_zeta_1xx', 'cd3_epsilon', 'cd3_delta', 'cd3_gamma', 'cd28', 'cd137', 'icos', 'ox40', 'cd27', 'cd40', 'myd88_cd40', 'gitr', 'hvem', 'cd2', 'dap10', 'dap12', 'cd244', 'fc_receptor_gamma', 'fc_gamma_receptor', 'megf10', 'tlr2', 'tlr4', 'il2_receptor_beta', 'il15_receptor_alpha', 'il7_receptor_alpha', 'il18_receptor', 'il12_receptor', 'cd79a_cd79b', 'kir2ds4', 'lck', 'zap70', 'pd1', 'lir1', 'ctla4']),
  target text CHECK (target <> '' AND char_length(target) <= 41),
  peptide text CHECK (peptide <> '' AND char_length(peptide) <= 40 AND peptide ~ '^[ACDEFGHIKLMNPQRSTVWY]{5,}$'),
  hla text[] CHECK (cardinality(hla) > 0),
  affinity_enhanced boolean,
  gene text CHECK (gene <> '' AND char_length(gene) <= 41),
  variant text CHECK (variant <> '' AND char_length(variant) <= 500),
  promoter_specificity text REFERENCES term_promoter_specificity,
  promoter text CHECK (promoter <> '' AND char_length(promoter) <= 500),
  codon_optimized boolean,
  locus text CHECK (locus <> '' AND char_length(locus) <= 41),
  effect text REFERENCES term_edit_effect,
  method text REFERENCES term_edit_method,
  site text CHECK (site <> '' AND char_length(site) <= 500),
  targets text[] CHECK (cardinality(targets) > 0),
  personalized boolean,
  maximum_count integer CHECK (maximum_count >= 1 AND maximum_count <= 1000),
  class text REFERENCES term_oligonucleotide_class,
  exon integer CHECK (exon >= 1 AND exon <= 400),
  conjugate text REFERENCES term_conjugate,
  CHECK (CASE kind WHEN 'car' THEN num_nonnulls(target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) = 0 WHEN 'tcr' THEN num_nonnulls(signalling, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) = 0 AND num_nulls(target) = 0 WHEN 'transgene' THEN num_nonnulls(signalling, target, peptide, hla, affinity_enhanced, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) = 0 AND num_nulls(gene) = 0 WHEN 'edit' THEN num_nonnulls(signalling, target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, targets, personalized, maximum_count, class, exon, conjugate) = 0 AND num_nulls(locus, effect) = 0 WHEN 'antigens' THEN num_nonnulls(signalling, target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, class, exon, conjugate) = 0 AND num_nulls(targets) = 0 WHEN 'secreted_binder' THEN num_nonnulls(signalling, target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) = 0 WHEN 'oligonucleotide' THEN num_nonnulls(signalling, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count) = 0 AND num_nulls(target, class) = 0 ELSE true END),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES platform ON DELETE CASCADE
);
COMMENT ON TABLE platform_constructs IS 'The constructs that all its therapies share.';
COMMENT ON COLUMN platform_constructs.kind IS 'Which of its kinds it is.';
COMMENT ON COLUMN platform_constructs.purposes IS 'What the receptor is there for.';
COMMENT ON COLUMN platform_constructs.signalling IS 'Its domains inside the cell, from the membrane inwards.';
COMMENT ON COLUMN platform_constructs.target IS 'The antigen that it recognises.';
COMMENT ON COLUMN platform_constructs.peptide IS 'The peptide of the antigen, as a sequence of one-letter amino acids.';
COMMENT ON COLUMN platform_constructs.hla IS 'The HLA alleles that must present the peptide.';
COMMENT ON COLUMN platform_constructs.affinity_enhanced IS 'Whether its affinity was raised over that of a natural receptor.';
COMMENT ON COLUMN platform_constructs.gene IS 'The gene.';
COMMENT ON COLUMN platform_constructs.variant IS 'The variant of the gene where it is not the natural one, such as `beta-A-T87Q` or `B-domain deleted`.';
COMMENT ON COLUMN platform_constructs.promoter_specificity IS 'In which cells the promoter works.';
COMMENT ON COLUMN platform_constructs.promoter IS 'The name of the promoter, such as `CAG`, `LP1` or `MND`.';
COMMENT ON COLUMN platform_constructs.codon_optimized IS 'Whether its codons were changed to raise expression.';
COMMENT ON COLUMN platform_constructs.locus IS 'The gene, or the receptor or complex whose genes, the edit changes.';
COMMENT ON COLUMN platform_constructs.effect IS 'What becomes of the locus.';
COMMENT ON COLUMN platform_constructs.method IS 'By what means.';
COMMENT ON COLUMN platform_constructs.site IS 'The element or variant that is changed, such as `erythroid enhancer` or `c.20A>T`.';
COMMENT ON COLUMN platform_constructs.targets IS 'The antigens.';
COMMENT ON COLUMN platform_constructs.personalized IS 'Whether they are chosen for each patient.';
COMMENT ON COLUMN platform_constructs.maximum_count IS 'The greatest number of antigens in one product.';
COMMENT ON COLUMN platform_constructs.class IS 'How it is built and acts.';
COMMENT ON COLUMN platform_constructs.exon IS 'The exon that it makes the cell skip or keep.';
COMMENT ON COLUMN platform_constructs.conjugate IS 'What is bound to it so that it reaches its cells.';

CREATE TABLE platform_constructs_binders (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  target text NOT NULL CHECK (target <> '' AND char_length(target) <= 41),
  format text REFERENCES term_binder_format,
  origin text REFERENCES term_binder_origin,
  count integer CHECK (count >= 1 AND count <= 20),
  clone text CHECK (clone <> '' AND char_length(clone) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES platform_constructs ON DELETE CASCADE
);
COMMENT ON TABLE platform_constructs_binders IS 'Its binding domains; absent where what it recognises is not disclosed.';
COMMENT ON COLUMN platform_constructs_binders.target IS 'What it recognises.';
COMMENT ON COLUMN platform_constructs_binders.format IS 'What it is built as.';
COMMENT ON COLUMN platform_constructs_binders.origin IS 'The species or method that its sequence comes from.';
COMMENT ON COLUMN platform_constructs_binders.count IS 'How many binding domains of this description the construct has.';
COMMENT ON COLUMN platform_constructs_binders.clone IS 'The name of the clone, such as FMC63.';

CREATE TABLE platform_organizations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  organization text CHECK (organization <> '' AND char_length(organization) <= 120 AND organization ~ '^organization:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  name text CHECK (name <> '' AND char_length(name) <= 500),
  class text REFERENCES term_sponsor_class,
  role text NOT NULL REFERENCES term_organization_role,
  territories text[] CHECK (cardinality(territories) > 0 AND territories <@ ARRAY['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW']),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES platform ON DELETE CASCADE
);
COMMENT ON TABLE platform_organizations IS 'Who owns, develops or licenses it.';
COMMENT ON COLUMN platform_organizations.organization IS 'The organisation, where it has a record.';
COMMENT ON COLUMN platform_organizations.name IS 'The name of the organisation, as the source writes it.';
COMMENT ON COLUMN platform_organizations.class IS 'The class in which a registry counts it.';
COMMENT ON COLUMN platform_organizations.role IS 'What it does.';
COMMENT ON COLUMN platform_organizations.territories IS 'The countries in which it does so; absent where that is not restricted.';

CREATE TABLE platform_citations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  field text NOT NULL CHECK (char_length(field) <= 500 AND field ~ '^(?:/(?:[^~/]|~[01])*)*$'),
  source text NOT NULL CHECK (source <> '' AND char_length(source) <= 120 AND source ~ '^source:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  locator_section text CHECK (locator_section <> '' AND char_length(locator_section) <= 500),
  locator_paragraph integer CHECK (locator_paragraph >= 1 AND locator_paragraph <= 100000),
  locator_item integer CHECK (locator_item >= 1 AND locator_item <= 1000),
  locator_page integer CHECK (locator_page >= 1 AND locator_page <= 100000),
  basis text NOT NULL CHECK (basis IN ('stated', 'inferred')),
  stance text CHECK (stance IN ('follows', 'agrees', 'differs')),
  states text CHECK (states <> '' AND char_length(states) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES platform ON DELETE CASCADE
);
COMMENT ON TABLE platform_citations IS 'Where the facts of this record come from.';
COMMENT ON COLUMN platform_citations.field IS 'JSON pointer to the field of this record; what stands beneath the field is covered too.';
COMMENT ON COLUMN platform_citations.source IS 'The source.';
COMMENT ON COLUMN platform_citations.locator_section IS 'The section, table or heading, such as `inclusion` or `outcomes`.';
COMMENT ON COLUMN platform_citations.locator_paragraph IS 'The number of the paragraph, counted from 1.';
COMMENT ON COLUMN platform_citations.locator_item IS 'The number of the item in a numbered list, such as `7`.';
COMMENT ON COLUMN platform_citations.locator_page IS 'The page, counted from 1.';
COMMENT ON COLUMN platform_citations.basis IS 'Whether the source states the fact or it was concluded from it.';
COMMENT ON COLUMN platform_citations.stance IS 'How the source bears on the field; absent where it is the only one.';
COMMENT ON COLUMN platform_citations.states IS 'What a source that differs says instead.';

CREATE TABLE therapy (
  id text PRIMARY KEY CHECK (id <> '' AND char_length(id) <= 120 AND id ~ '^therapy:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  modality text NOT NULL REFERENCES term_modality,
  delivery text REFERENCES term_delivery,
  platforms text[] CHECK (cardinality(platforms) > 0),
  dose_form text REFERENCES term_dose_form,
  routes text[] CHECK (cardinality(routes) > 0 AND routes <@ ARRAY['intravenous', 'intravenous_infusion', 'intravenous_bolus', 'subcutaneous', 'intramuscular', 'intradermal', 'intravitreal', 'subretinal', 'suprachoroidal', 'intracameral', 'subconjunctival', 'subtenon', 'retrobulbar', 'intraocular', 'ophthalmic', 'intrathecal', 'intracisternal', 'intracerebroventricular', 'epidural', 'intracerebral', 'intraputaminal', 'intrastriatal', 'intrathalamic', 'intranigral', 'intrahippocampal', 'intracerebellar', 'subthalamic', 'intraspinal', 'perineural', 'intraneural', 'intracochlear', 'intratympanic', 'intratumoral', 'intralesional', 'perianal_fistula', 'intranodal', 'intralymphatic', 'intraarterial', 'intracoronary', 'hepatic_artery', 'limb_perfusion', 'carotid_artery', 'renal_artery', 'coronary_vein', 'portal_vein', 'intrahepatic', 'intramyocardial', 'intracardiac', 'epicardial', 'intrapericardial', 'intraperitoneal', 'omental', 'intrapleural', 'intravesical', 'intraureteral', 'intrarenal', 'intraprostatic', 'intracavernous', 'periurethral', 'anal_sphincter', 'intrauterine', 'in_utero_fetal', 'intraovarian', 'intraarticular', 'intracartilaginous', 'intradiscal', 'intratendinous', 'intraosseous', 'intranasal', 'inhalation', 'intratracheal', 'intrabronchial', 'topical', 'skin_graft', 'microneedle', 'oral', 'oromucosal', 'rectal', 'vaginal', 'intraesophageal', 'endoscopic_gastrointestinal', 'surgical_implantation', 'vascular_implantation', 'subcutaneous_implantation', 'intravitreal_implantation', 'intramuscular_implantation', 'resection_cavity', 'intraductal', 'intratesticular', 'laryngeal', 'periodontal', 'intrapancreatic', 'intrasplenic', 'intracavitary', 'extracorporeal']),
  conditioning text[] CHECK (cardinality(conditioning) > 0 AND conditioning <@ ARRAY['antineoplastic', 'chemotherapy', 'targeted_cancer_therapy', 'proteasome_inhibitor', 'bortezomib', 'carfilzomib', 'ixazomib', 'immunomodulatory_agent', 'lenalidomide', 'pomalidomide', 'thalidomide', 'anti_cd38_antibody', 'daratumumab', 'isatuximab', 'anti_cd20_antibody', 'rituximab', 'obinutuzumab', 'ofatumumab', 'ocrelizumab', 'anti_bcma_therapy', 'anti_cd19_therapy', 'bispecific_antibody', 'blinatumomab', 'teclistamab', 'elranatamab', 'talquetamab', 'glofitamab', 'epcoritamab', 'mosunetuzumab', 'antibody_drug_conjugate', 'inotuzumab_ozogamicin', 'polatuzumab_vedotin', 'brentuximab_vedotin', 'checkpoint_inhibitor', 'anti_pd_1_antibody', 'pembrolizumab', 'nivolumab', 'ipilimumab', 'tyrosine_kinase_inhibitor', 'btk_inhibitor', 'ibrutinib', 'imatinib', 'dasatinib', 'ponatinib', 'bcl_2_inhibitor', 'venetoclax', 'selinexor', 'hypomethylating_agent', 'azacitidine', 'decitabine', 'alkylating_agent', 'cyclophosphamide', 'ifosfamide', 'melphalan', 'busulfan', 'treosulfan', 'thiotepa', 'bendamustine', 'temozolomide', 'anthracycline', 'doxorubicin', 'platinum_agent', 'cisplatin', 'carboplatin', 'taxane', 'paclitaxel', 'fludarabine', 'cladribine', 'clofarabine', 'cytarabine', 'gemcitabine', 'etoposide', 'vincristine', 'hydroxyurea', 'intrathecal_chemotherapy', 'hormonal_therapy', 'bcg', 'immunosuppressant', 'methotrexate', 'azathioprine', 'mycophenolate_mofetil', 'leflunomide', 'calcineurin_inhibitor', 'tacrolimus', 'cyclosporine', 'voclosporin', 'mtor_inhibitor', 'sirolimus', 'everolimus', 'jak_inhibitor', 'ruxolitinib', 'baricitinib', 'anti_thymocyte_globulin', 'alemtuzumab', 'basiliximab', 'belatacept', 'imlifidase', 'corticosteroid', 'prednisone', 'prednisolone', 'methylprednisolone', 'dexamethasone', 'hydrocortisone', 'deflazacort', 'antimalarial', 'hydroxychloroquine', 'chloroquine', 'nsaid', 'targeted_biologic', 'belimumab', 'telitacicept', 'anifrolumab', 'complement_inhibitor', 'eculizumab', 'ravulizumab', 'tnf_inhibitor', 'adalimumab', 'infliximab', 'etanercept', 'abatacept', 'interleukin_6_inhibitor', 'tocilizumab', 'siltuximab', 'anakinra', 'emapalumab', 'fcrn_inhibitor', 'efgartigimod', 'immunoglobulin', 'interferon', 'interleukin_2', 'vaccine', 'live_vaccine', 'inactivated_vaccine', 'growth_factor', 'g_csf', 'filgrastim', 'pegfilgrastim', 'erythropoiesis_stimulating_agent', 'thrombopoietin_agonist', 'luspatercept', 'plerixafor', 'motixafortide', 'iron_chelation', 'anticoagulant', 'anticonvulsant', 'levetiracetam', 'antiviral', 'antibacterial', 'antifungal', 'antihistamine', 'diphenhydramine', 'acetaminophen', 'insulin', 'statin', 'enzyme_replacement_therapy', 'factor_replacement', 'emicizumab', 'anti_vegf', 'lnp_product', 'mrna_lnp_product', 'advanced_therapy', 'gene_therapy', 'aav_gene_therapy', 'gene_editing', 'cell_therapy', 'car_t_therapy', 'genetically_modified_t_cell_therapy', 'donor_lymphocyte_infusion', 'mesenchymal_stromal_cell_therapy', 'rna_therapy', 'nusinersen', 'risdiplam', 'investigational_product', 'blood_transfusion', 'red_cell_transfusion', 'platelet_transfusion', 'exchange_transfusion', 'transplant', 'solid_organ_transplant', 'hematopoietic_stem_cell_transplant', 'autologous_stem_cell_transplant', 'allogeneic_stem_cell_transplant', 'radiotherapy', 'total_body_irradiation', 'radioligand_therapy', 'leukapheresis', 'stem_cell_mobilization', 'bone_marrow_harvest', 'lymphodepletion', 'myeloablative_conditioning', 'reduced_intensity_conditioning', 'bridging_therapy', 'plasma_exchange', 'dialysis', 'mechanical_ventilation', 'supplemental_oxygen', 'surgery', 'splenectomy', 'revascularization', 'transarterial_chemoembolization', 'vitrectomy', 'lumbar_puncture', 'phototherapy', 'contraception', 'standard_of_care', 'best_supportive_care']),
  advanced_therapy_class text CHECK (advanced_therapy_class IN ('gene_therapy_medicinal_product', 'somatic_cell_therapy_medicinal_product', 'tissue_engineered_product', 'combined_advanced_therapy_medicinal_product')),
  advanced_therapy_reference text CHECK (advanced_therapy_reference <> '' AND char_length(advanced_therapy_reference) <= 20),
  CHECK (num_nonnulls(advanced_therapy_class, advanced_therapy_reference) = 0 OR num_nulls(advanced_therapy_class) = 0)
);
COMMENT ON TABLE therapy IS 'A cell, gene or RNA therapy, described by its facets: how the genetic change is made, what cells it is made from, what carries it, and what is carried or done.';
COMMENT ON COLUMN therapy.id IS 'The id of the therapy.';
COMMENT ON COLUMN therapy.modality IS 'What sort of therapy it is.';
COMMENT ON COLUMN therapy.delivery IS 'Where the genetic change is made.';
COMMENT ON COLUMN therapy.platforms IS 'The platforms that it is built on, whose constructs it shares.';
COMMENT ON COLUMN therapy.dose_form IS 'The pharmaceutical form.';
COMMENT ON COLUMN therapy.routes IS 'The routes by which it is given.';
COMMENT ON COLUMN therapy.conditioning IS 'What patients get before it so that it takes, such as lymphodepletion or myeloablation.';
COMMENT ON COLUMN therapy.advanced_therapy_class IS 'The class.';
COMMENT ON COLUMN therapy.advanced_therapy_reference IS 'The committee''s reference number, of at most 20 characters.';

CREATE TABLE therapy_names (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  "text" text NOT NULL CHECK ("text" <> '' AND char_length("text") <= 500),
  kind text NOT NULL REFERENCES term_name_kind,
  "language" text REFERENCES term_language,
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_names IS 'What it is called, the preferred name first.';
COMMENT ON COLUMN therapy_names."text" IS 'The name, as written.';
COMMENT ON COLUMN therapy_names.kind IS 'What sort of name it is: non-proprietary, brand, company code …';
COMMENT ON COLUMN therapy_names."language" IS 'The language of the name; absent for names that have none, such as code names.';

CREATE TABLE therapy_cells (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  origin text REFERENCES term_cell_origin,
  source text REFERENCES term_cell_source,
  type text REFERENCES term_cell_type,
  species text CHECK (species <> '' AND char_length(species) <= 500),
  expanded boolean,
  genetically_modified boolean,
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_cells IS 'The cells that it is made from.';
COMMENT ON COLUMN therapy_cells.origin IS 'Whose cells they are: the patient''s, a donor''s, another species''.';
COMMENT ON COLUMN therapy_cells.source IS 'The tissue or line that they are taken from.';
COMMENT ON COLUMN therapy_cells.type IS 'What cells they are.';
COMMENT ON COLUMN therapy_cells.species IS 'The species, for cells of another species, by its scientific name.';
COMMENT ON COLUMN therapy_cells.expanded IS 'Whether they are multiplied in culture.';
COMMENT ON COLUMN therapy_cells.genetically_modified IS 'Whether their genome or expression is changed outside the body.';

CREATE TABLE therapy_cells_markers (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  target text NOT NULL CHECK (target <> '' AND char_length(target) <= 41),
  positive boolean NOT NULL,
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES therapy_cells ON DELETE CASCADE
);
COMMENT ON TABLE therapy_cells_markers IS 'The markers by which they are selected or described.';
COMMENT ON COLUMN therapy_cells_markers.target IS 'The marker.';
COMMENT ON COLUMN therapy_cells_markers.positive IS 'Whether the cells carry it.';

CREATE TABLE therapy_cells_identifiers (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  scheme text NOT NULL CHECK (scheme IN ('nct', 'eudract', 'eu_ct', 'isrctn', 'chictr', 'ctr', 'itmctr', 'jrct', 'umin', 'japic_cti', 'jmacct', 'cris', 'ctri', 'anzctr', 'drks', 'ntr', 'pactr', 'rebec', 'irct', 'tctr', 'slctr', 'lbctr', 'rpcec', 'repec', 'hkuctr', 'who_utn', 'snctp', 'eu_pas', 'ccmo', 'id_rcb', 'moh_israel', 'ctrp', 'pdq', 'phrr', 'nih_protocol', 'nhs_rec', 'iras', 'humres', 'basec', 'nih_grant', 'nmpa_acceptance', 'nmpa_approval', 'fda_bla', 'fda_nda', 'fda_ind', 'ema_product', 'ema_procedure', 'eu_marketing', 'eu_orphan', 'ema_pip', 'mhra_pl', 'health_canada_din', 'tga_artg', 'unii', 'cas', 'atc', 'ndc', 'rxcui', 'chembl', 'drugbank', 'chebi', 'kegg_drug', 'dailymed', 'hgnc', 'ncbi_gene', 'ensembl', 'uniprot', 'mondo', 'efo', 'hp', 'cl', 'clo', 'obi', 'doid', 'orphanet', 'ordo', 'gard', 'omim', 'icd10', 'icd11', 'ncit', 'mesh', 'umls', 'medgen', 'snomed_ct', 'cellosaurus', 'rrid', 'loinc', 'orcid', 'ror', 'grid', 'lei', 'doi', 'pubmed', 'pmc', 'stock_listing', 'inn')),
  "value" text NOT NULL CHECK ("value" <> '' AND char_length("value") <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES therapy_cells ON DELETE CASCADE
);
COMMENT ON TABLE therapy_cells_identifiers IS 'What the cells are registered as, such as a cell line''s Cellosaurus number.';
COMMENT ON COLUMN therapy_cells_identifiers.scheme IS 'The scheme that the identifier belongs to.';
COMMENT ON COLUMN therapy_cells_identifiers."value" IS 'The identifier in the canonical spelling of its scheme.';

CREATE TABLE therapy_vectors (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  class text NOT NULL REFERENCES term_vector_class,
  species text REFERENCES term_vector_species,
  pseudotype text REFERENCES term_pseudotype,
  cargo text REFERENCES term_cargo,
  integrating boolean,
  replication text REFERENCES term_replication_competence,
  self_inactivating boolean,
  self_complementary boolean,
  tropism text[] CHECK (cardinality(tropism) > 0 AND tropism <@ ARRAY['immune_cell', 'mononuclear_cell', 'lymphocyte', 't_cell', 'cd4_t_cell', 'cd8_t_cell', 'memory_t_cell', 'naive_t_cell', 'regulatory_t_cell', 'gamma_delta_t_cell', 'natural_killer_t_cell', 'mait_cell', 'double_negative_t_cell', 'virus_specific_t_cell', 'tumor_infiltrating_lymphocyte', 'marrow_infiltrating_lymphocyte', 'cytokine_induced_killer_cell', 'nk_cell', 'b_cell', 'naive_b_cell', 'memory_b_cell', 'plasma_cell', 'innate_lymphoid_cell', 'myeloid_cell', 'monocyte', 'macrophage', 'dendritic_cell', 'tolerogenic_dendritic_cell', 'antigen_presenting_cell', 'granulocyte', 'microglia', 'myeloid_suppressor_cell', 'hematopoietic_cell', 'hematopoietic_stem_cell', 'erythroid_cell', 'megakaryocyte_or_platelet', 'stromal_cell', 'mesenchymal_stromal_cell', 'multipotent_adult_progenitor_cell', 'stromal_vascular_fraction_cell', 'fibroblast', 'chondrocyte', 'osteoblast', 'adipocyte', 'epithelial_cell', 'keratinocyte', 'limbal_epithelial_stem_cell', 'corneal_endothelial_cell', 'oral_mucosal_epithelial_cell', 'retinal_pigment_epithelial_cell', 'renal_epithelial_cell', 'airway_epithelial_cell', 'urothelial_cell', 'thymic_epithelial_cell', 'intestinal_epithelial_cell', 'hepatocyte', 'hepatic_progenitor_cell', 'islet_cell', 'cochlear_hair_cell', 'melanocyte', 'endothelial_cell', 'endothelial_progenitor_cell', 'muscle_cell', 'myoblast', 'skeletal_muscle_fiber', 'cardiomyocyte', 'smooth_muscle_cell', 'cardiac_progenitor_cell', 'neural_cell', 'neural_stem_cell', 'neuron', 'dopaminergic_neuron', 'motor_neuron', 'sensory_neuron', 'gabaergic_interneuron', 'retinal_ganglion_cell', 'retinal_bipolar_cell', 'photoreceptor', 'retinal_progenitor_cell', 'oligodendrocyte', 'astrocyte', 'schwann_cell', 'pluripotent_stem_cell', 'germ_cell', 'tumor_cell']),
  deletions text[] CHECK (cardinality(deletions) > 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_vectors IS 'What carries the genetic material or the editor.';
COMMENT ON COLUMN therapy_vectors.class IS 'What sort of carrier it is.';
COMMENT ON COLUMN therapy_vectors.species IS 'The virus, serotype or capsid that it is made from.';
COMMENT ON COLUMN therapy_vectors.pseudotype IS 'The envelope that it borrows from another virus.';
COMMENT ON COLUMN therapy_vectors.cargo IS 'What it carries.';
COMMENT ON COLUMN therapy_vectors.integrating IS 'Whether what it carries is inserted into the genome.';
COMMENT ON COLUMN therapy_vectors.replication IS 'Whether it can multiply.';
COMMENT ON COLUMN therapy_vectors.self_inactivating IS 'Whether its long terminal repeats are deleted so that they cannot start transcription.';
COMMENT ON COLUMN therapy_vectors.self_complementary IS 'Whether its genome folds on itself, as in self-complementary AAV.';
COMMENT ON COLUMN therapy_vectors.tropism IS 'The cells that it is made to enter.';
COMMENT ON COLUMN therapy_vectors.deletions IS 'The genes that the parent virus lost, as in an oncolytic virus.';

CREATE TABLE therapy_vectors_targeting (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  target text NOT NULL CHECK (target <> '' AND char_length(target) <= 41),
  format text REFERENCES term_binder_format,
  origin text REFERENCES term_binder_origin,
  count integer CHECK (count >= 1 AND count <= 20),
  clone text CHECK (clone <> '' AND char_length(clone) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES therapy_vectors ON DELETE CASCADE
);
COMMENT ON TABLE therapy_vectors_targeting IS 'The binders on its surface that steer it to cells.';
COMMENT ON COLUMN therapy_vectors_targeting.target IS 'What it recognises.';
COMMENT ON COLUMN therapy_vectors_targeting.format IS 'What it is built as.';
COMMENT ON COLUMN therapy_vectors_targeting.origin IS 'The species or method that its sequence comes from.';
COMMENT ON COLUMN therapy_vectors_targeting.count IS 'How many binding domains of this description the construct has.';
COMMENT ON COLUMN therapy_vectors_targeting.clone IS 'The name of the clone, such as FMC63.';

CREATE TABLE therapy_constructs (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('car', 'tcr', 'transgene', 'edit', 'antigens', 'secreted_binder', 'oligonucleotide')),
  purposes text[] CHECK (cardinality(purposes) > 0 AND purposes <@ ARRAY['kill_target_cells', 'kill_tumor_cells', 'deplete_b_cells', 'deplete_autoantigen_specific_cells', 'kill_infected_cells', 'kill_senescent_cells', 'tumor_lysis', 'restrict_replication_to_tumor', 'supply_missing_protein', 'supply_therapeutic_protein', 'correct_mutation', 'restore_reading_frame', 'restore_splicing', 'silence_gene', 'disrupt_disease_gene', 'induce_fetal_hemoglobin', 'resist_sickling', 'reduce_graft_versus_host_disease', 'reduce_host_versus_graft', 'resist_nk_cell_rejection', 'resist_macrophage_rejection', 'resist_fratricide', 'resist_drug', 'shield_healthy_cells', 'resist_viral_infection', 'resist_immunosuppressive_signal', 'checkpoint_disruption', 'checkpoint_inhibitor_secretion', 'enhance_persistence', 'enhance_homing', 'enhance_effector_function', 'costimulate', 'secrete_cytokine', 'secrete_engager', 'recruit_immune_cells', 'degrade_matrix', 'switch_inhibitory_signal', 'require_two_antigens', 'spare_cells_with_antigen', 'broaden_targeting', 'adapt_targeting', 'safety_switch', 'activate_prodrug', 'regulate_expression', 'detarget_tissue', 'selection_marker', 'in_vivo_selection', 'report_location', 'suppress_immune_response', 'induce_immune_response', 'stimulate_innate_immunity', 'neutralize_pathogen', 'promote_angiogenesis', 'inhibit_angiogenesis', 'promote_tissue_repair', 'protect_neurons', 'restore_light_sensitivity', 'enable_editing', 'enable_targeted_insertion']),
  signalling text[] CHECK (cardinality(signalling) > 0 AND signalling <@ ARRAY['cd3_zeta', 'cd3_zeta_1xx', 'cd3_epsilon', 'cd3_delta', 'cd3_gamma', 'cd28', 'cd137', 'icos', 'ox40', 'cd27', 'cd40', 'myd88_cd40', 'gitr', 'hvem', 'cd2', 'dap10', 'dap12', 'cd244', 'fc_receptor_gamma', 'fc_gamma_receptor', 'megf10', 'tlr2', 'tlr4', 'il2_receptor_beta', 'il15_receptor_alpha', 'il7_receptor_alpha', 'il18_receptor', 'il12_receptor', 'cd79a_cd79b', 'kir2ds4', 'lck', 'zap70', 'pd1', 'lir1', 'ctla4']),
  target text CHECK (target <> '' AND char_length(target) <= 41),
  peptide text CHECK (peptide <> '' AND char_length(peptide) <= 40 AND peptide ~ '^[ACDEFGHIKLMNPQRSTVWY]{5,}$'),
  hla text[] CHECK (cardinality(hla) > 0),
  affinity_enhanced boolean,
  gene text CHECK (gene <> '' AND char_length(gene) <= 41),
  variant text CHECK (variant <> '' AND char_length(variant) <= 500),
  promoter_specificity text REFERENCES term_promoter_specificity,
  promoter text CHECK (promoter <> '' AND char_length(promoter) <= 500),
  codon_optimized boolean,
  locus text CHECK (locus <> '' AND char_length(locus) <= 41),
  effect text REFERENCES term_edit_effect,
  method text REFERENCES term_edit_method,
  site text CHECK (site <> '' AND char_length(site) <= 500),
  targets text[] CHECK (cardinality(targets) > 0),
  personalized boolean,
  maximum_count integer CHECK (maximum_count >= 1 AND maximum_count <= 1000),
  class text REFERENCES term_oligonucleotide_class,
  exon integer CHECK (exon >= 1 AND exon <= 400),
  conjugate text REFERENCES term_conjugate,
  CHECK (CASE kind WHEN 'car' THEN num_nonnulls(target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) = 0 WHEN 'tcr' THEN num_nonnulls(signalling, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) = 0 AND num_nulls(target) = 0 WHEN 'transgene' THEN num_nonnulls(signalling, target, peptide, hla, affinity_enhanced, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) = 0 AND num_nulls(gene) = 0 WHEN 'edit' THEN num_nonnulls(signalling, target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, targets, personalized, maximum_count, class, exon, conjugate) = 0 AND num_nulls(locus, effect) = 0 WHEN 'antigens' THEN num_nonnulls(signalling, target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, class, exon, conjugate) = 0 AND num_nulls(targets) = 0 WHEN 'secreted_binder' THEN num_nonnulls(signalling, target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) = 0 WHEN 'oligonucleotide' THEN num_nonnulls(signalling, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count) = 0 AND num_nulls(target, class) = 0 ELSE true END),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_constructs IS 'What is carried into the cells or done to them.';
COMMENT ON COLUMN therapy_constructs.kind IS 'Which of its kinds it is.';
COMMENT ON COLUMN therapy_constructs.purposes IS 'What the receptor is there for.';
COMMENT ON COLUMN therapy_constructs.signalling IS 'Its domains inside the cell, from the membrane inwards.';
COMMENT ON COLUMN therapy_constructs.target IS 'The antigen that it recognises.';
COMMENT ON COLUMN therapy_constructs.peptide IS 'The peptide of the antigen, as a sequence of one-letter amino acids.';
COMMENT ON COLUMN therapy_constructs.hla IS 'The HLA alleles that must present the peptide.';
COMMENT ON COLUMN therapy_constructs.affinity_enhanced IS 'Whether its affinity was raised over that of a natural receptor.';
COMMENT ON COLUMN therapy_constructs.gene IS 'The gene.';
COMMENT ON COLUMN therapy_constructs.variant IS 'The variant of the gene where it is not the natural one, such as `beta-A-T87Q` or `B-domain deleted`.';
COMMENT ON COLUMN therapy_constructs.promoter_specificity IS 'In which cells the promoter works.';
COMMENT ON COLUMN therapy_constructs.promoter IS 'The name of the promoter, such as `CAG`, `LP1` or `MND`.';
COMMENT ON COLUMN therapy_constructs.codon_optimized IS 'Whether its codons were changed to raise expression.';
COMMENT ON COLUMN therapy_constructs.locus IS 'The gene, or the receptor or complex whose genes, the edit changes.';
COMMENT ON COLUMN therapy_constructs.effect IS 'What becomes of the locus.';
COMMENT ON COLUMN therapy_constructs.method IS 'By what means.';
COMMENT ON COLUMN therapy_constructs.site IS 'The element or variant that is changed, such as `erythroid enhancer` or `c.20A>T`.';
COMMENT ON COLUMN therapy_constructs.targets IS 'The antigens.';
COMMENT ON COLUMN therapy_constructs.personalized IS 'Whether they are chosen for each patient.';
COMMENT ON COLUMN therapy_constructs.maximum_count IS 'The greatest number of antigens in one product.';
COMMENT ON COLUMN therapy_constructs.class IS 'How it is built and acts.';
COMMENT ON COLUMN therapy_constructs.exon IS 'The exon that it makes the cell skip or keep.';
COMMENT ON COLUMN therapy_constructs.conjugate IS 'What is bound to it so that it reaches its cells.';

CREATE TABLE therapy_constructs_binders (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  target text NOT NULL CHECK (target <> '' AND char_length(target) <= 41),
  format text REFERENCES term_binder_format,
  origin text REFERENCES term_binder_origin,
  count integer CHECK (count >= 1 AND count <= 20),
  clone text CHECK (clone <> '' AND char_length(clone) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES therapy_constructs ON DELETE CASCADE
);
COMMENT ON TABLE therapy_constructs_binders IS 'Its binding domains; absent where what it recognises is not disclosed.';
COMMENT ON COLUMN therapy_constructs_binders.target IS 'What it recognises.';
COMMENT ON COLUMN therapy_constructs_binders.format IS 'What it is built as.';
COMMENT ON COLUMN therapy_constructs_binders.origin IS 'The species or method that its sequence comes from.';
COMMENT ON COLUMN therapy_constructs_binders.count IS 'How many binding domains of this description the construct has.';
COMMENT ON COLUMN therapy_constructs_binders.clone IS 'The name of the clone, such as FMC63.';

CREATE TABLE therapy_devices (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  kind text NOT NULL REFERENCES term_device_kind,
  material text CHECK (material <> '' AND char_length(material) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_devices IS 'The devices and scaffolds that are part of it.';
COMMENT ON COLUMN therapy_devices.kind IS 'What sort of device.';
COMMENT ON COLUMN therapy_devices.material IS 'What it is made of, such as `alginate` or `collagen`.';

CREATE TABLE therapy_dosing (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  amount_value numeric,
  amount_unit text CHECK (amount_unit <> '' AND char_length(amount_unit) <= 100 AND amount_unit ~ '^[ -~]+$'),
  range_low_value numeric,
  range_low_unit text CHECK (range_low_unit <> '' AND char_length(range_low_unit) <= 100 AND range_low_unit ~ '^[ -~]+$'),
  range_high_value numeric,
  range_high_unit text CHECK (range_high_unit <> '' AND char_length(range_high_unit) <= 100 AND range_high_unit ~ '^[ -~]+$'),
  route text REFERENCES term_route,
  administrations integer CHECK (administrations >= 1 AND administrations <= 1000),
  interval_value numeric CHECK (interval_value >= 0 AND interval_value <= 100000),
  interval_unit text CHECK (interval_unit IN ('s', 'min', 'h', 'd', 'wk', 'mo', 'a')),
  CHECK (num_nonnulls(amount_value, amount_unit) = 0 OR num_nulls(amount_value, amount_unit) = 0),
  CHECK (num_nonnulls(range_low_value, range_low_unit) = 0 OR num_nulls(range_low_value, range_low_unit) = 0),
  CHECK (num_nonnulls(range_high_value, range_high_unit) = 0 OR num_nulls(range_high_value, range_high_unit) = 0),
  CHECK (num_nonnulls(range_low_value, range_low_unit, range_high_value, range_high_unit) = 0 OR num_nulls(range_low_value, range_low_unit, range_high_value, range_high_unit) = 0),
  CHECK (num_nonnulls(interval_value, interval_unit) = 0 OR num_nulls(interval_value, interval_unit) = 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_dosing IS 'The dose levels and schedules.';
COMMENT ON COLUMN therapy_dosing.amount_value IS 'The number, as stated.';
COMMENT ON COLUMN therapy_dosing.amount_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN therapy_dosing.range_low_value IS 'The number, as stated.';
COMMENT ON COLUMN therapy_dosing.range_low_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN therapy_dosing.range_high_value IS 'The number, as stated.';
COMMENT ON COLUMN therapy_dosing.range_high_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN therapy_dosing.route IS 'By which route.';
COMMENT ON COLUMN therapy_dosing.administrations IS 'How many times it is given.';
COMMENT ON COLUMN therapy_dosing.interval_value IS 'How many of the unit.';
COMMENT ON COLUMN therapy_dosing.interval_unit IS 'The unit of time.';

CREATE TABLE therapy_indications (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  disease text NOT NULL CHECK (disease <> '' AND char_length(disease) <= 49),
  states text[] CHECK (cardinality(states) > 0 AND states <@ ARRAY['newly_diagnosed', 'previously_treated', 'relapsed_or_refractory', 'relapsed', 'refractory', 'primary_refractory', 'early_relapse', 'multiple_relapse', 'post_transplant_relapse', 'extramedullary_relapse', 'triple_class_exposed', 'triple_class_refractory', 'penta_drug_refractory', 'lenalidomide_refractory', 'inhibitor_positive', 'active', 'in_remission', 'stable', 'progressive', 'residual_disease', 'minimal_residual_disease_positive', 'minimal_residual_disease_negative', 'localized', 'locally_advanced', 'unresectable', 'metastatic', 'oligometastatic', 'advanced', 'stage_1', 'stage_2', 'stage_3', 'stage_4', 'high_risk', 'standard_risk', 'cns_involvement', 'extramedullary_disease', 'bulky', 'transformed', 'mild', 'moderate', 'severe', 'acute', 'chronic', 'uncontrolled', 'controlled', 'clinically_significant', 'symptomatic', 'presymptomatic', 'asymptomatic', 'early_onset', 'late_onset', 'transfusion_dependent', 'non_transfusion_dependent', 'recurrent_vaso_occlusive_crises', 'insulin_dependent', 'steroid_refractory', 'steroid_dependent', 'ambulatory', 'non_ambulatory', 'castration_resistant', 'hormone_receptor_positive', 'her2_positive', 'philadelphia_chromosome_positive', 'target_antigen_positive', 'homozygous', 'compound_heterozygous', 'biallelic_variant_confirmed']),
  age_groups text[] CHECK (cardinality(age_groups) > 0 AND age_groups <@ ARRAY['child', 'adult', 'older_adult', 'preterm_newborn', 'newborn', 'infant', 'young_child', 'adolescent', 'in_utero']),
  line text REFERENCES term_therapy_line,
  combined_with text[] CHECK (cardinality(combined_with) > 0 AND combined_with <@ ARRAY['antineoplastic', 'chemotherapy', 'targeted_cancer_therapy', 'proteasome_inhibitor', 'bortezomib', 'carfilzomib', 'ixazomib', 'immunomodulatory_agent', 'lenalidomide', 'pomalidomide', 'thalidomide', 'anti_cd38_antibody', 'daratumumab', 'isatuximab', 'anti_cd20_antibody', 'rituximab', 'obinutuzumab', 'ofatumumab', 'ocrelizumab', 'anti_bcma_therapy', 'anti_cd19_therapy', 'bispecific_antibody', 'blinatumomab', 'teclistamab', 'elranatamab', 'talquetamab', 'glofitamab', 'epcoritamab', 'mosunetuzumab', 'antibody_drug_conjugate', 'inotuzumab_ozogamicin', 'polatuzumab_vedotin', 'brentuximab_vedotin', 'checkpoint_inhibitor', 'anti_pd_1_antibody', 'pembrolizumab', 'nivolumab', 'ipilimumab', 'tyrosine_kinase_inhibitor', 'btk_inhibitor', 'ibrutinib', 'imatinib', 'dasatinib', 'ponatinib', 'bcl_2_inhibitor', 'venetoclax', 'selinexor', 'hypomethylating_agent', 'azacitidine', 'decitabine', 'alkylating_agent', 'cyclophosphamide', 'ifosfamide', 'melphalan', 'busulfan', 'treosulfan', 'thiotepa', 'bendamustine', 'temozolomide', 'anthracycline', 'doxorubicin', 'platinum_agent', 'cisplatin', 'carboplatin', 'taxane', 'paclitaxel', 'fludarabine', 'cladribine', 'clofarabine', 'cytarabine', 'gemcitabine', 'etoposide', 'vincristine', 'hydroxyurea', 'intrathecal_chemotherapy', 'hormonal_therapy', 'bcg', 'immunosuppressant', 'methotrexate', 'azathioprine', 'mycophenolate_mofetil', 'leflunomide', 'calcineurin_inhibitor', 'tacrolimus', 'cyclosporine', 'voclosporin', 'mtor_inhibitor', 'sirolimus', 'everolimus', 'jak_inhibitor', 'ruxolitinib', 'baricitinib', 'anti_thymocyte_globulin', 'alemtuzumab', 'basiliximab', 'belatacept', 'imlifidase', 'corticosteroid', 'prednisone', 'prednisolone', 'methylprednisolone', 'dexamethasone', 'hydrocortisone', 'deflazacort', 'antimalarial', 'hydroxychloroquine', 'chloroquine', 'nsaid', 'targeted_biologic', 'belimumab', 'telitacicept', 'anifrolumab', 'complement_inhibitor', 'eculizumab', 'ravulizumab', 'tnf_inhibitor', 'adalimumab', 'infliximab', 'etanercept', 'abatacept', 'interleukin_6_inhibitor', 'tocilizumab', 'siltuximab', 'anakinra', 'emapalumab', 'fcrn_inhibitor', 'efgartigimod', 'immunoglobulin', 'interferon', 'interleukin_2', 'vaccine', 'live_vaccine', 'inactivated_vaccine', 'growth_factor', 'g_csf', 'filgrastim', 'pegfilgrastim', 'erythropoiesis_stimulating_agent', 'thrombopoietin_agonist', 'luspatercept', 'plerixafor', 'motixafortide', 'iron_chelation', 'anticoagulant', 'anticonvulsant', 'levetiracetam', 'antiviral', 'antibacterial', 'antifungal', 'antihistamine', 'diphenhydramine', 'acetaminophen', 'insulin', 'statin', 'enzyme_replacement_therapy', 'factor_replacement', 'emicizumab', 'anti_vegf', 'lnp_product', 'mrna_lnp_product', 'advanced_therapy', 'gene_therapy', 'aav_gene_therapy', 'gene_editing', 'cell_therapy', 'car_t_therapy', 'genetically_modified_t_cell_therapy', 'donor_lymphocyte_infusion', 'mesenchymal_stromal_cell_therapy', 'rna_therapy', 'nusinersen', 'risdiplam', 'investigational_product', 'blood_transfusion', 'red_cell_transfusion', 'platelet_transfusion', 'exchange_transfusion', 'transplant', 'solid_organ_transplant', 'hematopoietic_stem_cell_transplant', 'autologous_stem_cell_transplant', 'allogeneic_stem_cell_transplant', 'radiotherapy', 'total_body_irradiation', 'radioligand_therapy', 'leukapheresis', 'stem_cell_mobilization', 'bone_marrow_harvest', 'lymphodepletion', 'myeloablative_conditioning', 'reduced_intensity_conditioning', 'bridging_therapy', 'plasma_exchange', 'dialysis', 'mechanical_ventilation', 'supplemental_oxygen', 'surgery', 'splenectomy', 'revascularization', 'transarterial_chemoembolization', 'vitrectomy', 'lumbar_puncture', 'phototherapy', 'contraception', 'standard_of_care', 'best_supportive_care']),
  minimum_prior_lines integer CHECK (minimum_prior_lines >= 0 AND minimum_prior_lines <= 20),
  prior_treatments text[] CHECK (cardinality(prior_treatments) > 0 AND prior_treatments <@ ARRAY['antineoplastic', 'chemotherapy', 'targeted_cancer_therapy', 'proteasome_inhibitor', 'bortezomib', 'carfilzomib', 'ixazomib', 'immunomodulatory_agent', 'lenalidomide', 'pomalidomide', 'thalidomide', 'anti_cd38_antibody', 'daratumumab', 'isatuximab', 'anti_cd20_antibody', 'rituximab', 'obinutuzumab', 'ofatumumab', 'ocrelizumab', 'anti_bcma_therapy', 'anti_cd19_therapy', 'bispecific_antibody', 'blinatumomab', 'teclistamab', 'elranatamab', 'talquetamab', 'glofitamab', 'epcoritamab', 'mosunetuzumab', 'antibody_drug_conjugate', 'inotuzumab_ozogamicin', 'polatuzumab_vedotin', 'brentuximab_vedotin', 'checkpoint_inhibitor', 'anti_pd_1_antibody', 'pembrolizumab', 'nivolumab', 'ipilimumab', 'tyrosine_kinase_inhibitor', 'btk_inhibitor', 'ibrutinib', 'imatinib', 'dasatinib', 'ponatinib', 'bcl_2_inhibitor', 'venetoclax', 'selinexor', 'hypomethylating_agent', 'azacitidine', 'decitabine', 'alkylating_agent', 'cyclophosphamide', 'ifosfamide', 'melphalan', 'busulfan', 'treosulfan', 'thiotepa', 'bendamustine', 'temozolomide', 'anthracycline', 'doxorubicin', 'platinum_agent', 'cisplatin', 'carboplatin', 'taxane', 'paclitaxel', 'fludarabine', 'cladribine', 'clofarabine', 'cytarabine', 'gemcitabine', 'etoposide', 'vincristine', 'hydroxyurea', 'intrathecal_chemotherapy', 'hormonal_therapy', 'bcg', 'immunosuppressant', 'methotrexate', 'azathioprine', 'mycophenolate_mofetil', 'leflunomide', 'calcineurin_inhibitor', 'tacrolimus', 'cyclosporine', 'voclosporin', 'mtor_inhibitor', 'sirolimus', 'everolimus', 'jak_inhibitor', 'ruxolitinib', 'baricitinib', 'anti_thymocyte_globulin', 'alemtuzumab', 'basiliximab', 'belatacept', 'imlifidase', 'corticosteroid', 'prednisone', 'prednisolone', 'methylprednisolone', 'dexamethasone', 'hydrocortisone', 'deflazacort', 'antimalarial', 'hydroxychloroquine', 'chloroquine', 'nsaid', 'targeted_biologic', 'belimumab', 'telitacicept', 'anifrolumab', 'complement_inhibitor', 'eculizumab', 'ravulizumab', 'tnf_inhibitor', 'adalimumab', 'infliximab', 'etanercept', 'abatacept', 'interleukin_6_inhibitor', 'tocilizumab', 'siltuximab', 'anakinra', 'emapalumab', 'fcrn_inhibitor', 'efgartigimod', 'immunoglobulin', 'interferon', 'interleukin_2', 'vaccine', 'live_vaccine', 'inactivated_vaccine', 'growth_factor', 'g_csf', 'filgrastim', 'pegfilgrastim', 'erythropoiesis_stimulating_agent', 'thrombopoietin_agonist', 'luspatercept', 'plerixafor', 'motixafortide', 'iron_chelation', 'anticoagulant', 'anticonvulsant', 'levetiracetam', 'antiviral', 'antibacterial', 'antifungal', 'antihistamine', 'diphenhydramine', 'acetaminophen', 'insulin', 'statin', 'enzyme_replacement_therapy', 'factor_replacement', 'emicizumab', 'anti_vegf', 'lnp_product', 'mrna_lnp_product', 'advanced_therapy', 'gene_therapy', 'aav_gene_therapy', 'gene_editing', 'cell_therapy', 'car_t_therapy', 'genetically_modified_t_cell_therapy', 'donor_lymphocyte_infusion', 'mesenchymal_stromal_cell_therapy', 'rna_therapy', 'nusinersen', 'risdiplam', 'investigational_product', 'blood_transfusion', 'red_cell_transfusion', 'platelet_transfusion', 'exchange_transfusion', 'transplant', 'solid_organ_transplant', 'hematopoietic_stem_cell_transplant', 'autologous_stem_cell_transplant', 'allogeneic_stem_cell_transplant', 'radiotherapy', 'total_body_irradiation', 'radioligand_therapy', 'leukapheresis', 'stem_cell_mobilization', 'bone_marrow_harvest', 'lymphodepletion', 'myeloablative_conditioning', 'reduced_intensity_conditioning', 'bridging_therapy', 'plasma_exchange', 'dialysis', 'mechanical_ventilation', 'supplemental_oxygen', 'surgery', 'splenectomy', 'revascularization', 'transarterial_chemoembolization', 'vitrectomy', 'lumbar_puncture', 'phototherapy', 'contraception', 'standard_of_care', 'best_supportive_care']),
  restriction text CHECK (restriction <> '' AND char_length(restriction) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_indications IS 'The uses that it is developed or approved for.';
COMMENT ON COLUMN therapy_indications.disease IS 'The disease.';
COMMENT ON COLUMN therapy_indications.states IS 'The states that the disease must be in, all of them.';
COMMENT ON COLUMN therapy_indications.age_groups IS 'The age groups that the use is meant for.';
COMMENT ON COLUMN therapy_indications.line IS 'The line of therapy.';
COMMENT ON COLUMN therapy_indications.combined_with IS 'What it is given together with, all of them.';
COMMENT ON COLUMN therapy_indications.minimum_prior_lines IS 'The least number of earlier lines of therapy.';
COMMENT ON COLUMN therapy_indications.prior_treatments IS 'Treatments that must have been among the earlier ones, all of them.';
COMMENT ON COLUMN therapy_indications.restriction IS 'A further restriction that no field holds, such as a genotype, in a few words.';

CREATE TABLE therapy_indications_epidemiology (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  measure text NOT NULL CHECK (measure IN ('share_of_cases', 'incidence', 'prevalence', 'mortality')),
  value_value numeric NOT NULL,
  value_unit text NOT NULL CHECK (value_unit <> '' AND char_length(value_unit) <= 100 AND value_unit ~ '^[ -~]+$'),
  approximate boolean,
  among text CHECK (among <> '' AND char_length(among) <= 49),
  country text REFERENCES term_country,
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES therapy_indications ON DELETE CASCADE
);
COMMENT ON TABLE therapy_indications_epidemiology IS 'How common the disease is.';
COMMENT ON COLUMN therapy_indications_epidemiology.measure IS 'What the figure measures.';
COMMENT ON COLUMN therapy_indications_epidemiology.value_value IS 'The number, as stated.';
COMMENT ON COLUMN therapy_indications_epidemiology.value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN therapy_indications_epidemiology.approximate IS 'Whether the source says "about".';
COMMENT ON COLUMN therapy_indications_epidemiology.among IS 'The wider disease that a share of cases is a share of.';
COMMENT ON COLUMN therapy_indications_epidemiology.country IS 'The country that the figure is about; absent where the source does not restrict it.';

CREATE TABLE therapy_organizations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  organization text CHECK (organization <> '' AND char_length(organization) <= 120 AND organization ~ '^organization:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  name text CHECK (name <> '' AND char_length(name) <= 500),
  class text REFERENCES term_sponsor_class,
  role text NOT NULL REFERENCES term_organization_role,
  territories text[] CHECK (cardinality(territories) > 0 AND territories <@ ARRAY['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW']),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_organizations IS 'Who develops, makes and markets it.';
COMMENT ON COLUMN therapy_organizations.organization IS 'The organisation, where it has a record.';
COMMENT ON COLUMN therapy_organizations.name IS 'The name of the organisation, as the source writes it.';
COMMENT ON COLUMN therapy_organizations.class IS 'The class in which a registry counts it.';
COMMENT ON COLUMN therapy_organizations.role IS 'What it does.';
COMMENT ON COLUMN therapy_organizations.territories IS 'The countries in which it does so; absent where that is not restricted.';

CREATE TABLE therapy_identifiers (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  scheme text NOT NULL CHECK (scheme IN ('nct', 'eudract', 'eu_ct', 'isrctn', 'chictr', 'ctr', 'itmctr', 'jrct', 'umin', 'japic_cti', 'jmacct', 'cris', 'ctri', 'anzctr', 'drks', 'ntr', 'pactr', 'rebec', 'irct', 'tctr', 'slctr', 'lbctr', 'rpcec', 'repec', 'hkuctr', 'who_utn', 'snctp', 'eu_pas', 'ccmo', 'id_rcb', 'moh_israel', 'ctrp', 'pdq', 'phrr', 'nih_protocol', 'nhs_rec', 'iras', 'humres', 'basec', 'nih_grant', 'nmpa_acceptance', 'nmpa_approval', 'fda_bla', 'fda_nda', 'fda_ind', 'ema_product', 'ema_procedure', 'eu_marketing', 'eu_orphan', 'ema_pip', 'mhra_pl', 'health_canada_din', 'tga_artg', 'unii', 'cas', 'atc', 'ndc', 'rxcui', 'chembl', 'drugbank', 'chebi', 'kegg_drug', 'dailymed', 'hgnc', 'ncbi_gene', 'ensembl', 'uniprot', 'mondo', 'efo', 'hp', 'cl', 'clo', 'obi', 'doid', 'orphanet', 'ordo', 'gard', 'omim', 'icd10', 'icd11', 'ncit', 'mesh', 'umls', 'medgen', 'snomed_ct', 'cellosaurus', 'rrid', 'loinc', 'orcid', 'ror', 'grid', 'lei', 'doi', 'pubmed', 'pmc', 'stock_listing', 'inn')),
  "value" text NOT NULL CHECK ("value" <> '' AND char_length("value") <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_identifiers IS 'What it is registered as: UNII, ATC, EMA product number …';
COMMENT ON COLUMN therapy_identifiers.scheme IS 'The scheme that the identifier belongs to.';
COMMENT ON COLUMN therapy_identifiers."value" IS 'The identifier in the canonical spelling of its scheme.';

CREATE TABLE therapy_citations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  field text NOT NULL CHECK (char_length(field) <= 500 AND field ~ '^(?:/(?:[^~/]|~[01])*)*$'),
  source text NOT NULL CHECK (source <> '' AND char_length(source) <= 120 AND source ~ '^source:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  locator_section text CHECK (locator_section <> '' AND char_length(locator_section) <= 500),
  locator_paragraph integer CHECK (locator_paragraph >= 1 AND locator_paragraph <= 100000),
  locator_item integer CHECK (locator_item >= 1 AND locator_item <= 1000),
  locator_page integer CHECK (locator_page >= 1 AND locator_page <= 100000),
  basis text NOT NULL CHECK (basis IN ('stated', 'inferred')),
  stance text CHECK (stance IN ('follows', 'agrees', 'differs')),
  states text CHECK (states <> '' AND char_length(states) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES therapy ON DELETE CASCADE
);
COMMENT ON TABLE therapy_citations IS 'Where the facts of this record come from.';
COMMENT ON COLUMN therapy_citations.field IS 'JSON pointer to the field of this record; what stands beneath the field is covered too.';
COMMENT ON COLUMN therapy_citations.source IS 'The source.';
COMMENT ON COLUMN therapy_citations.locator_section IS 'The section, table or heading, such as `inclusion` or `outcomes`.';
COMMENT ON COLUMN therapy_citations.locator_paragraph IS 'The number of the paragraph, counted from 1.';
COMMENT ON COLUMN therapy_citations.locator_item IS 'The number of the item in a numbered list, such as `7`.';
COMMENT ON COLUMN therapy_citations.locator_page IS 'The page, counted from 1.';
COMMENT ON COLUMN therapy_citations.basis IS 'Whether the source states the fact or it was concluded from it.';
COMMENT ON COLUMN therapy_citations.stance IS 'How the source bears on the field; absent where it is the only one.';
COMMENT ON COLUMN therapy_citations.states IS 'What a source that differs says instead.';

CREATE TABLE trial (
  id text PRIMARY KEY CHECK (id <> '' AND char_length(id) <= 120 AND id ~ '^trial:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  title text CHECK (title <> '' AND char_length(title) <= 500),
  official_title text CHECK (official_title <> '' AND char_length(official_title) <= 500),
  summary text CHECK (summary <> '' AND char_length(summary) <= 100000),
  description text CHECK (description <> '' AND char_length(description) <= 100000),
  type text NOT NULL REFERENCES term_study_type,
  phase text REFERENCES term_phase,
  initiation text REFERENCES term_initiation,
  status_status text REFERENCES term_trial_status,
  status_as_of text CHECK (status_as_of <> '' AND char_length(status_as_of) <= 10 AND status_as_of ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  status_reason text REFERENCES term_stop_reason,
  status_detail text CHECK (status_detail <> '' AND char_length(status_detail) <= 100000),
  status_outdated boolean,
  dates boolean CHECK (dates),
  dates_start_value text CHECK (dates_start_value <> '' AND char_length(dates_start_value) <= 10 AND dates_start_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  dates_start_type text CHECK (dates_start_type IN ('actual', 'anticipated')),
  dates_recruitment_start_value text CHECK (dates_recruitment_start_value <> '' AND char_length(dates_recruitment_start_value) <= 10 AND dates_recruitment_start_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  dates_recruitment_start_type text CHECK (dates_recruitment_start_type IN ('actual', 'anticipated')),
  dates_recruitment_end_value text CHECK (dates_recruitment_end_value <> '' AND char_length(dates_recruitment_end_value) <= 10 AND dates_recruitment_end_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  dates_recruitment_end_type text CHECK (dates_recruitment_end_type IN ('actual', 'anticipated')),
  dates_primary_completion_value text CHECK (dates_primary_completion_value <> '' AND char_length(dates_primary_completion_value) <= 10 AND dates_primary_completion_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  dates_primary_completion_type text CHECK (dates_primary_completion_type IN ('actual', 'anticipated')),
  dates_completion_value text CHECK (dates_completion_value <> '' AND char_length(dates_completion_value) <= 10 AND dates_completion_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  dates_completion_type text CHECK (dates_completion_type IN ('actual', 'anticipated')),
  dates_registered text CHECK (dates_registered <> '' AND char_length(dates_registered) <= 10 AND dates_registered ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  dates_updated text CHECK (dates_updated <> '' AND char_length(dates_updated) <= 10 AND dates_updated ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_registration_checked text CHECK (record_dates_registration_checked <> '' AND char_length(record_dates_registration_checked) <= 10 AND record_dates_registration_checked ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_registration_posted_value text CHECK (record_dates_registration_posted_value <> '' AND char_length(record_dates_registration_posted_value) <= 10 AND record_dates_registration_posted_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_registration_posted_type text CHECK (record_dates_registration_posted_type IN ('actual', 'anticipated')),
  record_dates_results_submitted text CHECK (record_dates_results_submitted <> '' AND char_length(record_dates_results_submitted) <= 10 AND record_dates_results_submitted ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_results_checked text CHECK (record_dates_results_checked <> '' AND char_length(record_dates_results_checked) <= 10 AND record_dates_results_checked ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_results_posted_value text CHECK (record_dates_results_posted_value <> '' AND char_length(record_dates_results_posted_value) <= 10 AND record_dates_results_posted_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_results_posted_type text CHECK (record_dates_results_posted_type IN ('actual', 'anticipated')),
  record_dates_delay_submitted text CHECK (record_dates_delay_submitted <> '' AND char_length(record_dates_delay_submitted) <= 10 AND record_dates_delay_submitted ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_delay_checked text CHECK (record_dates_delay_checked <> '' AND char_length(record_dates_delay_checked) <= 10 AND record_dates_delay_checked ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_delay_posted_value text CHECK (record_dates_delay_posted_value <> '' AND char_length(record_dates_delay_posted_value) <= 10 AND record_dates_delay_posted_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_delay_posted_type text CHECK (record_dates_delay_posted_type IN ('actual', 'anticipated')),
  record_dates_update_posted_value text CHECK (record_dates_update_posted_value <> '' AND char_length(record_dates_update_posted_value) <= 10 AND record_dates_update_posted_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  record_dates_update_posted_type text CHECK (record_dates_update_posted_type IN ('actual', 'anticipated')),
  expanded_access_offered boolean,
  expanded_access_program_scheme text CHECK (expanded_access_program_scheme IN ('nct', 'eudract', 'eu_ct', 'isrctn', 'chictr', 'ctr', 'itmctr', 'jrct', 'umin', 'japic_cti', 'jmacct', 'cris', 'ctri', 'anzctr', 'drks', 'ntr', 'pactr', 'rebec', 'irct', 'tctr', 'slctr', 'lbctr', 'rpcec', 'repec', 'hkuctr', 'who_utn', 'snctp', 'eu_pas', 'ccmo', 'id_rcb', 'moh_israel', 'ctrp', 'pdq', 'phrr', 'nih_protocol', 'nhs_rec', 'iras', 'humres', 'basec', 'nih_grant', 'nmpa_acceptance', 'nmpa_approval', 'fda_bla', 'fda_nda', 'fda_ind', 'ema_product', 'ema_procedure', 'eu_marketing', 'eu_orphan', 'ema_pip', 'mhra_pl', 'health_canada_din', 'tga_artg', 'unii', 'cas', 'atc', 'ndc', 'rxcui', 'chembl', 'drugbank', 'chebi', 'kegg_drug', 'dailymed', 'hgnc', 'ncbi_gene', 'ensembl', 'uniprot', 'mondo', 'efo', 'hp', 'cl', 'clo', 'obi', 'doid', 'orphanet', 'ordo', 'gard', 'omim', 'icd10', 'icd11', 'ncit', 'mesh', 'umls', 'medgen', 'snomed_ct', 'cellosaurus', 'rrid', 'loinc', 'orcid', 'ror', 'grid', 'lei', 'doi', 'pubmed', 'pmc', 'stock_listing', 'inn')),
  expanded_access_program_value text CHECK (expanded_access_program_value <> '' AND char_length(expanded_access_program_value) <= 500),
  expanded_access_program_status text REFERENCES term_trial_status,
  expanded_access_individual boolean,
  expanded_access_intermediate boolean,
  expanded_access_treatment boolean,
  expanded_access_referring_trials integer CHECK (expanded_access_referring_trials >= 0 AND expanded_access_referring_trials <= 1000000),
  responsible_party_kind text REFERENCES term_responsible_party_kind,
  responsible_party_name text CHECK (responsible_party_name <> '' AND char_length(responsible_party_name) <= 500),
  responsible_party_title text CHECK (responsible_party_title <> '' AND char_length(responsible_party_title) <= 500),
  responsible_party_affiliation text CHECK (responsible_party_affiliation <> '' AND char_length(responsible_party_affiliation) <= 500),
  responsible_party_name_and_title text CHECK (responsible_party_name_and_title <> '' AND char_length(responsible_party_name_and_title) <= 500),
  responsible_party_organization text CHECK (responsible_party_organization <> '' AND char_length(responsible_party_organization) <= 500),
  oversight_data_monitoring_committee boolean,
  oversight_fda_regulated_drug boolean,
  oversight_fda_regulated_device boolean,
  oversight_unapproved_device boolean,
  oversight_pediatric_postmarket_surveillance boolean,
  oversight_exported_from_united_states boolean,
  oversight_fdaaa801_violation boolean,
  oversight_delayed_posting boolean,
  oversight_results_waived boolean,
  condition_names text[] CHECK (cardinality(condition_names) > 0),
  keywords text[] CHECK (cardinality(keywords) > 0),
  therapies text[] CHECK (cardinality(therapies) > 0),
  design boolean CHECK (design),
  design_allocation text REFERENCES term_allocation,
  design_allocation_ratio integer[] CHECK (cardinality(design_allocation_ratio) > 0),
  design_model text REFERENCES term_intervention_model,
  design_model_text text CHECK (design_model_text <> '' AND char_length(design_model_text) <= 100000),
  design_masking text REFERENCES term_masking,
  design_masked text[] CHECK (cardinality(design_masked) > 0 AND design_masked <@ ARRAY['participant', 'care_provider', 'investigator', 'outcomes_assessor', 'sponsor']),
  design_masking_text text CHECK (design_masking_text <> '' AND char_length(design_masking_text) <= 100000),
  design_purpose text REFERENCES term_trial_purpose,
  design_centers text CHECK (design_centers IN ('single_center', 'multicenter')),
  design_prospective boolean,
  design_observational_model text REFERENCES term_observational_model,
  design_time_perspective text REFERENCES term_time_perspective,
  design_patient_registry boolean,
  design_follow_up_value numeric CHECK (design_follow_up_value >= 0 AND design_follow_up_value <= 100000),
  design_follow_up_unit text CHECK (design_follow_up_unit IN ('s', 'min', 'h', 'd', 'wk', 'mo', 'a')),
  design_biospecimens_retention text REFERENCES term_biospecimen_retention,
  design_biospecimens_text text CHECK (design_biospecimens_text <> '' AND char_length(design_biospecimens_text) <= 100000),
  design_confirmatory boolean,
  enrollment_count integer CHECK (enrollment_count >= 0 AND enrollment_count <= 10000000),
  enrollment_type text CHECK (enrollment_type IN ('actual', 'anticipated')),
  treated integer CHECK (treated >= 0 AND treated <= 10000000),
  eligibility boolean CHECK (eligibility),
  eligibility_inclusion jsonb,
  eligibility_exclusion jsonb,
  eligibility_text text CHECK (eligibility_text <> '' AND char_length(eligibility_text) <= 100000),
  eligibility_population text CHECK (eligibility_population <> '' AND char_length(eligibility_population) <= 100000),
  eligibility_sampling text REFERENCES term_sampling_method,
  countries text[] CHECK (cardinality(countries) > 0 AND countries <@ ARRAY['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW']),
  data_sharing_plan text REFERENCES term_data_sharing_plan,
  data_sharing_text text CHECK (data_sharing_text <> '' AND char_length(data_sharing_text) <= 100000),
  data_sharing_documents text[] CHECK (cardinality(data_sharing_documents) > 0 AND data_sharing_documents <@ ARRAY['study_protocol', 'statistical_analysis_plan', 'informed_consent_form', 'clinical_study_report', 'analytic_code']),
  data_sharing_time_frame text CHECK (data_sharing_time_frame <> '' AND char_length(data_sharing_time_frame) <= 100000),
  data_sharing_access text CHECK (data_sharing_access <> '' AND char_length(data_sharing_access) <= 100000),
  data_sharing_url text CHECK (data_sharing_url <> '' AND char_length(data_sharing_url) <= 2000),
  reported_participant_flow_recruitment text CHECK (reported_participant_flow_recruitment <> '' AND char_length(reported_participant_flow_recruitment) <= 100000),
  reported_participant_flow_pre_assignment text CHECK (reported_participant_flow_pre_assignment <> '' AND char_length(reported_participant_flow_pre_assignment) <= 100000),
  reported_participant_flow_units text CHECK (reported_participant_flow_units <> '' AND char_length(reported_participant_flow_units) <= 500),
  reported_baseline_population text CHECK (reported_baseline_population <> '' AND char_length(reported_baseline_population) <= 100000),
  reported_baseline_units text CHECK (reported_baseline_units <> '' AND char_length(reported_baseline_units) <= 500),
  reported_adverse_events_time_frame text CHECK (reported_adverse_events_time_frame <> '' AND char_length(reported_adverse_events_time_frame) <= 100000),
  reported_adverse_events_text text CHECK (reported_adverse_events_text <> '' AND char_length(reported_adverse_events_text) <= 100000),
  reported_adverse_events_frequency_threshold text CHECK (reported_adverse_events_frequency_threshold <> '' AND char_length(reported_adverse_events_frequency_threshold) <= 50 AND reported_adverse_events_frequency_threshold ~ '^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?$'),
  reported_adverse_events_deaths_comment text CHECK (reported_adverse_events_deaths_comment <> '' AND char_length(reported_adverse_events_deaths_comment) <= 100000),
  reported_limitations text CHECK (reported_limitations <> '' AND char_length(reported_limitations) <= 100000),
  reported_agreement_sponsor_employees boolean,
  reported_agreement_restrictive boolean,
  reported_agreement_restriction text REFERENCES term_disclosure_restriction,
  reported_agreement_text text CHECK (reported_agreement_text <> '' AND char_length(reported_agreement_text) <= 100000),
  reported_contact_name text CHECK (reported_contact_name <> '' AND char_length(reported_contact_name) <= 500),
  reported_contact_role text REFERENCES term_contact_role,
  reported_contact_affiliation text CHECK (reported_contact_affiliation <> '' AND char_length(reported_contact_affiliation) <= 500),
  reported_contact_phone text CHECK (reported_contact_phone <> '' AND char_length(reported_contact_phone) <= 500),
  reported_contact_extension text CHECK (reported_contact_extension <> '' AND char_length(reported_contact_extension) <= 500),
  reported_contact_email text CHECK (reported_contact_email <> '' AND char_length(reported_contact_email) <= 500),
  CHECK (num_nonnulls(status_status, status_as_of, status_reason, status_detail, status_outdated) = 0 OR num_nulls(status_status) = 0),
  CHECK (num_nonnulls(dates_start_value, dates_start_type) = 0 OR num_nulls(dates_start_value) = 0),
  CHECK (num_nonnulls(dates_recruitment_start_value, dates_recruitment_start_type) = 0 OR num_nulls(dates_recruitment_start_value) = 0),
  CHECK (num_nonnulls(dates_recruitment_end_value, dates_recruitment_end_type) = 0 OR num_nulls(dates_recruitment_end_value) = 0),
  CHECK (num_nonnulls(dates_primary_completion_value, dates_primary_completion_type) = 0 OR num_nulls(dates_primary_completion_value) = 0),
  CHECK (num_nonnulls(dates_completion_value, dates_completion_type) = 0 OR num_nulls(dates_completion_value) = 0),
  CHECK (dates IS NOT NULL OR num_nonnulls(dates_start_value, dates_start_type, dates_recruitment_start_value, dates_recruitment_start_type, dates_recruitment_end_value, dates_recruitment_end_type, dates_primary_completion_value, dates_primary_completion_type, dates_completion_value, dates_completion_type, dates_registered, dates_updated) = 0),
  CHECK (num_nonnulls(record_dates_registration_posted_value, record_dates_registration_posted_type) = 0 OR num_nulls(record_dates_registration_posted_value) = 0),
  CHECK (num_nonnulls(record_dates_results_posted_value, record_dates_results_posted_type) = 0 OR num_nulls(record_dates_results_posted_value) = 0),
  CHECK (num_nonnulls(record_dates_delay_posted_value, record_dates_delay_posted_type) = 0 OR num_nulls(record_dates_delay_posted_value) = 0),
  CHECK (num_nonnulls(record_dates_update_posted_value, record_dates_update_posted_type) = 0 OR num_nulls(record_dates_update_posted_value) = 0),
  CHECK (num_nonnulls(expanded_access_program_scheme, expanded_access_program_value) = 0 OR num_nulls(expanded_access_program_scheme, expanded_access_program_value) = 0),
  CHECK (num_nonnulls(design_follow_up_value, design_follow_up_unit) = 0 OR num_nulls(design_follow_up_value, design_follow_up_unit) = 0),
  CHECK (design IS NOT NULL OR num_nonnulls(design_allocation, design_allocation_ratio, design_model, design_model_text, design_masking, design_masked, design_masking_text, design_purpose, design_centers, design_prospective, design_observational_model, design_time_perspective, design_patient_registry, design_follow_up_value, design_follow_up_unit, design_biospecimens_retention, design_biospecimens_text, design_confirmatory) = 0),
  CHECK (num_nonnulls(enrollment_count, enrollment_type) = 0 OR num_nulls(enrollment_count) = 0),
  CHECK (eligibility IS NOT NULL OR num_nonnulls(eligibility_inclusion, eligibility_exclusion, eligibility_text, eligibility_population, eligibility_sampling) = 0)
);
COMMENT ON TABLE trial IS 'A clinical trial: its registrations, design, participants, endpoints and results.';
COMMENT ON COLUMN trial.id IS 'The id of the trial.';
COMMENT ON COLUMN trial.title IS 'The brief title, as registered.';
COMMENT ON COLUMN trial.official_title IS 'The official title, as registered.';
COMMENT ON COLUMN trial.summary IS 'What it is about, in a few sentences of the source.';
COMMENT ON COLUMN trial.description IS 'What it is about at length, in the source''s own words.';
COMMENT ON COLUMN trial.type IS 'What sort of study it is.';
COMMENT ON COLUMN trial.phase IS 'Its phase.';
COMMENT ON COLUMN trial.initiation IS 'Who started it: a company that develops the therapy, or an investigator.';
COMMENT ON COLUMN trial.status_status IS 'The status.';
COMMENT ON COLUMN trial.status_as_of IS 'On which date it was so.';
COMMENT ON COLUMN trial.status_reason IS 'Why the trial was stopped or did not begin.';
COMMENT ON COLUMN trial.status_detail IS 'The reason in the source''s own words.';
COMMENT ON COLUMN trial.status_outdated IS 'Whether the registry no longer vouches for the status, because nobody confirmed it in time.';
COMMENT ON COLUMN trial.dates IS 'Whether the record has this: When it began and ended.';
COMMENT ON COLUMN trial.dates_start_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.dates_start_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.dates_recruitment_start_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.dates_recruitment_start_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.dates_recruitment_end_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.dates_recruitment_end_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.dates_primary_completion_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.dates_primary_completion_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.dates_completion_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.dates_completion_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.dates_registered IS 'When the trial was first registered.';
COMMENT ON COLUMN trial.dates_updated IS 'When the registration was last changed.';
COMMENT ON COLUMN trial.record_dates_registration_checked IS 'When the registration first passed the registry''s quality control.';
COMMENT ON COLUMN trial.record_dates_registration_posted_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.record_dates_registration_posted_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.record_dates_results_submitted IS 'When results were first submitted.';
COMMENT ON COLUMN trial.record_dates_results_checked IS 'When the results first passed the registry''s quality control.';
COMMENT ON COLUMN trial.record_dates_results_posted_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.record_dates_results_posted_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.record_dates_delay_submitted IS 'When it was first certified that the results may come later.';
COMMENT ON COLUMN trial.record_dates_delay_checked IS 'When that certificate first passed the registry''s quality control.';
COMMENT ON COLUMN trial.record_dates_delay_posted_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.record_dates_delay_posted_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.record_dates_update_posted_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN trial.record_dates_update_posted_type IS 'Whether the event took place on that date or is expected to; absent where the registry does not say.';
COMMENT ON COLUMN trial.expanded_access_offered IS 'Whether the product can be had outside the trial.';
COMMENT ON COLUMN trial.expanded_access_program_scheme IS 'The scheme that the identifier belongs to.';
COMMENT ON COLUMN trial.expanded_access_program_value IS 'The identifier in the canonical spelling of its scheme.';
COMMENT ON COLUMN trial.expanded_access_program_status IS 'How far the access programme has come.';
COMMENT ON COLUMN trial.expanded_access_individual IS 'Whether the programme is for individual patients, emergencies included.';
COMMENT ON COLUMN trial.expanded_access_intermediate IS 'Whether the programme is for a population of intermediate size.';
COMMENT ON COLUMN trial.expanded_access_treatment IS 'Whether the programme is for treatment on a large scale, under a treatment IND or protocol.';
COMMENT ON COLUMN trial.expanded_access_referring_trials IS 'How many trials name this programme as theirs.';
COMMENT ON COLUMN trial.responsible_party_kind IS 'Whether it is the sponsor or an investigator.';
COMMENT ON COLUMN trial.responsible_party_name IS 'The name of the investigator, as written.';
COMMENT ON COLUMN trial.responsible_party_title IS 'The title of the investigator, as written.';
COMMENT ON COLUMN trial.responsible_party_affiliation IS 'The organisation that the investigator belongs to, as written.';
COMMENT ON COLUMN trial.responsible_party_name_and_title IS 'Name and title in one, as older records have them.';
COMMENT ON COLUMN trial.responsible_party_organization IS 'The organisation, as older records have it.';
COMMENT ON COLUMN trial.oversight_data_monitoring_committee IS 'Whether a data monitoring committee watches over it.';
COMMENT ON COLUMN trial.oversight_fda_regulated_drug IS 'Whether it studies a drug, a biologic included, that the FDA regulates.';
COMMENT ON COLUMN trial.oversight_fda_regulated_device IS 'Whether it studies a device that the FDA regulates.';
COMMENT ON COLUMN trial.oversight_unapproved_device IS 'Whether it studies a device that the FDA has not approved or cleared.';
COMMENT ON COLUMN trial.oversight_pediatric_postmarket_surveillance IS 'Whether it is the surveillance of a pediatric device that the FDA ordered after approval.';
COMMENT ON COLUMN trial.oversight_exported_from_united_states IS 'Whether the product is made in the United States and exported from there.';
COMMENT ON COLUMN trial.oversight_fdaaa801_violation IS 'Whether the FDA found that the duty to report, of section 801 of the amendments act of 2007, was violated.';
COMMENT ON COLUMN trial.oversight_delayed_posting IS 'Whether the registry holds back the record because the device is not yet approved or cleared.';
COMMENT ON COLUMN trial.oversight_results_waived IS 'Whether the duty to report results was waived.';
COMMENT ON COLUMN trial.condition_names IS 'The diseases or the focus of the study, as the registry''s record names them.';
COMMENT ON COLUMN trial.keywords IS 'Words under which it should be found, as the registry''s record has them.';
COMMENT ON COLUMN trial.therapies IS 'The therapies that it tests.';
COMMENT ON COLUMN trial.design IS 'Whether the record has this: How it is built.';
COMMENT ON COLUMN trial.design_allocation IS 'How patients come to their arm.';
COMMENT ON COLUMN trial.design_allocation_ratio IS 'How many patients come to each arm for how many to the others, in the order of the arms, such as 2 and 1.';
COMMENT ON COLUMN trial.design_model IS 'How the arms relate to one another.';
COMMENT ON COLUMN trial.design_model_text IS 'How the arms relate to one another, in the source''s own words.';
COMMENT ON COLUMN trial.design_masking IS 'How many parties do not know the assignment.';
COMMENT ON COLUMN trial.design_masked IS 'Which parties do not know it.';
COMMENT ON COLUMN trial.design_masking_text IS 'How the assignment is kept from them, in the source''s own words.';
COMMENT ON COLUMN trial.design_purpose IS 'What the trial is for.';
COMMENT ON COLUMN trial.design_centers IS 'Whether it runs at one centre or at several.';
COMMENT ON COLUMN trial.design_prospective IS 'Whether it looks forward: patients are followed after they join.';
COMMENT ON COLUMN trial.design_observational_model IS 'How the groups of an observational study are chosen and compared.';
COMMENT ON COLUMN trial.design_time_perspective IS 'Whether an observational study looks forward, back or at one time.';
COMMENT ON COLUMN trial.design_patient_registry IS 'Whether an observational study is kept as a registry of patients; where it is, its type says so.';
COMMENT ON COLUMN trial.design_follow_up_value IS 'How many of the unit.';
COMMENT ON COLUMN trial.design_follow_up_unit IS 'The unit of time.';
COMMENT ON COLUMN trial.design_biospecimens_retention IS 'Whether samples are kept, and whether they hold DNA.';
COMMENT ON COLUMN trial.design_biospecimens_text IS 'The description in the source''s own words.';
COMMENT ON COLUMN trial.design_confirmatory IS 'Whether it is meant to confirm efficacy for an approval.';
COMMENT ON COLUMN trial.enrollment_count IS 'How many.';
COMMENT ON COLUMN trial.enrollment_type IS 'Whether they were enrolled or are planned; absent where the source does not say.';
COMMENT ON COLUMN trial.treated IS 'How many patients have been treated.';
COMMENT ON COLUMN trial.eligibility IS 'Whether the record has this: Who may take part.';
COMMENT ON COLUMN trial.eligibility_inclusion IS 'What a participant must meet, all of it, in the order of the protocol.';
COMMENT ON COLUMN trial.eligibility_exclusion IS 'What a participant must not meet, none of it, in the order of the protocol.';
COMMENT ON COLUMN trial.eligibility_text IS 'The criteria in the source''s own words.';
COMMENT ON COLUMN trial.eligibility_population IS 'From whom the participants of an observational study are drawn, in the source''s own words.';
COMMENT ON COLUMN trial.eligibility_sampling IS 'How they are drawn.';
COMMENT ON COLUMN trial.countries IS 'The countries that it runs in.';
COMMENT ON COLUMN trial.data_sharing_plan IS 'Whether they will be shared.';
COMMENT ON COLUMN trial.data_sharing_text IS 'What will be shared, or why nothing will, in the source''s own words.';
COMMENT ON COLUMN trial.data_sharing_documents IS 'Which documents will be shared.';
COMMENT ON COLUMN trial.data_sharing_time_frame IS 'When and for how long, in the source''s own words.';
COMMENT ON COLUMN trial.data_sharing_access IS 'With whom, for what and how, in the source''s own words.';
COMMENT ON COLUMN trial.data_sharing_url IS 'Where the plan stands.';
COMMENT ON COLUMN trial.reported_participant_flow_recruitment IS 'How and where participants were recruited, in the source''s own words.';
COMMENT ON COLUMN trial.reported_participant_flow_pre_assignment IS 'What happened between enrolment and assignment, in the source''s own words.';
COMMENT ON COLUMN trial.reported_participant_flow_units IS 'What was assigned instead of participants, as written: clinics, eyes.';
COMMENT ON COLUMN trial.reported_baseline_population IS 'Who is counted, in the source''s own words.';
COMMENT ON COLUMN trial.reported_baseline_units IS 'What is counted beside participants, as written: eyes, lesions.';
COMMENT ON COLUMN trial.reported_adverse_events_time_frame IS 'The period over which they were collected, in the source''s own words.';
COMMENT ON COLUMN trial.reported_adverse_events_text IS 'How they were collected, in the source''s own words.';
COMMENT ON COLUMN trial.reported_adverse_events_frequency_threshold IS 'The percentage of a group above which an event that is not serious is listed.';
COMMENT ON COLUMN trial.reported_adverse_events_deaths_comment IS 'A remark on the deaths, in the source''s own words.';
COMMENT ON COLUMN trial.reported_limitations IS 'What limits the results, in the source''s own words.';
COMMENT ON COLUMN trial.reported_agreement_sponsor_employees IS 'Whether all principal investigators are employed by the sponsor.';
COMMENT ON COLUMN trial.reported_agreement_restrictive IS 'Whether there is an agreement that restricts what they may say.';
COMMENT ON COLUMN trial.reported_agreement_restriction IS 'How far it restricts them.';
COMMENT ON COLUMN trial.reported_agreement_text IS 'The restriction in the source''s own words.';
COMMENT ON COLUMN trial.reported_contact_name IS 'The name, as written.';
COMMENT ON COLUMN trial.reported_contact_role IS 'What the person does for the trial.';
COMMENT ON COLUMN trial.reported_contact_affiliation IS 'The organisation that the person belongs to, as written.';
COMMENT ON COLUMN trial.reported_contact_phone IS 'The telephone number, as written.';
COMMENT ON COLUMN trial.reported_contact_extension IS 'The extension of the telephone number, as written.';
COMMENT ON COLUMN trial.reported_contact_email IS 'The e-mail address, as written.';

CREATE TABLE trial_names (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  "text" text NOT NULL CHECK ("text" <> '' AND char_length("text") <= 500),
  kind text NOT NULL REFERENCES term_name_kind,
  "language" text REFERENCES term_language,
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_names IS 'What it is called: acronym, study name.';
COMMENT ON COLUMN trial_names."text" IS 'The name, as written.';
COMMENT ON COLUMN trial_names.kind IS 'What sort of name it is: non-proprietary, brand, company code …';
COMMENT ON COLUMN trial_names."language" IS 'The language of the name; absent for names that have none, such as code names.';

CREATE TABLE trial_registrations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  scheme text CHECK (scheme IN ('nct', 'eudract', 'eu_ct', 'isrctn', 'chictr', 'ctr', 'itmctr', 'jrct', 'umin', 'japic_cti', 'jmacct', 'cris', 'ctri', 'anzctr', 'drks', 'ntr', 'pactr', 'rebec', 'irct', 'tctr', 'slctr', 'lbctr', 'rpcec', 'repec', 'hkuctr', 'who_utn', 'snctp', 'eu_pas', 'ccmo', 'id_rcb', 'moh_israel', 'ctrp', 'pdq', 'phrr', 'nih_protocol', 'nhs_rec', 'iras', 'humres', 'basec', 'nih_grant', 'nmpa_acceptance', 'nmpa_approval', 'fda_bla', 'fda_nda', 'fda_ind', 'ema_product', 'ema_procedure', 'eu_marketing', 'eu_orphan', 'ema_pip', 'mhra_pl', 'health_canada_din', 'tga_artg', 'unii', 'cas', 'atc', 'ndc', 'rxcui', 'chembl', 'drugbank', 'chebi', 'kegg_drug', 'dailymed', 'hgnc', 'ncbi_gene', 'ensembl', 'uniprot', 'mondo', 'efo', 'hp', 'cl', 'clo', 'obi', 'doid', 'orphanet', 'ordo', 'gard', 'omim', 'icd10', 'icd11', 'ncit', 'mesh', 'umls', 'medgen', 'snomed_ct', 'cellosaurus', 'rrid', 'loinc', 'orcid', 'ror', 'grid', 'lei', 'doi', 'pubmed', 'pmc', 'stock_listing', 'inn')),
  "value" text NOT NULL CHECK ("value" <> '' AND char_length("value") <= 500),
  standing text CHECK (standing IN ('own', 'former', 'sponsor', 'other')),
  type text REFERENCES term_registration_type,
  issuer text CHECK (issuer <> '' AND char_length(issuer) <= 500),
  url text CHECK (url <> '' AND char_length(url) <= 2000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_registrations IS 'Its numbers in the registries, and those that its sponsor and others gave it.';
COMMENT ON COLUMN trial_registrations.scheme IS 'The public scheme that the number belongs to; absent where it belongs to none, as a sponsor''s protocol number.';
COMMENT ON COLUMN trial_registrations."value" IS 'The number, of a public scheme in its canonical spelling.';
COMMENT ON COLUMN trial_registrations.standing IS 'Whose number it is, as the registry''s record says; absent where the record is of no one registry.';
COMMENT ON COLUMN trial_registrations.type IS 'What sort of number it is, as the registry''s record says.';
COMMENT ON COLUMN trial_registrations.issuer IS 'Who gave out the number, as written.';
COMMENT ON COLUMN trial_registrations.url IS 'Where the number leads to.';

CREATE TABLE trial_objectives (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  level text NOT NULL REFERENCES term_endpoint_level,
  "text" text NOT NULL CHECK ("text" <> '' AND char_length("text") <= 100000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_objectives IS 'What it wants to find out.';
COMMENT ON COLUMN trial_objectives.level IS 'Whether it is the main question, a secondary or a further one.';
COMMENT ON COLUMN trial_objectives."text" IS 'The question, in the source''s own words.';

CREATE TABLE trial_organizations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  organization text CHECK (organization <> '' AND char_length(organization) <= 120 AND organization ~ '^organization:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  name text CHECK (name <> '' AND char_length(name) <= 500),
  class text REFERENCES term_sponsor_class,
  role text NOT NULL REFERENCES term_organization_role,
  territories text[] CHECK (cardinality(territories) > 0 AND territories <@ ARRAY['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW']),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_organizations IS 'Who sponsors it and who else takes part.';
COMMENT ON COLUMN trial_organizations.organization IS 'The organisation, where it has a record.';
COMMENT ON COLUMN trial_organizations.name IS 'The name of the organisation, as the source writes it.';
COMMENT ON COLUMN trial_organizations.class IS 'The class in which a registry counts it.';
COMMENT ON COLUMN trial_organizations.role IS 'What it does.';
COMMENT ON COLUMN trial_organizations.territories IS 'The countries in which it does so; absent where that is not restricted.';

CREATE TABLE trial_conditions (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  disease text NOT NULL CHECK (disease <> '' AND char_length(disease) <= 49),
  states text[] CHECK (cardinality(states) > 0 AND states <@ ARRAY['newly_diagnosed', 'previously_treated', 'relapsed_or_refractory', 'relapsed', 'refractory', 'primary_refractory', 'early_relapse', 'multiple_relapse', 'post_transplant_relapse', 'extramedullary_relapse', 'triple_class_exposed', 'triple_class_refractory', 'penta_drug_refractory', 'lenalidomide_refractory', 'inhibitor_positive', 'active', 'in_remission', 'stable', 'progressive', 'residual_disease', 'minimal_residual_disease_positive', 'minimal_residual_disease_negative', 'localized', 'locally_advanced', 'unresectable', 'metastatic', 'oligometastatic', 'advanced', 'stage_1', 'stage_2', 'stage_3', 'stage_4', 'high_risk', 'standard_risk', 'cns_involvement', 'extramedullary_disease', 'bulky', 'transformed', 'mild', 'moderate', 'severe', 'acute', 'chronic', 'uncontrolled', 'controlled', 'clinically_significant', 'symptomatic', 'presymptomatic', 'asymptomatic', 'early_onset', 'late_onset', 'transfusion_dependent', 'non_transfusion_dependent', 'recurrent_vaso_occlusive_crises', 'insulin_dependent', 'steroid_refractory', 'steroid_dependent', 'ambulatory', 'non_ambulatory', 'castration_resistant', 'hormone_receptor_positive', 'her2_positive', 'philadelphia_chromosome_positive', 'target_antigen_positive', 'homozygous', 'compound_heterozygous', 'biallelic_variant_confirmed']),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_conditions IS 'The diseases that it is about.';
COMMENT ON COLUMN trial_conditions.disease IS 'The disease.';
COMMENT ON COLUMN trial_conditions.states IS 'The states that the disease must be in, all of them.';

CREATE TABLE trial_arms (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  label text NOT NULL CHECK (label <> '' AND char_length(label) <= 500),
  kind text REFERENCES term_arm_kind,
  participants_count integer CHECK (participants_count >= 0 AND participants_count <= 10000000),
  participants_type text CHECK (participants_type IN ('actual', 'anticipated')),
  interventions text[] CHECK (cardinality(interventions) > 0),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  CHECK (num_nonnulls(participants_count, participants_type) = 0 OR num_nulls(participants_count) = 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_arms IS 'Its arms.';
COMMENT ON COLUMN trial_arms.label IS 'What the arm is called.';
COMMENT ON COLUMN trial_arms.kind IS 'What sort of arm it is.';
COMMENT ON COLUMN trial_arms.participants_count IS 'How many.';
COMMENT ON COLUMN trial_arms.participants_type IS 'Whether they were enrolled or are planned; absent where the source does not say.';
COMMENT ON COLUMN trial_arms.interventions IS 'The names of the interventions that its patients get.';
COMMENT ON COLUMN trial_arms."text" IS 'The description in the source''s own words.';

CREATE TABLE trial_arms_conditions (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  disease text NOT NULL CHECK (disease <> '' AND char_length(disease) <= 49),
  states text[] CHECK (cardinality(states) > 0 AND states <@ ARRAY['newly_diagnosed', 'previously_treated', 'relapsed_or_refractory', 'relapsed', 'refractory', 'primary_refractory', 'early_relapse', 'multiple_relapse', 'post_transplant_relapse', 'extramedullary_relapse', 'triple_class_exposed', 'triple_class_refractory', 'penta_drug_refractory', 'lenalidomide_refractory', 'inhibitor_positive', 'active', 'in_remission', 'stable', 'progressive', 'residual_disease', 'minimal_residual_disease_positive', 'minimal_residual_disease_negative', 'localized', 'locally_advanced', 'unresectable', 'metastatic', 'oligometastatic', 'advanced', 'stage_1', 'stage_2', 'stage_3', 'stage_4', 'high_risk', 'standard_risk', 'cns_involvement', 'extramedullary_disease', 'bulky', 'transformed', 'mild', 'moderate', 'severe', 'acute', 'chronic', 'uncontrolled', 'controlled', 'clinically_significant', 'symptomatic', 'presymptomatic', 'asymptomatic', 'early_onset', 'late_onset', 'transfusion_dependent', 'non_transfusion_dependent', 'recurrent_vaso_occlusive_crises', 'insulin_dependent', 'steroid_refractory', 'steroid_dependent', 'ambulatory', 'non_ambulatory', 'castration_resistant', 'hormone_receptor_positive', 'her2_positive', 'philadelphia_chromosome_positive', 'target_antigen_positive', 'homozygous', 'compound_heterozygous', 'biallelic_variant_confirmed']),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_arms ON DELETE CASCADE
);
COMMENT ON TABLE trial_arms_conditions IS 'The diseases of its patients, where they are not those of the whole trial.';
COMMENT ON COLUMN trial_arms_conditions.disease IS 'The disease.';
COMMENT ON COLUMN trial_arms_conditions.states IS 'The states that the disease must be in, all of them.';

CREATE TABLE trial_interventions (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  name text NOT NULL CHECK (name <> '' AND char_length(name) <= 500),
  other_names text[] CHECK (cardinality(other_names) > 0),
  type text REFERENCES term_intervention_type,
  role text REFERENCES term_intervention_role,
  therapy text CHECK (therapy <> '' AND char_length(therapy) <= 120 AND therapy ~ '^therapy:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  treatment text REFERENCES term_treatment,
  arms text[] CHECK (cardinality(arms) > 0),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_interventions IS 'What its patients get.';
COMMENT ON COLUMN trial_interventions.name IS 'What it is called in the trial.';
COMMENT ON COLUMN trial_interventions.other_names IS 'Other names of it, as written.';
COMMENT ON COLUMN trial_interventions.type IS 'What sort of thing it is.';
COMMENT ON COLUMN trial_interventions.role IS 'What part it plays.';
COMMENT ON COLUMN trial_interventions.therapy IS 'The therapy, where it has a record.';
COMMENT ON COLUMN trial_interventions.treatment IS 'The treatment, where it is a known drug or procedure.';
COMMENT ON COLUMN trial_interventions.arms IS 'The labels of the arms that get it, as the source lists them beside it.';
COMMENT ON COLUMN trial_interventions."text" IS 'The description in the source''s own words.';

CREATE TABLE trial_interventions_dosing (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  amount_value numeric,
  amount_unit text CHECK (amount_unit <> '' AND char_length(amount_unit) <= 100 AND amount_unit ~ '^[ -~]+$'),
  range_low_value numeric,
  range_low_unit text CHECK (range_low_unit <> '' AND char_length(range_low_unit) <= 100 AND range_low_unit ~ '^[ -~]+$'),
  range_high_value numeric,
  range_high_unit text CHECK (range_high_unit <> '' AND char_length(range_high_unit) <= 100 AND range_high_unit ~ '^[ -~]+$'),
  route text REFERENCES term_route,
  administrations integer CHECK (administrations >= 1 AND administrations <= 1000),
  interval_value numeric CHECK (interval_value >= 0 AND interval_value <= 100000),
  interval_unit text CHECK (interval_unit IN ('s', 'min', 'h', 'd', 'wk', 'mo', 'a')),
  CHECK (num_nonnulls(amount_value, amount_unit) = 0 OR num_nulls(amount_value, amount_unit) = 0),
  CHECK (num_nonnulls(range_low_value, range_low_unit) = 0 OR num_nulls(range_low_value, range_low_unit) = 0),
  CHECK (num_nonnulls(range_high_value, range_high_unit) = 0 OR num_nulls(range_high_value, range_high_unit) = 0),
  CHECK (num_nonnulls(range_low_value, range_low_unit, range_high_value, range_high_unit) = 0 OR num_nulls(range_low_value, range_low_unit, range_high_value, range_high_unit) = 0),
  CHECK (num_nonnulls(interval_value, interval_unit) = 0 OR num_nulls(interval_value, interval_unit) = 0),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_interventions ON DELETE CASCADE
);
COMMENT ON TABLE trial_interventions_dosing IS 'How it is given.';
COMMENT ON COLUMN trial_interventions_dosing.amount_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_interventions_dosing.amount_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_interventions_dosing.range_low_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_interventions_dosing.range_low_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_interventions_dosing.range_high_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_interventions_dosing.range_high_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_interventions_dosing.route IS 'By which route.';
COMMENT ON COLUMN trial_interventions_dosing.administrations IS 'How many times it is given.';
COMMENT ON COLUMN trial_interventions_dosing.interval_value IS 'How many of the unit.';
COMMENT ON COLUMN trial_interventions_dosing.interval_unit IS 'The unit of time.';

CREATE TABLE trial_endpoints (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  level text NOT NULL REFERENCES term_endpoint_level,
  endpoint text REFERENCES term_endpoint,
  title text CHECK (title <> '' AND char_length(title) <= 500),
  time_frame boolean CHECK (time_frame),
  time_frame_from_value numeric CHECK (time_frame_from_value >= -100000 AND time_frame_from_value <= 100000),
  time_frame_from_unit text CHECK (time_frame_from_unit IN ('s', 'min', 'h', 'd', 'wk', 'mo', 'a')),
  time_frame_to_value numeric CHECK (time_frame_to_value >= -100000 AND time_frame_to_value <= 100000),
  time_frame_to_unit text CHECK (time_frame_to_unit IN ('s', 'min', 'h', 'd', 'wk', 'mo', 'a')),
  time_frame_text text CHECK (time_frame_text <> '' AND char_length(time_frame_text) <= 100000),
  measurement text REFERENCES term_measurement,
  target text CHECK (target <> '' AND char_length(target) <= 41),
  cell_types text[] CHECK (cardinality(cell_types) > 0 AND cell_types <@ ARRAY['immune_cell', 'mononuclear_cell', 'lymphocyte', 't_cell', 'cd4_t_cell', 'cd8_t_cell', 'memory_t_cell', 'naive_t_cell', 'regulatory_t_cell', 'gamma_delta_t_cell', 'natural_killer_t_cell', 'mait_cell', 'double_negative_t_cell', 'virus_specific_t_cell', 'tumor_infiltrating_lymphocyte', 'marrow_infiltrating_lymphocyte', 'cytokine_induced_killer_cell', 'nk_cell', 'b_cell', 'naive_b_cell', 'memory_b_cell', 'plasma_cell', 'innate_lymphoid_cell', 'myeloid_cell', 'monocyte', 'macrophage', 'dendritic_cell', 'tolerogenic_dendritic_cell', 'antigen_presenting_cell', 'granulocyte', 'microglia', 'myeloid_suppressor_cell', 'hematopoietic_cell', 'hematopoietic_stem_cell', 'erythroid_cell', 'megakaryocyte_or_platelet', 'stromal_cell', 'mesenchymal_stromal_cell', 'multipotent_adult_progenitor_cell', 'stromal_vascular_fraction_cell', 'fibroblast', 'chondrocyte', 'osteoblast', 'adipocyte', 'epithelial_cell', 'keratinocyte', 'limbal_epithelial_stem_cell', 'corneal_endothelial_cell', 'oral_mucosal_epithelial_cell', 'retinal_pigment_epithelial_cell', 'renal_epithelial_cell', 'airway_epithelial_cell', 'urothelial_cell', 'thymic_epithelial_cell', 'intestinal_epithelial_cell', 'hepatocyte', 'hepatic_progenitor_cell', 'islet_cell', 'cochlear_hair_cell', 'melanocyte', 'endothelial_cell', 'endothelial_progenitor_cell', 'muscle_cell', 'myoblast', 'skeletal_muscle_fiber', 'cardiomyocyte', 'smooth_muscle_cell', 'cardiac_progenitor_cell', 'neural_cell', 'neural_stem_cell', 'neuron', 'dopaminergic_neuron', 'motor_neuron', 'sensory_neuron', 'gabaergic_interneuron', 'retinal_ganglion_cell', 'retinal_bipolar_cell', 'photoreceptor', 'retinal_progenitor_cell', 'oligodendrocyte', 'astrocyte', 'schwann_cell', 'pluripotent_stem_cell', 'germ_cell', 'tumor_cell']),
  methods text[] CHECK (cardinality(methods) > 0 AND methods <@ ARRAY['flow_cytometry', 'next_generation_flow', 'polymerase_chain_reaction', 'quantitative_pcr', 'digital_pcr', 'reverse_transcription_pcr', 'sequencing', 'next_generation_sequencing', 'integration_site_analysis', 'elisa', 'multiplex_immunoassay', 'neutralization_assay', 'elispot', 'western_blot', 'immunohistochemistry', 'immunofluorescence', 'in_situ_hybridization', 'mass_spectrometry', 'immunofixation', 'protein_electrophoresis', 'high_performance_liquid_chromatography', 'one_stage_clotting_assay', 'chromogenic_assay', 'bone_marrow_aspirate', 'biopsy', 'echocardiography', 'multigated_acquisition_scan', 'electrocardiography', 'computed_tomography', 'magnetic_resonance_imaging', 'positron_emission_tomography', 'mibg_scan', 'ultrasonography', 'transient_elastography', 'optical_coherence_tomography', 'electroretinography', 'perimetry', 'audiometry', 'auditory_brainstem_response', 'spirometry', 'pulse_oximetry', 'arterial_blood_gas', 'cockcroft_gault', 'ckd_epi', 'mdrd', 'bedside_schwartz', 'timed_urine_collection', 'fridericia', 'bazett', 'friedewald', 'clinical_assessment', 'blinded_independent_review', 'investigator_assessment', 'questionnaire', 'diary']),
  grading text REFERENCES term_grading_scale,
  criteria text REFERENCES term_response_criterion,
  scale_scale text REFERENCES term_scale,
  scale_minimum numeric CHECK (scale_minimum >= -1000 AND scale_minimum <= 10000),
  scale_maximum numeric CHECK (scale_maximum >= -1000 AND scale_maximum <= 10000),
  scale_higher_is text CHECK (scale_higher_is IN ('better', 'worse')),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  CHECK (num_nonnulls(time_frame_from_value, time_frame_from_unit) = 0 OR num_nulls(time_frame_from_value, time_frame_from_unit) = 0),
  CHECK (num_nonnulls(time_frame_to_value, time_frame_to_unit) = 0 OR num_nulls(time_frame_to_value, time_frame_to_unit) = 0),
  CHECK (time_frame IS NOT NULL OR num_nonnulls(time_frame_from_value, time_frame_from_unit, time_frame_to_value, time_frame_to_unit, time_frame_text) = 0),
  CHECK (num_nonnulls(scale_scale, scale_minimum, scale_maximum, scale_higher_is) = 0 OR num_nulls(scale_scale) = 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_endpoints IS 'What it measures.';
COMMENT ON COLUMN trial_endpoints.level IS 'Whether it is a primary, secondary or other endpoint.';
COMMENT ON COLUMN trial_endpoints.endpoint IS 'What it measures; absent where no term holds it and the title says it.';
COMMENT ON COLUMN trial_endpoints.title IS 'What the protocol calls it, in a few words.';
COMMENT ON COLUMN trial_endpoints.time_frame IS 'Whether the record has this: The period over which it is measured.';
COMMENT ON COLUMN trial_endpoints.time_frame_from_value IS 'How many of the unit after the reference; negative is before it.';
COMMENT ON COLUMN trial_endpoints.time_frame_from_unit IS 'The unit of time.';
COMMENT ON COLUMN trial_endpoints.time_frame_to_value IS 'How many of the unit after the reference; negative is before it.';
COMMENT ON COLUMN trial_endpoints.time_frame_to_unit IS 'The unit of time.';
COMMENT ON COLUMN trial_endpoints.time_frame_text IS 'The period in the source''s own words.';
COMMENT ON COLUMN trial_endpoints.measurement IS 'The laboratory value or quantity behind it.';
COMMENT ON COLUMN trial_endpoints.target IS 'The target that it is about, such as the antigen whose cells are counted.';
COMMENT ON COLUMN trial_endpoints.cell_types IS 'The cells that are counted or told apart.';
COMMENT ON COLUMN trial_endpoints.methods IS 'The methods by which it is measured.';
COMMENT ON COLUMN trial_endpoints.grading IS 'The scale by which severity is graded.';
COMMENT ON COLUMN trial_endpoints.criteria IS 'The rules by which response is judged.';
COMMENT ON COLUMN trial_endpoints.scale_scale IS 'The scale.';
COMMENT ON COLUMN trial_endpoints.scale_minimum IS 'The least possible score.';
COMMENT ON COLUMN trial_endpoints.scale_maximum IS 'The greatest possible score.';
COMMENT ON COLUMN trial_endpoints.scale_higher_is IS 'Whether a higher score is a better or a worse outcome.';
COMMENT ON COLUMN trial_endpoints."text" IS 'The description in the source''s own words.';

CREATE TABLE trial_sites (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  name text CHECK (name <> '' AND char_length(name) <= 500),
  organization text CHECK (organization <> '' AND char_length(organization) <= 120 AND organization ~ '^organization:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  place_country text REFERENCES term_country,
  place_country_name text CHECK (place_country_name <> '' AND char_length(place_country_name) <= 500),
  place_region text CHECK (place_region <> '' AND char_length(place_region) <= 500),
  place_street text CHECK (place_street <> '' AND char_length(place_street) <= 100000),
  place_city text CHECK (place_city <> '' AND char_length(place_city) <= 500),
  place_postal_code text CHECK (place_postal_code <> '' AND char_length(place_postal_code) <= 500),
  place_point_latitude numeric CHECK (place_point_latitude >= -90 AND place_point_latitude <= 90),
  place_point_longitude numeric CHECK (place_point_longitude >= -180 AND place_point_longitude <= 180),
  status text REFERENCES term_trial_status,
  CHECK (num_nonnulls(place_point_latitude, place_point_longitude) = 0 OR num_nulls(place_point_latitude, place_point_longitude) = 0),
  CHECK (num_nonnulls(place_country, place_country_name, place_region, place_street, place_city, place_postal_code, place_point_latitude, place_point_longitude) = 0 OR num_nulls(place_country) = 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_sites IS 'Where patients are treated.';
COMMENT ON COLUMN trial_sites.name IS 'What the site is called.';
COMMENT ON COLUMN trial_sites.organization IS 'The organisation, where it has a record.';
COMMENT ON COLUMN trial_sites.place_country IS 'ISO 3166-1 alpha-2 code of the country.';
COMMENT ON COLUMN trial_sites.place_country_name IS 'What the source calls the country, where that is a name that it does not always use.';
COMMENT ON COLUMN trial_sites.place_region IS 'The state, province or region, as written.';
COMMENT ON COLUMN trial_sites.place_street IS 'The street, the building and the like, as written.';
COMMENT ON COLUMN trial_sites.place_city IS 'The city, as written.';
COMMENT ON COLUMN trial_sites.place_postal_code IS 'The postal code, as written.';
COMMENT ON COLUMN trial_sites.place_point_latitude IS 'Degrees north of the equator; negative is south.';
COMMENT ON COLUMN trial_sites.place_point_longitude IS 'Degrees east of Greenwich; negative is west.';
COMMENT ON COLUMN trial_sites.status IS 'How far the trial has come there.';

CREATE TABLE trial_sites_contacts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  name text CHECK (name <> '' AND char_length(name) <= 500),
  role text REFERENCES term_contact_role,
  affiliation text CHECK (affiliation <> '' AND char_length(affiliation) <= 500),
  phone text CHECK (phone <> '' AND char_length(phone) <= 500),
  extension text CHECK (extension <> '' AND char_length(extension) <= 500),
  email text CHECK (email <> '' AND char_length(email) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_sites ON DELETE CASCADE
);
COMMENT ON TABLE trial_sites_contacts IS 'Who is named for the site: whom to ask, who investigates.';
COMMENT ON COLUMN trial_sites_contacts.name IS 'The name, as written.';
COMMENT ON COLUMN trial_sites_contacts.role IS 'What the person does for the trial.';
COMMENT ON COLUMN trial_sites_contacts.affiliation IS 'The organisation that the person belongs to, as written.';
COMMENT ON COLUMN trial_sites_contacts.phone IS 'The telephone number, as written.';
COMMENT ON COLUMN trial_sites_contacts.extension IS 'The extension of the telephone number, as written.';
COMMENT ON COLUMN trial_sites_contacts.email IS 'The e-mail address, as written.';

CREATE TABLE trial_contacts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  name text CHECK (name <> '' AND char_length(name) <= 500),
  role text REFERENCES term_contact_role,
  affiliation text CHECK (affiliation <> '' AND char_length(affiliation) <= 500),
  phone text CHECK (phone <> '' AND char_length(phone) <= 500),
  extension text CHECK (extension <> '' AND char_length(extension) <= 500),
  email text CHECK (email <> '' AND char_length(email) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_contacts IS 'Whom to ask about taking part.';
COMMENT ON COLUMN trial_contacts.name IS 'The name, as written.';
COMMENT ON COLUMN trial_contacts.role IS 'What the person does for the trial.';
COMMENT ON COLUMN trial_contacts.affiliation IS 'The organisation that the person belongs to, as written.';
COMMENT ON COLUMN trial_contacts.phone IS 'The telephone number, as written.';
COMMENT ON COLUMN trial_contacts.extension IS 'The extension of the telephone number, as written.';
COMMENT ON COLUMN trial_contacts.email IS 'The e-mail address, as written.';

CREATE TABLE trial_officials (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  name text CHECK (name <> '' AND char_length(name) <= 500),
  role text REFERENCES term_contact_role,
  affiliation text CHECK (affiliation <> '' AND char_length(affiliation) <= 500),
  phone text CHECK (phone <> '' AND char_length(phone) <= 500),
  extension text CHECK (extension <> '' AND char_length(extension) <= 500),
  email text CHECK (email <> '' AND char_length(email) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_officials IS 'Who answers for the trial as a whole, such as its principal investigator.';
COMMENT ON COLUMN trial_officials.name IS 'The name, as written.';
COMMENT ON COLUMN trial_officials.role IS 'What the person does for the trial.';
COMMENT ON COLUMN trial_officials.affiliation IS 'The organisation that the person belongs to, as written.';
COMMENT ON COLUMN trial_officials.phone IS 'The telephone number, as written.';
COMMENT ON COLUMN trial_officials.extension IS 'The extension of the telephone number, as written.';
COMMENT ON COLUMN trial_officials.email IS 'The e-mail address, as written.';

CREATE TABLE trial_references (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  citation text CHECK (citation <> '' AND char_length(citation) <= 100000),
  pubmed_id text CHECK (pubmed_id <> '' AND char_length(pubmed_id) <= 9 AND pubmed_id ~ '^[1-9]\d*$'),
  kind text REFERENCES term_reference_kind,
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_references IS 'Publications about it.';
COMMENT ON COLUMN trial_references.citation IS 'The publication, as it is cited.';
COMMENT ON COLUMN trial_references.pubmed_id IS 'Its PubMed id.';
COMMENT ON COLUMN trial_references.kind IS 'How it is related to the trial.';

CREATE TABLE trial_references_retractions (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  pubmed_id text CHECK (pubmed_id <> '' AND char_length(pubmed_id) <= 9 AND pubmed_id ~ '^[1-9]\d*$'),
  source text CHECK (source <> '' AND char_length(source) <= 100000),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_references ON DELETE CASCADE
);
COMMENT ON TABLE trial_references_retractions IS 'Notices that it was retracted.';
COMMENT ON COLUMN trial_references_retractions.pubmed_id IS 'The PubMed id of the notice of retraction.';
COMMENT ON COLUMN trial_references_retractions.source IS 'Where the notice stands, as written.';

CREATE TABLE trial_links (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  label text CHECK (label <> '' AND char_length(label) <= 500),
  url text NOT NULL CHECK (url <> '' AND char_length(url) <= 2000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_links IS 'Pages on the web about it.';
COMMENT ON COLUMN trial_links.label IS 'What the page is called.';
COMMENT ON COLUMN trial_links.url IS 'The web address.';

CREATE TABLE trial_data_sharing_available (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  id text CHECK (id <> '' AND char_length(id) <= 500),
  type text CHECK (type <> '' AND char_length(type) <= 500),
  url text CHECK (url <> '' AND char_length(url) <= 2000),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_data_sharing_available IS 'What can be had already.';
COMMENT ON COLUMN trial_data_sharing_available.id IS 'What it is called where it can be had.';
COMMENT ON COLUMN trial_data_sharing_available.type IS 'What it is, as written.';
COMMENT ON COLUMN trial_data_sharing_available.url IS 'Where it can be had.';
COMMENT ON COLUMN trial_data_sharing_available."text" IS 'A remark, in the source''s own words.';

CREATE TABLE trial_related (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  trial text NOT NULL CHECK (trial <> '' AND char_length(trial) <= 120 AND trial ~ '^trial:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  relation text NOT NULL CHECK (relation IN ('parent', 'rollover_from', 'long_term_follow_up_of', 'expanded_from', 'substudy_of')),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_related IS 'The trials that it continues, extends or is a part of.';
COMMENT ON COLUMN trial_related.trial IS 'The other trial.';
COMMENT ON COLUMN trial_related.relation IS 'What this trial is to the other one.';

CREATE TABLE trial_results (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  population text CHECK (population IN ('efficacy_evaluable', 'intention_to_treat', 'modified_intention_to_treat', 'per_protocol', 'safety')),
  arms text[] CHECK (cardinality(arms) > 0),
  analyzed integer CHECK (analyzed >= 0 AND analyzed <= 1000000000),
  data_cutoff text CHECK (data_cutoff <> '' AND char_length(data_cutoff) <= 10 AND data_cutoff ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  follow_up_statistic text REFERENCES term_statistic,
  follow_up_value_value numeric CHECK (follow_up_value_value >= 0 AND follow_up_value_value <= 100000),
  follow_up_value_unit text CHECK (follow_up_value_unit IN ('s', 'min', 'h', 'd', 'wk', 'mo', 'a')),
  CHECK (num_nonnulls(follow_up_value_value, follow_up_value_unit) = 0 OR num_nulls(follow_up_value_value, follow_up_value_unit) = 0),
  CHECK (num_nonnulls(follow_up_statistic, follow_up_value_value, follow_up_value_unit) = 0 OR num_nulls(follow_up_statistic, follow_up_value_value, follow_up_value_unit) = 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_results IS 'What it found.';
COMMENT ON COLUMN trial_results.population IS 'The patients that the analysis counts.';
COMMENT ON COLUMN trial_results.arms IS 'The arms that it covers, by label; absent where it covers all.';
COMMENT ON COLUMN trial_results.analyzed IS 'How many patients were analysed.';
COMMENT ON COLUMN trial_results.data_cutoff IS 'The date up to which data were counted.';
COMMENT ON COLUMN trial_results.follow_up_statistic IS 'Which statistic the value is.';
COMMENT ON COLUMN trial_results.follow_up_value_value IS 'How many of the unit.';
COMMENT ON COLUMN trial_results.follow_up_value_unit IS 'The unit of time.';

CREATE TABLE trial_results_findings (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('proportion', 'estimate', 'summary', 'threshold', 'adverse_event', 'count', 'direction', 'subject_series')),
  endpoint text REFERENCES term_endpoint,
  response text REFERENCES term_response_category,
  criteria text REFERENCES term_response_criterion,
  count integer CHECK (count >= 0 AND count <= 1000000000),
  denominator integer CHECK (denominator >= 0 AND denominator <= 1000000000),
  value_value numeric,
  value_unit text CHECK (value_unit <> '' AND char_length(value_unit) <= 100 AND value_unit ~ '^[ -~]+$'),
  at_value numeric CHECK (at_value >= -100000 AND at_value <= 100000),
  at_unit text CHECK (at_unit IN ('s', 'min', 'h', 'd', 'wk', 'mo', 'a')),
  interval_level numeric CHECK (interval_level >= 0 AND interval_level <= 100),
  interval_low_kind text CHECK (interval_low_kind IN ('observed', 'not_reached', 'not_estimable')),
  interval_low_value_value numeric,
  interval_low_value_unit text CHECK (interval_low_value_unit <> '' AND char_length(interval_low_value_unit) <= 100 AND interval_low_value_unit ~ '^[ -~]+$'),
  interval_high_kind text CHECK (interval_high_kind IN ('observed', 'not_reached', 'not_estimable')),
  interval_high_value_value numeric,
  interval_high_value_unit text CHECK (interval_high_value_unit <> '' AND char_length(interval_high_value_unit) <= 100 AND interval_high_value_unit ~ '^[ -~]+$'),
  statistic text REFERENCES term_statistic,
  estimate_kind text CHECK (estimate_kind IN ('observed', 'not_reached', 'not_estimable')),
  estimate_value_value numeric,
  estimate_value_unit text CHECK (estimate_value_unit <> '' AND char_length(estimate_value_unit) <= 100 AND estimate_value_unit ~ '^[ -~]+$'),
  estimate_interval_level numeric CHECK (estimate_interval_level >= 0 AND estimate_interval_level <= 100),
  estimate_interval_low_kind text CHECK (estimate_interval_low_kind IN ('observed', 'not_reached', 'not_estimable')),
  estimate_interval_low_value_value numeric,
  estimate_interval_low_value_unit text CHECK (estimate_interval_low_value_unit <> '' AND char_length(estimate_interval_low_value_unit) <= 100 AND estimate_interval_low_value_unit ~ '^[ -~]+$'),
  estimate_interval_high_kind text CHECK (estimate_interval_high_kind IN ('observed', 'not_reached', 'not_estimable')),
  estimate_interval_high_value_value numeric,
  estimate_interval_high_value_unit text CHECK (estimate_interval_high_value_unit <> '' AND char_length(estimate_interval_high_value_unit) <= 100 AND estimate_interval_high_value_unit ~ '^[ -~]+$'),
  comparison_experimental text[] CHECK (cardinality(comparison_experimental) > 0),
  comparison_reference text[] CHECK (cardinality(comparison_reference) > 0),
  p_value_comparator text REFERENCES term_comparator,
  p_value_value numeric CHECK (p_value_value >= 0 AND p_value_value <= 1),
  p_value_sides text CHECK (p_value_sides IN ('one', 'two')),
  measurement text REFERENCES term_measurement,
  range_low_value numeric,
  range_low_unit text CHECK (range_low_unit <> '' AND char_length(range_low_unit) <= 100 AND range_low_unit ~ '^[ -~]+$'),
  range_high_value numeric,
  range_high_unit text CHECK (range_high_unit <> '' AND char_length(range_high_unit) <= 100 AND range_high_unit ~ '^[ -~]+$'),
  standard_deviation_value numeric,
  standard_deviation_unit text CHECK (standard_deviation_unit <> '' AND char_length(standard_deviation_unit) <= 100 AND standard_deviation_unit ~ '^[ -~]+$'),
  analyzed integer CHECK (analyzed >= 0 AND analyzed <= 1000000000),
  visit text CHECK (visit IN ('baseline', 'first', 'last')),
  threshold_comparator text REFERENCES term_comparator,
  threshold_value_value numeric,
  threshold_value_unit text CHECK (threshold_value_unit <> '' AND char_length(threshold_value_unit) <= 100 AND threshold_value_unit ~ '^[ -~]+$'),
  circumstances text[] CHECK (cardinality(circumstances) > 0 AND circumstances <@ ARRAY['breathing_room_air', 'with_supplemental_oxygen', 'fasting', 'at_rest', 'without_fluid_support', 'without_transfusion', 'on_stable_dose']),
  at_least_value numeric CHECK (at_least_value >= 0 AND at_least_value <= 100000),
  at_least_unit text CHECK (at_least_unit IN ('s', 'min', 'h', 'd', 'wk', 'mo', 'a')),
  event text REFERENCES term_adverse_event,
  grade_comparator text REFERENCES term_comparator,
  grade_grade integer CHECK (grade_grade >= 0 AND grade_grade <= 5),
  scale text REFERENCES term_grading_scale,
  serious boolean,
  related boolean,
  direction text CHECK (direction IN ('improved', 'unchanged', 'worsened')),
  CHECK (num_nonnulls(value_value, value_unit) = 0 OR num_nulls(value_value, value_unit) = 0),
  CHECK (num_nonnulls(at_value, at_unit) = 0 OR num_nulls(at_value, at_unit) = 0),
  CHECK (num_nonnulls(interval_low_value_value, interval_low_value_unit) = 0 OR num_nulls(interval_low_value_value, interval_low_value_unit) = 0),
  CHECK (CASE interval_low_kind WHEN 'observed' THEN num_nulls(interval_low_value_value, interval_low_value_unit) = 0 WHEN 'not_reached' THEN num_nonnulls(interval_low_value_value, interval_low_value_unit) = 0 WHEN 'not_estimable' THEN num_nonnulls(interval_low_value_value, interval_low_value_unit) = 0 ELSE true END),
  CHECK (num_nonnulls(interval_low_kind, interval_low_value_value, interval_low_value_unit) = 0 OR num_nulls(interval_low_kind) = 0),
  CHECK (num_nonnulls(interval_high_value_value, interval_high_value_unit) = 0 OR num_nulls(interval_high_value_value, interval_high_value_unit) = 0),
  CHECK (CASE interval_high_kind WHEN 'observed' THEN num_nulls(interval_high_value_value, interval_high_value_unit) = 0 WHEN 'not_reached' THEN num_nonnulls(interval_high_value_value, interval_high_value_unit) = 0 WHEN 'not_estimable' THEN num_nonnulls(interval_high_value_value, interval_high_value_unit) = 0 ELSE true END),
  CHECK (num_nonnulls(interval_high_kind, interval_high_value_value, interval_high_value_unit) = 0 OR num_nulls(interval_high_kind) = 0),
  CHECK (num_nonnulls(interval_level, interval_low_kind, interval_low_value_value, interval_low_value_unit, interval_high_kind, interval_high_value_value, interval_high_value_unit) = 0 OR num_nulls(interval_level, interval_low_kind, interval_high_kind) = 0),
  CHECK (num_nonnulls(estimate_value_value, estimate_value_unit) = 0 OR num_nulls(estimate_value_value, estimate_value_unit) = 0),
  CHECK (num_nonnulls(estimate_interval_low_value_value, estimate_interval_low_value_unit) = 0 OR num_nulls(estimate_interval_low_value_value, estimate_interval_low_value_unit) = 0),
  CHECK (CASE estimate_interval_low_kind WHEN 'observed' THEN num_nulls(estimate_interval_low_value_value, estimate_interval_low_value_unit) = 0 WHEN 'not_reached' THEN num_nonnulls(estimate_interval_low_value_value, estimate_interval_low_value_unit) = 0 WHEN 'not_estimable' THEN num_nonnulls(estimate_interval_low_value_value, estimate_interval_low_value_unit) = 0 ELSE true END),
  CHECK (num_nonnulls(estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit) = 0 OR num_nulls(estimate_interval_low_kind) = 0),
  CHECK (num_nonnulls(estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0 OR num_nulls(estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0),
  CHECK (CASE estimate_interval_high_kind WHEN 'observed' THEN num_nulls(estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0 WHEN 'not_reached' THEN num_nonnulls(estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0 WHEN 'not_estimable' THEN num_nonnulls(estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0 ELSE true END),
  CHECK (num_nonnulls(estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0 OR num_nulls(estimate_interval_high_kind) = 0),
  CHECK (num_nonnulls(estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0 OR num_nulls(estimate_interval_level, estimate_interval_low_kind, estimate_interval_high_kind) = 0),
  CHECK (CASE estimate_kind WHEN 'observed' THEN num_nulls(estimate_value_value, estimate_value_unit) = 0 WHEN 'not_reached' THEN num_nonnulls(estimate_value_value, estimate_value_unit) = 0 WHEN 'not_estimable' THEN num_nonnulls(estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0 ELSE true END),
  CHECK (num_nonnulls(estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit) = 0 OR num_nulls(estimate_kind) = 0),
  CHECK (num_nonnulls(comparison_experimental, comparison_reference) = 0 OR num_nulls(comparison_experimental, comparison_reference) = 0),
  CHECK (num_nonnulls(p_value_comparator, p_value_value, p_value_sides) = 0 OR num_nulls(p_value_comparator, p_value_value) = 0),
  CHECK (num_nonnulls(range_low_value, range_low_unit) = 0 OR num_nulls(range_low_value, range_low_unit) = 0),
  CHECK (num_nonnulls(range_high_value, range_high_unit) = 0 OR num_nulls(range_high_value, range_high_unit) = 0),
  CHECK (num_nonnulls(range_low_value, range_low_unit, range_high_value, range_high_unit) = 0 OR num_nulls(range_low_value, range_low_unit, range_high_value, range_high_unit) = 0),
  CHECK (num_nonnulls(standard_deviation_value, standard_deviation_unit) = 0 OR num_nulls(standard_deviation_value, standard_deviation_unit) = 0),
  CHECK (num_nonnulls(threshold_value_value, threshold_value_unit) = 0 OR num_nulls(threshold_value_value, threshold_value_unit) = 0),
  CHECK (num_nonnulls(threshold_comparator, threshold_value_value, threshold_value_unit) = 0 OR num_nulls(threshold_comparator, threshold_value_value, threshold_value_unit) = 0),
  CHECK (num_nonnulls(at_least_value, at_least_unit) = 0 OR num_nulls(at_least_value, at_least_unit) = 0),
  CHECK (num_nonnulls(grade_comparator, grade_grade) = 0 OR num_nulls(grade_comparator, grade_grade) = 0),
  CHECK (CASE kind WHEN 'proportion' THEN num_nonnulls(statistic, estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit, comparison_experimental, comparison_reference, p_value_comparator, p_value_value, p_value_sides, measurement, range_low_value, range_low_unit, range_high_value, range_high_unit, standard_deviation_value, standard_deviation_unit, analyzed, visit, threshold_comparator, threshold_value_value, threshold_value_unit, circumstances, at_least_value, at_least_unit, event, grade_comparator, grade_grade, scale, serious, related, direction) = 0 AND num_nulls(endpoint) = 0 WHEN 'estimate' THEN num_nonnulls(response, criteria, count, denominator, value_value, value_unit, at_value, at_unit, interval_level, interval_low_kind, interval_low_value_value, interval_low_value_unit, interval_high_kind, interval_high_value_value, interval_high_value_unit, measurement, range_low_value, range_low_unit, range_high_value, range_high_unit, standard_deviation_value, standard_deviation_unit, analyzed, visit, threshold_comparator, threshold_value_value, threshold_value_unit, circumstances, at_least_value, at_least_unit, event, grade_comparator, grade_grade, scale, serious, related, direction) = 0 AND num_nulls(endpoint, statistic, estimate_kind) = 0 WHEN 'summary' THEN num_nonnulls(endpoint, response, criteria, count, denominator, estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit, comparison_experimental, comparison_reference, p_value_comparator, p_value_value, p_value_sides, threshold_comparator, threshold_value_value, threshold_value_unit, circumstances, at_least_value, at_least_unit, event, grade_comparator, grade_grade, scale, serious, related, direction) = 0 AND num_nulls(value_value, value_unit, statistic, measurement) = 0 WHEN 'threshold' THEN num_nonnulls(endpoint, response, criteria, denominator, value_value, value_unit, at_value, at_unit, interval_level, interval_low_kind, interval_low_value_value, interval_low_value_unit, interval_high_kind, interval_high_value_value, interval_high_value_unit, statistic, estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit, comparison_experimental, comparison_reference, p_value_comparator, p_value_value, p_value_sides, range_low_value, range_low_unit, range_high_value, range_high_unit, standard_deviation_value, standard_deviation_unit, analyzed, visit, event, grade_comparator, grade_grade, scale, serious, related, direction) = 0 AND num_nulls(measurement, threshold_comparator, threshold_value_value, threshold_value_unit) = 0 WHEN 'adverse_event' THEN num_nonnulls(endpoint, response, criteria, at_value, at_unit, interval_level, interval_low_kind, interval_low_value_value, interval_low_value_unit, interval_high_kind, interval_high_value_value, interval_high_value_unit, statistic, estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit, comparison_experimental, comparison_reference, p_value_comparator, p_value_value, p_value_sides, measurement, range_low_value, range_low_unit, range_high_value, range_high_unit, standard_deviation_value, standard_deviation_unit, analyzed, visit, threshold_comparator, threshold_value_value, threshold_value_unit, circumstances, at_least_value, at_least_unit, direction) = 0 AND num_nulls(event) = 0 WHEN 'count' THEN num_nonnulls(response, criteria, denominator, value_value, value_unit, at_value, at_unit, interval_level, interval_low_kind, interval_low_value_value, interval_low_value_unit, interval_high_kind, interval_high_value_value, interval_high_value_unit, statistic, estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit, comparison_experimental, comparison_reference, p_value_comparator, p_value_value, p_value_sides, measurement, range_low_value, range_low_unit, range_high_value, range_high_unit, standard_deviation_value, standard_deviation_unit, analyzed, visit, threshold_comparator, threshold_value_value, threshold_value_unit, circumstances, at_least_value, at_least_unit, event, grade_comparator, grade_grade, scale, serious, related, direction) = 0 AND num_nulls(endpoint, count) = 0 WHEN 'direction' THEN num_nonnulls(response, criteria, denominator, value_value, value_unit, at_value, at_unit, interval_level, interval_low_kind, interval_low_value_value, interval_low_value_unit, interval_high_kind, interval_high_value_value, interval_high_value_unit, statistic, estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit, comparison_experimental, comparison_reference, p_value_comparator, p_value_value, p_value_sides, measurement, range_low_value, range_low_unit, range_high_value, range_high_unit, standard_deviation_value, standard_deviation_unit, analyzed, visit, threshold_comparator, threshold_value_value, threshold_value_unit, circumstances, at_least_value, at_least_unit, event, grade_comparator, grade_grade, scale, serious, related) = 0 AND num_nulls(endpoint, direction) = 0 WHEN 'subject_series' THEN num_nonnulls(response, criteria, count, denominator, value_value, value_unit, at_value, at_unit, interval_level, interval_low_kind, interval_low_value_value, interval_low_value_unit, interval_high_kind, interval_high_value_value, interval_high_value_unit, statistic, estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit, comparison_experimental, comparison_reference, p_value_comparator, p_value_value, p_value_sides, measurement, range_low_value, range_low_unit, range_high_value, range_high_unit, standard_deviation_value, standard_deviation_unit, analyzed, visit, threshold_comparator, threshold_value_value, threshold_value_unit, circumstances, at_least_value, at_least_unit, event, grade_comparator, grade_grade, scale, serious, related, direction) = 0 AND num_nulls(endpoint) = 0 ELSE true END),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_results ON DELETE CASCADE
);
COMMENT ON TABLE trial_results_findings IS 'The findings.';
COMMENT ON COLUMN trial_results_findings.kind IS 'Which of its kinds it is.';
COMMENT ON COLUMN trial_results_findings.endpoint IS 'What they reached or had.';
COMMENT ON COLUMN trial_results_findings.response IS 'The response, for response rates; this response or a better one.';
COMMENT ON COLUMN trial_results_findings.criteria IS 'The rules by which response was judged.';
COMMENT ON COLUMN trial_results_findings.count IS 'How many patients.';
COMMENT ON COLUMN trial_results_findings.denominator IS 'Of how many; absent where the result set''s own number holds.';
COMMENT ON COLUMN trial_results_findings.value_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.at_value IS 'How many of the unit after the reference; negative is before it.';
COMMENT ON COLUMN trial_results_findings.at_unit IS 'The unit of time.';
COMMENT ON COLUMN trial_results_findings.interval_level IS 'The level of confidence in percent, such as 95.';
COMMENT ON COLUMN trial_results_findings.interval_low_kind IS 'Which of its kinds it is.';
COMMENT ON COLUMN trial_results_findings.interval_low_value_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.interval_low_value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.interval_high_kind IS 'Which of its kinds it is.';
COMMENT ON COLUMN trial_results_findings.interval_high_value_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.interval_high_value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.statistic IS 'Which statistic.';
COMMENT ON COLUMN trial_results_findings.estimate_kind IS 'Which of its kinds it is.';
COMMENT ON COLUMN trial_results_findings.estimate_value_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.estimate_value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.estimate_interval_level IS 'The level of confidence in percent, such as 95.';
COMMENT ON COLUMN trial_results_findings.estimate_interval_low_kind IS 'Which of its kinds it is.';
COMMENT ON COLUMN trial_results_findings.estimate_interval_low_value_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.estimate_interval_low_value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.estimate_interval_high_kind IS 'Which of its kinds it is.';
COMMENT ON COLUMN trial_results_findings.estimate_interval_high_value_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.estimate_interval_high_value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.comparison_experimental IS 'The labels of the arms above the line.';
COMMENT ON COLUMN trial_results_findings.comparison_reference IS 'The labels of the arms below the line.';
COMMENT ON COLUMN trial_results_findings.p_value_comparator IS 'How the p-value relates to the number: `lt` for "less than".';
COMMENT ON COLUMN trial_results_findings.p_value_value IS 'The number.';
COMMENT ON COLUMN trial_results_findings.p_value_sides IS 'Whether the test was one- or two-sided.';
COMMENT ON COLUMN trial_results_findings.measurement IS 'What was measured.';
COMMENT ON COLUMN trial_results_findings.range_low_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.range_low_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.range_high_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.range_high_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.standard_deviation_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.standard_deviation_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.analyzed IS 'In how many patients it was measured; absent where the result set''s own number holds.';
COMMENT ON COLUMN trial_results_findings.visit IS 'When it was measured, where that is no fixed time: at the first or the last visit.';
COMMENT ON COLUMN trial_results_findings.threshold_comparator IS 'How the amount in question relates to the value.';
COMMENT ON COLUMN trial_results_findings.threshold_value_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings.threshold_value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings.circumstances IS 'Under what circumstances, such as without transfusion.';
COMMENT ON COLUMN trial_results_findings.at_least_value IS 'How many of the unit.';
COMMENT ON COLUMN trial_results_findings.at_least_unit IS 'The unit of time.';
COMMENT ON COLUMN trial_results_findings.event IS 'The event.';
COMMENT ON COLUMN trial_results_findings.grade_comparator IS 'How the grade of a counted event relates to the value.';
COMMENT ON COLUMN trial_results_findings.grade_grade IS 'The grade, from 0 to 5.';
COMMENT ON COLUMN trial_results_findings.scale IS 'The grading scale and its version.';
COMMENT ON COLUMN trial_results_findings.serious IS 'Whether only serious events were counted.';
COMMENT ON COLUMN trial_results_findings.related IS 'Whether only events that the treatment caused were counted.';
COMMENT ON COLUMN trial_results_findings.direction IS 'In which direction.';

CREATE TABLE trial_results_findings_subjects (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  subject text CHECK (subject <> '' AND char_length(subject) <= 500),
  value_value numeric NOT NULL,
  value_unit text NOT NULL CHECK (value_unit <> '' AND char_length(value_unit) <= 100 AND value_unit ~ '^[ -~]+$'),
  ongoing boolean,
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_results_findings ON DELETE CASCADE
);
COMMENT ON TABLE trial_results_findings_subjects IS 'The values, in the order of the source.';
COMMENT ON COLUMN trial_results_findings_subjects.subject IS 'How the source tells the patient from the others.';
COMMENT ON COLUMN trial_results_findings_subjects.value_value IS 'The number, as stated.';
COMMENT ON COLUMN trial_results_findings_subjects.value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN trial_results_findings_subjects.ongoing IS 'Whether it was still going on when it was reported.';

CREATE TABLE trial_reported_participant_flow_groups (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  id text NOT NULL CHECK (id <> '' AND char_length(id) <= 50),
  title text CHECK (title <> '' AND char_length(title) <= 500),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_participant_flow_groups IS 'The groups.';
COMMENT ON COLUMN trial_reported_participant_flow_groups.id IS 'The id by which the rows of the same table name it, such as `OG000`.';
COMMENT ON COLUMN trial_reported_participant_flow_groups.title IS 'What it is called.';
COMMENT ON COLUMN trial_reported_participant_flow_groups."text" IS 'Who is in it, in the source''s own words.';

CREATE TABLE trial_reported_participant_flow_periods (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  title text CHECK (title <> '' AND char_length(title) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_participant_flow_periods IS 'The periods, in their order.';
COMMENT ON COLUMN trial_reported_participant_flow_periods.title IS 'What it is called.';

CREATE TABLE trial_reported_participant_flow_periods_milestones (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  title text NOT NULL CHECK (title <> '' AND char_length(title) <= 500),
  comment text CHECK (comment <> '' AND char_length(comment) <= 100000),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_participant_flow_periods ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_participant_flow_periods_milestones IS 'Its steps, in the order in which they are reached.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_milestones.title IS 'What the step is called, as written: `STARTED`, `COMPLETED`, `NOT COMPLETED` or another name.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_milestones.comment IS 'A remark, in the source''s own words.';

CREATE TABLE trial_reported_participant_flow_periods_milestones_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  participants integer CHECK (participants >= 0 AND participants <= 1000000000),
  units integer CHECK (units >= 0 AND units <= 1000000000),
  comment text CHECK (comment <> '' AND char_length(comment) <= 100000),
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_reported_participant_flow_periods_milestones ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_participant_flow_periods_milestones_counts IS 'How many came to it, group by group.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_milestones_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_milestones_counts.participants IS 'How many participants.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_milestones_counts.units IS 'How many of the units that were assigned instead of participants.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_milestones_counts.comment IS 'A remark, in the source''s own words.';

CREATE TABLE trial_reported_participant_flow_periods_withdrawals (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  reason text NOT NULL CHECK (reason <> '' AND char_length(reason) <= 500),
  comment text CHECK (comment <> '' AND char_length(comment) <= 100000),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_participant_flow_periods ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_participant_flow_periods_withdrawals IS 'Why participants did not complete it.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_withdrawals.reason IS 'The reason, as written.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_withdrawals.comment IS 'A remark, in the source''s own words.';

CREATE TABLE trial_reported_participant_flow_periods_withdrawals_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  participants integer CHECK (participants >= 0 AND participants <= 1000000000),
  units integer CHECK (units >= 0 AND units <= 1000000000),
  comment text CHECK (comment <> '' AND char_length(comment) <= 100000),
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_reported_participant_flow_periods_withdrawals ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_participant_flow_periods_withdrawals_counts IS 'How many left for it, group by group.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_withdrawals_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_withdrawals_counts.participants IS 'How many participants.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_withdrawals_counts.units IS 'How many of the units that were assigned instead of participants.';
COMMENT ON COLUMN trial_reported_participant_flow_periods_withdrawals_counts.comment IS 'A remark, in the source''s own words.';

CREATE TABLE trial_reported_baseline_groups (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  id text NOT NULL CHECK (id <> '' AND char_length(id) <= 50),
  title text CHECK (title <> '' AND char_length(title) <= 500),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_groups IS 'The groups, with one for all together.';
COMMENT ON COLUMN trial_reported_baseline_groups.id IS 'The id by which the rows of the same table name it, such as `OG000`.';
COMMENT ON COLUMN trial_reported_baseline_groups.title IS 'What it is called.';
COMMENT ON COLUMN trial_reported_baseline_groups."text" IS 'Who is in it, in the source''s own words.';

CREATE TABLE trial_reported_baseline_denominators (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  units text NOT NULL CHECK (units <> '' AND char_length(units) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_denominators IS 'How many were analysed.';
COMMENT ON COLUMN trial_reported_baseline_denominators.units IS 'What is counted, as written: participants, eyes, lesions.';

CREATE TABLE trial_reported_baseline_denominators_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  count integer NOT NULL CHECK (count >= 0 AND count <= 1000000000),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_baseline_denominators ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_denominators_counts IS 'How many in each group.';
COMMENT ON COLUMN trial_reported_baseline_denominators_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_baseline_denominators_counts.count IS 'How many.';

CREATE TABLE trial_reported_baseline_measures (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  title text NOT NULL CHECK (title <> '' AND char_length(title) <= 500),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  population text CHECK (population <> '' AND char_length(population) <= 100000),
  statistic text REFERENCES term_statistic,
  dispersion_kind text REFERENCES term_dispersion_kind,
  dispersion_level text CHECK (dispersion_level <> '' AND char_length(dispersion_level) <= 50 AND dispersion_level ~ '^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?$'),
  unit text CHECK (unit <> '' AND char_length(unit) <= 500),
  percentages boolean,
  denominator_units text CHECK (denominator_units <> '' AND char_length(denominator_units) <= 500),
  CHECK (num_nonnulls(dispersion_kind, dispersion_level) = 0 OR num_nulls(dispersion_kind) = 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_measures IS 'The characteristics.';
COMMENT ON COLUMN trial_reported_baseline_measures.title IS 'What it is called.';
COMMENT ON COLUMN trial_reported_baseline_measures."text" IS 'What it is, in the source''s own words.';
COMMENT ON COLUMN trial_reported_baseline_measures.population IS 'Whom it was determined in, in the source''s own words.';
COMMENT ON COLUMN trial_reported_baseline_measures.statistic IS 'Which statistic the values are.';
COMMENT ON COLUMN trial_reported_baseline_measures.dispersion_kind IS 'What it is.';
COMMENT ON COLUMN trial_reported_baseline_measures.dispersion_level IS 'The level of a confidence interval in percent, such as `97.5`.';
COMMENT ON COLUMN trial_reported_baseline_measures.unit IS 'The unit of the values, as written.';
COMMENT ON COLUMN trial_reported_baseline_measures.percentages IS 'Whether the registry shows percentages beside the values.';
COMMENT ON COLUMN trial_reported_baseline_measures.denominator_units IS 'Which of the denominators the values are of, as written.';

CREATE TABLE trial_reported_baseline_measures_denominators (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  units text NOT NULL CHECK (units <> '' AND char_length(units) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_baseline_measures ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_measures_denominators IS 'How many were analysed, where it is not as many as in the whole baseline.';
COMMENT ON COLUMN trial_reported_baseline_measures_denominators.units IS 'What is counted, as written: participants, eyes, lesions.';

CREATE TABLE trial_reported_baseline_measures_denominators_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  count integer NOT NULL CHECK (count >= 0 AND count <= 1000000000),
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_reported_baseline_measures_denominators ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_measures_denominators_counts IS 'How many in each group.';
COMMENT ON COLUMN trial_reported_baseline_measures_denominators_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_baseline_measures_denominators_counts.count IS 'How many.';

CREATE TABLE trial_reported_baseline_measures_classes (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  title text CHECK (title <> '' AND char_length(title) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_baseline_measures ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_measures_classes IS 'The values.';
COMMENT ON COLUMN trial_reported_baseline_measures_classes.title IS 'What it is called; absent where it is the only one.';

CREATE TABLE trial_reported_baseline_measures_classes_denominators (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  units text NOT NULL CHECK (units <> '' AND char_length(units) <= 500),
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_reported_baseline_measures_classes ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_measures_classes_denominators IS 'How many were analysed, where it is not as many as in the whole table.';
COMMENT ON COLUMN trial_reported_baseline_measures_classes_denominators.units IS 'What is counted, as written: participants, eyes, lesions.';

CREATE TABLE trial_reported_baseline_measures_classes_denominators_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  position_4 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  count integer NOT NULL CHECK (count >= 0 AND count <= 1000000000),
  PRIMARY KEY (record_id, position_1, position_2, position_3, position_4),
  FOREIGN KEY (record_id, position_1, position_2, position_3) REFERENCES trial_reported_baseline_measures_classes_denominators ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_measures_classes_denominators_counts IS 'How many in each group.';
COMMENT ON COLUMN trial_reported_baseline_measures_classes_denominators_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_baseline_measures_classes_denominators_counts.count IS 'How many.';

CREATE TABLE trial_reported_baseline_measures_classes_categories (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  title text CHECK (title <> '' AND char_length(title) <= 500),
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_reported_baseline_measures_classes ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_baseline_measures_classes_categories IS 'The rows.';
COMMENT ON COLUMN trial_reported_baseline_measures_classes_categories.title IS 'What it is called; absent where it is the only one.';

CREATE TABLE trial_r_baseline_measures_classes_categories_measurements (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  position_4 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  "value" text CHECK ("value" <> '' AND char_length("value") <= 50 AND "value" ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  spread text CHECK (spread <> '' AND char_length(spread) <= 50 AND spread ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  low text CHECK (low <> '' AND char_length(low) <= 50 AND low ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  high text CHECK (high <> '' AND char_length(high) <= 50 AND high ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  comment text CHECK (comment <> '' AND char_length(comment) <= 100000),
  PRIMARY KEY (record_id, position_1, position_2, position_3, position_4),
  FOREIGN KEY (record_id, position_1, position_2, position_3) REFERENCES trial_reported_baseline_measures_classes_categories ON DELETE CASCADE
);
COMMENT ON TABLE trial_r_baseline_measures_classes_categories_measurements IS 'The values, group by group.';
COMMENT ON COLUMN trial_r_baseline_measures_classes_categories_measurements."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_r_baseline_measures_classes_categories_measurements."value" IS 'The value of the statistic that the table reports.';
COMMENT ON COLUMN trial_r_baseline_measures_classes_categories_measurements.spread IS 'How far the values spread, where one number says it: a standard deviation, a standard error.';
COMMENT ON COLUMN trial_r_baseline_measures_classes_categories_measurements.low IS 'The lower end of the range or interval.';
COMMENT ON COLUMN trial_r_baseline_measures_classes_categories_measurements.high IS 'The upper end of the range or interval.';
COMMENT ON COLUMN trial_r_baseline_measures_classes_categories_measurements.comment IS 'A remark, in the source''s own words, such as why a value is not available.';

CREATE TABLE trial_reported_outcomes (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  level text REFERENCES term_endpoint_level,
  title text NOT NULL CHECK (title <> '' AND char_length(title) <= 500),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  time_frame text CHECK (time_frame <> '' AND char_length(time_frame) <= 100000),
  population text CHECK (population <> '' AND char_length(population) <= 100000),
  status text REFERENCES term_reporting_status,
  expected text CHECK (expected <> '' AND char_length(expected) <= 10 AND expected ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  statistic text REFERENCES term_statistic,
  dispersion_kind text REFERENCES term_dispersion_kind,
  dispersion_level text CHECK (dispersion_level <> '' AND char_length(dispersion_level) <= 50 AND dispersion_level ~ '^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?$'),
  unit text CHECK (unit <> '' AND char_length(unit) <= 500),
  percentages boolean,
  units text CHECK (units <> '' AND char_length(units) <= 500),
  denominator_units text CHECK (denominator_units <> '' AND char_length(denominator_units) <= 500),
  CHECK (num_nonnulls(dispersion_kind, dispersion_level) = 0 OR num_nulls(dispersion_kind) = 0),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes IS 'What was found, outcome by outcome.';
COMMENT ON COLUMN trial_reported_outcomes.level IS 'Whether it is a primary, secondary or other outcome.';
COMMENT ON COLUMN trial_reported_outcomes.title IS 'What it is called.';
COMMENT ON COLUMN trial_reported_outcomes."text" IS 'What was measured and how, in the source''s own words.';
COMMENT ON COLUMN trial_reported_outcomes.time_frame IS 'The period over which it was measured, in the source''s own words.';
COMMENT ON COLUMN trial_reported_outcomes.population IS 'Who was analysed, in the source''s own words.';
COMMENT ON COLUMN trial_reported_outcomes.status IS 'Whether the findings are shown.';
COMMENT ON COLUMN trial_reported_outcomes.expected IS 'When findings that are not shown yet are expected.';
COMMENT ON COLUMN trial_reported_outcomes.statistic IS 'Which statistic the values are.';
COMMENT ON COLUMN trial_reported_outcomes.dispersion_kind IS 'What it is.';
COMMENT ON COLUMN trial_reported_outcomes.dispersion_level IS 'The level of a confidence interval in percent, such as `97.5`.';
COMMENT ON COLUMN trial_reported_outcomes.unit IS 'The unit of the values, as written.';
COMMENT ON COLUMN trial_reported_outcomes.percentages IS 'Whether the registry shows percentages beside the values.';
COMMENT ON COLUMN trial_reported_outcomes.units IS 'What was analysed beside participants, as written: eyes, lesions.';
COMMENT ON COLUMN trial_reported_outcomes.denominator_units IS 'Which of the denominators the values are of, as written.';

CREATE TABLE trial_reported_outcomes_groups (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  id text NOT NULL CHECK (id <> '' AND char_length(id) <= 50),
  title text CHECK (title <> '' AND char_length(title) <= 500),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_outcomes ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_groups IS 'The groups.';
COMMENT ON COLUMN trial_reported_outcomes_groups.id IS 'The id by which the rows of the same table name it, such as `OG000`.';
COMMENT ON COLUMN trial_reported_outcomes_groups.title IS 'What it is called.';
COMMENT ON COLUMN trial_reported_outcomes_groups."text" IS 'Who is in it, in the source''s own words.';

CREATE TABLE trial_reported_outcomes_denominators (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  units text NOT NULL CHECK (units <> '' AND char_length(units) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_outcomes ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_denominators IS 'How many were analysed.';
COMMENT ON COLUMN trial_reported_outcomes_denominators.units IS 'What is counted, as written: participants, eyes, lesions.';

CREATE TABLE trial_reported_outcomes_denominators_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  count integer NOT NULL CHECK (count >= 0 AND count <= 1000000000),
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_reported_outcomes_denominators ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_denominators_counts IS 'How many in each group.';
COMMENT ON COLUMN trial_reported_outcomes_denominators_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_outcomes_denominators_counts.count IS 'How many.';

CREATE TABLE trial_reported_outcomes_classes (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  title text CHECK (title <> '' AND char_length(title) <= 500),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_outcomes ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_classes IS 'The values.';
COMMENT ON COLUMN trial_reported_outcomes_classes.title IS 'What it is called; absent where it is the only one.';

CREATE TABLE trial_reported_outcomes_classes_denominators (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  units text NOT NULL CHECK (units <> '' AND char_length(units) <= 500),
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_reported_outcomes_classes ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_classes_denominators IS 'How many were analysed, where it is not as many as in the whole table.';
COMMENT ON COLUMN trial_reported_outcomes_classes_denominators.units IS 'What is counted, as written: participants, eyes, lesions.';

CREATE TABLE trial_reported_outcomes_classes_denominators_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  position_4 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  count integer NOT NULL CHECK (count >= 0 AND count <= 1000000000),
  PRIMARY KEY (record_id, position_1, position_2, position_3, position_4),
  FOREIGN KEY (record_id, position_1, position_2, position_3) REFERENCES trial_reported_outcomes_classes_denominators ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_classes_denominators_counts IS 'How many in each group.';
COMMENT ON COLUMN trial_reported_outcomes_classes_denominators_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_outcomes_classes_denominators_counts.count IS 'How many.';

CREATE TABLE trial_reported_outcomes_classes_categories (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  title text CHECK (title <> '' AND char_length(title) <= 500),
  PRIMARY KEY (record_id, position_1, position_2, position_3),
  FOREIGN KEY (record_id, position_1, position_2) REFERENCES trial_reported_outcomes_classes ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_classes_categories IS 'The rows.';
COMMENT ON COLUMN trial_reported_outcomes_classes_categories.title IS 'What it is called; absent where it is the only one.';

CREATE TABLE trial_reported_outcomes_classes_categories_measurements (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  position_3 integer NOT NULL,
  position_4 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  "value" text CHECK ("value" <> '' AND char_length("value") <= 50 AND "value" ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  spread text CHECK (spread <> '' AND char_length(spread) <= 50 AND spread ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  low text CHECK (low <> '' AND char_length(low) <= 50 AND low ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  high text CHECK (high <> '' AND char_length(high) <= 50 AND high ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  comment text CHECK (comment <> '' AND char_length(comment) <= 100000),
  PRIMARY KEY (record_id, position_1, position_2, position_3, position_4),
  FOREIGN KEY (record_id, position_1, position_2, position_3) REFERENCES trial_reported_outcomes_classes_categories ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_classes_categories_measurements IS 'The values, group by group.';
COMMENT ON COLUMN trial_reported_outcomes_classes_categories_measurements."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_outcomes_classes_categories_measurements."value" IS 'The value of the statistic that the table reports.';
COMMENT ON COLUMN trial_reported_outcomes_classes_categories_measurements.spread IS 'How far the values spread, where one number says it: a standard deviation, a standard error.';
COMMENT ON COLUMN trial_reported_outcomes_classes_categories_measurements.low IS 'The lower end of the range or interval.';
COMMENT ON COLUMN trial_reported_outcomes_classes_categories_measurements.high IS 'The upper end of the range or interval.';
COMMENT ON COLUMN trial_reported_outcomes_classes_categories_measurements.comment IS 'A remark, in the source''s own words, such as why a value is not available.';

CREATE TABLE trial_reported_outcomes_analyses (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  groups text[] CHECK (cardinality(groups) > 0),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  hypothesis text REFERENCES term_hypothesis,
  hypothesis_comment text CHECK (hypothesis_comment <> '' AND char_length(hypothesis_comment) <= 100000),
  non_inferiority_tested boolean,
  method text CHECK (method <> '' AND char_length(method) <= 500),
  method_comment text CHECK (method_comment <> '' AND char_length(method_comment) <= 100000),
  p_value text CHECK (p_value <> '' AND char_length(p_value) <= 50),
  p_value_comment text CHECK (p_value_comment <> '' AND char_length(p_value_comment) <= 100000),
  parameter text CHECK (parameter <> '' AND char_length(parameter) <= 500),
  estimate text CHECK (estimate <> '' AND char_length(estimate) <= 50 AND estimate ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  estimate_comment text CHECK (estimate_comment <> '' AND char_length(estimate_comment) <= 100000),
  dispersion text REFERENCES term_dispersion_kind,
  spread text CHECK (spread <> '' AND char_length(spread) <= 50 AND spread ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  interval_level text CHECK (interval_level <> '' AND char_length(interval_level) <= 50 AND interval_level ~ '^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?$'),
  interval_sides text REFERENCES term_interval_sides,
  interval_low text CHECK (interval_low <> '' AND char_length(interval_low) <= 50 AND interval_low ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  interval_high text CHECK (interval_high <> '' AND char_length(interval_high) <= 50 AND interval_high ~ '^(?:not_available|-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d\d?)?)$'),
  interval_low_comment text CHECK (interval_low_comment <> '' AND char_length(interval_low_comment) <= 100000),
  interval_high_comment text CHECK (interval_high_comment <> '' AND char_length(interval_high_comment) <= 100000),
  other_text text CHECK (other_text <> '' AND char_length(other_text) <= 100000),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_outcomes ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_outcomes_analyses IS 'The statistical analyses.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.groups IS 'The ids of the groups that it compares, or of the one that it describes.';
COMMENT ON COLUMN trial_reported_outcomes_analyses."text" IS 'What it is about, in the source''s own words.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.hypothesis IS 'What it sets out to show.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.hypothesis_comment IS 'The margin and the reasons for it, in the source''s own words.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.non_inferiority_tested IS 'Whether non-inferiority or equivalence was tested, where the source says only that.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.method IS 'The method, as written.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.method_comment IS 'A remark on the method, in the source''s own words.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.p_value IS 'The p-value.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.p_value_comment IS 'A remark on the p-value, in the source''s own words, such as how many tests it was corrected for.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.parameter IS 'What is estimated, as written: a hazard ratio, a difference of means.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.estimate IS 'The estimate.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.estimate_comment IS 'A remark on the estimate, in the source''s own words, such as which group is above the line.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.dispersion IS 'What the spread of the estimate is.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.spread IS 'How far the estimate spreads.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.interval_level IS 'The level of confidence in percent, such as `95`.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.interval_sides IS 'How many of its sides are bounded.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.interval_low IS 'The lower end.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.interval_high IS 'The upper end.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.interval_low_comment IS 'Why the lower end has no value, in the source''s own words.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.interval_high_comment IS 'Why the upper end has no value, in the source''s own words.';
COMMENT ON COLUMN trial_reported_outcomes_analyses.other_text IS 'What the analysis was and found where no test and no estimate says it, in the source''s own words.';

CREATE TABLE trial_reported_adverse_events_groups (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  id text NOT NULL CHECK (id <> '' AND char_length(id) <= 50),
  title text CHECK (title <> '' AND char_length(title) <= 500),
  "text" text CHECK ("text" <> '' AND char_length("text") <= 100000),
  deaths_affected integer CHECK (deaths_affected >= 0 AND deaths_affected <= 1000000000),
  deaths_at_risk integer CHECK (deaths_at_risk >= 0 AND deaths_at_risk <= 1000000000),
  serious_affected integer CHECK (serious_affected >= 0 AND serious_affected <= 1000000000),
  serious_at_risk integer CHECK (serious_at_risk >= 0 AND serious_at_risk <= 1000000000),
  other_affected integer CHECK (other_affected >= 0 AND other_affected <= 1000000000),
  other_at_risk integer CHECK (other_at_risk >= 0 AND other_at_risk <= 1000000000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_adverse_events_groups IS 'The groups.';
COMMENT ON COLUMN trial_reported_adverse_events_groups.id IS 'The id by which the events name it, such as `EG000`.';
COMMENT ON COLUMN trial_reported_adverse_events_groups.title IS 'What it is called.';
COMMENT ON COLUMN trial_reported_adverse_events_groups."text" IS 'Who is in it, in the source''s own words.';
COMMENT ON COLUMN trial_reported_adverse_events_groups.deaths_affected IS 'How many participants had one.';
COMMENT ON COLUMN trial_reported_adverse_events_groups.deaths_at_risk IS 'Of how many.';
COMMENT ON COLUMN trial_reported_adverse_events_groups.serious_affected IS 'How many participants had one.';
COMMENT ON COLUMN trial_reported_adverse_events_groups.serious_at_risk IS 'Of how many.';
COMMENT ON COLUMN trial_reported_adverse_events_groups.other_affected IS 'How many participants had one.';
COMMENT ON COLUMN trial_reported_adverse_events_groups.other_at_risk IS 'Of how many.';

CREATE TABLE trial_reported_adverse_events_serious (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  term text NOT NULL CHECK (term <> '' AND char_length(term) <= 500),
  organ_system text CHECK (organ_system <> '' AND char_length(organ_system) <= 500),
  dictionary text CHECK (dictionary <> '' AND char_length(dictionary) <= 500),
  assessment text REFERENCES term_event_assessment,
  comment text CHECK (comment <> '' AND char_length(comment) <= 100000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_adverse_events_serious IS 'The serious events.';
COMMENT ON COLUMN trial_reported_adverse_events_serious.term IS 'What it is called, as written.';
COMMENT ON COLUMN trial_reported_adverse_events_serious.organ_system IS 'The organ system that it is counted to, as written.';
COMMENT ON COLUMN trial_reported_adverse_events_serious.dictionary IS 'The dictionary that the term is from and its version, as written.';
COMMENT ON COLUMN trial_reported_adverse_events_serious.assessment IS 'How it was looked for.';
COMMENT ON COLUMN trial_reported_adverse_events_serious.comment IS 'A remark, in the source''s own words.';

CREATE TABLE trial_reported_adverse_events_serious_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  events integer CHECK (events >= 0 AND events <= 1000000000),
  affected integer CHECK (affected >= 0 AND affected <= 1000000000),
  at_risk integer CHECK (at_risk >= 0 AND at_risk <= 1000000000),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_adverse_events_serious ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_adverse_events_serious_counts IS 'How often it happened, group by group.';
COMMENT ON COLUMN trial_reported_adverse_events_serious_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_adverse_events_serious_counts.events IS 'How many times it happened.';
COMMENT ON COLUMN trial_reported_adverse_events_serious_counts.affected IS 'How many participants had it.';
COMMENT ON COLUMN trial_reported_adverse_events_serious_counts.at_risk IS 'Of how many.';

CREATE TABLE trial_reported_adverse_events_other (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  term text NOT NULL CHECK (term <> '' AND char_length(term) <= 500),
  organ_system text CHECK (organ_system <> '' AND char_length(organ_system) <= 500),
  dictionary text CHECK (dictionary <> '' AND char_length(dictionary) <= 500),
  assessment text REFERENCES term_event_assessment,
  comment text CHECK (comment <> '' AND char_length(comment) <= 100000),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_adverse_events_other IS 'The other events.';
COMMENT ON COLUMN trial_reported_adverse_events_other.term IS 'What it is called, as written.';
COMMENT ON COLUMN trial_reported_adverse_events_other.organ_system IS 'The organ system that it is counted to, as written.';
COMMENT ON COLUMN trial_reported_adverse_events_other.dictionary IS 'The dictionary that the term is from and its version, as written.';
COMMENT ON COLUMN trial_reported_adverse_events_other.assessment IS 'How it was looked for.';
COMMENT ON COLUMN trial_reported_adverse_events_other.comment IS 'A remark, in the source''s own words.';

CREATE TABLE trial_reported_adverse_events_other_counts (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  "group" text NOT NULL CHECK ("group" <> '' AND char_length("group") <= 50),
  events integer CHECK (events >= 0 AND events <= 1000000000),
  affected integer CHECK (affected >= 0 AND affected <= 1000000000),
  at_risk integer CHECK (at_risk >= 0 AND at_risk <= 1000000000),
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES trial_reported_adverse_events_other ON DELETE CASCADE
);
COMMENT ON TABLE trial_reported_adverse_events_other_counts IS 'How often it happened, group by group.';
COMMENT ON COLUMN trial_reported_adverse_events_other_counts."group" IS 'The id of the group.';
COMMENT ON COLUMN trial_reported_adverse_events_other_counts.events IS 'How many times it happened.';
COMMENT ON COLUMN trial_reported_adverse_events_other_counts.affected IS 'How many participants had it.';
COMMENT ON COLUMN trial_reported_adverse_events_other_counts.at_risk IS 'Of how many.';

CREATE TABLE trial_citations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  field text NOT NULL CHECK (char_length(field) <= 500 AND field ~ '^(?:/(?:[^~/]|~[01])*)*$'),
  source text NOT NULL CHECK (source <> '' AND char_length(source) <= 120 AND source ~ '^source:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  locator_section text CHECK (locator_section <> '' AND char_length(locator_section) <= 500),
  locator_paragraph integer CHECK (locator_paragraph >= 1 AND locator_paragraph <= 100000),
  locator_item integer CHECK (locator_item >= 1 AND locator_item <= 1000),
  locator_page integer CHECK (locator_page >= 1 AND locator_page <= 100000),
  basis text NOT NULL CHECK (basis IN ('stated', 'inferred')),
  stance text CHECK (stance IN ('follows', 'agrees', 'differs')),
  states text CHECK (states <> '' AND char_length(states) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES trial ON DELETE CASCADE
);
COMMENT ON TABLE trial_citations IS 'Where the facts of this record come from.';
COMMENT ON COLUMN trial_citations.field IS 'JSON pointer to the field of this record; what stands beneath the field is covered too.';
COMMENT ON COLUMN trial_citations.source IS 'The source.';
COMMENT ON COLUMN trial_citations.locator_section IS 'The section, table or heading, such as `inclusion` or `outcomes`.';
COMMENT ON COLUMN trial_citations.locator_paragraph IS 'The number of the paragraph, counted from 1.';
COMMENT ON COLUMN trial_citations.locator_item IS 'The number of the item in a numbered list, such as `7`.';
COMMENT ON COLUMN trial_citations.locator_page IS 'The page, counted from 1.';
COMMENT ON COLUMN trial_citations.basis IS 'Whether the source states the fact or it was concluded from it.';
COMMENT ON COLUMN trial_citations.stance IS 'How the source bears on the field; absent where it is the only one.';
COMMENT ON COLUMN trial_citations.states IS 'What a source that differs says instead.';

CREATE TABLE regulatory_event (
  id text PRIMARY KEY CHECK (id <> '' AND char_length(id) <= 120 AND id ~ '^regulatory_event:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  therapy text NOT NULL CHECK (therapy <> '' AND char_length(therapy) <= 120 AND therapy ~ '^therapy:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  jurisdiction text NOT NULL REFERENCES term_jurisdiction,
  regulator text REFERENCES term_regulator,
  milestone text NOT NULL REFERENCES term_milestone,
  local_name text CHECK (local_name <> '' AND char_length(local_name) <= 500),
  date_value text CHECK (date_value <> '' AND char_length(date_value) <= 10 AND date_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  date_type text CHECK (date_type IN ('actual', 'anticipated')),
  announced text CHECK (announced <> '' AND char_length(announced) <= 10 AND announced ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  application text REFERENCES term_application_type,
  permission text CHECK (permission IN ('express', 'tacit')),
  clock text REFERENCES term_review_clock,
  vote_for integer CHECK (vote_for >= 0 AND vote_for <= 1000),
  vote_against integer CHECK (vote_against >= 0 AND vote_against <= 1000),
  vote_abstained integer CHECK (vote_abstained >= 0 AND vote_abstained <= 1000),
  reliance_jurisdiction text REFERENCES term_jurisdiction,
  reliance_regulator text REFERENCES term_regulator,
  reliance_event text CHECK (reliance_event <> '' AND char_length(reliance_event) <= 120 AND reliance_event ~ '^regulatory_event:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  initiation text REFERENCES term_initiation,
  reason text CHECK (reason IN ('efficacy', 'safety', 'quality', 'non_clinical', 'trial_conduct', 'inspection', 'commercial', 'lack_of_data')),
  valid_until_value text CHECK (valid_until_value <> '' AND char_length(valid_until_value) <= 10 AND valid_until_value ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  valid_until_type text CHECK (valid_until_type IN ('actual', 'anticipated')),
  approval_kind text REFERENCES term_approval_kind,
  designation text REFERENCES term_designation,
  applicant text CHECK (applicant <> '' AND char_length(applicant) <= 120 AND applicant ~ '^organization:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  trials text[] CHECK (cardinality(trials) > 0),
  supersedes text CHECK (supersedes <> '' AND char_length(supersedes) <= 120 AND supersedes ~ '^regulatory_event:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  CHECK (num_nonnulls(date_value, date_type) = 0 OR num_nulls(date_value, date_type) = 0),
  CHECK (num_nonnulls(vote_for, vote_against, vote_abstained) = 0 OR num_nulls(vote_for, vote_against) = 0),
  CHECK (num_nonnulls(valid_until_value, valid_until_type) = 0 OR num_nulls(valid_until_value, valid_until_type) = 0)
);
COMMENT ON TABLE regulatory_event IS 'One event in the ledger of a therapy, an indication and a jurisdiction.';
COMMENT ON COLUMN regulatory_event.id IS 'The id of the event.';
COMMENT ON COLUMN regulatory_event.therapy IS 'The therapy that it happened to.';
COMMENT ON COLUMN regulatory_event.jurisdiction IS 'Where it has effect.';
COMMENT ON COLUMN regulatory_event.regulator IS 'The authority that acted; absent for events that need none, such as a first dose.';
COMMENT ON COLUMN regulatory_event.milestone IS 'What happened.';
COMMENT ON COLUMN regulatory_event.local_name IS 'What the regulator itself calls the step, as written.';
COMMENT ON COLUMN regulatory_event.date_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN regulatory_event.date_type IS 'Whether the event took place on that date or is expected to.';
COMMENT ON COLUMN regulatory_event.announced IS 'When it was made known; where no date is stated, it had happened by then.';
COMMENT ON COLUMN regulatory_event.application IS 'The sort of application that the step belongs to.';
COMMENT ON COLUMN regulatory_event.permission IS 'Whether the authority said that it permits, or let its time run out.';
COMMENT ON COLUMN regulatory_event.clock IS 'The clock whose end was the permission or the decision.';
COMMENT ON COLUMN regulatory_event.vote_for IS 'The number of members in favour.';
COMMENT ON COLUMN regulatory_event.vote_against IS 'The number of members against.';
COMMENT ON COLUMN regulatory_event.vote_abstained IS 'The number of members who abstained.';
COMMENT ON COLUMN regulatory_event.reliance_jurisdiction IS 'Where the other decision holds.';
COMMENT ON COLUMN regulatory_event.reliance_regulator IS 'The other authority.';
COMMENT ON COLUMN regulatory_event.reliance_event IS 'The event that the other decision is, where it is on record.';
COMMENT ON COLUMN regulatory_event.initiation IS 'Who initiated the trial that the step is about, which decides whose permission it needs.';
COMMENT ON COLUMN regulatory_event.reason IS 'Why an application was refused or withdrawn, or a trial or an authorisation suspended.';
COMMENT ON COLUMN regulatory_event.valid_until_value IS 'The date, as precise as it was stated.';
COMMENT ON COLUMN regulatory_event.valid_until_type IS 'Whether the event took place on that date or is expected to.';
COMMENT ON COLUMN regulatory_event.approval_kind IS 'The sort of approval.';
COMMENT ON COLUMN regulatory_event.designation IS 'The designation that was requested, granted or withdrawn.';
COMMENT ON COLUMN regulatory_event.applicant IS 'Who applied or holds the authorisation.';
COMMENT ON COLUMN regulatory_event.trials IS 'The trials that it is about or rests on.';
COMMENT ON COLUMN regulatory_event.supersedes IS 'The earlier event that this one corrects.';

CREATE TABLE regulatory_event_indications (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  disease text NOT NULL CHECK (disease <> '' AND char_length(disease) <= 49),
  states text[] CHECK (cardinality(states) > 0 AND states <@ ARRAY['newly_diagnosed', 'previously_treated', 'relapsed_or_refractory', 'relapsed', 'refractory', 'primary_refractory', 'early_relapse', 'multiple_relapse', 'post_transplant_relapse', 'extramedullary_relapse', 'triple_class_exposed', 'triple_class_refractory', 'penta_drug_refractory', 'lenalidomide_refractory', 'inhibitor_positive', 'active', 'in_remission', 'stable', 'progressive', 'residual_disease', 'minimal_residual_disease_positive', 'minimal_residual_disease_negative', 'localized', 'locally_advanced', 'unresectable', 'metastatic', 'oligometastatic', 'advanced', 'stage_1', 'stage_2', 'stage_3', 'stage_4', 'high_risk', 'standard_risk', 'cns_involvement', 'extramedullary_disease', 'bulky', 'transformed', 'mild', 'moderate', 'severe', 'acute', 'chronic', 'uncontrolled', 'controlled', 'clinically_significant', 'symptomatic', 'presymptomatic', 'asymptomatic', 'early_onset', 'late_onset', 'transfusion_dependent', 'non_transfusion_dependent', 'recurrent_vaso_occlusive_crises', 'insulin_dependent', 'steroid_refractory', 'steroid_dependent', 'ambulatory', 'non_ambulatory', 'castration_resistant', 'hormone_receptor_positive', 'her2_positive', 'philadelphia_chromosome_positive', 'target_antigen_positive', 'homozygous', 'compound_heterozygous', 'biallelic_variant_confirmed']),
  age_groups text[] CHECK (cardinality(age_groups) > 0 AND age_groups <@ ARRAY['child', 'adult', 'older_adult', 'preterm_newborn', 'newborn', 'infant', 'young_child', 'adolescent', 'in_utero']),
  line text REFERENCES term_therapy_line,
  combined_with text[] CHECK (cardinality(combined_with) > 0 AND combined_with <@ ARRAY['antineoplastic', 'chemotherapy', 'targeted_cancer_therapy', 'proteasome_inhibitor', 'bortezomib', 'carfilzomib', 'ixazomib', 'immunomodulatory_agent', 'lenalidomide', 'pomalidomide', 'thalidomide', 'anti_cd38_antibody', 'daratumumab', 'isatuximab', 'anti_cd20_antibody', 'rituximab', 'obinutuzumab', 'ofatumumab', 'ocrelizumab', 'anti_bcma_therapy', 'anti_cd19_therapy', 'bispecific_antibody', 'blinatumomab', 'teclistamab', 'elranatamab', 'talquetamab', 'glofitamab', 'epcoritamab', 'mosunetuzumab', 'antibody_drug_conjugate', 'inotuzumab_ozogamicin', 'polatuzumab_vedotin', 'brentuximab_vedotin', 'checkpoint_inhibitor', 'anti_pd_1_antibody', 'pembrolizumab', 'nivolumab', 'ipilimumab', 'tyrosine_kinase_inhibitor', 'btk_inhibitor', 'ibrutinib', 'imatinib', 'dasatinib', 'ponatinib', 'bcl_2_inhibitor', 'venetoclax', 'selinexor', 'hypomethylating_agent', 'azacitidine', 'decitabine', 'alkylating_agent', 'cyclophosphamide', 'ifosfamide', 'melphalan', 'busulfan', 'treosulfan', 'thiotepa', 'bendamustine', 'temozolomide', 'anthracycline', 'doxorubicin', 'platinum_agent', 'cisplatin', 'carboplatin', 'taxane', 'paclitaxel', 'fludarabine', 'cladribine', 'clofarabine', 'cytarabine', 'gemcitabine', 'etoposide', 'vincristine', 'hydroxyurea', 'intrathecal_chemotherapy', 'hormonal_therapy', 'bcg', 'immunosuppressant', 'methotrexate', 'azathioprine', 'mycophenolate_mofetil', 'leflunomide', 'calcineurin_inhibitor', 'tacrolimus', 'cyclosporine', 'voclosporin', 'mtor_inhibitor', 'sirolimus', 'everolimus', 'jak_inhibitor', 'ruxolitinib', 'baricitinib', 'anti_thymocyte_globulin', 'alemtuzumab', 'basiliximab', 'belatacept', 'imlifidase', 'corticosteroid', 'prednisone', 'prednisolone', 'methylprednisolone', 'dexamethasone', 'hydrocortisone', 'deflazacort', 'antimalarial', 'hydroxychloroquine', 'chloroquine', 'nsaid', 'targeted_biologic', 'belimumab', 'telitacicept', 'anifrolumab', 'complement_inhibitor', 'eculizumab', 'ravulizumab', 'tnf_inhibitor', 'adalimumab', 'infliximab', 'etanercept', 'abatacept', 'interleukin_6_inhibitor', 'tocilizumab', 'siltuximab', 'anakinra', 'emapalumab', 'fcrn_inhibitor', 'efgartigimod', 'immunoglobulin', 'interferon', 'interleukin_2', 'vaccine', 'live_vaccine', 'inactivated_vaccine', 'growth_factor', 'g_csf', 'filgrastim', 'pegfilgrastim', 'erythropoiesis_stimulating_agent', 'thrombopoietin_agonist', 'luspatercept', 'plerixafor', 'motixafortide', 'iron_chelation', 'anticoagulant', 'anticonvulsant', 'levetiracetam', 'antiviral', 'antibacterial', 'antifungal', 'antihistamine', 'diphenhydramine', 'acetaminophen', 'insulin', 'statin', 'enzyme_replacement_therapy', 'factor_replacement', 'emicizumab', 'anti_vegf', 'lnp_product', 'mrna_lnp_product', 'advanced_therapy', 'gene_therapy', 'aav_gene_therapy', 'gene_editing', 'cell_therapy', 'car_t_therapy', 'genetically_modified_t_cell_therapy', 'donor_lymphocyte_infusion', 'mesenchymal_stromal_cell_therapy', 'rna_therapy', 'nusinersen', 'risdiplam', 'investigational_product', 'blood_transfusion', 'red_cell_transfusion', 'platelet_transfusion', 'exchange_transfusion', 'transplant', 'solid_organ_transplant', 'hematopoietic_stem_cell_transplant', 'autologous_stem_cell_transplant', 'allogeneic_stem_cell_transplant', 'radiotherapy', 'total_body_irradiation', 'radioligand_therapy', 'leukapheresis', 'stem_cell_mobilization', 'bone_marrow_harvest', 'lymphodepletion', 'myeloablative_conditioning', 'reduced_intensity_conditioning', 'bridging_therapy', 'plasma_exchange', 'dialysis', 'mechanical_ventilation', 'supplemental_oxygen', 'surgery', 'splenectomy', 'revascularization', 'transarterial_chemoembolization', 'vitrectomy', 'lumbar_puncture', 'phototherapy', 'contraception', 'standard_of_care', 'best_supportive_care']),
  minimum_prior_lines integer CHECK (minimum_prior_lines >= 0 AND minimum_prior_lines <= 20),
  prior_treatments text[] CHECK (cardinality(prior_treatments) > 0 AND prior_treatments <@ ARRAY['antineoplastic', 'chemotherapy', 'targeted_cancer_therapy', 'proteasome_inhibitor', 'bortezomib', 'carfilzomib', 'ixazomib', 'immunomodulatory_agent', 'lenalidomide', 'pomalidomide', 'thalidomide', 'anti_cd38_antibody', 'daratumumab', 'isatuximab', 'anti_cd20_antibody', 'rituximab', 'obinutuzumab', 'ofatumumab', 'ocrelizumab', 'anti_bcma_therapy', 'anti_cd19_therapy', 'bispecific_antibody', 'blinatumomab', 'teclistamab', 'elranatamab', 'talquetamab', 'glofitamab', 'epcoritamab', 'mosunetuzumab', 'antibody_drug_conjugate', 'inotuzumab_ozogamicin', 'polatuzumab_vedotin', 'brentuximab_vedotin', 'checkpoint_inhibitor', 'anti_pd_1_antibody', 'pembrolizumab', 'nivolumab', 'ipilimumab', 'tyrosine_kinase_inhibitor', 'btk_inhibitor', 'ibrutinib', 'imatinib', 'dasatinib', 'ponatinib', 'bcl_2_inhibitor', 'venetoclax', 'selinexor', 'hypomethylating_agent', 'azacitidine', 'decitabine', 'alkylating_agent', 'cyclophosphamide', 'ifosfamide', 'melphalan', 'busulfan', 'treosulfan', 'thiotepa', 'bendamustine', 'temozolomide', 'anthracycline', 'doxorubicin', 'platinum_agent', 'cisplatin', 'carboplatin', 'taxane', 'paclitaxel', 'fludarabine', 'cladribine', 'clofarabine', 'cytarabine', 'gemcitabine', 'etoposide', 'vincristine', 'hydroxyurea', 'intrathecal_chemotherapy', 'hormonal_therapy', 'bcg', 'immunosuppressant', 'methotrexate', 'azathioprine', 'mycophenolate_mofetil', 'leflunomide', 'calcineurin_inhibitor', 'tacrolimus', 'cyclosporine', 'voclosporin', 'mtor_inhibitor', 'sirolimus', 'everolimus', 'jak_inhibitor', 'ruxolitinib', 'baricitinib', 'anti_thymocyte_globulin', 'alemtuzumab', 'basiliximab', 'belatacept', 'imlifidase', 'corticosteroid', 'prednisone', 'prednisolone', 'methylprednisolone', 'dexamethasone', 'hydrocortisone', 'deflazacort', 'antimalarial', 'hydroxychloroquine', 'chloroquine', 'nsaid', 'targeted_biologic', 'belimumab', 'telitacicept', 'anifrolumab', 'complement_inhibitor', 'eculizumab', 'ravulizumab', 'tnf_inhibitor', 'adalimumab', 'infliximab', 'etanercept', 'abatacept', 'interleukin_6_inhibitor', 'tocilizumab', 'siltuximab', 'anakinra', 'emapalumab', 'fcrn_inhibitor', 'efgartigimod', 'immunoglobulin', 'interferon', 'interleukin_2', 'vaccine', 'live_vaccine', 'inactivated_vaccine', 'growth_factor', 'g_csf', 'filgrastim', 'pegfilgrastim', 'erythropoiesis_stimulating_agent', 'thrombopoietin_agonist', 'luspatercept', 'plerixafor', 'motixafortide', 'iron_chelation', 'anticoagulant', 'anticonvulsant', 'levetiracetam', 'antiviral', 'antibacterial', 'antifungal', 'antihistamine', 'diphenhydramine', 'acetaminophen', 'insulin', 'statin', 'enzyme_replacement_therapy', 'factor_replacement', 'emicizumab', 'anti_vegf', 'lnp_product', 'mrna_lnp_product', 'advanced_therapy', 'gene_therapy', 'aav_gene_therapy', 'gene_editing', 'cell_therapy', 'car_t_therapy', 'genetically_modified_t_cell_therapy', 'donor_lymphocyte_infusion', 'mesenchymal_stromal_cell_therapy', 'rna_therapy', 'nusinersen', 'risdiplam', 'investigational_product', 'blood_transfusion', 'red_cell_transfusion', 'platelet_transfusion', 'exchange_transfusion', 'transplant', 'solid_organ_transplant', 'hematopoietic_stem_cell_transplant', 'autologous_stem_cell_transplant', 'allogeneic_stem_cell_transplant', 'radiotherapy', 'total_body_irradiation', 'radioligand_therapy', 'leukapheresis', 'stem_cell_mobilization', 'bone_marrow_harvest', 'lymphodepletion', 'myeloablative_conditioning', 'reduced_intensity_conditioning', 'bridging_therapy', 'plasma_exchange', 'dialysis', 'mechanical_ventilation', 'supplemental_oxygen', 'surgery', 'splenectomy', 'revascularization', 'transarterial_chemoembolization', 'vitrectomy', 'lumbar_puncture', 'phototherapy', 'contraception', 'standard_of_care', 'best_supportive_care']),
  restriction text CHECK (restriction <> '' AND char_length(restriction) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES regulatory_event ON DELETE CASCADE
);
COMMENT ON TABLE regulatory_event_indications IS 'The uses that it is about; absent where the event is about the therapy as a whole.';
COMMENT ON COLUMN regulatory_event_indications.disease IS 'The disease.';
COMMENT ON COLUMN regulatory_event_indications.states IS 'The states that the disease must be in, all of them.';
COMMENT ON COLUMN regulatory_event_indications.age_groups IS 'The age groups that the use is meant for.';
COMMENT ON COLUMN regulatory_event_indications.line IS 'The line of therapy.';
COMMENT ON COLUMN regulatory_event_indications.combined_with IS 'What it is given together with, all of them.';
COMMENT ON COLUMN regulatory_event_indications.minimum_prior_lines IS 'The least number of earlier lines of therapy.';
COMMENT ON COLUMN regulatory_event_indications.prior_treatments IS 'Treatments that must have been among the earlier ones, all of them.';
COMMENT ON COLUMN regulatory_event_indications.restriction IS 'A further restriction that no field holds, such as a genotype, in a few words.';

CREATE TABLE regulatory_event_indications_epidemiology (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  position_2 integer NOT NULL,
  measure text NOT NULL CHECK (measure IN ('share_of_cases', 'incidence', 'prevalence', 'mortality')),
  value_value numeric NOT NULL,
  value_unit text NOT NULL CHECK (value_unit <> '' AND char_length(value_unit) <= 100 AND value_unit ~ '^[ -~]+$'),
  approximate boolean,
  among text CHECK (among <> '' AND char_length(among) <= 49),
  country text REFERENCES term_country,
  PRIMARY KEY (record_id, position_1, position_2),
  FOREIGN KEY (record_id, position_1) REFERENCES regulatory_event_indications ON DELETE CASCADE
);
COMMENT ON TABLE regulatory_event_indications_epidemiology IS 'How common the disease is.';
COMMENT ON COLUMN regulatory_event_indications_epidemiology.measure IS 'What the figure measures.';
COMMENT ON COLUMN regulatory_event_indications_epidemiology.value_value IS 'The number, as stated.';
COMMENT ON COLUMN regulatory_event_indications_epidemiology.value_unit IS 'The UCUM code of the unit; `1` for a plain ratio.';
COMMENT ON COLUMN regulatory_event_indications_epidemiology.approximate IS 'Whether the source says "about".';
COMMENT ON COLUMN regulatory_event_indications_epidemiology.among IS 'The wider disease that a share of cases is a share of.';
COMMENT ON COLUMN regulatory_event_indications_epidemiology.country IS 'The country that the figure is about; absent where the source does not restrict it.';

CREATE TABLE regulatory_event_identifiers (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  scheme text NOT NULL CHECK (scheme IN ('nct', 'eudract', 'eu_ct', 'isrctn', 'chictr', 'ctr', 'itmctr', 'jrct', 'umin', 'japic_cti', 'jmacct', 'cris', 'ctri', 'anzctr', 'drks', 'ntr', 'pactr', 'rebec', 'irct', 'tctr', 'slctr', 'lbctr', 'rpcec', 'repec', 'hkuctr', 'who_utn', 'snctp', 'eu_pas', 'ccmo', 'id_rcb', 'moh_israel', 'ctrp', 'pdq', 'phrr', 'nih_protocol', 'nhs_rec', 'iras', 'humres', 'basec', 'nih_grant', 'nmpa_acceptance', 'nmpa_approval', 'fda_bla', 'fda_nda', 'fda_ind', 'ema_product', 'ema_procedure', 'eu_marketing', 'eu_orphan', 'ema_pip', 'mhra_pl', 'health_canada_din', 'tga_artg', 'unii', 'cas', 'atc', 'ndc', 'rxcui', 'chembl', 'drugbank', 'chebi', 'kegg_drug', 'dailymed', 'hgnc', 'ncbi_gene', 'ensembl', 'uniprot', 'mondo', 'efo', 'hp', 'cl', 'clo', 'obi', 'doid', 'orphanet', 'ordo', 'gard', 'omim', 'icd10', 'icd11', 'ncit', 'mesh', 'umls', 'medgen', 'snomed_ct', 'cellosaurus', 'rrid', 'loinc', 'orcid', 'ror', 'grid', 'lei', 'doi', 'pubmed', 'pmc', 'stock_listing', 'inn')),
  "value" text NOT NULL CHECK ("value" <> '' AND char_length("value") <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES regulatory_event ON DELETE CASCADE
);
COMMENT ON TABLE regulatory_event_identifiers IS 'The regulator''s numbers: acceptance number, licence number …';
COMMENT ON COLUMN regulatory_event_identifiers.scheme IS 'The scheme that the identifier belongs to.';
COMMENT ON COLUMN regulatory_event_identifiers."value" IS 'The identifier in the canonical spelling of its scheme.';

CREATE TABLE regulatory_event_citations (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  field text NOT NULL CHECK (char_length(field) <= 500 AND field ~ '^(?:/(?:[^~/]|~[01])*)*$'),
  source text NOT NULL CHECK (source <> '' AND char_length(source) <= 120 AND source ~ '^source:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  locator_section text CHECK (locator_section <> '' AND char_length(locator_section) <= 500),
  locator_paragraph integer CHECK (locator_paragraph >= 1 AND locator_paragraph <= 100000),
  locator_item integer CHECK (locator_item >= 1 AND locator_item <= 1000),
  locator_page integer CHECK (locator_page >= 1 AND locator_page <= 100000),
  basis text NOT NULL CHECK (basis IN ('stated', 'inferred')),
  stance text CHECK (stance IN ('follows', 'agrees', 'differs')),
  states text CHECK (states <> '' AND char_length(states) <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES regulatory_event ON DELETE CASCADE
);
COMMENT ON TABLE regulatory_event_citations IS 'Where the facts of this record come from.';
COMMENT ON COLUMN regulatory_event_citations.field IS 'JSON pointer to the field of this record; what stands beneath the field is covered too.';
COMMENT ON COLUMN regulatory_event_citations.source IS 'The source.';
COMMENT ON COLUMN regulatory_event_citations.locator_section IS 'The section, table or heading, such as `inclusion` or `outcomes`.';
COMMENT ON COLUMN regulatory_event_citations.locator_paragraph IS 'The number of the paragraph, counted from 1.';
COMMENT ON COLUMN regulatory_event_citations.locator_item IS 'The number of the item in a numbered list, such as `7`.';
COMMENT ON COLUMN regulatory_event_citations.locator_page IS 'The page, counted from 1.';
COMMENT ON COLUMN regulatory_event_citations.basis IS 'Whether the source states the fact or it was concluded from it.';
COMMENT ON COLUMN regulatory_event_citations.stance IS 'How the source bears on the field; absent where it is the only one.';
COMMENT ON COLUMN regulatory_event_citations.states IS 'What a source that differs says instead.';

CREATE TABLE source (
  id text PRIMARY KEY CHECK (id <> '' AND char_length(id) <= 120 AND id ~ '^source:[a-z0-9]+(?:[-.][a-z0-9]+)*$'),
  type text NOT NULL REFERENCES term_source_type,
  title text NOT NULL CHECK (title <> '' AND char_length(title) <= 500),
  publisher text CHECK (publisher <> '' AND char_length(publisher) <= 500),
  issuers text[] CHECK (cardinality(issuers) > 0),
  published text CHECK (published <> '' AND char_length(published) <= 10 AND published ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  retrieved text CHECK (retrieved <> '' AND char_length(retrieved) <= 10 AND retrieved ~ '^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$'),
  dateline_country text REFERENCES term_country,
  dateline_country_name text CHECK (dateline_country_name <> '' AND char_length(dateline_country_name) <= 500),
  dateline_region text CHECK (dateline_region <> '' AND char_length(dateline_region) <= 500),
  dateline_street text CHECK (dateline_street <> '' AND char_length(dateline_street) <= 100000),
  dateline_city text CHECK (dateline_city <> '' AND char_length(dateline_city) <= 500),
  dateline_postal_code text CHECK (dateline_postal_code <> '' AND char_length(dateline_postal_code) <= 500),
  dateline_point_latitude numeric CHECK (dateline_point_latitude >= -90 AND dateline_point_latitude <= 90),
  dateline_point_longitude numeric CHECK (dateline_point_longitude >= -180 AND dateline_point_longitude <= 180),
  "language" text REFERENCES term_language,
  url text CHECK (url <> '' AND char_length(url) <= 2000),
  file text CHECK (file <> '' AND char_length(file) <= 200),
  CHECK (num_nonnulls(dateline_point_latitude, dateline_point_longitude) = 0 OR num_nulls(dateline_point_latitude, dateline_point_longitude) = 0),
  CHECK (num_nonnulls(dateline_country, dateline_country_name, dateline_region, dateline_street, dateline_city, dateline_postal_code, dateline_point_latitude, dateline_point_longitude) = 0 OR num_nulls(dateline_country) = 0)
);
COMMENT ON TABLE source IS 'A document that the facts of other records are cited to.';
COMMENT ON COLUMN source.id IS 'The id of the source.';
COMMENT ON COLUMN source.type IS 'What sort of document it is.';
COMMENT ON COLUMN source.title IS 'What the document is called, or what it is about in a few words.';
COMMENT ON COLUMN source.publisher IS 'Who published it, as written, such as a news wire or a registry.';
COMMENT ON COLUMN source.issuers IS 'The organisations that issued it.';
COMMENT ON COLUMN source.published IS 'When it was published.';
COMMENT ON COLUMN source.retrieved IS 'When it was read.';
COMMENT ON COLUMN source.dateline_country IS 'ISO 3166-1 alpha-2 code of the country.';
COMMENT ON COLUMN source.dateline_country_name IS 'What the source calls the country, where that is a name that it does not always use.';
COMMENT ON COLUMN source.dateline_region IS 'The state, province or region, as written.';
COMMENT ON COLUMN source.dateline_street IS 'The street, the building and the like, as written.';
COMMENT ON COLUMN source.dateline_city IS 'The city, as written.';
COMMENT ON COLUMN source.dateline_postal_code IS 'The postal code, as written.';
COMMENT ON COLUMN source.dateline_point_latitude IS 'Degrees north of the equator; negative is south.';
COMMENT ON COLUMN source.dateline_point_longitude IS 'Degrees east of Greenwich; negative is west.';
COMMENT ON COLUMN source."language" IS 'The language that it is written in.';
COMMENT ON COLUMN source.url IS 'Its web address.';
COMMENT ON COLUMN source.file IS 'The name of the file that holds it, where it came as a file.';

CREATE TABLE source_identifiers (
  record_id text NOT NULL,
  position_1 integer NOT NULL,
  scheme text NOT NULL CHECK (scheme IN ('nct', 'eudract', 'eu_ct', 'isrctn', 'chictr', 'ctr', 'itmctr', 'jrct', 'umin', 'japic_cti', 'jmacct', 'cris', 'ctri', 'anzctr', 'drks', 'ntr', 'pactr', 'rebec', 'irct', 'tctr', 'slctr', 'lbctr', 'rpcec', 'repec', 'hkuctr', 'who_utn', 'snctp', 'eu_pas', 'ccmo', 'id_rcb', 'moh_israel', 'ctrp', 'pdq', 'phrr', 'nih_protocol', 'nhs_rec', 'iras', 'humres', 'basec', 'nih_grant', 'nmpa_acceptance', 'nmpa_approval', 'fda_bla', 'fda_nda', 'fda_ind', 'ema_product', 'ema_procedure', 'eu_marketing', 'eu_orphan', 'ema_pip', 'mhra_pl', 'health_canada_din', 'tga_artg', 'unii', 'cas', 'atc', 'ndc', 'rxcui', 'chembl', 'drugbank', 'chebi', 'kegg_drug', 'dailymed', 'hgnc', 'ncbi_gene', 'ensembl', 'uniprot', 'mondo', 'efo', 'hp', 'cl', 'clo', 'obi', 'doid', 'orphanet', 'ordo', 'gard', 'omim', 'icd10', 'icd11', 'ncit', 'mesh', 'umls', 'medgen', 'snomed_ct', 'cellosaurus', 'rrid', 'loinc', 'orcid', 'ror', 'grid', 'lei', 'doi', 'pubmed', 'pmc', 'stock_listing', 'inn')),
  "value" text NOT NULL CHECK ("value" <> '' AND char_length("value") <= 500),
  PRIMARY KEY (record_id, position_1),
  FOREIGN KEY (record_id) REFERENCES source ON DELETE CASCADE
);
COMMENT ON TABLE source_identifiers IS 'What it is registered as: DOI, PubMed, registry number …';
COMMENT ON COLUMN source_identifiers.scheme IS 'The scheme that the identifier belongs to.';
COMMENT ON COLUMN source_identifiers."value" IS 'The identifier in the canonical spelling of its scheme.';

CREATE VIEW organization_record AS SELECT t0.id, jsonb_build_object('kind', 'organization') || jsonb_strip_nulls(jsonb_build_object('id', t0.id, 'names', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('text', t1."text", 'kind', t1.kind, 'language', t1."language")) ORDER BY t1.position_1) FROM organization_names t1 WHERE t1.record_id = t0.id), 'type', t0.type, 'headquarters', NULLIF(jsonb_strip_nulls(jsonb_build_object('country', t0.headquarters_country, 'countryName', t0.headquarters_country_name, 'region', t0.headquarters_region, 'street', t0.headquarters_street, 'city', t0.headquarters_city, 'postalCode', t0.headquarters_postal_code, 'point', NULLIF(jsonb_strip_nulls(jsonb_build_object('latitude', t0.headquarters_point_latitude, 'longitude', t0.headquarters_point_longitude)), '{}'))), '{}'), 'parent', t0.parent, 'founded', t0.founded, 'foundedIn', NULLIF(jsonb_strip_nulls(jsonb_build_object('country', t0.founded_in_country, 'countryName', t0.founded_in_country_name, 'region', t0.founded_in_region, 'street', t0.founded_in_street, 'city', t0.founded_in_city, 'postalCode', t0.founded_in_postal_code, 'point', NULLIF(jsonb_strip_nulls(jsonb_build_object('latitude', t0.founded_in_point_latitude, 'longitude', t0.founded_in_point_longitude)), '{}'))), '{}'), 'countries', t0.countries, 'focus', CASE WHEN t0.focus THEN jsonb_strip_nulls(jsonb_build_object('diseases', t0.focus_diseases, 'modalities', t0.focus_modalities)) END, 'listings', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('exchange', t1.exchange, 'ticker', t1.ticker, 'since', t1.since)) ORDER BY t1.position_1) FROM organization_listings t1 WHERE t1.record_id = t0.id), 'website', t0.website, 'identifiers', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', t1.scheme, 'value', t1."value")) ORDER BY t1.position_1) FROM organization_identifiers t1 WHERE t1.record_id = t0.id), 'agreements', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', t1.kind, 'territories', t1.territories, 'partners', t1.partners, 'signed', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t1.signed_value, 'type', t1.signed_type)), '{}'))) ORDER BY t1.position_1) FROM organization_agreements t1 WHERE t1.record_id = t0.id), 'citations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('field', t1.field, 'source', t1.source, 'locator', NULLIF(jsonb_strip_nulls(jsonb_build_object('section', t1.locator_section, 'paragraph', t1.locator_paragraph, 'item', t1.locator_item, 'page', t1.locator_page)), '{}'), 'basis', t1.basis, 'stance', t1.stance, 'states', t1.states)) ORDER BY t1.position_1) FROM organization_citations t1 WHERE t1.record_id = t0.id))) AS record FROM organization t0;
COMMENT ON VIEW organization_record IS 'The records of this kind as JSON.';

CREATE FUNCTION put_organization(v0 jsonb) RETURNS void LANGUAGE plpgsql
  SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  DELETE FROM organization WHERE id = v0 ->> 'id';
  INSERT INTO organization (id, type, headquarters_country, headquarters_country_name, headquarters_region, headquarters_street, headquarters_city, headquarters_postal_code, headquarters_point_latitude, headquarters_point_longitude, parent, founded, founded_in_country, founded_in_country_name, founded_in_region, founded_in_street, founded_in_city, founded_in_postal_code, founded_in_point_latitude, founded_in_point_longitude, countries, focus, focus_diseases, focus_modalities, website) SELECT v0 ->> 'id', v0 ->> 'type', v0 #>> '{headquarters,country}', v0 #>> '{headquarters,countryName}', v0 #>> '{headquarters,region}', v0 #>> '{headquarters,street}', v0 #>> '{headquarters,city}', v0 #>> '{headquarters,postalCode}', (v0 #>> '{headquarters,point,latitude}')::numeric, (v0 #>> '{headquarters,point,longitude}')::numeric, v0 ->> 'parent', v0 ->> 'founded', v0 #>> '{foundedIn,country}', v0 #>> '{foundedIn,countryName}', v0 #>> '{foundedIn,region}', v0 #>> '{foundedIn,street}', v0 #>> '{foundedIn,city}', v0 #>> '{foundedIn,postalCode}', (v0 #>> '{foundedIn,point,latitude}')::numeric, (v0 #>> '{foundedIn,point,longitude}')::numeric, texts_of(v0 -> 'countries'), CASE WHEN v0 -> 'focus' IS NOT NULL THEN true END, texts_of(v0 #> '{focus,diseases}'), texts_of(v0 #> '{focus,modalities}'), v0 ->> 'website';
  INSERT INTO organization_names (record_id, position_1, "text", kind, "language") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'text', v1 ->> 'kind', v1 ->> 'language' FROM jsonb_array_elements(v0 -> 'names') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO organization_listings (record_id, position_1, exchange, ticker, since) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'exchange', v1 ->> 'ticker', v1 ->> 'since' FROM jsonb_array_elements(v0 -> 'listings') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO organization_identifiers (record_id, position_1, scheme, "value") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'scheme', v1 ->> 'value' FROM jsonb_array_elements(v0 -> 'identifiers') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO organization_agreements (record_id, position_1, kind, territories, partners, signed_value, signed_type) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'kind', texts_of(v1 -> 'territories'), texts_of(v1 -> 'partners'), v1 #>> '{signed,value}', v1 #>> '{signed,type}' FROM jsonb_array_elements(v0 -> 'agreements') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO organization_citations (record_id, position_1, field, source, locator_section, locator_paragraph, locator_item, locator_page, basis, stance, states) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'field', v1 ->> 'source', v1 #>> '{locator,section}', (v1 #>> '{locator,paragraph}')::integer, (v1 #>> '{locator,item}')::integer, (v1 #>> '{locator,page}')::integer, v1 ->> 'basis', v1 ->> 'stance', v1 ->> 'states' FROM jsonb_array_elements(v0 -> 'citations') WITH ORDINALITY AS m1 (v1, p1);
END $$;
COMMENT ON FUNCTION put_organization IS 'Puts a record of this kind in, in place of the one of its id.';

CREATE VIEW platform_record AS SELECT t0.id, jsonb_build_object('kind', 'platform') || jsonb_strip_nulls(jsonb_build_object('id', t0.id, 'names', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('text', t1."text", 'kind', t1.kind, 'language', t1."language")) ORDER BY t1.position_1) FROM platform_names t1 WHERE t1.record_id = t0.id), 'technologies', t0.technologies, 'parent', t0.parent, 'delivery', t0.delivery, 'cells', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('origin', t1.origin, 'source', t1.source, 'type', t1.type, 'species', t1.species, 'markers', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('target', t2.target, 'positive', t2.positive)) ORDER BY t2.position_2) FROM platform_cells_markers t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'expanded', t1.expanded, 'geneticallyModified', t1.genetically_modified, 'identifiers', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', t2.scheme, 'value', t2."value")) ORDER BY t2.position_2) FROM platform_cells_identifiers t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM platform_cells t1 WHERE t1.record_id = t0.id), 'vectors', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('class', t1.class, 'species', t1.species, 'pseudotype', t1.pseudotype, 'cargo', t1.cargo, 'integrating', t1.integrating, 'replication', t1.replication, 'selfInactivating', t1.self_inactivating, 'selfComplementary', t1.self_complementary, 'tropism', t1.tropism, 'targeting', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('target', t2.target, 'format', t2.format, 'origin', t2.origin, 'count', t2.count, 'clone', t2.clone)) ORDER BY t2.position_2) FROM platform_vectors_targeting t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'deletions', t1.deletions)) ORDER BY t1.position_1) FROM platform_vectors t1 WHERE t1.record_id = t0.id), 'constructs', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', t1.kind, 'purposes', t1.purposes, 'binders', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('target', t2.target, 'format', t2.format, 'origin', t2.origin, 'count', t2.count, 'clone', t2.clone)) ORDER BY t2.position_2) FROM platform_constructs_binders t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'signalling', t1.signalling, 'target', t1.target, 'peptide', t1.peptide, 'hla', t1.hla, 'affinityEnhanced', t1.affinity_enhanced, 'gene', t1.gene, 'variant', t1.variant, 'promoterSpecificity', t1.promoter_specificity, 'promoter', t1.promoter, 'codonOptimized', t1.codon_optimized, 'locus', t1.locus, 'effect', t1.effect, 'method', t1.method, 'site', t1.site, 'targets', t1.targets, 'personalized', t1.personalized, 'maximumCount', t1.maximum_count, 'class', t1.class, 'exon', t1.exon, 'conjugate', t1.conjugate)) ORDER BY t1.position_1) FROM platform_constructs t1 WHERE t1.record_id = t0.id), 'organizations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('organization', t1.organization, 'name', t1.name, 'class', t1.class, 'role', t1.role, 'territories', t1.territories)) ORDER BY t1.position_1) FROM platform_organizations t1 WHERE t1.record_id = t0.id), 'citations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('field', t1.field, 'source', t1.source, 'locator', NULLIF(jsonb_strip_nulls(jsonb_build_object('section', t1.locator_section, 'paragraph', t1.locator_paragraph, 'item', t1.locator_item, 'page', t1.locator_page)), '{}'), 'basis', t1.basis, 'stance', t1.stance, 'states', t1.states)) ORDER BY t1.position_1) FROM platform_citations t1 WHERE t1.record_id = t0.id))) AS record FROM platform t0;
COMMENT ON VIEW platform_record IS 'The records of this kind as JSON.';

CREATE FUNCTION put_platform(v0 jsonb) RETURNS void LANGUAGE plpgsql
  SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  DELETE FROM platform WHERE id = v0 ->> 'id';
  INSERT INTO platform (id, technologies, parent, delivery) SELECT v0 ->> 'id', texts_of(v0 -> 'technologies'), v0 ->> 'parent', v0 ->> 'delivery';
  INSERT INTO platform_names (record_id, position_1, "text", kind, "language") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'text', v1 ->> 'kind', v1 ->> 'language' FROM jsonb_array_elements(v0 -> 'names') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO platform_cells (record_id, position_1, origin, source, type, species, expanded, genetically_modified) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'origin', v1 ->> 'source', v1 ->> 'type', v1 ->> 'species', (v1 ->> 'expanded')::boolean, (v1 ->> 'geneticallyModified')::boolean FROM jsonb_array_elements(v0 -> 'cells') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO platform_cells_markers (record_id, position_1, position_2, target, positive) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'target', (v2 ->> 'positive')::boolean FROM jsonb_array_elements(v0 -> 'cells') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'markers') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO platform_cells_identifiers (record_id, position_1, position_2, scheme, "value") SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'scheme', v2 ->> 'value' FROM jsonb_array_elements(v0 -> 'cells') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'identifiers') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO platform_vectors (record_id, position_1, class, species, pseudotype, cargo, integrating, replication, self_inactivating, self_complementary, tropism, deletions) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'class', v1 ->> 'species', v1 ->> 'pseudotype', v1 ->> 'cargo', (v1 ->> 'integrating')::boolean, v1 ->> 'replication', (v1 ->> 'selfInactivating')::boolean, (v1 ->> 'selfComplementary')::boolean, texts_of(v1 -> 'tropism'), texts_of(v1 -> 'deletions') FROM jsonb_array_elements(v0 -> 'vectors') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO platform_vectors_targeting (record_id, position_1, position_2, target, format, origin, count, clone) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'target', v2 ->> 'format', v2 ->> 'origin', (v2 ->> 'count')::integer, v2 ->> 'clone' FROM jsonb_array_elements(v0 -> 'vectors') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'targeting') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO platform_constructs (record_id, position_1, kind, purposes, signalling, target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'kind', texts_of(v1 -> 'purposes'), texts_of(v1 -> 'signalling'), v1 ->> 'target', v1 ->> 'peptide', texts_of(v1 -> 'hla'), (v1 ->> 'affinityEnhanced')::boolean, v1 ->> 'gene', v1 ->> 'variant', v1 ->> 'promoterSpecificity', v1 ->> 'promoter', (v1 ->> 'codonOptimized')::boolean, v1 ->> 'locus', v1 ->> 'effect', v1 ->> 'method', v1 ->> 'site', texts_of(v1 -> 'targets'), (v1 ->> 'personalized')::boolean, (v1 ->> 'maximumCount')::integer, v1 ->> 'class', (v1 ->> 'exon')::integer, v1 ->> 'conjugate' FROM jsonb_array_elements(v0 -> 'constructs') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO platform_constructs_binders (record_id, position_1, position_2, target, format, origin, count, clone) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'target', v2 ->> 'format', v2 ->> 'origin', (v2 ->> 'count')::integer, v2 ->> 'clone' FROM jsonb_array_elements(v0 -> 'constructs') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'binders') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO platform_organizations (record_id, position_1, organization, name, class, role, territories) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'organization', v1 ->> 'name', v1 ->> 'class', v1 ->> 'role', texts_of(v1 -> 'territories') FROM jsonb_array_elements(v0 -> 'organizations') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO platform_citations (record_id, position_1, field, source, locator_section, locator_paragraph, locator_item, locator_page, basis, stance, states) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'field', v1 ->> 'source', v1 #>> '{locator,section}', (v1 #>> '{locator,paragraph}')::integer, (v1 #>> '{locator,item}')::integer, (v1 #>> '{locator,page}')::integer, v1 ->> 'basis', v1 ->> 'stance', v1 ->> 'states' FROM jsonb_array_elements(v0 -> 'citations') WITH ORDINALITY AS m1 (v1, p1);
END $$;
COMMENT ON FUNCTION put_platform IS 'Puts a record of this kind in, in place of the one of its id.';

CREATE VIEW therapy_record AS SELECT t0.id, jsonb_build_object('kind', 'therapy') || jsonb_strip_nulls(jsonb_build_object('id', t0.id, 'names', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('text', t1."text", 'kind', t1.kind, 'language', t1."language")) ORDER BY t1.position_1) FROM therapy_names t1 WHERE t1.record_id = t0.id), 'modality', t0.modality, 'delivery', t0.delivery, 'cells', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('origin', t1.origin, 'source', t1.source, 'type', t1.type, 'species', t1.species, 'markers', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('target', t2.target, 'positive', t2.positive)) ORDER BY t2.position_2) FROM therapy_cells_markers t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'expanded', t1.expanded, 'geneticallyModified', t1.genetically_modified, 'identifiers', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', t2.scheme, 'value', t2."value")) ORDER BY t2.position_2) FROM therapy_cells_identifiers t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM therapy_cells t1 WHERE t1.record_id = t0.id), 'vectors', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('class', t1.class, 'species', t1.species, 'pseudotype', t1.pseudotype, 'cargo', t1.cargo, 'integrating', t1.integrating, 'replication', t1.replication, 'selfInactivating', t1.self_inactivating, 'selfComplementary', t1.self_complementary, 'tropism', t1.tropism, 'targeting', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('target', t2.target, 'format', t2.format, 'origin', t2.origin, 'count', t2.count, 'clone', t2.clone)) ORDER BY t2.position_2) FROM therapy_vectors_targeting t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'deletions', t1.deletions)) ORDER BY t1.position_1) FROM therapy_vectors t1 WHERE t1.record_id = t0.id), 'constructs', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', t1.kind, 'purposes', t1.purposes, 'binders', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('target', t2.target, 'format', t2.format, 'origin', t2.origin, 'count', t2.count, 'clone', t2.clone)) ORDER BY t2.position_2) FROM therapy_constructs_binders t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'signalling', t1.signalling, 'target', t1.target, 'peptide', t1.peptide, 'hla', t1.hla, 'affinityEnhanced', t1.affinity_enhanced, 'gene', t1.gene, 'variant', t1.variant, 'promoterSpecificity', t1.promoter_specificity, 'promoter', t1.promoter, 'codonOptimized', t1.codon_optimized, 'locus', t1.locus, 'effect', t1.effect, 'method', t1.method, 'site', t1.site, 'targets', t1.targets, 'personalized', t1.personalized, 'maximumCount', t1.maximum_count, 'class', t1.class, 'exon', t1.exon, 'conjugate', t1.conjugate)) ORDER BY t1.position_1) FROM therapy_constructs t1 WHERE t1.record_id = t0.id), 'devices', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', t1.kind, 'material', t1.material)) ORDER BY t1.position_1) FROM therapy_devices t1 WHERE t1.record_id = t0.id), 'platforms', t0.platforms, 'doseForm', t0.dose_form, 'routes', t0.routes, 'dosing', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('amount', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t1.amount_value, 'unit', t1.amount_unit)), '{}'), 'range', NULLIF(jsonb_strip_nulls(jsonb_build_object('low', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t1.range_low_value, 'unit', t1.range_low_unit)), '{}'), 'high', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t1.range_high_value, 'unit', t1.range_high_unit)), '{}'))), '{}'), 'route', t1.route, 'administrations', t1.administrations, 'interval', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t1.interval_value, 'unit', t1.interval_unit)), '{}'))) ORDER BY t1.position_1) FROM therapy_dosing t1 WHERE t1.record_id = t0.id), 'conditioning', t0.conditioning, 'indications', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('disease', t1.disease, 'states', t1.states, 'ageGroups', t1.age_groups, 'line', t1.line, 'combinedWith', t1.combined_with, 'minimumPriorLines', t1.minimum_prior_lines, 'priorTreatments', t1.prior_treatments, 'restriction', t1.restriction, 'epidemiology', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('measure', t2.measure, 'value', jsonb_strip_nulls(jsonb_build_object('value', t2.value_value, 'unit', t2.value_unit)), 'approximate', t2.approximate, 'among', t2.among, 'country', t2.country)) ORDER BY t2.position_2) FROM therapy_indications_epidemiology t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM therapy_indications t1 WHERE t1.record_id = t0.id), 'organizations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('organization', t1.organization, 'name', t1.name, 'class', t1.class, 'role', t1.role, 'territories', t1.territories)) ORDER BY t1.position_1) FROM therapy_organizations t1 WHERE t1.record_id = t0.id), 'identifiers', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', t1.scheme, 'value', t1."value")) ORDER BY t1.position_1) FROM therapy_identifiers t1 WHERE t1.record_id = t0.id), 'advancedTherapy', NULLIF(jsonb_strip_nulls(jsonb_build_object('class', t0.advanced_therapy_class, 'reference', t0.advanced_therapy_reference)), '{}'), 'citations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('field', t1.field, 'source', t1.source, 'locator', NULLIF(jsonb_strip_nulls(jsonb_build_object('section', t1.locator_section, 'paragraph', t1.locator_paragraph, 'item', t1.locator_item, 'page', t1.locator_page)), '{}'), 'basis', t1.basis, 'stance', t1.stance, 'states', t1.states)) ORDER BY t1.position_1) FROM therapy_citations t1 WHERE t1.record_id = t0.id))) AS record FROM therapy t0;
COMMENT ON VIEW therapy_record IS 'The records of this kind as JSON.';

CREATE FUNCTION put_therapy(v0 jsonb) RETURNS void LANGUAGE plpgsql
  SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  DELETE FROM therapy WHERE id = v0 ->> 'id';
  INSERT INTO therapy (id, modality, delivery, platforms, dose_form, routes, conditioning, advanced_therapy_class, advanced_therapy_reference) SELECT v0 ->> 'id', v0 ->> 'modality', v0 ->> 'delivery', texts_of(v0 -> 'platforms'), v0 ->> 'doseForm', texts_of(v0 -> 'routes'), texts_of(v0 -> 'conditioning'), v0 #>> '{advancedTherapy,class}', v0 #>> '{advancedTherapy,reference}';
  INSERT INTO therapy_names (record_id, position_1, "text", kind, "language") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'text', v1 ->> 'kind', v1 ->> 'language' FROM jsonb_array_elements(v0 -> 'names') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_cells (record_id, position_1, origin, source, type, species, expanded, genetically_modified) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'origin', v1 ->> 'source', v1 ->> 'type', v1 ->> 'species', (v1 ->> 'expanded')::boolean, (v1 ->> 'geneticallyModified')::boolean FROM jsonb_array_elements(v0 -> 'cells') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_cells_markers (record_id, position_1, position_2, target, positive) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'target', (v2 ->> 'positive')::boolean FROM jsonb_array_elements(v0 -> 'cells') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'markers') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO therapy_cells_identifiers (record_id, position_1, position_2, scheme, "value") SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'scheme', v2 ->> 'value' FROM jsonb_array_elements(v0 -> 'cells') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'identifiers') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO therapy_vectors (record_id, position_1, class, species, pseudotype, cargo, integrating, replication, self_inactivating, self_complementary, tropism, deletions) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'class', v1 ->> 'species', v1 ->> 'pseudotype', v1 ->> 'cargo', (v1 ->> 'integrating')::boolean, v1 ->> 'replication', (v1 ->> 'selfInactivating')::boolean, (v1 ->> 'selfComplementary')::boolean, texts_of(v1 -> 'tropism'), texts_of(v1 -> 'deletions') FROM jsonb_array_elements(v0 -> 'vectors') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_vectors_targeting (record_id, position_1, position_2, target, format, origin, count, clone) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'target', v2 ->> 'format', v2 ->> 'origin', (v2 ->> 'count')::integer, v2 ->> 'clone' FROM jsonb_array_elements(v0 -> 'vectors') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'targeting') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO therapy_constructs (record_id, position_1, kind, purposes, signalling, target, peptide, hla, affinity_enhanced, gene, variant, promoter_specificity, promoter, codon_optimized, locus, effect, method, site, targets, personalized, maximum_count, class, exon, conjugate) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'kind', texts_of(v1 -> 'purposes'), texts_of(v1 -> 'signalling'), v1 ->> 'target', v1 ->> 'peptide', texts_of(v1 -> 'hla'), (v1 ->> 'affinityEnhanced')::boolean, v1 ->> 'gene', v1 ->> 'variant', v1 ->> 'promoterSpecificity', v1 ->> 'promoter', (v1 ->> 'codonOptimized')::boolean, v1 ->> 'locus', v1 ->> 'effect', v1 ->> 'method', v1 ->> 'site', texts_of(v1 -> 'targets'), (v1 ->> 'personalized')::boolean, (v1 ->> 'maximumCount')::integer, v1 ->> 'class', (v1 ->> 'exon')::integer, v1 ->> 'conjugate' FROM jsonb_array_elements(v0 -> 'constructs') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_constructs_binders (record_id, position_1, position_2, target, format, origin, count, clone) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'target', v2 ->> 'format', v2 ->> 'origin', (v2 ->> 'count')::integer, v2 ->> 'clone' FROM jsonb_array_elements(v0 -> 'constructs') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'binders') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO therapy_devices (record_id, position_1, kind, material) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'kind', v1 ->> 'material' FROM jsonb_array_elements(v0 -> 'devices') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_dosing (record_id, position_1, amount_value, amount_unit, range_low_value, range_low_unit, range_high_value, range_high_unit, route, administrations, interval_value, interval_unit) SELECT v0 ->> 'id', p1 - 1, (v1 #>> '{amount,value}')::numeric, v1 #>> '{amount,unit}', (v1 #>> '{range,low,value}')::numeric, v1 #>> '{range,low,unit}', (v1 #>> '{range,high,value}')::numeric, v1 #>> '{range,high,unit}', v1 ->> 'route', (v1 ->> 'administrations')::integer, (v1 #>> '{interval,value}')::numeric, v1 #>> '{interval,unit}' FROM jsonb_array_elements(v0 -> 'dosing') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_indications (record_id, position_1, disease, states, age_groups, line, combined_with, minimum_prior_lines, prior_treatments, restriction) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'disease', texts_of(v1 -> 'states'), texts_of(v1 -> 'ageGroups'), v1 ->> 'line', texts_of(v1 -> 'combinedWith'), (v1 ->> 'minimumPriorLines')::integer, texts_of(v1 -> 'priorTreatments'), v1 ->> 'restriction' FROM jsonb_array_elements(v0 -> 'indications') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_indications_epidemiology (record_id, position_1, position_2, measure, value_value, value_unit, approximate, among, country) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'measure', (v2 #>> '{value,value}')::numeric, v2 #>> '{value,unit}', (v2 ->> 'approximate')::boolean, v2 ->> 'among', v2 ->> 'country' FROM jsonb_array_elements(v0 -> 'indications') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'epidemiology') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO therapy_organizations (record_id, position_1, organization, name, class, role, territories) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'organization', v1 ->> 'name', v1 ->> 'class', v1 ->> 'role', texts_of(v1 -> 'territories') FROM jsonb_array_elements(v0 -> 'organizations') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_identifiers (record_id, position_1, scheme, "value") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'scheme', v1 ->> 'value' FROM jsonb_array_elements(v0 -> 'identifiers') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO therapy_citations (record_id, position_1, field, source, locator_section, locator_paragraph, locator_item, locator_page, basis, stance, states) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'field', v1 ->> 'source', v1 #>> '{locator,section}', (v1 #>> '{locator,paragraph}')::integer, (v1 #>> '{locator,item}')::integer, (v1 #>> '{locator,page}')::integer, v1 ->> 'basis', v1 ->> 'stance', v1 ->> 'states' FROM jsonb_array_elements(v0 -> 'citations') WITH ORDINALITY AS m1 (v1, p1);
END $$;
COMMENT ON FUNCTION put_therapy IS 'Puts a record of this kind in, in place of the one of its id.';

CREATE VIEW trial_record AS SELECT t0.id, jsonb_build_object('kind', 'trial') || jsonb_strip_nulls(jsonb_build_object('id', t0.id, 'names', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('text', t1."text", 'kind', t1.kind, 'language', t1."language")) ORDER BY t1.position_1) FROM trial_names t1 WHERE t1.record_id = t0.id), 'title', t0.title, 'officialTitle', t0.official_title, 'registrations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', t1.scheme, 'value', t1."value", 'standing', t1.standing, 'type', t1.type, 'issuer', t1.issuer, 'url', t1.url)) ORDER BY t1.position_1) FROM trial_registrations t1 WHERE t1.record_id = t0.id), 'summary', t0.summary, 'description', t0.description, 'objectives', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('level', t1.level, 'text', t1."text")) ORDER BY t1.position_1) FROM trial_objectives t1 WHERE t1.record_id = t0.id), 'type', t0.type, 'phase', t0.phase, 'initiation', t0.initiation, 'status', NULLIF(jsonb_strip_nulls(jsonb_build_object('status', t0.status_status, 'asOf', t0.status_as_of, 'reason', t0.status_reason, 'detail', t0.status_detail, 'outdated', t0.status_outdated)), '{}'), 'dates', CASE WHEN t0.dates THEN jsonb_strip_nulls(jsonb_build_object('start', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.dates_start_value, 'type', t0.dates_start_type)), '{}'), 'recruitmentStart', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.dates_recruitment_start_value, 'type', t0.dates_recruitment_start_type)), '{}'), 'recruitmentEnd', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.dates_recruitment_end_value, 'type', t0.dates_recruitment_end_type)), '{}'), 'primaryCompletion', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.dates_primary_completion_value, 'type', t0.dates_primary_completion_type)), '{}'), 'completion', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.dates_completion_value, 'type', t0.dates_completion_type)), '{}'), 'registered', t0.dates_registered, 'updated', t0.dates_updated)) END, 'recordDates', NULLIF(jsonb_strip_nulls(jsonb_build_object('registrationChecked', t0.record_dates_registration_checked, 'registrationPosted', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.record_dates_registration_posted_value, 'type', t0.record_dates_registration_posted_type)), '{}'), 'resultsSubmitted', t0.record_dates_results_submitted, 'resultsChecked', t0.record_dates_results_checked, 'resultsPosted', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.record_dates_results_posted_value, 'type', t0.record_dates_results_posted_type)), '{}'), 'delaySubmitted', t0.record_dates_delay_submitted, 'delayChecked', t0.record_dates_delay_checked, 'delayPosted', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.record_dates_delay_posted_value, 'type', t0.record_dates_delay_posted_type)), '{}'), 'updatePosted', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.record_dates_update_posted_value, 'type', t0.record_dates_update_posted_type)), '{}'))), '{}'), 'expandedAccess', NULLIF(jsonb_strip_nulls(jsonb_build_object('offered', t0.expanded_access_offered, 'program', NULLIF(jsonb_strip_nulls(jsonb_build_object('scheme', t0.expanded_access_program_scheme, 'value', t0.expanded_access_program_value)), '{}'), 'programStatus', t0.expanded_access_program_status, 'individual', t0.expanded_access_individual, 'intermediate', t0.expanded_access_intermediate, 'treatment', t0.expanded_access_treatment, 'referringTrials', t0.expanded_access_referring_trials)), '{}'), 'organizations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('organization', t1.organization, 'name', t1.name, 'class', t1.class, 'role', t1.role, 'territories', t1.territories)) ORDER BY t1.position_1) FROM trial_organizations t1 WHERE t1.record_id = t0.id), 'responsibleParty', NULLIF(jsonb_strip_nulls(jsonb_build_object('kind', t0.responsible_party_kind, 'name', t0.responsible_party_name, 'title', t0.responsible_party_title, 'affiliation', t0.responsible_party_affiliation, 'nameAndTitle', t0.responsible_party_name_and_title, 'organization', t0.responsible_party_organization)), '{}'), 'oversight', NULLIF(jsonb_strip_nulls(jsonb_build_object('dataMonitoringCommittee', t0.oversight_data_monitoring_committee, 'fdaRegulatedDrug', t0.oversight_fda_regulated_drug, 'fdaRegulatedDevice', t0.oversight_fda_regulated_device, 'unapprovedDevice', t0.oversight_unapproved_device, 'pediatricPostmarketSurveillance', t0.oversight_pediatric_postmarket_surveillance, 'exportedFromUnitedStates', t0.oversight_exported_from_united_states, 'fdaaa801Violation', t0.oversight_fdaaa801_violation, 'delayedPosting', t0.oversight_delayed_posting, 'resultsWaived', t0.oversight_results_waived)), '{}'), 'conditions', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('disease', t1.disease, 'states', t1.states)) ORDER BY t1.position_1) FROM trial_conditions t1 WHERE t1.record_id = t0.id), 'conditionNames', t0.condition_names, 'keywords', t0.keywords, 'therapies', t0.therapies, 'design', CASE WHEN t0.design THEN jsonb_strip_nulls(jsonb_build_object('allocation', t0.design_allocation, 'allocationRatio', t0.design_allocation_ratio, 'model', t0.design_model, 'modelText', t0.design_model_text, 'masking', t0.design_masking, 'masked', t0.design_masked, 'maskingText', t0.design_masking_text, 'purpose', t0.design_purpose, 'centers', t0.design_centers, 'prospective', t0.design_prospective, 'observationalModel', t0.design_observational_model, 'timePerspective', t0.design_time_perspective, 'patientRegistry', t0.design_patient_registry, 'followUp', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.design_follow_up_value, 'unit', t0.design_follow_up_unit)), '{}'), 'biospecimens', NULLIF(jsonb_strip_nulls(jsonb_build_object('retention', t0.design_biospecimens_retention, 'text', t0.design_biospecimens_text)), '{}'), 'confirmatory', t0.design_confirmatory)) END, 'enrollment', NULLIF(jsonb_strip_nulls(jsonb_build_object('count', t0.enrollment_count, 'type', t0.enrollment_type)), '{}'), 'treated', t0.treated, 'arms', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('label', t1.label, 'kind', t1.kind, 'participants', NULLIF(jsonb_strip_nulls(jsonb_build_object('count', t1.participants_count, 'type', t1.participants_type)), '{}'), 'conditions', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('disease', t2.disease, 'states', t2.states)) ORDER BY t2.position_2) FROM trial_arms_conditions t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'interventions', t1.interventions, 'text', t1."text")) ORDER BY t1.position_1) FROM trial_arms t1 WHERE t1.record_id = t0.id), 'interventions', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', t1.name, 'otherNames', t1.other_names, 'type', t1.type, 'role', t1.role, 'therapy', t1.therapy, 'treatment', t1.treatment, 'dosing', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('amount', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.amount_value, 'unit', t2.amount_unit)), '{}'), 'range', NULLIF(jsonb_strip_nulls(jsonb_build_object('low', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.range_low_value, 'unit', t2.range_low_unit)), '{}'), 'high', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.range_high_value, 'unit', t2.range_high_unit)), '{}'))), '{}'), 'route', t2.route, 'administrations', t2.administrations, 'interval', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.interval_value, 'unit', t2.interval_unit)), '{}'))) ORDER BY t2.position_2) FROM trial_interventions_dosing t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'arms', t1.arms, 'text', t1."text")) ORDER BY t1.position_1) FROM trial_interventions t1 WHERE t1.record_id = t0.id), 'eligibility', CASE WHEN t0.eligibility THEN jsonb_strip_nulls(jsonb_build_object('inclusion', t0.eligibility_inclusion, 'exclusion', t0.eligibility_exclusion, 'text', t0.eligibility_text, 'population', t0.eligibility_population, 'sampling', t0.eligibility_sampling)) END, 'endpoints', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('level', t1.level, 'endpoint', t1.endpoint, 'title', t1.title, 'timeFrame', CASE WHEN t1.time_frame THEN jsonb_strip_nulls(jsonb_build_object('from', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t1.time_frame_from_value, 'unit', t1.time_frame_from_unit)), '{}'), 'to', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t1.time_frame_to_value, 'unit', t1.time_frame_to_unit)), '{}'), 'text', t1.time_frame_text)) END, 'measurement', t1.measurement, 'target', t1.target, 'cellTypes', t1.cell_types, 'methods', t1.methods, 'grading', t1.grading, 'criteria', t1.criteria, 'scale', NULLIF(jsonb_strip_nulls(jsonb_build_object('scale', t1.scale_scale, 'minimum', t1.scale_minimum, 'maximum', t1.scale_maximum, 'higherIs', t1.scale_higher_is)), '{}'), 'text', t1."text")) ORDER BY t1.position_1) FROM trial_endpoints t1 WHERE t1.record_id = t0.id), 'countries', t0.countries, 'sites', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', t1.name, 'organization', t1.organization, 'place', NULLIF(jsonb_strip_nulls(jsonb_build_object('country', t1.place_country, 'countryName', t1.place_country_name, 'region', t1.place_region, 'street', t1.place_street, 'city', t1.place_city, 'postalCode', t1.place_postal_code, 'point', NULLIF(jsonb_strip_nulls(jsonb_build_object('latitude', t1.place_point_latitude, 'longitude', t1.place_point_longitude)), '{}'))), '{}'), 'status', t1.status, 'contacts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', t2.name, 'role', t2.role, 'affiliation', t2.affiliation, 'phone', t2.phone, 'extension', t2.extension, 'email', t2.email)) ORDER BY t2.position_2) FROM trial_sites_contacts t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_sites t1 WHERE t1.record_id = t0.id), 'contacts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', t1.name, 'role', t1.role, 'affiliation', t1.affiliation, 'phone', t1.phone, 'extension', t1.extension, 'email', t1.email)) ORDER BY t1.position_1) FROM trial_contacts t1 WHERE t1.record_id = t0.id), 'officials', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', t1.name, 'role', t1.role, 'affiliation', t1.affiliation, 'phone', t1.phone, 'extension', t1.extension, 'email', t1.email)) ORDER BY t1.position_1) FROM trial_officials t1 WHERE t1.record_id = t0.id), 'references', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('citation', t1.citation, 'pubmedId', t1.pubmed_id, 'kind', t1.kind, 'retractions', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('pubmedId', t2.pubmed_id, 'source', t2.source)) ORDER BY t2.position_2) FROM trial_references_retractions t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_references t1 WHERE t1.record_id = t0.id), 'links', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('label', t1.label, 'url', t1.url)) ORDER BY t1.position_1) FROM trial_links t1 WHERE t1.record_id = t0.id), 'dataSharing', NULLIF(jsonb_strip_nulls(jsonb_build_object('plan', t0.data_sharing_plan, 'text', t0.data_sharing_text, 'documents', t0.data_sharing_documents, 'timeFrame', t0.data_sharing_time_frame, 'access', t0.data_sharing_access, 'url', t0.data_sharing_url, 'available', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', t1.id, 'type', t1.type, 'url', t1.url, 'text', t1."text")) ORDER BY t1.position_1) FROM trial_data_sharing_available t1 WHERE t1.record_id = t0.id))), '{}'), 'related', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('trial', t1.trial, 'relation', t1.relation)) ORDER BY t1.position_1) FROM trial_related t1 WHERE t1.record_id = t0.id), 'results', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('population', t1.population, 'arms', t1.arms, 'analyzed', t1.analyzed, 'dataCutoff', t1.data_cutoff, 'followUp', NULLIF(jsonb_strip_nulls(jsonb_build_object('statistic', t1.follow_up_statistic, 'value', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t1.follow_up_value_value, 'unit', t1.follow_up_value_unit)), '{}'))), '{}'), 'findings', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', t2.kind, 'endpoint', t2.endpoint, 'response', t2.response, 'criteria', t2.criteria, 'count', t2.count, 'denominator', t2.denominator, 'value', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.value_value, 'unit', t2.value_unit)), '{}'), 'at', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.at_value, 'unit', t2.at_unit)), '{}'), 'interval', NULLIF(jsonb_strip_nulls(jsonb_build_object('level', t2.interval_level, 'low', NULLIF(jsonb_strip_nulls(jsonb_build_object('kind', t2.interval_low_kind, 'value', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.interval_low_value_value, 'unit', t2.interval_low_value_unit)), '{}'))), '{}'), 'high', NULLIF(jsonb_strip_nulls(jsonb_build_object('kind', t2.interval_high_kind, 'value', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.interval_high_value_value, 'unit', t2.interval_high_value_unit)), '{}'))), '{}'))), '{}'), 'statistic', t2.statistic, 'estimate', NULLIF(jsonb_strip_nulls(jsonb_build_object('kind', t2.estimate_kind, 'value', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.estimate_value_value, 'unit', t2.estimate_value_unit)), '{}'), 'interval', NULLIF(jsonb_strip_nulls(jsonb_build_object('level', t2.estimate_interval_level, 'low', NULLIF(jsonb_strip_nulls(jsonb_build_object('kind', t2.estimate_interval_low_kind, 'value', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.estimate_interval_low_value_value, 'unit', t2.estimate_interval_low_value_unit)), '{}'))), '{}'), 'high', NULLIF(jsonb_strip_nulls(jsonb_build_object('kind', t2.estimate_interval_high_kind, 'value', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.estimate_interval_high_value_value, 'unit', t2.estimate_interval_high_value_unit)), '{}'))), '{}'))), '{}'))), '{}'), 'comparison', NULLIF(jsonb_strip_nulls(jsonb_build_object('experimental', t2.comparison_experimental, 'reference', t2.comparison_reference)), '{}'), 'pValue', NULLIF(jsonb_strip_nulls(jsonb_build_object('comparator', t2.p_value_comparator, 'value', t2.p_value_value, 'sides', t2.p_value_sides)), '{}'), 'measurement', t2.measurement, 'range', NULLIF(jsonb_strip_nulls(jsonb_build_object('low', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.range_low_value, 'unit', t2.range_low_unit)), '{}'), 'high', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.range_high_value, 'unit', t2.range_high_unit)), '{}'))), '{}'), 'standardDeviation', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.standard_deviation_value, 'unit', t2.standard_deviation_unit)), '{}'), 'analyzed', t2.analyzed, 'visit', t2.visit, 'threshold', NULLIF(jsonb_strip_nulls(jsonb_build_object('comparator', t2.threshold_comparator, 'value', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.threshold_value_value, 'unit', t2.threshold_value_unit)), '{}'))), '{}'), 'circumstances', t2.circumstances, 'atLeast', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t2.at_least_value, 'unit', t2.at_least_unit)), '{}'), 'event', t2.event, 'grade', NULLIF(jsonb_strip_nulls(jsonb_build_object('comparator', t2.grade_comparator, 'grade', t2.grade_grade)), '{}'), 'scale', t2.scale, 'serious', t2.serious, 'related', t2.related, 'direction', t2.direction, 'subjects', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('subject', t3.subject, 'value', jsonb_strip_nulls(jsonb_build_object('value', t3.value_value, 'unit', t3.value_unit)), 'ongoing', t3.ongoing)) ORDER BY t3.position_3) FROM trial_results_findings_subjects t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2))) ORDER BY t2.position_2) FROM trial_results_findings t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_results t1 WHERE t1.record_id = t0.id), 'reported', NULLIF(jsonb_strip_nulls(jsonb_build_object('participantFlow', NULLIF(jsonb_strip_nulls(jsonb_build_object('recruitment', t0.reported_participant_flow_recruitment, 'preAssignment', t0.reported_participant_flow_pre_assignment, 'units', t0.reported_participant_flow_units, 'groups', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', t1.id, 'title', t1.title, 'text', t1."text")) ORDER BY t1.position_1) FROM trial_reported_participant_flow_groups t1 WHERE t1.record_id = t0.id), 'periods', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', t1.title, 'milestones', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', t2.title, 'comment', t2.comment, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t3."group", 'participants', t3.participants, 'units', t3.units, 'comment', t3.comment)) ORDER BY t3.position_3) FROM trial_reported_participant_flow_periods_milestones_counts t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2))) ORDER BY t2.position_2) FROM trial_reported_participant_flow_periods_milestones t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'withdrawals', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('reason', t2.reason, 'comment', t2.comment, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t3."group", 'participants', t3.participants, 'units', t3.units, 'comment', t3.comment)) ORDER BY t3.position_3) FROM trial_reported_participant_flow_periods_withdrawals_counts t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2))) ORDER BY t2.position_2) FROM trial_reported_participant_flow_periods_withdrawals t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_reported_participant_flow_periods t1 WHERE t1.record_id = t0.id))), '{}'), 'baseline', NULLIF(jsonb_strip_nulls(jsonb_build_object('population', t0.reported_baseline_population, 'units', t0.reported_baseline_units, 'groups', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', t1.id, 'title', t1.title, 'text', t1."text")) ORDER BY t1.position_1) FROM trial_reported_baseline_groups t1 WHERE t1.record_id = t0.id), 'denominators', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('units', t1.units, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t2."group", 'count', t2.count)) ORDER BY t2.position_2) FROM trial_reported_baseline_denominators_counts t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_reported_baseline_denominators t1 WHERE t1.record_id = t0.id), 'measures', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', t1.title, 'text', t1."text", 'population', t1.population, 'statistic', t1.statistic, 'dispersion', NULLIF(jsonb_strip_nulls(jsonb_build_object('kind', t1.dispersion_kind, 'level', t1.dispersion_level)), '{}'), 'unit', t1.unit, 'percentages', t1.percentages, 'denominatorUnits', t1.denominator_units, 'denominators', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('units', t2.units, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t3."group", 'count', t3.count)) ORDER BY t3.position_3) FROM trial_reported_baseline_measures_denominators_counts t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2))) ORDER BY t2.position_2) FROM trial_reported_baseline_measures_denominators t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'classes', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', t2.title, 'denominators', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('units', t3.units, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t4."group", 'count', t4.count)) ORDER BY t4.position_4) FROM trial_reported_baseline_measures_classes_denominators_counts t4 WHERE t4.record_id = t3.record_id AND t4.position_1 = t3.position_1 AND t4.position_2 = t3.position_2 AND t4.position_3 = t3.position_3))) ORDER BY t3.position_3) FROM trial_reported_baseline_measures_classes_denominators t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2), 'categories', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', t3.title, 'measurements', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t4."group", 'value', t4."value", 'spread', t4.spread, 'low', t4.low, 'high', t4.high, 'comment', t4.comment)) ORDER BY t4.position_4) FROM trial_r_baseline_measures_classes_categories_measurements t4 WHERE t4.record_id = t3.record_id AND t4.position_1 = t3.position_1 AND t4.position_2 = t3.position_2 AND t4.position_3 = t3.position_3))) ORDER BY t3.position_3) FROM trial_reported_baseline_measures_classes_categories t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2))) ORDER BY t2.position_2) FROM trial_reported_baseline_measures_classes t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_reported_baseline_measures t1 WHERE t1.record_id = t0.id))), '{}'), 'outcomes', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('level', t1.level, 'title', t1.title, 'text', t1."text", 'timeFrame', t1.time_frame, 'population', t1.population, 'status', t1.status, 'expected', t1.expected, 'statistic', t1.statistic, 'dispersion', NULLIF(jsonb_strip_nulls(jsonb_build_object('kind', t1.dispersion_kind, 'level', t1.dispersion_level)), '{}'), 'unit', t1.unit, 'percentages', t1.percentages, 'units', t1.units, 'denominatorUnits', t1.denominator_units, 'groups', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', t2.id, 'title', t2.title, 'text', t2."text")) ORDER BY t2.position_2) FROM trial_reported_outcomes_groups t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'denominators', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('units', t2.units, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t3."group", 'count', t3.count)) ORDER BY t3.position_3) FROM trial_reported_outcomes_denominators_counts t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2))) ORDER BY t2.position_2) FROM trial_reported_outcomes_denominators t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'classes', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', t2.title, 'denominators', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('units', t3.units, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t4."group", 'count', t4.count)) ORDER BY t4.position_4) FROM trial_reported_outcomes_classes_denominators_counts t4 WHERE t4.record_id = t3.record_id AND t4.position_1 = t3.position_1 AND t4.position_2 = t3.position_2 AND t4.position_3 = t3.position_3))) ORDER BY t3.position_3) FROM trial_reported_outcomes_classes_denominators t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2), 'categories', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', t3.title, 'measurements', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t4."group", 'value', t4."value", 'spread', t4.spread, 'low', t4.low, 'high', t4.high, 'comment', t4.comment)) ORDER BY t4.position_4) FROM trial_reported_outcomes_classes_categories_measurements t4 WHERE t4.record_id = t3.record_id AND t4.position_1 = t3.position_1 AND t4.position_2 = t3.position_2 AND t4.position_3 = t3.position_3))) ORDER BY t3.position_3) FROM trial_reported_outcomes_classes_categories t3 WHERE t3.record_id = t2.record_id AND t3.position_1 = t2.position_1 AND t3.position_2 = t2.position_2))) ORDER BY t2.position_2) FROM trial_reported_outcomes_classes t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1), 'analyses', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('groups', t2.groups, 'text', t2."text", 'hypothesis', t2.hypothesis, 'hypothesisComment', t2.hypothesis_comment, 'nonInferiorityTested', t2.non_inferiority_tested, 'method', t2.method, 'methodComment', t2.method_comment, 'pValue', t2.p_value, 'pValueComment', t2.p_value_comment, 'parameter', t2.parameter, 'estimate', t2.estimate, 'estimateComment', t2.estimate_comment, 'dispersion', t2.dispersion, 'spread', t2.spread, 'interval', NULLIF(jsonb_strip_nulls(jsonb_build_object('level', t2.interval_level, 'sides', t2.interval_sides, 'low', t2.interval_low, 'high', t2.interval_high, 'lowComment', t2.interval_low_comment, 'highComment', t2.interval_high_comment)), '{}'), 'otherText', t2.other_text)) ORDER BY t2.position_2) FROM trial_reported_outcomes_analyses t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_reported_outcomes t1 WHERE t1.record_id = t0.id), 'adverseEvents', NULLIF(jsonb_strip_nulls(jsonb_build_object('timeFrame', t0.reported_adverse_events_time_frame, 'text', t0.reported_adverse_events_text, 'frequencyThreshold', t0.reported_adverse_events_frequency_threshold, 'deathsComment', t0.reported_adverse_events_deaths_comment, 'groups', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', t1.id, 'title', t1.title, 'text', t1."text", 'deaths', NULLIF(jsonb_strip_nulls(jsonb_build_object('affected', t1.deaths_affected, 'atRisk', t1.deaths_at_risk)), '{}'), 'serious', NULLIF(jsonb_strip_nulls(jsonb_build_object('affected', t1.serious_affected, 'atRisk', t1.serious_at_risk)), '{}'), 'other', NULLIF(jsonb_strip_nulls(jsonb_build_object('affected', t1.other_affected, 'atRisk', t1.other_at_risk)), '{}'))) ORDER BY t1.position_1) FROM trial_reported_adverse_events_groups t1 WHERE t1.record_id = t0.id), 'serious', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('term', t1.term, 'organSystem', t1.organ_system, 'dictionary', t1.dictionary, 'assessment', t1.assessment, 'comment', t1.comment, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t2."group", 'events', t2.events, 'affected', t2.affected, 'atRisk', t2.at_risk)) ORDER BY t2.position_2) FROM trial_reported_adverse_events_serious_counts t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_reported_adverse_events_serious t1 WHERE t1.record_id = t0.id), 'other', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('term', t1.term, 'organSystem', t1.organ_system, 'dictionary', t1.dictionary, 'assessment', t1.assessment, 'comment', t1.comment, 'counts', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('group', t2."group", 'events', t2.events, 'affected', t2.affected, 'atRisk', t2.at_risk)) ORDER BY t2.position_2) FROM trial_reported_adverse_events_other_counts t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM trial_reported_adverse_events_other t1 WHERE t1.record_id = t0.id))), '{}'), 'limitations', t0.reported_limitations, 'agreement', NULLIF(jsonb_strip_nulls(jsonb_build_object('sponsorEmployees', t0.reported_agreement_sponsor_employees, 'restrictive', t0.reported_agreement_restrictive, 'restriction', t0.reported_agreement_restriction, 'text', t0.reported_agreement_text)), '{}'), 'contact', NULLIF(jsonb_strip_nulls(jsonb_build_object('name', t0.reported_contact_name, 'role', t0.reported_contact_role, 'affiliation', t0.reported_contact_affiliation, 'phone', t0.reported_contact_phone, 'extension', t0.reported_contact_extension, 'email', t0.reported_contact_email)), '{}'))), '{}'), 'citations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('field', t1.field, 'source', t1.source, 'locator', NULLIF(jsonb_strip_nulls(jsonb_build_object('section', t1.locator_section, 'paragraph', t1.locator_paragraph, 'item', t1.locator_item, 'page', t1.locator_page)), '{}'), 'basis', t1.basis, 'stance', t1.stance, 'states', t1.states)) ORDER BY t1.position_1) FROM trial_citations t1 WHERE t1.record_id = t0.id))) AS record FROM trial t0;
COMMENT ON VIEW trial_record IS 'The records of this kind as JSON.';

CREATE FUNCTION put_trial(v0 jsonb) RETURNS void LANGUAGE plpgsql
  SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  DELETE FROM trial WHERE id = v0 ->> 'id';
  INSERT INTO trial (id, title, official_title, summary, description, type, phase, initiation, status_status, status_as_of, status_reason, status_detail, status_outdated, dates, dates_start_value, dates_start_type, dates_recruitment_start_value, dates_recruitment_start_type, dates_recruitment_end_value, dates_recruitment_end_type, dates_primary_completion_value, dates_primary_completion_type, dates_completion_value, dates_completion_type, dates_registered, dates_updated, record_dates_registration_checked, record_dates_registration_posted_value, record_dates_registration_posted_type, record_dates_results_submitted, record_dates_results_checked, record_dates_results_posted_value, record_dates_results_posted_type, record_dates_delay_submitted, record_dates_delay_checked, record_dates_delay_posted_value, record_dates_delay_posted_type, record_dates_update_posted_value, record_dates_update_posted_type, expanded_access_offered, expanded_access_program_scheme, expanded_access_program_value, expanded_access_program_status, expanded_access_individual, expanded_access_intermediate, expanded_access_treatment, expanded_access_referring_trials, responsible_party_kind, responsible_party_name, responsible_party_title, responsible_party_affiliation, responsible_party_name_and_title, responsible_party_organization, oversight_data_monitoring_committee, oversight_fda_regulated_drug, oversight_fda_regulated_device, oversight_unapproved_device, oversight_pediatric_postmarket_surveillance, oversight_exported_from_united_states, oversight_fdaaa801_violation, oversight_delayed_posting, oversight_results_waived, condition_names, keywords, therapies, design, design_allocation, design_allocation_ratio, design_model, design_model_text, design_masking, design_masked, design_masking_text, design_purpose, design_centers, design_prospective, design_observational_model, design_time_perspective, design_patient_registry, design_follow_up_value, design_follow_up_unit, design_biospecimens_retention, design_biospecimens_text, design_confirmatory, enrollment_count, enrollment_type, treated, eligibility, eligibility_inclusion, eligibility_exclusion, eligibility_text, eligibility_population, eligibility_sampling, countries, data_sharing_plan, data_sharing_text, data_sharing_documents, data_sharing_time_frame, data_sharing_access, data_sharing_url, reported_participant_flow_recruitment, reported_participant_flow_pre_assignment, reported_participant_flow_units, reported_baseline_population, reported_baseline_units, reported_adverse_events_time_frame, reported_adverse_events_text, reported_adverse_events_frequency_threshold, reported_adverse_events_deaths_comment, reported_limitations, reported_agreement_sponsor_employees, reported_agreement_restrictive, reported_agreement_restriction, reported_agreement_text, reported_contact_name, reported_contact_role, reported_contact_affiliation, reported_contact_phone, reported_contact_extension, reported_contact_email) SELECT v0 ->> 'id', v0 ->> 'title', v0 ->> 'officialTitle', v0 ->> 'summary', v0 ->> 'description', v0 ->> 'type', v0 ->> 'phase', v0 ->> 'initiation', v0 #>> '{status,status}', v0 #>> '{status,asOf}', v0 #>> '{status,reason}', v0 #>> '{status,detail}', (v0 #>> '{status,outdated}')::boolean, CASE WHEN v0 -> 'dates' IS NOT NULL THEN true END, v0 #>> '{dates,start,value}', v0 #>> '{dates,start,type}', v0 #>> '{dates,recruitmentStart,value}', v0 #>> '{dates,recruitmentStart,type}', v0 #>> '{dates,recruitmentEnd,value}', v0 #>> '{dates,recruitmentEnd,type}', v0 #>> '{dates,primaryCompletion,value}', v0 #>> '{dates,primaryCompletion,type}', v0 #>> '{dates,completion,value}', v0 #>> '{dates,completion,type}', v0 #>> '{dates,registered}', v0 #>> '{dates,updated}', v0 #>> '{recordDates,registrationChecked}', v0 #>> '{recordDates,registrationPosted,value}', v0 #>> '{recordDates,registrationPosted,type}', v0 #>> '{recordDates,resultsSubmitted}', v0 #>> '{recordDates,resultsChecked}', v0 #>> '{recordDates,resultsPosted,value}', v0 #>> '{recordDates,resultsPosted,type}', v0 #>> '{recordDates,delaySubmitted}', v0 #>> '{recordDates,delayChecked}', v0 #>> '{recordDates,delayPosted,value}', v0 #>> '{recordDates,delayPosted,type}', v0 #>> '{recordDates,updatePosted,value}', v0 #>> '{recordDates,updatePosted,type}', (v0 #>> '{expandedAccess,offered}')::boolean, v0 #>> '{expandedAccess,program,scheme}', v0 #>> '{expandedAccess,program,value}', v0 #>> '{expandedAccess,programStatus}', (v0 #>> '{expandedAccess,individual}')::boolean, (v0 #>> '{expandedAccess,intermediate}')::boolean, (v0 #>> '{expandedAccess,treatment}')::boolean, (v0 #>> '{expandedAccess,referringTrials}')::integer, v0 #>> '{responsibleParty,kind}', v0 #>> '{responsibleParty,name}', v0 #>> '{responsibleParty,title}', v0 #>> '{responsibleParty,affiliation}', v0 #>> '{responsibleParty,nameAndTitle}', v0 #>> '{responsibleParty,organization}', (v0 #>> '{oversight,dataMonitoringCommittee}')::boolean, (v0 #>> '{oversight,fdaRegulatedDrug}')::boolean, (v0 #>> '{oversight,fdaRegulatedDevice}')::boolean, (v0 #>> '{oversight,unapprovedDevice}')::boolean, (v0 #>> '{oversight,pediatricPostmarketSurveillance}')::boolean, (v0 #>> '{oversight,exportedFromUnitedStates}')::boolean, (v0 #>> '{oversight,fdaaa801Violation}')::boolean, (v0 #>> '{oversight,delayedPosting}')::boolean, (v0 #>> '{oversight,resultsWaived}')::boolean, texts_of(v0 -> 'conditionNames'), texts_of(v0 -> 'keywords'), texts_of(v0 -> 'therapies'), CASE WHEN v0 -> 'design' IS NOT NULL THEN true END, v0 #>> '{design,allocation}', texts_of(v0 #> '{design,allocationRatio}')::integer[], v0 #>> '{design,model}', v0 #>> '{design,modelText}', v0 #>> '{design,masking}', texts_of(v0 #> '{design,masked}'), v0 #>> '{design,maskingText}', v0 #>> '{design,purpose}', v0 #>> '{design,centers}', (v0 #>> '{design,prospective}')::boolean, v0 #>> '{design,observationalModel}', v0 #>> '{design,timePerspective}', (v0 #>> '{design,patientRegistry}')::boolean, (v0 #>> '{design,followUp,value}')::numeric, v0 #>> '{design,followUp,unit}', v0 #>> '{design,biospecimens,retention}', v0 #>> '{design,biospecimens,text}', (v0 #>> '{design,confirmatory}')::boolean, (v0 #>> '{enrollment,count}')::integer, v0 #>> '{enrollment,type}', (v0 ->> 'treated')::integer, CASE WHEN v0 -> 'eligibility' IS NOT NULL THEN true END, v0 #> '{eligibility,inclusion}', v0 #> '{eligibility,exclusion}', v0 #>> '{eligibility,text}', v0 #>> '{eligibility,population}', v0 #>> '{eligibility,sampling}', texts_of(v0 -> 'countries'), v0 #>> '{dataSharing,plan}', v0 #>> '{dataSharing,text}', texts_of(v0 #> '{dataSharing,documents}'), v0 #>> '{dataSharing,timeFrame}', v0 #>> '{dataSharing,access}', v0 #>> '{dataSharing,url}', v0 #>> '{reported,participantFlow,recruitment}', v0 #>> '{reported,participantFlow,preAssignment}', v0 #>> '{reported,participantFlow,units}', v0 #>> '{reported,baseline,population}', v0 #>> '{reported,baseline,units}', v0 #>> '{reported,adverseEvents,timeFrame}', v0 #>> '{reported,adverseEvents,text}', v0 #>> '{reported,adverseEvents,frequencyThreshold}', v0 #>> '{reported,adverseEvents,deathsComment}', v0 #>> '{reported,limitations}', (v0 #>> '{reported,agreement,sponsorEmployees}')::boolean, (v0 #>> '{reported,agreement,restrictive}')::boolean, v0 #>> '{reported,agreement,restriction}', v0 #>> '{reported,agreement,text}', v0 #>> '{reported,contact,name}', v0 #>> '{reported,contact,role}', v0 #>> '{reported,contact,affiliation}', v0 #>> '{reported,contact,phone}', v0 #>> '{reported,contact,extension}', v0 #>> '{reported,contact,email}';
  INSERT INTO trial_names (record_id, position_1, "text", kind, "language") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'text', v1 ->> 'kind', v1 ->> 'language' FROM jsonb_array_elements(v0 -> 'names') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_registrations (record_id, position_1, scheme, "value", standing, type, issuer, url) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'scheme', v1 ->> 'value', v1 ->> 'standing', v1 ->> 'type', v1 ->> 'issuer', v1 ->> 'url' FROM jsonb_array_elements(v0 -> 'registrations') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_objectives (record_id, position_1, level, "text") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'level', v1 ->> 'text' FROM jsonb_array_elements(v0 -> 'objectives') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_organizations (record_id, position_1, organization, name, class, role, territories) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'organization', v1 ->> 'name', v1 ->> 'class', v1 ->> 'role', texts_of(v1 -> 'territories') FROM jsonb_array_elements(v0 -> 'organizations') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_conditions (record_id, position_1, disease, states) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'disease', texts_of(v1 -> 'states') FROM jsonb_array_elements(v0 -> 'conditions') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_arms (record_id, position_1, label, kind, participants_count, participants_type, interventions, "text") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'label', v1 ->> 'kind', (v1 #>> '{participants,count}')::integer, v1 #>> '{participants,type}', texts_of(v1 -> 'interventions'), v1 ->> 'text' FROM jsonb_array_elements(v0 -> 'arms') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_arms_conditions (record_id, position_1, position_2, disease, states) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'disease', texts_of(v2 -> 'states') FROM jsonb_array_elements(v0 -> 'arms') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'conditions') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_interventions (record_id, position_1, name, other_names, type, role, therapy, treatment, arms, "text") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'name', texts_of(v1 -> 'otherNames'), v1 ->> 'type', v1 ->> 'role', v1 ->> 'therapy', v1 ->> 'treatment', texts_of(v1 -> 'arms'), v1 ->> 'text' FROM jsonb_array_elements(v0 -> 'interventions') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_interventions_dosing (record_id, position_1, position_2, amount_value, amount_unit, range_low_value, range_low_unit, range_high_value, range_high_unit, route, administrations, interval_value, interval_unit) SELECT v0 ->> 'id', p1 - 1, p2 - 1, (v2 #>> '{amount,value}')::numeric, v2 #>> '{amount,unit}', (v2 #>> '{range,low,value}')::numeric, v2 #>> '{range,low,unit}', (v2 #>> '{range,high,value}')::numeric, v2 #>> '{range,high,unit}', v2 ->> 'route', (v2 ->> 'administrations')::integer, (v2 #>> '{interval,value}')::numeric, v2 #>> '{interval,unit}' FROM jsonb_array_elements(v0 -> 'interventions') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'dosing') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_endpoints (record_id, position_1, level, endpoint, title, time_frame, time_frame_from_value, time_frame_from_unit, time_frame_to_value, time_frame_to_unit, time_frame_text, measurement, target, cell_types, methods, grading, criteria, scale_scale, scale_minimum, scale_maximum, scale_higher_is, "text") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'level', v1 ->> 'endpoint', v1 ->> 'title', CASE WHEN v1 -> 'timeFrame' IS NOT NULL THEN true END, (v1 #>> '{timeFrame,from,value}')::numeric, v1 #>> '{timeFrame,from,unit}', (v1 #>> '{timeFrame,to,value}')::numeric, v1 #>> '{timeFrame,to,unit}', v1 #>> '{timeFrame,text}', v1 ->> 'measurement', v1 ->> 'target', texts_of(v1 -> 'cellTypes'), texts_of(v1 -> 'methods'), v1 ->> 'grading', v1 ->> 'criteria', v1 #>> '{scale,scale}', (v1 #>> '{scale,minimum}')::numeric, (v1 #>> '{scale,maximum}')::numeric, v1 #>> '{scale,higherIs}', v1 ->> 'text' FROM jsonb_array_elements(v0 -> 'endpoints') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_sites (record_id, position_1, name, organization, place_country, place_country_name, place_region, place_street, place_city, place_postal_code, place_point_latitude, place_point_longitude, status) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'name', v1 ->> 'organization', v1 #>> '{place,country}', v1 #>> '{place,countryName}', v1 #>> '{place,region}', v1 #>> '{place,street}', v1 #>> '{place,city}', v1 #>> '{place,postalCode}', (v1 #>> '{place,point,latitude}')::numeric, (v1 #>> '{place,point,longitude}')::numeric, v1 ->> 'status' FROM jsonb_array_elements(v0 -> 'sites') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_sites_contacts (record_id, position_1, position_2, name, role, affiliation, phone, extension, email) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'name', v2 ->> 'role', v2 ->> 'affiliation', v2 ->> 'phone', v2 ->> 'extension', v2 ->> 'email' FROM jsonb_array_elements(v0 -> 'sites') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'contacts') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_contacts (record_id, position_1, name, role, affiliation, phone, extension, email) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'name', v1 ->> 'role', v1 ->> 'affiliation', v1 ->> 'phone', v1 ->> 'extension', v1 ->> 'email' FROM jsonb_array_elements(v0 -> 'contacts') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_officials (record_id, position_1, name, role, affiliation, phone, extension, email) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'name', v1 ->> 'role', v1 ->> 'affiliation', v1 ->> 'phone', v1 ->> 'extension', v1 ->> 'email' FROM jsonb_array_elements(v0 -> 'officials') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_references (record_id, position_1, citation, pubmed_id, kind) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'citation', v1 ->> 'pubmedId', v1 ->> 'kind' FROM jsonb_array_elements(v0 -> 'references') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_references_retractions (record_id, position_1, position_2, pubmed_id, source) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'pubmedId', v2 ->> 'source' FROM jsonb_array_elements(v0 -> 'references') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'retractions') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_links (record_id, position_1, label, url) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'label', v1 ->> 'url' FROM jsonb_array_elements(v0 -> 'links') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_data_sharing_available (record_id, position_1, id, type, url, "text") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'id', v1 ->> 'type', v1 ->> 'url', v1 ->> 'text' FROM jsonb_array_elements(v0 #> '{dataSharing,available}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_related (record_id, position_1, trial, relation) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'trial', v1 ->> 'relation' FROM jsonb_array_elements(v0 -> 'related') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_results (record_id, position_1, population, arms, analyzed, data_cutoff, follow_up_statistic, follow_up_value_value, follow_up_value_unit) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'population', texts_of(v1 -> 'arms'), (v1 ->> 'analyzed')::integer, v1 ->> 'dataCutoff', v1 #>> '{followUp,statistic}', (v1 #>> '{followUp,value,value}')::numeric, v1 #>> '{followUp,value,unit}' FROM jsonb_array_elements(v0 -> 'results') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_results_findings (record_id, position_1, position_2, kind, endpoint, response, criteria, count, denominator, value_value, value_unit, at_value, at_unit, interval_level, interval_low_kind, interval_low_value_value, interval_low_value_unit, interval_high_kind, interval_high_value_value, interval_high_value_unit, statistic, estimate_kind, estimate_value_value, estimate_value_unit, estimate_interval_level, estimate_interval_low_kind, estimate_interval_low_value_value, estimate_interval_low_value_unit, estimate_interval_high_kind, estimate_interval_high_value_value, estimate_interval_high_value_unit, comparison_experimental, comparison_reference, p_value_comparator, p_value_value, p_value_sides, measurement, range_low_value, range_low_unit, range_high_value, range_high_unit, standard_deviation_value, standard_deviation_unit, analyzed, visit, threshold_comparator, threshold_value_value, threshold_value_unit, circumstances, at_least_value, at_least_unit, event, grade_comparator, grade_grade, scale, serious, related, direction) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'kind', v2 ->> 'endpoint', v2 ->> 'response', v2 ->> 'criteria', (v2 ->> 'count')::integer, (v2 ->> 'denominator')::integer, (v2 #>> '{value,value}')::numeric, v2 #>> '{value,unit}', (v2 #>> '{at,value}')::numeric, v2 #>> '{at,unit}', (v2 #>> '{interval,level}')::numeric, v2 #>> '{interval,low,kind}', (v2 #>> '{interval,low,value,value}')::numeric, v2 #>> '{interval,low,value,unit}', v2 #>> '{interval,high,kind}', (v2 #>> '{interval,high,value,value}')::numeric, v2 #>> '{interval,high,value,unit}', v2 ->> 'statistic', v2 #>> '{estimate,kind}', (v2 #>> '{estimate,value,value}')::numeric, v2 #>> '{estimate,value,unit}', (v2 #>> '{estimate,interval,level}')::numeric, v2 #>> '{estimate,interval,low,kind}', (v2 #>> '{estimate,interval,low,value,value}')::numeric, v2 #>> '{estimate,interval,low,value,unit}', v2 #>> '{estimate,interval,high,kind}', (v2 #>> '{estimate,interval,high,value,value}')::numeric, v2 #>> '{estimate,interval,high,value,unit}', texts_of(v2 #> '{comparison,experimental}'), texts_of(v2 #> '{comparison,reference}'), v2 #>> '{pValue,comparator}', (v2 #>> '{pValue,value}')::numeric, v2 #>> '{pValue,sides}', v2 ->> 'measurement', (v2 #>> '{range,low,value}')::numeric, v2 #>> '{range,low,unit}', (v2 #>> '{range,high,value}')::numeric, v2 #>> '{range,high,unit}', (v2 #>> '{standardDeviation,value}')::numeric, v2 #>> '{standardDeviation,unit}', (v2 ->> 'analyzed')::integer, v2 ->> 'visit', v2 #>> '{threshold,comparator}', (v2 #>> '{threshold,value,value}')::numeric, v2 #>> '{threshold,value,unit}', texts_of(v2 -> 'circumstances'), (v2 #>> '{atLeast,value}')::numeric, v2 #>> '{atLeast,unit}', v2 ->> 'event', v2 #>> '{grade,comparator}', (v2 #>> '{grade,grade}')::integer, v2 ->> 'scale', (v2 ->> 'serious')::boolean, (v2 ->> 'related')::boolean, v2 ->> 'direction' FROM jsonb_array_elements(v0 -> 'results') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'findings') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_results_findings_subjects (record_id, position_1, position_2, position_3, subject, value_value, value_unit, ongoing) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'subject', (v3 #>> '{value,value}')::numeric, v3 #>> '{value,unit}', (v3 ->> 'ongoing')::boolean FROM jsonb_array_elements(v0 -> 'results') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'findings') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'subjects') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_reported_participant_flow_groups (record_id, position_1, id, title, "text") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'id', v1 ->> 'title', v1 ->> 'text' FROM jsonb_array_elements(v0 #> '{reported,participantFlow,groups}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_participant_flow_periods (record_id, position_1, title) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'title' FROM jsonb_array_elements(v0 #> '{reported,participantFlow,periods}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_participant_flow_periods_milestones (record_id, position_1, position_2, title, comment) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'title', v2 ->> 'comment' FROM jsonb_array_elements(v0 #> '{reported,participantFlow,periods}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'milestones') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_participant_flow_periods_milestones_counts (record_id, position_1, position_2, position_3, "group", participants, units, comment) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'group', (v3 ->> 'participants')::integer, (v3 ->> 'units')::integer, v3 ->> 'comment' FROM jsonb_array_elements(v0 #> '{reported,participantFlow,periods}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'milestones') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'counts') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_reported_participant_flow_periods_withdrawals (record_id, position_1, position_2, reason, comment) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'reason', v2 ->> 'comment' FROM jsonb_array_elements(v0 #> '{reported,participantFlow,periods}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'withdrawals') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_participant_flow_periods_withdrawals_counts (record_id, position_1, position_2, position_3, "group", participants, units, comment) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'group', (v3 ->> 'participants')::integer, (v3 ->> 'units')::integer, v3 ->> 'comment' FROM jsonb_array_elements(v0 #> '{reported,participantFlow,periods}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'withdrawals') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'counts') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_reported_baseline_groups (record_id, position_1, id, title, "text") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'id', v1 ->> 'title', v1 ->> 'text' FROM jsonb_array_elements(v0 #> '{reported,baseline,groups}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_baseline_denominators (record_id, position_1, units) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'units' FROM jsonb_array_elements(v0 #> '{reported,baseline,denominators}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_baseline_denominators_counts (record_id, position_1, position_2, "group", count) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'group', (v2 ->> 'count')::integer FROM jsonb_array_elements(v0 #> '{reported,baseline,denominators}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'counts') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_baseline_measures (record_id, position_1, title, "text", population, statistic, dispersion_kind, dispersion_level, unit, percentages, denominator_units) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'title', v1 ->> 'text', v1 ->> 'population', v1 ->> 'statistic', v1 #>> '{dispersion,kind}', v1 #>> '{dispersion,level}', v1 ->> 'unit', (v1 ->> 'percentages')::boolean, v1 ->> 'denominatorUnits' FROM jsonb_array_elements(v0 #> '{reported,baseline,measures}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_baseline_measures_denominators (record_id, position_1, position_2, units) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'units' FROM jsonb_array_elements(v0 #> '{reported,baseline,measures}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'denominators') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_baseline_measures_denominators_counts (record_id, position_1, position_2, position_3, "group", count) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'group', (v3 ->> 'count')::integer FROM jsonb_array_elements(v0 #> '{reported,baseline,measures}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'denominators') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'counts') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_reported_baseline_measures_classes (record_id, position_1, position_2, title) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'title' FROM jsonb_array_elements(v0 #> '{reported,baseline,measures}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_baseline_measures_classes_denominators (record_id, position_1, position_2, position_3, units) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'units' FROM jsonb_array_elements(v0 #> '{reported,baseline,measures}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'denominators') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_reported_baseline_measures_classes_denominators_counts (record_id, position_1, position_2, position_3, position_4, "group", count) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, p4 - 1, v4 ->> 'group', (v4 ->> 'count')::integer FROM jsonb_array_elements(v0 #> '{reported,baseline,measures}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'denominators') WITH ORDINALITY AS m3 (v3, p3), jsonb_array_elements(v3 -> 'counts') WITH ORDINALITY AS m4 (v4, p4);
  INSERT INTO trial_reported_baseline_measures_classes_categories (record_id, position_1, position_2, position_3, title) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'title' FROM jsonb_array_elements(v0 #> '{reported,baseline,measures}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'categories') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_r_baseline_measures_classes_categories_measurements (record_id, position_1, position_2, position_3, position_4, "group", "value", spread, low, high, comment) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, p4 - 1, v4 ->> 'group', v4 ->> 'value', v4 ->> 'spread', v4 ->> 'low', v4 ->> 'high', v4 ->> 'comment' FROM jsonb_array_elements(v0 #> '{reported,baseline,measures}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'categories') WITH ORDINALITY AS m3 (v3, p3), jsonb_array_elements(v3 -> 'measurements') WITH ORDINALITY AS m4 (v4, p4);
  INSERT INTO trial_reported_outcomes (record_id, position_1, level, title, "text", time_frame, population, status, expected, statistic, dispersion_kind, dispersion_level, unit, percentages, units, denominator_units) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'level', v1 ->> 'title', v1 ->> 'text', v1 ->> 'timeFrame', v1 ->> 'population', v1 ->> 'status', v1 ->> 'expected', v1 ->> 'statistic', v1 #>> '{dispersion,kind}', v1 #>> '{dispersion,level}', v1 ->> 'unit', (v1 ->> 'percentages')::boolean, v1 ->> 'units', v1 ->> 'denominatorUnits' FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_outcomes_groups (record_id, position_1, position_2, id, title, "text") SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'id', v2 ->> 'title', v2 ->> 'text' FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'groups') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_outcomes_denominators (record_id, position_1, position_2, units) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'units' FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'denominators') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_outcomes_denominators_counts (record_id, position_1, position_2, position_3, "group", count) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'group', (v3 ->> 'count')::integer FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'denominators') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'counts') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_reported_outcomes_classes (record_id, position_1, position_2, title) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'title' FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_outcomes_classes_denominators (record_id, position_1, position_2, position_3, units) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'units' FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'denominators') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_reported_outcomes_classes_denominators_counts (record_id, position_1, position_2, position_3, position_4, "group", count) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, p4 - 1, v4 ->> 'group', (v4 ->> 'count')::integer FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'denominators') WITH ORDINALITY AS m3 (v3, p3), jsonb_array_elements(v3 -> 'counts') WITH ORDINALITY AS m4 (v4, p4);
  INSERT INTO trial_reported_outcomes_classes_categories (record_id, position_1, position_2, position_3, title) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, v3 ->> 'title' FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'categories') WITH ORDINALITY AS m3 (v3, p3);
  INSERT INTO trial_reported_outcomes_classes_categories_measurements (record_id, position_1, position_2, position_3, position_4, "group", "value", spread, low, high, comment) SELECT v0 ->> 'id', p1 - 1, p2 - 1, p3 - 1, p4 - 1, v4 ->> 'group', v4 ->> 'value', v4 ->> 'spread', v4 ->> 'low', v4 ->> 'high', v4 ->> 'comment' FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'classes') WITH ORDINALITY AS m2 (v2, p2), jsonb_array_elements(v2 -> 'categories') WITH ORDINALITY AS m3 (v3, p3), jsonb_array_elements(v3 -> 'measurements') WITH ORDINALITY AS m4 (v4, p4);
  INSERT INTO trial_reported_outcomes_analyses (record_id, position_1, position_2, groups, "text", hypothesis, hypothesis_comment, non_inferiority_tested, method, method_comment, p_value, p_value_comment, parameter, estimate, estimate_comment, dispersion, spread, interval_level, interval_sides, interval_low, interval_high, interval_low_comment, interval_high_comment, other_text) SELECT v0 ->> 'id', p1 - 1, p2 - 1, texts_of(v2 -> 'groups'), v2 ->> 'text', v2 ->> 'hypothesis', v2 ->> 'hypothesisComment', (v2 ->> 'nonInferiorityTested')::boolean, v2 ->> 'method', v2 ->> 'methodComment', v2 ->> 'pValue', v2 ->> 'pValueComment', v2 ->> 'parameter', v2 ->> 'estimate', v2 ->> 'estimateComment', v2 ->> 'dispersion', v2 ->> 'spread', v2 #>> '{interval,level}', v2 #>> '{interval,sides}', v2 #>> '{interval,low}', v2 #>> '{interval,high}', v2 #>> '{interval,lowComment}', v2 #>> '{interval,highComment}', v2 ->> 'otherText' FROM jsonb_array_elements(v0 #> '{reported,outcomes}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'analyses') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_adverse_events_groups (record_id, position_1, id, title, "text", deaths_affected, deaths_at_risk, serious_affected, serious_at_risk, other_affected, other_at_risk) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'id', v1 ->> 'title', v1 ->> 'text', (v1 #>> '{deaths,affected}')::integer, (v1 #>> '{deaths,atRisk}')::integer, (v1 #>> '{serious,affected}')::integer, (v1 #>> '{serious,atRisk}')::integer, (v1 #>> '{other,affected}')::integer, (v1 #>> '{other,atRisk}')::integer FROM jsonb_array_elements(v0 #> '{reported,adverseEvents,groups}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_adverse_events_serious (record_id, position_1, term, organ_system, dictionary, assessment, comment) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'term', v1 ->> 'organSystem', v1 ->> 'dictionary', v1 ->> 'assessment', v1 ->> 'comment' FROM jsonb_array_elements(v0 #> '{reported,adverseEvents,serious}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_adverse_events_serious_counts (record_id, position_1, position_2, "group", events, affected, at_risk) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'group', (v2 ->> 'events')::integer, (v2 ->> 'affected')::integer, (v2 ->> 'atRisk')::integer FROM jsonb_array_elements(v0 #> '{reported,adverseEvents,serious}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'counts') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_reported_adverse_events_other (record_id, position_1, term, organ_system, dictionary, assessment, comment) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'term', v1 ->> 'organSystem', v1 ->> 'dictionary', v1 ->> 'assessment', v1 ->> 'comment' FROM jsonb_array_elements(v0 #> '{reported,adverseEvents,other}') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO trial_reported_adverse_events_other_counts (record_id, position_1, position_2, "group", events, affected, at_risk) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'group', (v2 ->> 'events')::integer, (v2 ->> 'affected')::integer, (v2 ->> 'atRisk')::integer FROM jsonb_array_elements(v0 #> '{reported,adverseEvents,other}') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'counts') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO trial_citations (record_id, position_1, field, source, locator_section, locator_paragraph, locator_item, locator_page, basis, stance, states) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'field', v1 ->> 'source', v1 #>> '{locator,section}', (v1 #>> '{locator,paragraph}')::integer, (v1 #>> '{locator,item}')::integer, (v1 #>> '{locator,page}')::integer, v1 ->> 'basis', v1 ->> 'stance', v1 ->> 'states' FROM jsonb_array_elements(v0 -> 'citations') WITH ORDINALITY AS m1 (v1, p1);
END $$;
COMMENT ON FUNCTION put_trial IS 'Puts a record of this kind in, in place of the one of its id.';

CREATE VIEW regulatory_event_record AS SELECT t0.id, jsonb_build_object('kind', 'regulatory_event') || jsonb_strip_nulls(jsonb_build_object('id', t0.id, 'therapy', t0.therapy, 'indications', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('disease', t1.disease, 'states', t1.states, 'ageGroups', t1.age_groups, 'line', t1.line, 'combinedWith', t1.combined_with, 'minimumPriorLines', t1.minimum_prior_lines, 'priorTreatments', t1.prior_treatments, 'restriction', t1.restriction, 'epidemiology', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('measure', t2.measure, 'value', jsonb_strip_nulls(jsonb_build_object('value', t2.value_value, 'unit', t2.value_unit)), 'approximate', t2.approximate, 'among', t2.among, 'country', t2.country)) ORDER BY t2.position_2) FROM regulatory_event_indications_epidemiology t2 WHERE t2.record_id = t1.record_id AND t2.position_1 = t1.position_1))) ORDER BY t1.position_1) FROM regulatory_event_indications t1 WHERE t1.record_id = t0.id), 'jurisdiction', t0.jurisdiction, 'regulator', t0.regulator, 'milestone', t0.milestone, 'localName', t0.local_name, 'date', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.date_value, 'type', t0.date_type)), '{}'), 'announced', t0.announced, 'application', t0.application, 'permission', t0.permission, 'clock', t0.clock, 'vote', NULLIF(jsonb_strip_nulls(jsonb_build_object('for', t0.vote_for, 'against', t0.vote_against, 'abstained', t0.vote_abstained)), '{}'), 'reliance', NULLIF(jsonb_strip_nulls(jsonb_build_object('jurisdiction', t0.reliance_jurisdiction, 'regulator', t0.reliance_regulator, 'event', t0.reliance_event)), '{}'), 'initiation', t0.initiation, 'reason', t0.reason, 'validUntil', NULLIF(jsonb_strip_nulls(jsonb_build_object('value', t0.valid_until_value, 'type', t0.valid_until_type)), '{}'), 'approvalKind', t0.approval_kind, 'designation', t0.designation, 'identifiers', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', t1.scheme, 'value', t1."value")) ORDER BY t1.position_1) FROM regulatory_event_identifiers t1 WHERE t1.record_id = t0.id), 'applicant', t0.applicant, 'trials', t0.trials, 'supersedes', t0.supersedes, 'citations', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('field', t1.field, 'source', t1.source, 'locator', NULLIF(jsonb_strip_nulls(jsonb_build_object('section', t1.locator_section, 'paragraph', t1.locator_paragraph, 'item', t1.locator_item, 'page', t1.locator_page)), '{}'), 'basis', t1.basis, 'stance', t1.stance, 'states', t1.states)) ORDER BY t1.position_1) FROM regulatory_event_citations t1 WHERE t1.record_id = t0.id))) AS record FROM regulatory_event t0;
COMMENT ON VIEW regulatory_event_record IS 'The records of this kind as JSON.';

CREATE FUNCTION put_regulatory_event(v0 jsonb) RETURNS void LANGUAGE plpgsql
  SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  DELETE FROM regulatory_event WHERE id = v0 ->> 'id';
  INSERT INTO regulatory_event (id, therapy, jurisdiction, regulator, milestone, local_name, date_value, date_type, announced, application, permission, clock, vote_for, vote_against, vote_abstained, reliance_jurisdiction, reliance_regulator, reliance_event, initiation, reason, valid_until_value, valid_until_type, approval_kind, designation, applicant, trials, supersedes) SELECT v0 ->> 'id', v0 ->> 'therapy', v0 ->> 'jurisdiction', v0 ->> 'regulator', v0 ->> 'milestone', v0 ->> 'localName', v0 #>> '{date,value}', v0 #>> '{date,type}', v0 ->> 'announced', v0 ->> 'application', v0 ->> 'permission', v0 ->> 'clock', (v0 #>> '{vote,for}')::integer, (v0 #>> '{vote,against}')::integer, (v0 #>> '{vote,abstained}')::integer, v0 #>> '{reliance,jurisdiction}', v0 #>> '{reliance,regulator}', v0 #>> '{reliance,event}', v0 ->> 'initiation', v0 ->> 'reason', v0 #>> '{validUntil,value}', v0 #>> '{validUntil,type}', v0 ->> 'approvalKind', v0 ->> 'designation', v0 ->> 'applicant', texts_of(v0 -> 'trials'), v0 ->> 'supersedes';
  INSERT INTO regulatory_event_indications (record_id, position_1, disease, states, age_groups, line, combined_with, minimum_prior_lines, prior_treatments, restriction) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'disease', texts_of(v1 -> 'states'), texts_of(v1 -> 'ageGroups'), v1 ->> 'line', texts_of(v1 -> 'combinedWith'), (v1 ->> 'minimumPriorLines')::integer, texts_of(v1 -> 'priorTreatments'), v1 ->> 'restriction' FROM jsonb_array_elements(v0 -> 'indications') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO regulatory_event_indications_epidemiology (record_id, position_1, position_2, measure, value_value, value_unit, approximate, among, country) SELECT v0 ->> 'id', p1 - 1, p2 - 1, v2 ->> 'measure', (v2 #>> '{value,value}')::numeric, v2 #>> '{value,unit}', (v2 ->> 'approximate')::boolean, v2 ->> 'among', v2 ->> 'country' FROM jsonb_array_elements(v0 -> 'indications') WITH ORDINALITY AS m1 (v1, p1), jsonb_array_elements(v1 -> 'epidemiology') WITH ORDINALITY AS m2 (v2, p2);
  INSERT INTO regulatory_event_identifiers (record_id, position_1, scheme, "value") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'scheme', v1 ->> 'value' FROM jsonb_array_elements(v0 -> 'identifiers') WITH ORDINALITY AS m1 (v1, p1);
  INSERT INTO regulatory_event_citations (record_id, position_1, field, source, locator_section, locator_paragraph, locator_item, locator_page, basis, stance, states) SELECT v0 ->> 'id', p1 - 1, v1 ->> 'field', v1 ->> 'source', v1 #>> '{locator,section}', (v1 #>> '{locator,paragraph}')::integer, (v1 #>> '{locator,item}')::integer, (v1 #>> '{locator,page}')::integer, v1 ->> 'basis', v1 ->> 'stance', v1 ->> 'states' FROM jsonb_array_elements(v0 -> 'citations') WITH ORDINALITY AS m1 (v1, p1);
END $$;
COMMENT ON FUNCTION put_regulatory_event IS 'Puts a record of this kind in, in place of the one of its id.';

CREATE VIEW source_record AS SELECT t0.id, jsonb_build_object('kind', 'source') || jsonb_strip_nulls(jsonb_build_object('id', t0.id, 'type', t0.type, 'title', t0.title, 'publisher', t0.publisher, 'issuers', t0.issuers, 'published', t0.published, 'retrieved', t0.retrieved, 'dateline', NULLIF(jsonb_strip_nulls(jsonb_build_object('country', t0.dateline_country, 'countryName', t0.dateline_country_name, 'region', t0.dateline_region, 'street', t0.dateline_street, 'city', t0.dateline_city, 'postalCode', t0.dateline_postal_code, 'point', NULLIF(jsonb_strip_nulls(jsonb_build_object('latitude', t0.dateline_point_latitude, 'longitude', t0.dateline_point_longitude)), '{}'))), '{}'), 'language', t0."language", 'url', t0.url, 'identifiers', (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', t1.scheme, 'value', t1."value")) ORDER BY t1.position_1) FROM source_identifiers t1 WHERE t1.record_id = t0.id), 'file', t0.file)) AS record FROM source t0;
COMMENT ON VIEW source_record IS 'The records of this kind as JSON.';

CREATE FUNCTION put_source(v0 jsonb) RETURNS void LANGUAGE plpgsql
  SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  DELETE FROM source WHERE id = v0 ->> 'id';
  INSERT INTO source (id, type, title, publisher, issuers, published, retrieved, dateline_country, dateline_country_name, dateline_region, dateline_street, dateline_city, dateline_postal_code, dateline_point_latitude, dateline_point_longitude, "language", url, file) SELECT v0 ->> 'id', v0 ->> 'type', v0 ->> 'title', v0 ->> 'publisher', texts_of(v0 -> 'issuers'), v0 ->> 'published', v0 ->> 'retrieved', v0 #>> '{dateline,country}', v0 #>> '{dateline,countryName}', v0 #>> '{dateline,region}', v0 #>> '{dateline,street}', v0 #>> '{dateline,city}', v0 #>> '{dateline,postalCode}', (v0 #>> '{dateline,point,latitude}')::numeric, (v0 #>> '{dateline,point,longitude}')::numeric, v0 ->> 'language', v0 ->> 'url', v0 ->> 'file';
  INSERT INTO source_identifiers (record_id, position_1, scheme, "value") SELECT v0 ->> 'id', p1 - 1, v1 ->> 'scheme', v1 ->> 'value' FROM jsonb_array_elements(v0 -> 'identifiers') WITH ORDINALITY AS m1 (v1, p1);
END $$;
COMMENT ON FUNCTION put_source IS 'Puts a record of this kind in, in place of the one of its id.';

CREATE FUNCTION get_record(id text) RETURNS jsonb LANGUAGE plpgsql STABLE
  SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  CASE split_part(id, ':', 1)
    WHEN 'organization' THEN RETURN (SELECT record FROM organization_record r WHERE r.id = get_record.id);
    WHEN 'platform' THEN RETURN (SELECT record FROM platform_record r WHERE r.id = get_record.id);
    WHEN 'therapy' THEN RETURN (SELECT record FROM therapy_record r WHERE r.id = get_record.id);
    WHEN 'trial' THEN RETURN (SELECT record FROM trial_record r WHERE r.id = get_record.id);
    WHEN 'regulatory_event' THEN RETURN (SELECT record FROM regulatory_event_record r WHERE r.id = get_record.id);
    WHEN 'source' THEN RETURN (SELECT record FROM source_record r WHERE r.id = get_record.id);
    ELSE RETURN NULL;
  END CASE;
END $$;
COMMENT ON FUNCTION get_record IS 'The record of an id as JSON, or NULL.';

CREATE FUNCTION put_record(document jsonb) RETURNS text LANGUAGE plpgsql
  SET search_path = therapy_model, pg_temp SET jit = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  CASE document ->> 'kind'
    WHEN 'organization' THEN PERFORM put_organization(document);
    WHEN 'platform' THEN PERFORM put_platform(document);
    WHEN 'therapy' THEN PERFORM put_therapy(document);
    WHEN 'trial' THEN PERFORM put_trial(document);
    WHEN 'regulatory_event' THEN PERFORM put_regulatory_event(document);
    WHEN 'source' THEN PERFORM put_source(document);
    ELSE RAISE EXCEPTION 'the model has no records of kind %', document ->> 'kind';
  END CASE;
  IF get_record(document ->> 'id') IS DISTINCT FROM document THEN
    RAISE EXCEPTION '% holds something that these tables do not', document ->> 'id'
      USING HINT = 'Validate it against this version of the model first.';
  END IF;
  RETURN document ->> 'id';
END $$;
COMMENT ON FUNCTION put_record IS 'Puts a record in, in place of the one of its id, and gives the id; refuses one that would not come out as it went in.';

COMMIT;
