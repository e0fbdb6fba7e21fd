/** Who answers to a registry for the record of a trial. */
import { optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Label } from "../shared/text.ts";
import { ResponsiblePartyKind } from "./responsible-party-kind.ts";

/** Who answers to a registry for the record of a trial. */
export interface ResponsibleParty {
  /** Whether it is the sponsor or an investigator. */
  kind?: ResponsiblePartyKind | undefined;
  /** The name of the investigator, as written. */
  name?: string | undefined;
  /** The title of the investigator, as written. */
  title?: string | undefined;
  /** The organisation that the investigator belongs to, as written. */
  affiliation?: string | undefined;
  /** Name and title in one, as older records have them. */
  nameAndTitle?: string | undefined;
  /** The organisation, as older records have it. */
  organization?: string | undefined;
}
/** Schema of {@link ResponsibleParty}. */
export const ResponsibleParty: ObjectSchema<ResponsibleParty> = object(
  {
    kind: optional(ResponsiblePartyKind),
    name: optional(Label),
    title: optional(Label),
    affiliation: optional(Label),
    nameAndTitle: optional(Label),
    organization: optional(Label),
  },
  saysSomething,
);
