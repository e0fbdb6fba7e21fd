/** Sharing of individual participant data (IPD). */
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { WebAddress } from "../shared/web-address.ts";
import { DataSharingPlan } from "../../gen/vocabularies/data-sharing-plan.ts";
import { SharedDocument } from "../../gen/vocabularies/shared-document.ts";

/** Available study data or documents of a trial. */
export interface AvailableData {
  /** Identifier in the repository. */
  id?: string | undefined;
  /** Type, as written. */
  type?: string | undefined;
  /** URL. */
  url?: string | undefined;
  /** Comment, as written. */
  text?: string | undefined;
}
export const AvailableData: ObjectSchema<AvailableData> = objectSchema(
  {
    id: optionalField(SingleLineText),
    type: optionalField(SingleLineText),
    url: optionalField(WebAddress),
    text: optionalField(MultilineText),
  },
  hasAnyField,
);

/** The plan to share individual participant data (IPD). ClinicalTrials.gov: IPD Sharing Statement. */
export interface DataSharing {
  /** Whether there is a plan to share the data. */
  plan?: DataSharingPlan | undefined;
  /** Description of the plan, or the reason not to share, as written. */
  text?: string | undefined;
  /** Supporting information that will be shared, such as the protocol. */
  documents?: SharedDocument[] | undefined;
  /** Time frame, as written. */
  timeFrame?: string | undefined;
  /** Access criteria, as written. */
  access?: string | undefined;
  /** URL of the plan. */
  url?: string | undefined;
  /** Data and documents that are already available. */
  available?: AvailableData[] | undefined;
}
export const DataSharing: ObjectSchema<DataSharing> = objectSchema(
  {
    plan: optionalField(DataSharingPlan),
    text: optionalField(MultilineText),
    documents: optionalField(arraySchema(SharedDocument, 20)),
    timeFrame: optionalField(MultilineText),
    access: optionalField(MultilineText),
    url: optionalField(WebAddress),
    available: optionalField(arraySchema(AvailableData, 200)),
  },
  hasAnyField,
);
