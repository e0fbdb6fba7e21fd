/** The results section of a study, by module. */
import { InvestigatorAgreement, type Trial } from "@org/therapy-model";
import { termCodec } from "../mapping/codec.ts";
import { type Field, field } from "../mapping/field.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { crosswalks } from "./crosswalks.ts";
import { trial } from "./protocol/trial.ts";
import { adverseEvents } from "./results/adverse-events.ts";
import { baseline } from "./results/baseline.ts";
import { participantFlow } from "./results/participant-flow.ts";
import { outcome } from "./results/outcomes.ts";
import { rows } from "./results/rows.ts";

const results = fieldLens(trial, "registryResults");
const agreement = rootLens(InvestigatorAgreement);
const contact = fieldLens(results, "contact");

/** The mapping of `resultsSection`. */
export const resultsSection: Field<Trial> = inline<Trial>({
  participantFlowModule: field(results, "participantFlow", participantFlow),
  baselineCharacteristicsModule: field(results, "baseline", baseline),
  outcomeMeasuresModule: inline<Trial>({ outcomeMeasures: rows(results, "outcomes", outcome) }),
  adverseEventsModule: field(results, "adverseEvents", adverseEvents),
  moreInfoModule: inline<Trial>({
    limitationsAndCaveats: inline<Trial>({ description: field(results, "limitations") }),
    certainAgreement: field(
      results,
      "agreement",
      objectCodec<InvestigatorAgreement>(
        {},
        {
          piSponsorEmployee: field(agreement, "sponsorEmployees"),
          restrictionType: field(agreement, "restriction", termCodec(crosswalks.AgreementRestrictionType)),
          restrictiveAgreement: field(agreement, "restrictive"),
          otherDetails: field(agreement, "text"),
        },
      ),
    ),
    pointOfContact: inline<Trial>({
      title: field(contact, "name"),
      organization: field(contact, "affiliation"),
      email: field(contact, "email"),
      phone: field(contact, "phone"),
      phoneExt: field(contact, "extension"),
    }),
  }),
});
