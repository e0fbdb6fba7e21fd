/** Rules about amendments, roles, interventions, products, devices and concepts. */
import { isObject } from "../../mapping/is-object.ts";
import { designClasses, type Instance, type StudyIndex } from "./study-index.ts";
import { objectRule, type StudyRule } from "./rule.ts";
import { codeIn, idsOf, isMissing, objectsOf } from "./values.ts";

const other = "C17649";
const addressAttributes = ["text", "lines", "city", "district", "state", "postalCode", "country"];

function hasWrongOther({ object }: Instance): boolean {
  return (codeIn(object["code"]) === other) === isMissing(object["otherReason"]);
}

/** Whether a role applies to nothing, to the version and a design, or to another object. */
function appliesWrongly({ object }: Instance, study: StudyIndex): boolean {
  const classes = idsOf(object["appliesToIds"]).map((id) => study.find(id)?.class ?? "");
  const versions = classes.filter((name) => name === "StudyVersion").length;
  const designs = classes.filter((name) => designClasses.includes(name)).length;
  if (versions + designs < classes.length) return true;
  return (versions === 0) === (designs === 0);
}

/** Whether the product of an administration is that of its device as well. */
function hasProductTwice({ object }: Instance, study: StudyIndex): boolean {
  const device = study.find(object["medicalDeviceId"]);
  const product = object["administrableProductId"];
  return !isMissing(product) && device?.object["embeddedProductId"] === product;
}

/** Whether an alias has the code or the name of the standard code, in the same version of the system. */
function hasEqualAlias({ object }: Instance): boolean {
  const { standardCode } = object;
  if (!isObject(standardCode)) return false;
  return objectsOf(object["standardCodeAliases"]).some((alias) => {
    const isSameSystem = ["codeSystem", "codeSystemVersion"].every((key) => alias[key] === standardCode[key]);
    return isSameSystem && (alias["code"] === standardCode["code"] || alias["decode"] === standardCode["decode"]);
  });
}

function hasLabelAsSynonym({ object: { label, synonyms } }: Instance): boolean {
  if (typeof label !== "string" || label === "" || !Array.isArray(synonyms)) return false;
  return (synonyms as unknown[]).some((each) => typeof each === "string" && each.toLowerCase() === label.toLowerCase());
}

/** Whether the numerator of a strength, or a limit of its range, has no unit. */
function lacksUnit({ object: { numerator } }: Instance): boolean {
  if (!isObject(numerator)) return false;
  const limits = isObject(numerator["minValue"]) ? [numerator["minValue"], numerator["maxValue"]] : [numerator];
  return limits.some((limit) => isObject(limit) && isMissing(limit["unit"]));
}

/** The rules about parts. */
export const partRules: readonly StudyRule[] = [
  objectRule(
    ["DDF00020", "CORE-000413"],
    ["StudyAmendmentReason"],
    "has the reason Other without a text, or another reason with one",
    hasWrongOther,
  ),
  objectRule(
    ["DDF00195", "CORE-000984"],
    ["SubjectEnrollment"],
    "does not apply to exactly one of a place, a site and a cohort",
    ({ object }) =>
      ["forGeographicScope", "forStudyCohortId", "forStudySiteId"].filter((key) => !isMissing(object[key])).length !==
      1,
  ),
  objectRule(
    ["DDF00189", "CORE-000970"],
    ["StudyRole"],
    "does not apply to either the version of the study or its designs",
    appliesWrongly,
  ),
  objectRule(
    ["DDF00190", "CORE-000997"],
    ["StudyRole"],
    "has persons and organizations",
    ({ object }) => !isMissing(object["assignedPersons"]) && !isMissing(object["organizationIds"]),
  ),
  objectRule(["DDF00194", "CORE-000971"], ["Address"], "has no attribute with a value", ({ object }) =>
    addressAttributes.every((key) => isMissing(object[key])),
  ),
  objectRule(
    ["DDF00177", "CORE-000966"],
    ["Administration"],
    "has a dose without a route, or a route without a dose",
    ({ object }) => isMissing(object["dose"]) !== isMissing(object["route"]),
  ),
  objectRule(
    ["DDF00178", "CORE-000967"],
    ["Administration"],
    "has a dose without a frequency",
    ({ object }) => !isMissing(object["dose"]) && isMissing(object["frequency"]),
  ),
  objectRule(
    ["DDF00205", "CORE-000986"],
    ["Administration"],
    "has the product that its device contains",
    hasProductTwice,
  ),
  objectRule(["DDF00238", "CORE-001007"], ["Strength"], "has a numerator without a unit", lacksUnit),
  objectRule(["DDF00063", "CORE-000828"], ["AliasCode"], "has an alias that equals the standard code", hasEqualAlias),
  objectRule(
    ["DDF00014", "CORE-000812"],
    ["BiomedicalConceptCategory"],
    "has neither a member nor a child",
    ({ object }) => isMissing(object["memberIds"]) && isMissing(object["childIds"]),
  ),
  objectRule(["DDF00236", "CORE-001006"], ["BiomedicalConcept"], "has its label as a synonym", hasLabelAsSynonym),
];
