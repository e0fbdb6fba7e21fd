/** Adverse events of the results. */
// cspell:ignore eutct -- a key of the registry
import {
  AdverseEventCount,
  AdverseEventEntry,
  AdverseEventGroup,
  AdverseEventInformation,
  type EventAssessment,
} from "@org/therapy-model";
import { count } from "../clinicaltrials-gov/results/numbers.ts";
import { groupId } from "../clinicaltrials-gov/results/scalars.ts";
import { type Codec, termCodec } from "../mapping/codec.ts";
import { field, type Field } from "../mapping/field.ts";
import { fieldLens, type Lens, rootLens } from "../mapping/lens.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { sharedList } from "../mapping/shared-list.ts";
import { ignoreEmpty, isFilled } from "../registry/ignore-empty.ts";
import { oneOrMany } from "../registry/one-or-many.ts";
import { organSystem } from "../registry/organ-system.ts";

const information = rootLens(AdverseEventInformation);
const groupLens = rootLens(AdverseEventGroup);
const eventLens = rootLens(AdverseEventEntry);
const countLens = rootLens(AdverseEventCount);
const serious = fieldLens(groupLens, "serious");

const group = objectCodec<AdverseEventGroup>(
  { requires: ["id"] },
  ignoreEmpty({
    id: field(groupLens, "id", groupId),
    title: field(groupLens, "title"),
    description: field(groupLens, "text"),
    subjectsAffectedByNonSeriousAdverseEvents: field(fieldLens(groupLens, "other"), "affected", count),
    subjectsAffectedBySeriousAdverseEvents: field(serious, "affected", count),
    subjectsExposed: field(serious, "atRisk", count),
    deathsAllCauses: field(fieldLens(groupLens, "deaths"), "affected", count),
  }),
);

const counts = objectCodec<AdverseEventCount>(
  { requires: ["group"] },
  ignoreEmpty({
    reportingGroupId: field(countLens, "group", groupId),
    occurrences: field(countLens, "events", count),
    subjectsAffected: field(countLens, "affected", count),
    subjectsExposed: field(countLens, "atRisk", count),
    occurrencesCausallyRelatedToTreatment: field(countLens, "related", count),
    fatalities: inline<AdverseEventCount>(
      ignoreEmpty({
        deaths: field(countLens, "deaths", count),
        deathsCausallyRelatedToTreatment: field(countLens, "relatedDeaths", count),
      }),
    ),
  }),
);

/** Makes the field of a list in an element of its own: one member, or a list of several. */
function repeated<Target extends object, Key extends keyof Target & string, Member>(
  of: Lens<Target, Target>,
  list: Key,
  key: string,
  member: Codec<Member>,
): Field<Target> {
  const codec = oneOrMany(member, sharedList(of, list).max);
  return inline<Target>(ignoreEmpty({ [key]: field(of, list, codec as Codec<never>) }));
}

const assessment = termCodec<EventAssessment>({
  "ADV_EVT_ASSESS_TYPE.systematic": "systematic",
  "ADV_EVT_ASSESS_TYPE.nonSystematic": "non_systematic",
});

/** An event. The version of the list in which its organ system has its id is left unmapped. */
const event = objectCodec<AdverseEventEntry>(
  { requires: ["term"] },
  ignoreEmpty({
    term: field(eventLens, "term"),
    organSystem: inline<AdverseEventEntry>(ignoreEmpty({ eutctId: field(eventLens, "organSystem", organSystem) })),
    assessmentMethod: inline<AdverseEventEntry>(ignoreEmpty({ value: field(eventLens, "assessment", assessment) })),
    values: repeated(eventLens, "counts", "value", counts),
  }),
);

/** The mapping of `adverseEvents`. */
export const adverseEvents: Codec<AdverseEventInformation> = objectCodec<AdverseEventInformation>(
  { accepts: isFilled },
  ignoreEmpty({
    timeFrame: field(information, "timeFrame"),
    description: field(information, "text"),
    nonSeriousEventFrequencyThreshold: field(information, "frequencyThreshold"),
    reportingGroups: repeated(information, "groups", "reportingGroup", group),
    seriousAdverseEvents: repeated(information, "serious", "seriousAdverseEvent", event),
    nonSeriousAdverseEvents: repeated(information, "other", "nonSeriousAdverseEvent", event),
  }),
);
