/** Labels of registry pages, and the values of their lists. Data. */

/** What a label introduces. */
export type PageLabel =
  | "title"
  | "official_title"
  | "registration"
  | "status"
  | "conditions"
  | "interventions"
  | "sponsor"
  | "summary"
  | "description"
  | "sex"
  | "age"
  | "enrollment"
  | "inclusion"
  | "exclusion"
  | "study_type"
  | "model"
  | "masking"
  | "allocation"
  | "phase"
  | "arms"
  | "primary"
  | "secondary"
  | "locations"
  | "other";

const words: { readonly [L in PageLabel]: string } = {
  title: "brief title|public title|study title|scientific name|public name",
  official_title: "official title|scientific title",
  registration:
    "registration number|nct number|clinicaltrials.gov identifier|clinicaltrials.gov id|identifier|trial id|registration id",
  status: "status|recruitment status|overall status|recruiting status|study status|recruitment",
  conditions:
    "conditions|condition|condition or disease|conditions or diseases|health condition(s) or problem(s) studied|target disease",
  interventions: "interventions|intervention|intervention/treatment|interventions or treatments",
  sponsor: "lead sponsor|sponsor|primary sponsor",
  summary: "brief summary|summary|study overview|overview",
  description: "detailed description|description",
  sex: "sex|gender|sexes eligible for study|sexes eligible",
  age: "age|ages eligible for study|eligible ages",
  enrollment:
    "target recruitment|enrollment|target sample size|estimated enrollment|actual enrollment|enrolment|target number of participants|sample size",
  inclusion: "inclusion criteria|key inclusion criteria",
  exclusion: "exclusion criteria|key exclusion criteria",
  study_type: "study type",
  model: "study design|intervention model|interventional model|primary purpose|design",
  masking: "masking|blinding",
  allocation: "allocation",
  phase: "phase|study phase|phases",
  arms: "arm && interventions|arms and interventions|arms & interventions|arms|groups and interventions|study arms",
  primary: "primary outcome measures|primary outcomes|primary outcome|primary endpoints|primary outcome measure",
  secondary:
    "secondary outcome measures|secondary outcomes|secondary outcome|secondary endpoints|secondary outcome measure",
  locations: "trial locations|locations|study locations|recruiting locations|sites|trial sites",
  other:
    "recruitment & eligibility|study & design|eligibility criteria|eligibility|outcome measures|other outcome measures|contacts and locations|contacts|collaborators|collaborator|study dates|first posted|last updated|start date|completion date|primary completion date|participation criteria|study plan|sponsor and collaborators|references|keywords|more information|follow-up|age group|accepts healthy volunteers|collaborators and investigators",
};

/** The labels, in lower case. */
export const pageLabels: ReadonlyMap<string, PageLabel> = new Map(
  Object.entries(words).flatMap(([label, names]) =>
    names.split("|").map((name) => [name, label as PageLabel] as const),
  ),
);

/** The values of the status. */
export const pageStatuses: ReadonlyMap<string, string> = new Map([
  ["recruiting", "recruiting"],
  ["not yet recruiting", "not_yet_recruiting"],
  ["active, not recruiting", "active_not_recruiting"],
  ["active not recruiting", "active_not_recruiting"],
  ["enrolling by invitation", "enrolling_by_invitation"],
  ["completed", "completed"],
  ["terminated", "terminated"],
  ["suspended", "suspended"],
  ["withdrawn", "withdrawn"],
]);

/** The values of other lists, by what the label introduces. */
export const pageValues: {
  readonly [L in "phase" | "sex" | "model" | "masking" | "allocation"]: ReadonlyMap<string, string>;
} = {
  phase: new Map([
    ["not applicable", "not_applicable"],
    ["n/a", "not_applicable"],
    ["early phase 1", "early_phase_1"],
    ["phase 1", "phase_1"],
    ["phase 1/phase 2", "phase_1_2"],
    ["phase 1/2", "phase_1_2"],
    ["phase 1 phase 2", "phase_1_2"],
    ["phase 2", "phase_2"],
    ["phase 2/phase 3", "phase_2_3"],
    ["phase 2/3", "phase_2_3"],
    ["phase 3", "phase_3"],
    ["phase 4", "phase_4"],
    ["phase i", "phase_1"],
    ["phase i/ii", "phase_1_2"],
    ["phase ii", "phase_2"],
    ["phase iii", "phase_3"],
  ]),
  sex: new Map([
    ["all", "all"],
    ["both", "all"],
    ["female", "female"],
    ["male", "male"],
  ]),
  model: new Map([
    ["single group", "single_group"],
    ["parallel", "parallel"],
    ["crossover", "crossover"],
    ["factorial", "factorial"],
    ["sequential", "sequential"],
  ]),
  masking: new Map([
    ["none", "open_label"],
    ["none (open label)", "open_label"],
    ["open label", "open_label"],
    ["single", "single"],
    ["double", "double"],
    ["triple", "triple"],
    ["quadruple", "quadruple"],
  ]),
  allocation: new Map([
    ["randomized", "randomized"],
    ["non randomized", "non_randomized"],
    ["na", "not_applicable"],
  ]),
};
