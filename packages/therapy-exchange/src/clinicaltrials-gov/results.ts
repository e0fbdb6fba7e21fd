/** What was found in a study: `resultsSection`, module by module. */
import { InvestigatorAgreement, type Trial } from "@org/therapy-model";
import { terms } from "../codec.ts";
import { type Field, field, inline, object, part, whole } from "../object.ts";
import { crosswalks } from "./crosswalks.ts";
import { trial } from "./protocol/trial.ts";
import { adverseEvents } from "./results/adverse-events.ts";
import { baseline } from "./results/baseline.ts";
import { participantFlow } from "./results/participant-flow.ts";
import { outcome } from "./results/outcomes.ts";
import { rows } from "./results/rows.ts";

const reported = part(trial, "reported");
const agreement = whole(InvestigatorAgreement);
const contact = part(reported, "contact");

/** How `resultsSection` stands in the record. */
export const resultsSection: Field<Trial> = inline<Trial>({
  participantFlowModule: field(reported, "participantFlow", participantFlow),
  baselineCharacteristicsModule: field(reported, "baseline", baseline),
  outcomeMeasuresModule: inline<Trial>({ outcomeMeasures: rows(reported, "outcomes", outcome) }),
  adverseEventsModule: field(reported, "adverseEvents", adverseEvents),
  moreInfoModule: inline<Trial>({
    limitationsAndCaveats: inline<Trial>({ description: field(reported, "limitations") }),
    certainAgreement: field(
      reported,
      "agreement",
      object<InvestigatorAgreement>(
        {},
        {
          piSponsorEmployee: field(agreement, "sponsorEmployees"),
          restrictionType: field(agreement, "restriction", terms(crosswalks.AgreementRestrictionType)),
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
