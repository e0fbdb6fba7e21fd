/** Publications, links and available data: `referencesModule`. */
import { AvailableData, Retraction, type Trial, TrialLink, TrialReference } from "@org/therapy-model";
import { termCodec } from "../../mapping/codec.ts";
import { listCodec } from "../../mapping/list.ts";
import { type Field, field } from "../../mapping/field.ts";
import { rootLens } from "../../mapping/lens.ts";
import { inline, objectCodec } from "../../mapping/object.ts";
import { crosswalks } from "../crosswalks.ts";
import { dataSharing, trial } from "./trial.ts";

const reference = rootLens(TrialReference);
const retraction = rootLens(Retraction);
const link = rootLens(TrialLink);
const available = rootLens(AvailableData);

/** The mapping of `referencesModule`. */
export const references: Field<Trial> = inline<Trial>({
  references: field(
    trial,
    "references",
    listCodec(
      objectCodec<TrialReference>(
        {},
        {
          pmid: field(reference, "pubmedId"),
          type: field(reference, "kind", termCodec(crosswalks.ReferenceType)),
          citation: field(reference, "citation"),
          retractions: field(
            reference,
            "retractions",
            listCodec(
              objectCodec<Retraction>({}, { pmid: field(retraction, "pubmedId"), source: field(retraction, "source") }),
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
    listCodec(
      objectCodec<TrialLink>({ requires: ["url"] }, { label: field(link, "label"), url: field(link, "url") }),
      500,
    ),
  ),
  availIpds: field(
    dataSharing,
    "available",
    listCodec(
      objectCodec<AvailableData>(
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
