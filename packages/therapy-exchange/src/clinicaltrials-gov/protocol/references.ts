/** What was published about the study: `referencesModule`. */
import { AvailableData, Retraction, type Trial, TrialLink, TrialReference } from "@org/therapy-model";
import { terms } from "../../codec.ts";
import { list } from "../../list.ts";
import { type Field, field, inline, object, whole } from "../../object.ts";
import { crosswalks } from "../crosswalks.ts";
import { dataSharing, trial } from "./trial.ts";

const reference = whole(TrialReference);
const retraction = whole(Retraction);
const link = whole(TrialLink);
const available = whole(AvailableData);

/** How `referencesModule` stands in the record. */
export const references: Field<Trial> = inline<Trial>({
  references: field(
    trial,
    "references",
    list(
      object<TrialReference>(
        {},
        {
          pmid: field(reference, "pubmedId"),
          type: field(reference, "kind", terms(crosswalks.ReferenceType)),
          citation: field(reference, "citation"),
          retractions: field(
            reference,
            "retractions",
            list(
              object<Retraction>({}, { pmid: field(retraction, "pubmedId"), source: field(retraction, "source") }),
              50,
            ),
          ),
        },
      ),
      2000,
    ),
  ),
  seeAlsoLinks: field(
    trial,
    "links",
    list(object<TrialLink>({ requires: ["url"] }, { label: field(link, "label"), url: field(link, "url") }), 500),
  ),
  availIpds: field(
    dataSharing,
    "available",
    list(
      object<AvailableData>(
        {},
        {
          id: field(available, "id"),
          type: field(available, "type"),
          url: field(available, "url"),
          comment: field(available, "text"),
        },
      ),
      200,
    ),
  ),
});
