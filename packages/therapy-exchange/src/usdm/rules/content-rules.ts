// cspell:ignore klass -- an attribute of USDM
/** Rules about names, identifiers, texts and documents. */
import type { JsonObject } from "../../mapping/unmapped.ts";
import { attributeIn } from "../html.ts";
import { type Instance, pathOf, type StudyIndex } from "./study-index.ts";
import { objectRule, type StudyRule } from "./rule.ts";
import { codeIn, duplicates, grouped, isMissing, objectsOf } from "./values.ts";

const templates = [
  "EligibilityCriterionItem",
  "Characteristic",
  "Condition",
  "Objective",
  "Endpoint",
  "IntercurrentEvent",
];
const identifiers = [
  "StudyIdentifier",
  "ReferenceIdentifier",
  "AdministrableProductIdentifier",
  "MedicalDeviceIdentifier",
];

/** Returns the tags of a text with a name, without their angle brackets. */
function tagsIn(text: unknown, name: string): readonly string[] {
  const tags: string[] = [];
  if (typeof text !== "string") return tags;
  const opening = `<${name}`;
  for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, start + 1)) {
    const end = text.indexOf(">", start);
    if (end === -1) break;
    tags.push(text.slice(start + 1, end));
  }
  return tags;
}

/** Whether a tag refers to an attribute of an object of the study. */
function isResolved(tag: string, study: StudyIndex): boolean {
  const [id, name, attribute] = ["id", "klass", "attribute"].map((key) => attributeIn(tag, key));
  const found = study.find(id);
  return (
    found !== undefined && found.class === name && attribute !== undefined && Object.hasOwn(found.object, attribute)
  );
}

const reference = /^<usdm:ref(?: +(?:klass="[a-zA-Z]+"|id="[^"<>]+"|attribute="[a-zA-Z]+")){3} *(?:\/>|><\/usdm:ref>)$/;

function isWrongReference({ object: { reference: stated } }: Instance): boolean {
  if (typeof stated !== "string" || !stated.includes("usdm:ref")) return false;
  const isWhole = ["klass", "id", "attribute"].every((key) => attributeIn(stated, key) !== undefined);
  return !isWhole || !reference.test(stated);
}

function hasUnknownParameter({ object }: Instance, study: StudyIndex): boolean {
  const names = tagsIn(object["text"], "usdm:tag").map((tag) => attributeIn(tag, "name"));
  if (names.length === 0) return false;
  const dictionary = study.find(object["dictionaryId"]);
  const known = objectsOf(dictionary?.object["parameterMaps"]).map(({ tag }) => tag);
  return dictionary?.class !== "SyntaxTemplateDictionary" || names.some((name) => !known.includes(name));
}

/** Finds the objects of a class in one parent that another one equals by a key. */
function repeated(
  study: StudyIndex,
  classes: readonly string[],
  keyOf: (object: JsonObject) => readonly unknown[],
): readonly Instance[] {
  const groups = grouped(study.of(...classes), ({ parent }) => parent);
  return [...groups.values()].flatMap((group) => duplicates(group, ({ object }) => JSON.stringify(keyOf(object))));
}

/** Finds the objects whose names another object of their class has. */
function repeatedNames(study: StudyIndex): readonly Instance[] {
  return duplicates(study.all, ({ class: name, object }) =>
    isMissing(object["name"]) ? undefined : JSON.stringify([name, object["name"]]),
  );
}

/** Finds the dates of one type and the same places. */
function repeatedDates(study: StudyIndex): readonly Instance[] {
  const dates = study.of("GovernanceDate").filter(({ parent }) => parent?.class === "StudyDefinitionDocumentVersion");
  return duplicates(dates, ({ object, parent }) => {
    const scopes = objectsOf(object["geographicScopes"]).map(({ type, code }) => [codeIn(type), codeIn(code)]);
    const sorted = scopes.map((scope) => JSON.stringify(scope)).toSorted();
    return JSON.stringify([parent === undefined ? [] : pathOf(parent), codeIn(object["type"]), sorted]);
  });
}

const globally = "C68846";

/** Finds the dates of a type of which one is global. */
function datesBesideGlobal(study: StudyIndex): readonly Instance[] {
  const dates = study.of("GovernanceDate").filter(({ parent }) => parent?.class === "StudyDefinitionDocumentVersion");
  const groups = grouped(dates, ({ object, parent }) =>
    JSON.stringify([parent === undefined ? [] : pathOf(parent), codeIn(object["type"])]),
  );
  const isGlobal = ({ object }: Instance): boolean =>
    objectsOf(object["geographicScopes"]).some(({ type }) => codeIn(type) === globally);
  return [...groups.values()].filter((group) => group.length > 1 && group.some(isGlobal)).flat();
}

function rule(ids: readonly [string, string], message: string, find: StudyRule["find"]): StudyRule {
  return { id: ids[0], core: ids[1], message, find };
}

/** The rules about content. */
export const contentRules: readonly StudyRule[] = [
  rule(["DDF00010", "CORE-001013"], "has the name of another object of its class", repeatedNames),
  rule(["DDF00100", "CORE-000817"], "is a second title of its type", (study) =>
    repeated(study, ["StudyTitle"], ({ type }) => [codeIn(type)]),
  ),
  rule(["DDF00170", "CORE-001053"], "is abbreviated twice", (study) =>
    repeated(study, ["Abbreviation"], ({ abbreviatedText }) => [abbreviatedText]),
  ),
  rule(["DDF00171", "CORE-001067"], "has the expanded text of another abbreviation", (study) =>
    repeated(study, ["Abbreviation"], ({ expandedText }) => [String(expandedText).toLowerCase()]),
  ),
  rule(["DDF00173", "CORE-000955"], "is a number that the organization gave twice", (study) =>
    duplicates(study.of(...identifiers), ({ object }) => JSON.stringify([object["text"], object["scopeId"]])),
  ),
  rule(["DDF00174", "CORE-000956"], "is a second number of the organization for the study", (study) =>
    repeated(study, ["StudyIdentifier"], ({ scopeId }) => [scopeId]),
  ),
  rule(["DDF00181", "CORE-001068"], "has the type and the places of another date of the document", repeatedDates),
  rule(["DDF00182", "CORE-000968"], "is of a type of which another date is global", datesBesideGlobal),
  objectRule(
    ["DDF00137", "CORE-000833"],
    ["ParameterMap"],
    "has a reference of another form than <usdm:ref klass id attribute>",
    isWrongReference,
  ),
  objectRule(
    ["DDF00246", "CORE-001074"],
    templates,
    "has a parameter that its dictionary does not have",
    hasUnknownParameter,
  ),
  objectRule(
    ["DDF00244", "CORE-001073"],
    ["NarrativeContentItem"],
    "refers to an object or an attribute that the study does not have",
    ({ object }, study) => tagsIn(object["text"], "usdm:ref").some((tag) => !isResolved(tag, study)),
  ),
  objectRule(
    ["DDF00164", "CORE-000964"],
    ["NarrativeContent"],
    "displays a section number that it does not have",
    ({ object }) => object["displaySectionNumber"] === true && isMissing(object["sectionNumber"]),
  ),
  objectRule(
    ["DDF00163", "CORE-001051"],
    ["NarrativeContent"],
    "has neither a child nor a content item",
    ({ object }) => isMissing(object["childIds"]) && isMissing(object["contentItemId"]),
  ),
];
