/** Findings on the person: age, sex, reproduction, contraception, life expectancy, consent and health. */
import { type AgeGroup, ageGroups } from "../gen/vocabularies/age-group.ts";
import type { AgeCriterion, SexCriterion } from "../domain/shared/patient-criterion.ts";
import type { Duration } from "../domain/shared/quantity.ts";
import type {
  ContraceptionCriterion,
  HealthyVolunteerCriterion,
  LifeExpectancyCriterion,
  ReproductionCriterion,
  ReproductiveState,
} from "../domain/trial/criterion.ts";
import { opposite, weakest, type DeepReadonly, type Verdict } from "../domain/trial/evaluate.ts";
import { daysOf, type Days } from "../ledger/days.ts";
import { addDuration, isFrom, lengthInDays } from "./calendar.ts";
import { labelOf, type PatientChart } from "./chart.ts";
import { decided, type Finding, type PatientQuestion, undecided } from "./finding.ts";
import type { PatientProfile } from "./patient-profile.ts";
import { alternatives, durationText } from "./wording.ts";

/** Ages of the groups of the vocabulary: the first included, the last excluded. */
const groupAges: { readonly [Group in AgeGroup]?: readonly [from: Duration, before?: Duration] } = {
  child: [
    { value: 0, unit: "d" },
    { value: 18, unit: "a" },
  ],
  adult: [
    { value: 18, unit: "a" },
    { value: 65, unit: "a" },
  ],
  older_adult: [{ value: 65, unit: "a" }],
  newborn: [
    { value: 0, unit: "d" },
    { value: 28, unit: "d" },
  ],
  infant: [
    { value: 28, unit: "d" },
    { value: 24, unit: "mo" },
  ],
  young_child: [
    { value: 2, unit: "a" },
    { value: 12, unit: "a" },
  ],
  adolescent: [
    { value: 12, unit: "a" },
    { value: 18, unit: "a" },
  ],
};

/** The days of birth and of screening. Without a date of screening, an age in years needs none. */
interface Birth {
  readonly born: Days;
  readonly screening: Days;
  /** Verdicts of ages, by their text. */
  readonly reached: Map<string, Verdict>;
}

/** A day that stands for screening if only the age is known. */
const anyScreening = daysOf("2000-01-01");

function birthOf({ profile, screening, verdicts: reached }: PatientChart): Birth | undefined {
  const { birthDate, age } = profile;
  if (birthDate !== undefined && Number.isFinite(screening.first))
    return { born: daysOf(birthDate), screening, reached };
  if (age === undefined) return undefined;
  const { first } = anyScreening;
  const before = { ...age, value: age.value + 1 };
  return {
    born: { first: addDuration(first, before, -1) + 1, last: addDuration(first, age, -1) },
    screening: anyScreening,
    reached,
  };
}

/** Whether the person has reached an age at screening. Limits repeat from trial to trial. */
function hasReached({ born, screening, reached }: Birth, age: Readonly<Duration>): Verdict {
  const key = `age ${age.value} ${age.unit}`;
  let verdict = reached.get(key);
  if (verdict === undefined) {
    const limit = { first: addDuration(born.first, age), last: addDuration(born.last, age) };
    reached.set(key, (verdict = isFrom(screening, limit)));
  }
  return verdict;
}

/** The first age above a maximum, which is included: someone of 75 years is 75 until the next birthday. */
function above(maximum: Readonly<Duration>): Duration {
  return Number.isInteger(maximum.value)
    ? { ...maximum, value: maximum.value + 1 }
    : { value: lengthInDays(maximum) + 1, unit: "d" };
}

/** Finds whether the age is in the limits and in one of the groups. */
export function judgeAge(chart: PatientChart, criterion: DeepReadonly<AgeCriterion>): Finding {
  const { minimum, maximum, groups } = criterion;
  const birth = birthOf(chart);
  const { birthDate, age } = chart.profile;
  const required = (): string => ageText(criterion);
  const question = (): PatientQuestion =>
    birthDate === undefined || birth !== undefined
      ? { about: "birth date", text: "What is the patient's date of birth?" }
      : { about: "screening date", text: "What is the date of screening?" };
  if (birth === undefined) {
    const missing = birthDate === undefined ? "age" : "date of screening";
    return undecided(() => `The ${missing} is not recorded; the limit is ${required()}.`, question);
  }
  const verdict = weakest([
    minimum === undefined ? "met" : hasReached(birth, minimum),
    maximum === undefined ? "met" : opposite(hasReached(birth, above(maximum))),
    groups === undefined ? "met" : anyGroup(birth, groups),
  ]);
  const data = [[birthDate === undefined ? "age" : "birthDate"]];
  const reason = (): string => {
    const known = age !== undefined && birthDate === undefined ? durationText(age) : ageOf(birth);
    return `The age at screening is ${known}; the limit is ${required()}.`;
  };
  return verdict === "unknown" ? undecided(reason, question, data) : decided(verdict, reason, data);
}

function anyGroup(birth: Birth, groups: readonly AgeGroup[]): Verdict {
  const verdicts = groups.map((group): Verdict => {
    const ages = groupAges[group];
    if (ages === undefined) return "unknown";
    const [from, before] = ages;
    return weakest([hasReached(birth, from), before === undefined ? "met" : opposite(hasReached(birth, before))]);
  });
  // An age on the border of two groups of the list is in one of them.
  const [youngest, oldest] = [Math.min(...groups.map(startOf)), Math.max(...groups.map(endOf))];
  if (verdicts.includes("met") || (isContiguous(groups) && isBetween(birth, youngest, oldest))) return "met";
  return verdicts.includes("unknown") ? "unknown" : "not_met";
}

function startOf(group: AgeGroup): number {
  const ages = groupAges[group];
  return ages === undefined ? Infinity : lengthInDays(ages[0]);
}

function endOf(group: AgeGroup): number {
  const ages = groupAges[group];
  return ages === undefined ? -Infinity : ages[1] === undefined ? Infinity : lengthInDays(ages[1]);
}

/** Whether each group of a list begins where another ends. */
function isContiguous(groups: readonly AgeGroup[]): boolean {
  const sorted = groups.toSorted((left, right) => startOf(left) - startOf(right));
  return sorted.every((group, index) => index === 0 || startOf(group) <= endOf(sorted[index - 1]!));
}

function isBetween(birth: Birth, youngest: number, oldest: number): boolean {
  const reached = youngest === 0 ? "met" : hasReached(birth, { value: youngest / 365.25, unit: "a" });
  const passed = oldest === Infinity ? "not_met" : hasReached(birth, { value: oldest / 365.25, unit: "a" });
  return reached === "met" && passed === "not_met";
}

/** The age in completed years, months below two years, days below two months; a range if the dates are not exact. */
function ageOf({ born, screening }: Birth): string {
  const youngest = Math.max(0, screening.first - born.last);
  const oldest = Math.max(0, screening.last - born.first);
  const unit: Duration["unit"] = oldest < 60 ? "d" : oldest < 730 ? "mo" : "a";
  const [low, high] = [
    completed(screening.first, born.last, unit, youngest),
    completed(screening.last, born.first, unit, oldest),
  ];
  return low === high ? durationText({ value: low, unit }) : `${low} to ${durationText({ value: high, unit })}`;
}

function completed(screening: number, born: number, unit: Duration["unit"], days: number): number {
  let value = Math.floor(days / lengthInDays({ value: 1, unit }));
  while (addDuration(born, { value: value + 1, unit }) <= screening) value++;
  while (value > 0 && addDuration(born, { value, unit }) > screening) value--;
  return value;
}

function ageText({ minimum, maximum, groups }: DeepReadonly<AgeCriterion>): string {
  const limits = [
    ...(minimum === undefined ? [] : [`at least ${durationText(minimum)}`]),
    ...(maximum === undefined ? [] : [`at most ${durationText(maximum)}`]),
  ].join(" and ");
  if (limits !== "" || groups === undefined) return limits;
  return alternatives(groups.map((group) => labelOf(ageGroups, group).toLowerCase()));
}

/** Finds whether the sex, or the gender, is that of the participants. */
export function judgeSex({ profile }: PatientChart, { sex, byGender }: DeepReadonly<SexCriterion>): Finding {
  if (sex === "all") return decided("met", () => "All sexes are eligible.");
  const field = byGender === true && profile.gender !== undefined ? "gender" : "sex";
  const known = profile[field];
  if (known === undefined) {
    const question = { about: "sex", text: "What is the patient's sex?" };
    return undecided(
      () => `The sex is not recorded; participants are ${sex}.`,
      () => question,
    );
  }
  const reason = (): string => `The patient is ${known}; participants are ${sex}.`;
  return decided(known === sex ? "met" : "not_met", reason, [[field]]);
}

const stateNames: { readonly [State in ReproductiveState]: string } = {
  pregnant: "pregnant",
  breastfeeding: "breastfeeding",
  of_childbearing_potential: "of childbearing potential",
  planning_pregnancy: "planning a pregnancy",
};

/** Whether a reproductive state applies: recorded, or excluded by the sex or by childbearing potential. */
function reproductiveVerdict(profile: PatientProfile, state: ReproductiveState): Verdict {
  const { sex, reproductiveStates = [], absentReproductiveStates = [] } = profile;
  if (reproductiveStates.includes(state)) return "met";
  if (absentReproductiveStates.includes(state)) return "not_met";
  if (sex === "male" && state !== "planning_pregnancy") return "not_met";
  const needsPotential = state === "pregnant" || (state === "planning_pregnancy" && sex === "female");
  return needsPotential && absentReproductiveStates.includes("of_childbearing_potential") ? "not_met" : "unknown";
}

/** Finds whether one of some reproductive states applies. */
export function judgeReproduction({ profile }: PatientChart, { states }: DeepReadonly<ReproductionCriterion>): Finding {
  const verdicts = states.map((state) => reproductiveVerdict(profile, state));
  const names = (wanted: Verdict): string =>
    alternatives(states.filter((_, index) => verdicts[index] === wanted).map((state) => stateNames[state]));
  if (verdicts.includes("met")) {
    return decided("met", () => `The patient is ${names("met")}.`, [["reproductiveStates"]]);
  }
  if (verdicts.includes("unknown")) {
    const open = names("unknown");
    const question = { about: `reproduction ${open}`, text: `Is the patient ${open}?` };
    return undecided(
      () => `Whether the patient is ${open} is not recorded.`,
      () => question,
    );
  }
  const data = [[profile.sex === "male" ? "sex" : "absentReproductiveStates"]];
  return decided("not_met", () => `The patient is not ${names("not_met")}.`, data);
}

/** Finds whether the patient will use contraception, where the criterion applies. */
export function judgeContraception(
  { profile }: PatientChart,
  { sex, duration }: DeepReadonly<ContraceptionCriterion>,
): Finding {
  const { contraception, absentReproductiveStates = [] } = profile;
  if (sex !== undefined && sex !== "all" && profile.sex !== undefined && profile.sex !== sex) {
    return decided("met", () => `The criterion applies to ${sex} participants; the patient is ${profile.sex}.`, [
      ["sex"],
    ]);
  }
  if (profile.sex === "female" && absentReproductiveStates.includes("of_childbearing_potential")) {
    const reason = (): string => "The patient is not of childbearing potential, so contraception is not needed.";
    return decided("met", reason, [["absentReproductiveStates"]]);
  }
  const time = duration === undefined ? "" : ` until ${durationText(duration)} after the last dose`;
  const question = { about: `contraception${time}`, text: `Will the patient use contraception${time}?` };
  if (contraception === undefined)
    return undecided(
      () => "Willingness to use contraception is not recorded.",
      () => question,
    );
  const { willing, duration: promised } = contraception;
  const isLongEnough =
    duration === undefined || promised === undefined || lengthInDays(promised) >= lengthInDays(duration);
  const reason = (): string =>
    willing
      ? `The patient will use contraception${promised === undefined ? "" : ` until ${durationText(promised)} after the last dose`}.`
      : "The patient will not use contraception.";
  return decided(willing && isLongEnough ? "met" : "not_met", reason, [["contraception"]]);
}

/** Finds whether the life expectancy is long enough. */
export function judgeLifeExpectancy(
  { profile: { lifeExpectancy } }: PatientChart,
  { minimum }: DeepReadonly<LifeExpectancyCriterion>,
): Finding {
  const required = durationText(minimum);
  if (lifeExpectancy === undefined) {
    const question = { about: "life expectancy", text: "What is the patient's life expectancy?" };
    return undecided(
      () => `The life expectancy is not recorded; the limit is at least ${required}.`,
      () => question,
    );
  }
  const verdict = lengthInDays(lifeExpectancy) >= lengthInDays(minimum) ? "met" : "not_met";
  const reason = (): string =>
    `The life expectancy is ${durationText(lifeExpectancy)}; the limit is at least ${required}.`;
  return decided(verdict, reason, [["lifeExpectancy"]]);
}

/** Finds whether the patient consents. */
export function judgeConsent({ profile: { consent } }: PatientChart): Finding {
  if (consent === undefined) {
    const question = { about: "consent", text: "Can and will the patient, or a legal representative, consent?" };
    return undecided(
      () => "Consent is not recorded.",
      () => question,
    );
  }
  const reason = (): string => `The patient ${consent ? "consents" : "does not consent"}.`;
  return decided(consent ? "met" : "not_met", reason, [["consent"]]);
}

/** Finds whether the person takes part as a patient or as a healthy volunteer, as the criterion allows. */
export function judgeHealthyVolunteer(
  { profile }: PatientChart,
  { accepted }: DeepReadonly<HealthyVolunteerCriterion>,
): Finding {
  const { healthyVolunteer, conditions = [] } = profile;
  if (accepted === true) return decided("met", () => "Healthy volunteers are accepted beside patients.");
  const isPatient = healthyVolunteer === false || conditions.some(({ active }) => active === true);
  const wanted = accepted === false ? "not a healthy volunteer" : "a healthy volunteer";
  if (healthyVolunteer === undefined && !isPatient) {
    const question = { about: "healthy volunteer", text: "Is the person a healthy volunteer?" };
    return undecided(
      () => `A participant is ${wanted}; whether the person is one is not recorded.`,
      () => question,
    );
  }
  const isHealthy = healthyVolunteer === true;
  const reason = (): string => `The person is ${isHealthy ? "" : "not "}a healthy volunteer.`;
  return decided(isHealthy === (accepted !== false) ? "met" : "not_met", reason, [
    healthyVolunteer === undefined ? ["conditions"] : ["healthyVolunteer"],
  ]);
}
