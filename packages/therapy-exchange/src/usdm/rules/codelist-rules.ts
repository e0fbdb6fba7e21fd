/** Rules about codes: which codelist an attribute has, and that the codes of a list are distinct. */
import { isObject } from "../../mapping/is-object.ts";
import { cdisc } from "../code.ts";
import { codelists } from "../codelists.ts";
import { objectRule, type StudyRule } from "./rule.ts";
import { duplicates, objectsOf } from "./values.ts";

/** The rules: number, number in CORE, class, attribute and codelist. */
const table: readonly (readonly [string, string, string, string, string])[] = [
  ["DDF00110", "CORE-000854", "EligibilityCriterion", "category", "C66797"],
  ["DDF00175", "CORE-000859", "Administration", "frequency", "C71113"],
  ["DDF00176", "CORE-000860", "Administration", "route", "C66729"],
  ["DDF00051", "CORE-000904", "Timing", "type", "C201264"],
  ["DDF00143", "CORE-000930", "StudyAmendmentReason", "code", "C207415"],
  ["DDF00144", "CORE-000931", "GeographicScope", "type", "C207412"],
  ["DDF00146", "CORE-000933", "StudyTitle", "type", "C207419"],
  ["DDF00147", "CORE-000939", "Objective", "level", "C188725"],
  ["DDF00149", "CORE-000941", "StudyArm", "dataOriginType", "C188727"],
  ["DDF00150", "CORE-000942", "Encounter", "type", "C188728"],
  ["DDF00209", "CORE-000977", "MedicalDevice", "sourcing", "C215482"],
  ["DDF00214", "CORE-000979", "InterventionalStudyDesign", "intentTypes", "C66736"],
  ["DDF00216", "CORE-000988", "InterventionalStudyDesign", "model", "C99076"],
  ["DDF00218", "CORE-000990", "InterventionalStudyDesign ObservationalStudyDesign", "characteristics", "C207416"],
  ["DDF00226", "CORE-001057", "ObservationalStudyDesign", "subTypes", "C215486"],
  ["DDF00230", "CORE-001059", "InterventionalStudyDesign ObservationalStudyDesign", "studyType", "C99077"],
];

/** The lists of codes that are distinct: number, number in CORE, class and attribute. */
const distinct: readonly (readonly [string, string, string, string])[] = [
  ["DDF00059", "CORE-000832", "StudyIntervention", "codes"],
  ["DDF00156", "CORE-000900", "Encounter", "environmentalSettings"],
  ["DDF00221", "CORE-001003", "InterventionalStudyDesign ObservationalStudyDesign", "therapeuticAreas"],
  ["DDF00222", "CORE-001023", "InterventionalStudyDesign", "intentTypes"],
];

const packageDate = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a code does not agree with a codelist: its code, its name, its system and the form of its version. */
function disagrees(code: unknown, codelist: string): boolean {
  const { extensible, incomplete, terms } = codelists.get(codelist)!;
  if (!isObject(code)) return false;
  const { code: stated, decode, codeSystem, codeSystemVersion } = code;
  if (codeSystem !== cdisc || typeof codeSystemVersion !== "string" || !packageDate.test(codeSystemVersion))
    return true;
  if (typeof stated !== "string" || typeof decode !== "string") return true;
  const names = terms.get(stated);
  if (names !== undefined)
    return !names.some((name) => name === decode || (incomplete && decode.startsWith(`${name} `)));
  const isNamed = [...terms.values()].some((each) => each.includes(decode));
  return !extensible || isNamed;
}

function standard(wire: unknown): unknown {
  return isObject(wire) && wire["standardCode"] !== undefined ? wire["standardCode"] : wire;
}

const ofCodelists = table.map(([id, core, classes, attribute, codelist]) => {
  const isExtensible = codelists.get(codelist)!.extensible;
  const message = isExtensible
    ? `has a code in ${attribute} that does not agree with the extensible codelist ${codelist}`
    : `has a code in ${attribute} that is not of the codelist ${codelist}`;
  return objectRule([id, core], classes.split(" "), message, ({ object }) =>
    objectsOf(object[attribute]).some((each) => disagrees(standard(each), codelist)),
  );
});

const ofLists = distinct.map(([id, core, classes, attribute]) =>
  objectRule([id, core], classes.split(" "), `has a code twice in ${attribute}`, ({ object }) => {
    const codes = objectsOf(object[attribute]);
    return (
      duplicates(codes, ({ code, codeSystem, codeSystemVersion }) =>
        JSON.stringify([code, codeSystem, codeSystemVersion]),
      ).length > 0
    );
  }),
);

const ageUnits: StudyRule = objectRule(
  ["DDF00237", "CORE-001061"],
  ["StudyDesignPopulation", "StudyCohort"],
  "has a planned age with a unit that is not of the codelist C66781",
  ({ object }) =>
    objectsOf(object["plannedAge"])
      .flatMap(({ minValue, maxValue }) => [minValue, maxValue])
      .some((quantity) => isObject(quantity) && disagrees(standard(quantity["unit"]), "C66781")),
);

/** The rules about codes. */
export const codelistRules: readonly StudyRule[] = [...ofCodelists, ...ofLists, ageUnits];
