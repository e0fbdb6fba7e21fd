/** Organizations, and their role for therapies and trials. */
import * as z from "zod";
import { arraySchema, numberSchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { DiseaseReference } from "../disease/condition.ts";
import { OrganizationId, PlatformId, TherapyId } from "../shared/record-id.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Citation } from "../shared/citation.ts";
import { Country } from "../../gen/vocabularies/country.ts";
import { Identifier } from "../shared/identifier.ts";
import { Money } from "../shared/money.ts";
import { Name } from "../shared/name.ts";
import { EventDate, PartialDate } from "../shared/partial-date.ts";
import { Place } from "../shared/place.ts";
import { Range } from "../shared/quantity.ts";
import { WebsiteAddress } from "../shared/web-address.ts";
import { SingleLineText } from "../shared/text.ts";
import { Modality } from "../../gen/vocabularies/modality.ts";
import { AgreementKind } from "../../gen/vocabularies/agreement-kind.ts";
import { Exchange } from "../../gen/vocabularies/exchange.ts";
import { OrganizationRole } from "../../gen/vocabularies/organization-role.ts";
import { OrganizationType } from "../../gen/vocabularies/organization-type.ts";
import { SponsorClass } from "../../gen/vocabularies/sponsor-class.ts";

/** A stock exchange listing of an organization. */
export interface Listing {
  /** Stock exchange. */
  exchange: Exchange;
  /** Ticker symbol or stock code on the exchange, such as `LEGN` or `2171`. */
  ticker: string;
  /** Date of the listing. */
  since?: PartialDate | undefined;
}
export const Listing: ObjectSchema<Listing> = objectSchema({
  exchange: Exchange,
  ticker: stringSchema(12, /^[A-Z0-9][A-Z0-9.-]*$/, "is not a ticker such as LEGN or 2171"),
  since: optionalField(PartialDate),
});

/** The kind of a payment under an agreement. */
export type PaymentKind = "upfront" | "milestone" | "equity" | "royalty" | "total";
export const PaymentKind: z.ZodEnum<{ [K in PaymentKind]: K }> = z.enum([
  "upfront",
  "milestone",
  "equity",
  "royalty",
  "total",
]);

/** A payment under an agreement: an amount or, for royalties, a share of sales. */
export interface Payment {
  /** Kind of payment. `total` is all payments together, as announced. */
  kind: PaymentKind;
  /** Amount. */
  amount?: Money | undefined;
  /** Share of sales, in percent. */
  share?: Range | undefined;
}
export const Payment: ObjectSchema<Payment> = objectSchema(
  { kind: PaymentKind, amount: optionalField(Money), share: optionalField(Range) },
  {
    isSatisfied: ({ amount, share }) => amount !== undefined || share !== undefined,
    path: "amount",
    message: "is missing; set amount or share",
  },
  {
    isSatisfied: ({ kind, share }) => share === undefined || (kind === "royalty" && share.low.unit === "%"),
    path: "share",
    message: "is a percentage of sales, which only a royalty has; expected the unit %",
  },
);

/** A right that an agreement grants. */
export type AgreementRight = "research" | "development" | "manufacture" | "commercialization";
export const AgreementRight: z.ZodEnum<{ [K in AgreementRight]: K }> = z.enum([
  "research",
  "development",
  "manufacture",
  "commercialization",
]);

/** An agreement of an organization about its products, such as a license. */
export interface Agreement {
  /** Kind of agreement. */
  kind: AgreementKind;
  /** Products that it covers. */
  products?: TherapyId[] | undefined;
  /** Platforms that it covers. */
  platforms?: PlatformId[] | undefined;
  /** Rights that it grants. */
  rights?: AgreementRight[] | undefined;
  /** Payments. */
  payments?: Payment[] | undefined;
  /** Countries that the agreement covers. */
  territories?: Country[] | undefined;
  /** Other parties, if known. */
  partners?: OrganizationId[] | undefined;
  /** Date of signature, actual or anticipated. */
  signed?: EventDate | undefined;
  /** Date of its end, actual or anticipated. */
  ended?: EventDate | undefined;
}
export const Agreement: ObjectSchema<Agreement> = objectSchema({
  kind: AgreementKind,
  products: optionalField(arraySchema(TherapyId, 200)),
  platforms: optionalField(arraySchema(PlatformId, 50)),
  rights: optionalField(arraySchema(AgreementRight, 4)),
  payments: optionalField(arraySchema(Payment, 50)),
  territories: optionalField(arraySchema(Country, 250)),
  partners: optionalField(arraySchema(OrganizationId, 50)),
  signed: optionalField(EventDate),
  ended: optionalField(EventDate),
});

/** A share of the ownership of an organization. */
export interface Ownership {
  /** Owner, if it has a record. */
  organization?: OrganizationId | undefined;
  /** Name of the owner, as written. */
  name?: string | undefined;
  /** Share, in percent. */
  percent: number;
  /** Date on which the share is stated. */
  asOf?: PartialDate | undefined;
}
export const Ownership: ObjectSchema<Ownership> = objectSchema(
  {
    organization: optionalField(OrganizationId),
    name: optionalField(SingleLineText),
    percent: numberSchema(0, 100),
    asOf: optionalField(PartialDate),
  },
  {
    isSatisfied: ({ organization, name }) => organization !== undefined || name !== undefined,
    path: "organization",
    message: "is missing; set organization or name",
  },
);

/** The research and development focus of an organization, as it describes itself. */
export interface Focus {
  /** Diseases. */
  diseases?: DiseaseReference[] | undefined;
  /** Modalities. */
  modalities?: Modality[] | undefined;
}
export const Focus: ObjectSchema<Focus> = objectSchema({
  diseases: optionalField(arraySchema(DiseaseReference, 200)),
  modalities: optionalField(arraySchema(Modality, 100)),
});

/** An organization and its role for a therapy, a platform or a trial. FHIR R5 ResearchStudy.associatedParty. */
export interface AssociatedParty {
  /** Id of the organization, if it has a record. Required without `name`. */
  organization?: OrganizationId | undefined;
  /** Name of the organization, as written. Required without `organization`. */
  name?: string | undefined;
  /** Sponsor class of the registry. ClinicalTrials.gov: Agency Class. */
  class?: SponsorClass | undefined;
  /** Role, such as lead sponsor or manufacturer. */
  role: OrganizationRole;
  /** Country of the organization. */
  country?: Country | undefined;
  /** Code of the organization in a register of organizations, as written. EU: number in the register of organizations of EMA (OMS). */
  code?: string | undefined;
  /** Type of the organization, as the registry writes it. */
  typeName?: string | undefined;
  /** Countries to which the role is limited. Absent if it is not limited. */
  territories?: Country[] | undefined;
}
export const AssociatedParty: ObjectSchema<AssociatedParty> = objectSchema(
  {
    organization: optionalField(OrganizationId),
    name: optionalField(SingleLineText),
    class: optionalField(SponsorClass),
    role: OrganizationRole,
    country: optionalField(Country),
    code: optionalField(SingleLineText),
    typeName: optionalField(SingleLineText),
    territories: optionalField(arraySchema(Country, 250)),
  },
  {
    isSatisfied: ({ organization, name }) => organization !== undefined || name !== undefined,
    path: "organization",
    message: "is missing; set organization or name",
  },
);

/** A body that develops, tests, manufactures, funds or regulates therapies. */
export interface Organization {
  /** Discriminator: always `organization`. */
  kind: "organization";
  /** Record id, such as `organization:hemogen`. */
  id: OrganizationId;
  /** Names; the preferred name is first. */
  names: Name[];
  /** Type of organization, such as company or hospital. */
  type?: OrganizationType | undefined;
  /** Headquarters. */
  headquarters?: Place | undefined;
  /** Parent organization, which owns it. */
  parent?: OrganizationId | undefined;
  /** Owners with their shares, such as those of a joint venture. */
  owners?: Ownership[] | undefined;
  /** Date of foundation. */
  founded?: PartialDate | undefined;
  /** Place of foundation. */
  foundedIn?: Place | undefined;
  /** Countries with operations or legal entities. */
  countries?: Country[] | undefined;
  /** Research and development focus. */
  focus?: Focus | undefined;
  /** Stock exchange listings. */
  listings?: Listing[] | undefined;
  /** URL of its website. */
  website?: string | undefined;
  /** Identifiers, such as ROR or LEI. */
  identifiers?: Identifier[] | undefined;
  /** Agreements about its products. */
  agreements?: Agreement[] | undefined;
  /** Sources of the fields of this record. */
  citations?: Citation[] | undefined;
}
export const Organization: ObjectSchema<Organization> = objectSchema({
  kind: z.literal("organization"),
  id: OrganizationId,
  names: arraySchema(Name, 100),
  type: optionalField(OrganizationType),
  headquarters: optionalField(Place),
  parent: optionalField(OrganizationId),
  owners: optionalField(arraySchema(Ownership, 50)),
  founded: optionalField(PartialDate),
  foundedIn: optionalField(Place),
  countries: optionalField(arraySchema(Country, 250)),
  focus: optionalField(Focus),
  listings: optionalField(arraySchema(Listing, 20)),
  website: optionalField(WebsiteAddress),
  identifiers: optionalField(arraySchema(Identifier, 50)),
  agreements: optionalField(arraySchema(Agreement, 200)),
  citations: optionalField(arraySchema(Citation, 1000)),
});
