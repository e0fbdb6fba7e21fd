/** Objectives of a trial. */
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { MultilineText } from "../shared/text.ts";
import { EndpointLevel } from "../../gen/vocabularies/endpoint-level.ts";

/** A purpose of the trial. ICH M11: Objective. */
export interface Objective {
  /** Level: primary, key secondary, secondary or exploratory. */
  level: EndpointLevel;
  /** Text, as written. */
  text: string;
}
export const Objective: ObjectSchema<Objective> = objectSchema({ level: EndpointLevel, text: MultilineText });
