/** Rules about references between objects: what they may refer to, and that they are not repeated. */
import { type Instance, containing, designOf, type StudyIndex } from "./study-index.ts";
import { objectRule, type StudyRule } from "./rule.ts";
import { idsOf } from "./values.ts";

/** Whether a reference leads out of the study design of an object. */
function leavesDesign(instance: Instance, study: StudyIndex, attributes: readonly string[]): boolean {
  const own = designOf(instance);
  return attributes.flatMap((each) => idsOf(instance.object[each])).some((id) => designOf(study.find(id)) !== own);
}

/** References within the design: number, number in CORE, classes and attributes. */
const withinDesign: readonly (readonly [string, string, string, string])[] = [
  ["DDF00047", "CORE-000809", "StudyCell", "elementIds"],
  ["DDF00071", "CORE-000835", "StudyCell", "armId"],
  ["DDF00072", "CORE-000836", "StudyCell", "epochId"],
  ["DDF00029", "CORE-000838", "Encounter", "previousId nextId"],
  ["DDF00127", "CORE-000827", "Encounter", "scheduledAtId"],
  ["DDF00152", "CORE-000840", "Activity", "timelineId"],
  ["DDF00254", "CORE-001062", "Activity", "childIds"],
  ["DDF00105", "CORE-000950", "ScheduledActivityInstance ScheduledDecisionInstance", "epochId"],
];

const design = withinDesign.map(([id, core, classes, attributes]) => {
  const names = attributes.split(" ");
  const message = `refers in ${names.join(" or ")} to an object that is not in the same study design`;
  return objectRule([id, core], classes.split(" "), message, (instance, study) => leavesDesign(instance, study, names));
});

function refersToItself(attribute: string): (instance: Instance) => boolean {
  return ({ object }) =>
    object[attribute] !== undefined && object[attribute] !== null && object[attribute] === object["id"];
}

function everyClass(
  ids: readonly [string, string],
  message: string,
  isBroken: (instance: Instance, study: StudyIndex) => boolean,
): StudyRule {
  return { id: ids[0], core: ids[1], message, find: (study) => study.all.filter((each) => isBroken(each, study)) };
}

/** Whether the next object of an object has another previous one. Rules about order apply if the class has both. */
function hasOtherNeighbor({ object, class: name }: Instance, study: StudyIndex): boolean {
  const { id, nextId, previousId } = object;
  const next = study.find(nextId);
  const previous = study.find(previousId);
  const hasBoth = "previousId" in object && "nextId" in object;
  if (!hasBoth) return false;
  const isWrongNext = next !== undefined && next.class === name && next.object["previousId"] !== id;
  return isWrongNext || (previous !== undefined && previous.class === name && previous.object["nextId"] !== id);
}

function repeats(attribute: string): (instance: Instance) => boolean {
  return ({ object }) => {
    const ids = idsOf(object[attribute]);
    return new Set(ids).size < ids.length;
  };
}

function leavesDocument(instance: Instance, study: StudyIndex): boolean {
  const own = containing(instance, ["StudyDefinitionDocumentVersion"]);
  const { previousId, nextId, childIds } = instance.object;
  return [previousId, nextId, childIds]
    .flatMap(idsOf)
    .some((id) => containing(study.find(id), ["StudyDefinitionDocumentVersion"]) !== own);
}

/** Whether a procedure refers to an intervention that its design does not refer to. */
function isOtherIntervention(instance: Instance): boolean {
  const own = designOf(instance);
  const known = new Set(idsOf(own?.object["studyInterventionIds"]));
  return idsOf(instance.object["studyInterventionId"]).some((id) => !known.has(id));
}

function leavesTimeline(instance: Instance, study: StudyIndex): boolean {
  const own = containing(instance, ["ScheduleTimeline"]);
  const { relativeFromScheduledInstanceId, relativeToScheduledInstanceId } = instance.object;
  return [relativeFromScheduledInstanceId, relativeToScheduledInstanceId]
    .flatMap(idsOf)
    .some((id) => containing(study.find(id), ["ScheduleTimeline"]) !== own);
}

const contexts = ["Activity", "ScheduledActivityInstance"];
const designs = ["InterventionalStudyDesign", "ObservationalStudyDesign"];

/** The rules about references. */
export const referenceRules: readonly StudyRule[] = [
  ...design,
  everyClass(["DDF00021", "CORE-000414"], "is its own previous object", refersToItself("previousId")),
  everyClass(["DDF00022", "CORE-000849"], "is its own next object", refersToItself("nextId")),
  everyClass(
    ["DDF00023", "CORE-000416"],
    "has a next or previous object that does not have it as its neighbor",
    hasOtherNeighbor,
  ),
  objectRule(
    ["DDF00046", "CORE-000804"],
    ["Timing"],
    "is relative to an instance that is not in the same timeline",
    leavesTimeline,
  ),
  objectRule(
    ["DDF00026", "CORE-000818"],
    ["ScheduledActivityInstance"],
    "refers to the timeline in which it is",
    (instance) => {
      const own = containing(instance, ["ScheduleTimeline"]);
      return own !== undefined && instance.object["timelineId"] === own.object["id"];
    },
  ),
  objectRule(
    ["DDF00044", "CORE-000821"],
    ["ConditionAssignment"],
    "has its own decision as its target",
    ({ object, parent }) => parent !== undefined && object["conditionTargetId"] === parent.object["id"],
  ),
  objectRule(
    ["DDF00114", "CORE-000878"],
    ["Condition"],
    "has a context that is not an activity or a scheduled activity instance",
    ({ object }, study) => idsOf(object["contextIds"]).some((id) => !contexts.includes(study.find(id)?.class ?? "")),
  ),
  objectRule(
    ["DDF00204", "CORE-001055"],
    ["NarrativeContent"],
    "refers to narrative content that is not in the same version of the document",
    leavesDocument,
  ),
  objectRule(
    ["DDF00240", "CORE-000983"],
    ["Procedure"],
    "refers to an intervention that its study design does not refer to",
    isOtherIntervention,
  ),
  objectRule(
    ["DDF00197", "CORE-000998"],
    designs,
    "refers twice to a version of a document",
    repeats("documentVersionIds"),
  ),
  objectRule(
    ["DDF00167", "CORE-001052"],
    ["StudyVersion"],
    "refers twice to a version of a document",
    repeats("documentVersionIds"),
  ),
  objectRule(
    ["DDF00198", "CORE-000999"],
    ["StudyDefinitionDocumentVersion"],
    "is not referred to by a version or a design of the study",
    ({ object }, study) =>
      !study
        .of("StudyVersion", ...designs)
        .some((each) => idsOf(each.object["documentVersionIds"]).includes(object["id"] as string)),
  ),
  objectRule(
    ["DDF00249", "CORE-001028"],
    ["EligibilityCriterionItem"],
    "is not used in a study design",
    ({ object }, study) =>
      !study.of("EligibilityCriterion").some((each) => each.object["criterionItemId"] === object["id"]),
  ),
];
