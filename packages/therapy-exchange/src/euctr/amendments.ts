/** Substantial amendments of the protocol, which the results list. */
import { type Trial, type TrialApplication, TrialApplication as TrialApplicationSchema } from "@org/therapy-model";
import { field, type Field } from "../mapping/field.ts";
import { rootLens } from "../mapping/lens.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { sharedList } from "../mapping/shared-list.ts";
import { dayInCentralEurope } from "../registry/date.ts";
import { ignoreEmpty } from "../registry/ignore-empty.ts";
import { memberOrMembers } from "../registry/one-or-many.ts";
import { trial } from "../registry/trial.ts";

const application = rootLens(TrialApplicationSchema);

const amendment = objectCodec<TrialApplication>(
  {
    start: () => ({ kind: "substantial_modification" }),
    accepts: ({ changed, text }) => changed !== undefined || text !== undefined,
  },
  ignoreEmpty({
    date: field(application, "changed", dayInCentralEurope),
    description: field(application, "text"),
  }),
);

function isAmendment({ kind, changed, text }: TrialApplication): boolean {
  return kind === "substantial_modification" && (changed !== undefined || text !== undefined);
}

/** The mapping of `trialChanges`. */
export const amendments: Field<Trial> = inline<Trial>(
  ignoreEmpty({
    globalAmendments: inline<Trial>(
      ignoreEmpty({ globalAmendment: memberOrMembers(sharedList(trial, "applications"), isAmendment, amendment) }),
    ),
  }),
);
