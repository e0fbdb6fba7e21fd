/** The schedule of activities of a trial: its epochs, visits and what is done at each. */
import * as z from "zod";
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Duration, TimePoint } from "../shared/quantity.ts";
import { SingleLineText } from "../shared/text.ts";
import { Endpoint } from "../../gen/vocabularies/endpoint.ts";
import { Measurement } from "../../gen/vocabularies/measurement.ts";

const epochKinds = [
  "screening",
  "run_in",
  "baseline",
  "cell_collection",
  "conditioning",
  "treatment",
  "induction",
  "consolidation",
  "continuation",
  "washout",
  "follow_up",
  "long_term_follow_up",
] as const;

/** The kind of an epoch. CDISC controlled terminology: Epoch (C99079), with the collection of cells and the conditioning. */
export type EpochKind = (typeof epochKinds)[number];
export const EpochKind: z.ZodEnum<{ [K in EpochKind]: K }> = z.enum(epochKinds);

/** A period of a trial that serves one purpose, such as screening or long-term follow-up. CDISC USDM: StudyEpoch; ICH M11: trial period. */
export interface Epoch {
  /** Label of the epoch, unique in the trial. */
  label: string;
  /** Kind. */
  kind?: EpochKind | undefined;
  /** Start, from the first dose. */
  from?: TimePoint | undefined;
  /** End, from the first dose. */
  to?: TimePoint | undefined;
  /** Labels of the arms that pass through it. Absent if all do. */
  arms?: string[] | undefined;
}
export const Epoch: ObjectSchema<Epoch> = objectSchema(
  {
    label: SingleLineText,
    kind: optionalField(EpochKind),
    from: optionalField(TimePoint),
    to: optionalField(TimePoint),
    arms: optionalField(arraySchema(SingleLineText, 100)),
  },
  {
    isSatisfied: ({ from, to }) =>
      from === undefined || to === undefined || from.unit !== to.unit || from.value <= to.value,
    path: "from",
    message: "is after the end of the epoch",
  },
);

/** A planned contact with a participant. CDISC USDM: Encounter; ICH M11: visit. */
export interface Visit {
  /** Label of the visit, unique in the trial, such as `Day 28`. */
  label: string;
  /** Label of the epoch to which it belongs. */
  epoch?: string | undefined;
  /** Planned time, from the first dose. */
  at?: TimePoint | undefined;
  /** Time by which it may be early. */
  early?: Duration | undefined;
  /** Time by which it may be late. */
  late?: Duration | undefined;
}
export const Visit: ObjectSchema<Visit> = objectSchema({
  label: SingleLineText,
  epoch: optionalField(SingleLineText),
  at: optionalField(TimePoint),
  early: optionalField(Duration),
  late: optionalField(Duration),
});

/** What is done at visits, such as a measurement or a procedure. CDISC USDM: Activity; ICH M11: schedule of activities. */
export interface Activity {
  /** Name of the activity, unique in the trial, such as `Bone marrow aspiration`. */
  label: string;
  /** Measurement, if it is one. */
  measurement?: Measurement | undefined;
  /** Endpoint that it serves. */
  endpoint?: Endpoint | undefined;
  /** Labels of the visits at which it is done. */
  visits?: string[] | undefined;
}
export const Activity: ObjectSchema<Activity> = objectSchema({
  label: SingleLineText,
  measurement: optionalField(Measurement),
  endpoint: optionalField(Endpoint),
  visits: optionalField(arraySchema(SingleLineText, 200)),
});
