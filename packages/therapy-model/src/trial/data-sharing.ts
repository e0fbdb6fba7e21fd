/** Whether and how the data of single participants are shared. */
import { list, optional } from "../bounds.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Label, Passage } from "../shared/text.ts";
import { WebAddress } from "../shared/web-address.ts";
import { DataSharingPlan } from "./data-sharing-plan.ts";
import { SharedDocument } from "./shared-document.ts";

/** Data or a document of a trial that can be had. */
export interface AvailableData {
  /** What it is called where it can be had. */
  id?: string | undefined;
  /** What it is, as written. */
  type?: string | undefined;
  /** Where it can be had. */
  url?: string | undefined;
  /** A remark, in the source's own words. */
  text?: string | undefined;
}
/** Schema of {@link AvailableData}. */
export const AvailableData: ObjectSchema<AvailableData> = object(
  { id: optional(Label), type: optional(Label), url: optional(WebAddress), text: optional(Passage) },
  saysSomething,
);

/** Whether and how the data of single participants are shared. */
export interface DataSharing {
  /** Whether they will be shared. */
  plan?: DataSharingPlan | undefined;
  /** What will be shared, or why nothing will, in the source's own words. */
  text?: string | undefined;
  /** Which documents will be shared. */
  documents?: SharedDocument[] | undefined;
  /** When and for how long, in the source's own words. */
  timeFrame?: string | undefined;
  /** With whom, for what and how, in the source's own words. */
  access?: string | undefined;
  /** Where the plan stands. */
  url?: string | undefined;
  /** What can be had already. */
  available?: AvailableData[] | undefined;
}
/** Schema of {@link DataSharing}. */
export const DataSharing: ObjectSchema<DataSharing> = object(
  {
    plan: optional(DataSharingPlan),
    text: optional(Passage),
    documents: optional(list(SharedDocument, 20)),
    timeFrame: optional(Passage),
    access: optional(Passage),
    url: optional(WebAddress),
    available: optional(list(AvailableData, 200)),
  },
  saysSomething,
);
