/** The parts of a trial that European registers fill in the same way. */
import {
  type AgeCriterion,
  type EligibilityExpression,
  type EndpointLevel,
  type HealthyVolunteerCriterion,
  type Registration,
  type RegistrationStanding,
  type SexCriterion,
  type SexEligibility,
  type TextCriterion,
  TextCriterion as TextCriterionSchema,
  Trial,
  type TrialEndpoint,
} from "@org/therapy-model";
import { isIdentifier, type SchemeKey } from "@org/therapy-model/identifiers";
import type { Codec } from "../codec.ts";
import { among, type Field, field, type Holder, type Part, part, share, whole } from "../object.ts";

/** The trial as a whole. */
export const trial: Part<Trial, Trial> = whole(Trial);
/** Its eligibility. */
const eligibility = part(trial, "eligibility");
/** Its inclusion criteria. */
export const inclusion = share(eligibility, "inclusion");
/** Its exclusion criteria. */
export const exclusion = share(eligibility, "exclusion");
/** Its numbers in registries and elsewhere. */
export const registrations = share(trial, "registrations");
/** Its endpoints. */
export const endpoints = share(trial, "endpoints");
/** Its objectives. */
export const objectives = share(trial, "objectives");
/** The names that it has beside its titles. */
export const names = share(trial, "names");
/** Who takes part in it. */
export const organizations = share(trial, "organizations");
/** Its interventions. */
export const interventions = share(trial, "interventions");
/** Its dates. */
export const dates = part(trial, "dates");
/** How it is built. */
export const design = part(trial, "design");

/** Whether a criterion is kept as its text. */
export function isText(criterion: EligibilityExpression): criterion is TextCriterion {
  return criterion.kind === "text";
}

function isAge(criterion: EligibilityExpression): criterion is AgeCriterion {
  return criterion.kind === "age";
}

function isSex(criterion: EligibilityExpression): criterion is SexCriterion {
  return criterion.kind === "sex";
}

function isHealthy(criterion: EligibilityExpression): criterion is HealthyVolunteerCriterion {
  return criterion.kind === "healthy_volunteer";
}

/** The criterion on age among those for inclusion. */
export const age: Holder<Trial, AgeCriterion> = among(inclusion, isAge);

/** The sexes that may take part, as a criterion for inclusion. */
export const sex: Holder<Trial, SexEligibility> = {
  find: (thing) => inclusion.find(thing)?.find(isSex)?.sex,
  put: (thing, value) => among(inclusion, isSex).put(thing, { kind: "sex", sex: value }),
};

/** Whether healthy people may take part, as a criterion for inclusion. */
export const healthy: Holder<Trial, boolean> = {
  find: (thing) => inclusion.find(thing)?.find(isHealthy)?.accepted,
  put: (thing, accepted) => among(inclusion, isHealthy).put(thing, { kind: "healthy_volunteer", accepted }),
};

/** The disease that it is about, where a document names one. */
export const conditionName: Holder<Trial, string> = {
  find: (thing) => thing.conditionNames?.[0],
  put(thing, name) {
    thing.conditionNames = [name];
    return true;
  },
};

/** One value of a document that is one value of the trial. */
export function single<Thing, Value>(holder: Holder<Thing, Value>, codec: Codec<Value>): Field<Thing> {
  return {
    expected: codec.expected,
    read(wire, thing, reading) {
      if (holder.find(thing) !== undefined) return false;
      const value = codec.read(wire, reading);
      return value !== undefined && holder.put(thing, value);
    },
    write(thing, root) {
      const value = holder.find(thing);
      return value === undefined ? undefined : codec.write(value, root);
    },
  };
}

const words = field(whole(TextCriterionSchema), "text");

/** Criteria as one text. */
export const textCriterion: Codec<TextCriterion> = {
  expected: "a text of at most 100000 characters",
  read(wire, reading) {
    const criterion: TextCriterion = { kind: "text", text: "" };
    return words.read(wire, criterion, reading) ? criterion : undefined;
  },
  write: ({ text }) => text,
};

/** A number of a public scheme, written as it is or without the letters before it. */
export function registration(scheme: SchemeKey, standing: RegistrationStanding, prefix = ""): Codec<Registration> {
  return {
    expected: `a number of the scheme ${scheme}`,
    read(wire) {
      if (typeof wire !== "string" || wire.length > 50) return undefined;
      const value = `${prefix}${wire}`;
      return isIdentifier(scheme, value) ? { scheme, value, standing } : undefined;
    },
    write: ({ value }) => (value.startsWith(prefix) ? value.slice(prefix.length) : undefined),
  };
}

/** Tells the registration of a scheme and standing from the others. */
export function isRegistration(scheme: SchemeKey | undefined, standing: RegistrationStanding) {
  return (one: Registration): boolean => one.scheme === scheme && one.standing === standing;
}

/** Tells the things of a level from the others. */
export function isLevel(level: EndpointLevel) {
  return (one: { level: EndpointLevel }): boolean => one.level === level;
}

/** Tells the endpoints of a level from the others. */
export function isEndpoint(level: EndpointLevel) {
  return (one: TrialEndpoint): one is TrialEndpoint => one.level === level;
}

const standings: readonly (RegistrationStanding | undefined)[] = ["own", "former", "sponsor", "other", undefined];
const levels: readonly EndpointLevel[] = ["primary", "key_secondary", "secondary", "exploratory", "post_hoc"];
const criteria: readonly EligibilityExpression["kind"][] = ["text", "age", "sex", "healthy_volunteer"];

/** Puts the lists that several fields fill into an order that does not depend on which field came first, and gives the id. */
export function settle(record: Trial, idOf: (number: string) => string): void {
  const { eligibility: who, registrations: numbers } = record;
  numbers?.sort(by(({ standing, scheme = "", type = "" }) => `${standings.indexOf(standing)} ${scheme} ${type}`));
  record.endpoints?.sort(by(({ level }) => String(levels.indexOf(level))));
  record.objectives?.sort(by(({ level }) => String(levels.indexOf(level))));
  record.names?.sort(by(({ kind }) => kind));
  record.organizations?.sort(by(({ role }) => role));
  record.contacts?.sort(by(({ role = "" }) => role));
  who?.inclusion?.sort(by(({ kind }) => String(criteria.indexOf(kind))));
  const own = numbers?.find(({ standing }) => standing === "own");
  if (own !== undefined) record.id = `trial:${idOf(own.value).toLowerCase()}`;
}

function by<Member>(rank: (member: Member) => string) {
  return (left: Member, right: Member): number => {
    const [a, b] = [rank(left), rank(right)];
    return a < b ? -1 : a > b ? 1 : 0;
  };
}

/** What a record lacks that is to be a trial. */
export function lacksNumber(path: readonly string[], expected: string) {
  return ({ registrations: numbers }: Partial<Trial>): { path: readonly string[]; expected: string } | undefined =>
    numbers?.some(({ standing }) => standing === "own") === true ? undefined : { path, expected };
}
