/** Reads the patient form as a profile of the model. */
import { readPatient as readFhirPatient } from "@org/therapy-exchange/fhir-patient";
import { type PartialDate, measurements, validate } from "@org/therapy-model";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { lookup } from "@org/therapy-model/lookup";
import { PatientProfile } from "@org/therapy-model/patient";
import { isPartialDate } from "@org/therapy-model/records";
import { diseases, diseaseStates, scales, treatments } from "@org/therapy-model/vocabularies";
import type { Vocabulary, VocabularyLabels } from "@org/therapy-model/vocabulary";
import { parseQuantity } from "@org/therapy-units/parse";
import type { PatientFact, PatientForm } from "./patient-form.ts";

/** How a fact was read: its kind, and the problem that it has. */
export interface ReadFact {
  readonly vocabulary?: string | undefined;
  readonly key?: string | undefined;
  readonly problem?: string | undefined;
}

/** A patient that was read. */
export interface ReadPatient {
  readonly profile: PatientProfile;
  readonly facts: readonly ReadFact[];
  readonly problems: readonly string[];
}

/** Reads a form. The date of screening is today's if the form has none. */
export async function readPatient(form: PatientForm, today: string): Promise<ReadPatient> {
  if (form.document.trim() !== "") return readProfile(form.document, today);
  const labels = await loadAllLabels();
  const screeningDate = (isPartialDate(form.screening) ? form.screening : today) as PartialDate;
  const problems =
    form.screening === "" || isPartialDate(form.screening) ? [] : ["the date of screening is not a date"];
  const profile: PatientProfile = { screeningDate };
  const age = parseQuantity(/^\s*\d+\s*$/.test(form.age) ? `${form.age.trim()} years` : form.age);
  if (form.age.trim() !== "") {
    const { value, unit } = age.ok ? age.value : { value: undefined, unit: "" };
    if (value === undefined || !isAgeUnit(unit)) problems.push("the age is not a number of years or months");
    else profile.age = { value, unit };
  }
  if (form.sex !== "") profile.sex = form.sex;
  if (form.consent) profile.consent = true;
  if (form.isComplete) profile.complete = ["conditions", "treatments"];
  const facts = form.facts.map((fact) => readFact(fact, profile, labels, screeningDate));
  const result = validate(PatientProfile, profile);
  if (result.ok) return { profile: result.value, facts, problems };
  return {
    profile: { screeningDate },
    facts,
    problems: result.issues.map(({ message, path }) => `${path.join(".")} ${message}`),
  };
}

function isAgeUnit(unit: string): unit is "a" | "mo" | "wk" | "d" {
  return unit === "a" || unit === "mo" || unit === "wk" || unit === "d";
}

function readProfile(text: string, today: string): ReadPatient {
  const none: PatientProfile = { screeningDate: today as PartialDate };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { profile: none, facts: [], problems: ["the document is not JSON"] };
  }
  if (typeof value === "object" && value !== null && "resourceType" in value) {
    const { profile, issues } = readFhirPatient(value);
    return { profile: { ...none, ...profile }, facts: [], problems: issues.map(({ message }) => message).slice(0, 50) };
  }
  const result = validate(PatientProfile, value);
  if (result.ok) return { profile: { ...none, ...result.value }, facts: [], problems: [] };
  return {
    profile: none,
    facts: [],
    problems: result.issues.map(({ message, path }) => `${path.join(".")} ${message}`),
  };
}

type Labels = ReadonlyMap<string, VocabularyLabels>;

/** Words that state that a condition or a treatment is absent. */
const absentWords = /^(?:no|none|never|absent|没有|无|否)$/i;

/** Adds a fact to the profile. */
function readFact(fact: PatientFact, profile: PatientProfile, labels: Labels, date: PartialDate): ReadFact {
  const value = fact.value.trim();
  const measurement = find(measurements, fact.name, labels);
  if (measurement !== undefined) {
    const base = { vocabulary: "measurement", key: measurement };
    const problem = addObservation(profile, measurement, value, date);
    return problem === undefined ? base : { ...base, problem };
  }
  const scale = find(scales, fact.name, labels);
  if (scale !== undefined) {
    const score = Number(value);
    if (value === "" || !Number.isFinite(score))
      return { vocabulary: "scale", key: scale, problem: "expected a number" };
    (profile.scores ??= []).push({ scale, score, date });
    return { vocabulary: "scale", key: scale };
  }
  const disease = find(diseases, fact.name, labels);
  if (disease !== undefined) return addCondition(profile, disease, value, labels);
  const treatment = find(treatments, fact.name, labels);
  if (treatment !== undefined) return addTreatment(profile, treatment, value);
  return fact.name.trim() === "" ? {} : { problem: "is not the name of a measurement, scale, disease or treatment" };
}

function find<Key extends string>(of: Vocabulary<Key>, name: string, labels: Labels): Key | undefined {
  if (name.trim() === "") return undefined;
  const table = labels.get(of.id) as VocabularyLabels<Key> | undefined;
  const found = lookup(name.trim(), of, table === undefined ? {} : { labels: [table] });
  return found.kind === "found" ? found.key : undefined;
}

type ObservationOf = NonNullable<PatientProfile["observations"]>[number];

function addObservation(
  profile: PatientProfile,
  measurement: NonNullable<ObservationOf["measurement"]>,
  value: string,
  date: PartialDate,
): string | undefined {
  const observations = (profile.observations ??= []);
  if (/^(?:positive|negative)$/i.test(value)) {
    const finding = value.toLowerCase() as "positive" | "negative";
    observations.push({ measurement, finding, date });
    return undefined;
  }
  const quantity = parseQuantity(value);
  if (!quantity.ok) return quantity.issues[0]?.message;
  if (quantity.value.value === undefined) return "expected one value";
  observations.push({ measurement, value: { value: quantity.value.value, unit: quantity.value.unit }, date });
  return undefined;
}

type ConditionOf = NonNullable<PatientProfile["conditions"]>[number];

function addCondition(
  profile: PatientProfile,
  disease: NonNullable<ConditionOf["disease"]>,
  value: string,
  labels: Labels,
): ReadFact {
  const base = { vocabulary: "disease", key: disease };
  const conditions = (profile.conditions ??= []);
  if (value === "" || absentWords.test(value)) {
    conditions.push(value === "" ? { disease } : { disease, absent: true });
    return base;
  }
  const names = value.split(/[,;，；、]/);
  const states = names.map((name) => find(diseaseStates, name, labels));
  const unknown = names.find((_name, index) => states[index] === undefined);
  conditions.push({ disease, states: states.filter((state) => state !== undefined) });
  return unknown === undefined ? base : { ...base, problem: `${unknown.trim()} is not a state of a disease` };
}

type TreatmentOf = NonNullable<PatientProfile["treatments"]>[number];

function addTreatment(
  profile: PatientProfile,
  treatment: NonNullable<TreatmentOf["treatment"]>,
  value: string,
): ReadFact {
  const base = { vocabulary: "treatment", key: treatment };
  const list = (profile.treatments ??= []);
  if (value === "") list.push({ treatment });
  else if (absentWords.test(value)) list.push({ treatment, absent: true });
  else if (/^(?:ongoing|正在)/i.test(value)) list.push({ treatment, ongoing: true });
  else if (isPartialDate(value)) list.push({ treatment, end: value });
  else return { ...base, problem: "expected the date of the last dose, ongoing, or no" };
  return base;
}
