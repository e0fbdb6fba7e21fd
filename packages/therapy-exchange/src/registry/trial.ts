/** Lenses, shared lists and codecs of a trial that the adapters of European registries share. */
import {
  type AgeCriterion,
  AgeCriterion as AgeCriterionSchema,
  type EligibilityExpression,
  type EndpointLevel,
  type HealthyVolunteerCriterion,
  type Registration,
  type RegistrationUse,
  type SexCriterion,
  type SexEligibility,
  type TextCriterion,
  TextCriterion as TextCriterionSchema,
  Trial,
  type TrialEndpoint,
  type TrialFeature,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { isIdentifier, type SchemeKey } from "@org/therapy-identifiers";
import type { Codec } from "../mapping/codec.ts";
import { type Field, field } from "../mapping/field.ts";
import { placeInList, type Placement } from "../mapping/group.ts";
import { type Lens, fieldLens, rootLens } from "../mapping/lens.ts";
import { listMember, sharedList } from "../mapping/shared-list.ts";
import type { StatedLists } from "./stated.ts";

/** The trial itself. */
export const trial: Lens<Trial, Trial> = rootLens(Trial);
/** The `eligibility` of the trial. */
export const eligibility = fieldLens(trial, "eligibility");
/** The inclusion criteria of the trial. */
export const inclusion = sharedList(eligibility, "inclusion");
/** The exclusion criteria of the trial. */
export const exclusion = sharedList(eligibility, "exclusion");
/** The `registrations` of the trial. */
export const registrations = sharedList(trial, "registrations");
/** The `endpoints` of the trial. */
export const endpoints = sharedList(trial, "endpoints");
/** The `objectives` of the trial. */
export const objectives = sharedList(trial, "objectives");
/** The `names` of the trial, except its titles. */
export const names = sharedList(trial, "names");
/** The `organizations` of the trial. */
export const organizations = sharedList(trial, "organizations");
/** The `interventions` of the trial. */
export const interventions = sharedList(trial, "interventions");
/** The features that the trial has or does not have. */
export const features: StatedLists<Trial, TrialFeature> = {
  yes: sharedList(trial, "features"),
  no: sharedList(trial, "absentFeatures"),
};
/** The `dates` of the trial. */
export const dates = fieldLens(trial, "dates");
/** The `design` of the trial. */
export const design = fieldLens(trial, "design");

/** Checks whether a criterion is a text criterion. */
export function isText(criterion: EligibilityExpression): criterion is TextCriterion {
  return criterion.kind === "text";
}

/** Checks whether a criterion is one on age. */
export function isAge(criterion: EligibilityExpression): criterion is AgeCriterion {
  return criterion.kind === "age";
}

/** Checks whether a criterion is one on sex. */
export function isSex(criterion: EligibilityExpression): criterion is SexCriterion {
  return criterion.kind === "sex";
}

function isHealthy(criterion: EligibilityExpression): criterion is HealthyVolunteerCriterion {
  return criterion.kind === "healthy_volunteer";
}

const isValidAge = predicate(AgeCriterionSchema);

/** Checks whether the limits of a criterion on age are consistent. */
export function isAgeCriterion(criterion: AgeCriterion): boolean {
  return isValidAge(criterion);
}

/** The inclusion criterion on age. */
export const age: Placement<Trial, AgeCriterion> = placeInList(inclusion, isAge);

/** The sex of eligible participants, in an inclusion criterion. */
export const sex: Placement<Trial, SexEligibility> = {
  find: (target) => inclusion.find(target)?.find(isSex)?.sex,
  put: (target, value) => placeInList(inclusion, isSex).put(target, { kind: "sex", sex: value }),
};

/** Whether healthy volunteers are accepted, in an inclusion criterion. */
export const healthy: Placement<Trial, boolean> = {
  find: (target) => inclusion.find(target)?.find(isHealthy)?.accepted,
  put: (target, accepted) => placeInList(inclusion, isHealthy).put(target, { kind: "healthy_volunteer", accepted }),
};

/** The condition, for documents that name exactly one. */
export const conditionName: Placement<Trial, string> = {
  find: (target) => target.conditionNames?.[0],
  put(target, name) {
    target.conditionNames = [name];
    return true;
  },
};

/** Makes a field for a placement that takes one value. */
export function single<Target, Value>(placement: Placement<Target, Value>, codec: Codec<Value>): Field<Target> {
  return {
    expected: codec.expected,
    read(wire, target, context) {
      if (placement.find(target) !== undefined) return false;
      const value = codec.read(wire, context);
      return value !== undefined && placement.put(target, value);
    },
    write(target, root) {
      const value = placement.find(target);
      return value === undefined ? undefined : codec.write(value, root);
    },
  };
}

const textField = field(rootLens(TextCriterionSchema), "text");

/** A criterion, or all criteria, as one text. */
export const textCriterion: Codec<TextCriterion> = {
  expected: "a text of at most 100000 characters",
  read(wire, context) {
    const criterion: TextCriterion = { kind: "text", text: "" };
    return textField.read(wire, criterion, context) ? criterion : undefined;
  },
  write: ({ text }) => text,
};

/** Makes the codec of a registration of a scheme, written with or without its prefix. */
export function registration(scheme: SchemeKey, use: RegistrationUse, prefix = ""): Codec<Registration> {
  return {
    expected: `a number of the scheme ${scheme}`,
    read(wire) {
      if (typeof wire !== "string" || wire.length > 50) return undefined;
      const value = `${prefix}${wire}`;
      return isIdentifier(scheme, value) ? { scheme, value, use } : undefined;
    },
    write: ({ value }) => (value.startsWith(prefix) ? value.slice(prefix.length) : undefined),
  };
}

/**
 * Makes the field of the number of a trial in a registry. It is read with a use, and written whatever its use is, so that
 * the number of a trial from another registry is written; a former number is not.
 */
export function registrationNumber(
  scheme: SchemeKey,
  use: RegistrationUse,
  codec: Codec<Registration> = registration(scheme, use),
  isOfUse: (one: Registration) => boolean = isRegistration(scheme, use),
): Field<Trial> {
  return {
    ...listMember(registrations, isOfUse, codec),
    write(target, root) {
      const numbers = registrations.find(target) ?? [];
      const isOther = (one: Registration): boolean => one.scheme === scheme && one.use !== use && one.use !== "former";
      const number = numbers.find(isOfUse) ?? numbers.find(isOther);
      return number === undefined ? undefined : codec.write(number, root);
    },
  };
}

/** Makes the predicate for registrations of a scheme and use. */
export function isRegistration(scheme: SchemeKey | undefined, use: RegistrationUse) {
  return (one: Registration): boolean => one.scheme === scheme && one.use === use;
}

/** Makes the predicate for objects of an endpoint level. */
export function isLevel(level: EndpointLevel) {
  return (one: { level: EndpointLevel }): boolean => one.level === level;
}

/** Makes the type guard for endpoints of a level. */
export function isEndpoint(level: EndpointLevel) {
  return (one: TrialEndpoint): one is TrialEndpoint => one.level === level;
}

const uses: readonly (RegistrationUse | undefined)[] = ["primary", "former", "sponsor", "other", undefined];
const levels: readonly EndpointLevel[] = ["primary", "key_secondary", "secondary", "exploratory", "post_hoc"];
const criteria: readonly EligibilityExpression["kind"][] = ["text", "age", "sex", "healthy_volunteer"];

/** Sorts the shared lists, so that their order does not depend on the order of keys, and sets the id. */
export function finishTrial(record: Trial, idOf: (number: string) => string): void {
  const { eligibility: ofTrial, registrations: numbers } = record;
  numbers?.sort(by(({ use, scheme = "", type = "" }) => `${uses.indexOf(use)} ${scheme} ${type}`));
  record.endpoints?.sort(by(({ level }) => String(levels.indexOf(level))));
  record.objectives?.sort(by(({ level }) => String(levels.indexOf(level))));
  record.names?.sort(by(({ kind }) => kind));
  record.organizations?.sort(by(({ role }) => role));
  record.contacts?.sort(by(({ role = "" }) => role));
  record.planned?.sort(by(({ ageGroup = "", area = "" }) => `${area} ${ageGroup}`));
  record.translations?.sort(by(({ field: pointer, language }) => `${pointer} ${language}`));
  record.absent?.sort(by(({ field: pointer, scheme = "" }) => `${pointer} ${scheme}`));
  record.ethics?.sort(by(({ committee, text }) => (text === undefined ? (committee === undefined ? "0" : "1") : "2")));
  ofTrial?.inclusion?.sort(by(({ kind }) => String(criteria.indexOf(kind))));
  const primary = numbers?.find(({ use }) => use === "primary");
  if (primary !== undefined) record.id = `trial:${idOf(primary.value).toLowerCase()}`;
}

function by<Member>(rank: (member: Member) => string) {
  return (left: Member, right: Member): number => {
    const [a, b] = [rank(left), rank(right)];
    return a < b ? -1 : a > b ? 1 : 0;
  };
}

/** Makes the check for the primary number, for `findMissing` of an adapter. */
export function isMissingNumber(path: readonly string[], expected: string) {
  return ({ registrations: numbers }: Partial<Trial>): { path: readonly string[]; expected: string } | undefined =>
    numbers?.some(({ use }) => use === "primary") === true ? undefined : { path, expected };
}
