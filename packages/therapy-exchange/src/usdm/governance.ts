/** Amendments and governance dates: StudyAmendment and GovernanceDate. */
import { CountryDecision, type Country, countries, TrialApplication } from "@org/therapy-model";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { aliasOf, cdiscCode, cdiscCodeIn, codeOf, standardCodeIn, unknown } from "./code.ts";
import { markUnstated } from "./extension.ts";
import { linkNeighbors } from "./arm.ts";
import { listOf, memberReader, objectsIn, textIn } from "./member.ts";
import type { Part } from "./part.ts";
import { StudyObject } from "./study-object.ts";

const approval = "C71476";
const countryScope = "C25464";

/** The code system of countries in ISO 3166-1, by their codes of two or three letters. */
const iso = "ISO 3166-1";

const fullDate = /^\d{4}-\d{2}-\d{2}$/;

/** The dates of the trial that USDM has no type for. */
const dateTypes = ["start", "primaryCompletion", "completion"] as const;
const dateTypeSystem = "https://org.github.io/therapy-model/usdm/code-system/trial-date";

function scopeOf(country: Country): StudyObject {
  const code = aliasOf(codeOf(country, countries.terms[country].label, iso));
  return new StudyObject("GeographicScope", { type: cdiscCode(countryScope), code });
}

function countryIn(scope: JsonObject | undefined): Country | undefined {
  if (cdiscCodeIn(scope?.["type"]) !== countryScope) return undefined;
  const code = standardCodeIn(scope?.["code"]);
  const stated = isObject(code) ? code["code"] : undefined;
  return typeof stated === "string" && Object.hasOwn(countries.terms, stated) ? (stated as Country) : undefined;
}

function readDecision(wire: JsonObject): JsonObject {
  const scopes = objectsIn(wire, "geographicScopes");
  if (cdiscCodeIn(wire["type"]) !== approval || scopes.length !== 1) return {};
  return { country: countryIn(scopes[0]), decided: wire["dateValue"] };
}

const decisionReader = memberReader<CountryDecision>(CountryDecision, readDecision);

function writeDecision(decision: CountryDecision, index: number): StudyObject | undefined {
  const { country, decided = "" } = decision;
  if (country === undefined || !fullDate.test(decided)) return undefined;
  const values = {
    name: `Approval ${index + 1}`,
    type: cdiscCode(approval),
    dateValue: decided,
    geographicScopes: [scopeOf(country)],
  };
  return new StudyObject("GovernanceDate", values, { value: decision, read: readDecision });
}

function dateTypeIn(wire: JsonObject): string | undefined {
  const { type } = wire;
  return isObject(type) && type["codeSystem"] === dateTypeSystem ? String(type["code"]) : undefined;
}

/** The decisions of countries, and the dates of the trial that have a day. */
export const governanceDates: Part = {
  write({ trial, version }) {
    for (const [index, each] of (trial.byCountry ?? []).entries()) {
      const date = writeDecision(each, index);
      if (date !== undefined) version.add("dateValues", date);
    }
    for (const key of dateTypes) {
      const { value = "" } = trial.dates?.[key] ?? {};
      if (!fullDate.test(value)) continue;
      const type = codeOf(key, key === "primaryCompletion" ? "primary completion" : key, dateTypeSystem);
      const scope = new StudyObject("GeographicScope", { type: cdiscCode("C68846") });
      const values = { name: `Trial ${key}`, type, dateValue: value, geographicScopes: [scope] };
      version.add("dateValues", new StudyObject("GovernanceDate", values));
    }
  },
  read(parts) {
    const wires = objectsIn(parts.version, "dateValues");
    const dates: JsonObject = {};
    for (const key of dateTypes) {
      const wire = wires.find((each) => dateTypeIn(each) === key);
      if (wire !== undefined) dates[key] = { value: wire["dateValue"] };
    }
    const approvals = wires.filter((each) => cdiscCodeIn(each["type"]) === approval && countryIn(scopeIn(each)));
    return {
      byCountry: listOf(approvals.map((each) => decisionReader(each, parts))),
      dates: Object.keys(dates).length === 0 ? undefined : dates,
    };
  },
};

function scopeIn(wire: JsonObject): JsonObject | undefined {
  return objectsIn(wire, "geographicScopes")[0];
}

function readAmendment(wire: JsonObject): JsonObject {
  const impacts = objectsIn(wire, "impacts").map((each) => each["isSubstantial"]);
  const isSubstantial = impacts.includes(true);
  const kind = isSubstantial ? "substantial_modification" : "non_substantial_modification";
  return { kind: impacts.length === 0 ? undefined : kind, number: textIn(wire, "number") };
}

const amendmentReader = memberReader<TrialApplication>(TrialApplication, readAmendment);

function writeAmendment(application: TrialApplication, index: number): StudyObject {
  const { number = String(index + 1), kind } = application;
  const reason = new StudyObject("StudyAmendmentReason", { code: unknown() });
  const impact = new StudyObject("StudyAmendmentImpact", {
    type: unknown(),
    text: "",
    isSubstantial: kind === "substantial_modification",
  });
  const values = {
    name: `Amendment ${index + 1}`,
    number,
    summary: "",
    primaryReason: reason,
    changes: [],
    impacts: kind === undefined ? [] : [markUnstated(impact, "text")],
    geographicScopes: [],
  };
  const object = new StudyObject("StudyAmendment", values, { value: application, read: readAmendment });
  return markUnstated(object, "summary", "changes", "geographicScopes");
}

/** The applications to modify the trial. Initial applications and those of another country have no place in USDM. */
export const amendments: Part = {
  write({ trial, version }) {
    const modifications = (trial.applications ?? []).filter(({ kind = "_modification" }) =>
      kind.endsWith("_modification"),
    );
    const objects = modifications.map(writeAmendment);
    linkPrevious(objects);
    version.add("amendments", ...objects);
  },
  read: (parts) => ({
    applications: listOf(objectsIn(parts.version, "amendments").map((each) => amendmentReader(each, parts))),
  }),
};

/** An amendment refers to the previous one only. */
function linkPrevious(objects: readonly StudyObject[]): void {
  linkNeighbors(objects);
  for (const { values } of objects) delete values["nextId"];
}
