/** What a trial wants to find out. */
import { object, type ObjectSchema } from "../schema.ts";
import { Passage } from "../shared/text.ts";
import { EndpointLevel } from "./endpoint-level.ts";

/** A question that a trial is to answer. */
export interface Objective {
  /** Whether it is the main question, a secondary or a further one. */
  level: EndpointLevel;
  /** The question, in the source's own words. */
  text: string;
}
/** Schema of {@link Objective}. */
export const Objective: ObjectSchema<Objective> = object({ level: EndpointLevel, text: Passage });
